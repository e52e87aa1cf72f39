import type {
  BudgetCalibration,
  CalibratedBudget,
  CalibratedMetric,
  CalibrationSource,
} from '../../contracts/budget-calibration.ts';
import type { RunFormat } from '../../contracts/run-comparison.ts';
import { log } from '../../foundation/deterministic-math.ts';
import { CALIBRATION_BOUNDARY } from '../../reports/boundaries.ts';
import { quantile } from '../../statistics/quantile.ts';
import { coverageOfRank, toleranceRank } from '../../statistics/tolerance.ts';
import { roundedOutward } from './round-outward.ts';

/** Fewer runs say nothing of how runs differ. */
export const FEWEST_RUNS = 3;

export interface MeasuredValue {
  provider: string | null;
  operation: string;
  metric: CalibratedMetric;
  /** The value that a gate would compare: an upper bound of a latency, a lower bound of a throughput. */
  value: number;
  /** The value is the shortest time that the tool writes, and so only an upper bound of the time. */
  isFloor: boolean;
}

export interface MeasuredRun {
  about: CalibrationSource;
  values: readonly MeasuredValue[];
}

/** A threshold that there is now. */
export interface CurrentThreshold {
  /** `null` for any. */
  provider: string | null;
  operation: string | null;
  metric: CalibratedMetric | 'errors' | 'retries';
  threshold: number;
}

export interface CalibrationOptions {
  format: RunFormat;
  generatedAt: string;
  rationale: string;
  machineClass: string;
  machineClassStatedBy: 'runs' | 'caller';
  /** Share that is added to a bound, at least 0. */
  headroom: number;
  /** Share of further runs that should keep to the bound, and with which confidence; both in (0, 1). */
  coverage: number;
  confidence: number;
  /** Fewer runs than this make the calibration insufficient. */
  askedRuns: number;
  current: readonly CurrentThreshold[];
}

/**
 * Proposes a budget for each operation and metric: an order statistic of the runs that bounds the asked share of further runs
 * with the asked confidence, or, where the runs are too few, the largest (of a throughput the smallest) with the share that it
 * does bound; then headroom, rounded to the safe side. Errors and retries keep the allowance that they have, or none.
 */
export function calibrate(runs: readonly MeasuredRun[], options: CalibrationOptions): BudgetCalibration {
  const groups = new Map<string, MeasuredValue[]>();
  for (const value of runs.flatMap(({ values }) => values)) {
    const key = JSON.stringify([value.provider, value.operation, value.metric]);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  const budgets = [...groups.values()].map((values) => budgetOf(values, options));
  const operations = new Map(
    budgets.map(({ provider, operation }) => [
      JSON.stringify([provider, operation]),
      { provider, operation },
    ]),
  );
  return {
    schema_version: 'worldgate.budget_calibration.v1',
    generated_at: options.generatedAt,
    review_required: true,
    format: options.format,
    rationale: options.rationale,
    machine_class: options.machineClass,
    machine_class_stated_by: options.machineClassStatedBy,
    headroom: options.headroom,
    asked_coverage: options.coverage,
    confidence: options.confidence,
    runs: runs.length,
    asked_runs: options.askedRuns,
    sufficient: runs.length >= options.askedRuns,
    sources: runs.map(({ about }) => about),
    budgets,
    allowances: [...operations.values()].map((operation) => allowanceOf(operation, options.current)),
    loosened: budgets.filter(({ change }) => change === 'looser').length,
    notes: notesOf(runs, budgets, options),
    boundary: CALIBRATION_BOUNDARY,
  };
}

/** That of this very operation, else the first that stands for any. */
function currentOf(
  { provider, operation }: Pick<MeasuredValue, 'provider' | 'operation'>,
  metric: CurrentThreshold['metric'],
  current: readonly CurrentThreshold[],
): number | null {
  const ofMetric = current.filter((each) => each.metric === metric);
  const exact = ofMetric.find((each) => each.provider === provider && each.operation === operation);
  const any = ofMetric.find(
    (each) =>
      (each.provider === null || each.provider === provider) &&
      (each.operation === null || each.operation === operation),
  );
  return (exact ?? any)?.threshold ?? null;
}

function budgetOf(measured: readonly MeasuredValue[], options: CalibrationOptions): CalibratedBudget {
  const { provider, operation, metric } = measured[0]!;
  const isUpper = metric !== 'throughput';
  const current = currentOf(measured[0]!, metric, options.current);
  const sorted = measured.map(({ value }) => value).sort((a, b) => a - b);
  const n = sorted.length;
  const budget: CalibratedBudget = {
    provider,
    operation,
    metric,
    unit: isUpper ? 'ms' : 'per_s',
    comparator: isUpper ? '<=' : '>=',
    runs: n,
    values: { min: sorted[0]!, median: quantile(sorted, 0.5), max: sorted[n - 1]! },
    bound: null,
    candidate: null,
    current,
    change: 'kept',
    note: null,
  };
  const floors = measured.filter(({ isFloor }) => isFloor).length;
  if (floors > 0) {
    return {
      ...budget,
      note: `In ${floors} of ${n} runs the value is the shortest time that the tool writes: what lies below it was never measured, so nothing is proposed.`,
    };
  }
  if (n < FEWEST_RUNS) {
    return { ...budget, note: `Only ${n} of the runs measured this: at least ${FEWEST_RUNS} are needed.` };
  }
  const rank = toleranceRank(n, options.coverage, options.confidence);
  const used = rank ?? n;
  const value = isUpper ? sorted[used - 1]! : sorted[n - used]!;
  const factor = 1 + options.headroom;
  const candidate = roundedOutward(isUpper ? value * factor : value / factor, isUpper ? 'up' : 'down');
  return {
    ...budget,
    bound: {
      value,
      rank: used,
      coverage: coverageOfRank(used, n, options.confidence),
      confidence: options.confidence,
      reaches_asked: rank !== null,
    },
    candidate,
    change: changeOf(candidate, current, isUpper),
  };
}

function changeOf(candidate: number, current: number | null, isUpper: boolean): CalibratedBudget['change'] {
  if (current === null) return 'new';
  if (candidate === current) return 'same';
  return candidate > current === isUpper ? 'looser' : 'tighter';
}

function allowanceOf(
  operation: Pick<MeasuredValue, 'provider' | 'operation'>,
  current: readonly CurrentThreshold[],
): BudgetCalibration['allowances'][number] {
  const [errors, retries] = [
    currentOf(operation, 'errors', current),
    currentOf(operation, 'retries', current),
  ];
  return {
    ...operation,
    max_errors: errors ?? 0,
    max_retries: retries ?? 0,
    from: errors === null && retries === null ? 'zero' : 'current',
  };
}

function notesOf(
  runs: readonly MeasuredRun[],
  budgets: readonly CalibratedBudget[],
  { askedRuns, coverage, confidence, machineClassStatedBy }: CalibrationOptions,
): string[] {
  const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`;
  const notes: string[] = [];
  if (runs.length < askedRuns) {
    notes.push(
      `Insufficient: ${runs.length} runs, and ${askedRuns} were asked for. Take these budgets for a first guess.`,
    );
  }
  if (budgets.some(({ bound }) => bound?.reaches_asked === false)) {
    const needed = Math.ceil(log(1 - confidence) / log(coverage));
    notes.push(
      `${runs.length} runs cannot bound ${percent(coverage)} of further runs with ${percent(confidence)} confidence, which takes ${needed}: the most extreme run stands in, and each row says what it does bound.`,
    );
  }
  const loosened = budgets.filter(({ change }) => change === 'looser');
  if (loosened.length > 0) {
    const names = loosened.map(({ operation, metric }) => `${operation} ${metric}`);
    notes.push(
      `Looser than now: ${names.join(', ')}. Somebody must want that, and the rationale must say why.`,
    );
  }
  if (runs.some(({ about }) => about.over_budget)) {
    notes.push('Runs whose latency or throughput budgets failed were accepted by request.');
  }
  if (machineClassStatedBy === 'caller') {
    notes.push(
      'The reports do not say which machine they were made on: its class is what the caller stated.',
    );
  }
  return notes.map((note) => note.slice(0, 2000));
}
