import { forbidden } from '../answers.ts';
import type { Route } from '../route.ts';
import { fullRepository, simpleUser } from '../shapes.ts';
import type { Account } from '../tokens.ts';

/** Who the token is, how much it may still ask, and the repository itself. */
export const account: readonly Route[] = [
  {
    method: 'GET',
    path: '/user',
    needs: [],
    answer: ({ token }) =>
      token.kind === 'installation' ? forbidden() : { status: 200, body: publicUser(token.account) },
  },
  {
    method: 'GET',
    path: '/rate_limit',
    needs: [],
    answer: ({ api }) => {
      const { limit, remaining, resetsAt: reset } = api.rateLimit;
      const core = { limit, remaining, reset, used: limit - remaining };
      return { status: 200, body: { resources: { core, search: { ...core } }, rate: core } };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    needs: ['metadata'],
    answer: ({ api, repository }) => ({ status: 200, body: fullRepository(api.url, repository) }),
  },
];

function publicUser(account: Account) {
  const at = '2020-01-01T00:00:00Z';
  const texts = {
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
  };
  const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
  return {
    ...simpleUser(account),
    ...texts,
    ...counts,
    user_view_type: 'public',
    created_at: at,
    updated_at: at,
  };
}
