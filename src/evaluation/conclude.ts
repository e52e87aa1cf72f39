import type { EpisodeRecord, ResultHeader } from '../contracts/episode.ts';
import type { Preset } from '../contracts/preset.ts';
import type { BaselineSummary, RunManifest } from '../contracts/run.ts';
import { describeFixedPlan } from '../gates/fixed-plan.ts';
import type { RunWorkspace } from '../runs/workspace.ts';
import type { PlayedPlan } from './play-plan.ts';
import type { Checkpoint, PreparedRun } from './prepare.ts';
import type { RunResult } from './run-result.ts';

/** What the results of an evaluation are bound to. */
export interface Headers {
  policy: ResultHeader;
  /** Of a baseline policy that plays in the same job. */
  baseline: ResultHeader | undefined;
}

/** What a run is compared with. */
export interface Baselines {
  baselinePolicy: Pick<Checkpoint, 'digest'> | null;
  baselineRun: PreparedRun['baselineRun'];
}

/** What was evaluated, as far as its conclusion asks. */
export interface Evaluated extends Baselines {
  preset: Preset;
  /** Names in plan order. */
  tasks: readonly string[];
}

export function hasBaseline({ baselinePolicy, baselineRun }: Baselines): boolean {
  return baselinePolicy !== null || baselineRun !== null;
}

/** Leaves the records that count in plan order with their digest, and what gates, manifest and reports need. */
export function conclude(
  evaluated: Evaluated,
  run: RunWorkspace,
  headers: Headers,
  played: PlayedPlan,
): RunResult {
  const { preset, tasks, baselineRun: earlier } = evaluated;
  const planned = headers.policy.plan.episodes;
  const { records, lines } = played;
  const resultDigest = run.writeRecords('policy', headers.policy, records, lines?.policy);
  const baselineDigest =
    headers.baseline && run.writeRecords('baseline', headers.baseline, played.baseline, lines?.baseline);
  const baselineRecords = headers.baseline === undefined ? (earlier?.records ?? []) : played.baseline;
  const rate = preset.gates.find((gate) => gate.kind === 'success_rate');
  return {
    decide: {
      gates: preset.gates,
      stop: preset.stop,
      tasks,
      planned,
      expected: played.stoppedEarly ? records.length : planned,
      records,
      measurements: null,
      metricUnits: run.manifest.inputs.metric_units,
      baseline:
        headers.baseline === undefined && earlier === null
          ? null
          : {
              records: baselineRecords,
              measurements: null,
              stop: headers.baseline === undefined ? (earlier?.manifest.stop?.rule ?? 'fixed') : preset.stop,
            },
      mock: preset.provider === 'mock',
    },
    end: {
      episodes: {
        planned,
        run: records.length,
        succeeded: count(records),
        dropped: played.dropped,
      },
      stop: {
        rule: preset.stop,
        stopped_early: played.stoppedEarly,
        fixed_plan_episodes: (rate && describeFixedPlan(rate)?.episodes) ?? null,
        planned_before_run: true,
      },
      result_digest: resultDigest,
      baseline: baselineSummary(evaluated, baselineDigest ?? null, baselineRecords),
    },
    baselineRecords,
  };
}

function count(records: readonly EpisodeRecord[]): number {
  return records.filter((record) => record.success).length;
}

/** What the manifest says of the baseline; `null` without one. */
export function baselineSummary(
  { baselinePolicy, baselineRun }: Baselines,
  digest: RunManifest['result_digest'],
  records: readonly EpisodeRecord[],
): BaselineSummary | null {
  if (baselinePolicy === null && baselineRun === null) return null;
  const isPolicy = baselinePolicy !== null;
  return {
    source: isPolicy ? 'policy' : 'run',
    run_id: isPolicy ? null : baselineRun!.manifest.run_id,
    checkpoint_digest: isPolicy ? baselinePolicy.digest : baselineRun!.manifest.inputs.checkpoint_digest,
    result_digest: isPolicy ? digest : baselineRun!.manifest.result_digest,
    episodes: records.length,
    succeeded: count(records),
    ...(isPolicy ? {} : datesOf(baselineRun!.manifest)),
  };
}

/** When and from what a baseline run was made. */
export function datesOf({
  commit,
  finished_at,
}: RunManifest): Pick<BaselineSummary, 'commit' | 'finished_at'> {
  return { commit, finished_at };
}
