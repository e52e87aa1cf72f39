import { log } from '../foundation/deterministic-math.ts';
import { type Alternative, type BetaPrior, betaBinomialLogE } from './beta-binomial-e.ts';

/**
 * ln of the beta-binomial e-value of McNemar's hypothesis on paired episodes: given a discordant pair, A
 * alone succeeds with probability 1/2. `greater` is evidence that A succeeds more often than B. Concordant
 * pairs leave it as it is, so it may be looked at after every pair.
 */
export function mcnemarLogE(onlyA: number, onlyB: number, alternative: Alternative): number {
  return betaBinomialLogE(onlyA, onlyA + onlyB, 0.5, alternative);
}

export interface PairedBlockOptions {
  /** `greater`: the first arm succeeds more often than the second. */
  alternative: 'greater' | 'less';
  /** Beta priors of the two arms' rates; by default leaning to the alternative, (2, 1) against (1, 2). */
  priors?: readonly [first: BetaPrior, second: BetaPrior];
}

const LEANING_UP: BetaPrior = [2, 1];
const LEANING_DOWN: BetaPrior = [1, 2];

/**
 * Two-sample e-process over blocks of one episode per arm, with unrelated seeds: each block is bet on with
 * the posterior means of the blocks before it, against their average as the common rate, and only while they
 * favour the alternative. An e-process for H0: equal rates, and for rates ordered against the alternative.
 * Source: Turner & Grünwald (2023), Stat. Probab. Lett., arXiv 2203.09785.
 */
export class PairedBlockE {
  readonly #alternative: 'greater' | 'less';
  readonly #successes: [number, number];
  readonly #totals: [number, number];
  #logE = 0;
  #maxLogE = 0;
  #blocks = 0;

  constructor({ alternative, priors }: PairedBlockOptions) {
    const leaning: [BetaPrior, BetaPrior] =
      alternative === 'greater' ? [LEANING_UP, LEANING_DOWN] : [LEANING_DOWN, LEANING_UP];
    const [first, second] = priors ?? leaning;
    this.#alternative = alternative;
    this.#successes = [first[0], second[0]];
    this.#totals = [first[0] + first[1], second[0] + second[1]];
  }

  /** Adds one block, an outcome of each arm, and returns ln of the e-value. */
  push(first: boolean, second: boolean): number {
    const rate0 = this.#successes[0] / this.#totals[0];
    const rate1 = this.#successes[1] / this.#totals[1];
    if (this.#alternative === 'greater' ? rate0 > rate1 : rate0 < rate1) {
      const common = (rate0 + rate1) / 2;
      this.#logE += logRatio(first, rate0, common) + logRatio(second, rate1, common);
      this.#maxLogE = Math.max(this.#maxLogE, this.#logE);
    }
    if (first) this.#successes[0]++;
    if (second) this.#successes[1]++;
    this.#totals[0]++;
    this.#totals[1]++;
    this.#blocks++;
    return this.#logE;
  }

  get blocks(): number {
    return this.#blocks;
  }

  /** ln of the current e-value. */
  get logE(): number {
    return this.#logE;
  }

  /** Largest ln e-value so far, at least 0; `alwaysValidP` turns it into a p-value. */
  get maxLogE(): number {
    return this.#maxLogE;
  }
}

function logRatio(success: boolean, rate: number, common: number): number {
  return success ? log(rate / common) : log((1 - rate) / (1 - common));
}
