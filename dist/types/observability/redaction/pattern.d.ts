/** What stands where a secret stood. */
export declare const REDACTED = "[redacted]";
/** What stands where the folder of a path on somebody's machine stood. */
export declare const HOST_PATH = "[host-path]";
/** Source of a pattern for either placeholder. */
export declare const PLACEHOLDER = "\\[(?:redacted|host-path)\\]";
/** Source that takes the letters of `source` in either case; letters in escapes and classes must not be used. */
export declare function anyCase(source: string): string;
/** SGR colours of a terminal, which may stand between a label, its separator and the value. */
export declare const COLOUR = "(?:\\x1b\\[[0-9;]{0,16}m)";
/**
 * Source of a lookbehind for the end of `prefix`: before `prefix` stands no letter or digit, unless it ends an
 * escape of JSON, a percent escape or a terminal colour. Stands behind the prefix because a pattern that begins
 * with a literal is searched several times faster.
 */
export declare function wordStart(prefix: string, alsoNot?: string): string;
/** A hidden passage of a text: `[from, to)` becomes `text`. */
export interface Replacement {
    from: number;
    to: number;
    text: string;
}
/**
 * Goes through the matches of a global `pattern` once, from left to right; `replacementFor` answers null to leave
 * a match alone. The search goes on behind whatever was replaced, so that every character is looked at a bounded
 * number of times as long as `replacementFor` reads no further than it replaces.
 */
export declare function replaceMatches(text: string, pattern: RegExp, replacementFor: (match: RegExpExecArray) => Replacement | null): string;
/** End of what a sticky `pattern` matches at `at`, or `at` where it does not match. */
export declare function endOfMatch(pattern: RegExp, text: string, at: number): number;
/** Index of the line break at or behind `at`, or the end of the text. */
export declare function endOfLine(text: string, at: number): number;
/** Text between quotes: `open` is the quote with the backslashes that nesting in strings put in front of it. */
export interface Quoted {
    open: string;
    from: number;
    /** End of the content. */
    to: number;
    /** End with the closing quote; equal to `to` where the quote never closes. */
    end: number;
}
/**
 * Reads a quoted string that begins at `at`, up to the end of its line. Inside strings that are nested in JSON a
 * quote is written with 1, 3, 7 ... backslashes; a quote closes when it has as many as the opening one, apart from
 * pairs that stand for a backslash of the content. Null where no quote begins at `at`.
 */
export declare function readQuoted(text: string, at: number): Quoted | null;
/**
 * End of the list or object that begins at `at`, strings in it skipped, or `limit` where it does not end before.
 * Brackets are counted, not matched: text that is no JSON should not make it run on.
 */
export declare function endOfStructure(text: string, at: number, limit: number): number;
