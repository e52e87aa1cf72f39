/**
 * A table of GitHub-flavoured Markdown. Cells are Markdown that is already escaped and holds no line break.
 * @param align one letter per column: `l` or `r`.
 */
export declare function markdownTable(align: string, header: readonly string[], rows: readonly string[][]): string;
/** A folded block. `summary` is text for an HTML element, already escaped; `body` is Markdown. */
export declare function folded(summary: string, body: string): string;
/** A link where `url` is an absolute http(s) address, else the text alone. */
export declare function markdownLink(text: string, url: string | undefined): string;
/** Paragraphs and blocks, an empty line between each; empty ones are left out. */
export declare function blocks(...parts: (string | null)[]): string;
/** Size that counts against GitHub's limits: UTF-8 bytes, never fewer than characters. */
export declare function sizeOf(text: string): number;
