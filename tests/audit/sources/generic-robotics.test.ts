import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { generic } from '../../../src/audit/sources/generic.ts';
import { collect, folderWith, successes } from './collect.ts';

const read = (mapping: string | undefined, files: Record<string, unknown>, options = {}) =>
  collect(generic, folderWith(files), { mapping, ...options });

const numbers = (reported: readonly { name: string; value: number; unit: string }[]) =>
  reported.map(({ name, value, unit }) => [name, value, unit]);

// --- SimplerEnv ------------------------------------------------------------------------------------------------------

const ROBOT =
  'octo-small/bridge_table_1_v1/arm_pd_ee/PutCarrotOnPlate-v0/rob_0.147_0.028_rot_0.000_-0.000_3.141_rgb_overlay_None';

test('simpler-env: reads the outcome from what the name of a video begins with', async () => {
  const { episodes, tasks, imported } = await read('simpler-env', {
    [`${ROBOT}/success_obj_episode_0.mp4`]: 'v0',
    [`${ROBOT}/failure_obj_episode_2_success_False.mp4`]: 'v2',
    [`${ROBOT}/failure_obj_episode_10_partial_success_1.mp4`]: 'v10',
    [`${ROBOT}/actions/success_obj_episode_0.png`]: 'png',
  });
  expect(tasks).toEqual([{ suite: 'bridge_table_1_v1', id: 'PutCarrotOnPlate-v0', name: null }]);
  expect(episodes.map(({ episode, outcome }) => [episode, outcome])).toEqual([
    [0, 'success'],
    [2, 'failure'],
    [10, 'failure'],
  ]);
  expect(imported.facts.models).toMatchObject([{ kind: 'name', value: 'octo-small' }]);
  expect(imported.findings).toEqual([]);
});

test('simpler-env: notes the digest of each video', async () => {
  const { tree } = await read('simpler-env', { [`${ROBOT}/success_obj_episode_0.mp4`]: 'v0' });
  expect(tree.reads.get(`${ROBOT}/success_obj_episode_0.mp4`)).toMatchObject({ sizeBytes: 2 });
});

test('simpler-env: counts starts that have no index, in the order of their numbers', async () => {
  const { episodes, imported } = await read('simpler-env', {
    [`${ROBOT}/success_obj_-0.1_0.2.mp4`]: 'a',
    [`${ROBOT}/failure_obj_-0.1_0.3.mp4`]: 'b',
    [`${ROBOT.replace('rob_0.147', 'rob_0.2')}/failure_obj_-0.1_0.2.mp4`]: 'c',
  });
  expect(episodes.map(({ episode, outcome }) => [episode, outcome])).toEqual([
    [0, 'success'],
    [1, 'failure'],
    [2, 'failure'],
  ]);
  expect(imported.findings).toMatchObject([{ code: 'episode-index-counted' }]);
});

test('simpler-env: refuses one start with two outcomes, and two checkpoints', async () => {
  const both = {
    [`${ROBOT}/success_obj_episode_0.mp4`]: 'a',
    [`${ROBOT}/failure_obj_episode_0.mp4`]: 'b',
  };
  await expect(read('simpler-env', both)).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining('two evaluations wrote into one folder'),
  });
  const two = {
    [`${ROBOT}/success_obj_episode_0.mp4`]: 'a',
    [`${ROBOT.replace('octo-small', 'rt-1')}/success_obj_episode_1.mp4`]: 'b',
  };
  await expect(read('simpler-env', two)).rejects.toThrow('videos of 2 checkpoints stand together');
  await expect(read('simpler-env', { [`${ROBOT}/success_obj_episode_0.mp4`]: '' })).rejects.toMatchObject({
    code: 'empty-artifact',
  });
});

test('simpler-env: a log alone is an aggregate', async () => {
  const { episodes, imported } = await read('simpler-env', { 'eval.log': '0 {}\r\nAverage success 0.25\n' });
  expect(episodes).toEqual([]);
  expect(numbers(imported.reported)).toEqual([['Average success', 0.25, 'ratio']]);
  await expect(read('simpler-env', { 'eval.log': 'nothing' })).rejects.toMatchObject({
    code: 'format-unknown',
  });
  await expect(read('simpler-env', { 'eval.log': 'Average success 25.0' })).rejects.toThrow('not a ratio');
});

// --- ManiSkill -------------------------------------------------------------------------------------------------------

const recording = (more: Record<string, unknown> = {}) => ({
  env_info: { env_id: 'PushCube-v1', env_kwargs: { obs_mode: 'state' }, max_episode_steps: 50 },
  commit_info: null,
  episodes: [
    {
      episode_id: 0,
      episode_seed: 4,
      control_mode: 'pd',
      elapsed_steps: 30,
      reset_kwargs: {},
      success: true,
    },
    {
      episode_id: 1,
      episode_seed: [5, 6],
      control_mode: 'pd',
      elapsed_steps: 50,
      reset_kwargs: {},
      success: false,
    },
  ],
  ...more,
});

test('maniskill: reads recorded episodes', async () => {
  const { episodes, tasks, imported } = await read('maniskill', { 'trajectory.json': recording() });
  expect(tasks[0]!.id).toBe('PushCube-v1');
  expect(episodes).toMatchObject([
    { episode: 0, seed: 4, seedSource: 'recorded', outcome: 'success', steps: 30, at: '/episodes/0' },
    { episode: 1, seed: null, seedSource: 'none', outcome: 'failure', steps: 50 },
  ]);
  expect(imported.facts.horizon).toBe(50);
  expect(imported.findings.map(({ code }) => code)).toEqual(['success-at-end', 'seed-unclear']);
});

test('maniskill: refuses demonstrations', async () => {
  await expect(
    read('maniskill', { 'trajectory.json': recording({ source_type: 'motionplanning' }) }),
  ).rejects.toMatchObject({ code: 'format-unknown', message: expect.stringContaining('demonstrations') });
});

test('maniskill: keeps the two notions of success apart', async () => {
  const log =
    'Evaluated 4096 steps resulting in 256 episodes\neval_success_once_mean=0.9375\neval_success_at_end_mean=0.5\neval_return_mean=12.5\n';
  const { episodes, imported } = await read('maniskill', { 'run.log': log });
  expect(episodes).toEqual([]);
  expect(numbers(imported.reported)).toEqual([
    ['episodes', 256, 'count'],
    ['success_once', 0.9375, 'ratio'],
    ['success_at_end', 0.5, 'ratio'],
    ['return', 12.5, 'reward'],
  ]);
  await expect(read('maniskill', { 'run.log': 'success_once=93.75' })).rejects.toThrow('not a ratio');
  await expect(read('maniskill', { 'run.log': 'loss=1' })).rejects.toMatchObject({ code: 'format-unknown' });
});

// --- CALVIN ----------------------------------------------------------------------------------------------------------

/** Three chains of lengths 5, 2 and 0, as the evaluator sums them up. */
const calvinRun = () => ({
  avg_seq_len: 7 / 3,
  chain_sr: { 1: 2 / 3, 2: 2 / 3, 3: 1 / 3, 4: 1 / 3, 5: 1 / 3 },
  task_info: { open_drawer: { success: 4, total: 5 }, push_red_block: { success: 3, total: 4 } },
});

test('calvin: is recognised, and reports its aggregates', async () => {
  const { episodes, detection, imported } = await read(undefined, { 'results.json': { 0: calvinRun() } });
  expect(detection).toMatchObject({ format: 'calvin', confidence: 0.9 });
  expect(episodes).toEqual([]);
  expect(numbers(imported.reported).slice(0, 2)).toEqual([
    ['avg_seq_len', 7 / 3, 'score'],
    ['chain_sr_1', 2 / 3, 'ratio'],
  ]);
  expect(imported.reported.at(-1)).toMatchObject({
    name: 'total',
    scope: { task: 'push_red_block' },
    value: 4,
  });
  expect(imported.facts.expected_episodes).toBe(3);
});

test('calvin: refuses sums that disagree', async () => {
  await expect(
    read(undefined, { 'results.json': { 0: { ...calvinRun(), avg_seq_len: 3.5 } } }),
  ).rejects.toMatchObject({
    code: 'counts-disagree',
    message: expect.stringContaining('avg_seq_len is 3.5, but the sum of chain_sr is 2.33333333333'),
  });
  const run = calvinRun();
  run.task_info.open_drawer.total = 9;
  await expect(read(undefined, { 'results.json': { 0: run } })).rejects.toMatchObject({
    code: 'counts-disagree',
  });
  const rising = calvinRun();
  rising.chain_sr[5] = 0.9;
  await expect(read(undefined, { 'results.json': { 0: rising } })).rejects.toThrow('/0/chain_sr/5');
});

test('calvin: warns of several checkpoints, and reads the one that is asked for', async () => {
  const files = { 'results.json': { 0: calvinRun(), 10: calvinRun() } };
  const all = await read('calvin', files);
  expect(all.imported.findings).toMatchObject([{ code: 'several-checkpoints' }]);
  expect(all.imported.reported[0]!.scope.suite).toBe('checkpoint 0');
  const one = await read('calvin', files, { pointer: '/10' });
  expect(one.imported.reported[0]).toMatchObject({ at: '/10/avg_seq_len', scope: { suite: null } });
  await expect(read('calvin', { 'results.json': { a: 1 } })).rejects.toMatchObject({
    code: 'format-unknown',
  });
});

// --- Meta-World ------------------------------------------------------------------------------------------------------

test('meta-world: reads a row per episode', async () => {
  const rows =
    '{"task": "reach-v3", "episode": 0, "seed": 1, "success": 1.0, "return": 1200.5, "steps": 80}\n{"task": "reach-v3", "episode": 1, "seed": 1, "success": false, "return": 10, "steps": 500}\n';
  const { episodes } = await read('meta-world', { 'episodes.jsonl': rows });
  expect(episodes).toMatchObject([
    { outcome: 'success', runSeed: 1, metrics: { episode_return: 1200.5 }, steps: 80 },
    { outcome: 'failure' },
  ]);
  await expect(read('meta-world', { 'e.jsonl': rows.replace('1.0', '0.7') })).rejects.toThrow('is 0.7');
});

test.each([
  ['of version 2', "(0.75, 900.5, {'reach-v2': 1.0, 'push-v2': 0.5})"],
  [
    'of version 3',
    "result: (np.float64(0.75), 900.5, {'reach-v2': 1.0,\n 'push-v2': 0.5}, {'reach-v2': [1.0, 2.0], 'push-v2': [3.0]})",
  ],
  ['as JSON', '[0.75, 900.5, {"reach-v2": 1.0, "push-v2": 0.5}]'],
])('meta-world: reports the printed result %s', async (_, text) => {
  const { episodes, imported } = await read('meta-world', { 'eval.log': `loss (0.1, 2)\n${text}\n` });
  expect(episodes).toEqual([]);
  expect(numbers(imported.reported)).toEqual([
    ['mean_success_rate', 0.75, 'ratio'],
    ['mean_returns', 900.5, 'reward'],
    ['success_rate', 1, 'ratio'],
    ['success_rate', 0.5, 'ratio'],
  ]);
  expect(imported.reported.at(-1)!.scope.task).toBe('push-v2');
});

test('meta-world: refuses percentages and output of something else', async () => {
  await expect(read('meta-world', { 'eval.log': "(75.0, 900.5, {'reach-v2': 75.0})" })).rejects.toThrow(
    'mean_success_rate is 75, not a ratio',
  );
  await expect(read('meta-world', { 'eval.log': 'done' })).rejects.toMatchObject({ code: 'format-unknown' });
});

// --- robomimic and RoboCasa ------------------------------------------------------------------------------------------

const stats =
  '{\n    "Return": 0.8,\n    "Horizon": 133.4,\n    "Success_Rate": 0.8,\n    "Num_Success": 40.0\n}';

test.each(['robomimic', 'robocasa'])('%s: reports the rollout statistics of a log', async (mapping) => {
  const log = `{ "algo": "bc"\n}\n\n============\nAverage Rollout Stats\n${stats}\nWrote dataset\n`;
  const { episodes, imported } = await read(mapping, { 'logs/log.txt': log });
  expect(episodes).toEqual([]);
  expect(numbers(imported.reported)).toEqual([
    ['Success_Rate', 0.8, 'ratio'],
    ['Num_Success', 40, 'count'],
    ['Return', 0.8, 'reward'],
  ]);
  expect(imported.reported[0]).toMatchObject({ at: 'line 6', text: '0.8' });
});

test('robomimic: reads the file of --json_path, whose time is minutes', async () => {
  const alone = { Success_Rate: 0.5, Num_Success: 5, Num_Episode: 10, Time_Episode: 2 };
  const { imported } = await read('robomimic', { 'stats.json': alone });
  expect(imported.reported.at(-1)).toMatchObject({
    name: 'Time_Episode',
    value: 120,
    unit: 's',
    text: '2 min',
  });
  await expect(read('robomimic', { 'stats.json': { ...alone, Num_Success: 6 } })).rejects.toMatchObject({
    code: 'counts-disagree',
  });
  await expect(read('robomimic', { 'stats.json': { ...alone, Success_Rate: 50 } })).rejects.toThrow(
    'not a ratio',
  );
});

test('robomimic: warns that the best of several epochs is no estimate', async () => {
  const epoch = (n: number) =>
    `Epoch ${n} Rollouts took 3.1s (avg) with results:\nEnv: Lift\n${stats}\nEnv: Can\n${stats.replace('40.0', 'NaN')}\n`;
  const { imported } = await read('robomimic', { 'log.txt': epoch(20) + epoch(40) });
  expect(imported.reported.map(({ scope }) => `${scope.suite} ${scope.task}`)).toEqual([
    ...Array(3).fill('epoch 20 Lift'),
    ...Array(2).fill('epoch 20 Can'),
    ...Array(3).fill('epoch 40 Lift'),
    ...Array(2).fill('epoch 40 Can'),
  ]);
  expect(imported.findings).toMatchObject([{ code: 'several-checkpoints' }]);
});

test('robomimic: refuses a configuration, a block that is cut off, and a demonstration of RoboCasa', async () => {
  await expect(
    read('robomimic', { 'config.json': { experiment: { rollout: { success_rate: true } } } }),
  ).rejects.toMatchObject({ code: 'format-unknown' });
  await expect(
    read('robomimic', { 'log.txt': 'Average Rollout Stats\n{\n "Success_Rate": 0.5,\n' }),
  ).rejects.toThrow('log.txt line 2: the block is cut off');
  await expect(read('robocasa', { 'demo/ep_stats.json': { success: true } })).rejects.toMatchObject({
    code: 'format-unknown',
    message: expect.stringContaining('the outcome of a demonstration'),
  });
});

// --- CLEAR-LeWM ------------------------------------------------------------------------------------------------------

const clear = (more: Record<string, unknown> = {}) => ({
  criterion: { pusht_position_threshold: 20, sustained_steps: 1 },
  checkpoint: { runtime_sha256: 'ab'.repeat(32) },
  episode_successes: [true, false, true, true],
  manifest_sha256: 'cd'.repeat(32),
  metrics: {
    episodes: 4,
    success_rate_percent: 75,
    random_success_rate_percent: 25,
    excess_over_random_pp: 50,
  },
  policy: 'lewm/pusht',
  policy_seed: 42,
  protocol: { name: 'strict', eval_budget: 50 },
  raw_world_metrics: { success_rate: 75 },
  schema_version: 'clear-lewm-result-v1',
  task: 'pusht',
  ...more,
});

test('clear-lewm: is recognised, and its percentages agree with its episodes', async () => {
  const { episodes, tasks, detection, imported } = await read(undefined, { 'results/pusht.json': clear() });
  expect(detection).toMatchObject({ format: 'clear-lewm', confidence: 0.9 });
  expect(tasks).toEqual([{ suite: 'strict', id: 'pusht', name: null }]);
  expect(successes(episodes)).toBe(3);
  expect(episodes[1]).toMatchObject({
    episode: 1,
    runSeed: 42,
    seedSource: 'config',
    metrics: { planning_success: 0 },
    at: '/episode_successes/1',
  });
  expect(imported.facts).toMatchObject({
    horizon: 50,
    models: [
      { kind: 'name', value: 'lewm/pusht' },
      { kind: 'digest', value: `sha256:${'ab'.repeat(32)}` },
    ],
  });
  expect(numbers(imported.reported)).toContainEqual(['excess_over_random_pp', 50, 'percent']);
});

test('clear-lewm: 1.0 percent is not 100 percent', async () => {
  const wrong = clear({ metrics: { episodes: 4, success_rate_percent: 0.75 } });
  await expect(read('clear-lewm', { 'r.json': wrong })).rejects.toThrow(
    'success_rate_percent is 0.75 %, but the episodes give 75 % (3 of 4)',
  );
});

test('clear-lewm: tells the random policy from the model, and refuses both together', async () => {
  const random = clear({ policy: 'random', checkpoint: null });
  const { imported } = await read('clear-lewm', { 'r.json': random });
  expect(imported.facts.models).toMatchObject([{ kind: 'role', value: 'random' }]);
  const both = { 'a.json': clear(), 'b.json': clear({ policy: 'random', checkpoint: null, task: 'cube' }) };
  await expect(read('clear-lewm', both)).rejects.toMatchObject({ code: 'mixed-models' });
});

test('clear-lewm: refuses another version, and outcomes that are no booleans', async () => {
  await expect(
    read('clear-lewm', { 'r.json': clear({ schema_version: 'clear-lewm-result-v2' }) }),
  ).rejects.toMatchObject({
    code: 'format-unknown',
    message: expect.stringContaining('it is no clear-lewm-result-v1'),
  });
  await expect(read('clear-lewm', { 'r.json': clear({ episode_successes: [true, 2] }) })).rejects.toThrow(
    'r.json /episode_successes/1: success (the row itself) is 2',
  );
});

// --- stable-worldmodel -----------------------------------------------------------------------------------------------

const swmRun = (
  policy = 'pusht/lewm',
  seed = 42,
  outcomes = '[ True, False,  True,\n        True]',
  rate = 75,
) => `
==== CONFIG ====
cache_dir: null
solver:
  _target_: stable_worldmodel.solver.CEMSolver
  model: ???
  seed: \${seed}
world:
  env_name: swm/PushT-v1
seed: ${seed}
policy: ${policy}
plan_config:
  horizon: 5
eval:
  num_eval: 4
  eval_budget: 50

==== RESULTS ====
metrics: {'success_rate': ${rate.toFixed(1)}, 'episode_successes': array(${outcomes}), 'seeds': None}
evaluation_time: 3.71 seconds
`;

test('stable-worldmodel: is recognised, and reads percent and arrays over several lines', async () => {
  const { episodes, tasks, detection, imported } = await read(undefined, { 'pusht_results.txt': swmRun() });
  expect(detection).toMatchObject({ format: 'stable-worldmodel', confidence: 0.9 });
  expect(tasks[0]!.id).toBe('swm/PushT-v1');
  expect(episodes.map(({ outcome }) => outcome)).toEqual(['success', 'failure', 'success', 'success']);
  expect(episodes[0]).toMatchObject({ runSeed: 42, seedSource: 'config', metrics: { planning_success: 1 } });
  expect(episodes[0]!.at).toBe('line 19, run 0, episode_successes 0');
  expect(imported.facts).toMatchObject({
    horizon: 50,
    expected_episodes: 4,
    models: [{ kind: 'name', value: 'pusht/lewm' }],
  });
});

test('stable-worldmodel: reads runs that differ in their seeds alone', async () => {
  const { episodes, imported } = await read('stable-worldmodel', {
    'r.txt': swmRun() + swmRun('pusht/lewm', 43, '[False, False, False, True]', 25),
  });
  expect(imported.facts.run_seeds).toEqual([42, 43]);
  expect(successes(episodes)).toBe(4);
});

test('stable-worldmodel: never takes the random policy for the model, nor one run for another', async () => {
  const text = swmRun('random', 42, '[False, False, False, False]', 0) + swmRun();
  await expect(read('stable-worldmodel', { 'r.txt': text })).rejects.toMatchObject({
    code: 'several-runs',
    message: expect.stringContaining(
      '/0 (line 2): policy random, seed 42; /1 (line 22): policy pusht/lewm, seed 42',
    ),
  });
  const { imported } = await read('stable-worldmodel', { 'r.txt': text }, { pointer: '/0' });
  expect(imported.facts.models).toMatchObject([{ kind: 'role', value: 'random' }]);
  await expect(read('stable-worldmodel', { 'r.txt': text }, { pointer: '/2' })).rejects.toThrow(
    'has no run /2',
  );
  await expect(read('stable-worldmodel', { 'r.txt': swmRun() + swmRun() })).rejects.toMatchObject({
    code: 'several-runs',
  });
});

test('stable-worldmodel: refuses rates that disagree, elided arrays and runs that were stopped', async () => {
  await expect(read('stable-worldmodel', { 'r.txt': swmRun(undefined, 1, undefined, 94) })).rejects.toThrow(
    'success_rate is 94 %, but the episodes give 75 % (3 of 4)',
  );
  await expect(
    read('stable-worldmodel', { 'r.txt': swmRun(undefined, 1, '[ True, ..., True]', 100) }),
  ).rejects.toMatchObject({ code: 'python-literal-elided' });
  const cut = swmRun().slice(0, swmRun().indexOf('metrics:'));
  await expect(read('stable-worldmodel', { 'r.txt': cut })).rejects.toThrow('the evaluation was stopped');
  await expect(read('stable-worldmodel', { 'r.txt': 'nothing' })).rejects.toMatchObject({
    code: 'format-unknown',
  });
  const more = await read('stable-worldmodel', { 'r.txt': swmRun().replace('num_eval: 4', 'num_eval: 50') });
  expect(more.imported.findings).toMatchObject([{ code: 'coverage-gap' }]);
});

// --- DINO-WM ---------------------------------------------------------------------------------------------------------

test('dino-wm: reports each line of logs.json', async () => {
  const log =
    '{"final_eval/success_rate": 0.5, "final_eval/mean_state_dist": 1.5}\n{"final_eval/success_rate": 0.75, "final_eval/mean_state_dist": NaN}\n';
  const { episodes, imported } = await read('dino-wm', { 'logs.json': log });
  expect(episodes).toEqual([]);
  expect(numbers(imported.reported)).toEqual([
    ['success_rate', 0.5, 'ratio'],
    ['mean_state_dist', 1.5, 'score'],
    ['success_rate', 0.75, 'ratio'],
  ]);
});

test('weak shapes wait until their mapping is named', () => {
  const trees = [
    { 'trajectory.json': recording() },
    { [`${ROBOT}/success_obj_episode_0.mp4`]: 'v' },
    { 'log.txt': `Average Rollout Stats\n${stats}` },
    { 'logs.json': '{"final_eval/success_rate": 0.5}' },
  ];
  for (const files of trees) {
    expect(generic.detect(inputTree(folderWith(files)), {})!.confidence).toBeLessThan(0.5);
  }
});
