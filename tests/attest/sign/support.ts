import type { SigningOptions, SigningWorld } from '../../../src/attest/sign/request.ts';
import { readEventContext } from '../../../src/github/event-context.ts';
import { signingJobOf } from '../../../src/github/signing-job.ts';
import type { Sigstore } from '../../support/sigstore/start.ts';

/** What the command line gives without a flag. */
export const DEFAULTS: SigningOptions = {
  mode: 'required',
  backend: 'auto',
  key: null,
  signingConfig: null,
  onOutage: 'fail',
  allowPublicLog: false,
  allowUntrustedEvent: false,
};

/** Fewer attempts than in earnest; time enough for a machine that is busy. */
export const QUICK = {
  requestTimeoutMs: 20_000,
  logTimeoutMs: 20_000,
  budgetMs: 60_000,
  maxWaitMs: 20_000,
  maxAttempts: 3,
};

export interface TestWorld extends SigningWorld {
  masked: string[];
  /** Every wait between attempts, in milliseconds; none takes time. */
  waits: number[];
}

/**
 * The world of a job. `variables` replace those of the runner; without a `sigstore` it is no job at all.
 * @param event content of the event file
 */
export function worldOf(
  sigstore: Sigstore | null,
  {
    variables = {},
    event = {},
    token = sigstore?.githubToken ?? '',
  }: { variables?: Record<string, string | undefined>; event?: unknown; token?: string } = {},
): TestWorld {
  const env = { ...sigstore?.runnerEnv(), GITHUB_EVENT_PATH: 'event.json', ...variables };
  const readEvent = () => JSON.stringify(event);
  const masked: string[] = [];
  const waits: number[] = [];
  return {
    job: signingJobOf(env, readEventContext(env, readEvent), readEvent, token),
    clock: {
      now: () => (sigstore?.clock.now() ?? new Date()).getTime(),
      sleep: async (ms) => void waits.push(ms),
      random: () => 0.5,
    },
    mask: (secret) => void masked.push(secret),
    redact: (text) => text,
    version: '0.1.0',
    limits: QUICK,
    masked,
    waits,
  };
}

export function configOf(sigstore: Sigstore, rekor: 1 | 2 = 1): NonNullable<SigningOptions['signingConfig']> {
  const config = rekor === 1 ? sigstore.signingConfig : sigstore.signingConfigRekorV2;
  return { text: JSON.stringify(config), name: 'signing_config.json' };
}

export const forkEvent = {
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: 'c'.repeat(40), ref: 'change', repo: { id: 1, full_name: 'stranger/robots' } },
    base: { sha: 'd'.repeat(40), ref: 'main', repo: { id: 700700, full_name: 'acme/robots' } },
  },
  repository: { id: 700700, full_name: 'acme/robots' },
};

/** The error that `work` ends in. */
export async function errorOf(
  work: Promise<unknown>,
): Promise<Error & { code?: string; hint?: string; temporary?: boolean }> {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error('it did not fail');
}
