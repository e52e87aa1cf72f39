import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { generic } from '../../../src/audit/sources/generic.ts';
import { collect, folderWith, SAMPLES } from './collect.ts';

const read = (mapping: string | undefined, files: Record<string, unknown>) =>
  collect(generic, folderWith(files), { mapping });

// --- JUnit -----------------------------------------------------------------------------------------------------------

const CASES = `<testcase classname="tests.test_pick" name="test_reach" time="1.5"/>
    <testcase classname="tests.test_pick" name="test_grasp" time="0.25"><failure message="assert 0 &lt; 1">line &#65;
      two</failure></testcase>
    <testcase classname="tests.test_pick" name="test_gpu"><error message="no GPU"/></testcase>
    <testcase classname="tests.test_pick" name="test_slow"><skipped/></testcase>`;
const suite = (cases = CASES, counts = 'tests="4" failures="1" errors="1" skipped="1"') =>
  `<testsuite name="pytest" ${counts} timestamp="2026-03-01T10:00:00.5+02:00">\n    ${cases}\n  </testsuite>`;
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

test.each([
  ['testsuites', `${HEAD}<testsuites>\n  ${suite()}\n</testsuites>\n`],
  ['testsuite', HEAD + suite()],
])('junit: reads the root <%s>', async (_, xml) => {
  const { episodes, tasks, detection, imported } = await read(undefined, { 'report.xml': xml });
  expect(detection).toMatchObject({ format: 'junit', confidence: 0.6 });
  expect(tasks[0]).toEqual({ suite: 'pytest', id: 'tests.test_pick/test_reach', name: null });
  expect(episodes.map(({ outcome, status, evaluatorCounts }) => [outcome, status, evaluatorCounts])).toEqual([
    ['success', 'ok', true],
    ['failure', 'ok', true],
    ['not_a_trial', 'infra_error', true],
    ['not_a_trial', 'pending', false],
  ]);
  expect(episodes.every(({ episode }) => episode === 0)).toBe(true);
  expect(episodes[0]!.durationS).toBe(1.5);
  expect(episodes[1]!.failureReason).toBe('assert 0 < 1\nline A\n      two');
  expect(imported.facts.started_at).toBe('2026-03-01T08:00:00.500Z');
});

test('junit: looks behind comments, however many', () => {
  const comments = '<!---->'.repeat(500);
  const confidence = (xml: string) => generic.detect(inputTree(folderWith({ 'r.xml': xml })), {})!.confidence;
  expect(confidence(`${HEAD}<!-- <project> -->\n<testsuites/>`)).toBe(0.6);
  expect(confidence(`${comments}<project/>`)).toBeLessThan(0.5);
});

test('junit: names the line of a test case', async () => {
  const { episodes } = await read('junit', { 'report.xml': HEAD + suite() });
  expect(episodes.map(({ at }) => at)).toEqual(['line 3', 'line 4', 'line 6', 'line 7']);
});

test('junit: reads properties, nested suites and repeated cases', async () => {
  const xml = `<testsuites><testsuite name="outer"><testsuite name="inner">
    <testcase name="a" classname="c"><properties><property name="seed" value="7"/><property name="reward" value="0.5"/><property name="note" value="x"/></properties></testcase>
    <testcase name="a" classname="c" time="1,234.5"/></testsuite></testsuite></testsuites>`;
  const { episodes, tasks, imported } = await read('junit', { 'r.xml': xml });
  expect(tasks).toEqual([{ suite: 'inner', id: 'c/a', name: null }]);
  expect(episodes).toMatchObject([
    { episode: 0, seed: 7, seedSource: 'recorded', metrics: { reward: 0.5 } },
    { episode: 1, seed: null, durationS: 1234.5 },
  ]);
  expect(imported.findings).toMatchObject([{ code: 'test-repeated' }]);
});

test('junit: shows both numbers where the counts disagree', async () => {
  const xml = HEAD + suite(CASES, 'tests="4" failures="0" errors="1"');
  await expect(read('junit', { 'r.xml': xml })).rejects.toMatchObject({
    code: 'counts-disagree',
    message: 'r.xml line 2: <testsuite> states failures="0", but 1 stand in it',
  });
  const total = `<testsuites tests="9">${suite()}</testsuites>`;
  await expect(read('junit', { 'r.xml': total })).rejects.toThrow(
    '<testsuites> states tests="9", but 4 stand in it',
  );
});

test.each([
  [
    'a document type with entities',
    `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]>\n<testsuite><testcase name="&a;"/></testsuite>`,
    'xml-invalid',
    'r.xml:2: has a document type',
  ],
  ['XML that is cut off', `${HEAD}<testsuite name="a"><testcase name="b"/>`, 'xml-invalid', 'r.xml:'],
  [
    'another root',
    '<project><testsuite/></project>',
    'format-unknown',
    'the root <testsuites> or <testsuite>',
  ],
  [
    'no test case',
    '<testsuites><testsuite name="empty" tests="0"/></testsuites>',
    'no-episodes',
    'has no test case',
  ],
  ['an empty root', '<testsuites></testsuites>', 'no-episodes', 'has no test case'],
  [
    'a case without a name',
    '<testsuite><testcase/></testsuite>',
    'format-invalid',
    'a test case has no name',
  ],
  [
    'a negative count',
    '<testsuite tests="-1"><testcase name="a"/></testsuite>',
    'format-invalid',
    'tests is "-1"',
  ],
  [
    'a time that is none',
    '<testsuite><testcase name="a" time="fast"/></testsuite>',
    'format-invalid',
    'time is "fast"',
  ],
])('junit: refuses %s', async (_, xml, code, message) => {
  await expect(read('junit', { 'r.xml': xml })).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});

const verdictOf = async (testcase: string) => {
  const { episodes } = await read('junit', { 'r.xml': `<testsuite name="s">${testcase}</testsuite>` });
  return [episodes[0]!.outcome, episodes[0]!.status];
};

test.each([
  ['<testcase name="a"><Failure/></testcase>', 'failure', 'ok'],
  ['<testcase name="a" status="failed"/>', 'failure', 'ok'],
  ['<testcase name="a" result="Failure"/>', 'failure', 'ok'],
  ['<testcase name="a" Status="FAIL"/>', 'failure', 'ok'],
  ['<testcase name="a" outcome="failed"/>', 'failure', 'ok'],
  ['<testcase name="a" success="False"/>', 'failure', 'ok'],
  ['<testcase name="a"><flakyError/><rerunFailure/></testcase>', 'failure', 'ok'],
  ['<testcase name="a" status="passed"><failure/></testcase>', 'failure', 'ok'],
  ['<testcase name="a" status="error"/>', 'not_a_trial', 'infra_error'],
  ['<testcase name="a"><rerunError/></testcase>', 'not_a_trial', 'infra_error'],
  ['<testcase name="a" status="notrun" result="suppressed"/>', 'not_a_trial', 'pending'],
  ['<testcase name="a" status="Not Run"/>', 'not_a_trial', 'pending'],
  ['<testcase name="a" executed="false"/>', 'not_a_trial', 'pending'],
  ['<testcase name="a"><ignored/></testcase>', 'not_a_trial', 'pending'],
  [
    '<testcase name="a" status="run" result="completed"><system-out>x</system-out></testcase>',
    'success',
    'ok',
  ],
  ['<testcase name="a" status="Passed"><flakyError/></testcase>', 'success', 'ok'],
])('junit: knows the dialect of %s', async (testcase, outcome, status) => {
  expect(await verdictOf(testcase)).toEqual([outcome, status]);
});

test.each([
  ['<testcase name="a" status="exploded"/>', 'status="exploded"'],
  ['<testcase name="a" success="2"/>', 'success="2"'],
  ['<testcase name="a"><broken/></testcase>', '<broken>'],
  ['<testcase name="a"/><TestCase name="b"><failure/></TestCase>', '<TestCase> in a <testsuite>'],
  ['<testcase name="a"/><error message="no setup"/>', '<error> in a <testsuite>'],
])('junit: refuses the unknown in %s', async (cases, what) => {
  await expect(verdictOf(cases)).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining(what),
  });
});

test('junit: lets runners count what only an attribute says, or not', async () => {
  const xml = (failures: number) =>
    `<testsuite tests="3" failures="${failures}"><testcase name="a"><failure/></testcase><testcase name="b" status="failed"/><testcase name="c"/></testsuite>`;
  for (const failures of [1, 2]) {
    expect((await read('junit', { 'r.xml': xml(failures) })).episodes).toHaveLength(3);
  }
  for (const failures of [0, 3]) {
    await expect(read('junit', { 'r.xml': xml(failures) })).rejects.toMatchObject({
      code: 'counts-disagree',
    });
  }
});

test('junit: reads test cases without a suite around them', async () => {
  const { episodes } = await read('junit', {
    'r.xml': '<testsuites><testcase name="a"/><testcase name="b"><failure/></testcase></testsuites>',
  });
  expect(episodes.map(({ outcome }) => outcome)).toEqual(['success', 'failure']);
});

test('junit: refuses a tag of more than 64 KiB before it is parsed, and none that is not one', async () => {
  const many = Array.from({ length: 8000 }, (_, i) => `a${i}="x"`).join(' ');
  await expect(
    read('junit', { 'r.xml': `<testsuite>\n<testcase name="a" ${many}/></testsuite>` }),
  ).rejects.toMatchObject({ code: 'xml-invalid', message: 'r.xml:2: a tag is longer than 64 KiB' });
  const long = 'x < y "'.repeat(20_000);
  const fine = `<testsuite><!-- ${long} --><testcase name="a > b"><failure><![CDATA[${long}]]></failure></testcase></testsuite>`;
  expect((await read('junit', { 'r.xml': fine })).episodes[0]!.outcome).toBe('failure');
});

test('junit: names lines in any order of suites and cases', async () => {
  const inner = (i: number) => `<testsuite name="s${i}">\n<testcase name="a"/>\n</testsuite>\n`;
  const suites = Array.from({ length: 300 }, (_, i) => inner(i)).join('');
  const xml = `<testsuites>\n${suites}<testsuite name="outer">\n<testcase name="first"/>\n${inner(300)}</testsuite></testsuites>`;
  const { episodes, tasks } = await read('junit', { 'r.xml': xml });
  const lines = xml.split('\n');
  expect(episodes).toHaveLength(302);
  for (const { at, task } of episodes) {
    const line = lines[Number(at.slice('line '.length)) - 1]!;
    expect(line).toBe(`<testcase name="${tasks[task]!.id}"/>`);
  }
  expect(new Set(episodes.map(({ at }) => at)).size).toBe(302);
});

test('junit: does not expand character references twice', async () => {
  const xml =
    '<testsuite><testcase name="a"><failure message="&amp;lt;b&amp;gt; &#38;lt;"/></testcase></testsuite>';
  const { episodes } = await read('junit', { 'r.xml': xml });
  expect(episodes[0]!.failureReason).toBe('&lt;b&gt; &lt;');
});

// --- pytest-benchmark ------------------------------------------------------------------------------------------------

const bench = (more: Record<string, unknown> = {}) => ({
  machine_info: { python_implementation: 'CPython' },
  commit_info: { id: 'abc', dirty: false },
  benchmarks: [
    {
      group: 'policy',
      name: 'test_step',
      fullname: 'tests/test_speed.py::test_step',
      stats: {
        min: 0.001,
        max: 0.003,
        mean: 0.002,
        stddev: 0.0005,
        median: 0.002,
        iqr: 0.0001,
        rounds: 3,
        iterations: 1,
        ops: 500,
        ...more,
      },
    },
  ],
  datetime: '2026-03-01T10:00:00+00:00',
  version: '5.1.0',
});

test('pytest-benchmark: is recognised, and turns seconds into milliseconds', async () => {
  const { episodes, tasks, detection, imported } = await read(undefined, { '0001.json': bench() });
  expect(detection).toMatchObject({ format: 'pytest-benchmark', confidence: 0.6 });
  expect(tasks).toEqual([{ suite: 'policy', id: 'tests/test_speed.py::test_step', name: null }]);
  expect(episodes).toHaveLength(1);
  expect(episodes[0]).toMatchObject({
    outcome: null,
    metrics: { mean_ms: 2, min_ms: 1, max_ms: 3, stddev_ms: 0.5, ops_per_s: 500, rounds: 3 },
    at: '/benchmarks/0/stats',
  });
  expect(imported.facts).toMatchObject({
    evaluator: { version: '5.1.0' },
    finished_at: '2026-03-01T10:00:00.000Z',
  });
});

test('pytest-benchmark: an episode per round where the rounds were saved', async () => {
  const { episodes } = await read('pytest-benchmark', { 'b.json': bench({ data: [0.001, 0.002, 0.003] }) });
  expect(episodes.map(({ metrics }) => metrics)).toEqual([{ round_ms: 1 }, { round_ms: 2 }, { round_ms: 3 }]);
  expect(episodes[2]!.at).toBe('/benchmarks/0/stats/data/2');
  await expect(read('pytest-benchmark', { 'b.json': bench({ data: [0.001, 0.002] }) })).rejects.toMatchObject(
    {
      code: 'counts-disagree',
      message: expect.stringContaining('the mean is 0.002 s, but its 2 rounds give 0.0015 s'),
    },
  );
});

test('pytest-benchmark: refuses what is none', async () => {
  await expect(read('pytest-benchmark', { 'b.json': { results: [] } })).rejects.toMatchObject({
    code: 'format-unknown',
  });
  await expect(read('pytest-benchmark', { 'b.json': { ...bench(), benchmarks: [] } })).rejects.toThrow(
    'is empty',
  );
  await expect(read('pytest-benchmark', { 'b.json': bench({ mean: '2 ms' }) })).rejects.toThrow('stats/mean');
});

// --- Google Benchmark ------------------------------------------------------------------------------------------------

const gbench = (rows: unknown[]) => ({
  context: {
    date: '2026-03-01T10:00:00+00:00',
    num_cpus: 4,
    library_build_type: 'release',
    library_version: 'v1.9.1',
  },
  benchmarks: rows,
});
const repetition = (index: number, time: number, unit = 'us') => ({
  name: 'BM_Step/8',
  run_name: 'BM_Step/8',
  run_type: 'iteration',
  repetition_index: index,
  iterations: 1000,
  real_time: time,
  cpu_time: time / 2,
  time_unit: unit,
});
const meanRow = (time: number) => ({
  ...repetition(0, time),
  name: 'BM_Step/8_mean',
  run_type: 'aggregate',
  aggregate_name: 'mean',
});

test('google-benchmark: is recognised, and reads the unit of each row', async () => {
  const { episodes, detection, imported } = await read(undefined, {
    'b.json': gbench([
      repetition(0, 2000),
      repetition(1, 4, 'ms'),
      meanRow(3000),
      { ...repetition(0, 5), name: 'BM_Old', run_name: undefined, run_type: undefined, time_unit: 'ns' },
    ]),
  });
  expect(detection).toMatchObject({ format: 'google-benchmark', confidence: 0.6 });
  expect(
    episodes.map(({ task, episode, metrics, outcome }) => [task, episode, metrics?.real_time_ms, outcome]),
  ).toEqual([
    [0, 0, 2, null],
    [0, 1, 4, null],
    [1, 0, 5e-6, null],
  ]);
  expect(episodes[0]!.metrics).toEqual({ real_time_ms: 2, cpu_time_ms: 1, iterations: 1000 });
  expect(imported.reported).toMatchObject([
    { name: 'real_time_mean', value: 3, unit: 'ms', text: '3000 us' },
  ]);
  expect(imported.facts).toMatchObject({
    evaluator: { version: 'v1.9.1' },
    started_at: '2026-03-01T10:00:00.000Z',
  });
});

test('google-benchmark: shows both numbers where a mean and its repetitions disagree', async () => {
  await expect(
    read('google-benchmark', { 'b.json': gbench([repetition(0, 2000), repetition(1, 4000), meanRow(2000)]) }),
  ).rejects.toMatchObject({
    code: 'counts-disagree',
    message: expect.stringContaining('the mean real_time is 2 ms, but its 2 repetitions give 3 ms'),
  });
});

test('google-benchmark: a row with an error is no trial', async () => {
  const { episodes } = await read('google-benchmark', {
    'b.json': gbench([{ ...repetition(0, 0), error_occurred: true, error_message: 'no device' }]),
  });
  expect(episodes).toMatchObject([
    { outcome: 'not_a_trial', status: 'infra_error', failureReason: 'no device', metrics: undefined },
  ]);
});

test('google-benchmark: refuses unknown units and other files', async () => {
  await expect(read('google-benchmark', { 'b.json': gbench([repetition(0, 1, 'minutes')]) })).rejects.toThrow(
    'b.json /benchmarks/0/time_unit: is "minutes", not one of ns, us, ms, s',
  );
  await expect(read('google-benchmark', { 'b.json': { context: {} } })).rejects.toMatchObject({
    code: 'format-unknown',
  });
});

// --- lm-evaluation-harness -------------------------------------------------------------------------------------------

const sample = (doc: number, acc: unknown, filter = 'none') =>
  JSON.stringify({
    doc_id: doc,
    doc: { question: 'q' },
    target: '1',
    filtered_resps: ['1'],
    filter,
    metrics: ['acc'],
    acc,
  });
const lmResults = (acc: number, effective = 4) => ({
  results: {
    arc_easy: { alias: 'arc_easy', 'acc,none': acc, 'acc_stderr,none': 0.1, 'acc,strict-match': 0.25 },
  },
  'n-samples': { arc_easy: { original: 4, effective } },
  versions: { arc_easy: 1 },
  config: { model: 'hf', model_args: 'pretrained=org/model,dtype=float16' },
  git_hash: '1a2b3c4',
  lm_eval_version: '0.4.9',
  date: 1770000000.5,
});
const SAMPLES_FILE = 'org__model/samples_arc_easy_2026-02-02T02-40-00.123456.jsonl';
const RESULTS_FILE = 'org__model/results_2026-02-02T02-40-00.123456.json';
const documents = [1, 0, 1, 1].map((acc, doc) => sample(doc, acc)).join('\n');

test('lm-eval-harness: documents are episodes, and agree with the results', async () => {
  const strict = [1, 0, 0, 0].map((acc, doc) => sample(doc, acc, 'strict-match')).join('\n');
  const { episodes, tasks, detection, imported } = await read(undefined, {
    [SAMPLES_FILE]: `${documents}\n${strict}\n`,
    [RESULTS_FILE]: lmResults(0.75),
  });
  expect(detection).toMatchObject({ format: 'lm-eval-harness', confidence: 0.8 });
  expect(tasks).toEqual([{ suite: null, id: 'arc_easy', name: null }]);
  expect(episodes.map(({ episode, metrics, outcome }) => [episode, metrics, outcome])).toEqual([
    [0, { acc: 1, acc_strict_match: 1 }, null],
    [1, { acc: 0, acc_strict_match: 0 }, null],
    [2, { acc: 1, acc_strict_match: 0 }, null],
    [3, { acc: 1, acc_strict_match: 0 }, null],
  ]);
  expect(imported.facts).toMatchObject({
    evaluator: { version: '0.4.9', commit: '1a2b3c4' },
    models: [{ kind: 'hf_id', value: 'org/model' }],
    started_at: '2026-02-02T02:40:00.500Z',
  });
});

test('lm-eval-harness: shows both numbers where results and documents disagree', async () => {
  await expect(
    read('lm-eval-harness', { [SAMPLES_FILE]: documents, [RESULTS_FILE]: lmResults(0.9) }),
  ).rejects.toMatchObject({
    code: 'counts-disagree',
    message: expect.stringContaining('acc is 0.9, but the 4 documents give 0.75'),
  });
  await expect(
    read('lm-eval-harness', { [SAMPLES_FILE]: documents, [RESULTS_FILE]: lmResults(0.75, 100) }),
  ).rejects.toThrow('n-samples is 100, but the episodes give 4');
});

test.each([
  ['old', { results: { anli: { acc: 0.334, acc_stderr: 0.01 } }, versions: { anli: 0 } }, 'acc', 0.334],
  ['new', lmResults(0.75), 'acc', 0.75],
])('lm-eval-harness: %s results alone are aggregates', async (_, content, name, value) => {
  const { episodes, detection, imported } = await read(undefined, { 'results.json': content });
  expect(detection.format).toBe('lm-eval-harness');
  expect(episodes).toEqual([]);
  expect(imported.reported[0]).toMatchObject({ name, value, unit: 'ratio' });
  expect(imported.reported.some((number) => number.name.includes('stderr'))).toBe(false);
});

test('lm-eval-harness: refuses a document that is there twice, and rows that are none', async () => {
  await expect(read('lm-eval-harness', { [SAMPLES_FILE]: `${documents}\n${sample(2, 0)}` })).rejects.toThrow(
    'line 5: the document 2 is there twice (filter "none")',
  );
  await expect(read('lm-eval-harness', { [SAMPLES_FILE]: `${documents}\n{"x":1}` })).rejects.toThrow(
    'line 5: has no "doc_id"',
  );
  await expect(read('lm-eval-harness', { 'results.json': { results: 3 } })).rejects.toMatchObject({
    code: 'format-unknown',
  });
});

// --- W&B -------------------------------------------------------------------------------------------------------------

test('wandb-summary: numbers without units are reported and never decided', async () => {
  const { episodes, imported } = await read('wandb-summary', {
    'files/wandb-summary.json': {
      _step: 440,
      _runtime: 12.5,
      _timestamp: 1.7e9,
      _wandb: { runtime: 12 },
      'eval/success_rate': 86,
      loss: { min: 0.1 },
      note: 'x',
      bad: 'NaN',
    },
  });
  expect(episodes).toEqual([]);
  expect(imported.reported.map(({ name, value, unit, at }) => [name, value, unit, at])).toEqual([
    ['_runtime', 12.5, 's', '/_runtime'],
    ['eval/success_rate', 86, 'score', '/eval~1success_rate'],
    ['loss/min', 0.1, 'score', '/loss/min'],
  ]);
  await expect(read('wandb-summary', { 'wandb-summary.json': { _step: 1 } })).rejects.toMatchObject({
    code: 'format-unknown',
  });
});

// --- together --------------------------------------------------------------------------------------------------------

test('reports of two kinds beside each other wait until one is named', async () => {
  const files = { 'b.json': bench(), 'r.xml': HEAD + suite() };
  expect(generic.detect(inputTree(folderWith(files)), {})!.confidence).toBeLessThan(0.5);
  await expect(read(undefined, files)).rejects.toMatchObject({ code: 'mapping-missing' });
  expect((await read('junit', files)).episodes).toHaveLength(4);
});

test.each([
  'pytest-benchmark',
  'google-benchmark',
  'lm-eval-harness',
  'junit',
  'calvin',
  'simpler-env',
  'robomimic',
])('%s: gives truncated, empty, UTF-16 and LFS files a typed message', async (mapping) => {
  const name = { junit: 'r.xml', 'simpler-env': 'r.log', robomimic: 'r.log' }[mapping] ?? 'r.json';
  const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
  await expect(read(mapping, { [name]: lfs })).rejects.toMatchObject({ code: 'lfs-pointer' });
  await expect(read(mapping, { [name]: '' })).rejects.toMatchObject({ code: 'empty-artifact' });
  await expect(read(mapping, { [name]: Buffer.from('\ufeff{"a": 1}', 'utf16le') })).rejects.toMatchObject({
    code: 'file-not-text',
  });
  const cut = await read(mapping, {
    [name]: name.endsWith('.log') ? 'Average' : '{"results": {"a": {"acc',
  }).catch((error: { code: string }) => error.code);
  expect(['truncated-json', 'format-unknown', 'xml-invalid']).toContain(cut);
});

const NEIGHBOURS = path.join(SAMPLES, 'neighbours');
const hasSamples = existsSync(NEIGHBOURS);
const files = hasSamples
  ? readdirSync(NEIGHBOURS).flatMap((kind) =>
      readdirSync(path.join(NEIGHBOURS, kind)).map((name) => [kind, name] as const),
    )
  : [];

/** A test input of the tool itself: rows without times. */
const noReport = files.find(([, name]) => name.includes('test4_run'));

test.skipIf(!hasSamples)('recognises each real report of a neighbour and reads it', async () => {
  const found: Record<string, number[]> = {};
  for (const [kind, name] of files.filter((file) => file !== noReport)) {
    const { detection, episodes, imported } = await collect(generic, path.join(NEIGHBOURS, kind, name));
    expect(detection.format, name).toBe(kind);
    expect(detection.confidence, name).toBeGreaterThanOrEqual(0.5);
    expect(episodes.length + imported.reported.length, name).toBeGreaterThan(0);
    found[kind] = [...(found[kind] ?? []), episodes.length];
  }
  expect(found['pytest-benchmark']).toEqual([1, 1]);
  expect(found['lm-eval-harness']).toEqual([0, 0]);
  expect(found['google-benchmark']).toEqual([14, 4]);
  await expect(
    collect(generic, path.join(NEIGHBOURS, ...noReport!), { mapping: 'google-benchmark' }),
  ).rejects.toMatchObject({
    code: 'format-invalid',
    message: expect.stringContaining('real_time: is no time'),
  });
});

test.skipIf(!hasSamples)('does not take the real results of other evaluators for its own', () => {
  for (const source of readdirSync(SAMPLES)) {
    const folder = path.join(SAMPLES, source);
    if (source === 'neighbours' || source === 'README.md') continue;
    expect(generic.detect(inputTree(folder), {})!.confidence, source).toBeLessThan(0.5);
  }
});
