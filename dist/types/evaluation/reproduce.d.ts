import type { Digest } from '../foundation/digest.js';
import type { Trees } from './file-refs.js';
import { type GivenFiles } from './prepare.js';
import type { RunTools } from './request.js';
export interface ReproduceRequest {
    /** Absolute folder of a completed run. */
    runDir: string;
    given: GivenFiles;
    workers: number;
    trees: Trees;
}
/** How a rerun compares with the run. */
export interface Reproduction {
    run_id: string;
    reproduced: boolean;
    episodes: number;
    expected_digest: Digest;
    found_digest: Digest;
    /** The first episode in plan order that came out otherwise. */
    first_difference: {
        episode: number;
        seed: number;
        task: string;
        /** Fields of the record that differ. */
        fields: string[];
    } | null;
    differing_episodes: number;
    /** `true` when engine, checkpoint, task or model are not those of the run. */
    inputs_differ: boolean;
}
/**
 * Plays the episodes that a run counted again and compares them one by one; nothing is written.
 * @throws WorldGateError `not-reproducible` for a benchmark, and what reading the run and playing it throw
 */
export declare function reproduce(request: ReproduceRequest, tools: RunTools): Promise<Reproduction>;
