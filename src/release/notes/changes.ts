import type { NotesChange } from '../../contracts/release-notes.ts';
import { redactText } from '../../observability/redaction/index.ts';
import { clip } from '../../reports/plain.ts';
import { closedBy, type FoundChange } from './found-change.ts';
import { groupOf } from './group-of.ts';
import { safeUrl } from './safe-url.ts';

const MOST_CHANGES = 20_000;

export interface ChangesRequest {
  /** Page of the repository; null where it is not known. */
  repositoryUrl: string | null;
  /** Numbers that the changelog names. */
  inChangelog: ReadonlySet<number>;
  /** Milliseconds; null for no bound. */
  sinceMs: number | null;
  untilMs: number | null;
  warn: (message: string) => void;
}

/** Changes for the notes: each once, in its one group, issues with the pull request that closes them. Newest first. */
export function notesChanges(found: readonly FoundChange[], request: ChangesRequest): NotesChange[] {
  const byNumber = new Map<number, FoundChange>();
  for (const change of found) {
    const known = byNumber.get(change.number);
    if (known === undefined || (known.kind === 'issue' && change.kind === 'pull'))
      byNumber.set(change.number, change);
  }
  const inRange = [...byNumber.values()].filter((change) => isInRange(change, request)).sort(newestFirst);
  if (inRange.length > MOST_CHANGES) {
    request.warn(`${inRange.length - MOST_CHANGES} older changes are left out: ${MOST_CHANGES} fit`);
  }
  const kept = inRange.slice(0, MOST_CHANGES);
  const closers = new Set<number>();
  const pulls = kept
    .filter(({ kind }) => kind === 'pull')
    .map((pull) => {
      const numbers = [...new Set([...pull.closes, ...closedBy(pull.body)])]
        // An issue is listed once, with the newest pull request that closes it.
        .filter((number) => number !== pull.number && !closers.has(number))
        .slice(0, 100);
      for (const number of numbers) closers.add(number);
      const closes = numbers.map((number) => {
        const issue = byNumber.get(number);
        return {
          number,
          title: issue === undefined ? null : clipped(issue.title, 300),
          url: issue === undefined ? issueUrl(number, request) : pageOf(issue, request),
        };
      });
      return { ...shown(pull, request), closes };
    });
  const issues = kept
    .filter(({ kind, number }) => kind === 'issue' && !closers.has(number))
    .map((issue) => ({ ...shown(issue, request), closes: [] }));
  return [...pulls, ...issues];
}

function isInRange({ at }: FoundChange, { sinceMs, untilMs }: ChangesRequest): boolean {
  if (at === null) return true;
  const ms = Date.parse(at);
  return (sinceMs === null || ms > sinceMs) && (untilMs === null || ms <= untilMs);
}

function newestFirst(a: FoundChange, b: FoundChange): number {
  const ms = ({ at }: FoundChange) => (at === null ? 0 : Date.parse(at));
  return ms(b) - ms(a) || b.number - a.number;
}

function shown(change: FoundChange, request: ChangesRequest): Omit<NotesChange, 'closes'> {
  const { kind, number, labels, author, bot, at } = change;
  return {
    kind,
    number,
    title: clipped(change.title, 300) || 'without title',
    url: pageOf(change, request),
    labels: labels.slice(0, 100).map((label) => clipped(label, 100)),
    author: author === null ? null : clipped(author.replace(/^app\//, ''), 100),
    bot,
    at: at === null ? null : new Date(Date.parse(at)).toISOString(),
    group: groupOf(change),
    in_changelog: request.inChangelog.has(number),
  };
}

const clipped = (text: string, most: number) => clip(redactText(text), most);

/** The page of a change, where its address is one: of this number, and of the repository where that is known. */
function pageOf(change: FoundChange, request: ChangesRequest): string | null {
  const { kind, number, url } = change;
  if (url === null) return issueUrl(number, request);
  const address = safeUrl(url);
  const page =
    address === null
      ? null
      : /^https?:\/\/[^/?#]+\/[\w.-]+\/[\w.-]+(?=\/(?:issues|pull)\/)/.exec(address)?.[0];
  const place = kind === 'pull' ? ['pull'] : ['issues', 'pull'];
  const fits =
    page != null &&
    place.some((word) => address === `${page}/${word}/${number}`) &&
    (request.repositoryUrl === null || page.toLowerCase() === request.repositoryUrl.toLowerCase());
  if (fits) return address;
  request.warn(
    `#${number}: its address is no page of ${kind === 'pull' ? 'a pull request' : 'an issue'} of this repository, and is left out`,
  );
  return null;
}

function issueUrl(number: number, { repositoryUrl }: ChangesRequest): string | null {
  return repositoryUrl === null ? null : `${repositoryUrl}/issues/${number}`;
}
