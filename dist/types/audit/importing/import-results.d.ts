import type { RunFacts } from '../../contracts/audit-input.js';
import type { Finding, ReportedNumber } from '../../contracts/evidence-source.js';
import type { Detection, ImportedEpisode, Importer, ImportOptions, TaskNames } from './contract.js';
import type { InputTree } from './input-tree.js';
import { Tally } from './reconcile.js';
/** Takes episodes as they are read. Tasks come before their episodes. */
export interface EpisodeConsumer {
    task(handle: number, names: TaskNames): void;
    episode(episode: ImportedEpisode): void;
}
export interface Imported {
    detection: Detection;
    facts: RunFacts;
    tasks: (TaskNames & {
        episodes: number;
        succeeded: number;
    })[];
    reported: ReportedNumber[];
    findings: Finding[];
    tally: Tally;
}
/**
 * Reads results with one importer and checks what every source owes: counts that reconcile, no cell in two files,
 * finite numbers, bounded lists.
 * @throws WorldGateError whatever the importer throws, `counts-disagree`, `shards-overlap`, `episode-invalid`
 */
export declare function importResults(tree: InputTree, importer: Importer, detection: Detection, options: ImportOptions, consumer: EpisodeConsumer): Promise<Imported>;
