import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GateResult } from '../../src/contracts/gate.ts';
import { type Report, report as reportSchema } from '../../src/contracts/report.ts';
import { type Artifact, type RunManifest, runManifest } from '../../src/contracts/run.ts';
import type { Verdict } from '../../src/contracts/verdict.ts';
import type { RunOutcome } from '../../src/evaluation/run-outcome.ts';
import { sha256 } from '../../src/foundation/digest.ts';

const ID = '20261121T091409123Z-1f3a9c0b';
const DIGEST = sha256('result');

export interface RunFile {
  role: Artifact['role'];
  text: string;
  commit?: boolean;
}

export interface FinishedRunOptions {
  preset?: string;
  verdict?: Verdict;
  reason?: string;
  runId?: string;
  /** Beside the report and one result. */
  files?: Record<string, RunFile>;
}

/** Writes a run folder with manifest, results and report as a finished evaluation leaves it. */
export function writeFinishedRun(runDir: string, options: FinishedRunOptions = {}): RunOutcome {
  const verdict = options.verdict ?? 'passed';
  const report = reportOf(options.preset ?? 'push', verdict, options);
  const files: Record<string, RunFile> = {
    'results/episodes.jsonl': { role: 'result', text: '{"seed":0,"success":true}\n' },
    'reports/report.json': { role: 'report', text: `${JSON.stringify(report)}\n` },
    ...options.files,
  };
  const artifacts = Object.entries(files).map(([path, file]) => {
    const target = join(runDir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.text);
    const size_bytes = Buffer.byteLength(file.text);
    return { path, role: file.role, size_bytes, digest: sha256(file.text), commit: file.commit ?? false };
  });
  const manifest = manifestOf(report, artifacts);
  writeFileSync(join(runDir, 'run_manifest.json'), `${JSON.stringify(manifest)}\n`);
  return { manifest, report, runDir, reportJson: join(runDir, 'reports', 'report.json'), failure: undefined };
}

export function gateOf(verdict: Verdict): GateResult {
  return {
    name: 'success',
    kind: 'success_rate',
    optional: false,
    verdict,
    measured: 0.62,
    required: 0.75,
    comparator: '>=',
    unit: 'share',
    interval: [0.55, 0.69],
    level: 0.9,
    n: 100,
    method: 'Wilson',
    alpha: 0.05,
    sentence: 'The success rate is 62 of 100 episodes.',
    further_episodes: verdict === 'inconclusive' ? 212 : null,
    change: null,
    rows: [],
    not_for_proof: false,
  };
}

export function reportOf(name: string, verdict: Verdict, options: FinishedRunOptions = {}): Report {
  const decided = verdict === 'passed' || verdict === 'failed' || verdict === 'inconclusive';
  return reportSchema.parse({
    schema_version: 'worldgate.report.v1',
    run_id: options.runId ?? ID,
    preset: { name, title: 'Push a block to its target', gates_overridden: false },
    kind: 'eval',
    verdict,
    reason: options.reason ?? (verdict === 'skipped' ? 'This machine has no GPU' : null),
    error:
      verdict === 'error' ? { code: 'policy-threw', message: 'The policy broke', hint: 'Look at it' } : null,
    not_for_proof: false,
    gates: decided ? [gateOf(verdict)] : [],
    groups: [],
    groups_by: 'seeds',
    groups_method: null,
    episodes: decided ? { planned: 100, run: 100, succeeded: 62, dropped: 0 } : null,
    stop: null,
    baseline: null,
    latency: null,
    latency_baseline: null,
    latency_ratio: null,
    result_digest: decided ? DIGEST : null,
    digest_reach: 'any-machine',
    terminations: {},
    reproduce: `npx worldgate eval --preset ${name}`,
    commit: 'a'.repeat(40),
    finished_at: '2026-11-21T09:15:00.000Z',
    duration_s: 51,
    hardware: '2 cores',
    components: [],
  });
}

function manifestOf(report: Report, artifacts: Artifact[]): RunManifest {
  return runManifest.parse({
    schema_version: 'worldgate.run.v1',
    run_id: report.run_id,
    state: report.verdict === 'error' ? 'failed' : report.verdict === 'skipped' ? 'skipped' : 'completed',
    kind: 'eval',
    verdict: report.verdict,
    reason: report.reason,
    error: report.error,
    command: ['eval', '--preset', report.preset.name],
    preset: { name: report.preset.name, digest: DIGEST, gates_overridden: false },
    provider: { name: 'onnx', capability: 'policy' },
    engine: 'wasm',
    components: [],
    not_for_proof: false,
    inputs: { tasks: [], checkpoint_digest: null, baseline_checkpoint_digest: null },
    plan: { episodes: 100, seed: 0, workers: 2 },
    stop: null,
    episodes: report.episodes,
    result_digest: report.result_digest,
    digest_reach: 'any-machine',
    baseline: null,
    gates: report.gates,
    events: { warnings: 0, retries: 0, errors: 0, resumes: 0 },
    artifacts,
    hardware: {
      os: 'linux',
      arch: 'x64',
      cpu: 'cpu',
      logical_cores: 2,
      usable_cores: 2,
      memory_bytes: 1,
      memory_limit_bytes: null,
      gpu: [],
    },
    versions: {},
    commit: report.commit,
    environment_present: [],
    started_at: '2026-11-21T09:14:09.123Z',
    finished_at: '2026-11-21T09:15:00.000Z',
    duration_s: 51,
  });
}
