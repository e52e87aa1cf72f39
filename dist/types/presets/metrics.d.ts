import type { Gate } from '../contracts/gate.js';
/** What a task measures. */
export interface TaskMetrics {
    /** As messages call it. */
    file: string;
    metrics: readonly string[];
}
/** A gate on a metric that a task lacks. */
export interface MissingMetric {
    /** Index of the gate. */
    gate: number;
    message: string;
    hint: string;
}
/** Gates on metrics that a task lacks, in order. */
export declare function missingMetrics(gates: readonly Gate[], tasks: readonly TaskMetrics[]): MissingMetric[];
