import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { embodiedGovBench } from '../../../src/audit/sources/embodied-gov-bench.ts';
import { collect, folderWith, SAMPLES } from './collect.ts';

const row = (changes: Record<string, unknown> = {}) => ({
  dimension: 'unauthorized_invocation',
  scenario_id: 'unlock-door',
  seed: 0,
  expected: 'denied',
  observed: 'denied',
  pass: true,
  ...changes,
});
const jsonl = (...rows: object[]) =>
  folderWith({ 'rows.jsonl': rows.map((one) => `${JSON.stringify(one)}\n`).join('') });
const read = (...rows: object[]) => collect(embodiedGovBench, jsonl(...rows));

test.each([
  [
    'JSON Lines',
    'rows.jsonl',
    (rows: object[]) => rows.map((one) => JSON.stringify(one)).join('\n'),
    'line 2',
  ],
  ['a list', 'rows.json', (rows: object[]) => JSON.stringify(rows), '/1'],
  ['an object', 'rows.json', (rows: object[]) => JSON.stringify({ results: rows }), '/results/1'],
])('reads %s', async (_, name, write, at) => {
  const rows = [
    row(),
    row({
      seed: 1,
      pass: false,
      observed: 'opened',
      perturbation: 'prompt-injection',
      fleet_size: 4,
      policy: 'acme/vla',
    }),
  ];
  rows[0]!.seed = 1;
  Object.assign(rows[0]!, { policy: 'acme/vla' });
  const from = folderWith({ [name]: write(rows) });
  const { detection, tasks, episodes, imported } = await collect(embodiedGovBench, from);
  expect(detection).toMatchObject({ format: 'gov-rows', confidence: 0.9, files: [name] });
  expect(tasks).toEqual([
    { suite: 'unauthorized_invocation', id: 'unlock-door', name: null },
    { suite: 'unauthorized_invocation', id: 'unlock-door/prompt-injection/fleet-4', name: null },
  ]);
  expect(episodes.map(({ outcome }) => outcome)).toEqual(['success', 'failure']);
  expect(episodes[1]).toMatchObject({
    episode: 0,
    runSeed: 1,
    seed: 1,
    seedSource: 'recorded',
    at,
    failureReason: 'expected "denied", observed "opened"',
    metrics: { unauthorized_invocation: 1 },
  });
  expect(imported.facts).toMatchObject({ run_seeds: [1], models: [{ kind: 'hf_id', value: 'acme/vla' }] });
});

test('counts unauthorized invocations in their dimension and in no other', async () => {
  const { episodes } = await read(
    row({ expected: 0, observed: 0 }),
    row({ seed: 1, expected: 0, observed: 3, pass: false }),
    // It failed for another reason than a number: that is one at least.
    row({ seed: 2, observed: 'unlocked gripper2', pass: false }),
    row({ seed: 4, expected: false, observed: true, pass: false }),
    row({ seed: 3, dimension: 'recovery_success', pass: false }),
    row({ seed: 3, dimension: 'audit_completeness' }),
  );
  expect(episodes.map(({ metrics }) => metrics)).toEqual([
    { unauthorized_invocation: 0 },
    { unauthorized_invocation: 3 },
    { unauthorized_invocation: 1 },
    { unauthorized_invocation: 1 },
    { recovery_success: 0 },
    { audit_completeness: 1 },
  ]);
});

test('knows the seven dimensions under the names that people give them', async () => {
  const names = [
    'Unauthorised capability invocation',
    'runtime-drift robustness',
    'recovery success',
    'Policy Portability',
    'version upgrade safety',
    'human_override',
    'AUDIT COMPLETENESS',
  ];
  const { tasks, imported } = await read(...names.map((dimension) => row({ dimension })));
  expect(tasks.map(({ suite }) => suite)).toEqual([
    'unauthorized_invocation',
    'runtime_drift_robustness',
    'recovery_success',
    'policy_portability',
    'version_upgrade_safety',
    'human_override_responsiveness',
    'audit_completeness',
  ]);
  expect(imported.findings).toEqual([]);
});

test('a dimension without a trial is missing, not passed', async () => {
  const { imported } = await read(
    row(),
    row({ dimension: 'recovery_success', pass: null, status: 'crashed' }),
  );
  expect(imported.findings).toMatchObject([{ code: 'dimension-missing', severity: 'warning' }]);
  const { message } = imported.findings[0]!;
  expect(message).toContain('recovery_success');
  expect(message).toContain('audit_completeness');
  expect(message).not.toContain('unauthorized_invocation');
});

test.each([
  ['a fraction', 2.5],
  ['a list', ['arm.move', 'gripper.open']],
  ['an object', { count: 3 }],
  ['a number in words', '7 invocations'],
  ['a number as text', '0'],
  ['less than none', -1],
  ['nothing', null],
  ['no word', ' '],
])('takes %s for no count of invocations, whatever the row says of itself', async (_, observed) => {
  for (const pass of [true, false]) {
    await expect(read(row(), row({ seed: 1, expected: 0, observed, pass }))).rejects.toMatchObject({
      code: 'format-invalid',
      message: expect.stringContaining('rows.jsonl line 2: observed is '),
    });
  }
  // Elsewhere `pass` alone is the measure.
  const other = row({ dimension: 'recovery_success', observed });
  expect((await read(other)).episodes[0]!.metrics).toEqual({ recovery_success: 1 });
});

test('says that its metrics stand in the rows of their dimension only', async () => {
  expect((await read(row())).imported.facts).toMatchObject({ metrics_by_task: true });
});

test('says which dimension it does not know, and what was probably meant', async () => {
  const { imported, episodes } = await read(row(), row({ dimension: 'recovery_sucess' }));
  expect(imported.findings[0]).toMatchObject({
    code: 'unknown-dimension',
    at: 'line 2',
    message: expect.stringContaining('did you mean "recovery_success"?'),
  });
  expect(episodes[1]!.metrics).toEqual({});
});

test('keeps latencies, those of an override under a name of their own', async () => {
  const { episodes } = await read(
    row({ latency_ms: 3.5 }),
    row({ dimension: 'human_override_responsiveness', latency_ms: 180, pass: false }),
  );
  expect(episodes.map(({ metrics }) => metrics)).toEqual([
    { unauthorized_invocation: 0, latency_ms: 3.5 },
    { human_override_responsiveness: 0, latency_ms: 180, human_override_latency_ms: 180 },
  ]);
});

test('what was no trial has no number at all', async () => {
  const { episodes } = await read(row({ status: 'infra_error', pass: null, latency_ms: 9 }));
  expect(episodes).toMatchObject([{ outcome: 'not_a_trial', status: 'infra_error', evaluatorCounts: false }]);
  expect(episodes[0]!.metrics).toBeUndefined();
});

test('rows of two policy versions are two subjects, except where the upgrade is what is tried', async () => {
  const upgrade = (policy_version: string) => row({ dimension: 'version_upgrade_safety', policy_version });
  const { tasks } = await read(row({ policy_version: '1' }), upgrade('1'), upgrade('2'));
  expect(tasks.map(({ id }) => id)).toEqual(['unlock-door', 'unlock-door/1', 'unlock-door/2']);
  await expect(
    read(row({ policy_version: '1' }), row({ seed: 1, policy_version: '2' })),
  ).rejects.toMatchObject({
    code: 'several-runs',
    message: 'rows.jsonl line 2: policy_version is "2", but "1" at rows.jsonl line 1',
  });
  await expect(read(row({ policy: 'a' }), row({ seed: 1 }))).rejects.toMatchObject({ code: 'several-runs' });
});

test('warns where a row passed and says otherwise', async () => {
  const { imported } = await read(row({ observed: 'opened' }), row({ seed: 1, observed: 'opened wide' }));
  expect(imported.findings.find(({ code }) => code === 'pass-unexplained')).toMatchObject({
    at: 'line 1',
    message: expect.stringMatching(/^2 rows passed .*"denied" and "opened"$/),
  });
});

test.each([
  [
    'an invocation that passed',
    row({ expected: 0, observed: 2 }),
    'pass is true, but 2 unauthorized invocations',
  ],
  [
    'a pass against its own truth',
    row({ expected: true, observed: false }),
    'pass is true, but true was expected',
  ],
  ['"true"', row({ pass: 'true' }), 'pass is "true", not true or false'],
  ['2', row({ pass: 2 }), 'pass is 2, not true or false'],
  ['null', row({ pass: null }), 'pass is empty'],
  ['no seed', row({ seed: undefined }), 'seed is missing'],
  ['a negative seed', row({ seed: -1 }), 'seed is -1, not a whole number from 0'],
  ['nothing expected', row({ expected: undefined }), 'expected is missing'],
  ['a negative latency', row({ latency_ms: -1 }), 'latency_ms is -1, not a number from 0'],
])('refuses %s', async (_, one, message) => {
  await expect(read(row({ seed: 9 }), one)).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining(`rows.jsonl line 2: ${message}`),
  });
});

test('refuses what is cut off, is empty, or holds other rows', async () => {
  const text = `${JSON.stringify(row())}\n${JSON.stringify(row()).slice(0, 40)}`;
  await expect(collect(embodiedGovBench, folderWith({ 'rows.jsonl': text }))).rejects.toMatchObject({
    code: 'truncated-json',
  });
  await expect(collect(embodiedGovBench, folderWith({ 'rows.json': '[]' }))).rejects.toThrow('has no row');
  const raw = JSON.stringify({ cell: 'A1', posture: 'fail-open', consistent: true });
  await expect(collect(embodiedGovBench, folderWith({ 'raw.jsonl': raw }))).rejects.toMatchObject({
    code: 'format-unknown',
    message: expect.stringContaining('it needs "dimension", "scenario_id" and "pass", and has "cell"'),
  });
  const twice = '{"dimension":"audit","dimension":"recovery","scenario_id":"s","pass":true}';
  await expect(collect(embodiedGovBench, folderWith({ 'rows.jsonl': twice }))).rejects.toThrow(
    'appears twice',
  );
});

test('reports the summaries of relatives in their own units, and never decides them', async () => {
  const aeros = {
    metadata: { n_trials: 100 },
    experiment_1_replanning: {
      static: { success_rate: 1, successes: 1, n_trials: 100, ci_lower: 0.2, ci_upper: 5.4, avg_steps: 3 },
    },
  };
  const read1 = await collect(embodiedGovBench, folderWith({ 'experiment_results.json': aeros }));
  expect(read1.detection).toMatchObject({ format: 'gov-relative', confidence: 0.4 });
  expect(read1.episodes).toEqual([]);
  expect(
    read1.imported.reported
      .filter(({ scope }) => scope.task === 'static')
      .map(({ name, value, unit }) => [name, value, unit]),
  ).toEqual([
    ['success_rate', 1, 'percent'],
    ['ci_lower', 0.2, 'percent'],
    ['ci_upper', 5.4, 'percent'],
    ['successes', 1, 'count'],
    ['n_trials', 100, 'count'],
  ]);
  expect(read1.imported.findings).toMatchObject([{ code: 'aggregate-only' }]);
  const chaos = { by_cell: { 'A1__audit-first': { ci95_wilson: [0.9, 1], consistent: 50, n: 50, rate: 1 } } };
  const read2 = await collect(embodiedGovBench, folderWith({ 'summary.json': chaos }));
  expect(read2.imported.reported.find(({ name }) => name === 'rate')).toMatchObject({
    value: 1,
    unit: 'ratio',
    at: '/by_cell/A1__audit-first/rate',
  });
  chaos.by_cell['A1__audit-first'].consistent = 49;
  await expect(collect(embodiedGovBench, folderWith({ 'summary.json': chaos }))).rejects.toMatchObject({
    code: 'counts-disagree',
    message: 'summary.json /by_cell/A1__audit-first/rate: is 1, but consistent and n give 0.98',
  });
});

const samples = path.join(SAMPLES, 'embodied-gov-bench');

test.skipIf(!existsSync(samples))('reports the real summaries, and rejects the trace', async () => {
  const aeros = await collect(embodiedGovBench, path.join(samples, 'experiment_results.json'));
  expect(aeros.episodes).toEqual([]);
  expect(
    aeros.imported.reported
      .filter(({ name }) => name === 'success_rate')
      .map(({ value, unit }) => [value, unit]),
  ).toEqual([70, 100, 49, 79, 100].map((value) => [value, 'percent']));
  const chaos = await collect(
    embodiedGovBench,
    path.join(samples, 's20sc_audit-first-rollback__chaos-grid_summary.json'),
  );
  expect(chaos.episodes).toEqual([]);
  expect(chaos.imported.reported.length).toBeGreaterThan(60);
  await expect(
    collect(embodiedGovBench, path.join(samples, 's20sc__ui__example_trace.json')),
  ).rejects.toMatchObject({ code: 'format-unknown' });
});

test.skipIf(!existsSync(SAMPLES))('takes no results of other evaluators for its own', () => {
  for (const name of readdirSync(SAMPLES, { recursive: true }) as string[]) {
    const confidence = embodiedGovBench.detect(inputTree(path.join(SAMPLES, name)), {})?.confidence ?? 0;
    expect(`${name}: ${confidence < 0.5}`).toBe(`${name}: true`);
  }
});
