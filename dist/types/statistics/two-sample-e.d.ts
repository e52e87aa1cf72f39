import { type Alternative, type BetaPrior } from './beta-binomial-e.js';
/**
 * ln of the beta-binomial e-value of McNemar's hypothesis on paired episodes: given a discordant pair, A
 * alone succeeds with probability 1/2. `greater` is evidence that A succeeds more often than B. Concordant
 * pairs leave it as it is, so it may be looked at after every pair.
 */
export declare function mcnemarLogE(onlyA: number, onlyB: number, alternative: Alternative): number;
export interface PairedBlockOptions {
    /** `greater`: the first arm succeeds more often than the second. */
    alternative: 'greater' | 'less';
    /** Beta priors of the two arms' rates; by default leaning to the alternative, (2, 1) against (1, 2). */
    priors?: readonly [first: BetaPrior, second: BetaPrior];
}
/**
 * Two-sample e-process over blocks of one episode per arm, with unrelated seeds: each block is bet on with
 * the posterior means of the blocks before it, against their average as the common rate, and only while they
 * favour the alternative. An e-process for H0: equal rates, and for rates ordered against the alternative.
 * Source: Turner & Grünwald (2023), Stat. Probab. Lett., arXiv 2203.09785.
 */
export declare class PairedBlockE {
    #private;
    constructor({ alternative, priors }: PairedBlockOptions);
    /** Adds one block, an outcome of each arm, and returns ln of the e-value. */
    push(first: boolean, second: boolean): number;
    get blocks(): number;
    /** ln of the current e-value. */
    get logE(): number;
    /** Largest ln e-value so far, at least 0; `alwaysValidP` turns it into a p-value. */
    get maxLogE(): number;
}
