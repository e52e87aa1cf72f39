import type { RunFormat } from '../../contracts/run-comparison.ts';

/** Where a run lies, and how it is called. */
export interface FoundRun {
  /** Of the tool in whose folder it lies. */
  format: RunFormat;
  name: string;
  /** Absolute. */
  dir: string;
  /** As the index shows it. */
  path: string;
}

/** What a manifest contradicts; its message is the sentence. */
export class Contradiction extends Error {}
