import type { GateResult, GateRow } from '../contracts/gate.js';
import type { Report } from '../contracts/report.js';
import { type Verdict } from '../contracts/verdict.js';
/** What any rendering says about a gate, as plain text that its place still has to escape. */
export interface GateView {
    name: string;
    /** `p95 latency`, `mean final_distance_m`; null where the kind of the gate leaves nothing open. */
    about: string | null;
    optional: boolean;
    verdict: Verdict;
    word: string;
    /** Point estimate, or `—`. */
    measured: string;
    /** `75.2–83.0 %`; empty where no interval decided. */
    interval: string;
    /** `n = 300`; empty where nothing was counted. */
    n: string;
    /** Interval and n together. */
    evidence: string;
    required: string;
    change: ChangeView | null;
    /** `90 % Wilson`, or empty where no interval decided. */
    method: string;
    sentence: string;
    next: string | null;
    /** Why a value lies outside of its own interval, where one does. */
    note: string | null;
    notForProof: boolean;
}
export interface ChangeView {
    /** `−4.3 points`. */
    difference: string;
    /** `p = 0.013, significant`. */
    significance: string;
    /** `from 83.6 %, 300 pairs`. */
    from: string;
    significant: boolean;
}
/** A verdict as one word at the start of a sentence. */
export declare function verdictWord(verdict: Verdict): string;
/** Position in VERDICTS: 0 is worst. */
export declare function severity(verdict: Verdict): number;
/** Gates by need for action: worst verdict first, required before optional, else in the preset's order. */
export declare function gatesByNeed(gates: readonly GateResult[]): GateResult[];
/** Gates whose sentence the reader needs, most severe first. */
export declare function gatesToExplain(report: Report): GateResult[];
export declare function gateView(gate: GateResult, report: Report): GateView;
/** A method as people write it. */
export declare function methodName(method: string): string;
/** A row of a gate's own detail table, as plain text. */
export interface RowView {
    label: string;
    word: string;
    verdict: Verdict;
    measured: string;
    evidence: string;
    baseline: string;
    difference: string;
    p: string;
}
export declare function rowView(row: GateRow, gate: GateResult): RowView;
/**
 * `1 of 3 required gates failed: success (66.2 %, required ≥ 70 %).` The sentence that explains the run's verdict, as
 * plain text.
 */
export declare function decisionSentence(report: Report): string;
