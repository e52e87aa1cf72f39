import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dependencyAuditDoor } from '../../../src/actions/dependency-audit.ts';
import { dependencyAudit } from '../../../src/contracts/dependency-audit.ts';
import { redactText } from '../../../src/observability/redaction/index.ts';
import { type AuditRequest, auditProject } from '../../../src/supply-chain/dependency-audit/audit-project.ts';
import {
  type ToolCommand,
  type ToolRun,
  toolEnvironment,
  toolRunner,
} from '../../../src/supply-chain/dependency-audit/spawn-tool.ts';
import { GitHubApi } from '../../../src/testing/github/server.ts';
import { jobToken } from '../../../src/testing/github/tokens.ts';
import { cli, removeFolders, temporaryFolder } from '../../support/cli.ts';
import { FIXTURES, NOW, recorded, SETTINGS } from '../../support/dependency-audit.ts';
import { testDoor } from '../../support/door.ts';
import { storeRun } from '../../support/stored-baseline.ts';
import { zipOf } from '../../support/zip.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(removeFolders);

const put = (from: string, to: string) => copyFileSync(path.join(FIXTURES, from), path.join(folder, to));

type Answer = Partial<Pick<ToolRun, 'exitCode' | 'stdout' | 'stderr' | 'trouble'>>;

/** Tools that answer as recorded, by their words. */
function tools(answers: Record<string, Answer>) {
  const asked: string[] = [];
  const run = async ({ file, args }: ToolCommand): Promise<ToolRun> => {
    const words = [file, ...args].join(' ');
    asked.push(words);
    const key = Object.keys(answers).find((start) => words.startsWith(start));
    const answer = key === undefined ? { trouble: 'missing' as const, exitCode: null } : answers[key]!;
    return { exitCode: 0, stdout: '', stderr: '', trouble: null, startedAt: NOW, finishedAt: NOW, ...answer };
  };
  return { run, asked };
}

async function audit(facts: Partial<AuditRequest>) {
  const made = await auditProject({
    folder,
    from: [],
    tools: [],
    waivers: undefined,
    base: undefined,
    productionRequirements: undefined,
    settings: SETTINGS,
    now: NOW,
    run: tools({}).run,
    timeoutMs: 1000,
    temporary: folder,
    redact: redactText,
    ...facts,
  });
  return dependencyAudit.parse(made.audit);
}

describe('tools that are run', () => {
  it('are those whose lock files are there; one that is not installed is its own state, never passed', async () => {
    put('package-lock.json', 'package-lock.json');
    put('pnpm-lock.yaml', 'pnpm-lock.yaml');
    const { run } = tools({
      'npm --version': { stdout: '11.0.0\n' },
      'npm audit': { stdout: recorded('npm-clean.json') },
    });
    const made = await audit({ run });
    expect(made.sources.map(({ key, state, version }) => [key, state, version])).toEqual([
      ['npm:package-lock.json', 'completed', '11.0.0'],
      ['pnpm:pnpm-lock.yaml', 'tool-unavailable', null],
    ]);
    expect(made.rows.map(({ state, reason }) => [state, reason])).toEqual([
      ['passed', null],
      ['not_run', 'tool-unavailable'],
    ]);
    expect(made.dependency_set).toMatchObject({ count: 5, by_ecosystem: { npm: 5 } });
  });

  it.each<[string, Answer, string, string | null]>([
    [
      'refused by its service',
      { exitCode: 1, stdout: recorded('npm-refused.json') },
      'not_run',
      'tool-unavailable',
    ],
    ['silent and failing', { exitCode: 1, stderr: 'npm error EAI_AGAIN' }, 'not_run', 'tool-unavailable'],
    ['silent and content', { exitCode: 0 }, 'invalid', 'half-written'],
    ['too slow', { exitCode: null, trouble: 'timeout' }, 'not_run', 'timed-out'],
    ['ended by a signal', { exitCode: null, trouble: 'signalled' }, 'not_run', 'signalled'],
    ['without end', { exitCode: null, trouble: 'too-large' }, 'invalid', 'unreadable'],
    ['0 with findings', { exitCode: 0, stdout: recorded('npm-findings.json') }, 'failed', 'contradiction'],
    ['1 without findings', { exitCode: 1, stdout: recorded('npm-clean.json') }, 'failed', 'contradiction'],
    ['1 with findings', { exitCode: 1, stdout: recorded('npm-findings.json') }, 'passed', null],
    ['cut off', { exitCode: 0, stdout: recorded('npm-clean.json').slice(0, 90) }, 'invalid', 'half-written'],
  ])('%s', async (_, answer, state, reason) => {
    put('package-lock.json', 'package-lock.json');
    const { run } = tools({ 'npm --version': { stdout: '11.0.0' }, 'npm audit': answer });
    const made = await audit({ run });
    expect([made.rows[0]!.state, made.rows[0]!.reason]).toEqual([state, reason]);
    expect(made.verdict).not.toBe('passed');
    const hasFindings = answer.stdout === recorded('npm-findings.json');
    expect(made.advisories).toHaveLength(hasFindings ? 4 : 0);
  });

  it('keeps the redacted end of an output that cannot be used, also where a secret stands at the cut', async () => {
    put('package-lock.json', 'package-lock.json');
    const secret = 'c0ffee'.repeat(900);
    const { run } = tools({
      'npm --version': { stdout: '11.0.0' },
      'npm audit': { exitCode: 1, stderr: `${'noise\n'.repeat(3000)}npm error token=${secret}\n` },
    });
    const made = await audit({ run });
    const tail = made.sources[0]!.commands.at(-1)!.stderr_tail!;
    expect(tail).toContain('npm error token=[redacted]');
    expect(tail.length).toBeLessThanOrEqual(4000);
    expect(JSON.stringify(made)).not.toContain('c0ffee');
  });

  it('asks yarn 4 again in words where it wrote nothing, because that alone is no clean audit', async () => {
    put('yarn4.lock', 'yarn.lock');
    put('package.json', 'package.json');
    const version = { 'yarn --version': { stdout: '4.9.1\n' } };
    const json = { 'yarn npm audit --all --recursive --json': {} };
    const words = (stdout: string) =>
      tools({ ...version, ...json, 'yarn npm audit --all --recursive': { stdout } });
    const clean = await audit({ run: words(recorded('yarn4-clean.txt')).run });
    expect([clean.verdict, clean.sources[0]!.dependencies]).toEqual(['passed', 5]);
    expect((await audit({ run: words('').run })).verdict).toBe('error');
  });

  it('reads what yarn 1 says of its service on the other stream', async () => {
    put('yarn1.lock', 'yarn.lock');
    const { run } = tools({
      'yarn --version': { stdout: '1.22.22\n' },
      'yarn audit': {
        exitCode: 1,
        stdout: '{"type":"info","data":"Visit"}\n',
        stderr: recorded('yarn1-refused.stderr.ndjson'),
      },
    });
    expect((await audit({ run })).rows).toMatchObject([{ state: 'not_run', reason: 'tool-unavailable' }]);
  });

  it('exports with uv what pip-audit reads and what production needs, and leaves no file behind', async () => {
    writeFileSync(path.join(folder, 'uv.lock'), 'version = 1\n');
    const { run, asked } = tools({
      'pip-audit --version': { stdout: 'pip-audit 2.10.1\n' },
      'uv export --frozen --all-groups': { stdout: recorded('requirements.txt') },
      'uv export --frozen --no-default-groups': { stdout: 'jinja2==3.1.2\nmarkupsafe==3.0.4\n' },
      'pip-audit -r': { exitCode: 1, stdout: recorded('pip-audit-findings.json') },
    });
    const made = await audit({ run });
    expect(made.advisories.map(({ package: of, reach, severity }) => [of, reach, severity])).toEqual([
      ['jinja2', 'production', 'unknown'],
      ['requests', 'development', 'unknown'],
    ]);
    expect(asked.at(-1)).toContain('--no-deps --disable-pip');
    expect(readdirSync(folder)).toEqual(['uv.lock']);
    expect(JSON.stringify(made)).not.toContain(folder);
  });
});

it('a real process: its exit code, its time, its flood, and the variables that it sees', async () => {
  const tool = path.join(folder, 'tool');
  writeFileSync(
    tool,
    '#!/bin/sh\ncase $1 in env) env;; hang) sleep 60 & sleep 60;; flood) while :; do echo aaaaaaaaaaaaaaaa; done;; *) echo out; echo err >&2; exit 3;; esac\n',
  );
  chmodSync(tool, 0o755);
  const given = { PATH: '/usr/bin:/bin', SECRET_KEY: 'x', npm_config_registry: 'r' };
  const run = toolRunner({
    env: { PATH: given.PATH, ...toolEnvironment(given) },
    now: () => NOW,
    signal: new AbortController().signal,
    maxOutputBytes: 10_000,
  });
  const ask = (arg: string, timeoutMs = 20_000) => run({ file: tool, args: [arg], cwd: folder, timeoutMs });
  expect(await ask('x')).toMatchObject({ exitCode: 3, stdout: 'out\n', stderr: 'err\n', trouble: null });
  const { stdout } = await ask('env');
  expect([stdout.includes('npm_config_registry=r'), stdout.includes('SECRET_KEY')]).toEqual([true, false]);
  expect(await ask('hang', 100)).toMatchObject({ trouble: 'timeout' });
  expect(await ask('flood')).toMatchObject({ trouble: 'too-large' });
  expect(await run({ file: `${tool}-none`, args: [], cwd: folder, timeoutMs: 1000 })).toMatchObject({
    trouble: 'missing',
  });
});

describe('worldgate dependency-audit', () => {
  it('merges saved outputs, writes three files, and fails', async () => {
    put('npm-findings.json', 'npm.json');
    put('package-lock.json', 'package-lock.json');
    put('pip-audit-clean.json', 'pip.json');
    const { code, out } = await cli(folder, [
      'dependency-audit',
      '--from',
      'npm=npm.json',
      '--from',
      'pip.json',
      '--output',
      'out',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('Failed: 4 of 4 findings fail');
    expect(readdirSync(path.join(folder, 'out')).sort()).toEqual([
      'dependency-audit.json',
      'dependency-audit.md',
      'sbom.cdx.json',
    ]);
    const made = dependencyAudit.parse(
      JSON.parse(readFileSync(path.join(folder, 'out/dependency-audit.json'), 'utf8')),
    );
    expect(made.dependency_set.by_ecosystem).toEqual({ npm: 5, pypi: 7 });
    const again = await cli(folder, [
      ...['dependency-audit', '--from', 'npm=npm.json', '--base', 'out/dependency-audit.json'],
      ...['--omit-dev', '--fail-on', 'critical', '--json'],
    ]);
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out)).toMatchObject({ data: { changes: { new: [], unchanged: { length: 4 } } } });
  });

  it('says of each file that is no output what is wrong with it, and ends with 4', async () => {
    put('npm-clean.json', 'clean.json');
    writeFileSync(path.join(folder, 'empty.json'), '');
    writeFileSync(path.join(folder, 'bytes.json'), Buffer.from([0xff, 0xfe, 0x00]));
    writeFileSync(path.join(folder, 'other.json'), '{"hello": 1}');
    const files = ['clean.json', 'empty.json', 'bytes.json', 'other.json', 'missing.json'];
    const { code, out } = await cli(folder, [
      'dependency-audit',
      '--json',
      ...files.flatMap((file) => ['--from', file]),
    ]);
    expect(code).toBe(4);
    const { data } = JSON.parse(out) as { data: { rows: { state: string; reason: string | null }[] } };
    expect(data.rows.map(({ state, reason }) => [state, reason])).toEqual([
      ['passed', null],
      ['invalid', 'half-written'],
      ['invalid', 'unreadable'],
      ['invalid', 'invalid-shape'],
      ['invalid', 'missing-file'],
    ]);
  });

  it.each<[string, string[], string]>([
    ['an unknown tool', ['--from', 'npn=x.json'], 'npn'],
    ['no lock file', [], 'there is no lock file'],
    ['no lock file of a tool', ['--tool', 'yarn'], 'yarn has no lock file'],
    ['a missing file of waivers', ['--from', 'x', '--waivers', 'no.yml'], 'no.yml'],
    ['one output twice', ['--from', 'npm=a', '--from', 'npm=a'], 'named twice'],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await cli(folder, ['dependency-audit', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('takes waivers from the usual file, and fails on one that is stale', async () => {
    put('npm-clean.json', 'npm.json');
    const file = path.join(folder, 'worldgate.waivers.yml');
    const waiver =
      '{id: CVE-2000-1, package: a, owner: b, reason: said long enough, expires: 2999-01-01, max-severity: low}';
    writeFileSync(file, `schema_version: worldgate.waivers.v1\nwaivers:\n  - ${waiver}\n`);
    const { code, out } = await cli(folder, ['dependency-audit', '--from', 'npm.json']);
    expect([code, out]).toEqual([1, expect.stringContaining('no longer holds')]);
  });
});

describe('actions/dependency-audit', () => {
  const door = (inputs: Record<string, string>, more: Record<string, string> = {}) => {
    mkdirSync(path.join(folder, 'temp'), { recursive: true });
    return testDoor({
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: path.join(folder, 'temp'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
      ...more,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    });
  };

  it('writes outputs, summary and annotations, and ends as the command does', async () => {
    put('npm-findings.json', 'npm.json');
    put('npm-omit-dev.json', 'base.json');
    const one = door({ from: 'npm=npm.json', base: 'base.json' });
    expect(await dependencyAuditDoor(one.door, { version: '1.0.0' })).toBe(1);
    expect(one.outputs()).toEqual({
      verdict: 'failed',
      findings: '4',
      failing: '4',
      new: '1',
      fixed: '0',
      'report-path': path.join(folder, 'dependency-audit/dependency-audit.json'),
      'sbom-path': '',
      'artifact-name': '',
    });
    expect(readFileSync(path.join(folder, 'summary.md'), 'utf8')).toContain('Dependency audit: failed');
    expect(one.told.filter(([kind]) => kind === 'error')).toHaveLength(4);
    expect(existsSync(path.join(folder, 'dependency-audit/sbom.cdx.json'))).toBe(false);
  });

  it('tells changes against the newest audit of the base branch, and believes none of a fork', async () => {
    const api = await GitHubApi.start();
    try {
      api.tokens.set('token', jobToken({ actions: 'read' }));
      const reportOf = async (name: string) => {
        const report = await audit({ from: [path.join(FIXTURES, name)] });
        return zipOf([{ name: 'dependency-audit.json', data: Buffer.from(JSON.stringify(report)) }]);
      };
      const [clean, base] = [await reportOf('npm-clean.json'), await reportOf('npm-omit-dev.json')];
      const sha = 'a'.repeat(40);
      storeRun(api, 'audit', clean, { sha });
      storeRun(api, 'audit', base, { sha });
      storeRun(api, 'audit', clean, { sha, branch: 'feature' });
      storeRun(api, 'audit', clean, { sha, head: null });
      storeRun(api, 'other', clean, { sha });
      put('npm-findings.json', 'npm.json');
      const one = door(
        { from: 'npm.json', baseline: 'base-branch', artifact: 'audit', 'github-token': 'token' },
        { GITHUB_API_URL: api.url, GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' },
      );
      expect(await dependencyAuditDoor(one.door, { version: '1.0.0' })).toBe(1);
      expect(one.outputs()).toMatchObject({ findings: '4', new: '1', fixed: '0' });
    } finally {
      await api.stop();
    }
  });

  it('goes on without the base branch where nothing is known of it', async () => {
    put('npm-clean.json', 'npm.json');
    const one = door({ from: 'npm.json', baseline: 'base-branch', artifact: 'audit' });
    expect(await dependencyAuditDoor(one.door, { version: '1.0.0' })).toBe(0);
    expect(one.outputs()).toMatchObject({ verdict: 'passed', new: '' });
    const warnings = one.told.filter(([kind]) => kind === 'warning').map(([, , message]) => message);
    expect(warnings).toContainEqual(expect.stringContaining('The base branch was not looked at'));
  });
});
