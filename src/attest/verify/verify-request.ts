import path from 'node:path';
import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { policyForKey, policyForRepository } from '../policy/default-policies.ts';
import type { VerifierFacts } from '../policy/facts.ts';
import { issuerOf } from '../policy/identity.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { loadTrust, type TrustMaterial } from './trust.ts';
import type { VerifyRequest } from './verify-package.ts';

/** What a caller may say, at whatever door; paths are relative to his folder. */
export interface VerifyAsk {
  package: string;
  bundle?: string | undefined;
  trustPolicy?: string | undefined;
  trustedSigners?: string | undefined;
  publicKey?: string | undefined;
  /** owner/name: accepts what any of its workflows signed. */
  repository?: string | undefined;
  /** Of that repository; github.com unless given. */
  serverUrl?: string | undefined;
  repositoryId?: string | undefined;
  trustedRoot?: string | undefined;
  tufMirror?: string | undefined;
  tufRoot?: string | undefined;
  offline?: boolean | undefined;
}

export interface VerifyWorld {
  folder: string;
  cacheFolder: string;
  verifier: VerifierFacts;
}

/**
 * A request from what a caller said. Whoever names keys, or a repository, and no policy asks for nothing but a signature of
 * these.
 * @throws WorldGateError `usage` where two answers are given to whom to trust, and those of reading the named files
 */
export function verifyRequest(ask: VerifyAsk, { folder, cacheFolder, verifier }: VerifyWorld): VerifyRequest {
  const at = (file: string | undefined) => (file === undefined ? undefined : path.resolve(folder, file));
  const trustedSigners = at(ask.trustedSigners);
  const publicKey = at(ask.publicKey);
  const trustedRoot = at(ask.trustedRoot);
  const tufRoot = at(ask.tufRoot);
  const trust = loadTrust(
    {
      ...(trustedSigners === undefined ? {} : { trustedSigners }),
      ...(publicKey === undefined ? {} : { publicKey }),
      ...(trustedRoot === undefined ? {} : { trustedRoot }),
      ...(ask.tufMirror === undefined ? {} : { tufMirror: ask.tufMirror }),
      ...(tufRoot === undefined ? {} : { tufRoot }),
      offline: ask.offline === true,
    },
    { now: verifier.now, cacheFolder },
  );
  return {
    packageDir: path.resolve(folder, ask.package),
    ...(ask.bundle === undefined
      ? {}
      : { bundles: [{ path: path.resolve(folder, ask.bundle), name: ask.bundle }] }),
    trust,
    policy: policyOf(ask, trust, at(ask.trustPolicy)),
    verifier,
  };
}

function policyOf(ask: VerifyAsk, trust: TrustMaterial, file: string | undefined): VerifyRequest['policy'] {
  if (file !== undefined) {
    if (ask.repository !== undefined) {
      throw new WorldGateError('usage', 'a trust policy names its repository itself: give one or the other', {
        hint: 'leave the repository out',
      });
    }
    const { policy, digest } = readPolicy(file);
    if (policy.signer.kind === 'key' && trust.keys.size === 0) {
      throw new WorldGateError('usage', `${ask.trustPolicy} trusts keys by their id, and no key is given`, {
        hint: 'give the file that says whose keys they are, with --trusted-signers',
      });
    }
    return { policy, name: ask.trustPolicy!, digest };
  }
  if (ask.repository !== undefined) {
    if (trust.keys.size > 0) {
      throw new WorldGateError('usage', 'a repository signs with certificates, and keys are given too', {
        hint: 'say which of the two is trusted',
      });
    }
    return named(
      `any workflow of ${ask.repository}`,
      policyForRepository({
        issuer: issuerOf(ask.serverUrl ?? 'https://github.com'),
        repository: ask.repository,
        ...(ask.repositoryId === undefined ? {} : { repository_id: ask.repositoryId }),
      }),
    );
  }
  if (trust.keys.size === 0) return null;
  return named('any of the keys that were given', policyForKey([...trust.keys.keys()]));
}

function named(name: string, policy: TrustPolicy): NonNullable<VerifyRequest['policy']> {
  return { policy, name, digest: sha256(canonicalJson(policy)) };
}
