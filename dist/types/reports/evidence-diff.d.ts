import type { EvidenceDiff } from '../contracts/evidence-diff.js';
import type { TextOptions } from './text.js';
/** A comparison of packages as GitHub-flavoured Markdown, with everything from outside escaped. */
export declare function renderEvidenceDiffMarkdown(diff: EvidenceDiff): string;
/** A comparison of packages for a terminal of `width` columns (80 unless given, at least 48); ends with a line break. */
export declare function renderEvidenceDiffText(diff: EvidenceDiff, { color, width }: TextOptions): string;
