import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { pi07 } from '../../../src/audit/sources/pi-07.ts';
import { collect, folderWith, SAMPLES, successes } from './collect.ts';

const HEADER = 'task,episode,success,progress,rubric_version,operator_id,policy,robot,duration_s,video';
const csv = (...rows: string[]) => folderWith({ 'results.csv': `${[HEADER, ...rows].join('\n')}\n` });
const row = (changes: Record<string, unknown> = {}) => ({
  task: 'fold a shirt',
  episode: 0,
  success: true,
  rubric_version: '2',
  ...changes,
});
const jsonl = (...rows: object[]) =>
  folderWith({ 'results.jsonl': rows.map((one) => `${JSON.stringify(one)}\n`).join('') });

test('reads a CSV: success and progress are two things', async () => {
  const from = csv(
    'fold a shirt,0,y,100,2,op-1,pi07,bimanual,31.5,videos/a.mp4',
    'fold a shirt,1,n,85.6,2,op-2,pi07,bimanual,40,C:\\videos\\b.mp4',
    '"make coffee, black",0,False,0,2,op-1,pi07,bimanual,,',
  );
  const { detection, tasks, episodes, imported } = await collect(pi07, from, { progressUnit: 'percent' });
  expect(detection).toMatchObject({ format: 'pi-0.7-episodes', confidence: 0.8, files: ['results.csv'] });
  expect(tasks).toEqual([
    { suite: null, id: null, name: 'fold a shirt' },
    { suite: null, id: null, name: 'make coffee, black' },
  ]);
  expect(episodes.map(({ outcome }) => outcome)).toEqual(['success', 'failure', 'failure']);
  expect(episodes.map(({ metrics }) => metrics?.task_progress)).toEqual([1, 0.856, 0]);
  expect(episodes[1]).toMatchObject({
    task: 0,
    episode: 1,
    durationS: 40,
    seed: null,
    seedSource: 'none',
    file: 'results.csv',
    at: 'line 3',
  });
  expect(imported.facts).toMatchObject({
    evaluator: { name: 'pi-0.7', version: '2' },
    models: [{ kind: 'name', value: 'pi07', file: 'results.csv', at: 'line 2' }],
  });
  // Who judged is not carried on.
  expect(JSON.stringify([episodes, imported.findings])).not.toContain('op-1');
});

test.each([
  ['JSON Lines', 'results.jsonl', (rows: object[]) => rows.map((one) => JSON.stringify(one)).join('\n')],
  [
    'JSON Lines that are called .json',
    'results.json',
    (rows: object[]) => rows.map((one) => JSON.stringify(one)).join('\r\n'),
  ],
  ['a JSON list', 'results.json', (rows: object[]) => JSON.stringify(rows)],
  ['a JSON object', 'results.json', (rows: object[]) => JSON.stringify({ episodes: rows })],
])('reads %s', async (_, name, write) => {
  const rows = [
    row({ seed: 7, steps: 12, suite: 'laundry' }),
    row({ episode: 1, success: 'n', failure_reason: 'dropped it' }),
  ];
  const { episodes, tasks } = await collect(pi07, folderWith({ [name]: write(rows) }));
  expect(episodes.map(({ outcome }) => outcome)).toEqual(['success', 'failure']);
  expect(episodes[0]).toMatchObject({ seed: 7, seedSource: 'recorded', runSeed: null, steps: 12 });
  expect(episodes[1]).toMatchObject({ failureReason: 'dropped it', metrics: undefined });
  expect(tasks.map(({ suite }) => suite)).toEqual(['laundry', null]);
});

test('never makes a success from progress, nor progress from a success', async () => {
  const progress = jsonl(
    row({ success: undefined, progress: 1 }),
    row({ success: undefined, episode: 1, progress: 0.2 }),
  );
  const read = await collect(pi07, progress, { progressUnit: 'ratio' });
  expect(read.episodes.map(({ outcome, metrics }) => [outcome, metrics])).toEqual([
    [null, { task_progress: 1 }],
    [null, { task_progress: 0.2 }],
  ]);
  expect(read.imported.facts.supplied).not.toContain('EPISODE_OUTCOMES');
  const { episodes } = await collect(pi07, jsonl(row(), row({ episode: 1, success: false })));
  expect(episodes.map(({ metrics }) => metrics)).toEqual([undefined, undefined]);
});

test('asks for the unit of progress, and never guesses it', async () => {
  for (const value of [0.5, 50, 1]) {
    await expect(collect(pi07, jsonl(row({ progress: value })))).rejects.toMatchObject({
      code: 'progress-unit-missing',
      message: expect.stringContaining('results.jsonl line 1'),
      hint: expect.stringContaining('--progress-unit'),
    });
  }
  await expect(collect(pi07, jsonl(row({ progress: 1.5 })), { progressUnit: 'ratio' })).rejects.toThrow(
    'results.jsonl line 1: progress is 1.5, but --progress-unit ratio ends at 1',
  );
  const small = await collect(pi07, jsonl(row({ progress: 1 })), { progressUnit: 'percent' });
  expect(small.episodes[0]!.metrics).toEqual({ task_progress: 0.01 });
});

test('counts what was no trial apart', async () => {
  const from = jsonl(
    row(),
    row({ episode: 1, success: null, status: 'infra_error', failure_reason: 'camera gone' }),
    row({ episode: 2, success: true, status: 'crashed' }),
    row({ episode: 3, success: null, status: 'pending' }),
  );
  const { episodes } = await collect(pi07, from);
  expect(episodes.map(({ outcome, status, evaluatorCounts }) => [outcome, status, evaluatorCounts])).toEqual([
    ['success', 'ok', true],
    ['not_a_trial', 'infra_error', false],
    ['not_a_trial', 'crashed', false],
    ['not_a_trial', 'pending', false],
  ]);
});

test.each([
  ['a text', row({ success: 'true' }), 'line 1: success is "true", not true or false'],
  ['2', row({ success: 2 }), 'line 1: success is 2, not true or false'],
  ['partial credit', row({ success: 0.01 }), 'line 1: success is 0.01, not true or false'],
  ['null', row({ success: null }), 'line 1: success is empty'],
  [
    'NaN',
    '{"task":"t","episode":0,"success":NaN,"rubric_version":"1"}',
    'line 1: success is NaN, not true or false',
  ],
  ['a negative episode', row({ episode: -1 }), 'line 1: episode is -1, not a whole number from 0'],
  ['no task', row({ task: undefined }), 'line 1: task is missing'],
  ['an unknown status', row({ status: 'done' }), 'line 1: status is "done", not one of'],
])('refuses %s', async (_, one, message) => {
  const text = typeof one === 'string' ? one : JSON.stringify(one);
  await expect(collect(pi07, folderWith({ 'results.jsonl': text }))).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining(message),
  });
});

test('refuses an empty cell where a success must be, and a table without rows', async () => {
  await expect(collect(pi07, csv('t,0,,,2,,,,,'), { progressUnit: 'ratio' })).rejects.toThrow(
    'results.csv line 2: success is empty',
  );
  await expect(collect(pi07, csv())).rejects.toThrow('results.csv: has no episode');
});

test('refuses two policies in one table, and says where', async () => {
  const from = csv('t,0,y,,2,,pi07,,,', 't,1,y,,2,,human,,,');
  await expect(collect(pi07, from, { progressUnit: 'ratio' })).rejects.toMatchObject({
    code: 'several-runs',
    message: 'results.csv line 3: the policy is "human", but "pi07" at results.csv line 2',
  });
  const human = await collect(pi07, csv('t,0,y,,2,,human,,,'), { progressUnit: 'ratio' });
  expect(human.imported.facts.models).toMatchObject([{ kind: 'role', value: 'human' }]);
});

test('says when rubrics or robots differ, and which columns it leaves out', async () => {
  const from = jsonl(
    row({ robot: 'a', sucess: true }),
    row({ episode: 1, rubric_version: '3', robot: 'b' }),
    row({ episode: 2, rubric_version: '3', robot: 'b' }),
  );
  const { imported } = await collect(pi07, from);
  expect(imported.findings.map(({ code, at }) => [code, at])).toEqual([
    ['columns-not-read', 'line 1'],
    ['mixed-rubrics', 'line 2'],
    ['mixed-robots', 'line 2'],
  ]);
  const typo = await collect(pi07, jsonl(row({ success: undefined, progress: 1, sucess: true })), {
    progressUnit: 'ratio',
  });
  expect(typo.imported.findings[0]!.message).toContain('"sucess"; did you mean "success"?');
});

test('a table of anybody needs the source to be named', () => {
  const detect = (text: string) => pi07.detect(inputTree(folderWith({ 'r.csv': text, 'b.txt': '' })), {});
  expect(detect('task,episode,success\nt,0,1\n')?.confidence).toBe(0.4);
  expect(detect('task_id,episode,success\n0,0,1\n')).toBeNull();
});

test.each([
  ['log', 'eval.log', 'INFO:root:# episodes completed so far: 1\nINFO:root:Total success rate: 0.8\n'],
  ['CSV of the DROID script', 'eval_03:59PM.csv', ',success,duration,video_filename\n0,0.01,200,a.mp4\n'],
])("sends openpi's %s to the source openpi", async (_, name, text) => {
  await expect(collect(pi07, folderWith({ [name]: text }))).rejects.toMatchObject({
    code: 'format-unknown',
    hint: 'read it with the source openpi',
  });
});

const session = (
  a: object,
  b: object,
  preference: string | null = 'A',
  instruction = 'put the cup on the shelf',
) =>
  stringify({
    evaluation_location: 'a lab',
    evaluator_name: 'somebody',
    language_instruction: instruction,
    longform_feedback: 'A was smoother: it did not drop the cup',
    preference,
    session_start_timestamp: '2026-01-02T03:04:05',
    policies: { A: a, B: b },
  });
const trial = (name: string, success: unknown, partial: unknown) => ({
  policy_name: name,
  binary_success: success,
  partial_success: partial,
  duration: 12.3,
});

test('RoboArena: sessions of several policies are reported and never decided', async () => {
  const from = folderWith({
    'evaluation_sessions/1/metadata.yaml': session(trial('pi0', true, 1), trial('pi07', false, 0.4)),
    'evaluation_sessions/2/metadata.yaml': session(trial('pi07', 1, 0.9), trial('dp', null, null), 'TIE'),
  });
  const { detection, episodes, imported } = await collect(pi07, from);
  expect(detection).toMatchObject({ format: 'roboarena-sessions', confidence: 0.8 });
  expect(episodes).toEqual([]);
  expect(
    imported.reported
      .filter(({ scope }) => scope.task === 'pi07')
      .map(({ name, value, unit }) => [name, value, unit]),
  ).toEqual([
    ['binary_success', 1, 'count'],
    ['preferred', 0, 'count'],
    ['mean partial_success', 0.65, 'ratio'],
  ]);
  expect(
    imported.reported.find(({ name, scope }) => name === 'preferred' && scope.task === 'pi0')?.value,
  ).toBe(1);
  expect(imported.findings).toMatchObject([{ code: 'several-policies' }]);
});

test.each([
  'human',
  'random_policy',
  'oracle-v2',
  'human-teleop',
  'Random Policy',
  'mock_model',
  'scripted expert',
])('takes %s for a role, not for a model', async (policy) => {
  const { imported } = await collect(pi07, jsonl(row({ policy })));
  expect(imported.facts.models).toMatchObject([{ kind: 'role', value: policy }]);
});

test('reads a table without the column of the rubric too, and refuses one that is broken', async () => {
  const lines = (...rows: object[]) => rows.map((one) => `${JSON.stringify(one)}\n`).join('');
  const plain = { task: 'make coffee', episode: 0, success: false };
  const from = folderWith({ 'a.jsonl': lines(row()), 'b.jsonl': lines(plain) });
  expect((await collect(pi07, from)).episodes.map(({ outcome }) => outcome)).toEqual(['success', 'failure']);
  const empty = folderWith({ 'a/r.jsonl': lines(row()), 'b/r.jsonl': '' });
  await expect(collect(pi07, empty)).rejects.toMatchObject({ code: 'empty-artifact' });
});

test('RoboArena: sessions of one policy are episodes, and being preferred is no success', async () => {
  const lost = session(trial('pi07', false, 0.5), trial('pi07', true, 1), 'A');
  const from = folderWith({
    '1/metadata.yaml': lost,
    '2/metadata.yaml': session(trial('pi07', null, null), trial('pi07', null, 0.25), null, 'open the drawer'),
    'copy/metadata.yaml': lost,
  });
  const { episodes, tasks, imported } = await collect(pi07, from);
  expect(
    episodes.map(({ task, episode, outcome, metrics }) => [task, episode, outcome, metrics?.task_progress]),
  ).toEqual([
    [0, 0, 'failure', 0.5],
    [0, 1, 'success', 1],
    [1, 0, 'not_a_trial', undefined],
    [1, 1, null, 0.25],
  ]);
  expect(tasks.map(({ name }) => name)).toEqual(['put the cup on the shelf', 'open the drawer']);
  expect(imported.findings).toMatchObject([{ code: 'same-file-twice', file: 'copy/metadata.yaml' }]);
});

test.each([
  [
    'a success of "yes"',
    session(trial('a', 'yes', 1), trial('b', true, 1)),
    '/policies/A/binary_success: is "yes"',
  ],
  [
    'progress in per cent',
    session(trial('a', true, 1), trial('b', true, 85)),
    '/policies/B/partial_success: is 85',
  ],
  ['another preference', session(trial('a', true, 1), trial('b', true, 1), 'C'), '/preference: is "C"'],
])('RoboArena: refuses %s', async (_, text, message) => {
  await expect(collect(pi07, folderWith({ 'metadata.yaml': text }))).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining(`metadata.yaml ${message}`),
  });
});

test.skipIf(!existsSync(SAMPLES))('takes no results of other evaluators for its own', () => {
  for (const name of readdirSync(SAMPLES, { recursive: true }) as string[]) {
    const tree = inputTree(path.join(SAMPLES, name));
    const confidence = pi07.detect(tree, {})?.confidence ?? 0;
    expect(`${name}: ${confidence < 0.5}`).toBe(`${name}: true`);
  }
});

test('a shard that overlaps another is refused', async () => {
  const rows = `${JSON.stringify(row())}\n`;
  const from = folderWith({ 'a.jsonl': rows, 'b.jsonl': `${JSON.stringify(row({ success: false }))}\n` });
  await expect(collect(pi07, from)).rejects.toMatchObject({ code: 'shards-overlap' });
  const copy = await collect(pi07, folderWith({ 'a.jsonl': rows, 'b.jsonl': rows }));
  expect(copy.imported.findings).toMatchObject([{ code: 'same-file-twice' }]);
  expect(successes(copy.episodes)).toBeGreaterThan(0);
});
