import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST } from '../../audit/package/members.ts';
import { readPackage, type StoredPackage } from '../../audit/package/read-package.ts';
import { PENDING_FILE, type SigningSource } from '../../contracts/attestation.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { packageStatements, payloadOf } from '../statement.ts';
import { decideMode } from './decide-mode.ts';
import { pendingEvidence, requireNotRevoked, signedEvidence } from './evidence.ts';
import type { SignOutcome } from './outcome.ts';
import { type PendingStatements, readPending } from './pending.ts';
import type { FinishRequest } from './request.ts';
import { requireUnchanged, signedOutcome, signOr } from './sign-package.ts';
import { removeLeftovers } from './write-bundles.ts';

/**
 * Signs statements that wait for it. Given the package, they must be those that the package leads to; given the
 * pending file alone, as in a separate job that saw only digests, they must agree with each other. In both cases they
 * must come from a job of the repository that signs.
 * @throws WorldGateError `pending-missing`, `pending-invalid`, `pending-foreign`, and those of `signPackage`
 */
export async function finishSigning(request: FinishRequest): Promise<SignOutcome> {
  const decision = decideMode({ ...request, hasKey: request.key !== null });
  if (!decision.sign) return { state: 'unsigned', reason: decision.reason };
  const { packageDir, file } = locate(request.path);
  if (packageDir !== null) removeLeftovers(packageDir);
  const pending = readPending(file);
  requireOwnRepository(pending, request.job.source);
  const stored = packageDir === null ? null : requireFromPackage(packageDir, pending);
  const evidence = stored === null ? pendingEvidence(pending) : signedEvidence(stored);
  const signed = await signOr(request, pending.payloads, evidence, async () => file);
  if ('outcome' in signed) return signed.outcome;
  if (stored !== null) await requireUnchanged(stored);
  const target = request.outputDir ?? packageDir ?? path.dirname(file);
  return signedOutcome(signed, { evidence, packageDir, target });
}

function locate(given: string): { packageDir: string | null; file: string } {
  const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;
  const file = isFolder ? path.join(given, PENDING_FILE) : given;
  if (!existsSync(file)) {
    throw new WorldGateError(
      'pending-missing',
      `${given} has nothing to finish: there is no ${path.basename(file)}`,
      {
        hint: 'It is written where signing was deferred (`--on-outage defer`) or left to another job (`--separate`).',
      },
    );
  }
  // A file that lies in its package is held against it, whichever of the two was named.
  const dir = path.dirname(file);
  return { packageDir: existsSync(path.join(dir, MANIFEST)) ? dir : null, file };
}

/** The package that lies around the statements, which must be those that it leads to. */
function requireFromPackage(
  packageDir: string,
  { packageDigest, payloads, evidence }: PendingStatements,
): StoredPackage {
  const stored = readPackage(packageDir);
  requireNotRevoked(stored);
  if (stored.digest !== packageDigest) {
    throw new WorldGateError(
      'pending-invalid',
      `${PENDING_FILE}: package_digest is ${packageDigest}, but the package is ${stored.digest}`,
      { hint: 'The package was made again after that: sign it with `worldgate audit sign`.' },
    );
  }
  const { stated_at: at, tool, source } = evidence;
  const expected = packageStatements(stored, source, { at: new Date(at), version: tool.version }).map(
    payloadOf,
  );
  const differing = expected.findIndex((payload, index) => !payload.equals(payloads[index]!));
  if (differing !== -1) {
    throw new WorldGateError(
      'pending-invalid',
      `${PENDING_FILE}: statement ${differing + 1} of ${expected.length} does not say what the package says`,
      {
        hint: `It was changed, or another version than ${tool.version} made it: sign with \`worldgate audit sign\`.`,
      },
    );
  }
  return stored;
}

/** Of the same run, all that the platform says must be the same; of an earlier run, the repository. */
function requireOwnRepository({ evidence: { source } }: PendingStatements, own: SigningSource): void {
  const keys: (keyof SigningSource)[] = ['server_url', 'repository', 'repository_id'];
  if (own.run_id !== null && source.run_id === own.run_id) {
    keys.push('commit', 'ref', 'event', 'workflow_ref');
    // No certificate names these, so that the event of the run must. Left out, they bind to nothing.
    keys.push(...(['head_commit', 'pull_request'] as const).filter((key) => source[key] !== null));
  }
  const wrong = keys.filter((key) => source[key] !== own[key]);
  if (wrong.length === 0) return;
  const lines = wrong.map(
    (key) =>
      `source.${key}: expected ${own[key] ?? 'none'}, as of the job that signs; found ${source[key] ?? 'none'}`,
  );
  throw new WorldGateError(
    'pending-foreign',
    `the evidence was not made where it is to be signed:\n${lines.join('\n')}`,
    {
      hint: 'Sign in a workflow of the repository that made the evidence.',
    },
  );
}
