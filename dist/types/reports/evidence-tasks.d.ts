import type { MetricDecision, TaskDecision } from '../contracts/evidence.js';
/** What every rendering says of the tasks of a metric, as plain text that its place still has to escape. */
/** A task of a decided metric. */
export interface TaskView {
    task: string;
    /** `45 of 50, 1 without a result`: what the estimate is made of; `48 of 50` observed where there are no successes. */
    counts: string;
    measured: string;
    interval: string;
    /** `p = 0.29 (Holm)`, `p = 0.04`, or `—`. */
    p: string;
    below: boolean;
    /** Whether its whole interval, taken by itself, is on the good side of the threshold. */
    holds: boolean;
}
/** Whether a task has no result at all: then nothing is shown of it, whatever its missing episodes count as. */
export declare function isUnmeasured({ observed }: TaskDecision): boolean;
/** Tasks with the worst first: those shown to miss the threshold, those without a result, then by estimate. */
export declare function tasksWorstFirst({ tasks, operator, value }: MetricDecision): TaskDecision[];
/** What the numbers of {@link TaskView} `counts` are. */
export declare function countsHeading({ statistic }: Pick<MetricDecision, 'statistic'>): string;
export declare function taskView(task: TaskDecision, metric: MetricDecision): TaskView;
/** What the tasks of a metric show, and which p-values were adjusted. */
export declare function tasksSentence(metric: MetricDecision, named?: number): string;
