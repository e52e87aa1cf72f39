import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { downloadShards } from '../github/shard-artifacts.ts';
import { type Door, workingDirectory } from './door.ts';
import { finishRun, runOutputs } from './finish-run.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { packageStep } from './package-step.ts';
import { RUN_OUTPUTS, type RunRequest } from './run.ts';
import { type MergeAsk, type ShardFeatures, stepFolder } from './shard-features.ts';
import { type SignFeature, signAskOf } from './signing.ts';
import { surfacesOf } from './surface-inputs.ts';

export const MERGE_SHARDS_OUTPUTS = ['decided', ...RUN_OUTPUTS] as const;

/**
 * Door of `actions/merge-shards`: makes one run of the shards that the jobs of this workflow run have played, and reports
 * it as `actions/run` does; or says whether they decide it already. Returns the exit code.
 */
export async function mergeShardsDoor(
  door: Door,
  features: Pick<ShardFeatures, 'mergeShards' | 'decideShards'> & { sign: SignFeature },
): Promise<number> {
  const { host, env } = door;
  const inputs = readInputs('merge-shards', env);
  host.mask(inputs['github-token']);
  const folder = workingDirectory(door, inputs['working-directory']);
  const sign = signAskOf(door, inputs, folder);
  const ask = await host.inert('Download', () => mergeAsk(door, inputs, folder));
  if (inputs['decide-only'] === 'true') {
    const { decided, episodes, planned } = await host.inert('Decide', () => features.decideShards(ask));
    for (const output of MERGE_SHARDS_OUTPUTS)
      host.output(output, output === 'decided' ? String(decided) : '');
    host.say([
      decided
        ? `Decided by ${episodes} of ${planned} episodes: later waves need not play.`
        : `Not decided by ${episodes} of ${planned} episodes.`,
    ]);
    return 0;
  }
  const outcome = await host.inert('Merge', () => features.mergeShards(ask));
  host.output('decided', String(outcome.failure === undefined));
  // Signing takes its time, and may be killed: what was decided is told first.
  if (outcome.evidence !== undefined) {
    for (const [name, value] of Object.entries(runOutputs(outcome))) host.output(name, value);
  }
  const separate = inputs.separate === 'true';
  const step = await packageStep(door, outcome, { ask: sign, separate, sign: features.sign });
  return finishRun(door, outcome, {
    failOn: inputs['fail-on'],
    comment: { mode: inputs.comment, token: inputs['github-token'], surfaces: surfacesOf(inputs) },
    upload: true,
    step,
  });
}

async function mergeAsk(door: Door, inputs: ActionInputs<'merge-shards'>, folder: string): Promise<MergeAsk> {
  const { path, plan, preset } = inputs;
  const { shardsDir, planDir } =
    path === undefined
      ? await downloadShards({ folder: stepFolder(door.env.RUNNER_TEMP || tmpdir(), 'shards'), preset })
      : { shardsDir: resolve(folder, path), planDir: null };
  const run: RunRequest = {
    // The shards say what was run.
    subject: { preset: '', policy: undefined },
    baselinePolicy: undefined,
    episodes: undefined,
    seed: undefined,
    workers: undefined,
    stop: undefined,
    device: undefined,
    evidence: inputs.evidence === 'true' ? resolve(folder, inputs.output) : undefined,
    workingDirectory: folder,
    environment: door.env,
    commit: door.context.commit,
    signal: door.signal,
    log: (line) => door.host.print(line),
  };
  return { shardsDir, planDir: plan === undefined ? planDir : resolve(folder, plan), run };
}
