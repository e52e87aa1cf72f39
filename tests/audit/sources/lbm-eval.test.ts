import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { lbmEval } from '../../../src/audit/sources/lbm-eval.ts';
import { collect, folderWith, SAMPLES, successes } from './collect.ts';

type Row = Record<string, unknown>;

const row = (index: number, success: unknown, more: Row = {}): Row => ({
  skill_type: 'put_mug_on_saucer',
  scenario_index: index,
  is_pending: false,
  total_time: success === null ? null : 18.5 + index,
  is_success: success,
  failure_message: null,
  ...more,
});

/** As `evaluate` writes it: what it counts first, the rows last. */
const upstream = (evaluations: Row[], more: Row = {}) => {
  const evaluated = evaluations.filter(({ is_pending: pending }) => pending !== true).length;
  const successful = evaluations.filter(({ is_success: success }) => success === true).length;
  return {
    num_processes: 4,
    elapsed_time: 91.7,
    num_requested_evaluations: evaluations.length,
    num_evaluated: evaluated,
    num_success: successful,
    success_rate: evaluated === 0 ? 0 : successful / evaluated,
    ...more,
    evaluations,
  };
};

/** As vla_foundry publishes it. */
const foundry = (evaluations: Row[], budget: unknown = 200) =>
  JSON.stringify({ max_sample_size_per_model: budget, evaluations });

const UPSTREAM = 'results-2025-11-06T15:03:43.123-08:00.json';
const rollouts = (task: string, time = '2026-04-18T00:00:00+00:00') =>
  `model_a/${task}/rollouts/${time}/results.json`;

const traceback = (exception: string) =>
  `Traceback (most recent call last):\n  File "/opt/lbm_eval/evaluate.py", line 12, in step\n    self._sim.step()\n    ^^^^^^^^^^^^^^^^\n${exception}\n`;
const DISK = traceback('OSError: [Errno 28] No space left on device');
const RECORDER = traceback("KeyError: \"Unable to synchronously open object (object 'time' doesn't exist)\"");
const SESSION = traceback('RuntimeError: The server rejected this client uuid: 0b1c2d3e.');
const LINE_SEARCH = traceback('anzu.SimFailure: The initial guess for line search is NaN. The typical cause');
const HESSIAN = traceback('anzu.SimFailure: The Hessian of the momentum cost is NaN.');
const NON_FINITE = traceback('RuntimeError: SceneGraph encountered a non-finite value (e.g., NaN)');
const OTHER = traceback('ValueError: action has 14 elements, not 20');

test('reads the file of the public program, whose seeds follow from the scenario', async () => {
  const rows = [row(0, true), row(1, false), row(2, true), row(7, false)];
  const from = folderWith({ [UPSTREAM]: upstream(rows) });
  const { detection, tasks, episodes, imported } = await collect(lbmEval, from);
  expect(detection).toMatchObject({ format: 'lbm-eval', confidence: 0.95, files: [UPSTREAM] });
  expect(tasks).toEqual([{ suite: null, id: 'put_mug_on_saucer', name: null }]);
  expect(successes(episodes)).toBe(2);
  expect(episodes[3]).toMatchObject({
    episode: 7,
    runSeed: null,
    seed: 100_000_107,
    seedSource: 'derived',
    outcome: 'failure',
    status: 'ok',
    durationS: 25.5,
    at: '/evaluations/3',
  });
  expect(imported.facts).toMatchObject({ evaluator: { name: 'lbm_eval' }, expected_episodes: 4 });
  expect(imported.reported.map(({ name, value, unit }) => [name, value, unit])).toEqual([
    ['num_requested_evaluations', 4, 'count'],
    ['num_evaluated', 4, 'count'],
    ['num_success', 2, 'count'],
    ['success_rate', 0.5, 'ratio'],
    ['elapsed_time', 91.7, 's'],
  ]);
});

test('keeps pending trials of an interrupted run out of both rates, and says so', async () => {
  const pending = { is_pending: true, is_success: null };
  const rows = [row(0, true), row(1, null, pending), row(2, null, pending)];
  const { episodes, imported } = await collect(lbmEval, folderWith({ [UPSTREAM]: upstream(rows) }));
  expect(episodes.map(({ outcome, status, evaluatorCounts }) => [outcome, status, evaluatorCounts])).toEqual([
    ['success', 'ok', true],
    ['not_a_trial', 'pending', false],
    ['not_a_trial', 'pending', false],
  ]);
  expect(imported.facts.expected_episodes).toBe(3);
  expect(imported.findings).toMatchObject([
    {
      code: 'coverage-gap',
      message: 'of 3 evaluations 2 are pending and 0 crashed: no trials',
      file: UPSTREAM,
    },
  ]);
});

test('takes a rate of 0 for "none yet" where nothing was evaluated', async () => {
  const rows = [row(0, null, { is_pending: true })];
  const { episodes } = await collect(lbmEval, folderWith({ [UPSTREAM]: upstream(rows) }));
  expect(episodes).toHaveLength(1);
  const claimed = folderWith({ [UPSTREAM]: upstream(rows, { success_rate: 0.5 }) });
  await expect(collect(lbmEval, claimed)).rejects.toMatchObject({ code: 'counts-disagree' });
});

test.each([
  ['a full disk', DISK, 'not_a_trial', 'infra_error'],
  ['a log that was cut off', RECORDER, 'not_a_trial', 'infra_error'],
  ['a lost session', SESSION, 'not_a_trial', 'infra_error'],
  ['a line search that diverged', LINE_SEARCH, 'failure', 'crashed'],
  ['a Hessian that diverged', HESSIAN, 'failure', 'crashed'],
  ['a scene that diverged', NON_FINITE, 'failure', 'crashed'],
  ['a divergence during which the disk was full', `${LINE_SEARCH}\n${DISK}`, 'failure', 'crashed'],
  ['any other exception', OTHER, 'failure', 'unknown'],
  ['a policy server that died', traceback('grpc.RpcError: StatusCode.UNAVAILABLE'), 'failure', 'unknown'],
  ['a sentence', 'the mug fell off the table', 'failure', 'ok'],
])('counts %s by whose fault it is, and in the evaluator’s rate', async (_, message, outcome, status) => {
  const rows = [row(0, true), row(1, false, { total_time: null, failure_message: message })];
  for (const [name, content] of [
    [UPSTREAM, upstream(rows)],
    [rollouts('PutMugOnSaucer'), foundry(rows)],
  ] as const) {
    const { episodes, imported } = await collect(lbmEval, folderWith({ [name]: content }));
    expect(episodes[1]).toMatchObject({ outcome, status, evaluatorCounts: true, durationS: undefined });
    expect(imported.tally.sum(() => true)).toMatchObject({
      evaluator: 2,
      trials: outcome === 'failure' ? 2 : 1,
    });
    expect(imported.findings.map(({ code }) => code)).toEqual(
      status === 'unknown' ? ['unclassified-failure'] : [],
    );
  }
});

test('keeps what a traceback ends with, not its frames', async () => {
  const rows = [row(0, true), row(1, false, { failure_message: OTHER })];
  const { episodes, imported } = await collect(lbmEval, folderWith({ [UPSTREAM]: upstream(rows) }));
  expect(episodes[1]!.failureReason).toBe('ValueError: action has 14 elements, not 20');
  expect(imported.findings[0]!.message).toContain('"ValueError: action has 14 elements, not 20"');
});

test('reads the rows of vla_foundry in both variants', async () => {
  const { is_pending: _, failure_message: __, ...short } = row(1, false, { total_time: 0 });
  const from = folderWith({
    [rollouts('PutMugOnSaucer')]: foundry([row(0, true), short]),
    [rollouts('Mug→Saucer')]: foundry([row(0, true, { skill_type: 'MugToSaucer' })]),
  });
  const { detection, tasks, episodes, imported } = await collect(lbmEval, from);
  expect(detection).toMatchObject({ format: 'vla-foundry', confidence: 0.95 });
  expect(tasks.map(({ id }) => id)).toEqual(['MugToSaucer', 'put_mug_on_saucer']);
  expect(episodes.at(-1)).toMatchObject({
    outcome: 'failure',
    seed: null,
    seedSource: 'none',
    durationS: undefined,
  });
  expect(successes(episodes)).toBe(2);
  // A budget is a limit, not a request.
  expect(imported.facts.expected_episodes).toBeNull();
});

test('reads the container’s file, which has both counts and a budget, and trusts no seed in it', async () => {
  const from = folderWith({
    [rollouts('Mug')]: upstream([row(200, true), row(201, false)], { max_sample_size_per_model: 400 }),
  });
  const { detection, episodes } = await collect(lbmEval, from);
  expect(detection.format).toBe('lbm-eval-budget');
  expect(episodes.map(({ episode, seed }) => [episode, seed])).toEqual([
    [200, null],
    [201, null],
  ]);
  const unset = folderWith({
    '2026-04-18T00:00:00+00:00/results.json': upstream([row(0, true)], { max_sample_size_per_model: null }),
  });
  expect((await collect(lbmEval, unset)).episodes).toHaveLength(1);
});

test('leaves null rows out of both rates where the evaluator does', async () => {
  const rows = [
    row(0, true),
    row(1, false),
    row(2, null, { is_pending: true }),
    row(3, null, { failure_message: 'SIGSEGV in Drake' }),
    row(4, true),
  ];
  const { episodes, imported } = await collect(lbmEval, folderWith({ [rollouts('Mug')]: foundry(rows, 50) }));
  expect(imported.tally.sum(() => true)).toMatchObject({ all: 5, successes: 2, evaluator: 3, trials: 3 });
  expect(episodes[3]).toMatchObject({
    outcome: 'not_a_trial',
    status: 'crashed',
    failureReason: 'SIGSEGV in Drake',
  });
  expect(imported.findings[0]!.message).toBe('of 5 evaluations 1 are pending and 1 crashed: no trials');
  const counted = folderWith({ [rollouts('Mug')]: upstream(rows, { max_sample_size_per_model: 50 }) });
  expect((await collect(lbmEval, counted)).imported.tally.sum(() => true)).toMatchObject({
    evaluator: 4,
    trials: 3,
  });
});

test('combines rollouts of one plan, and takes both spellings of a task for one', async () => {
  const first = foundry([row(0, true), row(1, true)]);
  const other = (index: number) => foundry([row(index, false, { skill_type: 'PutMugOnSaucer' })]);
  const from = folderWith({ [rollouts('Mug', 'a')]: first, [rollouts('Mug', 'b')]: other(2) });
  const { tasks, episodes } = await collect(lbmEval, from);
  expect(tasks).toHaveLength(1);
  expect(episodes).toHaveLength(3);
  const overlap = folderWith({ [rollouts('Mug', 'a')]: first, [rollouts('Mug', 'b')]: other(1) });
  await expect(collect(lbmEval, overlap)).rejects.toMatchObject({ code: 'shards-overlap' });
});

test('takes a copy of a file for what it is', async () => {
  const same = foundry([row(0, true), row(1, true)], 2);
  const from = folderWith({ [rollouts('Mug', 'a')]: same, [rollouts('Mug', 'b')]: same });
  const { imported } = await collect(lbmEval, from);
  expect(imported.findings.map(({ code }) => code)).toEqual(['same-file-twice']);
  const counted = upstream([row(0, true)]);
  const twice = folderWith({ 'a/results-x.json': counted, 'b/results-x.json': counted });
  expect((await collect(lbmEval, twice)).imported.facts.expected_episodes).toBe(1);
});

test.each([
  [
    'mismatched max_sample_size_per_model: model_a/A/rollouts/x/results.json has 50, model_a/A/rollouts/y/results.json has 200',
    { [rollouts('A', 'x')]: foundry([row(0, true)], 50), [rollouts('A', 'y')]: foundry([row(1, true)]) },
  ],
  [
    'conflicting max_sample_size_per_model: model_a/A/rollouts/x/results.json has 50, model_a/B/rollouts/x/results.json has 200',
    { [rollouts('A', 'x')]: foundry([row(0, true)], 50), [rollouts('B', 'x')]: foundry([row(1, true)]) },
  ],
  [
    'has 200, results-x.json has none',
    { [rollouts('A', 'x')]: foundry([row(0, true)]), 'results-x.json': upstream([row(1, true)]) },
  ],
])('refuses two plans: %s', async (message, files) => {
  await expect(collect(lbmEval, folderWith(files))).rejects.toMatchObject({
    code: 'mixed-runs',
    message: expect.stringContaining(message),
  });
});

test('refuses more trials than the budget, over all files of a task', async () => {
  const files = {
    [rollouts('A', 'x')]: foundry([row(0, true), row(1, true)], 2),
    [rollouts('A', 'y')]: foundry([row(2, true)], 2),
  };
  await expect(collect(lbmEval, folderWith(files))).rejects.toMatchObject({
    code: 'episodes-exceed-request',
    message: 'task "put_mug_on_saucer" has 3 trials, which exceeds max_sample_size_per_model (2)',
  });
  const pending = foundry([row(0, true), row(1, true), row(2, null, { is_pending: true })], 2);
  expect((await collect(lbmEval, folderWith({ [rollouts('A')]: pending }))).episodes).toHaveLength(3);
});

test('refuses results of two models, because the rows name none', async () => {
  const one = foundry([row(0, true)]);
  const two = { [rollouts('A')]: one, [rollouts('A').replace('model_a', 'model_b')]: one };
  await expect(collect(lbmEval, folderWith(two))).rejects.toMatchObject({
    code: 'several-runs',
    message: 'these are results of 2 models: "model_a", "model_b"',
  });
  const nested = { [`CS/${rollouts('A')}`]: one, [`OSS/${rollouts('A')}`]: one };
  await expect(collect(lbmEval, folderWith(nested))).rejects.toThrow('"CS/model_a", "OSS/model_a"');
});

test('names the policy where the container left its metadata', async () => {
  const metadata = { name: 'clip_vit_b', skill_type: 'A', checkpoint_path: 's3://bucket/ckpt', git_sha: 'x' };
  const folder = path.posix.dirname(rollouts('A'));
  const from = folderWith({
    [rollouts('A')]: foundry([row(0, true)]),
    [`${folder}/put_mug_on_saucer/demonstration_0/policy_metadata.json`]: metadata,
    [`${folder}/put_mug_on_saucer/demonstration_1/policy_metadata.json`]: metadata,
    'elsewhere/policy_metadata.json': { name: 'another' },
  });
  const { imported } = await collect(lbmEval, from);
  expect(imported.facts.models.map(({ kind, value }) => [kind, value])).toEqual([
    ['name', 'clip_vit_b'],
    ['path', 'bucket/ckpt'],
  ]);
});

test('reads the keys in any order', async () => {
  const { evaluations, ...counts } = upstream([row(0, true), row(1, false)]);
  const from = folderWith({ [UPSTREAM]: { evaluations, ...counts } });
  const { episodes } = await collect(lbmEval, from);
  expect(successes(episodes)).toBe(1);
});

test.each([
  ['is_success', '"true"', 'is "true", not true, false or null'],
  ['is_success', '2', 'is 2, not true, false or null'],
  ['is_success', 'NaN', 'is NaN, not true, false or null'],
  ['scenario_index', '-1', 'is -1, not an index from 0'],
  ['scenario_index', '1000000000', 'is 1000000000, not an index from 0'],
  ['scenario_index', '0.5', 'is 0.5, not an index from 0'],
  ['skill_type', 'null', 'is null, not the name of a task'],
  ['is_pending', '0', 'is 0, not true or false'],
  ['is_pending', 'true', 'is true, but is_success is true'],
  ['total_time', '-3', 'is -3, not a number of seconds'],
  ['total_time', '"18 s"', 'is "18 s", not a number of seconds'],
  ['failure_message', '[]', 'is a list or an object, not a text'],
])('refuses %s of %s', async (key, value, message) => {
  const text = foundry([row(0, true)]).replace(new RegExp(`"${key}":[^,}]+`), `"${key}":${value}`);
  await expect(collect(lbmEval, folderWith({ 'results.json': text }))).rejects.toMatchObject({
    code: 'format-invalid',
    message: `results.json /evaluations/0/${key}: ${message}`,
  });
});

test.each([
  [
    'a row without is_success',
    foundry([{ skill_type: 'a', scenario_index: 0 }]),
    '/evaluations/0/is_success: is missing',
  ],
  [
    'a row that is none',
    '{"max_sample_size_per_model": 2, "evaluations": [{"scenario_index": 0, "skill_type": "a", "is_success": true}, 3]}',
    '/evaluations/1: is not an object',
  ],
  [
    'a success with a failure',
    foundry([row(0, true, { failure_message: 'fell' })]),
    'but there is a failure_message',
  ],
  [
    'a scenario twice',
    foundry([row(0, true), row(0, false)]),
    '/evaluations/1: is scenario 0 of "put_mug_on_saucer" a second time',
  ],
  [
    'a budget of null',
    foundry([row(0, true)], null),
    '/max_sample_size_per_model: is null, not a number of trials',
  ],
  [
    'a negative budget',
    foundry([row(0, true)], -5),
    '/max_sample_size_per_model: is -5, not a number of trials',
  ],
  [
    'a negative count',
    JSON.stringify(upstream([row(0, true)], { num_success: -1 })),
    '/num_success: is -1, not a count',
  ],
  [
    'a rate in words',
    JSON.stringify(upstream([row(0, true)], { success_rate: '100 %' })),
    '/success_rate: is "100 %", not a ratio',
  ],
])('refuses %s', async (_, text, message) => {
  await expect(collect(lbmEval, folderWith({ 'results.json': text }))).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining(message),
  });
});

test('holds what the file counts against its rows', async () => {
  const rows = [row(0, true), row(1, false)];
  for (const [more, message] of [
    [{ success_rate: 0.9 }, 'success_rate is 0.9, but the episodes give 0.5 (1 of 2)'],
    [{ num_success: 2 }, 'num_success is 2, but the episodes give 1'],
    [{ num_evaluated: 1e9 }, 'num_evaluated is 1000000000, but the episodes give 2'],
    [{ num_requested_evaluations: 50 }, 'num_requested_evaluations is 50, but the episodes give 2'],
  ] as const) {
    await expect(collect(lbmEval, folderWith({ [UPSTREAM]: upstream(rows, more) }))).rejects.toMatchObject({
      code: 'counts-disagree',
      message: expect.stringContaining(message),
    });
  }
});

test('needs a budget or counts around the rows', async () => {
  const from = folderWith({ 'results.json': { evaluations: [row(0, true)] } });
  expect(lbmEval.detect(inputTree(from), {})!.confidence).toBe(0.7);
  await expect(collect(lbmEval, from)).rejects.toMatchObject({
    code: 'format-unknown',
    message:
      'results.json is not of lbm_eval: it needs "evaluations" with "max_sample_size_per_model" or "num_evaluated", and has "evaluations"',
  });
});

test('has nothing to decide in a file without a row', async () => {
  const { episodes, imported } = await collect(lbmEval, folderWith({ [rollouts('A')]: foundry([]) }));
  expect(episodes).toEqual([]);
  expect(imported.findings).toMatchObject([{ code: 'coverage-gap', message: 'holds no evaluation' }]);
});

test.each([
  ['a truncated file', foundry([row(0, true)]).slice(0, -20), 'truncated-json'],
  [
    'a key twice',
    '{"max_sample_size_per_model": 2, "max_sample_size_per_model": 3, "evaluations": []}',
    'json-invalid',
  ],
  [
    'a Git LFS pointer',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`,
    'lfs-pointer',
  ],
  ['UTF-16', Buffer.from(foundry([row(0, true)]), 'utf16le'), 'file-not-text'],
  ['an empty file', '', 'empty-artifact'],
  ['another program', { success_rate: 0.9, evaluations: 'see the log' }, 'format-unknown'],
  ['a list', [1, 2], 'format-unknown'],
])('refuses %s under the right name', async (_, content, code) => {
  const from = folderWith({ 'results.json': content });
  expect(lbmEval.detect(inputTree(from), {})!.files).toEqual(['results.json']);
  await expect(collect(lbmEval, from)).rejects.toMatchObject({ code });
});

test('reads a file with a byte order mark', async () => {
  const from = folderWith({ 'results.json': `\ufeff${foundry([row(0, true)])}` });
  expect((await collect(lbmEval, from)).episodes).toHaveLength(1);
});

test('refuses what is called like results beside those that it read', async () => {
  const from = folderWith({
    [rollouts('A')]: foundry([row(0, true)]),
    [rollouts('B')]: 'version https://git-lfs.github.com/spec/v1\n',
  });
  await expect(collect(lbmEval, from)).rejects.toMatchObject({
    code: 'lfs-pointer',
    message: expect.stringContaining(rollouts('B')),
  });
  const cut = folderWith({ [rollouts('A')]: foundry([row(0, true)]), [rollouts('B')]: '{"eval' });
  await expect(collect(lbmEval, cut)).rejects.toMatchObject({ code: 'truncated-json' });
});

/** Version 1.0 of the format: magic, version, length of the header, header, little-endian numbers. */
function npy(descr: string, shape: string): Buffer {
  const header = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`.padEnd(118);
  return Buffer.concat([
    Buffer.from('\x93NUMPY\x01\x00\x76\x00', 'latin1'),
    Buffer.from(header),
    Buffer.alloc(8),
  ]);
}

test('reports what a STEP test decided, and reads no outcome from its arrays', async () => {
  const decision = {
    result: [{ Hypothesis: 'P0 < P1', Decision: 'P0 >= P1', Time: 9 }],
    method: 'STEP',
    params: [{ n_max: 200, alpha: 0.05 }],
    p0_hat: 0.8,
    p1_hat: 0.28,
    N: 50,
  };
  const files = { 'evaluation_result_2025-05-19_15:59:00.json': decision, 'a.npy': npy('<f8', '(50, 2)') };
  const { detection, episodes, imported } = await collect(lbmEval, folderWith(files));
  expect(detection).toMatchObject({ format: 'step-decision', confidence: 0.6 });
  expect(episodes).toEqual([]);
  expect(imported.facts.supplied).toEqual([]);
  expect(imported.reported.map(({ name, value, unit }) => [name, value, unit])).toEqual([
    ['p0_hat', 0.8, 'ratio'],
    ['p1_hat', 0.28, 'ratio'],
    ['N', 50, 'count'],
  ]);
  expect(imported.findings.map(({ code }) => code)).toEqual(['not-episode-evidence', 'not-episode-evidence']);
  const wrong = folderWith({ 'd.json': { ...decision, p0_hat: '80 %' } });
  await expect(collect(lbmEval, wrong)).rejects.toThrow('d.json /p0_hat: is "80 %", not a number');
});

test.each([
  ['<f8', '(50, 2)'],
  ['|b1', '(200,)'],
])('refuses an array of %s alone', async (descr, shape) => {
  const from = folderWith({ 'progress.npy': npy(descr, shape) });
  expect(lbmEval.detect(inputTree(from), {})!.confidence).toBeLessThan(0.5);
  await expect(collect(lbmEval, from)).rejects.toMatchObject({
    code: 'format-unknown',
    message: `progress.npy is no evidence of episodes: an array of ${descr} of shape ${shape}, without the names of task, model or trial`,
  });
});

test('has nothing to say of other folders', () => {
  const from = folderWith({ 'eval_info.json': { per_task: [], overall: {} }, 'log.txt': 'evaluations' });
  expect(lbmEval.detect(inputTree(from), {})).toBeNull();
});

const samples = path.join(SAMPLES, 'lbm_eval');

test.skipIf(!existsSync(samples))('imports real files', async () => {
  const real = await collect(lbmEval, path.join(samples, 'foundry'));
  expect(real.tasks.map(({ id }) => id)).toEqual([
    'BimanualPlaceAppleFromBowlIntoBin',
    'BimanualPlaceAvocadoFromBowlIntoBin',
    'BimanualPlaceFruitFromBowlIntoBin',
  ]);
  expect(real.imported.tasks.map(({ episodes, succeeded }) => [succeeded, episodes])).toEqual([
    [180, 200],
    [181, 200],
    [178, 200],
  ]);
  const fixtures = path.join(samples, 'dashboard_fixtures');
  const crashed = await collect(lbmEval, path.join(fixtures, 'crashed_episodes'));
  expect(crashed.imported.tally.sum(() => true)).toMatchObject({
    all: 3,
    successes: 1,
    evaluator: 1,
    trials: 1,
  });
  const mixed = await collect(lbmEval, path.join(fixtures, 'mixed_pending_crashed_success'));
  expect(mixed.imported.tally.sum(() => true)).toMatchObject({
    all: 5,
    successes: 2,
    evaluator: 3,
    trials: 3,
  });
  const missing = path.join(fixtures, 'aggregate_and_compare_missing_task');
  await expect(collect(lbmEval, missing)).rejects.toMatchObject({ code: 'several-runs' });
  expect((await collect(lbmEval, path.join(missing, 'model_a'))).tasks).toHaveLength(3);
  expect((await collect(lbmEval, path.join(missing, 'model_b'))).tasks).toHaveLength(2);
  const step = await collect(lbmEval, path.join(samples, 'clean_spill'));
  expect(step.episodes).toEqual([]);
  expect(step.imported.reported).toHaveLength(3);
});
