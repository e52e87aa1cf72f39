import path from 'node:path';
import { MANIFEST } from '../../audit/package/members.ts';
import { readPackage, type StoredPackage } from '../../audit/package/read-package.ts';
import { type Digest, sha256File } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { packageStatements, payloadOf } from '../statement.ts';
import { chooseSigner } from './choose-signer.ts';
import { decideMode, mustSign } from './decide-mode.ts';
import { earlierSigner } from './earlier-signer.ts';
import { requireNotRevoked, signedEvidence } from './evidence.ts';
import type { SignedEvidence, SignOutcome } from './outcome.ts';
import { writePending } from './pending.ts';
import type { SigningOptions, SigningWorld, SignRequest } from './request.ts';
import { isOutage } from './service-error.ts';
import type { SignedStatements, Signer } from './signer.ts';
import { removeLeftovers, writeBundles } from './write-bundles.ts';

/**
 * Signs a package: its members are checked, three statements made over them, and each is signed into a bundle beside
 * them, with one identity. All bundles are written or none.
 * @throws WorldGateError where a member is not what was packed, a signature is required and cannot be made, or a
 *   service does not answer and `onOutage` is `fail`
 */
export async function signPackage(request: SignRequest): Promise<SignOutcome> {
  const { packageDir, separate, mode, key, clock, version, job } = request;
  // The job that signs decides about itself; here only "never" counts.
  const decision =
    separate && mode !== 'never' ? { sign: true as const } : decideMode({ ...request, hasKey: key !== null });
  if (!decision.sign) return { state: 'unsigned', reason: decision.reason };
  removeLeftovers(packageDir);
  const stored = readPackage(packageDir);
  requireNotRevoked(stored);
  const statements = packageStatements(stored, job.source, { at: new Date(clock.now()), version });
  const payloads = statements.map(payloadOf);
  const evidence = signedEvidence(stored);
  if (separate) {
    await requireUnchanged(stored);
    const pendingPath = writePending(packageDir, 'separate_job', stored.digest, payloads);
    return { state: 'deferred', reason: 'another job is to sign', pendingPath, evidence };
  }
  const signed = await signOr(request, payloads, evidence, async () => {
    await requireUnchanged(stored);
    return writePending(packageDir, 'outage', stored.digest, payloads);
  });
  if ('outcome' in signed) return signed.outcome;
  await requireUnchanged(stored);
  return signedOutcome(signed, { evidence, packageDir, target: packageDir });
}

export interface Signed {
  signer: Signer;
  statements: SignedStatements;
}

/**
 * Signs, or does what `onOutage` says where a service does not answer.
 * @param defer leaves the statements for later; returns the file that holds them
 */
export async function signOr(
  request: SigningOptions & SigningWorld,
  payloads: readonly Buffer[],
  evidence: SignedEvidence,
  defer: () => Promise<string>,
): Promise<Signed | { outcome: SignOutcome }> {
  try {
    const signer = await chooseSigner(request);
    return { signer, statements: await signer.sign(payloads) };
  } catch (error) {
    if (!isOutage(error)) {
      // A store that this repository has no right to, a proxy in the way: `auto` signs where it can.
      if (mustSign(request) || !isWorldGateError(error) || error.kind !== 'environment') throw error;
      return { outcome: { state: 'unsigned', reason: reasonOf(error) } };
    }
    if (request.onOutage === 'fail') throw error;
    const reason = reasonOf(error);
    if (request.onOutage === 'warn') return { outcome: { state: 'unsigned', reason } };
    return { outcome: { state: 'deferred', reason, pendingPath: await defer(), evidence } };
  }
}

/**
 * Writes the bundles, and says what was signed.
 * @param place.target absolute folder of the bundles
 */
export function signedOutcome(
  { signer, statements }: Signed,
  { evidence, packageDir, target }: { evidence: SignedEvidence; packageDir: string | null; target: string },
): SignOutcome {
  const [main] = statements.bundles;
  const replaced = earlierSigner(target);
  const files = writeBundles(target, statements.bundles);
  return {
    state: 'signed',
    evidence,
    packageDir,
    replaced,
    level: signer.level,
    backend: signer.backend,
    signer: statements.signer,
    bundlePath: files[0]!,
    files,
    log: main!.log,
    timestamp: main!.timestamp,
    attestationUrl: statements.attestationUrl,
  };
}

/** What happened, and what to do about it. */
function reasonOf({ message, hint }: WorldGateError): string {
  return hint === undefined ? message : `${message}. ${hint}`;
}

/** Between check and signature another package may have taken the place of this one. */
export async function requireUnchanged({
  dir,
  digest,
}: Pick<StoredPackage, 'dir' | 'digest'>): Promise<void> {
  const now = await manifestDigest(dir);
  if (now === digest) return;
  throw new WorldGateError(
    'package-changed',
    `${dir} changed while it was signed: expected ${digest}, found ${now ?? `no ${MANIFEST}`}`,
    { hint: 'Let nothing write into the package meanwhile, and sign it again.' },
  );
}

async function manifestDigest(dir: string): Promise<Digest | undefined> {
  try {
    return await sha256File(path.join(dir, MANIFEST));
  } catch {
    return undefined;
  }
}
