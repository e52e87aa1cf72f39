import { type EpisodeCells } from './episode-cells.js';
/** The values of a metric over the episodes that count. */
export interface MetricValues {
    values: readonly number[];
    /** Episodes that ran and count, but for which the task left the metric undefined. */
    undefinedIn: number;
    /** Whether any episode that ran carries the metric at all. */
    known: boolean;
}
export declare function metricValues(cells: EpisodeCells, metric: string, over: 'all' | 'successes'): MetricValues;
/**
 * One value per complete seed block: the mean over the block's tasks where it is defined, `null` where it is
 * defined for none. With one task these are the episodes' own values.
 */
export declare function blockMeans(cells: EpisodeCells, valueAt: (episode: number) => number | null): (number | null)[];
/** `; 3 episodes without a value are left out; 2 planned episodes are missing`; empty where all is there. */
export declare function gapsText(cells: EpisodeCells, undefinedIn: number): string;
