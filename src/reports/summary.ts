import type { Report } from '../contracts/report.ts';
import { verdictRow, worstVerdict } from '../contracts/verdict.ts';
import { boundaries } from './comment-sections.ts';
import { type Exhibit, runExhibit } from './exhibit.ts';
import { blocks, sizeOf } from './markdown.ts';
import type { ReportLinks } from './section.ts';
import { shortenTo } from './shorten.ts';

/** Largest job summary of a step, in bytes; beyond it GitHub shows nothing of it (runner, `AttachmentSizeLimit`). */
export const SUMMARY_LIMIT = 1_048_576;

const SMALLEST_LIMIT = 4000;

export interface SummaryOptions {
  links?: ReportLinks;
  /** Largest size in bytes; 1 MiB unless given. A step that writes several summaries shares it. */
  limit?: number;
}

/** The job summary of runs: as the comment, with every row, how episodes ended, hardware and components. */
export function renderSummary(reports: readonly Report[], options: SummaryOptions = {}): string {
  return summaryOf(
    reports.map((report) => runExhibit(report)),
    options,
  );
}

/** The job summary, within its limit, shortened like the comment. */
export function summaryOf(
  exhibits: readonly Exhibit[],
  { links = {}, limit = SUMMARY_LIMIT }: SummaryOptions = {},
): string {
  if (limit < SMALLEST_LIMIT) throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
  const worst = verdictRow(worstVerdict(exhibits.map(({ verdict }) => verdict)));
  const frame = (texts: readonly string[]) =>
    blocks(
      `## ${worst.emoji} WorldGate · ${worst.words}`,
      ...texts,
      boundaries(exhibits.map(({ kind }) => kind)),
    );
  const parts = exhibits.map((exhibit) => exhibit.section({ level: 'summary', links }));
  // An empty line stands between blocks, and a line break at the end.
  const room = limit - sizeOf(frame([])) - 2 * parts.length - 1;
  const texts = shortenTo(parts, room);
  const shown = texts ?? [
    'There is more than a job summary has room for; the whole is in the run folders and evidence packages.',
  ];
  return `${frame(shown)}\n`;
}
