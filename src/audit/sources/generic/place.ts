import type { SeedSource } from '../../../contracts/evidence-source.ts';
import { WorldGateError } from '../../../foundation/errors.ts';
import { quoted } from '../../../foundation/plain-value.ts';
import { didYouMean } from '../../../foundation/suggest.ts';
import { parsePointer } from '../../importing/json-stream.ts';

/** One row of somebody's results. */
export interface Row {
  file: string;
  /** JSON pointer, or `line 12`. */
  at: string;
  /** Texts by column of a CSV file, else any JSON value. */
  value: unknown;
  /** What each `*` of the mapping's `rows` stands for here. */
  wildcards: readonly (string | number)[];
  /** The file without its rows; only where a place asks for it. */
  top: unknown;
}

/** Where a mapping says that a value stands; exactly one key is there. */
export interface Place {
  from?: string | undefined;
  file?: string | undefined;
  path?: string | undefined;
  wildcard?: number | undefined;
  value?: string | number | undefined;
}

/** A place that can be looked up in row after row. */
export interface Lookup {
  /** How messages call it: `column "success"`, `/metrics/success`. */
  label: string;
  /** The column or key of the row, if that is what it is. */
  key: string | undefined;
  /** Whether {@link Row.top} is needed. */
  needsTop: boolean;
  seedSource: SeedSource;
  /** `undefined` for what is not there and for an empty cell. */
  get(row: Row): unknown;
}

export type Format = 'csv' | 'json' | 'jsonl';

/** `name` is short for `{from: name}`. */
export function placeOf<P extends Place>(place: string | P): Place | P {
  return typeof place === 'string' ? { from: place } : place;
}

/** @throws WorldGateError `mapping-invalid` for a place that the format does not have */
export function lookup(place: Place, format: Format, where: string): Lookup {
  const common = { key: undefined, needsTop: false };
  if (place.from !== undefined) return fromRow(place.from, format);
  if (place.path !== undefined) {
    const pattern = pathExpression(place.path, true);
    return {
      ...common,
      label: `path ${quoted(place.path)}`,
      seedSource: 'dirname',
      get: ({ file }) => pattern.exec(file)?.[1],
    };
  }
  if (place.value !== undefined) {
    const { value } = place;
    return { ...common, label: `value ${quoted(String(value))}`, seedSource: 'config', get: () => value };
  }
  if (format !== 'json') {
    throw new WorldGateError(
      'mapping-invalid',
      `${where}: "file" and "wildcard" are for JSON; ${format} has rows only`,
      { hint: 'use "from", "path" or "value"' },
    );
  }
  if (place.wildcard !== undefined) {
    const index = place.wildcard - 1;
    return {
      ...common,
      label: `wildcard ${place.wildcard}`,
      seedSource: 'recorded',
      get: ({ wildcards }) => wildcards[index],
    };
  }
  const parts = parsePointer(place.file!);
  return {
    label: `/${parts.join('/')}`,
    key: undefined,
    needsTop: true,
    seedSource: 'config',
    get({ top, wildcards }) {
      let star = 0;
      return below(
        top,
        parts.map((part) => (part === '*' ? String(wildcards[star++]) : part)),
      );
    },
  };
}

function fromRow(from: string, format: Format): Lookup {
  const common = { key: from, needsTop: false, seedSource: 'recorded' as const };
  if (format === 'csv') {
    return {
      ...common,
      label: `column ${quoted(from)}`,
      get({ value }) {
        const cell = Object.hasOwn(value as object, from)
          ? (value as Record<string, string>)[from]!.trim()
          : '';
        return cell === '' ? undefined : cell;
      },
    };
  }
  const parts = from === '' || from.startsWith('/') ? parsePointer(from) : [from];
  return {
    ...common,
    key: parts.length === 1 ? parts[0] : undefined,
    label: from === '' ? 'the row itself' : `key ${quoted(from)}`,
    get: ({ value }) => below(value, parts),
  };
}

/** What stands below a value at the parts of a pointer; `undefined` where nothing does. */
export function below(value: unknown, parts: readonly string[]): unknown {
  let found = value;
  for (const part of parts) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return found;
}

/**
 * The expression for a pattern over paths with `/`: `*` within one part, `**` for any folders, everything else as it
 * stands.
 * @param captures whether `{}` marks a part to take, to be found anywhere in the path; else the whole path must match
 */
export function pathExpression(pattern: string, captures = false): RegExp {
  const parts = pattern.split('/');
  const source = parts
    .map((part, index) => {
      const isLast = index === parts.length - 1;
      if (part === '**') return isLast ? '.*' : '(?:.*/)?';
      const text = part
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*+/g, '[^/]*')
        .replace('\\{\\}', captures ? '([^/]+?)' : '\\{\\}');
      return isLast ? text : `${text}/`;
    })
    .join('');
  return captures ? new RegExp(`(?:^|/)${source}(?:/|$)`) : new RegExp(`^${source}$`);
}

/**
 * Says which key of a mapping is nowhere in a table or row.
 * @throws WorldGateError `format-unknown` for the first column that is not there
 */
export function requireColumns(lookups: readonly Lookup[], { file, value }: Row, mapping: string): void {
  const columns = Object.keys(value as Record<string, string>);
  for (const { key } of lookups) {
    if (key === undefined || columns.includes(key)) continue;
    const shown = columns
      .slice(0, 30)
      .map((column) => quoted(column))
      .join(', ');
    throw new WorldGateError(
      'format-unknown',
      `${file} is not what the mapping ${quoted(mapping)} describes: it has no column ${quoted(key)}${didYouMean(key, columns)}`,
      { hint: `its columns are ${shown}` },
    );
  }
}
