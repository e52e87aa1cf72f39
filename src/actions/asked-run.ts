import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { RunRequest as EvaluationRequest, RunTools } from '../evaluation/request.ts';
import type { Installation } from '../foundation/installation.ts';
import { redactText } from '../observability/redaction/index.ts';
import { absoluteCheckpoint } from '../presets/checkpoint-names.ts';
import type { PresetOverrides } from '../presets/override.ts';
import type { RunRequest } from './run.ts';
import type { AskedRun } from './second-stage.ts';

const PROGRESS_INTERVAL_MS = 5000;

/** What a step asks for, in the words of the evaluation. */
export function askedRun(request: RunRequest): EvaluationRequest {
  return {
    kind: undefined,
    preset: 'preset' in request.subject ? request.subject.preset : undefined,
    overrides: overrides(request),
    assets: undefined,
    gatesFile: undefined,
    baselineRun: undefined,
    workers: request.workers,
    repositoryDir: request.workingDirectory,
    workspaceDir: path.join(request.workingDirectory, '.worldgate'),
    command: commandLine(request),
    commit: request.commit,
    freezeClaim: request.evidence !== undefined,
    allowUnpinned: request.allowUnpinned === true,
  };
}

/** The world of a job, for an evaluation in it. */
export async function runnerTools(request: RunRequest, installation: Installation): Promise<RunTools> {
  const [{ runTools }, { progressText }] = await Promise.all([
    import('../cli/tools.ts'),
    import('../cli/progress.ts'),
  ]);
  let shownAt = 0;
  return runTools(
    {
      installation,
      env: request.environment,
      now: () => new Date(),
      monotonic: () => performance.now(),
      randomBytes: (count) => randomBytes(count),
      signal: request.signal,
    },
    request.workingDirectory,
    {
      log: request.log,
      checkpoints: {
        token: request.checkpointToken ?? '',
        shared: async () => {
          const { jobCache } = await import('../github/checkpoint-cache.ts');
          const { environment, log: note } = request;
          return jobCache(environment, {
            when: 'auto',
            save: 'miss',
            note,
            redact: redactText,
            monotonic: () => performance.now(),
          });
        },
      },
      progress: (progress) => {
        if (progress.elapsedMs - shownAt < PROGRESS_INTERVAL_MS) return;
        shownAt = progress.elapsedMs;
        request.log(progressText(progress));
      },
    },
  );
}

/** What the inputs replace of a preset. */
export function overrides(request: AskedRun): PresetOverrides {
  const { subject, baselinePolicy, episodes, seed, stop, device, workingDirectory } = request;
  const at = (file: string) => path.resolve(workingDirectory, file);
  const checkpoint = (given: string) => absoluteCheckpoint(given, workingDirectory);
  return {
    ...(subject !== null && 'task' in subject && { task: at(subject.task) }),
    ...(subject?.policy !== undefined && { policy: checkpoint(subject.policy) }),
    ...(baselinePolicy !== undefined && { baselinePolicy: checkpoint(baselinePolicy) }),
    ...(episodes !== undefined && { episodes }),
    ...(seed !== undefined && { seed }),
    ...(stop !== undefined && { stop }),
    ...(device !== undefined && { device }),
  };
}

/** The flags that do on a laptop what this step does. */
function commandLine({
  subject,
  baselinePolicy,
  episodes,
  seed,
  stop,
  device,
  allowUnpinned,
}: RunRequest): string[] {
  const flag = (name: string, value: string | number | undefined) =>
    value === undefined ? [] : [`--${name}`, String(value)];
  return [
    ...('preset' in subject ? flag('preset', subject.preset) : flag('task', subject.task)),
    ...flag('policy', subject.policy),
    ...flag('baseline-policy', baselinePolicy),
    ...(allowUnpinned === true ? ['--allow-unpinned'] : []),
    ...flag('episodes', episodes),
    ...flag('seed', seed),
    ...flag('stop', stop),
    ...flag('device', device),
  ];
}
