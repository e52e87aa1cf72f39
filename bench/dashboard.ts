import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../scripts/preview-page.ts';
import type { DashboardRecord } from '../src/contracts/dashboard-record.ts';
import { SEVERITIES } from '../src/contracts/dependency-audit.ts';
import { writeHistory } from '../src/dashboard/history.ts';
import { recordOf } from '../src/dashboard/records.ts';
import { findingCounts } from '../src/dashboard/release-files.ts';
import { sha256 } from '../src/foundation/digest.ts';
import { makeRow } from '../src/runs/check-rows.ts';
import { writeNight } from '../tests/support/nights.ts';
import { type Figure, median } from './figure.ts';

const RUNS = 500;
const EPISODES = 200;
const AUDITS = 500;
const REPETITIONS = process.env.BENCH_QUICK === undefined ? 5 : 2;

/** A process of its own, so that its memory is that of the dashboard; reading our own sources is not counted, loading ECharts is. */
const PROGRAM = `
const [dir, out, program, history] = process.argv.slice(1);

const { run } = await import(program);
const start = performance.now();
await run(dir, out, history);
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, mib: process.resourceUsage().maxRSS / 1024 }));
`;

/** A night's dependency audit with a few findings, as the history keeps it. */
function auditRecord(day: number): DashboardRecord {
  const now = new Date(Date.UTC(2026, 5, 1 + day, 3));
  const count = 2 + (day % 5);
  const findings = Array.from({ length: count }, (_, i) => ({
    id: `GHSA-${day % 7}-${i}`,
    package: `package-${i}`,
    severity: SEVERITIES[i % SEVERITIES.length]!,
    waived: false,
  }));
  const digest = sha256(`audit ${day}`);
  const row = makeRow(
    { source: 'audit.json', digest },
    { key: 'npm', name: 'npm', category: 'security', state: 'failed', summary: `${count} findings` },
  );
  return recordOf(
    {
      ...({ kind: 'dependency-audit', format: 'worldgate', title: 'audit.json' } as const),
      ...{ recordedAt: now.toISOString(), now, digest, rows: [row], findings },
      measures: findingCounts(findings),
    },
    { branch: 'main', runUrl: `https://github.com/acme/robot/actions/runs/${day}` },
  );
}

/** Seconds until Chromium shows something of a page that lies on disk; null where Chromium is not installed. */
async function firstPaint(file: string): Promise<number | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  const { launch } = await import('puppeteer-core');
  const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const times: number[] = [];
    for (let i = 0; i < REPETITIONS; i++) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      const found = await page.waitForFunction(
        `performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime`,
      );
      times.push(Number(await found.jsonValue()) / 1000);
      await page.close();
    }
    return median(times);
  } finally {
    await browser.close();
  }
}

/** Time and memory to read, check and show many runs, and the size of their page. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-bench-'));
  const [dir, out, history] = ['runs', 'page', 'history'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
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
    writeHistory(
      history,
      Array.from({ length: AUDITS }, (_, day) => auditRecord(day)),
    );
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
          history,
        ],
        { encoding: 'utf8' },
      );
      return JSON.parse(printed) as { seconds: number; mib: number };
    });
    const seconds = median(results.map((one) => one.seconds));
    const mib = median(results.map((one) => one.mib));
    const megabytes = statSync(path.join(out, 'quality-dashboard.html')).size / 1e6;
    const paint = await firstPaint(path.join(out, 'quality-dashboard.html'));
    const name = `dashboard over ${RUNS} runs × ${EPISODES} episodes and ${AUDITS} audits`;
    return [
      { name: `${name}: time`, value: seconds, unit: 's', target: '≤ 3', ok: seconds <= 3 },
      { name: `${name}: memory`, value: mib, unit: 'MiB', target: '≤ 400', ok: mib <= 400 },
      { name: `${name}: page`, value: megabytes, unit: 'MB', target: '≤ 1.5', ok: megabytes <= 1.5 },
      ...(paint === null
        ? []
        : [
            {
              name: `${name}: first paint of the page from disk`,
              ...{ value: paint, unit: 's', target: '≤ 1', ok: paint <= 1 },
            },
          ]),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
