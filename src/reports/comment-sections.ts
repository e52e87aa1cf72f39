import { VERDICTS, type Verdict, verdictRow, worstVerdict } from '../contracts/verdict.ts';
import { markdownCode } from './escape.ts';
import { EVIDENCE_BOUNDARY } from './evidence-facts.ts';
import { formatCount, plural } from './format.ts';
import { severity, verdictWord } from './gate-view.ts';
import { blocks, sizeOf } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';
import { sectionHeading } from './section.ts';
import { isSelfContained } from './self-contained.ts';
import { type Shortenable, shortenTo } from './shorten.ts';

/**
 * A pull request has one comment, kept as sections between hidden markers, so that each job replaces its own:
 *
 *     <!-- worldgate:comment v1 key=… -->
 *     heading
 *     <!-- worldgate:section name=… run=… attempt=… id=… verdict=… proof=… [kind=claim] -->
 *     …
 *     <!-- /worldgate:section -->
 *
 * Everything outside of sections is written anew each time.
 */

/** Longest body of a comment that GitHub takes; undocumented, it answers 422 "Body is too long" beyond. */
export const COMMENT_LIMIT = 65_536;

/** All jobs share one comment per pull request, with a section per preset and per audited claim. */
export const COMMENT_KEY = 'worldgate';

/** Room that heading, boundary and a few single lines need in any case. */
const SMALLEST_LIMIT = 4000;

/** What a section is of: a preset that was run, or a claim that was audited. */
export type SectionKind = 'preset' | 'claim';

/**
 * Which run or audit a section is of. Later ones have a larger (`run`, `attempt`, `id`), compared in this order.
 * Sections of one kind and name replace each other.
 */
export interface SectionStamp {
  kind: SectionKind;
  name: string;
  /** Number of the workflow run, growing over time; 0 outside of workflows. */
  run: number;
  attempt: number;
  /** Of the run or of the audit; sorts by time. */
  id: string;
  verdict: Verdict;
  notForProof: boolean;
}

export interface CommentSection extends Shortenable {
  stamp: SectionStamp;
}

const END = '<!-- /worldgate:section -->';
const ANY_MARKER = /<!--(?=\s*\/?worldgate:)/gi;
const START = /^<!-- worldgate:section ([^<>]{1,2000}) -->$/;

/** First line of the comment with this key. */
export function commentMarker(key: string): string {
  return `<!-- worldgate:comment v1 key=${encodeURIComponent(key.toWellFormed())} -->`;
}

/** Whether a body begins with our marker. Anybody can copy a marker: check the author too. */
export function isOurComment(body: string, key: string): boolean {
  return body.trimStart().split(/\r?\n/, 1)[0]!.trimEnd() === commentMarker(key);
}

function sectionMarker(stamp: SectionStamp): string {
  return `<!-- worldgate:section name=${encodeURIComponent(stamp.name.toWellFormed())} run=${stamp.run} attempt=${stamp.attempt} id=${stamp.id} verdict=${stamp.verdict} proof=${stamp.notForProof ? 'no' : 'yes'}${stamp.kind === 'claim' ? ' kind=claim' : ''} -->`;
}

/** The stamp of a marker's attributes, or null where anything about them is wrong. */
function parseStamp(attributes: string): SectionStamp | null {
  const match =
    /^name=([\w%.!~*'()-]+) run=(\d{1,15}) attempt=(\d{1,9}) id=(\d{8}T\d{9}Z-[0-9a-f]{8}) verdict=([a-z]+) proof=(yes|no)( kind=claim)?$/.exec(
      attributes,
    );
  if (match === null) return null;
  const [, encoded, run, attempt, id, word, proof, claim] = match;
  const verdict = VERDICTS.find((candidate) => candidate === word);
  if (verdict === undefined) return null;
  try {
    const name = decodeURIComponent(encoded!);
    return {
      kind: claim === undefined ? 'preset' : 'claim',
      name,
      run: Number(run),
      attempt: Number(attempt),
      id: id!,
      verdict,
      notForProof: proof === 'no',
    };
  } catch {
    return null;
  }
}

/** Whether `a` is of a later run than `b`. */
function isNewer(a: SectionStamp, b: SectionStamp): boolean {
  if (a.run !== b.run) return a.run > b.run;
  if (a.attempt !== b.attempt) return a.attempt > b.attempt;
  return a.id > b.id;
}

/** Tells a section from all others of a comment. */
function keyOf({ stamp: { kind, name } }: CommentSection): string {
  return `${kind} ${name}`;
}

/**
 * The sections of an existing body. Text outside of them, unclosed ones and those with a broken marker are dropped; of
 * two with one kind and name the newer stays. Time is linear in the body's length.
 */
export function parseSections(body: string): CommentSection[] {
  const sections = new Map<string, CommentSection>();
  let open: { stamp: SectionStamp; lines: string[] } | null = null;
  for (const line of body.split(/\r?\n/)) {
    const start = START.exec(line);
    if (start !== null) {
      const stamp = parseStamp(start[1]!);
      open = stamp === null ? null : { stamp, lines: [] };
    } else if (line === END) {
      if (open !== null) {
        const section = storedSection(open.stamp, open.lines.join('\n').trim());
        const known = sections.get(keyOf(section));
        if (known === undefined || !isNewer(known.stamp, section.stamp))
          sections.set(keyOf(section), section);
      }
      open = null;
    } else {
      open?.lines.push(line);
    }
  }
  return [...sections.values()];
}

/** A section of which only the text is left: it can be shown whole, or as one line. */
function storedSection(stamp: SectionStamp, text: string): CommentSection {
  const wholeAt =
    stamp.kind === 'claim'
      ? 'The whole is in the evidence package'
      : `The whole is in the files of run ${markdownCode(stamp.id)}`;
  const line = blocks(
    sectionHeading(stamp.name, ''),
    `${verdictRow(stamp.verdict).emoji} **${verdictWord(stamp.verdict)}.** Details were left out for want of room. ${wholeAt}.`,
  );
  const whole = isSelfContained(text) ? text : line;
  const short = sizeOf(line) < sizeOf(whole) ? line : whole;
  return {
    name: stamp.name,
    verdict: stamp.verdict,
    stamp,
    full: { rows: 0, sentences: 0, optionalGates: 0, oneLine: false },
    render: ({ oneLine }) => (oneLine ? short : whole),
  };
}

export interface CommentOptions {
  /** Tells this comment from others of the same author on the same pull request. */
  key: string;
  /** Largest size in UTF-8 bytes, at least 4,000. */
  limit?: number;
}

export interface MergeResult {
  body: string;
  /** `older`: the body already shows a later run of this preset or audit of this claim, and is returned as it was. */
  outcome: 'created' | 'added' | 'replaced' | 'older';
}

/** Puts a section into an existing body, or into a new one. Merging the same section twice changes nothing. */
export function mergeSection(
  existing: string | null,
  section: CommentSection,
  options: CommentOptions,
): MergeResult {
  const sections = existing === null ? [] : parseSections(existing);
  const mine = sections.find((other) => keyOf(other) === keyOf(section));
  if (existing !== null && mine !== undefined && isNewer(mine.stamp, section.stamp))
    return { body: existing, outcome: 'older' };
  const others = sections.filter((other) => other !== mine);
  return {
    body: composeComment([...others, section], options, existing !== null && saysMore(existing)),
    outcome: existing === null ? 'created' : mine === undefined ? 'added' : 'replaced',
  };
}

/** `body` with those sections of `other` that it lacks or that are of a later run. */
export function absorbSections(body: string, other: string, options: CommentOptions): string {
  const sections = new Map(parseSections(body).map((section) => [keyOf(section), section]));
  let changed = false;
  for (const section of parseSections(other)) {
    const known = sections.get(keyOf(section));
    if (known !== undefined && !isNewer(section.stamp, known.stamp)) continue;
    sections.set(keyOf(section), section);
    changed = true;
  }
  return changed ? composeComment([...sections.values()], options, saysMore(body)) : body;
}

const MORE = 'There is more than this comment has room for; see the job summaries of the workflow runs.';

function saysMore(body: string): boolean {
  return body.includes(MORE);
}

/** The whole body from its sections, within the limit. */
export function composeComment(
  sections: readonly CommentSection[],
  { key, limit = COMMENT_LIMIT }: CommentOptions,
  more = false,
): string {
  if (limit < SMALLEST_LIMIT) throw new RangeError(`limit must be at least ${SMALLEST_LIMIT}, got ${limit}`);
  let kept = sections.toSorted((a, b) =>
    a.name === b.name ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.name < b.name ? -1 : 1,
  );
  let left = more;
  for (;;) {
    const room =
      limit -
      sizeOf(
        assemble(
          key,
          kept,
          kept.map(() => ''),
          left,
        ),
      );
    const texts = shortenTo(kept, room);
    if (texts !== null) return assemble(key, kept, texts, left);
    // Hundreds of sections: those that need no action are not even named.
    const leastNeeded = kept.reduce((least, section) =>
      severity(section.verdict) >= severity(least.verdict) ? section : least,
    );
    kept = kept.filter((section) => section !== leastNeeded);
    left = true;
  }
}

/** The body around the sections' texts; its size is the sum of its parts. */
function assemble(
  key: string,
  sections: readonly CommentSection[],
  texts: readonly string[],
  more: boolean,
): string {
  return blocks(
    `${commentMarker(key)}\n${heading(sections)}`,
    overview(sections),
    more ? MORE : null,
    ...sections.map((section, index) => `${sectionMarker(section.stamp)}\n${texts[index]!}\n\n${END}`),
    boundaries(sections.map(({ stamp }) => stamp.kind)),
  );
}

/** A marker can only stand in a text that some escaping missed; it must never open or close a section. */
export function withoutMarkers(text: string): string {
  return text.replace(ANY_MARKER, '&lt;!--');
}

/** What the verdict of a run says and does not say; stands under every report. */
export const BOUNDARY =
  'A verdict says what the samples of this run show about this checkpoint under the stated conditions, at the stated error rates. It does not say that the policy is safe, nor how it does on a real robot or in worlds that were not run.';

/** What the verdicts of these kinds say and do not say. */
export function boundaries(kinds: readonly SectionKind[]): string {
  const claims = kinds.includes('claim');
  return blocks(
    claims && !kinds.includes('preset') ? null : `<sub>${BOUNDARY}</sub>`,
    claims ? `<sub>${EVIDENCE_BOUNDARY}</sub>` : null,
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
