import path from 'node:path';
import type { RunManifest } from '../../contracts/run.ts';
import { type Verdict, worstVerdict } from '../../contracts/verdict.ts';
import { CLAIM_FILE, PROTOCOL_FILE, requireClaimOf } from '../../evaluation/run-claim.ts';
import type { RunOutcome } from '../../evaluation/run-outcome.ts';
import { requireFree } from '../../foundation/atomic-folder.ts';
import { sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import type { Installation } from '../../foundation/installation.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { isReplaceable, packageToReplace, type ReplacedPackage, removePackage } from './output-folder.ts';
import { type AuditOutcome, runAudit } from './run-audit.ts';

/** What became of the evidence that a run was to give. */
export type RunEvidence =
  | ({ state: 'packed'; packageDir: string } & AuditOutcome)
  /** The run has no result of which there could be any. */
  | { state: 'none'; reason: string }
  | { state: 'broken'; error: unknown };

/** A run, with its evidence where it was to give any. */
export interface EvidencedRun extends RunOutcome {
  evidence?: RunEvidence;
  /** What was in the place of the package before. */
  replaced?: ReplacedPackage | null;
}

export interface EvidenceRequest {
  /** Absolute folder of the package; an earlier package there is replaced. */
  output: string;
  now: () => Date;
  installation: Installation;
}

/**
 * Runs, and packs what came of it. The run stands as it is, whatever becomes of its package.
 * @param run begins a run whose claim is frozen before the first episode
 * @throws WorldGateError `output-exists` and `package-revoked` before anything is run, and whatever `run` throws
 */
export async function runForEvidence(
  run: () => Promise<RunOutcome>,
  { output, now, installation }: EvidenceRequest,
): Promise<EvidencedRun> {
  // Whoever reads that folder next must not take what an earlier call left there for the result of this one.
  const replaced = packageToReplace(output);
  if (requireFree(output, isReplaceable)) removePackage(output);
  const outcome = await run();
  const { manifest, runDir } = outcome;
  if (manifest.state !== 'completed') {
    return { ...outcome, replaced, evidence: { state: 'none', reason: REASONS[manifest.state] } };
  }
  try {
    const packed = await packRun({ runDir, manifest, output, now: now(), installation });
    return { ...outcome, replaced, evidence: { state: 'packed', packageDir: output, ...packed, replaced } };
  } catch (error) {
    return { ...outcome, replaced, evidence: { state: 'broken', error } };
  }
}

const REASONS: Readonly<Record<Exclude<RunManifest['state'], 'completed'>, string>> = {
  skipped: 'nothing was run',
  partial: 'it is a shard of a run',
  failed: 'the run did not come to its end',
  cancelled: 'the run was interrupted',
  running: 'the run did not come to its end',
};

/** The worse of what the gates and the claim that was made from them say. */
export function verdictWithEvidence(run: Verdict, evidence: RunEvidence | undefined): Verdict {
  return evidence?.state === 'packed' ? worstVerdict([run, evidence.evidence.verdict]) : run;
}

interface PackRequest {
  /** Absolute folder of a completed run whose claim was frozen before it. */
  runDir: string;
  manifest: RunManifest;
  /** Absolute folder of the package. */
  output: string;
  now: Date;
  installation: Installation;
}

/**
 * Makes a run of our own into an evidence package, from the claim and the plan that were frozen before its first episode.
 * @throws WorldGateError `claim-missing`, `run-tampered` for a claim that is not the one of the run, and those of an audit
 */
export async function packRun({
  runDir,
  manifest,
  output,
  now,
  installation,
}: PackRequest): Promise<AuditOutcome> {
  requireClaimOf(runDir, manifest.run_id);
  for (const file of [CLAIM_FILE, PROTOCOL_FILE]) {
    const listed = manifest.artifacts.find((artifact) => artifact.path === file);
    if (listed?.digest === sha256(readBelow(runDir, file))) continue;
    throw new WorldGateError('run-tampered', `${file} is not what the run was started with`, {
      hint: 'it was edited after the run: run again',
    });
  }
  return runAudit({
    source: 'worldgate',
    from: runDir,
    claim: path.join(runDir, CLAIM_FILE),
    protocol: path.join(runDir, PROTOCOL_FILE),
    output,
    anchor: undefined,
    ppi: undefined,
    importOptions: {},
    stopping: undefined,
    sameModel: false,
    // A trust policy may ask how complete the record of a release is.
    completenessScore: true,
    extras: [],
    now,
    version: installation.version,
    worker: installation.worker,
  });
}
