import { quoted } from '../../../foundation/plain-value.ts';
import type { ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { jsonLines } from '../../importing/json-lines.ts';
import { pointerOf, streamJson } from '../../importing/json-stream.ts';
import { recordOf } from '../json-values.ts';
import { policyKind } from '../policy-kind.ts';
import { disagree, filesLike, finite, invalidAt, notIts, type ShippedMapping } from './shipped.ts';

const RESULTS = /^\s*\{\s*"results"\s*:\s*\{\s*"[^"]+"\s*:\s*\{/;
const RESULT_KEYS = /"[\w@.-]+,[\w-]+"\s*:|"versions"\s*:/;
const SAMPLES_NAME = /^samples_(.+?)(?:_\d{4}-\d\d-\d\dT[\d.-]+)?\.jsonl$/;
const SAMPLE = /^\s*\{[\s\S]*"doc_id"\s*:/;
const HINT = 'take results_*.json and samples_*.jsonl as lm_eval wrote them (--output_path, --log_samples)';
/** Metrics whose value over a task is the mean of its documents, all of them ratios. */
const MEANS: ReadonlySet<string> = new Set(['acc', 'acc_norm', 'exact_match']);
const RATIOS: ReadonlySet<string> = new Set([...MEANS, 'acc_mutual_info', 'em', 'f1', 'mc1', 'mc2']);
/** Numbers of a document that are no metric. */
const NO_METRICS: ReadonlySet<string> = new Set(['doc_id', 'filter', 'metrics', 'target', 'n-shot']);
const TOLERANCE = 1e-9;

/** Means over the documents of the tasks that have any. */
interface Sampled {
  tasks: Set<string>;
  /** By task, metric and filter. */
  means: Map<string, { sum: number; n: number }>;
}

/**
 * lm-evaluation-harness: with `--log_samples` a document is an episode with its metrics; `results_*.json` alone is an
 * aggregate. There is no success, only metrics.
 */
export const lmEvalHarness: ShippedMapping = {
  name: 'lm-eval-harness',
  title: 'lm-evaluation-harness (lm_eval)',
  recognises: [
    'samples_<task>_<time>.jsonl of --log_samples: metrics by document',
    'results_<time>.json with results by task: an aggregate, never decided by itself',
  ],
  supplies: {
    MODEL_IDENTITY: 'sometimes',
    EVALUATOR_VERSION: 'sometimes',
    EVALUATOR_COMMIT: 'sometimes',
    RUN_TIME: 'sometimes',
    RAW_REFERENCES: 'always',
  },
  find(tree) {
    const results = filesLike(tree, /\.json$/, RESULTS).filter((file) =>
      RESULT_KEYS.test(tree.headText(file)),
    );
    const samples = filesLike(tree, SAMPLES_NAME, SAMPLE);
    const files = [...samples, ...results];
    if (files.length === 0) return null;
    const what = samples.length > 0 ? 'documents of lm_eval' : 'results of lm_eval by task';
    return { files, why: `${files[0]} has ${what}`, confidence: 0.8 };
  },
  read(tree, files, _options, sink) {
    sink.facts({ evaluatorName: 'lm-eval-harness' });
    const sampled: Sampled = { tasks: new Set(), means: new Map() };
    for (const file of files) if (file.endsWith('.jsonl')) readSamples(tree, file, sampled, sink);
    for (const file of files) if (!file.endsWith('.jsonl')) readResults(tree, file, sampled, sink);
  },
};

const keyOf = (task: string, metric: string, filter: string) => JSON.stringify([task, metric, filter]);

/** `exact_match` under the filter `strict-match` is the metric `exact_match_strict_match`. */
function metricName(metric: string, filter: string): string {
  const name = filter === 'none' || filter === '' ? metric : `${metric}_${filter}`;
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 64);
}

interface Document {
  line: number;
  metrics: Record<string, number>;
  filters: string[];
}

function readSamples(tree: InputTree, file: string, { tasks, means }: Sampled, sink: ImportSink): void {
  const task = (SAMPLES_NAME.exec(file.split('/').at(-1)!)?.[1] ?? file).slice(0, 400);
  tasks.add(task);
  const documents = new Map<number, Document>();
  for (const { line, value } of jsonLines(tree, file)) {
    const row = recordOf(value);
    const id = row?.doc_id;
    if (row === undefined || !Number.isSafeInteger(id) || (id as number) < 0) {
      throw invalidAt(file, `line ${line}`, 'has no "doc_id"', HINT);
    }
    const filter = typeof row.filter === 'string' ? row.filter : 'none';
    let document = documents.get(id as number);
    if (document === undefined) {
      document = { line, metrics: {}, filters: [] };
      documents.set(id as number, document);
    } else if (document.filters.includes(filter)) {
      throw invalidAt(
        file,
        `line ${line}`,
        `the document ${id} is there twice (filter ${quoted(filter)})`,
        HINT,
      );
    }
    document.filters.push(filter);
    for (const [metric, number] of metricsOf(row)) {
      document.metrics[metricName(metric, filter)] = number;
      const key = keyOf(task, metric, filter);
      const mean = means.get(key) ?? { sum: 0, n: 0 };
      means.set(key, { sum: mean.sum + number, n: mean.n + 1 });
    }
  }
  const handle = sink.task({ suite: null, id: task, name: null });
  for (const [episode, { line, metrics }] of documents) {
    sink.episode({
      task: handle,
      episode,
      runSeed: null,
      seed: null,
      seedSource: 'none',
      outcome: null,
      status: 'ok',
      evaluatorCounts: true,
      metrics,
      file,
      at: `line ${line}`,
    });
  }
}

/** Numbers by metric; `metrics` names them since the harness writes it, before that every number of a row is one. */
function* metricsOf(row: Record<string, unknown>): Generator<[string, number]> {
  const named = Array.isArray(row.metrics)
    ? row.metrics.filter((name) => typeof name === 'string')
    : undefined;
  for (const name of named ?? Object.keys(row)) {
    if (named === undefined && NO_METRICS.has(name)) continue;
    const value = Object.hasOwn(row, name) ? row[name] : undefined;
    const number = typeof value === 'boolean' ? Number(value) : finite(value);
    if (number !== undefined) yield [name, number];
  }
}

function readResults(tree: InputTree, file: string, { tasks, means }: Sampled, sink: ImportSink): void {
  const [root] = streamJson(tree, file);
  const report = recordOf(root);
  const results = recordOf(report?.results);
  if (report === undefined || results === undefined || !Object.values(results).every(recordOf)) {
    throw notIts(file, 'a result of lm_eval', '"results" by task', 'none', HINT);
  }
  describeRun(report, file, sink);
  for (const [task, value] of Object.entries(results)) {
    for (const [key, raw] of Object.entries(recordOf(value)!)) {
      const [metric = '', filter = 'none'] = key.split(',');
      const number = finite(raw);
      if (number === undefined || metric.endsWith('_stderr') || metric === 'sample_len') continue;
      const at = pointerOf(['results', task, key]).slice(0, 1000);
      compare(means.get(keyOf(task, metric, filter)), metric, number, file, at);
      sink.reported({
        name: metricName(metric, filter),
        scope: { suite: null, task: task.slice(0, 400) },
        value: number,
        unit: RATIOS.has(metric) ? 'ratio' : 'score',
        text: String(number),
        file,
        at,
      });
    }
    const counts = recordOf(recordOf(report['n-samples'])?.[task]);
    const effective = finite(counts?.effective);
    if (effective === undefined || !tasks.has(task)) continue;
    sink.stated({
      name: 'n-samples',
      scope: { suite: null, task: sink.task({ suite: null, id: task, name: null }) },
      what: 'episodes',
      value: effective,
      unit: 'count',
      over: 'all',
      text: String(effective),
      file,
      at: pointerOf(['n-samples', task, 'effective']).slice(0, 1000),
    });
  }
}

function compare(
  mean: { sum: number; n: number } | undefined,
  metric: string,
  stated: number,
  file: string,
  at: string,
): void {
  if (mean === undefined || !MEANS.has(metric)) return;
  const found = mean.sum / mean.n;
  if (Math.abs(found - stated) <= TOLERANCE) return;
  throw disagree(
    file,
    at,
    `${metric} is ${stated}, but the ${mean.n} documents give ${Number(found.toPrecision(12))}`,
  );
}

function describeRun(report: Record<string, unknown>, file: string, sink: ImportSink): void {
  const { lm_eval_version: version, git_hash: commit, date, model_name: name } = report;
  if (typeof version === 'string') sink.facts({ evaluatorVersion: version });
  if (typeof commit === 'string' && /^[0-9a-f]{7,40}$/.test(commit)) sink.facts({ evaluatorCommit: commit });
  const seconds = finite(date);
  if (seconds !== undefined && seconds > 0 && seconds < 1e11) {
    sink.facts({ startedAt: new Date(1000 * seconds).toISOString() });
  }
  const args = recordOf(report.config)?.model_args;
  const pretrained =
    typeof args === 'string' ? /(?:^|,)pretrained=([^,]+)/.exec(args)?.[1] : recordOf(args)?.pretrained;
  const model = typeof name === 'string' && name !== '' ? name : pretrained;
  if (typeof model !== 'string') return;
  sink.model({
    kind: policyKind(model),
    value: model,
    file,
    at: model === name ? '/model_name' : '/config/model_args',
  });
}
