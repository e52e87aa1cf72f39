import { z } from 'zod';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';
import { GitHubError } from '../failures.ts';

const PERMISSION = 'contents: write';
const PAGE_SIZE = 100;
/** Drafts stand at the beginning of the list, newest first. */
const MOST_PAGES = 10;

/** What stands between these is ours; what a maintainer writes before or behind them stays. */
const BEGIN =
  '<!-- worldgate:release-notes:begin; written again by actions/release-notes: edit outside of this block -->';
const END = '<!-- worldgate:release-notes:end -->';
/** From a beginning to the nearest end: what stands between two such blocks is not ours. */
const OWN =
  /<!-- worldgate:release-notes:begin[^>]*-->(?:(?!<!-- worldgate:release-notes:begin)[\s\S])*?<!-- worldgate:release-notes:end -->/;

/** GitHub takes no more characters. */
const MOST_BODY = 125_000;

const release = z.object({
  id: z.int().positive(),
  tag_name: z.string(),
  draft: z.boolean(),
  body: z.string().nullish(),
  html_url: z.string(),
  created_at: z.string(),
});
type Release = z.infer<typeof release>;

export interface DraftRequest {
  repository: RepositoryName;
  /** Of the release; the tag need not exist, and is not made. */
  tag: string;
  /** Title of a draft that is opened. */
  title: string;
  markdown: string;
}

export interface DraftOutcome {
  state: 'created' | 'updated' | 'unchanged' | 'left';
  /** Null where nothing of ours is there. */
  release: { id: number; url: string } | null;
  /** What a maintainer should know. */
  notes: string[];
}

/**
 * Opens a draft release with the notes, or updates the one that bears our mark. Never publishes; never touches a published
 * release, a tag, or a draft without the mark.
 * @throws GitHubError
 */
export async function putDraft(client: GitHubClient, request: DraftRequest): Promise<DraftOutcome> {
  const { tag } = request;
  if (await isPublished(client, request))
    return left(`Tag ${tag} has a published release, which stays as it is.`);
  const drafts = await draftsOf(client, request);
  const own = newest(drafts.filter(isOurs));
  if (own !== undefined) return update(client, request, own, drafts);
  if (drafts.length > 0) {
    return left(
      `Tag ${tag} has a draft without the mark of these notes, which stays as it is: ${drafts[0]!.html_url}`,
    );
  }
  const created = await create(client, request);
  // Another job may have opened one at the same moment; the newest is the one that later runs update.
  return {
    state: 'created',
    release: shown(created),
    notes: othersNote([created], await draftsOf(client, request)),
  };
}

const left = (note: string): DraftOutcome => ({ state: 'left', release: null, notes: [note] });
const shown = ({ id, html_url: url }: Release) => ({ id, url });
const isOurs = ({ body }: Release) => OWN.test(body ?? '');
const block = (markdown: string) => `${BEGIN}\n\n${markdown.trim()}\n\n${END}`;

function newest(releases: readonly Release[]): Release | undefined {
  return releases.toSorted((a, b) => b.created_at.localeCompare(a.created_at) || b.id - a.id)[0];
}

function placeOf({ repository: { owner, name } }: DraftRequest) {
  return { owner, repo: name };
}

async function isPublished(client: GitHubClient, request: DraftRequest): Promise<boolean> {
  try {
    const { data } = await client.call({
      route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
      parameters: { ...placeOf(request), tag: request.tag },
      answer: release,
      purpose: `see whether tag ${request.tag} has a published release`,
      permission: 'contents: read',
      repeat: 'repeatable',
    });
    return !data.draft;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return false;
    throw error;
  }
}

/** Drafts of the tag. Only a token that may write sees drafts. */
async function draftsOf(client: GitHubClient, request: DraftRequest): Promise<Release[]> {
  const all: Release[] = [];
  for (let page = 1, more = true; more && page <= MOST_PAGES; page++) {
    const answer = await client.call({
      route: 'GET /repos/{owner}/{repo}/releases',
      parameters: { ...placeOf(request), per_page: PAGE_SIZE, page },
      answer: z.array(release),
      purpose: `look for a draft release of tag ${request.tag}`,
      permission: PERMISSION,
      repeat: 'repeatable',
    });
    all.push(...answer.data);
    more = answer.more && answer.data.length > 0;
  }
  return all.filter(({ draft, tag_name }) => draft && tag_name === request.tag);
}

async function create(client: GitHubClient, request: DraftRequest): Promise<Release> {
  const { tag, title, markdown } = request;
  try {
    const { data } = await client.call({
      route: 'POST /repos/{owner}/{repo}/releases',
      parameters: { ...placeOf(request), tag_name: tag, name: title, body: block(markdown), draft: true },
      answer: release,
      purpose: `open a draft release for tag ${tag}`,
      permission: PERMISSION,
      // A second time would open a second draft.
      repeat: 'once',
    });
    return data;
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.mayHaveApplied) throw error;
    // The answer was lost, but the draft may be there.
    const own = newest((await draftsOf(client, request)).filter(({ body }) => body === block(markdown)));
    if (own === undefined) throw error;
    return own;
  }
}

async function update(
  client: GitHubClient,
  request: DraftRequest,
  listed: Release,
  drafts: readonly Release[],
): Promise<DraftOutcome> {
  const place = placeOf(request);
  // Lists lag: whether it is still a draft with the mark says the release itself.
  const { data: own } = await client.call({
    route: 'GET /repos/{owner}/{repo}/releases/{release_id}',
    parameters: { ...place, release_id: listed.id },
    answer: release,
    purpose: `read the draft release of tag ${request.tag}`,
    permission: PERMISSION,
    repeat: 'repeatable',
  });
  if (!own.draft) return left(`The draft of tag ${request.tag} was published meanwhile, and stays as it is.`);
  if (own.tag_name !== request.tag || !isOurs(own))
    return left(`The draft of tag ${request.tag} was changed meanwhile, and stays as it is.`);
  const notes = othersNote([own], drafts);
  const body = (own.body ?? '').replace(OWN, () => block(request.markdown));
  if (body === own.body) return { state: 'unchanged', release: shown(own), notes };
  if (body.length > MOST_BODY)
    return left(`What stands around the notes in the draft of tag ${request.tag} leaves no room for them.`);
  const { data: updated } = await client.call({
    route: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
    // Nothing but the text: `draft` would take a release back that was published meanwhile.
    parameters: { ...place, release_id: own.id, body },
    answer: release,
    purpose: `update the draft release of tag ${request.tag}`,
    permission: PERMISSION,
    repeat: 'repeatable',
  });
  if (!updated.draft) notes.push(`The draft of tag ${request.tag} was published while its text was updated.`);
  return { state: 'updated', release: shown(updated), notes };
}

function othersNote(own: readonly Release[], drafts: readonly Release[]): string[] {
  const others = drafts.filter((one) => isOurs(one) && own.every(({ id }) => id !== one.id));
  return others.map(
    ({ html_url }) => `The tag has another draft with these notes, which can be deleted: ${html_url}`,
  );
}
