import type { Evidence, MetricDecision } from '../contracts/evidence.js';
import { type ClaimOutcome, type Verdict } from '../contracts/verdict.js';
import { type Unit } from './format.js';
/** `Supported within the margin`; `Not decided` where nothing was. */
export declare function outcomeWords(outcome: ClaimOutcome | null): string;
/** `Passed (supported within the margin)`; the outcome only where it adds to the verdict. */
export declare function verdictWords({ verdict, outcome }: Pick<Evidence, 'verdict' | 'outcome'>): string;
/** A metric as the reader meets it. */
export interface MetricView {
    name: string;
    /** `rate of episodes, pooled over all tasks`. */
    about: string;
    outcome: string;
    verdict: Verdict;
    /** `≥ 80 %`. */
    required: string;
    /** `≥ 75 % with the margin of 5 points`; null without a margin. */
    tolerated: string | null;
    /** Point estimate, or `—`. */
    measured: string;
    /** `41 of 50`, of a total `in 3 of 50 episodes`; empty where nothing was counted. */
    counts: string;
    /** `71.5–89.2 %`; empty where there is none. */
    interval: string;
    /** `n = 50`, or `effective n = 16.6`. */
    n: string;
    /** `90 %`; empty where the interval has one end. */
    level: string;
    /** `Wilson`. */
    method: string;
    /** `one-sided, α = 0.05`. */
    sidedness: string;
    /** `exact binomial p = 0.048 against 75 %`; null where there is none. */
    p: string | null;
    /** Empty where verdict and reasons say it already. */
    sentence: string;
    /** Clustering, the naive interval and the e-value, a sentence each. */
    notes: string[];
}
/** How values of a metric are written. */
export declare function metricUnit({ unit, statistic }: Pick<MetricDecision, 'unit' | 'statistic'>): Unit;
/** How a difference of values of a metric is written. */
export declare function differenceUnit(metric: Pick<MetricDecision, 'unit' | 'statistic'>): Unit;
export declare const SIGNS: Readonly<Record<MetricDecision['operator'], string>>;
export declare function statisticWords({ statistic }: Pick<MetricDecision, 'statistic'>): string;
/** The error of each side that the interval was made with; null where the record does not say. */
export declare function alphaOf({ level, sidedness }: MetricDecision): number | null;
export declare function metricView(metric: MetricDecision, evidence: Evidence): MetricView;
/** A method as people write it, whichever way its name is spelt. */
export declare function methodWords(method: string): string;
export declare function countsText({ succeeded, episodes }: {
    succeeded: number;
    episodes: number;
}): string;
/**
 * A point estimate on its own side of value and threshold, and of what it is not: a share that is neither 0 nor 1 never
 * looks like one of them.
 */
export declare function measuredText(estimate: number, metric: MetricDecision): string;
/** What is to be said of a metric besides its row; may be empty. */
export declare function noteText({ sentence, p, notes }: MetricView): string;
