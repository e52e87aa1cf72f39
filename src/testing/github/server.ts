import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, errorBody, failure, forbidden, notFound } from './answers.ts';
import { answerGraphql } from './graphql.ts';
import { githubOpenApi, type OpenApi } from './openapi.ts';
import type { Call, Route } from './route.ts';
import { ROUTES } from './routes/index.ts';
import { Repository } from './state.ts';
import { allows, type Token } from './tokens.ts';

/*
 * How this stub is made, and how a family of routes is added:
 *
 * - `state.ts` holds what a repository has, as plain objects in `Collection`s (`items` is what is, `listed` what a list
 *   shows, which may lag behind). Add a kind there.
 * - `routes/<family>.ts` exports `const <family>: readonly Route[]`; `routes/index.ts` lists the families. A `Route`
 *   (`route.ts`) is a method, a path in the description's words, the permissions of which one suffices, and a function
 *   from a `Call` to an `Answer`. The core has checked by then that token, repository and permission are there.
 * - An operation that `openapi.json` lacks: name it in `scripts/extract-openapi.ts` and run that.
 * - Answers come from `answers.ts` (`paged`, `notFound`, `invalid`, …), common shapes from `shapes.ts`. Every request and
 *   answer is held against GitHub's description afterwards; what does not fit is in `problems`, which a test expects
 *   to be empty.
 * - Times come from `api.tick()` (a minute later each time), ids from `api.nextId()`: nothing differs from run to run.
 */

/** What happens to a request instead of, or after, what it asks for. */
export type Fault =
  /** Answers with `status`; `applied`: after carrying the request out. */
  | { kind: 'status'; status: number; headers?: Record<string, string>; message?: string; applied?: boolean }
  /** Something in between answers, as a portal or a proxy. */
  | { kind: 'text'; status: number; contentType: string; body: string }
  /** Half of the true answer, then the connection breaks. */
  | { kind: 'truncated' }
  /** Carries the request out where `applied`, and never answers. */
  | { kind: 'hang'; applied?: boolean };

/** Asked for each request, in order; the first fault that is returned happens. */
export type FaultSource = (method: string, path: string) => Fault | null;

export interface Seen {
  method: string;
  path: string;
  token: string;
  status: number | 'none';
}

/** What was sent, request by request. */
export interface Received {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
}

/** Primary limit of all tokens together: requests left, and when there are more. */
export interface RateLimit {
  limit: number;
  remaining: number;
  /** Seconds since 1970. */
  resetsAt: number;
}

/** Secondary limit: this many requests that write, then refusals until `refusals` of them were given. */
export interface SecondaryLimit {
  writes: number;
  refusals: number;
  retryAfterS: number | null;
}

export interface GitHubApiOptions {
  /** `/api/v3` for an Enterprise server. */
  prefix?: '' | '/api/v3';
  /** `owner/name` of the repository that is there from the start. */
  repository?: string;
}

/**
 * GitHub's REST API, as far as actions ask for it, on loopback and with behaviour: tokens with permissions, pages,
 * limits, faults, lists that lag. Every request and answer is held against GitHub's published description; `problems`
 * must stay empty.
 */
export class GitHubApi {
  readonly tokens = new Map<string, Token>();
  readonly repositories = new Map<string, Repository>();
  readonly seen: Seen[] = [];
  readonly received: Received[] = [];
  readonly problems: string[] = [];
  readonly faults: FaultSource[] = [];
  rateLimit: RateLimit = { limit: 5000, remaining: 5000, resetsAt: Date.UTC(2026, 10, 21, 13) / 1000 };
  secondaryLimit: SecondaryLimit | null = null;
  /** Where releases say that uploads are wanted; the API itself where null. */
  uploadOrigin: string | null = null;
  /** Number of requests by which lists are behind what was written. */
  lag = 0;
  #server: Server;
  #prefix: string;
  #openApi: OpenApi;
  #routes: Map<string, Route>;
  #nextId = 1000;
  #minutes = 0;
  #answered = 0;

  private constructor(server: Server, openApi: OpenApi, options: Required<GitHubApiOptions>) {
    this.#server = server;
    this.#openApi = openApi;
    this.#prefix = options.prefix;
    this.#routes = new Map(ROUTES.map((route) => [`${route.method} ${route.path}`, route]));
    this.addRepository(options.repository);
  }

  static async start({ prefix = '', repository = 'acme/robots' }: GitHubApiOptions = {}): Promise<GitHubApi> {
    const openApi = await githubOpenApi();
    let api: GitHubApi;
    const server = createServer((request, response) => {
      api.#handle(request, response).catch((error: unknown) => {
        api.problems.push(String(error));
        response.destroy();
      });
    });
    api = new GitHubApi(server, openApi, { prefix, repository });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return api;
  }

  /** What `GITHUB_API_URL` is set to. */
  get url(): string {
    return `${this.origin}${this.#prefix}`;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The repository that was there from the start. */
  get repository(): Repository {
    return this.repositories.values().next().value!;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  addRepository(fullName: string): Repository {
    const moment = { requests: () => this.#answered, lag: () => this.lag };
    const repository = new Repository(fullName, this.repositories.size + 1, moment);
    this.repositories.set(fullName.toLowerCase(), repository);
    return repository;
  }

  /** `owner/name` as a fork of the first repository. */
  addFork(fullName: string): Repository {
    const parent = this.repository;
    return Object.assign(this.addRepository(fullName), { fork: true, parent, private: parent.private });
  }

  nextId(): number {
    return this.#nextId++;
  }

  /** A moment, one minute after the last one. */
  tick(): string {
    return new Date(Date.UTC(2026, 10, 21, 9, this.#minutes++)).toISOString().replace('.000Z', 'Z');
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

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    if (url.pathname.startsWith('/_blob/')) return this.#sendBlob(url.pathname, response);
    const isGraphql = url.pathname === (this.#prefix === '' ? '/graphql' : '/api/graphql');
    const path = isGraphql ? url.pathname : url.pathname.slice(this.#prefix.length);
    const contentType = request.headers['content-type'] ?? '';
    const accept = request.headers.accept ?? '';
    const isUpload = method === 'POST' && /\/releases\/\d+\/assets$/.test(path);
    const body: unknown = bytes.length === 0 || isUpload ? undefined : JSON.parse(bytes.toString('utf8'));
    const key = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const seen: Seen = { method, path, token: key, status: 'none' };
    this.seen.push(seen);
    this.received.push({ method, path, query: url.searchParams, body });
    if (!isGraphql && !url.pathname.startsWith(`${this.#prefix}/`))
      this.problems.push(`outside: ${url.pathname}`);

    const answerIt = (): Answer => {
      this.#answered += 1;
      const refusal = this.#overLimit(method, path);
      if (refusal !== null) return refusal;
      if (isGraphql) return answerGraphql(this, this.tokens.get(key), body);
      return this.#rest({ method, path, query: url.searchParams, key, body, bytes, contentType, accept });
    };
    const fault = this.faults.map((ask) => ask(method, path)).find((found) => found !== null) ?? null;
    if (fault?.kind === 'hang') {
      if (fault.applied === true) answerIt();
      return;
    }
    if (fault?.kind === 'text') {
      seen.status = fault.status;
      response.writeHead(fault.status, { 'content-type': fault.contentType }).end(fault.body);
      return;
    }
    let answer: Answer;
    if (fault?.kind === 'status') {
      if (fault.applied === true) answerIt();
      answer = {
        status: fault.status,
        headers: fault.headers ?? {},
        body: errorBody(fault.message ?? 'Oops', fault.status),
      };
    } else answer = answerIt();
    seen.status = answer.status;
    if (!isGraphql) {
      const { status, body: responseBody } = answer;
      const exchange = { method, path, query: url.searchParams, requestBody: body, status, responseBody };
      this.problems.push(...this.#openApi.problemsOf(exchange));
    }
    this.#send(response, answer, fault?.kind === 'truncated');
  }

  #send(response: ServerResponse, { status, headers = {}, body, bytes }: Answer, isTruncated: boolean): void {
    const content = bytes ?? Buffer.from(body === undefined ? '' : JSON.stringify(body));
    const all = {
      'content-type': 'application/json; charset=utf-8',
      'x-github-request-id': `0000:${this.#answered}`,
      'x-ratelimit-limit': String(this.rateLimit.limit),
      'x-ratelimit-remaining': String(Math.max(0, this.rateLimit.remaining)),
      'x-ratelimit-used': String(this.rateLimit.limit - Math.max(0, this.rateLimit.remaining)),
      'x-ratelimit-reset': String(this.rateLimit.resetsAt),
      'x-ratelimit-resource': 'core',
      ...headers,
    };
    if (isTruncated) {
      response.writeHead(status, { ...all, 'content-length': content.length });
      response.write(content.subarray(0, Math.floor(content.length / 2)), () => response.destroy());
      return;
    }
    response.writeHead(status, all).end(content);
  }

  /** The storage that downloads are redirected to; it is no part of the API and knows no token. */
  #sendBlob(path: string, response: ServerResponse): void {
    const id = Number(path.slice('/_blob/'.length));
    for (const repository of this.repositories.values()) {
      const artifact = repository.artifacts.find(id);
      const asset = repository.assets.find(id);
      const { status, body } = artifact?.download ?? { status: 200, body: artifact?.bytes ?? asset?.bytes };
      if (body === undefined) continue;
      response.writeHead(status, {
        'content-type': 'application/octet-stream',
        'content-length': body.length,
      });
      response.end(body);
      return;
    }
    response.writeHead(404).end();
  }

  #overLimit(method: string, path: string): Answer | null {
    if (path === '/rate_limit') return null;
    if (this.rateLimit.remaining <= 0) return failure(403, 'API rate limit exceeded for installation ID 1.');
    this.rateLimit.remaining -= 1;
    const second = this.secondaryLimit;
    if (second === null || method === 'GET') return null;
    if (second.writes > 0) {
      second.writes -= 1;
      return null;
    }
    if (second.refusals <= 0) return null;
    second.refusals -= 1;
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    return {
      ...failure(403, message),
      headers: second.retryAfterS === null ? {} : { 'retry-after': String(second.retryAfterS) },
    };
  }

  #rest({
    key,
    ...request
  }: Omit<Call, 'api' | 'token' | 'repository' | 'params'> & { key: string }): Answer {
    const token = this.tokens.get(key);
    if (token === undefined) return failure(401, 'Bad credentials');
    const found = this.#openApi.find(request.path);
    const route = found === null ? undefined : this.#routes.get(`${request.method} ${found.template}`);
    if (found === null || route === undefined) return notFound();
    const { params } = found;
    if (params.owner === undefined) {
      return route.answer({ api: this, token, repository: this.repository, params, ...request });
    }
    const fullName = `${params.owner}/${params.repo}`;
    const repository = this.repositories.get(fullName.toLowerCase());
    if (repository === undefined || !sees(token, fullName)) return notFound();
    const access = route.access ?? (request.method === 'GET' ? 'read' : 'write');
    const isOpen = access === 'read' && !repository.private;
    if (!isOpen && !route.needs.some((scope) => allows(token, scope, access))) {
      const asks = route.needs.map((scope) => `${scope.replaceAll('-', '_')}=${access}`).join('; ');
      return { ...forbidden(), headers: { 'x-accepted-github-permissions': asks } };
    }
    return route.answer({ api: this, token, repository, params, ...request });
  }
}

function sees(token: Token, fullName: string): boolean {
  return token.repositories === undefined || token.repositories.includes(fullName);
}
