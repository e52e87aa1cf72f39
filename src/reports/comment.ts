import type { Report } from '../contracts/report.ts';
import {
  absorbSections,
  type CommentOptions,
  type CommentSection,
  composeComment,
  isOurComment,
  mergeSection,
  withoutMarkers,
} from './comment-sections.ts';
import { clip } from './plain.ts';
import type { ReportLinks } from './section.ts';
import { shortenableOf } from './shorten.ts';

/** Which job's section this is. */
export interface SectionSource {
  /** Number of the workflow run, growing over time; 0 outside of workflows. */
  run: number;
  /** Attempt of that run, from 1. */
  attempt: number;
  links?: ReportLinks;
  /** Tells several runs of one preset apart, as in a matrix; the preset's name unless given. */
  name?: string;
}

/** A report as a section of the comment. */
export function commentSection(report: Report, source: SectionSource): CommentSection {
  // Long enough for any preset, short enough for the marker once it is percent-encoded.
  const name = clip(source.name ?? report.preset.name, 150) || 'unnamed';
  const shown = { ...report, preset: { ...report.preset, name } };
  const section = shortenableOf(shown, { level: 'comment', links: source.links ?? {} });
  return {
    ...section,
    render: (detail) => withoutMarkers(section.render(detail)),
    stamp: {
      name,
      run: source.run,
      attempt: source.attempt,
      runId: report.run_id,
      verdict: report.verdict,
      notForProof: report.not_for_proof,
    },
  };
}

/**
 * The whole comment for reports with different preset names, within `limit` bytes (65,536 unless given), which is
 * also never more characters.
 */
export function renderComment(
  reports: readonly Report[],
  options: CommentOptions & Partial<SectionSource>,
): string {
  const source: SectionSource = { run: options.run ?? 0, attempt: options.attempt ?? 1 };
  if (options.links !== undefined) source.links = options.links;
  return composeComment(
    reports.map((report) => commentSection(report, source)),
    options,
  );
}

/** The functions with which one job brings its section into the shared comment. */
export function commentPart(report: Report, source: SectionSource, options: CommentOptions) {
  const section = commentSection(report, source);
  return {
    isOurs: (body: string) => isOurComment(body, options.key),
    merge: (body: string | null) => mergeSection(body, section, options).body,
    absorb: (body: string, other: string) => absorbSections(body, other, options),
  };
}
