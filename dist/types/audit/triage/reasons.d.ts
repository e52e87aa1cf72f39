import type { TriageClass, TriageReason } from '../../contracts/triage.js';
/** Why candidates are not accepted: class, what it means, and the first thing to try. */
declare const REASONS: {
    readonly 'tracker-summary': readonly ["report_only", "a summary of an experiment tracker", "take the files of the evaluator itself"];
    readonly 'dataset-signal': readonly ["report_only", "recordings or a data set, no evaluation", "evaluate a policy, and give its results"];
    readonly 'metric-contract-missing': readonly ["report_only", "numbers per episode without a notion of success", "write a claim on that metric and run `worldgate audit run` on these files"];
    readonly 'no-episode-outcomes': readonly ["report_only", "names a model or a benchmark, and has no outcome of any episode", null];
    readonly 'log-episodes': readonly ["report_only", "episodes that are told by a text log", "run `worldgate audit run` with this source on these files: a person answers for the log"];
    readonly 'unstructured-files': readonly ["report_only", "logs, pictures, videos or notes", null];
    readonly 'not-the-policy': readonly ["report_only", "something else than the model acted: it never counts for a policy", "give the results of the model"];
    readonly ambiguous: readonly ["rejected", "what these files are cannot be told", "give one run with `worldgate audit run`"];
    readonly 'coverage-gap': readonly ["rejected", "a part of the planned episodes is missing", "let the evaluator finish, or find the rest"];
    readonly 'archive-only': readonly ["rejected", "only archives", "unpack them with your own tools, and run triage on what was in them"];
    readonly 'csv-only': readonly ["rejected", "episodes only as CSV, in which every value is text", "look at the rows, and import them with a mapping: `worldgate audit run generic --mapping`"];
    readonly 'numeric-score-only': readonly ["rejected", "scores, and no true or false per episode", "write a mapping that says what is a success: `worldgate audit run generic --mapping`"];
    readonly 'aggregate-only': readonly ["rejected", "aggregates without the episodes behind them", "find the per-episode results that were summed up"];
    readonly 'episode-success-missing': readonly ["rejected", "rows of episodes without an outcome", "find out what became of those episodes"];
    readonly 'denominator-missing': readonly ["rejected", "nothing says how many episodes there should be, so failed or missing ones may have been dropped", "find the configuration of the run, or import with a claim and protocol: `worldgate audit run`"];
    readonly 'identity-missing': readonly ["rejected", "rows that name neither task nor suite nor episode", null];
    readonly 'binary-dominated': readonly ["rejected", "mostly binary files that no importer reads", null];
    readonly 'secrets-found': readonly ["rejected", "secrets stand in its own files", "take them out, revoke them, and run triage again"];
    readonly 'empty-artifact': readonly ["rejected", "files of 0 bytes where results should be", "the evaluator was stopped, or the copy failed: take the files of a finished run"];
    readonly 'summary-without-raw': readonly ["rejected", "a summary with numbers beside raw files that are empty", "find the raw results: nothing supports these numbers"];
    readonly 'lfs-pointer': readonly ["rejected", "Git LFS pointers instead of results", "run `git lfs pull` where the files come from"];
    readonly 'constant-outcome': readonly ["rejected", "the same outcome in every episode, and nothing else varies: it may be a placeholder", "check that the program measures the success that it writes"];
    readonly 'evaluator-markers-missing': readonly ["rejected", "a success per row, but fewer than two signs of an evaluation (model, index of the episode, horizon, seed)", "demonstrations and annotations have a success too: give the results of an evaluator"];
    readonly 'config-template': readonly ["rejected", "the configuration of a run, no result", null];
    readonly 'demo-data': readonly ["rejected", "an example, not a run", null];
    readonly 'run-blocked': readonly ["rejected", "a run that says of itself that it did not run", "run the evaluation"];
    readonly 'empty-table': readonly ["rejected", "tables with a header and no row", "the evaluation wrote nothing: look into its log"];
    readonly 'file-too-large': readonly ["rejected", "files that are too large to be looked at", "give one run with `worldgate audit run`"];
};
export type ReasonCode = keyof typeof REASONS;
export declare const REASON_CODES: ReasonCode[];
/** @param code one of the table, or the code of an error of an importer, which rejects */
export declare function reason(code: string, detail?: {
    message?: string;
    file?: string | null;
    at?: string | null;
}): TriageReason;
/** What a code means, for those who read reports; `undefined` for codes of importers. */
export declare function meaningOf(code: string): string | undefined;
/** The first thing to try about the weightiest reason. */
export declare function nextOf(reasons: readonly TriageReason[]): string | null;
/** Rejected outweighs report-only, and any reason outweighs accepted. */
export declare function classOf(reasons: readonly TriageReason[]): TriageClass;
export {};
