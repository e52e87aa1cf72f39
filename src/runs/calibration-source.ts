import type { CalibrationSource } from '../contracts/budget-calibration.ts';
import type { Digest } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { FEWEST_RUNS, type MeasuredRun, type MeasuredValue } from '../gates/calibration/calibrate.ts';
import { latencyInterval, throughputInterval } from '../gates/measured-interval.ts';
import { FORGE_FLOOR_MS } from './comparison/forge-rows.ts';
import type { ForgeSide, OwnSide, Side } from './comparison/side.ts';
import { MEASUREMENTS } from './layout.ts';

/** Gates that a run may have failed and still say how long its calls took, where the caller accepts it. */
const TIMED_GATES = new Set(['latency', 'throughput']);
const STATISTICS = ['p50', 'p95'] as const;
/** As gates decide unless they say otherwise. */
const ALPHA = 0.05;

export interface CalibrationRuns {
  runs: MeasuredRun[];
  format: Side['format'];
  /** Of all runs; `null` where they do not say. */
  machineClass: string | null;
}

/**
 * Runs as a calibration may use them: benchmarks of one tool, one preset or input and one machine class, each once, in which
 * every call was answered at once and no gate failed.
 * @param acceptOverBudget whether runs may have failed gates on latency and throughput
 * @throws WorldGateError `calibration-insufficient`, `calibration-refused` with each reason
 */
export function calibrationRuns(sides: readonly Side[], acceptOverBudget: boolean): CalibrationRuns {
  const problems = [
    ...mixed('tools', sides, ({ format }) => format),
    ...mixed('kinds', sides, ({ kind }) => kind),
    ...mixed('machine classes', sides, ({ about }) => about.machine_class),
    ...mixed('presets', sides, ({ about }) => about.preset),
    ...mixed('inputs', sides, (side) =>
      side.format === 'worldforge' ? side.inputDigest : JSON.stringify(side.calls),
    ),
    ...repeated(sides),
    ...sides.flatMap((side) => troubleOf(side, acceptOverBudget)),
  ];
  if (problems.length > 0) {
    throw new WorldGateError(
      'calibration-refused',
      ['these reports are no ground for budgets', ...problems.map((problem) => `- ${problem}`)].join('\n'),
      {
        hint: 'Give several finished benchmarks of the same kind, from the same kind of machine, in which nothing went wrong.',
      },
    );
  }
  if (sides.length < FEWEST_RUNS) {
    throw new WorldGateError(
      'calibration-insufficient',
      `a calibration needs at least ${FEWEST_RUNS} runs, not ${sides.length}: one run says nothing of how runs differ`,
      { hint: 'Run the benchmark again, on the same kind of machine.' },
    );
  }
  return {
    runs: sides.map(measuredRun),
    format: sides[0]!.format,
    machineClass: sides[0]!.about.machine_class,
  };
}

function mixed(what: string, sides: readonly Side[], of: (side: Side) => string | null): string[] {
  const said = [...new Set(sides.map((side) => of(side) ?? 'not recorded'))];
  return said.length > 1 ? [`${what} are mixed: ${said.join(', ')}`] : [];
}

function repeated(sides: readonly Side[]): string[] {
  const seen = new Set<string>();
  return sides.flatMap(({ identity, about: { run } }) => {
    if (seen.has(identity)) return [`${run} is given twice, and would count as two runs`];
    seen.add(identity);
    return [];
  });
}

/** Why a run is no ground for budgets. */
function troubleOf(side: Side, acceptOverBudget: boolean): string[] {
  const { run } = side.about;
  if (side.kind !== 'benchmark') return [`${run} is an evaluation: only benchmarks are calibrated`];
  const failing = (what: string) => `${run}: ${what}`;
  const accept =
    'latency or throughput failed its budget; --accept-over-budget takes such runs, where that is what is to change';
  if (side.format === 'worldforge') {
    const troubled = side.operations.filter(
      ({ error_count: errors, retry_count: retries }) => errors > 0 || retries > 0,
    );
    return [
      ...troubled.map(({ operation, error_count: errors, retry_count: retries }) =>
        failing(
          `${operation} had ${errors} errors and ${retries} retries, which must not become an allowance`,
        ),
      ),
      ...(side.budgetPassed === false && troubled.length === 0 && !acceptOverBudget ? [failing(accept)] : []),
    ];
  }
  const { manifest, measurements } = side.run;
  const { errors, retries } = measurements!.policy;
  const failed = manifest.gates.filter(({ verdict }) => verdict === 'failed' || verdict === 'error');
  const others = failed.filter(({ kind }) => !TIMED_GATES.has(kind));
  return [
    ...(errors > 0 || retries > 0
      ? [failing(`${errors} errors and ${retries} retries, which must not become an allowance`)]
      : []),
    ...others.map(({ name }) => failing(`gate ${name} failed`)),
    ...(failed.length > others.length && !acceptOverBudget ? [failing(accept)] : []),
    ...(manifest.not_for_proof ? [failing('it rests on a mock')] : []),
  ];
}

function measuredRun(side: Side): MeasuredRun {
  return side.format === 'worldgate'
    ? ownRun(side)
    : forgeRun(side as Extract<ForgeSide, { kind: 'benchmark' }>);
}

function aboutOf(side: Side, digest: Digest | null, isOverBudget: boolean): CalibrationSource {
  const { run, created_at, commit, preset } = side.about;
  return { run, created_at, digest, commit, preset, over_budget: isOverBudget };
}

function ownRun(side: OwnSide): MeasuredRun {
  const { manifest, measurements } = side.run;
  const values: MeasuredValue[] = [];
  const add = (metric: MeasuredValue['metric'], value: number | null | undefined) => {
    if (value != null && value > 0) {
      values.push({ provider: null, operation: 'policy', metric, value, isFloor: false });
    }
  };
  for (const statistic of STATISTICS) {
    add(`latency_${statistic}`, latencyInterval(measurements!, statistic, ALPHA)?.interval[1]);
  }
  add('throughput', throughputInterval(measurements!, ALPHA)?.interval[0]);
  const file = manifest.artifacts.find(({ path }) => path === MEASUREMENTS);
  const isOver = manifest.gates.some(({ verdict }) => verdict === 'failed');
  return { about: aboutOf(side, file?.digest ?? null, isOver), values };
}

function forgeRun(side: Extract<ForgeSide, { kind: 'benchmark' }>): MeasuredRun {
  const values = side.operations.flatMap((result): MeasuredValue[] => {
    const of = (metric: MeasuredValue['metric'], value: number | null | undefined): MeasuredValue[] => {
      if (value == null || value <= 0) return [];
      const isFloor = metric !== 'throughput' && value <= FORGE_FLOOR_MS;
      return [{ provider: result.provider, operation: result.operation, metric, value, isFloor }];
    };
    return [
      ...of('latency_mean', result.average_latency_ms),
      ...of('latency_p95', result.p95_latency_ms),
      ...of('throughput', result.throughput_per_second),
    ];
  });
  return { about: aboutOf(side, side.identity as Digest, side.budgetPassed === false), values };
}
