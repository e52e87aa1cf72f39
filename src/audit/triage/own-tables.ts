import path from 'node:path';
import type { Mapping } from '../../contracts/mapping.ts';
import type { TriageReason } from '../../contracts/triage.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import type { Importer } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { streamJson } from '../importing/json-stream.ts';
import { readMapping } from '../sources/generic/read-mapping.ts';
import { EXPECTED } from './column-names.ts';
import { deriveMapping } from './derive-mapping.ts';
import { roleOf, setShape } from './directory-grammar.ts';
import type { Arm, Draft } from './draft.ts';
import type { Inspected } from './inspect-table.ts';
import { reason } from './reasons.ts';
import type { EpisodeTable, RowArm } from './row-profile.ts';
import { SubTree } from './sub-tree.ts';

/** Fewer signs of an evaluation than this, and rows with a success may be demonstrations. */
const MARKERS = 2;

/**
 * Drafts for per-episode rows in files that no importer knows: one for each model or mode that the rows name, over all
 * files of a set. They are read by `generic`, with the mapping that the names of the columns give.
 */
export function ownDrafts(
  base: InputTree,
  run: string,
  inspected: ReadonlyMap<string, Inspected>,
  companions: readonly string[],
): Draft[] {
  const tables = [...inspected.values()].filter((found) => found.what === 'episodes');
  const sets = Map.groupBy(tables, ({ file, format, rows, columns, arms }) =>
    JSON.stringify([setShape(file), format, rows, columns, arms.length === 1 ? arms : null]),
  );
  const expected = expectedBeside(base, companions);
  return [...sets.values()].flatMap((set) => {
    const [table] = set as [EpisodeTable];
    const files = set.map(({ file }) => file);
    const arms = armsOf(set);
    return arms.map((arm): Draft => {
      const whole = merged(set);
      const mapping = deriveMapping(whole, patternOf(files), arms.length > 1 ? arm : null);
      return {
        run,
        tree: new SubTree(base, '', files),
        importer: mappedImporter(mapping, expected),
        detection: {
          format: `rows-${table.format}`,
          confidence: 0.5,
          why: [whyOf(table)],
          files,
        },
        arm: armOf(arm, table),
        own: { table, mapping, arm: arms.length > 1 ? arm : null },
        reasons: reasonsOf(set, expected),
      };
    });
  });
}

/** The rows of all files of a set as those of one. */
function merged(set: readonly EpisodeTable[]): EpisodeTable {
  const [table] = set as [EpisodeTable];
  const lowest = set.map(({ lowestEpisode }) => lowestEpisode).filter((index) => index !== null);
  return {
    ...table,
    noTrial: set.flatMap(({ noTrial }) => noTrial),
    count: set.reduce((sum, { count }) => sum + count, 0),
    seeds: set.reduce((sum, { seeds }) => sum + seeds, 0),
    lowestEpisode: lowest.length === 0 ? null : Math.min(...lowest),
  };
}

function armsOf(set: readonly EpisodeTable[]): RowArm[] {
  const arms = new Map<string, RowArm>();
  for (const arm of set.flatMap((table) => table.arms)) {
    const key = JSON.stringify([arm.model, arm.mode]);
    const known = arms.get(key);
    arms.set(key, known === undefined ? arm : { ...known, rows: known.rows + arm.rows });
  }
  return [...arms.values()];
}

/** By the rows, else by what stands around them. */
function armOf({ model, mode }: RowArm, { top }: EpisodeTable): Arm | null {
  const text = (key: string) => (typeof top[key] === 'string' ? (top[key] as string).slice(0, 400) : null);
  const name = [model ?? text('policy') ?? text('model') ?? text('checkpoint'), mode ?? text('mode')].filter(
    (part) => part !== null,
  );
  if (name.length === 0) return null;
  return { name: name.join(' · '), role: name.map(roleOf).find((role) => role !== null) ?? null };
}

function whyOf({ count, columns, rows }: EpisodeTable): string {
  const where = rows === '' ? '' : ` at ${rows}`;
  return `${count} rows${where} with a boolean "${columns.success}"`;
}

function reasonsOf(set: readonly EpisodeTable[], expected: Expected | null): TriageReason[] {
  const [table] = set as [EpisodeTable];
  const { columns, format, file, top } = table;
  const reasons: TriageReason[] = [];
  if (format === 'csv') reasons.push(reason('csv-only', { file }));
  const blocked = set.find((one) => one.blocked !== null);
  if (blocked !== undefined) {
    reasons.push(
      reason('run-blocked', {
        message: `the file says of itself: status ${blocked.blocked}`,
        file: blocked.file,
      }),
    );
  }
  const { task, taskName, suite, episode, horizon, model, seed, runSeed } = columns;
  if ((task ?? taskName ?? suite ?? episode) === undefined)
    reasons.push(reason('identity-missing', { file }));
  const around = (keys: readonly string[]) => keys.some((key) => Object.hasOwn(top, key));
  const markers = [
    model !== undefined || around(['policy', 'model', 'checkpoint', 'policy_path', 'model_id']),
    episode !== undefined,
    horizon !== undefined || around(['max_steps', 'horizon', 'max_episode_steps']),
    seed !== undefined || runSeed !== undefined || around(['seed', 'seeds']),
    expected !== null || around(['eval_config', 'evaluator', 'harness_version', 'episodes_requested']),
  ].filter((marker) => marker).length;
  if (markers < MARKERS) reasons.push(reason('evaluator-markers-missing', { file }));
  return reasons;
}

/** `generic` with a mapping that stands in no file. */
function mappedImporter(mapping: Mapping, expected: Expected | null): Importer {
  return {
    source: 'generic',
    title: 'rows of episodes',
    recognises: [],
    supplies: {},
    detect: () => null,
    async read(tree, detection, options, sink) {
      if (expected !== null && mapping.run.expected_episodes === undefined) {
        sink.facts({ expectedEpisodes: expected.episodes });
        sink.finding({
          code: 'expected-beside',
          severity: 'info',
          message: `${expected.episodes} episodes are expected, as ${expected.file} says: ${expected.why}`,
        });
      }
      await readMapping(tree, detection.files, mapping, options, sink);
    },
  };
}

/** A pattern of `generic` for files of one set. */
function patternOf(files: readonly string[]): string {
  if (files.length === 1) return files[0]!;
  return setShape(files[0]!).replaceAll('#', '*');
}

export interface Expected {
  file: string;
  episodes: number;
  why: string;
}

const CONFIGURATION =
  /^(?:manifest|run_manifest|run|run_config|eval_config|run_info|config|metadata|summary|args)\.json$/i;
const MOST_CONFIGURATION_BYTES = 1024 * 1024;
const PER_TASK = ['num_trials_per_task', 'episodes_per_task', 'n_episodes_per_task', 'trials_per_task'];
const TASK_LISTS = ['task_ids', 'tasks', 'task_list'];

/** How many episodes each model was to play, as a configuration beside the rows says. */
function expectedBeside(base: InputTree, companions: readonly string[]): Expected | null {
  for (const file of companions) {
    if (!CONFIGURATION.test(path.posix.basename(file))) continue;
    if (base.file(file)!.sizeBytes > MOST_CONFIGURATION_BYTES) continue;
    const found = expectedIn(base, file);
    if (found !== null) return found;
  }
  return null;
}

function expectedIn(base: InputTree, file: string): Expected | null {
  let top: unknown;
  try {
    [top] = streamJson(new SubTree(base, '', [file]), file);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    // It is named among the findings of the files.
    return null;
  }
  if (typeof top !== 'object' || top === null) return null;
  const levels = [top, ...Object.values(top)].filter(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ) as Record<string, unknown>[];
  for (const level of levels) {
    const perTask = PER_TASK.find((key) => isCount(level[key]));
    const list = TASK_LISTS.find((key) => Array.isArray(level[key]));
    if (perTask !== undefined && list !== undefined) {
      const trials = level[perTask] as number;
      const tasks = (level[list] as unknown[]).length;
      return { file, episodes: trials * tasks, why: `${perTask} ${trials} × ${tasks} ${list}` };
    }
    const whole = EXPECTED.find((key) => key !== 'episodes' && isCount(level[key]));
    if (whole !== undefined) return { file, episodes: level[whole] as number, why: whole };
  }
  return null;
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;
