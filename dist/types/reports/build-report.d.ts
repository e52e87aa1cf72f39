import type { Measurements } from '../contracts/benchmark.js';
import type { EpisodeRecord } from '../contracts/episode.js';
import type { Report } from '../contracts/report.js';
import type { RunManifest } from '../contracts/run.js';
export interface BuildReportInput {
    manifest: RunManifest;
    presetTitle: string;
    /** Episodes that count, in plan order. */
    records: readonly EpisodeRecord[];
    /** Episodes of the baseline, of this job or of an earlier run; empty without one. */
    baselineRecords: readonly EpisodeRecord[];
    /** Of a benchmark; null otherwise. */
    measurements: Measurements | null;
}
/**
 * All that any rendering shows, from a finished run's files. A manifest that still says `running` is of a run that
 * was cut off: its verdict is `error`.
 */
export declare function buildReport(input: BuildReportInput): Report;
/** One word of a POSIX shell. Control characters are written out (`$'\n'`), so that the command stays one line. */
export declare function shellQuote(word: string): string;
