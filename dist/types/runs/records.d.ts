import { type EpisodeRecord, type ResultHeader } from '../contracts/episode.js';
import { type Digest } from '../foundation/digest.js';
import { WorldGateError } from '../foundation/errors.js';
/**
 * The line of a record: its RFC 8785 form, without the line break.
 * @throws WorldGateError `not-canonical` for a metric that is NaN or infinite
 */
export declare function recordLine(record: EpisodeRecord): string;
/** SHA-256 over the canonical header, a line break, and each line with its line break, in plan order. */
export declare function resultDigest(header: ResultHeader, lines: readonly string[]): Digest;
/** A file of these lines. */
export declare function recordBytes(lines: readonly string[]): Uint8Array;
/** {@link resultDigest} of what {@link recordBytes} made. */
export declare function digestOfBytes(header: ResultHeader, bytes: Uint8Array): Digest;
export interface ReadRecords {
    records: EpisodeRecord[];
    /** The line of each record, where they were asked for. */
    lines: string[];
    /** Over the header and the complete lines as they stand. */
    digest: Digest;
    /** The first thing that no finished run has: a bad line, a line that was cut off, a gap in the plan. */
    problem: WorldGateError | null;
    /** Lines left out of `records`: bad, cut off, or of an episode that an earlier line has. */
    leftOut: number;
}
export interface ReadRecordsOptions {
    /** Episode that the first line of a finished run has; another than 0 for a part of a run. */
    first?: number;
    keepLines?: boolean;
}
/**
 * Reads episode lines, each exactly once, and hashes them as they stand. Of a run that was interrupted the
 * records are what can be kept; of a finished one `problem` must be `null` and the digest the manifest's.
 * @param name how messages call the file
 * @throws WorldGateError those of reading a file
 */
export declare function readRecords(path: string, name: string, header: ResultHeader, { first, keepLines }?: ReadRecordsOptions): ReadRecords;
