import { type PastVerdict, type SectionKind, type SectionStamp } from './section-marker.js';
import { type Shortenable } from './shorten.js';
/**
 * A pull request has one comment, kept as sections between hidden markers, so that each job replaces its own:
 *
 *     <!-- worldgate:comment v1 key=… -->
 *     heading
 *     <!-- worldgate:section name=… run=… attempt=… … -->
 *     …
 *     <!-- worldgate:verdicts -->
 *     the last verdicts
 *     <!-- /worldgate:section -->
 *
 * Everything outside of sections, and the last verdicts, are written anew each time.
 */
/** Longest body of a comment that GitHub takes; undocumented, it answers 422 "Body is too long" beyond. */
export declare const COMMENT_LIMIT = 65536;
/** All jobs share one comment per pull request, with a section per preset and per audited claim. */
export declare const COMMENT_KEY = "worldgate";
export interface CommentSection extends Shortenable {
    stamp: SectionStamp;
    /** Mark of the whole text. */
    content: string;
    /** Earlier verdicts, newest first. */
    history: readonly PastVerdict[];
}
/** First line of the comment with this key. */
export declare function commentMarker(key: string): string;
/** Whether a body begins with our marker. Anybody can copy a marker: check the author too. */
export declare function isOurComment(body: string, key: string): boolean;
/** Tells a section from all others of a comment. */
export declare function keyOf({ stamp: { kind, name } }: Pick<CommentSection, 'stamp'>): string;
/** One section of each kind and name: the latest, and among those of one run the one that comes first. */
export declare function latestSections(sections: Iterable<CommentSection>): CommentSection[];
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
    /** Page under which workflow runs have theirs, as `https://github.com/acme/robots/actions/runs`. */
    runsUrl?: string | undefined;
    /** Whether the sections are folded away where all is well; they are unless this is false. */
    fold?: boolean;
}
/**
 * The body that holds the latest of all sections: `own`, those of `bodies`, and those that jobs have `published`. The first of `bodies`
 * is returned as it is where nothing of them is missing there, also where it shows less of one for want of room.
 */
export declare function mergeComment(own: readonly CommentSection[], bodies: readonly string[], published: readonly CommentSection[], options: CommentOptions): {
    body: string;
    sections: CommentSection[];
};
/** The whole body from its sections, within the limit. */
export declare function composeComment(sections: readonly CommentSection[], { key, limit, runsUrl, fold }: CommentOptions, more?: boolean): string;
/** A marker can only stand in a text that some escaping missed; it must never open or close a section. */
export declare function withoutMarkers(text: string): string;
/** What the verdicts of these kinds say and do not say. */
export declare function boundaries(kinds: readonly SectionKind[]): string;
