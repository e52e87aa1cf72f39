import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { generic } from '../../../src/audit/sources/generic.ts';
import { SHIPPED_MAPPINGS } from '../../../src/audit/sources/mappings/index.ts';
import { MANISKILL_RECORDING } from '../../../src/audit/sources/mappings/maniskill.ts';
import { META_WORLD_ROWS } from '../../../src/audit/sources/mappings/meta-world.ts';
import { type MappingInput, mapping as mappingSchema } from '../../../src/contracts/mapping.ts';
import { parseYaml } from '../../../src/foundation/yaml.ts';
import { collect, folderWith, SAMPLES, successes } from './collect.ts';

/** Absolute path of a mapping file outside of the results. */
function mappingFile(content: string | object): string {
  const name = typeof content === 'string' ? 'mapping.yaml' : 'mapping.json';
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'worldgate-mapping-')), name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const read = (files: Record<string, unknown>, mapping: string | object, options = {}) =>
  collect(generic, folderWith(files), { mapping: mappingFile(mapping), ...options });

const TEN_LINES = `schema_version: worldgate.mapping.v1
name: my-lab
format: csv
task: task
episode: episode
run_seed: seed
success: {from: success, true: ["True"], false: ["False"]}
`;

const CSV = 'task,episode,seed,success\npick,0,7,True\npick,1,7,False\nplace,0,7,True\n';

const json = (more: Partial<MappingInput>): MappingInput => ({
  schema_version: 'worldgate.mapping.v1',
  name: 'my-json',
  format: 'json',
  rows: '/episodes/*',
  task: 'task',
  episode: 'episode',
  success: 'success',
  ...more,
});

test('reads a table that ten lines describe', async () => {
  const { episodes, tasks, detection, imported } = await read({ 'a/episodes.csv': CSV }, TEN_LINES);
  expect(detection).toMatchObject({ format: 'mapping my-lab', confidence: 1, files: ['a/episodes.csv'] });
  expect(tasks).toEqual([
    { suite: null, id: 'pick', name: null },
    { suite: null, id: 'place', name: null },
  ]);
  expect(successes(episodes)).toBe(2);
  expect(episodes[1]).toMatchObject({
    task: 0,
    episode: 1,
    runSeed: 7,
    seed: null,
    seedSource: 'recorded',
    outcome: 'failure',
    status: 'ok',
    file: 'a/episodes.csv',
    at: 'line 3',
  });
  expect(imported.facts.run_seeds).toEqual([7]);
  expect(imported.findings).toEqual([]);
});

test('reads a file with CRLF, a byte order mark and Windows paths', async () => {
  const text = `\ufefftask,episode,seed,success,frame_path\r\n${'pick,0,7,True,outputs\\run\\0.png\r\n'}`;
  const { episodes } = await read({ 'episodes.csv': text }, `${TEN_LINES}failure_reason: frame_path\n`);
  expect(episodes).toHaveLength(1);
  expect(episodes[0]).toMatchObject({ outcome: 'success', failureReason: 'outputs\\run\\0.png' });
});

test('refuses a second table in the same file', async () => {
  const text = `${CSV}\nstep,reward\n0,0.5\n`;
  await expect(read({ 'episodes.csv': text }, TEN_LINES)).rejects.toMatchObject({
    code: 'csv-invalid',
    message: expect.stringContaining('episodes.csv:6'),
  });
});

test.each([
  ['true', 'True', 'False', '"true"'],
  ['2', '1', '0', '"2"'],
  ['', 'True', 'False', 'missing'],
])('refuses a success of "%s" with file and line', async (cell, yes, no, shown) => {
  const text = `task,episode,seed,success\npick,0,7,${yes}\npick,1,7,${cell}\n`;
  const mapping = TEN_LINES.replace('["True"], false: ["False"]', `["${yes}"], false: ["${no}"]`);
  await expect(read({ 'episodes.csv': text }, mapping)).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining(`episodes.csv line 3: success (column "success") is ${shown}`),
  });
});

test('takes numbers and words of a table as they are declared', async () => {
  const text = 'task,episode,seed,success\npick,0,7,1.0\npick,1,7,0\n';
  const numbers = TEN_LINES.replace('["True"], false: ["False"]', '[1], false: [0]');
  expect(successes((await read({ 'e.csv': text }, numbers)).episodes)).toBe(1);
  const words = TEN_LINES.replace('["True"], false: ["False"]', '[true], false: [false]');
  const { episodes } = await read(
    { 'e.csv': text.replace('1.0', 'TRUE').replace(',0\n', ',false\n') },
    words,
  );
  expect(successes(episodes)).toBe(1);
});

test('suggests the column that was meant', async () => {
  const text = CSV.replace('success', 'succes');
  await expect(read({ 'episodes.csv': text }, TEN_LINES)).rejects.toMatchObject({
    code: 'format-unknown',
    message:
      'episodes.csv is not what the mapping "my-lab" describes: it has no column "success"; did you mean "succes"?',
    hint: 'its columns are "task", "episode", "seed", "succes"',
  });
});

test('suggests the key that was meant', async () => {
  const rows = { episodes: [{ task: 'pick', episode: 0, succeeded: true }] };
  await expect(read({ 'r.json': rows }, json({ success: 'suceeded' }))).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining(
      'r.json /episodes/0: success (key "suceeded") is missing; did you mean "succeeded"?',
    ),
  });
  await expect(read({ 'r.json': rows }, json({ success: 'succeeded', task: 'tsk' }))).rejects.toThrow(
    'r.json /episodes/0: task (key "tsk") is missing; did you mean "task"?',
  );
});

test('converts percent by declaration and never by magnitude', async () => {
  const header = 'task,episode,seed,success,progress\n';
  const rows = `${header}pick,0,7,True,1\npick,1,7,False,0.5\n`;
  const metric = (unit: string) => `${TEN_LINES}metrics: {progress: {from: progress, unit: ${unit}}}\n`;
  const percent = await read({ 'e.csv': rows }, metric('percent'));
  expect(percent.episodes.map(({ metrics }) => metrics?.progress)).toEqual([0.01, 0.005]);
  const ratio = await read({ 'e.csv': rows }, metric('ratio'));
  expect(ratio.episodes.map(({ metrics }) => metrics?.progress)).toEqual([1, 0.5]);
  const large = rows.replace('True,1', 'True,94');
  await expect(read({ 'e.csv': large }, metric('ratio'))).rejects.toThrow(
    'e.csv line 2: progress (column "progress") is 94, not a ratio from 0 to 1 as the mapping declares',
  );
  await expect(read({ 'e.csv': large.replace('94', '940') }, metric('percent'))).rejects.toThrow('is 940');
});

test('gives times the unit that the name of the metric ends with', async () => {
  const rows = { episodes: [{ task: 'a', episode: 0, success: true, latency: 0.25, wall: 90_000 }] };
  const mapping = json({
    metrics: { latency_ms: { from: 'latency', unit: 's' }, wall_s: { from: 'wall', unit: 'ms' } },
    duration: { from: 'wall', unit: 'ms' },
  });
  const { episodes } = await read({ 'r.json': rows }, mapping);
  expect(episodes[0]).toMatchObject({ metrics: { latency_ms: 250, wall_s: 90 }, durationS: 90 });
  expect(() => mappingSchema.parse(json({ metrics: { latency: { from: 'latency', unit: 's' } } }))).toThrow(
    'let its name end with the unit',
  );
});

test('leaves out numbers that are missing or not finite, and says so', async () => {
  const text = 'task,episode,seed,success,score\npick,0,7,True,nan\npick,1,7,False,\npick,2,7,True,3\n';
  const mapping = `${TEN_LINES}metrics: {score: {from: score, unit: score}}\n`;
  const { episodes, imported } = await read({ 'e.csv': text }, mapping);
  expect(episodes.map(({ metrics }) => metrics?.score)).toEqual([undefined, undefined, 3]);
  expect(imported.findings).toMatchObject([
    { code: 'metric-missing', message: 'score is missing or not finite in 2 of 3 rows' },
  ]);
  await expect(read({ 'e.csv': text.replace('nan', 'high') }, mapping)).rejects.toThrow(
    'score (column "score") is "high", not a number',
  );
});

test('tells what was no trial from a failure', async () => {
  const rows = {
    episodes: [
      { task: 'a', episode: 0, status: 'ok', error: null, success: true },
      { task: 'a', episode: 1, status: 'timeout', error: null, success: false },
      { task: 'a', episode: 2, status: 'ok', error: 'OSError: no space', success: false },
      { task: 'a', episode: 3, status: 'queued', success: null },
    ],
    summary: { rate: 50, n: 2 },
  };
  const mapping = json({
    not_a_trial: [
      { from: 'status', values: ['timeout'], status: 'infra_error', counted: true },
      { from: 'error', values: 'any', status: 'crashed' },
      { from: 'success', values: [null], status: 'pending' },
    ],
    failure_reason: 'error',
    stated: [
      { from: '/summary/rate', what: 'success_rate', unit: 'percent' },
      { from: '/summary/n', what: 'episodes', unit: 'count' },
    ],
  });
  const { episodes, imported } = await read({ 'r.json': rows }, mapping);
  expect(episodes.map(({ outcome, status, evaluatorCounts }) => [outcome, status, evaluatorCounts])).toEqual([
    ['success', 'ok', true],
    ['not_a_trial', 'infra_error', true],
    ['not_a_trial', 'crashed', false],
    ['not_a_trial', 'pending', false],
  ]);
  expect(episodes[2]!.failureReason).toBe('OSError: no space');
  expect(imported.facts.supplied).toContain('DENOMINATOR_POLICY');
});

test('shows both numbers where a stated aggregate and the rows disagree', async () => {
  const rows = {
    groups: [{ name: 'libero_goal', rate: 0.6667, rows: [1, 0, 1] }],
    overall: 0.9,
  };
  const mapping = json({
    rows: '/groups/*/rows/*',
    suite: { file: '/groups/*/name' },
    task: { value: 'all' },
    episode: { wildcard: 2 },
    success: { from: '', true: [1], false: [0] },
    stated: [
      { rows: '/groups/*', from: 'rate', suite: 'name', what: 'success_rate', unit: 'ratio', decimals: 4 },
      { from: 'overall', what: 'success_rate', unit: 'ratio', decimals: 2 },
    ],
  });
  await expect(read({ 'r.json': rows }, mapping)).rejects.toMatchObject({
    code: 'counts-disagree',
    message: 'r.json /overall: overall is 0.9, but the episodes give 0.666666666667 (2 of 3)',
  });
  const { episodes, tasks } = await read({ 'r.json': { ...rows, overall: 0.67 } }, mapping);
  expect(tasks).toEqual([{ suite: 'libero_goal', id: 'all', name: null }]);
  expect(episodes[2]).toMatchObject({ episode: 2, at: '/groups/0/rows/2', outcome: 'success' });
});

test('holds a summary table beside the rows against them', async () => {
  const summary = 'task,rate,n\npick,50,2\nplace,100,1\n';
  const mapping = `${TEN_LINES}files: "**/episodes.csv"
stated:
  - {files: "**/summary.csv", from: rate, task: task, what: success_rate, unit: percent}
  - {files: "**/summary.csv", from: n, task: task, what: episodes, unit: count}
`;
  const files = { 'm/episodes.csv': CSV, 'm/summary.csv': summary };
  const { imported } = await read(files, mapping);
  expect(imported.reported).toHaveLength(4);
  const wrong = { ...files, 'm/summary.csv': summary.replace('50', '0.5') };
  await expect(read(wrong, mapping)).rejects.toThrow('rate is 0.5 %, but the episodes give 50 % (1 of 2)');
  const more = { ...files, 'm/summary.csv': `${summary}push,100,4\n` };
  await expect(read(more, mapping)).rejects.toMatchObject({ code: 'counts-disagree' });
});

test('counts rows that have no index, within their file, and says so', async () => {
  const mapping = TEN_LINES.replace('episode: episode\n', '');
  const { episodes, imported } = await read({ 'e.csv': CSV }, mapping);
  expect(episodes.map(({ task, episode }) => [task, episode])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ]);
  expect(imported.findings).toMatchObject([
    { code: 'episode-index-counted', message: expect.stringContaining('within file, suite, task, run_seed') },
  ]);
  // The same again in another file may be another run: it is never counted on.
  await expect(
    read({ 'a.csv': CSV, 'b.csv': CSV.replace('pick,0', 'pick,9') }, mapping),
  ).rejects.toMatchObject({
    code: 'shards-overlap',
  });
  const shards = await read(
    { 'a.csv': CSV, 'b.csv': `${CSV}pick,5,7,True\n` },
    `${mapping}group_by: [task, run_seed]\n`,
  );
  expect(shards.episodes.filter(({ task }) => task === 0).map(({ episode }) => episode)).toEqual([
    0, 1, 2, 3, 4,
  ]);
});

test('reads indices that begin at 1, and seeds that a table writes as 3.0', async () => {
  const text = 'task,episode,seed,success\npick,1,3.0,True\npick,2,3.0,False\n';
  const { episodes } = await read(
    { 'e.csv': text },
    TEN_LINES.replace('episode: episode', 'episode: {from: episode, base: 1}'),
  );
  expect(episodes.map(({ episode, runSeed }) => [episode, runSeed])).toEqual([
    [0, 3],
    [1, 3],
  ]);
  await expect(
    read(
      { 'e.csv': text.replace('pick,1', 'pick,0') },
      TEN_LINES.replace('episode: episode', 'episode: {from: episode, base: 1}'),
    ),
  ).rejects.toThrow('e.csv line 2: episode (column "episode") is "0", not a whole number from 1');
  await expect(read({ 'e.csv': text.replace('3.0', '-3') }, TEN_LINES)).rejects.toThrow(
    'run_seed (column "seed") is "-3"',
  );
});

test('takes seeds from paths, and says where label and record differ', async () => {
  const noSeed = CSV.replace(',seed', '').replaceAll(',7', '');
  const mapping = TEN_LINES.replace('run_seed: seed', 'run_seed: {path: "seed_{}"}');
  const files = { 'runs/seed_3/e.csv': noSeed, 'runs/seed_4/e.csv': noSeed };
  const { episodes, imported } = await read(files, mapping);
  expect(imported.facts.run_seeds).toEqual([3, 4]);
  expect(episodes[0]).toMatchObject({ runSeed: 3, seedSource: 'dirname' });
  const labelled = await read(
    { 'runs/seed_3/e.csv': CSV, 'other/x.csv': 'task,episode,seed,success\nlift,0,7,True\n' },
    `${TEN_LINES}seed_label: {path: "seed_{}"}\n`,
  );
  expect(labelled.episodes.every(({ runSeed }) => runSeed === 7)).toBe(true);
  expect(labelled.imported.findings).toMatchObject([
    {
      code: 'seed-label-mismatch',
      message: 'path "seed_{}" says seed 3, column "seed" 7: the latter is used',
    },
  ]);
});

test('refuses the results of two models as those of one, and reads the one that is chosen', async () => {
  const text = 'model,task,episode,seed,success\nours,pick,0,7,True\nbase,pick,0,7,False\n';
  const mapping = `${TEN_LINES}model: model\n`;
  await expect(read({ 'e.csv': text }, mapping)).rejects.toMatchObject({
    code: 'mixed-models',
    message: 'the results of 2 models stand together: "ours", "base"',
    hint: 'choose one in the mapping: where: {model: "ours"}',
  });
  const { episodes, imported } = await read({ 'e.csv': text }, `${mapping}where: {model: ours}\n`);
  expect(successes(episodes)).toBe(1);
  expect(imported.facts.models).toMatchObject([{ kind: 'name', value: 'ours', at: 'line 2' }]);
  expect(imported.findings).toMatchObject([
    { code: 'rows-left-out', message: expect.stringContaining('1 of 2 rows') },
  ]);
  await expect(read({ 'e.csv': text }, `${mapping}where: {model: our}\n`)).rejects.toMatchObject({
    code: 'no-episodes',
    hint: 'the files have "ours", "base"',
  });
});

test('marks what acted in place of a model', async () => {
  const text = CSV.replace('task,', 'policy,task,')
    .replaceAll('pick', 'random,pick')
    .replace('place', 'random,place');
  const { imported } = await read({ 'e.csv': text }, `${TEN_LINES}model: policy\n`);
  expect(imported.facts.models).toMatchObject([{ kind: 'role', value: 'random' }]);
  const named = await read(
    { 'e.csv': text.replaceAll('random', 'Random Policy') },
    `${TEN_LINES}model: policy\n`,
  );
  expect(named.imported.facts.models).toMatchObject([{ kind: 'role', value: 'Random Policy' }]);
});

test('reads JSON Lines, and names the line of what is wrong', async () => {
  const rows = [
    { task: 3, episode: 0, success: true, score: Number.NaN },
    { task: 3, episode: 1, success: false, score: 2 },
  ];
  const text = `${rows.map((row) => JSON.stringify(row).replace('null', 'NaN')).join('\n')}\n\n`;
  const mapping = {
    ...json({}),
    format: 'jsonl',
    rows: undefined,
    metrics: { score: { from: 'score', unit: 'score' } },
  };
  const { episodes, tasks } = await read({ 'r.jsonl': text }, mapping);
  expect(tasks).toEqual([{ suite: null, id: '3', name: null }]);
  expect(episodes[0]).toMatchObject({ at: 'line 1', outcome: 'success', metrics: undefined });
  await expect(
    read({ 'r.jsonl': text.replace('"task":3', '"task":3,"task":4') }, mapping),
  ).rejects.toMatchObject({
    code: 'json-invalid',
    message: expect.stringContaining('r.jsonl:1: the key "task" appears twice'),
  });
  await expect(read({ 'r.jsonl': text.slice(0, -10) }, mapping)).rejects.toMatchObject({
    code: 'truncated-json',
  });
  await expect(read({ 'r.jsonl': text.replace('true', '"true"') }, mapping)).rejects.toThrow(
    'r.jsonl line 1: success (key "success") is "true"; the mapping knows true for a success and false for a failure',
  );
  await expect(read({ 'r.jsonl': text.replace('true', '1') }, mapping)).rejects.toThrow(
    'is 1; the mapping knows',
  );
});

test('reads rows that are members of an object, and rows that are whole files', async () => {
  const cells = { cells: { 'seed=42': [{ ep_seed: 1, ok: true }], 'seed=43': [{ ep_seed: 2, ok: false }] } };
  const members = await read(
    { 'r.json': cells },
    json({
      rows: '/cells/*/*',
      task: { wildcard: 1 },
      episode: { wildcard: 2 },
      seed: 'ep_seed',
      success: 'ok',
    }),
  );
  expect(members.tasks.map(({ id }) => id)).toEqual(['seed=42', 'seed=43']);
  expect(members.episodes[1]).toMatchObject({ seed: 2, at: '/cells/seed=43/0', outcome: 'failure' });
  const files = await read(
    { 'ep/0.json': { task: 'a', success: true }, 'ep/1.json': { task: 'a', success: false } },
    json({ rows: '', episode: { path: 'ep/{}.json' } }),
  );
  expect(files.episodes.map(({ episode, outcome }) => [episode, outcome])).toEqual([
    [0, 'success'],
    [1, 'failure'],
  ]);
  const objects = await read(
    { 'r.json': { episodes: { a: { task: 't', episode: 0, success: true } } } },
    json({}),
  );
  expect(objects.episodes[0]!.at).toBe('/episodes/a');
});

test('reads documents that were appended to one file', async () => {
  const document = (k: number) =>
    JSON.stringify({ task: `t${k}`, episodes: [{ episode: 0, success: k === 1 }] }, null, 2);
  const { episodes } = await read(
    { 'results.json': `${document(0)}${document(1)}\n` },
    json({ documents: 'many', task: { file: '/task' } }),
  );
  expect(episodes).toMatchObject([
    { outcome: 'failure', at: '/0/episodes/0' },
    { outcome: 'success', at: '/1/episodes/0' },
  ]);
  await expect(
    read({ 'results.json': `${document(0)}${document(1)}` }, json({ task: { file: '/task' } })),
  ).rejects.toThrow('a second document begins here');
});

test('reads results inside of a wrapping file', async () => {
  const inner = { suite: 's', episodes: [{ task: 'a', episode: 0, success: true }], rate: 1 };
  const mapping = json({
    suite: { file: '/suite' },
    stated: [{ from: 'rate', what: 'success_rate', unit: 'ratio' }],
  });
  const wrapped = { 'r.json': { outer: inner } };
  await expect(read(wrapped, mapping)).rejects.toMatchObject({
    code: 'format-unknown',
    message: 'r.json has nothing at /episodes/*',
  });
  const { tasks, episodes, imported } = await read(wrapped, mapping, { pointer: '/outer' });
  expect(tasks[0]).toMatchObject({ suite: 's', id: 'a' });
  expect(episodes[0]!.at).toBe('/outer/episodes/0');
  expect(imported.reported).toMatchObject([{ at: '/outer/rate' }]);
});

test('takes facts of the run from files and rows', async () => {
  const rows = {
    meta: {
      version: '1.2',
      began: '2026-03-01T10:00:00+02:00',
      ended: 'yesterday',
      horizon: 300,
      planned: 2,
    },
    episodes: [{ task: 'a', episode: 0, success: true, steps: 12 }],
  };
  const { imported, episodes } = await read(
    { 'r.json': rows },
    json({
      steps: { from: 'steps', unit: 'policy_call' },
      run: {
        evaluator: { value: 'lab' },
        evaluator_version: { file: '/meta/version' },
        started_at: { file: '/meta/began' },
        finished_at: { file: '/meta/ended' },
        horizon: { file: '/meta/horizon' },
        expected_episodes: { file: '/meta/planned' },
      },
    }),
  );
  expect(imported.facts).toMatchObject({
    evaluator: { name: 'lab', version: '1.2' },
    started_at: '2026-03-01T08:00:00.000Z',
    finished_at: null,
    horizon: 300,
    expected_episodes: 2,
  });
  expect(imported.findings).toMatchObject([
    { code: 'time-unclear' },
    { code: 'coverage-gap', severity: 'warning', message: '1 of 2 expected episodes are there' },
  ]);
  expect(episodes[0]).toMatchObject({ steps: 12, stepUnit: 'policy_call' });
});

test('refuses files that the mapping says are something else', async () => {
  const rows = { mode: 'oracle', episodes: [{ task: 'a', episode: 0, success: true }] };
  const mapping = json({
    require: [{ file: '/mode', none_of: ['oracle'], because: 'the oracle acted, not the policy' }],
  });
  await expect(read({ 'r.json': rows }, mapping)).rejects.toMatchObject({
    code: 'format-unknown',
    message: 'r.json is not read: the oracle acted, not the policy (/mode is "oracle")',
  });
  expect((await read({ 'r.json': { ...rows, mode: 'policy' } }, mapping)).episodes).toHaveLength(1);
});

test('reports aggregates alone without an episode', async () => {
  const text = 'suite,task_id,successes,n_episodes,success_rate_percent\nlibero_goal,0,1,3,33.3\n';
  const { episodes, imported } = await read(
    { 's.csv': text },
    `schema_version: worldgate.mapping.v1
name: summary
format: csv
reported:
  - {from: success_rate_percent, unit: percent, suite: suite, task: task_id}
  - {from: n_episodes, unit: count, suite: suite, task: task_id}
`,
  );
  expect(episodes).toEqual([]);
  expect(imported.facts.supplied).not.toContain('EPISODE_OUTCOMES');
  expect(imported.reported).toMatchObject([
    {
      name: 'success_rate_percent',
      scope: { suite: 'libero_goal', task: '0' },
      value: 33.3,
      unit: 'percent',
      at: 'line 2',
    },
    { name: 'n_episodes', value: 3, unit: 'count' },
  ]);
});

test('refuses files that hold none of the aggregates, and columns that are not there', async () => {
  const mapping = `schema_version: worldgate.mapping.v1
name: summary
format: csv
reported: [{from: rate, unit: ratio}]
`;
  await expect(read({ 's.csv': 'task,rte\na,0.5\n' }, mapping)).rejects.toMatchObject({
    code: 'format-unknown',
    message: expect.stringContaining('it has no column "rate"; did you mean "rte"?'),
  });
  await expect(read({ 's.csv': 'task,rate\na,\n' }, mapping)).rejects.toThrow('has none of them');
  await expect(read({ 's.csv': 'task,rate\na,high\n' }, mapping)).rejects.toThrow('is "high", not a number');
});

test('keeps to columns of the table whatever the mapping calls', async () => {
  await expect(
    read({ 'e.csv': CSV }, TEN_LINES.replace('task: task', 'task: constructor')),
  ).rejects.toMatchObject({
    code: 'format-unknown',
  });
  const rows = { episodes: [{ task: 'a', episode: 0, success: true }] };
  await expect(read({ 'r.json': rows }, json({ task: 'toString' }))).rejects.toThrow(
    'task (key "toString") is missing',
  );
});

test('refuses tables without rows', async () => {
  await expect(read({ 'e.csv': 'task,episode,seed,success\n' }, TEN_LINES)).rejects.toMatchObject({
    code: 'no-episodes',
    message: 'e.csv: there is no row',
  });
  await expect(read({ 'r.json': { episodes: [] } }, json({}))).rejects.toMatchObject({ code: 'no-episodes' });
});

test('notices outcomes that look like placeholders', async () => {
  const rows = (n: number, step: (i: number) => number) => ({
    episodes: Array.from({ length: n }, (_, i) => ({ task: 'a', episode: i, success: true, steps: step(i) })),
  });
  const codes = async (files: Record<string, unknown>) =>
    (await read(files, json({ steps: 'steps' }))).imported.findings.map(({ code }) => code);
  expect(await codes({ 'r.json': rows(20, () => 5) })).toEqual(['constant-outcome']);
  expect(await codes({ 'r.json': rows(20, (i) => i) })).toEqual([]);
  expect(await codes({ 'r.json': rows(19, () => 5) })).toEqual([]);
});

test('says which key of the mapping no row has', async () => {
  const rows = { episodes: [{ task: 'a', episode: 0, success: true, n_steps: 5 }] };
  const { imported } = await read({ 'r.json': rows }, json({ steps: 'nsteps' }));
  expect(imported.findings).toMatchObject([
    { code: 'mapping-key-absent', message: 'no row has the key "nsteps"; did you mean "n_steps"?' },
  ]);
});

test.each([
  [
    'an unknown key',
    TEN_LINES.replace('run_seed', 'runseed'),
    'mapping.yaml: unknown key "runseed"; did you mean "run_seed"?',
  ],
  ['no spellings for a table', TEN_LINES.replace(/success:.*/, 'success: success'), 'CSV has no booleans'],
  ['no outcome at all', TEN_LINES.replace(/success:.*\n/, ''), 'success: is missing'],
  [
    'two places',
    TEN_LINES.replace('task: task', 'task: {from: task, value: x}'),
    'needs exactly one of "from", "file", "path", "wildcard" and "value"',
  ],
  [
    'a spelling that means both',
    TEN_LINES.replace('"False"', '"True"'),
    'stands under "true" and under "false"',
  ],
  ['rows of a table', `${TEN_LINES}rows: /x/*\n`, 'rows: is for JSON'],
  [
    'a file pointer into a table',
    `${TEN_LINES}suite: {file: /suite}\n`,
    '"file" and "wildcard" are for JSON',
  ],
  [
    'a path without a mark',
    `${TEN_LINES}suite: {path: "a/b"}\n`,
    'suite.path: must be a part of a path with one "{}"',
  ],
  ['a newer version', TEN_LINES.replace('v1', 'v2'), 'is a version that this WorldGate does not read'],
  ['a pattern of many stars', `${TEN_LINES}files: "${'**/'.repeat(20)}x"\n`, 'at most four'],
  ['an index and a count', `${TEN_LINES}group_by: [task]\n`, 'group_by: counts episodes'],
])('refuses a mapping with %s', async (_, mapping, message) => {
  await expect(read({ 'e.csv': CSV }, mapping)).rejects.toMatchObject({
    code: 'mapping-invalid',
    message: expect.stringContaining(message),
  });
});

test('names the mappings that ship where one is misspelt or missing', async () => {
  const from = folderWith({ 'e.csv': CSV });
  await expect(collect(generic, from, { mapping: 'simplr-env' })).rejects.toMatchObject({
    code: 'mapping-unknown',
    message: 'no mapping is called "simplr-env"; did you mean "simpler-env"?',
    hint: expect.stringContaining('pytest-benchmark'),
  });
  await expect(collect(generic, from)).rejects.toMatchObject({
    code: 'mapping-missing',
    hint: expect.stringContaining('--mapping FILE'),
  });
  await expect(collect(generic, from, { mapping: '/no/such/mapping.yaml' })).rejects.toMatchObject({
    code: 'file-missing',
  });
  await expect(collect(generic, from, { mapping: 'META_WORLD' })).rejects.toMatchObject({
    code: 'format-unknown',
  });
});

test('refuses a tree without a file that the mapping names', async () => {
  const files = { 'a.json': {}, 'b.json': {} };
  await expect(read(files, TEN_LINES)).rejects.toMatchObject({
    code: 'format-unknown',
    message: 'no file here is called "**/*.csv", as the mapping "my-lab" needs',
  });
});

test('the shipped mappings are what the schema describes, and their names are told apart', () => {
  for (const shipped of [MANISKILL_RECORDING, META_WORLD_ROWS])
    expect(mappingSchema.safeParse(shipped).success).toBe(true);
  for (const shipped of SHIPPED_MAPPINGS) {
    if ('mapping' in shipped) expect(mappingSchema.safeParse(shipped.mapping).success).toBe(true);
    expect(shipped.recognises.length).toBeGreaterThan(0);
  }
  const names = SHIPPED_MAPPINGS.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'simpler-env',
      'maniskill',
      'calvin',
      'meta-world',
      'robocasa',
      'robomimic',
      'lm-eval-harness',
      'pytest-benchmark',
      'google-benchmark',
      'junit',
      'wandb-summary',
      'stable-worldmodel',
      'clear-lewm',
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
});

const DOCS = path.resolve(import.meta.dirname, '../../../docs/sources');

test.each(['generic', ...SHIPPED_MAPPINGS.map(({ name }) => name)])(
  'docs/sources/%s.md is there, and its mappings are valid',
  (name) => {
    const page = readFileSync(path.join(DOCS, `${name}.md`), 'utf8');
    expect(page).toContain('npx worldgate claim create --template');
    expect(page).toContain(
      `npx worldgate audit run generic --mapping ${name === 'generic' ? './mapping.yaml' : name}`,
    );
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!);
    for (const yaml of blocks) {
      expect(mappingSchema.safeParse(parseYaml(yaml, name)).error).toBeUndefined();
    }
    if (name === 'generic') {
      expect(blocks).toHaveLength(2);
      expect(blocks[0]!.trim().split('\n')).toHaveLength(10);
      for (const shipped of SHIPPED_MAPPINGS) expect(page).toContain(`${shipped.name}.md`);
    }
  },
);

test('does not recognise files of other kinds by itself', () => {
  const other = {
    'eval_info.json': { per_task: [], overall: {} },
    'results.json': { evaluations: [], num_evaluated: 0 },
    'run.log': 'INFO:root:Total success rate: 0.96\n',
    'pom.xml': '<?xml version="1.0"?><project/>',
    'wandb-summary.json': { _step: 3, loss: 0.5 },
  };
  for (const [name, content] of Object.entries(other)) {
    const detection = generic.detect(inputTree(folderWith({ [name]: content })), {});
    expect(detection?.confidence, name).toBeLessThan(0.5);
  }
});

const GUINSOO = path.join(SAMPLES, 'run-folders/guinsoo-vla-eval');
const GUINSOO_MAPPING = `schema_version: worldgate.mapping.v1
name: guinsoo
format: csv
files: "**/episodes.csv"
where: {model_name: openvla}
suite: task_suite
task: task_id
task_name: task_description
episode: {from: episode_index, base: 1}
success: {from: success, true: ["1"], false: ["0"]}
duration: {from: runtime_seconds, unit: s}
steps: steps
failure_reason: failure_reason
model: model_name
`;

test.skipIf(!existsSync(GUINSOO))(
  'reads the demo rows of a real folder, and refuses its empty runs',
  async () => {
    const mapping = mappingFile(GUINSOO_MAPPING);
    const { episodes } = await collect(generic, path.join(GUINSOO, 'sample'), { mapping });
    expect(episodes).toHaveLength(2);
    expect(successes(episodes)).toBe(1);
    expect(episodes[0]).toMatchObject({
      episode: 0,
      outcome: 'failure',
      failureReason: 'not_successful',
      durationS: 14.5,
    });
    const all = mappingFile(GUINSOO_MAPPING.replace(/where:.*\n/, ''));
    await expect(collect(generic, path.join(GUINSOO, 'sample'), { mapping: all })).rejects.toMatchObject({
      code: 'mixed-models',
    });
    await expect(
      collect(generic, path.join(GUINSOO, '20260618-165912-libero_10'), { mapping }),
    ).rejects.toMatchObject({ code: 'no-episodes' });
  },
);

const SMOLVLA = path.join(SAMPLES, 'run-folders/2437buaa_smolvla-libero-repro');
test.skipIf(!existsSync(SMOLVLA))('reports a real table of percentages without deciding it', async () => {
  const mapping = mappingFile(`schema_version: worldgate.mapping.v1
name: smolvla-summary
format: csv
reported:
  - {from: successes, unit: count, suite: suite, task: task_id}
  - {from: episodes, unit: count, suite: suite, task: task_id}
  - {from: success_rate_percent, unit: percent, suite: suite, task: task_id}
`);
  const { episodes, imported } = await collect(generic, path.join(SMOLVLA, 'short300_seed0.csv'), {
    mapping,
  });
  expect(episodes).toEqual([]);
  const sum = (name: string) =>
    imported.reported.filter((number) => number.name === name).reduce((total, { value }) => total + value, 0);
  expect([sum('successes'), sum('episodes')]).toEqual([205, 300]);
});
