import type { EvidenceDiff, MetricDifference, PairDifference, TaskDifference } from '../contracts/evidence-diff.js';
export declare const LETTERS_CAPTION = "Packages that share a letter are not separated; that does not make them equal.";
/** Whether packages were compared, in one sentence. */
export declare function diffSentence({ comparable, packages, differences, metrics }: EvidenceDiff): string;
/** What would let refused packages be compared all the same; null where nothing would. */
export declare function waiverHint({ comparable, differences }: EvidenceDiff): string | null;
export declare function packageRows({ packages }: EvidenceDiff): string[][];
/** Key, whether it was waived, and what each package says. */
export declare function differenceRows({ differences, }: EvidenceDiff): {
    key: string;
    words: string;
    state: string;
    values: string[];
}[];
/** `success_rate (share of episodes)`. */
export declare function metricTitle(metric: MetricDifference): string;
/** A metric of each package as its own decision counted it: label, measured, interval, counts, letters. */
export declare function comparedRows(metric: MetricDifference): {
    header: string[];
    rows: string[][];
};
/** `b against a: …`, what it says in words, and on which grounds: sentences. */
export declare function pairSentences(pair: PairDifference, metric: MetricDifference): string[];
export declare const TASK_HEADER: string[];
/** Tasks by need: separated ones first, then the smallest p. */
export declare function tasksByNeed({ tasks }: PairDifference): TaskDifference[];
export declare function taskDifferenceRow(task: TaskDifference, metric: MetricDifference): string[];
/** `2 of 10 tasks are separated after Holm over all tasks and pairs.` */
export declare function tasksSeparatedText({ tasks }: PairDifference): string;
