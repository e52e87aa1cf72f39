import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Gate } from '../contracts/gate.ts';
import type { RunManifest } from '../contracts/run.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { safeJoin } from '../foundation/safe-path.ts';
import { decideGates, runVerdict } from '../gates/decide.ts';
import { buildReport } from '../reports/build-report.ts';
import type { StoredRun } from '../runs/read-run.ts';
import { datesOf } from './conclude.ts';
import { readGatesFor, requireMetrics } from './gates-file.ts';
import { readPlannedRun, requirePlanned } from './plan-agreement.ts';
import type { RunOutcome } from './run-outcome.ts';
import { requireSameWorlds } from './same-worlds.ts';

export interface DecideRequest {
  /** Absolute folder of a completed run. */
  runDir: string;
  /** Gates file that replaces the run's own gates. */
  gatesFile: string | undefined;
  /** Absolute folder of a completed run to compare with instead of the run's own baseline. */
  baselineDir: string | undefined;
}

/**
 * Decides the gates of a completed run again, by the stop rule that the run had. The run itself stays as it
 * is; what was decided otherwise than by its own gates is written beside its reports.
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`, `gates-invalid`
 */
export function decideAgain(request: DecideRequest): RunOutcome {
  const { run, plan } = readPlannedRun(request.runDir);
  const gates: readonly Gate[] =
    request.gatesFile === undefined ? plan.preset.gates : readGatesFor(plan.preset, request.gatesFile);
  const own = request.baselineDir === undefined ? ownBaselineRun(run) : null;
  if (own !== null) requirePlanned(run, plan, own);
  const other = request.baselineDir === undefined ? own : readPlannedRun(request.baselineDir).run;
  const { manifest, report } = decideStored({
    run,
    presetTitle: plan.preset.title,
    gates,
    other,
    gatesOverridden: run.manifest.preset.gates_overridden || request.gatesFile !== undefined,
  });
  const isOwn = request.gatesFile === undefined && request.baselineDir === undefined;
  const reportJson = safeJoin(run.dir, `reports/${isOwn ? 'report' : 'decided-again'}.json`);
  if (!isOwn) writeFileAtomic(reportJson, `${JSON.stringify(report, null, 2)}\n`);
  return { manifest, report, runDir: run.dir, reportJson, failure: undefined };
}

export interface StoredDecision {
  /** Completed, and read whole. */
  run: StoredRun;
  presetTitle: string;
  gates: readonly Gate[];
  /** Completed run to compare with; `null` where the run's own baseline policy, or nothing, is compared with. */
  other: StoredRun | null;
  gatesOverridden: boolean;
}

/**
 * Decides gates on a run that was read, and makes its report anew; nothing is written.
 * @throws WorldGateError `gate-invalid`, `baseline-mismatch`
 */
export function decideStored({
  run,
  presetTitle,
  gates,
  other,
  gatesOverridden,
}: StoredDecision): Pick<RunOutcome, 'manifest' | 'report'> {
  requireMetrics(gates, measuredBy(run));
  if (other !== null) {
    requireAnotherRun(run, other);
    requireSameWorlds(run.manifest.inputs.tasks, other.manifest);
  }
  const results = decideGates({ ...whatWasRun(run), gates, baseline: baselineOf(run, other) });
  const manifest: RunManifest = {
    ...run.manifest,
    preset: { ...run.manifest.preset, gates_overridden: gatesOverridden },
    gates: results,
    verdict: runVerdict(results),
    baseline: other === null ? run.manifest.baseline : summaryOf(other),
  };
  const report = buildReport({
    manifest,
    presetTitle,
    records: run.records,
    baselineRecords: other?.records ?? run.baseline?.records ?? [],
    measurements: run.measurements,
  });
  return { manifest, report };
}

/** Every record of a task has all its metrics. */
function measuredBy({ records }: StoredRun): { file: string; metrics: string[] }[] {
  const first = new Map(records.map((record) => [record.task, record]));
  return [...first.values()].map(({ task, metrics }) => ({
    file: `task "${task}"`,
    metrics: Object.keys(metrics),
  }));
}

/**
 * The earlier run that this one was compared with. Without it the comparison would be skipped, and a run
 * that failed by it would pass.
 */
function ownBaselineRun({ dir, manifest }: StoredRun): StoredRun | null {
  const { baseline } = manifest;
  if (baseline?.source !== 'run') return null;
  const sibling = path.join(path.dirname(dir), baseline.run_id!);
  const found = existsSync(sibling) ? readPlannedRun(sibling).run : null;
  if (found?.manifest.result_digest === baseline.result_digest) return found;
  throw new WorldGateError(
    'baseline-missing',
    `the run was compared with run ${baseline.run_id}, which is not beside it`,
    {
      hint: 'name the folder of that run with --baseline',
    },
  );
}

/** A run is never worse than itself, which would show nothing. */
function requireAnotherRun({ manifest }: StoredRun, { manifest: other }: StoredRun): void {
  if (manifest.run_id !== other.run_id) return;
  throw new WorldGateError('baseline-mismatch', `run ${manifest.run_id} cannot be its own baseline`, {
    hint: 'name another run; `worldgate runs list` shows them',
  });
}

function whatWasRun({ manifest, records, measurements }: StoredRun) {
  const { episodes, stop } = manifest;
  const planned = episodes?.planned ?? 0;
  return {
    stop: stop?.rule ?? ('fixed' as const),
    tasks: manifest.inputs.tasks.map(({ name }) => name),
    planned,
    expected: stop?.stopped_early ? records.length : planned,
    records,
    measurements,
    metricUnits: manifest.inputs.metric_units,
    mock: manifest.not_for_proof,
  };
}

function baselineOf(run: StoredRun, other: StoredRun | null) {
  if (other !== null) {
    return {
      records: other.records,
      measurements: other.measurements,
      stop: other.manifest.stop?.rule ?? ('fixed' as const),
    };
  }
  if (run.baseline === null) {
    return run.measurements?.baseline ? { records: null, measurements: null } : null;
  }
  return {
    records: run.baseline.records,
    measurements: null,
    stop: run.manifest.stop?.rule ?? ('fixed' as const),
  };
}

function summaryOf({ manifest }: StoredRun): RunManifest['baseline'] {
  return {
    source: 'run',
    run_id: manifest.run_id,
    checkpoint_digest: manifest.inputs.checkpoint_digest,
    result_digest: manifest.result_digest,
    episodes: manifest.episodes?.run ?? 0,
    succeeded: manifest.episodes?.succeeded ?? 0,
    ...datesOf(manifest),
  };
}
