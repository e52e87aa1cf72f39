import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isWorldGateError } from '../foundation/errors.ts';
import type { Installation } from '../foundation/installation.ts';
import { redactText } from '../observability/redaction/index.ts';
import { absoluteCheckpoint } from '../presets/checkpoint-names.ts';
import type { PresetOverrides } from '../presets/override.ts';
import type { ActionFeatures } from './main.ts';
import type { RunRequest } from './run.ts';
import type { AskedRun } from './second-stage.ts';

const PROGRESS_INTERVAL_MS = 5000;

/** The features behind the actions, with the world that an action lives in. Each loads when it is called. */
export function actionFeatures(installation: Installation): ActionFeatures {
  return {
    redact: redactText,
    // Sigstore's libraries load where something is signed or verified.
    sign: async (ask) => {
      const { signPackage } = await import('../attest/sign/sign-package.ts');
      return signPackage({ ...ask, version: installation.version });
    },
    finishSigning: async (ask) => {
      const { finishSigning } = await import('../attest/sign/finish-signing.ts');
      return finishSigning({ ...ask, version: installation.version });
    },
    verify: async (ask, world) => {
      const [{ verifyPackage }, { verifyRequest }] = await Promise.all([
        import('../attest/verify/verify-package.ts'),
        import('../attest/verify/verify-request.ts'),
      ]);
      const request = verifyRequest(ask, { ...world, version: installation.version });
      return {
        verification: await verifyPackage(request),
        acceptsAnyClaim: request.policy?.policy.claims === 'any',
      };
    },
    writeSummary: async (verification, { signing, ...request }) => {
      const { writeSummary } = await import('../attest/summary/write-summary.ts');
      const { version } = installation;
      return writeSummary(verification, {
        ...request,
        signing: signing === null ? null : { ...signing, version },
        version,
      });
    },
    audit: async (ask, folder) => {
      const [{ runAudit }, { auditRequest }] = await Promise.all([
        import('../audit/package/run-audit.ts'),
        import('../cli/audit-request.ts'),
      ]);
      return runAudit(auditRequest(ask, { folder, now: new Date(), installation }));
    },
    gate: async ({ runDir, gates, baseline }) => {
      const { decideAgain } = await import('../evaluation/decide-again.ts');
      return decideAgain({ runDir, gatesFile: gates, baselineDir: baseline });
    },
    presetCheckpoints: async (name, folder) => {
      const [{ policiesByUri }, { presetPlaces }] = await Promise.all([
        import('../evaluation/checkpoints.ts'),
        import('../evaluation/prepare.ts'),
      ]);
      return policiesByUri(name, presetPlaces({ repositoryDir: folder }, { installation }));
    },
    secondStage: async (request, asked) => {
      const [{ runSecondStage }, { ownPreset }, { presetPlaces }] = await Promise.all([
        import('../github/second-stage/second-stage.ts'),
        import('../evaluation/own-preset.ts'),
        import('../evaluation/prepare.ts'),
      ]);
      const { subject, workingDirectory } = asked;
      const places = presetPlaces({ repositoryDir: workingDirectory }, { installation });
      const preset = subject !== null && 'preset' in subject ? subject.preset : undefined;
      return runSecondStage({
        ...request,
        ownPreset: (name) => ownPreset(name, { preset, overrides: overrides(asked) }, places),
        version: installation.version,
      });
    },
    run: async (request) => {
      const [{ runForEvidence }, { runPreset }, { runTools }, { progressText }] = await Promise.all([
        import('../audit/package/pack-run.ts'),
        import('../evaluation/run-preset.ts'),
        import('../cli/tools.ts'),
        import('../cli/progress.ts'),
      ]);
      const { baseline } = request;
      // What looks for baselines loads where one is asked for.
      const play: typeof runPreset = async (asked, tools) => {
        if (baseline === undefined) return runPreset(asked, tools);
        const [{ withBaseline }, { baseOf }] = await Promise.all([
          import('../github/baselines/with-baseline.ts'),
          import('../github/baselines/base.ts'),
        ]);
        const base = baseOf(baseline.world.context, request.environment, (file) =>
          readFileSync(file, 'utf8'),
        );
        return withBaseline(baseline.ask, asked, { ...baseline.world, base }, tools, (chosen) =>
          runPreset(chosen, tools),
        );
      };
      let shownAt = 0;
      const evaluated = () =>
        play(
          {
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
          },
          runTools(
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
                  return jobCache(environment, { when: 'auto', save: 'miss', note, redact: redactText });
                },
              },
              progress: (progress) => {
                if (progress.elapsedMs - shownAt < PROGRESS_INTERVAL_MS) return;
                shownAt = progress.elapsedMs;
                request.log(progressText(progress));
              },
            },
          ),
        );
      const { evidence: output } = request;
      const outcome =
        output === undefined
          ? await evaluated()
          : await runForEvidence(evaluated, { output, now: () => new Date(), installation });
      // A fault of ours is reported as such; whatever else ended the run stands in its report.
      if (outcome.failure !== undefined && !isWorldGateError(outcome.failure)) throw outcome.failure;
      return outcome;
    },
  };
}

function overrides(request: AskedRun): PresetOverrides {
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
