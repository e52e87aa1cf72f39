import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DependencyAudit } from '../../src/contracts/dependency-audit.ts';
import type { ReleaseEvidence } from '../../src/contracts/release-evidence.ts';
import type { ReleaseNotes } from '../../src/contracts/release-notes.ts';
import { jobToken } from '../../src/entries/testing.ts';
import type { StepOptions, StepResult } from '../support/runner.ts';
import { expectNoStack, messages, READER, shippedStep } from './job.ts';
import { Platform, shippedFolder } from './shipped.ts';

/* The actions of a release, each from dist alone, in a process of its own. */

let shipped: string;
let platform: Platform;

beforeAll(() => {
  shipped = shippedFolder();
});
afterAll(() => rmSync(shipped, { recursive: true }));
beforeEach(async () => {
  platform = await Platform.start();
});
afterEach(async () => {
  await platform.stop();
  expect(platform.api.problems).toEqual([]);
});

const write = (name: string, text: string) => writeFileSync(join(platform.workspace, name), text);
const step = (action: string, inputs: Record<string, string>, options: Partial<StepOptions> = {}) =>
  shippedStep(shipped, platform, `actions/${action}`, inputs, { event: {}, ...options });
const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const levels = ({ annotations }: StepResult) => annotations.map(({ level }) => level);
/** Whether a process does anything; one that ended may wait to be looked at for as long as its parent likes. */
function runs(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
const TAG = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.2.0' };

describe('dependency-audit', () => {
  const advisory = {
    ...{ name: 'left', severity: 'high', isDirect: true, effects: [], range: '<1.3.0', fixAvailable: true },
    via: [
      {
        ...{ source: 1, name: 'left', dependency: 'left', title: 'It <b>leaks</b>', severity: 'high' },
        ...{ url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', range: '<1.3.0', cwe: [] },
        cvss: { score: 0, vectorString: null },
      },
    ],
    nodes: ['node_modules/left'],
  };
  const saved = (found: object[]) => {
    const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 };
    return JSON.stringify({
      ...{ auditReportVersion: 2, vulnerabilities: found.length === 0 ? {} : { left: advisory } },
      metadata: {
        vulnerabilities: { ...none, high: found.length, total: found.length },
        dependencies: { prod: 3, dev: 0, optional: 0, peer: 0, peerOptional: 0, total: 3 },
      },
    });
  };
  const audit = (inputs: Record<string, string> = {}) =>
    step('dependency-audit', { from: 'npm=audit.json', artifact: 'audit', ...inputs });

  it('decides by severity, and keeps report and sentence', async () => {
    write('audit.json', saved([advisory]));
    const made = await audit();
    expect(made).toMatchObject({
      exitCode: 1,
      outputs: {
        verdict: 'failed',
        findings: '1',
        failing: '1',
        new: '',
        fixed: '',
        'artifact-name': 'audit',
      },
    });
    expect(levels(made)).toEqual(['error']);
    expect(made.annotations[0]!.title).toContain('GHSA-aaaa-bbbb-cccc');
    expect(messages(made)).toContain('Update left to 1.3.0.');
    expect(made.summary).toContain('GHSA-aaaa-bbbb-cccc');
    expect(made.summary).not.toContain('<b>');
    const report = json<DependencyAudit>(made.outputs['report-path']!);
    expect(report).toMatchObject({ verdict: 'failed' });
    expect(JSON.parse(platform.results.files('audit').get('dependency-audit.json')!)).toEqual(report);

    write('audit.json', saved([]));
    const clean = await audit({ artifact: '' });
    expect(clean).toMatchObject({
      exitCode: 0,
      annotations: [],
      outputs: { verdict: 'passed', findings: '0' },
    });
    write('audit.json', saved([]).slice(0, 60));
    const broken = await audit({ artifact: '' });
    expect(broken).toMatchObject({ exitCode: 4, outputs: { verdict: 'error' } });
    expectNoStack(broken);
  });

  it('says that the base branch was not found where it may not look, and decides all the same', async () => {
    write('audit.json', saved([]));
    platform.api.tokens.set('job-token', READER);
    platform.results.refuseWith = 403;
    const made = await audit({ baseline: 'base-branch' });
    expect(made).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', new: '', 'artifact-name': '' } });
    expect(new Set(levels(made))).toEqual(new Set(['warning']));
    expect(made.annotations.length).toBeGreaterThanOrEqual(2);
  });
});

describe('release-evidence', () => {
  const gate = (name: string, command: string) =>
    `  - { name: ${name}, command: '${command}', triage: Look at ${name}. }\n`;
  const config = (...gates: string[]) =>
    write('worldgate.release.yml', `schema_version: worldgate.release_config.v1\ngates:\n${gates.join('')}`);
  const evidence = (inputs: Record<string, string> = {}, options: Partial<StepOptions> = {}) =>
    step('release-evidence', inputs, options);
  const read = (made: StepResult) => json<ReleaseEvidence>(made.outputs['evidence-path']!);

  it('runs the gates, and a second attempt those alone that had not passed', async () => {
    config(gate('one', 'echo one >> ran'), gate('two', 'echo two >> ran; test -e fixed'));
    const inputs = { strict: 'true', artifact: 'evidence', 'merge-attempts': 'true' };
    const first = await evidence(inputs);
    expect(first).toMatchObject({
      exitCode: 1,
      outputs: {
        ...{
          verdict: 'failed',
          'first-failed-gate': 'two',
          'bundle-path': '',
          'signature-state': 'unsigned',
        },
        'artifact-name': 'evidence-attempt-1',
      },
    });
    expect(messages(first)).toContain('First: Look at two.');
    expect(first.summary).toContain('two');
    expect([...platform.results.files('evidence-attempt-1').keys()]).toContain('logs/two.log');

    // What a runner's services know of the run.
    const stored = platform.results.artifactService.find('evidence-attempt-1')!;
    const { id, bytes, digest } = stored;
    const known = { runId: 123456789, name: 'evidence-attempt-1', expired: false };
    platform.api.repository.artifacts.add({ ...known, id, bytes, digest, createdAt: platform.api.tick() });
    write('fixed', '');
    const again = { GITHUB_RUN_ATTEMPT: '2' };

    // Without `actions: read` the earlier attempt is not found, with a warning, and everything runs again.
    const blind = await evidence({ ...inputs, output: 'blind', artifact: 'evidence' }, { env: again });
    expect(blind).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } });
    expect(messages(blind)).toContain('earlier attempt');
    expect(readFileSync(join(platform.workspace, 'ran'), 'utf8')).toBe('one\ntwo\none\ntwo\n');

    platform.api.tokens.set('job-token', jobToken({ contents: 'read', actions: 'read' }));
    rmSync(join(platform.workspace, 'ran'));
    const second = await evidence({ ...inputs, output: 'second' }, { env: { GITHUB_RUN_ATTEMPT: '3' } });
    expect(readFileSync(join(platform.workspace, 'ran'), 'utf8')).toBe('two\n');
    expect(second).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'first-failed-gate': '' } });
    expect(read(second).superseded).toMatchObject([{ name: 'two', state: 'failed' }]);
    expect(JSON.stringify(read(second))).not.toContain(platform.folder);
  });

  it('is not signed where the job has no identity: a tag fails, with what to do', async () => {
    config(gate('one', 'true'));
    const branch = await evidence({ sign: 'auto' }, { env: { ...TAG, GITHUB_REF: 'refs/heads/main' } });
    expect(branch).toMatchObject({ exitCode: 0, outputs: { 'signature-state': 'unsigned' } });
    expect(levels(branch)).toEqual(['warning']);
    const tag = await evidence({ sign: 'auto' }, { env: TAG });
    expect(tag).toMatchObject({ exitCode: 4, outputs: { verdict: 'passed', 'signature-state': 'unsigned' } });
    expect(messages(tag)).toContain('id-token');
    expectNoStack(tag);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'cancelled by %s within a gate leaves no process, and nothing green',
    async (signal) => {
      config(
        gate('before', 'true'),
        gate('hangs', 'trap "" INT TERM; sleep 301 & echo $! > started; wait; sleep 302'),
        gate('after', 'true'),
      );
      const started = join(platform.workspace, 'started');
      const made = await evidence(
        { artifact: 'evidence' },
        {
          onStart: (pid) => {
            const wait = setInterval(() => {
              if (!existsSync(started) || readFileSync(started, 'utf8') === '') return;
              clearInterval(wait);
              process.kill(pid, signal);
            }, 20);
          },
        },
      );
      expect(made.exitCode).toBe(130);
      const child = Number(readFileSync(started, 'utf8'));
      await expect.poll(() => runs(child), { timeout: 5000 }).toBe(false);
      const file = join(platform.workspace, 'release-evidence', 'release-evidence.json');
      const { verdict, rows } = json<ReleaseEvidence>(file);
      expect(verdict).toBe('failed');
      expect(rows.map(({ name, state }) => `${name} ${state}`)).toEqual([
        'before passed',
        'hangs failed',
        'after failed',
      ]);
      expect(made.outputs).toMatchObject({ verdict: 'failed' });
      expectNoStack(made);
    },
  );
});

describe('release-notes', () => {
  const digest = createHash('sha256').update('x').digest('hex');
  const CHANGELOG = '# Changelog\n\n## [1.2.0] - 2026-01-02\n\n### Added\n\n- Grippers.\n';
  const notes = (inputs: Record<string, string>, token: Parameters<typeof jobToken>[0]) => {
    platform.api.tokens.set('job-token', jobToken(token));
    return step('release-notes', { changelog: 'CHANGELOG.md', version: '1.2.0', ...inputs }, { env: TAG });
  };
  const read = (made: StepResult) =>
    json<ReleaseNotes>(join(platform.workspace, 'release-notes', 'release-notes.json')) && made;

  it('opens a draft, updates it, and never publishes', async () => {
    write('CHANGELOG.md', CHANGELOG);
    const all = { contents: 'write', issues: 'read', 'pull-requests': 'read' } as const;
    const first = await notes({ draft: 'true' }, all);
    expect(first).toMatchObject({ exitCode: 0, outputs: { status: 'needs-evidence' } });
    const id = first.outputs['release-id'];
    expect(id).toMatch(/^\d+$/);
    expect(first.summary).toContain('Grippers');
    const again = await notes({ draft: 'true', caveats: 'Not on ice.' }, all);
    expect(again.outputs['release-id']).toBe(id);
    const { items } = platform.api.repository.releases;
    expect(items).toMatchObject([{ draft: true, body: expect.stringContaining('Not on ice.') }]);
  });

  it('writes the notes where it may not open a draft or read pull requests, and says what is missing', async () => {
    write('CHANGELOG.md', CHANGELOG);
    const made = await notes({ draft: 'true' }, { contents: 'read' });
    expect(made).toMatchObject({ exitCode: 4, outputs: { 'release-id': '', 'release-url': '' } });
    expect(readFileSync(made.outputs['notes-path']!, 'utf8')).toContain('Grippers');
    expect(messages(made) + made.summary).toContain('contents: write');
    const without = await notes({}, { contents: 'read' });
    expect(without.exitCode).toBe(0);
    expect(without.stdout + without.summary).toMatch(/issues: read|pull-requests: read/);
  });

  it('fails without evidence where it must be there, or where it is half written', async () => {
    write('CHANGELOG.md', CHANGELOG);
    for (const evidence of ['', 'half.json']) {
      write('half.json', `{"schema_version":"worldgate.release_evidence.v1","digest":"${digest}`);
      const inputs = { 'require-evidence': 'true', changes: 'none' };
      const made = await notes(evidence === '' ? inputs : { ...inputs, evidence }, { contents: 'read' });
      expect(made).toMatchObject({ exitCode: 1, outputs: { status: 'needs-evidence' } });
      expect(levels(made)).toContain('error');
      read(made);
    }
  });
});

it('a fork and a machine without services get a dashboard of what there is, and no history', async () => {
  mkdirSync(join(platform.workspace, 'runs'));
  write('audit.json', '{"schema_version":"worldgate.dependency_audit.v1"');
  platform.api.tokens.set('job-token', READER);
  platform.results.refuseWith = 403;
  const inputs = { runs: 'runs', 'dependency-audit': 'audit.json', artifact: 'dashboard' };
  const made = await step('quality-dashboard', inputs);
  expect(made).toMatchObject({ exitCode: 0, outputs: { verdict: 'error', 'artifact-name': '' } });
  expect(made.outputs.problems).not.toBe('');
  expect(messages(made)).toContain('history');
  expect(existsSync(join(made.outputs['dashboard-path']!, 'quality-dashboard.html'))).toBe(true);
  const strict = await step('quality-dashboard', { ...inputs, strict: 'true' });
  expect(strict.exitCode).toBe(4);
  expectNoStack(strict);
});
