import { BettingSequence } from './betting-sequence.ts';
import type { Interval } from './proportion-intervals.ts';

export interface PairedDifferenceOptions {
  /** Largest tolerated loss of success rate, in [0, 1): 0.05 is 5 points. */
  margin: number;
  /** Error probability of each decision, over all looks at once, in (0, 0.5). */
  oneSidedAlpha: number;
}

/**
 * Anytime-valid no-regression decision on paired episodes (same seeds, in seed order): `passed` as soon as
 * p_A - p_B >= -margin is established, `failed` as soon as its opposite is, by betting on (A - B + 1) / 2,
 * which is bounded in [0, 1]. The running confidence sequence of p_A - p_B is the one that decides: low is
 * then at or over -margin, or high under it.
 */
export class PairedDifferenceProcess {
  readonly #betting: BettingSequence;
  readonly #margin: number;
  #onlyA = 0;
  #onlyB = 0;

  constructor({ margin, oneSidedAlpha }: PairedDifferenceOptions) {
    if (!(margin >= 0 && margin < 1)) throw new RangeError(`margin must be in [0, 1), got ${margin}`);
    this.#margin = margin;
    this.#betting = new BettingSequence({ oneSidedAlpha, claim: (1 - margin) / 2 });
  }

  /** Adds the next pair and returns the decision that stands, if any. */
  push(a: boolean, b: boolean): 'passed' | 'failed' | undefined {
    if (a && !b) this.#onlyA++;
    if (b && !a) this.#onlyB++;
    this.#betting.push((Number(a) - Number(b) + 1) / 2);
    return this.decision;
  }

  get decision(): 'passed' | 'failed' | undefined {
    if (this.#betting.decision === undefined) return undefined;
    return this.#betting.decision === 'over' ? 'passed' : 'failed';
  }

  /** Number of pairs after which the decision was made. */
  get stopIndex(): number | undefined {
    return this.#betting.stopIndex;
  }

  get pairs(): number {
    return this.#betting.n;
  }

  /** Pairs in which one policy alone succeeded. */
  get discordant(): { onlyA: number; onlyB: number } {
    return { onlyA: this.#onlyA, onlyB: this.#onlyB };
  }

  /** ln of the current e-values for `passed` (against p_A - p_B <= -margin) and for `failed`. */
  get logE(): { pass: number; fail: number } {
    const { over, under } = this.#betting.logE;
    return { pass: over, fail: under };
  }

  /** Running confidence sequence of p_A - p_B, each side at one-sided alpha. */
  get interval(): Interval {
    const [low, high] = this.#betting.interval;
    const decision = this.decision;
    // Rescaling rounds; the decided side must not fall back over the margin by a bit.
    return [
      decision === 'passed' ? Math.max(2 * low - 1, -this.#margin) : 2 * low - 1,
      decision === 'failed' ? Math.min(2 * high - 1, nextUnder(-this.#margin)) : 2 * high - 1,
    ];
  }
}

/** A number just under x <= 0. */
function nextUnder(x: number): number {
  return x === 0 ? -Number.EPSILON : x * (1 + Number.EPSILON);
}
