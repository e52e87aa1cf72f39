import { WorldGateError } from '../../foundation/errors.ts';
import type { ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { pointerOf, streamJson } from '../importing/json-stream.ts';

const AEROS = /"experiment_\d+_\w+"\s*:/;
const CHAOS = /"by_(?:cell|posture)"\s*:/;
const CHAOS_INTERVAL = /"ci95_wilson"\s*:/;
/** In `experiment_results*.json` rates are per cent, whatever their size. */
const AEROS_UNITS: Readonly<Record<string, 'percent' | 'count'>> = {
  success_rate: 'percent',
  ci_lower: 'percent',
  ci_upper: 'percent',
  successes: 'count',
  n_trials: 'count',
};
/** In the summary of the chaos grid they are ratios. */
const CHAOS_UNITS: Readonly<Record<string, 'ratio' | 'count'>> = {
  rate: 'ratio',
  consistent: 'count',
  n: 'count',
};

/** Whether a file begins like a summary of aeros or of the chaos grid. */
export const isRelative = (head: string): boolean =>
  AEROS.test(head) || (CHAOS.test(head) && CHAOS_INTERVAL.test(head));

/**
 * Summaries of the benchmark's author, whose other formats are public: `experiment_results*.json` of aeros (per cent)
 * and `summary.json` of the chaos grid (ratio). They hold aggregates, which are reported and never decided.
 * @throws WorldGateError `counts-disagree` where a rate is not that of its counts
 */
export function readRelative(tree: InputTree, file: string, sink: ImportSink): void {
  const [root] = streamJson(tree, file);
  const isAeros = AEROS.test(tree.headText(file));
  sink.facts({ evaluatorName: isAeros ? 'aeros' : 'audit-first-rollback' });
  visit(root, [], (cell, path) => {
    if (isAeros)
      readCell(cell, path, AEROS_UNITS, ['successes', 'n_trials', 'success_rate', 100], file, sink);
    else readCell(cell, path, CHAOS_UNITS, ['consistent', 'n', 'rate', 1], file, sink);
  });
  sink.finding({
    code: 'aggregate-only',
    severity: 'warning',
    message: `is a summary of ${isAeros ? 'aeros' : 'a chaos grid'}: it has no trials, and its dimensions are not those of the benchmark; its numbers are reported and nothing is decided`,
    file,
  });
}

function readCell(
  cell: Record<string, unknown>,
  path: readonly string[],
  units: Readonly<Record<string, 'percent' | 'ratio' | 'count'>>,
  [successes, trials, rate, scale]: [string, string, string, number],
  file: string,
  sink: ImportSink,
): void {
  const at = pointerOf(path);
  const [k, n, stated] = [successes, trials, rate].map((key) => cell[key]);
  if (typeof k === 'number' && typeof n === 'number' && n > 0 && typeof stated === 'number') {
    // Rates are written with one digit (per cent) or four (ratio).
    const tolerance = scale === 100 ? 0.05 : 0.00005;
    if (Math.abs((scale * k) / n - stated) > tolerance * (1 + 1e-9)) {
      throw new WorldGateError(
        'counts-disagree',
        `${file} ${at}/${rate}: is ${stated}, but ${successes} and ${trials} give ${(scale * k) / n}`,
        { hint: 'one of them was edited: take the file as it was written' },
      );
    }
  }
  for (const [name, unit] of Object.entries(units)) {
    const value = cell[name];
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    sink.reported({
      name,
      scope: { suite: path[0] ?? null, task: path.slice(1).join('/') || null },
      value,
      unit,
      text: String(value),
      file,
      at: `${at}/${name}`,
    });
  }
}

/** Every object with the way to it, outermost first. */
function visit(
  value: unknown,
  path: readonly string[],
  take: (object: Record<string, unknown>, path: readonly string[]) => void,
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const object = value as Record<string, unknown>;
  take(object, path);
  for (const [key, inner] of Object.entries(object)) visit(inner, [...path, key], take);
}
