import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cli, removeFolders, temporaryFolder } from '../support/cli.ts';

afterAll(removeFolders);

const EVIDENCE = '.worldgate/release-evidence';
const env = { PATH: process.env.PATH };

/** A repository with one commit and, unless it is null, a configuration of gates. */
function repository(config: string | null): string {
  const cwd = temporaryFolder();
  const git = (...argv: string[]) => execFileSync('git', argv, { cwd, stdio: 'ignore' });
  git('init');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--allow-empty', '-m', 'first');
  if (config !== null) {
    writeFileSync(
      path.join(cwd, 'worldgate.release.yml'),
      `schema_version: worldgate.release_config.v1\n${config}`,
    );
  }
  return cwd;
}

test('a gate that failed is shown with what it printed at last, and where all of it is', async () => {
  const cwd = repository(
    `gates: [{ name: Lint, command: 'echo "${'x'.repeat(200)}"; echo "src/a.js:1 wrong"; exit 3', triage: Run the lint. }]\n`,
  );
  const { code, out } = await cli(cwd, ['release', 'evidence', '--run-gates'], { env });
  expect(code).toBe(1);
  expect(out).toContain('→ Run the lint.\n         │ xxx');
  expect(out).toContain('│ src/a.js:1 wrong\n');
  expect(out).toContain(`whole output: ${EVIDENCE}/logs/lint.log`);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('a gate that was not run says how to run it, not how to mend it', async () => {
  const cwd = repository('gates: [{ name: Lint, command: "true", triage: Mend the lint. }]\n');
  const { code, out } = await cli(cwd, ['release', 'evidence'], { env });
  expect(code).toBe(1);
  expect(out).toContain('Run the gates with --run-gates');
  expect(out).not.toContain('Mend the lint.');
});

test('evidence that is written anew loses the signature of the old', async () => {
  const cwd = repository('gates: [{ name: Lint, command: "true", triage: Run it. }]\n');
  const keys = path.join(temporaryFolder(), 'lab');
  expect((await cli(cwd, ['audit', 'keygen', '--output', keys, '--owner', 'Lab'], { env })).code).toBe(0);
  const bundle = path.join(cwd, EVIDENCE, 'release-evidence.sigstore.json');
  const run = ['release', 'evidence', '--run-gates'];
  const signed = await cli(cwd, [...run, '--key', `${keys}.private.pem`], { env });
  expect(signed.code, signed.err).toBe(0);
  expect(existsSync(bundle)).toBe(true);
  const file = `${EVIDENCE}/release-evidence.json`;
  const verify = ['release', 'verify', file, '--trusted-signers', `${keys}.trusted_signers.json`];
  const verified = await cli(cwd, verify, { env });
  expect(verified.code, verified.out).toBe(0);
  expect(Math.max(...verified.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect((await cli(cwd, run, { env })).code).toBe(0);
  expect(existsSync(bundle)).toBe(false);
});

test('what is missing at the first call is said with what to do', async () => {
  const cwd = repository(null);
  const said = async (...argv: string[]) => (await cli(cwd, argv, { env })).err;
  expect(await said('release', 'evidence')).toContain('Write it, as docs/release-evidence.md shows');
  expect(await said('release', 'verify', 'a/b.json')).toContain('release verify a/b.json --repository');
  expect(await said('calibrate', 'x', '--output', 'y')).toContain('--help');
});

test('notes, audit and dashboard lie where the bundle of a release looks for them', async () => {
  const cwd = repository(null);
  writeFileSync(path.join(cwd, 'CHANGELOG.md'), '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A\n');
  mkdirSync(path.join(cwd, '.worldgate/runs'), { recursive: true });
  expect((await cli(cwd, ['release', 'notes'], { env })).code).toBe(0);
  expect((await cli(cwd, ['dashboard', '--runs', '.worldgate/runs'], { env })).code).toBe(0);
  expect((await cli(cwd, ['release', 'bundle'], { env })).code).toBe(0);
  const manifest = readFileSync(path.join(cwd, '.worldgate/release-bundle/bundle-manifest.json'), 'utf8');
  expect(manifest).toContain('release-notes/release-notes.md');
  expect(manifest).toContain('dashboard/quality-dashboard.html');
  const again = await cli(cwd, ['release', 'bundle'], { env });
  expect(again.code).toBe(2);
  expect(again.err).toContain('--force replaces it');
});

test('the worst finding stands first, and an audit that could not be made says which output to save', async () => {
  const cwd = temporaryFolder();
  const advisory = (name: string, severity: string, source: number) => ({
    name,
    severity,
    isDirect: true,
    via: [{ source, name, dependency: name, title: 'T', url: '', severity, cwe: [], range: '<2' }],
    effects: [],
    range: '<2',
    nodes: [`node_modules/${name}`],
    fixAvailable: true,
  });
  const audit = {
    auditReportVersion: 2,
    vulnerabilities: { a: advisory('a', 'low', 1), b: advisory('b', 'critical', 2) },
    metadata: {
      vulnerabilities: { info: 0, low: 1, moderate: 0, high: 0, critical: 1, total: 2 },
      dependencies: { prod: 3, dev: 0, optional: 0, peer: 0, peerOptional: 0, total: 2 },
    },
  };
  writeFileSync(path.join(cwd, 'npm.json'), JSON.stringify(audit));
  const { code, out } = await cli(cwd, ['dependency-audit', '--from', 'npm.json'], { env });
  expect(code, out).toBe(1);
  expect(out.indexOf('in b')).toBeLessThan(out.indexOf('in a'));
  const missing = await cli(cwd, ['dependency-audit', '--from', 'gone.json'], { env });
  expect(missing.out).toContain('no tool gave a result: gone.json');
  writeFileSync(path.join(cwd, 'package-lock.json'), '{"lockfileVersion":3,"packages":{"":{}}}');
  const none = await cli(cwd, ['dependency-audit', '--tool', 'npm', '--output', 'none'], {
    env: { PATH: cwd },
  });
  expect(none.code).toBe(4);
  expect(none.out).toMatch(/^Not audited: no tool gave a result: npm/);
  expect(none.out.replaceAll(/\s+/g, ' ')).toContain('`npm audit --json` prints, and give that file');
});

test('findings of an audit that could not be made are not fixed on the dashboard', async () => {
  const cwd = temporaryFolder();
  const lock = { lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } };
  writeFileSync(path.join(cwd, 'package-lock.json'), JSON.stringify(lock));
  const found = { source: 1, name: 'a', dependency: 'a', title: 'T', url: '', severity: 'high', cwe: [] };
  const audit = {
    auditReportVersion: 2,
    vulnerabilities: {
      a: {
        ...{ name: 'a', severity: 'high', isDirect: true, via: [{ ...found, range: '<2' }], effects: [] },
        ...{ range: '<2', nodes: ['node_modules/a'], fixAvailable: true },
      },
    },
    metadata: {
      vulnerabilities: { info: 0, low: 0, moderate: 0, high: 1, critical: 0, total: 1 },
      dependencies: { prod: 2, dev: 0, optional: 0, peer: 0, peerOptional: 0, total: 1 },
    },
  };
  writeFileSync(path.join(cwd, 'npm.json'), JSON.stringify(audit));
  const written = ['--output', 'audit'];
  const show = async () => {
    const asked = ['--dependency-audit', 'audit/dependency-audit.json', '--history', 'history'];
    const shown = await cli(cwd, ['dashboard', ...asked], { env });
    expect(shown.code, shown.err).toBe(0);
    const text = readFileSync(path.join(cwd, '.worldgate/dashboard/quality-dashboard.json'), 'utf8');
    return JSON.parse(text) as { records: { findings: unknown[] | null; measures: unknown[] }[] };
  };
  await cli(cwd, ['dependency-audit', '--from', 'npm.json', ...written], { env });
  expect((await show()).records.map(({ findings }) => findings?.length)).toEqual([1]);
  await cli(cwd, ['dependency-audit', '--tool', 'npm', ...written], { env: { PATH: cwd } });
  const { records } = await show();
  expect(records.find(({ findings }) => findings === null)).toMatchObject({ measures: [] });
  const page = readFileSync(path.join(cwd, '.worldgate/dashboard/quality-dashboard.md'), 'utf8');
  expect(page).toContain('Skipped');
  expect(JSON.stringify(records)).not.toContain('"findings":[]');
});

test('evidence that nobody signed is said to be unsigned, with how to sign it', async () => {
  const cwd = temporaryFolder();
  writeFileSync(
    path.join(cwd, 'worldgate.release.yml'),
    "schema_version: worldgate.release_config.v1\ngates:\n  - { name: Tests, command: 'true', triage: Read the log. }\n",
  );
  await cli(cwd, ['release', 'evidence', '--run-gates', '--output', 'evidence'], { env });
  const file = 'evidence/release-evidence.json';
  const { code, err } = await cli(cwd, ['release', 'verify', file, '--repository', 'acme/robots'], { env });
  expect(code).toBe(2);
  expect(err).toContain('release-evidence.json is not signed');
  expect(err).toContain('--sign required');
});
