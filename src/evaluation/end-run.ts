import type { RunManifest } from '../contracts/run.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { decideGates, runVerdict } from '../gates/decide.ts';
import { readStoredArm } from '../runs/read-run.ts';
import type { RunEnd, RunWorkspace } from '../runs/workspace.ts';
import { writeReports } from './report-files.ts';
import type { RunTools } from './request.ts';
import { CLAIM_FILE, PROTOCOL_FILE } from './run-claim.ts';
import type { RunLog } from './run-log.ts';
import type { RunOutcome } from './run-outcome.ts';
import { PLAN_FILE } from './run-plan.ts';
import type { RunResult } from './run-result.ts';

/** A run that is about to end, however it does. */
export interface Ending {
  /** Of the preset, for the reports. */
  title: string;
  run: RunWorkspace;
  log: RunLog;
  tools: Pick<RunTools, 'now' | 'redact'>;
}

/** Of inputs: without its plan a run that was uploaded could not be decided again, and without its claim it could not be audited. */
export const KEPT_INPUTS: ReadonlySet<string> = new Set([PLAN_FILE, CLAIM_FILE, PROTOCOL_FILE]);

/** Why nothing was run. */
export function notRun(unmet: readonly string[]): string {
  return `Not run: ${unmet.join('; ')}.`;
}

/**
 * Decides the gates of what was played, and ends the run by them.
 * @param times when it was played, where that is not since the run was made
 */
export async function concludeRun(
  job: Ending,
  result: RunResult,
  times: Partial<Pick<RunEnd, 'finished_at' | 'duration_s'>> = {},
): Promise<RunOutcome> {
  const gates = decideGates(result.decide);
  const end: RunEnd = { state: 'completed', verdict: runVerdict(gates), gates, ...result.end };
  return finish(job, { ...end, ...times }, result);
}

/** Ends a run that this machine cannot do. */
export async function skipRun(job: Ending, reason: string): Promise<RunOutcome> {
  return finish(job, { state: 'skipped', verdict: 'skipped', reason, episodes: playedEpisodes(job) });
}

/** Keeps what ended a run. @throws the failure itself where not even that can be written */
export async function failRun(job: Ending, failure: unknown): Promise<RunOutcome> {
  const end = failureEnd(job, failure);
  try {
    const outcome = await finish(job, { ...end, episodes: playedEpisodes(job) });
    return { ...outcome, failure };
  } catch (second) {
    // The manifest still says `running`, from which the run can be resumed; what came first is what matters.
    if (isWorldGateError(second)) throw failure;
    throw second;
  }
}

/** What the manifest says of a run that something broke or interrupted; the log gets the details. */
export function failureEnd({ run, log }: Pick<Ending, 'run' | 'log'>, failure: unknown) {
  const known = isWorldGateError(failure);
  const isCancelled = known && failure.kind === 'interrupted';
  const { events } = run.manifest;
  const code = known ? failure.code : 'internal';
  const end = {
    state: isCancelled ? ('cancelled' as const) : ('failed' as const),
    verdict: 'error' as const,
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
  return end;
}

/** What an evaluation that did not come to its end has played; a benchmark plays no episodes. */
export function playedEpisodes({ run }: Pick<Ending, 'run'>): RunManifest['episodes'] {
  const records = readStoredArm(run.dir, 'policy')?.records ?? [];
  return {
    planned: run.manifest.plan.episodes,
    run: records.length,
    succeeded: records.filter(({ success }) => success).length,
    dropped: 0,
  };
}

async function finish(
  { title, run, log, tools }: Ending,
  { state, ...fields }: RunEnd,
  result?: RunResult,
): Promise<RunOutcome> {
  const finished = tools.now();
  const times = {
    finished_at: fields.finished_at ?? finished.toISOString(),
    duration_s:
      fields.duration_s ?? Math.max(0, (finished.getTime() - Date.parse(run.manifest.started_at)) / 1000),
  };
  const events = fields.events ?? run.manifest.events;
  // Reports and log are part of the run, so they are written before its files are listed and its state is set.
  run.update({ ...fields, ...times, events: { ...events, warnings: events.warnings + log.warnings } });
  const report = writeReports(run, title, result);
  log.write('info', `${state}: ${fields.verdict}`);
  const manifest = await run.finish({ state, ...times }, KEPT_INPUTS);
  return {
    manifest,
    report,
    runDir: run.dir,
    reportJson: run.path('reports/report.json'),
    failure: undefined,
  };
}
