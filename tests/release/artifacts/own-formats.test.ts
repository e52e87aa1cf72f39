import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { verdictOfRows } from '../../../src/contracts/check-row.ts';
import { readReleaseArtifact } from '../../../src/release/artifacts/read-artifact.ts';
import { cli, removeFolders, temporaryFolder } from '../../support/cli.ts';
import { write } from '../../support/worldforge-files.ts';

afterAll(removeFolders);

type Json = Record<string, unknown>;

/** The audit that the command line writes of a saved output with one vulnerability. */
async function audited(vulns: Json[]): Promise<string> {
  const folder = temporaryFolder();
  write(path.join(folder, 'pip.json'), { dependencies: [{ name: 'a', version: '1.0', vulns }] });
  await cli(folder, ['dependency-audit', '--from', 'pip-audit=pip.json', '--output', 'out']);
  return path.join(folder, 'out', 'dependency-audit.json');
}

function edit(file: string, change: (value: Json & { rows: Json[]; advisories: Json[] }) => void): void {
  const value = JSON.parse(readFileSync(file, 'utf8'));
  change(value);
  writeFileSync(file, JSON.stringify(value));
}

function set(object: Json, changes: Json): void {
  Object.assign(object, changes);
}

const verdictOf = (file: string) => verdictOfRows(readReleaseArtifact(file).rows);
const VULNERABLE = [
  { id: 'PYSEC-2026-7', fix_versions: ['1.1'], aliases: [], description: 'reads too much' },
];

test('an audit of ours is read as it was written', async () => {
  const clean = readReleaseArtifact(await audited([]));
  expect(clean).toMatchObject({ kind: 'dependency-audit', format: 'worldgate', findings: [], problem: null });
  expect(verdictOfRows(clean.rows)).toBe('passed');
  const found = readReleaseArtifact(await audited(VULNERABLE), 'dependency-audit');
  expect(found.findings).toMatchObject([{ id: 'PYSEC-2026-7', package: 'a', version: '1.0', waived: false }]);
  expect(verdictOfRows(found.rows)).toBe('failed');
});

test.each<[string, (value: Json & { rows: Json[]; advisories: Json[] }) => void]>([
  ['its verdict is another', (value) => set(value, { verdict: 'passed' })],
  [
    'its rows say passed',
    (value) => {
      for (const row of value.rows) set(row, { state: 'passed' });
    },
  ],
  [
    'the row of the vulnerability is gone, and the verdict with it',
    (value) => {
      value.rows = value.rows.filter(({ key }) => !String(key).startsWith('advisory:'));
      value.verdict = 'passed';
    },
  ],
  [
    'the vulnerability is gone with its row',
    (value) => {
      value.rows = value.rows.filter(({ key }) => !String(key).startsWith('advisory:'));
      value.advisories = [];
      value.verdict = 'passed';
    },
  ],
  [
    'a waiver covers it that is not listed',
    (value) => {
      const [advisory] = value.advisories as [Json];
      const waiver = { id: 'PYSEC-2026-7', owner: 'o', reason: 'because it is so', expires: '2999-01-01' };
      advisory.waiver = { ...waiver, max_severity: 'critical' };
      for (const row of value.rows) row.state = 'passed';
      value.verdict = 'passed';
    },
  ],
])('an audit with a vulnerability stays failed where %s', async (_, change) => {
  const file = await audited(VULNERABLE);
  edit(file, change);
  const read = readReleaseArtifact(file);
  expect(read.problem).toBeNull();
  expect(verdictOfRows(read.rows)).toBe('failed');
  expect(read.rows.map(({ reason }) => reason)).toContain('contradiction');
});

test('one with a row twice has failed, and a later version is invalid', async () => {
  const file = await audited([]);
  edit(file, (value) => set(value, { rows: [...value.rows, value.rows[0]!] }));
  expect(verdictOf(file)).toBe('failed');
  edit(file, (value) => set(value, { schema_version: 'worldgate.dependency_audit.v2' }));
  expect(readReleaseArtifact(file).rows).toMatchObject([{ state: 'invalid', reason: 'future-version' }]);
});

test('performance of ours is decided again from its samples', () => {
  const measurement = {
    ...{
      key: 'start',
      name: 'Start',
      command: 'x',
      statistic: 'median',
      budget_ms: 10,
      samples_asked: 1,
      warmup: 0,
    },
    ...{
      samples_ms: [50],
      level: 0.95,
      estimate_ms: 50,
      interval_ms: [null, null],
      problem: null,
      triage: null,
    },
    ...{ started_at: '2026-11-21T09:00:00Z', finished_at: '2026-11-21T09:00:01Z' },
  };
  const row = {
    ...{ key: 'performance:start', name: 'Start', category: 'performance', state: 'passed', reason: null },
    ...{ summary: 's', triage: null, command: null, source: 'x', source_digest: null, host_owned: false },
    ...{ started_at: null, finished_at: null },
  };
  const machine = { os: 'o', arch: 'a', cpu: 'c', usable_cores: 1, memory_bytes: 1, runtime: 'r' };
  const file = write(path.join(temporaryFolder(), 'core-performance.json'), {
    ...{ schema_version: 'worldgate.core_performance.v1', generated_at: '2026-11-21T09:00:02Z', machine },
    ...{ measurements: [measurement], rows: [row], boundary: 'b' },
  });
  expect(readReleaseArtifact(file).rows).toMatchObject([
    { name: 'Start', state: 'failed', reason: 'contradiction' },
  ]);
});

test('a benchmark report that is named as release evidence is told what it is', () => {
  const file = path.join(temporaryFolder(), 'release-evidence.json');
  write(file, { benchmark: { results: [] }, gate: { passed: true }, preset: 'release-evidence' });
  const { rows, problem } = readReleaseArtifact(file, 'release-evidence');
  expect(verdictOfRows(rows)).toBe('error');
  expect(problem?.message).toContain('is a report of a benchmark');
  expect(problem?.hint).toContain('worldgate gate');
});
