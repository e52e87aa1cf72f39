import { sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { readWhole } from '../importing/read-file.ts';

/** A report whose provenance was checked. */
export interface Report {
  file: string;
  /** JSON pointer of the report inside its file: a benchmark with a gate is wrapped. */
  at: string;
  kind: 'evaluation' | 'benchmark';
  /** Of WorldForge. */
  version: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  whole: Record<string, unknown>;
  body: Record<string, unknown>;
  results: readonly Record<string, unknown>[];
}

/** A number as it stands in the file: Python writes 1.0 and 1e-07 where JavaScript writes 1 and 1e-7. */
class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Holds the results against the digest that WorldForge put beside them: SHA-256 over their JSON with sorted keys and
 * without white space, as Python writes it.
 * @throws WorldGateError `digest-mismatch`, `format-invalid`
 */
export function requireResultDigest(
  tree: InputTree,
  file: string,
  isWrapped: boolean,
  expected: unknown,
  at: string,
): void {
  const root = record(withNumberTexts(readWhole(tree, file), file));
  const results = (isWrapped ? record(root?.benchmark) : root)?.results;
  // `json.dumps` escapes what is not ASCII unless it is told otherwise.
  const found = [true, false].map((ascii) => sha256(canonical(results, ascii)));
  if (found.includes(expected as (typeof found)[number])) return;
  throw new WorldGateError(
    'digest-mismatch',
    `${file} ${at}: is ${typeof expected === 'string' ? expected.slice(0, 100) : 'missing'}, but the results beside it have ${found[0]}`,
    { hint: 'the results were edited after the run: take the report as WorldForge wrote it' },
  );
}

function withNumberTexts(text: string, file: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
      typeof value === 'number' ? new NumberText(context?.source ?? String(value)) : value,
    );
  } catch {
    // It was read before, by a reader that takes what Python writes.
    throw invalid(file, '', 'holds NaN or Infinity, which are no JSON numbers');
  }
}

function canonical(value: unknown, ascii: boolean): string {
  if (value instanceof NumberText) return value.text;
  if (typeof value === 'string') return canonicalText(value, ascii);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, ascii)).join(',')}]`;
  const object = record(value);
  if (object === undefined) return JSON.stringify(value ?? null);
  const keys = Object.keys(object).sort();
  return `{${keys.map((key) => `${canonicalText(key, ascii)}:${canonical(object[key], ascii)}`).join(',')}}`;
}

function canonicalText(text: string, ascii: boolean): string {
  const json = JSON.stringify(text);
  if (!ascii) return json;
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

export function invalid(file: string, at: string, what: string): WorldGateError {
  return new WorldGateError('format-invalid', `${file}${at === '' ? '' : ` ${at}`}: ${what}`, {
    hint: 'take the report as WorldForge wrote it',
  });
}
