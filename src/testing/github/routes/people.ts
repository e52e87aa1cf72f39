import { type Answer, notFound, paged } from '../answers.ts';
import { type Call, type Route, textOf } from '../route.ts';
import { simpleUser } from '../shapes.ts';
import type { Reaction, RolePermission } from '../state.ts';

const REACTIONS = '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
const NEEDS = ['issues', 'pull-requests'] as const;

/** What collaborators may do, and what was said to a comment in one sign. */
export const people: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    needs: ['metadata'],
    answer: (call) => {
      const login = call.params.username!;
      const permission = permissionOf(call, login);
      const user = {
        ...simpleUser({ login, id: 4000, type: 'User' }),
        role_name: permission,
        permissions: {
          ...{ pull: permission !== 'none', triage: permission === 'write' || permission === 'admin' },
          ...{ push: permission === 'write' || permission === 'admin', maintain: permission === 'admin' },
          admin: permission === 'admin',
        },
      };
      return { status: 200, body: { permission, role_name: permission, user } };
    },
  },
  {
    method: 'GET',
    path: REACTIONS,
    needs: NEEDS,
    answer: (call) => {
      const subject = subjectOf(call);
      return paged(
        call,
        call.repository.reactions.listed.filter((reaction) => reaction.subject === subject),
        reactionShape,
      );
    },
  },
  { method: 'POST', path: REACTIONS, needs: NEEDS, answer: react },
];

/** Logins are compared without case, and everybody may read what is public. */
function permissionOf({ repository }: Call, login: string): RolePermission {
  for (const [name, permission] of repository.collaborators) {
    if (name.toLowerCase() === login.toLowerCase()) return permission;
  }
  return repository.private ? 'none' : 'read';
}

function subjectOf({ params }: Call): string {
  return `comment/${params.comment_id}`;
}

/** The same sign of the same person stands once: a second time answers with the first. */
function react(call: Call): Answer {
  const { comments, reactions } = call.repository;
  if (comments.find(Number(call.params.comment_id)) === undefined) return notFound();
  const subject = subjectOf(call);
  const content = textOf(call, 'content') as Reaction['content'];
  const user = call.token.account;
  const earlier = reactions.items.find(
    (one) => one.subject === subject && one.content === content && one.user.login === user.login,
  );
  if (earlier !== undefined) return { status: 200, body: reactionShape(earlier) };
  const made = reactions.add({ id: call.api.nextId(), subject, content, user });
  return { status: 201, body: reactionShape(made) };
}

function reactionShape({ id, content, user }: Reaction) {
  return { id, node_id: `REA_${id}`, user: simpleUser(user), content, created_at: '2026-11-21T12:00:00Z' };
}
