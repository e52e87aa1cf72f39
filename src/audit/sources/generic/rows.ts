import { WorldGateError } from '../../../foundation/errors.ts';
import { csvRows } from '../../importing/csv-rows.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { jsonLines } from '../../importing/json-lines.ts';
import { parsePointer, pointerOf, streamJson } from '../../importing/json-stream.ts';
import { below, type Format, type Row } from './place.ts';

/** Where rows stand in a file. */
export interface RowSource {
  format: Format;
  /** JSON only: pointer with `*`. */
  rows: string;
  documents: 'one' | 'many';
  /** Pointer of the caller to the results inside a wrapping file. */
  prefix: readonly string[];
}

/**
 * The rows of one file in order, in bounded memory.
 * @param top what {@link withoutRows} gave, where rows need it; documents one after another bring their own
 * @throws WorldGateError of the readers, and `format-unknown` where JSON has nothing at `rows`
 */
export async function eachRow(
  tree: InputTree,
  file: string,
  source: RowSource,
  top: unknown,
  take: (row: Row) => void,
): Promise<void> {
  const found = { file, wildcards: [], top: undefined };
  if (source.format === 'csv') {
    for await (const { line, row } of csvRows(tree, file)) take({ ...found, at: `line ${line}`, value: row });
  } else if (source.format === 'jsonl') {
    for (const { line, value } of jsonLines(tree, file)) take({ ...found, at: `line ${line}`, value });
  } else if (source.documents === 'many') {
    for (const [index, document] of streamJson(tree, file, { many: true }).entries()) {
      const inner = below(document, source.prefix);
      for (const { path, value, wildcards } of at(inner, parsePointer(source.rows))) {
        take({ file, at: pointerOf([index, ...source.prefix, ...path]), value, wildcards, top: inner });
      }
    }
  } else {
    streamRows(tree, file, source, top, take);
  }
}

const rowPath = ({ prefix, rows }: RowSource): string[] => [...prefix, ...parsePointer(rows)];

function streamRows(
  tree: InputTree,
  file: string,
  source: RowSource,
  top: unknown,
  take: (row: Row) => void,
): void {
  const path = rowPath(source);
  if (path.length === 0) {
    const [value] = streamJson(tree, file);
    take({ file, at: '', value, wildcards: [], top: value });
    return;
  }
  const stars = path.flatMap((part, index) => (part === '*' ? [index] : []));
  let isThere = false;
  const takeOne = (value: unknown, here: readonly (string | number)[]) => {
    const wildcards = stars.map((index) => here[index]!);
    take({ file, at: pointerOf(here), value, wildcards, top: source.rows === '' ? value : top });
  };
  const [kept] = streamJson(tree, file, {
    batches:
      path.at(-1) === '*'
        ? [
            {
              path: path.slice(0, -1),
              take(values, first, here) {
                isThere = true;
                for (let i = 0; i < values.length; i++) takeOne(values[i], [...here, first + i]);
              },
            },
          ]
        : [],
    each: [
      {
        path,
        take(value, here) {
          isThere = true;
          takeOne(value, here);
        },
      },
    ],
  });
  if (isThere || (path.at(-1) === '*' && at(kept, path.slice(0, -1)).some(isContainer))) return;
  throw noRows(file, pointerOf(path));
}

const isContainer = ({ value }: Found): boolean => typeof value === 'object' && value !== null;

/** A JSON file with its lists of rows emptied: what places outside of the rows refer to. */
export function withoutRows(tree: InputTree, file: string, source: RowSource): unknown {
  const path = rowPath(source);
  if (source.rows === '') return below(streamJson(tree, file)[0], source.prefix);
  const drop = { take: () => undefined };
  const [top] = streamJson(tree, file, {
    batches: path.at(-1) === '*' ? [{ path: path.slice(0, -1), ...drop }] : [],
    each: [{ path, ...drop }],
  });
  return below(top, source.prefix);
}

interface Found {
  path: (string | number)[];
  value: unknown;
  wildcards: (string | number)[];
}

/** The values at a pointer with `*`, in the order of the document. */
export function at(top: unknown, pattern: readonly string[]): Found[] {
  let found: Found[] = [{ path: [], value: top, wildcards: [] }];
  for (const part of pattern) {
    found = found.flatMap(({ path, value, wildcards }) => {
      if (typeof value !== 'object' || value === null) return [];
      const object = value as Record<string, unknown>;
      if (part === '*') {
        return Object.keys(object).map((key) => {
          const step = Array.isArray(value) ? Number(key) : key;
          return { path: [...path, step], value: object[key], wildcards: [...wildcards, step] };
        });
      }
      return Object.hasOwn(object, part) ? [{ path: [...path, part], value: object[part], wildcards }] : [];
    });
  }
  return found;
}

function noRows(file: string, pointer: string): WorldGateError {
  return new WorldGateError('format-unknown', `${file} has nothing at ${pointer}`, {
    hint: 'correct `rows` of the mapping, or add --pointer where the results stand deeper',
  });
}
