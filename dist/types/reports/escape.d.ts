/**
 * Text from outside, made harmless for the place where it is shown: GitHub-flavoured Markdown or HTML.
 *
 * What is shown is the text itself, without terminal sequences and without characters that cannot be seen.
 * Where GitHub would turn plain text into something that acts (mentions that notify, issue and commit references,
 * links, emoji), a zero-width space (`&#8203;`) stands in between: GitHub looks for these after entities are
 * decoded, so an entity in place of the character would not stop it.
 */
/**
 * Text for a cell of a Markdown table, on one line, shortened to `most` UTF-16 units (before escaping) with `…`.
 * Never more than that one cell, and no link, reference, image, emoji, formula or HTML in it.
 */
export declare function escapeMarkdownCell(text: string, most?: number): string;
/**
 * Text for a Markdown paragraph, heading or list item, on one line; as `escapeMarkdownCell`, and its beginning
 * never starts a heading, list, quotation, rule or table either. `most` defaults to no limit.
 */
export declare function escapeMarkdownText(text: string, most?: number): string;
/**
 * Inline code, on one line, that is safe in a table and out of it. Empty text gives a code span of one space.
 * Where the text holds a bar, `<code>` stands in for backticks: between backticks a bar ends the cell, and a
 * backslash in front of it shows outside of tables.
 */
export declare function markdownCode(text: string, most?: number): string;
/** A fenced block, without a line break at its end; `lang` keeps letters, digits, `+`, `-`, `_` and `.` only. */
export declare function codeBlock(text: string, lang?: string): string;
/** Text for HTML content and for attribute values between quotes; line breaks and tabs stay. */
export declare function escapeHtml(text: string): string;
