/** Wildcards of one pattern; more of them say nothing that fewer do not. */
export declare const MOST_WILDCARDS = 8;
export declare function hasWildcard(pattern: string): boolean;
/** What is wrong with the wildcards of a pattern, as a sentence that follows it; `undefined` where nothing is. */
export declare function wildcardProblem(pattern: string): string | undefined;
/**
 * Whether a whole text is what a pattern describes: `*` stands for any characters but "/", also for none, `**` for any at
 * all, and every other character for itself. Takes time in proportion to both lengths, whatever an attacker wrote into
 * the text: no regular expression is made of the pattern.
 */
export declare function matchesPattern(pattern: string, text: string): boolean;
