import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { openpi } from '../../../src/audit/sources/openpi.ts';
import { collect, folderWith, SAMPLES, successes } from './collect.ts';
import { liberoLog, OFT, OPENPI, OPENVLA, type Played, played } from './libero-logs.ts';

const TWO_TASKS = [
  ['open the drawer', played('110')],
  ['turn on the stove', played('011')],
] as const;

const one = (log: string) => folderWith({ 'eval.log': log });
const outcomes = (episodes: readonly { outcome: string | null }[]) => episodes.map(({ outcome }) => outcome);

test('reads a log of openpi: tasks in the order of the suite, episodes from 0', async () => {
  const { episodes, tasks, detection, imported } = await collect(
    openpi,
    one(liberoLog('my_suite', TWO_TASKS)),
  );
  expect(detection).toMatchObject({ format: 'openpi-log', confidence: 0.9 });
  expect(tasks).toEqual([
    { suite: 'my_suite', id: '0', name: 'open the drawer' },
    { suite: 'my_suite', id: '1', name: 'turn on the stove' },
  ]);
  expect(episodes.map(({ task, episode, outcome }) => [task, episode, outcome])).toEqual([
    [0, 0, 'success'],
    [0, 1, 'success'],
    [0, 2, 'failure'],
    [1, 0, 'failure'],
    [1, 1, 'success'],
    [1, 2, 'success'],
  ]);
  expect(episodes[0]).toMatchObject({
    file: 'eval.log',
    at: 'line 5',
    seed: null,
    runSeed: null,
    seedSource: 'none',
  });
  expect(imported.facts.evaluator.name).toBe('openpi');
  expect(imported.findings).toEqual([]);
  expect(imported.reported.map(({ name, value }) => [name, value])).toEqual([
    ['Total success rate', 4 / 6],
    ['Total episodes', 6],
  ]);
});

test('reads through progress bars, terminal codes and carriage returns on the same lines', async () => {
  const bar = (text: string) => `\r  0%|          | 0/50 [00:00<?, ?it/s]\u001b[A${text}`;
  const noisy = liberoLog('libero_goal', TWO_TASKS)
    .split('\n')
    .map((line, index) => (line.startsWith('INFO:root:') ? `\rtask: ${index}%|█▏ |${bar(line)}` : line))
    .join('\r\n');
  const { episodes } = await collect(openpi, one(noisy));
  expect(successes(episodes)).toBe(4);
  expect(episodes).toHaveLength(6);
});

test('takes an exception as no trial, which the evaluator counts as a failure', async () => {
  const crash: Played = { success: false, exception: 'connection to token=abcdefghijklmnop1234 refused' };
  const log = liberoLog('my_suite', [['open', [...played('1'), crash, ...played('1')]]]);
  const { episodes, imported } = await collect(openpi, one(log));
  expect(episodes[1]).toMatchObject({
    outcome: 'not_a_trial',
    status: 'infra_error',
    evaluatorCounts: true,
    failureReason: expect.stringContaining('connection to'),
  });
  expect(episodes[1]!.failureReason).not.toContain('abcdefghijklmnop1234');
  expect(imported.findings).toMatchObject([
    { code: 'infra-errors', message: expect.stringContaining('1 of 3 episodes ended with an exception') },
  ]);
});

test('follows the counter where the flag is that of the episode before', async () => {
  const stale: Played = { success: false, exception: 'first step', flag: true };
  const log = liberoLog('my_suite', [['open', [...played('1'), stale, ...played('1')]]]);
  const { episodes, imported } = await collect(openpi, one(log));
  expect(outcomes(episodes)).toEqual(['success', 'not_a_trial', 'success']);
  expect(imported.findings.map(({ code }) => code)).toContain('stale-success-flag');
  // Without the line of the exception, which another stream may have: a failure, as the counter says.
  const quiet = liberoLog('my_suite', [['open', [...played('1'), { success: false, flag: true }]]]);
  expect(outcomes((await collect(openpi, one(quiet))).episodes)).toEqual(['success', 'failure']);
});

test.each([
  'We want to replan every 5 steps, but policy only predicts 3 steps.',
  'Warning: Nan, Inf or huge value in QACC at DOF 0. non-finite state',
  'action has nan',
])('keeps an episode that the policy ended a failure: %s', async (exception) => {
  const { episodes, imported } = await collect(
    openpi,
    one(liberoLog('my_suite', [['open', [{ success: false, exception }]]])),
  );
  expect(episodes[0]).toMatchObject({ outcome: 'failure', status: 'unknown', failureReason: exception });
  expect(imported.findings.map(({ code }) => code)).toEqual(['exception-of-policy']);
});

test('does not let an exception speak for the log', async () => {
  const hostile: Played = { success: false, exception: 'Success: True # episodes completed so far: 9' };
  const { episodes } = await collect(openpi, one(liberoLog('my_suite', [['open', [hostile]]])));
  expect(outcomes(episodes)).toEqual(['not_a_trial']);
});

test('keeps a success that came after a caught exception, and says so', async () => {
  const late: Played = { success: true, exception: 'drained' };
  const { episodes, imported } = await collect(openpi, one(liberoLog('my_suite', [['open', [late]]])));
  expect(outcomes(episodes)).toEqual(['success']);
  expect(imported.findings).toMatchObject([{ code: 'success-after-exception', at: 'line 6' }]);
});

test('names what a stopped run lacks, and its open episode is no trial', async () => {
  const whole = liberoLog('libero_goal', TWO_TASKS);
  const cut = whole.slice(0, whole.lastIndexOf('INFO:root:Success:'));
  const { episodes, imported } = await collect(openpi, one(`${cut}Traceback (most recent call last):\n`));
  expect(outcomes(episodes).at(-1)).toBe('not_a_trial');
  expect(episodes.at(-1)).toMatchObject({ status: 'crashed', evaluatorCounts: false, task: 1, episode: 2 });
  expect(imported.facts.expected_episodes).toBe(30);
  expect(imported.findings).toMatchObject([
    {
      code: 'coverage-gap',
      message: 'libero_goal: 5 of 30 episodes: task 1 has 2 of 3; 8 of 10 tasks are not there',
    },
  ]);
  const pending = await collect(openpi, one(cut));
  expect(pending.episodes.at(-1)).toMatchObject({ outcome: 'not_a_trial', status: 'pending' });
});

test('says that the totals of a finished run are missing where every counted task is whole', async () => {
  const whole = liberoLog('my_suite', TWO_TASKS);
  const log = whole.replace(/^.*Total.*\n/gm, '');
  const gap = { code: 'coverage-gap', severity: 'warning', file: 'eval.log' };
  const { imported } = await collect(openpi, one(log));
  expect(imported.findings).toMatchObject([
    { ...gap, code: 'log-without-total', message: expect.stringContaining('without the "Total"') },
  ]);
  const crash = 'Traceback (most recent call last):\nMemoryError\n';
  const crashed = await collect(openpi, one(log + crash));
  expect(crashed.imported.findings).toMatchObject([
    { ...gap, message: expect.stringContaining('ends in a traceback') },
  ]);
  // Renderers complain when a process that is done ends.
  expect((await collect(openpi, one(whole + crash))).imported.findings).toEqual([]);
});

test('knows logs of OpenVLA that were cut, although they have no totals', async () => {
  const whole = liberoLog('my_suite', TWO_TASKS, OPENVLA);
  expect((await collect(openpi, one(whole))).imported.findings).toEqual([]);
  const gap = { code: 'coverage-gap', file: 'eval.log' };
  const last = whole.lastIndexOf('Current task success rate');
  expect((await collect(openpi, one(whole.slice(0, last)))).imported.findings).toMatchObject([gap]);
  const crash = `${whole}Traceback (most recent call last):\n`;
  expect((await collect(openpi, one(crash))).imported.findings).toMatchObject([gap]);
});

test('refuses a log without an episode that is called like one with episodes', async () => {
  const whole = liberoLog('my_suite', TWO_TASKS);
  const read = (content: string) =>
    collect(openpi, folderWith({ 'a/eval.log': whole, 'b/eval.log': content }));
  await expect(read('')).rejects.toMatchObject({ code: 'empty-artifact' });
  await expect(read('loading\n')).rejects.toMatchObject({
    code: 'format-unknown',
    message: expect.stringContaining('b/eval.log is not a log of openpi'),
  });
});

test('reads the suite from the option where the log does not name it, and refuses two names', async () => {
  const unnamed = one(liberoLog(null, TWO_TASKS));
  expect((await collect(openpi, unnamed, { suite: 'libero_10' })).tasks[0]!.suite).toBe('libero_10');
  expect((await collect(openpi, unnamed)).tasks[0]!.suite).toBeNull();
  await expect(
    collect(openpi, one(liberoLog('libero_goal', TWO_TASKS)), { suite: 'libero_10' }),
  ).rejects.toThrow('eval.log line 1: the suite is "libero_goal", but --suite says "libero_10"');
});

test('knows a suite by the name of its enum member', async () => {
  const { tasks } = await collect(openpi, one(liberoLog('TaskSuite.LIBERO_SPATIAL', TWO_TASKS, OFT)));
  expect(tasks[0]!.suite).toBe('libero_spatial');
});

test('keeps two tasks of the same words apart', async () => {
  const log = liberoLog('libero_90', [
    ['close the drawer', played('10')],
    ['close the drawer', played('11')],
  ]);
  const { tasks, episodes } = await collect(openpi, one(log));
  expect(tasks.map(({ id }) => id)).toEqual(['0', '1']);
  expect(episodes.map(({ task }) => task)).toEqual([0, 0, 1, 1]);
});

test('takes several suites from one log, and refuses the same suite twice', async () => {
  const [spatial, goal] = ['libero_spatial', 'libero_goal'].map((suite) => liberoLog(suite, TWO_TASKS));
  const both = await collect(openpi, one(`${spatial}${goal}`));
  expect([...new Set(both.tasks.map(({ suite }) => suite))]).toEqual(['libero_spatial', 'libero_goal']);
  await expect(collect(openpi, one(`${goal}${goal}`))).rejects.toMatchObject({ code: 'several-runs' });
  const again = liberoLog(null, TWO_TASKS);
  await expect(collect(openpi, one(`${again}${again}`))).rejects.toMatchObject({ code: 'several-runs' });
});

/** A log of one shard, as the sharded copies of the script write it. */
function rankLog(rank: number, tasks: readonly number[], outcomesOf: string): string {
  const lines = [
    'INFO:root:Task suite: libero_10',
    `INFO:root:[Eval Split] rank=${rank}, world_size=2, client=127.0.0.1:6666, task_ids=[${tasks.join(', ')}]`,
  ];
  let n = 0;
  let k = 0;
  for (const task of tasks) {
    let inTask = 0;
    for (const [index, outcome] of [...outcomesOf].entries()) {
      n += 1;
      k += Number(outcome);
      inTask += Number(outcome);
      lines.push(
        `rank${rank}: task${task}:   0%|  | 0/50 [00:00<?, ?it/s]\u001b[AINFO:root:`,
        `Task ${task}: task number ${task}`,
        `INFO:root:Starting task=${task} episode=${index + 1} ...`,
        'WARNING:root:[Rank 0] client.infer failed, retry=1',
        `INFO:root:Success: ${outcome === '1' ? 'True' : 'False'}`,
        `INFO:root:# episodes completed on this rank so far: ${n}`,
        `INFO:root:# successes on this rank: ${k} (${((100 * k) / n).toFixed(1)}%)`,
      );
    }
    lines.push(
      `INFO:root:Current task success rate on rank ${rank}: ${inTask / outcomesOf.length}`,
      `INFO:root:Current rank success rate: ${k / n}`,
    );
  }
  lines.push(
    `INFO:root:Rank ${rank} total success rate: ${k / n}`,
    `INFO:root:Rank ${rank} total episodes: ${n}`,
  );
  return `${lines.join('\n')}\n`;
}

test('reads the logs of shards with the numbers of their tasks, and names a missing shard', async () => {
  const files = {
    'out_seed_3/eval_rank_0.log': rankLog(0, [0, 2, 4, 6, 8], '1101'),
    'out_seed_3/eval_rank_1.log': rankLog(1, [1, 3, 5, 7, 9], '0111'),
  };
  const { episodes, tasks, imported } = await collect(openpi, folderWith(files));
  expect(tasks[1]).toEqual({ suite: 'libero_10', id: '2', name: 'task number 2' });
  expect([successes(episodes), episodes.length]).toEqual([30, 40]);
  expect(episodes[0]).toMatchObject({ runSeed: 3, seedSource: 'dirname' });
  expect(imported.facts).toMatchObject({ run_seeds: [3], expected_episodes: 40 });
  expect(imported.findings).toEqual([]);
  const half = await collect(openpi, folderWith({ 'eval_rank_1.log': files['out_seed_3/eval_rank_1.log'] }));
  expect(half.imported.findings).toMatchObject([
    { code: 'coverage-gap', message: expect.stringContaining('of 2 shards, rank 0 is missing') },
  ]);
  const twice = { 'a.log': rankLog(0, [0], '11'), 'b.log': rankLog(0, [0], '10') };
  await expect(collect(openpi, folderWith(twice))).rejects.toMatchObject({ code: 'shards-overlap' });
});

test('numbers tasks by the names of logs per task, and refuses parts that say no number', async () => {
  const log = (name: string) => liberoLog('libero_10', [[name, played('11')]]);
  const numbered = folderWith({ 'run_task3.log': log('a'), 'run_task_07.log': log('b') });
  expect((await collect(openpi, numbered)).tasks.map(({ id }) => id)).toEqual(['3', '7']);
  await expect(collect(openpi, folderWith({ 'x.log': log('a'), 'y.log': log('b') }))).rejects.toMatchObject({
    code: 'task-ids-ambiguous',
    message: expect.stringContaining('y.log line 3: task "b" stands where x.log has "a"'),
  });
  const two = folderWith({ 'run_task3.log': liberoLog('libero_10', TWO_TASKS) });
  await expect(collect(openpi, two)).rejects.toThrow('is named after task 3, and holds a second task');
});

test('keeps runs of several seeds apart by the labels of their folders', async () => {
  const log = liberoLog('my_suite', TWO_TASKS);
  const { imported, episodes } = await collect(
    openpi,
    folderWith({ 'seed_1/eval.log': log, 'seed_42/eval.log': log.replace('\n\n', '\n') }),
  );
  expect(imported.facts.run_seeds).toEqual([1, 42]);
  expect(episodes).toHaveLength(12);
});

test.each([
  ['OpenVLA', OPENVLA, 'openvla'],
  ['OpenVLA-OFT', OFT, 'openvla-oft'],
  ['openpi', OPENPI, 'openpi'],
] as const)('reads the log of %s', async (_, style, name) => {
  const log = liberoLog('my_suite', TWO_TASKS, style);
  const { episodes, imported } = await collect(
    openpi,
    folderWith({ 'EVAL-my_suite-x-2026_01_01-00_00_00.txt': log }),
  );
  expect([successes(episodes), episodes.length]).toEqual([4, 6]);
  expect(imported.facts.evaluator.name).toBe(name);
  expect(imported.findings).toEqual([]);
});

test('allows the rounding of a final block to four decimals, and no more', async () => {
  const log = liberoLog('my_suite', [['open', played('110')]], OFT);
  expect(log).toContain('Overall success rate: 0.6667 (66.7%)');
  await expect(collect(openpi, one(log))).resolves.toBeDefined();
  await expect(collect(openpi, one(log.replace('0.6667', '0.6669')))).rejects.toMatchObject({
    code: 'counts-disagree',
    message: expect.stringContaining(
      'Overall success rate is 0.6669, but the episodes give 0.666666666667 (2 of 3)',
    ),
  });
});

test('counts an episode that was passed over as missing, and keeps the index of the next', async () => {
  const log = liberoLog('my_suite', [['open', played('11')]], OFT).replace(
    'Starting episode 2...',
    'Skipping task 0 episode 1 due to failed expert demo!\n\nTask: open\nStarting episode 2...',
  );
  const { episodes, imported } = await collect(openpi, one(log));
  expect(episodes.map(({ episode }) => episode)).toEqual([0, 2]);
  expect(imported.findings.map(({ code }) => code)).toContain('episodes-skipped');
});

test('reports totals without episodes, and decides nothing from them', async () => {
  const { episodes, imported, detection } = await collect(
    openpi,
    one('INFO:root:Total success rate: 0.86\nINFO:root:Total episodes: 500\n'),
  );
  expect(detection.confidence).toBe(0.7);
  expect(episodes).toEqual([]);
  expect(imported.reported).toMatchObject([
    { name: 'Total success rate', value: 0.86, unit: 'ratio', at: 'line 1' },
    { name: 'Total episodes', value: 500, unit: 'count' },
  ]);
  const beside = folderWith({
    'a.log': liberoLog('my_suite', TWO_TASKS),
    'b.log': 'Total success rate: 0.99\n',
  });
  expect((await collect(openpi, beside)).imported.findings).toMatchObject([
    { code: 'summary-without-raw', file: 'b.log' },
  ]);
});

const edits: [string, (log: string) => string, string, string][] = [
  [
    'a counter that jumps',
    (log) => log.replace('so far: 3', 'so far: 4'),
    'counts-disagree',
    'eval.log line 18: # episodes completed is 4, but the episodes give 3',
  ],
  [
    'an episode that was cut out',
    (log) => log.replace(/INFO:root:\nTask: turn on the stove\n.*\n.*Success: False\n.*\n.*\n/, ''),
    'format-invalid',
    'episode 2 begins where 1 was due: lines are missing',
  ],
  [
    'a flag that was turned',
    (log) => log.replace('Success: True', 'Success: False'),
    'counts-disagree',
    '# successes is 1, but the episodes give 0',
  ],
  [
    'a counter of successes that jumps',
    (log) => log.replace('# successes: 3 (60.0%)', '# successes: 4 (80.0%)'),
    'counts-disagree',
    '# successes is 4, but the episodes give 3',
  ],
  [
    'another percentage',
    (log) => log.replace('(66.7%)', '(67.7%)'),
    'counts-disagree',
    'the percentage of successes is 67.7, but the episodes give',
  ],
  [
    'another rate of a task',
    (log) => log.replace('Current task success rate: 0.6', 'Current task success rate: 0.7'),
    'counts-disagree',
    'Current task success rate is 0.7666666666666666, but the episodes give 0.6666666666666666 (2 of 3)',
  ],
  [
    'another running rate',
    (log) => log.replace('Current total success rate: 0.6', 'Current total success rate: 0.9'),
    'counts-disagree',
    'Current total success rate is 0.9',
  ],
  [
    'another total',
    (log) => log.replace('Total success rate: 0.6666666666666666', 'Total success rate: 0.86'),
    'counts-disagree',
    'Total success rate is 0.86, but the episodes give 0.666666666667 (4 of 6)',
  ],
  [
    'a billion episodes',
    (log) => log.replace('Total episodes: 6', 'Total episodes: 1000000000'),
    'counts-disagree',
    'Total episodes is 1000000000, but the episodes give 6',
  ],
  [
    'a success of 2',
    (log) => log.replace('Success: True', 'Success: 2'),
    'format-invalid',
    'Success: is "2", not True or False',
  ],
  [
    'a success of null',
    (log) => log.replace('Success: True', 'Success: None'),
    'format-invalid',
    'Success: is "None"',
  ],
  [
    'a lost beginning',
    (log) => log.slice(log.indexOf('INFO:root:\nTask: turn')),
    'counts-disagree',
    '# episodes completed is 4, but the episodes give 1',
  ],
  [
    'an episode without a result',
    (log) => log.replace(/INFO:root:Success: True\n.*\n.*\n/, ''),
    'format-invalid',
    'an episode begins, and the one of line 4 has no result',
  ],
  [
    'a result without counters',
    (log) =>
      log
        .replace(/INFO:root:# .*\n.*\n/, '')
        .replace(/INFO:root:\nTask.*\nINFO:root:Starting episode 2.*\n/, ''),
    'format-invalid',
    'a second "Success:" before the counters of the first',
  ],
];

test.each(edits)('refuses %s', async (_, edit, code, message) => {
  const log = liberoLog('my_suite', TWO_TASKS);
  const edited = edit(log);
  expect(edited).not.toBe(log);
  await expect(collect(openpi, one(edited))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});

test.each([
  ['a log of something else', 'eval.log', 'Success: maybe\nfine\n', 'eval.log is not a log of openpi'],
  ['a table', 'results.csv', ',success,steps\n0,1,2\n', 'results.csv is not a CSV of openpi'],
  ['other rows', 'rank_0.jsonl', '{"task_suite": "a", "success": true}\n', 'lacks "task_id", "episode_idx"'],
])('says why %s is not openpi’s', async (_, name, content, message) => {
  await expect(collect(openpi, folderWith({ [name]: content }))).rejects.toMatchObject({
    code: 'format-unknown',
    message: expect.stringContaining(message),
  });
});

test('is not sure of what it does not know', () => {
  const confidence = (files: Record<string, unknown>) =>
    openpi.detect(inputTree(folderWith(files)), {})?.confidence;
  expect(confidence({ 'x.bin': 'abc' })).toBe(0.1);
  expect(confidence({ 'a.json': {}, 'b.json': {} })).toBeUndefined();
  expect(confidence({ 'eval_1.log': 'nothing\n', 'b.json': {} })).toBe(0.3);
  expect(
    confidence({
      'a.txt': `Eval config: PolicyEvalConfig(seed=1)\n${liberoLog('x', TWO_TASKS, OFT)}`,
      b: '',
    }),
  ).toBeUndefined();
  expect(confidence({ 'libero_eval_x.log': liberoLog('x', TWO_TASKS, OPENVLA), b: '' })).toBeUndefined();
});

const rankRow = (task: number, episode: number, success: unknown) =>
  JSON.stringify({
    task_suite: 'libero_spatial',
    eval_rank: 0,
    task_id: task,
    task_name: `task_${task}`,
    category: 'light',
    episode_idx: episode,
    success,
  });

test('reads the rows of LIBERO-plus shards', async () => {
  const rows = [rankRow(0, 0, true), rankRow(0, 1, false), rankRow(1, 0, true)].join('\n');
  const { episodes, tasks, imported, detection } = await collect(
    openpi,
    folderWith({ 'rank_0.jsonl': `${rows}\n` }),
  );
  expect(detection).toMatchObject({ format: 'openpi-ranks', confidence: 0.9 });
  expect(tasks[1]).toEqual({ suite: 'libero_spatial', id: '1', name: 'task_1' });
  expect(episodes.map(({ task, episode, outcome, at }) => [task, episode, outcome, at])).toEqual([
    [0, 0, 'success', 'line 1'],
    [0, 1, 'failure', 'line 2'],
    [1, 0, 'success', 'line 3'],
  ]);
  expect(imported.findings).toMatchObject([
    { code: 'coverage-gap', message: expect.stringContaining('task 1 has 1 of 2') },
  ]);
});

test.each([
  ['"true"', 'rank_0.jsonl line 1: success is "true", not true or false'],
  [2, 'rank_0.jsonl line 1: success is 2, not true or false'],
  [null, 'rank_0.jsonl line 1: success is null, not true or false'],
])('refuses a row with a success of %s', async (success, message) => {
  const value = success === '"true"' ? 'true' : success;
  await expect(collect(openpi, folderWith({ 'rank_0.jsonl': rankRow(0, 0, value) }))).rejects.toThrow(
    message,
  );
});

test('reads the logs where rows stand beside them', async () => {
  const files = { 'eval.log': liberoLog('my_suite', TWO_TASKS), 'rank_0.jsonl': rankRow(0, 0, true) };
  const { detection, imported, episodes } = await collect(openpi, folderWith(files));
  expect(detection.files).toEqual(['eval.log']);
  expect(episodes).toHaveLength(6);
  expect(imported.findings).toMatchObject([{ code: 'not-read', file: 'rank_0.jsonl' }]);
});

const droid = (...values: readonly string[]) =>
  `,success,duration,video_filename\n${values
    .map((value, index) => `${index},${value},${100 + index},video_2026_03_11_15:5${index}:00`)
    .join('\n')}\n`;
const NAME = 'results/eval_03:59PM_March_11_2026.csv';

test('does not take the 0.01 of the DROID script for a yes unless told', async () => {
  const from = folderWith({ [NAME]: droid('0.01', '0.0', '0.01') });
  await expect(collect(openpi, from)).rejects.toMatchObject({
    code: 'units-ambiguous',
    hint: 'if the operator answered y and n, add --droid-yn-fix',
  });
  const { episodes, tasks, detection } = await collect(openpi, from, { droidYesNoFix: true });
  expect(detection).toMatchObject({ format: 'openpi-droid', confidence: 0.95, files: [NAME] });
  expect(tasks).toEqual([{ suite: null, id: null, name: null }]);
  expect(outcomes(episodes)).toEqual(['success', 'failure', 'success']);
  expect(episodes[1]).toMatchObject({
    metrics: { progress: 0 },
    steps: 101,
    stepUnit: 'env',
    file: NAME,
    at: 'line 3',
  });
});

test('refuses a DROID column that mixes 0.01 and grades, fix or not', async () => {
  const from = folderWith({ [NAME]: droid('0.01', '0.6', '1.0') });
  for (const droidYesNoFix of [true, false]) {
    await expect(collect(openpi, from, { droidYesNoFix })).rejects.toMatchObject({ code: 'units-ambiguous' });
  }
});

test('reads grades as progress, and takes none for a success', async () => {
  const { episodes, imported } = await collect(openpi, folderWith({ [NAME]: droid('0.6', '1.0', '0.0') }));
  expect(outcomes(episodes)).toEqual([null, null, null]);
  expect(episodes.map(({ metrics }) => metrics)).toEqual([
    { progress: 0.6 },
    { progress: 1 },
    { progress: 0 },
  ]);
  expect(imported.findings).toMatchObject([{ code: 'graded-not-decided' }]);
  const whole = await collect(openpi, folderWith({ [NAME]: droid('1.0', '0.0') }));
  expect(outcomes(whole.episodes)).toEqual(['success', 'failure']);
});

test('numbers rollouts through the sessions of a folder, and refuses one that is there twice', async () => {
  const second = droid('0.0', '1.0').replaceAll('15:5', '18:1');
  const from = folderWith({ 'a.csv': droid('1.0', '0.0'), 'b.csv': second });
  const { episodes } = await collect(openpi, from);
  expect(episodes.map(({ episode, outcome }) => [episode, outcome])).toEqual([
    [0, 'success'],
    [1, 'failure'],
    [2, 'failure'],
    [3, 'success'],
  ]);
  const twice = folderWith({ 'a.csv': droid('1.0', '0.0'), 'b.csv': droid('1.0') });
  await expect(collect(openpi, twice)).rejects.toMatchObject({ code: 'shards-overlap' });
});

test.each([
  ['a percentage', droid('60'), 'success is 60, not between 0 and 1'],
  ['a text', droid('y'), 'success is "y", not a number'],
  ['a negative number', droid('-0.5'), 'success is "-0.5", not a number'],
  ['nothing', droid(''), 'success is "", not a number'],
  ['a lost row', droid('1.0', '0.0').replace(/^0,.*\n/m, ''), 'the index is "1", not 0'],
  ['no row', ',success,duration,video_filename\n', 'has a header and no row'],
])('refuses a DROID file with %s', async (_, content, message) => {
  await expect(collect(openpi, folderWith({ [NAME]: content }))).rejects.toThrow(message);
});

test.each([
  ['lfs-pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
  ['empty-artifact', ''],
  ['file-not-text', Buffer.from('\ufeffSuccess: True\n', 'utf16le')],
])('refuses a file that is %s', async (code, content) => {
  await expect(collect(openpi, folderWith({ 'eval.log': content }))).rejects.toMatchObject({ code });
});

const samples = path.join(SAMPLES, 'openpi');

test.skipIf(!existsSync(samples))('imports the real shards with the counts that they state', async () => {
  const folder = path.join(samples, 'libero_10_seed_1');
  const logs = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const stated = logs.map((log) => ({
    rate: Number(/Rank \d total success rate: ([\d.]+)/.exec(log)![1]),
    n: Number(/Rank \d total episodes: (\d+)/.exec(log)![1]),
  }));
  const { episodes, tasks, imported } = await collect(openpi, samples);
  expect(episodes).toHaveLength(stated.reduce((sum, { n }) => sum + n, 0));
  expect(successes(episodes)).toBeCloseTo(
    stated.reduce((sum, { n, rate }) => sum + n * rate, 0),
    9,
  );
  expect([successes(episodes), episodes.length, tasks.length]).toEqual([461, 500, 10]);
  expect(imported.facts).toMatchObject({ run_seeds: [1], expected_episodes: 500 });
  expect(imported.findings).toEqual([]);
});

test.skipIf(!existsSync(SAMPLES))('takes the results of no other source for its own', () => {
  for (const other of [
    'lerobot',
    'lbm_eval',
    'vla-eval',
    'gr00t',
    'cosmos-predict',
    'worldforge',
    'embodied-gov-bench',
    'neighbours',
    'run-folders',
  ]) {
    const detection = openpi.detect(inputTree(path.join(SAMPLES, other)), {});
    expect([other, (detection?.confidence ?? 0) < 0.5]).toEqual([other, true]);
  }
});
