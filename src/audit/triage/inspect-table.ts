import type { FileKind } from '../../contracts/triage.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { csvRows } from '../importing/csv-rows.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { jsonLines } from '../importing/json-lines.ts';
import { streamJson } from '../importing/json-stream.ts';
import { rateUnit } from './column-names.ts';
import { type EpisodeTable, RowProfile } from './row-profile.ts';
import { type Rates, surveyJson } from './survey-json.ts';

/** What is looked through of a file that no importer knows. */
const MOST_TABLE_BYTES = 512 * 1024 * 1024;

/** Where programs put the list of their episodes. */
const LISTS: readonly (readonly string[])[] = [
  [],
  ...['episodes', 'per_episode', 'results', 'records', 'rollouts', 'trials', 'runs', 'rows', 'data'].map(
    (key) => [key],
  ),
  ...['evaluations', 'episode_results', 'individual_results', 'per_task', 'tasks'].map((key) => [key]),
];

const LINES = /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/;

export type Inspected =
  | EpisodeTable
  | { what: 'scores'; rates: Rates; message: string }
  | { what: 'aggregate'; rates: Rates }
  | { what: 'header_only'; rates: Rates }
  | {
      what: 'config_template' | 'demonstrations' | 'unplaced_success' | 'no_results';
      rates: Rates;
      message: string;
    }
  | { what: 'problem'; code: string; message: string; rates: Rates };

const NONE: Rates = [];

/**
 * What a table or JSON file that no importer knows holds: per-episode rows with a boolean success, scores, or
 * aggregates. Reads the whole file in bounded memory; never throws on content.
 */
export async function inspectTable(tree: InputTree, file: string, kind: FileKind): Promise<Inspected> {
  try {
    const { sizeBytes } = tree.file(file)!;
    if (sizeBytes > MOST_TABLE_BYTES) {
      throw new WorldGateError(
        'file-too-large',
        `${file} is larger than ${MOST_TABLE_BYTES / 1024 / 1024} MiB and was not read: no importer knows it`,
      );
    }
    if (kind === 'csv') return await inspectCsv(tree, file);
    if (kind === 'jsonl' || LINES.test(tree.headText(file))) return inspectLines(tree, file);
    return inspectJson(tree, file);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return { what: 'problem', code: error.code, message: error.message, rates: NONE };
  }
}

async function inspectCsv(tree: InputTree, file: string): Promise<Inspected> {
  const profile = new RowProfile(file, 'csv', '');
  for await (const { line, row } of csvRows(tree, file)) profile.add(row, `line ${line}`);
  const header = profile.rows === 0 ? headerOf(tree, file) : profile.columns;
  const rates = ratesOf(header, '');
  if (profile.rows === 0) return { what: 'header_only', rates };
  return profile.result(undefined, rates);
}

/** Column names of a CSV file without rows. */
function headerOf(tree: InputTree, file: string): string[] {
  return (tree.headText(file).split(/\r?\n/)[0] ?? '').split(',').map((column) => column.trim());
}

function inspectLines(tree: InputTree, file: string): Inspected {
  const profile = new RowProfile(file, 'jsonl', '');
  for (const { line, value } of jsonLines(tree, file)) profile.add(value, `line ${line}`);
  return profile.result(undefined, ratesOf(profile.columns, ''));
}

function inspectJson(tree: InputTree, file: string): Inspected {
  const profiles = new Map<string, RowProfile>();
  const [top] = streamJson(tree, file, {
    batches: LISTS.map((list) => {
      const pointer = `${list.map((part) => `/${part}`).join('')}/*`;
      return {
        path: list,
        take: (values, first) => {
          const profile = profiles.get(pointer) ?? new RowProfile(file, 'json', pointer);
          profiles.set(pointer, profile);
          for (const [index, value] of values.entries())
            profile.add(value, `${pointer.slice(0, -1)}${first + index}`);
        },
      };
    }),
  });
  const survey = surveyJson(top);
  const rates = [...survey.rates];
  for (const [pointer, profile] of profiles) rates.push(...ratesOf(profile.columns, pointer));
  const found = [...profiles.values()].map((profile) => profile.result(top, rates));
  const whole = new RowProfile(file, 'json', '');
  whole.add(top, '');
  const tables = [...found, ...(profiles.size === 0 ? [whole.result(top, rates)] : [])];
  const episodes = tables.filter((table) => table.what === 'episodes');
  if (episodes.length > 1) {
    return {
      what: 'problem',
      code: 'ambiguous',
      message: `${file} has several lists of episodes: ${episodes.map(({ rows }) => quoted(rows)).join(', ')}`,
      rates,
    };
  }
  const [best] = [
    ...episodes,
    ...tables.filter(({ what }) => what === 'problem'),
    ...tables.filter(({ what }) => what === 'scores'),
  ];
  if (best !== undefined) return best;
  const { nested } = survey;
  if (nested !== null) {
    const isDemo = /demo/i.test(nested);
    return {
      what: isDemo ? 'demonstrations' : 'unplaced_success',
      message: `success stands at ${nested} and the like${isDemo ? ', of demonstrations' : ''}`,
      rates,
    };
  }
  if (survey.template !== null) return { what: 'config_template', message: survey.template, rates };
  if (survey.counts || rates.length > 0 || tables.some(({ what }) => what === 'aggregate')) {
    return { what: 'aggregate', rates };
  }
  return { what: 'no_results', message: `${file} has no outcome of any episode`, rates };
}

function ratesOf(columns: readonly string[], pointer: string): Rates {
  return columns.flatMap((column) => {
    const unit = rateUnit(column);
    return unit === null
      ? []
      : [{ field: column, unit, at: pointer === '' ? column : `${pointer}/${column}` }];
  });
}
