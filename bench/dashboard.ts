import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { writeNight } from '../tests/support/nights.ts';
import { type Figure, median } from './figure.ts';

const RUNS = 500;
const EPISODES = 200;
const REPETITIONS = process.env.BENCH_QUICK === undefined ? 5 : 2;

/** A process of its own, so that its memory is that of the dashboard; reading our own sources is not counted, loading ECharts is. */
const PROGRAM = `
const [dir, out, program] = process.argv.slice(1);

const { run } = await import(program);
const start = performance.now();
await run(dir, out);
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, mib: process.resourceUsage().maxRSS / 1024 }));
`;

/** Time and memory to read, check and show many runs, and the size of their page. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-'));
  const [dir, out] = [path.join(folder, 'runs'), path.join(folder, 'page')];
  try {
    for (let day = 0; day < RUNS; day++) {
      const night = { day, episodes: EPISODES, tasks: ['push', 'reach', 'turn'] };
      writeNight(
        dir,
        day % 5 === 4
          ? { ...night, preset: 'bench', latencyMs: day < 300 ? 12 : 14 }
          : { ...night, rate: day < 350 ? 0.85 : 0.72 },
      );
    }
    const results = Array.from({ length: REPETITIONS }, () => {
      const printed = execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '--eval',
          PROGRAM,
          dir,
          out,
          path.join(import.meta.dirname, 'bare-dashboard.ts'),
        ],
        { encoding: 'utf8' },
      );
      return JSON.parse(printed) as { seconds: number; mib: number };
    });
    const seconds = median(results.map((one) => one.seconds));
    const mib = median(results.map((one) => one.mib));
    const megabytes = statSync(path.join(out, 'quality-dashboard.html')).size / 1e6;
    const name = `dashboard over ${RUNS} runs × ${EPISODES} episodes`;
    return [
      { name: `${name}: time`, value: seconds, unit: 's', target: '≤ 3', ok: seconds <= 3 },
      { name: `${name}: memory`, value: mib, unit: 'MiB', target: '≤ 400', ok: mib <= 400 },
      { name: `${name}: page`, value: megabytes, unit: 'MB', target: '≤ 1.5', ok: megabytes <= 1.5 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
