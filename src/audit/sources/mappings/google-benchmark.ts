import type { ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { streamJson } from '../../importing/json-stream.ts';
import { convertTime, utcOf } from '../generic/values.ts';
import { recordOf } from '../json-values.ts';
import { disagree, filesLike, finite, invalidAt, notIts, type ShippedMapping } from './shipped.ts';

const UNITS = ['ns', 'us', 'ms', 's'] as const;
type Unit = (typeof UNITS)[number];
const HINT = 'take the file of --benchmark_out with --benchmark_out_format=json';
/** Means are printed with fewer digits than doubles have. */
const TOLERANCE = 1e-6;

interface Mean {
  at: string;
  name: string;
  real: number;
}

/** JSON of Google Benchmark: one episode per repetition, with times in milliseconds and no outcome. */
export const googleBenchmark: ShippedMapping = {
  name: 'google-benchmark',
  title: 'Google Benchmark',
  recognises: ['JSON with context and benchmarks[].real_time: times by repetition, no outcomes'],
  supplies: { RAW_REFERENCES: 'always', EVALUATOR_VERSION: 'sometimes', RUN_TIME: 'sometimes' },
  find(tree) {
    const files = filesLike(tree, /\.json$/, /^\s*\{\s*"context"\s*:\s*\{/).filter((file) =>
      /"(?:library_build_type|num_cpus|mhz_per_cpu|real_time)"\s*:/.test(tree.headText(file)),
    );
    if (files.length === 0) return null;
    return { files, why: `${files[0]} has "context" and "benchmarks"`, confidence: 0.6 };
  },
  read(tree, files, _options, sink) {
    sink.facts({ evaluatorName: 'google-benchmark' });
    for (const file of files) readReport(tree, file, sink);
  },
};

function readReport(tree: InputTree, file: string, sink: ImportSink): void {
  const means: Mean[] = [];
  const sums = new Map<string, { sum: number; n: number }>();
  const counted = new Map<string, number>();
  const [root] = streamJson(tree, file, {
    batches: [
      {
        path: ['benchmarks'],
        take(values, first) {
          for (const [i, value] of values.entries()) readRow(value, `/benchmarks/${first + i}`);
        },
      },
    ],
  });
  const report = recordOf(root);
  if (recordOf(report?.context) === undefined || !Array.isArray(report?.benchmarks)) {
    throw notIts(file, 'a report of Google Benchmark', '"context" and "benchmarks"', 'other keys', HINT);
  }
  const { date, library_version: version } = recordOf(report.context)!;
  const startedAt = typeof date === 'string' ? utcOf(date) : null;
  if (startedAt !== null) sink.facts({ startedAt });
  if (typeof version === 'string' && version !== '') sink.facts({ evaluatorVersion: version });
  compareMeans();

  function readRow(value: unknown, at: string): void {
    const row = recordOf(value);
    if (row === undefined || typeof row.name !== 'string') throw invalidAt(file, at, 'has no "name"', HINT);
    const name = (typeof row.run_name === 'string' ? row.run_name : row.name).slice(0, 400);
    if (row.run_type === 'aggregate') {
      readAggregate(row, name, at);
      return;
    }
    const isBroken = row.error_occurred === true || row.skipped === true;
    const message = row.error_message ?? row.skip_message;
    const metrics = isBroken ? undefined : metricsOf(row, at);
    if (metrics !== undefined) {
      const sum = sums.get(name) ?? { sum: 0, n: 0 };
      sums.set(name, { sum: sum.sum + metrics.real_time_ms!, n: sum.n + 1 });
    }
    const index = counted.get(name) ?? 0;
    counted.set(name, index + 1);
    sink.episode({
      task: sink.task({ suite: null, id: name, name: null }),
      episode: index,
      runSeed: null,
      seed: null,
      seedSource: 'none',
      outcome: isBroken ? 'not_a_trial' : null,
      status: isBroken ? 'infra_error' : 'ok',
      evaluatorCounts: false,
      metrics,
      failureReason: isBroken && typeof message === 'string' ? message : undefined,
      file,
      at,
    });
  }

  function metricsOf(row: Record<string, unknown>, at: string): Record<string, number> {
    const unit = unitOf(row, at);
    const metrics: Record<string, number> = {};
    for (const key of ['real_time', 'cpu_time'] as const) {
      const time = finite(row[key]);
      if (time === undefined || time < 0) throw invalidAt(file, `${at}/${key}`, 'is no time', HINT);
      metrics[`${key}_ms`] = convertTime(time, unit, 'ms');
    }
    for (const key of ['items_per_second', 'bytes_per_second', 'iterations'] as const) {
      const number = finite(row[key]);
      if (number !== undefined) metrics[key] = number;
    }
    return metrics;
  }

  function unitOf(row: Record<string, unknown>, at: string): Unit {
    const unit = row.time_unit ?? 'ns';
    const known = UNITS.find((candidate) => candidate === unit);
    if (known !== undefined) return known;
    throw invalidAt(
      file,
      `${at}/time_unit`,
      `is ${JSON.stringify(unit)}, not one of ${UNITS.join(', ')}`,
      HINT,
    );
  }

  function readAggregate(row: Record<string, unknown>, name: string, at: string): void {
    const kind = typeof row.aggregate_name === 'string' ? row.aggregate_name : 'aggregate';
    const real = finite(row.real_time);
    // A coefficient of variation is a ratio whatever time_unit stands beside it.
    if (real === undefined || row.aggregate_unit === 'percentage') return;
    const value = convertTime(real, unitOf(row, at), 'ms');
    const scope = { suite: null, task: name };
    const text = `${real} ${row.time_unit ?? 'ns'}`;
    sink.reported({ name: `real_time_${kind}`.slice(0, 200), scope, value, unit: 'ms', text, file, at });
    if (kind === 'mean') means.push({ at, name, real: value });
  }

  function compareMeans(): void {
    for (const { at, name, real } of means) {
      const found = sums.get(name);
      if (found === undefined) continue;
      const mean = found.sum / found.n;
      if (Math.abs(mean - real) <= TOLERANCE * Math.max(mean, real)) continue;
      throw disagree(
        file,
        at,
        `the mean real_time is ${real} ms, but its ${found.n} repetitions give ${Number(mean.toPrecision(12))} ms`,
      );
    }
  }
}
