import { z } from 'zod';
import { digest, finite, interval, isoTime, relativePath } from './common.ts';
import { dashboardRecord, recordNow, recordSeries, releaseGroup } from './dashboard-record.ts';
import { claimOutcome, GRADES } from './evidence.ts';
import { gateResult } from './gate.ts';
import { runId, runManifest } from './run.ts';
import { trustLevel } from './trust-policy.ts';
import { verdict } from './verdict.ts';

const count = z.int().min(0);
const { kind, state, commit } = runManifest.shape;
const text = z.string().max(4000);

/** A gate as the history of a dashboard keeps it. */
const dashboardGate = gateResult
  .pick({
    name: true,
    kind: true,
    optional: true,
    verdict: true,
    measured: true,
    required: true,
    unit: true,
    interval: true,
    level: true,
    n: true,
    method: true,
  })
  .extend({
    sentence: text,
    next: text.nullable().describe('what the reader can do about it, where that is known'),
  });

const latencyValue = z.strictObject({ value: finite, interval });

/**
 * `history/<run id>.json`: what a dashboard keeps of one run. One file a run, canonical JSON, so that jobs that write at once
 * never write the same file with different bytes.
 */
export const dashboardRun = z.strictObject({
  schema_version: z.literal('worldgate.dashboard_run.v1'),
  run_id: runId,
  kind,
  state,
  verdict,
  reason: text.nullable(),
  not_for_proof: z.boolean(),
  preset: z.strictObject({ name: z.string().max(200), digest }),
  branch: z.string().min(1).max(300).nullable().describe('that the run was made on, where it is known'),
  commit,
  run_url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable()
    .describe('page of the workflow run'),
  started_at: isoTime,
  finished_at: isoTime.nullable(),
  machine: z.string().max(300).describe('processor and usable cores: latencies are of this machine'),
  engine: z.string().max(100).nullable(),
  policy_digest: digest.nullable(),
  result_digest: digest.nullable().describe('over the episodes, which were read and digested again'),
  episodes: z.strictObject({ planned: count, run: count, succeeded: count }).nullable(),
  stop: z
    .strictObject({
      rule: z.enum(['fixed', 'savi']),
      stopped_early: z.boolean(),
      fixed_plan_episodes: count.nullable(),
    })
    .nullable(),
  tasks: z
    .array(z.strictObject({ task: z.string().max(300), episodes: count, succeeded: count }))
    .max(1000)
    .describe('counted from the episodes'),
  latency: z
    .strictObject({ p50_ms: latencyValue, p95_ms: latencyValue, level: finite, samples: count })
    .nullable()
    .describe('of a benchmark'),
  gates: z.array(dashboardGate).max(64),
});
export type DashboardRun = z.infer<typeof dashboardRun>;
export type DashboardGate = DashboardRun['gates'][number];

/** Something that was found and cannot be shown as a result. */
export const dashboardProblem = z.strictObject({
  what: z.enum(['run', 'package', 'history', 'folder']),
  path: z.string().max(1024).describe('relative to the folder that was named'),
  code: z.string(),
  message: text,
  hint: text.nullable(),
});
export type DashboardProblem = z.infer<typeof dashboardProblem>;

const point = z.strictObject({
  run_id: runId,
  value: finite,
  interval: interval.describe('both ends null where no interval holds for it'),
  level: z.number().nullable().describe('coverage of that interval'),
  n: count,
});

/** Runs before and after which values differ by more than chance explains. */
const changePoint = z.strictObject({
  run_id: runId.describe('first run after the change'),
  before: finite.describe('median of the runs before it'),
  after: finite,
  p_adjusted: z.number().min(0).max(1),
  machine_differs: z.boolean().describe('the runs next to it ran on machines of different kinds'),
});

export const dashboardSeries = z.strictObject({
  preset: z.string(),
  branch: z.string().nullable(),
  measure: z.enum(['success_rate', 'latency_p50_ms', 'latency_p95_ms']),
  task: z.string().nullable().describe('null: all tasks together'),
  level: z.number().nullable().describe('coverage of the intervals; null where not all have the same'),
  method: z.string().describe('of the intervals'),
  points: z.array(point).describe('oldest first'),
  changes: z.array(changePoint),
});
export type DashboardSeries = z.infer<typeof dashboardSeries>;

export const dashboardPackage = z.strictObject({
  path: relativePath,
  digest,
  claim: z.string(),
  outcome: claimOutcome.nullable(),
  verdict,
  grade: z.enum(GRADES),
  bundles: z.array(z.string()).describe('files with signatures that lie beside the members'),
  signature: z
    .enum(['none', 'not_verified_here', 'verified', 'broken'])
    .describe('verified: meets the trust policy that was named; broken: refused by it, or not sound'),
  signed_by: z.string().max(2000).nullable().describe('of a verified one'),
  level: trustLevel.nullable().describe('of a verified one'),
});
export type DashboardPackage = z.infer<typeof dashboardPackage>;

/** The one thing to look at first. */
const firstFailed = z.strictObject({
  what: z.enum(['gate', 'row', 'record', 'package', 'problem']),
  name: text,
  where: text.describe('preset and branch, file, or path'),
  verdict,
  summary: text,
  triage: text.nullable().describe('first thing to do'),
  run_id: runId.nullable().describe('of a gate'),
  run_url: z.url().nullable(),
});
export type FirstFailed = z.infer<typeof firstFailed>;

/** `quality-dashboard.json`: all that the page and its Markdown show. */
export const qualityDashboard = z.strictObject({
  schema_version: z.literal('worldgate.quality_dashboard.v1'),
  generated_at: isoTime,
  verdict: verdict.describe(
    'worst of `now`, `records_now`, `release` and `packages`, of `branch` where one is named; `error` where there is a problem',
  ),
  branch: z.string().nullable().describe('whose verdicts count; null: those of all'),
  now: z
    .array(
      z.strictObject({
        preset: z.string(),
        branch: z.string().nullable(),
        run_id: runId,
        verdict,
        first_failed_gate: dashboardGate
          .nullable()
          .describe('worst required gate that did not pass, the first of several'),
      }),
    )
    .describe('the newest run of each preset on each branch'),
  first_failed: firstFailed
    .nullable()
    .describe('worst of everything that counts and did not pass, the first of several'),
  release: z.array(releaseGroup).describe('files that were asked for, as they were read now'),
  records_now: z.array(recordNow),
  record_series: z.array(recordSeries),
  records: z.array(dashboardRecord).describe('newest first'),
  series: z.array(dashboardSeries),
  change_method: z.string(),
  flaky_gates: z
    .array(
      z.strictObject({
        preset: z.string(),
        gate: z.string(),
        same: z.enum(['result_digest', 'commit']).describe('what all these runs have in common'),
        value: z.string(),
        verdicts: z.partialRecord(verdict, count),
        run_ids: z.array(runId),
      }),
    )
    .describe('gates with different verdicts on the same results, or at the same commit'),
  saved: z.strictObject({
    runs: count.describe('that stopped early'),
    episodes_run: count,
    episodes_planned: count,
    episodes_saved: count.describe('planned and not needed'),
    timed_runs: count.describe('of these runs, that recorded how long they took'),
    wall_time_s_estimate: finite
      .min(0)
      .nullable()
      .describe(
        'episodes not needed × seconds per episode of their own run; null where no time was recorded',
      ),
    cost: z
      .strictObject({ per_hour: finite.min(0), currency: z.string(), estimate: finite.min(0) })
      .nullable()
      .describe('that time at the price that was named'),
  }),
  packages: z.array(dashboardPackage),
  problems: z.array(dashboardProblem),
  shards_left_out: count.describe('parts of runs, which have no verdict of their own'),
  runs: z.array(dashboardRun).describe('newest first'),
  boundary: z.string().describe('what the dashboard does not say'),
});
export type QualityDashboard = z.infer<typeof qualityDashboard>;

/** What is taken from the dashboard of an earlier version or of another job: the rows of its history. */
export const earlierDashboard = z.looseObject({
  schema_version: z.literal('worldgate.quality_dashboard.v1'),
  runs: z.array(dashboardRun),
  records: z.array(dashboardRecord).default([]),
});
