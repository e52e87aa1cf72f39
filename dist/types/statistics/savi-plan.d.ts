import type { SaviClaim } from './savi-success-process.js';
/** When a `savi` run stops: index n holds the counts that stop it after n episodes. */
export interface StoppingBoundaries {
    /** Fewest successes that pass the claim; n + 1 where none do. */
    passAt: Int32Array;
    /** Most successes that fail the claim; -1 where none do. */
    failAt: Int32Array;
}
/** Stopping boundaries of `SaviSuccessProcess` for up to `cap` episodes; required in (0, 1). */
export declare function stoppingBoundaries({ required, alpha }: SaviClaim, cap: number): StoppingBoundaries;
export interface OperatingCharacteristics {
    /** Probabilities of the three verdicts. */
    passed: number;
    failed: number;
    inconclusive: number;
    /** Mean number of episodes run. */
    expectedEpisodes: number;
}
/**
 * What a capped `savi` run does at true success rate `rate`, exactly, by dynamic programming over (k, n);
 * O(cap^2). A run that reaches the cap undecided is inconclusive.
 */
export declare function operatingCharacteristics({ passAt, failAt }: StoppingBoundaries, rate: number): OperatingCharacteristics;
export interface SaviSavings {
    /** Episodes of the fixed plan. */
    fixedEpisodes: number;
    /** Largest number of episodes of the `savi` run. */
    cap: number;
    /** Per true rate: share of the fixed plan's episodes that is saved on average; negative where it costs more. */
    byRate: ({
        rate: number;
        saved: number;
    } & OperatingCharacteristics)[];
    /** Mean of `saved` over the rates. */
    meanSaved: number;
    /** Probability of `passed` and of `failed` at a true rate of exactly `required`. */
    errorAtBoundary: {
        passed: number;
        failed: number;
    };
}
/**
 * `savi`, capped at twice the fixed plan, against that plan: the smallest fixed Wilson plan with the given
 * power at `difference` from the claim in both directions (see `fixedPlanSize`). Exact.
 */
export declare function saviSavings(claim: SaviClaim & {
    difference: number;
    power: number;
}, rates: readonly number[]): SaviSavings;
