import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { jsonLines } from '../importing/json-lines.ts';
import { SuiteCoverage } from '../importing/libero-coverage.ts';
import { seedLabel } from '../importing/seed-label.ts';
import { recordOf, shown } from './json-values.ts';

interface Row {
  suite: string;
  task: string;
  name: string | null;
  episode: number;
  success: boolean;
}

/** `rank_N.jsonl`: `{task_suite, eval_rank, task_id, task_name, category, episode_idx, success}`, a row per episode. */
export function readRankRows(tree: InputTree, files: readonly string[], sink: ImportSink): void {
  const coverage = new Map<string, SuiteCoverage>();
  for (const file of files) {
    const runSeed = seedLabel(tree, file);
    let before: { episodes: number; isClosed: boolean } | undefined;
    for (const { line, value } of jsonLines(tree, file)) {
      const { suite, task, name, episode, success } = rowOf(value, file, line);
      const key = JSON.stringify([suite, runSeed]);
      let covered = coverage.get(key);
      if (covered === undefined) {
        covered = new SuiteCoverage(suite);
        covered.file(file);
        coverage.set(key, covered);
      }
      const known = covered.tasks.get(task) ?? { episodes: 0, isClosed: false };
      covered.tasks.set(task, known);
      known.episodes += 1;
      // Rows come task after task: one that another follows is complete.
      if (before !== undefined && before !== known) before.isClosed = true;
      before = known;
      sink.episode({
        task: sink.task({ suite, id: task, name }),
        episode,
        runSeed,
        seed: null,
        seedSource: runSeed === null ? 'none' : 'dirname',
        outcome: success ? 'success' : 'failure',
        status: 'ok',
        evaluatorCounts: true,
        file,
        at: `line ${line}`,
      });
    }
  }
  for (const covered of coverage.values()) covered.finish(sink);
}

function rowOf(value: unknown, file: string, line: number): Row {
  const row = recordOf(value) ?? {};
  const { task_suite: suite, task_id: task, task_name: name, episode_idx: episode, success } = row;
  const keys = ['task_suite', 'task_id', 'episode_idx', 'success'].filter((key) => row[key] === undefined);
  if (keys.length > 0) {
    throw new WorldGateError(
      'format-unknown',
      `${file} line ${line} is no row of openpi's shards: it lacks ${keys.map(quoted).join(', ')}`,
      { hint: 'use the source that wrote it, or `generic` with a mapping' },
    );
  }
  if (typeof suite !== 'string') throw invalid(file, line, 'task_suite', suite, 'a text');
  if (!Number.isSafeInteger(task) || (task as number) < 0)
    throw invalid(file, line, 'task_id', task, 'a number');
  if (name !== undefined && name !== null && typeof name !== 'string') {
    throw invalid(file, line, 'task_name', name, 'a text');
  }
  if (!Number.isSafeInteger(episode) || (episode as number) < 0) {
    throw invalid(file, line, 'episode_idx', episode, 'an index');
  }
  if (typeof success !== 'boolean') throw invalid(file, line, 'success', success, 'true or false');
  return { suite, task: String(task), name: name ?? null, episode: episode as number, success };
}

function invalid(file: string, line: number, key: string, value: unknown, needed: string): WorldGateError {
  return new WorldGateError(
    'format-invalid',
    `${file} line ${line}: ${key} is ${shown(value)}, not ${needed}`,
    {
      hint: 'take the file as the evaluator wrote it',
    },
  );
}
