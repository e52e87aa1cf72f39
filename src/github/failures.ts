import { WorldGateError } from '../foundation/errors.ts';

export type GitHubFailure =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  | 'rate-limited'
  | 'refused'
  | 'server-error'
  | 'bad-answer'
  | 'timeout'
  | 'unreachable';

interface GitHubErrorOptions {
  failure: GitHubFailure;
  message: string;
  hint: string;
  status: number | null;
  mayHaveApplied: boolean;
  retryAfterMs: number | null;
  cause?: unknown;
}

/** A call to GitHub's API that did not succeed. `code` is `github-` and the failure. */
export class GitHubError extends WorldGateError {
  readonly failure: GitHubFailure;
  /** HTTP status, `null` where no answer came. */
  readonly status: number | null;
  /** The server may have carried the request out although the answer was lost or an error. */
  readonly mayHaveApplied: boolean;
  /** How long the server asked us to wait; `null` where it did not say. */
  readonly retryAfterMs: number | null;

  constructor(options: GitHubErrorOptions) {
    super(`github-${options.failure}`, options.message, {
      hint: options.hint,
      kind: 'environment',
      cause: options.cause,
    });
    this.name = 'GitHubError';
    this.failure = options.failure;
    this.status = options.status;
    this.mayHaveApplied = options.mayHaveApplied;
    this.retryAfterMs = options.retryAfterMs;
  }

  /** Trying again later may help. */
  get temporary(): boolean {
    return ['rate-limited', 'server-error', 'bad-answer', 'timeout', 'unreachable'].includes(this.failure);
  }
}

/** What an error answer of the API holds, and what the caller wanted. */
export interface Refusal {
  status: number;
  headers: Readonly<Record<string, string | number | undefined>>;
  /** The server's own words, already redacted and bounded. */
  serverMessage: string;
  /** What the call was for, in words that follow "to": `list the comments of pull request 7`. */
  purpose: string;
  /** The permission that the call needs, as a workflow writes it: `pull-requests: write`. */
  permission: string | null;
  /** The workflow runs for a pull request from a fork. */
  fork: boolean | null;
  /** Epoch milliseconds; used where the server sends no `Date`. */
  nowMs: number;
}

/** GitHub's advice where a secondary limit comes without a time: wait at least one minute. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;

/** Turns an answer with status 400 or more into the failure that it stands for, with the first thing to try. */
export function refusalError(refusal: Refusal): GitHubError {
  const { status, purpose, serverMessage } = refusal;
  const base = {
    message: `GitHub refused to ${purpose} (${status}${serverMessage === '' ? '' : `: ${serverMessage}`})`,
    status,
    mayHaveApplied: false,
    retryAfterMs: null,
  };
  const limited = rateLimitWait(refusal);
  if (limited !== undefined) {
    return new GitHubError({
      ...base,
      failure: 'rate-limited',
      retryAfterMs: limited,
      hint: 'Run the job again later, or let fewer jobs write to the API at the same time.',
    });
  }
  if (status >= 500) {
    return new GitHubError({
      ...base,
      failure: 'server-error',
      message: `GitHub could not ${purpose} (${status}${serverMessage === '' ? '' : `: ${serverMessage}`})`,
      mayHaveApplied: true,
      retryAfterMs: retryAfter(refusal) ?? null,
      hint: 'Run the job again; if it stays, look at githubstatus.com or at the state of your Enterprise server.',
    });
  }
  const [failure, hint] = permanentFailure(refusal);
  return new GitHubError({ ...base, failure, hint });
}

function permanentFailure(refusal: Refusal): [GitHubFailure, string] {
  switch (refusal.status) {
    case 401:
      return [
        'unauthorized',
        'The token is missing, expired or revoked: leave `github-token` at its default, or renew the secret behind it.',
      ];
    case 403:
      return ['forbidden', forbiddenHint(refusal)];
    case 404:
    case 410:
      return [
        'not-found',
        'Check the repository and the pull request number. GitHub also answers so when the token may not see a ' +
          `private repository${refusal.permission === null ? '' : `: the job needs \`permissions: ${refusal.permission}\``}.`,
      ];
    case 422:
      return [
        'invalid',
        /too long|maximum is/i.test(refusal.serverMessage)
          ? 'The text is over the limit of 65,536 characters: let fewer presets share one comment.'
          : 'This is likely a bug of WorldGate: please report it with this message.',
      ];
    default:
      return ['refused', 'Look at what the server says, and at the state of the repository.'];
  }
}

function forbiddenHint(refusal: Refusal): string {
  if (refusal.headers['x-github-sso'] !== undefined) {
    return "Authorise the token for the organisation's single sign-on, or use the job's own `github.token`.";
  }
  if (/\block(?:ed)?\b/i.test(refusal.serverMessage)) {
    return 'The conversation of this pull request is locked: unlock it, or set `comment: never`.';
  }
  const line = `permissions: ${refusal.permission ?? 'contents: read'}`;
  if (refusal.fork === true) {
    return (
      `The pull request comes from a fork, so its token can only read, even with \`${line}\` in the workflow. ` +
      'The verdict, the job summary and the uploaded run are not affected; the comment comes from the second workflow, ' +
      'which runs on `workflow_run`, where the repository has one (docs/forks.md).'
    );
  }
  // What would do, in the server's words: `issues=write; pull_requests=write` (docs.github.com, "Troubleshooting the REST API").
  const accepted = String(refusal.headers['x-accepted-github-permissions'] ?? '');
  const app = /^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+){0,9}$/.test(accepted)
    ? ` The token of a GitHub App needs one of these permissions of the app, accepted in its installation: ${accepted}.`
    : '';
  return `Add \`${line}\` to the job (or pass a \`github-token\` that has it).${app}`;
}

/**
 * Milliseconds to wait where the answer is a rate limit (429, or 403 with one of GitHub's two marks),
 * `undefined` for every other answer.
 * Source: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function rateLimitWait(refusal: Refusal): number | undefined {
  const { status, headers, serverMessage } = refusal;
  if (status !== 429 && status !== 403) return undefined;
  const asked = retryAfter(refusal);
  if (asked !== undefined) return asked;
  if (String(headers['x-ratelimit-remaining'] ?? '') === '0') {
    const resetSeconds = Number(headers['x-ratelimit-reset']);
    if (Number.isFinite(resetSeconds)) return Math.max(0, resetSeconds * 1000 - serverNow(refusal));
    return SECONDARY_LIMIT_WAIT_MS;
  }
  const named = /secondary rate limit|abuse detection|rate limit exceeded/i.test(serverMessage);
  return status === 429 || named ? SECONDARY_LIMIT_WAIT_MS : undefined;
}

/** `Retry-After` in milliseconds: whole seconds, or an HTTP date (RFC 9110 §10.2.3). */
function retryAfter(refusal: Refusal): number | undefined {
  const value = String(refusal.headers['retry-after'] ?? '').trim();
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - serverNow(refusal));
}

/** The server's clock where it tells, so that a runner whose clock is off waits as long as it was asked to. */
function serverNow(refusal: Refusal): number {
  const date = Date.parse(String(refusal.headers.date ?? ''));
  return Number.isNaN(date) ? refusal.nowMs : date;
}
