import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isPinned,
  pythonLock,
  readRequirements,
  readYarnLock,
} from '../../../src/supply-chain/dependency-audit/lock-files.ts';
import { readOutput } from '../../../src/supply-chain/dependency-audit/read-output.ts';
import { toolRunner } from '../../../src/supply-chain/dependency-audit/spawn-tool.ts';
import { applyWaivers } from '../../../src/supply-chain/dependency-audit/waivers.ts';
import { cli, removeFolders, temporaryFolder } from '../../support/cli.ts';
import { NOW } from '../../support/dependency-audit.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(removeFolders);

/** A report of npm as it is written, over packages by severity and causes. */
function npmReport(packages: Record<string, { severity: string; via: unknown[] }>): string {
  const entries = Object.entries(packages);
  const levels = ['info', 'low', 'moderate', 'high', 'critical'];
  const counts = levels.map((word) => [word, entries.filter(([, { severity }]) => severity === word).length]);
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      entries.map(([name, facts]) => [name, { name, ...facts, nodes: [`node_modules/${name}`] }]),
    ),
    metadata: {
      vulnerabilities: { ...Object.fromEntries(counts), total: entries.length },
      dependencies: { total: 12 },
    },
  });
}

const advisory = (severity: string) => ({
  source: 1,
  severity,
  title: 'Bad',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
});

describe('npm', () => {
  it('is believed where each package is as bad as an advisory behind it, circles and all', () => {
    const report = npmReport({
      left: { severity: 'high', via: [advisory('high'), 'top'] },
      top: { severity: 'high', via: ['left'] },
      mild: { severity: 'low', via: ['left'] },
    });
    expect(readOutput('npm', report).findings).toHaveLength(1);
  });

  it.each([
    ['made milder', { left: { severity: 'critical', via: [advisory('low')] } }],
    [
      'left out',
      { left: { severity: 'low', via: [advisory('low')] }, ghost: { severity: 'low', via: ['ghost'] } },
    ],
  ])('is not believed where an advisory was %s', (_, packages) => {
    expect(() => readOutput('npm', npmReport(packages))).toThrow('no advisory that is listed');
  });
});

it('pnpm is not believed where it counts an advisory as worse than it lists it', () => {
  const report = (counts: object) =>
    JSON.stringify({
      advisories: {
        1: { ...advisory('low'), id: 1, module_name: 'left', findings: [{ version: '1.0.0', paths: [] }] },
      },
      metadata: { vulnerabilities: counts, totalDependencies: 3 },
    });
  expect(readOutput('pnpm', report({ low: 1, critical: 0 })).findings).toHaveLength(1);
  expect(() => readOutput('pnpm', report({ low: 0, critical: 1 }))).toThrow('of severity low');
});

describe('who needs a package', () => {
  it('is found behind a resolution, which stands in the lock file by another range', () => {
    const lock = `# yarn lockfile v1

left@^1.0.0:
  version "1.0.0"
  dependencies:
    deep "^2.0.0"

deep@2.0.5:
  version "2.0.5"
  dependencies:
    deepest "^3.0.0"

deepest@^3.0.0:
  version "3.0.0"

tool@^9.0.0:
  version "9.0.0"
`;
    const manifest = JSON.stringify({
      dependencies: { left: '^1.0.0' },
      devDependencies: { tool: '^9.0.0' },
      resolutions: { deep: '2.0.5' },
    });
    const reach = readYarnLock(lock, manifest).packages.map((one) => `${one.name} ${one.reach}`);
    expect(reach).toEqual(['deep production', 'deepest production', 'left production', 'tool development']);
  });

  it('in Python goes by the name: another version of what production needs is not of development', () => {
    const lock = pythonLock(readRequirements('web==1.1\nlint==2.0\n'), readRequirements('web==1.0\n'))!;
    expect(lock.packages.map(({ reach }) => reach)).toEqual(['development', 'production']);
    expect([lock.unlisted?.('web'), lock.unlisted?.('lint')]).toEqual(['production', 'development']);
  });

  it('cannot be told by a list that names no versions', async () => {
    for (const text of [
      'web>=1.0\n',
      'a==1\nweb\n',
      '-r other.txt\na==1\n',
      'a==1.*\n',
      'web @ https://x/y.whl\n',
    ]) {
      expect([text, isPinned(text)]).toEqual([text, false]);
    }
    const exported =
      '# by uv\n-i https://host/simple\na[x]==1.0 ; python_version > "3" \\\n    --hash=sha256:00\nb===2\n';
    expect(isPinned(exported)).toBe(true);
    writeFileSync(path.join(folder, 'prod.in'), 'web>=1.0\n');
    const vulnerability = { id: 'PYSEC-1', fix_versions: [], aliases: [] };
    const output = { dependencies: [{ name: 'web', version: '1.0', vulns: [vulnerability] }], fixes: [] };
    writeFileSync(path.join(folder, 'audit.json'), JSON.stringify(output));
    const args = [
      'dependency-audit',
      '--from',
      'audit.json',
      '--production-requirements',
      'prod.in',
      '--omit-dev',
    ];
    const { code, err } = await cli(folder, args);
    expect([code, err]).toEqual([2, expect.stringContaining('prod.in is no list of all packages')]);
  });
});

it('a waiver covers the advisory that it names, and no other whose cut texts give the same key', () => {
  const one = (name: string, id: string) => ({
    ...{ key: 'npm/a/b/c', ecosystem: 'npm', package: name, versions: [], id, aliases: [] },
    ...{ severity: 'low' as const, cvss: null, fix_versions: [], reach: 'production' as const },
    ...{ title: '', url: null, paths: [], reported_by: ['npm:x'] },
  });
  const waiver = {
    ...{ id: 'c', package: 'a/b', owner: 'Me', reason: 'not reachable here', expires: '2099-01-01' },
    'max-severity': 'low' as const,
  };
  const { advisories } = applyWaivers([one('a/b', 'c'), one('a', 'b/c')], [waiver], NOW, true);
  expect(advisories.map(({ waiver: covered }) => covered !== null)).toEqual([true, false]);
});

it('a tool whose child leaves its group and keeps the pipes open is not waited for', async () => {
  const run = toolRunner({
    env: { PATH: process.env.PATH ?? '' },
    now: () => NOW,
    signal: new AbortController().signal,
  });
  const pidFile = path.join(folder, 'pid');
  const words = `setsid sh -c 'echo $$ > ${pidFile}; exec sleep 30' & while [ ! -s ${pidFile} ]; do sleep 0.02; done; echo said`;
  try {
    const found = await run({ file: 'sh', args: ['-c', words], cwd: folder, timeoutMs: 20_000 });
    expect(found).toMatchObject({ exitCode: 0, stdout: 'said\n', trouble: null });
  } finally {
    process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
  }
}, 15_000);
