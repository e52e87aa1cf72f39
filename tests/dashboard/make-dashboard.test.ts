import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { qualityDashboard } from '../../src/contracts/dashboard.ts';
import { findArtifacts } from '../../src/dashboard/find-artifacts.ts';
import { rowName } from '../../src/dashboard/history.ts';
import { dashboardExitCode, writeDashboard } from '../../src/dashboard/make-dashboard.ts';
import { requirePrice, savedOf } from '../../src/dashboard/saved.ts';
import { removeFolders, temporaryFolder } from '../support/cli.ts';
import { type Night, nightId, writeNight } from '../support/nights.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const URL = 'https://github.com/acme/robots/actions/runs/5';

let folder: string;
let runs: string;
beforeEach(() => {
  folder = temporaryFolder();
  runs = join(folder, 'runs');
  mkdirSync(runs);
});
afterEach(removeFolders);

const write = (night: Night, below = '.') => writeNight(join(runs, below), { episodes: 40, ...night });

async function make(overrides: { branch?: string | null; history?: string; runs?: string | null } = {}) {
  const { branch = 'main', history, runs: dir = runs } = overrides;
  return writeDashboard({
    runs: dir === null ? null : { dir, originOf: () => ({ branch, runUrl: URL }) },
    release: [],
    origin: { branch, runUrl: URL },
    verify: null,
    price: null,
    historyDir: history === undefined ? null : join(folder, history),
    outputDir: join(folder, 'out'),
    branch,
    now: NOW,
  });
}

function edit(id: string, file: string, change: (text: string) => string): void {
  const path = join(runs, id, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('the dashboard', () => {
  it('shows the newest run of each preset, its first failed gate and what to do next', async () => {
    write({ day: 1, rate: 0.95 });
    write({ day: 2, rate: 0.2, tasks: ['push', 'reach'] }, 'night/artifact-1');
    write({ preset: 'latency', day: 1, latencyMs: 12 });
    const { dashboard, files } = await make();
    expect(dashboard.verdict).toBe('failed');
    expect(dashboard.now).toMatchObject([
      { preset: 'latency', verdict: 'passed', first_failed_gate: null },
      {
        preset: 'push',
        verdict: 'failed',
        first_failed_gate: { name: 'success', next: expect.stringContaining('Start with') },
      },
    ]);
    expect(qualityDashboard.parse(JSON.parse(readFileSync(files.json, 'utf8')))).toEqual(dashboard);
    expect(readFileSync(files.markdown, 'utf8')).toContain('**Next:** Start with');
    expect(readFileSync(files.html, 'utf8')).toContain(`href="${URL}"`);
    expect([dashboardExitCode(dashboard, false), dashboardExitCode(dashboard, true)]).toEqual([0, 1]);
  });

  it('counts tasks from the episodes, and marks where a rate shifts', async () => {
    for (let day = 0; day < 24; day++) write({ day, rate: day < 12 ? 0.95 : 0.4, tasks: ['push', 'reach'] });
    const { dashboard } = await make();
    const of = (task: string | null) => dashboard.series.find((series) => series.task === task)!;
    expect(of('push').points[0]).toMatchObject({ run_id: nightId({ day: 0 }), n: 20 });
    expect(of(null).changes.map(({ run_id }) => run_id)).toEqual([nightId({ day: 12 })]);
    const [, first] = dashboard.runs.toReversed();
    const sum = first!.tasks.reduce((total, { succeeded }) => total + succeeded, 0);
    expect(sum).toBe(first!.episodes!.succeeded);
  });

  it('gives a run that stopped early no fixed-size interval of its tasks, and counts what it saved', async () => {
    write({ day: 0, tasks: ['push', 'reach'], stoppedAfter: 16 });
    const { dashboard } = await make();
    expect(dashboard.saved).toMatchObject({
      runs: 1,
      episodes_run: 16,
      episodes_planned: 40,
      episodes_saved: 24,
      // 60 s for 16 episodes, of which 24 more were planned.
      timed_runs: 1,
      wall_time_s_estimate: 90,
      cost: null,
    });
    const price = requirePrice(0.48, 'EUR', 'usage');
    expect(savedOf(dashboard.runs, price).cost).toEqual({ per_hour: 0.48, currency: 'EUR', estimate: 0.012 });
    const untimed = dashboard.runs.map((run) => ({ ...run, finished_at: null }));
    expect(savedOf(untimed, price)).toMatchObject({ wall_time_s_estimate: null, cost: null });
    expect(() => requirePrice(-1, 'EUR', 'usage')).toThrow('no number');
    expect(() => requirePrice(1, 'euro', 'usage')).toThrow('currency');
    for (const { task, points } of dashboard.series)
      expect(points[0]!.interval[0] === null, String(task)).toBe(task !== null);
  });

  it('names gates that flip on the same results or at the same commit, and no others', async () => {
    const commit = 'a'.repeat(40);
    write({ day: 1, seed: 5, verdict: 'passed', commit });
    write({ day: 2, seed: 5, verdict: 'failed', commit });
    write({ day: 3, seed: 6, verdict: 'failed' });
    const { dashboard } = await make();
    expect(dashboard.flaky_gates.map(({ same, verdicts }) => [same, verdicts])).toEqual([
      ['result_digest', { failed: 1, passed: 1 }],
      ['commit', { failed: 1, passed: 1 }],
    ]);
  });

  it('keeps history as files that later dashboards read, and only adds to it', async () => {
    write({ day: 1, rate: 0.95 });
    await make({ history: 'history' });
    const [name] = readdirSync(join(folder, 'history'));
    const before = readFileSync(join(folder, 'history', name!), 'utf8');
    rmSync(join(runs, nightId({ day: 1 })), { recursive: true });
    write({ day: 2, rate: 0.95 });
    const { dashboard, fresh } = await make({ history: 'history' });
    expect(dashboard.runs.map(({ run_id }) => run_id)).toEqual([nightId({ day: 2 }), nightId({ day: 1 })]);
    expect(fresh.map(rowName)).toEqual([`${nightId({ day: 2 })}.json`]);
    expect(readFileSync(join(folder, 'history', name!), 'utf8')).toBe(before);
    const alone = await make({ history: 'history', runs: null });
    expect(alone.dashboard.runs).toEqual(dashboard.runs);
  });

  it('has no verdict without runs', async () => {
    const { dashboard } = await make();
    expect(dashboard.verdict).toBe('skipped');
    expect(dashboardExitCode(dashboard, true)).toBe(3);
  });

  it('counts the verdicts of the branch that is asked for', async () => {
    write({ day: 1, rate: 0.2 });
    await make({ history: 'history', branch: 'wild' });
    rmSync(runs, { recursive: true });
    write({ day: 2, rate: 0.95 });
    expect((await make({ history: 'history' })).dashboard.verdict).toBe('passed');
    expect((await make({ history: 'history', branch: null })).dashboard.verdict).toBe('failed');
  });
});

describe('what cannot be used is a row that says so, and the rest is shown', () => {
  const good = nightId({ day: 1 });
  const bad = nightId({ day: 2 });
  beforeEach(() => {
    write({ day: 1, rate: 0.95 });
    write({ day: 2, rate: 0.95 });
  });

  async function expectProblem(code: string, path: string = bad) {
    const { dashboard, files } = await make();
    expect(dashboard.problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
    expect(dashboard.verdict).toBe('error');
    expect(dashboard.runs.map(({ run_id }) => run_id)).toEqual([good]);
    expect(readFileSync(files.html, 'utf8')).toContain(code);
    expect(dashboardExitCode(dashboard, true)).toBe(4);
  }

  it('half a manifest', async () => {
    edit(bad, 'run_manifest.json', (text) => text.slice(0, 500));
    await expectProblem('run-invalid');
  });

  it('a version of the future', async () => {
    edit(bad, 'run_manifest.json', (text) => text.replace('worldgate.run.v1', 'worldgate.run.v2'));
    await expectProblem('run-invalid');
  });

  it('episodes that were edited', async () => {
    edit(bad, 'results/episodes.jsonl', (text) => text.replace('"success":true', '"success":false'));
    await expectProblem('run-tampered');
  });

  it('a verdict that its gates do not have', async () => {
    edit(bad, 'run_manifest.json', (text) =>
      text.replaceAll('"verdict":"passed","measured"', '"verdict":"failed","measured"'),
    );
    await expectProblem('run-tampered');
  });

  it('a run that was never finished', async () => {
    edit(bad, 'run_manifest.json', (text) =>
      text
        .replace('"state":"completed"', '"state":"running"')
        .replace(/"verdict":"passed","reason"/, '"verdict":null,"reason"'),
    );
    await expectProblem('run-unfinished');
  });

  it('a manifest that is a link out of the folder', async () => {
    rmSync(join(runs, bad, 'run_manifest.json'));
    symlinkSync(join(runs, good, 'run_manifest.json'), join(runs, bad, 'run_manifest.json'));
    const { dashboard } = await make();
    expect(dashboard.problems).toHaveLength(1);
    expect(dashboard.runs).toHaveLength(1);
  });

  it('two copies of a run that disagree: neither is shown', async () => {
    const manifest = write({ day: 2, rate: 0.1 }, 'copy');
    expect(manifest.run_id).toBe(bad);
    await expectProblem('dashboard-contradiction', `copy/${bad}`);
  });

  it('a row of the history that is of another run, or no JSON', async () => {
    rmSync(join(runs, bad), { recursive: true });
    await make({ history: 'history' });
    const history = join(folder, 'history');
    writeFileSync(join(history, `${bad}.json`), readFileSync(join(history, `${good}.json`)));
    writeFileSync(join(history, '20260101T000000000Z-00000000.json'), '{"half":');
    const { dashboard } = await make({ history: 'history' });
    expect(dashboard.problems.map(({ what }) => what)).toEqual(['history', 'history']);
    expect(dashboard.runs.map(({ run_id }) => run_id)).toEqual([good]);
  });

  it('an evidence package that is not whole', async () => {
    rmSync(join(runs, bad), { recursive: true });
    mkdirSync(join(runs, 'package'));
    writeFileSync(join(runs, 'package', 'artifact_manifest.json'), '{}');
    await expectProblem('package-invalid', 'package');
  });

  it('folders too deep to look at', () => {
    mkdirSync(join(runs, 'a/b/c'), { recursive: true });
    const { problems } = findArtifacts(runs, { depth: 1, entries: 1000 });
    expect(problems.map(({ code }) => code)).toEqual(['too-many-files']);
  });
});

it('text from outside is shown harmlessly', async () => {
  const hostile = '<script>alert(1)</script>|`@all`\u202e[x](javascript:1)';
  const manifest = write({ day: 1, rate: 0.1, preset: 'push' });
  edit(manifest.run_id, 'run_manifest.json', (text) =>
    text
      .replaceAll('"name":"success"', `"name":${JSON.stringify(hostile)}`)
      .replaceAll(
        /"sentence":"[^"]*"/g,
        `"sentence":${JSON.stringify(`${hostile}${'x'.repeat(1_000_000)}`)}`,
      ),
  );
  const { dashboard, files } = await make({ branch: hostile });
  expect(dashboard.problems).toEqual([]);
  const [html, markdown] = [files.html, files.markdown].map((file) => readFileSync(file, 'utf8'));
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('\u202e');
  expect(markdown).not.toMatch(/<script>|(?<!\\)\]\(javascript|@all/);
  expect(html!.length).toBeLessThan(100_000);
});
