import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { uploadShardPlan } from '../github/shard-artifacts.ts';
import { type Door, workingDirectory } from './door.ts';
import { readInputs } from './inputs.ts';
import type { RunRequest } from './run.ts';
import { type ShardFeatures, stepFolder } from './shard-features.ts';

export const PLAN_SHARDS_OUTPUTS = [
  'matrix',
  'wave-matrices',
  'shards',
  'waves',
  'preset',
  'plan-path',
  'artifact-name',
] as const;

/** Door of `actions/plan-shards`: cuts a run into jobs, and keeps the plan for the merge. Returns the exit code. */
export async function planShardsDoor(
  door: Door,
  { planShards }: Pick<ShardFeatures, 'planShards'>,
): Promise<number> {
  const { host, context, env, redact } = door;
  const inputs = readInputs('plan-shards', env);
  host.mask(inputs['github-token']);
  const { preset, task, policy } = inputs;
  const folder = workingDirectory(door, inputs['working-directory']);
  const isEvidence = inputs.evidence === 'true';
  const planDir = stepFolder(env.RUNNER_TEMP || tmpdir(), 'shard-plan');
  const request: RunRequest = {
    subject: preset === undefined ? { task: task!, policy: policy! } : { preset, policy },
    baselinePolicy: inputs['baseline-policy'],
    allowUnpinned: inputs['allow-unpinned'] === 'true',
    checkpointToken: inputs['github-token'],
    episodes: inputs.episodes,
    seed: inputs.seed,
    workers: undefined,
    stop: inputs.stop,
    device: inputs.device,
    // Nothing is packed here; that it is set freezes the claim.
    evidence: isEvidence ? planDir : undefined,
    workingDirectory: folder,
    environment: env,
    commit: context.commit,
    signal: door.signal,
    log: (line) => host.print(line),
  };
  const { plan, matrix, waves, files } = await host.inert('Shards', () =>
    planShards(
      request,
      {
        shards: inputs.shards,
        minutes: inputs['minutes-per-shard'],
        waves: inputs.waves ?? 1,
        measured: inputs['measured-run'] && resolve(folder, inputs['measured-run']),
      },
      planDir,
    ),
  );
  const upload = await uploadShardPlan({
    folder: planDir,
    files,
    plan,
    attempt: context.runAttempt ?? 1,
    redact,
    serverUrl: context.serverUrl,
  });
  const outputs: Record<(typeof PLAN_SHARDS_OUTPUTS)[number], string> = {
    matrix: JSON.stringify(matrix),
    'wave-matrices': JSON.stringify(waves),
    shards: String(plan.shards),
    waves: String(plan.waves),
    preset: plan.preset.name,
    'plan-path': planDir,
    'artifact-name': upload.name ?? '',
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, value);
  host.say([
    `${plan.episodes} episodes of ${plan.preset.name} in ${matrix.shard.length} shards: ${matrix.shard.slice(0, 12).join(' ')}${matrix.shard.length > 12 ? ' …' : ''}`,
  ]);
  if (upload.warning === null) return 0;
  // Without it the merge has no frozen claim; shards alone can be merged without their plan.
  host.annotate({ level: isEvidence ? 'error' : 'warning', title: 'WorldGate', message: upload.warning });
  return isEvidence ? 4 : 0;
}
