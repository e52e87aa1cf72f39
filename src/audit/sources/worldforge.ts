import path from 'node:path';
import { FORGE_PROVENANCE } from '../../contracts/worldforge/provenance.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { Detection, Importer, ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { streamJson } from '../importing/json-stream.ts';
import { withNamesakes } from './namesakes.ts';
import { readBenchmark } from './worldforge-benchmark.ts';
import { readEvaluation } from './worldforge-evaluation.ts';
import { invalid, type Report, record, requireResultDigest } from './worldforge-report.ts';

const REPORT = /"kind"\s*:\s*"(?:evaluation|benchmark)"/;
const REPORT_VERSION = /"worldforge_version"\s*:/;
const MANIFEST = 'run_manifest.json';
/** Ids of WorldForge have no milliseconds, which those of our own runs have. */
const RUN_ID = /"run_id"\s*:\s*"\d{8}T\d{6}Z-[0-9a-f]{8}"/;
const LIVE_SMOKE = /"command_argv"\s*:/;
const CSV_HEADER = /^(?:suite_id,suite,provider,scenario,score|provider,operation,iterations,concurrency),/;

/**
 * What `worldforge eval` and `worldforge benchmark` report. Their suites check the contract of an adapter, not a robot:
 * so a scenario that passed is no success of an episode, and a claim on `success_rate` finds nothing here.
 */
export const worldforge: Importer = {
  source: 'worldforge',
  title: 'WorldForge (worldforge eval, worldforge benchmark)',
  recognises: [
    'report of `worldforge eval --format json`: contract_pass and contract_score per scenario, no success rate',
    'report of `worldforge benchmark --format json`, with or without a gate: aggregates, reported and never decided',
    'run workspaces with run_manifest.json (schema 1) and reports/report.json',
  ],
  supplies: {
    EVALUATOR_VERSION: 'always',
    RUN_TIME: 'always',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'sometimes',
  },
  // Each scenario measures something else.
  metricsByTask: true,
  detect,
  read(tree, detection, _options, sink) {
    const reports = detection.files.filter((file) => path.posix.basename(file) !== MANIFEST);
    const manifests = detection.files.filter((file) => path.posix.basename(file) === MANIFEST);
    const read = reports.map((file) => readReport(tree, file));
    for (const manifest of manifests) checkRun(tree, manifest, read, sink);
    requireOneProvider(read);
    sink.facts({ evaluatorName: 'worldforge' });
    for (const report of read) {
      sink.facts({ evaluatorVersion: report.version, finishedAt: report.createdAt });
      if (report.kind === 'evaluation') readEvaluation(report, sink);
      else readBenchmark(report, sink);
    }
  },
};

function detect(tree: InputTree): Detection | null {
  const reports = tree.named(/\.json$/i).filter(({ path: file }) => {
    const head = tree.headText(file);
    return REPORT.test(head) && REPORT_VERSION.test(head);
  });
  const manifests = tree.files.filter(({ path: file }) => {
    const head = path.posix.basename(file) === MANIFEST ? tree.headText(file) : '';
    return RUN_ID.test(head) || LIVE_SMOKE.test(head);
  });
  const files = withNamesakes(
    tree,
    [...manifests, ...reports].map(({ path: file }) => file),
  );
  if (files.length > 0) {
    return {
      format: manifests.length > 0 ? 'worldforge-run' : 'worldforge-report',
      confidence: reports.length > 0 ? 0.9 : 0.6,
      why: [
        reports.length > 0
          ? `${reports[0]!.path} has the provenance of a WorldForge report`
          : `${manifests[0]!.path} is the manifest of a WorldForge run`,
      ],
      files,
    };
  }
  const tables = tree.named(/\.csv$/i).filter(({ path: file }) => CSV_HEADER.test(tree.headText(file)));
  const candidates = tables.length > 0 ? tables : tree.files.length === 1 ? tree.files : [];
  if (candidates.length === 0) return null;
  return {
    format: 'worldforge-report',
    confidence: tables.length > 0 ? 0.4 : 0.1,
    why: [
      `${candidates[0]!.path} is ${tables.length > 0 ? 'the CSV form of a WorldForge report' : 'the only file'}`,
    ],
    files: candidates.map(({ path: file }) => file),
  };
}

function readReport(tree: InputTree, file: string): Report {
  if (CSV_HEADER.test(tree.headText(file))) {
    throw new WorldGateError(
      'format-unknown',
      `${file} is the CSV form of a report, which says neither what wrote it nor when`,
      { hint: 'give the JSON form: `--format json`, or reports/report.json of the run workspace' },
    );
  }
  const [root] = streamJson(tree, file);
  const whole = record(root) ?? {};
  const wrapped = record(whole.benchmark);
  const body = wrapped ?? whole;
  const at = wrapped === undefined ? '' : '/benchmark';
  const provenance = record(body.provenance);
  const { kind, schema_version: schema, worldforge_version: version, created_at: created } = provenance ?? {};
  if (provenance === undefined || (kind !== 'evaluation' && kind !== 'benchmark')) {
    const keys = Object.keys(whole).slice(0, 6).map(quoted).join(', ');
    throw new WorldGateError(
      'format-unknown',
      `${file} is not a report of worldforge eval or worldforge benchmark: it needs "provenance" with such a "kind", and has ${keys === '' ? 'no keys' : keys}`,
      { hint: 'audits, release evidence, galleries and traces of WorldForge are not results' },
    );
  }
  if (schema !== FORGE_PROVENANCE) {
    throw new WorldGateError(
      'format-unknown',
      `${file} ${at}/provenance/schema_version: is ${JSON.stringify(schema)}, and ${FORGE_PROVENANCE} is the version that is known`,
      { hint: 'write the report again with the WorldForge that has this version' },
    );
  }
  if (typeof version !== 'string' || version === '') {
    throw invalid(file, `${at}/provenance/worldforge_version`, 'is no version');
  }
  const time = typeof created === 'string' ? new Date(created) : undefined;
  const isTime =
    typeof created === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(created);
  if (time === undefined || !isTime || Number.isNaN(time.getTime())) {
    throw invalid(file, `${at}/provenance/created_at`, 'is no time with an offset from UTC');
  }
  if (!Array.isArray(body.results)) throw invalid(file, `${at}/results`, 'is not a list');
  requireResultDigest(
    tree,
    file,
    wrapped !== undefined,
    provenance.result_digest,
    `${at}/provenance/result_digest`,
  );
  const results = body.results.map((value, index) => {
    const row = record(value);
    if (row === undefined) throw invalid(file, `${at}/results/${index}`, 'is not an object');
    return row;
  });
  return { file, at, kind, version, createdAt: time.toISOString(), whole, body, results };
}

/** A workspace's manifest says how the run ended, which its report does not. */
function checkRun(tree: InputTree, file: string, reports: readonly Report[], sink: ImportSink): void {
  const [root] = streamJson(tree, file);
  const manifest = record(root) ?? {};
  if (LIVE_SMOKE.test(tree.headText(file))) {
    throw new WorldGateError(
      'format-unknown',
      `${file} is the manifest of a live smoke test: it has a status and no results`,
      { hint: 'name a run workspace of worldforge eval or worldforge benchmark' },
    );
  }
  if (manifest.schema_version !== 1) {
    throw new WorldGateError('format-unknown', `${file} /schema_version: is not 1`, {
      hint: 'name a run workspace of a WorldForge that writes schema 1',
    });
  }
  const { status, kind } = manifest;
  if (status === 'running') {
    throw new WorldGateError('run-unfinished', `${file} /status: is running`, {
      hint: 'wait for the run to end; one that was killed says so for ever: run it again',
    });
  }
  const expected = `${path.posix.join(path.posix.dirname(file), 'reports/report.json')}`;
  const report = reports.find((candidate) => candidate.file === expected);
  const summary = record(manifest.result_summary) ?? {};
  if (report === undefined) {
    if (kind !== 'eval' && kind !== 'benchmark') {
      throw new WorldGateError(
        'format-unknown',
        `${file} /kind: is ${typeof kind === 'string' ? quoted(kind) : 'missing'}, and only runs of eval and benchmark have results`,
        { hint: 'name a run workspace of worldforge eval or worldforge benchmark' },
      );
    }
    summaryAlone(file, summary, sink);
    return;
  }
  if (status !== 'completed' && status !== 'passed') {
    sink.finding({
      code: 'run-not-completed',
      severity: 'warning',
      message: `the status of the run is ${typeof status === 'string' ? quoted(status) : 'missing'}`,
      file,
      at: '/status',
    });
  }
  const counts: [key: string, found: number][] = [['result_count', report.results.length]];
  if (report.kind === 'evaluation') {
    counts.push(['passed_count', report.results.filter(({ passed }) => passed === true).length]);
  }
  for (const [key, found] of counts) {
    const stated = summary[key];
    if (stated === undefined || stated === found) continue;
    throw new WorldGateError(
      'counts-disagree',
      `${file} /result_summary/${key}: is ${JSON.stringify(stated)}, but ${report.file} has ${found}`,
      { hint: 'the files are of two runs, or one was edited: take the workspace as WorldForge wrote it' },
    );
  }
}

function summaryAlone(file: string, summary: Record<string, unknown>, sink: ImportSink): void {
  for (const name of ['result_count', 'passed_count', 'error_count', 'retry_count']) {
    const value = summary[name];
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    const at = `/result_summary/${name}`;
    sink.reported({
      name,
      scope: { suite: null, task: null },
      value,
      unit: 'count',
      text: String(value),
      file,
      at,
    });
  }
  sink.finding({
    code: 'summary-without-raw',
    severity: 'warning',
    message:
      'counts results, but reports/report.json is not beside it: they are reported and nothing is decided',
    file,
    at: '/result_summary',
  });
}

/** What one provider did says nothing of another. */
function requireOneProvider(reports: readonly Report[]): void {
  const first = new Map<string, string>();
  for (const { kind, results, file, at } of reports) {
    if (kind !== 'evaluation') continue;
    for (const [index, { provider }] of results.entries()) {
      const where = `${at}/results/${index}/provider`;
      if (typeof provider !== 'string' || provider === '') throw invalid(file, where, 'is no name');
      if (!first.has(provider)) first.set(provider, `${file} ${where}`);
    }
  }
  if (first.size <= 1) return;
  const [[one, at], [two, also]] = [...first] as [[string, string], [string, string]];
  throw new WorldGateError(
    'several-runs',
    `${also}: the provider is ${quoted(two)}, but ${quoted(one)} at ${at}`,
    { hint: 'a claim is about one provider: run `worldforge eval --provider NAME` for it alone' },
  );
}
