import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lerobot } from '../../../src/audit/sources/lerobot.ts';
import { collect, folderWith, SAMPLES, successes } from './collect.ts';

const oldShape = (aggregated = 'aggregated') => ({
  per_episode: [true, false, true].map((success, i) => ({
    episode_ix: i,
    sum_reward: 10 + i,
    max_reward: success ? 1 : 0.5,
    success,
    seed: 1000 + i,
  })),
  [aggregated]: {
    avg_sum_reward: 11,
    avg_max_reward: 0.83,
    pc_success: 66.66666666666667,
    eval_s: 1,
    eval_ep_s: 0.3,
  },
});

const newShape = (successesOf: unknown[] = [true, false], group = 'libero_spatial') => {
  const k = successesOf.filter((success) => success === true).length;
  const rate = (100 * k) / successesOf.length;
  const aggregate = {
    avg_sum_reward: 0.5,
    avg_max_reward: 0.5,
    pc_success: rate,
    n_episodes: successesOf.length,
  };
  return {
    per_task: [
      {
        task_group: group,
        task_id: 3,
        metrics: {
          sum_rewards: successesOf.map(Number),
          max_rewards: successesOf.map(Number),
          successes: successesOf,
          video_paths: [],
        },
      },
    ],
    per_group: { [group]: aggregate },
    overall: { ...aggregate, eval_s: 2, eval_ep_s: 1 },
  };
};

test.each(['aggregated', 'macro'])('reads the old shape with "%s"', async (key) => {
  const { episodes, detection, imported } = await collect(
    lerobot,
    folderWith({ 'eval_info.json': oldShape(key) }),
  );
  expect(detection.format).toBe('lerobot-old');
  expect(successes(episodes)).toBe(2);
  expect(episodes[1]).toMatchObject({
    episode: 1,
    runSeed: 1000,
    seed: 1001,
    seedSource: 'recorded',
    at: '/per_episode/1',
    metrics: { max_reward: 0.5, sum_reward: 11 },
  });
  expect(imported.facts.run_seeds).toEqual([1000]);
});

test('reads the new shape, whose tasks may come in any order', async () => {
  const { episodes, tasks, detection } = await collect(
    lerobot,
    folderWith({ 'eval_info.json': newShape([true, false, true, true]) }),
  );
  expect(detection).toMatchObject({ format: 'lerobot-new', files: ['eval_info.json'] });
  expect(tasks).toEqual([{ suite: 'libero_spatial', id: '3', name: null }]);
  expect(successes(episodes)).toBe(3);
  expect(episodes[2]).toMatchObject({ episode: 2, seed: null, at: '/per_task/0/metrics/successes/2' });
});

test('takes the start seed from the caller, and from a run_config', async () => {
  const given = await collect(lerobot, folderWith({ 'eval_info.json': newShape() }), { startSeed: 1000 });
  expect(given.episodes[1]).toMatchObject({ runSeed: 1000, seed: 1001, seedSource: 'derived' });
  const wrapped = { ...newShape(), run_config: { seed: 3000, policy_path: 'lerobot/smolvla_libero' } };
  const recorded = await collect(lerobot, folderWith({ 'eval_info.json': wrapped }));
  expect(recorded.episodes[1]).toMatchObject({ runSeed: 3000, seed: 3001, seedSource: 'config' });
  expect(recorded.imported.facts.models).toMatchObject([{ kind: 'hf_id', value: 'lerobot/smolvla_libero' }]);
  await expect(collect(lerobot, folderWith({ 'eval_info.json': wrapped }), { startSeed: 7 })).rejects.toThrow(
    'eval_info.json /run_config/seed: is 3000, but --start-seed says 7',
  );
});

test('takes a seed from the label of a folder, and believes the record before the label', async () => {
  const labelled = folderWith({
    'seed_1/eval_info.json': newShape(),
    'seed_2/eval_info.json': newShape([true, true]),
  });
  const { episodes, imported } = await collect(lerobot, labelled);
  expect(episodes.map(({ runSeed, seedSource }) => [runSeed, seedSource])).toEqual([
    [1, 'dirname'],
    [1, 'dirname'],
    [2, 'dirname'],
    [2, 'dirname'],
  ]);
  expect(imported.findings).toEqual([]);
  const recorded = folderWith({ 'seed_1/eval_info.json': { ...newShape(), run_config: { seed: 8 } } });
  const other = await collect(lerobot, recorded);
  expect(other.episodes[0]!.runSeed).toBe(8);
  expect(other.imported.findings).toMatchObject([{ code: 'seed-label-mismatch' }]);
});

test('says where a run was asked for more episodes than it has', async () => {
  const short = { ...newShape(), run_config: { n_episodes: 50 } };
  const { imported } = await collect(lerobot, folderWith({ 'eval_info.json': short }));
  expect(imported.findings).toMatchObject([{ code: 'coverage-gap', at: '/run_config/n_episodes' }]);
  const whole = { ...newShape(), run_config: { n_episodes: 2 } };
  expect((await collect(lerobot, folderWith({ 'eval_info.json': whole }))).imported.findings).toEqual([]);
});

test('reads metrics that are one number without a list', async () => {
  const info = newShape([true]);
  const scalar = { sum_rewards: 1, max_rewards: 1, successes: true };
  info.per_task[0]!.metrics = scalar as never;
  const { episodes } = await collect(lerobot, folderWith({ 'eval_info.json': info }));
  expect(episodes).toHaveLength(1);
});

test('reads results below a pointer, and says where they are without it', async () => {
  const from = folderWith({ 'eval_info.json': { eval_results_400: newShape() } });
  await expect(collect(lerobot, from)).rejects.toMatchObject({
    code: 'format-unknown',
    hint: 'the results are one level down: add --pointer /eval_results_400',
  });
  const { episodes } = await collect(lerobot, from, { pointer: '/eval_results_400' });
  expect(episodes[0]!.at).toBe('/eval_results_400/per_task/0/metrics/successes/0');
});

test.each([
  ['another program', { env_id: 'CartPole-v1', algorithm: 'PPO', episodes: 10, mean_reward: 500 }],
  [
    'peak coverage',
    { summary: { num_episodes: 3, success_rate_90: 13 }, episodes: [{ steps: 3, success_90: true }] },
  ],
])('rejects an eval_info.json of %s with the reason', async (_, content) => {
  await expect(collect(lerobot, folderWith({ 'eval_info.json': content }))).rejects.toMatchObject({
    code: 'format-unknown',
    message: expect.stringContaining('eval_info.json is not LeRobot'),
  });
});

test.each([
  ['"true"', '"true"', 'is "true", not true or false'],
  ['2', '2', 'is 2, not true or false'],
  ['null', 'null', 'is null, not true or false'],
])('refuses a success of %s', async (_, value, message) => {
  const text = JSON.stringify(newShape()).replace('"successes":[true', `"successes":[${value}`);
  await expect(collect(lerobot, folderWith({ 'eval_info.json': text }))).rejects.toMatchObject({
    code: 'format-invalid',
    message: `eval_info.json /per_task/0/metrics/successes/0: ${message}`,
  });
});

test('shows both numbers where the aggregate and the episodes disagree', async () => {
  const info = newShape([true, false]);
  info.overall.pc_success = 86;
  await expect(collect(lerobot, folderWith({ 'eval_info.json': info }))).rejects.toMatchObject({
    code: 'counts-disagree',
    message: 'eval_info.json /overall/pc_success: pc_success is 86 %, but the episodes give 50 % (1 of 2)',
  });
  const billion = newShape([true, false]);
  billion.overall.n_episodes = 1e9;
  await expect(collect(lerobot, folderWith({ 'eval_info.json': billion }))).rejects.toThrow(
    'n_episodes is 1000000000, but the episodes give 2',
  );
});

test('takes NaN where LeRobot writes it, and never as a success', async () => {
  const text = JSON.stringify(newShape([false, true]))
    .replace('"sum_rewards":[0', '"sum_rewards":[NaN')
    .replace('"max_rewards":[0', '"max_rewards":[-Infinity')
    .replace('"avg_sum_reward":0.5', '"avg_sum_reward":NaN');
  const { episodes } = await collect(lerobot, folderWith({ 'eval_info.json': text }));
  expect(episodes.map(({ metrics }) => metrics)).toEqual([undefined, { max_reward: 1, sum_reward: 1 }]);
  expect(successes(episodes)).toBe(1);
  const nan = JSON.stringify(newShape()).replace('"successes":[true', '"successes":[NaN');
  await expect(collect(lerobot, folderWith({ 'eval_info.json': nan }))).rejects.toThrow('not true or false');
});

test('merges files of different tasks, and refuses files with the same', async () => {
  const other = newShape([true, true], 'libero_goal');
  const from = folderWith({ 'a/eval_info.json': newShape(), 'b/eval_info.json': other });
  expect((await collect(lerobot, from)).episodes).toHaveLength(4);
  const same = folderWith({ 'a/eval_info.json': newShape(), 'b/eval_info.json': newShape([false, true]) });
  await expect(collect(lerobot, same)).rejects.toMatchObject({ code: 'shards-overlap' });
});

test.each([
  ['an empty file', '', 'empty-artifact'],
  ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\n', 'lfs-pointer'],
  ['half a file', '{"per_ta', 'truncated-json'],
  ['one of another program', { episodes: 10, mean_reward: 500 }, 'format-unknown'],
])('refuses %s that is called eval_info.json beside others', async (_, content, code) => {
  const from = folderWith({ 'a/eval_info.json': newShape(), 'b/eval_info.json': content });
  await expect(collect(lerobot, from)).rejects.toMatchObject({
    code,
    message: expect.stringContaining('b/eval_info.json'),
  });
});

test('reads files whose first 4 KiB hold something else', async () => {
  const hidden = (info: ReturnType<typeof newShape>) => ({
    overall: {
      ...info.overall,
      video_paths: Array.from({ length: 300 }, (_, i) => `videos/episode_${i}.mp4`),
    },
    per_group: info.per_group,
    per_task: info.per_task,
  });
  const other = hidden(newShape([false, false], 'libero_goal'));
  const from = folderWith({ 'a/eval_info.json': newShape([true, true]), 'b/eval_info.json': other });
  const { episodes } = await collect(lerobot, from);
  expect([successes(episodes), episodes.length]).toEqual([2, 4]);
  const same = hidden(newShape([false, false]));
  const both = folderWith({ 'a/eval_info.json': newShape([true, true]), 'b/eval_info.json': same });
  await expect(collect(lerobot, both)).rejects.toMatchObject({ code: 'shards-overlap' });
});

test('reports the aggregate of its CI without an episode', async () => {
  const metrics = { env: 'libero', task: 'libero_spatial', policy: 'p', pc_success: 86, n_episodes: 50 };
  const { episodes, imported } = await collect(lerobot, folderWith({ 'metrics.json': metrics }));
  expect(episodes).toEqual([]);
  expect(imported.reported.map(({ name, value, unit }) => [name, value, unit])).toEqual([
    ['pc_success', 86, 'percent'],
    ['n_episodes', 50, 'count'],
  ]);
});

const samples = path.join(SAMPLES, 'lerobot');

test.skipIf(!existsSync(samples))('imports real files with the counts that they state', async () => {
  const files = readdirSync(samples).filter((name) => /^(?:KYH|zhenglianchi).*json$/.test(name));
  expect(files).toHaveLength(4);
  for (const file of files) {
    const { overall } = JSON.parse(readFileSync(path.join(samples, file), 'utf8'));
    const { episodes } = await collect(lerobot, path.join(samples, file));
    expect(episodes).toHaveLength(overall.n_episodes);
    expect((100 * successes(episodes)) / episodes.length).toBeCloseTo(overall.pc_success, 9);
  }
  const nan = await collect(lerobot, path.join(samples, 'lerobot_new_shape_NaN.eval_info.json'));
  expect([successes(nan.episodes), nan.episodes.length]).toEqual([1, 2]);
  expect(nan.imported.findings).toMatchObject([{ code: 'aggregate-empty', at: '/overall' }]);
  const old = JSON.parse(readFileSync(path.join(samples, 'lerobot_old_shape.eval_info.json'), 'utf8'));
  const { episodes } = await collect(lerobot, path.join(samples, 'lerobot_old_shape.eval_info.json'));
  expect((100 * successes(episodes)) / episodes.length).toBeCloseTo(old.aggregated.pc_success, 9);
});
