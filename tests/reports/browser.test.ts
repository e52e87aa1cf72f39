import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, findChromium, markdownPage } from '../../scripts/preview-page.ts';
import type { Report } from '../../src/contracts/report.ts';
import { renderComment } from '../../src/reports/comment.ts';
import { renderHtml } from '../../src/reports/html.ts';
import { renderSummary } from '../../src/reports/summary.ts';
import { EXAMPLES } from './examples.ts';

const browser = findChromium();
if (browser === null) console.warn('Pages are not checked in a browser: Chromium is not installed.');

/** Runs in the page and leaves what it measured in its DOM. */
const MEASURE = `<script>
const tables = [...document.querySelectorAll('table')].map((table) => ({
  cells: [...new Set([...table.rows].map((row) => row.cells.length))],
  // Left edges of the cells of each column; one where the columns are straight.
  edges: [...table.rows[0].cells].map((_, i) => new Set([...table.rows].map((row) => Math.round(row.cells[i].getBoundingClientRect().left))).size),
  right: Math.ceil(table.getBoundingClientRect().right),
  overflow: table.scrollWidth - table.clientWidth,
}));
// Lines of each gate's name; one where it is not broken.
const names = [...document.querySelectorAll('th code')].map((name) => new Set([...name.getClientRects()].map(({ top }) => top)).size);
const result = { tables, names, page: document.documentElement.scrollWidth, window: innerWidth };
document.body.innerHTML = '';
document.body.append(JSON.stringify(result));
</script>`;

interface Geometry {
  tables: { cells: number[]; edges: number[]; right: number; overflow: number }[];
  names: number[];
  page: number;
  window: number;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worldgate-browser-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function open(html: string, ...flags: string[]) {
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  return chromium(browser!, file, '--dump-dom', '--enable-logging=stderr', ...flags);
}

async function measure(html: string, width = 900): Promise<Geometry> {
  const free = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const { stdout } = await open(free.replace('</body>', `${MEASURE}</body>`), `--window-size=${width},1400`);
  return JSON.parse(/<body>(.*)<\/body>/s.exec(stdout)![1]!) as Geometry;
}

function expectStraight({ tables, page, window }: Geometry, atLeast: number) {
  expect(window).toBe(900);
  expect(page).toBeLessThanOrEqual(900);
  expect(tables.length).toBeGreaterThanOrEqual(atLeast);
  for (const { cells, edges, right, overflow } of tables) {
    expect(cells).toHaveLength(1);
    expect(new Set(edges)).toEqual(new Set([1]));
    expect(right).toBeLessThanOrEqual(900);
    expect(overflow).toBeLessThanOrEqual(0);
  }
}

const { failed, suite, benchmark } = EXAMPLES as Record<string, Report>;

describe.skipIf(browser === null)('in Chromium', () => {
  it('shows every table of a comment whole, its columns straight', async () => {
    const markdown = renderComment(Object.values(EXAMPLES), { key: 'x' });
    expectStraight(await measure(markdownPage(markdown, true)), 8);
  });

  it('shows every table of a job summary whole', async () => {
    expectStraight(await measure(markdownPage(renderSummary(Object.values(EXAMPLES)), true)), 16);
  });

  it.each([
    ['failed', failed!],
    ['suite', suite!],
    ['benchmark', benchmark!],
  ])('shows every table of the page whole: %s', async (_, report) => {
    expectStraight(await measure(renderHtml(report)), 2);
  });

  it.each([1100, 500])('never breaks the name of a gate, %i px wide', async (width) => {
    const long = 'no-regression-of-the-left-arm';
    const gates = failed!.gates.map((gate) =>
      gate.kind === 'no_regression' ? { ...gate, name: long } : gate,
    );
    const { names, window } = await measure(renderHtml({ ...failed!, gates }), width);
    expect(window).toBe(width);
    expect(names).toEqual(gates.map(() => 1));
  });

  it('applies the page’s own style and refuses anything else', async () => {
    const html = renderHtml(failed!);
    const refusal = /Content Security Policy|Refused to/;
    const clean = await open(html);
    expect(clean.stderr).not.toMatch(refusal);
    expect(clean.stdout).toContain('Failed: push-regression');
    const attacked = await open(html.replace('</body>', '<script>document.title = "ran"</script></body>'));
    expect(attacked.stderr).toMatch(refusal);
    expect(attacked.stdout).not.toContain('<title>ran');
    const restyled = await open(html.replace('</style>', '/* changed */</style>'));
    expect(restyled.stderr).toMatch(refusal);
  });
});
