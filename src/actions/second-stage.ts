import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { baselineAsk } from '../evaluation/baseline-ask.ts';
import type { SecondStageOutcome, SecondStageRequest } from '../github/second-stage/second-stage.ts';
import { type Door, workingDirectory } from './door.ts';
import type { ActionInputs } from './inputs.ts';
import type { RunRequest, RunSubject } from './run.ts';
import { surfacesOf } from './surface-inputs.ts';

/** What the step would run, were this not the second stage: its preset is compared with that of the first stage. */
export interface AskedRun
  extends Pick<RunRequest, 'baselinePolicy' | 'episodes' | 'seed' | 'stop' | 'device' | 'workingDirectory'> {
  /** `null` for an audit. */
  subject: RunSubject | null;
}

/** All that the step would do, were this not the second stage. */
export interface AskedStage extends AskedRun {
  /** Absolute paths of what an audit decides; `null` for a run. */
  claim: { claim: string; protocol: string } | null;
}

export type SecondStageFeature = (
  request: Omit<SecondStageRequest, 'ownPreset' | 'ownClaim' | 'version'>,
  asked: AskedStage,
) => Promise<SecondStageOutcome>;

/** Whether this job is the second stage of a fork's pull request, which runs nothing. */
export function isSecondStage({ context }: Pick<Door, 'context'>): boolean {
  return context.eventName === 'workflow_run';
}

/** Exit code of an environment that did not let the stage do its work. */
const NOT_DONE = 4;

/**
 * The second stage: the same step as the first, in a workflow that runs on `workflow_run`. It evaluates nothing, but
 * verifies what the first stage uploaded, decides it again, and comments. Returns the exit code, which does not depend
 * on the verdict: the first stage has failed by that already.
 *
 * @param outputs names of the action's outputs, each of which is set
 */
export async function secondStageDoor(
  door: Door,
  inputs: ActionInputs<'run'> | ActionInputs<'root'>,
  outputs: readonly string[],
  stage: SecondStageFeature,
): Promise<number> {
  const { host, context, clock, redact, env } = door;
  const { preset, task, policy, 'github-token': token } = inputs;
  host.mask(token);
  const request = {
    ...{ context, token, clock, redact },
    temporaryDir: env.RUNNER_TEMP || tmpdir(),
    summaryPath: env.GITHUB_STEP_SUMMARY || null,
    show: { mode: inputs.comment, surfaces: surfacesOf(inputs) },
    failOn: inputs['fail-on'],
    baseline: inputs.baseline === undefined ? null : baselineAsk(inputs.baseline),
  };
  const taken = task === undefined || policy === undefined ? null : { task, policy };
  const folder = workingDirectory(door, inputs['working-directory']);
  const asked: AskedStage = {
    subject: preset === undefined ? taken : { preset, policy },
    claim: claimOf(inputs, folder),
    baselinePolicy: inputs['baseline-policy'],
    episodes: inputs.episodes,
    seed: inputs.seed,
    stop: inputs.stop,
    device: inputs.device,
    workingDirectory: folder,
  };
  const outcome = await host.inert('Second stage', () => stage(request, asked));
  const said: Record<string, string> = {
    verdict: outcome.verdict,
    'comment-url': outcome.commentUrl ?? '',
    'check-url': outcome.checkUrl ?? '',
  };
  for (const name of outputs) host.output(name, said[name] ?? '');
  for (const message of outcome.failures) host.annotate({ level: 'error', title: 'WorldGate', message });
  for (const message of outcome.warnings) host.annotate({ level: 'warning', title: 'WorldGate', message });
  host.say([...outcome.notes, `Nothing was run here. What is shown: ${outcome.verdict}.`]);
  return outcome.failures.length > 0 ? NOT_DONE : 0;
}

/** Of the action at the root; the other one takes no claim. */
function claimOf(inputs: ActionInputs<'run'> | ActionInputs<'root'>, folder: string): AskedStage['claim'] {
  const { claim, protocol } = 'claim' in inputs ? inputs : {};
  if (claim === undefined || protocol === undefined) return null;
  return { claim: resolve(folder, claim), protocol: resolve(folder, protocol) };
}
