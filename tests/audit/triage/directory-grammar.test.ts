import { expect, test } from 'vitest';
import {
  missingShards,
  roleOf,
  runFolders,
  sampleFolder,
  setShape,
} from '../../../src/audit/triage/directory-grammar.ts';

const runOf = (file: string, ...others: string[]) => runFolders([file, ...others]).get(file);

test.each([
  ['eval_info.json', ''],
  ['model_a/eval_info.json', 'model_a'],
  ['model_a/seed_1/eval_info.json', 'model_a'],
  ['model_a/rank_0/seed_3/log.txt', 'model_a'],
  ['20260618-165723-libero_10/metrics/episodes.csv', '20260618-165723-libero_10'],
  ['20260618-165723-libero_10/raw_logs/openvla/task_2.txt', '20260618-165723-libero_10'],
  ['model/Task1/rollouts/2026-01-01T00:00:00+00:00/results.json', 'model'],
  ['outputs/eval/2026-01-02/pusht/eval_info.json', 'outputs/eval/2026-01-02'],
  ['libero_10_seed_1/eval_rank_0.log', ''],
])('%s belongs to the run %j', (file, run) => {
  expect(runOf(file)).toBe(run);
});

test('a manifest makes its folder a run', () => {
  expect(runOf('a/b/c/rows.jsonl', 'a/manifest.json')).toBe('a');
  expect(runOf('a/b/c/rows.jsonl', 'a/notes.json')).toBe('a/b/c');
});

test('files that differ in the number of a set have the same shape', () => {
  expect(setShape('a/rank_0/x.json')).toBe(setShape('a/rank_12/x.json'));
  expect(setShape('libero_10_seed_1/eval_rank_0.log')).toBe(setShape('libero_10_seed_2/eval_rank_4.log'));
  expect(setShape('shard_0of4.json')).toBe(setShape('shard_3of4.json'));
  expect(setShape('s1/r.json')).toBe(setShape('s2/r.json'));
  expect(setShape('model_a/r.json')).not.toBe(setShape('model_b/r.json'));
  expect(setShape('libero_10/r.json')).not.toBe(setShape('libero_90/r.json'));
  expect(setShape('20260618-165723/r.json')).not.toBe(setShape('20260618-165742/r.json'));
});

test('shards have to be complete; seeds and tasks need not be', () => {
  expect(missingShards(['rank_0.log', 'rank_1.log', 'rank_3.log'])).toEqual(['rank_2']);
  expect(missingShards(['shard1.json', 'shard2.json'])).toEqual([]);
  expect(missingShards(['rank_3.log'])).toEqual(['rank_1', 'rank_2']);
  expect(missingShards(['seed_1/a.json', 'seed_7/a.json', 'task_3/b.json'])).toEqual([]);
});

test.each([
  ['oracle/eval.json', 'oracle'],
  ['random_policy_eval_info.json', 'random'],
  ['runs/random/eval.json', 'random'],
  ['scripted', 'scripted'],
  ['domain_randomization/eval.json', null],
  ['random_init_states/eval.json', null],
  ['demonstrate/eval.json', null],
  ['libero_10/eval.json', null],
])('who acted in %s: %s', (text, role) => {
  expect(roleOf(text)).toBe(role);
});

test('a folder of examples is named', () => {
  expect(sampleFolder('a/sample/metrics/episodes.csv')).toBe('sample');
  expect(sampleFolder('a/resample/episodes.csv')).toBeNull();
});
