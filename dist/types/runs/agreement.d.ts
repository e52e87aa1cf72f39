import type { EpisodeRecord, ResultHeader } from '../contracts/episode.js';
import type { RunManifest } from '../contracts/run.js';
/**
 * Checks a completed evaluation's manifest against the header and the episodes that its result digest binds. The
 * manifest stands outside of that digest, so what it repeats of them must not be believed when it says otherwise.
 * @param hasBaselineArm whether episodes of a baseline policy are stored with the run
 * @throws WorldGateError `run-tampered` with the first disagreement
 */
export declare function requireAgreement(manifest: RunManifest, header: ResultHeader, records: readonly EpisodeRecord[], hasBaselineArm: boolean): void;
