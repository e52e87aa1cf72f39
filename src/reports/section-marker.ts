import { VERDICTS, type Verdict } from '../contracts/verdict.ts';
import { sha256 } from '../foundation/digest.ts';

/** What a section is of: a preset that was run, or a claim that was audited. */
export type SectionKind = 'preset' | 'claim';

/** One verdict of a preset or claim: of which run, on which commit. */
export interface PastVerdict {
  verdict: Verdict;
  /** First digits of the commit; `null` where nobody knows it. */
  commit: string | null;
  /** Number of the workflow run, growing over time; 0 outside of workflows. */
  run: number;
  attempt: number;
  /** Of the run or of the audit; sorts by time. */
  id: string;
}

/**
 * Which run or audit a section is of. Later ones have a larger (`run`, `attempt`, `id`), compared in this order.
 * Sections of one kind and name replace each other.
 */
export interface SectionStamp extends PastVerdict {
  kind: SectionKind;
  name: string;
  notForProof: boolean;
  /** What stood here no longer holds, and nothing took its place: the section is kept, and not shown. */
  gone: boolean;
}

/** What the marker of a section holds beside its stamp. */
export interface SectionMarks {
  stamp: SectionStamp;
  /** Of the section's whole text, before anything was cut. */
  content: string;
  /** Of the text that stands here. */
  shown: string;
  /** Earlier verdicts, newest first. */
  history: readonly PastVerdict[];
}

/** Verdicts that a section shows, its own among them. */
export const MOST_VERDICTS = 5;

/** Digits of a commit that are kept. */
const COMMIT_DIGITS = 12;

/** First digits of a commit, as stamps hold it. */
export function shortCommit(commit: string | null): string | null {
  return commit === null || !/^[0-9a-f]{12,64}$/.test(commit) ? null : commit.slice(0, COMMIT_DIGITS);
}

/** Tells whether two texts are the same; nothing secret or signed rests on it. */
export function textMark(text: string): string {
  return sha256(text).slice('sha256:'.length, 'sha256:'.length + 16);
}

/** Negative where `a` is of an earlier run than `b`, 0 for the same. */
export function compareRuns(a: PastVerdict, b: PastVerdict): number {
  return a.run - b.run || a.attempt - b.attempt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * Earlier verdicts beside a section's own one: those of all sources, each run once, newest first, five in all. The order of the
 * sources does not matter, nor whether they are joined in one step or in several.
 */
export function joinHistory(
  own: PastVerdict,
  ...sources: readonly (readonly PastVerdict[])[]
): PastVerdict[] {
  const runs = new Map<string, PastVerdict>();
  for (const past of sources.flat()) {
    if (compareRuns(past, own) < 0) {
      const key = `${past.run} ${past.attempt} ${past.id}`;
      const known = runs.get(key);
      if (known === undefined || entryText(past) < entryText(known)) runs.set(key, past);
    }
  }
  return [...runs.values()].sort((a, b) => compareRuns(b, a)).slice(0, MOST_VERDICTS - 1);
}

/** What of a stamp its successors remember. */
export function pastOf({ verdict, commit, run, attempt, id }: SectionStamp): PastVerdict {
  return { verdict, commit, run, attempt, id };
}

const ENTRY = /^([a-z]+)\.([0-9a-f]{12}|-)\.(\d{1,15})\.(\d{1,9})\.(\d{8}T\d{9}Z-[0-9a-f]{8})$/;

function entryText({ verdict, commit, run, attempt, id }: PastVerdict): string {
  return `${verdict}.${commit ?? '-'}.${run}.${attempt}.${id}`;
}

function parseEntry(text: string): PastVerdict | null {
  const match = ENTRY.exec(text);
  const verdict = VERDICTS.find((candidate) => candidate === match?.[1]);
  if (match === null || verdict === undefined) return null;
  const [, , commit, run, attempt, id] = match;
  return {
    verdict,
    commit: commit === '-' ? null : commit!,
    run: Number(run),
    attempt: Number(attempt),
    id: id!,
  };
}

/** The line in front of a section. */
export function sectionMarker({ stamp, content, shown, history }: SectionMarks): string {
  const words = [
    `name=${encodeURIComponent(stamp.name.toWellFormed())}`,
    `run=${stamp.run}`,
    `attempt=${stamp.attempt}`,
    `id=${stamp.id}`,
    `verdict=${stamp.verdict}`,
    `proof=${stamp.notForProof ? 'no' : 'yes'}`,
    `commit=${stamp.commit ?? '-'}`,
    `content=${content}`,
    `shown=${shown}`,
    ...(stamp.kind === 'claim' ? ['kind=claim'] : []),
    ...(stamp.gone ? ['gone=yes'] : []),
    ...(history.length === 0 ? [] : [`history=${history.map(entryText).join(',')}`]),
  ];
  return `<!-- worldgate:section ${words.join(' ')} -->`;
}

const LINE = /^<!-- worldgate:section ([^<>]{1,4000}) -->$/;
const WORDS =
  /^name=([\w%.!~*'()-]+) run=(\d{1,15}) attempt=(\d{1,9}) id=(\d{8}T\d{9}Z-[0-9a-f]{8}) verdict=([a-z]+) proof=(yes|no) commit=([0-9a-f]{12}|-) content=([0-9a-f]{16}) shown=([0-9a-f]{16})( kind=claim)?( gone=yes)?(?: history=([\w.,-]{1,600}))?$/;

/** Whether a line is, or was to be, the line in front of a section. */
export function isSectionMarker(line: string): boolean {
  return LINE.test(line);
}

/** What a line in front of a section says, or null where anything about it is wrong. */
export function parseSectionMarker(line: string): SectionMarks | null {
  const match = WORDS.exec(LINE.exec(line)?.[1] ?? '');
  if (match === null) return null;
  const [, encoded, run, attempt, id, word, proof, commit, content, shown, claim, gone, past] = match;
  const verdict = VERDICTS.find((candidate) => candidate === word);
  if (verdict === undefined) return null;
  const entries = past === undefined ? [] : past.split(',').map(parseEntry);
  if (entries.length >= MOST_VERDICTS || entries.includes(null)) return null;
  try {
    const stamp: SectionStamp = {
      kind: claim === undefined ? 'preset' : 'claim',
      name: decodeURIComponent(encoded!),
      run: Number(run),
      attempt: Number(attempt),
      id: id!,
      verdict,
      notForProof: proof === 'no',
      commit: commit === '-' ? null : commit!,
      gone: gone !== undefined,
    };
    const history = joinHistory(stamp, entries as PastVerdict[]);
    return { stamp, content: content!, shown: shown!, history };
  } catch {
    return null;
  }
}
