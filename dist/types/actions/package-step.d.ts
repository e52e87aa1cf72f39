import type { EvidencedRun } from '../audit/package/pack-run.js';
import type { SectionEvidence } from '../reports/section-details.js';
import type { Door } from './door.js';
import { type Problem } from './finish.js';
import { type SignAsk, type SignFeature } from './signing.js';
/** Set by every action that makes a package; empty where there is none. */
export declare const PACKAGE_OUTPUTS: readonly ["outcome", "grade", "package-path", "package-digest", "package-artifact-name", "bundle-path", "trust-level", "signature-state", "attestation-url", "pending"];
/** What a run's step tells of the package that the run became. */
export interface PackageStep {
    outputs: Record<string, string>;
    /** `undefined` where the run was to give no evidence. */
    section: SectionEvidence | undefined;
    problems: Problem[];
    notes: string[];
    warnings: string[];
}
/**
 * Signs and uploads the package of a run. Nothing is thrown: the verdict of the run is decided and must be reported,
 * whatever becomes of its package.
 */
export declare function packageStep(door: Door, { evidence, report }: EvidencedRun, { ask, separate, sign }: {
    ask: SignAsk;
    separate: boolean;
    sign: SignFeature;
}): Promise<PackageStep>;
