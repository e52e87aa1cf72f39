import type { Env, MarkdownIt } from 'markdown-it';
import { redactText } from '../../observability/redaction/index.ts';
import { codeBlock, escapeMarkdownCell, escapeMarkdownText, markdownCode } from '../../reports/escape.ts';
import { markdownLink } from '../../reports/markdown.ts';
import { clip } from '../../reports/plain.ts';
import { safeUrl } from './safe-url.ts';
import { type Node, treeOf } from './token-tree.ts';

/*
 * Markdown by somebody else, written anew from its syntax tree. Only what is known here is written, with text escaped for its
 * place: paragraphs, lists, quotations, code, emphasis and http(s) links. HTML and images become text, comments go.
 */

/** Longest text of one paragraph, in UTF-16 units, redacted before it is cut. */
const LONGEST_PARAGRAPH = 8000;
const LONGEST_CODE = 8000;
/** Lists that stand deeper in lists continue at this depth. */
const DEEPEST = 8;

/** What the text may refer to. */
export interface Linking {
  parser: MarkdownIt;
  /** The document's link references, as markdown-it keeps them. */
  env: Env;
  /** Page of the repository that `#12` means an issue of; null where it is not known. */
  repositoryUrl: string | null;
}

/** Safe Markdown, and the issues and pull requests that it names. */
export interface SafeText {
  markdown: string;
  references: number[];
}

/**
 * The blocks as safe Markdown with an empty line between them.
 * @param inItem whether they are what a list item holds, which its nested lists follow without an empty line
 */
export function safeBlocks(nodes: readonly Node[], linking: Linking, inItem: boolean): SafeText {
  const references = new Set<number>();
  const lines = blocksOf(nodes, { ...linking, references }, inItem ? 1 : 0);
  return { markdown: lines.join('\n').trimEnd(), references: [...references] };
}

interface Writing extends Linking {
  references: Set<number>;
}

function blocksOf(nodes: readonly Node[], writing: Writing, depth: number): string[] {
  const blocks = nodes.map((node) => blockOf(node, writing, depth)).filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, at) => {
    // A list follows the line that it belongs to; other blocks stand apart.
    const apart = at > 0 && !(depth > 0 && isItem(lines[0]!));
    return apart ? ['', ...lines] : lines;
  });
}

const isItem = (line: string) => /^(?:-|\d{1,9}\.) /.test(line);

function blockOf(node: Node, writing: Writing, depth: number): string[] {
  const { type, token, children } = node;
  switch (type) {
    case 'paragraph':
      return linesOf(inlineOf(children[0], writing));
    case 'heading': {
      const text = inlineOf(children[0], writing);
      return linesOf(text === '' || /[*\n]/.test(text) ? text : `**${text}**`);
    }
    case 'bullet_list':
      return children.flatMap((item) => itemOf(item, '- ', writing, depth));
    case 'ordered_list': {
      const first = Number(token.attrGet('start') ?? 1);
      return children.flatMap((item, at) =>
        itemOf(item, `${Math.min(first + at, 999_999_999)}. `, writing, depth),
      );
    }
    case 'blockquote':
      return blocksOf(children, writing, depth).map((line) => `> ${line}`.trimEnd());
    case 'fence':
    case 'code_block':
      return codeBlock(
        cut(redactText(token.content), LONGEST_CODE),
        clip(token.info, 40).split(' ')[0],
      ).split('\n');
    case 'html_block':
      return linesOf(escapeMarkdownText(redactText(withoutComments(token.content)), LONGEST_PARAGRAPH));
    default:
      return [];
  }
}

const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

function itemOf({ children }: Node, mark: string, writing: Writing, depth: number): string[] {
  const lines = blocksOf(children, writing, depth + 1);
  if (lines.length === 0) return [];
  if (depth >= DEEPEST && isItem(lines[0]!)) return lines;
  const indent = ' '.repeat(mark.length);
  return lines.map((line, at) => (at === 0 ? mark : line === '' ? '' : indent) + line);
}

/** One paragraph on one line. Where its secret is split over several spans, its plain text is all that stays. */
function inlineOf(inline: Node | undefined, writing: Writing): string {
  if (inline === undefined) return '';
  const source = cut(redactText(inline.token.content), LONGEST_PARAGRAPH);
  const nodes = treeOf(writing.parser.parseInline(source, writing.env)[0]?.children ?? []);
  const plain = plainOf(nodes);
  const redacted = redactText(plain);
  if (redacted !== plain) return escapeMarkdownText(redacted);
  const text = spansOf(nodes, writing, false).replace(/\s+/g, ' ').trim();
  return /^(?:[-+=:]|\d{1,9}[.)])/.test(text) ? protectStart(text) : text;
}

/** The beginning of a line never starts a list, a rule or a table. */
function protectStart(text: string): string {
  return text.replace(/^(?=[-+=])|^(?=:-)/, '\\').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function spansOf(nodes: readonly Node[], writing: Writing, inLink: boolean): string {
  return nodes.map((node) => spanOf(node, writing, inLink)).join('');
}

function spanOf({ type, token, children }: Node, writing: Writing, inLink: boolean): string {
  switch (type) {
    case 'text':
      return inLink ? textOf(token.content) : linkedText(token.content, writing);
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    case 'code_inline':
      return markdownCode(token.content);
    case 'em':
      return emphasis('*', spansOf(children, writing, inLink));
    case 'strong':
      return emphasis('**', spansOf(children, writing, inLink));
    case 'link': {
      const href = safeUrl(String(token.attrGet('href') ?? ''));
      noteReference(href, writing);
      const label = spansOf(children, writing, true).trim();
      return href === null || inLink || label === '' ? label : `[${label}](${addressOf(href)})`;
    }
    case 'image':
      return textOf(plainOf(treeOf(token.children ?? [])));
    case 'html_inline':
      return textOf(withoutComments(token.content));
    default:
      return spansOf(children, writing, inLink);
  }
}

/** A mark that stands beside a space, or around nothing, means something else. */
function emphasis(mark: string, inner: string): string {
  const text = inner.trim();
  if (text === '') return inner === '' ? '' : ' ';
  const [before, after] = [/^\s/.test(inner) ? ' ' : '', /\s$/.test(inner) ? ' ' : ''];
  return `${before}${mark}${text}${mark}${after}`;
}

/** Text in the middle of a line, whose spaces at the ends count. */
function textOf(text: string): string {
  const inner = escapeMarkdownCell(text, 1_000_000);
  if (inner === '') return /\s/.test(text) ? ' ' : '';
  return (/^\s/.test(text) ? ' ' : '') + inner + (/\s$/.test(text) ? ' ' : '');
}

/** `https://…` as a link of its own, and `#12` as one to the issue of the repository. */
function linkedText(text: string, writing: Writing): string {
  const { repositoryUrl, references } = writing;
  let shown = '';
  let from = 0;
  for (const match of text.matchAll(
    /https?:\/\/[^\s<>"'`()[\]{}]{1,2000}|(?<![\w/&#-])#([1-9]\d{0,8})(?![\w-])/g,
  )) {
    const [whole, number] = match;
    const target = whole.replace(/[.,:;!?*_~]+$/, '');
    if (number !== undefined) references.add(Number(number));
    const href =
      number === undefined
        ? safeUrl(target)
        : repositoryUrl === null
          ? null
          : `${repositoryUrl}/issues/${number}`;
    noteReference(href, writing);
    if (href === null) continue;
    shown += `${textOf(text.slice(from, match.index))}[${textOf(target)}](${addressOf(href)})`;
    from = match.index + target.length;
  }
  return shown + textOf(text.slice(from));
}

/** An address to an issue or a pull request of the repository names it. */
function noteReference(href: string | null, { repositoryUrl, references }: Writing): void {
  if (href === null || repositoryUrl === null) return;
  if (!href.toLowerCase().startsWith(`${repositoryUrl.toLowerCase()}/`)) return;
  const number = /^\/(?:issues|pull)\/([1-9]\d{0,8})(?![\w-])/.exec(href.slice(repositoryUrl.length))?.[1];
  if (number !== undefined) references.add(Number(number));
}

/** The address as it may stand between the brackets of a link. */
function addressOf(href: string): string {
  return /\]\((.*)\)$/s.exec(markdownLink('x', href))?.[1] ?? '';
}

/** What a reader sees of spans. */
function plainOf(nodes: readonly Node[]): string {
  return nodes
    .map(({ type, token, children }) =>
      type === 'softbreak' || type === 'hardbreak'
        ? ' '
        : type === 'text' || type === 'code_inline'
          ? token.content
          : plainOf(type === 'image' ? treeOf(token.children ?? []) : children),
    )
    .join('');
}

/** Without `<!-- … -->`; one that does not end goes to the end, as in HTML. */
function withoutComments(html: string): string {
  let text = '';
  for (let from = 0; ; ) {
    const start = html.indexOf('<!--', from);
    if (start === -1) return text + html.slice(from);
    text += html.slice(from, start);
    const end = html.indexOf('-->', start + 4);
    if (end === -1) return text;
    from = end + 3;
  }
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
