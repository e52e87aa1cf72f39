import type { ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { streamJson } from '../../importing/json-stream.ts';
import { utcOf } from '../generic/values.ts';
import { recordOf } from '../json-values.ts';
import { disagree, filesLike, finite, invalidAt, notIts, type ShippedMapping } from './shipped.ts';

const HINT = 'take the file of --benchmark-json or --benchmark-autosave';
/** Times of `stats`, which are seconds. */
const TIMES = ['min', 'max', 'mean', 'stddev', 'median', 'iqr', 'q1', 'q3'] as const;
const TOLERANCE = 1e-9;

/** JSON of pytest-benchmark: an episode per round where the rounds were saved, else one per benchmark; no outcome. */
export const pytestBenchmark: ShippedMapping = {
  name: 'pytest-benchmark',
  title: 'pytest-benchmark',
  recognises: ['JSON with benchmarks[].stats in seconds (and stats.data): times, no outcomes'],
  supplies: { RAW_REFERENCES: 'always', EVALUATOR_VERSION: 'always', RUN_TIME: 'always' },
  find(tree) {
    const files = filesLike(tree, /\.json$/, /"(?:machine_info|benchmarks)"\s*:/).filter((file) => {
      const head = tree.headText(file);
      return (
        /"python_implementation"\s*:/.test(head) || (/"stats"\s*:/.test(head) && /"fullname"\s*:/.test(head))
      );
    });
    if (files.length === 0) return null;
    return { files, why: `${files[0]} has machine_info or benchmarks with stats`, confidence: 0.6 };
  },
  read(tree, files, _options, sink) {
    sink.facts({ evaluatorName: 'pytest-benchmark' });
    for (const file of files) readReport(tree, file, sink);
  },
};

function readReport(tree: InputTree, file: string, sink: ImportSink): void {
  let seen = 0;
  const [root] = streamJson(tree, file, {
    each: [
      {
        path: ['benchmarks', '*'],
        take(value, path) {
          seen += 1;
          readBenchmark(value, file, `/${path.join('/')}`, sink);
        },
      },
    ],
  });
  const report = recordOf(root);
  if (!Array.isArray(report?.benchmarks)) {
    throw notIts(file, 'a report of pytest-benchmark', '"benchmarks" with "stats"', 'other keys', HINT);
  }
  if (seen === 0) throw invalidAt(file, '/benchmarks', 'is empty: no benchmark was run', HINT);
  const { version, datetime } = report;
  if (typeof version === 'string') sink.facts({ evaluatorVersion: version });
  const finishedAt = typeof datetime === 'string' ? utcOf(datetime) : null;
  if (finishedAt !== null) sink.facts({ finishedAt });
}

function readBenchmark(value: unknown, file: string, at: string, sink: ImportSink): void {
  const row = recordOf(value);
  const stats = recordOf(row?.stats);
  const name = row?.fullname ?? row?.name;
  if (stats === undefined || typeof name !== 'string') {
    throw invalidAt(file, at, 'needs "fullname" and "stats"', HINT);
  }
  const group = typeof row?.group === 'string' ? row.group.slice(0, 400) : null;
  const common = {
    task: sink.task({ suite: group, id: name.slice(0, 400), name: null }),
    runSeed: null,
    seed: null,
    seedSource: 'none',
    outcome: null,
    status: 'ok',
    evaluatorCounts: false,
    file,
  } as const;
  const rounds = Array.isArray(stats.data) ? stats.data : [];
  let sum = 0;
  for (const [episode, round] of rounds.entries()) {
    const place = `${at}/stats/data/${episode}`;
    const seconds = finite(round);
    if (seconds === undefined || seconds < 0) throw invalidAt(file, place, 'is no time', HINT);
    sum += seconds;
    sink.episode({ ...common, episode, metrics: { round_ms: 1000 * seconds }, at: place });
  }
  const mean = finite(stats.mean);
  if (mean === undefined || mean < 0) throw invalidAt(file, `${at}/stats/mean`, 'is no time', HINT);
  if (rounds.length === 0) {
    sink.episode({ ...common, episode: 0, metrics: metricsOf(stats), at: `${at}/stats` });
    return;
  }
  const found = sum / rounds.length;
  if (Math.abs(found - mean) > TOLERANCE * Math.max(found, mean)) {
    const shown = Number(found.toPrecision(12));
    throw disagree(
      file,
      `${at}/stats/mean`,
      `the mean is ${mean} s, but its ${rounds.length} rounds give ${shown} s`,
    );
  }
  const scope = { suite: group, task: name.slice(0, 400) };
  const place = `${at}/stats/mean`;
  sink.reported({ name: 'mean', scope, value: 1000 * mean, unit: 'ms', text: `${mean} s`, file, at: place });
}

function metricsOf(stats: Record<string, unknown>): Record<string, number> {
  const metrics: Record<string, number> = {};
  for (const key of TIMES) {
    const seconds = finite(stats[key]);
    if (seconds !== undefined) metrics[`${key}_ms`] = 1000 * seconds;
  }
  for (const key of ['rounds', 'iterations'] as const) {
    const number = finite(stats[key]);
    if (number !== undefined) metrics[key] = number;
  }
  const ops = finite(stats.ops);
  if (ops !== undefined) metrics.ops_per_s = ops;
  return metrics;
}
