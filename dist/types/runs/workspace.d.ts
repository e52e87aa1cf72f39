import type { Measurements } from '../contracts/benchmark.js';
import { type EpisodeRecord, type ResultHeader } from '../contracts/episode.js';
import { type RunManifest } from '../contracts/run.js';
import type { Digest } from '../foundation/digest.js';
import { type Arm } from './layout.js';
/** What a run takes from the world outside; made at the door. */
export interface RunTools {
    now: () => Date;
    randomBytes: (count: number) => Uint8Array;
    /** Takes secrets and local paths out of text. */
    redact: (text: string) => string;
}
/** What is known of a run before anything has been run. */
export type RunStart = Pick<RunManifest, 'kind' | 'command' | 'preset' | 'provider' | 'engine' | 'components' | 'not_for_proof' | 'inputs' | 'plan' | 'shard' | 'digest_reach' | 'hardware' | 'gpu_guard' | 'versions' | 'commit' | 'environment_present' | 'baseline_choice'>;
export type RunEnd = Partial<Omit<RunManifest, 'schema_version' | 'run_id' | 'artifacts' | 'state'>> & {
    state: Exclude<RunManifest['state'], 'running'>;
};
/**
 * Makes `<workspaceDir>/runs/<id>/` with its folders and writes the manifest as `running` before anything else.
 * @param workspaceDir absolute; `.worldgate` of the repository unless the caller named another
 * @throws WorldGateError `not-writable`, `disk-full`
 */
export declare function createRun(workspaceDir: string, start: RunStart, tools: RunTools): RunWorkspace;
export interface ResumedRun {
    run: RunWorkspace;
    header: ResultHeader | null;
    /** Episodes that need not run again, in the order in which they finished. */
    records: EpisodeRecord[];
    baseline: {
        header: ResultHeader;
        records: EpisodeRecord[];
    } | null;
    /** Lines that could not be kept, among them a last line that was cut off. */
    leftOut: number;
}
/**
 * Takes up a run that was interrupted: lines that cannot be kept are cut, and the manifest says `running` again.
 * @throws WorldGateError `run-finished` for a run with nothing left to do, `run-invalid`, and those of writing
 */
export declare function resumeRun(runDir: string, tools: RunTools): ResumedRun;
/** The folder of one run while it is being written. */
export declare class RunWorkspace {
    #private;
    readonly id: string;
    /** Absolute. */
    readonly dir: string;
    constructor(dir: string, manifest: RunManifest, tools: RunTools);
    get manifest(): RunManifest;
    /** Absolute path of a file of the run; the folder above it is made. @throws WorldGateError `path-unsafe` */
    path(relative: string): string;
    /** Changes the manifest while the run goes on; free text is redacted. */
    update(patch: Partial<Omit<RunManifest, 'schema_version' | 'run_id'>>): void;
    writeHeader(arm: Arm, header: ResultHeader): void;
    /** Where episodes are appended in the order in which they finish. */
    openRecords(arm: Arm): RecordAppender;
    /**
     * Replaces the appended lines by the records that count, in plan order.
     * @param lines those of the records, where they were read from a run
     * @returns the result digest
     */
    writeRecords(arm: Arm, header: ResultHeader, records: readonly EpisodeRecord[], lines?: readonly string[]): Digest;
    writeMeasurements(value: Measurements): void;
    /**
     * Ends the run: lists every file with its digest and writes the manifest for the last time.
     * @param mayLeave artifacts that the task marks to be committed, as paths below the run folder
     * @throws WorldGateError `run-unsafe`, and those of writing
     */
    finish(end: RunEnd, mayLeave?: ReadonlySet<string>): Promise<RunManifest>;
}
/** Appends episode records; each has reached the operating system when `append` returns. */
export declare class RecordAppender {
    #private;
    constructor(path: string);
    /** @throws WorldGateError `disk-full`, `not-writable` */
    append(record: EpisodeRecord): void;
    close(): void;
}
