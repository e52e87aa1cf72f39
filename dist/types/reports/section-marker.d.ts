import { type Verdict } from '../contracts/verdict.js';
/** What a section is of: a preset that was run, or a claim that was audited. */
export type SectionKind = 'preset' | 'claim';
/** One verdict of a preset or claim: of which run, on which commit. */
export interface PastVerdict {
    verdict: Verdict;
    /** First digits of the commit; `null` where nobody knows it. */
    commit: string | null;
    /** Number of the workflow run, growing over time; 0 outside of workflows. */
    run: number;
    attempt: number;
    /** Of the run or of the audit; sorts by time. */
    id: string;
}
/**
 * Which run or audit a section is of. Later ones have a larger (`run`, `attempt`, `id`), compared in this order.
 * Sections of one kind and name replace each other.
 */
export interface SectionStamp extends PastVerdict {
    kind: SectionKind;
    name: string;
    notForProof: boolean;
    /** What stood here no longer holds, and nothing took its place: the section is kept, and not shown. */
    gone: boolean;
}
/** What the marker of a section holds beside its stamp. */
export interface SectionMarks {
    stamp: SectionStamp;
    /** Of the section's whole text, before anything was cut. */
    content: string;
    /** Of the text that stands here. */
    shown: string;
    /** Earlier verdicts, newest first. */
    history: readonly PastVerdict[];
}
/** Verdicts that a section shows, its own among them. */
export declare const MOST_VERDICTS = 5;
/** First digits of a commit, as stamps hold it. */
export declare function shortCommit(commit: string | null): string | null;
/** Tells whether two texts are the same; nothing secret or signed rests on it. */
export declare function textMark(text: string): string;
/** Negative where `a` is of an earlier run than `b`, 0 for the same. */
export declare function compareRuns(a: PastVerdict, b: PastVerdict): number;
/**
 * Earlier verdicts beside a section's own one: those of all sources, each run once, newest first, five in all. The order of the
 * sources does not matter, nor whether they are joined in one step or in several.
 */
export declare function joinHistory(own: PastVerdict, ...sources: readonly (readonly PastVerdict[])[]): PastVerdict[];
/** What of a stamp its successors remember. */
export declare function pastOf({ verdict, commit, run, attempt, id }: SectionStamp): PastVerdict;
/** The line in front of a section. */
export declare function sectionMarker({ stamp, content, shown, history }: SectionMarks): string;
/** Whether a line is, or was to be, the line in front of a section. */
export declare function isSectionMarker(line: string): boolean;
/** What a line in front of a section says, or null where anything about it is wrong. */
export declare function parseSectionMarker(line: string): SectionMarks | null;
