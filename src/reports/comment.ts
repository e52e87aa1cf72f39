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
import { type Exhibit, runExhibit } from './exhibit.ts';
import type { ReportLinks } from './section.ts';

/** Which job's section this is. */
export interface SectionSource {
  /** Number of the workflow run, growing over time; 0 outside of workflows. */
  run: number;
  /** Attempt of that run, from 1. */
  attempt: number;
  links?: ReportLinks;
}

/** What is shown, as a section of the comment. */
export function commentSection(
  exhibit: Exhibit,
  { run, attempt, links = {} }: SectionSource,
): CommentSection {
  const section = exhibit.section({ level: 'comment', links });
  const { kind, name, id, verdict, notForProof } = exhibit;
  return {
    ...section,
    render: (detail) => withoutMarkers(section.render(detail)),
    stamp: { kind, name, run, attempt, id, verdict, notForProof },
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
    reports.map((report) => commentSection(runExhibit(report), source)),
    options,
  );
}

/** The functions with which one job brings its section into the shared comment. */
export function commentPart(exhibit: Exhibit, source: SectionSource, options: CommentOptions) {
  const section = commentSection(exhibit, source);
  return {
    isOurs: (body: string) => isOurComment(body, options.key),
    merge: (body: string | null) => mergeSection(body, section, options).body,
    absorb: (body: string, other: string) => absorbSections(body, other, options),
  };
}
