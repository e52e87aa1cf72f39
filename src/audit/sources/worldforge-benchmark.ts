import { WorldGateError } from '../../foundation/errors.ts';
import type { ImportSink } from '../importing/contract.ts';
import { noteMock } from './worldforge-evaluation.ts';
import { invalid, type Report, record } from './worldforge-report.ts';

const COUNTS = ['iterations', 'success_count', 'error_count', 'retry_count'] as const;
const LATENCIES = [
  'average_latency_ms',
  'min_latency_ms',
  'max_latency_ms',
  'p50_latency_ms',
  'p95_latency_ms',
] as const;

/** Aggregates of adapter calls: the single calls are in no file, so they are reported and never decided. */
export function readBenchmark(report: Report, sink: ImportSink): void {
  const { file, at, results } = report;
  const providers = new Set<string>();
  for (const [index, row] of results.entries()) {
    const where = `${at}/results/${index}`;
    const { provider, operation } = row;
    if (typeof provider !== 'string' || typeof operation !== 'string') {
      throw invalid(file, where, 'names no provider and operation');
    }
    providers.add(provider);
    const [iterations, successes, errors] = COUNTS.map((key) => countOf(row[key], file, `${where}/${key}`));
    if (successes! + errors! !== iterations) {
      throw new WorldGateError(
        'counts-disagree',
        `${file} ${where}: ${successes} successes and ${errors} errors of ${iterations} iterations`,
        { hint: 'one of them was edited: take the report as WorldForge wrote it' },
      );
    }
    const say = (name: string, unit: 'count' | 'ms') => {
      const value = row[name];
      // Without a successful call there is no latency.
      if (value === null || value === undefined) return;
      if (typeof value !== 'number' || !Number.isFinite(value))
        throw invalid(file, `${where}/${name}`, 'is no number');
      const scope = { suite: provider.slice(0, 400), task: operation.slice(0, 400) };
      sink.reported({ name, scope, value, unit, text: String(value), file, at: `${where}/${name}` });
    };
    for (const name of COUNTS) say(name, 'count');
    for (const name of LATENCIES) say(name, 'ms');
  }
  sink.finding({
    code: 'aggregate-only',
    severity: 'warning',
    message:
      'a benchmark report has totals and percentiles of adapter calls, not the calls: they are reported and nothing is decided; latencies under 0.1 ms are written as 0.1 ms',
    file,
    at: `${at}/results`,
  });
  noteMock([...providers], 'mock-provider', file, `${at}/results`, sink);
  noteGate(report, sink);
}

/** What its own gate found, from the violations as well as from the flag: a flag may be stale. */
function noteGate({ file, whole }: Report, sink: ImportSink): void {
  const gate = record(whole.gate);
  if (gate === undefined) return;
  const violations = Array.isArray(gate.violations) ? gate.violations.length : 0;
  if (gate.passed === true && violations === 0) return;
  sink.finding({
    code: gate.passed === true ? 'gate-contradicts-itself' : 'gate-violated',
    severity: 'warning',
    message:
      gate.passed === true
        ? `says that its budgets were kept, and lists ${violations} violations`
        : `its own budgets were not kept: ${violations} violations`,
    file,
    at: '/gate',
  });
}

function countOf(value: unknown, file: string, at: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw invalid(file, at, `is ${JSON.stringify(value)}, not a count`);
}
