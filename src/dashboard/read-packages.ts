import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '../audit/package/read-package.ts';
import { BUNDLE_FILES } from '../contracts/attestation.ts';
import type { DashboardPackage } from '../contracts/dashboard.ts';

/**
 * What a dashboard says of an evidence package: its members are held against their digests, its signatures are not verified.
 * @param path of the package, relative to the root
 * @throws WorldGateError those of {@link readPackage}
 */
export function readPackageRow(root: string, path: string): DashboardPackage {
  const dir = join(root, path);
  const { manifest, digest } = readPackage(dir);
  const bundles = Object.values(BUNDLE_FILES).filter((name) =>
    lstatSync(join(dir, name), { throwIfNoEntry: false })?.isFile(),
  );
  return {
    path: path === '' ? '.' : path,
    digest,
    claim: manifest.claim_slug,
    outcome: manifest.outcome,
    verdict: manifest.verdict,
    grade: manifest.grade,
    bundles,
    signature: bundles.length === 0 ? 'none' : 'not_verified_here',
  };
}
