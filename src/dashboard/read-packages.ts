import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '../audit/package/read-package.ts';
import { BUNDLE_FILES } from '../contracts/attestation.ts';
import { type CheckRow, verdictOfRows } from '../contracts/check-row.ts';
import type { DashboardPackage, DashboardProblem } from '../contracts/dashboard.ts';
import type { ReleaseGroup } from '../contracts/dashboard-record.ts';
import type { Verification } from '../contracts/verification.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import { clip } from '../reports/plain.ts';
import { mainSigner, signerWords } from '../reports/verification-facts.ts';
import { problemOf } from './problems.ts';
import { countRows } from './records.ts';

const MOST_PACKAGES = 1000;

/** Verifies the package in an absolute folder by the trust policy that was named. @throws WorldGateError */
export type VerifyPackage = (packageDir: string) => Promise<Verification>;

export interface ReadPackages {
  packages: DashboardPackage[];
  problems: DashboardProblem[];
  /** A row for each package, where a trust policy was asked about them. */
  group: ReleaseGroup | null;
}

/**
 * What a dashboard says of evidence packages: their members are held against their digests, and where a trust policy was
 * named, their signatures are verified.
 * @param paths of the packages, relative to the root
 */
export async function readPackages(
  root: string,
  paths: readonly string[],
  verify: VerifyPackage | null,
): Promise<ReadPackages> {
  const read: ReadPackages = { packages: [], problems: [], group: null };
  const rows: CheckRow[] = [];
  for (const path of paths.slice(0, MOST_PACKAGES)) {
    try {
      const row = readPackageRow(root, path);
      const checked = verify === null ? null : await checkPackage(root, row, verify);
      read.packages.push(checked?.row ?? row);
      if (checked !== null) rows.push(checked.check);
    } catch (error) {
      read.problems.push(problemOf('package', path, error));
    }
  }
  if (paths.length > MOST_PACKAGES) {
    read.problems.push({
      what: 'folder',
      path: '.',
      code: 'too-many-packages',
      message: `${paths.length} evidence packages; the first ${MOST_PACKAGES} were read`,
      hint: 'Name a folder with fewer packages.',
    });
  }
  if (rows.length > 0) {
    read.group = {
      ...{ kind: 'evidence-packages', format: 'worldgate', source: 'evidence packages' },
      ...{ digest: null, generated_at: null, verdict: verdictOfRows(rows), counts: countRows(rows), rows },
    };
  }
  return read;
}

/** @throws WorldGateError those of {@link readPackage} */
function readPackageRow(root: string, path: string): DashboardPackage {
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
    signed_by: null,
    level: null,
  };
}

/** A package that the policy does not accept is a failed row; one that could not be asked about is an invalid one. */
async function checkPackage(
  root: string,
  row: DashboardPackage,
  verify: VerifyPackage,
): Promise<{ row: DashboardPackage; check: CheckRow }> {
  const about = {
    key: `package:${row.path}`.slice(0, 300),
    name: clip(`Evidence package ${row.path}`, 300),
    category: 'evidence' as const,
    command: null,
    source: row.path,
    source_digest: row.digest,
    started_at: null,
    finished_at: null,
    host_owned: false,
  };
  const again = `worldgate audit verify ${row.path} says which check failed.`.slice(0, 2000);
  let verification: Verification;
  try {
    verification = await verify(join(root, row.path));
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    const summary = clip(`Its signature could not be looked at: ${error.message}`, 2000);
    const triage = clip(error.hint ?? again, 2000);
    return { row, check: { ...about, state: 'invalid', reason: 'unreadable', summary, triage } };
  }
  const { verified, level, checks } = verification;
  const signer = mainSigner(verification)?.signer;
  const by = signer == null ? null : clip(signerWords(signer), 2000);
  if (verified) {
    const summary = clip(
      `Meets the trust policy, at level ${level}${by === null ? '' : `, signed by ${by}`}.`,
      2000,
    );
    return {
      row: { ...row, signature: 'verified', signed_by: by, level },
      check: { ...about, state: 'passed', reason: null, summary, triage: null },
    };
  }
  const failed = checks.find(({ state }) => state === 'failed');
  const summary = clip(
    `Does not meet the trust policy: ${failed?.message ?? 'nobody is known to have signed'}.`,
    2000,
  );
  return {
    row: { ...row, signature: row.bundles.length === 0 ? 'none' : 'broken' },
    check: { ...about, state: 'failed', reason: null, summary, triage: again },
  };
}
