import { escapeMarkdownText } from './escape.ts';

/**
 * A table of GitHub-flavoured Markdown. Cells are Markdown that is already escaped and holds no line break.
 * @param align one letter per column: `l` or `r`.
 */
export function markdownTable(align: string, header: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = [...align].map((letter) => (letter === 'r' ? '--:' : ':--'));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** A folded block. `summary` is text for an HTML element, already escaped; `body` is Markdown. */
export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A link where `url` is an absolute http(s) address, else the text alone. */
export function markdownLink(text: string, url: string | undefined): string {
  const label = escapeMarkdownText(text);
  if (url === undefined || !URL.canParse(url)) return label;
  const { protocol, href } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || href.length > 2000) return label;
  const address = href.replace(/[()|`\\<>[\]*_~]/g, (character) =>
    character === '_' || character === '~' || character === '*'
      ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(character).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')),
  );
  return `[${label}](${address})`;
}

/** Paragraphs and blocks, an empty line between each; empty ones are left out. */
export function blocks(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

/** Size that counts against GitHub's limits: UTF-8 bytes, never fewer than characters. */
export function sizeOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
