import { z } from 'zod';
import { checkpointAsset } from './checkpoint.ts';
import { digest, finite, isoTime, relativePath } from './common.ts';
import { execution } from './device.ts';
import { gateResult } from './gate.ts';
import { gpuGuard } from './gpu-guard.ts';
import { engineName, presetKind, stopRule } from './preset.ts';
import { shardPart, shardSlice } from './shard.ts';
import { runState, verdict } from './verdict.ts';

/** `20261121T091409123Z-1f3a9c0b`: UTC time to the millisecond, then random digits; sorts by time. */
export const runId = z.string().regex(/^\d{8}T\d{9}Z-[0-9a-f]{8}$/);

export const origin = z.enum(['real', 'injected', 'mock']);

/** A part that the results rest on, and whether it was the real thing. */
export const component = z.strictObject({
  role: z.enum(['physics', 'policy', 'baseline_policy', 'engine', 'task', 'provider']),
  name: z.string(),
  version: z.string().nullable(),
  origin,
  digest: digest.nullable(),
  execution: execution.optional().describe('of a policy on a device other than the CPU'),
});

export const artifact = z.strictObject({
  path: relativePath,
  role: z.enum(['input', 'result', 'report', 'artifact', 'log']),
  size_bytes: z.int().min(0),
  digest,
  commit: z.boolean().describe('may leave the machine with the run (uploads are an allowlist)'),
});
export type Artifact = z.infer<typeof artifact>;

export const episodeCounts = z.strictObject({
  planned: z.int().min(0),
  run: z.int().min(0).describe('episodes that count'),
  succeeded: z.int().min(0),
  dropped: z.int().min(0).describe('run by workers beyond the stopping index, and left out'),
});

/** The fixed plan that early stopping is held against: its power at this distance from the required rate. */
export const FIXED_PLAN = { power: 0.8, difference: 0.1 } as const;

export const stopSummary = z.strictObject({
  rule: stopRule,
  stopped_early: z.boolean(),
  fixed_plan_episodes: z
    .int()
    .min(0)
    .nullable()
    .describe(
      'of the fixed plan for the first success-rate gate of the plan, with 80 % power at 10 points from its rate',
    ),
  planned_before_run: z.boolean(),
});

export const hardware = z.strictObject({
  os: z.string(),
  arch: z.string(),
  cpu: z.string(),
  logical_cores: z.int().min(1),
  usable_cores: z.int().min(1).describe('under the cgroup limit'),
  memory_bytes: z.int().min(0),
  memory_limit_bytes: z.int().min(0).nullable(),
  gpu: z.array(
    z.strictObject({ name: z.string(), driver: z.string().nullable(), memory_mib: z.number().nullable() }),
  ),
});
export type Hardware = z.infer<typeof hardware>;

export const runError = z.strictObject({
  code: z.string(),
  message: z.string(),
  hint: z.string().nullable(),
});

const gitCommit = z.string().regex(/^[0-9a-f]{40,64}$/);

export const baselineSummary = z.strictObject({
  source: z.enum(['policy', 'run']),
  run_id: runId.nullable(),
  checkpoint_digest: digest.nullable(),
  result_digest: digest.nullable(),
  episodes: z.int().min(0),
  succeeded: z.int().min(0),
  commit: gitCommit.nullable().optional().describe('that the baseline run was made at'),
  finished_at: isoTime.nullable().optional().describe('when the baseline run ended'),
});
export type BaselineSummary = z.infer<typeof baselineSummary>;

const BASELINE_KINDS = ['base-branch', 'release', 'path', 'paired'] as const;

/** Which baseline was asked for, which one was taken, and what became of the others. */
export const baselineChoice = z.strictObject({
  asked: z.enum(BASELINE_KINDS),
  found: z
    .enum([...BASELINE_KINDS, 'merge-base'])
    .nullable()
    .describe('null: none that can be compared'),
  ref: z.string().max(300).nullable().describe('branch or tag that it is from'),
  commit: gitCommit.nullable(),
  dated_at: isoTime.nullable().describe('when that run ended; of `paired`, when its commit was made'),
  url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable()
    .describe('page of what it was taken from'),
  notes: z
    .array(z.string().max(2000))
    .max(50)
    .describe('what was refused and why, and what differs without mattering, as sentences'),
});
export type BaselineChoice = z.infer<typeof baselineChoice>;

/** A part that a merged run was put together from; each ran on a machine of its own. */
export const mergedShard = z.strictObject({
  ...shardSlice.shape,
  run_id: runId,
  policy_digest: digest,
  started_at: isoTime,
  duration_s: finite,
  workers: z.int().min(0),
  hardware: hardware,
});
export type MergedShard = z.infer<typeof mergedShard>;

/** `run_manifest.json`. Times, host and workers live here; the hashed result stands beside it. */
export const runManifest = z.strictObject({
  schema_version: z.literal('worldgate.run.v1'),
  run_id: runId,
  state: runState,
  kind: presetKind,
  verdict: verdict.nullable().describe('null while running'),
  reason: z.string().nullable().describe('why the run was skipped, cancelled or failed'),
  error: runError.nullable(),
  command: z.array(z.string()).describe('redacted argument list that repeats this run'),
  preset: z.strictObject({
    name: z.string(),
    digest: digest.describe('of the resolved preset'),
    gates_overridden: z.boolean(),
  }),
  provider: z.strictObject({ name: z.string(), capability: z.string() }),
  engine: engineName.nullable(),
  components: z.array(component),
  not_for_proof: z.boolean().describe('true when anything the results rest on is a mock'),
  inputs: z.strictObject({
    tasks: z.array(z.strictObject({ name: z.string(), digest, world_digest: digest })),
    metric_units: z
      .record(z.string(), z.string())
      .optional()
      .describe('units that the tasks declare for their metrics, where they agree on one'),
    checkpoint_digest: digest.nullable(),
    baseline_checkpoint_digest: digest.nullable(),
    checkpoints: z
      .array(checkpointAsset.extend({ role: z.enum(['policy', 'baseline_policy']) }))
      .optional()
      .describe('of policies that were fetched; where their bytes lie on the machine is not told'),
  }),
  plan: z.strictObject({
    episodes: z.int().min(0),
    seed: z.int().min(0),
    workers: z.int().min(0),
  }),
  shard: shardPart
    .optional()
    .describe('this run is a part of another: it has neither result nor verdict of its own'),
  shards: z.array(mergedShard).optional().describe('the parts that this run was merged from'),
  stop: stopSummary.nullable(),
  episodes: episodeCounts.nullable(),
  result_digest: digest.nullable(),
  digest_reach: z
    .enum(['any-machine', 'same-cpu', 'none'])
    .describe(
      'where a rerun gives the same bits: any machine (wasm), the same kind of CPU (native), nowhere (benchmarks, GPUs)',
    ),
  baseline: baselineSummary.nullable(),
  baseline_choice: baselineChoice.optional(),
  gates: z.array(gateResult),
  events: z.strictObject({
    warnings: z.int().min(0),
    retries: z.int().min(0),
    errors: z.int().min(0),
    resumes: z.int().min(0),
  }),
  artifacts: z.array(artifact),
  hardware: hardware,
  gpu_guard: gpuGuard.optional().describe('what `actions/gpu-guard` found before the run, in the same job'),
  versions: z.record(z.string(), z.string()),
  commit: gitCommit.nullable(),
  environment_present: z.array(z.string()).describe('names only'),
  started_at: isoTime,
  finished_at: isoTime.nullable(),
  duration_s: finite.nullable(),
});
export type RunManifest = z.infer<typeof runManifest>;
