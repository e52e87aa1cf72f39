/**
 * Shows reports as readers will see them.
 *
 *     node scripts/render-preview.ts FILE... [--out DIR]
 *
 * FILE is a run's `reports/report.json`, a `comment.md` or `summary.md`, or `example:NAME` for one of the examples of
 * `tests/reports/examples.ts` (`example:all` for all of them). Writes HTML, and where Chromium is installed a PNG
 * beside each. DIR is `coverage/preview` unless given.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Report, report as reportSchema } from '../src/contracts/report.ts';
import { renderComment } from '../src/reports/comment.ts';
import { renderHtml } from '../src/reports/html.ts';
import { renderSummary } from '../src/reports/summary.ts';
import { chromium, findChromium, markdownPage } from './preview-page.ts';

interface Page {
  name: string;
  html: string;
}

function pagesOf(name: string, report: Report): Page[] {
  return [
    { name: `${name}-comment`, html: markdownPage(renderComment([report], { key: 'preview' })) },
    { name: `${name}-comment-opened`, html: markdownPage(renderComment([report], { key: 'preview' }), true) },
    { name: `${name}-summary`, html: markdownPage(renderSummary([report]), true) },
    { name: `${name}-page`, html: renderHtml(report) },
  ];
}

async function pagesFrom(source: string): Promise<Page[]> {
  if (source.startsWith('example:')) {
    const { EXAMPLES } = await import('../tests/reports/examples.ts');
    const wanted = source.slice('example:'.length);
    const chosen = Object.entries(EXAMPLES).filter(([name]) => wanted === 'all' || name === wanted);
    if (chosen.length === 0)
      throw new Error(`no example "${wanted}"; there are all, ${Object.keys(EXAMPLES).join(', ')}`);
    const together =
      chosen.length < 2
        ? []
        : [
            {
              name: 'all-comment',
              html: markdownPage(
                renderComment(
                  chosen.map(([, one]) => one),
                  { key: 'preview' },
                ),
              ),
            },
          ];
    return [...chosen.flatMap(([name, report]) => pagesOf(name, report)), ...together];
  }
  const text = await readFile(source, 'utf8');
  const name = basename(source).replace(/\.(json|md)$/, '');
  if (source.endsWith('.md')) return [{ name, html: markdownPage(text) }];
  return pagesOf(name, reportSchema.parse(JSON.parse(text)));
}

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'coverage/preview' } },
  allowPositionals: true,
});
const out = resolve(values.out);
await mkdir(out, { recursive: true });
const browser = findChromium();
if (browser === null) console.log('Chromium is not installed: HTML only.');
for (const page of (
  await Promise.all((positionals.length === 0 ? ['example:all'] : positionals).map(pagesFrom))
).flat()) {
  const file = join(out, `${page.name}.html`);
  await writeFile(file, page.html);
  console.log(file);
  if (browser === null) continue;
  const picture = join(out, `${page.name}.png`);
  await chromium(browser, file, `--screenshot=${picture}`, '--window-size=1000,1400');
  console.log(picture);
}
