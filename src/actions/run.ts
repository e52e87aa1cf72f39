import type { StopRule } from '../contracts/preset.ts';
import type { RunOutcome } from '../evaluation/run-outcome.ts';
import type { Environment } from '../github/event-context.ts';
import { type Door, workingDirectory } from './door.ts';
import { finishRun } from './finish-run.ts';
import { readInputs } from './inputs.ts';

/** A preset, whose policy another one may replace; or a task and its policy. */
export type RunSubject = { preset: string; policy: string | undefined } | { task: string; policy: string };

/** What the caller asked for; whatever is `undefined` the preset or its default decides. */
export interface RunRequest {
  subject: RunSubject;
  baselinePolicy: string | undefined;
  episodes: number | undefined;
  seed: number | undefined;
  workers: number | undefined;
  stop: StopRule | undefined;
  /** Absolute folder that relative paths start from and that `.worldgate/` lies in. */
  workingDirectory: string;
  environment: Environment;
  /** The commit that is judged: a pull request's head. */
  commit: string | null;
  signal: AbortSignal;
  log: (line: string) => void;
}

export type RunFeature = (request: RunRequest) => Promise<RunOutcome>;

export const RUN_OUTPUTS = [
  'verdict',
  'run-id',
  'run-manifest',
  'result-digest',
  'report-json',
  'artifact-name',
  'comment-url',
] as const;

/** Door of `actions/run`: evaluates or benchmarks, decides, and reports. Returns the exit code. */
export async function runDoor(door: Door, evaluate: RunFeature): Promise<number> {
  const inputs = readInputs('run', door.env);
  door.host.mask(inputs['github-token']);
  const { preset, task, policy } = inputs;
  const request: RunRequest = {
    subject: preset === undefined ? { task: task!, policy: policy! } : { preset, policy },
    baselinePolicy: inputs['baseline-policy'],
    episodes: inputs.episodes,
    seed: inputs.seed,
    workers: inputs.workers,
    stop: inputs.stop,
    workingDirectory: workingDirectory(door, inputs['working-directory']),
    environment: door.env,
    commit: door.context.commit,
    signal: door.signal,
    log: (line) => door.host.print(line),
  };
  const outcome = await door.host.inert('Run', () => evaluate(request));
  return finishRun(door, outcome, {
    failOn: inputs['fail-on'],
    comment: { mode: inputs.comment, token: inputs['github-token'] },
    upload: true,
  });
}
