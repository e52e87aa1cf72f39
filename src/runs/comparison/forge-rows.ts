import type { ComparisonRow } from '../../contracts/run-comparison.ts';
import type { ForgeBenchmarkResult } from '../../contracts/worldforge/benchmark.ts';
import { LARGEST_RANKED_GROUP } from '../../statistics/rank-sum-ratio.ts';
import { type CountedRow, countRows } from './counts.ts';
import { runsRow, type TimedRow, undecidedRow } from './latency.ts';
import { type ComparisonOptions, rowOf } from './row.ts';
import type { ForgeSide } from './side.ts';

type Evaluation = Extract<ForgeSide, { kind: 'eval' }>;
type Benchmark = Extract<ForgeSide, { kind: 'benchmark' }>;

/** WorldForge times no call as shorter than this. */
export const FORGE_FLOOR_MS = 0.1;

const TIMES = [
  { metric: 'latency_mean', key: 'average_latency_ms' },
  { metric: 'latency_p95', key: 'p95_latency_ms' },
  { metric: 'throughput', key: 'throughput_per_second' },
] as const satisfies readonly { metric: TimedRow['metric']; key: keyof ForgeBenchmarkResult }[];

/**
 * Scenarios of WorldForge's suites are deterministic, so that one which passed and now fails is a regression, exactly. Where
 * reports of one side disagree about a scenario, it is none of those, and is counted over the reports.
 */
export function scenarioRows(
  candidate: readonly Evaluation[],
  baseline: readonly Evaluation[],
  options: ComparisonOptions,
): ComparisonRow[] {
  const [after, before] = [outcomes(candidate), outcomes(baseline)];
  const counted: CountedRow[] = [];
  const rows: ComparisonRow[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [one, two] = [before.get(key), after.get(key)];
    const { operation, provider } = (two ?? one)!;
    if (one === undefined || two === undefined) {
      const where = one === undefined ? 'candidate' : 'baseline';
      rows.push(
        rowOf({
          operation,
          provider,
          metric: 'passed',
          baseline: armOf(one),
          candidate: armOf(two),
          state: 'not_comparable',
          sentence: `Only the ${where} has this scenario.`,
        }),
      );
    } else if (isUnanimous(one) && isUnanimous(two)) {
      rows.push(flipRow(operation, provider, one, two));
    } else {
      const arm = ({ passed, n }: Outcome) => ({ k: passed, n });
      counted.push({ operation, provider, baseline: arm(one), candidate: arm(two) });
    }
  }
  return [...rows, ...countRows('passed', counted, options)];
}

interface Outcome {
  operation: string;
  provider: string;
  passed: number;
  n: number;
  score: number;
}

function outcomes(sides: readonly Evaluation[]): Map<string, Outcome> {
  const found = new Map<string, Outcome>();
  for (const { scenarios } of sides) {
    for (const { suite_id, scenario, provider, passed, score } of scenarios) {
      const operation = `${suite_id}/${scenario}`;
      const key = JSON.stringify([provider, operation]);
      const outcome = found.get(key) ?? { operation, provider, passed: 0, n: 0, score: 0 };
      outcome.passed += Number(passed);
      outcome.n += 1;
      outcome.score += score;
      found.set(key, outcome);
    }
  }
  return found;
}

function isUnanimous({ passed, n }: Outcome): boolean {
  return passed === 0 || passed === n;
}

function armOf(outcome: Outcome | undefined): ComparisonRow['baseline'] {
  return outcome === undefined ? { value: null, n: 0 } : { value: outcome.passed / outcome.n, n: outcome.n };
}

function flipRow(operation: string, provider: string, one: Outcome, two: Outcome): ComparisonRow {
  const change = Math.sign(two.passed) - Math.sign(one.passed);
  const [before, after] = [one.score / one.n, two.score / two.n];
  const scores =
    before === after
      ? `the score is ${before.toFixed(4)}`
      : `the score went from ${before.toFixed(4)} to ${after.toFixed(4)}`;
  const words = { '-1': 'It passed and now fails', '1': 'It failed and now passes' }[String(change)];
  const same = two.passed > 0 ? 'It passes as before' : 'It fails as before';
  return rowOf({
    operation,
    provider,
    metric: 'passed',
    baseline: armOf(one),
    candidate: armOf(two),
    change,
    n: Math.min(one.n, two.n),
    paired: true,
    method: 'deterministic-scenario',
    state: change < 0 ? 'regressed' : change > 0 ? 'improved' : 'no_change_shown',
    sentence: `${words ?? same}; ${scores}.`,
  });
}

/** Counts of calls per operation, and, with runs as samples, their times; an aggregate of one run shows nothing. */
export function operationRows(
  candidate: readonly Benchmark[],
  baseline: readonly Benchmark[],
  options: ComparisonOptions,
): ComparisonRow[] {
  const [after, before] = [resultsByKey(candidate), resultsByKey(baseline)];
  const common = [...before.keys()].filter((key) => after.has(key));
  const rows: ComparisonRow[] = [];
  const counted: CountedRow[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [one, two] = [before.get(key), after.get(key)];
    const { operation, provider } = (two ?? one)![0]!;
    if (one === undefined || two === undefined) {
      const where = one === undefined ? 'candidate' : 'baseline';
      const arm = (list: readonly ForgeBenchmarkResult[] | undefined) => ({
        value: null,
        n: list?.length ?? 0,
      });
      rows.push(
        rowOf({
          operation,
          provider,
          metric: 'call_success_rate',
          baseline: arm(one),
          candidate: arm(two),
          state: 'not_comparable',
          sentence: `Only the ${where} has this operation.`,
        }),
      );
      continue;
    }
    if (sumOf(one).n > 0 && sumOf(two).n > 0) {
      counted.push({ operation, provider, baseline: sumOf(one), candidate: sumOf(two) });
    }
    for (const { metric, key: field } of TIMES) {
      const values = (list: readonly ForgeBenchmarkResult[]) => list.flatMap((row) => row[field] ?? []);
      const row: TimedRow = {
        operation,
        provider,
        metric,
        baseline: values(one),
        candidate: values(two),
        rows: common.length,
      };
      rows.push(timedRow(row, options));
    }
  }
  return [...countRows('call_success_rate', counted, options), ...rows];
}

function resultsByKey(sides: readonly Benchmark[]): Map<string, ForgeBenchmarkResult[]> {
  const found = new Map<string, ForgeBenchmarkResult[]>();
  for (const result of sides.flatMap(({ operations }) => operations)) {
    const key = JSON.stringify([result.provider, result.operation]);
    found.set(key, [...(found.get(key) ?? []), result]);
  }
  return found;
}

function sumOf(results: readonly ForgeBenchmarkResult[]): { k: number; n: number } {
  return {
    k: results.reduce((sum, { success_count }) => sum + success_count, 0),
    n: results.reduce((sum, { iterations }) => sum + iterations, 0),
  };
}

function timedRow(row: TimedRow, options: ComparisonOptions): ComparisonRow {
  const all = [...row.baseline, ...row.candidate];
  if (row.baseline.length === 0 || row.candidate.length === 0 || all.some((value) => value <= 0)) {
    return undecidedRow(row, options, 'not_comparable', 'A report has no such value, or one that is zero');
  }
  if (row.metric !== 'throughput' && all.some((value) => value <= FORGE_FLOOR_MS)) {
    const floor = `${FORGE_FLOOR_MS} ms`;
    return undecidedRow(
      row,
      options,
      'not_comparable',
      `A value is ${floor}, the shortest time that WorldForge writes`,
    );
  }
  if (row.baseline.length === 1 && row.candidate.length === 1) {
    return undecidedRow(
      row,
      options,
      'inconclusive',
      'A report holds aggregates and no samples, so one on each side shows nothing: give several with --baseline and --candidate',
    );
  }
  if (Math.max(row.baseline.length, row.candidate.length) > LARGEST_RANKED_GROUP) {
    return undecidedRow(row, options, 'inconclusive', `More than ${LARGEST_RANKED_GROUP} reports on a side`);
  }
  return runsRow(row, options);
}

/** What the budgets of the runs themselves said: exact, as far as they go. */
export function budgetRow(candidate: readonly ForgeSide[], baseline: readonly ForgeSide[]): ComparisonRow[] {
  const [before, after] = [verdictOf(baseline), verdictOf(candidate)];
  if (before === null && after === null) return [];
  const words = (passed: boolean | null) => (passed === null ? 'not recorded' : passed ? 'passed' : 'failed');
  const value = (passed: boolean | null) => (passed === null ? null : Number(passed));
  const known = before !== null && after !== null;
  const state = !known
    ? 'not_comparable'
    : before === after
      ? 'no_change_shown'
      : after
        ? 'improved'
        : 'regressed';
  return [
    rowOf({
      operation: 'budget',
      provider: null,
      metric: 'budget',
      baseline: { value: value(before), n: baseline.length },
      candidate: { value: value(after), n: candidate.length },
      change: known ? Number(after) - Number(before) : null,
      method: 'budget-status',
      state,
      sentence: `The budgets of the baseline ${words(before)}; those of the candidate ${words(after)}.`,
    }),
  ];
}

/** Failed where any run's budgets failed; `null` where any run had none. */
function verdictOf(sides: readonly ForgeSide[]): boolean | null {
  const said = sides.map(({ budgetPassed }) => budgetPassed);
  if (said.includes(false)) return false;
  return said.includes(null) ? null : true;
}
