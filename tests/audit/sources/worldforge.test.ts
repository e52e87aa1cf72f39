import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { worldforge } from '../../../src/audit/sources/worldforge.ts';
import { collect, folderWith, SAMPLES } from './collect.ts';

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

// As Python's json.dumps(sort_keys=True, separators=(',', ':')) writes it: 1.0, 1e-07 and escapes are not ours.
const SCENARIOS = (provider = 'leworldmodel') =>
  `[{"metrics":{"displacement":1e-07,"label":"caf\\u00e9","physics_score":1.0,"success_rate":1.0},"passed":true,"provider":"${provider}","scenario":"object-stability","score":1.0,"suite":"Physics Evaluation Suite","suite_id":"physics"},` +
  `{"metrics":{"step":2},"passed":false,"provider":"${provider}","scenario":"action-response","score":0.25,"suite":"Physics Evaluation Suite","suite_id":"physics"}]`;
const CALLS =
  '[{"average_latency_ms":2.5,"concurrency":1,"error_count":1,"errors":["timeout"],"iterations":5,"max_latency_ms":3.0,"min_latency_ms":2.0,"operation":"predict","operation_metrics":{},"p50_latency_ms":2.5,"p95_latency_ms":2.9,"provider":"mock","retry_count":2,"success_count":4,"throughput_per_second":375.1,"total_time_ms":13.3}]';

const provenance = (kind: string, results: string, digest = sha256(results)) =>
  `{"budget_file":null,"capabilities":["predict"],"claim_boundary":"b","command":["worldforge"],"created_at":"2026-11-21T10:04:40+01:00","dataset_manifests":[],"event_count":0,"input_digest":"${sha256('')}","kind":"${kind}","metric_semantics":"m","notes":null,"providers":["p"],"result_digest":"${digest}","runtime_manifests":{},"schema_version":2,"suite_id":"physics","suite_version":"${kind}:1","worldforge_version":"0.5.0"}`;
const SUMMARY =
  '[{"average_score":0.625,"failed_scenario_count":1,"pass_rate":0.5,"passed_scenario_count":1,"provider":"leworldmodel","scenario_count":2}]';
const evaluation = ({ results = SCENARIOS(), digest = sha256(results), summaries = SUMMARY } = {}) =>
  `{"claim_boundary":"b","metric_semantics":"m","provenance":${provenance('evaluation', results, digest)},"provider_summaries":${summaries},"results":${results},"suite":"Physics Evaluation Suite","suite_id":"physics"}`;
const benchmark = (results = CALLS) =>
  `{"claim_boundary":"b","metric_semantics":"m","provenance":${provenance('benchmark', results)},"results":${results},"run_metadata":{}}`;
const gated = (passed: boolean, violations: number) =>
  `{"benchmark":${benchmark()},"gate":{"passed":${passed},"violation_count":${violations},"violations":[${Array(violations).fill('{}').join()}]},"preset":"mock-smoke"}`;
const manifest = (changes: Record<string, unknown> = {}) => ({
  artifact_paths: { json: '/etc/passwd' },
  command: 'worldforge eval --suite physics',
  created_at: '2026-11-21T09:14:09Z',
  kind: 'eval',
  layout: {},
  result_summary: { passed_count: 1, result_count: 2, suite_id: 'physics' },
  run_id: '20261121T091409Z-18139c6e',
  schema_version: 1,
  status: 'completed',
  ...changes,
});
const read = (files: Record<string, unknown>) => collect(worldforge, folderWith(files));

test('reads the scenarios of an evaluation: their contract, and no success of a robot', async () => {
  const { detection, tasks, episodes, imported } = await read({ 'report.json': evaluation() });
  expect(detection).toMatchObject({ format: 'worldforge-report', confidence: 0.9 });
  expect(tasks).toEqual([
    { suite: 'physics', id: 'object-stability', name: null },
    { suite: 'physics', id: 'action-response', name: null },
  ]);
  expect(episodes.map(({ outcome, metrics, at }) => [outcome, metrics, at])).toEqual([
    [null, { displacement: 1e-7, physics_score: 1, contract_pass: 1, contract_score: 1 }, '/results/0'],
    [null, { step: 2, contract_pass: 0, contract_score: 0.25 }, '/results/1'],
  ]);
  expect(imported.facts).toMatchObject({
    evaluator: { name: 'worldforge', version: '0.5.0' },
    finished_at: '2026-11-21T09:04:40.000Z',
    models: [],
  });
  expect(imported.facts.supplied).not.toContain('EPISODE_OUTCOMES');
  expect(imported.findings).toMatchObject([{ code: 'contract-check', severity: 'warning' }]);
  expect(imported.reported.map(({ name, value }) => [name, value])).toContainEqual(['pass_rate', 0.5]);
});

test('reads a report that was indented since', async () => {
  const indented = JSON.stringify(JSON.parse(evaluation()), null, 2)
    .replace('"displacement": 1e-7', '"displacement": 1e-07')
    .replace('"physics_score": 1,', '"physics_score": 1.0,')
    .replace('"success_rate": 1\n', '"success_rate": 1.0\n')
    .replace('"score": 1,', '"score": 1.0,');
  expect((await read({ 'report.json': indented })).episodes).toHaveLength(2);
});

test('says that a metric stands only in the scenarios that measure it', async () => {
  const { imported } = await read({ 'report.json': evaluation() });
  expect(imported.facts).toMatchObject({ metrics_by_task: true });
});

test('refuses a metric that is NaN: without it its scenario would count as one about something else', async () => {
  const results = SCENARIOS().replace('"displacement":1e-07', '"displacement":NaN');
  expect(results).toContain('NaN');
  await expect(read({ 'report.json': evaluation({ results }) })).rejects.toMatchObject({
    code: 'format-invalid',
    message: 'report.json: holds NaN or Infinity, which are no JSON numbers',
  });
});

test('refuses a report that is cut off beside one that is whole', async () => {
  const files = { 'a/report.json': evaluation(), 'b/report.json': '{"results": [' };
  await expect(read(files)).rejects.toMatchObject({ code: 'truncated-json' });
});

test('says that a mock proves nothing', async () => {
  const { imported } = await read({
    'report.json': evaluation({ results: SCENARIOS('mock'), summaries: '[]' }),
  });
  expect(imported.findings.map(({ code }) => code)).toEqual(['contract-check', 'not-for-proof']);
});

test('refuses results that were edited after the run', async () => {
  const edited = SCENARIOS().replace('"passed":false', '"passed":true');
  await expect(
    read({ 'report.json': evaluation({ results: edited, digest: sha256(SCENARIOS()), summaries: '[]' }) }),
  ).rejects.toMatchObject({
    code: 'digest-mismatch',
    message: expect.stringMatching(
      new RegExp(
        `^report.json /provenance/result_digest: is ${sha256(SCENARIOS())}, but .* have ${sha256(edited)}$`,
      ),
    ),
  });
});

test.each([
  ['pass_rate', '"pass_rate":1.0', '/provider_summaries/0/pass_rate: is 1, but the scenarios give 0.5'],
  [
    'scenario_count',
    '"scenario_count":4',
    '/provider_summaries/0/scenario_count: is 4, but the scenarios give 2',
  ],
])('shows both numbers where %s and the scenarios disagree', async (key, text, message) => {
  const summaries = SUMMARY.replace(new RegExp(`"${key}":[0-9.]+`), text);
  await expect(read({ 'report.json': evaluation({ summaries }) })).rejects.toMatchObject({
    code: 'counts-disagree',
    message: `report.json ${message}`,
  });
});

test.each([
  ['a pass of "true"', '"passed":true', '"passed":"true"', '/results/0/passed: is "true", not true or false'],
  ['a pass of null', '"passed":true', '"passed":null', '/results/0/passed: is null, not true or false'],
  ['a score of 2', '"score":1.0', '"score":2', '/results/0/score: is 2, not a number from 0 to 1'],
  [
    'a scenario twice',
    'action-response',
    'object-stability',
    'is the scenario "object-stability" a second time',
  ],
])('refuses %s', async (_, before, after, message) => {
  const results = SCENARIOS().replace(before, after);
  await expect(read({ 'report.json': evaluation({ results, summaries: '[]' }) })).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining(message),
  });
});

test('refuses two providers, of whom a claim can be about one', async () => {
  const results = SCENARIOS().replace(
    '"provider":"leworldmodel","scenario":"action',
    '"provider":"genie","scenario":"action',
  );
  await expect(read({ 'report.json': evaluation({ results, summaries: '[]' }) })).rejects.toMatchObject({
    code: 'several-runs',
    message: expect.stringContaining('"genie", but "leworldmodel" at report.json /results/0/provider'),
  });
});

test('reports a benchmark, with or without its gate, and decides nothing', async () => {
  const { episodes, imported } = await read({ 'report.json': benchmark() });
  expect(episodes).toEqual([]);
  expect(imported.reported.map(({ name, value, unit }) => [name, value, unit])).toEqual([
    ['iterations', 5, 'count'],
    ['success_count', 4, 'count'],
    ['error_count', 1, 'count'],
    ['retry_count', 2, 'count'],
    ['average_latency_ms', 2.5, 'ms'],
    ['min_latency_ms', 2, 'ms'],
    ['max_latency_ms', 3, 'ms'],
    ['p50_latency_ms', 2.5, 'ms'],
    ['p95_latency_ms', 2.9, 'ms'],
  ]);
  expect(imported.reported[0]).toMatchObject({
    scope: { suite: 'mock', task: 'predict' },
    at: '/results/0/iterations',
  });
  expect(imported.findings.map(({ code }) => code)).toEqual(['aggregate-only', 'mock-provider']);
  const codes = async (text: string) =>
    (await read({ 'b.json': text })).imported.findings.map(({ code }) => code).slice(2);
  expect(await codes(gated(true, 0))).toEqual([]);
  expect(await codes(gated(false, 3))).toEqual(['gate-violated']);
  expect(await codes(gated(true, 2))).toEqual(['gate-contradicts-itself']);
});

test('refuses a benchmark whose counts do not add up', async () => {
  const text = benchmark(CALLS.replace('"success_count":4', '"success_count":5'));
  await expect(read({ 'b.json': text })).rejects.toMatchObject({
    code: 'counts-disagree',
    message: 'b.json /results/0: 5 successes and 1 errors of 5 iterations',
  });
  const negative = benchmark(CALLS.replace('"error_count":1', '"error_count":-1'));
  await expect(read({ 'b.json': negative })).rejects.toThrow('/results/0/error_count: is -1, not a count');
});

test('reads a run workspace, and follows no path of its manifest', async () => {
  const files = { 'run_manifest.json': manifest(), 'reports/report.json': evaluation() };
  const { detection, episodes, tree } = await read(files);
  expect(detection.format).toBe('worldforge-run');
  expect(episodes).toHaveLength(2);
  expect([...tree.reads.keys()].sort()).toEqual(['reports/report.json', 'run_manifest.json']);
  const failed = await read({ ...files, 'run_manifest.json': manifest({ status: 'failed' }) });
  expect(failed.imported.findings[0]).toMatchObject({ code: 'run-not-completed', at: '/status' });
});

test.each([
  ['a run that is running', { status: 'running' }, 'run-unfinished', '/status: is running'],
  [
    'a summary of another report',
    { result_summary: { passed_count: 2, result_count: 2 } },
    'counts-disagree',
    '/result_summary/passed_count: is 2, but reports/report.json has 1',
  ],
  ['another schema', { schema_version: 7 }, 'format-unknown', '/schema_version: is not 1'],
])('refuses %s', async (_, changes, code, message) => {
  const files = { 'run_manifest.json': manifest(changes), 'reports/report.json': evaluation() };
  await expect(read(files)).rejects.toMatchObject({ code, message: `run_manifest.json ${message}` });
});

test('a workspace without its report is a summary without results', async () => {
  const { episodes, imported } = await read({ 'run_manifest.json': manifest(), 'notes.txt': 'x' });
  expect(episodes).toEqual([]);
  expect(imported.findings).toMatchObject([{ code: 'summary-without-raw' }]);
  expect(imported.reported.map(({ name, value }) => [name, value])).toEqual([
    ['result_count', 2],
    ['passed_count', 1],
  ]);
  await expect(read({ 'run_manifest.json': manifest({ kind: 'flow' }) })).rejects.toThrow('/kind: is "flow"');
});

test('several workspaces are one result where their suites differ, and none where they do not', async () => {
  const planning = SCENARIOS().replaceAll('"suite_id":"physics"', '"suite_id":"planning"');
  const run = (name: string, text: string) => ({
    [`runs/${name}/run_manifest.json`]: manifest(),
    [`runs/${name}/reports/report.json`]: text,
  });
  const both = await read({
    ...run('a', evaluation()),
    ...run('b', evaluation({ results: planning })),
    ...run('c', benchmark()),
    'runs/c/run_manifest.json': manifest({ kind: 'benchmark', result_summary: { result_count: 1 } }),
  });
  expect(both.episodes).toHaveLength(4);
  // The mock of a benchmark is not what the evaluations were of.
  expect(both.imported.findings.map(({ code }) => code)).not.toContain('not-for-proof');
  const again = evaluation({ results: SCENARIOS().replace('0.25', '0.5'), summaries: '[]' });
  await expect(read({ ...run('a', evaluation()), ...run('b', again) })).rejects.toMatchObject({
    code: 'shards-overlap',
  });
});

test.each([
  [
    'the CSV form',
    'report.csv',
    'suite_id,suite,provider,scenario,score,passed,metrics_json\n',
    'is the CSV form',
  ],
  ['a live smoke test', 'run_manifest.json', { schema_version: 1, command_argv: ['x'] }, 'live smoke test'],
  [
    'an audit',
    'audit.json',
    { schema_version: 1, status: 'passed', tool_versions: {} },
    'it needs "provenance"',
  ],
  [
    'another provenance',
    'r.json',
    evaluation().replace('"schema_version":2', '"schema_version":3'),
    'is 3, and 2 is',
  ],
])('rejects %s with the reason', async (_, name, content, message) => {
  await expect(read({ [name]: content })).rejects.toMatchObject({
    code: 'format-unknown',
    message: expect.stringContaining(message),
  });
});

test('leaves the manifests of our own runs alone', () => {
  const own = '{"schema_version":"worldgate.run.v1","run_id":"20261121T091409123Z-1f3a9c0b"}';
  expect(worldforge.detect(inputTree(folderWith({ 'run_manifest.json': own, 'x.txt': '' })), {})).toBeNull();
});

const samples = path.join(SAMPLES, 'worldforge');

test.skipIf(!existsSync(samples))(
  'imports what WorldForge wrote, with the counts that it states',
  async () => {
    const runs = path.join(samples, 'runs');
    let scenarios = 0;
    for (const name of readdirSync(runs)) {
      const { episodes, imported } = await collect(worldforge, path.join(runs, name));
      const { kind, result_summary: stated } = JSON.parse(
        readFileSync(path.join(runs, name, 'run_manifest.json'), 'utf8'),
      );
      if (kind === 'benchmark') {
        expect(episodes).toEqual([]);
        expect(imported.reported.filter((number) => number.name === 'iterations')).toHaveLength(
          stated.result_count,
        );
        continue;
      }
      scenarios += episodes.length;
      expect(episodes).toHaveLength(stated.result_count);
      expect(episodes.filter(({ metrics }) => metrics?.contract_pass === 1)).toHaveLength(
        stated.passed_count,
      );
      expect(imported.findings.map(({ code }) => code)).toContain('not-for-proof');
    }
    expect(scenarios).toBe(12);
    expect((await collect(worldforge, runs)).episodes).toHaveLength(12);
    expect((await collect(worldforge, path.join(samples, 'eval-planning.json'))).episodes).toHaveLength(4);
    for (const name of ['mock-smoke.json', 'release-evidence.json']) {
      expect((await collect(worldforge, path.join(samples, name))).episodes).toEqual([]);
    }
  },
);

test
  .skipIf(!existsSync(samples))
  .each([
    'core-performance-stale-passed-true.json',
    'dependency-audit.findings.json',
    'release-evidence.allpass.json',
  ])('rejects the real %s', async (name) => {
  await expect(collect(worldforge, path.join(samples, name))).rejects.toMatchObject({
    code: 'format-unknown',
  });
});

test.skipIf(!existsSync(SAMPLES))('takes no results of other evaluators for its own', () => {
  for (const name of readdirSync(SAMPLES, { recursive: true }) as string[]) {
    if (name.startsWith('worldforge')) continue;
    const confidence = worldforge.detect(inputTree(path.join(SAMPLES, name)), {})?.confidence ?? 0;
    expect(`${name}: ${confidence < 0.5}`).toBe(`${name}: true`);
  }
});
