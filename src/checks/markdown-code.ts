import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';

/** A fenced block of a document. */
export interface Fence {
  /** First word after the opening fence, in lower case. */
  language: string;
  text: string;
  /** Of the opening fence, counted from 1; the text begins one line below. */
  line: number;
  isClosed: boolean;
}

export interface InlineCode {
  text: string;
  line: number;
}

/** `<!-- worldgate-snippet: ACTION REASON -->` */
export interface Marker {
  action: string;
  reason: string;
  line: number;
  /** The block right below it; null where that is no fence. */
  fence: Fence | null;
}

export interface MarkdownCode {
  fences: Fence[];
  inline: InlineCode[];
  markers: Marker[];
}

const MARKER = /<!--\s*worldgate-snippet\b:?([\s\S]*?)-->/g;

/**
 * The code of a document, as a Markdown parser sees it: fences inside of lists and quotations count, and what only looks like a
 * fence inside of another does not.
 */
export function markdownCode(text: string): MarkdownCode {
  const parser = new MarkdownIt({ html: true });
  const blocks = [
    'fence',
    'code',
    'list',
    'blockquote',
    'heading',
    'lheading',
    'hr',
    'html_block',
    'table',
    'reference',
  ];
  parser.block.ruler.enableOnly([...blocks, 'paragraph']);
  parser.inline.ruler.enableOnly(['text', 'newline', 'escape', 'backticks']);
  const found: MarkdownCode = { fences: [], inline: [], markers: [] };
  let row = 0;
  let waiting: Marker | null = null;
  for (const token of parser.parse(text, {})) {
    if (token.map !== null) row = token.map[0];
    if (token.type === 'fence') {
      const fence = fenceOf(token);
      found.fences.push(fence);
      if (waiting !== null) waiting.fence = fence;
    } else if (token.type === 'inline') {
      for (const code of inlineCode(token, row)) found.inline.push(code);
    }
    if (token.type === 'html_block') {
      const here = markersOf(token);
      found.markers.push(...here);
      waiting = here.at(-1) ?? null;
    } else if (token.nesting !== -1) waiting = null;
  }
  return found;
}

function fenceOf(token: Token): Fence {
  const [start, end] = token.map ?? [0, 0];
  const lines = token.content === '' ? 0 : token.content.replace(/\n$/, '').split('\n').length;
  return {
    language: (/^\{?\.?([\w+#-]+)/.exec(token.info.trim())?.[1] ?? '').toLowerCase(),
    text: token.content,
    line: start + 1,
    // Between the opening and the closing line lies the text and nothing else.
    isClosed: end - start === lines + 2,
  };
}

function markersOf(token: Token): Marker[] {
  return [...token.content.matchAll(MARKER)].map((match) => {
    const words = match[1]!.trim();
    const action = /^\S*/.exec(words)![0];
    const before = token.content.slice(0, match.index).split('\n').length - 1;
    return {
      action,
      reason: words.slice(action.length).trim(),
      line: (token.map?.[0] ?? 0) + before + 1,
      fence: null,
    };
  });
}

/** Code spans of a paragraph. The parser does not say where they stand: their backticks are looked for in order. */
function inlineCode(token: Token, row: number): InlineCode[] {
  const runs = [...token.content.matchAll(/(?<!\\)`+/g)].map(({ 0: run, index }) => ({ run, index }));
  let next = 0;
  let lines = 0;
  let counted = 0;
  return (token.children ?? []).flatMap((child): InlineCode[] => {
    if (child.type !== 'code_inline') return [];
    while (next < runs.length && runs[next]!.run !== child.markup) next += 1;
    const opening = runs[next]?.index ?? counted;
    lines += token.content.slice(counted, opening).split('\n').length - 1;
    counted = opening;
    next += 1;
    while (next < runs.length && runs[next]!.run !== child.markup) next += 1;
    next += 1;
    return [{ text: child.content, line: row + lines + 1 }];
  });
}
