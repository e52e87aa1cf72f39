import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { EvidencedRun } from '../audit/package/pack-run.ts';
import type { Device } from '../contracts/device.ts';
import type { StopRule } from '../contracts/preset.ts';
import { type BaselineAsk, baselineAsk } from '../evaluation/baseline-ask.ts';
import type { BaselineWorld } from '../github/baselines/with-baseline.ts';
import type { Environment } from '../github/event-context.ts';
import { checkedOutCommit } from '../observability/commit.ts';
import { type Door, workingDirectory } from './door.ts';
import { finishRun, runOutputs } from './finish-run.ts';
import { gateFileOf } from './gate-file.ts';
import { readInputs } from './inputs.ts';
import { PACKAGE_OUTPUTS, packageStep } from './package-step.ts';
import { isSecondStage, type SecondStageFeature, secondStageDoor } from './second-stage.ts';
import type { ShardFeatures } from './shard-features.ts';
import { type SignFeature, signAskOf } from './signing.ts';
import { surfacesOf } from './surface-inputs.ts';

/** A preset, whose policy another one may replace; or a task and its policy. */
export type RunSubject = { preset: string; policy: string | undefined } | { task: string; policy: string };

/** A baseline to look for, and what the runner gives for it. */
export interface RunBaseline {
  ask: BaselineAsk;
  world: Omit<BaselineWorld, 'base'>;
}

/** What the caller asked for; whatever is `undefined` the preset or its default decides. */
export interface RunRequest {
  subject: RunSubject;
  baselinePolicy: string | undefined;
  /** What else it is compared with, and where that is looked for. */
  baseline?: RunBaseline | undefined;
  /** Takes policies whose URI may stand for other bytes tomorrow. */
  allowUnpinned?: boolean;
  /** Reads releases and GitHub's registry, where a policy is there; empty for none. */
  checkpointToken?: string;
  episodes: number | undefined;
  seed: number | undefined;
  workers: number | undefined;
  stop: StopRule | undefined;
  device: Device | undefined;
  /** Absolute folder of the package that the run becomes; `undefined` where it becomes none. */
  evidence: string | undefined;
  /** Absolute folder that relative paths start from and that `.worldgate/` lies in. */
  workingDirectory: string;
  environment: Environment;
  /** The commit that is judged: a pull request's head. */
  commit: string | null;
  signal: AbortSignal;
  log: (line: string) => void;
}

export type RunFeature = (request: RunRequest) => Promise<EvidencedRun>;

export const RUN_OUTPUTS = [
  'verdict',
  'run-id',
  'run-manifest',
  'result-digest',
  'report-json',
  'artifact-name',
  'comment-url',
  'check-url',
  ...PACKAGE_OUTPUTS,
] as const;

/** What `actions/run` opens to. */
export interface RunFeatures extends Pick<ShardFeatures, 'shard'> {
  run: RunFeature;
  sign: SignFeature;
  secondStage: SecondStageFeature;
}

/**
 * Door of `actions/run`: evaluates or benchmarks, decides, makes evidence of it where that is asked for, and reports.
 * Returns the exit code.
 */
export async function runDoor(door: Door, { run, sign, secondStage, shard }: RunFeatures): Promise<number> {
  const inputs = readInputs('run', door.env);
  if (isSecondStage(door)) return secondStageDoor(door, inputs, RUN_OUTPUTS, secondStage);
  door.host.mask(inputs['github-token']);
  const { preset, task, policy } = inputs;
  const folder = workingDirectory(door, inputs['working-directory']);
  const ask = signAskOf(door, inputs, folder);
  const request: RunRequest = {
    subject: preset === undefined ? { task: task!, policy: policy! } : { preset, policy },
    baselinePolicy: inputs['baseline-policy'],
    baseline: baselineOf(door, inputs),
    allowUnpinned: inputs['allow-unpinned'] === 'true',
    checkpointToken: inputs['github-token'],
    episodes: inputs.episodes,
    seed: inputs.seed,
    workers: inputs.workers,
    stop: inputs.stop,
    device: inputs.device,
    evidence: inputs.evidence === 'true' ? resolve(folder, inputs.output) : undefined,
    workingDirectory: folder,
    environment: door.env,
    commit: commitOf(door, folder),
    signal: door.signal,
    log: (line) => door.host.print(line),
  };
  if (inputs.shard !== undefined) {
    const { shardDoor } = await import('./shard.ts');
    return shardDoor(door, { request, word: inputs.shard, outputs: RUN_OUTPUTS }, { shard });
  }
  const outcome = await door.host.inert('Run', () => run(request));
  // Signing takes its time, and may be killed: what was decided is told first.
  if (outcome.evidence !== undefined) {
    for (const [name, value] of Object.entries(runOutputs(outcome))) door.host.output(name, value);
  }
  const separate = inputs.separate === 'true';
  const step = await packageStep(door, outcome, { ask, separate, sign });
  return finishRun(door, outcome, {
    failOn: inputs['fail-on'],
    comment: {
      mode: inputs.comment,
      token: inputs['github-token'],
      surfaces: surfacesOf(inputs),
      gateFile: () =>
        gateFileOf({
          workspace: door.env.GITHUB_WORKSPACE ?? folder,
          folder,
          subject: preset === undefined ? { task: task! } : { preset },
        }),
    },
    upload: true,
    step,
  });
}

function baselineOf(
  { context, clock, env, redact }: Door,
  { baseline, 'github-token': token }: { baseline?: string | undefined; 'github-token': string },
): RunBaseline | undefined {
  if (baseline === undefined) return undefined;
  const temporaryDir = env.RUNNER_TEMP || tmpdir();
  return { ask: baselineAsk(baseline), world: { context, token, clock, redact, temporaryDir } };
}

/** What a comment on a pull request starts runs for the default branch; what is judged is what was checked out. */
function commitOf({ context }: Door, folder: string): string | null {
  const isComment = context.eventName === 'issue_comment';
  return isComment ? (checkedOutCommit(folder) ?? context.commit) : context.commit;
}
