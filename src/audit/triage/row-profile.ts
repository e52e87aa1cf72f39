import type { Spelling } from '../../contracts/mapping.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { type ColumnMeaning, countsSuccesses, EXPECTED, meaningsOf } from './column-names.ts';
import type { Inspected } from './inspect-table.ts';
import type { Rates } from './survey-json.ts';

const MOST_ARMS = 50;
const MOST_STATES = 64;
const MOST_COLUMNS = 500;

/** States of a row, or of a run, in which nothing was tried. */
const NO_TRIAL =
  /^(?:error|errored|crash(?:ed)?|blocked|preflight|aborted|cancell?ed|skipped|infra_error|infrastructure_error|exception)$/i;
const NOT_YET = /^(?:pending|running|queued|not_run|incomplete)$/i;
/** A failed episode, or an episode that failed to run: the outcome says which. */
const FAILED = /^(?:failed|failure|fail)$/i;

const SPELLINGS: readonly (readonly [yes: string, no: string])[] = [
  ['true', 'false'],
  ['1', '0'],
  ['1.0', '0.0'],
  ['yes', 'no'],
  ['y', 'n'],
  ['success', 'failure'],
];

export interface RowArm {
  model: string | null;
  mode: string | null;
  rows: number;
}

/** Rows of episodes in a file that no importer knows, and what can be told of their columns without guessing. */
export interface EpisodeTable {
  what: 'episodes';
  file: string;
  format: 'csv' | 'json' | 'jsonl';
  /** Pointer to the rows in JSON; empty where the file is one row. */
  rows: string;
  columns: Partial<Record<ColumnMeaning, string>>;
  /** How CSV spells it; null for JSON's booleans. */
  spelling: { true: Spelling[]; false: Spelling[] } | null;
  arms: RowArm[];
  count: number;
  /** Values of the status that say that a row is no trial. */
  noTrial: { values: string[]; status: 'infra_error' | 'pending' }[];
  lowestEpisode: number | null;
  /** How many different values the column of seeds has. */
  seeds: number;
  /** What stands around the rows in JSON. */
  top: Readonly<Record<string, unknown>>;
  /** State of the whole run where that says that it did not run. */
  blocked: string | null;
  rates: Rates;
}

/** Goes through rows once and remembers what is needed to tell what they are. */
export class RowProfile {
  readonly #file: string;
  readonly #format: EpisodeTable['format'];
  readonly #pointer: string;
  rows = 0;
  readonly #known = new Set<string>();
  #meanings: Partial<Record<ColumnMeaning, string>> = {};
  #objects = 0;
  #booleans = 0;
  #numbers = 0;
  #texts = new Map<string, number>();
  /** Rows without an outcome. */
  #missing = 0;
  #firstMissing = '';
  #scores = 0;
  readonly #arms = new Map<string, RowArm>();
  /** By state: rows with and without an outcome. */
  readonly #states = new Map<string, { with: number; without: number }>();
  #lowestEpisode: number | null = null;
  readonly #seeds = new Set<unknown>();

  constructor(file: string, format: EpisodeTable['format'], pointer: string) {
    this.#file = file;
    this.#format = format;
    this.#pointer = pointer;
  }

  /** Columns or keys of all rows. */
  get columns(): string[] {
    return [...this.#known];
  }

  add(row: unknown, at: string): void {
    this.rows += 1;
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return;
    this.#objects += 1;
    const values = row as Record<string, unknown>;
    this.#look(values);
    const { success, score, model, mode, status, episode, seed, runSeed } = this.#meanings;
    const get = (column: string | undefined) => (column === undefined ? undefined : values[column]);
    const outcome = get(success);
    const hasOutcome = this.#outcome(outcome, at);
    if (typeof get(score) === 'number' || (this.#format === 'csv' && isNumeral(get(score))))
      this.#scores += 1;
    this.#arm(textOf(get(model)), textOf(get(mode)));
    const state = textOf(get(status));
    if (state !== null && (this.#states.has(state) || this.#states.size < MOST_STATES)) {
      const counts = this.#states.get(state) ?? { with: 0, without: 0 };
      counts[hasOutcome ? 'with' : 'without'] += 1;
      this.#states.set(state, counts);
    }
    const index = Number(get(episode));
    if (Number.isSafeInteger(index) && get(episode) !== '' && get(episode) !== null) {
      this.#lowestEpisode = Math.min(this.#lowestEpisode ?? index, index);
    }
    const seedValue = get(seed ?? runSeed);
    if (seedValue !== undefined && this.#seeds.size < 100_000) this.#seeds.add(seedValue);
  }

  /** Rows of JSON need not all have the same keys: a reason only stands where something failed. */
  #look(values: Record<string, unknown>): void {
    let isNew = false;
    for (const key in values) {
      if (this.#known.has(key) || this.#known.size === MOST_COLUMNS) continue;
      this.#known.add(key);
      isNew = true;
    }
    if (isNew) this.#meanings = meaningsOf(this.columns);
  }

  /** @returns whether there is one */
  #outcome(outcome: unknown, at: string): boolean {
    if (outcome === undefined || outcome === null || outcome === '') {
      this.#missing += 1;
      if (this.#firstMissing === '') this.#firstMissing = at;
      return false;
    }
    if (typeof outcome === 'boolean') this.#booleans += 1;
    else if (typeof outcome === 'number') this.#numbers += 1;
    else {
      const text = String(outcome).trim();
      if (this.#texts.has(text) || this.#texts.size < 16) {
        this.#texts.set(text, (this.#texts.get(text) ?? 0) + 1);
      }
    }
    return true;
  }

  #arm(model: string | null, mode: string | null): void {
    const key = JSON.stringify([model, mode]);
    const known = this.#arms.get(key);
    if (known !== undefined) known.rows += 1;
    else if (this.#arms.size <= MOST_ARMS) this.#arms.set(key, { model, mode, rows: 1 });
  }

  /** What these rows are, with what stands around them in their file. */
  result(topOfFile: unknown, rates: Rates): Inspected {
    const file = this.#file;
    const where = this.#pointer === '' ? file : `${file} ${this.#pointer}`;
    const top =
      typeof topOfFile === 'object' && topOfFile !== null && !Array.isArray(topOfFile)
        ? (topOfFile as Record<string, unknown>)
        : {};
    const { success, episode, task, taskName } = this.#meanings;
    if (this.#objects < this.rows || this.rows === 0 || success === undefined) {
      return this.#withoutOutcome(where, rates);
    }
    const spelling = this.#spelling();
    const noTrial = this.#noTrial();
    const excused = this.#excused(noTrial);
    // One object with a success that is neither episode nor task is a summary.
    if (this.#pointer === '' && this.#format === 'json' && (episode ?? task ?? taskName) === undefined) {
      return this.#withoutOutcome(where, rates);
    }
    const problem =
      this.#arms.size > MOST_ARMS
        ? `has more than ${MOST_ARMS} models or modes`
        : this.#missing > excused
          ? `${this.#missing - excused} of ${this.rows} rows have no ${quoted(success)}, the first at ${this.#firstMissing}`
          : undefined;
    if (problem !== undefined) {
      const code = this.#arms.size > MOST_ARMS ? 'ambiguous' : 'episode-success-missing';
      return { what: 'problem', code, message: `${where}: ${problem}`, rates };
    }
    if (spelling === 'scores') {
      return {
        what: 'scores',
        rates,
        message: `${where}: ${quoted(success)} is a number, not true or false`,
      };
    }
    if (spelling === 'unclear') {
      const found = [...this.#texts.keys()].slice(0, 4).map(quoted).join(', ');
      const message = `${where}: ${quoted(success)} is ${found === '' ? 'of several types' : found}, not true or false`;
      return { what: 'problem', code: 'episode-success-missing', message, rates };
    }
    return {
      what: 'episodes',
      file,
      format: this.#format,
      rows: this.#pointer,
      columns: this.#meanings,
      spelling,
      arms: [...this.#arms.values()],
      count: this.rows,
      noTrial,
      lowestEpisode: this.#lowestEpisode,
      seeds: this.#seeds.size,
      top,
      blocked: blockedState(top.status ?? top.state),
      rates,
    };
  }

  /** JSON's booleans, a spelling of CSV, numbers that may be scores, or anything else. */
  #spelling(): EpisodeTable['spelling'] | 'scores' | 'unclear' {
    const texts = [...this.#texts.keys()];
    if (this.#format !== 'csv') {
      if (this.#numbers > 0 && this.#booleans === 0 && texts.length === 0) return 'scores';
      return this.#numbers === 0 && texts.length === 0 ? null : 'unclear';
    }
    for (const [yes, no] of SPELLINGS) {
      if (texts.length > 0 && texts.every((text) => [yes, no].includes(text.toLowerCase()))) {
        const spelled = (word: string) => {
          const found = texts.filter((text) => text.toLowerCase() === word);
          return found.length > 0 ? found : [word];
        };
        return { true: spelled(yes), false: spelled(no) };
      }
    }
    return texts.length > 0 && texts.every(isNumeral) ? 'scores' : 'unclear';
  }

  #noTrial(): EpisodeTable['noTrial'] {
    const isMeant = (state: string, counts: { with: number }) =>
      NO_TRIAL.test(state) || (FAILED.test(state) && counts.with === 0);
    const states = [...this.#states];
    const infra = states.filter(([state, counts]) => isMeant(state, counts)).map(([state]) => state);
    const pending = states.filter(([state]) => NOT_YET.test(state)).map(([state]) => state);
    return [
      ...(infra.length > 0 ? [{ values: infra, status: 'infra_error' as const }] : []),
      ...(pending.length > 0 ? [{ values: pending, status: 'pending' as const }] : []),
    ];
  }

  /** Rows that need no outcome, because their state says that they are no trial. */
  #excused(noTrial: EpisodeTable['noTrial']): number {
    const values = noTrial.flatMap((group) => group.values);
    return values.reduce((sum, value) => sum + this.#states.get(value)!.without, 0);
  }

  #withoutOutcome(where: string, rates: Rates): Inspected {
    const { success, episode, score } = this.#meanings;
    const counts = this.columns.some((column) => countsSuccesses(column));
    // `episodes` beside successes is a count and no index.
    if (counts || (rates.length > 0 && (episode === undefined || EXPECTED.includes(episode)))) {
      return { what: 'aggregate', rates };
    }
    if ((this.#scores > 0 || success !== undefined) && this.rows > 0) {
      return {
        what: 'scores',
        rates,
        message: `${where}: has ${quoted(score ?? success ?? '')} and no true or false`,
      };
    }
    return rates.length > 0
      ? { what: 'aggregate', rates }
      : { what: 'no_results', rates, message: `${where} has no outcome of any episode` };
  }
}

function blockedState(state: unknown): string | null {
  if (typeof state !== 'string') return null;
  return NO_TRIAL.test(state) || NOT_YET.test(state) || FAILED.test(state) ? state.slice(0, 100) : null;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 400);
  return typeof value === 'number' ? String(value) : null;
}

const isNumeral = (value: unknown): boolean =>
  typeof value === 'string' && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(value.trim());
