import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { writeError } from '../foundation/atomic-file.ts';
import { type Digest, RunningDigest } from '../foundation/digest.ts';
import { messageOf, WorldGateError } from '../foundation/errors.ts';
import { clip } from '../reports/plain.ts';
import type { ApiCall } from './client.ts';
import { timedOut } from './client-errors.ts';
import { GitHubError } from './failures.ts';

export type DownloadCall = Pick<ApiCall<unknown>, 'route' | 'parameters' | 'purpose' | 'permission'> & {
  /** Absolute path, where nothing stands yet. */
  file: string;
  /** Bytes; more are not written. */
  maxBytes: number;
};

export interface Downloaded {
  /** Of the bytes as they came. */
  digest: Digest;
  sizeBytes: number;
}

type Body = AsyncIterable<Uint8Array>;

interface BinaryAnswer {
  status: number;
  headers: Record<string, string | number | undefined>;
  body: Body | null;
}

/** The part of the toolkit's client that is used. */
interface Octokit {
  request: {
    (route: string, options: object): Promise<{ status: number; headers: object; data: unknown }>;
    endpoint: { DEFAULTS: { request?: { fetch?: typeof fetch } } };
  };
}

export interface DownloadWays {
  octokit: Octokit;
  apiUrl: string;
  /** Longest time without a byte. */
  idleMs: number;
  deadlineMs: number;
  redact: (text: string) => string;
}

const MAX_HOPS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * One try of a download. The token goes to the API's own origin only: what is redirected to another host is asked for
 * there without it, and over HTTPS where the API is.
 */
export async function downloadOnce(call: DownloadCall, ways: DownloadWays): Promise<Downloaded> {
  const watch = new Watch(ways);
  try {
    const answer = await follow(call, ways, watch);
    return await toFile(call, answer, watch);
  } catch (error) {
    if (watch.expiredMs !== null) throw timedOut(call.purpose, watch.expiredMs);
    throw error;
  } finally {
    watch.stop();
  }
}

/** Aborts where nothing comes for too long, or where all of it takes too long. */
class Watch {
  readonly #abort = new AbortController();
  readonly #idleMs: number;
  readonly #whole: NodeJS.Timeout;
  #idle: NodeJS.Timeout;
  /** The time that ran out. */
  expiredMs: number | null = null;

  constructor({ idleMs, deadlineMs }: Pick<DownloadWays, 'idleMs' | 'deadlineMs'>) {
    this.#idleMs = idleMs;
    this.#whole = setTimeout(() => this.#expire(deadlineMs), deadlineMs);
    this.#idle = setTimeout(() => this.#expire(idleMs), idleMs);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  heard(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#expire(this.#idleMs), this.#idleMs);
  }

  stop(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#whole);
    // Frees the connection of an answer that was not read to its end.
    this.#abort.abort();
  }

  #expire(ms: number): void {
    this.expiredMs ??= ms;
    this.#abort.abort();
  }
}

async function follow(call: DownloadCall, ways: DownloadWays, watch: Watch): Promise<BinaryAnswer> {
  const { octokit, apiUrl } = ways;
  const send = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
  let answer = await ask(octokit, call.route, call.parameters, watch);
  let from = new URL(apiUrl);
  for (let hop = 0; REDIRECTS.has(answer.status); hop++) {
    const to = redirectTarget(call, answer, from);
    if (hop === MAX_HOPS) throw badAnswer(call, `it redirects more than ${MAX_HOPS} times`);
    watch.heard();
    const isApi = to.origin === new URL(apiUrl).origin;
    answer = isApi
      ? await ask(octokit, 'GET {+address}', { ...headersOf(call), address: to.href }, watch)
      : await askOther(call, send, to, watch, ways.redact);
    from = to;
  }
  return answer;
}

/** The API's own origin, with the token. */
async function ask(octokit: Octokit, route: string, parameters: object, watch: Watch): Promise<BinaryAnswer> {
  const request = { signal: watch.signal, redirect: 'manual', parseSuccessResponseBody: false };
  const { status, headers, data } = await octokit.request(route, { ...parameters, request });
  return { status, headers: headers as BinaryAnswer['headers'], body: (data || null) as Body | null };
}

/** Another host, which learns nothing of the token. */
async function askOther(
  call: DownloadCall,
  send: typeof fetch,
  to: URL,
  watch: Watch,
  redact: (text: string) => string,
): Promise<BinaryAnswer> {
  let response: Response;
  try {
    response = await send(to.href, {
      redirect: 'manual',
      signal: watch.signal,
      headers: { 'user-agent': 'worldgate' },
    });
  } catch (error) {
    // The address itself stays out: it carries a signature that opens the file to whoever reads the log.
    throw storageError(call, to, clip(redact(messageOf((error as Error).cause ?? error)), 200), null);
  }
  const { status, headers } = response;
  if (status >= 400) throw storageError(call, to, String(status), status);
  return { status, headers: Object.fromEntries(headers), body: response.body as Body | null };
}

function headersOf(call: DownloadCall): object {
  return 'headers' in call.parameters ? { headers: call.parameters.headers } : {};
}

function redirectTarget(call: DownloadCall, { headers }: BinaryAnswer, from: URL): URL {
  const location = String(headers.location ?? '');
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  if (to === null || to.username !== '' || to.password !== '')
    throw badAnswer(call, 'it redirects to no address');
  if (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:')) return to;
  throw badAnswer(call, 'it redirects to an address without encryption');
}

async function toFile(call: DownloadCall, answer: BinaryAnswer, watch: Watch): Promise<Downloaded> {
  const announced =
    answer.headers['content-encoding'] === undefined ? Number(answer.headers['content-length']) : Number.NaN;
  if (announced > call.maxBytes) throw tooLarge(call);
  const digest = new RunningDigest();
  let sizeBytes = 0;
  let fd: number;
  try {
    fd = openSync(call.file, 'wx', 0o600);
  } catch (error) {
    throw writeError(error, call.file);
  }
  let complete = false;
  try {
    for await (const piece of answer.body ?? []) {
      watch.heard();
      sizeBytes += piece.length;
      if (sizeBytes > call.maxBytes) throw tooLarge(call);
      digest.update(piece);
      writeAll(fd, piece, call.file);
    }
    if (Number.isFinite(announced) && announced !== sizeBytes) throw badAnswer(call, 'it ends too early');
    complete = true;
  } finally {
    closeSync(fd);
    if (!complete) rmSync(call.file, { force: true });
  }
  return { digest: digest.digest(), sizeBytes };
}

function writeAll(fd: number, data: Uint8Array, file: string): void {
  try {
    for (let at = 0; at < data.length; ) at += writeSync(fd, data, at);
  } catch (error) {
    throw writeError(error, file);
  }
}

function tooLarge({ purpose, maxBytes }: DownloadCall): WorldGateError {
  return new WorldGateError(
    'download-too-large',
    `The server answered a request to ${purpose} with more than the ${maxBytes} bytes that are taken`,
    { hint: 'Check that it is what you meant: nothing of it was kept.' },
  );
}

function badAnswer({ purpose }: DownloadCall, why: string): GitHubError {
  return new GitHubError({
    failure: 'bad-answer',
    message: `The server's answer to a request to ${purpose} is not what GitHub's API promises: ${why}`,
    hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
    status: null,
    mayHaveApplied: true,
    retryAfterMs: null,
  });
}

function storageError(
  { purpose }: DownloadCall,
  { host }: URL,
  why: string,
  status: number | null,
): GitHubError {
  return new GitHubError({
    failure: status === null ? 'unreachable' : status >= 500 || status === 429 ? 'server-error' : 'refused',
    message: `GitHub sent the request to ${purpose} on to ${host}, which did not answer it (${why})`,
    hint: `Check that the runner may reach ${host}; a self-hosted runner behind a firewall needs the hosts of GitHub's storage.`,
    status,
    mayHaveApplied: true,
    retryAfterMs: null,
  });
}
