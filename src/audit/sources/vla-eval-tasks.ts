import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportedEpisode, ImportSink } from '../importing/contract.ts';
import { classifyFailure, exceptionOf } from './failure-messages.ts';
import { recordOf, shown } from './json-values.ts';

/** Reasons that the harness gives where the connection to the model server broke. */
const CONNECTION = /^(?:timeout|server_unreachable|connection_closed(?:_\w*)?)$/;
/** WebSocket close code 1011: the model server itself failed, which is the doing of what is tested. */
const SERVER_FAILED = /^connection_closed_1011\b|\bcode=1011\b/;
const MOST_EPISODES = 10_000_000;
const NO_SUCCESS = -1;
const NO_NUMBER = Number.NaN;

/** The episodes of one `tasks[]` element, in columns: what names the run stands behind them in the file. */
export interface VlaTask {
  name: string;
  /** Position in `tasks[]`. */
  index: number;
  aggregate: Record<string, unknown>;
  episodes: number[];
  /** 1, 0, or {@link NO_SUCCESS}. */
  successes: number[];
  steps: number[];
  elapsedS: number[];
  metrics: Map<string, number[]>;
  /** By row: why it ended early. */
  errors: Map<number, { reason: string; detail: string | undefined }>;
  /** Index into `kinds`, where rows say more of their task than its name. */
  kindOf: number[];
  kinds: { suite: string | null; id: string | null }[];
  kindIndex: Map<string, number>;
}

export interface VlaCounts {
  episodes: number;
  errors: number;
  unclassified: number;
  example: string;
}

/** The `tasks[]` of one file, whose episodes are kept until it is known which run they are of. */
export class VlaTasks {
  readonly #file: string;
  readonly closed: VlaTask[] = [];
  #open: VlaTask = emptyTask();
  #rowTask: { name: string; at: string } | undefined;
  readonly #names = new Set<string>();
  /** Whether success stands in `metrics` (since v0.1) or beside it; of the first row that has either. */
  isOld: boolean | undefined;
  /** Whether the benchmark has a notion of success; some only count or measure. */
  #hasSuccess: boolean | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  take(values: unknown[], first: number, task: number): void {
    for (let i = 0; i < values.length; i++)
      this.#row(values[i], `/tasks/${task}/episodes/${first + i}`, first + i);
  }

  #row(value: unknown, at: string, position: number): void {
    const row = recordOf(value);
    if (row === undefined) throw this.#invalid(at, 'is not an object');
    const open = this.#open;
    open.episodes.push(this.#indexOf(row.episode_id, at));
    const reason = this.#text(row.failure_reason, `${at}/failure_reason`);
    const detail = this.#text(row.failure_detail, `${at}/failure_detail`);
    if (reason !== undefined) open.errors.set(position, { reason, detail });
    const success = this.#successOf(row, at, reason !== undefined);
    if (success === 1 && reason !== undefined) {
      throw this.#invalid(at, 'is a success, but has a failure_reason');
    }
    open.successes.push(success);
    open.steps.push(this.#number(row.steps, `${at}/steps`, true));
    open.elapsedS.push(this.#number(row.elapsed_sec, `${at}/elapsed_sec`, false));
    if (reason === undefined) this.#metrics(recordOf(row.metrics), position, `${at}/metrics`);
    open.kindOf.push(this.#kindOf(row));
    if (typeof row.task === 'string') {
      this.#rowTask ??= { name: row.task, at };
      if (this.#rowTask.name !== row.task) {
        throw this.#invalid(
          `${at}/task`,
          `is ${quoted(row.task)} among episodes of ${quoted(this.#rowTask.name)}`,
        );
      }
    }
  }

  /** `"open the drawer_ep12"` up to v0.0, since then 12. */
  #indexOf(id: unknown, at: string): number {
    const index = typeof id === 'string' ? Number(/_ep(\d{1,8})$/.exec(id)?.[1]) : id;
    if (Number.isInteger(index) && (index as number) >= 0 && (index as number) < MOST_EPISODES) {
      return index as number;
    }
    throw this.#invalid(`${at}/episode_id`, `is ${shown(id)}, not the index of an episode`);
  }

  #successOf(row: Record<string, unknown>, at: string, isError: boolean): number {
    const isOld = !Object.hasOwn(row, 'metrics');
    if (isOld && !Object.hasOwn(row, 'success'))
      throw this.#invalid(at, 'has neither "metrics" nor "success"');
    this.isOld ??= isOld;
    if (this.isOld !== isOld) throw this.#invalid(at, 'has another shape than the episodes before it');
    if (isOld) {
      if (typeof row.success === 'boolean') return row.success ? 1 : 0;
      throw this.#invalid(`${at}/success`, `is ${shown(row.success)}, not true or false`);
    }
    const metrics = recordOf(row.metrics);
    if (metrics === undefined) throw this.#invalid(`${at}/metrics`, 'is not an object');
    if (isError) return metrics.success === true ? 1 : 0;
    const hasSuccess = Object.hasOwn(metrics, 'success');
    this.#hasSuccess ??= hasSuccess;
    if (this.#hasSuccess !== hasSuccess) {
      throw this.#invalid(`${at}/metrics/success`, `is ${hasSuccess ? 'there' : 'missing'}, unlike before`);
    }
    if (!hasSuccess) return NO_SUCCESS;
    const { success } = metrics;
    // A benchmark may hand on a NumPy number; 0.5 would be progress, which is something else.
    if (success === true || success === 1) return 1;
    if (success === false || success === 0) return 0;
    throw this.#invalid(`${at}/metrics/success`, `is ${shown(success)}, not true or false`);
  }

  #metrics(metrics: Record<string, unknown> | undefined, position: number, at: string): void {
    if (metrics === undefined) return;
    for (const key of Object.keys(metrics)) {
      if (key === 'success') continue;
      const value = metrics[key];
      const number = typeof value === 'boolean' ? Number(value) : value;
      // What is no number (a name, a list) is no metric; NaN says that nothing was measured.
      if (typeof number !== 'number' || !Number.isFinite(number)) continue;
      const name = snakeCase(key);
      let column = this.#open.metrics.get(name);
      if (column === undefined) {
        if (this.#open.metrics.size === 64) throw this.#invalid(at, 'has more than 64 numbers');
        column = [];
        this.#open.metrics.set(name, column);
      }
      while (column.length < position) column.push(NO_NUMBER);
      column.push(number);
    }
  }

  /** Since v0.3 rows carry what the benchmark says of their task; several tasks may share one name. */
  #kindOf(row: Record<string, unknown>): number {
    const suite = typeof row.suite === 'string' && row.suite !== '' ? row.suite : null;
    const given = row.task_id;
    const id = typeof given === 'string' || Number.isSafeInteger(given) ? String(given) : null;
    const { kinds, kindIndex } = this.#open;
    const key = suite === null && id === null ? '' : JSON.stringify([suite, id]);
    let index = kindIndex.get(key);
    if (index === undefined) {
      index = kinds.push({ suite, id }) - 1;
      kindIndex.set(key, index);
    }
    return index;
  }

  #number(value: unknown, at: string, isWhole: boolean): number {
    if (value === undefined || value === null || Number.isNaN(value)) return NO_NUMBER;
    if (
      typeof value === 'number' &&
      value >= 0 &&
      (isWhole ? Number.isSafeInteger(value) : Number.isFinite(value))
    )
      return value;
    throw this.#invalid(at, `is ${shown(value)}, not a ${isWhole ? 'count' : 'number of seconds'}`);
  }

  #text(value: unknown, at: string): string | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string') return value;
    throw this.#invalid(at, `is ${shown(value)}, not a text`);
  }

  /** A `tasks[]` element is complete. */
  close(value: unknown, index: number): void {
    const at = `/tasks/${index}`;
    const aggregate = recordOf(value);
    if (aggregate === undefined) throw this.#invalid(at, 'is not an object');
    const { task: name } = aggregate;
    if (typeof name !== 'string' || name === '')
      throw this.#invalid(`${at}/task`, `is ${shown(name)}, not a name`);
    if (!Array.isArray(aggregate.episodes)) throw this.#invalid(`${at}/episodes`, 'is not a list');
    if (this.#rowTask !== undefined && this.#rowTask.name !== name) {
      throw this.#invalid(
        `${this.#rowTask.at}/task`,
        `is ${quoted(this.#rowTask.name)} below ${quoted(name)}`,
      );
    }
    if (this.#names.has(name)) throw this.#invalid(at, `is task ${quoted(name)} a second time`);
    this.#names.add(name);
    this.closed.push({ ...this.#open, name: name.slice(0, 1000), index, aggregate });
    this.#open = emptyTask();
    this.#rowTask = undefined;
  }

  #invalid(at: string, what: string): WorldGateError {
    return invalidVla(this.#file, at, what);
  }
}

/**
 * Hands the episodes of a task on. An episode that a broken connection ended is no trial, although the harness counts
 * it as a failure; one that an exception ended stays a failure, since a policy can cause it.
 * @returns handles of the tasks, by kind
 */
export function emitTask(
  task: VlaTask,
  run: { file: string; suite: string; seed: number | null; seedSource: 'config' | 'dirname' | 'none' },
  sink: ImportSink,
  counts: VlaCounts,
): number[] {
  const handles = task.kinds.map(({ suite, id }) =>
    sink.task({ suite: suite ?? run.suite, id, name: task.name }),
  );
  const columns = [...task.metrics];
  for (let i = 0; i < task.episodes.length; i++) {
    const steps = task.steps[i]!;
    const elapsed = task.elapsedS[i]!;
    const episode: ImportedEpisode = {
      task: handles[task.kindOf[i]!]!,
      episode: task.episodes[i]!,
      runSeed: run.seed,
      seed: null,
      seedSource: run.seedSource,
      outcome: task.successes[i] === NO_SUCCESS ? null : task.successes[i] === 1 ? 'success' : 'failure',
      status: 'ok',
      evaluatorCounts: true,
      steps: Number.isNaN(steps) ? undefined : steps,
      durationS: Number.isNaN(elapsed) ? undefined : elapsed,
      file: run.file,
      at: `/tasks/${task.index}/episodes/${i}`,
    };
    for (const [name, column] of columns) {
      const value = column[i];
      if (value === undefined || Number.isNaN(value)) continue;
      episode.metrics ??= {};
      episode.metrics[name] = value;
    }
    const error = task.errors.get(i);
    if (error !== undefined) setError(episode, error, counts);
    counts.episodes += 1;
    sink.episode(episode);
  }
  return handles;
}

function setError(
  episode: ImportedEpisode,
  { reason, detail }: { reason: string; detail: string | undefined },
  counts: VlaCounts,
): void {
  counts.errors += 1;
  episode.failureReason = detail === undefined ? reason : `${reason}: ${exceptionOf(detail)}`;
  // Steps and seconds of an episode that was cut off are written as 0.
  episode.steps = undefined;
  episode.durationS = undefined;
  const why = detail === undefined ? 'unclassified' : classifyFailure(detail);
  const isBroken = CONNECTION.test(reason) && !SERVER_FAILED.test(`${reason} ${detail ?? ''}`.trim());
  if (isBroken || why === 'infrastructure') {
    episode.outcome = 'not_a_trial';
    episode.status = 'infra_error';
    return;
  }
  episode.outcome = 'failure';
  episode.status = why === 'simulator' ? 'crashed' : 'unknown';
  if (why === 'simulator') return;
  counts.unclassified += 1;
  counts.example ||= episode.failureReason;
}

export function invalidVla(file: string, at: string, what: string): WorldGateError {
  return new WorldGateError('format-invalid', `${file} ${at}: ${what}`, {
    hint: 'take the file as vla-eval wrote it',
  });
}

const emptyTask = (): VlaTask => ({
  name: '',
  index: 0,
  aggregate: {},
  episodes: [],
  successes: [],
  steps: [],
  elapsedS: [],
  metrics: new Map(),
  errors: new Map(),
  kindOf: [],
  kinds: [],
  kindIndex: new Map(),
});

const snakeCase = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
