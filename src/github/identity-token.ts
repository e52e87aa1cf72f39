import { z } from 'zod';
import { ServiceError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import type { Environment } from './event-context.ts';

/** Where a job asks who it is, and what it shows to be answered. Both are secrets of the job. */
export interface IdentityRequest {
  url: string;
  bearer: string;
}

const lenientText = z.string().min(1).max(2048).nullish().catch(null);
const claims = z.object({
  aud: z.union([z.string(), z.array(z.string())]),
  sub: z.string().min(1).max(2048),
  iss: z.string().min(1).max(2048),
  repository: lenientText,
  repository_visibility: lenientText,
  sha: lenientText,
  ref: lenientText,
  run_id: lenientText,
});
/** What GitHub's token service says of a job. Source: docs.github.com, "OpenID Connect reference". */
export type IdentityClaims = z.infer<typeof claims>;

export interface IdentityToken {
  /** The JWT itself: a secret. */
  token: string;
  claims: IdentityClaims;
}

export interface IdentityTokenOptions {
  audience: string;
  /** Hides the token in all that the log shows; called before anything else is done with it. */
  mask: (secret: string) => void;
  /** From the first byte sent to the last byte of the answer. */
  timeoutMs: number;
}

/** GitHub's tokens have about 2 kB. */
const MOST_ANSWER_BYTES = 64 * 1024;
const SERVICE = "GitHub's token service (ACTIONS_ID_TOKEN_REQUEST_URL)";
const EXPECTED = 'expected: 200 with {"value": "<JSON Web Token>"}';

/** `null` where the job may not ask: the runner sets both variables or none. */
export function identityRequestOf(env: Environment): IdentityRequest | null {
  const url = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
  const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '';
  return url === '' || bearer === '' ? null : { url, bearer };
}

/**
 * Asks the runner's token service once who this job is.
 * @throws ServiceError `identity-url`, `identity-refused`, `identity-unavailable`, `identity-invalid`
 */
export async function fetchIdentityToken(
  { url, bearer }: IdentityRequest,
  { audience, mask, timeoutMs }: IdentityTokenOptions,
): Promise<IdentityToken> {
  const { status, type, body } = await ask(withAudience(url, audience), bearer, timeoutMs);
  if (status !== 200) throw refused(status);
  const token = tokenIn(body);
  if (token === undefined) {
    throw garbage(`found: 200 with ${quoted(type)}, ${body.length} bytes that hold no such value`);
  }
  mask(token);
  return { token, claims: claimsOf(token, audience) };
}

function withAudience(url: string, audience: string): string {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (target === null || !['https:', 'http:'].includes(target.protocol)) {
    throw new ServiceError(
      'identity-url',
      'ACTIONS_ID_TOKEN_REQUEST_URL is not an http(s) address',
      'The runner sets it; do not set it in the workflow.',
      false,
    );
  }
  target.searchParams.set('audience', audience);
  return target.href;
}

interface Answer {
  status: number;
  type: string;
  body: Buffer;
}

async function ask(url: string, bearer: string, timeoutMs: number): Promise<Answer> {
  // The toolkit's client, because it goes through the proxy of the runner.
  const { HttpClient } = await import('@actions/http-client');
  // A redirect would carry the job's secret to another address; the caller retries.
  const client = new HttpClient('worldgate', [], {
    allowRedirects: false,
    allowRetries: false,
    socketTimeout: timeoutMs,
  });
  let timer: NodeJS.Timeout | undefined;
  let destroy = (): void => {};
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      destroy();
      reject(unavailable(`did not answer within ${timeoutMs / 1000} s`));
    }, timeoutMs);
  });
  const answer = async (): Promise<Answer> => {
    const { message } = await client.get(url, {
      authorization: `Bearer ${bearer}`,
      accept: 'application/json',
    });
    destroy = () => void message.destroy();
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of message) {
      size += (piece as Buffer).length;
      if (size > MOST_ANSWER_BYTES) {
        throw garbage(`found: an answer of more than ${MOST_ANSWER_BYTES / 1024} KiB`);
      }
      pieces.push(piece as Buffer);
    }
    const type = message.headers['content-type'] ?? 'no content type';
    return { status: message.statusCode ?? 0, type, body: Buffer.concat(pieces) };
  };
  const answered = answer();
  // Where the time is over first, nobody else waits for this one.
  answered.catch(() => {});
  try {
    return await Promise.race([answered, late]);
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    const { code } = error as { code?: unknown };
    throw unavailable(`could not be reached${typeof code === 'string' ? ` (${code})` : ''}`);
  } finally {
    clearTimeout(timer);
    client.dispose();
  }
}

function tokenIn(body: Buffer): string | undefined {
  try {
    const value: unknown = (JSON.parse(body.toString('utf8')) as { value?: unknown } | null)?.value;
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}

function claimsOf(token: string, audience: string): IdentityClaims {
  const parts = token.split('.');
  let parsed: ReturnType<typeof claims.safeParse> | undefined;
  try {
    parsed = claims.safeParse(JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')));
  } catch {
    parsed = undefined;
  }
  if (parts.length !== 3 || parsed?.success !== true) {
    throw garbage('found: 200 with a value that is no JSON Web Token with iss, sub and aud');
  }
  const { aud } = parsed.data;
  const audiences = typeof aud === 'string' ? [aud] : aud;
  if (audiences.length !== 1 || audiences[0] !== audience) {
    throw garbage(
      `found: a token for ${quoted(audiences.join(', '))}, which another service would take, instead of ${quoted(audience)}`,
    );
  }
  return parsed.data;
}

function refused(status: number): ServiceError {
  const temporary = status === 408 || status === 429 || status >= 500;
  if (temporary) return unavailable(`answered ${status}`);
  return new ServiceError(
    'identity-refused',
    `${SERVICE} refused to say who this job is; ${EXPECTED}, found: ${status}`,
    status === 401 || status === 403
      ? 'Check that the job has `permissions: id-token: write`, and that it has not been running for longer than its token is valid.'
      : 'Check that ACTIONS_ID_TOKEN_REQUEST_URL is what the runner set, and that no proxy answers in its place.',
    false,
  );
}

function unavailable(what: string): ServiceError {
  return new ServiceError(
    'identity-unavailable',
    `${SERVICE} ${what}; ${EXPECTED}`,
    'Run the job again; if it stays, look at githubstatus.com, and at the network and the proxy of the runner.',
    true,
  );
}

function garbage(found: string): ServiceError {
  return new ServiceError(
    'identity-invalid',
    `${SERVICE} gave no usable token; ${EXPECTED}, ${found}`,
    'Check that no proxy answers in its place, and look at ACTIONS_ID_TOKEN_REQUEST_URL.',
    false,
  );
}
