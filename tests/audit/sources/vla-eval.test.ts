import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { vlaEval } from '../../../src/audit/sources/vla-eval.ts';
import { collect, folderWith, SAMPLES, successes } from './collect.ts';

type Row = Record<string, unknown>;

const PICK = 'pick up the bowl';
const OPEN = 'open the drawer';

const mean = (values: readonly boolean[]) => values.filter(Boolean).length / values.length;

/** v0.0: success beside the episode, steps and seconds only where it went to its end. */
const oldRow = (task: string, index: number, success: boolean, reason?: string): Row => ({
  ...(reason === undefined ? {} : { failure_reason: reason }),
  success,
  ...(reason === undefined ? { steps: 90 + index, elapsed_sec: 7.25 } : {}),
  task,
  episode_id: `${task}_ep${index}`,
});

function oldFile(tasks: Record<string, Row[]>, more: Row = {}) {
  const all = Object.values(tasks).flat();
  return {
    benchmark: 'LIBEROBenchmark_libero_spatial',
    mode: 'sync',
    harness_version: '0.0.4.dev8+g3e4c63d37.d20260324',
    tasks: Object.entries(tasks).map(([task, episodes]) => ({
      task,
      episodes,
      success_rate: mean(episodes.map(({ success }) => success === true)),
      avg_steps: 32.08,
    })),
    overall_success_rate: mean(all.map(({ success }) => success === true)),
    config: {
      benchmark: 'vla_eval.benchmarks.libero.benchmark:LIBEROBenchmark',
      mode: 'sync',
      name: null,
      subname: 'libero_spatial',
      episodes_per_task: Math.max(...Object.values(tasks).map(({ length }) => length)),
      max_steps: null,
      params: { seed: 7, suite: 'libero_spatial' },
    },
    ...more,
  };
}

const newRow = (index: number, metrics: Row, more: Row = {}): Row => ({
  metrics,
  steps: 100 + index,
  elapsed_sec: 8.125,
  episode_id: index,
  ...more,
});
const failed = (index: number, reason: string, detail: string): Row => ({
  episode_id: index,
  metrics: { success: false },
  failure_reason: reason,
  failure_detail: detail,
});

function newFile(tasks: Record<string, Row[]>, more: Row = {}) {
  const rate = (rows: readonly Row[]) => {
    const values = rows.map(({ metrics }) => Number((metrics as Row | undefined)?.success ?? 0));
    return Math.round((values.reduce((a, b) => a + b, 0) / values.length) * 1e4) / 1e4;
  };
  return {
    benchmark: 'SimplerEnvBenchmark',
    mode: 'sync',
    harness_version: '0.2.0',
    created_at: '2026-05-10T12:34:56.123456+02:00',
    tasks: Object.entries(tasks).map(([task, episodes]) => {
      const errors = episodes.filter(({ failure_reason: reason }) => reason !== undefined).length;
      return {
        task,
        episodes,
        num_episodes: episodes.length,
        avg_steps: 99.5,
        ...(errors > 0 ? { num_errors: errors } : {}),
        mean_success: rate(episodes),
      };
    }),
    config: {
      episodes_per_task: Math.max(...Object.values(tasks).map(({ length }) => length)),
      max_steps: 120,
    },
    metric_keys: { success: 'mean' },
    server_info: { harness_version: '0.2.0', protocol_version: 1, model_server: 'CogACTModelServer' },
    mean_success: rate(Object.values(tasks).flat()),
    ...more,
  };
}

const rowsOf = (task: string, outcomes: readonly boolean[], first = 0) =>
  outcomes.map((success, i) => oldRow(task, first + i, success));

test('reads v0.0, with the seed of its config', async () => {
  const content = oldFile({ [PICK]: rowsOf(PICK, [true, false]), [OPEN]: rowsOf(OPEN, [true, true]) });
  const name = 'LIBEROBenchmark_libero_spatial_sync_1774000000.json';
  const { detection, tasks, episodes, imported } = await collect(vlaEval, folderWith({ [name]: content }));
  expect(detection).toMatchObject({ format: 'vla-eval-0.0', confidence: 0.95, files: [name] });
  expect(tasks).toEqual([
    { suite: 'libero_spatial', id: null, name: PICK },
    { suite: 'libero_spatial', id: null, name: OPEN },
  ]);
  expect(successes(episodes)).toBe(3);
  expect(episodes[1]).toMatchObject({
    episode: 1,
    runSeed: 7,
    seed: null,
    seedSource: 'config',
    outcome: 'failure',
    status: 'ok',
    steps: 91,
    durationS: 7.25,
    at: '/tasks/0/episodes/1',
  });
  expect(imported.facts).toMatchObject({
    evaluator: { name: 'vla-eval', version: '0.0.4.dev8+g3e4c63d37.d20260324', commit: '3e4c63d37' },
    run_seeds: [7],
    expected_episodes: 4,
    finished_at: null,
  });
  expect(imported.findings).toEqual([]);
});

test('keeps timeouts in the evaluator’s rate and out of the trials, so that both can be printed', async () => {
  const task = [
    ...Array.from({ length: 30 }, (_, i) => oldRow(PICK, i, false, 'timeout')),
    ...rowsOf(
      PICK,
      Array.from({ length: 20 }, () => true),
      30,
    ),
  ];
  const rest = rowsOf(
    OPEN,
    Array.from({ length: 50 }, (_, i) => i > 6),
  );
  const content = oldFile({ [PICK]: task, [OPEN]: rest });
  expect(content.overall_success_rate).toBe(0.63);
  const { episodes, imported } = await collect(vlaEval, folderWith({ 'merged.json': content }));
  expect(imported.tally.sum(() => true)).toMatchObject({ successes: 63, evaluator: 100, trials: 70 });
  expect(episodes[0]).toMatchObject({
    outcome: 'not_a_trial',
    status: 'infra_error',
    failureReason: 'timeout',
    steps: undefined,
  });
});

test.each([
  ['timeout', 'timeout=30.0s: ', 'not_a_trial', 'infra_error'],
  ['server_unreachable', 'could not connect', 'not_a_trial', 'infra_error'],
  ['connection_closed', 'code=1006 reason=None', 'not_a_trial', 'infra_error'],
  ['connection_closed', 'code=1011 reason=internal error', 'failure', 'unknown'],
  [
    'exception',
    'Traceback (most recent call last):\n  File "a.py"\nOSError: [Errno 28] No space left on device',
    'not_a_trial',
    'infra_error',
  ],
  [
    'exception',
    'Traceback (most recent call last):\n  File "a.py"\nValueError: NaN in action',
    'failure',
    'unknown',
  ],
  ['power_cut', 'of a fork', 'failure', 'unknown'],
])('counts %s by whose fault it is', async (reason, detail, outcome, status) => {
  const rows = [newRow(0, { success: true }), failed(1, reason, detail)];
  const { episodes, imported } = await collect(vlaEval, folderWith({ 'r.json': newFile({ [PICK]: rows }) }));
  expect(episodes[1]).toMatchObject({ outcome, status, evaluatorCounts: true, steps: undefined });
  expect(episodes[1]!.failureReason).toBe(`${reason}: ${detail.split('\n').at(-1)!.trim()}`);
  expect(imported.findings.map(({ code }) => code)).toEqual(
    status === 'unknown' ? ['unclassified-failure'] : [],
  );
  const word = /code=1011/.test(detail) ? 'connection_closed_1011' : reason;
  const old = oldFile({ [PICK]: [oldRow(PICK, 0, true), oldRow(PICK, 1, false, word)] });
  const before = await collect(vlaEval, folderWith({ 'r.json': old }));
  // Without a detail nothing says what the exception was.
  const expected = reason === 'exception' ? ['failure', 'unknown'] : [outcome, status];
  expect([before.episodes[1]!.outcome, before.episodes[1]!.status]).toEqual(expected);
});

test('reads v0.1 and later, whose means are rounded to four decimals', async () => {
  const rows = [true, true, false].map((success, i) => newRow(i, { success }));
  const content = newFile({ [PICK]: rows }, { seed: 3 });
  expect(content.mean_success).toBe(0.6667);
  const { detection, tasks, episodes, imported } = await collect(vlaEval, folderWith({ 'r.json': content }));
  expect(detection.format).toBe('vla-eval-0.1');
  expect(tasks).toEqual([{ suite: 'SimplerEnvBenchmark', id: null, name: PICK }]);
  expect(episodes[2]).toMatchObject({
    episode: 2,
    runSeed: 3,
    outcome: 'failure',
    steps: 102,
  });
  expect(imported.facts).toMatchObject({
    finished_at: '2026-05-10T10:34:56.123Z',
    horizon: 120,
    expected_episodes: 3,
  });
  // The class of the server is no model.
  expect(imported.facts.models).toEqual([]);
  const off = newFile({ [PICK]: rows }, { mean_success: 0.6668 });
  await expect(collect(vlaEval, folderWith({ 'r.json': off }))).rejects.toMatchObject({
    code: 'counts-disagree',
    message: 'r.json /mean_success: mean_success is 0.6668, but the episodes give 0.666666666667 (2 of 3)',
  });
});

test('keeps the other metrics of a benchmark, and never as a success', async () => {
  const rows = [
    newRow(0, { success: true, completed_subtasks: 5, graspedObject: true, note: 'x', 'q-value': 0.5 }),
    newRow(1, { success: false, completed_subtasks: 2, graspedObject: false }),
    newRow(2, { success: false, completed_subtasks: 1 }),
  ];
  const content = newFile({ seq_0001: rows }, { mean_completed_subtasks: 2.6667 });
  content.metric_keys = { success: 'mean', completed_subtasks: 'mean' } as never;
  const text = JSON.stringify(content).replace('"completed_subtasks":1', '"completed_subtasks":NaN');
  const { episodes, imported } = await collect(vlaEval, folderWith({ 'r.json': text }));
  expect(episodes.map(({ metrics }) => metrics)).toEqual([
    { completed_subtasks: 5, grasped_object: 1, q_value: 0.5 },
    { completed_subtasks: 2, grasped_object: 0 },
    undefined,
  ]);
  expect(imported.reported.find(({ name }) => name === 'mean_completed_subtasks')).toMatchObject({
    value: 2.6667,
    unit: 'score',
  });
});

test('has no outcome where the benchmark has no notion of success', async () => {
  const rows = [newRow(0, { score: 0.4 }), newRow(1, { score: 1 })];
  const content = newFile({ [PICK]: rows }, { metric_keys: { score: 'mean' }, mean_score: 0.7 });
  const { mean_success: _, ...rest } = content;
  const tasks = rest.tasks.map(({ mean_success: __, ...task }) => task);
  const { episodes, imported } = await collect(vlaEval, folderWith({ 'r.json': { ...rest, tasks } }));
  expect(episodes.map(({ outcome, metrics }) => [outcome, metrics])).toEqual([
    [null, { score: 0.4 }],
    [null, { score: 1 }],
  ]);
  expect(imported.facts.supplied).not.toContain('EPISODE_OUTCOMES');
});

test('takes 0 and 1 for failure and success since v0.1, and nothing between', async () => {
  const rows = [newRow(0, { success: 1 }), newRow(1, { success: 0 })];
  expect(
    successes((await collect(vlaEval, folderWith({ 'r.json': newFile({ [PICK]: rows }) }))).episodes),
  ).toBe(1);
});

test.each([
  ['0.5', 'is 0.5, not true or false'],
  ['2', 'is 2, not true or false'],
  ['"true"', 'is "true", not true or false'],
  ['null', 'is null, not true or false'],
  ['NaN', 'is NaN, not true or false'],
])('refuses a success of %s', async (value, message) => {
  const put = (content: unknown) => JSON.stringify(content).replace('"success":true', `"success":${value}`);
  const after = folderWith({ 'r.json': put(newFile({ [PICK]: [newRow(0, { success: true })] })) });
  await expect(collect(vlaEval, after)).rejects.toMatchObject({
    code: 'format-invalid',
    message: `r.json /tasks/0/episodes/0/metrics/success: ${message}`,
  });
  const before = folderWith({ 'r.json': put(oldFile({ [PICK]: [oldRow(PICK, 0, true)] })) });
  await expect(collect(vlaEval, before)).rejects.toThrow(`r.json /tasks/0/episodes/0/success: ${message}`);
});

test('takes no number for a boolean in v0.0', async () => {
  const text = JSON.stringify(oldFile({ [PICK]: [oldRow(PICK, 0, true)] })).replace(
    '"success":true',
    '"success":1',
  );
  await expect(collect(vlaEval, folderWith({ 'r.json': text }))).rejects.toThrow('is 1, not true or false');
});

const shard = (id: number, total: number, episodes: readonly number[], more: Row = {}) =>
  oldFile(
    { [PICK]: episodes.map((episode) => oldRow(PICK, episode, episode % 2 === 0)) },
    { shard: { id, total }, ...more },
  );
const shardName = (id: number, total: number) => `LIBEROBenchmark_libero_spatial_shard${id}of${total}.json`;
const asking = (content: Row & { config: unknown }, perTask: number) => ({
  ...content,
  config: { ...(content.config as Row), episodes_per_task: perTask },
});

test('puts the shards of a run together', async () => {
  const from = folderWith({
    [shardName(0, 2)]: asking(shard(0, 2, [0, 2]), 4),
    [shardName(1, 2)]: asking(shard(1, 2, [1, 3]), 4),
  });
  const { tasks, episodes, imported } = await collect(vlaEval, from);
  expect(tasks).toHaveLength(1);
  expect(episodes.map(({ episode }) => episode)).toEqual([0, 2, 1, 3]);
  expect(imported.facts.expected_episodes).toBe(4);
  expect(imported.findings).toEqual([]);
});

test('names the shards that are missing', async () => {
  const from = folderWith({ [shardName(1, 3)]: asking(shard(1, 3, [1]), 3) });
  const { imported } = await collect(vlaEval, from);
  expect(imported.findings).toMatchObject([
    {
      code: 'coverage-gap',
      severity: 'warning',
      message: 'of 3 shards of "LIBEROBenchmark_libero_spatial", 2 are missing: 0, 2',
    },
  ]);
  expect(imported.facts.expected_episodes).toBeNull();
});

test('refuses shards of two runs, and shards beside what they were merged into', async () => {
  const sizes = { a: asking(shard(0, 2, [0]), 4), b: asking(shard(1, 4, [1]), 4) };
  await expect(
    collect(vlaEval, folderWith({ [shardName(0, 2)]: sizes.a, [shardName(1, 4)]: sizes.b })),
  ).rejects.toMatchObject({ code: 'mixed-runs', message: expect.stringContaining('the number of shards') });
  const asked = folderWith({
    [shardName(0, 2)]: asking(shard(0, 2, [0]), 4),
    [shardName(1, 2)]: asking(shard(1, 2, [1]), 8),
  });
  await expect(collect(vlaEval, asked)).rejects.toThrow('differ in episodes_per_task');
  const merged = asking(shard(0, 2, [0, 1]), 2);
  const both = folderWith({
    'merged.json': {
      ...merged,
      shard: undefined,
      merge_info: { num_shards: 2, shards_found: [0, 1], shards_missing: [], total_episodes: 2 },
    },
    [shardName(0, 2)]: asking(shard(0, 2, [0]), 2),
    [shardName(1, 2)]: asking(shard(1, 2, [1]), 2),
  });
  await expect(collect(vlaEval, both)).rejects.toMatchObject({ code: 'shards-overlap' });
});

test('refuses the same shard of two runs', async () => {
  const from = folderWith({
    [`a/${shardName(0, 1)}`]: shard(0, 1, [0, 1]),
    [`b/${shardName(0, 1)}`]: shard(0, 1, [0, 1], { benchmark_note: 'again' }),
  });
  await expect(collect(vlaEval, from)).rejects.toMatchObject({ code: 'shards-overlap' });
});

test('refuses results of two versions of the harness', async () => {
  const from = folderWith({
    [shardName(0, 2)]: shard(0, 2, [0]),
    [shardName(1, 2)]: shard(1, 2, [1], { harness_version: '0.0.5' }),
  });
  await expect(collect(vlaEval, from)).rejects.toMatchObject({
    code: 'mixed-versions',
    message: expect.stringMatching(
      /shard1of2\.json \/harness_version: is "0\.0\.5", but ".+" in .+shard0of2/,
    ),
  });
});

test.each([
  ['an empty file', '', 'empty-artifact'],
  ['a pointer', 'version https://git-lfs.github.com/spec/v1\n', 'lfs-pointer'],
  ['half a file', '{"config": {', 'truncated-json'],
])('refuses %s that is called like a shard', async (_, content, code) => {
  const from = folderWith({ [shardName(0, 2)]: shard(0, 2, [0]), [shardName(1, 2)]: content });
  await expect(collect(vlaEval, from)).rejects.toMatchObject({ code });
});

test('reads a shard whose first bytes do not show what it is', async () => {
  const { harness_version, benchmark, ...rest } = shard(1, 2, [1]);
  const from = folderWith({
    [shardName(0, 2)]: shard(0, 2, [0]),
    [shardName(1, 2)]: { ...rest, note: 'x'.repeat(5000), harness_version, benchmark },
  });
  expect((await collect(vlaEval, from)).episodes.map(({ episode }) => episode)).toEqual([0, 1]);
});

test('reads benchmarks whose episodes may last differently long', async () => {
  const long = oldFile({ [PICK]: [oldRow(PICK, 0, true)] }, { benchmark: 'Other' });
  const config = { ...long.config, params: { ...long.config.params, suite: 'libero_10' }, max_steps: 520 };
  const short = shard(0, 1, [0]);
  const from = folderWith({
    'a.json': { ...long, config },
    'b.json': { ...short, config: { ...short.config, max_steps: 220 } },
  });
  const { imported } = await collect(vlaEval, from);
  expect(imported.facts.horizon).toBeNull();
  expect(imported.findings).toMatchObject([{ code: 'several-horizons', severity: 'warning' }]);
});

test('reads what a merged file says of its shards', async () => {
  const rows = { [PICK]: [newRow(0, { success: true }), newRow(2, { success: false })] };
  const info = { num_shards: 2, shards_found: [0], shards_missing: [1], total_episodes: 2 };
  const merged = newFile(rows, {
    partial: true,
    merge_info: info,
    shard_harness_version: '0.1.0+gabcdef1',
    shard_created_at: { first: '2026-04-01T00:00:00+00:00', last: '2026-04-01T01:00:00+00:00' },
  });
  const { imported } = await collect(vlaEval, folderWith({ 'm.json': merged }));
  expect(imported.findings.map(({ code, message }) => [code, message])).toEqual([
    ['coverage-gap', 'says of itself that it is partial: the run was interrupted'],
    ['coverage-gap', 'of 2 shards of "SimplerEnvBenchmark", 1 are missing: 1'],
  ]);
  // The version and the time of the run, not those of the merge.
  expect(imported.facts).toMatchObject({
    evaluator: { version: '0.1.0+gabcdef1', commit: 'abcdef1' },
    finished_at: '2026-04-01T01:00:00.000Z',
  });
  const lost = { ...merged, merge_info: { ...info, total_episodes: 500 } };
  await expect(collect(vlaEval, folderWith({ 'm.json': lost }))).rejects.toMatchObject({
    code: 'counts-disagree',
    message: 'm.json /merge_info/total_episodes: is 500, but there are 2 episodes',
  });
});

test('names tasks with fewer or more episodes than were asked for', async () => {
  const content = asking(
    oldFile({ [PICK]: rowsOf(PICK, [true]), [OPEN]: rowsOf(OPEN, [true, true, false]) }),
    2,
  );
  const { imported } = await collect(vlaEval, folderWith({ 'r.json': content }));
  expect(imported.findings.map(({ code, message }) => [code, message])).toEqual([
    ['coverage-gap', `the config asks for 2 episodes per task, but "${PICK}" has 1`],
    [
      'episodes-exceed-request',
      `the config asks for 2 episodes per task, but "${OPEN}" has 3: two tasks may share a name`,
    ],
  ]);
});

test('says when a run was interrupted, or is not over', async () => {
  const content = oldFile({ [PICK]: rowsOf(PICK, [true]) }, { partial: true });
  const from = folderWith({
    'X_partial_1774000000.json': content,
    'X_shard0of2.progress': { completed: 12, total: 50, errors: 0 },
  });
  const { imported } = await collect(vlaEval, from);
  expect(imported.findings.map(({ message }) => message)).toEqual([
    'says of itself that it is partial: the run was interrupted',
    'says that 12 of 50 episodes are done: that run is not finished, or was killed',
  ]);
  expect(imported.facts.expected_episodes).toBeNull();
});

test('reads the aggregate of a recording, whose rows say which task they are of', async () => {
  const context = (taskId: number, index: number) => ({
    sid: 's',
    eid: `e${taskId}${index}`,
    suite: 'libero_90',
    task_id: taskId,
    episode_idx: index,
  });
  const rows = [3, 9].flatMap((id) => [0, 1].map((i) => newRow(i, { success: id === 3 }, context(id, i))));
  const more = { eval_id: 'u-1', num_episodes_total: 4, num_errors: 0, render: { backend: 'egl' } };
  const content = asking(newFile({ 'turn on the stove': rows }, more), 2);
  const name = 'LIBEROBenchmark_libero_90_aggregate.json';
  const { detection, tasks, imported } = await collect(vlaEval, folderWith({ [name]: content }));
  expect(detection.format).toBe('vla-eval-aggregate');
  expect(tasks).toEqual([
    { suite: 'libero_90', id: '3', name: 'turn on the stove' },
    { suite: 'libero_90', id: '9', name: 'turn on the stove' },
  ]);
  expect(imported.tasks.map(({ succeeded, episodes }) => [succeeded, episodes])).toEqual([
    [2, 2],
    [0, 2],
  ]);
  expect(imported.findings).toEqual([]);
  // `created_at` of an aggregate is when it was exported.
  expect(imported.facts.finished_at).toBeNull();
  const wrong = { ...content, num_errors: 2 };
  await expect(collect(vlaEval, folderWith({ [name]: wrong }))).rejects.toMatchObject({
    code: 'counts-disagree',
    message: `${name} /num_errors: is 2, but there are 0 episodes with a failure_reason`,
  });
});

test('points from a recording to its export', async () => {
  const database = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080)]);
  const from = folderWith({ 'recording-5b1c.sqlite': database, 'X/task0000_ep0000_success.jsonl': '{}\n' });
  expect(vlaEval.detect(inputTree(from), {})).toMatchObject({
    format: 'vla-eval-recording',
    confidence: 0.6,
  });
  await expect(collect(vlaEval, from)).rejects.toMatchObject({
    code: 'format-unknown',
    message:
      'recording-5b1c.sqlite is the recording of a run (SQLite), not its results: no episode is read from it',
    hint: expect.stringContaining('vla-eval merge'),
  });
  const rows = { [PICK]: [newRow(0, { success: true })] };
  const exported = folderWith({ 'recording-5b1c.sqlite': database, 'X_aggregate.json': newFile(rows) });
  expect((await collect(vlaEval, exported)).episodes).toHaveLength(1);
  expect(vlaEval.detect(inputTree(path.join(folderWith({ 'a.db': database }), 'a.db')), {})!.confidence).toBe(
    0.1,
  );
});

test('tells seeds in the path from the recorded one', async () => {
  const content = oldFile({ [PICK]: rowsOf(PICK, [true]) });
  const other = await collect(vlaEval, folderWith({ 'seed_42/r.json': content }));
  expect(other.imported.findings).toMatchObject([{ code: 'seed-label-mismatch', severity: 'warning' }]);
  expect(other.episodes[0]).toMatchObject({ runSeed: 7, seedSource: 'config' });
  const same = await collect(vlaEval, folderWith({ 'seed7/r.json': content }));
  expect(same.imported.findings).toEqual([]);
  const unseeded = { ...content, config: { ...content.config, params: {} } };
  const label = await collect(vlaEval, folderWith({ 'seed_42/r.json': unseeded }));
  expect(label.episodes[0]).toMatchObject({ runSeed: 42, seedSource: 'dirname' });
  const none = await collect(vlaEval, folderWith({ 'r.json': unseeded }));
  expect(none.episodes[0]).toMatchObject({ runSeed: null, seedSource: 'none' });
  const top = await collect(vlaEval, folderWith({ 'r.json': { ...content, seed: 8 } }));
  expect(top.imported.findings.map(({ code }) => code)).toEqual(['seed-label-mismatch']);
  expect(top.episodes[0]!.runSeed).toBe(8);
  const wrong = { ...content, config: { ...content.config, params: { seed: '7' } } };
  await expect(collect(vlaEval, folderWith({ 'r.json': wrong }))).rejects.toThrow(
    'r.json /config/params/seed: is "7", not a seed',
  );
});

test('reads the runs of several seeds and suites side by side', async () => {
  const seeded = (seed: number, suite: string) => {
    const content = oldFile({ [PICK]: rowsOf(PICK, [true, false]) });
    return { ...content, config: { ...content.config, params: { seed, suite } } };
  };
  const from = folderWith({
    'a.json': seeded(0, 'libero_goal'),
    'b.json': seeded(1, 'libero_goal'),
    'c.json': seeded(0, 'libero_10'),
  });
  // Two suites with one benchmark name: their episodes must not be taken for each other's.
  const { tasks, episodes, imported } = await collect(vlaEval, from);
  expect(tasks).toHaveLength(2);
  expect(episodes).toHaveLength(6);
  expect(imported.facts.run_seeds).toEqual([0, 1]);
  expect(imported.facts.expected_episodes).toBe(6);
  expect(imported.findings).toEqual([]);
});

test('says what makes a run another experiment', async () => {
  const rows = { [PICK]: [newRow(0, { success: true })] };
  const content = newFile(rows, {
    mode: 'live',
    config: { episodes_per_task: 1, throughput_mode: true },
    server_info: { model_server: 'Behavior1KDemoReplayModelServer' },
  });
  const { imported } = await collect(vlaEval, folderWith({ 'r.json': content }));
  expect(imported.findings.map(({ code }) => code)).toEqual(['realtime-mode', 'repeated-initial-states']);
  expect(imported.facts.models).toMatchObject([{ kind: 'role', value: 'Behavior1KDemoReplayModelServer' }]);
});

test('refuses rates of v0.0 that the episodes do not give', async () => {
  const content = oldFile({ [PICK]: rowsOf(PICK, [true, false]) }, { overall_success_rate: 0.926 });
  await expect(collect(vlaEval, folderWith({ 'r.json': content }))).rejects.toMatchObject({
    code: 'counts-disagree',
    message:
      'r.json /overall_success_rate: overall_success_rate is 0.926, but the episodes give 0.5 (1 of 2)',
  });
  const task = oldFile({ [PICK]: rowsOf(PICK, [true, false]) });
  task.tasks[0]!.success_rate = 1;
  await expect(collect(vlaEval, folderWith({ 'r.json': task }))).rejects.toThrow('/tasks/0/success_rate');
  const text = oldFile({ [PICK]: rowsOf(PICK, [true]) }, { overall_success_rate: '100 %' });
  await expect(collect(vlaEval, folderWith({ 'r.json': text }))).rejects.toThrow(
    'r.json /overall_success_rate: is "100 %", not a ratio',
  );
});

const one = (row: Row) => newFile({ [PICK]: [row] });

test.each([
  ['an index of -1', one(newRow(-1, { success: true })), '/tasks/0/episodes/0/episode_id: is -1'],
  ['an index of 10⁹', one(newRow(1e9, { success: true })), '/tasks/0/episodes/0/episode_id: is 1000000000'],
  [
    'an id without an index',
    one({ ...newRow(0, { success: true }), episode_id: 'first' }),
    'episode_id: is "first", not the index of an episode',
  ],
  ['no success anywhere', one({ episode_id: 0 }), 'has neither "metrics" nor "success"'],
  ['metrics of null', one({ episode_id: 0, metrics: null }), '/tasks/0/episodes/0/metrics: is not an object'],
  [
    'a success that failed',
    one({ ...newRow(0, { success: true }), failure_reason: 'timeout' }),
    'is a success, but has a failure_reason',
  ],
  ['negative steps', one({ ...newRow(0, { success: true }), steps: -1 }), '/steps: is -1, not a count'],
  [
    'seconds in words',
    one({ ...newRow(0, { success: true }), elapsed_sec: '3 s' }),
    '/elapsed_sec: is "3 s", not a number of seconds',
  ],
  [
    'a reason that is none',
    one({ ...newRow(0, { success: true }), failure_reason: 3 }),
    '/failure_reason: is 3, not a text',
  ],
  [
    'both shapes',
    newFile({ [PICK]: [newRow(0, { success: true }), oldRow(PICK, 1, true)] }),
    '/tasks/0/episodes/1: has another shape',
  ],
  [
    'a success once',
    newFile({ [PICK]: [newRow(0, { success: true }), newRow(1, { score: 1 })] }),
    '/tasks/0/episodes/1/metrics/success: is missing, unlike before',
  ],
  [
    'an episode of another task',
    oldFile({ [PICK]: [oldRow(PICK, 0, true), oldRow(OPEN, 1, true)] }),
    `is "${OPEN}" among episodes of "${PICK}"`,
  ],
  ['episodes of another task', oldFile({ [PICK]: [oldRow(OPEN, 0, true)] }), `is "${OPEN}" below "${PICK}"`],
  ['an episode that is none', newFile({ [PICK]: [3 as never] }), '/tasks/0/episodes/0: is not an object'],
  ['shard 2 of 2', shard(2, 2, [0]), '/shard/id: is 2, not a shard of 2'],
  ['10⁹ shards', shard(0, 1e9, [0]), '/shard/total: is 1000000000, not a number of shards'],
  [
    'missing shards that are none',
    newFile(
      { [PICK]: [newRow(0, { success: true })] },
      { merge_info: { num_shards: 1, shards_found: [0], shards_missing: 'none' } },
    ),
    '/merge_info/shards_missing: is no list of shards of 1',
  ],
  [
    'a count of -1',
    { ...one(newRow(0, { success: true })), num_episodes_total: -1 },
    '/num_episodes_total: is -1, not a count',
  ],
])('refuses %s', async (_, content, message) => {
  await expect(collect(vlaEval, folderWith({ 'r.json': content }))).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining(message),
  });
});

test('refuses a task that comes twice, or has no list of episodes', async () => {
  const content = oldFile({ [PICK]: rowsOf(PICK, [true]) });
  const twice = { ...content, tasks: [...content.tasks, ...content.tasks] };
  await expect(collect(vlaEval, folderWith({ 'r.json': twice }))).rejects.toThrow(
    `r.json /tasks/1: is task "${PICK}" a second time`,
  );
  const bare = { ...content, tasks: [{ task: PICK, success_rate: 1 }] };
  await expect(collect(vlaEval, folderWith({ 'r.json': bare }))).rejects.toThrow(
    'r.json /tasks/0/episodes: is not a list',
  );
});

test.each([
  ['a truncated file', JSON.stringify(one(newRow(0, { success: true }))).slice(0, -30), 'truncated-json'],
  ['a key twice', '{"harness_version": "0.1.0", "benchmark": "X", "tasks": [], "tasks": []}', 'json-invalid'],
  [
    'a Git LFS pointer',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`,
    'lfs-pointer',
  ],
  ['UTF-16', Buffer.from(JSON.stringify(one(newRow(0, { success: true }))), 'utf16le'), 'file-not-text'],
  ['an empty file', '', 'empty-artifact'],
  ['another program', { success_rate: 0.9 }, 'format-unknown'],
  ['a list', [1, 2], 'format-unknown'],
])('refuses %s under the right name', async (_, content, code) => {
  const from = folderWith({ 'X_shard0of1.json': content });
  expect(vlaEval.detect(inputTree(from), {})!.files).toEqual(['X_shard0of1.json']);
  await expect(collect(vlaEval, from)).rejects.toMatchObject({ code });
});

test('has nothing to say of other folders', () => {
  const from = folderWith({ 'eval_info.json': { per_task: [], overall: {} }, 'log.txt': 'harness_version' });
  expect(vlaEval.detect(inputTree(from), {})).toBeNull();
});

const samples = path.join(SAMPLES, 'vla-eval');

test.skipIf(!existsSync(samples))('imports a real merged file, and names the pointer beside it', async () => {
  const { tasks, episodes, imported } = await collect(vlaEval, samples);
  expect(tasks).toHaveLength(10);
  expect([successes(episodes), episodes.length]).toEqual([489, 500]);
  expect(imported.facts).toMatchObject({ run_seeds: [7], expected_episodes: 500 });
  expect(imported.findings.map(({ code }) => code)).toEqual(['lfs-pointer']);
  const pointer = path.join(samples, imported.findings[0]!.file!);
  await expect(collect(vlaEval, pointer)).rejects.toMatchObject({
    code: 'lfs-pointer',
    hint: expect.stringContaining('git lfs pull'),
  });
});
