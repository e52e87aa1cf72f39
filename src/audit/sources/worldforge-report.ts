import { WorldGateError } from '../../foundation/errors.ts';
import { forgeResultDigests, resultsEdited } from '../../runs/worldforge-digest.ts';
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
  const found = forgeResultDigests(readWhole(tree, file), isWrapped);
  // It was read before, by a reader that takes what Python writes.
  if (found === null) throw invalid(file, '', 'holds NaN or Infinity, which are no JSON numbers');
  if (found.includes(expected as (typeof found)[number])) return;
  throw resultsEdited(`${file} ${at}`, expected, found);
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
