import { type Answer, paged } from '../answers.ts';
import type { Call, Route } from '../route.ts';
import { simpleUser } from '../shapes.ts';
import type { Issue } from '../state.ts';

export const issues: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues',
    needs: ['issues', 'pull-requests'],
    answer: list,
  },
];

/** Issues and pull requests, the newest first unless `direction` says otherwise; `since` is about the last change. */
function list(call: Call): Answer {
  const state = call.query.get('state') ?? 'open';
  const since = call.query.get('since');
  const found = [...call.repository.issues.values()]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => since === null || changedAt(issue) >= since)
    .sort((a, b) => a.number - b.number);
  return paged(call, call.query.get('direction') === 'asc' ? found : found.reverse(), (issue) =>
    shape(call, issue),
  );
}

const OPENED = '2026-11-20T12:00:00Z';

const changedAt = ({ closedAt, pull }: Issue) => closedAt ?? pull?.mergedAt ?? OPENED;

function shape(call: Call, issue: Issue) {
  const { number, title, body, author, state, locked, labels, pull, stateReason } = issue;
  const repo = `${call.api.url}/repos/${call.repository.fullName}`;
  const url = `${repo}/issues/${number}`;
  const kind = pull === null ? 'issues' : 'pull';
  const page = `https://github.com/${call.repository.fullName}/${kind}/${number}`;
  const pullUrl = `${repo}/pulls/${number}`;
  return {
    ...{ id: number, node_id: `I_${number}`, url, repository_url: repo, html_url: page },
    ...{ labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events` },
    ...{ number, title, body, state, locked, user: simpleUser(author), state_reason: stateReason },
    labels: labels.map((name, index) => ({
      ...{ id: index + 1, node_id: `L_${index}`, url: `${repo}/labels/${encodeURIComponent(name)}` },
      ...{ name, description: null, color: 'ededed', default: false },
    })),
    ...{ assignee: null, assignees: [], milestone: null, comments: 0, author_association: 'CONTRIBUTOR' },
    ...{ created_at: OPENED, updated_at: changedAt(issue) },
    closed_at: state === 'closed' ? changedAt(issue) : null,
    ...(pull === null
      ? {}
      : {
          pull_request: {
            ...{ url: pullUrl, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` },
            merged_at: pull.mergedAt,
          },
        }),
  };
}
