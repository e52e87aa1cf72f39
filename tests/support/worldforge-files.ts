import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files in the forms of WorldForge, built here; what they say of themselves is true unless it is changed. */

type Json = Record<string, unknown>;

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** JSON as Python writes it with sorted keys and without white space, for values that both languages write alike. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${sorted((value as Json)[key])}`).join(',')}}`;
}

/** A gate that passed. */
export const gate = (name: string, changes: Json = {}): Json => ({
  name,
  command: `run ${name}`,
  status: 'passed',
  exit_code: 0,
  duration_ms: 12.5,
  started_at: '2026-11-21T09:00:00+00:00',
  finished_at: '2026-11-21T09:00:01+00:00',
  stdout_tail: '',
  stderr_tail: '',
  triage_step: `Look into ${name}.`,
  ...changes,
});

export const skippedGate = (name: string): Json =>
  gate(name, { status: 'skipped', exit_code: null, duration_ms: null, started_at: null, finished_at: null });

export function evidence(gates: unknown, changes: Json = {}): Json {
  const counts: Record<string, number> = { passed: 0, failed: 0, skipped: 0, 'host-owned': 0 };
  for (const row of Array.isArray(gates) ? gates : []) {
    const status = (row as Json | null)?.status;
    if (typeof status === 'string' && status in counts) counts[status] = counts[status]! + 1;
  }
  return {
    schema_version: 1,
    generated_at: '2026-11-21T09:01:00+00:00',
    git: { branch: 'main', commit: 'abc1234' },
    validation_gates: gates,
    validation_summary: counts,
    live_provider_evidence: [],
    extra_live_provider_evidence: [],
    live_smoke_registry: null,
    benchmark_artifacts: [],
    release_artifacts: [],
    known_limitations: [],
    claim_boundary: 'local',
    ...changes,
  };
}

const ran = (exit_code: number | null) => ({
  command: 'tool',
  exit_code,
  stdout_tail: '',
  stderr_tail: '',
  error: '',
});

/** An audit of three dependencies without findings. */
export const audit = (changes: Json = {}): Json => ({
  schema_version: 1,
  generated_at: '2026-11-21T09:01:00+00:00',
  status: 'passed',
  safe_to_attach: true,
  requirements: { source: 'export', sha256: null, requirement_count: 3, dependency_names: ['a', 'b', 'c'] },
  tool_versions: { uv: 'uv 0.9', pip_audit: 'pip-audit 2.9' },
  commands: { uv_version: ran(0), pip_audit_version: ran(0), uv_export: ran(0), pip_audit: ran(0) },
  ignored_advisories: [],
  vulnerability_summary: { dependency_count: 3, vulnerable_dependency_count: 0, vulnerability_count: 0 },
  vulnerabilities: [],
  first_triage_step: 'Review each advisory.',
  claim_boundary: 'local',
  ...changes,
});

export const auditCommands = (pip: number | null, uv: number | null = 0) => ({
  uv_version: ran(uv),
  pip_audit_version: ran(0),
  uv_export: ran(0),
  pip_audit: ran(pip),
});

export const vulnerability = (changes: Json = {}): Json => ({
  dependency: 'a',
  version: '1.0',
  id: 'PYSEC-2026-7',
  aliases: ['CVE-2026-7'],
  fix_versions: ['1.1'],
  summary: 'reads too much',
  ...changes,
});

export const performance = (results: unknown, changes: Json = {}): Json => ({
  schema_version: 1,
  passed: true,
  preserved_workspace: null,
  results,
  claim_boundary: 'local',
  ...changes,
});

export const timed = (
  name: string,
  duration_ms: number,
  budget_ms: number | null,
  passed: boolean,
): Json => ({
  name,
  duration_ms,
  budget_ms,
  passed,
  artifact_path: null,
});

const provenance = (kind: string, results: unknown): Json => ({
  schema_version: 2,
  kind,
  suite_id: kind === 'evaluation' ? 'physics' : 'benchmark',
  suite_version: `${kind}:1`,
  worldforge_version: '0.5.0',
  created_at: '2026-11-21T09:04:40+00:00',
  command: ['worldforge', kind],
  providers: ['leworldmodel'],
  capabilities: ['predict'],
  runtime_manifests: {},
  input_digest: sha256('inputs'),
  result_digest: sha256(sorted(results)),
  budget_file: null,
  dataset_manifests: [],
  event_count: 0,
  claim_boundary: 'b',
  metric_semantics: 'm',
  notes: null,
});

export const scenario = (name: string, passed: boolean): Json => ({
  suite_id: 'physics',
  suite: 'Physics',
  scenario: name,
  provider: 'leworldmodel',
  score: passed ? 0.75 : 0.25,
  passed,
  metrics: {},
});

export const evaluation = (results: Json[]): Json => ({
  claim_boundary: 'b',
  metric_semantics: 'm',
  provenance: provenance('evaluation', results),
  provider_summaries: [],
  results,
  suite: 'Physics',
  suite_id: 'physics',
});

export const calls = (operation: string, changes: Json = {}): Json => ({
  provider: 'leworldmodel',
  operation,
  iterations: 20,
  concurrency: 1,
  success_count: 20,
  error_count: 0,
  retry_count: 0,
  total_time_ms: 50.5,
  average_latency_ms: 2.5,
  min_latency_ms: 1.5,
  max_latency_ms: 4.5,
  p50_latency_ms: 2.25,
  p95_latency_ms: 4.25,
  throughput_per_second: 396.5,
  operation_metrics: {},
  errors: [],
  ...changes,
});

export const benchmark = (results: Json[]): Json => ({
  claim_boundary: 'b',
  metric_semantics: 'm',
  provenance: provenance('benchmark', results),
  results,
  run_metadata: {},
});

export const workspaceManifest = (run_id: string, changes: Json = {}): Json => ({
  schema_version: 1,
  run_id,
  created_at: '2026-11-21T09:14:09Z',
  kind: 'eval',
  command: 'worldforge eval --suite physics',
  status: 'completed',
  provider: 'leworldmodel',
  operation: 'physics',
  input_summary: { suite_id: 'physics', providers: ['leworldmodel'] },
  result_summary: {},
  artifact_paths: { json: 'reports/report.json' },
  event_count: 0,
  layout: {},
  ...changes,
});

export const smokeManifest = (run_id: string, changes: Json = {}): Json => ({
  schema_version: 1,
  run_id,
  created_at: '2026-11-21T09:14:09+00:00',
  package_version: '0.5.0',
  command_argv: ['worldforge-smoke-leworldmodel'],
  provider_profile: 'leworldmodel',
  capability: 'score',
  status: 'passed',
  event_count: 1,
  artifact_paths: {},
  ...changes,
});

/** Writes a file, or several below a folder, making folders. @returns the path */
export function write(file: string, content: unknown): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return file;
}

/** A run workspace with its report. @returns the folder */
export function writeRun(workspace: string, manifest: Json, report: Json | null): string {
  const folder = path.join(workspace, 'runs', String(manifest.run_id));
  write(path.join(folder, 'run_manifest.json'), manifest);
  if (report !== null) write(path.join(folder, 'reports', 'report.json'), report);
  return folder;
}
