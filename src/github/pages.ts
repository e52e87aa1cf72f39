import { z } from 'zod';
import { commitSha } from '../contracts/common.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './event-context.ts';
import { GitHubError } from './failures.ts';

const PERMISSION = 'contents: write';
/** Somebody else may push to the branch between our look and our push. */
const MOST_TRIES = 5;

const object = z.object({ sha: commitSha });
const reference = z.object({ object });
const commit = z.object({ sha: commitSha, tree: object });
const site = z.object({
  html_url: z.url().optional(),
  public: z.boolean(),
  source: z.object({ branch: z.string(), path: z.string() }).optional(),
});

export interface PageFile {
  /** From the root of the branch, with `/`. */
  path: string;
  text: string;
}

export interface PagesPlace {
  repository: RepositoryName;
  branch: string;
}

/** The commit that a branch stands at. */
export interface BranchTip {
  commit: string;
  tree: string;
}

/** Files, or what makes them of what the branch holds; made again where the branch has moved meanwhile. */
export type FilesToCommit = readonly PageFile[] | ((tip: BranchTip | null) => Promise<readonly PageFile[]>);

/**
 * Commits files to a branch, all in one commit, over whatever else others push to it meanwhile. Makes the branch where
 * there is none; commits nothing where the files are there already.
 * @throws GitHubError
 */
export async function commitFiles(
  client: GitHubClient,
  { repository, branch }: PagesPlace,
  files: FilesToCommit,
  message: string,
): Promise<void> {
  const place = { owner: repository.owner, repo: repository.name };
  for (let attempt = 1; ; attempt++) {
    const parent = await tipOf(client, place, branch);
    const tip = parent && { commit: parent.sha, tree: parent.tree.sha };
    const chosen = typeof files === 'function' ? await files(tip) : files;
    const tree = await writeTree(client, place, parent?.tree.sha, chosen);
    if (tree === parent?.tree.sha) return;
    const { data: made } = await client.call({
      route: 'POST /repos/{owner}/{repo}/git/commits',
      parameters: { ...place, message, tree, parents: parent === null ? [] : [parent.sha] },
      answer: object,
      purpose: `commit to branch ${branch}`,
      permission: PERMISSION,
      // A commit that no branch leads to harms nobody.
      repeat: 'repeatable',
    });
    try {
      await moveBranch(client, place, { branch, to: made.sha, exists: parent !== null });
      return;
    } catch (error) {
      if (!isOvertaken(error) || attempt === MOST_TRIES) throw error;
      await client.pause(500 * attempt * (0.5 + client.clock.random()));
    }
  }
}

type Place = { owner: string; repo: string };

async function tipOf(client: GitHubClient, place: Place, branch: string) {
  let tip: string;
  try {
    const { data } = await client.call({
      route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
      parameters: { ...place, ref: `heads/${branch}` },
      answer: reference,
      purpose: `find branch ${branch} of ${place.owner}/${place.repo}`,
      permission: PERMISSION,
      repeat: 'repeatable',
    });
    tip = data.object.sha;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    parameters: { ...place, commit_sha: tip },
    answer: commit,
    purpose: `read the tip of branch ${branch}`,
    permission: PERMISSION,
    repeat: 'repeatable',
  });
  return data;
}

async function writeTree(
  client: GitHubClient,
  place: Place,
  base: string | undefined,
  files: readonly PageFile[],
): Promise<string> {
  const tree = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
  const { data } = await client.call({
    route: 'POST /repos/{owner}/{repo}/git/trees',
    parameters: { ...place, tree, ...(base === undefined ? {} : { base_tree: base }) },
    answer: object,
    purpose: 'write the files of the share',
    permission: PERMISSION,
    repeat: 'repeatable',
  });
  return data.sha;
}

async function moveBranch(
  client: GitHubClient,
  place: Place,
  { branch, to, exists }: { branch: string; to: string; exists: boolean },
): Promise<void> {
  const common = {
    answer: reference,
    purpose: `move branch ${branch} to the new commit`,
    permission: PERMISSION,
    // To the same commit, and never by force: a second time changes nothing.
    repeat: 'repeatable',
  } as const;
  if (exists) {
    await client.call({
      ...common,
      route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
      parameters: { ...place, ref: `heads/${branch}`, sha: to },
    });
    return;
  }
  await client.call({
    ...common,
    route: 'POST /repos/{owner}/{repo}/git/refs',
    parameters: { ...place, ref: `refs/heads/${branch}`, sha: to },
  });
}

/** 422: the branch has moved, or somebody else has just made it. */
function isOvertaken(error: unknown): boolean {
  return error instanceof GitHubError && (error.status === 422 || error.status === 409);
}

export interface PagesSite {
  /** With a slash at its end. */
  url: string;
  /** What the caller should know, as sentences. */
  notes: string[];
}

/**
 * Where GitHub Pages shows the root of a branch.
 * @throws GitHubError
 */
export async function pagesSite(
  client: GitHubClient,
  { repository, branch }: PagesPlace,
): Promise<PagesSite> {
  const { owner, name } = repository;
  const notes: string[] = [];
  let url = `https://${owner.toLowerCase()}.github.io/${name.toLowerCase() === `${owner.toLowerCase()}.github.io` ? '' : `${name}/`}`;
  try {
    const { data } = await client.call({
      route: 'GET /repos/{owner}/{repo}/pages',
      parameters: { owner, repo: name },
      answer: site,
      purpose: `find the GitHub Pages site of ${owner}/${name}`,
      permission: 'pages: read',
      repeat: 'repeatable',
    });
    if (data.html_url !== undefined) url = data.html_url.replace(/\/*$/, '/');
    const source = data.source;
    if (source !== undefined && (source.branch !== branch || source.path !== '/')) {
      notes.push(
        `GitHub Pages shows ${source.path} of branch ${source.branch}, not the root of ${branch}: the page appears when its source is set to that, or with --branch ${source.branch}.`,
      );
    }
    if (data.public) notes.push('Anybody can read this GitHub Pages site, whoever may read the repository.');
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.status === 404) {
      notes.push(
        `${owner}/${name} has no GitHub Pages site yet, or this token may not see it (\`pages: read\`): switch Pages on with branch ${branch} as its source. The usual address is given.`,
      );
      return { url, notes };
    }
    if (error.failure !== 'forbidden') throw error;
    notes.push('This token may not see the GitHub Pages site (`pages: read`): its usual address is given.');
  }
  return { url, notes };
}
