import type { MetricDecision } from '../../contracts/evidence.js';
import type { MetricContext } from './decide-metric.js';
export declare function rateSentence(decision: MetricDecision, { against, isPart }: {
    against: number;
    isPart: boolean;
}, context: MetricContext): string;
export declare function sampleSentence(decision: MetricDecision, { owed, isOpen, outside, fewest }: {
    owed: number;
    isOpen: boolean;
    outside: boolean;
    fewest: number;
}, context: MetricContext): string;
export declare function countSentence(decision: MetricDecision, unknown: number, most: number, context: MetricContext): string;
