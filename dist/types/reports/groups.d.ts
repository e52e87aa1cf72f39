import type { GroupRow, Report } from '../contracts/report.js';
/**
 * This run's success rate minus the baseline's: over the pairs where seeds match, else over all episodes of
 * either side. Null without a baseline.
 */
export declare function groupDifference(row: GroupRow): number | null;
export declare function hasBaseline(report: Report): boolean;
/** Rows with the largest loss first; without a baseline, the lowest success rate first. Ties keep their order. */
export declare function groupsWorstFirst(report: Report): GroupRow[];
export declare function groupsThatGotWorse(report: Report): GroupRow[];
/** A row as plain text. */
export interface GroupView {
    label: string;
    /** `78.3 %, n = 60`. */
    measured: string;
    baseline: string;
    difference: string;
    /** `9 lost, 2 gained` of the pairs whose outcome differs. */
    pairs: string;
    p: string;
}
export declare function groupView(row: GroupRow): GroupView;
/** `seed groups` or `tasks`, as the reader calls the rows. */
export declare function groupNoun(report: Report): string;
