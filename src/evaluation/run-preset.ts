import type { Hardware } from '../contracts/run.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { decideGates, runVerdict } from '../gates/decide.ts';
import { unmetRequirements } from '../presets/requirements.ts';
import { PROVIDER_NAMES } from '../providers/registry.ts';
import {
  createRun,
  type ResumedRun,
  type RunEnd,
  type RunStart,
  type RunWorkspace,
} from '../runs/workspace.ts';
import { digestReach, environmentPresent } from './components.ts';
import { episodePlan, evaluate } from './eval-run.ts';
import { plannedEpisodes } from './plan.ts';
import { type PreparedRun, prepareRun } from './prepare.ts';
import { writeReports } from './report-files.ts';
import type { RunRequest, RunTools } from './request.ts';
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
  const prepared = prepareRun(request, tools);
  const hardware = await tools.hardware();
  const workers = request.workers ?? hardware.usable_cores;
  const run = createRun(request.workspaceDir, runStart(prepared, request, hardware, workers, tools), {
    now: tools.now,
    randomBytes: tools.randomBytes,
    redact: tools.redact,
  });
  writeFileAtomic(run.path(PLAN_FILE), `${canonicalJson(prepared.plan)}\n`);
  const unmet = unmetReasons(prepared, hardware, tools);
  if (unmet.length > 0) return skip(prepared, run, tools, `Not run: ${unmet.join('; ')}.`);
  return performRun(prepared, run, undefined, workers, tools);
}

/** Does what a prepared run asks for, in a workspace that exists. */
export async function performRun(
  prepared: PreparedRun,
  run: RunWorkspace,
  resumed: ResumedRun | undefined,
  workers: number,
  tools: RunTools,
): Promise<RunOutcome> {
  try {
    if (prepared.loaded.preset.kind === 'benchmark') {
      const { benchmark } = await import('./benchmark-run.ts');
      return await conclude(prepared, run, tools, await benchmark(prepared, run, tools));
    }
    return await conclude(prepared, run, tools, await evaluate(prepared, run, resumed, workers, tools));
  } catch (failure) {
    return fail(prepared, run, tools, failure);
  }
}

function unmetReasons(prepared: PreparedRun, hardware: Hardware, tools: RunTools): string[] {
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

function runStart(
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
    command: ['worldgate', preset.kind === 'eval' ? 'eval' : 'benchmark', ...request.command],
    preset: { name: preset.name, digest, gates_overridden: prepared.plan.gates_overridden },
    provider: { name: preset.provider, capability: 'policy' },
    engine: isMock ? null : prepared.engine,
    components: [],
    not_for_proof: isMock,
    inputs: {
      tasks: taskIdentities(prepared.tasks),
      checkpoint_digest: prepared.policy?.digest ?? null,
      baseline_checkpoint_digest:
        prepared.baselinePolicy?.digest ?? prepared.baselineRun?.manifest.inputs.checkpoint_digest ?? null,
    },
    plan: {
      episodes: isEval ? plannedEpisodes(episodePlan(prepared)) : 0,
      seed: preset.seed,
      workers: isEval ? workers : 1,
    },
    digest_reach: digestReach(preset.kind, prepared.engine, isMock),
    hardware,
    versions: { worldgate: tools.installation.version, node: tools.nodeVersion },
    commit: request.commit,
    environment_present: environmentPresent(tools.env, preset.requires.env),
  };
}

async function conclude(
  prepared: PreparedRun,
  run: RunWorkspace,
  tools: RunTools,
  result: RunResult,
): Promise<RunOutcome> {
  const gates = decideGates(result.decide);
  const end: RunEnd = { state: 'completed', verdict: runVerdict(gates), gates, ...result.end };
  return finish(prepared, run, tools, end, result);
}

async function skip(
  prepared: PreparedRun,
  run: RunWorkspace,
  tools: RunTools,
  reason: string,
): Promise<RunOutcome> {
  return finish(prepared, run, tools, { state: 'skipped', verdict: 'skipped', reason });
}

async function fail(
  prepared: PreparedRun,
  run: RunWorkspace,
  tools: RunTools,
  failure: unknown,
): Promise<RunOutcome> {
  const known = isWorldGateError(failure);
  const isCancelled = known && failure.kind === 'interrupted';
  const { events } = run.manifest;
  const end: RunEnd = {
    state: isCancelled ? 'cancelled' : 'failed',
    verdict: 'error',
    reason: isCancelled ? 'The run was interrupted.' : null,
    error: {
      code: known ? failure.code : 'internal',
      message: messageOf(failure),
      hint: known ? (failure.hint ?? null) : 'this is a fault in WorldGate; please report it',
    },
    events: { ...events, errors: events.errors + 1 },
  };
  const outcome = await finish(prepared, run, tools, end);
  return { ...outcome, failure };
}

async function finish(
  prepared: PreparedRun,
  run: RunWorkspace,
  tools: RunTools,
  end: RunEnd,
  result?: RunResult,
): Promise<RunOutcome> {
  const { state, ...fields } = end;
  const finished = tools.now();
  const times = {
    finished_at: finished.toISOString(),
    duration_s: Math.max(0, (finished.getTime() - Date.parse(run.manifest.started_at)) / 1000),
  };
  // The reports are part of the run, so they are written before its files are listed and its state is set.
  run.update({ ...fields, ...times });
  const report = writeReports(run, prepared.loaded.preset.title, result);
  // Without its plan a run that was uploaded could not be decided again.
  const manifest = await run.finish({ state, ...times }, new Set([PLAN_FILE]));
  return {
    manifest,
    report,
    runDir: run.dir,
    reportJson: run.path('reports/report.json'),
    failure: undefined,
  };
}
