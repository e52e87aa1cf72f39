import type { Report } from '../contracts/report.ts';
import { type Verdict, worstVerdict } from '../contracts/verdict.ts';
import {
  COMMENT_KEY,
  type CommentOptions,
  type CommentSection,
  composeComment,
  isOurComment,
  mergeComment,
  parseSections,
  withoutMarkers,
} from './comment-sections.ts';
import { type Exhibit, runExhibit } from './exhibit.ts';
import type { ReportLinks } from './section.ts';
import { shortCommit, textMark } from './section-marker.ts';

/** Which job's section this is. */
export interface SectionSource {
  /** Number of the workflow run, growing over time; 0 outside of workflows. */
  run: number;
  /** Attempt of that run, from 1. */
  attempt: number;
  /** The commit that is judged. */
  commit?: string | null | undefined;
  /** Whether the section is taken away instead of shown. */
  gone?: boolean;
  links?: ReportLinks;
}

/** What is shown, as a section of the comment. */
export function commentSection(
  exhibit: Exhibit,
  { run, attempt, commit = null, gone = false, links = {} }: SectionSource,
): CommentSection {
  const section = exhibit.section({ level: 'comment', links });
  const { kind, name, id, verdict, notForProof } = exhibit;
  const render: CommentSection['render'] = (detail) => withoutMarkers(section.render(detail));
  return {
    ...section,
    render,
    stamp: { kind, name, run, attempt, id, verdict, notForProof, commit: shortCommit(commit), gone },
    content: textMark(render(section.full)),
    history: [],
  };
}

/** One section by itself, as it is published for others to put into the comment; within `limit` bytes. */
export function publishedSection(section: CommentSection, limit: number): string {
  return composeComment([section], { key: COMMENT_KEY, limit, fold: false });
}

/**
 * The whole comment for reports with different preset names, within `limit` bytes (65,536 unless given), which is
 * also never more characters.
 */
export function renderComment(
  reports: readonly Report[],
  options: CommentOptions & Partial<SectionSource>,
): string {
  const { run = 0, attempt = 1, commit, links = {} } = options;
  return composeComment(
    reports.map((report) => commentSection(runExhibit(report), { run, attempt, commit, links })),
    options,
  );
}

/** The body of the comment, and what it says. */
export interface MergedComment {
  body: string;
  /** Whether any section is shown. */
  isLive: boolean;
  /** The worst of the sections that are shown; `null` for none. */
  verdict: Verdict | null;
}

/** The functions with which one job brings its section into the shared comment. */
export function commentPart(section: CommentSection, options: CommentOptions) {
  return {
    isOurs: (body: string) => isOurComment(body, options.key),
    merge(bodies: readonly string[], published: readonly string[]): MergedComment {
      const { body, sections } = mergeComment([section], bodies, published.flatMap(parseSections), options);
      const shown = sections.filter(({ stamp }) => !stamp.gone);
      const verdict = shown.length === 0 ? null : worstVerdict(shown.map(({ stamp }) => stamp.verdict));
      return { body, isLive: shown.length > 0, verdict };
    },
  };
}
