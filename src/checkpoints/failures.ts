import { messageOf, WorldGateError } from '../foundation/errors.ts';

/** A request that failed in a way that may pass: it is sent again after `waitMs`, or after a growing pause. */
export class Passing extends Error {
  readonly waitMs: number | null;
  constructor(message: string, waitMs: number | null = null) {
    super(message);
    this.waitMs = waitMs;
  }
}

/** How a source says whose permission is needed, for the hint of a refusal. */
const DENIED_HINTS: Readonly<Record<string, string>> = {
  hf: 'Set HF_TOKEN to a token that may read the model; a gated model also has to be accepted on its page.',
  'github-release': 'Set GITHUB_TOKEN to a token with `contents: read` on that repository.',
  oci: 'For ghcr.io set GITHUB_TOKEN to a token with `packages: read`; other registries are read without a login.',
  s3: 'Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION to credentials that may read the object.',
};

export function interrupted(source: string, cause?: unknown): WorldGateError {
  return new WorldGateError('interrupted', `fetching ${source} was interrupted`, {
    kind: 'interrupted',
    hint: 'Fetch it again: it goes on where it stopped.',
    cause,
  });
}

export function unreachable(source: string, why: string, cause?: unknown): WorldGateError {
  return new WorldGateError('checkpoint-unreachable', `${source} could not be fetched: ${why}`, {
    kind: 'environment',
    hint: 'Check the network, the proxy and the server, and fetch it again: it goes on where it stopped.',
    cause,
  });
}

/** A final answer of a server that is no success. @param scheme of the URI */
export function refused(source: string, scheme: string, status: number, host: string): WorldGateError {
  if (status === 401 || status === 403) {
    const hint = DENIED_HINTS[scheme];
    return new WorldGateError('checkpoint-denied', `${source}: ${host} refuses to give it (HTTP ${status})`, {
      kind: 'environment',
      ...(hint !== undefined && { hint }),
    });
  }
  if (status === 404 || status === 410) {
    return new WorldGateError('checkpoint-missing', `${source}: ${host} has no such file (HTTP ${status})`, {
      hint:
        DENIED_HINTS[scheme] === undefined
          ? 'Check the address.'
          : `Check the address. ${DENIED_HINTS[scheme]}`,
    });
  }
  return unreachable(source, `${host} answered with HTTP ${status}`);
}

/** What a socket reported, without addresses. */
export function networkWords(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? messageOf(error) : `${code}`;
}
