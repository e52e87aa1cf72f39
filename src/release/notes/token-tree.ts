import type { Token } from 'markdown-it';

/** One block or span of a Markdown document with what stands in it. */
export interface Node {
  /** markdown-it's name without `_open`: `paragraph`, `bullet_list`, `list_item`, `fence`, `inline`, `text`, `link`, … */
  type: string;
  token: Token;
  children: Node[];
}

/** markdown-it's flat list of opening and closing tokens as a tree. */
export function treeOf(tokens: readonly Token[]): Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const node: Node = { type: token.type.replace(/_open$/, ''), token, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    if (token.nesting === 1) open.push(node);
  }
  return roots;
}
