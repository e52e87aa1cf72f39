import type { TriageReport } from '../../contracts/triage.js';
/**
 * What a folder of results holds, in Markdown, for those who handed it over: names of files below the folder, counts and
 * reasons. No paths of a machine, no secrets (their kind, file and line only), no text of the files but names of tasks
 * and models.
 */
export declare function customerReport(report: TriageReport): string;
