/** Permissions of a workflow's `permissions:` block, and `metadata`, which every token can read. */
export type Scope =
  | 'actions'
  | 'administration'
  | 'attestations'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'id-token'
  | 'issues'
  | 'metadata'
  | 'pages'
  | 'pull-requests'
  | 'statuses';

export type Access = 'none' | 'read' | 'write';
export type Permissions = Readonly<Partial<Record<Scope, Access>>>;

/** Somebody who can comment, push and own: a person or an app. */
export interface Account {
  login: string;
  id: number;
  type: 'Bot' | 'User';
}

/** What a token is and what it may do; scopes that are not named are `none`. */
export interface Token {
  account: Account;
  /** `installation`: of a job or an app, which may not ask `GET /user`. */
  kind: 'installation' | 'user';
  permissions: Permissions;
  /** The app that check runs and comments are made through; only for installations. */
  app: { id: number; slug: string } | null;
  /** Repositories (`owner/name`) that the token sees; all unless given. */
  repositories?: readonly string[];
}

/** Who comments with a job's own token. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
export const ACTIONS_APP = { id: 15368, slug: 'github-actions' };

const SCOPES: readonly Scope[] = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'id-token',
  'issues',
  'pages',
  'pull-requests',
  'statuses',
];

/** Permissions as a workflow file writes them: a map, `read-all`, `write-all`, or `{}` for nothing. */
export function permissionsOf(block: Permissions | 'read-all' | 'write-all'): Permissions {
  if (typeof block !== 'string') return block;
  const access = block === 'read-all' ? 'read' : 'write';
  return Object.fromEntries(SCOPES.map((scope) => [scope, access]));
}

/** `GITHUB_TOKEN` of a job with these permissions. */
export function jobToken(block: Permissions | 'read-all' | 'write-all'): Token {
  return { account: ACTIONS_BOT, kind: 'installation', permissions: permissionsOf(block), app: ACTIONS_APP };
}

/**
 * `GITHUB_TOKEN` of a job of a pull request from a fork: what the workflow asks to write it may only read, and there is
 * no token for OpenID Connect.
 */
export function forkToken(block: Permissions | 'read-all' | 'write-all'): Token {
  const permissions = Object.entries(permissionsOf(block))
    .filter(([scope]) => scope !== 'id-token')
    .map(([scope, access]) => [scope, access === 'write' ? 'read' : access]);
  return { ...jobToken({}), permissions: Object.fromEntries(permissions) };
}

/** A person's token, which may do everything. */
export function userToken(account: Account): Token {
  const permissions = { ...permissionsOf('write-all'), administration: 'write' } as const;
  return { account, kind: 'user', permissions, app: null };
}

export function allows(token: Token, scope: Scope, access: 'read' | 'write'): boolean {
  if (scope === 'metadata' && access === 'read') return true;
  const granted = token.permissions[scope] ?? 'none';
  return access === 'read' ? granted !== 'none' : granted === 'write';
}
