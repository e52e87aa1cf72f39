import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** markdown-it with raw HTML and GitHub's extended autolinks: schemes, `www.` and e-mail, but no bare domains. */
const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
markdown.linkify.add('www.', { validate: (source, at) => /^[^\s<]*/.exec(source.slice(at))![0].length });

type Node = DefaultTreeAdapterTypes.ChildNode;

export interface Seen {
  /** Tags and `#comment`. */
  elements: string[];
  /** Attributes, as `a.href`. */
  attributes: string[];
  links: string[];
  /** Text outside of code. */
  text: string;
}

/** What a browser would have of Markdown, by parsers that are not ours. */
export function rendered(source: string): Seen {
  const seen: Seen = { elements: [], attributes: [], links: [], text: '' };
  const visit = (nodes: Node[], code: boolean): void => {
    for (const node of nodes) {
      if (node.nodeName === '#comment') seen.elements.push('#comment');
      if ('value' in node && !code) seen.text += node.value;
      if (!('tagName' in node)) continue;
      seen.elements.push(node.tagName);
      for (const { name, value } of node.attrs) {
        seen.attributes.push(`${node.tagName}.${name}`);
        if (name === 'href') seen.links.push(value);
      }
      visit(node.childNodes, code || node.tagName === 'code');
    }
  };
  visit(parseFragment(markdown.render(source)).childNodes, false);
  return seen;
}
