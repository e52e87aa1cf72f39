/** Figure of `worldgate dependency-audit` from saved outputs, as a whole process, beside Node that starts and does nothing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Figure, median } from './figure.ts';

const CLI = path.join(
  process.env.WORLDGATE_BENCH_DIST ?? path.resolve(import.meta.dirname, '../dist'),
  'cli.js',
);
const REPEATS = 11;
const PACKAGES = 1000;
const FINDINGS = 60;
const LIMIT_MS = 250;

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-'));
  try {
    writeOutputs(folder);
    const saved = ['--from', 'npm=npm.json', '--from', 'pip-audit=pip.json'];
    const audit = [CLI, 'dependency-audit', ...saved];
    const times: Record<'audit' | 'written' | 'bare', number[]> = { audit: [], written: [], bare: [] };
    for (let time = 0; time < REPEATS; time++) {
      times.bare.push(timed(['-e', '0'], folder, 0));
      times.audit.push(timed(audit, folder, 1));
      times.written.push(timed([...audit, '--output', 'out'], folder, 1));
    }
    const name = `dependency-audit of ${PACKAGES} packages, ${FINDINGS} findings`;
    const bare = median(times.bare);
    return (['audit', 'written'] as const).map((which) => {
      const value = median(times[which]);
      const words = which === 'audit' ? 'saved outputs' : 'with report and SBOM';
      const target = `≤ ${LIMIT_MS} (node alone: ${Math.round(bare)})`;
      return { name: `${name}: ${words}`, value, unit: 'ms', target, ok: value <= LIMIT_MS };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Wall-clock milliseconds of one process. */
function timed(args: readonly string[], cwd: string, status: number): number {
  const start = performance.now();
  const result = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  const ms = performance.now() - start;
  if (result.status !== status) throw new Error(`node ${args.join(' ')} ended with ${result.status}`);
  return ms;
}

function writeOutputs(folder: string): void {
  const indices = Array.from({ length: PACKAGES }, (_, index) => index);
  const vulnerabilities = indices.slice(0, FINDINGS).map((index) => {
    const via = {
      source: index,
      name: `package-${index}`,
      dependency: `package-${index}`,
      title: 'A problem that is told in a sentence of the usual length',
      url: `https://github.com/advisories/GHSA-aaaa-bbbb-${String(index).padStart(4, '0')}`,
      severity: 'high',
      cwe: ['CWE-400'],
      cvss: { score: 7.5, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' },
      range: '<2.0.0',
    };
    const nodes = [`node_modules/package-${index}`];
    const entry = {
      name: via.name,
      severity: 'high',
      isDirect: false,
      via: [via],
      effects: [],
      range: '<2.0.0',
      nodes,
    };
    return [via.name, { ...entry, fixAvailable: true }] as const;
  });
  const counts = { info: 0, low: 0, moderate: 0, high: FINDINGS, critical: 0, total: FINDINGS };
  const metadata = {
    vulnerabilities: counts,
    dependencies: { prod: 667, dev: 333, optional: 0, total: PACKAGES },
  };
  const lock = indices.map((index) => [
    `node_modules/package-${index}`,
    {
      version: `1.${index}.0`,
      integrity: `sha512-${'a'.repeat(86)}`,
      ...(index % 3 === 0 ? { dev: true } : {}),
    },
  ]);
  const write = (name: string, value: unknown) =>
    writeFileSync(path.join(folder, name), JSON.stringify(value, null, 2));
  write('npm.json', {
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(vulnerabilities),
    metadata,
  });
  write('package-lock.json', { lockfileVersion: 3, packages: { '': {}, ...Object.fromEntries(lock) } });
  write('pip.json', {
    dependencies: indices
      .slice(0, 200)
      .map((index) => ({ name: `python-${index}`, version: '1.0', vulns: [] })),
    fixes: [],
  });
}
