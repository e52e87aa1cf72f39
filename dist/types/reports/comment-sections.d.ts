import { type Verdict } from '../contracts/verdict.js';
import { type Shortenable } from './shorten.js';
/**
 * A pull request has one comment, kept as sections between hidden markers, so that each job replaces its own:
 *
 *     <!-- worldgate:comment v1 key=… -->
 *     heading
 *     <!-- worldgate:section name=… run=… attempt=… id=… verdict=… proof=… [kind=claim] -->
 *     …
 *     <!-- /worldgate:section -->
 *
 * Everything outside of sections is written anew each time.
 */
/** Longest body of a comment that GitHub takes; undocumented, it answers 422 "Body is too long" beyond. */
export declare const COMMENT_LIMIT = 65536;
/** All jobs share one comment per pull request, with a section per preset and per audited claim. */
export declare const COMMENT_KEY = "worldgate";
/** What a section is of: a preset that was run, or a claim that was audited. */
export type SectionKind = 'preset' | 'claim';
/**
 * Which run or audit a section is of. Later ones have a larger (`run`, `attempt`, `id`), compared in this order.
 * Sections of one kind and name replace each other.
 */
export interface SectionStamp {
    kind: SectionKind;
    name: string;
    /** Number of the workflow run, growing over time; 0 outside of workflows. */
    run: number;
    attempt: number;
    /** Of the run or of the audit; sorts by time. */
    id: string;
    verdict: Verdict;
    notForProof: boolean;
}
export interface CommentSection extends Shortenable {
    stamp: SectionStamp;
}
/** First line of the comment with this key. */
export declare function commentMarker(key: string): string;
/** Whether a body begins with our marker. Anybody can copy a marker: check the author too. */
export declare function isOurComment(body: string, key: string): boolean;
/**
 * The sections of an existing body. Text outside of them, unclosed ones and those with a broken marker are dropped; of
 * two with one kind and name the newer stays. Time is linear in the body's length.
 */
export declare function parseSections(body: string): CommentSection[];
export interface CommentOptions {
    /** Tells this comment from others of the same author on the same pull request. */
    key: string;
    /** Largest size in UTF-8 bytes, at least 4,000. */
    limit?: number;
}
export interface MergeResult {
    body: string;
    /** `older`: the body already shows a later run of this preset or audit of this claim, and is returned as it was. */
    outcome: 'created' | 'added' | 'replaced' | 'older';
}
/** Puts a section into an existing body, or into a new one. Merging the same section twice changes nothing. */
export declare function mergeSection(existing: string | null, section: CommentSection, options: CommentOptions): MergeResult;
/** `body` with those sections of `other` that it lacks or that are of a later run. */
export declare function absorbSections(body: string, other: string, options: CommentOptions): string;
/** The whole body from its sections, within the limit. */
export declare function composeComment(sections: readonly CommentSection[], { key, limit }: CommentOptions, more?: boolean): string;
/** A marker can only stand in a text that some escaping missed; it must never open or close a section. */
export declare function withoutMarkers(text: string): string;
/** What the verdict of a run says and does not say; stands under every report. */
export declare const BOUNDARY = "A verdict says what the samples of this run show about this checkpoint under the stated conditions, at the stated error rates. It does not say that the policy is safe, nor how it does on a real robot or in worlds that were not run.";
/** What the verdicts of these kinds say and do not say. */
export declare function boundaries(kinds: readonly SectionKind[]): string;
