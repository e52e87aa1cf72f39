/** Figure of `release evidence` with gates that an earlier attempt has finished: the whole process. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Figure, median } from './figure.ts';

const DIST = process.env.WORLDGATE_BENCH_DIST ?? path.resolve(import.meta.dirname, '../dist');
const REPEATS = 15;
const LIMIT_MS = 250;
const GATES = 15;

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-'));
  try {
    const gates = Array.from(
      { length: GATES },
      (_, index) => `  - { name: gate ${index}, command: 'true', triage: none }`,
    );
    mkdirSync(path.join(folder, 'dist'));
    writeFileSync(path.join(folder, 'dist', 'robot.tgz'), Buffer.alloc(1_000_000));
    writeFileSync(
      path.join(folder, 'worldgate.release.yml'),
      ['schema_version: worldgate.release_config.v1', 'gates:', ...gates, 'dist: [dist/*]', ''].join('\n'),
    );
    // Rows are believed again at the same commit only, so there has to be one.
    const git = (...argv: string[]) => {
      const { status } = spawnSync('git', argv, { cwd: folder });
      if (status !== 0) throw new Error(`git ${argv[0]} exited with ${status}`);
    };
    const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
    git('init', '--quiet');
    git('add', '.');
    git(...author, 'commit', '--quiet', '-m', 'bench');
    call(folder, ['--run-gates', '--output', 'first']);
    const times: number[] = [];
    for (let time = 0; time < REPEATS; time++) {
      const start = performance.now();
      call(folder, ['--from', 'first/release-evidence.json', '--output', 'second']);
      times.push(performance.now() - start);
    }
    const value = median(times);
    return [
      {
        name: `release evidence, ${GATES} finished gates, whole process`,
        value,
        unit: 'ms',
        target: `≤ ${LIMIT_MS} ms`,
        ok: value <= LIMIT_MS,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function call(cwd: string, argv: readonly string[]): void {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(DIST, 'cli.js'), 'release', 'evidence', ...argv],
    {
      cwd,
      env,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`release evidence exited with ${status}: ${stderr}`);
}
