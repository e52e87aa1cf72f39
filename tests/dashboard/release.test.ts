import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { qualityDashboard } from '../../src/contracts/dashboard.ts';
import type { ReleaseKind } from '../../src/contracts/dashboard-record.ts';
import { dashboardExitCode, writeDashboard } from '../../src/dashboard/make-dashboard.ts';
import { releaseAsk } from '../../src/dashboard/release-ask.ts';
import { cli, removeFolders, temporaryFolder } from '../support/cli.ts';
import { nightId, writeNight } from '../support/nights.ts';
import {
  audit,
  auditCommands,
  evidence,
  gate,
  performance,
  skippedGate,
  timed,
  vulnerability,
  write,
} from '../support/worldforge-files.ts';

let folder: string;
let at: Date;
beforeEach(() => {
  folder = temporaryFolder();
  at = new Date('2026-11-21T12:00:00Z');
});
afterEach(removeFolders);

type Asked = Partial<Record<ReleaseKind, string>>;

async function make(asked: Asked, { runs }: { runs?: string } = {}) {
  const origin = { branch: 'main', runUrl: 'https://github.com/acme/robots/actions/runs/5' };
  const made = await writeDashboard({
    runs: runs === undefined ? null : { dir: join(folder, runs), originOf: () => origin },
    release: Object.entries(asked).map(([kind, file]) =>
      releaseAsk(folder, kind as ReleaseKind, join(folder, file)),
    ),
    origin,
    verify: null,
    price: null,
    historyDir: join(folder, 'history'),
    outputDir: join(folder, 'out'),
    branch: 'main',
    now: at,
  });
  const [html, markdown] = [made.files.html, made.files.markdown].map((file) => readFileSync(file, 'utf8'));
  return { ...made, html: html!, markdown: markdown!, strict: dashboardExitCode(made.dashboard, true) };
}

const put = (name: string, content: unknown) => write(join(folder, name), content);
/** Those that the table of gates of that tool names. */
const GATES = [
  'Lockfile',
  'Lint',
  'Format',
  'Provider catalog drift',
  'Docs command drift',
  'Docs snippets',
  'Wrapper portability',
  'Optional import boundaries',
  'Core performance budgets',
  'Docs',
  'Tests',
  'Coverage',
  'Package contract',
  'Build',
  'Dependency audit',
];
const allGates = (changes: Record<string, Record<string, unknown>> = {}) =>
  GATES.map((name) => gate(name, changes[name] ?? {}));

describe('files of a release', () => {
  it('pass where every row does, and the page is as good as the worst of runs and rows', async () => {
    put('evidence.json', evidence(allGates()));
    put('perf.json', performance([timed('start', 4, 250, true)]));
    const asked: Asked = { 'release-evidence': 'evidence.json', 'core-performance': 'perf.json' };
    const alone = await make(asked);
    expect([alone.dashboard.verdict, alone.strict, alone.dashboard.first_failed]).toEqual([
      'passed',
      0,
      null,
    ]);
    writeNight(join(folder, 'runs'), { day: 1, episodes: 40, rate: 0.1 });
    const { dashboard } = await make(asked, { runs: 'runs' });
    expect([dashboard.verdict, dashboard.first_failed]).toMatchObject([
      'failed',
      {
        what: 'gate',
        name: 'success',
        run_id: nightId({ day: 1 }),
        triage: expect.stringContaining('Start'),
      },
    ]);
  });

  it('name the first gate that failed, with its triage step, in all three forms', async () => {
    put('evidence.json', evidence(allGates({ Tests: { status: 'failed', exit_code: 1 } })));
    const { dashboard, html, markdown, strict } = await make({ 'release-evidence': 'evidence.json' });
    expect([dashboard.verdict, strict]).toEqual(['failed', 1]);
    expect(dashboard.first_failed).toMatchObject({ what: 'row', name: 'Tests', triage: 'Look into Tests.' });
    for (const text of [html, markdown]) expect(text).toContain('Look into Tests.');
    expect(html.indexOf('Look into Tests.')).toBeLessThan(html.indexOf('<h2>'));
    expect(qualityDashboard.parse(dashboard)).toEqual(dashboard);
  });

  it('do not pass --strict with gates that were skipped, or that nobody wrote a row for', async () => {
    put('evidence.json', evidence(GATES.map(skippedGate)));
    const skipped = await make({ 'release-evidence': 'evidence.json' });
    expect([skipped.dashboard.verdict, skipped.strict]).toEqual(['skipped', 3]);
  });

  it('lack a gate that was expected, or have one that was not: a failed row', async () => {
    put('evidence.json', evidence(allGates().slice(1)));
    const argv = ['dashboard', '--release-evidence', 'evidence.json', '--output', 'page', '--strict'];
    const expected = GATES.flatMap((name) => ['--expected-gate', name]);
    const { code, out } = await cli(folder, [...argv, ...expected], { now: () => at });
    expect([code, out]).toEqual([1, expect.stringContaining('First that did not pass: Lockfile')]);
    put('evidence.json', evidence([...allGates(), gate('Another')]));
    const more = await cli(folder, [...argv, ...expected], { now: () => at });
    expect([more.code, more.out]).toEqual([1, expect.stringContaining('First that did not pass: Another')]);
  });

  it('leave what only the host can run out of --strict', async () => {
    const live = {
      provider: 'gr00t',
      status: 'host-owned',
      reason: 'missing host-owned configuration',
      manifests: [],
    };
    put('evidence.json', evidence(allGates(), { live_provider_evidence: [live] }));
    const { dashboard, strict, html } = await make({ 'release-evidence': 'evidence.json' });
    expect(dashboard.release[0]!.counts.host_owned_not_run).toBeGreaterThan(0);
    expect([dashboard.verdict, strict]).toEqual(['passed', 0]);
    expect(html).toContain('do not count');
  });

  const BROKEN: [string, ReleaseKind, string | null, string][] = [
    ['a missing file', 'core-performance', null, 'missing-file'],
    ['half a file', 'release-evidence', '{"schema_version":1,"validation_gates":[', 'half-written'],
    ['an empty file', 'dependency-audit', '', 'half-written'],
    [
      'a later version',
      'core-performance',
      '{"schema_version":"worldgate.core_performance.v9"}',
      'future-version',
    ],
    [
      'another kind of file',
      'dependency-audit',
      '{"schema_version":1,"passed":true,"results":[]}',
      'invalid-shape',
    ],
  ];
  it.each(BROKEN)('%s is a row that says so, and the rest is shown', async (_, kind, content, reason) => {
    if (content !== null) put('bad.json', content);
    put('good.json', performance([timed('start', 4, 250, true)]));
    const asked: Asked = { [kind]: 'bad.json' };
    if (kind !== 'core-performance') asked['core-performance'] = 'good.json';
    const { dashboard, html, strict } = await make(asked);
    const group = dashboard.release.find((each) => each.kind === kind)!;
    expect(group.rows).toMatchObject([{ state: 'invalid', reason }]);
    expect([dashboard.verdict, strict]).toEqual(['error', 4]);
    expect(dashboard.first_failed).toMatchObject({ what: 'row', where: 'bad.json' });
    expect(html).toContain(reason.replaceAll('-', ' '));
    expect(dashboard.records).toHaveLength(kind === 'core-performance' ? 0 : 1);
  });

  it('are never believed when their flags contradict their rows', async () => {
    put('perf.json', performance([timed('start', 300, 250, false)], { passed: true }));
    put('audit.json', audit({ vulnerabilities: [vulnerability()], commands: auditCommands(0) }));
    for (const asked of [{ 'core-performance': 'perf.json' }, { 'dependency-audit': 'audit.json' }]) {
      const { dashboard } = await make(asked);
      expect(dashboard.verdict, JSON.stringify(asked)).toBe('failed');
    }
  });

  it('are kept over time: new and fixed findings, durations with budgets and where they change', async () => {
    const found = (ids: string[], day: number) =>
      put(
        'audit.json',
        audit({
          generated_at: `2026-11-0${day}T09:00:00+00:00`,
          vulnerabilities: ids.map((id) => vulnerability({ id })),
          vulnerability_summary: {
            dependency_count: 2,
            vulnerable_dependency_count: 1,
            vulnerability_count: ids.length,
          },
          commands: auditCommands(ids.length > 0 ? 1 : 0),
        }),
      );
    for (let day = 1; day <= 16; day++) {
      at = new Date(Date.UTC(2026, 10, day, 12));
      put('perf.json', performance([timed('start', (day <= 8 ? 10 : 40) + day / 100, 250, true)]));
      await make({ 'core-performance': 'perf.json' });
    }
    found(['PYSEC-1', 'PYSEC-2'], 1);
    await make({ 'dependency-audit': 'audit.json' });
    found(['PYSEC-2', 'PYSEC-3'], 2);
    const { dashboard, html } = await make({ 'dependency-audit': 'audit.json' });
    const line = dashboard.records_now.find(({ kind }) => kind === 'dependency-audit')!;
    expect([line.findings?.new, line.findings?.fixed]).toMatchObject([
      [{ id: 'PYSEC-3' }],
      [{ id: 'PYSEC-1' }],
    ]);
    const series = (measure: string) => dashboard.record_series.find((each) => each.measure === measure)!;
    expect(series('all').points.map(({ value }) => value)).toEqual([2, 2]);
    const start = series('start');
    expect(start.points).toHaveLength(16);
    expect(start.points[0]).toMatchObject({ limit: 250, n: 1 });
    const ids = start.points.map(({ record_id }) => record_id);
    expect(start.changes.map(({ record_id }) => ids.indexOf(record_id))).toEqual([8]);
    for (const text of ['PYSEC-3', 'Open findings', 'Change at']) expect(html).toContain(text);
  });

  it('count from the history, too, where none of their kind is asked for', async () => {
    put('perf.json', performance([timed('start', 300, 250, false)], { passed: false }));
    await make({ 'core-performance': 'perf.json' });
    put('evidence.json', evidence(allGates()));
    const { dashboard, markdown } = await make({ 'release-evidence': 'evidence.json' });
    expect([dashboard.verdict, dashboard.first_failed?.what]).toEqual(['failed', 'record']);
    expect(markdown).toContain('Newest records');
  });

  it('are the same record on each reading, and another when they changed', async () => {
    put('perf.json', performance([timed('start', 4, 250, true)]));
    const first = await make({ 'core-performance': 'perf.json' });
    at = new Date('2026-11-22T12:00:00Z');
    const again = await make({ 'core-performance': 'perf.json' });
    expect(again.dashboard.records).toEqual(first.dashboard.records);
    expect(again.fresh).toEqual([]);
  });
});

it('core performance of WorldGate is decided again from its samples, and kept with its budget', async () => {
  const row = { command: 'node cli.js', statistic: 'median', samples_asked: 5, warmup: 0, level: 0.95 };
  const times = { started_at: '2026-11-21T09:00:00Z', finished_at: '2026-11-21T09:00:01Z' };
  const measured = (budget_ms: number) => ({
    ...{ key: 'start', name: 'start', ...row, ...times, budget_ms, samples_ms: [10, 11, 12, 13, 14] },
    ...{ estimate_ms: 12, interval_ms: [10, 14], problem: null, triage: null },
  });
  const machine = {
    os: 'linux',
    arch: 'x64',
    cpu: 'cpu',
    usable_cores: 2,
    memory_bytes: 1,
    runtime: 'node 24',
  };
  for (const [budget, verdict] of [
    [250, 'passed'],
    [5, 'failed'],
  ] as const) {
    // Rows that claim nothing: the reader makes its own.
    put('own.json', {
      schema_version: 'worldgate.core_performance.v1',
      ...{
        generated_at: times.finished_at,
        machine,
        measurements: [measured(budget)],
        rows: [],
        boundary: 'b',
      },
    });
    const { dashboard } = await make({ 'core-performance': 'own.json' });
    const { measures, format } = dashboard.records.find(
      ({ digest }) => digest === dashboard.release[0]!.digest,
    )!;
    expect([format, measures]).toEqual([
      'worldgate',
      [{ name: 'start, median', unit: 'ms', value: 12, n: 5, limit: budget }],
    ]);
    if (verdict === 'failed') expect(dashboard.verdict).toBe('failed');
  }
});

describe('earlier dashboards as history', () => {
  it('are read from a folder with one, with or without files of its history', async () => {
    put('perf.json', performance([timed('start', 4, 250, true)]));
    writeNight(join(folder, 'runs'), { day: 1, episodes: 40, rate: 0.95 });
    const { dashboard, files } = await make({ 'core-performance': 'perf.json' }, { runs: 'runs' });
    const earlier = JSON.parse(readFileSync(files.json, 'utf8'));
    // An earlier version knew no records.
    delete earlier.records;
    mkdirSync(join(folder, 'old'));
    writeFileSync(join(folder, 'old', 'quality-dashboard.json'), JSON.stringify(earlier));
    const argv = ['dashboard', '--history', 'old', '--output', 'page'];
    const { code, out } = await cli(folder, argv, { now: () => at });
    expect([code, out]).toEqual([0, expect.stringContaining('1 of 1 newest runs passed')]);
    const page = JSON.parse(readFileSync(join(folder, 'page', 'quality-dashboard.json'), 'utf8'));
    expect(page.runs).toEqual(dashboard.runs);
    // From now on the folder has files of its own, which count.
    expect(readFileSync(join(folder, 'old', 'history', `${nightId({ day: 1 })}.json`), 'utf8')).toContain(
      '"push"',
    );
  });

  it('are a problem where they are damaged, of another tool, or edited', async () => {
    put('history/quality-dashboard.json', '{"schema_version":1,"gates":[]}');
    const { dashboard } = await make({});
    expect(dashboard.problems).toMatchObject([{ what: 'history', path: 'quality-dashboard.json' }]);
    put('history/quality-dashboard.json', '{"half":');
    expect((await make({})).dashboard.verdict).toBe('error');
  });

  describe('whose record was edited', () => {
    let name: string;
    const edit = (change: (text: string) => string) =>
      put(name, change(readFileSync(join(folder, name), 'utf8')));
    beforeEach(async () => {
      put('perf.json', performance([timed('start', 300, 250, false)], { passed: false }));
      const { fresh } = await make({ 'core-performance': 'perf.json' });
      name = `history/${(fresh[0] as { record_id: string }).record_id}.json`;
    });

    it('contradict the file that it is of', async () => {
      edit((text) => text.replace('"value":300', '"value":200'));
      const { dashboard } = await make({ 'core-performance': 'perf.json' });
      expect(dashboard.problems.map(({ code }) => code)).toEqual(['dashboard-contradiction']);
      expect(dashboard.verdict).toBe('error');
    });

    it.each([
      ['a verdict that its counts do not have', '"verdict":"failed"', '"verdict":"passed"'],
      ['counts that its verdict does not have', '"failed":1', '"failed":0'],
      ['another kind', '"kind":"core-performance"', '"kind":"release-evidence"'],
      ['another time', '"recorded_at":"2026', '"recorded_at":"2025'],
      ['another digest', '"digest":"sha256:', '"digest":"sha256:00000000000000'],
    ])('contradict themselves, without that file, too: %s', async (_, from, to) => {
      edit((text) => {
        const edited = text.replace(from, to).replace(/"sha256:([0-9a-f]{64})[0-9a-f]*"/, '"sha256:$1"');
        expect(edited).not.toBe(text);
        return edited;
      });
      const { dashboard, strict } = await make({});
      expect(dashboard.problems).toMatchObject([{ what: 'history', code: 'history-invalid' }]);
      expect([strict, dashboard.records]).toEqual([4, []]);
    });
  });

  it('are not believed where the verdict of a run is better than its gates', async () => {
    writeNight(join(folder, 'runs'), { day: 1, episodes: 40, rate: 0.1 });
    await make({}, { runs: 'runs' });
    const name = `history/${nightId({ day: 1 })}.json`;
    const text = readFileSync(join(folder, name), 'utf8');
    // The verdict of the run stands behind those of its gates.
    put(name, text.replace(/"verdict":"failed"(?!.*"verdict":"failed")/s, '"verdict":"passed"'));
    const { dashboard } = await make({});
    expect(dashboard.problems).toMatchObject([{ code: 'history-invalid' }]);
    expect([dashboard.verdict, dashboard.now]).toEqual(['error', []]);
  });

  it('are never the newest by a time that is yet to come', async () => {
    writeNight(join(folder, 'runs'), { day: 20_000, episodes: 40, rate: 0.95 });
    writeNight(join(folder, 'runs'), { day: 1, episodes: 40, rate: 0.1 });
    put('audit.json', audit({ generated_at: '2099-01-01T00:00:00+00:00' }));
    const { dashboard } = await make({ 'dependency-audit': 'audit.json' }, { runs: 'runs' });
    expect(dashboard.now).toMatchObject([{ run_id: nightId({ day: 1 }), verdict: 'failed' }]);
    expect(dashboard.problems).toMatchObject([{ what: 'run', code: 'dashboard-future' }]);
    expect([dashboard.release[0]!.verdict, dashboard.records]).toEqual(['failed', []]);
    at = new Date('2099-01-01T00:00:00Z');
    put('perf.json', performance([timed('start', 4, 250, true)]));
    await make({ 'core-performance': 'perf.json' });
    at = new Date('2026-11-21T12:00:00Z');
    expect((await make({})).dashboard.problems).toMatchObject([
      { what: 'history', code: 'dashboard-future' },
    ]);
  });
});

it('text of release files is shown harmlessly', async () => {
  const hostile = '<img src=x onerror=alert(1)>|`@all`\u202e\u001b[31m[x](javascript:1)';
  const long = `${hostile}${'x'.repeat(1_000_000)}`;
  put(
    'evidence.json',
    evidence([gate(hostile, { status: 'failed', exit_code: 1, triage_step: long, command: long })]),
  );
  put(
    'audit.json',
    audit({
      vulnerabilities: [vulnerability({ id: hostile, dependency: hostile, summary: long })],
      commands: auditCommands(1),
    }),
  );
  put('perf.json', performance([timed(hostile, 300, 250, false)], { passed: false }));
  const { html, markdown } = await make({
    'release-evidence': 'evidence.json',
    'dependency-audit': 'audit.json',
    'core-performance': 'perf.json',
  });
  expect(html).not.toContain('<img');
  for (const text of [html, markdown]) expect(text).not.toMatch(/\u202e|\u001b/);
  expect(markdown).not.toMatch(/<img|(?<!\\)\]\(javascript|(?<!`)@all/);
  expect(html.length).toBeLessThan(200_000);
});
