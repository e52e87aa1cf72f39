import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { auditInput } from '../../../src/audit/sources/audit-input.ts';
import { lerobot } from '../../../src/audit/sources/lerobot.ts';
import type { AuditInput } from '../../../src/contracts/audit-input.ts';
import { collect, folderWith, successes } from './collect.ts';

const TASKS: AuditInput['tasks'] = [
  { suite: 'libero_goal', id: '0', name: 'open the drawer', planned: null, episodes: 3, succeeded: 1 },
  { suite: 'libero_goal', id: '1', name: null, planned: 'push', episodes: 1, succeeded: 1 },
];

const ROWS: AuditInput['episodes'] = [
  {
    task: 'libero_goal/0 (open the drawer)',
    episode: 0,
    outcome: 'success',
    file: 'a.json',
    at: '/0',
    seed: 7,
  },
  { task: 'libero_goal/0', episode: 1, outcome: 'failure', file: 'a.json', at: '/1', run_seed: 3 },
  {
    task: 'open the drawer',
    episode: 2,
    outcome: 'not_a_trial',
    status: 'crashed',
    evaluator_counts: true,
    failure_reason: 'the simulator died',
    file: 'a.json',
    at: '/2',
  },
  {
    task: 'push',
    episode: 0,
    outcome: 'success',
    metrics: { return: 1.5 },
    steps: 12,
    duration_s: 0.5,
    counted: 'out_of_protocol',
    file: 'b.json',
    at: 'line 4',
  },
];

const input = (changes: Partial<AuditInput> = {}): AuditInput => ({
  detection: { confidence: 0.9, why: ['a bridge wrote it'] },
  episodes: ROWS,
  facts: {
    evaluator: { name: 'some-eval', version: '1.2', commit: null },
    models: [{ kind: 'hf_id', value: 'org/model', file: 'a.json', at: '/policy' }],
    started_at: '2026-03-01T10:00:00Z',
    finished_at: null,
    horizon: 300,
    run_seeds: [3],
    expected_episodes: 4,
    supplied: ['EPISODE_OUTCOMES', 'DENOMINATOR_POLICY', 'SIGNATURE'],
  },
  findings: [{ code: 'odd', severity: 'warning', message: 'something odd', file: 'a.json', at: '/1' }],
  format: 'some-eval-v1',
  reported: [
    {
      name: 'rate',
      scope: { suite: null, task: null },
      value: 0.5,
      unit: 'ratio',
      text: '0.5',
      file: 'a.json',
      at: '/rate',
    },
  ],
  schema_version: 'worldgate.audit_input.v1',
  source: 'generic',
  tasks: TASKS,
  ...changes,
});

test('reads episodes in place: outcomes, tasks by any of their names, facts', async () => {
  const { episodes, tasks, detection, imported } = await collect(
    auditInput,
    folderWith({ 'audit_input.json': JSON.stringify(input()) }),
  );
  expect(detection).toMatchObject({ confidence: 0.95, files: ['audit_input.json'] });
  expect(successes(episodes)).toBe(2);
  expect(episodes.map(({ task }) => task)).toEqual([0, 0, 0, 1]);
  expect(tasks[1]).toEqual({ suite: 'libero_goal', id: '1', name: null });
  expect(episodes[0]).toMatchObject({
    seed: 7,
    seedSource: 'recorded',
    file: 'audit_input.json',
    at: '/episodes/0',
  });
  expect(episodes[1]).toMatchObject({ runSeed: 3, seed: null, seedSource: 'none' });
  expect(episodes[2]).toMatchObject({
    status: 'crashed',
    evaluatorCounts: true,
    failureReason: 'the simulator died',
  });
  expect(episodes[3]).toMatchObject({ metrics: { return: 1.5 }, steps: 12, stepUnit: 'env', durationS: 0.5 });
  expect(imported.facts).toMatchObject({ horizon: 300, run_seeds: [3], expected_episodes: 4 });
  expect(imported.facts.evaluator).toEqual({ name: 'some-eval', version: '1.2', commit: null });
  expect(imported.facts.supplied).toContain('DENOMINATOR_POLICY');
  // Only a package can know whether something was signed.
  expect(imported.facts.supplied).not.toContain('SIGNATURE');
  expect(imported.findings.map(({ code }) => code)).toContain('odd');
  expect(imported.reported.map(({ name }) => name)).toContain('rate');
});

test('takes a name that a bridge gives for a role where it says that no model acted', async () => {
  const { facts } = input();
  const models = [{ kind: 'name' as const, value: 'random_policy', file: 'a.json', at: '/policy' }];
  const from = folderWith({ 'audit_input.json': input({ facts: { ...facts, models } }) });
  expect((await collect(auditInput, from)).imported.facts.models).toMatchObject([{ kind: 'role' }]);
});

test('is recognised by canonical JSON, in which the version stands behind the episodes', () => {
  const many = Array.from({ length: 200 }, (_, episode) => ({ ...ROWS[0]!, episode }));
  const folder = folderWith({ 'odd name.json': JSON.stringify(input({ episodes: many })) });
  expect(auditInput.detect(inputTree(folder), {})?.confidence).toBe(0.95);
});

test('a bridge need not list its tasks', async () => {
  const { tasks, episodes } = await collect(
    auditInput,
    folderWith({ 'audit_input.json': JSON.stringify(input({ tasks: [] })) }),
  );
  expect(episodes).toHaveLength(4);
  expect(tasks.map(({ name }) => name)).toContain('push');
});

const lines = `${(ROWS as object[]).map((row) => JSON.stringify(row)).join('\n')}\n`;
const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}` as const;
const reference = (text: string, count = 4) => ({
  file: 'episode_results.jsonl' as const,
  digest: digestOf(text),
  count,
});

test.each(['', 'audit_input.json'])('reads episodes beside it, from --from %j', async (name) => {
  const folder = folderWith({
    'audit_input.json': JSON.stringify(input({ episodes: reference(lines) })),
    'episode_results.jsonl': lines,
  });
  const { episodes } = await collect(auditInput, path.join(folder, name));
  expect(successes(episodes)).toBe(2);
  expect(episodes[3]).toMatchObject({ file: 'episode_results.jsonl', at: 'line 4' });
});

test.each<[string, Record<string, unknown>, RegExp]>([
  [
    'another file beside it',
    {
      'audit_input.json': JSON.stringify(input({ episodes: reference(lines) })),
      'episode_results.jsonl': lines.replace('"failure"', '"success"'),
    },
    /audit_input\.json \/episodes: digest is sha256:[0-9a-f]{64}, but episode_results\.jsonl has/,
  ],
  [
    'another count',
    {
      'audit_input.json': JSON.stringify(input({ episodes: reference(lines, 5) })),
      'episode_results.jsonl': lines,
    },
    /count is 5, but episode_results\.jsonl has 4 lines/,
  ],
  [
    'no file beside it',
    { 'audit_input.json': JSON.stringify(input({ episodes: reference(lines) })) },
    /episode_results\.jsonl does not exist/,
  ],
  [
    'tasks that count otherwise',
    { 'audit_input.json': JSON.stringify(input({ tasks: [{ ...TASKS[0]!, succeeded: 2 }, TASKS[1]!] })) },
    /\/tasks\/0\/succeeded: succeeded is 2, but the episodes give 1/,
  ],
  [
    'an unknown task',
    { 'audit_input.json': JSON.stringify(input({ episodes: [{ ...ROWS[0]!, task: 'pusch' }] })) },
    /\/episodes\/0: the task "pusch" does not stand in audit_input\.json \/tasks; did you mean "push"\?/,
  ],
  [
    'a task that may be two',
    {
      'audit_input.json': JSON.stringify(
        input({
          tasks: [TASKS[0]!, { ...TASKS[0]!, suite: 'libero_10' }],
          episodes: [{ ...ROWS[0]!, task: 'open the drawer' }],
        }),
      ),
    },
    /"open the drawer" is the name of several tasks/,
  ],
  [
    'a success that crashed',
    { 'audit_input.json': JSON.stringify(input({ episodes: [{ ...ROWS[0]!, status: 'crashed' }] })) },
    /\/episodes\/0: outcome "success" contradicts status "crashed"/,
  ],
  [
    'a success that is a text',
    {
      'audit_input.json': JSON.stringify(
        input({ episodes: [{ ...ROWS[0]!, outcome: 'true' as 'success' }] }),
      ),
    },
    /\/episodes\/0: outcome/,
  ],
  [
    'a negative index',
    { 'audit_input.json': JSON.stringify(input({ episodes: [{ ...ROWS[0]!, episode: -1 }] })) },
    /episode/,
  ],
  [
    'a newer version',
    { 'audit_input.json': JSON.stringify({ ...input(), schema_version: 'worldgate.audit_input.v2' }) },
    /v2/,
  ],
  ['a truncated file', { 'audit_input.json': JSON.stringify(input()).slice(0, 500) }, /cut off/],
  [
    'two such files',
    { 'a/audit_input.json': JSON.stringify(input()), 'b/audit_input.json': JSON.stringify(input()) },
    /several files of this form/,
  ],
  [
    'a finding that ended an import',
    {
      'audit_input.json': JSON.stringify(
        input({
          findings: [{ code: 'shards-overlap', severity: 'error', message: 'overlap', file: null, at: null }],
        }),
      ),
    },
    /overlap/,
  ],
])('refuses %s', async (_what, files, message) => {
  await expect(collect(auditInput, folderWith(files))).rejects.toThrow(message);
});

test('is not taken for LeRobot, nor LeRobot for it', () => {
  const folder = folderWith({ 'audit_input.json': JSON.stringify(input()) });
  expect(lerobot.detect(inputTree(folder), {})?.confidence ?? 0).toBeLessThan(0.5);
  const other = folderWith({ 'eval_info.json': { per_episode: [], aggregated: {} } });
  expect(auditInput.detect(inputTree(other), {})?.confidence ?? 0).toBeLessThan(0.5);
});
