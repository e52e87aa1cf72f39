import { VERDICTS, verdictRow, worstVerdict } from '../contracts/verdict.ts';
import { PACKAGE_BOUNDARY, RUN_BOUNDARY } from './boundaries.ts';
import { escapeHtml, markdownCode } from './escape.ts';
import { formatCount, plural } from './format.ts';
import { severity, verdictWord } from './gate-view.ts';
import { blocks, markdownLink, sizeOf } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';
import { sectionHeading } from './section.ts';
import {
  compareRuns,
  isSectionMarker,
  joinHistory,
  type PastVerdict,
  parseSectionMarker,
  pastOf,
  type SectionKind,
  type SectionMarks,
  type SectionStamp,
  sectionMarker,
  textMark,
} from './section-marker.ts';
import { isSelfContained } from './self-contained.ts';
import { type Shortenable, shortenTo } from './shorten.ts';

/**
 * A pull request has one comment, kept as sections between hidden markers, so that each job replaces its own:
 *
 *     <!-- worldgate:comment v1 key=… -->
 *     heading
 *     <!-- worldgate:section name=… run=… attempt=… … -->
 *     …
 *     <!-- worldgate:verdicts -->
 *     the last verdicts
 *     <!-- /worldgate:section -->
 *
 * Everything outside of sections, and the last verdicts, are written anew each time.
 */

/** Longest body of a comment that GitHub takes; undocumented, it answers 422 "Body is too long" beyond. */
export const COMMENT_LIMIT = 65_536;

/** All jobs share one comment per pull request, with a section per preset and per audited claim. */
export const COMMENT_KEY = 'worldgate';

/** Room that heading, boundary and a few single lines need in any case. */
const SMALLEST_LIMIT = 4000;

export interface CommentSection extends Shortenable {
  stamp: SectionStamp;
  /** Mark of the whole text. */
  content: string;
  /** Earlier verdicts, newest first. */
  history: readonly PastVerdict[];
}

const END = '<!-- /worldgate:section -->';
const VERDICTS_BELOW = '<!-- worldgate:verdicts -->';
const ANY_MARKER = /<!--(?=\s*\/?worldgate:)/gi;

/** First line of the comment with this key. */
export function commentMarker(key: string): string {
  return `<!-- worldgate:comment v1 key=${encodeURIComponent(key.toWellFormed())} -->`;
}

/** Whether a body begins with our marker. Anybody can copy a marker: check the author too. */
export function isOurComment(body: string, key: string): boolean {
  return body.trimStart().split(/\r?\n/, 1)[0]!.trimEnd() === commentMarker(key);
}

/** Tells a section from all others of a comment. */
export function keyOf({ stamp: { kind, name } }: Pick<CommentSection, 'stamp'>): string {
  return `${kind} ${name}`;
}

/**
 * Of two sections with one kind and name the one of the later run, of the same run the first; with the earlier verdicts of both.
 */
function newerOf(a: CommentSection, b: CommentSection): CommentSection {
  const [kept, other] = compareRuns(a.stamp, b.stamp) >= 0 ? [a, b] : [b, a];
  return { ...kept, history: joinHistory(kept.stamp, kept.history, other.history, [pastOf(other.stamp)]) };
}

/** One section of each kind and name: the latest, and among those of one run the one that comes first. */
export function latestSections(sections: Iterable<CommentSection>): CommentSection[] {
  const latest = new Map<string, CommentSection>();
  for (const section of sections) {
    const known = latest.get(keyOf(section));
    latest.set(keyOf(section), known === undefined ? section : newerOf(known, section));
  }
  return [...latest.values()];
}

/**
 * The sections of an existing body. Text outside of them, unclosed ones and those with a broken marker are dropped; of
 * two with one kind and name the newer stays. Time is linear in the body's length.
 */
export function parseSections(body: string): CommentSection[] {
  const sections: CommentSection[] = [];
  let open: { marks: SectionMarks; lines: string[]; isText: boolean } | null = null;
  for (const line of body.split(/\r?\n/)) {
    if (isSectionMarker(line)) {
      const marks = parseSectionMarker(line);
      open = marks === null ? null : { marks, lines: [], isText: true };
    } else if (line === END) {
      if (open !== null) sections.push(storedSection(open.marks, open.lines.join('\n').trim()));
      open = null;
    } else if (open !== null) {
      if (line === VERDICTS_BELOW) open.isText = false;
      if (open.isText) open.lines.push(line);
    }
  }
  return latestSections(sections);
}

/** A section of which only the text is left: it can be shown whole, or as one line. */
function storedSection({ stamp, content, shown, history }: SectionMarks, text: string): CommentSection {
  const wholeAt =
    stamp.kind === 'claim'
      ? 'The whole is in the evidence package'
      : `The whole is in the files of run ${markdownCode(stamp.id)}`;
  const isAsWritten = textMark(text) === shown && isSelfContained(text);
  const why = isAsWritten
    ? 'Details were left out for want of room.'
    : 'What stood here was changed by hand.';
  const line = withoutMarkers(
    blocks(
      sectionHeading(stamp.name, ''),
      `${verdictRow(stamp.verdict).emoji} **${verdictWord(stamp.verdict)}.** ${why} ${wholeAt}.`,
    ),
  );
  const whole = isAsWritten ? text : line;
  const short = sizeOf(line) < sizeOf(whole) ? line : whole;
  return {
    name: stamp.name,
    verdict: stamp.verdict,
    stamp,
    content,
    history,
    full: { rows: 0, sentences: 0, optionalGates: 0, oneLine: false },
    render: ({ oneLine }) => (oneLine ? short : whole),
  };
}

export interface CommentOptions {
  /** Tells this comment from others of the same author on the same pull request. */
  key: string;
  /** Largest size in UTF-8 bytes, at least 4,000. */
  limit?: number;
  /** Page under which workflow runs have theirs, as `https://github.com/acme/robots/actions/runs`. */
  runsUrl?: string | undefined;
  /** Whether the sections are folded away where all is well; they are unless this is false. */
  fold?: boolean;
}

/**
 * The body that holds the latest of all sections: `own`, those of `bodies`, and those that jobs have `published`. The first of `bodies`
 * is returned as it is where nothing of them is missing there, also where it shows less of one for want of room.
 */
export function mergeComment(
  own: readonly CommentSection[],
  bodies: readonly string[],
  published: readonly CommentSection[],
  options: CommentOptions,
): { body: string; sections: CommentSection[] } {
  const [first, ...others] = bodies;
  const there = first === undefined ? [] : parseSections(first);
  const sections = latestSections([...own, ...there, ...others.flatMap(parseSections), ...published]);
  const more = bodies.some(saysMore);
  if (first !== undefined && isSame(there, sections, more) && composeComment(there, options, more) === first)
    return { body: first, sections };
  // What stands there already is not read anew from elsewhere, so that it keeps its detail.
  return { body: composeComment(sections, options, more), sections };
}

/** Whether a body with the sections `there` says all that `wanted` does. */
function isSame(there: readonly CommentSection[], wanted: readonly CommentSection[], more: boolean): boolean {
  const marks = (section: CommentSection) =>
    JSON.stringify([section.stamp, section.content, section.history]);
  const known = new Map(there.map((section) => [keyOf(section), marks(section)]));
  // A body that says that there is more has no room for what it lacks.
  return wanted.every((section) => {
    const mark = known.get(keyOf(section));
    return mark === undefined ? more : mark === marks(section);
  });
}

const MORE = 'There is more than this comment has room for; see the job summaries of the workflow runs.';

function saysMore(body: string): boolean {
  return body.includes(MORE);
}

/** The whole body from its sections, within the limit. */
export function composeComment(
  sections: readonly CommentSection[],
  { key, limit = COMMENT_LIMIT, runsUrl, fold = true }: CommentOptions,
  more = false,
): string {
  if (limit < SMALLEST_LIMIT) throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
  let kept = sections.toSorted((a, b) =>
    a.name === b.name ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.name < b.name ? -1 : 1,
  );
  let left = more;
  for (;;) {
    const frame: Frame = { key, more: left, runsUrl, fold };
    const shown = kept.filter(({ stamp }) => !stamp.gone);
    const room = limit - sizeOf(assemble(kept, new Map(shown.map((section) => [section, ''])), frame));
    const texts = shortenTo(shown, room);
    if (texts !== null) {
      const all = new Map(shown.map((section, index) => [section, texts[index]!]));
      const whole = assemble(kept, all, frame, true);
      return sizeOf(whole) <= limit ? whole : assemble(kept, all, frame);
    }
    // Hundreds of sections: those that need no action are not even named.
    const needed = ({ stamp }: CommentSection) => (stamp.gone ? VERDICTS.length : severity(stamp.verdict));
    const leastNeeded = kept.reduce((least, section) => (needed(section) >= needed(least) ? section : least));
    kept = kept.filter((section) => section !== leastNeeded);
    left ||= !leastNeeded.stamp.gone;
  }
}

interface Frame {
  key: string;
  more: boolean;
  runsUrl: string | undefined;
  fold: boolean;
}

/** The body around the sections' texts; its size is the sum of its parts. */
function assemble(
  sections: readonly CommentSection[],
  texts: ReadonlyMap<CommentSection, string>,
  { key, more, runsUrl, fold }: Frame,
  withLeads = false,
): string {
  const shown = sections.filter(({ stamp }) => !stamp.gone);
  const whole = sections.map((section) => {
    const { stamp, content, history } = section;
    const text = texts.get(section) ?? '';
    const marker = sectionMarker({ stamp, content, shown: textMark(text.trim()), history });
    if (stamp.gone) return `${marker}\n${END}`;
    return blocks(`${marker}\n${text}`, verdictsRow(section, runsUrl), END);
  });
  const isFolded =
    fold &&
    !more &&
    shown.length > 0 &&
    shown.every(({ verdict, stamp }) => verdict === 'passed' && !stamp.notForProof);
  const summary =
    shown.length === 1 ? `<code>${escapeHtml(clip(shown[0]!.name, LONGEST.name))}</code>` : 'Each of them';
  return blocks(
    `${commentMarker(key)}\n${heading(shown)}`,
    overview(shown),
    more ? MORE : null,
    isFolded && withLeads ? leads(shown, texts) : null,
    isFolded
      ? `<details>\n<summary>${summary}: gates, measurements, and how to reproduce them</summary>`
      : null,
    ...whole,
    isFolded ? '</details>' : null,
    shown.length === 0 ? NOTHING_SHOWN : null,
    boundaries(shown.map(({ stamp }) => stamp.kind)),
  );
}

/** What decided each section, where the sections themselves are folded away. */
function leads(sections: readonly CommentSection[], texts: ReadonlyMap<CommentSection, string>): string {
  const mark = `${verdictRow('passed').emoji} **${verdictWord('passed')}.** `;
  const lines = sections.flatMap((section) => {
    const line = texts
      .get(section)
      ?.split('\n')
      .find((one) => one.startsWith(mark));
    const name = markdownCode(clip(section.name, LONGEST.name));
    return line === undefined ? [] : [`${name}: ${line.slice(mark.length)}`];
  });
  return blocks(...lines.slice(0, MOST_LEADS));
}

/** Longer lists say no more than the heading does. */
const MOST_LEADS = 20;

const NOTHING_SHOWN =
  'What stood here no longer holds: nothing was run for the present state of this pull request.';

/** The last verdicts, newest first; nothing for a single one. */
function verdictsRow({ stamp, history }: CommentSection, runsUrl: string | undefined): string | null {
  if (history.length === 0) return null;
  const entries = [pastOf(stamp), ...history].map(({ verdict, commit, run, attempt }) => {
    const at = commit === null ? (run === 0 ? '' : 'run') : commit.slice(0, 7);
    const url = run === 0 || runsUrl === undefined ? undefined : `${runsUrl}/${run}/attempts/${attempt}`;
    return `${verdictRow(verdict).emoji} ${verdict}${at === '' ? '' : ` ${markdownLink(at, url)}`}`;
  });
  return `${VERDICTS_BELOW}\n<sub>Last verdicts, newest first: ${entries.join(' · ')}</sub>`;
}

/** A marker can only stand in a text that some escaping missed; it must never open or close a section. */
export function withoutMarkers(text: string): string {
  return text.replace(ANY_MARKER, '&lt;!--');
}

/** What the verdicts of these kinds say and do not say. */
export function boundaries(kinds: readonly SectionKind[]): string {
  const claims = kinds.includes('claim');
  return blocks(
    claims && !kinds.includes('preset') ? null : `<sub>${RUN_BOUNDARY}</sub>`,
    claims ? `<sub>${PACKAGE_BOUNDARY}</sub>` : null,
  );
}

function heading(sections: readonly CommentSection[]): string {
  const worst = verdictRow(worstVerdict(sections.map(({ verdict }) => verdict)));
  const mock = sections.length > 0 && sections.every(({ stamp }) => stamp.notForProof);
  return `## ${worst.emoji} WorldGate · ${worst.words}${mock ? ' (not for proof)' : ''}`;
}

/** Sections per verdict, with the names of those that did not pass; empty for a single one. */
function overview(sections: readonly CommentSection[]): string {
  if (sections.length < 2) return '';
  const counts = VERDICTS.flatMap((verdict) => {
    const those = sections.filter((section) => section.verdict === verdict);
    if (those.length === 0) return [];
    const count = `${verdictRow(verdict).emoji} ${formatCount(those.length)} ${verdict}`;
    if (verdict === 'passed') return [count];
    const names = those.slice(0, 5).map(({ name }) => markdownCode(clip(name, LONGEST.name)));
    return [`${count} (${names.join(', ')}${those.length > 5 ? ', …' : ''})`];
  });
  const mocks = sections.filter(({ stamp }) => stamp.notForProof).length;
  const note = mocks > 0 && mocks < sections.length ? ` ${formatCount(mocks)} not for proof.` : '';
  const what = (['preset', 'claim'] as const).flatMap((kind) => {
    const those = sections.filter(({ stamp }) => stamp.kind === kind).length;
    return those === 0 ? [] : [plural(those, kind)];
  });
  return `${what.join(' and ')}: ${counts.join(' · ')}.${note}`;
}
