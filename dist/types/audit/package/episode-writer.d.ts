import type { CellTable } from '../decision/cell-table.js';
import type { ImportedEpisode, TaskNames } from '../importing/contract.js';
import type { EpisodeConsumer } from '../importing/import-results.js';
import { type WrittenMember } from './member-writer.js';
/** Places each episode in the plan and writes its lines, one after another: nothing is kept but the table. */
export declare class EpisodeWriter implements EpisodeConsumer {
    #private;
    /** Results by file, for the manifest of raw evidence. */
    readonly byFile: Map<string, number>;
    count: number;
    /**
     * @param hasModel whether the claim names a revision or digest, so that an episode could be played again
     * @param worker entry of the thread that writes large members
     */
    constructor(folder: string, table: CellTable, hasModel: boolean, worker: URL);
    task(handle: number, names: TaskNames): void;
    episode(episode: ImportedEpisode): void;
    finish(): Promise<{
        results: WrittenMember;
        failures: WrittenMember;
        replays: WrittenMember;
    }>;
    close(): Promise<void>;
}
