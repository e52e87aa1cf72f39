import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, findChromium, markdownPage } from '../../scripts/preview-page.ts';
import { renderEvidenceHtml } from '../../src/reports/evidence-html.ts';
import { renderEvidence } from '../../src/reports/evidence-markdown.ts';
import { EVIDENCE } from './evidence-fixture.ts';

const browser = findChromium();
if (browser === null)
  console.warn('Pages of evidence are not checked in a browser: Chromium is not installed.');

/** Chromium has no window this narrow: the page is shown in a frame, and the frame is measured. */
const MEASURE = `<script>
onload = () => {
  const page = document.querySelector('iframe').contentDocument;
  const box = (element) => { const { left, right, top, bottom } = element.getBoundingClientRect(); return { left, right, top, bottom }; };
  const result = {
    page: page.documentElement.scrollWidth,
    window: page.defaultView.innerWidth,
    rows: [...page.querySelectorAll('.forest tbody tr')].map((row) => ({ row: box(row), task: box(row.querySelector('th')), plot: box(row.querySelector('svg')) })),
    cells: [...page.querySelectorAll('.metrics th[scope=row], .metrics tbody td')].map(box),
    overflowing: [...page.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > one.clientWidth && page.defaultView.getComputedStyle(one).overflowX !== 'auto').length,
    threshold: [...page.querySelectorAll('.forest svg .required')].map((line) => Math.round(line.getBoundingClientRect().left)),
    background: page.defaultView.getComputedStyle(page.body).backgroundColor,
  };
  document.body.textContent = JSON.stringify(result);
};
</script>`;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Geometry {
  page: number;
  window: number;
  rows: { row: Box; task: Box; plot: Box }[];
  /** Of the table of metrics. */
  cells: Box[];
  /** Tables that are wider than their place and cannot be scrolled in it. */
  overflowing: number;
  threshold: number[];
  background: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worldgate-evidence-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function open(html: string, ...flags: string[]) {
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  return chromium(browser!, file, '--dump-dom', '--enable-logging=stderr', ...flags);
}

async function measure(html: string, width: number, ...flags: string[]): Promise<Geometry> {
  const framed = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const frame = `<iframe style="width:${width}px;height:3000px;border:0" srcdoc="${framed}"></iframe>`;
  const page = `<!doctype html><html><head>${MEASURE}</head><body style="margin:0">${frame}</body></html>`;
  const { stdout } = await open(page, `--window-size=${Math.max(500, width)},3000`, ...flags);
  return JSON.parse(/<body[^>]*>(\{.*\})<\/body>/s.exec(stdout)![1]!) as Geometry;
}

describe.skipIf(browser === null)('a page of evidence in Chromium', () => {
  it.each([
    ['supported', 400],
    ['supported', 1100],
    ['many', 400],
    ['many', 1100],
    ['open_loop', 400],
    ['savi', 400],
  ] as const)('holds every task and its interval without scrolling: %s, %i px', async (name, width) => {
    const { metrics } = EVIDENCE[name];
    const geometry = await measure(renderEvidenceHtml(EVIDENCE[name]), width);
    expect(geometry.window).toBe(width);
    expect(geometry.page).toBeLessThanOrEqual(width);
    expect(geometry.rows).toHaveLength(metrics.reduce((sum, { tasks }) => sum + tasks.length, 0));
    for (const { row, task, plot } of geometry.rows) {
      expect(row.right).toBeLessThanOrEqual(width);
      expect(task.right).toBeLessThanOrEqual(width);
      expect(plot.right).toBeLessThanOrEqual(width);
      expect(plot.right - plot.left).toBeGreaterThan(width === 400 ? 250 : 300);
      expect(plot.bottom).toBeLessThanOrEqual(row.bottom);
    }
    // One line through all rows, under the label of the threshold.
    expect(new Set(geometry.threshold).size).toBe(1);
  });

  it.each([
    ['supported', 420],
    ['clustered', 420],
    ['open_loop', 420],
    ['open_loop', 1100],
  ] as const)('shows every cell of the decision without scrolling: %s, %i px', async (name, width) => {
    const { page, cells, overflowing } = await measure(renderEvidenceHtml(EVIDENCE[name]), width);
    expect(page).toBeLessThanOrEqual(width);
    expect(cells).toHaveLength(5 * EVIDENCE[name].metrics.length);
    for (const { left, right } of cells) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
    expect(overflowing).toBe(0);
    // Under each other where there is no room beside each other.
    expect(new Set(cells.slice(0, 5).map(({ top }) => top)).size).toBe(width === 420 ? 5 : 1);
  });

  it('is light and dark', async () => {
    const html = renderEvidenceHtml(EVIDENCE.supported);
    const light = await measure(html, 1100);
    const dark = await measure(html, 1100, '--blink-settings=preferredColorScheme=0');
    expect(light.background).toBe('rgb(255, 255, 255)');
    expect(dark.background).toBe('rgb(13, 17, 23)');
  });

  it('applies the page’s own style and refuses anything else', async () => {
    const html = renderEvidenceHtml(EVIDENCE.failed);
    const refusal = /Content Security Policy|Refused to/;
    expect((await open(html)).stderr).not.toMatch(refusal);
    const attacked = await open(html.replace('</body>', '<script>document.title = "ran"</script></body>'));
    expect(attacked.stderr).toMatch(refusal);
    expect(attacked.stdout).not.toContain('<title>ran');
  });

  it('shows every table of evidence.md whole', async () => {
    const { page, window } = await measure(markdownPage(renderEvidence(EVIDENCE.supported), true), 900);
    expect(window).toBe(900);
    expect(page).toBeLessThanOrEqual(900);
  });
});
