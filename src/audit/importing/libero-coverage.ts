import type { ImportSink } from './contract.ts';
import type { LogEnd } from './libero-totals.ts';

/** Tasks of the suites that LIBERO itself ships; others say how many they have, or nothing does. */
const SUITE_TASKS: Readonly<Record<string, number>> = {
  libero_spatial: 10,
  libero_object: 10,
  libero_goal: 10,
  libero_10: 10,
  libero_90: 90,
};
const MOST_NAMED = 12;

export interface CoveredTask {
  /** Episodes that ended, and those that the evaluator passed over. */
  episodes: number;
  /** Whether the evaluator itself closed the task with a rate. */
  isClosed: boolean;
}

/** What the logs of one suite and one seed hold, held against what a whole run of it would. */
export class SuiteCoverage {
  readonly tasks = new Map<string, CoveredTask>();
  readonly #suite: string | null;
  readonly #files: string[] = [];
  readonly #ranks = new Set<number>();
  readonly #splitTasks = new Set<number>();
  #world: number | null = null;
  /** As the log states them. */
  taskCount: number | null = null;
  trials: number | null = null;
  /** Logs that end otherwise than those of a finished run, although every counted task is whole. */
  readonly cutFiles: ({ file: string } & LogEnd)[] = [];

  constructor(suite: string | null) {
    this.#suite = suite;
  }

  file(name: string): void {
    this.#files.push(name);
  }

  split(rank: number, world: number, tasks: readonly number[]): void {
    this.#ranks.add(rank);
    this.#world = Math.max(this.#world ?? 0, world);
    for (const task of tasks) this.#splitTasks.add(task);
  }

  /** States how many episodes were to be, and the gap where there is one. */
  finish(sink: ImportSink): void {
    const found = [...this.tasks.values()].reduce((sum, { episodes }) => sum + episodes, 0);
    const lostRanks = this.#lostRanks();
    const tasks = this.#expectedTasks(lostRanks.length > 0);
    const trials = this.trials ?? this.#fullTask();
    const expected = tasks === null || trials === null ? null : tasks * trials;
    if (expected !== null) sink.facts({ expectedEpisodes: expected });
    const short = [...this.tasks].filter(([, { episodes }]) => trials === null || episodes < trials);
    const absent = tasks === null ? 0 : Math.max(0, tasks - this.tasks.size);
    const parts = [
      ...(lostRanks.length > 0
        ? [`of ${this.#world} shards, rank ${listed(lostRanks.map(String))} is missing`]
        : []),
      ...(short.length > 0
        ? [
            listed(
              short.map(
                ([id, { episodes }]) =>
                  `task ${id} has ${episodes}${trials === null ? ' and no end' : ` of ${trials}`}`,
              ),
            ),
          ]
        : []),
      ...(absent > 0 ? [`${absent} of ${tasks} tasks are not there`] : []),
    ];
    const where = { ...(this.#files[0] === undefined ? {} : { file: this.#files[0] }) };
    if (parts.length > 0) {
      const of = expected === null ? `${found} episodes` : `${found} of ${expected} episodes`;
      sink.finding({
        code: 'coverage-gap',
        severity: 'warning',
        message: `${this.#suite ?? 'the suite'}: ${of}: ${parts.join('; ')}`,
        ...where,
      });
    } else if (this.cutFiles.length > 0) {
      const worst = this.cutFiles.find(({ code }) => code === 'coverage-gap') ?? this.cutFiles[0]!;
      sink.finding({ code: worst.code, severity: 'warning', message: worst.why, file: worst.file });
    }
  }

  #lostRanks(): number[] {
    if (this.#world === null || this.#world > 10_000) return [];
    return Array.from({ length: this.#world }, (_, rank) => rank).filter((rank) => !this.#ranks.has(rank));
  }

  #expectedTasks(isPartial: boolean): number | null {
    if (this.taskCount !== null) return this.taskCount;
    const known = Object.hasOwn(SUITE_TASKS, this.#suite ?? '') ? SUITE_TASKS[this.#suite ?? '']! : null;
    // Variants of LIBERO keep the names of its suites and have more tasks.
    if (known !== null && this.tasks.size <= known && this.#splitTasks.size <= known) return known;
    return isPartial || this.#splitTasks.size === 0 ? null : this.#splitTasks.size;
  }

  /** Episodes of a task that the evaluator closed: every task of a run has as many. */
  #fullTask(): number | null {
    let most: number | null = null;
    for (const { episodes, isClosed } of this.tasks.values()) {
      if (isClosed) most = Math.max(most ?? 0, episodes);
    }
    return most;
  }
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, MOST_NAMED).join(', ');
  return items.length > MOST_NAMED ? `${shown} and ${items.length - MOST_NAMED} more` : shown;
}
