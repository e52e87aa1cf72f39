import http from 'node:http';
import https from 'node:https';
import { isLoopback } from '../contracts/checkpoint-uri.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { interrupted, networkWords, Passing, refused, unreachable } from './failures.ts';
import { type CheckpointTools, FETCH_LIMITS, type FetchLimits } from './tools.ts';

/** An address with what its own host, and no other, is told. */
export interface Target {
  url: URL;
  /** For every host on the way. */
  headers?: Readonly<Record<string, string>>;
  /** Credentials for the origin of `url`; given the headers that are sent, as signatures cover them. */
  authorise?: (
    url: URL,
    headers: Readonly<Record<string, string>>,
    method: string,
  ) => Promise<Record<string, string>>;
}

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** Where the answer came from. */
  url: URL;
  body: http.IncomingMessage;
}

export interface Ask {
  method?: 'GET' | 'HEAD';
  /** First and last byte. */
  range?: readonly [number, number];
  /** Statuses that the caller understands beside 200 and 206. */
  accept?: readonly number[];
  /** `home` gives the last answer of the host that was asked, which may lead elsewhere. */
  follow?: 'everywhere' | 'home';
}

const MAX_REDIRECTS = 10;
/** Statuses that lead elsewhere (RFC 9110 §15.4). */
export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Bytes of a document (a manifest, a list, a token) that is read whole. */
const MAX_DOCUMENT = 16 * 1024 * 1024;

/**
 * Sends requests for one checkpoint: follows redirects itself, so that credentials never reach another host, and
 * repeats what may pass, as long after as the server asks.
 */
export class Http {
  readonly limits: FetchLimits;
  readonly source: string;
  readonly #scheme: string;
  readonly #tools: CheckpointTools;
  readonly #agents: { 'http:': http.Agent; 'https:': https.Agent };

  constructor(source: string, scheme: string, tools: CheckpointTools) {
    this.source = source;
    this.#scheme = scheme;
    this.#tools = tools;
    this.limits = { ...FETCH_LIMITS, ...tools.limits };
    const options = { keepAlive: true, proxyEnv: { ...tools.env } } as const;
    this.#agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };
  }

  /** Closes connections that are kept for later requests. */
  close(): void {
    for (const agent of Object.values(this.#agents)) agent.destroy();
  }

  /**
   * One request, repeated where that may help. @throws WorldGateError `checkpoint-denied`, `checkpoint-missing`,
   * `checkpoint-unreachable`, `interrupted`
   */
  send(target: Target, ask: Ask = {}): Promise<Answer> {
    return this.repeat(async () => {
      const answer = await this.once(target, ask);
      const { status } = answer;
      if (status === 200 || status === 206 || ask.accept?.includes(status)) return answer;
      answer.body.resume();
      throw this.failure(answer);
    });
  }

  /** Reads a small document. @throws as {@link send} */
  async document(target: Target, accept?: readonly number[]): Promise<{ answer: Answer; bytes: Buffer }> {
    return this.repeat(async () => {
      const answer = await this.once(target, {});
      if (answer.status !== 200 && !accept?.includes(answer.status)) {
        answer.body.resume();
        throw this.failure(answer);
      }
      const chunks: Buffer[] = [];
      let size = 0;
      try {
        for await (const chunk of answer.body) {
          size += (chunk as Buffer).length;
          if (size > MAX_DOCUMENT)
            throw unreachable(this.source, `${answer.url.host} sent a document without end`);
          chunks.push(chunk as Buffer);
        }
      } catch (cause) {
        throw this.broken(cause);
      }
      return { answer, bytes: Buffer.concat(chunks) };
    });
  }

  /** What an answer without success leads to: a pause, or the end. */
  failure({ status, headers, url }: Answer): Error {
    if (!RETRIED.has(status)) return refused(this.source, this.#scheme, status, url.host);
    return new Passing(`${url.host} answered with HTTP ${status}`, retryAfterMs(headers, this.#tools.now()));
  }

  /** What an error of a connection leads to. */
  broken(cause: unknown): Error {
    if (cause instanceof WorldGateError || cause instanceof Passing) return cause;
    if (this.#tools.signal?.aborted === true) return interrupted(this.source, cause);
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== undefined && /^(ERR_TLS|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code)) {
      return unreachable(this.source, `the certificate of the server is not trusted (${code})`, cause);
    }
    return new Passing(networkWords(cause));
  }

  /** The end of all attempts, in words that follow "could not be fetched: ". */
  giveUp(why: string): WorldGateError {
    return unreachable(this.source, why);
  }

  /** Calls `act` until it succeeds or fails for good. @param hasMoved whether something came of the last attempt */
  async repeat<T>(act: () => Promise<T>, hasMoved: () => boolean = () => false): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof Passing)) throw error;
        if (hasMoved()) attempt = 1;
        const waitMs =
          error.waitMs ?? Math.min(this.limits.maxWaitMs, 500 * 2 ** (attempt - 1) * this.#spread());
        if (attempt >= this.limits.attempts) throw unreachable(this.source, error.message, error);
        if (waitMs > this.limits.maxWaitMs) {
          const why = `${error.message} and asks to wait ${Math.ceil(waitMs / 1000)} s`;
          throw unreachable(this.source, why, error);
        }
        this.#tools.log(`${this.source}: ${error.message}; again in ${Math.ceil(waitMs / 1000)} s`);
        await this.#tools.sleep(waitMs, this.#tools.signal).catch(() => {});
        if (this.#tools.signal?.aborted === true) throw interrupted(this.source);
      }
    }
  }

  /** Between 0.75 and 1.25: jobs that failed together do not come back together. */
  #spread(): number {
    return 0.75 + this.#tools.randomBytes(1)[0]! / 510;
  }

  /** One request with its redirects. Any status comes back. @throws Passing, WorldGateError */
  async once(target: Target, { method = 'GET', range, follow = 'everywhere' }: Ask): Promise<Answer> {
    let url = target.url;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const plain = {
        'user-agent': 'worldgate',
        // Bytes are hashed as they are stored on the server.
        'accept-encoding': 'identity',
        ...target.headers,
        ...(range !== undefined && { range: `bytes=${range[0]}-${range[1]}` }),
      };
      const isHome = url.origin === target.url.origin;
      const headers =
        isHome && target.authorise ? { ...plain, ...(await target.authorise(url, plain, method)) } : plain;
      const body = await this.#request(url, method, headers);
      const status = body.statusCode ?? 0;
      const { location } = body.headers;
      const answer = { status, headers: body.headers, url, body };
      if (!REDIRECTS.has(status) || location === undefined) return answer;
      const next = this.#next(url, location);
      if (follow === 'home' && next.origin !== target.url.origin) return answer;
      body.resume();
      url = next;
    }
    throw unreachable(this.source, `${target.url.host} redirects without end`);
  }

  #next(from: URL, location: string): URL {
    const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const isSafe =
      next?.protocol === 'https:' ||
      (next?.protocol === 'http:' && from.protocol === 'http:' && isLoopback(next.hostname));
    if (next === undefined || !isSafe) {
      throw unreachable(this.source, `${from.host} redirects to something that is not https`);
    }
    next.username = '';
    next.password = '';
    return next;
  }

  #request(
    url: URL,
    method: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<http.IncomingMessage> {
    const { signal } = this.#tools;
    if (signal?.aborted === true) return Promise.reject(interrupted(this.source));
    const isPlain = url.protocol === 'http:';
    const options = {
      method,
      headers,
      agent: this.#agents[isPlain ? 'http:' : 'https:'],
      timeout: this.limits.idleMs,
      ...(signal !== undefined && { signal }),
    };
    return new Promise((resolve, reject) => {
      const answered = (body: http.IncomingMessage) => {
        // A connection that dies between two reads reports here and nowhere else.
        body.on('error', () => {});
        resolve(body);
      };
      const request = isPlain ? http.request(url, options, answered) : https.request(url, options, answered);
      request.on('timeout', () => request.destroy(new Passing(`${url.host} sends nothing`)));
      request.on('error', (cause) => reject(this.broken(cause)));
      request.end();
    });
  }
}

/** Seconds or a date (RFC 9110 §10.2.3). */
function retryAfterMs(headers: http.IncomingHttpHeaders, now: Date): number | null {
  const text = headers['retry-after'];
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
