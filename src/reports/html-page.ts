import { createHash } from 'node:crypto';
import { escapeHtml } from './escape.ts';
import { plural } from './format.ts';
import { STYLE } from './html-style.ts';

/** Rows of one table on a page; the JSON beside it has them all. */
const MOST_ROWS = 5000;

export interface HtmlPage {
  /** Text of the window's title, before ` · WorldGate`. */
  title: string;
  /** Text of the page's heading. */
  heading: string;
  /** What the page is about: HTML. */
  about: string;
  /** HTML; empty parts are left out. */
  parts: readonly string[];
  /** What the page does not say: text. */
  boundary: string;
  /** Style beside that of every page. */
  style?: string;
}

/** A page of its own. Its Content-Security-Policy allows nothing but its own style, by digest. */
export function htmlPage({ title, heading, about, parts, boundary, style = '' }: HtmlPage): string {
  const css = STYLE + style;
  const digest = createHash('sha256').update(css).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} · WorldGate</title>
<style>${css}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(heading)}</h1>
<p class="muted">${about}</p>
</header>
${parts.filter((part) => part !== '').join('\n')}
<footer><p class="muted">${escapeHtml(boundary)}</p></footer>
</main>
</body>
</html>
`;
}

export interface Column {
  header: string;
  number?: boolean;
}

/** A table whose cells are HTML already; the first cell of a row is its header. */
export function htmlTable(caption: string, columns: readonly Column[], rows: readonly string[][]): string {
  const left = rows.length - MOST_ROWS;
  const kind = (index: number) => (columns[index]?.number ? ' class="number"' : '');
  const body = rows
    .slice(0, MOST_ROWS)
    .map(
      (cells) =>
        `<tr>${cells
          .map((cell, i) => (i === 0 ? `<th scope="row">${cell}</th>` : `<td${kind(i)}>${cell}</td>`))
          .join('')}</tr>`,
    )
    .join('\n');
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">
<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${columns.map(({ header }, i) => `<th scope="col"${kind(i)}>${escapeHtml(header)}</th>`).join('')}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>${left > 0 ? `\n<p class="muted">${plural(left, 'row')} left out; all stand in the JSON report.</p>` : ''}`;
}
