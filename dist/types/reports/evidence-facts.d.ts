import type { Evidence } from '../contracts/evidence.js';
/** Rows and sentences about the record as a whole, as plain text that its place still has to escape. */
/** What stands under every rendering. */
export declare const EVIDENCE_BOUNDARY = "This is packaged evaluation output that was imported, not run again. The claim is limited to the recorded episodes under the recorded conditions. A signature would show who packaged the files and that they are unchanged since; it does not make the claim true. Whether to deploy is not decided here.";
export declare const NOT_FOR_PROOF = "These results rest on a mock or a demonstration: they show that the pipeline works, and nothing about a model.";
/** A term and its value. */
export type Fact = [term: string, value: string];
/** How the planned cells and the results meet: what, how many, and what it means. */
export declare function countRows({ counts }: Evidence): [what: string, count: string, meaning: string][];
/** `147 of 150 planned cells have a result; 3 missing, 2 duplicate, none out of protocol.` */
export declare function coverageSentence({ counts }: Evidence): string;
type CountRow = [how: string, counts: string, share: string];
/** Successes by each way of counting; the first is the one that decided, where a rate was decided. */
export declare function denominatorRows({ denominators, metrics }: Evidence): CountRow[];
/** The one row of what all ways of counting agree on; null where one of them differs, or does not exist. */
export declare function agreedCounts(rows: readonly CountRow[]): CountRow | null;
/** Said beside the author's words, wherever they are shown. */
export declare const AUTHORS_WORDS = "The author's own words (nothing was decided by these words)";
/** `Over all trials 86.0 %; mean of the tasks' rates 85.4 %.` */
export declare function ratesSentence({ rates }: Evidence): string;
/** Reasons that the verdict's own sentence does not say already. */
export declare function furtherReasons({ reasons, sentence }: Evidence): string[];
export declare function gradeWords({ grade }: Evidence): string;
export declare function completenessSentence({ completeness }: Evidence): string;
export declare function scopeRows({ scope_limits: scope }: Evidence): Fact[];
/** The subject, and what the files say of the model. */
export declare function subjectRows({ subject, models }: Evidence): Fact[];
/** What identifies the claim, the plan and the source; digests in full. */
export declare function recordRows({ claim, protocol, source, stopping }: Evidence): Fact[];
/** Findings, most severe first. */
export declare function findingsBySeverity({ findings }: Evidence): Evidence['findings'];
/** `eval/eval_info.json at /overall`; empty where a finding has no place. */
export declare function placeText({ file, at }: {
    file: string | null;
    at: string | null;
}): string;
/** What the evaluator itself stated: name, what it is about, value, and where it stands. */
export declare function reportedRows({ reported, }: Evidence): [name: string, about: string, value: string, place: string][];
/** Results of tasks that the protocol does not have. */
export declare function unplannedTasks({ tasks }: Evidence): [task: string, episodes: string][];
/** PPI++: the hybrid estimate beside the classical one. */
export declare function ppiRows({ ppi }: Evidence): [what: string, estimate: string, interval: string][];
export declare function ppiSentence({ ppi }: Evidence): string;
export {};
