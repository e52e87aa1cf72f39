import { existsSync } from 'node:fs';
import path from 'node:path';
import { BUNDLE_FILES, PENDING_FILE } from '../../contracts/attestation.ts';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { readSmallFile } from '../../foundation/read-text.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { failed } from '../checks.ts';
import { type BundleBytes, MOST_BUNDLE_BYTES, readBundles } from './read-bundle.ts';

/** Far more than a package is signed with; each costs time, and strangers can make as many as they like. */
const MOST_BUNDLES = 8;

/** A file, and how messages call it. */
export interface NamedFile {
  path: string;
  name: string;
}

/**
 * The bundles beside the members, or those that the caller names instead.
 * @throws WorldGateError of reading a file that the caller names; what lies beside the members can only fail a check
 */
export function findBundles(
  packageDir: string,
  named: readonly NamedFile[] | undefined,
): { bundles: BundleBytes[]; checks: VerificationCheck[] } {
  if (named !== undefined) {
    const limits = { maxBytes: MOST_BUNDLE_BYTES };
    const bundles = named.flatMap((file) => readBundles(readSmallFile(file.path, limits), file.name));
    if (bundles.length > MOST_BUNDLES) throw tooMany(bundles.length);
    return { bundles, checks: [] };
  }
  const bundles: BundleBytes[] = [];
  const checks: VerificationCheck[] = [];
  for (const name of Object.values(BUNDLE_FILES)) {
    try {
      const found = readBundles(readBelow(packageDir, name, { maxBytes: MOST_BUNDLE_BYTES }), name);
      if (found.length === 1) bundles.push(found[0]!);
      else checks.push(failed('signature', 'bundle-form', severalIn(name, found.length)));
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      if (error.code === 'file-missing') continue;
      checks.push(failed('signature', error.code, { message: error.message, where: name }));
    }
  }
  if (bundles.length === 0 && checks.length === 0) checks.push(unsigned(packageDir));
  return { bundles, checks };
}

function severalIn(name: string, count: number) {
  return {
    message: `${name} holds ${count} bundles`,
    expected: 'one bundle in each file beside the members',
    found: String(count),
    where: name,
  };
}

function tooMany(count: number): WorldGateError {
  return new WorldGateError(
    'bundle-invalid',
    `${count} bundles are named; a package has ${Object.keys(BUNDLE_FILES).length}`,
    { hint: 'keep those of this package and of one signer' },
  );
}

function unsigned(packageDir: string): VerificationCheck {
  const isPending = existsSync(path.join(packageDir, PENDING_FILE));
  return failed('signature', isPending ? 'signature-pending' : 'signature-missing', {
    message: isPending
      ? `the package waits for its signature: "worldgate audit finish-signing" completes ${PENDING_FILE}`
      : 'no signature is here: the package is unsigned, or its bundles are kept elsewhere. A workflow that signs in a job of its own uploads them as an artifact of their own: download it and name its folder with --bundle FOLDER',
    expected: `bundles beside the members: ${Object.values(BUNDLE_FILES).join(', ')}`,
    found: isPending ? PENDING_FILE : 'none',
    where: packageDir,
  });
}
