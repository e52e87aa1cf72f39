import path from 'node:path';
import { z } from 'zod';
import type { Evidence } from '../../contracts/evidence.ts';
import { RunningDigest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseJson, readLines } from '../../foundation/json.ts';
import { parseWith } from '../../foundation/schema.ts';
import { ppiMean } from '../../statistics/ppi.ts';
import { CELL, type CellTable } from '../decision/cell-table.ts';

/** A line of `--ppi labels.jsonl`: the outcome on the real robot of an episode that was also simulated. */
const label = z.strictObject({
  task: z.string().max(1024),
  episode: z.int().min(0),
  run_seed: z.int().min(0).optional(),
  real: z.union([z.boolean(), z.number().min(0).max(1)]),
});

const MOST_LABELS = 100_000;
const LEVEL = 0.95;

/**
 * What a real subset makes of simulated success rates, by PPI++. A hybrid of both: never real-world evidence by itself,
 * and never what decides.
 * @throws WorldGateError `labels-invalid` with file and line
 */
export function ppiOf(file: string, table: CellTable): NonNullable<Evidence['ppi']> {
  const shown = path.basename(file);
  const digest = new RunningDigest();
  const labels: number[] = [];
  const predictions: number[] = [];
  const labelled = new Set<number>();
  let rows = 0;
  for (const line of readLines(file)) {
    digest.update(line.complete ? `${line.text}\n` : line.text);
    if (line.text.trim() === '') continue;
    const at = `${shown}:${line.number}`;
    const row = parseWith(label, parseJson(line.text, at), { file: at, code: 'labels-invalid' });
    rows += 1;
    if (rows > MOST_LABELS) throw invalid(at, `is beyond the ${MOST_LABELS} labels that are read`);
    const cell = table.cellAt(row.task, row.run_seed ?? null, row.episode);
    const outcome = cell === -1 ? CELL.missing : table.outcomes[cell]!;
    if (outcome !== CELL.success && outcome !== CELL.failure) {
      throw invalid(
        at,
        `no simulated outcome of task "${row.task}", episode ${row.episode} is there to go with it`,
      );
    }
    if (labelled.has(cell)) throw invalid(at, 'labels an episode a second time');
    labelled.add(cell);
    labels.push(Number(row.real));
    predictions.push(outcome === CELL.success ? 1 : 0);
  }
  const further: number[] = [];
  for (const [cell, outcome] of table.outcomes.entries()) {
    if (labelled.has(cell)) continue;
    if (outcome === CELL.success || outcome === CELL.failure) further.push(outcome === CELL.success ? 1 : 0);
  }
  if (labels.length < 2 || further.length < 2) {
    throw new WorldGateError(
      'labels-invalid',
      `${shown}: ${labels.length} labels beside ${further.length} further simulated episodes are too few`,
      { hint: 'at least two of each; twenty labels are few' },
    );
  }
  const hybrid = ppiMean(labels, predictions, further, 1 - LEVEL);
  const classical = ppiMean(labels, predictions, further, 1 - LEVEL, 0);
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  const shownInterval = ([low, high]: [number, number]) => `${percent(low)} to ${percent(high)}`;
  const [a, b] = [inUnit(hybrid.interval), inUnit(classical.interval)];
  const few = labels.length < 30 ? ' With so few labels such intervals cover too little.' : '';
  return {
    labels: { file: shown, digest: digest.digest(), rows },
    paired: labels.length,
    unlabelled: further.length,
    lambda: hybrid.lambda,
    hybrid: { estimate: hybrid.estimate, interval: a },
    classical: { estimate: classical.estimate, interval: b },
    level: LEVEL,
    sentence: `Hybrid of ${labels.length} real and ${further.length} further simulated episodes: ${percent(hybrid.estimate)} (${shownInterval(a)}); the real ones alone: ${percent(classical.estimate)} (${shownInterval(b)}). It decides nothing.${few}`,
  };
}

const inUnit = ([low, high]: [number, number]): [number, number] => [Math.max(0, low), Math.min(1, high)];

function invalid(at: string, what: string): WorldGateError {
  return new WorldGateError('labels-invalid', `${at}: ${what}`, {
    hint: 'a line is {"task": …, "episode": …, "run_seed": …, "real": true|false}, with the tasks of the protocol',
  });
}
