import type { Env, MarkdownIt } from 'markdown-it';
import type { ReleaseNotes } from '../../contracts/release-notes.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { redactText } from '../../observability/redaction/index.ts';
import { clip } from '../../reports/plain.ts';
import { type Linking, safeBlocks } from './safe-markdown.ts';
import { type Node, treeOf } from './token-tree.ts';

type Changelog = NonNullable<ReleaseNotes['changelog']>;
type Item = Changelog['groups'][number]['items'][number];

/** Groups of Keep a Changelog 1.1.0 in the order of its examples; others follow in the order of the file. */
const KNOWN_GROUPS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
const MOST_ITEMS = 10_000;
const MOST_GROUPS = 100;
const LONGEST_ITEM = 20_000;

export interface ChangelogRequest {
  text: string;
  /** How messages call the file. */
  name: string;
  /** Of the section; null for `Unreleased`. */
  version: string | null;
  /** Page of the repository that `#12` means an issue of. */
  repositoryUrl: string | null;
  warn: (message: string) => void;
}

/**
 * One section of a changelog in the form of Keep a Changelog 1.1.0: `## [Unreleased]`, `## [1.2.0] - 2026-11-22`.
 * @throws WorldGateError `changelog-section-missing`, `changelog-section-twice`
 */
export async function readChangelog(request: ChangelogRequest): Promise<Changelog> {
  const { default: Parser } = await import('markdown-it');
  const parser: MarkdownIt = new Parser('commonmark', { html: true, maxNesting: 100 });
  const env: Env = {};
  // Only the section's own paragraphs are worth a closer look.
  parser.core.ruler.disable('inline');
  const document = treeOf(parser.parse(request.text, env));
  parser.core.ruler.enable('inline');
  const section = sectionOf(document, request);
  const linking: Linking = { parser, env, repositoryUrl: request.repositoryUrl };
  return { ...section.heading, groups: groupsOf(section.nodes, linking, request) };
}

interface Heading {
  section: string;
  date: string | null;
  yanked: boolean;
}

function headingsOf(document: readonly Node[]) {
  return document.flatMap((node, at) => {
    const level = node.type === 'heading' ? Number(node.token.tag.slice(1)) : 9;
    return level <= 2 ? [{ at, level, ...headingOf(sourceOf(node)) }] : [];
  });
}

const sourceOf = (node: Node) => node.children[0]?.token.content ?? '';

/** `[1.2.0] - 2026-11-22 [YANKED]`, `v1.2.0 (2026-11-22)`, `[1.2.0](https://…)`. */
function headingOf(source: string): Heading {
  const text = source
    .slice(0, 1000)
    .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/g, '$1')
    .trim();
  const [name = ''] = text.split(/\s/);
  return {
    section: clip(redactText(name.replace(/[:,]$/, '')), 300),
    date: /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0] ?? null,
    yanked: /\byanked\b/i.test(text.slice(name.length)),
  };
}

function sectionOf(document: readonly Node[], { name, version }: ChangelogRequest) {
  const headings = headingsOf(document);
  const sections = headings.filter(({ level }) => level === 2);
  const wanted = version ?? 'Unreleased';
  const found = sections.filter(({ section }) => isSame(section, wanted));
  if (found.length > 1) {
    throw new WorldGateError('changelog-section-twice', `${name}: has the section "${wanted}" twice`, {
      hint: 'Make one section of the two.',
      kind: 'input',
    });
  }
  const heading = found[0];
  if (heading === undefined) {
    const known = sections.map(({ section }) => section).filter((section) => section !== '');
    const listed = known.slice(0, 5).join(', ');
    throw new WorldGateError(
      'changelog-section-missing',
      `${name}: has no section "${wanted}"${didYouMean(wanted, known)}`,
      {
        hint:
          known.length === 0
            ? 'Write it as Keep a Changelog has it: "## [Unreleased]", with "### Added" and the like below.'
            : `Add "## [${wanted}]", or choose another section by its version: it has ${listed}${known.length > 5 ? ', …' : ''}.`,
        kind: 'input',
      },
    );
  }
  const end = headings.find(({ at }) => at > heading.at)?.at ?? document.length;
  const { section, date, yanked } = heading;
  return { heading: { section, date, yanked }, nodes: document.slice(heading.at + 1, end) };
}

function isSame(section: string, wanted: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^v(?=\d)/, '');
  return plain(section) === plain(wanted);
}

/** Items by group: the known groups first; each item once. */
function groupsOf(nodes: readonly Node[], linking: Linking, request: ChangelogRequest): Changelog['groups'] {
  const groups = new Map<string | null, Item[]>();
  let group: string | null = null;
  let items = 0;
  const seen = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'heading' && node.token.tag === 'h3') {
      group = groupName(sourceOf(node));
      continue;
    }
    for (const [kind, blocks] of partsOf(node)) {
      const { markdown, references } = safeBlocks(blocks, linking, kind === 'item');
      const key = `${group} ${markdown}`;
      if (markdown === '' || seen.has(key)) continue;
      seen.add(key);
      if (items >= MOST_ITEMS || (!groups.has(group) && groups.size >= MOST_GROUPS)) {
        request.warn(
          `${request.name}: has more than ${MOST_ITEMS} items or ${MOST_GROUPS} groups; the rest is left out`,
        );
        return ordered(groups);
      }
      items += 1;
      if (markdown.length > LONGEST_ITEM) request.warn(`${request.name}: an item is too long and left out`);
      else if (groups.get(group)?.push({ kind, markdown, references }) === undefined)
        groups.set(group, [{ kind, markdown, references }]);
    }
  }
  if (items === 0) request.warn(`${request.name}: the section has no items`);
  return ordered(groups);
}

/** The items of a list, or a block that is none. */
function partsOf(node: Node): [Item['kind'], Node[]][] {
  return node.type === 'bullet_list' || node.type === 'ordered_list'
    ? node.children.map((item) => ['item', item.children])
    : [['text', [node]]];
}

function groupName(source: string): string {
  const name = clip(redactText(source.replace(/[*_`[\]]/g, '')), 100);
  return KNOWN_GROUPS.find((known) => known.toLowerCase() === name.toLowerCase()) ?? (name || 'Other');
}

function ordered(groups: ReadonlyMap<string | null, Item[]>): Changelog['groups'] {
  const rank = (name: string | null) => {
    const at = name === null ? -1 : KNOWN_GROUPS.indexOf(name);
    return name !== null && at === -1 ? KNOWN_GROUPS.length : at;
  };
  return [...groups].map(([name, items]) => ({ name, items })).sort((a, b) => rank(a.name) - rank(b.name));
}
