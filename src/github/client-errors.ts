import { messageOf } from '../foundation/errors.ts';
import { clip } from '../reports/plain.ts';
import type { ApiCall } from './client.ts';
import { GitHubError, refusalError } from './failures.ts';

const MAX_SERVER_MESSAGE = 300;

/** Who asks, as far as an error has to know it. */
export interface Asking {
  /** The workflow runs for a pull request from a fork (explains a 403). */
  fork: boolean | null;
  redact: (text: string) => string;
  nowMs: number;
}

/** What the GitHub toolkit threw when it sent a call, as the failure that it stands for. */
export function toGitHubError(
  error: unknown,
  call: Pick<ApiCall<unknown>, 'purpose' | 'permission'>,
  { fork, redact, nowMs }: Asking,
): GitHubError {
  const failed = error as {
    status?: number;
    response?: { headers: Record<string, string>; data: unknown };
  };
  if (failed.status !== undefined && failed.response !== undefined) {
    return refusalError({
      status: failed.status,
      headers: failed.response.headers,
      serverMessage: serverMessage(failed.response.data, redact),
      purpose: call.purpose,
      permission: call.permission,
      fork,
      nowMs,
    });
  }
  return new GitHubError({
    failure: 'unreachable',
    message: `GitHub's API could not be reached to ${call.purpose} (${clip(redact(messageOf(error)), MAX_SERVER_MESSAGE)})`,
    hint: 'Check the network of the runner, its proxy variables and GITHUB_API_URL.',
    status: null,
    mayHaveApplied: true,
    retryAfterMs: null,
    cause: error,
  });
}

export function timedOut(purpose: string, ms: number): GitHubError {
  return new GitHubError({
    failure: 'timeout',
    message: `GitHub did not answer within ${seconds(ms)} when asked to ${purpose}`,
    hint: 'Run the job again; if it stays, check the network of the runner and GITHUB_API_URL.',
    status: null,
    mayHaveApplied: true,
    retryAfterMs: null,
  });
}

export function outOfTime(purpose: string, budgetMs: number): GitHubError {
  return new GitHubError({
    failure: 'timeout',
    message: `No time was left to ${purpose}: calls to GitHub's API may take ${seconds(budgetMs)} in all`,
    hint: 'Run the job again later.',
    status: null,
    mayHaveApplied: false,
    retryAfterMs: null,
  });
}

/** The same failure, with how long the server wanted us to wait. */
export function givingUp(error: GitHubError, waitMs: number): GitHubError {
  if (error.retryAfterMs === null) return error;
  return new GitHubError({
    failure: error.failure,
    message: `${error.message}; it asks for a wait of ${seconds(waitMs)}, which is longer than this job waits`,
    hint: error.hint ?? '',
    status: error.status,
    mayHaveApplied: error.mayHaveApplied,
    retryAfterMs: error.retryAfterMs,
    cause: error,
  });
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}

function serverMessage(data: unknown, redact: (text: string) => string): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const parts = typeof message === 'string' ? [message] : [];
  for (const item of Array.isArray(errors) ? errors.slice(0, 5) : []) {
    const detail: unknown = typeof item === 'string' ? item : (item as { message?: unknown } | null)?.message;
    if (typeof detail === 'string') parts.push(detail);
  }
  return clip(redact(parts.join(': ')), MAX_SERVER_MESSAGE);
}
