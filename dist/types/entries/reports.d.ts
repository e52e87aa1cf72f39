/**
 * `worldgate/reports`: Markdown, HTML and terminal text from what runs and packages hold. Data in, text out; what comes
 * from outside is escaped for the place that it reaches.
 */
export type { Evidence } from '../contracts/evidence.js';
export type { Report } from '../contracts/report.js';
export { renderComment } from '../reports/comment.js';
export { COMMENT_LIMIT, type CommentOptions } from '../reports/comment-sections.js';
export { codeBlock, escapeHtml, escapeMarkdownCell, escapeMarkdownText, markdownCode, } from '../reports/escape.js';
export { renderEvidenceDiffMarkdown, renderEvidenceDiffText } from '../reports/evidence-diff.js';
export { renderEvidenceHtml } from '../reports/evidence-html.js';
export { renderEvidence } from '../reports/evidence-markdown.js';
export { renderEvidenceText } from '../reports/evidence-text.js';
export { renderHtml } from '../reports/html.js';
export { renderSummary, SUMMARY_LIMIT, type SummaryOptions } from '../reports/summary.js';
export { renderText, type TextOptions } from '../reports/text.js';
export { renderVerificationMarkdown } from '../reports/verification-markdown.js';
export { renderVerificationText } from '../reports/verification-text.js';
