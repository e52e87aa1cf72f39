import { createHash } from 'node:crypto';
import { type DashboardGate, type DashboardRun, dashboardRun } from '../contracts/dashboard.ts';
import type { GateResult } from '../contracts/gate.ts';
import { type Report, report } from '../contracts/report.ts';
import type { RunManifest } from '../contracts/run.ts';
import { sha256 } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { decodeText } from '../foundation/read-text.ts';
import { readBelow } from '../foundation/safe-path.ts';
import { parseWith } from '../foundation/schema.ts';
import { runVerdict } from '../gates/decide.ts';
import { gateView } from '../reports/gate-view.ts';
import { clip } from '../reports/plain.ts';
import { readRun, type StoredRun } from '../runs/read-run.ts';

const REPORT = 'reports/report.json';
const MAX_REPORT_BYTES = 16 * 1024 * 1024;
const LONGEST_TEXT = 2000;

/** Where a run was made, as far as its own files do not say. */
export interface RunOrigin {
  branch: string | null;
  runUrl: string | null;
}

/**
 * What a dashboard keeps of a run. Its episodes are read and digested again, and counted by task.
 * @param dir absolute folder of the run
 * @throws WorldGateError those of {@link readRun}; `run-unfinished` for one that was not finished, `run-tampered` where its
 *   verdict is not that of its gates
 */
export function readRunRow(dir: string, origin: RunOrigin): DashboardRun {
  const run = readRun(dir);
  const { manifest } = run;
  if (manifest.state === 'running' || manifest.verdict === null) {
    throw new WorldGateError('run-unfinished', `run ${manifest.run_id} was not finished`, {
      hint: `Finish it with \`worldgate eval --resume ${manifest.run_id}\`, or run it again.`,
    });
  }
  requireOwnVerdict(manifest);
  const whole = needsReading(manifest) ? readReport(run) : null;
  const { episodes, stop } = manifest;
  const row: DashboardRun = {
    schema_version: 'worldgate.dashboard_run.v1',
    run_id: manifest.run_id,
    kind: manifest.kind,
    state: manifest.state,
    verdict: manifest.verdict,
    reason: clipped(manifest.error?.message ?? manifest.reason),
    not_for_proof: manifest.not_for_proof,
    preset: { name: clip(manifest.preset.name, 200), digest: manifest.preset.digest },
    branch: origin.branch,
    commit: manifest.commit,
    run_url: origin.runUrl,
    started_at: manifest.started_at,
    finished_at: manifest.finished_at,
    machine: clip(`${manifest.hardware.cpu}, ${manifest.hardware.usable_cores} cores`, 300),
    engine: manifest.engine,
    policy_digest: manifest.inputs.checkpoint_digest,
    result_digest: manifest.result_digest,
    episodes: episodes && { planned: episodes.planned, run: episodes.run, succeeded: episodes.succeeded },
    stop: stop && {
      rule: stop.rule,
      stopped_early: stop.stopped_early,
      fixed_plan_episodes: stop.fixed_plan_episodes,
    },
    tasks: tasksOf(run),
    latency: latencyOf(run),
    gates: manifest.gates.slice(0, 64).map((gate) => gateRow(gate, whole)),
  };
  return parseWith(dashboardRun, row, { file: 'run', code: 'run-invalid' });
}

/** A verdict outside of the digest must not be believed when the gates beside it say otherwise. */
function requireOwnVerdict(manifest: RunManifest): void {
  const { state, verdict, gates, run_id } = manifest;
  const allowed = state === 'completed' ? runVerdict(gates) : state === 'skipped' ? 'skipped' : 'error';
  if (verdict === allowed) return;
  throw new WorldGateError(
    'run-tampered',
    `run ${run_id} says ${verdict}, but ${state === 'completed' ? `its gates say ${allowed}` : `it is ${state}`}`,
    { hint: 'Files of the run were edited after it ended: run the evaluation again.' },
  );
}

const needsReading = ({ gates }: RunManifest) => gates.some(({ verdict }) => verdict !== 'passed');

/** The report that the run wrote, for what to do next; null where it was not kept. @throws WorldGateError `run-tampered` */
function readReport({ dir, manifest }: StoredRun): Report | null {
  const listed = manifest.artifacts.find(({ path }) => path === REPORT);
  if (listed === undefined) return null;
  const bytes = readBelow(dir, REPORT, { maxBytes: MAX_REPORT_BYTES });
  if (sha256(bytes) !== listed.digest) {
    throw new WorldGateError('run-tampered', `${REPORT} is not what the run wrote`, {
      hint: 'It was edited or damaged after the run: run the evaluation again.',
    });
  }
  return parseWith(report, parseJson(decodeText(bytes, REPORT), REPORT), {
    file: REPORT,
    code: 'run-invalid',
  });
}

function gateRow(gate: GateResult, whole: Report | null): DashboardGate {
  const { name, kind, optional, verdict, measured, required, unit, interval, level, n, method } = gate;
  const next = whole === null || verdict === 'passed' ? null : gateView(gate, whole).next;
  const sentence = clip(gate.sentence, LONGEST_TEXT);
  return {
    name,
    kind,
    optional,
    verdict,
    measured,
    required,
    unit,
    interval,
    level,
    n,
    method,
    sentence,
    next,
  };
}

function tasksOf({ records }: StoredRun): DashboardRun['tasks'] {
  const tasks = new Map<string, { episodes: number; succeeded: number }>();
  for (const { task, success } of records) {
    const counts = tasks.get(task) ?? { episodes: 0, succeeded: 0 };
    counts.episodes += 1;
    if (success) counts.succeeded += 1;
    tasks.set(task, counts);
  }
  return [...tasks]
    .map(([task, counts]) => ({ task: shortName(task), ...counts }))
    .sort((a, b) => (a.task < b.task ? -1 : 1));
}

/** Names that are too long stay different. */
function shortName(task: string): string {
  if (task.length <= 300) return task;
  return `${task.slice(0, 280)}… ${createHash('sha256').update(task).digest('hex').slice(0, 12)}`;
}

function latencyOf({ measurements }: StoredRun): DashboardRun['latency'] {
  if (measurements === null) return null;
  const { latency_ms: ms, samples } = measurements.policy;
  const value = ({ value, interval }: typeof ms.p50) => ({ value, interval });
  return { p50_ms: value(ms.p50), p95_ms: value(ms.p95), level: ms.p50.level, samples };
}

const clipped = (text: string | null) => (text === null ? null : clip(text, LONGEST_TEXT));
