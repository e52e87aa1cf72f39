import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { releaseEvidence } from '../../../src/contracts/release-evidence.ts';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { type EarlierEvidence, readEarlier } from '../../../src/release/evidence/read-earlier.ts';
import { evidenceText, writeEvidence } from '../../../src/release/evidence/write-evidence.ts';
import { renderEvidenceMarkdown, renderEvidenceText } from '../../../src/reports/release-evidence.ts';
import { removeFolders, temporaryFolder } from '../../support/cli.ts';
import { writeNight } from '../../support/nights.ts';
import {
  configOf,
  gateNamed,
  make,
  NOW,
  OTHER_COMMIT,
  outcomeOf,
  rowBy,
  sourceOf,
  writeFiles,
} from './support.ts';

afterAll(removeFolders);

const TWO = { gates: [gateNamed('alpha'), gateNamed('beta')] };

/** A runner that lets these gates fail, and all others pass. */
const runner =
  (failing: readonly string[] = [], ran: string[] = []) =>
  async ({ key }: { key: string }) => {
    ran.push(key);
    return outcomeOf({ exitCode: failing.includes(key) ? 1 : 0 }, ran.length);
  };

const gatesWith = (run: ReturnType<typeof runner> | null, more: object = {}) => ({
  gates: { run, only: [], skip: [], abort: new AbortController().signal, ...more },
});

async function storedAttempt(
  failing: readonly string[],
  attempt = 1,
): Promise<{ dir: string; file: string }> {
  const dir = temporaryFolder();
  const made = await make(configOf(TWO), { ...gatesWith(runner(failing)), source: sourceOf(attempt) });
  return { dir, file: writeEvidence(dir, made).json };
}

function rewrite(
  file: string,
  change: (value: Record<string, unknown> & { rows: Record<string, unknown>[] }) => void,
): EarlierEvidence {
  const value = JSON.parse(readFileSync(file, 'utf8'));
  change(value);
  writeFiles(join(file, '..'), { 'release-evidence.json': canonicalJson(value) });
  return readEarlier(file, 'earlier.json');
}

describe('gates', () => {
  it('that ran give the verdict, and each row the facts behind it', async () => {
    const made = await make(configOf(TWO), gatesWith(runner(['beta'])));
    expect(made.evidence).toMatchObject({
      verdict: 'failed',
      first_failed: { key: 'gate:beta', triage: 'Look at beta.' },
    });
    expect(releaseEvidence.parse(JSON.parse(evidenceText(made)))).toEqual(made.evidence);
    expect([...made.logs.keys()]).toEqual(['logs/alpha.log', 'logs/beta.log']);
  });

  it('that nothing is known of are missing rows, and fail', async () => {
    const { evidence } = await make(configOf(TWO));
    expect(evidence.rows.map(({ state, reason }) => `${state} ${reason}`)).toEqual([
      'failed missing-row',
      'failed missing-row',
    ]);
  });

  it('that are skipped by request, or are the host’s, did not run', async () => {
    const config = configOf({ gates: [...TWO.gates, gateNamed('gpu', { host_owned: true })] });
    const made = await make(
      config,
      gatesWith(runner(), { skip: [{ gate: 'beta', reason: 'the site is down' }] }),
    );
    expect(rowBy(made, 'gate:beta')).toMatchObject({
      state: 'not_run',
      reason: 'skipped-by-request',
      host_owned: false,
    });
    expect(rowBy(made, 'gate:gpu')).toMatchObject({
      state: 'not_run',
      reason: 'host-owned',
      host_owned: true,
    });
    expect(made.evidence.verdict).toBe('skipped');
  });

  it('of the host alone leave the verdict to the others', async () => {
    const config = configOf({ gates: [gateNamed('alpha'), gateNamed('gpu', { host_owned: true })] });
    expect((await make(config, gatesWith(runner()))).evidence.verdict).toBe('passed');
  });

  it('of the host run when they are asked for', async () => {
    const ran: string[] = [];
    const config = configOf({ gates: [gateNamed('alpha'), gateNamed('gpu', { host_owned: true })] });
    const made = await make(config, gatesWith(runner([], ran), { only: ['gpu'] }));
    expect(ran).toEqual(['gpu']);
    expect(rowBy(made, 'gate:alpha')).toMatchObject({ state: 'not_run' });
  });

  it('that are not there are named, with the nearest one', async () => {
    await expect(make(configOf(TWO), gatesWith(runner(), { only: ['alhpa'] }))).rejects.toMatchObject({
      code: 'unknown-gate',
      message: expect.stringContaining('did you mean "alpha"?'),
    });
  });
});

describe('an earlier attempt', () => {
  it('settles what passed; only what failed runs again, and its old row is kept with its log', async () => {
    const { file } = await storedAttempt(['beta']);
    const ran: string[] = [];
    const second = await make(configOf(TWO), {
      ...gatesWith(runner([], ran)),
      source: sourceOf(2),
      earlier: [readEarlier(file, 'one/release-evidence.json')],
    });
    expect(ran).toEqual(['beta']);
    expect(second.evidence.verdict).toBe('passed');
    expect(second.evidence.superseded).toMatchObject([
      { key: 'gate:beta', state: 'failed', facts: { run_attempt: 1 } },
    ]);
    const dir = temporaryFolder();
    writeEvidence(dir, second);
    const again = await make(configOf(TWO), {
      source: sourceOf(2),
      earlier: [readEarlier(join(dir, 'release-evidence.json'), 'two.json')],
    });
    expect(again.evidence.verdict).toBe('passed');
    expect(rowBy(again, 'gate:beta').facts).toMatchObject({ log: { path: 'logs/beta.log' } });
  });

  it('is not hidden by leaving its failed gate out', async () => {
    const { file } = await storedAttempt(['beta']);
    const made = await make(configOf(TWO), {
      ...gatesWith(null, { skip: [{ gate: 'beta', reason: 'never mind' }] }),
      earlier: [readEarlier(file, 'one.json')],
    });
    expect(rowBy(made, 'gate:beta').state).toBe('failed');
  });

  it('of another commit fails', async () => {
    const { file } = await storedAttempt([]);
    const made = await make(configOf(TWO), {
      source: sourceOf(1, OTHER_COMMIT),
      earlier: [readEarlier(file, 'one.json')],
    });
    expect(rowBy(made, 'gate:alpha')).toMatchObject({ state: 'failed', reason: 'stale' });
  });

  it('with another log beside it fails the row', async () => {
    const { dir, file } = await storedAttempt([]);
    writeFiles(dir, { 'logs/alpha.log': 'all is well\n' });
    const made = await make(configOf(TWO), { earlier: [readEarlier(file, 'one.json')] });
    expect(rowBy(made, 'gate:alpha')).toMatchObject({ state: 'failed', reason: 'contradiction' });
    expect(rowBy(made, 'gate:beta').state).toBe('passed');
  });

  it.each([
    ['says another verdict', (value: Record<string, unknown>) => (value.verdict = 'passed')],
    [
      'counts otherwise',
      (value: Record<string, unknown>) => Object.assign(value.summary as object, { failed: 0, passed: 2 }),
    ],
    ['hides what failed first', (value: Record<string, unknown>) => (value.first_failed = null)],
  ])('that %s than its rows is a contradiction', async (_, change) => {
    const { file } = await storedAttempt(['beta']);
    expect(rewrite(file, change).row).toMatchObject({ state: 'failed', reason: 'contradiction' });
  });

  it.each([
    ['is not there', null, 'missing-file'],
    ['is empty', '', 'half-written'],
    ['ends in the middle', '{"schema_version":"worldgate.release_ev', 'half-written'],
    ['is of a later version', '{"schema_version":"worldgate.release_evidence.v2"}', 'future-version'],
    ['has another shape', '{"schema_version":"worldgate.release_evidence.v1","rows":{}}', 'invalid-shape'],
    ['is no text', Buffer.from([0xff, 0xfe, 0]), 'unreadable'],
  ])('that %s is an invalid row, and the rest is there', async (_, content, reason) => {
    const dir = temporaryFolder();
    if (content !== null) writeFiles(dir, { 'release-evidence.json': content });
    const earlier = [readEarlier(join(dir, 'release-evidence.json'), 'earlier.json')];
    const made = await make(configOf(TWO), { ...gatesWith(runner()), earlier });
    expect(rowBy(made, 'evidence:earlier.json')).toMatchObject({ state: 'invalid', reason });
    expect(made.evidence.verdict).toBe('error');
    expect(rowBy(made, 'gate:alpha').state).toBe('passed');
  });
});

describe('what is linked', () => {
  it('are files with digest and size; none, an empty one and a way out of the folder are not green', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'dist/a.tgz': 'archive', 'dist/deep/b.whl': 'wheel', 'dist/empty.txt': '' });
    const made = await make(
      configOf({ dist: ['dist/*.tgz', 'dist/**/*.whl', 'dist/empty.txt', 'dist/*.zip', '../*.tgz'] }, folder),
    );
    expect(rowBy(made, 'dist:dist/a.tgz')).toMatchObject({
      state: 'passed',
      facts: { digest: sha256('archive'), size_bytes: 7 },
    });
    expect(rowBy(made, 'dist:dist/deep/b.whl').state).toBe('passed');
    expect(rowBy(made, 'dist:dist/empty.txt').state).toBe('failed');
    expect(rowBy(made, 'dist:dist/*.zip')).toMatchObject({ state: 'failed', reason: 'missing-row' });
    expect(rowBy(made, 'dist:../*.tgz').state).toBe('invalid');
  });

  it('are runs of ours and of WorldForge in one folder: the newest of each counts, none breaks another', async () => {
    const folder = temporaryFolder();
    writeNight(join(folder, 'runs'), { day: 1, episodes: 20 });
    writeNight(join(folder, 'runs'), { day: 2, episodes: 20, rate: 0.2 });
    const smoke = {
      ...{
        schema_version: 1,
        run_id: 'smoke-1',
        created_at: '2026-11-21T09:14:09+00:00',
        package_version: '1.0.0',
      },
      ...{
        command_argv: ['smoke'],
        provider_profile: 'arm',
        capability: 'policy',
        status: 'passed',
        event_count: 0,
      },
    };
    const workspace = {
      ...{ schema_version: 1, run_id: '20261121T091409Z-0a1b2c3d', kind: 'eval', status: 'failed' },
      ...{ created_at: '2026-11-21T09:14:09Z', layout: {}, result_summary: {}, artifact_paths: {} },
    };
    writeFiles(folder, {
      'runs/smoke/run_manifest.json': JSON.stringify(smoke),
      'runs/20261121T091409Z-0a1b2c3d/run_manifest.json': JSON.stringify(workspace),
      'runs/torn/run_manifest.json': '{"schema_version": 1, "run_',
    });
    const made = await make(configOf({ runs: ['runs'] }, folder), { source: sourceOf(1, null) });
    const states = made.evidence.rows.map(({ key, state }) => [key.replace(/^run:runs\//, ''), state]);
    expect(Object.fromEntries(states)).toMatchObject({ smoke: 'passed', torn: 'invalid' });
    expect(rowBy(made, 'run:runs/20261121T091409Z-0a1b2c3d').state).not.toBe('passed');
    // Of the two of one preset the older one is counted, not shown.
    expect(made.evidence.rows).toHaveLength(4);
    expect(made.evidence.rows.find(({ summary }) => summary.includes('1 older left aside'))).toBeDefined();
  });

  it('are runs of this commit: those of another one are stale', async () => {
    const folder = temporaryFolder();
    writeNight(join(folder, 'runs'), { day: 1, episodes: 20 });
    const { evidence } = await make(configOf({ runs: ['runs'] }, folder));
    expect(evidence.rows[0]!.state).toMatch(/failed|warning/);
  });

  it('is a live-smoke registry: evidence for what ran, a reason for what did not, one row each', async () => {
    const folder = temporaryFolder();
    const base = { command: 'smoke', date: '2026-11-20', version: '1.0.0' };
    writeFiles(folder, {
      'smoke.json': JSON.stringify({
        schema_version: 1,
        entries: [
          { ...base, provider: 'arm', capability: 'policy', status: 'passed', artifact_path: 'proof.json' },
          { ...base, provider: 'arm', capability: 'score', status: 'passed' },
          {
            ...base,
            provider: 'leg',
            capability: 'policy',
            status: 'skipped_missing_runtime',
            skip_reason: 'no GPU',
          },
          { ...base, provider: 'leg', capability: 'score', status: 'skipped_not_configured' },
          { ...base, provider: 'eye', capability: 'embed', status: 'not_run' },
          { ...base, provider: 'eye', capability: 'embed', status: 'not_run' },
          { ...base, provider: 'lie', capability: 'policy', status: 'passed', artifact_path: 'proof.json' },
        ],
      }),
      'proof.json': JSON.stringify({
        ...{ schema_version: 1, run_id: 'smoke-1', package_version: '1.0.0', command_argv: ['smoke'] },
        ...{ provider_profile: 'arm', capability: 'policy', status: 'passed' },
      }),
    });
    const good = await make(configOf({ live_smoke: 'smoke.json' }, folder));
    const state = (key: string) => rowBy(good, `live-smoke:${key}`).state;
    expect(state('arm/policy')).toBe('passed');
    expect(state('arm/score')).toBe('invalid');
    expect(state('leg/policy')).toBe('not_run');
    expect(state('leg/score')).toBe('invalid');
    expect(rowBy(good, 'live-smoke:eye/embed')).toMatchObject({ state: 'failed', reason: 'duplicate-row' });
    writeFiles(folder, {
      'proof.json': readFileSync(join(folder, 'proof.json'), 'utf8').replace('"passed"', '"failed"'),
    });
    const bad = await make(configOf({ live_smoke: 'smoke.json' }, folder));
    expect(rowBy(bad, 'live-smoke:arm/policy')).toMatchObject({ state: 'failed', reason: 'contradiction' });
  });

  it('are saved audits and performance, judged by their rows', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'perf.json': JSON.stringify({
        schema_version: 1,
        passed: true,
        results: [{ name: 'load', duration_ms: 9, budget_ms: 1, passed: false }],
      }),
      'audit.json': '{"schema_version": 1, "stat',
    });
    const made = await make(
      configOf({ core_performance: ['perf.json'], dependency_audit: ['audit.json'] }, folder),
    );
    expect(rowBy(made, 'core-performance:perf.json')).toMatchObject({
      state: 'failed',
      facts: { format: 'worldforge' },
    });
    expect(rowBy(made, 'dependency-audit:audit.json').state).toBe('invalid');
  });
});

describe('renderings', () => {
  it('show hostile texts harmlessly, within the width of the terminal', async () => {
    const evil = '<script>x</script> | @team `rm` \u202e\u001b[31m [a](http://b)';
    const config = configOf({
      gates: [gateNamed(evil, { key: 'evil', triage: evil })],
      known_limitations: [evil],
    });
    const { evidence } = await make(config, gatesWith(runner(['evil'])));
    const markdown = renderEvidenceMarkdown(evidence);
    expect(markdown).not.toMatch(/<script>|[\u202e\u001b]|(?<!\\)\[a\]\(http/);
    const row = markdown.split('\n').find((line) => line.includes('❌'))!;
    expect(row.split(/(?<!\\)\|/)).toHaveLength(8);
    const text = renderEvidenceText(evidence, 80);
    expect(text).not.toMatch(/[\u202e\u001b]/);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('state what the evidence does not show', async () => {
    const { evidence } = await make(configOf(TWO));
    expect(renderEvidenceMarkdown(evidence)).toContain('## What this does not show');
    expect(evidence.generated_at).toBe(NOW.toISOString());
  });
});
