import { matchesPattern, wildcardProblem } from './pattern.ts';
import type { Trigger } from './using-workflow.ts';

/** In these a job runs what the repository holds, and nobody from outside starts it. */
const OWN_EVENTS = ['push', 'workflow_dispatch', 'release', 'schedule', 'repository_dispatch'];
const RELEASE_TAGS = 'refs/tags/v*';

export interface Places {
  events: string[];
  refs: string[];
}

/**
 * The events and refs that a strict policy accepts of a workflow: those that start it, without what strangers start, and of
 * what is not narrowed the default branch and the tags of releases.
 * @returns null where nothing that starts it can be accepted
 */
export function placesOf(triggers: readonly Trigger[], defaultBranch: string): Places | null {
  const own = triggers.filter(({ event }) => OWN_EVENTS.includes(event));
  if (own.length === 0) return null;
  const branch = `refs/heads/${defaultBranch}`;
  const pushed = own.filter(({ event }) => event === 'push');
  const tags = pushed.flatMap((trigger) => tagsOf(trigger));
  const refs = [
    ...pushed.flatMap((trigger) => branchesOf(trigger, branch)),
    ...(own.some(({ event }) => event !== 'push' && event !== 'release') ? [branch] : []),
    ...tags,
    ...(own.some(({ event }) => event === 'release') && tags.length === 0 ? [RELEASE_TAGS] : []),
  ];
  return {
    events: OWN_EVENTS.filter((event) => own.some((one) => one.event === event)),
    refs: [...new Set(refs)],
  };
}

/** What a policy accepts of a workflow of which nothing is known. */
export function usualPlaces(defaultBranch: string): Places {
  return {
    events: ['push', 'workflow_dispatch', 'release'],
    refs: [`refs/heads/${defaultBranch}`, RELEASE_TAGS],
  };
}

function branchesOf({ branches, tags, ignores }: Trigger, branch: string): string[] {
  // A filter of tags alone shuts branches out, and the other way round.
  if (branches === null) return (tags !== null || ignores.tags) && !ignores.branches ? [] : [branch];
  const refs = branches.flatMap((pattern) => refPattern('refs/heads/', pattern));
  const others = refs.filter((ref) => !matchesPattern(ref, branch));
  const found = others.length < refs.length ? [branch, ...others] : others;
  return found.length === 0 ? [branch] : found;
}

function tagsOf({ branches, tags, ignores }: Trigger): string[] {
  if (tags === null) return (branches !== null || ignores.branches) && !ignores.tags ? [] : [RELEASE_TAGS];
  const refs = tags.flatMap((pattern) => refPattern('refs/tags/', pattern));
  return refs.length === 0 ? [RELEASE_TAGS] : refs;
}

/**
 * A filter of GitHub as one of ours, which knows "*" and "**" alone: from "?", "+", "[" or a backslash on, anything but "/".
 * Source: docs.github.com, "Workflow syntax", filter pattern cheat sheet.
 */
function refPattern(kind: string, pattern: string): string[] {
  if (pattern.startsWith('!')) return [];
  // "?" and "+" speak of the character before them.
  const [, plain = '', rest = ''] = /^([^?+[\\]*?)((?:.[?+]|[[\\]).*)?$/s.exec(pattern) ?? [];
  const ours = `${plain}${rest === '' || plain.endsWith('*') ? '' : '*'}`;
  return ours === '' || (ours === '*' && rest !== '') || wildcardProblem(ours) !== undefined
    ? []
    : [`${kind}${ours}`];
}
