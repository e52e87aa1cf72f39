import { z } from 'zod';
import { commitSha } from '../../contracts/common.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';

const WRITE = 'pull-requests: write';

// A fork or an account that was deleted leaves `null` behind.
const side = z.object({
  sha: commitSha,
  ref: z.string(),
  repo: z.object({ id: z.int(), full_name: z.string() }).nullish(),
});
const pull = z.object({ number: z.int().positive(), state: z.string(), head: side, base: side });
export type CommandedPull = z.infer<typeof pull>;

const comment = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  created_at: z.string(),
  updated_at: z.string(),
  html_url: z.string(),
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
});
export type CommandComment = z.infer<typeof comment>;

/** A comment as it stands now. @throws GitHubError */
export async function readComment(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  id: number,
): Promise<CommandComment> {
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { owner, repo, comment_id: id },
    answer: comment,
    purpose: `read comment ${id}`,
    permission: 'pull-requests: read',
    repeat: 'repeatable',
  });
  return data;
}

/** What an account may do in the repository: `admin`, `write`, `read` or `none`. @throws GitHubError */
export async function permissionOf(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  login: string,
): Promise<string> {
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    parameters: { owner, repo, username: login },
    answer: z.object({ permission: z.string() }),
    purpose: `learn what ${login} may do in ${owner}/${repo}`,
    permission: 'metadata: read',
    repeat: 'repeatable',
  });
  return data.permission;
}

/** @throws GitHubError */
export async function readPull(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  number: number,
): Promise<CommandedPull> {
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { owner, repo, pull_number: number },
    answer: pull,
    purpose: `read pull request ${number}`,
    permission: 'pull-requests: read',
    repeat: 'repeatable',
  });
  return data;
}

/** When a commit says that it was made; ISO 8601. @throws GitHubError */
export async function commitDate(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  sha: string,
): Promise<string | null> {
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}',
    parameters: { owner, repo, ref: sha, per_page: 1, page: 2 },
    answer: z.object({
      commit: z.object({ committer: z.object({ date: z.string().optional() }).nullish() }),
    }),
    purpose: `read commit ${sha}`,
    permission: 'contents: read',
    repeat: 'repeatable',
  });
  return data.commit.committer?.date ?? null;
}

/** One sign under a comment; the same one twice stands once. @throws GitHubError */
export async function react(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  id: number,
  content: 'eyes' | 'confused',
): Promise<void> {
  await client.call({
    route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    parameters: { owner, repo, comment_id: id, content },
    answer: z.unknown(),
    purpose: `react to comment ${id}`,
    permission: WRITE,
    repeat: 'repeatable',
  });
}
