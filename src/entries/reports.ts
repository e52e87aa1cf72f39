/**
 * `worldgate/reports`: Markdown, HTML and terminal text from what runs and packages hold. Data in, text out; what comes
 * from outside is escaped for the place that it reaches.
 */
export type { Evidence } from '../contracts/evidence.ts';
export type { Report } from '../contracts/report.ts';
export { renderComment } from '../reports/comment.ts';
export { COMMENT_LIMIT, type CommentOptions } from '../reports/comment-sections.ts';
export {
  codeBlock,
  escapeHtml,
  escapeMarkdownCell,
  escapeMarkdownText,
  markdownCode,
} from '../reports/escape.ts';
export { renderEvidenceDiffMarkdown, renderEvidenceDiffText } from '../reports/evidence-diff.ts';
export { renderEvidenceHtml } from '../reports/evidence-html.ts';
export { renderEvidence } from '../reports/evidence-markdown.ts';
export { renderEvidenceText } from '../reports/evidence-text.ts';
export { renderHtml } from '../reports/html.ts';
export { renderSummary, SUMMARY_LIMIT, type SummaryOptions } from '../reports/summary.ts';
export { renderText, type TextOptions } from '../reports/text.ts';
export { renderVerificationMarkdown } from '../reports/verification-markdown.ts';
export { renderVerificationText } from '../reports/verification-text.ts';
