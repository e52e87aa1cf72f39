import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { problemsOf } from './openapi.ts';

/** A token of the simulated server and what it may do. */
export interface Account {
  login: string;
  id: number;
  type: 'Bot' | 'User';
  /** Installation tokens (the job's own among them) may not ask `GET /user`. */
  installation: boolean;
  pullRequests: 'none' | 'read' | 'write';
}

export const ACTIONS_BOT: Account = {
  login: 'github-actions[bot]',
  id: 41898282,
  type: 'Bot',
  installation: true,
  pullRequests: 'write',
};

export interface StoredComment {
  id: number;
  body: string;
  author: Account;
  createdAt: string;
  updatedAt: string;
}

export interface Seen {
  method: string;
  path: string;
  token: string;
  status: number | 'none';
}

/** What happens to a request instead of, or after, what it asks for. */
export type Fault =
  | { kind: 'status'; status: number; headers?: Record<string, string>; message?: string; applied?: boolean }
  | { kind: 'text'; status: number; contentType: string; body: string }
  | { kind: 'truncated' }
  | { kind: 'hang' };

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

const MAX_BODY = 65_536;
const OWNER = 'acme';
const REPO = 'robots';

/**
 * GitHub's REST API as far as comments go, on loopback and with behaviour: tokens with permissions, pages,
 * limits, locked conversations, faults. Every request and answer is held against GitHub's published description;
 * `problems` must stay empty.
 */
export class GitHubApi {
  readonly tokens = new Map<string, Account>();
  readonly comments: StoredComment[] = [];
  readonly pulls = new Map<number, { locked: boolean }>();
  readonly seen: Seen[] = [];
  readonly problems: string[] = [];
  /** Asked for each request, in order; the first fault that is returned happens. */
  readonly faults: ((method: string, path: string) => Fault | null)[] = [];
  #server: Server;
  #prefix: string;
  #nextId = 1000;
  #minutes = 0;

  private constructor(server: Server, prefix: string) {
    this.#server = server;
    this.#prefix = prefix;
  }

  /** `prefix` is `/api/v3` for an Enterprise server. */
  static async start(prefix: '' | '/api/v3' = ''): Promise<GitHubApi> {
    let api: GitHubApi;
    const server = createServer((request, response) => {
      api.#handle(request, response).catch((error: unknown) => {
        api.problems.push(String(error));
        response.destroy();
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    api = new GitHubApi(server, prefix);
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#prefix}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** The next `times` requests that match meet `fault`. */
  failNext(method: string, pattern: RegExp, fault: Fault, times = 1): void {
    let left = times;
    this.faults.push((seenMethod, path) => {
      if (left === 0 || seenMethod !== method || !pattern.test(path)) return null;
      left -= 1;
      return fault;
    });
  }

  addComment(author: Account, body: string): StoredComment {
    const at = new Date(Date.UTC(2026, 10, 21, 9, this.#minutes++)).toISOString();
    const comment = { id: this.#nextId++, body, author, createdAt: at, updatedAt: at };
    this.comments.push(comment);
    return comment;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const isGraphql = url.pathname === (this.#prefix === '' ? '/graphql' : '/api/graphql');
    const path = isGraphql ? url.pathname : url.pathname.slice(this.#prefix.length);
    const seen: Seen = { method, path, token, status: 'none' };
    this.seen.push(seen);
    if (!isGraphql && !url.pathname.startsWith(`${this.#prefix}/`))
      this.problems.push(`outside: ${url.pathname}`);

    const fault = this.faults.map((ask) => ask(method, path)).find((found) => found !== null) ?? null;
    if (fault?.kind === 'hang') return;
    let answer: Answer | null = null;
    if (fault === null || fault.kind === 'truncated' || (fault.kind === 'status' && fault.applied === true)) {
      answer = isGraphql ? this.#graphql(token) : this.#rest(method, path, url.searchParams, token, body);
    }
    if (fault?.kind === 'text') {
      seen.status = fault.status;
      response.writeHead(fault.status, { 'content-type': fault.contentType }).end(fault.body);
      return;
    }
    if (fault?.kind === 'status') {
      answer = {
        status: fault.status,
        headers: fault.headers ?? {},
        body: error(fault.message ?? 'Oops', fault.status),
      };
    }
    const { status, headers = {}, body: content } = answer!;
    seen.status = status;
    if (!isGraphql) {
      const exchange = {
        method,
        path,
        query: url.searchParams,
        requestBody: body,
        status,
        responseBody: content,
      };
      this.problems.push(...problemsOf(exchange));
    }
    const json = content === undefined ? '' : JSON.stringify(content);
    if (fault?.kind === 'truncated') {
      const cut = Buffer.from(json).subarray(0, Math.floor(json.length / 2));
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': json.length });
      response.write(cut, () => response.destroy());
      return;
    }
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(json);
  }

  #graphql(token: string): Answer {
    const account = this.tokens.get(token);
    if (account === undefined) return { status: 401, body: error('Bad credentials', 401) };
    return { status: 200, body: { data: { viewer: { login: account.login } } } };
  }

  #rest(method: string, path: string, query: URLSearchParams, token: string, body: unknown): Answer {
    const account = this.tokens.get(token);
    if (account === undefined) return { status: 401, body: error('Bad credentials', 401) };
    if (path === '/user') {
      if (account.installation) return forbidden();
      return { status: 200, body: publicUser(account) };
    }
    const list = /^\/repos\/acme\/robots\/issues\/(\d+)\/comments$/.exec(path);
    const one = /^\/repos\/acme\/robots\/issues\/comments\/(\d+)$/.exec(path);
    if (account.pullRequests === 'none' || (list === null && one === null)) return notFound();
    if (list !== null) {
      const pull = this.pulls.get(Number(list[1]));
      if (pull === undefined) return notFound();
      if (method === 'GET') return this.#page(query, Number(list[1]));
      return this.#create(account, pull, Number(list[1]), (body as { body: string }).body);
    }
    return this.#single(method, account, Number(one![1]), body);
  }

  #page(query: URLSearchParams, number: number): Answer {
    const size = Math.min(100, Number(query.get('per_page') ?? 30));
    const page = Number(query.get('page') ?? 1);
    const shown = this.comments.slice((page - 1) * size, page * size).map((comment) => this.#shape(comment));
    const next = `${this.url}/repos/${OWNER}/${REPO}/issues/${number}/comments?per_page=${size}&page=${page + 1}`;
    const headers: Record<string, string> =
      page * size < this.comments.length ? { link: `<${next}>; rel="next", <${next}>; rel="last"` } : {};
    return { status: 200, headers, body: shown };
  }

  #create(account: Account, pull: { locked: boolean }, number: number, text: string): Answer {
    if (account.pullRequests !== 'write') return forbidden();
    if (pull.locked) {
      return { status: 403, body: error('Unable to create comment because issue is locked.', 403) };
    }
    const tooLong = this.#tooLong(text);
    if (tooLong !== null) return tooLong;
    const comment = this.addComment(account, text);
    return {
      status: 201,
      headers: { location: `${this.url}/repos/${OWNER}/${REPO}/issues/${number}` },
      body: this.#shape(comment),
    };
  }

  #single(method: string, account: Account, id: number, body: unknown): Answer {
    const comment = this.comments.find((candidate) => candidate.id === id);
    if (comment === undefined) return notFound();
    if (method === 'GET') return { status: 200, body: this.#shape(comment) };
    if (account.pullRequests !== 'write') return forbidden();
    if (method === 'DELETE') {
      this.comments.splice(this.comments.indexOf(comment), 1);
      return { status: 204 };
    }
    const text = (body as { body: string }).body;
    const tooLong = this.#tooLong(text);
    if (tooLong !== null) return tooLong;
    comment.body = text;
    comment.updatedAt = new Date(Date.UTC(2026, 10, 21, 10, this.#minutes++)).toISOString();
    return { status: 200, body: this.#shape(comment) };
  }

  #tooLong(text: string): Answer | null {
    if (text.length <= MAX_BODY) return null;
    const errors = [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: `Body is too long (maximum is ${MAX_BODY} characters)`,
      },
    ];
    const documentation_url = 'https://docs.github.com/rest/issues/comments#create-an-issue-comment';
    return { status: 422, body: { message: 'Validation Failed', errors, documentation_url } };
  }

  #shape(comment: StoredComment) {
    const api = `${this.url}/repos/${OWNER}/${REPO}/issues`;
    return {
      url: `${api}/comments/${comment.id}`,
      html_url: `https://github.com/${OWNER}/${REPO}/pull/7#issuecomment-${comment.id}`,
      issue_url: `${api}/7`,
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
}

function error(message: string, status: number) {
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
}

function forbidden(): Answer {
  return { status: 403, body: error('Resource not accessible by integration', 403) };
}

function notFound(): Answer {
  return { status: 404, body: error('Not Found', 404) };
}

function simpleUser({ login, id, type }: Account) {
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
