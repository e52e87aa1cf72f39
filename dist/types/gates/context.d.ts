import type { Measurements } from '../contracts/benchmark.js';
import type { Interval } from '../contracts/common.js';
import type { EpisodeRecord } from '../contracts/episode.js';
import type { Gate, GateOf, GateResult } from '../contracts/gate.js';
import type { StopRule } from '../contracts/preset.js';
import type { Verdict } from '../contracts/verdict.js';
import { type EpisodeCells } from './episode-cells.js';
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
export declare function gateContext(input: DecideInput): GateContext;
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
export declare const MOST_FURTHER = 10000000;
/** What is fixed about a comparison before it is made. */
export type ComparisonAbout = Pick<Decision, 'comparator' | 'unit'> & {
    required: number;
    alpha: number;
};
/** Whether a comparison must hold at any stopping time: either run could have stopped early. */
export declare function isAnytime(context: GateContext): boolean;
export declare function resultOf(gate: Gate, context: GateContext, decision: Decision): GateResult;
/** The statistic of the latencies that a comparison is about. */
export declare function regressionStatistic(gate: GateOf<'no_regression'>): LatencyStatistic;
/** The unit that the tasks declare for a metric; empty where they declare none. */
export declare function unitOfMetric({ metricUnits }: DecideInput, metric: string): string;
/** A gate that has nothing to decide on; the reason stands in the sentence too. */
export declare function skipped(reason: NonNullable<GateResult['skip_reason']>, sentence: string, about: Pick<Decision, 'required' | 'comparator' | 'unit'> & Partial<Decision>): Decision;
/** A decision that could not be taken, with its reason as the sentence. */
export declare function undecided(verdict: 'inconclusive' | 'error', sentence: string, about: Pick<Decision, 'required' | 'comparator' | 'unit'> & Partial<Decision>): Decision;
/** An early-stopping run looks only at ends of seed blocks, and none has been reached. */
export declare function noBlock(about: Pick<Decision, 'required' | 'comparator' | 'unit'> & Partial<Decision>): Decision;
/** Coverage of the interval whose two sides each err with probability `alpha`. */
export declare function levelOf(alpha: number): number;
/** How two bounds stand to a requirement: the rule of every gate that decides by an interval. */
export declare function verdictOfInterval(interval: readonly [low: number, high: number], required: number, comparator: '>=' | '<='): 'passed' | 'failed' | 'inconclusive';
