import type { Claim } from '../../contracts/claim.ts';
import type { TaskDecision } from '../../contracts/evidence.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { CELL, type CellTable, isSuccessRate } from './cell-table.ts';

type MetricClaim = Claim['expected_metrics'][number];

/** What the planned cells of one task say of a metric. */
export interface TaskCells {
  task: string;
  planned: number;
  /** Cells with a value of this metric (for a rate: trials). */
  observed: number;
  succeeded: number;
  /** Cells that have results, yet no value: crashed, pending, or not finite. */
  without: number;
  missing: number;
  /** Missing cells that a planned stop rule made unnecessary. */
  notRun: number;
  values: number[];
}

/**
 * The cells that a metric is about, by task: all tasks; of sources that give each task its own metrics, those of which
 * any result has the metric, and those without a single trial, because nothing says that they are not about it.
 * @throws WorldGateError `metric-missing`, `metric-not-binary`
 */
export function metricCells(table: CellTable, metric: MetricClaim, statistic: string): TaskCells[] {
  const column = isSuccessRate(metric) ? undefined : table.values.get(metric.name)!;
  const isRate = statistic === 'rate';
  const notRun = table.notRun();
  const found: TaskCells[] = [];
  let isKnown = false;
  for (const [index, task] of table.tasks.entries()) {
    const cells: TaskCells = {
      task,
      planned: table.width,
      observed: 0,
      succeeded: 0,
      without: 0,
      missing: 0,
      notRun: notRun[index]!,
      values: [],
    };
    let noTrial = 0;
    for (let i = 0; i < table.width; i++) {
      const cell = index * table.width + i;
      const outcome = table.outcomes[cell]!;
      const value = column === undefined ? rateValue(outcome) : column[cell]!;
      if (outcome === CELL.notATrial) noTrial += 1;
      if (outcome === CELL.missing) cells.missing += 1;
      else if (Number.isNaN(value) || (column !== undefined && outcome === CELL.notATrial))
        cells.without += 1;
      else {
        if (isRate && value !== 0 && value !== 1) throw notBinary(metric.name, task, value);
        cells.observed += 1;
        if (value === 1) cells.succeeded += 1;
        if (!isRate) cells.values.push(value);
      }
    }
    if (cells.observed > 0) isKnown = true;
    // Trials without the metric are about something else; where there is no trial, nothing says so.
    const hasNoTrial = cells.missing + noTrial === cells.planned;
    const isAbout = !table.metricsByTask || cells.observed > 0 || hasNoTrial || isSuccessRate(metric);
    if (isAbout) found.push(cells);
  }
  if (isKnown) return found;
  throw new WorldGateError(
    'metric-missing',
    `the claim is about ${metric.name}, and no result of a planned episode has it`,
    {
      hint: 'check that protocol and results have the same task names, and that the claim names the metric as the source documents it',
    },
  );
}

function rateValue(outcome: number): number {
  if (outcome === CELL.success) return 1;
  return outcome === CELL.failure ? 0 : Number.NaN;
}

function notBinary(name: string, task: string, value: number): WorldGateError {
  return new WorldGateError(
    'metric-not-binary',
    `${name} of task "${task}" is ${value}: a rate needs 0 or 1 in each episode`,
    {
      hint: 'claim its mean instead: `"statistic": "mean"`',
    },
  );
}

/** Planned cells without a value that count against a claim. */
export function owedCells(table: CellTable, { planned, observed, notRun }: TaskCells): number {
  return table.protocol.denominator === 'observed' ? 0 : planned - observed - notRun;
}

/**
 * Whether results lack planned cells that the denominator rule leaves out. Such a rule is for what was no trial; a part
 * of the results shows nothing of the whole.
 */
export function isPartial(table: CellTable, tasks: readonly TaskCells[]): boolean {
  return table.protocol.denominator === 'observed' && tasks.some(({ missing, notRun }) => missing > notRun);
}

/** The row of a task of which only a number is shown: nothing is tested of it by itself. */
export function untestedTask(
  { task, planned, observed, values }: TaskCells,
  estimateOf: (sum: number) => number,
): TaskDecision {
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    task,
    planned,
    observed,
    succeeded: null,
    counted: observed,
    estimate: observed === 0 ? null : estimateOf(sum),
    interval: [null, null],
    p_value: null,
    p_adjusted: null,
    below: false,
  };
}
