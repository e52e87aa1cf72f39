import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { recordOf, shown } from './json-values.ts';
import { invalidVla, type VlaTask } from './vla-eval-tasks.ts';

const MOST_SHARDS = 100_000;

/** What one file says of itself, once its episodes are read. */
export interface VlaResult {
  file: string;
  benchmark: string;
  suite: string;
  result: Record<string, unknown>;
  config: Record<string, unknown>;
  seed: number | null;
  tasks: readonly VlaTask[];
}

interface Run {
  benchmark: string;
  file: string;
  /** How many shards it was split into; 1 where it was not. */
  total: number;
  found: Set<number>;
  isPartial: boolean;
  episodesPerTask: number | null;
  /** By name of the task: episodes, and how many tasks share the name. */
  tasks: Map<string, { episodes: number; sharing: number }>;
}

/** Whether all shards and all episodes of each benchmark are there. */
export class VlaCoverage {
  readonly #tree: InputTree;
  readonly #sink: ImportSink;
  readonly #runs = new Map<string, Run>();
  readonly #digests = new Set<Digest>();

  constructor(tree: InputTree, sink: ImportSink) {
    this.#tree = tree;
    this.#sink = sink;
  }

  /** @throws WorldGateError `mixed-runs` for shards of different runs */
  add(of: VlaResult): void {
    const digest = this.#tree.reads.get(of.file)!.digest;
    if (this.#digests.has(digest)) return;
    this.#digests.add(digest);
    const { total, found } = shardsOf(of);
    const key = JSON.stringify([of.benchmark, of.suite, of.seed]);
    const episodesPerTask = perTaskOf(of.config);
    const run = this.#runs.get(key) ?? {
      benchmark: of.benchmark,
      file: of.file,
      total,
      found: new Set<number>(),
      isPartial: false,
      episodesPerTask,
      tasks: new Map(),
    };
    this.#runs.set(key, run);
    if (run.total !== total || run.episodesPerTask !== episodesPerTask) {
      const differs = run.total === total ? 'episodes_per_task' : 'the number of shards';
      throw new WorldGateError(
        'mixed-runs',
        `${run.file} and ${of.file} are both of ${quoted(of.benchmark)}, but differ in ${differs}`,
        { hint: 'these are two runs, or a merged file and its shards: give the files of one run' },
      );
    }
    for (const id of found) run.found.add(id);
    if (of.result.partial === true) {
      run.isPartial = true;
      this.#gap('says of itself that it is partial: the run was interrupted', of.file, '/partial');
    }
    for (const { name, episodes, kinds } of of.tasks) {
      const known = run.tasks.get(name) ?? { episodes: 0, sharing: 1 };
      known.episodes += episodes.length;
      known.sharing = Math.max(known.sharing, kinds.length);
      run.tasks.set(name, known);
    }
  }

  finish(): void {
    for (const run of this.#runs.values()) {
      const missing: number[] = [];
      for (let id = 0; id < run.total; id++) if (!run.found.has(id)) missing.push(id);
      if (missing.length > 0) {
        const some = missing.slice(0, 10).join(', ');
        this.#gap(
          `of ${run.total} shards of ${quoted(run.benchmark)}, ${missing.length} are missing: ${some}${missing.length > 10 ? ', …' : ''}`,
          run.file,
        );
      } else {
        this.#compareTasks(run);
      }
    }
  }

  #compareTasks({ file, episodesPerTask, tasks, isPartial }: Run): void {
    if (episodesPerTask === null) return;
    const short: string[] = [];
    const long: string[] = [];
    let expected = 0;
    for (const [name, { episodes, sharing }] of tasks) {
      const asked = episodesPerTask * sharing;
      expected += asked;
      if (episodes < asked) short.push(`${quoted(name)} has ${episodes}`);
      if (episodes > asked) long.push(`${quoted(name)} has ${episodes}`);
    }
    // An interrupted run never reached its last tasks, and nothing says how many there are.
    if (!isPartial && tasks.size > 0) this.#sink.facts({ expectedEpisodes: expected });
    const asks = `the config asks for ${episodesPerTask} episodes per task, but `;
    if (short.length > 0) this.#gap(asks + listed(short), file, '/config/episodes_per_task');
    if (long.length > 0) {
      this.#sink.finding({
        code: 'episodes-exceed-request',
        severity: 'warning',
        message: `${asks}${listed(long)}: two tasks may share a name`,
        file,
        at: '/config/episodes_per_task',
      });
    }
  }

  #gap(message: string, file: string, at?: string): void {
    this.#sink.finding({
      code: 'coverage-gap',
      severity: 'warning',
      message,
      file,
      ...(at === undefined ? {} : { at }),
    });
  }
}

/** A shard has `shard: {id, total}`, a merged file `merge_info`; other files are whole. */
function shardsOf({ file, result }: VlaResult): { total: number; found: number[] } {
  const shard = recordOf(result.shard);
  if (shard !== undefined) {
    const { id, total } = shard;
    if (!isCount(total) || total === 0)
      throw invalidVla(file, '/shard/total', `is ${shown(total)}, not a number of shards`);
    if (!isCount(id) || id >= total)
      throw invalidVla(file, '/shard/id', `is ${shown(id)}, not a shard of ${total}`);
    return { total, found: [id] };
  }
  const merged = recordOf(result.merge_info);
  if (merged === undefined) return { total: 1, found: [0] };
  const { num_shards: total, shards_found: found, shards_missing: missing } = merged;
  if (!isCount(total) || total === 0) {
    throw invalidVla(file, '/merge_info/num_shards', `is ${shown(total)}, not a number of shards`);
  }
  if (!isIds(found, total))
    throw invalidVla(file, '/merge_info/shards_found', `is no list of shards of ${total}`);
  if (missing !== undefined && !isIds(missing, total)) {
    throw invalidVla(file, '/merge_info/shards_missing', `is no list of shards of ${total}`);
  }
  const absent = new Set(missing ?? []);
  return { total, found: found.filter((id) => !absent.has(id)) };
}

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_SHARDS;

const isIds = (value: unknown, total: number): value is number[] =>
  Array.isArray(value) && value.every((id) => isCount(id) && id < total);

function perTaskOf(config: Record<string, unknown>): number | null {
  const asked = config.episodes_per_task;
  return Number.isSafeInteger(asked) && (asked as number) > 0 ? (asked as number) : null;
}

const listed = (parts: readonly string[]): string =>
  parts.slice(0, 5).join(', ') + (parts.length > 5 ? `, and ${parts.length - 5} more` : '');

/** `{name}.progress`, which the harness removes when a benchmark is done. */
export function noteUnfinished(tree: InputTree, sink: ImportSink): void {
  for (const { path: file } of tree.named(/\.progress$/)) {
    const match = /^\s*\{\s*"completed"\s*:\s*(\d{1,9})\s*,\s*"total"\s*:\s*(\d{1,9})/.exec(
      tree.headText(file),
    );
    if (match === null) continue;
    sink.finding({
      code: 'coverage-gap',
      severity: 'warning',
      message: `says that ${match[1]} of ${match[2]} episodes are done: that run is not finished, or was killed`,
      file,
    });
  }
}
