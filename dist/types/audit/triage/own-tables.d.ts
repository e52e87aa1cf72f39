import type { InputTree } from '../importing/input-tree.js';
import type { Draft } from './draft.js';
import type { Inspected } from './inspect-table.js';
/**
 * Drafts for per-episode rows in files that no importer knows: one for each model or mode that the rows name, over all
 * files of a set. They are read by `generic`, with the mapping that the names of the columns give.
 */
export declare function ownDrafts(base: InputTree, run: string, inspected: ReadonlyMap<string, Inspected>, companions: readonly string[]): Draft[];
export interface Expected {
    file: string;
    episodes: number;
    why: string;
}
