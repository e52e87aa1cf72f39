import { type Digest, sha256 } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';

/** A number as it stands in the file: Python writes 1.0 and 1e-07 where JavaScript writes 1 and 1e-7. */
class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Digests that WorldForge may have put beside the results of a report: SHA-256 over their JSON with sorted keys and without
 * white space, as Python writes it, with and without escapes of what is not ASCII. `null` for text that is no JSON.
 */
export function forgeResultDigests(text: string, isWrapped: boolean): Digest[] | null {
  const whole = withNumberTexts(text);
  if (whole === undefined) return null;
  const root = record(whole);
  const results = (isWrapped ? record(root?.benchmark) : root)?.results;
  return [true, false].map((ascii) => sha256(canonical(results, ascii)));
}

export function resultsEdited(where: string, stated: unknown, found: readonly Digest[]): WorldGateError {
  const shown = typeof stated === 'string' ? stated.slice(0, 100) : 'missing';
  return new WorldGateError(
    'digest-mismatch',
    `${where}: is ${shown}, but the results beside it have ${found[0]}`,
    { hint: 'the results were edited after the run: take the report as WorldForge wrote it' },
  );
}

function withNumberTexts(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
      typeof value === 'number' ? new NumberText(context?.source ?? String(value)) : value,
    );
  } catch {
    return undefined;
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

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
