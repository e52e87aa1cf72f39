import type { Measurements } from '../contracts/benchmark.ts';
import type { Interval } from '../contracts/common.ts';
import type { EpisodeRecord } from '../contracts/episode.ts';
import type { Gate, GateOf, GateResult } from '../contracts/gate.ts';
import type { StopRule } from '../contracts/preset.ts';
import type { Verdict } from '../contracts/verdict.ts';
import { type EpisodeCells, episodeCells } from './episode-cells.ts';

/** Statistics of a latency by name. */
export type LatencyStatistic = 'mean' | 'p50' | 'p95' | 'p99';

/** The run that a gate compares with. */
export interface BaselineInput {
  records: readonly EpisodeRecord[] | null;
  measurements: Measurements | null;
  /** Stop rule of the baseline run: a comparison with a run that could stop early is anytime-valid too. */
  stop?: StopRule;
}

/** All that gates decide from. Pure data: no clock, no files. */
export interface DecideInput {
  gates: readonly Gate[];
  stop: StopRule;
  /** Task names in plan order; they alternate within a seed. */
  tasks: readonly string[];
  /** Episodes of the whole plan, over all tasks. */
  planned: number;
  /**
   * Episodes that should have a record: the stopping index of a run that its rule stopped early, else (and
   * by default) `planned`. Those without a record are missing and count as failures.
   */
  expected?: number;
  records: readonly EpisodeRecord[];
  measurements: Measurements | null;
  /** Units of the tasks' metrics, by metric. */
  metricUnits?: Readonly<Record<string, string>> | undefined;
  baseline: BaselineInput | null;
  /** Whether anything that was measured rests on a mock. */
  mock: boolean;
}

/** `DecideInput` with what several gates need, computed once. */
export interface GateContext extends DecideInput {
  expected: number;
  cells: EpisodeCells;
}

export function gateContext(input: DecideInput): GateContext {
  const expected = Math.min(input.expected ?? input.planned, input.planned);
  return { ...input, expected, cells: episodeCells(input.records, input.tasks, expected) };
}

/** What a gate decided; `resultOf` adds what is the same for every kind. */
export interface Decision {
  verdict: Verdict;
  measured: number | null;
  required: number | null;
  comparator: '>=' | '<=';
  unit: string;
  interval: Interval;
  level: number | null;
  n: number;
  method: string;
  alpha: number | null;
  sentence: string;
  further_episodes?: number | null;
  decided_after?: number | null;
  skip_reason?: NonNullable<GateResult['skip_reason']>;
  change?: GateResult['change'];
  rows?: GateResult['rows'];
}

/** More further episodes than this are no advice, and none is given. */
export const MOST_FURTHER = 10_000_000;

/** What is fixed about a comparison before it is made. */
export type ComparisonAbout = Pick<Decision, 'comparator' | 'unit'> & { required: number; alpha: number };

/** Whether a comparison must hold at any stopping time: either run could have stopped early. */
export function isAnytime(context: GateContext): boolean {
  return context.stop === 'savi' || context.baseline?.stop === 'savi';
}

export function resultOf(gate: Gate, context: GateContext, decision: Decision): GateResult {
  return {
    name: gate.name,
    kind: gate.kind,
    ...subjectOf(gate),
    optional: gate.optional,
    further_episodes: null,
    change: null,
    rows: [],
    ...decision,
    not_for_proof: context.mock,
  };
}

/** What of what a gate is about, where its kind leaves that open. */
function subjectOf(gate: Gate): Pick<GateResult, 'metric' | 'statistic'> {
  if (gate.kind === 'metric') return { metric: gate.metric, statistic: gate.statistic };
  if (gate.kind === 'latency') return { statistic: gate.statistic };
  if (gate.kind !== 'no_regression' || gate.of === 'success_rate') return {};
  if (gate.of === 'latency') return { statistic: regressionStatistic(gate) };
  return { metric: gate.metric!, statistic: 'mean' };
}

/** The statistic of the latencies that a comparison is about. */
export function regressionStatistic(gate: GateOf<'no_regression'>): LatencyStatistic {
  return gate.statistic ?? 'p50';
}

/** The unit that the tasks declare for a metric; empty where they declare none. */
export function unitOfMetric({ metricUnits = {} }: DecideInput, metric: string): string {
  return Object.hasOwn(metricUnits, metric) ? metricUnits[metric]! : '';
}

/** A gate that has nothing to decide on; the reason stands in the sentence too. */
export function skipped(
  reason: NonNullable<GateResult['skip_reason']>,
  sentence: string,
  about: Pick<Decision, 'required' | 'comparator' | 'unit'> & Partial<Decision>,
): Decision {
  return { ...undecided('inconclusive', sentence, about), verdict: 'skipped', skip_reason: reason };
}

/** A decision that could not be taken, with its reason as the sentence. */
export function undecided(
  verdict: 'inconclusive' | 'error',
  sentence: string,
  about: Pick<Decision, 'required' | 'comparator' | 'unit'> & Partial<Decision>,
): Decision {
  return {
    measured: null,
    interval: [null, null],
    level: null,
    n: 0,
    method: 'none',
    alpha: null,
    ...about,
    verdict,
    sentence,
  };
}

/** An early-stopping run looks only at ends of seed blocks, and none has been reached. */
export function noBlock(
  about: Pick<Decision, 'required' | 'comparator' | 'unit'> & Partial<Decision>,
): Decision {
  return undecided('inconclusive', 'No seed has run with all of its tasks yet.', about);
}

/** Coverage of the interval whose two sides each err with probability `alpha`. */
export function levelOf(alpha: number): number {
  // Rounded so that 1 - 2 × 0.05 reads 0.9 in a file.
  return Number((1 - 2 * alpha).toFixed(12));
}

/** How two bounds stand to a requirement: the rule of every gate that decides by an interval. */
export function verdictOfInterval(
  interval: readonly [low: number, high: number],
  required: number,
  comparator: '>=' | '<=',
): 'passed' | 'failed' | 'inconclusive' {
  const [low, high] = interval;
  if (comparator === '>=') {
    if (low >= required) return 'passed';
    return high < required ? 'failed' : 'inconclusive';
  }
  if (high <= required) return 'passed';
  return low > required ? 'failed' : 'inconclusive';
}
