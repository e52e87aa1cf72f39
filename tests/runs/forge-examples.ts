import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files as WorldForge writes them, as far as anything here reads them. */

export interface ForgeOperation {
  operation: string;
  average: number;
  p95: number;
  throughput: number;
  errors?: number;
  retries?: number;
  calls?: number;
}

/** JSON with sorted keys: of numbers that Python and JavaScript write alike. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${sortedJson(item)}`).join(',')}}`;
}

function provenance(kind: 'benchmark' | 'evaluation', input: string, results: unknown) {
  const hex = (seed: string) => `sha256:${seed.padEnd(64, '0')}`;
  return {
    schema_version: 2,
    kind,
    suite_id: kind === 'benchmark' ? 'benchmark' : 'planning',
    worldforge_version: '0.5.0',
    created_at: '2026-11-21T09:14:13+00:00',
    command: ['worldforge', kind],
    input_digest: hex(input),
    result_digest: `sha256:${createHash('sha256').update(sortedJson(results)).digest('hex')}`,
  };
}

export function forgeBenchmark(operations: readonly ForgeOperation[], input = 'aa') {
  const results = operations.map(
    ({ operation, average, p95, throughput, errors = 0, retries = 0, calls = 5 }) => ({
      provider: 'mock',
      operation,
      iterations: calls,
      success_count: calls - errors,
      error_count: errors,
      retry_count: retries,
      average_latency_ms: average,
      p95_latency_ms: p95,
      throughput_per_second: throughput,
      errors: [],
    }),
  );
  return { provenance: provenance('benchmark', input, results), results };
}

export function forgeEvaluation(scenarios: Readonly<Record<string, boolean>>) {
  const results = Object.entries(scenarios).map(([scenario, passed]) => ({
    suite_id: 'planning',
    scenario,
    provider: 'mock',
    score: passed ? 0.9 : 0.4,
    passed,
    metrics: {},
  }));
  return { provenance: provenance('evaluation', 'bb', results), results };
}

/** A run workspace of WorldForge. @returns its folder */
export function forgeRun(
  workspace: string,
  id: string,
  manifest: Record<string, unknown>,
  report: unknown = null,
): string {
  const dir = join(workspace, 'runs', id);
  mkdirSync(join(dir, 'reports'), { recursive: true });
  const whole = {
    schema_version: 1,
    run_id: id,
    created_at: '2026-11-21T09:14:13Z',
    kind: 'benchmark',
    command: 'worldforge benchmark --preset mock-smoke',
    status: 'completed',
    provider: 'mock',
    operation: 'predict, embed',
    input_summary: { providers: ['mock'], operations: ['predict', 'embed'] },
    result_summary: { budget_passed: true, error_count: 0, result_count: 2, retry_count: 0 },
    artifact_paths: { json: 'reports/report.json', html: 'reports/report.html' },
    event_count: 3,
    ...manifest,
  };
  writeFileSync(join(dir, 'run_manifest.json'), JSON.stringify(whole));
  if (report !== null) writeFileSync(join(dir, 'reports', 'report.json'), JSON.stringify(report));
  return dir;
}
