import type { Claim } from '../../contracts/claim.ts';
import type { EpisodeOutcome } from '../../contracts/evidence-source.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { plannedCellCount } from '../claims/planned-cells.ts';
import type { TaskNames } from '../importing/contract.ts';
import { TaskMatcher, taskLabel } from './task-names.ts';

export const CELL = { missing: 0, success: 1, failure: 2, notATrial: 3, noOutcome: 4 } as const;

const CODES: Record<EpisodeOutcome, number> = {
  success: CELL.success,
  failure: CELL.failure,
  not_a_trial: CELL.notATrial,
};

export interface CellEntry {
  task: number;
  episode: number;
  runSeed: number | null;
  /** Of the episode; absent where it is not known. */
  seed?: number | null | undefined;
  outcome: EpisodeOutcome | null;
  metrics?: Record<string, number> | undefined;
}

/** `matched` is the first result of a planned cell, or a further attempt that the protocol allows. */
export type Placement = 'matched' | 'duplicate' | 'out_of_protocol';

type MetricClaim = Claim['expected_metrics'][number];

/**
 * The planned cells of a protocol and what the results say of each. Memory: one byte a cell, and eight more for each
 * claimed metric that is no success rate.
 */
export class CellTable {
  readonly protocol: Protocol;
  readonly tasks: readonly string[];
  readonly planned: number;
  /** Cells of one task. */
  readonly width: number;
  readonly outcomes: Uint8Array;
  readonly values = new Map<string, Float64Array>();
  /** Per planned task: what the results call it. */
  readonly names: (TaskNames | null)[];
  /** Results of tasks that the protocol does not have, by label. */
  readonly unplanned = new Set<string>();
  readonly foreignSeeds = new Set<number>();
  duplicate = 0;
  conflicting = 0;
  outOfProtocol = 0;
  retried = 0;
  read = 0;
  /** Results of planned tasks and seeds behind their last planned episode. */
  beyondPlan = 0;
  /** Whether a task whose trials lack a metric is about something else, rather than lacking it. */
  metricsByTask = false;
  readonly #matcher: TaskMatcher;
  readonly #planOf: number[] = [];
  /** By task: the run that each seed of an episode belongs to. */
  readonly #runsOf: Map<number, number>[] = [];
  readonly #labels: string[] = [];
  readonly #seeds: ReadonlyMap<number, number>;
  readonly #bySeed: boolean;
  readonly #episodes: number;
  /** Attempts behind the first, by cell; `null` where the protocol allows none. */
  readonly #retries: Uint8Array | null;
  readonly #mostRetries: number;
  readonly #metrics: { name: string; column: Float64Array; worse: (a: number, b: number) => number }[] = [];
  readonly #worseOutcome: 'success' | 'failure';

  /** @throws WorldGateError `protocol-invalid` for more cells than can be held */
  constructor(claim: Claim, protocol: Protocol) {
    const { benchmark, execution, attempts } = protocol;
    this.protocol = protocol;
    this.tasks = benchmark.task_list;
    this.planned = plannedCellCount(protocol);
    this.width = this.planned / this.tasks.length;
    this.outcomes = new Uint8Array(this.planned);
    this.names = this.tasks.map(() => null);
    this.#matcher = new TaskMatcher(this.tasks);
    this.#bySeed = execution.episodes_counted === 'per_task_and_seed';
    this.#seeds = new Map(execution.seeds.map((seed, index) => [seed, index]));
    this.#episodes = execution.episodes_per_task;
    this.#mostRetries = Math.min(255, attempts.max - 1);
    this.#retries = attempts.policy === 'retry_infrastructure_errors' ? new Uint8Array(this.planned) : null;
    const rate = claim.expected_metrics.find(isSuccessRate);
    this.#worseOutcome = rate?.operator === '<=' ? 'success' : 'failure';
    for (const metric of claim.expected_metrics) {
      if (isSuccessRate(metric)) continue;
      const column = new Float64Array(this.planned).fill(Number.NaN);
      this.values.set(metric.name, column);
      this.#metrics.push({ name: metric.name, column, worse: worseOf(metric) });
    }
  }

  /** Tells the table of a task of the results. @throws WorldGateError `task-ambiguous` */
  task(handle: number, names: TaskNames): void {
    const planned = this.#matcher.match(names);
    this.#planOf[handle] = planned;
    if (planned === -1) this.#labels[handle] = taskLabel(names);
    else this.names[planned] = names;
  }

  /** The protocol's name of a task of the results; `null` where it has none. */
  plannedName(handle: number): string | null {
    const planned = this.#planOf[handle]!;
    return planned === -1 ? null : this.tasks[planned]!;
  }

  /** @throws WorldGateError `seed-unknown` where several seeds are planned and the results do not say which */
  add(entry: CellEntry): Placement {
    this.read += 1;
    if (this.#bySeed && this.#seeds.size > 1) this.#refuseRepeatedSeed(entry);
    const cell = this.#cellOf(entry);
    if (cell === -1) {
      this.outOfProtocol += 1;
      return 'out_of_protocol';
    }
    const code = entry.outcome === null ? CELL.noOutcome : CODES[entry.outcome];
    const before = this.outcomes[cell]!;
    if (before === CELL.missing) {
      this.outcomes[cell] = code;
      this.#setValues(cell, entry.metrics);
      return 'matched';
    }
    if (this.#retries !== null && before === CELL.notATrial && this.#retries[cell]! < this.#mostRetries) {
      this.#retries[cell]! += 1;
      this.retried += 1;
      this.outcomes[cell] = code;
      this.#setValues(cell, entry.metrics);
      return 'matched';
    }
    this.duplicate += 1;
    this.#takeWorse(cell, before, code, entry.metrics);
    return 'duplicate';
  }

  /** An episode seed that two runs share is one initial state, which would count twice. */
  #refuseRepeatedSeed({ task, runSeed, seed }: CellEntry): void {
    if (seed === undefined || seed === null || runSeed === null || seed === runSeed) return;
    let runs = this.#runsOf[task];
    if (runs === undefined) {
      runs = new Map();
      this.#runsOf[task] = runs;
    }
    const other = runs.get(seed);
    if (other === undefined) runs.set(seed, runSeed);
    else if (other !== runSeed) {
      throw new WorldGateError(
        'seeds-overlap',
        `the runs with seeds ${other} and ${runSeed} both played an episode with seed ${seed}: that is one initial state, not two`,
        { hint: 'start runs with seeds that lie further apart than their episodes are many' },
      );
    }
  }

  #cellOf({ task, episode, runSeed }: CellEntry): number {
    const planned = this.#planOf[task]!;
    if (planned === -1) {
      if (this.unplanned.size < 100) this.unplanned.add(this.#labels[task]!);
      return -1;
    }
    let seedIndex = 0;
    if (runSeed !== null) {
      const index = this.#seeds.get(runSeed);
      if (index === undefined) {
        if (this.foreignSeeds.size < 100) this.foreignSeeds.add(runSeed);
        return -1;
      }
      if (this.#bySeed) seedIndex = index;
    } else if (this.#bySeed && this.#seeds.size > 1) {
      throw new WorldGateError(
        'seed-unknown',
        `the protocol plans ${this.#seeds.size} seeds, and the results do not say which seed an episode is of`,
        {
          hint: 'give the seed where the importer takes it (--start-seed), or audit each seed with its own protocol',
        },
      );
    }
    if (episode >= this.#episodes) {
      this.beyondPlan += 1;
      return -1;
    }
    return (planned * (this.#bySeed ? this.#seeds.size : 1) + seedIndex) * this.#episodes + episode;
  }

  /** The cell of a task by the protocol's name; -1 where the protocol does not plan it. */
  cellAt(task: string, runSeed: number | null, episode: number): number {
    const planned = this.tasks.indexOf(task);
    if (planned === -1 || episode >= this.#episodes) return -1;
    const seedIndex =
      runSeed === null ? (this.#bySeed && this.#seeds.size > 1 ? -1 : 0) : this.#seeds.get(runSeed);
    if (seedIndex === undefined || seedIndex === -1) return -1;
    return (
      (planned * (this.#bySeed ? this.#seeds.size : 1) + (this.#bySeed ? seedIndex : 0)) * this.#episodes +
      episode
    );
  }

  /**
   * Cells by task that a planned stop rule made unnecessary: those behind the last result of each task and seed, where
   * all of these ran equally far. Results that lack a task, or the end of one, did not stop: they are partial.
   */
  notRun(): number[] {
    const perSeed = this.#episodes;
    const columns = this.planned / perSeed;
    const lengths = new Array<number>(columns).fill(0);
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < perSeed; i++) {
        if (this.outcomes[column * perSeed + i] !== CELL.missing) lengths[column] = i + 1;
      }
    }
    const shortest = lengths.reduce((a, b) => Math.min(a, b), perSeed);
    const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
    const isStopped = this.protocol.stopping === 'savi' && longest - shortest <= 1;
    const perTask = columns / this.tasks.length;
    return this.tasks.map((_, task) => {
      if (!isStopped) return 0;
      const own = lengths.slice(task * perTask, (task + 1) * perTask);
      return own.reduce((sum, length) => sum + perSeed - length, 0);
    });
  }

  #setValues(cell: number, metrics: Record<string, number> | undefined): void {
    for (const { name, column } of this.#metrics) {
      const value = metrics?.[name];
      column[cell] = value === undefined ? Number.NaN : value;
    }
  }

  /** Of two results of one cell the less favourable counts: which one was meant to is for nobody to choose. */
  #takeWorse(cell: number, before: number, code: number, metrics: Record<string, number> | undefined): void {
    let differs = before !== code;
    if (before !== code) {
      const worst = CODES[this.#worseOutcome];
      this.outcomes[cell] = before === worst || code === worst ? worst : Math.max(before, code);
    }
    for (const { name, column, worse } of this.#metrics) {
      const value = metrics?.[name] ?? Number.NaN;
      const known = column[cell]!;
      if (Object.is(value, known)) continue;
      differs = true;
      column[cell] = Number.isNaN(value) || Number.isNaN(known) ? Number.NaN : worse(known, value);
    }
    if (differs) this.conflicting += 1;
  }
}

/** Whether a claim is about what the results call success, and not about a number of their own. */
export function isSuccessRate({ name, unit }: MetricClaim): boolean {
  return unit === 'ratio' && (name === 'success_rate' || name === 'planning_success');
}

function worseOf({ operator, value }: MetricClaim): (a: number, b: number) => number {
  if (operator === '>=') return Math.min;
  if (operator === '<=') return Math.max;
  return (a, b) => (Math.abs(a - value) >= Math.abs(b - value) ? a : b);
}
