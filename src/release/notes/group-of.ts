import type { ChangeGroup } from '../../contracts/release-notes.ts';
import type { FoundChange } from './found-change.ts';

/** Labels by what is left of them in lower case, without a prefix as `type:` and `kind/`. */
const LABELS: Readonly<Record<string, ChangeGroup>> = {
  breaking: 'breaking',
  'breaking-change': 'breaking',
  'semver-major': 'breaking',
  major: 'breaking',
  security: 'security',
  vulnerability: 'security',
  feature: 'features',
  enhancement: 'features',
  bug: 'fixes',
  fix: 'fixes',
  regression: 'fixes',
  performance: 'performance',
  perf: 'performance',
  documentation: 'documentation',
  docs: 'documentation',
  dependencies: 'dependencies',
  chore: 'maintenance',
  maintenance: 'maintenance',
  refactor: 'maintenance',
  refactoring: 'maintenance',
  test: 'maintenance',
  tests: 'maintenance',
  ci: 'maintenance',
  build: 'maintenance',
};

/** Types of Conventional Commits 1.0.0 and of the Angular convention that it names. */
const TYPES: Readonly<Record<string, ChangeGroup>> = {
  feat: 'features',
  fix: 'fixes',
  perf: 'performance',
  docs: 'documentation',
  deps: 'dependencies',
  build: 'maintenance',
  chore: 'maintenance',
  ci: 'maintenance',
  refactor: 'maintenance',
  revert: 'fixes',
  style: 'maintenance',
  test: 'maintenance',
  security: 'security',
};

const TITLE = /^([a-z]{2,20})(?:\(([^()\n]{1,60})\))?(!)?: +(?=\S)/i;

/** `feat(gates)!: …`: null where the title is not so written, with a type that is known. */
function conventional(
  title: string,
): { type: string; scope: string | null; breaking: boolean; text: string } | null {
  const match = TITLE.exec(title);
  const type = match?.[1]?.toLowerCase();
  if (match === null || type === undefined || !Object.hasOwn(TYPES, type)) return null;
  return {
    type,
    scope: match[2] ?? null,
    breaking: match[3] !== undefined,
    text: title.slice(match[0].length),
  };
}

/**
 * The one group of a change. The first that applies: breaking (label, `!` or a `BREAKING CHANGE:` footer), security, made by a
 * bot, the first label that names a group, the type of its title, other.
 */
export function groupOf({ title, labels, body, bot }: FoundChange): ChangeGroup {
  const commit = conventional(title);
  const byLabel = labels.map(labelGroup).filter((group) => group !== null);
  const byType = commit === null ? null : TYPES[commit.type]!;
  const footer = /^BREAKING[ -]CHANGE: \S/m.test(body.slice(0, 65_536));
  if (commit?.breaking === true || footer || byLabel.includes('breaking')) return 'breaking';
  if (byLabel.includes('security') || byType === 'security') return 'security';
  if (bot) return 'dependencies';
  return byLabel[0] ?? byType ?? 'other';
}

function labelGroup(label: string): ChangeGroup | null {
  const name = label
    .slice(0, 100)
    .toLowerCase()
    .replace(/^(?:type|kind|category|changelog) ?[:/] ?/, '')
    .replace(/[\s:_/]+/g, '-');
  return Object.hasOwn(LABELS, name) ? LABELS[name]! : null;
}
