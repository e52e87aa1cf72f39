import { z } from '../vendor/zod/index.js';
/** Worst first: a run's verdict is the first of these that any of its required gates has. */
export declare const VERDICTS: readonly ["error", "failed", "inconclusive", "skipped", "passed"];
export declare const verdict: z.ZodEnum<{
    error: "error";
    failed: "failed";
    inconclusive: "inconclusive";
    skipped: "skipped";
    passed: "passed";
}>;
export type Verdict = z.infer<typeof verdict>;
/** What the caller lets fail a command; each includes those before it. An `error` verdict always fails. */
export declare const FAIL_ON: readonly ["failed", "inconclusive", "skipped", "never"];
export declare const failOn: z.ZodEnum<{
    never: "never";
    failed: "failed";
    inconclusive: "inconclusive";
    skipped: "skipped";
}>;
export type FailOn = z.infer<typeof failOn>;
/** `partial`: a shard that played its part to the end; only the run that is merged from all of them is completed. */
export declare const RUN_STATES: readonly ["running", "completed", "partial", "failed", "skipped", "cancelled"];
export declare const runState: z.ZodEnum<{
    failed: "failed";
    skipped: "skipped";
    running: "running";
    completed: "completed";
    partial: "partial";
    cancelled: "cancelled";
}>;
export type RunState = z.infer<typeof runState>;
export declare const CLAIM_OUTCOMES: readonly ["supported", "supported_within_margin", "inconclusive", "underpowered", "not_supported", "invalid"];
export type ClaimOutcome = (typeof CLAIM_OUTCOMES)[number];
/** One row of an audit or release report. */
export declare const ROW_STATES: readonly ["passed", "failed", "warning", "not_run", "invalid"];
export type RowState = (typeof ROW_STATES)[number];
export declare const AUDIT_STATES: readonly ["complete", "incomplete", "rejected", "not_started"];
export type AuditState = (typeof AUDIT_STATES)[number];
interface VerdictRow {
    verdict: Verdict;
    claimOutcomes: readonly ClaimOutcome[];
    rowStates: readonly RowState[];
    /** States in which a run with this verdict can end. */
    runStates: readonly RunState[];
    auditStates: readonly AuditState[];
    words: string;
    emoji: string;
}
/**
 * The one table that maps gate verdicts, claim outcomes, row states, run states and audit states onto
 * each other. `docs/verdicts.md` shows it, and a test holds the two together.
 */
export declare const VERDICT_TABLE: readonly VerdictRow[];
export declare function verdictRow(of: Verdict): VerdictRow;
/** The worst of several verdicts; `skipped` for none, because nothing was decided. */
export declare function worstVerdict(verdicts: Iterable<Verdict>): Verdict;
/** Exit code of a command that ended with `of` (DESIGN: 0 let pass, 1 failed, 3 inconclusive or skipped, 4 error). */
export declare function exitCodeFor(of: Verdict, failOnLevel: FailOn): 0 | 1 | 3 | 4;
export {};
