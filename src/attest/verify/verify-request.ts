import path from 'node:path';
import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { policyForKey, policyForRepository } from '../policy/default-policies.ts';
import type { Remote } from '../policy/describe-repository.ts';
import type { VerifierFacts } from '../policy/facts.ts';
import { issuerOf, sameName, serverOf } from '../policy/identity.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { namedBundles } from './named-bundles.ts';
import { packageFolder } from './package-folder.ts';
import { loadTrust, type TrustMaterial } from './trust.ts';
import type { VerifyRequest } from './verify-package.ts';

/** What a caller may say, at whatever door; paths are relative to his folder. */
export interface VerifyAsk {
  package: string;
  /** Files, or folders with the three of a package; none means those beside the members. */
  bundles?: readonly string[] | undefined;
  trustPolicy?: string | undefined;
  trustedSigners?: string | undefined;
  publicKey?: string | undefined;
  /** owner/name: without a policy, accepts what any of its workflows signed; with one, where the verifier stands. */
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
  /** Of WorldGate. */
  version: string;
  verifier: VerifierFacts;
  /** Outside of a job, where the checkout that the verifier stands in comes from; null where there is none. */
  origin?: Remote | null;
}

/**
 * A request from what a caller said. Whoever names keys, or a repository, and no policy asks for nothing but a signature of
 * these.
 * @throws WorldGateError `usage` where two answers are given to whom to trust, and those of reading the named files
 */
export function verifyRequest(ask: VerifyAsk, world: VerifyWorld): VerifyRequest {
  const { folder, cacheFolder, verifier } = world;
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
  const { bundles = [] } = ask;
  const policy = policyOf(ask, trust, at(ask.trustPolicy));
  return {
    packageDir: packageFolder(path.resolve(folder, ask.package), ask.package),
    ...(bundles.length === 0 ? {} : { bundles: namedBundles(folder, bundles) }),
    trust,
    policy,
    verifier: standing(ask, policy?.policy ?? null, world),
    version: world.version,
  };
}

/** The verifier, in the repository that he says he is in, or that his checkout comes from, where no job knows better. */
function standing(
  { trustPolicy, repository, repositoryId }: VerifyAsk,
  policy: TrustPolicy | null,
  { verifier, origin = null }: VerifyWorld,
): VerifierFacts {
  if (trustPolicy === undefined || policy?.signer.kind !== 'certificate') return verifier;
  if (repository !== undefined) {
    // The number is that of the job's own repository, and decides before any name.
    const isOwn = verifier.repository !== null && sameName(repository, verifier.repository);
    return isOwn ? verifier : { ...verifier, repository, repositoryId: repositoryId ?? null };
  }
  const isHere = verifier.runId === null && verifier.repository === null && origin !== null;
  return isHere && serverOf(policy.signer.issuer) === origin.server
    ? { ...verifier, repository: origin.repository }
    : verifier;
}

function policyOf(ask: VerifyAsk, trust: TrustMaterial, file: string | undefined): VerifyRequest['policy'] {
  if (file !== undefined) {
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
