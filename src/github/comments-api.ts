import { z } from 'zod';
import { WorldGateError } from '../foundation/errors.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './event-context.ts';
import { GitHubError } from './failures.ts';

const PERMISSION = 'pull-requests: write';
const PAGE_SIZE = 100;

const author = z.object({ login: z.string(), type: z.string() });

/** The parts of a comment that matter here; the API sends many more. */
const comment = z.object({
  id: z.int().positive(),
  node_id: z.string(),
  html_url: z.string(),
  body: z.string().nullish(),
  // A deleted account leaves `null` behind.
  user: author.nullable(),
});
const comments = z.array(comment);
const viewer = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) });
/** GraphQL answers 200 also where it refuses, and then holds no data. */
const mutation = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

export type IssueComment = z.infer<typeof comment>;

/** Who a token acts as. */
export interface Identity {
  /** Lower case, without `[bot]`: REST and GraphQL spell the login of an app differently. */
  login: string;
  bot: boolean;
}

const GITHUB_TOKEN_IDENTITY: Identity = { login: 'github-actions', bot: true };

export interface PullRequestRef {
  repository: RepositoryName;
  number: number;
}

/** The calls on a pull request's comments. A pull request is an issue to this part of the API. */
export interface CommentsApi {
  /** All comments, oldest first. */
  list: () => Promise<IssueComment[]>;
  /** `null` where it was deleted. */
  read: (id: number) => Promise<IssueComment | null>;
  /** Sent once: look before you call it again. */
  create: (body: string) => Promise<IssueComment>;
  /** Sent once, because a repeat could undo a newer write; `null` where the comment was deleted. */
  update: (id: number, body: string) => Promise<IssueComment | null>;
  /** Succeeds also where it is gone already. */
  remove: (id: number) => Promise<void>;
  /** Folds a comment away as outdated, or shows it again. */
  setMinimized: (nodeId: string, minimized: boolean) => Promise<void>;
  identity: () => Promise<Identity>;
}

export function commentsApi(client: GitHubClient, pullRequest: PullRequestRef, apiUrl: string): CommentsApi {
  const { owner, name } = pullRequest.repository;
  const place = { owner, repo: name };
  const issue = { ...place, issue_number: pullRequest.number };
  const where = `pull request ${pullRequest.number}`;
  // Enterprise servers have REST under /api/v3 and GraphQL under /api.
  const graphql = { baseUrl: apiUrl.replace(/\/api\/v3$/, '/api') };
  const onComment = (id: number) => ({ ...place, comment_id: id });

  return {
    async list() {
      const all = new Map<number, IssueComment>();
      for (let page = 1, more = true; more; page++) {
        const answer = await client.call({
          route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
          parameters: { ...issue, per_page: PAGE_SIZE, page },
          answer: comments,
          purpose: `list the comments of ${where}`,
          permission: PERMISSION,
          repeat: 'repeatable',
        });
        // A comment that is deleted meanwhile shifts the pages: the map keeps one of each.
        for (const item of answer.data) all.set(item.id, item);
        more = answer.more && answer.data.length > 0;
      }
      return [...all.values()].sort((a, b) => a.id - b.id);
    },

    async read(id) {
      return orGone(
        client.call({
          route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
          parameters: onComment(id),
          answer: comment,
          purpose: `read comment ${id} of ${where}`,
          permission: PERMISSION,
          repeat: 'repeatable',
        }),
      );
    },

    async create(body) {
      const answer = await client.call({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...issue, body },
        answer: comment,
        purpose: `comment on ${where}`,
        permission: PERMISSION,
        repeat: 'once',
      });
      return answer.data;
    },

    async update(id, body) {
      return orGone(
        client.call({
          route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
          parameters: { ...onComment(id), body },
          answer: comment,
          purpose: `update comment ${id} of ${where}`,
          permission: PERMISSION,
          repeat: 'once',
        }),
      );
    },

    async remove(id) {
      await orGone(
        client.call({
          route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
          parameters: onComment(id),
          answer: z.unknown(),
          purpose: `remove the surplus comment ${id} of ${where}`,
          permission: PERMISSION,
          repeat: 'repeatable',
        }),
      );
    },

    async setMinimized(nodeId, minimized) {
      const field = minimized ? 'minimizeComment' : 'unminimizeComment';
      const input = { subjectId: nodeId, ...(minimized ? { classifier: 'OUTDATED' } : {}) };
      const type = minimized ? 'MinimizeCommentInput' : 'UnminimizeCommentInput';
      const { data } = await client.call({
        route: 'POST /graphql',
        parameters: {
          ...graphql,
          query: `mutation($input: ${type}!) { ${field}(input: $input) { clientMutationId } }`,
          variables: { input },
        },
        answer: mutation,
        purpose: `${minimized ? 'fold away' : 'show again'} the comment of ${where}`,
        permission: PERMISSION,
        repeat: 'repeatable',
      });
      const [refusal] = data.errors ?? [];
      if (refusal === undefined) return;
      throw new WorldGateError('github-refused', `GitHub refused to fold the comment of ${where}`, {
        kind: 'environment',
        hint: `Add \`permissions: ${PERMISSION}\` to the job, or set \`stale-comment\` to \`keep\` or \`delete\`.`,
      });
    },

    async identity() {
      try {
        const { data } = await client.call({
          route: 'POST /graphql',
          parameters: { ...graphql, query: 'query { viewer { login } }' },
          answer: viewer,
          purpose: 'learn whose token this is',
          permission: null,
          repeat: 'repeatable',
        });
        const { login } = data.data.viewer;
        return { login: plainLogin(login), bot: /\[bot\]$/i.test(login) };
      } catch (error) {
        if (!(error instanceof GitHubError) || error.temporary) throw error;
        return restIdentity(client);
      }
    },
  };
}

/** Servers without GraphQL tell a person who they are; `GET /user` is closed to apps, and so to the job's own token. */
async function restIdentity(client: GitHubClient): Promise<Identity> {
  try {
    const { data } = await client.call({
      route: 'GET /user',
      parameters: {},
      answer: author,
      purpose: 'learn whose token this is',
      permission: null,
      repeat: 'repeatable',
    });
    return { login: plainLogin(data.login), bot: data.type === 'Bot' };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.temporary) throw error;
    return GITHUB_TOKEN_IDENTITY;
  }
}

/** The identity behind an app's token. */
export function appIdentity(slug: string): Identity {
  return { login: slug.toLowerCase(), bot: true };
}

/** Whether `comment` was written by `identity`. */
export function wroteIt(identity: Identity, { user }: IssueComment): boolean {
  return user !== null && plainLogin(user.login) === identity.login && (user.type === 'Bot') === identity.bot;
}

/** The identity that a comment shows its author to be. */
export function authorOf({ user }: IssueComment): Identity | null {
  return user === null ? null : { login: plainLogin(user.login), bot: user.type === 'Bot' };
}

function plainLogin(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

async function orGone<T>(pending: Promise<{ data: T }>): Promise<T | null> {
  try {
    return (await pending).data;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}
