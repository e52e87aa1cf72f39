import { isDeepStrictEqual } from 'node:util';
import { WorldGateError } from '../../foundation/errors.ts';
import type { Value } from './expressions.ts';

type Combination = Record<string, Value>;
const MAX_JOBS = 256;

/**
 * Combinations of a matrix, in GitHub's order: the product of its lists, without what `exclude` names, and with what
 * `include` adds to them or beside them. One empty combination where there is no matrix.
 */
export function combinationsOf(matrix: Value | undefined): Combination[] {
  if (matrix === undefined || matrix === null) return [{}];
  if (typeof matrix !== 'object' || Array.isArray(matrix)) throw wrong('is no object');
  const { include = [], exclude = [], ...lists } = matrix;
  let found: Combination[] = Object.keys(lists).length === 0 ? [] : [{}];
  for (const [name, values] of Object.entries(lists)) {
    if (!Array.isArray(values)) throw wrong(`has no list at "${name}"`);
    found = found.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })));
  }
  const excluded = listOf(exclude);
  found = found.filter((combination) => !excluded.some((entry) => contains(combination, entry)));
  const originals = found.map((combination) => ({ ...combination }));
  for (const entry of listOf(include)) {
    // An entry is added to each combination whose original values it does not change; to none: it is one of its own.
    const matches = originals.map((original) =>
      Object.entries(entry).every(
        ([key, value]) => !(key in original) || isDeepStrictEqual(original[key], value),
      ),
    );
    if (matches.includes(true)) {
      for (const [at, is] of matches.entries()) if (is) Object.assign(found[at]!, entry);
    } else found.push({ ...entry });
  }
  if (found.length > MAX_JOBS) throw wrong(`makes ${found.length} jobs, more than ${MAX_JOBS}`);
  if (found.length === 0) throw wrong('makes no job');
  return found;
}

function contains(combination: Combination, entry: Combination): boolean {
  return Object.entries(entry).every(([key, value]) => isDeepStrictEqual(combination[key], value));
}

function listOf(value: Value): Combination[] {
  return Array.isArray(value) ? (value as Combination[]) : [];
}

function wrong(what: string): WorldGateError {
  return new WorldGateError('matrix-invalid', `The matrix ${what}`, {
    hint: 'See how the values of `strategy.matrix` are made.',
  });
}
