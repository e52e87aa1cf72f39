/** Figure of release notes from files, as a whole process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Figure, median } from './figure.ts';

const DIST = process.env.WORLDGATE_BENCH_DIST ?? path.resolve(import.meta.dirname, '../dist');
const REPEATS = 15;
const LIMIT_MS = 250;

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-'));
  try {
    const items = Array.from(
      { length: 60 },
      (_, at) => `- Item *${at}* of \`kind\` ([#${at}](https://a.example/${at}))`,
    );
    const groups = ['Added', 'Changed', 'Fixed'].map((name) => `### ${name}\n${items.join('\n')}`);
    writeFileSync(
      path.join(folder, 'CHANGELOG.md'),
      `# Changelog\n\n## [Unreleased]\n${groups.join('\n\n')}\n`,
    );
    const issues = Array.from({ length: 300 }, (_, at) => ({
      ...{ number: at + 1, title: `fix: issue ${at}`, labels: [{ name: 'bug' }], state: 'CLOSED' },
      ...{ url: `https://github.com/acme/robots/issues/${at + 1}`, closedAt: '2026-11-20T10:00:00Z' },
    }));
    writeFileSync(path.join(folder, 'issues.json'), JSON.stringify(issues));
    const gates = ['Tests', 'Lint', 'Types'].map((name) => ({
      ...{ name, command: name.toLowerCase(), status: 'passed', exit_code: 0, duration_ms: 1 },
      ...{ started_at: '2026-11-21T09:00:00+00:00', finished_at: '2026-11-21T09:00:01+00:00' },
      ...{ stdout_tail: '', stderr_tail: '', triage_step: '' },
    }));
    const evidence = {
      schema_version: 1,
      generated_at: '2026-11-21T09:17:08+00:00',
      validation_gates: gates,
    };
    writeFileSync(path.join(folder, 'evidence.json'), JSON.stringify(evidence));
    const args = [
      'release',
      'notes',
      '--evidence',
      'evidence.json',
      '--issues',
      'issues.json',
      '--output',
      'out',
    ];
    const times = Array.from({ length: REPEATS }, () => {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, [path.join(DIST, 'cli.js'), ...args], {
        cwd: folder,
        stdio: 'ignore',
      });
      if (status !== 0) throw new Error(`worldgate release notes ended with ${status}`);
      return performance.now() - start;
    });
    return [
      {
        name: '`worldgate release notes` from files, whole process',
        value: median(times),
        unit: 'ms',
        target: `≤ ${LIMIT_MS} ms`,
        ok: median(times) <= LIMIT_MS,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
