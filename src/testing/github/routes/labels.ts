import { type Answer, failure, invalid, notFound, paged } from '../answers.ts';
import type { Call, Route } from '../route.ts';
import type { Issue } from '../state.ts';

const MAX_NAME = 50;
const NEEDS = ['issues', 'pull-requests'] as const;
const OF_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/labels';

export const labels: readonly Route[] = [
  {
    method: 'GET',
    path: OF_ISSUE,
    needs: NEEDS,
    answer: (call) => onIssue(call, (issue) => paged(call, issue.labels, (name) => shape(call, name))),
  },
  { method: 'POST', path: OF_ISSUE, needs: NEEDS, answer: add },
  {
    method: 'DELETE',
    path: `${OF_ISSUE}/{name}`,
    needs: NEEDS,
    answer: (call) =>
      onIssue(call, (issue) => {
        const at = issue.labels.findIndex((name) => isSame(name, call.params.name ?? ''));
        if (at === -1) return failure(404, 'Label does not exist');
        issue.labels.splice(at, 1);
        return { status: 200, body: issue.labels.map((name) => shape(call, name)) };
      }),
  },
];

/** Labels that the repository lacks are made; their names differ by more than case. */
function add(call: Call): Answer {
  return onIssue(call, (issue) => {
    const { labels: names = [] } = (call.body ?? {}) as { labels?: string[] };
    if (names.some((name) => name === '' || name.length > MAX_NAME || name.includes(',')))
      return invalid({ resource: 'Label', code: 'invalid', field: 'name' });
    for (const name of names) {
      const { labels: known } = call.repository;
      if (!known.items.some((label) => isSame(label.name, name)))
        known.add({ id: call.api.nextId(), name, color: 'ededed', description: null });
      if (!issue.labels.some((label) => isSame(label, name))) issue.labels.push(name);
    }
    return { status: 200, body: issue.labels.map((name) => shape(call, name)) };
  });
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function onIssue(call: Call, use: (issue: Issue) => Answer): Answer {
  const issue = call.repository.issues.get(Number(call.params.issue_number));
  return issue === undefined ? notFound() : use(issue);
}

function shape(call: Call, name: string) {
  const label = call.repository.labels.items.find((known) => isSame(known.name, name));
  return {
    id: label?.id ?? 1,
    node_id: `LA_${label?.id ?? 1}`,
    url: `${call.api.url}/repos/${call.repository.fullName}/labels/${encodeURIComponent(name)}`,
    name,
    color: label?.color ?? 'ededed',
    default: false,
    description: label?.description ?? null,
  };
}
