import type { NotesChange } from '../../contracts/release-notes.ts';

/** A closed issue or a merged pull request as a source has it: texts from outside, neither redacted nor cut. */
export interface FoundChange {
  kind: NotesChange['kind'];
  number: number;
  title: string;
  /** Null where the source has none. */
  url: string | null;
  labels: readonly string[];
  author: string | null;
  bot: boolean;
  /** ISO 8601; when it was merged or closed. */
  at: string | null;
  /** Of a pull request: its description, which may close issues and announce a breaking change. */
  body: string;
  /** Numbers of issues that the source says a pull request closes. */
  closes: readonly number[];
}

/** What a source of changes gave. */
export interface FoundChanges {
  changes: FoundChange[];
  /** Entries that could not be used, a sentence each. */
  problems: string[];
  /** What was left out on purpose, a sentence each. */
  notes: string[];
}

/** Logins of apps end in `[bot]`; GitHub's command line writes `app/name`. */
export function isBotLogin(login: string): boolean {
  return /\[bot\]$|^app\//.test(login);
}

const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? {1,4}#([1-9]\d{0,8})(?![\w-])/gi;

/** Numbers of the repository's issues that a description closes by one of GitHub's keywords. */
export function closedBy(body: string): number[] {
  return [...new Set([...body.slice(0, 65_536).matchAll(CLOSING)].map(([, number]) => Number(number)))];
}
