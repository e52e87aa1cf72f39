import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { gr00t } from '../../../src/audit/sources/gr00t.ts';
import { collect, folderWith, SAMPLES, successes } from './collect.ts';
import { liberoLog, OPENVLA, played } from './libero-logs.ts';

const ENV = 'libero_sim/open_the_drawer';

interface Rollout {
  env?: string;
  requested?: number;
  list?: string;
  info?: string;
  rate?: string;
}

/** What rollout_policy.py prints, with the progress bar of its stderr in it. */
const output = ({
  env = ENV,
  requested = 4,
  list = '[True, True, False, True]',
  info,
  rate = '0.75',
}: Rollout = {}) =>
  [
    'UserWarning: something is deprecated',
    `Running collecting ${requested} episodes for ${env} with 5 vec envs`,
    `\rEpisodes:   0%|          | 0/${requested} [00:00<?, ?it/s]\rEpisodes: 100%|███| ${requested}/${requested}`,
    'Skipping video recording for unfinished episode 193 / 720',
    `Collecting ${requested} episodes took 812.3 seconds`,
    `Video saved to:  /tmp/sim_eval_videos_${env}_ac8_6ad33a91`,
    `results:  ('${env}', ${list}${info === undefined ? '' : `, ${info}`})`,
    `success rate:  ${rate}`,
    '',
  ].join('\n');

const one = (text: string, name = 'client.log') => folderWith({ [name]: text });

/** Stands in every import of rollouts. */
const IN_ORDER = { code: 'completion-order', severity: 'info' };

test('reads the tuple of N1.6', async () => {
  const { episodes, tasks, detection, imported } = await collect(gr00t, one(output()));
  expect(detection).toMatchObject({ format: 'gr00t-rollout', confidence: 0.95 });
  expect(tasks).toEqual([{ suite: 'libero_sim', id: 'open_the_drawer', name: null }]);
  expect(episodes.map(({ episode, outcome }) => [episode, outcome])).toEqual([
    [0, 'success'],
    [1, 'success'],
    [2, 'failure'],
    [3, 'success'],
  ]);
  expect(episodes[0]).toMatchObject({ at: 'line 7', seed: null, evaluatorCounts: true, status: 'ok' });
  expect(episodes[0]!.metrics).toBeUndefined();
  expect(imported.facts).toMatchObject({ horizon: 720, expected_episodes: 4 });
  expect(imported.reported).toMatchObject([{ name: 'success rate', value: 0.75, unit: 'ratio' }]);
  expect(imported.findings).toMatchObject([IN_ORDER]);
});

test('reads the dict that later versions add, and leaves out what is not a number', async () => {
  const info =
    "{'episode_lengths': [15, 16, 91, 15], 'episode_rewards': [1.0, nan, 0.0, 1.0], 'task_progress': [1, 1, 0.5, 1], 'q_score': [0.9, 0.8, -inf, 0.7], 'valid': [True, True, True, False], 'later': ['x']}";
  const { episodes } = await collect(
    gr00t,
    one(output({ info, rate: '0.75', list: '[True, True, True, False]' })),
  );
  expect(episodes[0]).toMatchObject({
    steps: 15,
    stepUnit: 'policy_call',
    metrics: { episode_reward: 1, task_progress: 1, q_score: 0.9 },
  });
  expect(episodes[1]!.metrics).toEqual({ task_progress: 1, q_score: 0.8 });
  expect(episodes[2]!.metrics).toEqual({ episode_reward: 0, task_progress: 0.5 });
  expect(episodes[3]).toMatchObject({ outcome: 'not_a_trial', status: 'infra_error', evaluatorCounts: true });
});

test.each([
  ['NumPy’s booleans', '[np.True_, np.True_, np.False_, np.True_]'],
  ['an array', 'array([ True,  True, False,  True])'],
  ['several lines', 'array([ True,  True,\n       False,  True])'],
])('reads %s', async (_, list) => {
  const { episodes } = await collect(gr00t, one(output({ list })));
  expect([successes(episodes), episodes.length]).toEqual([3, 4]);
});

test('takes the length of the list where it is longer than was asked for, and says so', async () => {
  const { imported, episodes } = await collect(gr00t, one(output({ requested: 3 })));
  expect(episodes).toHaveLength(4);
  expect(imported.findings).toMatchObject([
    {
      code: 'episodes-exceed-request',
      message: expect.stringContaining('4 episodes where 3 were asked for'),
    },
    IN_ORDER,
  ]);
  const short = await collect(gr00t, one(output({ requested: 10 })));
  expect(short.imported.findings).toMatchObject([
    { code: 'coverage-gap', message: `${ENV}: 4 of 10 episodes` },
    IN_ORDER,
  ]);
});

test('reads one log per task, and a summary that repeats them once', async () => {
  const [a, b] = [
    output(),
    output({ env: 'libero_sim/close_it', list: '[False, True]', requested: 2, rate: '0.5' }),
  ];
  const files = {
    'client/a.log': a,
    'summary.txt': `[OK] ${ENV} finished\n\n----- ${ENV} -----\n${a}\n${b}`,
  };
  const { episodes, imported, tasks } = await collect(gr00t, folderWith(files));
  expect([successes(episodes), episodes.length, tasks.length]).toEqual([4, 6, 2]);
  expect(episodes.map(({ file }) => file)).toEqual([
    ...Array(4).fill('client/a.log'),
    ...Array(2).fill('summary.txt'),
  ]);
  expect(imported.facts.expected_episodes).toBe(6);
  expect(imported.findings).toMatchObject([{ code: 'same-results-twice', file: 'summary.txt' }, IN_ORDER]);
});

test('knows a summary above the folders of the seeds', async () => {
  const files = {
    'seed1/a.log': output(),
    'seed2/a.log': output({ list: '[True, True, True, False]' }),
    'summary.txt': output(),
  };
  const { episodes, imported } = await collect(gr00t, folderWith(files));
  expect(episodes).toHaveLength(8);
  expect(imported.facts.run_seeds).toEqual([1, 2]);
});

test('refuses results that differ for one environment', async () => {
  const other = output({ list: '[True, True, True, False]' });
  await expect(collect(gr00t, one(`${output()}${other}`))).rejects.toMatchObject({ code: 'several-runs' });
  await expect(collect(gr00t, folderWith({ 'a.log': output(), 'b.log': other }))).rejects.toMatchObject({
    code: 'shards-overlap',
  });
  const forged = `${output()}\n${output({ rate: '0.95' })}`;
  await expect(
    collect(gr00t, folderWith({ 'a.log': output(), 'summary.txt': forged })),
  ).rejects.toMatchObject({
    code: 'counts-disagree',
    message: 'summary.txt line 17: success rate is 0.95, but the results before it give 0.75 (3 of 4)',
  });
});

test('names a run that printed no results', async () => {
  const crashed = `Running collecting 50 episodes for libero_sim/other with 5 vec envs\nTraceback (most recent call last):\n`;
  const { imported, episodes } = await collect(gr00t, folderWith({ 'a.log': output(), 'b.log': crashed }));
  expect(episodes).toHaveLength(4);
  expect(imported.facts.expected_episodes).toBe(54);
  expect(imported.findings).toMatchObject([
    IN_ORDER,
    {
      code: 'coverage-gap',
      file: 'b.log',
      message: expect.stringContaining('libero_sim/other: 0 of 50 episodes'),
    },
  ]);
  await expect(collect(gr00t, one(crashed))).rejects.toMatchObject({ code: 'run-without-episodes' });
});

test('names results that a log ends behind', async () => {
  const { imported } = await collect(gr00t, one(output().replace(/^success rate:.*\n/m, '')));
  expect(imported.findings).toMatchObject([
    { code: 'coverage-gap', severity: 'warning', file: 'client.log' },
    IN_ORDER,
  ]);
});

test.each([
  ['an empty log', '', 'empty-artifact'],
  ['a log of something else', 'loading model\n', 'format-unknown'],
])('refuses %s that is called like one with results', async (_, content, code) => {
  const from = folderWith({ 'a/eval.log': output(), 'b/eval.log': content });
  await expect(collect(gr00t, from)).rejects.toMatchObject({
    code,
    message: expect.stringContaining('b/eval.log'),
  });
});

test('has no horizon where environments have several', async () => {
  const other = output({ env: 'libero_sim/close_it' }).replace('/ 720', '/ 300');
  const { imported } = await collect(gr00t, folderWith({ 'a.log': output(), 'b.log': other }));
  expect(imported.facts.horizon).toBeNull();
  expect(imported.findings).toMatchObject([
    { code: 'several-horizons', message: expect.stringContaining('300, 720 steps') },
    IN_ORDER,
  ]);
});

test('names the suite as the caller does', async () => {
  const { tasks } = await collect(gr00t, one(output()), { suite: 'libero_10' });
  expect(tasks[0]).toEqual({ suite: 'libero_10', id: 'open_the_drawer', name: null });
});

test('reports a rate without results, and decides nothing from it', async () => {
  const text = output().replace(/^results:.*\n/m, '');
  const { episodes, imported } = await collect(gr00t, one(text));
  expect(episodes).toEqual([]);
  expect(imported.reported).toMatchObject([{ name: 'success rate', value: 0.75, scope: { task: ENV } }]);
});

test.each([
  [
    'what NumPy left out',
    output({ list: 'array([ True, ..., False])' }),
    'python-literal-elided',
    'client.log line 7: results has "..."',
  ],
  [
    'another rate',
    output({ rate: '0.9' }),
    'counts-disagree',
    'success rate is 0.9, but the episodes give 0.75 (3 of 4)',
  ],
  ['a rate of nan', output({ rate: 'nan' }), 'counts-disagree', 'success rate is nan'],
  ['a success of 1', output({ list: '[True, 1]' }), 'format-invalid', 'success 1 is 1, not True or False'],
  [
    'a success of "True"',
    output({ list: "[True, 'True']" }),
    'format-invalid',
    'success 1 is "True", not True or False',
  ],
  ['a success of None', output({ list: '[None]' }), 'format-invalid', 'success 0 is None, not True or False'],
  [
    'columns of another length',
    output({ info: "{'episode_lengths': [1]}" }),
    'format-invalid',
    'episode_lengths has 1 values beside 4 successes',
  ],
  [
    'a length that is no count',
    output({ info: "{'episode_lengths': [1, 2, 3, -4]}" }),
    'format-invalid',
    'episode_lengths 3 is -4, not a count',
  ],
  [
    'a column of texts',
    output({ info: "{'q_score': ['a', 1, 1, 1]}" }),
    'format-invalid',
    'q_score 0 is "a", not a number',
  ],
  ['a column that is no list', output({ info: "{'q_score': 1}" }), 'format-invalid', 'q_score is not a list'],
  [
    'valid that is no boolean',
    output({ info: "{'valid': [1, 1, 1, 1]}" }),
    'format-invalid',
    'valid 0 is 1, not True or False',
  ],
  ['four members', output({ info: '{}, 3' }), 'format-invalid', 'results are not a tuple of'],
  ['no list', output({ list: '3' }), 'format-invalid', 'the successes are not a list'],
  ['a list where the dict is', output({ info: '[]' }), 'format-invalid', 'the third member is no dict'],
  ['a cut end', output().slice(0, -40), 'format-invalid', 'the results are cut off'],
  ['broken Python', output({ list: '[True, true]' }), 'python-literal-invalid', 'needs a value at character'],
])('refuses %s', async (_, text, code, message) => {
  await expect(collect(gr00t, one(text))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});

const openLoop = (...rows: readonly (readonly [number, string, string])[]) => {
  const mean = (index: 1 | 2) => rows.reduce((sum, row) => sum + Number(row[index]), 0) / rows.length;
  return [
    ...rows.flatMap(([id, mse, mae]) => [
      `INFO:root:Running trajectory: ${id}`,
      `INFO:root:MSE for trajectory ${id}: ${mse}, MAE: ${mae}`,
    ]),
    `INFO:root:Average MSE across all trajs: ${mean(1)}`,
    `INFO:root:Average MAE across all trajs: ${mean(2)}`,
    'INFO:root:Done',
    '',
  ].join('\n');
};

test('reads open-loop errors as metrics, never as a success', async () => {
  const text = openLoop([0, '0.0625', '0.25'], [3, '1.25e-1', '0.5']);
  const { episodes, imported, detection } = await collect(gr00t, one(text));
  expect(detection).toMatchObject({ format: 'gr00t-open-loop', confidence: 0.95 });
  expect(episodes).toMatchObject([
    { episode: 0, outcome: null, metrics: { open_loop_mse: 0.0625, open_loop_mae: 0.25 }, at: 'line 2' },
    { episode: 3, outcome: null, metrics: { open_loop_mse: 0.125, open_loop_mae: 0.5 } },
  ]);
  expect(imported.reported.map(({ value, unit }) => [value, unit])).toEqual([
    [0.09375, 'mse'],
    [0.375, 'mae'],
  ]);
  expect(imported.facts.supplied).not.toContain('EPISODE_OUTCOMES');
});

test('leaves errors out that are not finite, and takes the average as it was made', async () => {
  const text = openLoop([0, 'nan', '0.02'], [1, '0.1', 'inf']).replace('NaN', 'nan').replace('NaN', 'inf');
  const { episodes, imported } = await collect(gr00t, one(text));
  expect(episodes.map(({ metrics }) => metrics)).toEqual([{ open_loop_mae: 0.02 }, { open_loop_mse: 0.1 }]);
  expect(imported.findings.map(({ code }) => code)).toEqual(['metric-not-finite', 'metric-not-finite']);
});

test('reports averages without trajectories', async () => {
  const text = openLoop([0, '0.1', '0.2']).replace(/^.*MSE for.*\n/m, '');
  const { episodes, imported } = await collect(gr00t, one(text));
  expect(episodes).toEqual([]);
  expect(imported.reported).toHaveLength(2);
});

test.each([
  [
    'another average',
    (text: string) => text.replace('Average MSE across all trajs: 0.2', 'Average MSE across all trajs: 0.1'),
    'counts-disagree',
    'Average MSE across all trajs is 0.1, but the 2 trajectories give 0.2',
  ],
  [
    'a negative error',
    (text: string) => text.replace('trajectory 0: 0.1', 'trajectory 0: -0.1'),
    'format-invalid',
    'MSE is "-0.1", not an error',
  ],
  [
    'two checkpoints in one log',
    (text: string) => text + text,
    'several-runs',
    'trajectory 0 is there since line 2',
  ],
])('refuses an open-loop log with %s', async (_, edit, code, message) => {
  const text = openLoop([0, '0.1', '0.2'], [1, '0.3', '0.2']);
  await expect(collect(gr00t, one(edit(text)))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});

test('reads the LIBERO log of N1.5', async () => {
  const log = liberoLog('my_suite', [['open', played('110')]], OPENVLA);
  const { episodes, imported, detection } = await collect(gr00t, one(log, 'libero_eval_my_suite.log'));
  expect(detection).toMatchObject({ format: 'gr00t-libero-log', confidence: 0.95 });
  expect([successes(episodes), episodes.length]).toEqual([2, 3]);
  expect(imported.facts.evaluator.name).toBe('gr00t');
});

test('says why a file is not GR00T’s, and is not sure of what it does not know', async () => {
  await expect(collect(gr00t, one('nothing here\n'))).rejects.toMatchObject({
    code: 'format-unknown',
    message: expect.stringContaining('client.log is not of GR00T'),
  });
  expect(gr00t.detect(inputTree(folderWith({ 'a.json': {}, 'b.json': {} })), {})).toBeNull();
  expect(gr00t.detect(inputTree(one(liberoLog('x', [['a', played('1')]]))), {})!.confidence).toBe(0.1);
});

const sample = path.join(SAMPLES, 'gr00t/libero_10');

test.skipIf(!existsSync(sample))(
  'imports the real log and its summary with the rate that they state',
  async () => {
    const stated = Number(
      /success rate: {2}([\d.]+)/.exec(readFileSync(path.join(sample, 'summary.txt'), 'utf8'))![1],
    );
    for (const from of [sample, path.join(sample, 'client'), path.join(sample, 'summary.txt')]) {
      const { episodes, imported } = await collect(gr00t, from);
      expect(successes(episodes) / episodes.length).toBeCloseTo(stated, 12);
      expect([successes(episodes), episodes.length]).toEqual([143, 150]);
      expect(imported.facts).toMatchObject({ expected_episodes: 150, horizon: 720 });
    }
  },
);

test.skipIf(!existsSync(SAMPLES))('takes the results of no other source for its own', () => {
  for (const other of [
    'lerobot',
    'lbm_eval',
    'vla-eval',
    'openpi',
    'cosmos-predict',
    'worldforge',
    'embodied-gov-bench',
    'neighbours',
    'run-folders',
  ]) {
    const detection = gr00t.detect(inputTree(path.join(SAMPLES, other)), {});
    expect([other, (detection?.confidence ?? 0) < 0.5]).toEqual([other, true]);
  }
});
