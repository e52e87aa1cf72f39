import type { CheckpointAsk } from '../checkpoints/fetch.js';
import type { CheckpointAsset } from '../contracts/checkpoint.js';
import type { RunManifest } from '../contracts/run.js';
import type { Digest } from '../foundation/digest.js';
import { type LoadedPreset } from '../presets/load.js';
import type { PresetPlaces } from '../presets/locate.js';
import type { RunTools } from './request.js';
/** A policy that was fetched, and is kept where only this process knows. */
interface FetchedPolicy {
    path: string;
    /** Of the file, which the bytes that are read must have. */
    digest: Digest;
    asset: CheckpointAsset;
}
/** What was fetched of the policies of a run; those that lie in a tree of files are not here. */
export type FetchedPolicies = {
    [Role in 'policy' | 'baselinePolicy']?: FetchedPolicy;
};
/** What a run must have, beside what its preset says: that of an earlier run. */
export type KnownDigests = {
    [Role in keyof FetchedPolicies]?: Digest | null;
};
/**
 * Fetches the policies that are named by URI, before anything is played.
 * @param known digests that an earlier run had
 * @throws WorldGateError as `fetchCheckpoint`
 */
export declare function fetchPolicies({ preset, files }: Pick<LoadedPreset, 'preset' | 'files'>, tools: Pick<RunTools, 'fetchCheckpoint'>, { allowUnpinned, known }: {
    allowUnpinned?: boolean;
    known?: KnownDigests;
}): Promise<FetchedPolicies>;
/** What the manifest tells of fetched policies. */
export declare function checkpointRecords(fetched: FetchedPolicies): Pick<RunManifest['inputs'], 'checkpoints'>;
/** Digests that an earlier run had of what is fetched again. */
export declare function knownDigests(inputs: RunManifest['inputs']): KnownDigests;
/** The policies of a preset that are named by URI. @throws WorldGateError as `loadPreset` */
export declare function policiesByUri(name: string, places: PresetPlaces): CheckpointAsk[];
export {};
