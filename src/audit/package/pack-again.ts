import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../contracts/report.ts';
import { CLAIM_FILE } from '../../evaluation/run-claim.ts';
import { makeFolder } from '../../foundation/atomic-file.ts';
import type { Installation } from '../../foundation/installation.ts';
import type { SectionEvidence } from '../../reports/section-details.ts';
import { MANIFEST } from '../../runs/layout.ts';
import { readManifest } from '../../runs/read-run.ts';

export interface PackAgain {
  /** Absolute folder of the run. */
  runDir: string;
  /** Absolute folder for the package, which is removed again. */
  temporaryDir: string;
  now: Date;
  installation: Installation;
}

/**
 * What a run gave as evidence, made again from its episodes: a report alone says what became of its gates, and nothing of
 * the claim that was made from them, which may have come out worse.
 * @returns `null` for a folder that is no run, and for a run without a claim or without a result
 * @throws WorldGateError `run-tampered`, `run-invalid`, and those of {@link packRun}, as `claim-missing`
 */
export async function packAgain({
  runDir,
  temporaryDir,
  now,
  installation,
}: PackAgain): Promise<{ report: Report; evidence: SectionEvidence } | null> {
  if (!existsSync(path.join(runDir, MANIFEST))) return null;
  const manifest = readManifest(runDir);
  const hasClaim = manifest.artifacts.some((artifact) => artifact.path === CLAIM_FILE);
  if (manifest.state !== 'completed' || !hasClaim) return null;
  // Whoever shows a run without a claim waits for none of this to load.
  const [{ packRun }, { readStoredReport }] = await Promise.all([
    import('./pack-run.ts'),
    import('../../evaluation/stored-report.ts'),
  ]);
  const report = readStoredReport(runDir);
  makeFolder(temporaryDir);
  const folder = mkdtempSync(path.join(temporaryDir, 'worldgate-claim-'));
  try {
    const output = path.join(folder, 'package');
    const { evidence, digest } = await packRun({ runDir, manifest, output, now, installation });
    return { report, evidence: { evidence, packageDigest: digest, signature: undefined } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
