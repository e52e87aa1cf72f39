import { WorldGateError } from '../../foundation/errors.ts';
import type { ImportOptions, ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { jsonLines } from '../importing/json-lines.ts';
import { streamJson } from '../importing/json-stream.ts';
import { seedLabel } from '../importing/seed-label.ts';
import { recordOf, shown } from './json-values.ts';

/** Four decimals of a ratio are the fewest that these files round to. */
const ROUNDING = 5e-5;

interface Counted {
  rows: number;
  successes: number;
}

interface Note {
  file: string;
  content: Record<string, unknown>;
}

/**
 * Rows of LIBERO-Para shards, `rankN.jsonl`: one per paraphrase of a task. What `progress/rankN.json` and
 * `summary.json` beside them say of the seed is used; what they say of the counts has to agree.
 * @throws WorldGateError `counts-disagree`, `format-invalid`
 */
export function readParaphraseRanks(
  tree: InputTree,
  files: readonly string[],
  options: ImportOptions,
  sink: ImportSink,
): void {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const folder = file.split('/').slice(0, -1).join('/');
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  for (const [folder, ranks] of folders) readFolder(tree, folder, ranks, options, sink);
}

function readFolder(
  tree: InputTree,
  folder: string,
  ranks: readonly string[],
  options: ImportOptions,
  sink: ImportSink,
): void {
  const below = folder === '' ? '' : `${folder}/`;
  const summary = noteAt(tree, `${below}summary.json`);
  const progress = ranks.map((file) =>
    noteAt(
      tree,
      `${below}progress/${file
        .split('/')
        .at(-1)!
        .replace(/\.jsonl$/, '.json')}`,
    ),
  );
  const label = seedLabel(tree, ranks[0]!);
  const recorded = recordedSeed([summary, ...progress]);
  if (label !== null && recorded !== null && label !== recorded.seed) {
    sink.finding({
      code: 'seed-label-mismatch',
      severity: 'warning',
      message: `records seed ${recorded.seed} where its folder says ${label}: the recorded one is used`,
      file: recorded.file,
      at: '/seed',
    });
  }
  const runSeed = recorded?.seed ?? label;
  const total: Counted = { rows: 0, successes: 0 };
  let planned = 0;
  for (const [index, file] of ranks.entries()) {
    const counted = readRank(tree, file, runSeed, recorded === null ? 'dirname' : 'recorded', options, sink);
    total.rows += counted.rows;
    total.successes += counted.successes;
    const note = progress[index] ?? null;
    if (note === null) continue;
    const completed = countOf(note, 'completed');
    if (completed !== null && completed !== counted.rows) {
      throw disagree(note, 'completed', completed, String(counted.rows));
    }
    holdAgainst(note, counted, true, sink);
    planned += countOf(note, 'total') ?? 0;
  }
  if (summary !== null) {
    const key = countOf(summary, 'total_tasks') === null ? 'total' : 'total_tasks';
    const count = countOf(summary, key);
    if (count !== null && count < total.rows) throw disagree(summary, key, count, String(total.rows));
    // Fewer rows than tasks are a gap, and the rate is then about other rows than these.
    holdAgainst(summary, total, count === null || count === total.rows, sink);
    planned = Math.max(planned, count ?? 0);
  }
  if (planned > 0) sink.facts({ expectedEpisodes: planned });
  noteGap(folder, total.rows, planned, worldOf(progress), ranks.length, sink);
}

function noteGap(
  folder: string,
  rows: number,
  planned: number,
  world: number | null,
  ranks: number,
  sink: ImportSink,
): void {
  const parts = [
    ...(rows < planned ? [`${rows} of ${planned} episodes`] : []),
    ...(world !== null && ranks < world ? [`${ranks} of ${world} shards`] : []),
  ];
  if (parts.length === 0) return;
  sink.finding({
    code: 'coverage-gap',
    severity: 'warning',
    message: `${folder === '' ? 'the folder' : folder} has ${parts.join(', ')}`,
  });
}

function readRank(
  tree: InputTree,
  file: string,
  runSeed: number | null,
  source: 'dirname' | 'recorded',
  options: ImportOptions,
  sink: ImportSink,
): Counted {
  const counted: Counted = { rows: 0, successes: 0 };
  const perTask = new Map<number, number>();
  for (const { line, value } of jsonLines(tree, file)) {
    const at = `line ${line}`;
    const row = rowOf(value, file, at);
    const before = perTask.get(row.task) ?? 0;
    perTask.set(row.task, before + 1);
    counted.rows += 1;
    if (row.success) counted.successes += 1;
    if (row.success && row.error !== null) {
      sink.finding({
        code: 'success-after-exception',
        severity: 'warning',
        message: 'has an error, and the evaluator counted it as a success',
        file,
        at,
      });
    }
    const hasFailed = row.error !== null && !row.success;
    sink.episode({
      task: sink.task({ suite: options.suite ?? null, id: String(row.task), name: row.bddl }),
      episode: row.episode ?? before,
      runSeed,
      seed: null,
      seedSource: runSeed === null ? 'none' : source,
      outcome: hasFailed ? 'not_a_trial' : row.success ? 'success' : 'failure',
      status: hasFailed ? 'infra_error' : 'ok',
      evaluatorCounts: true,
      ...(row.steps === null ? {} : { steps: row.steps, stepUnit: 'env' as const }),
      ...(row.error === null ? {} : { failureReason: row.error }),
      file,
      at,
    });
  }
  return counted;
}

interface Row {
  task: number;
  bddl: string | null;
  episode: number | null;
  success: boolean;
  steps: number | null;
  error: string | null;
}

function rowOf(value: unknown, file: string, at: string): Row {
  const row = recordOf(value) ?? {};
  const { task_id: task, bddl_file: bddl, success, error, num_steps: steps } = row;
  const wrong = (key: string, needed: string) => {
    return new WorldGateError(
      'format-invalid',
      `${file} ${at}: ${key} is ${shown(row[key])}, not ${needed}`,
      {
        hint: 'take the file as the evaluator wrote it',
      },
    );
  };
  if (!isCount(task)) throw wrong('task_id', 'a number');
  if (typeof success !== 'boolean') throw wrong('success', 'true or false');
  if (steps !== undefined && steps !== null && !isCount(steps)) throw wrong('num_steps', 'a count');
  if (error !== undefined && error !== null && typeof error !== 'string')
    throw wrong('error', 'a text or null');
  const index = row.episode_idx ?? row.initial_state_idx ?? null;
  if (index !== null && !isCount(index)) throw wrong('initial_state_idx', 'an index');
  return {
    task,
    bddl: typeof bddl === 'string' ? bddl : null,
    episode: index,
    success,
    steps: isCount(steps) ? steps : null,
    error: typeof error === 'string' && error !== '' ? error : null,
  };
}

/** Successes and rates that a file states about rows which were read elsewhere. */
function holdAgainst(note: Note, { rows, successes }: Counted, isWhole: boolean, sink: ImportSink): void {
  const won = countOf(note, 'successes');
  if (won !== null && won !== successes) throw disagree(note, 'successes', won, String(successes));
  for (const [key, unit, scale] of [
    ['success_rate', 'ratio', 1],
    ['success_rate_percent', 'percent', 100],
  ] as const) {
    const rate = note.content[key];
    if (typeof rate !== 'number' || !Number.isFinite(rate)) continue;
    if (isWhole && rows > 0 && Math.abs(rate - (scale * successes) / rows) > scale * ROUNDING) {
      throw disagree(note, key, rate, `${(scale * successes) / rows} (${successes} of ${rows})`);
    }
    const scope = { suite: null, task: null };
    sink.reported({
      name: key,
      scope,
      value: rate,
      unit,
      text: String(rate),
      file: note.file,
      at: `/${key}`,
    });
  }
}

function disagree({ file }: Note, key: string, stated: number, found: string): WorldGateError {
  return new WorldGateError('counts-disagree', `${file} /${key}: is ${stated}, but the rows give ${found}`, {
    hint: 'rows are missing, or one of the two was edited: take the folder as the evaluator wrote it',
  });
}

function noteAt(tree: InputTree, file: string): Note | null {
  if ((tree.file(file)?.sizeBytes ?? 0) === 0) return null;
  const content = recordOf(streamJson(tree, file)[0]);
  return content === undefined ? null : { file, content };
}

function recordedSeed(notes: readonly (Note | null)[]): { seed: number; file: string } | null {
  for (const note of notes) {
    const seed = note === null ? null : countOf(note, 'seed');
    if (note !== null && seed !== null) return { seed, file: note.file };
  }
  return null;
}

function worldOf(progress: readonly (Note | null)[]): number | null {
  const sizes = progress.flatMap((note) => (note === null ? [] : [countOf(note, 'world_size') ?? 0]));
  return sizes.length === 0 ? null : Math.max(...sizes);
}

function countOf({ content }: Note, key: string): number | null {
  const value = content[key];
  return isCount(value) ? value : null;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
