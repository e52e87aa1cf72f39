import type { RunManifest } from '../../contracts/run.js';
import { type Verdict } from '../../contracts/verdict.js';
import type { RunOutcome } from '../../evaluation/run-outcome.js';
import type { Installation } from '../../foundation/installation.js';
import { type ReplacedPackage } from './output-folder.js';
import { type AuditOutcome } from './run-audit.js';
/** What became of the evidence that a run was to give. */
export type RunEvidence = ({
    state: 'packed';
    packageDir: string;
} & AuditOutcome)
/** The run has no result of which there could be any. */
 | {
    state: 'none';
    reason: string;
} | {
    state: 'broken';
    error: unknown;
};
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
export declare function runForEvidence(run: () => Promise<RunOutcome>, { output, now, installation }: EvidenceRequest): Promise<EvidencedRun>;
/** The worse of what the gates and the claim that was made from them say. */
export declare function verdictWithEvidence(run: Verdict, evidence: RunEvidence | undefined): Verdict;
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
export declare function packRun({ runDir, manifest, output, now, installation, }: PackRequest): Promise<AuditOutcome>;
export {};
