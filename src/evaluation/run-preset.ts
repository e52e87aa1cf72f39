import { claimOfPlan } from '../audit/claims/claim-of-plan.ts';
import type { Hardware } from '../contracts/run.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { metricUnits } from '../gates/metric-units.ts';
import { unmetRequirements } from '../presets/requirements.ts';
import { PROVIDER_NAMES } from '../providers/registry.ts';
import { createRun, type ResumedRun, type RunStart, type RunWorkspace } from '../runs/workspace.ts';
import { checkpointRecords } from './checkpoints.ts';
import { digestReach, environmentPresent } from './components.ts';
import { concludeRun, type Ending, failRun, notRun, skipRun } from './end-run.ts';
import { episodePlan, evaluate } from './eval-run.ts';
import { portableWords } from './file-refs.ts';
import { withNativeEngine } from './native-engine.ts';
import { plannedEpisodes } from './plan.ts';
import { type PreparedRun, prepareRun } from './prepare.ts';
import type { RunRequest, RunTools } from './request.ts';
import { writeClaim } from './run-claim.ts';
import { lockRun } from './run-lock.ts';
import { RunLog } from './run-log.ts';
import type { RunOutcome } from './run-outcome.ts';
import { PLAN_FILE } from './run-plan.ts';
import type { RunResult } from './run-result.ts';
import { taskIdentities } from './task-identity.ts';

/**
 * Runs a preset: evaluates or benchmarks, decides its gates and writes the reports. What is wrong with the
 * request itself is thrown, and nothing is written; from the moment a run exists, whatever ends it is kept in
 * its manifest and returned.
 * @throws WorldGateError of preset, task, checkpoint or workspace
 */
export async function runPreset(request: RunRequest, tools: RunTools): Promise<RunOutcome> {
  const prepared = await prepareRun(request, tools);
  const frozen =
    request.freezeClaim === true
      ? claimOfPlan(prepared.loaded, prepared.assets, {
          version: tools.installation.version,
          now: tools.now(),
          randomBytes: tools.randomBytes,
        })
      : null;
  const hardware = await tools.hardware();
  const workers = request.workers ?? hardware.usable_cores;
  const run = createRun(request.workspaceDir, runStart(prepared, request, hardware, workers, tools), {
    now: tools.now,
    randomBytes: tools.randomBytes,
    redact: tools.redact,
  });
  const lock = lockRun(run.dir, tools.randomBytes);
  try {
    writeFileAtomic(run.path(PLAN_FILE), `${canonicalJson(prepared.plan)}\n`);
    if (frozen !== null) writeClaim(run, frozen);
    const unmet = unmetReasons(prepared, hardware, tools);
    return await performRun({ prepared, run, resumed: undefined, workers, unmet }, tools);
  } finally {
    lock.release();
  }
}

/** What is to be done in a workspace that exists and is locked. */
export interface RunJob {
  prepared: PreparedRun;
  run: RunWorkspace;
  /** What an interrupted run has left. */
  resumed: ResumedRun | undefined;
  workers: number;
  /** Why this machine cannot do it, one sentence each. */
  unmet: readonly string[];
}

type Job = RunJob & Ending & { tools: RunTools };

/** Does what a prepared run asks for, and keeps how it ended. */
export async function performRun(request: RunJob, tools: RunTools): Promise<RunOutcome> {
  const { run, prepared, resumed, unmet } = request;
  const { preset } = prepared.loaded;
  const log = new RunLog((file) => run.path(file), tools);
  const job: Job = { ...request, title: preset.title, log, tools };
  try {
    log.write('info', `${resumed === undefined ? 'started' : 'resumed'}: ${preset.kind} ${preset.name}`);
    if (resumed !== undefined) {
      log.write('info', `${resumed.records.length} episodes are done`);
      if (resumed.leftOut > 0) log.write('warning', `${resumed.leftOut} lines could not be kept`);
    }
    if (unmet.length > 0) return await skipRun(job, notRun(unmet));
    return await concludeRun(job, await play(job));
  } catch (failure) {
    return await failRun(job, failure);
  } finally {
    log.close();
  }
}

async function play({ prepared, run, resumed, workers, log, tools }: Job): Promise<RunResult> {
  const warn = (line: string) => {
    log.write('warning', line);
    tools.log(line);
  };
  const ready = await withNativeEngine(prepared, tools);
  if (prepared.loaded.preset.kind === 'eval') return evaluate(prepared, run, resumed, workers, ready);
  const { benchmark } = await import('./benchmark-run.ts');
  return benchmark(prepared, run, { ...ready, log: warn });
}

/** Why this machine cannot do what is asked, one sentence each. */
export function unmetReasons(prepared: PreparedRun, hardware: Hardware, tools: RunTools): string[] {
  const { preset } = prepared.loaded;
  const reasons = unmetRequirements(preset.requires, {
    env: Object.keys(tools.env).filter((name) => tools.env[name] !== undefined && tools.env[name] !== ''),
    gpus: hardware.gpu,
    providers: PROVIDER_NAMES,
    declaredClasses: tools.declaredClasses,
  });
  if (preset.baseline?.required && prepared.baselinePolicy === null && prepared.baselineRun === null) {
    reasons.push('the preset requires a baseline, and there is none');
  }
  return reasons;
}

/** What the manifest says before anything is run. */
export function runStart(
  prepared: PreparedRun,
  request: RunRequest,
  hardware: Hardware,
  workers: number,
  tools: RunTools,
): RunStart {
  const { preset, digest } = prepared.loaded;
  const isMock = preset.provider === 'mock';
  const isEval = preset.kind === 'eval';
  return {
    kind: preset.kind,
    command: [
      'worldgate',
      preset.kind === 'eval' ? 'eval' : 'benchmark',
      ...portableWords(request.command, request.repositoryDir),
    ],
    preset: { name: preset.name, digest, gates_overridden: prepared.plan.gates_overridden },
    provider: { name: preset.provider, capability: 'policy' },
    engine: isMock ? null : prepared.engine,
    components: [],
    not_for_proof: isMock,
    inputs: {
      tasks: taskIdentities(prepared.tasks),
      metric_units: metricUnits(prepared.tasks.map(({ task }) => task)),
      checkpoint_digest: prepared.policy?.digest ?? null,
      baseline_checkpoint_digest:
        prepared.baselinePolicy?.digest ?? prepared.baselineRun?.manifest.inputs.checkpoint_digest ?? null,
      ...checkpointRecords(prepared.fetched),
    },
    plan: {
      episodes: isEval ? plannedEpisodes(episodePlan(prepared)) : 0,
      seed: preset.seed,
      workers: isEval ? workers : 1,
    },
    digest_reach: digestReach(preset.kind, { engine: prepared.engine, device: preset.device }, isMock),
    hardware,
    ...(tools.gpuGuard && { gpu_guard: tools.gpuGuard }),
    versions: { worldgate: tools.installation.version, node: tools.nodeVersion },
    commit: request.commit,
    ...(request.baselineChoice !== undefined && { baseline_choice: request.baselineChoice }),
    environment_present: environmentPresent(tools.env, preset.requires.env),
  };
}
