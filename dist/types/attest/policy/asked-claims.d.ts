import type { DemandedMetric } from '../../contracts/trust-policy.js';
import { type LoadedPreset } from '../../presets/load.js';
import { type UsingWorkflow } from './using-workflow.js';
/** A claim that a policy may ask for. */
export interface NamedClaim {
    /** Where it stands, for readers. */
    file: string;
    slug: string;
    /** Null for a preset, each run of which makes a claim of its own. */
    id: string | null;
    hash: string | null;
    metrics: DemandedMetric[];
}
export interface AskedClaims {
    claims: NamedClaim[];
    /** What a policy can therefore not ask, as sentences. */
    warnings: string[];
    /** Whether every evaluation says of which claim it is. */
    isComplete: boolean;
}
/** @throws WorldGateError `claim-invalid`, and those of reading JSON */
export declare function namedClaim(target: string, file: string): NamedClaim;
/** What the required gates of a preset claim; its runs make claims that are called like the preset. */
export declare function presetClaim({ preset, chain }: LoadedPreset): NamedClaim | null;
/**
 * The claims that workflows evaluate, by their presets and claim files.
 * @param root absolute folder of the repository
 * @param shippedDir absolute folder of the presets that ship
 */
export declare function askedClaims(workflows: readonly UsingWorkflow[], { root, shippedDir }: {
    root: string;
    shippedDir: string;
}): AskedClaims;
