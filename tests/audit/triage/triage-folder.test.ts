import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, statSync, symlinkSync, utimesSync, writeSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { triageFolder } from '../../../src/audit/triage/triage-folder.ts';
import { type TriageCandidate, triageReport } from '../../../src/contracts/triage.ts';
import { folderWith } from '../sources/collect.ts';
import { zipOf } from './zip.ts';

async function triage(files: Record<string, unknown>) {
  return triageAt(folderWith(files));
}

async function triageAt(folder: string) {
  const { report } = await triageFolder(folder);
  // The contract holds whatever the folder held.
  expect(triageReport.parse(report)).toEqual(report);
  return report;
}

const codes = ({ reasons }: TriageCandidate) => [...new Set(reasons.map(({ code }) => code))];
const summary = (candidates: readonly TriageCandidate[]) =>
  candidates.map((candidate) => [candidate.class, candidate.label, codes(candidate)]);

/** What LeRobot writes since v0.4, of one task. */
const evalInfo = (successes: boolean[], task = 0) => {
  const k = successes.filter((success) => success).length;
  const aggregate = { pc_success: (100 * k) / successes.length, n_episodes: successes.length };
  return {
    per_task: [
      {
        task_group: 'libero_goal',
        task_id: task,
        metrics: { successes, sum_rewards: successes.map(Number), max_rewards: successes.map(Number) },
      },
    ],
    per_group: { libero_goal: aggregate },
    overall: aggregate,
  };
};

const rows = (count: number, more: (i: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, episode) => ({
    task_id: 0,
    episode,
    success: episode % 2 === 0,
    steps: 100 + episode,
    ...more(episode),
  }));
const jsonl = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).join('\n');

test('accepts what a known evaluator wrote', async () => {
  const { candidates } = await triage({
    'run/eval_info.json': evalInfo([true, false, true]),
    'run/notes.md': 'hello',
  });
  expect(candidates).toHaveLength(1);
  expect(candidates[0]).toMatchObject({
    class: 'accepted',
    source: 'lerobot',
    format: 'lerobot-new',
    label: 'run/eval_info.json',
    counts: { episodes: 3, successes: 2, failures: 1, not_trials: 0 },
    denominator: { rule: 'evaluator', found: 3 },
    tasks: [{ suite: 'libero_goal', id: '0', episodes: 3, succeeded: 2 }],
    reasons: [],
  });
  expect(candidates[0]!.files[0]!.digest).toMatch(/^sha256:/);
});

test('ids hang on files and not on what they hold', async () => {
  const [a] = (await triage({ 'run/eval_info.json': evalInfo([true]) })).candidates;
  const [b] = (await triage({ 'run/eval_info.json': evalInfo([false, true]) })).candidates;
  const [c] = (await triage({ 'other/eval_info.json': evalInfo([true]) })).candidates;
  expect(a!.id).toMatch(/^cand_[0-9a-f]{16}$/);
  expect(b!.id).toBe(a!.id);
  expect(c!.id).not.toBe(a!.id);
});

test('the same folder gives the same report', async () => {
  const files = {
    'a/eval_info.json': evalInfo([true]),
    'b/eval_info.json': evalInfo([false]),
    'x.csv': 'a\n1',
  };
  expect(await triage(files)).toEqual(await triage(files));
});

test('several runs are enumerated, none is chosen', async () => {
  const { candidates, findings, selection } = await triage({
    'a/eval_info.json': evalInfo([true]),
    'b/eval_info.json': evalInfo([false]),
    'flat/one.eval_info.json': evalInfo([false, true]),
    'flat/two.eval_info.json': evalInfo([true, true]),
  });
  expect(summary(candidates)).toEqual([
    ['accepted', 'a/eval_info.json', []],
    ['accepted', 'b/eval_info.json', []],
    ['accepted', 'flat/one.eval_info.json', []],
    ['accepted', 'flat/two.eval_info.json', []],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['several-candidates']);
  expect(selection).toBeNull();
});

test('files of a set are one run', async () => {
  const { candidates } = await triage({
    'run/task_0/eval_info.json': evalInfo([true], 0),
    'run/task_1/eval_info.json': evalInfo([false], 1),
  });
  expect(candidates).toHaveLength(1);
  expect(candidates[0]).toMatchObject({ class: 'accepted', file_count: 2, label: 'run/', task_count: 2 });
});

test('a set whose files have the same episodes is one run each', async () => {
  const { candidates } = await triage({
    'run/trial_0/eval_info.json': evalInfo([true, true]),
    'run/trial_1/eval_info.json': evalInfo([false, true]),
  });
  expect(summary(candidates)).toEqual([
    ['accepted', 'run/trial_0/eval_info.json', []],
    ['accepted', 'run/trial_1/eval_info.json', []],
  ]);
  expect(candidates[0]!.why.join()).toContain('have the same episodes');
});

test.each([
  ['an empty one', '', 'empty-artifact'],
  [
    'an LFS pointer',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`,
    'lfs-pointer',
  ],
])('a set with %s in it is not whole', async (_what, content, code) => {
  const { candidates } = await triage({
    'run/task_0/eval_info.json': evalInfo([true], 0),
    'run/task_1/eval_info.json': content,
  });
  const run = candidates.find(({ source }) => source === 'lerobot')!;
  expect(run.class).toBe('rejected');
  expect(run.reasons).toMatchObject([{ code, file: 'run/task_1/eval_info.json' }]);
});

test('a missing shard is a gap', async () => {
  const { candidates } = await triage({
    'run/rank_0/eval_info.json': evalInfo([true], 0),
    'run/rank_2/eval_info.json': evalInfo([true], 2),
  });
  expect(summary(candidates)).toEqual([['rejected', 'run/', ['coverage-gap']]]);
  expect(candidates[0]!.reasons[0]!.message).toContain('rank_1');
});

test('what an importer refuses keeps its reason', async () => {
  const cut = JSON.stringify(evalInfo([true, false])).slice(0, -40);
  const wrong = { ...evalInfo([true, false]), overall: { pc_success: 90, n_episodes: 2 } };
  const { candidates } = await triage({ 'a/eval_info.json': cut, 'b/eval_info.json': wrong });
  expect(summary(candidates)).toEqual([
    ['rejected', 'a/eval_info.json', ['truncated-json']],
    ['rejected', 'b/eval_info.json', ['counts-disagree']],
  ]);
  expect(candidates[1]!.reasons[0]!.message).toContain('90 %');
});

test('rows of nobody’s format are accepted where everything is there', async () => {
  const { candidates } = await triage({
    'run/rollouts.jsonl': jsonl(rows(10, () => ({ policy: 'org/model', seed: 7, instruction: 'open it' }))),
    'run/config.json': { eval_config: { num_trials_per_task: 10, task_ids: [0] } },
  });
  const [run] = candidates;
  expect(run).toMatchObject({
    class: 'accepted',
    source: 'generic',
    format: 'rows-jsonl',
    arm: { name: 'org/model', role: null },
    counts: { episodes: 10, successes: 5 },
    denominator: { expected: 10, found: 10, rule: 'expected_count' },
    seeds: { run_seeds: [7], sources: ['recorded'] },
    tasks: [{ suite: null, id: '0', name: 'open it', episodes: 10, succeeded: 5 }],
  });
  expect(run!.mapping).toMatchObject({ format: 'jsonl', success: 'success', model: { from: 'policy' } });
});

test('a list in a JSON file says how many there should be, and what the run was', async () => {
  const list = (episodes: object[], more: object) => ({
    policy: 'org/model',
    suite: 'libero_goal',
    episodes,
    ...more,
  });
  const { candidates } = await triage({
    'a.json': list(rows(4), { episodes_requested: 4, successes: 2 }),
    'b.json': list(rows(4), { episodes_requested: 10 }),
    'c.json': list(rows(4), { n_episodes: 4, successes: 3 }),
    'd.json': list(rows(4), {}),
    'e.json': list(rows(2), { episodes_requested: 2, status: 'blocked', error: 'assets are missing' }),
  });
  expect(summary(candidates)).toEqual([
    ['accepted', 'a.json [org/model]', []],
    ['rejected', 'b.json [org/model]', ['coverage-gap']],
    ['rejected', 'c.json [org/model]', ['counts-disagree']],
    ['rejected', 'd.json [org/model]', ['denominator-missing']],
    ['rejected', 'e.json [org/model]', ['run-blocked']],
  ]);
  expect(candidates[0]!.tasks[0]!.suite).toBe('libero_goal');
});

test('rows that did not run are no trials; rows without an outcome are refused', async () => {
  const list = (status: string) => ({
    episodes_requested: 4,
    policy: 'm',
    episodes: [...rows(3, () => ({ status: 'ok' })), { task_id: 0, episode: 3, success: null, status }],
  });
  const { candidates } = await triage({ 'a.json': list('error'), 'b.json': list('ok') });
  expect(candidates[0]).toMatchObject({
    class: 'accepted',
    counts: { episodes: 4, successes: 2, failures: 1, not_trials: 1 },
  });
  expect(summary(candidates)[1]).toEqual(['rejected', 'b.json', ['episode-success-missing']]);
});

test('a policy that failed and says "failed" stays a failure', async () => {
  const list = rows(4).map((row) => ({ ...row, status: row.success ? 'succeeded' : 'failed' }));
  const { candidates } = await triage({ 'a.json': { policy: 'm', episodes_requested: 4, episodes: list } });
  expect(candidates[0]).toMatchObject({
    class: 'accepted',
    counts: { successes: 2, failures: 2, not_trials: 0 },
  });
});

test('models and modes never stand together', async () => {
  const arms = ['org/model', 'random', 'oracle'].flatMap((policy) => rows(4, () => ({ policy })));
  const { candidates } = await triage({
    'run/rows.jsonl': jsonl(arms),
    'run/config.json': { episodes_per_task: 4, tasks: ['open'] },
    'closed_loop.json': { mode: 'oracle', policy: 'org/model', n_episodes: 4, episodes: rows(4) },
  });
  expect(summary(candidates.filter(({ counts }) => counts !== null))).toEqual([
    ['accepted', 'run/rows.jsonl [org/model]', []],
    ['report_only', 'closed_loop.json [org/model · oracle]', ['not-the-policy']],
    ['report_only', 'run/rows.jsonl [oracle]', ['not-the-policy']],
    ['report_only', 'run/rows.jsonl [random]', ['not-the-policy']],
  ]);
  for (const candidate of candidates.filter(({ counts }) => counts !== null)) {
    expect(candidate.counts).toMatchObject({ episodes: 4, successes: 2 });
  }
});

test('a baseline that its folder names is not the policy', async () => {
  const { candidates } = await triage({ 'random_policy/eval_info.json': evalInfo([true, false]) });
  expect(summary(candidates)).toEqual([['report_only', 'random_policy/eval_info.json', ['not-the-policy']]]);
});

test.each<[string, string, unknown, string]>([
  ['CSV', 'episodes.csv', `task_id,episode,success,policy\n0,0,1,m\n0,1,0,m\n`, 'csv-only'],
  ['scores', 'scores.json', { policy: 'm', episodes: [{ episode: 0, success: 0.7 }] }, 'numeric-score-only'],
  ['numbers for a success', 'a.jsonl', jsonl([{ task: 'x', episode: 0, success: 1 }]), 'numeric-score-only'],
  [
    'texts for a success',
    'a.jsonl',
    jsonl([{ task: 'x', episode: 0, success: 'true' }]),
    'episode-success-missing',
  ],
  ['aggregates', 'summary.json', { success_rate: 0.9, n_episodes: 50 }, 'aggregate-only'],
  ['a table of aggregates', 'by_task.csv', 'task_id,successes,episodes\n0,3,10\n', 'aggregate-only'],
  ['a training curve', 'curve.csv', 'step,success_rate,avg_sum_reward\n10K,40,12.5\n', 'aggregate-only'],
  ['rows without a name', 'a.jsonl', jsonl([{ success: true, policy: 'm', seed: 1 }]), 'identity-missing'],
  [
    'rows that may be demonstrations',
    'a.jsonl',
    jsonl(rows(3).map(({ task_id, success }) => ({ task_id, success }))),
    'evaluator-markers-missing',
  ],
  [
    'demonstrations',
    'libero_goal_metainfo.json',
    { open_it: { demo_0: { success: true, initial_state: [1] }, demo_1: { success: true } } },
    'evaluator-markers-missing',
  ],
  ['an outcome in no known place', 'a.json', { x: { y: { success: true } } }, 'ambiguous'],
  [
    'a template',
    'bc.json',
    { algo_name: 'bc', train: {}, experiment: { save: { on_best_rollout_success_rate: false } } },
    'config-template',
  ],
  ['an empty file', 'results.json', '', 'empty-artifact'],
  ['a header alone', 'episodes.csv', 'task_id,episode,success\n', 'empty-table'],
  [
    'two tables in one file',
    'a.csv',
    'task,success\n0,True\naction_0,action_1,action_2\n1,2,3\n',
    'csv-invalid',
  ],
  ['JSON that is cut off', 'a.json', '{"episodes": [{"success": tr', 'truncated-json'],
  ['UTF-16', 'a.json', Buffer.from('\ufeff{"success_rate": 1}', 'utf16le'), 'file-not-text'],
  ['an archive', 'runs.zip', zipOf([{ name: 'eval_info.json', data: '{}' }]), 'archive-only'],
  ['weights', 'model.safetensors', Buffer.alloc(5000, 1), 'binary-dominated'],
  [
    'a constant',
    'a.json',
    {
      policy: 'm',
      n_episodes: 20,
      episodes: rows(20).map(({ steps, ...row }) => ({ ...row, success: true })),
    },
    'constant-outcome',
  ],
  ['an example', 'sample/eval_info.json', evalInfo([true]), 'demo-data'],
  ['a hole', 'a.json', { policy: 'm', n_episodes: 9, episodes: rows(4) }, 'coverage-gap'],
])('rejects %s', async (_what, name, content, code) => {
  const { candidates } = await triage({ [name]: content });
  expect(candidates).toHaveLength(1);
  expect(candidates[0]!.class).toBe('rejected');
  expect(codes(candidates[0]!)).toContain(code);
});

test.each<[string, string, unknown, string]>([
  ['W&B', 'wandb/run-1/files/wandb-summary.json', { success_rate: 0.9 }, 'tracker-summary'],
  ['a data set', 'meta/info.json', { codebase_version: 'v2.1' }, 'dataset-signal'],
  ['a recording', 'bag.mcap', Buffer.from('\x89MCAP0\r\n'), 'dataset-signal'],
  ['a description', 'run.yaml', 'model: org/model\nbenchmark: libero\n', 'no-episode-outcomes'],
  ['notes', 'README.md', 'it worked', 'unstructured-files'],
  ['a log', 'train.log', 'step 1\nstep 2\n', 'unstructured-files'],
  ['a video', 'episode_0.mp4', Buffer.from('\0\0\0\x18ftyp'), 'unstructured-files'],
])('keeps %s for the report', async (_what, name, content, code) => {
  const { candidates } = await triage({ [name]: content });
  expect(summary(candidates)).toMatchObject([['report_only', expect.any(String), [code]]]);
});

test('a summary beside empty raw files has nothing behind it', async () => {
  const { candidates } = await triage({
    'run/manifest.json': {},
    'run/three_seed_average.md': '| suite | success rate |\n| goal | 98.4 % |\n',
    'run/logs/EVAL-goal.txt': '',
    'run/logs/EVAL-spatial.txt': '',
  });
  const found = candidates.find((candidate) => codes(candidate).includes('summary-without-raw'))!;
  expect(found.class).toBe('rejected');
  expect(found.files.map((file) => file.path)).toEqual([
    'run/three_seed_average.md',
    'run/logs/EVAL-goal.txt',
    'run/logs/EVAL-spatial.txt',
  ]);
});

test('percent and ratio in one folder are named, and none is converted', async () => {
  const { fields, findings } = await triage({
    'a.json': { success_rate: 1 },
    'b.json': { success_rate_percent: 1 },
    'run/eval_info.json': evalInfo([true]),
  });
  expect(fields.map(({ field, unit, files }) => [field, unit, files])).toEqual([
    ['pc_success', 'percent', 1],
    ['success_rate', 'unstated', 1],
    ['success_rate_percent', 'percent', 1],
  ]);
  expect(findings.map(({ code }) => code)).toContain('mixed-units');
});

test('a candidate with secrets in its own files is rejected, and the secret never shown', async () => {
  const secret = `hf_${'aB3'.repeat(12)}`;
  const info = { ...evalInfo([true]), run_config: { policy_path: 'org/model', hub_token: secret } };
  const report = await triage({
    'a/eval_info.json': info,
    'a/run.log': `token ${secret}`,
    'b/eval_info.json': evalInfo([true]),
    'b/.env': `HF_TOKEN=${secret}`,
  });
  expect(summary(report.candidates).map(([kind, label, why]) => [kind, label, why])).toEqual([
    ['accepted', 'b/eval_info.json', []],
    ['rejected', 'a/eval_info.json', ['secrets-found']],
  ]);
  expect(report.secret_places.map(({ file }) => file)).toEqual(['a/eval_info.json', 'a/run.log', 'b/.env']);
  expect(JSON.stringify(report)).not.toContain(secret);
});

test('the name of a task may hold a secret', async () => {
  const secret = `ghp_${'a1'.repeat(18)}`;
  const info = evalInfo([true]);
  info.per_task[0]!.task_group = secret;
  info.per_group = {} as typeof info.per_group;
  const { candidates } = await triage({ 'eval_info.json': info });
  expect(codes(candidates[0]!)).toContain('secrets-found');
});

test('links are not followed, pipes not opened, holes and huge files not read', async () => {
  const folder = folderWith({ 'run/eval_info.json': evalInfo([true]) });
  symlinkSync('/etc/passwd', path.join(folder, 'run/passwd.json'));
  symlinkSync(folder, path.join(folder, 'run/loop'));
  execFileSync('mkfifo', [path.join(folder, 'run/pipe.json')]);
  const sized = (name: string, bytes: number, text: string) => {
    const fd = openSync(path.join(folder, name), 'w');
    ftruncateSync(fd, bytes);
    writeSync(fd, text, 0);
    closeSync(fd);
  };
  sized('run/hole.json', 64 * 1024 * 1024, '{"episodes": [');
  sized('run/huge.jsonl', 3 * 1024 ** 3, '{"success": true}');
  const { candidates, folder: seen, findings } = await triageAt(folder);
  expect(seen.skipped).toEqual([
    { path: 'run/loop', reason: 'a symbolic link' },
    { path: 'run/passwd.json', reason: 'a symbolic link' },
    { path: 'run/pipe.json', reason: 'not a regular file' },
  ]);
  // 3 GiB of nothing is a hole before it is huge.
  expect(findings.map(({ code, file }) => [code, file])).toEqual([
    ['sparse-file', 'run/hole.json'],
    ['sparse-file', 'run/huge.jsonl'],
  ]);
  expect(summary(candidates)).toEqual([
    ['accepted', 'run/eval_info.json', []],
    ['rejected', 'run: hole.json', ['file-too-large']],
    ['rejected', 'run: huge.jsonl', ['file-too-large']],
  ]);
});

test('nothing in the folder changes', async () => {
  const folder = folderWith({
    'run/eval_info.json': evalInfo([true]),
    'run/runs.zip': zipOf([{ name: 'a' }]),
  });
  const then = new Date('2026-01-01T00:00:00Z');
  for (const name of ['run/eval_info.json', 'run/runs.zip', 'run', '']) {
    utimesSync(path.join(folder, name), then, then);
  }
  await triageAt(folder);
  for (const name of ['run/eval_info.json', 'run/runs.zip', 'run', '']) {
    expect(statSync(path.join(folder, name)).mtime, name).toEqual(then);
  }
});

test('names with colons, spaces, arrows and markup are names like others', async () => {
  const name = 'Mug→Saucer/results 2026-08-01T15:03:43.123-08:00 | <b>.eval_info.json';
  const { candidates } = await triage({ [name]: evalInfo([true]) });
  expect(summary(candidates)).toEqual([['accepted', name, []]]);
});

test('one file may be named instead of a folder', async () => {
  const folder = folderWith({ 'eval_info.json': evalInfo([true]) });
  const { candidates } = await triageAt(path.join(folder, 'eval_info.json'));
  expect(summary(candidates)).toEqual([['accepted', 'eval_info.json', []]]);
});

test('an empty folder and a missing one are the caller’s mistake', async () => {
  await expect(triageFolder(folderWith({}))).rejects.toMatchObject({ code: 'folder-empty' });
  await expect(triageFolder('/nowhere/at/all')).rejects.toMatchObject({ code: 'file-missing' });
});
