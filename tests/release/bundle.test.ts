import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { type BundleManifest, bundleManifest } from '../../src/contracts/bundle.ts';
import { findArtifacts } from '../../src/dashboard/find-artifacts.ts';
import { completedRun } from '../runs/examples.ts';
import { cli, removeFolders, temporaryFolder } from '../support/cli.ts';

afterAll(removeFolders);

let dir: string;
beforeEach(() => {
  dir = temporaryFolder();
});

const put = (file: string, content: string) => {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), content);
};

/** Evidence as WorldForge writes it; its summary says that all is well. */
const evidence = (...gates: [name: string, status: string, exit: number | null][]) =>
  JSON.stringify({
    schema_version: 1,
    generated_at: '2026-11-22T08:00:00+00:00',
    git: { branch: 'main', commit: '0123456789abcdef0123456789abcdef01234567' },
    validation_gates: gates.map(([name, status, exit_code]) => ({
      name,
      status,
      exit_code,
      command: `make ${name}`,
      duration_ms: 1,
      started_at: '2026-11-22T07:59:00+00:00',
      finished_at: '2026-11-22T07:59:01+00:00',
      triage_step: 'look',
    })),
    validation_summary: { passed: 1, failed: 0, skipped: 0 },
    live_provider_evidence: [],
    live_smoke_registry: null,
  });

async function bundle(code: number, ...more: string[]): Promise<BundleManifest> {
  const answer = await cli(dir, ['release', 'bundle', '--output', 'out', '--force', ...more]);
  expect(answer).toMatchObject({ code });
  return bundleManifest.parse(JSON.parse(readFileSync(path.join(dir, 'out/bundle-manifest.json'), 'utf8')));
}

const rowOf = (manifest: BundleManifest, name: string) =>
  manifest.files.find(({ path: file }) => file === name);

it('finds what the commands write, below a folder, and nothing of runs or other bundles', async () => {
  put('.worldgate/release-evidence/release-evidence.json', evidence(['Lint', 'passed', 0]));
  put('.worldgate/release-evidence/release-evidence.md', '# Evidence\n');
  put('.worldgate/release-evidence/logs/lint.log', 'ok\n');
  put('.worldgate/notes/release-notes.md', '# Notes\n');
  put('.worldgate/sbom.cdx.json', '{"bomFormat":"CycloneDX"}\n');
  put('.worldgate/claims/artifact_manifest.json', '{}\n');
  put('.worldgate/claims/evidence.json', '{}\n');
  put('.worldgate/runs/x/reports/release-notes.md', 'not of this release\n');
  put('.worldgate/old/bundle-manifest.json', '{}\n');
  put('.worldgate/old/files/release-notes.md', 'of an earlier bundle\n');
  put('.worldgate/other.txt', 'not mentioned\n');
  const manifest = await bundle(0);
  expect(manifest.files.map(({ path: file, role }) => [file, role])).toEqual([
    ['claims/artifact_manifest.json', 'package'],
    ['claims/evidence.json', 'package'],
    ['notes/release-notes.md', 'release-notes'],
    ['release-evidence/logs/lint.log', 'log'],
    ['release-evidence/release-evidence.json', 'release-evidence'],
    ['release-evidence/release-evidence.md', 'release-evidence'],
    ['sbom.cdx.json', 'sbom'],
  ]);
  expect(manifest).toMatchObject({ kind: 'release', safe_to_attach: true, run: null });
});

it('derives what an artifact says from its rows, and not from its summary', async () => {
  put('e/release-evidence.json', evidence(['Lint', 'passed', 0], ['Docs', 'failed', 2]));
  const manifest = await bundle(0, '--evidence', 'e/release-evidence.json');
  const row = manifest.release!.find(({ role }) => role === 'release-evidence')!;
  expect(row.verdict).toBe('failed');
  expect(row.sentence).toContain('Docs');
  const audit = manifest.release!.find(({ role }) => role === 'dependency-audit')!;
  expect(audit).toMatchObject({ path: null, verdict: null });
});

it('packs what is damaged or missing, and says so', async () => {
  put('e/release-evidence.json', '{"schema_version": 1, "validation_ga');
  const manifest = await bundle(0, '--evidence', 'e/release-evidence.json', '--notes', 'e/none.md');
  expect(manifest.release!.find(({ role }) => role === 'release-evidence')!.verdict).toBe('error');
  expect(rowOf(manifest, 'release-notes/none.md')).toMatchObject({ decision: 'left_out', reason: 'missing' });
  expect(rowOf(manifest, 'release-evidence/release-evidence.json')!.decision).toBe('as_is');
});

it('never copies a changed version of what is signed', async () => {
  put('p/claims/artifact_manifest.json', '{}\n');
  put('p/claims/log.txt', 'written to /home/ada/x.txt\n');
  put('p/claims/bundle.sigstore.json', '{"host":"/tmp/build/x"}\n');
  const manifest = await bundle(0, '--package', 'p/claims');
  for (const name of ['package/claims/log.txt', 'package/claims/bundle.sigstore.json']) {
    expect(rowOf(manifest, name)).toMatchObject({ decision: 'left_out', reason: 'signed-and-unsafe' });
  }
  expect(manifest.problems.map(({ code }) => code)).toEqual(['package-incomplete']);
  expect(manifest.safe_to_attach).toBe(true);
});

it('never changes evidence that is signed, and takes its signature along', async () => {
  const text = evidence(['Lint', 'passed', 0]).replace('make Lint', 'make -C /home/ada/x');
  put('e/release-evidence.json', text);
  const unsigned = await bundle(0, '--evidence', 'e/release-evidence.json');
  expect(rowOf(unsigned, 'release-evidence/release-evidence.json')!.decision).toBe('redacted');
  put('e/release-evidence.sigstore.json', '{}\n');
  for (const [more, folder] of [
    [['--evidence', 'e/release-evidence.json'], 'release-evidence/'],
    [['--input', 'e'], ''],
  ] as const) {
    const manifest = await bundle(0, ...more);
    expect(rowOf(manifest, `${folder}release-evidence.json`)!.reason).toBe('signed-and-unsafe');
    expect(rowOf(manifest, `${folder}release-evidence.sigstore.json`)!.role).toBe('attestation');
  }
});

it('passes over what a killed command left', async () => {
  put('in/.release-bundle.0123456789ab.tmp/files/release-notes.md', 'half');
  put('in/release-notes.md', 'whole');
  const manifest = await bundle(0, '--input', 'in');
  expect(manifest.files.map(({ path: file }) => file)).toEqual(['release-notes.md']);
});

it('copies a file once that is named twice, and tells two of one name apart', async () => {
  put('a/x.cdx.json', '{"a":1}\n');
  put('b/x.cdx.json', '{"b":1}\n');
  const twice = ['a/x.cdx.json', 'b/x.cdx.json', 'a/x.cdx.json'].flatMap((file) => ['--sbom', file]);
  const manifest = await bundle(0, ...twice);
  expect(manifest.files.map(({ path: file }) => file)).toEqual(['sbom/2-x.cdx.json', 'sbom/x.cdx.json']);
});

it('fails with --strict unless all is there, passed and attached', async () => {
  put('e/release-evidence.json', evidence(['Lint', 'passed', 0]));
  await bundle(3, '--strict', '--evidence', 'e/release-evidence.json');
  put('e/failed.json', evidence(['Lint', 'failed', 1]));
  await bundle(1, '--strict', '--evidence', 'e/failed.json');
  put('e/broken.json', 'no JSON');
  await bundle(4, '--strict', '--evidence', 'e/broken.json');
});

it('says that there is nothing to pack', async () => {
  const answer = await cli(dir, ['release', 'bundle']);
  expect(answer.code).toBe(2);
  expect(answer.err).toContain('no file of a release was named or found');
  expect((await cli(dir, ['release', 'bundle', '--input', 'nowhere'])).code).toBe(2);
  expect(existsSync(path.join(dir, '.worldgate'))).toBe(false);
});

it('is no run for the dashboard: copies of one would count twice', async () => {
  const { dir: run } = await completedRun(path.join(dir, '.worldgate'));
  expect((await cli(dir, ['runs', 'bundle', 'latest'])).code).toBe(0);
  expect(
    existsSync(path.join(dir, `.worldgate/issue-bundles/${path.basename(run)}/files/run_manifest.json`)),
  ).toBe(true);
  expect(findArtifacts(path.join(dir, '.worldgate')).runs).toEqual([`runs/${path.basename(run)}`]);
});
