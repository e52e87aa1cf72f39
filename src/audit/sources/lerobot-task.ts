import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportedEpisode, ImportSink } from '../importing/contract.ts';

type Column = 'successes' | 'sum_rewards' | 'max_rewards';

/** Seed of each task's first episode, and where it is known from. */
export interface StartSeed {
  seed: number;
  source: 'config' | 'derived' | 'dirname';
}

interface Closed {
  task: number;
  index: number;
  columns: Record<Column, unknown[]>;
}

/**
 * The parallel lists of one task after another. Seeds are known only when the whole file is, so the columns of a task
 * wait until then; the old shape has its seeds in the rows, which go on at once.
 */
export class LerobotTask {
  readonly #file: string;
  readonly #sink: ImportSink;
  readonly #prefix: string;
  readonly #closed: Closed[] = [];
  #columns: Record<Column, unknown[]> = emptyColumns();
  #oldTask = -1;
  tasks = 0;
  /** Episodes of the task that has fewest. */
  fewest = Number.POSITIVE_INFINITY;

  constructor(file: string, sink: ImportSink, prefix: string) {
    this.#file = file;
    this.#sink = sink;
    this.#prefix = prefix;
  }

  /** Rows of `per_episode`: `{episode_ix, sum_reward, max_reward, success, seed}`, the seed possibly null. */
  oldEpisodes(values: unknown[], first: number): void {
    if (this.#oldTask === -1) this.#oldTask = this.#sink.task({ suite: null, id: null, name: null });
    for (let i = 0; i < values.length; i++) {
      const at = `${this.#prefix}/per_episode/${first + i}`;
      const row = values[i] as Record<string, unknown> | null;
      if (typeof row !== 'object' || row === null) throw this.#invalid(at, 'is not an object');
      const { episode_ix: index, success, seed } = row;
      if (typeof success !== 'boolean') throw this.#invalid(`${at}/success`, notBoolean(success));
      if (!Number.isSafeInteger(index) || (index as number) < 0) {
        throw this.#invalid(`${at}/episode_ix`, `is ${JSON.stringify(index)}, not an index`);
      }
      const episodeSeed = seed === null || seed === undefined ? null : seed;
      if (episodeSeed !== null && !(Number.isSafeInteger(episodeSeed) && (episodeSeed as number) >= 0)) {
        throw this.#invalid(`${at}/seed`, `is ${JSON.stringify(seed)}, not a seed`);
      }
      this.#emit(at, this.#oldTask, index as number, success, episodeSeed as number | null, row);
    }
  }

  #emit(
    at: string,
    task: number,
    index: number,
    success: boolean,
    seed: number | null,
    row: Record<string, unknown>,
  ): void {
    this.#sink.episode({
      task,
      episode: index,
      // LeRobot seeds episode i with its start seed plus i.
      runSeed: seed === null || seed < index ? null : seed - index,
      seed,
      seedSource: seed === null ? 'none' : 'recorded',
      outcome: success ? 'success' : 'failure',
      status: 'ok',
      evaluatorCounts: true,
      metrics: rewards(row.sum_reward, row.max_reward),
      file: this.#file,
      at,
    });
  }

  column(key: Column, values: unknown[], first: number): void {
    if (first === 0) this.#columns[key] = values;
    else for (const value of values) this.#columns[key].push(value);
  }

  /** A `per_task` element is complete: its names, and its lists that {@link column} took. */
  close(value: unknown, index: number, seen: Set<string>): void {
    const at = `${this.#prefix}/per_task/${index}`;
    const row = value as {
      task_group?: unknown;
      task_id?: unknown;
      metrics?: Record<string, unknown>;
    } | null;
    if (typeof row !== 'object' || row === null) throw this.#invalid(at, 'is not an object');
    const { task_group: group, task_id: id, metrics } = row;
    if (typeof group !== 'string') throw this.#invalid(`${at}/task_group`, 'is not a text');
    if (typeof id !== 'number' && typeof id !== 'string')
      throw this.#invalid(`${at}/task_id`, 'is not a number');
    const key = JSON.stringify([group, String(id)]);
    if (seen.has(key)) throw this.#invalid(at, `is task ${quoted(`${group}/${id}`)} a second time`);
    seen.add(key);
    const columns = this.#columns;
    this.#columns = emptyColumns();
    // One episode may stand there without a list around it.
    for (const name of Object.keys(columns) as Column[]) {
      const scalar = metrics?.[name];
      if (scalar !== undefined && !Array.isArray(scalar)) columns[name] = [scalar];
    }
    const { length } = columns.successes;
    if (metrics?.successes === undefined) throw this.#invalid(`${at}/metrics/successes`, 'is missing');
    for (const name of ['sum_rewards', 'max_rewards'] as const) {
      if (columns[name].length !== 0 && columns[name].length !== length) {
        throw this.#invalid(
          `${at}/metrics/${name}`,
          `has ${columns[name].length} values beside ${length} successes`,
        );
      }
    }
    const wrong = columns.successes.findIndex((success) => typeof success !== 'boolean');
    if (wrong !== -1) {
      throw this.#invalid(`${at}/metrics/successes/${wrong}`, notBoolean(columns.successes[wrong]));
    }
    this.tasks += 1;
    this.fewest = Math.min(this.fewest, length);
    this.#closed.push({
      task: this.#sink.task({ suite: group, id: String(id), name: null }),
      index,
      columns,
    });
  }

  /** @param start seed of each task's first episode; null where nothing says it */
  finish(start: StartSeed | null): void {
    for (const { task, index, columns } of this.#closed) {
      const { successes, sum_rewards: sums, max_rewards: most } = columns;
      const at = `${this.#prefix}/per_task/${index}/metrics/successes/`;
      for (let i = 0; i < successes.length; i++) {
        const episode: ImportedEpisode = {
          task,
          episode: i,
          runSeed: start?.seed ?? null,
          seed: start === null ? null : start.seed + i,
          seedSource: start?.source ?? 'none',
          outcome: successes[i] === true ? 'success' : 'failure',
          status: 'ok',
          evaluatorCounts: true,
          metrics: rewards(sums[i], most[i]),
          file: this.#file,
          at: at + i,
        };
        this.#sink.episode(episode);
      }
    }
  }

  #invalid(at: string, what: string): WorldGateError {
    return new WorldGateError('format-invalid', `${this.#file} ${at}: ${what}`, {
      hint: 'take the file as lerobot-eval wrote it',
    });
  }
}

const emptyColumns = (): Record<Column, unknown[]> => ({ successes: [], sum_rewards: [], max_rewards: [] });

/** Rewards that are NaN or infinite say nothing and are left out. */
function rewards(sum: unknown, most: unknown): Record<string, number> | undefined {
  const hasSum = typeof sum === 'number' && Number.isFinite(sum);
  const hasMost = typeof most === 'number' && Number.isFinite(most);
  if (hasSum && hasMost) return { max_reward: most, sum_reward: sum };
  if (hasSum) return { sum_reward: sum };
  return hasMost ? { max_reward: most } : undefined;
}

function notBoolean(value: unknown): string {
  return `is ${typeof value === 'string' ? quoted(value) : JSON.stringify(value)}, not true or false`;
}
