import { WorldGateError } from '../../foundation/errors.ts';
import type { ImportedEpisode, StatedCount, TaskNames } from './contract.ts';

export interface Counts {
  all: number;
  successes: number;
  /** In the denominator of the evaluator's own rate. */
  evaluator: number;
  evaluatorSuccesses: number;
  /** Without crashed and pending ones. */
  trials: number;
}

const none = (): Counts => ({ all: 0, successes: 0, evaluator: 0, evaluatorSuccesses: 0, trials: 0 });

/** Counts of everything that was read, by file and task: what an evaluator's own numbers are held against. */
export class Tally {
  readonly files = new Map<string, Counts[]>();
  #file = '';
  #counts: Counts[] = [];
  #added = 0;
  /** Episodes that are in `#byTask`. */
  #summed = -1;
  #byTask: Counts[] = [];

  add({ file, task, outcome, evaluatorCounts }: ImportedEpisode): void {
    if (file !== this.#file) {
      this.#file = file;
      const known = this.files.get(file);
      this.#counts = known ?? [];
      if (known === undefined) this.files.set(file, this.#counts);
    }
    let counts = this.#counts[task];
    if (counts === undefined) {
      counts = none();
      this.#counts[task] = counts;
    }
    this.#added += 1;
    counts.all += 1;
    if (outcome !== 'not_a_trial') counts.trials += 1;
    if (outcome === 'success') counts.successes += 1;
    if (evaluatorCounts) {
      counts.evaluator += 1;
      if (outcome === 'success') counts.evaluatorSuccesses += 1;
    }
  }

  ofTask(task: number): Counts {
    return this.#totals()[task] ?? none();
  }

  sum(isMeant: (task: number) => boolean): Counts {
    const total = none();
    for (const [task, counts] of this.#totals().entries()) {
      if (counts !== undefined && isMeant(task)) addTo(total, counts);
    }
    return total;
  }

  /** Counts by task, with holes. @param file only episodes of this file */
  list(file: string | undefined): readonly (Counts | undefined)[] {
    return file === undefined ? this.#totals() : (this.files.get(file) ?? []);
  }

  /** After `files` was changed from outside. */
  forget(): void {
    this.#summed = -1;
  }

  /** By task, over all files. */
  #totals(): Counts[] {
    if (this.#summed === this.#added) return this.#byTask;
    this.#summed = this.#added;
    this.#byTask = [];
    for (const list of this.files.values()) {
      for (const [task, counts] of list.entries()) {
        if (counts === undefined) continue;
        this.#byTask[task] ??= none();
        addTo(this.#byTask[task]!, counts);
      }
    }
    return this.#byTask;
  }
}

function addTo(total: Counts, counts: Counts): void {
  for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
}

const RELATIVE_TOLERANCE = 1e-9;

/**
 * Holds what an evaluator states about its episodes against them.
 * @throws WorldGateError `counts-disagree` with both values
 */
export function reconcile(stated: readonly StatedCount[], tally: Tally, tasks: readonly TaskNames[]): void {
  const sums = new SuiteSums(tally, tasks);
  for (const count of stated) {
    const counts = countsMeant(count, tally, sums);
    const n = count.over === 'all' ? counts.all : counts.evaluator;
    const k = count.over === 'all' ? counts.successes : counts.evaluatorSuccesses;
    const found = count.what === 'episodes' ? n : count.what === 'successes' ? k : k / n;
    const scaled = count.unit === 'percent' ? 100 * found : found;
    const tolerance = count.tolerance ?? RELATIVE_TOLERANCE * Math.max(1, Math.abs(scaled));
    // No episodes: a rate of NaN or 0 is how evaluators write that there is none.
    if (count.what === 'success_rate' && n === 0 && (Number.isNaN(count.value) || count.value === 0))
      continue;
    if (Math.abs(count.value - scaled) <= tolerance) continue;
    const suffix = count.unit === 'percent' ? ' %' : '';
    const shown =
      count.what === 'success_rate'
        ? `${Number(scaled.toPrecision(12))}${suffix} (${k} of ${n})`
        : `${scaled}`;
    throw new WorldGateError(
      'counts-disagree',
      `${count.file} ${count.at}: ${count.name} is ${count.text}, but the episodes give ${shown}`,
      {
        hint: 'episodes are missing, or one of the two was edited: take the files as the evaluator wrote them',
      },
    );
  }
}

/** Sums by file and suite, made once: a file may state the rate of each of many suites. */
class SuiteSums {
  readonly #tally: Tally;
  readonly #tasks: readonly TaskNames[];
  readonly #byFile = new Map<string | undefined, Map<string | null, Counts>>();

  constructor(tally: Tally, tasks: readonly TaskNames[]) {
    this.#tally = tally;
    this.#tasks = tasks;
  }

  /** @param suite `null` for all */
  of(suite: string | null, file: string | undefined): Counts {
    let sums = this.#byFile.get(file);
    if (sums === undefined) {
      sums = new Map([[null, none()]]);
      for (const [task, counts] of this.#tally.list(file).entries()) {
        if (counts === undefined) continue;
        const own = this.#tasks[task]!.suite;
        addTo(sums.get(null)!, counts);
        if (own === null) continue;
        if (!sums.has(own)) sums.set(own, none());
        addTo(sums.get(own)!, counts);
      }
      this.#byFile.set(file, sums);
    }
    return sums.get(suite) ?? none();
  }
}

function countsMeant({ scope, onlyFile, file }: StatedCount, tally: Tally, sums: SuiteSums): Counts {
  const { task, suite } = scope;
  const own = onlyFile === true ? file : undefined;
  return task === null ? sums.of(suite, own) : (tally.list(own)[task] ?? none());
}
