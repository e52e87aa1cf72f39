import { type Answer, notFound, paged } from '../answers.ts';
import type { Call, Route } from '../route.ts';
import { fullRepository, simpleUser } from '../shapes.ts';
import type { Issue, Pull, Repository } from '../state.ts';

const ROOT = '/repos/{owner}/{repo}/pulls';
const NEEDS = ['pull-requests'] as const;

type PullIssue = Issue & { pull: Pull };

export const pulls: readonly Route[] = [
  { method: 'GET', path: ROOT, needs: NEEDS, answer: list },
  {
    method: 'GET',
    path: `${ROOT}/{pull_number}`,
    needs: NEEDS,
    answer: (call) => {
      const issue = call.repository.issues.get(Number(call.params.pull_number));
      return issue?.pull == null
        ? notFound()
        : { status: 200, body: { ...simplePull(call, issue as PullIssue), ...counts(issue as PullIssue) } };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    needs: ['pull-requests', 'contents'],
    // GitHub knows a pull request's commits; here its head and its merge commit stand for them.
    answer: (call) => {
      const sha = call.params.commit_sha;
      const found = pullsOf(call).filter(({ pull }) => pull.head.sha === sha || pull.mergeCommit === sha);
      return paged(call, found, (issue) => simplePull(call, issue));
    },
  },
];

function pullsOf({ repository }: Call): PullIssue[] {
  return [...repository.issues.values()]
    .filter((issue): issue is PullIssue => issue.pull !== null)
    .toReversed();
}

/** `head` is `owner:branch`; one that is not so written filters nothing, as GitHub has it. */
function list(call: Call): Answer {
  const state = call.query.get('state') ?? 'open';
  const head = call.query.get('head');
  const base = call.query.get('base');
  const found = pullsOf(call).filter(
    ({ state: own, pull }) =>
      (state === 'all' || own === state) &&
      (head === null || !head.includes(':') || head === `${pull.head.repository?.owner}:${pull.head.ref}`) &&
      (base === null || base === pull.base.ref),
  );
  return paged(call, found, (issue) => simplePull(call, issue));
}

function simplePull(call: Call, { number, title, body, author, state, locked, labels, pull }: PullIssue) {
  const { api, repository } = call;
  const at = '2026-11-20T12:00:00Z';
  const repo = `${api.url}/repos/${repository.fullName}`;
  const url = `${repo}/pulls/${number}`;
  const page = `https://github.com/${repository.fullName}/pull/${number}`;
  const issue = `${repo}/issues/${number}`;
  const links = {
    ...{ self: url, html: page, issue, comments: `${issue}/comments`, commits: `${url}/commits` },
    ...{ review_comments: `${url}/comments`, review_comment: `${repo}/pulls/comments{/number}` },
    statuses: `${repo}/statuses/${pull.head.sha}`,
  };
  return {
    ...{ url, id: number, node_id: `PR_${number}`, html_url: page, issue_url: issue },
    ...{ diff_url: `${page}.diff`, patch_url: `${page}.patch`, commits_url: links.commits },
    ...{ comments_url: links.comments, review_comments_url: links.review_comments },
    ...{ review_comment_url: links.review_comment, statuses_url: links.statuses },
    ...{ number, title, body, state, locked, user: simpleUser(author), draft: pull.draft },
    labels: labels.map((name, index) => ({
      ...{ id: index + 1, node_id: `L_${index}`, url: `${repo}/labels/${name}` },
      ...{ name, description: null, color: 'ededed', default: false },
    })),
    ...{ milestone: null, assignee: null, auto_merge: null, author_association: 'CONTRIBUTOR' },
    ...{ created_at: at, updated_at: at, closed_at: state === 'closed' ? at : null },
    ...{ merged_at: pull.mergedAt, merge_commit_sha: pull.mergeCommit },
    head: side(api.url, pull.head, pull.head.repository),
    base: side(api.url, pull.base, repository),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
  };
}

/** Of a fork that was deleted, `repo` and `user` are null. */
function side(api: string, { sha, ref }: { sha: string; ref: string }, repository: Repository | null) {
  const owner = repository?.owner ?? 'unknown';
  return {
    ...{ label: `${owner}:${ref}`, ref, sha },
    repo: repository === null ? null : fullRepository(api, repository),
    user: repository === null ? null : simpleUser({ login: owner, id: repository.id + 100, type: 'User' }),
  };
}

function counts({ pull }: PullIssue) {
  const merged = pull.mergedAt !== null;
  return {
    ...{ merged, mergeable: true, mergeable_state: 'clean', merged_by: null, comments: 0 },
    ...{ review_comments: 0, maintainer_can_modify: false, commits: 1, additions: 1, deletions: 1 },
    changed_files: pull.files.length,
  };
}
