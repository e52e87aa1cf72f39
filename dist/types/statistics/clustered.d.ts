import type { Interval, ProportionMethod } from './proportion-intervals.js';
/** Successes and episodes of one cluster: an initial state that several seeds repeat. */
export interface Cluster {
    k: number;
    n: number;
}
export interface Clustering {
    clusters: number;
    /** Intraclass correlation by one-way analysis of variance; may be negative by chance. */
    icc: number;
    /** How much wider than with independent episodes the variance is: 1 + (m - 1) icc, never below 1. */
    designEffect: number;
    /** Independent episodes that would say as much: N / design effect. */
    effectiveN: number;
}
/**
 * How much episodes that share an initial state say together. States are compared within their task, so that easy and
 * hard tasks are not taken for easy and hard states. `null` where no task has two states, or no state two episodes: the
 * correlation can then not be estimated.
 * Source: Donner & Koval (1980), Biometrics 36:19 (ANOVA estimator, unequal sizes), with one mean for each task; Kish
 * (1965) for the design effect.
 * @param byTask clusters of each task
 */
export declare function clustering(byTask: readonly (readonly Cluster[])[]): Clustering | null;
/**
 * Interval of a success rate `p` that `n` independent episodes would give, where n need not be whole: the effective
 * size of a clustered sample. Each side errs with probability `oneSidedAlpha`. For whole counts it is
 * {@link proportionInterval}.
 * Source: Korn & Graubard (1998), Surv. Methodol. 24:193 (exact intervals at the effective size).
 */
export declare function effectiveInterval(method: ProportionMethod, p: number, n: number, oneSidedAlpha: number): Interval;
