import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownHtml } from '../../scripts/preview-page.ts';

/** What an independent Markdown renderer and HTML parser make of our output. */

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

function children(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function elements(node: Node, name: string): Element[] {
  return children(node).flatMap((child) => [
    ...('tagName' in child && child.tagName === name ? [child] : []),
    ...elements(child, name),
  ]);
}

export function textOf(node: Node): string {
  return 'value' in node ? node.value : children(node).map(textOf).join('');
}

/** The text of everything but elements of one name. */
export function textOutsideOf(node: Node, name: string): string {
  if ('value' in node) return node.value;
  if (node.nodeName === name) return '';
  return children(node)
    .map((child) => textOutsideOf(child, name))
    .join('');
}

export function ancestors(node: Element): string[] {
  const names: string[] = [];
  for (
    let parent = node.parentNode;
    parent !== null;
    parent = 'parentNode' in parent ? parent.parentNode : null
  )
    names.push(parent.nodeName);
  return names;
}

export function allNames(node: Node): string[] {
  return children(node).flatMap((child) => [
    ...('tagName' in child ? [child.tagName] : []),
    ...allNames(child),
  ]);
}

export function renderedMarkdown(markdown: string): DefaultTreeAdapterTypes.DocumentFragment {
  return parseFragment(markdownHtml(markdown));
}

/** Tags that were opened and not closed, or closed and not opened, in the HTML text itself. */
export function unbalancedTags(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const withoutComments = html.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, slash, name] of withoutComments.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>/g)) {
    if (/^(br|hr|meta|img|input)$/.test(name!)) continue;
    if (slash === '') open.push(name!);
    else if (open.at(-1) === name) open.pop();
    else wrong.push(`/${name}`);
  }
  return [...wrong, ...open];
}

/** Cells of each row of each table. */
export function cellCounts(fragment: Node): number[][] {
  return elements(fragment, 'table').map((table) =>
    elements(table, 'tr').map((row) => elements(row, 'td').length + elements(row, 'th').length),
  );
}

/** The first table as text, row by row. */
export function tableText(table: Node): string[][] {
  return elements(table, 'tr').map((row) =>
    children(row)
      .filter((cell) => cell.nodeName === 'td' || cell.nodeName === 'th')
      .map((cell) => textOf(cell).trim()),
  );
}
