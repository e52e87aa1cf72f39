import type { Report } from '../contracts/report.ts';
import { verdictRow, worstVerdict } from '../contracts/verdict.ts';
import { BOUNDARY } from './comment-sections.ts';
import { blocks, sizeOf } from './markdown.ts';
import type { ReportLinks } from './section.ts';
import { shortenableOf, shortenTo } from './shorten.ts';

/** Largest job summary of a step, in bytes; beyond it GitHub shows nothing of it (runner, `AttachmentSizeLimit`). */
export const SUMMARY_LIMIT = 1_048_576;

const SMALLEST_LIMIT = 4000;

/**
 * The job summary: as the comment, with every row, how episodes ended, hardware and components. At most `limit`
 * bytes (1 MiB unless given; a step that writes several summaries shares it), shortened like the comment.
 */
export function renderSummary(
  reports: readonly Report[],
  { links = {}, limit = SUMMARY_LIMIT }: { links?: ReportLinks; limit?: number } = {},
): string {
  if (limit < SMALLEST_LIMIT) throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
  const worst = verdictRow(worstVerdict(reports.map((report) => report.verdict)));
  const frame = (texts: readonly string[]) =>
    blocks(`## ${worst.emoji} WorldGate · ${worst.words}`, ...texts, `<sub>${BOUNDARY}</sub>`);
  const parts = reports.map((report) => shortenableOf(report, { level: 'summary', links }));
  // An empty line stands between blocks, and a line break at the end.
  const room = limit - sizeOf(frame([])) - 2 * parts.length - 1;
  const texts = shortenTo(parts, room);
  const shown = texts ?? [
    'More presets ran than a job summary has room for; their reports are in the run folders.',
  ];
  return `${frame(shown)}\n`;
}
