import { type Answer, invalid, paged, unprocessable } from '../answers.ts';
import { type Call, type Route, textOf } from '../route.ts';
import { simpleUser } from '../shapes.ts';
import type { CommitStatus } from '../state.ts';

const MAX_DESCRIPTION = 140;
const STATES: readonly string[] = ['error', 'failure', 'pending', 'success'];

export const statuses: readonly Route[] = [
  { method: 'POST', path: '/repos/{owner}/{repo}/statuses/{sha}', needs: ['statuses'], answer: create },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/statuses',
    needs: ['statuses'],
    answer: (call) => {
      const found = call.repository.statuses.listed.filter(({ sha }) => sha === call.params.ref);
      return paged(call, found.toReversed(), (status) => shape(call, status));
    },
  },
];

function create(call: Call): Answer {
  const state = textOf(call, 'state');
  const description = textOf(call, 'description');
  if (!STATES.includes(state)) return invalid({ resource: 'Status', code: 'invalid', field: 'state' });
  if (description.length > MAX_DESCRIPTION)
    return unprocessable('Validation failed: Description is too long (maximum is 140 characters)');
  const status = call.repository.statuses.add({
    id: call.api.nextId(),
    sha: call.params.sha ?? '',
    context: textOf(call, 'context') || 'default',
    state: state as CommitStatus['state'],
    description: description || null,
    targetUrl: textOf(call, 'target_url') || null,
    creator: call.token.account,
    createdAt: call.api.tick(),
  });
  return { status: 201, body: shape(call, status) };
}

function shape(call: Call, status: CommitStatus) {
  return {
    url: `${call.api.url}/repos/${call.repository.fullName}/statuses/${status.sha}`,
    avatar_url: null,
    id: status.id,
    node_id: `SC_${status.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: simpleUser(status.creator),
  };
}
