import { z } from 'zod';
import { isWorldGateError, messageOf } from '../../foundation/errors.ts';
import { type FoundChange, type FoundChanges, isBotLogin } from '../../release/notes/found-change.ts';
import { type Moment, momentOf, tagName } from '../../release/notes/moment.ts';
import { NOT_DONE, notDoneNote } from '../../release/notes/read-items.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';
import { GitHubError } from '../failures.ts';

const PAGE_SIZE = 100;
/** 20,000 issues and pull requests. */
const MOST_PAGES = 200;
/**
 * GitHub closes the issues of a merge a little after the commit that the merge makes, and a tag on that commit means them as
 * well.
 */
const AFTER_COMMIT_MS = 10_000;

const time = z.iso.datetime();
const entry = z.object({
  number: z.int().min(1),
  title: z.string(),
  html_url: z.string(),
  state_reason: z.string().nullish(),
  closed_at: time.nullable(),
  body: z.string().nullish(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullable(),
  pull_request: z.object({ merged_at: time.nullish() }).optional(),
});
const commit = z.object({ commit: z.object({ committer: z.object({ date: time }).nullable() }) });

export interface ClosedItemsRequest {
  repository: RepositoryName;
  /** Tag or date that changes come after; the newest published release unless given. */
  since: string | null;
  /** Tag or date of the last changes; now unless given. */
  until: string | null;
}

export interface ClosedItems {
  since: Moment | null;
  until: Moment | null;
  found: FoundChanges;
  /** Why not all could be read; null where nothing is missing. */
  problem: string | null;
}

/**
 * Issues closed and pull requests merged between two tags or dates. Reads only. What GitHub refuses or cannot answer does not
 * throw: it is the `problem`, beside what was read by then.
 * @throws WorldGateError `usage` for a range that names nothing
 */
export async function closedItems(client: GitHubClient, request: ClosedItemsRequest): Promise<ClosedItems> {
  const { repository } = request;
  const place = { owner: repository.owner, repo: repository.name };
  const items: ClosedItems = {
    since: null,
    until: null,
    found: { changes: [], problems: [], notes: [] },
    problem: null,
  };
  try {
    const since = request.since ?? (await newestRelease(client, place));
    items.since = since === null ? null : await resolveMoment(client, place, since, 'first');
    items.until = request.until === null ? null : await resolveMoment(client, place, request.until, 'last');
    await readPages(client, place, items);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    items.problem = `${messageOf(error)}. ${isWorldGateError(error) ? (error.hint ?? '') : ''}`.trim();
  }
  return items;
}

type Place = { owner: string; repo: string };

async function newestRelease(client: GitHubClient, place: Place): Promise<string | null> {
  try {
    const { data } = await client.call({
      route: 'GET /repos/{owner}/{repo}/releases/latest',
      parameters: place,
      answer: z.object({ tag_name: z.string() }),
      purpose: `find the newest release of ${place.owner}/${place.repo}`,
      permission: 'contents: read',
      repeat: 'repeatable',
    });
    return `tags/${data.tag_name}`;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}

async function resolveMoment(
  client: GitHubClient,
  place: Place,
  text: string,
  end: 'first' | 'last',
): Promise<Moment> {
  const date = momentOf(text, end);
  if (date !== null) return date;
  const tag = tagName(text);
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}',
    parameters: { ...place, ref: `tags/${tag}` },
    answer: commit,
    purpose: `find the commit of tag ${tag} in ${place.owner}/${place.repo}`,
    permission: 'contents: read',
    repeat: 'repeatable',
  });
  const at = data.commit.committer?.date ?? new Date(0).toISOString();
  return { name: tag, at: new Date(Date.parse(at) + AFTER_COMMIT_MS).toISOString() };
}

/** Oldest first: what is opened meanwhile comes at the end, and moves no page. */
async function readPages(client: GitHubClient, place: Place, items: ClosedItems): Promise<void> {
  const { since, found } = items;
  let notDone = 0;
  for (let page = 1, more = true; more; page++) {
    if (page > MOST_PAGES) {
      items.problem = `More than ${MOST_PAGES * PAGE_SIZE} issues and pull requests changed: begin later with --since`;
      break;
    }
    const answer = await client.call({
      route: 'GET /repos/{owner}/{repo}/issues',
      parameters: {
        ...place,
        ...{ state: 'closed', sort: 'created', direction: 'asc', per_page: PAGE_SIZE, page },
        // By the last change, which is never before the closing.
        ...(since === null ? {} : { since: since.at.replace(/\.\d+Z$/, 'Z') }),
      },
      answer: z.array(z.unknown()),
      purpose: `list closed issues and merged pull requests of ${place.owner}/${place.repo}`,
      permission: 'issues: read` and `pull-requests: read',
      repeat: 'repeatable',
    });
    for (const value of answer.data) {
      const read = entry.safeParse(value);
      if (!read.success) {
        found.problems.push(`GitHub: an issue on page ${page} is of no known form`);
        continue;
      }
      const change = changeOf(read.data);
      if (change === null) continue;
      if (change.kind === 'issue' && NOT_DONE.has(read.data.state_reason ?? ''))
        notDone += isAfter(change, since);
      else found.changes.push(change);
    }
    more = answer.more && answer.data.length > 0;
  }
  found.notes.push(...notDoneNote(notDone));
}

const isAfter = ({ at }: FoundChange, since: Moment | null): 0 | 1 =>
  since === null || (at !== null && at > since.at) ? 1 : 0;

/** Null for a pull request that was closed without a merge. */
function changeOf(item: z.infer<typeof entry>): FoundChange | null {
  const pull = item.pull_request !== undefined;
  const at = pull ? (item.pull_request?.merged_at ?? null) : item.closed_at;
  if (at === null) return null;
  const login = item.user?.login ?? null;
  return {
    kind: pull ? 'pull' : 'issue',
    number: item.number,
    title: item.title,
    url: item.html_url,
    labels: item.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    author: login,
    bot: item.user?.type === 'Bot' || (login !== null && isBotLogin(login)),
    at,
    body: pull ? (item.body ?? '') : '',
    closes: [],
  };
}
