import { claimOfPlan } from '../audit/claims/claim-of-plan.ts';
import type { Hardware, RunManifest } from '../contracts/run.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { decideGates, runVerdict } from '../gates/decide.ts';
import { metricUnits } from '../gates/metric-units.ts';
import { unmetRequirements } from '../presets/requirements.ts';
import { PROVIDER_NAMES } from '../providers/registry.ts';
import { readStoredArm } from '../runs/read-run.ts';
import {
  createRun,
  type ResumedRun,
  type RunEnd,
  type RunStart,
  type RunWorkspace,
} from '../runs/workspace.ts';
import { digestReach, environmentPresent } from './components.ts';
import { episodePlan, evaluate } from './eval-run.ts';
import { portableWords } from './file-refs.ts';
import { withNativeEngine } from './native-engine.ts';
import { plannedEpisodes } from './plan.ts';
import { type PreparedRun, prepareRun } from './prepare.ts';
import { writeReports } from './report-files.ts';
import type { RunRequest, RunTools } from './request.ts';
import { CLAIM_FILE, PROTOCOL_FILE, writeClaim } from './run-claim.ts';
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
  const prepared = prepareRun(request, tools);
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

type Job = RunJob & { log: RunLog; tools: RunTools };

/** Does what a prepared run asks for, and keeps how it ended. */
export async function performRun(request: RunJob, tools: RunTools): Promise<RunOutcome> {
  const { run, prepared, resumed, unmet } = request;
  const { preset } = prepared.loaded;
  const log = new RunLog((file) => run.path(file), tools);
  const job: Job = { ...request, log, tools };
  try {
    log.write('info', `${resumed === undefined ? 'started' : 'resumed'}: ${preset.kind} ${preset.name}`);
    if (resumed !== undefined) {
      log.write('info', `${resumed.records.length} episodes are done`);
      if (resumed.leftOut > 0) log.write('warning', `${resumed.leftOut} lines could not be kept`);
    }
    if (unmet.length > 0) return await skip(job, `Not run: ${unmet.join('; ')}.`);
    return await conclude(job, await play(job));
  } catch (failure) {
    return await fail(job, failure);
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

async function conclude(job: Job, result: RunResult): Promise<RunOutcome> {
  const gates = decideGates(result.decide);
  return finish(job, { state: 'completed', verdict: runVerdict(gates), gates, ...result.end }, result);
}

async function skip(job: Job, reason: string): Promise<RunOutcome> {
  return finish(job, { state: 'skipped', verdict: 'skipped', reason, episodes: playedEpisodes(job) });
}

/** Keeps what ended a run. @throws the failure itself where not even that can be written */
async function fail(job: Job, failure: unknown): Promise<RunOutcome> {
  const known = isWorldGateError(failure);
  const isCancelled = known && failure.kind === 'interrupted';
  const { run, log } = job;
  const { events } = run.manifest;
  const code = known ? failure.code : 'internal';
  const end: RunEnd = {
    state: isCancelled ? 'cancelled' : 'failed',
    verdict: 'error',
    reason: isCancelled ? 'The run was interrupted.' : null,
    error: {
      code,
      message: messageOf(failure),
      hint: known ? (failure.hint ?? null) : 'this is a fault in WorldGate; please report it',
    },
    events: { ...events, errors: events.errors + 1 },
  };
  const detail = !known && failure instanceof Error ? failure.stack : undefined;
  log.write('error', `${code}: ${detail ?? messageOf(failure)}`);
  try {
    const outcome = await finish(job, { ...end, episodes: playedEpisodes(job) });
    return { ...outcome, failure };
  } catch (second) {
    // The manifest still says `running`, from which the run can be resumed; what came first is what matters.
    if (isWorldGateError(second)) throw failure;
    throw second;
  }
}

/** What an evaluation that did not come to its end has played; a benchmark plays no episodes. */
function playedEpisodes({ run }: Job): RunManifest['episodes'] {
  const records = readStoredArm(run.dir, 'policy')?.records ?? [];
  return {
    planned: run.manifest.plan.episodes,
    run: records.length,
    succeeded: records.filter(({ success }) => success).length,
    dropped: 0,
  };
}

async function finish(
  { prepared, run, log, tools }: Job,
  { state, ...fields }: RunEnd,
  result?: RunResult,
): Promise<RunOutcome> {
  const finished = tools.now();
  const times = {
    finished_at: finished.toISOString(),
    duration_s: Math.max(0, (finished.getTime() - Date.parse(run.manifest.started_at)) / 1000),
  };
  const events = fields.events ?? run.manifest.events;
  // Reports and log are part of the run, so they are written before its files are listed and its state is set.
  run.update({ ...fields, ...times, events: { ...events, warnings: events.warnings + log.warnings } });
  const report = writeReports(run, prepared.loaded.preset.title, result);
  log.write('info', `${state}: ${fields.verdict}`);
  // Without its plan a run that was uploaded could not be decided again, and without its claim it could not be audited.
  const manifest = await run.finish({ state, ...times }, new Set([PLAN_FILE, CLAIM_FILE, PROTOCOL_FILE]));
  return {
    manifest,
    report,
    runDir: run.dir,
    reportJson: run.path('reports/report.json'),
    failure: undefined,
  };
}
