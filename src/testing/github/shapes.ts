import type { Repository } from './state.ts';
import type { Account } from './tokens.ts';

/** An account as most answers show it. */
export function simpleUser({ login, id, type }: Account) {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following`,
    gists_url: `${url}/gists`,
    starred_url: `${url}/starred`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

const KEYED_URLS = [
  'archive',
  'assignees',
  'blobs',
  'branches',
  'collaborators',
  'comments',
  'commits',
  'compare',
  'contents',
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'git_commits',
  'git_refs',
  'git_tags',
  'hooks',
  'issue_comment',
  'issue_events',
  'issues',
  'keys',
  'labels',
  'languages',
  'merges',
  'milestones',
  'notifications',
  'pulls',
  'releases',
  'stargazers',
  'statuses',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'trees',
];

/** `minimal-repository`. */
export function minimalRepository(api: string, repository: Repository) {
  const { owner, name, fullName, id } = repository;
  const url = `${api}/repos/${fullName}`;
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: fullName,
    owner: simpleUser({ login: owner, id: id + 100, type: 'User' }),
    private: repository.private,
    html_url: `https://github.com/${fullName}`,
    description: null,
    fork: repository.fork,
    url,
    ...Object.fromEntries(KEYED_URLS.map((key) => [`${key}_url`, `${url}/${key}`])),
    hooks_url: `${url}/hooks`,
  };
}

/** `repository` and `full-repository`. */
export function fullRepository(api: string, repository: Repository): Record<string, unknown> {
  const { fullName } = repository;
  const at = '2020-01-01T00:00:00Z';
  return {
    ...minimalRepository(api, repository),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `https://github.com/${fullName}.git`,
    svn_url: `https://github.com/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    subscribers_count: 0,
    network_count: 0,
    size: 1,
    open_issues_count: 0,
    open_issues: 0,
    default_branch: repository.defaultBranch,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: repository.pages !== null,
    has_discussions: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    pushed_at: at,
    created_at: at,
    updated_at: at,
    ...(repository.parent === null
      ? {}
      : { parent: fullRepository(api, repository.parent), source: fullRepository(api, repository.parent) }),
  };
}

/** An app as check runs and comments show it. */
export function appShape({ id, slug }: { id: number; slug: string }) {
  return {
    id,
    slug,
    node_id: `A_${id}`,
    client_id: `Iv1.${id}`,
    owner: simpleUser({ login: 'github', id: 9919, type: 'User' }),
    name: slug,
    description: null,
    external_url: 'https://help.github.com/en/actions',
    html_url: `https://github.com/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { metadata: 'read' },
    events: [],
  };
}
