import type { z } from 'zod';
import { WorldGateError } from '../foundation/errors.ts';
import { givingUp, outOfTime, timedOut, toGitHubError } from './client-errors.ts';
import { type DownloadCall, type Downloaded, downloadOnce } from './download.ts';
import { GitHubError } from './failures.ts';
import { octokitFor } from './octokit.ts';

/** Time, waiting and chance, passed in so that tests decide them. */
export interface Clock {
  /** Epoch milliseconds. */
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  /** Uniform in [0, 1). Used to spread retries, never for a result. */
  random: () => number;
}

export interface ClientLimits {
  /** One request, from the first byte sent to the last byte of the answer. */
  requestTimeoutMs: number;
  /** All calls and waits of one client together: a comment is not worth a job that hangs. */
  budgetMs: number;
  /** Longest single wait; where the server asks for more, the call fails at once and says so. */
  maxWaitMs: number;
  maxAttempts: number;
  /** One download, from the first byte sent to the last byte of the file; stands outside of the budget. */
  downloadTimeoutMs: number;
}

export const CLIENT_LIMITS: ClientLimits = {
  requestTimeoutMs: 15_000,
  budgetMs: 180_000,
  maxWaitMs: 60_000,
  maxAttempts: 5,
  downloadTimeoutMs: 600_000,
};

export interface ClientOptions {
  token: string;
  apiUrl: string;
  /** The workflow runs for a pull request from a fork (explains a 403). */
  fork: boolean | null;
  clock: Clock;
  /** Applied to every text of the server before it reaches a message. */
  redact: (text: string) => string;
  limits?: Partial<ClientLimits>;
}

export interface ApiCall<T> {
  /** `GET /repos/{owner}/{repo}/…`, as in GitHub's API description. */
  route: string;
  parameters: Record<string, string | number | boolean | object>;
  answer: z.ZodType<T>;
  /** What the call is for, in words that follow "to". */
  purpose: string;
  /** The permission that the call needs, as a workflow writes it. */
  permission: string | null;
  /**
   * `repeatable`: the same request may be sent again without harm (reads, deletions).
   * `once`: it is sent once, because a second time could do it twice or undo somebody's newer write.
   */
  repeat: 'repeatable' | 'once';
}

export interface ApiAnswer<T> {
  data: T;
  /** The server has a further page. */
  more: boolean;
}

export interface GitHubClient {
  /** Sends one call. Throws `GitHubError`. */
  call: <T>(call: ApiCall<T>) => Promise<ApiAnswer<T>>;
  /**
   * Downloads the bytes that a call answers with, or that it redirects to, into a new file. What fails on the way is
   * tried again from the start, and leaves no file. Throws `GitHubError`, `download-too-large`, those of writing.
   */
  download: (call: DownloadCall) => Promise<Downloaded>;
  /**
   * Waits before the caller repeats something that failed with `error` for the `attempt`-th time (from 1):
   * as long as the server asked, else exponentially with jitter. Throws `error` where waiting is no use.
   */
  waitFor: (error: unknown, attempt: number) => Promise<void>;
  /** Waits within the budget; returns at once when nothing is left of it. */
  pause: (ms: number) => Promise<void>;
  clock: Clock;
}

/** A client for one server and one token. Loads the GitHub toolkit when called. */
export async function createGitHubClient(options: ClientOptions): Promise<GitHubClient> {
  const limits = { ...CLIENT_LIMITS, ...options.limits };
  const { clock } = options;
  const octokit = await octokitFor(options.token, options.apiUrl);
  let endsAt = clock.now() + limits.budgetMs;
  const remaining = (): number => endsAt - clock.now();
  const asking = () => ({ fork: options.fork, redact: options.redact, nowMs: clock.now() });

  async function once<T>(call: ApiCall<T>): Promise<ApiAnswer<T>> {
    const timeoutMs = Math.min(limits.requestTimeoutMs, remaining());
    if (timeoutMs <= 0) throw outOfTime(call.purpose, limits.budgetMs);
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeoutMs);
    try {
      const response = await octokit.request(call.route, {
        ...call.parameters,
        request: { signal: abort.signal },
      });
      // A body that breaks off arrives here as an empty text with a good status.
      const data = abort.signal.aborted ? undefined : call.answer.safeParse(response.data);
      if (data?.success) return { data: data.data, more: /;\s*rel="next"/.test(response.headers.link ?? '') };
      if (data === undefined) throw timedOut(call.purpose, timeoutMs);
      throw new GitHubError({
        failure: 'bad-answer',
        message: `The server's answer to a request to ${call.purpose} is not what GitHub's API promises`,
        hint: 'Check that GITHUB_API_URL names a GitHub server and that no proxy answers in its place.',
        status: response.status,
        mayHaveApplied: true,
        retryAfterMs: null,
      });
    } catch (error) {
      if (error instanceof GitHubError) throw error;
      if (abort.signal.aborted) throw timedOut(call.purpose, timeoutMs);
      throw toGitHubError(error, call, asking());
    } finally {
      clearTimeout(timer);
    }
  }

  async function fetchTo(call: DownloadCall): Promise<Downloaded> {
    const begun = clock.now();
    try {
      return await downloadOnce(call, {
        octokit,
        apiUrl: options.apiUrl,
        idleMs: limits.requestTimeoutMs,
        deadlineMs: limits.downloadTimeoutMs,
        redact: options.redact,
      });
    } catch (error) {
      throw error instanceof WorldGateError ? error : toGitHubError(error, call, asking());
    } finally {
      // The budget is for calls: a large file is slow without anything being wrong.
      endsAt += clock.now() - begun;
    }
  }

  const client: GitHubClient = {
    clock,
    async call(call) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(call);
        } catch (error) {
          if (call.repeat === 'once') throw error;
          await client.waitFor(error, attempt);
        }
      }
    },
    async download(call) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await fetchTo(call);
        } catch (error) {
          await client.waitFor(error, attempt);
        }
      }
    },
    async waitFor(error, attempt) {
      if (!(error instanceof GitHubError) || !error.temporary || attempt >= limits.maxAttempts) throw error;
      const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + clock.random());
      const waitMs = error.retryAfterMs ?? Math.min(backoff, limits.maxWaitMs);
      if (waitMs > limits.maxWaitMs || waitMs >= remaining()) throw givingUp(error, waitMs);
      await clock.sleep(waitMs);
    },
    async pause(ms) {
      if (remaining() > 0) await clock.sleep(Math.min(ms, remaining()));
    },
  };
  return client;
}
