import { existsSync } from 'node:fs';
import path from 'node:path';
import { BUNDLE_FILES, PENDING_FILE } from '../../contracts/attestation.ts';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { readSmallFile } from '../../foundation/read-text.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { failed } from './checks.ts';
import { type BundleBytes, MOST_BUNDLE_BYTES, readBundles } from './read-bundle.ts';

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
    return {
      bundles: named.flatMap((file) => readBundles(readSmallFile(file.path, limits), file.name)),
      checks: [],
    };
  }
  const bundles: BundleBytes[] = [];
  const checks: VerificationCheck[] = [];
  for (const name of Object.values(BUNDLE_FILES)) {
    try {
      bundles.push(...readBundles(readBelow(packageDir, name, { maxBytes: MOST_BUNDLE_BYTES }), name));
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      if (error.code === 'file-missing') continue;
      checks.push(failed('signature', error.code, { message: error.message, where: name }));
    }
  }
  if (bundles.length === 0 && checks.length === 0) checks.push(unsigned(packageDir));
  return { bundles, checks };
}

function unsigned(packageDir: string): VerificationCheck {
  const isPending = existsSync(path.join(packageDir, PENDING_FILE));
  return failed('signature', isPending ? 'signature-pending' : 'signature-missing', {
    message: isPending
      ? `the package waits for its signature: "worldgate audit finish-signing" completes ${PENDING_FILE}`
      : 'the package is not signed',
    expected: `a Sigstore bundle beside the members (${Object.values(BUNDLE_FILES).join(', ')}), or one named with --bundle`,
    found: isPending ? PENDING_FILE : 'none',
    where: packageDir,
  });
}
