import { type Measurements } from '../contracts/benchmark.js';
import { type EpisodeRecord, type ResultHeader } from '../contracts/episode.js';
import { type RunManifest } from '../contracts/run.js';
import { type Digest } from '../foundation/digest.js';
import { type Arm } from './layout.js';
import { type ReadRecords, type ReadRecordsOptions } from './records.js';
export interface StoredRun {
    /** Absolute. */
    dir: string;
    manifest: RunManifest;
    /** `null` for a benchmark, and for a run that ended before its plan was made. */
    header: ResultHeader | null;
    /** In plan order where the run is completed; else those that had finished, in that order. */
    records: EpisodeRecord[];
    /** The baseline policy of the same job. */
    baseline: {
        header: ResultHeader;
        records: EpisodeRecord[];
        digest: Digest;
    } | null;
    measurements: Measurements | null;
}
/** @throws WorldGateError `run-missing`, `run-invalid` */
export declare function readManifest(runDir: string): RunManifest;
/**
 * Reads a run. Of a completed run everything that gates rest on is checked against the manifest: edited, missing,
 * repeated or reordered episode lines, and edited measurements, are refused; so is a shard, which is no run by itself.
 * @throws WorldGateError `run-missing`, `run-invalid`, `run-is-shard`, `run-tampered` (with the digest expected and found)
 */
export declare function readRun(runDir: string): StoredRun;
/**
 * Refuses a shard: what a part of a run says of its policy is not what the run says.
 * @throws WorldGateError `run-is-shard`
 */
export declare function requireWhole({ run_id, shard }: RunManifest): void;
/** @throws WorldGateError `run-unfinished` besides those of {@link readRun} */
export declare function readCompletedRun(runDir: string): StoredRun;
export type StoredArm = ReadRecords & {
    header: ResultHeader;
};
/**
 * The header and episodes of one arm; `null` when the run has none.
 * @throws WorldGateError `run-invalid`
 */
export declare function readStoredArm(dir: string, arm: Arm, options?: ReadRecordsOptions): StoredArm | null;
