import { type Mapping, type MappingInput, mapping as mappingSchema } from '../../contracts/mapping.ts';
import { parseWith } from '../../foundation/schema.ts';
import { EXPECTED, meaningsOf, SUCCESSES } from './column-names.ts';
import type { EpisodeTable, RowArm } from './row-profile.ts';

/** How many rows of one seed make it a seed of the run: a seed of each episode is another one in every row. */
const ROWS_OF_A_SEED = 2;

/**
 * The mapping with which `generic` reads rows of a file that no importer knows, as far as their names say what they
 * are. Units are never guessed: scores and rewards are left out, and a duration only counts where its name has its unit.
 * @param files what the mapping is about, as a pattern
 * @param arm whose rows are meant; null for all of them
 */
export function deriveMapping(table: EpisodeTable, files: string, arm: RowArm | null): Mapping {
  const { format, columns, rows, spelling, top, lowestEpisode } = table;
  const isJson = format === 'json';
  const {
    success,
    suite,
    task,
    taskName,
    episode,
    runSeed,
    seed,
    steps,
    horizon,
    duration,
    model,
    failureReason,
  } = columns;
  const around = isJson && rows !== '' ? meaningsOf(Object.keys(top)) : {};
  /** A column of the rows, else a key around them that holds one value. */
  const either = (column: string | undefined, key: string | undefined) =>
    column !== undefined
      ? { from: column }
      : key !== undefined && isLabel(top[key])
        ? { file: `/${escaped(key)}` }
        : undefined;
  const suitePlace = either(suite, around.suite);
  const taskPlace = either(task, around.task);
  const namePlace = either(taskName, around.taskName);
  const horizonPlace = either(horizon, isCount(top[around.horizon ?? '']) ? around.horizon : undefined);
  const where: Record<string, string> = {};
  if (arm?.model != null && model !== undefined) where[model] = arm.model;
  if (arm?.mode != null && columns.mode !== undefined) where[columns.mode] = arm.mode;
  const isOfRun = seed !== undefined && table.seeds * ROWS_OF_A_SEED <= table.count;
  const modelPlace = either(model, around.model);
  const input: MappingInput = {
    schema_version: 'worldgate.mapping.v1',
    name: 'derived-by-triage',
    format,
    files,
    ...(isJson ? { rows } : {}),
    ...(Object.keys(where).length > 0 ? { where } : {}),
    success: spelling === null ? success! : { from: success!, ...spelling },
    ...(suitePlace === undefined ? {} : { suite: suitePlace }),
    ...(taskPlace === undefined ? {} : { task: taskPlace }),
    ...(namePlace === undefined ? {} : { task_name: namePlace }),
    // Where no index is 0 they are counted from 1; a file with its first episode missing would be shifted by it.
    ...(episode === undefined || lowestEpisode === null
      ? {}
      : { episode: { from: episode, base: lowestEpisode === 1 ? 1 : 0 } }),
    ...(runSeed === undefined ? {} : { run_seed: { from: runSeed } }),
    ...(seed === undefined
      ? {}
      : isOfRun && runSeed === undefined
        ? { run_seed: { from: seed } }
        : { seed: { from: seed } }),
    ...(steps === undefined ? {} : { steps: { from: steps } }),
    ...(duration === undefined ? {} : { duration: { from: duration, unit: 's' as const } }),
    ...(failureReason === undefined ? {} : { failure_reason: { from: failureReason } }),
    ...(modelPlace === undefined ? {} : { model: modelPlace }),
    not_a_trial: table.noTrial.map(({ values, status }) => ({
      from: columns.status!,
      values,
      status,
      counted: false,
    })),
    run: {
      ...(horizonPlace === undefined ? {} : { horizon: horizonPlace }),
      ...expectedOf(table),
    },
    stated: arm === null ? statedOf(table) : [],
  };
  return parseWith(mappingSchema, input, { file: 'the derived mapping', code: 'mapping-invalid' });
}

/** How many episodes there should be, as a key around the rows says. */
function expectedOf({ format, rows, top, arms }: EpisodeTable): { expected_episodes?: { file: string } } {
  if (format !== 'json' || rows === '' || arms.length > 1) return {};
  const key = EXPECTED.find((name) => isCount(top[name]));
  return key === undefined ? {} : { expected_episodes: { file: `/${key}` } };
}

/** A count of successes around the rows has to agree with them. A rate is left out: nothing says its unit. */
function statedOf({ format, rows, top }: EpisodeTable): NonNullable<MappingInput['stated']> {
  if (format !== 'json' || rows === '') return [];
  const key = SUCCESSES.find((name) => isCount(top[name]));
  return key === undefined ? [] : [{ file: `/${key}`, what: 'successes', unit: 'count', over: 'all' }];
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isLabel = (value: unknown): boolean => (typeof value === 'string' && value !== '') || isCount(value);
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
