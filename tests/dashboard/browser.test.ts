import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/preview-page.ts';
import { writeHistory } from '../../src/dashboard/history.ts';
import { writeDashboard } from '../../src/dashboard/make-dashboard.ts';
import { readReleaseFiles } from '../../src/dashboard/release-files.ts';
import { removeFolders, temporaryFolder } from '../support/cli.ts';
import { nightId, writeNight } from '../support/nights.ts';
import { audit, auditCommands, evidence, gate, vulnerability, write } from '../support/worldforge-files.ts';

const executablePath = findChromium();
if (executablePath === null)
  console.warn('The dashboard is not checked in a browser: Chromium is not installed.');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A history of audits with findings of two severities. */
async function kept(folder: string): Promise<string> {
  const history = join(folder, 'history');
  for (let day = 1; day <= 12; day++) {
    const file = write(
      join(folder, 'audit.json'),
      audit({
        generated_at: `2026-11-${String(day).padStart(2, '0')}T09:00:00+00:00`,
        vulnerabilities: day < 6 ? [] : [vulnerability({ id: `PYSEC-${day}` })],
        commands: auditCommands(day < 6 ? 0 : 1),
      }),
    );
    const asks = [{ kind: 'dependency-audit' as const, file, label: 'audit.json' }];
    const { records } = readReleaseFiles(asks, { branch: 'main', runUrl: null }, new Date());
    writeHistory(history, records);
  }
  return history;
}

describe.skipIf(executablePath === null)('the dashboard in Chromium', () => {
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    const folder = temporaryFolder();
    const runs = join(folder, 'runs');
    for (let day = 0; day < 24; day++) {
      const rate = [0.95, 0.6, 0.3][Math.floor(day / 8)]!;
      writeNight(runs, {
        day,
        episodes: 60,
        rate,
        tasks: ['push', 'a task with a rather long name of its own'],
      });
      writeNight(runs, { day, preset: 'latency', latencyMs: day < 12 ? 10 : 14 });
    }
    writeNight(join(runs, 'broken'), { day: 99 });
    const records = await kept(folder);
    const evidenceFile = write(
      join(folder, 'evidence.json'),
      evidence([gate('Tests', { status: 'failed', exit_code: 1 })]),
    );
    const { files } = await writeDashboard({
      runs: {
        dir: runs,
        originOf: (path) => ({ branch: path.startsWith('broken') ? 'wild' : 'main', runUrl: null }),
      },
      release: [{ kind: 'release-evidence', file: evidenceFile, label: 'evidence.json' }],
      origin: { branch: 'main', runUrl: null },
      verify: null,
      price: null,
      historyDir: records,
      outputDir: join(folder, 'out'),
      branch: 'main',
      now: new Date('2026-11-21T12:00:00Z'),
    });
    address = pathToFileURL(files.html).href;
    const { launch } = await import('puppeteer-core');
    browser = await launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    removeFolders();
  });

  async function visit(scheme: 'light' | 'dark', width: number, script = true) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.setJavaScriptEnabled(script);
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(address);
    return { page, complaints, requests };
  }

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
    // What the tools evaluate is not held to the policy of the page.
    await page.evaluate(AXE);
    const result = (await page.evaluate('axe.run()')) as AxeResults;
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
    );
  }

  it.each([
    ['light', 1100],
    ['dark', 360],
    ['light', 360],
  ] as const)(
    'is accessible, loads nothing and complains of nothing: %s, %i px wide',
    async (scheme, width) => {
      const { page, complaints, requests } = await visit(scheme, width);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([address]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  it('draws each chart with colours of its scheme, and each mark leads to its run', async () => {
    const { page } = await visit('dark', 1100);
    const marks = (await page.evaluate(`[...document.querySelectorAll('figure svg a')].map((link) => ({
      href: link.getAttribute('href'),
      fill: getComputedStyle(link.querySelector('path')).fill,
      title: link.querySelector('title').textContent,
    }))`)) as { href: string; fill: string; title: string }[];
    // All tasks, each of two, two latencies, and the audits.
    expect(marks).toHaveLength(5 * 24 + 12);
    expect(new Set(marks.map(({ fill }) => fill))).toEqual(
      new Set(['rgb(63, 185, 80)', 'rgb(255, 123, 114)', 'rgb(210, 153, 34)']),
    );
    expect(marks[0]).toMatchObject({ href: `#r-${nightId({ day: 0, preset: 'latency' })}` });
    expect(marks.filter(({ title }) => /n = \d+/.test(title))).toHaveLength(5 * 24);
    expect(marks.at(-1)!.title).toMatch(/^2026-11-12 09:00 UTC: 1, failed$/);
    const ids = (await page.evaluate(
      `[...document.querySelectorAll('tr[id]')].map(({ id }) => '#' + id)`,
    )) as string[];
    expect(marks.filter(({ href }) => !ids.includes(href))).toEqual([]);

    await page.close();
  });

  it('shows the parts of one preset and branch', async () => {
    const { page } = await visit('light', 1100);
    const shown = () =>
      page.evaluate(`document.querySelectorAll('tr[id^="r-"][data-preset]:not([hidden])').length`);
    expect(await shown()).toBe(49);
    await page.select('#preset', '1');
    expect(await shown()).toBe(25);
    await page.select('#branch', '1');
    expect([await shown(), await page.$eval('#shown', (say) => say.textContent)]).toEqual([
      1,
      '1 run is shown.',
    ]);
    await page.close();
  });

  it('says first what did not pass and what to do, and all of it can be reached by keyboard', async () => {
    const { page } = await visit('light', 1100);
    const [first] = (await page.evaluate(
      `[...document.querySelectorAll('main section')].map((one) => one.textContent)`,
    )) as string[];
    expect(first).toMatch(/First that did not pass:\s*Tests[\s\S]*Next:\s*Look into Tests\./);
    const reached = new Set<string>();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      reached.add(String(await page.evaluate('document.activeElement.tagName')));
    }
    for (const tag of ['SELECT', 'A', 'SUMMARY']) expect([...reached]).toContain(tag);
    await page.close();
  });

  it('is whole without JavaScript', async () => {
    const { page, complaints } = await visit('light', 1100, false);
    expect(await page.$$eval('figure svg', (all) => all.length)).toBe(6);
    expect(await page.$eval('#filter', (form) => form.hasAttribute('hidden'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
