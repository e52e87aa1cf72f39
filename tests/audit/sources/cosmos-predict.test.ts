import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { cosmosPredict } from '../../../src/audit/sources/cosmos-predict.ts';
import { collect, folderWith, SAMPLES, successes } from './collect.ts';
import { liberoLog, OFT, type Played, played } from './libero-logs.ts';

const CONFIG =
  "Eval config: PolicyEvalConfig(suite='libero', model_family='cosmos', ckpt_path='nvidia/Cosmos-Policy-LIBERO-Predict2-2B', deterministic_reset_seed=None, num_trials_per_task=3, task_suite_name='libero_goal', seed=7, randomize_seed=False, available_gpus='0,1')";
const NAME = 'logs/ENV_EVAL-libero_goal-cosmos-2026_01_01-00_00_00--x.txt';
const TASKS = [
  ['open the drawer', played('110')],
  ['turn on the stove', played('011')],
] as const;

const head = (config = CONFIG, tasks = 2) => [config, 'Using serial inference', `Number of tasks: ${tasks}`];
const log = (config = CONFIG) => liberoLog('libero_goal', TASKS, OFT, head(config));

test('reads a log of Cosmos Policy with the seed and the checkpoint of its first line', async () => {
  const { episodes, detection, imported } = await collect(
    cosmosPredict,
    folderWith({ [NAME]: log(), exit_status: '0\n' }),
  );
  expect(detection).toMatchObject({ format: 'cosmos-policy', confidence: 0.95, files: [NAME] });
  expect([successes(episodes), episodes.length]).toEqual([4, 6]);
  expect(episodes[0]).toMatchObject({ runSeed: 7, seedSource: 'config', seed: null });
  expect(imported.facts).toMatchObject({
    models: [{ kind: 'hf_id', value: 'nvidia/Cosmos-Policy-LIBERO-Predict2-2B', at: 'line 1' }],
    run_seeds: [7],
    expected_episodes: 6,
    horizon: null,
  });
  expect(imported.findings).toEqual([]);
  expect(imported.reported.map(({ name, value }) => [name, value])).toEqual([
    ['Total episodes', 6],
    ['Total successes', 4],
    ['Overall success rate', 0.6667],
  ]);
});

test('says what of a planned run is missing, from the trials of the configuration', async () => {
  const cut = log().slice(0, log().indexOf('Task: turn on the stove'));
  const { imported } = await collect(cosmosPredict, folderWith({ [NAME]: cut }));
  expect(imported.findings).toMatchObject([
    { code: 'coverage-gap', message: 'libero_goal: 3 of 6 episodes: 1 of 2 tasks are not there' },
  ]);
});

test('keeps the recorded seed where the label of the folder says another', async () => {
  const { imported, episodes } = await collect(cosmosPredict, folderWith({ [`seed42/${NAME}`]: log() }));
  expect(episodes[0]).toMatchObject({ runSeed: 7, seedSource: 'config' });
  expect(imported.findings).toMatchObject([
    { code: 'seed-label-mismatch', message: expect.stringContaining('labelled seed 42 by its name') },
  ]);
  const random = log(CONFIG.replace('randomize_seed=False', 'randomize_seed=True'));
  expect((await collect(cosmosPredict, folderWith({ [NAME]: random }))).episodes[0]).toMatchObject({
    runSeed: null,
  });
});

test('keeps checkpoint paths and a horizon, and goes on where the first line is not readable', async () => {
  const local = log(
    CONFIG.replace('nvidia/Cosmos-Policy-LIBERO-Predict2-2B', 'weights/a.pt').replace(
      'seed=7',
      'seed=7, max_steps=300',
    ),
  );
  const { imported } = await collect(cosmosPredict, folderWith({ [NAME]: local }));
  expect(imported.facts).toMatchObject({ horizon: 300, models: [{ kind: 'path', value: 'a.pt' }] });
  const odd = log('Eval config: PolicyEvalConfig(suite=<object at 0x7f>, seed=1)');
  const { imported: other, episodes } = await collect(cosmosPredict, folderWith({ [NAME]: odd }));
  expect(episodes).toHaveLength(6);
  expect(other.findings).toMatchObject([{ code: 'config-unread', at: 'line 1' }]);
});

test('names a log without the final results that its evaluator ends with', async () => {
  const cut = log().slice(0, log().indexOf('Final results:'));
  const { imported } = await collect(cosmosPredict, folderWith({ [NAME]: cut }));
  expect(imported.findings).toContainEqual(
    expect.objectContaining({ code: 'log-without-total', severity: 'warning', file: NAME }),
  );
});

test.each([
  ['an empty shard', '', 'empty-artifact'],
  ['a shard of another form', '{"success": true}\n', 'format-invalid'],
])('refuses %s that is called like the others', async (_, content, code) => {
  const from = folderWith({ ...RANKS, 'other/rank0.jsonl': content });
  await expect(collect(cosmosPredict, from)).rejects.toMatchObject({
    code,
    message: expect.stringContaining('other/rank0.jsonl'),
  });
});

test('takes an exception with its traceback as no trial', async () => {
  const crash: Played = {
    success: false,
    exception:
      'CUDA out of memory\nFull traceback:\nTraceback (most recent call last):\n  File "x.py", line 1',
  };
  const text = liberoLog('libero_goal', [['open', [crash, ...played('11')]]], OFT, head(CONFIG, 1));
  const { episodes } = await collect(cosmosPredict, folderWith({ [NAME]: text }));
  expect(episodes[0]).toMatchObject({
    outcome: 'not_a_trial',
    status: 'infra_error',
    evaluatorCounts: true,
    failureReason: 'CUDA out of memory',
  });
});

test('refuses a flag that the counter contradicts: this script has no stale one', async () => {
  const text = liberoLog('libero_goal', [['open', [{ success: false, flag: true }]]], OFT, head());
  await expect(collect(cosmosPredict, folderWith({ [NAME]: text }))).rejects.toMatchObject({
    code: 'counts-disagree',
    message: expect.stringContaining('# successes is 0, but the episodes give 1'),
  });
});

test('names empty files and a run that did not end well', async () => {
  const files = { [NAME]: log(), 'summary.json': '', 'a/EVAL-x.txt': '', exit_status: '137\n' };
  const { imported } = await collect(cosmosPredict, folderWith(files));
  expect(imported.findings).toMatchObject([
    { code: 'empty-artifact', file: 'a/EVAL-x.txt' },
    { code: 'empty-artifact', file: 'summary.json' },
    { code: 'exit-status', file: 'exit_status', message: 'is "137": the run did not end well' },
  ]);
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`e/${i}.json`, '']));
  const { imported: crowded } = await collect(cosmosPredict, folderWith({ [NAME]: log(), ...many }));
  expect(crowded.findings).toHaveLength(20);
  expect(crowded.findings.at(-1)!.message).toBe('is empty: 0 bytes; so are 10 more files');
});

const row = (task: number, success: unknown, more: Record<string, unknown> = {}) => ({
  task_id: task,
  bddl_file: `task_${task}_eval0.bddl`,
  eval_id: 0,
  variant_id: 1,
  paraphrase_type: 'lexical',
  categories: [],
  subcategories: [],
  paraphrased_instruction: 'lift it',
  success,
  num_steps: 120,
  error: null,
  initial_state_idx: 0,
  ...more,
});
const jsonl = (...rows: readonly unknown[]) => `${rows.map((each) => JSON.stringify(each)).join('\n')}\n`;
const RANKS = {
  'seed1/rank0.jsonl': jsonl(row(0, true), row(2, false)),
  'seed1/rank1.jsonl': jsonl(row(1, true), row(3, false, { error: 'env died', num_steps: 0 })),
};
const progress = (rank: number, seed = 1) => ({
  completed: 2,
  rank,
  seed,
  status: 'finished',
  success_rate: 0.5,
  successes: 1,
  total: 2,
  updated_at: '2026-01-01',
  world_size: 2,
});
const summary = (seed = 1) => ({
  per_eval: {},
  per_type: {},
  rank_files: ['rank0.jsonl', 'rank1.jsonl'],
  seed,
  success_rate: 0.5,
  success_rate_percent: 50,
  successes: 2,
  total_tasks: 4,
});

test('reads the rows of LIBERO-Para shards, and holds their summaries against them', async () => {
  const files = {
    ...RANKS,
    'seed1/progress/rank0.json': progress(0),
    'seed1/progress/rank1.json': progress(1),
    'seed1/summary.json': summary(),
  };
  const { episodes, tasks, detection, imported } = await collect(cosmosPredict, folderWith(files), {
    suite: 'libero_para',
  });
  expect(detection).toMatchObject({ format: 'cosmos-policy', files: Object.keys(RANKS) });
  expect(tasks[1]).toEqual({ suite: 'libero_para', id: '2', name: 'task_2_eval0.bddl' });
  expect(episodes.map(({ outcome }) => outcome)).toEqual(['success', 'failure', 'success', 'not_a_trial']);
  expect(episodes[0]).toMatchObject({
    runSeed: 1,
    seedSource: 'recorded',
    steps: 120,
    stepUnit: 'env',
    episode: 0,
  });
  expect(episodes[3]).toMatchObject({
    status: 'infra_error',
    evaluatorCounts: true,
    failureReason: 'env died',
  });
  expect(imported.facts).toMatchObject({ expected_episodes: 4, run_seeds: [1] });
  expect(imported.findings).toEqual([]);
});

test('uses the recorded seed of shards, and names missing shards and rows', async () => {
  const files = {
    'seed42/rank0.jsonl': RANKS['seed1/rank0.jsonl'],
    'seed42/progress/rank0.json': progress(0, 8),
    'seed42/summary.json': { ...summary(8), successes: 1 },
  };
  const { imported, episodes } = await collect(cosmosPredict, folderWith(files));
  expect(episodes[0]).toMatchObject({ runSeed: 8, seedSource: 'recorded' });
  expect(imported.findings).toMatchObject([
    {
      code: 'seed-label-mismatch',
      message: expect.stringContaining('records seed 8 where its folder says 42'),
    },
    { code: 'coverage-gap', message: 'seed42 has 2 of 4 episodes, 1 of 2 shards' },
  ]);
  const label = await collect(
    cosmosPredict,
    folderWith({ 'seed42/rank0.jsonl': RANKS['seed1/rank0.jsonl'] }),
  );
  expect(label.episodes[0]).toMatchObject({ runSeed: 42, seedSource: 'dirname' });
});

test.each([
  ['successes', { ...summary(), successes: 3 }, 'seed1/summary.json /successes: is 3, but the rows give 2'],
  [
    'a rate in percent',
    { ...summary(), success_rate_percent: 86 },
    'seed1/summary.json /success_rate_percent: is 86, but the rows give 50 (2 of 4)',
  ],
  [
    'a rate',
    { ...summary(), success_rate: 50 },
    'seed1/summary.json /success_rate: is 50, but the rows give 0.5',
  ],
  [
    'too few tasks',
    { ...summary(), total_tasks: 3 },
    'seed1/summary.json /total_tasks: is 3, but the rows give 4',
  ],
])('refuses a summary with other %s', async (_, content, message) => {
  await expect(
    collect(cosmosPredict, folderWith({ ...RANKS, 'seed1/summary.json': content })),
  ).rejects.toMatchObject({
    code: 'counts-disagree',
    message: expect.stringContaining(message),
  });
});

test('refuses shards that lost rows', async () => {
  const files = { ...RANKS, 'seed1/progress/rank0.json': { ...progress(0), completed: 5, total: 5 } };
  await expect(collect(cosmosPredict, folderWith(files))).rejects.toThrow(
    'seed1/progress/rank0.json /completed: is 5, but the rows give 2',
  );
});

test.each([
  ['success of "true"', { success: 'true' }, 'success is "true", not true or false'],
  ['success of null', { success: null }, 'success is null, not true or false'],
  ['success of 2', { success: 2 }, 'success is 2, not true or false'],
  ['task of -1', { task_id: -1 }, 'task_id is -1, not a number'],
  ['number of steps', { num_steps: 1.5 }, 'num_steps is 1.5, not a count'],
  ['error of 3', { error: 3 }, 'error is 3, not a text or null'],
])('refuses a row with a %s', async (_, more, message) => {
  const from = folderWith({ 'rank0.jsonl': jsonl(row(0, true, more)) });
  await expect(collect(cosmosPredict, from)).rejects.toMatchObject({
    code: 'format-invalid',
    message: `rank0.jsonl line 1: ${message}`,
  });
});

const vqa = (passed: readonly unknown[], more: Record<string, unknown> = {}) => ({
  video_path: '/data/out/robot pours.mp4',
  test_config_path: 'tests/pour.json',
  total_checks: passed.length,
  passed: passed.filter((each) => each === true).length,
  failed: passed.filter((each) => each !== true).length,
  results: passed.map((validation_passed, i) => ({
    question: `question ${i}?`,
    expected_answer: 'yes',
    actual_answer: validation_passed === true ? 'yes' : 'no',
    expected_keywords: [],
    validation_passed,
    found_keywords: [],
    must_pass: i < 2,
  })),
  ...more,
});

test('reads the checks of a video: a question is an episode', async () => {
  const { episodes, tasks, detection } = await collect(
    cosmosPredict,
    folderWith({ 'outputs/vqa_results.json': vqa([true, false, false]) }),
  );
  expect(detection).toMatchObject({ format: 'cosmos-vqa', confidence: 0.9 });
  expect(tasks).toEqual([{ suite: 'pour', id: null, name: 'robot pours.mp4' }]);
  expect(episodes.map(({ outcome, metrics }) => [outcome, metrics])).toEqual([
    ['success', { must_pass_failure: 0 }],
    ['failure', { must_pass_failure: 1 }],
    ['failure', { must_pass_failure: 0 }],
  ]);
  expect(episodes[1]).toMatchObject({ at: '/results/1', failureReason: 'question 1?: expected yes, got no' });
});

test.each([
  [
    'a check of "true"',
    vqa(['true']),
    'vqa_results.json /results/0/validation_passed: is "true", not true or false',
  ],
  ['a check of null', vqa([null]), '/results/0/validation_passed: is null'],
  [
    'a must_pass of 1',
    vqa([true], { results: [{ validation_passed: true, must_pass: 1 }] }),
    'must_pass: is 1',
  ],
  ['more that passed', vqa([true, false], { passed: 2, failed: 0 }), 'passed is 2, but the episodes give 1'],
  [
    'a billion checks',
    vqa([true], { total_checks: 1e9, failed: 999_999_999 }),
    'total_checks is 1000000000, but the episodes give 1',
  ],
  ['other failures', vqa([true], { failed: 3 }), '/failed: is 3, but 1 of 1 passed'],
  ['no list', vqa([true], { results: 3 }), 'is not of the VQA evaluator'],
  ['a negative count', vqa([true], { passed: -1 }), '/passed: is -1, not a count'],
])('refuses checks with %s', async (_, content, message) => {
  await expect(collect(cosmosPredict, folderWith({ 'vqa_results.json': content }))).rejects.toThrow(message);
});

const videos = (...scores: readonly unknown[]) =>
  scores.map((video_results, i) => ({ video_path: `videos/task_${i}.mp4`, video_results }));

test('reads a metric per dimension and video from PAI-Bench, in the unit of the mean', async () => {
  const content = {
    subject_consistency: [0.91, videos(0.9, 0.92)],
    imaging_quality: [0.65, videos(60, 70)],
    'i2v Subject': [1, videos(true, true)],
    odd: [0.5, videos(90, 80)],
  };
  const files = {
    'run_eval_results.json': content,
    'vqa_summary.json': { overall_accuracy: 0.8, total_videos: 2, model_name: 'm' },
  };
  const { episodes, tasks, imported, detection } = await collect(cosmosPredict, folderWith(files));
  expect(detection).toMatchObject({ format: 'pai-bench', confidence: 0.85 });
  expect(tasks.map(({ name }) => name)).toEqual(['task_0', 'task_1']);
  expect(episodes).toMatchObject([
    { outcome: null, episode: 0, at: '/subject_consistency/1/0' },
    { outcome: null, episode: 0 },
  ]);
  expect(episodes[1]!.metrics).toEqual({
    subject_consistency: 0.92,
    imaging_quality: 0.7000000000000001,
    i2v_subject: 1,
  });
  expect(imported.findings).toMatchObject([
    {
      code: 'aggregate-disagrees',
      message: expect.stringContaining('the mean of odd is 0.5, but its 2 videos give 85'),
    },
  ]);
  expect(imported.reported).toContainEqual(
    expect.objectContaining({ name: 'overall_accuracy', value: 0.8, unit: 'ratio' }),
  );
});

test('keeps videos of one name apart, and leaves NaN out', async () => {
  const text = JSON.stringify({
    motion: [
      0.5,
      [
        { video_path: 'a/1.mp4', video_results: 0.5 },
        { video_path: 'b/1.mp4', video_results: 'NAN' },
      ],
    ],
  }).replace('"NAN"', 'NaN');
  const { tasks, episodes } = await collect(cosmosPredict, folderWith({ 'x_eval_results.json': text }));
  expect(tasks.map(({ name }) => name)).toEqual(['a/1.mp4', 'b/1.mp4']);
  expect(episodes.map(({ metrics }) => metrics)).toEqual([{ motion: 0.5 }, {}]);
});

test.each([
  [
    'a text as score',
    { a: [1, videos('1')] },
    'x_eval_results.json /a/1/0/video_results: is "1", not a number',
  ],
  ['a null as score', { a: [1, videos(null)] }, 'is null, not a number'],
  ['no mean', { a: ['1', videos(1)] }, 'x_eval_results.json /a/0: is "1", not a number'],
  ['a video twice', { a: [1, [...videos(1), ...videos(1)]] }, 'is video "videos/task_0.mp4" a second time'],
])('refuses PAI-Bench results with %s', async (_, content, message) => {
  const files = { 'x_eval_results.json': { first: [1, videos(1)], ...content } };
  await expect(collect(cosmosPredict, folderWith(files))).rejects.toThrow(message);
});

test('refuses PAI-Bench results without a video', async () => {
  const files = { 'x_eval_results.json': { a: [1, []] } };
  await expect(collect(cosmosPredict, folderWith(files))).rejects.toThrow(
    'no dimension has a list of videos',
  );
});

test('reports summaries whose rows are not there', async () => {
  const files = { 'seed1/summary.json': summary(), 'seed1/rank0.jsonl': '' };
  const { episodes, imported, detection } = await collect(cosmosPredict, folderWith(files));
  expect(detection).toMatchObject({ format: 'cosmos-aggregate', confidence: 0.7 });
  expect(episodes).toEqual([]);
  expect(imported.reported.map(({ name, value, unit }) => [name, value, unit])).toEqual([
    ['success_rate', 0.5, 'ratio'],
    ['success_rate_percent', 50, 'percent'],
    ['successes', 2, 'count'],
    ['total_tasks', 4, 'count'],
  ]);
  expect(imported.findings.map(({ code }) => code)).toEqual(['empty-artifact', 'summary-without-raw']);
});

test('rejects what is about demonstrations, and what is nothing of Cosmos', async () => {
  const demos = { put_it: { demo_0: { success: true, initial_state: [0] } } };
  await expect(
    collect(cosmosPredict, folderWith({ 'libero_goal_metainfo.json': demos })),
  ).rejects.toMatchObject({
    code: 'format-unknown',
    message: expect.stringContaining('is about demonstrations, not about an evaluation'),
  });
  for (const files of [{ 'a.json': { success_rate: 0.9 } }, { 'a.txt': 'nothing\n' }]) {
    await expect(collect(cosmosPredict, folderWith(files))).rejects.toMatchObject({
      code: 'format-unknown',
      message: expect.stringContaining('is not of Cosmos'),
    });
  }
  expect(cosmosPredict.detect(inputTree(folderWith({ 'a.mp4': 'x', 'b.mp4': 'y' })), {})).toBeNull();
});

test('reads results of one kind, and names those of another', async () => {
  const files = { [NAME]: log(), 'vqa_results.json': vqa([true]) };
  const { imported, episodes } = await collect(cosmosPredict, folderWith(files));
  expect(episodes).toHaveLength(6);
  expect(imported.findings).toMatchObject([{ code: 'not-read', file: 'vqa_results.json' }]);
});

const sample = path.join(SAMPLES, 'cosmos-predict');

test.skipIf(!existsSync(sample))('imports the real log with the counts that it states', async () => {
  const { episodes, detection, imported, tasks } = await collect(cosmosPredict, sample);
  const text = readFileSync(path.join(sample, detection.files[0]!), 'utf8');
  const stated = ['Total episodes', 'Total successes'].map((key) =>
    Number(new RegExp(`^${key}: (\\d+)$`, 'm').exec(text)![1]),
  );
  expect([episodes.length, successes(episodes)]).toEqual(stated);
  expect([...stated, tasks.length]).toEqual([500, 492, 10]);
  expect(imported.facts).toMatchObject({ run_seeds: [1], expected_episodes: 500 });
  expect(imported.findings).toMatchObject([{ code: 'empty-artifact', file: 'summary.json' }]);
});

test.skipIf(!existsSync(SAMPLES))('takes the results of no other source for its own', () => {
  for (const other of [
    'lerobot',
    'lbm_eval',
    'vla-eval',
    'openpi',
    'gr00t',
    'worldforge',
    'embodied-gov-bench',
    'neighbours',
    'run-folders',
  ]) {
    const detection = cosmosPredict.detect(inputTree(path.join(SAMPLES, other)), {});
    expect([other, (detection?.confidence ?? 0) < 0.5]).toEqual([other, true]);
  }
});
