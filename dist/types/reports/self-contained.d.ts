/**
 * Whether Markdown surely ends what it begins, so that it cannot swallow what follows it. True of what our
 * renderings make: fences start after an empty line and are closed; `<details>` and `</details>` stand alone on a
 * line after an empty one, with `<summary>` on the line in between; other tags are a few inline ones without
 * attributes, balanced within their line. Anything else gets a no. Time is linear in the length.
 */
export declare function isSelfContained(markdown: string): boolean;
