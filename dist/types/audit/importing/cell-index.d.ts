import type { Finding } from '../../contracts/evidence-source.js';
import type { ImportedEpisode, TaskNames } from './contract.js';
import type { InputTree } from './input-tree.js';
/** Which file each (task, run seed, episode) came from: shards that overlap cannot be merged honestly. */
export declare class CellIndex {
    #private;
    /** @throws WorldGateError `episode-invalid` for an index that is no count */
    add({ task, runSeed, episode, file, at }: ImportedEpisode): void;
    /** Whether two files have a cell in common. */
    overlaps(a: string, b: string): boolean;
    /**
     * Two files with the same cells are two runs, or a run and a part of it; only copies of one file are let pass.
     * @throws WorldGateError `shards-overlap`
     */
    refuseOverlaps(tree: InputTree, tasks: readonly TaskNames[], note: (finding: Omit<Finding, 'file' | 'at'> & {
        file?: string;
    }) => void): void;
}
