import type { EpisodeRecord } from '../contracts/episode.js';
import type { RunManifest } from '../contracts/run.js';
import type { DecideInput } from '../gates/context.js';
/** What an evaluation or a benchmark leaves for the gates, the manifest and the reports. */
export interface RunResult {
    decide: DecideInput;
    end: Partial<Pick<RunManifest, 'episodes' | 'stop' | 'result_digest' | 'baseline' | 'events'>>;
    baselineRecords: readonly EpisodeRecord[];
}
