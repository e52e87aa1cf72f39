import { WorldGateError } from '../../foundation/errors.ts';
import { createGitHubClient } from '../../github/client.ts';
import { fetchIdentityToken, type IdentityClaims, type IdentityToken } from '../../github/identity-token.ts';
import type { SigningJob } from '../../github/signing-job.ts';
import { githubInstance, PUBLIC_GOOD, publicRecords, type SigstoreInstance } from './instance.ts';
import { keySigner } from './key-signer.ts';
import type { SigningOptions, SigningWorld } from './request.ts';
import { Retries, SIGNING_LIMITS } from './retries.ts';
import type { Signer } from './signer.ts';
import { readSigningConfig } from './signing-config.ts';

/** What Sigstore's certificate authorities want a token to be for. */
const AUDIENCE = 'sigstore';

type Request = SigningOptions & SigningWorld;

/** Whether a key is given where the backend takes one, and nowhere else. @throws WorldGateError `sign-options` */
export function requireKeyOfBackend({ backend, key }: Pick<SigningOptions, 'backend' | 'key'>): void {
  if (key !== null && (backend === 'sigstore' || backend === 'github')) {
    throw new WorldGateError('sign-options', `a key is given, but backend ${backend} signs without one`, {
      hint: 'Leave out the key, or sign with `--backend key`.',
    });
  }
  if (key === null && backend === 'key') {
    throw new WorldGateError('sign-options', 'backend key signs with a key, and none is given', {
      hint: 'Give `--key FILE` or `--key-env NAME`; `worldgate audit keygen` makes one.',
    });
  }
}

/**
 * The signer that the options ask for, as far as it can be had: keys are read and services chosen, nobody is asked
 * but the runner, who this job is.
 * @throws WorldGateError `sign-options`, `public-log-refused`, `identity-differs`, `store-missing`, and those of keys,
 *   tokens and signing configs
 */
export async function chooseSigner(request: Request): Promise<Signer> {
  const { backend, key } = request;
  requireKeyOfBackend(request);
  if (key !== null) return keySigner(key);
  const identity = await identityOf(request);
  requireSameJob(identity.claims, request.job);
  const isPublic = identity.claims.repository_visibility === 'public';
  return backend === 'github' || (backend === 'auto' && !isPublic)
    ? githubSigner(request, identity, isPublic)
    : sigstoreSigner(request, identity, isPublic);
}

async function identityOf({ job, clock, mask, limits = SIGNING_LIMITS }: Request): Promise<IdentityToken> {
  if (job.identity === null) {
    throw new WorldGateError('identity-missing', 'nobody says who this job is', {
      hint: 'Add `permissions: id-token: write` to the job, or sign with `--key FILE`.',
      kind: 'environment',
    });
  }
  const { identity } = job;
  const timeoutMs = limits.requestTimeoutMs;
  return new Retries(clock, limits).run(() =>
    fetchIdentityToken(identity, { audience: AUDIENCE, mask, timeoutMs }),
  );
}

/** A statement that its own certificate contradicts is worth nothing, and no verifier takes it. */
function requireSameJob(claims: IdentityClaims, { source }: SigningJob): void {
  const said: [string, string | null, string | null | undefined][] = [
    ['GITHUB_REPOSITORY', source.repository, claims.repository],
    ['GITHUB_SHA', source.commit, claims.sha],
    ['GITHUB_REF', source.ref, claims.ref],
    ['GITHUB_RUN_ID', source.run_id, claims.run_id],
  ];
  const wrong = said.filter(([, stated, token]) => token != null && stated !== token);
  if (wrong.length === 0) return;
  const lines = wrong.map(
    ([name, stated, token]) => `${name} is ${stated ?? 'not set'}, the identity token says ${token}`,
  );
  throw new WorldGateError(
    'identity-differs',
    `this job is not what its variables say:\n${lines.join('\n')}`,
    {
      hint: 'Do not set GITHUB_* variables in the workflow: the runner does.',
    },
  );
}

function sigstoreSigner(request: Request, identity: IdentityToken, isPublic: boolean): Signer {
  const instance = namedInstance(request) ?? PUBLIC_GOOD;
  requireAllowedLog(instance, request, identity.claims, isPublic);
  return {
    backend: 'sigstore',
    level: 'L1',
    async sign(payloads) {
      const { bundles, subject } = await sign(payloads, request, instance, identity);
      return { bundles, signer: subject, attestationUrl: null };
    },
  };
}

function githubSigner(request: Request, identity: IdentityToken, isPublic: boolean): Signer {
  const { job, clock, redact } = request;
  const { store } = job;
  if (store === null) {
    throw new WorldGateError('store-missing', "there is no token to write to GitHub's attestations with", {
      hint: 'Give the step `GITHUB_TOKEN: ${{ github.token }}` in `env`, and the job `permissions: attestations: write`.',
    });
  }
  const instance = namedInstance(request) ?? (isPublic ? PUBLIC_GOOD : githubInstance(store.serverUrl));
  requireAllowedLog(instance, request, identity.claims, isPublic);
  return {
    backend: 'github',
    level: 'L1',
    async sign(payloads) {
      const { bundles, subject } = await sign(payloads, request, instance, identity);
      const { storeAttestation } = await import('../../github/attestations-api.ts');
      const { apiUrl, token, repository, serverUrl } = store;
      const client = await createGitHubClient({ token, apiUrl, fork: job.fork, clock, redact });
      const pages: string[] = [];
      for (const { json } of bundles) {
        pages.push((await storeAttestation(client, repository, serverUrl, json)).url);
      }
      return { bundles, signer: subject, attestationUrl: pages[0] ?? null };
    },
  };
}

async function sign(
  payloads: readonly Buffer[],
  { clock, redact, limits = SIGNING_LIMITS }: Request,
  instance: SigstoreInstance,
  identity: IdentityToken,
) {
  const { signWithSigstore } = await import('./sigstore-signer.ts');
  return signWithSigstore(payloads, { instance, identity, clock, limits, redact });
}

function namedInstance({ signingConfig, clock }: Request): SigstoreInstance | undefined {
  if (signingConfig === null) return undefined;
  return readSigningConfig(signingConfig.text, signingConfig.name, new Date(clock.now()));
}

/** What a public log says of a private repository stays there: its name, workflows, commits and runs. */
function requireAllowedLog(
  instance: SigstoreInstance,
  { allowPublicLog, job }: Request,
  { repository_visibility: visibility, repository }: IdentityClaims,
  isPublic: boolean,
): void {
  const records = publicRecords(instance);
  if (isPublic || allowPublicLog || records.length === 0) return;
  throw new WorldGateError(
    'public-log-refused',
    `${repository ?? job.source.repository ?? 'the repository'} is not public (the identity token says ` +
      `repository_visibility: ${visibility ?? 'nothing'}), and what is signed with ${records.join(' and ')} can be read by ` +
      'anybody, for ever: names of repository and workflow, commit and run',
    {
      hint: 'Sign with `--backend github`, a signing config of your own instance or a key; or allow it with `--allow-public-log`.',
    },
  );
}
