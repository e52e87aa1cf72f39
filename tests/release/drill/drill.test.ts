import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ReadinessDrill, readinessDrill } from '../../../src/contracts/readiness-drill.ts';
import type { ReleaseEvidence } from '../../../src/contracts/release-evidence.ts';
import { findArtifacts } from '../../../src/dashboard/find-artifacts.ts';
import { rehearse } from '../../../src/release/drill/rehearse.ts';
import { SITUATIONS } from '../../../src/release/drill/situations.ts';
import { projectFolder } from '../../support/benchmark.ts';
import { cli, removeFolders, temporaryFolder } from '../../support/cli.ts';

/** What stands in the place of the detector; the detector itself unless a test makes it blind. */
const blind = vi.hoisted(() => ({ with: null as null | ((evidence: ReleaseEvidence) => ReleaseEvidence) }));
vi.mock('../../../src/release/evidence/make-evidence.ts', async (original) => {
  const real = await original<typeof import('../../../src/release/evidence/make-evidence.ts')>();
  return {
    ...real,
    makeEvidence: async (request: Parameters<typeof real.makeEvidence>[0]) => {
      const made = await real.makeEvidence(request);
      return blind.with === null ? made : { ...made, evidence: blind.with(made.evidence) };
    },
  };
});

afterAll(removeFolders);

let dir: string;
beforeEach(() => {
  dir = temporaryFolder();
  blind.with = null;
});

async function drill(code: number, ...more: string[]): Promise<ReadinessDrill> {
  const { code: found, out } = await cli(dir, ['release', 'drill', '--output', 'out', ...more]);
  expect([found, out]).toEqual([code, expect.any(String)]);
  return readinessDrill.parse(JSON.parse(readFileSync(path.join(dir, 'out/readiness-drill.json'), 'utf8')));
}

/** One situation, in this process. */
const rehearseOne = (asked: string) =>
  rehearse(SITUATIONS.find(({ key }) => key === asked)!, {
    tempRoot: dir,
    node: process.execPath,
    env: { PATH: process.env.PATH },
    now: () => new Date(),
    monotonic: () => performance.now(),
    redact: (text) => text,
    version: '0.0.0',
    signal: new AbortController().signal,
  });

describe('the drill finds a detector that does not detect', () => {
  it('passes over everything', async () => {
    blind.with = (evidence) => ({
      ...evidence,
      verdict: 'passed',
      first_failed: null,
      rows: evidence.rows.map((row) => ({ ...row, state: 'passed', reason: null })),
    });
    const { verdict, rehearsals } = await drill(1, '--mode', 'controlled-failure');
    expect(verdict).toBe('failed');
    const failures = SITUATIONS.filter(({ mode }) => mode === 'controlled-failure');
    expect(rehearsals.map(({ key, held }) => [key, held])).toEqual(failures.map(({ key }) => [key, false]));
    expect(readFileSync(path.join(dir, 'out/readiness-drill.md'), 'utf8')).toContain('**Failed.**');
  });

  it('believes a stored verdict', async () => {
    blind.with = (evidence) => ({ ...evidence, verdict: 'passed' });
    const { held, problem } = await rehearseOne('exit-code');
    expect([held, problem]).toEqual([false, 'The evidence says passed, and its rows say failed.']);
  });

  it('fails whatever happens', async () => {
    blind.with = (evidence) => ({
      ...evidence,
      verdict: 'failed',
      rows: evidence.rows.map((row) => ({ ...row, state: 'failed' })),
    });
    expect((await drill(1, '--mode', 'clean-pass')).rehearsals.map(({ held }) => held)).toEqual([false]);
  });

  it('names another row, or another reason', async () => {
    blind.with = (evidence) => ({
      ...evidence,
      rows: evidence.rows.map((row) => (row.reason === null ? row : { ...row, reason: 'unreadable' })),
    });
    expect((await rehearseOne('exit-code')).held).toBe(true);
    expect((await rehearseOne('signal')).problem).toBe(
      'gate:holds had to be failed (signalled), and is failed (unreadable).',
    );
  });

  it('fails for something else as well', async () => {
    blind.with = (evidence) => ({
      ...evidence,
      rows: evidence.rows.map((row) => (row.key === 'gate:ships' ? { ...row, state: 'failed' } : row)),
    });
    expect((await rehearseOne('exit-code')).problem).toBe('gate:ships failed too, which was not arranged.');
  });

  it('throws', async () => {
    blind.with = () => {
      throw new Error('broken');
    };
    const [only] = (await drill(1, '--mode', 'clean-pass')).rehearsals;
    expect(only).toMatchObject({ held: false, observed: null, problem: 'No evidence came of it: broken' });
  });
});

describe('with a configuration', () => {
  const config = (text: string) => writeFileSync(path.join(dir, 'worldgate.release.yml'), text);
  const OWN = ['--config', 'worldgate.release.yml'];

  it('lets each gate fail alone, and runs none of its commands', async () => {
    config(`schema_version: worldgate.release_config.v1
dist: ["dist/*.whl"]
gates:
  - name: Lint
    command: touch ran-lint
    triage: fix it
  - name: Unit tests
    key: tests
    command: ["touch", "ran-tests"]
    triage: fix them
    needs: [lint]
    environment: [SECRET]
    working_directory: nowhere
  - name: On the robot
    key: robot
    command: touch ran-robot
    triage: ask the lab
    host_owned: true
`);
    const { verdict, rehearsals, config: about } = await drill(0, ...OWN);
    expect(verdict).toBe('passed');
    expect(about!.path).toBe('worldgate.release.yml');
    const own = rehearsals.filter(({ key }) => key.startsWith('config:'));
    expect(own.map(({ key, observed }) => [key, observed!.first_failed])).toEqual([
      ['config:pass', null],
      ['config:lint', 'gate:lint'],
      ['config:tests', 'gate:tests'],
      ['config:robot', 'gate:robot'],
    ]);
    expect(readdirSync(dir).sort()).toEqual(['out', 'worldgate.release.yml']);
  });

  it('is refused as evidence refuses it', async () => {
    config('schema_version: worldgate.release_config.v1\ngates:\n  - name: Lint\n    comand: x\n');
    const { code, err } = await cli(dir, ['release', 'drill', ...OWN]);
    expect(code).toBe(2);
    expect(err).toContain('comand');
    expect(existsSync(path.join(dir, '.worldgate'))).toBe(false);
  });
});

it('keeps what is no drill, and writes over an earlier one', async () => {
  await drill(0, '--mode', 'clean-pass');
  await drill(0, '--mode', 'clean-pass');
  writeFileSync(path.join(dir, 'a.txt'), 'mine');
  mkdirSync(path.join(dir, 'mine'));
  writeFileSync(path.join(dir, 'mine/thesis.txt'), 'mine');
  const { code } = await cli(dir, ['release', 'drill', '--mode', 'clean-pass', '--output', 'mine']);
  expect(code).toBe(2);
  expect(readdirSync(path.join(dir, 'mine'))).toEqual(['thesis.txt']);
});

/** Programs that could tag, release, publish, sign or fetch. */
const SHIMS = [
  'git',
  'gh',
  'npm',
  'npx',
  'pnpm',
  'yarn',
  'twine',
  'uv',
  'pip',
  'cosign',
  'gpg',
  'curl',
  'docker',
];

/** Every file, folder and link below a folder, with its bytes. */
function snapshot(folder: string, leaveOut: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    if (name === leaveOut || name.startsWith(`${leaveOut}/`)) continue;
    const file = path.join(folder, name);
    const stat = lstatSync(file);
    const content = stat.isSymbolicLink()
      ? readlinkSync(file)
      : stat.isFile()
        ? createHash('sha256').update(readFileSync(file)).digest('hex')
        : 'folder';
    found.set(name, `${stat.mode} ${content}`);
  }
  return found;
}

it('touches no tag, release, package, signature or network', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: dir });
  git('init', '-q', '-b', 'main');
  mkdirSync(path.join(dir, 'dist'));
  writeFileSync(path.join(dir, 'dist/package.tgz'), 'bytes');
  writeFileSync(
    path.join(dir, 'worldgate.release.yml'),
    'schema_version: worldgate.release_config.v1\ngates:\n  - name: Publish\n    command: npm publish && git tag v1 && gh release create v1\n    triage: none\n',
  );
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  git('tag', 'v0');
  const aside = temporaryFolder();
  const calls = path.join(aside, 'calls');
  const bin = path.join(aside, 'bin');
  mkdirSync(bin);
  for (const name of SHIMS) {
    writeFileSync(path.join(bin, name), `#!/bin/sh\necho "$0 $*" >> ${calls}\nexit 1\n`);
    chmodSync(path.join(bin, name), 0o755);
  }
  const refuse = path.join(aside, 'refuse.cjs');
  writeFileSync(
    refuse,
    `const { appendFileSync } = require('node:fs');
const refuse = (what) => () => { appendFileSync(${JSON.stringify(calls)}, what + '\\n'); throw new Error('no network'); };
require('node:net').Socket.prototype.connect = refuse('socket');
require('node:dgram').createSocket = refuse('datagram');
for (const dns of [require('node:dns'), require('node:dns/promises')]) dns.lookup = refuse('lookup');
globalThis.fetch = refuse('fetch');
`,
  );
  const before = snapshot(dir, 'out');
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: aside,
    TMPDIR: aside,
    GITHUB_TOKEN: 'none',
    NPM_TOKEN: 'none',
  };
  const argv = ['--require', refuse, path.join(projectFolder, 'src/bin.ts'), 'release', 'drill'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...argv, '--config', 'worldgate.release.yml', '--output', 'out', '--json'],
    { cwd: dir, env },
  );
  expect(JSON.parse(stdout)).toMatchObject({ exit_code: 0, data: { drill: { verdict: 'passed' } } });
  expect(existsSync(calls) ? readFileSync(calls, 'utf8') : '').toBe('');
  expect(snapshot(dir, 'out')).toEqual(before);
  expect(readdirSync(path.join(dir, 'out')).sort()).toEqual(['readiness-drill.json', 'readiness-drill.md']);
  // Nothing is left behind, and nobody takes a drill for a run or for evidence.
  expect(readdirSync(aside).sort()).toEqual(['bin', 'refuse.cjs']);
  expect(findArtifacts(dir)).toMatchObject({ runs: [], packages: [] });
  // The shims do record: a test that could not fail would show nothing.
  execFileSync('sh', ['-c', 'git tag v1 || true'], { cwd: dir, env });
  expect(readFileSync(calls, 'utf8')).toContain('git tag v1');
});
