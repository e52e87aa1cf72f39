import { MeanSequence } from './mean-sequence.ts';

export interface DifferenceClaim {
  /** Smallest and largest possible difference, in the direction in which larger is better. */
  bounds: readonly [number, number];
  /** Largest tolerated loss. */
  margin: number;
  alpha: number;
  /** Episodes of one block. */
  width: number;
}

/**
 * "Not worse than the baseline by more than the margin", watched block by block through the mean difference of
 * each, by betting in both directions. A block is one seed with all its tasks, whose mean differences have
 * one expectation whatever the tasks', so that it is one value; with one task it is one pair.
 */
export class DifferenceSequence {
  readonly #againstMargin: MeanSequence;
  readonly #againstZero: MeanSequence;
  readonly #width: number;
  #blocks = 0;
  #decidedAfter: number | null = null;

  constructor({ bounds, margin, alpha, width }: DifferenceClaim) {
    this.#againstMargin = new MeanSequence({ bounds, required: 0 - margin, alpha });
    this.#againstZero = new MeanSequence({ bounds, required: 0, alpha });
    this.#width = width;
    if (this.#againstMargin.decision !== null) this.#decidedAfter = 0;
  }

  /** Adds a block's mean difference, `null` where it has none (no partner in the baseline). */
  add(difference: number | null): void {
    this.#blocks++;
    if (difference === null) return;
    this.#againstMargin.add(difference);
    this.#againstZero.add(difference);
    if (this.#decidedAfter === null && this.decision !== null)
      this.#decidedAfter = this.#blocks * this.#width;
  }

  get n(): number {
    return this.#againstMargin.n;
  }

  get decision(): 'passed' | 'failed' | null {
    if (this.#againstMargin.decision === null) return null;
    return this.#againstMargin.decision === 'over' ? 'passed' : 'failed';
  }

  get decidedAfter(): number | null {
    return this.#decidedAfter;
  }

  /**
   * Of a difference from zero: the larger of the two directions' e-values. It is that of the first crossing of
   * 1 / alpha, where the test rejects: a process stopped at a rule of its own is an e-value, and its largest value
   * over time is none.
   */
  get eValue(): number {
    return this.#againstZero.eValue;
  }

  /** Values after which `eValue` was reached: those of the first crossing, else all. */
  get eValueAt(): number {
    return this.#againstZero.decidedAt ?? this.#againstZero.n;
  }

  get significant(): boolean {
    return this.#againstZero.decision !== null;
  }

  interval(): [number, number] {
    const [low, high] = this.#againstMargin.interval();
    return [low, high];
  }
}

/** Mean difference over a block of episodes, a missing one counted as a failure; `null` unless each has a partner. */
export function blockDifference(
  records: readonly ({ success: boolean } | null)[],
  start: number,
  width: number,
  partnerOf: (episode: number) => { success: boolean } | null,
): number | null {
  let sum = 0;
  for (let i = start; i < start + width; i++) {
    const partner = partnerOf(i);
    if (partner === null) return null;
    sum += Number(records[i]?.success ?? false) - Number(partner.success);
  }
  return sum / width;
}
