import { type Answer, failure, invalid, notFound, paged } from '../answers.ts';
import { type Call, type Route, textOf } from '../route.ts';
import type { GitHubApi } from '../server.ts';
import { simpleUser } from '../shapes.ts';
import type { IssueComment, Repository } from '../state.ts';
import type { Account } from '../tokens.ts';

/** In UTF-16 code units, as GitHub counts them. */
const MAX_BODY = 65_536;
const NEEDS = ['issues', 'pull-requests'] as const;
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const LIST = '/repos/{owner}/{repo}/issues/{issue_number}/comments';

export const comments: readonly Route[] = [
  {
    method: 'GET',
    path: LIST,
    needs: NEEDS,
    answer: (call) => {
      const number = Number(call.params.issue_number);
      if (!call.repository.issues.has(number)) return notFound();
      const { listed } = call.repository.comments;
      return paged(
        call,
        listed.filter(({ issue }) => issue === number),
        (comment) => shape(call, comment),
      );
    },
  },
  { method: 'POST', path: LIST, needs: NEEDS, answer: create },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/comments',
    needs: NEEDS,
    answer: (call) => paged(call, call.repository.comments.listed, (comment) => shape(call, comment)),
  },
  {
    method: 'GET',
    path: ONE,
    needs: NEEDS,
    answer: (call) => single(call, (comment) => shown(call, comment)),
  },
  {
    method: 'PATCH',
    path: ONE,
    needs: NEEDS,
    answer: (call) =>
      single(call, (comment) => {
        const body = textOf(call, 'body');
        if (body.length > MAX_BODY) return tooLong();
        const updatedAt = call.api.tick();
        return shown(call, call.repository.comments.change(comment, { body, updatedAt }));
      }),
  },
  {
    method: 'DELETE',
    path: ONE,
    needs: NEEDS,
    answer: (call) =>
      single(call, ({ id }) => {
        call.repository.comments.remove(id);
        return { status: 204 };
      }),
  },
];

/** Adds a comment as somebody else would, without a request. */
export function addComment(
  api: GitHubApi,
  repository: Repository,
  comment: { issue: number; body: string; author: Account; app?: { id: number; slug: string } | null },
): IssueComment {
  const at = api.tick();
  const { app = null, ...rest } = comment;
  return repository.comments.add({
    id: api.nextId(),
    ...rest,
    app,
    createdAt: at,
    updatedAt: at,
    minimized: null,
  });
}

function create(call: Call): Answer {
  const issue = Number(call.params.issue_number);
  const target = call.repository.issues.get(issue);
  if (target === undefined) return notFound();
  if (target.locked) return failure(403, 'Unable to create comment because issue is locked.');
  const body = textOf(call, 'body');
  if (body.trim() === '') return invalid({ resource: 'IssueComment', field: 'body', code: 'missing_field' });
  if (body.length > MAX_BODY) return tooLong();
  const { account: author, app } = call.token;
  const comment = addComment(call.api, call.repository, { issue, body, author, app });
  const made = shape(call, comment);
  return { status: 201, headers: { location: made.url }, body: made };
}

function single(call: Call, use: (comment: IssueComment) => Answer): Answer {
  const comment = call.repository.comments.find(Number(call.params.comment_id));
  return comment === undefined ? notFound() : use(comment);
}

function tooLong(): Answer {
  const message = `Body is too long (maximum is ${MAX_BODY} characters)`;
  return invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}

function shown(call: Call, comment: IssueComment): Answer {
  return { status: 200, body: shape(call, comment) };
}

function shape(call: Call, comment: IssueComment) {
  const { fullName, issues } = call.repository;
  const api = `${call.api.url}/repos/${fullName}/issues`;
  const kind = issues.get(comment.issue)?.pull === null ? 'issues' : 'pull';
  return {
    url: `${api}/comments/${comment.id}`,
    html_url: `https://github.com/${fullName}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/${comment.issue}`,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: simpleUser(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    body: comment.body,
    performed_via_github_app: null,
  };
}
