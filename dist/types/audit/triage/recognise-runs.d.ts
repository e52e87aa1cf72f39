import type { Importer } from '../importing/contract.js';
import type { InputTree } from '../importing/input-tree.js';
import type { Draft } from './draft.js';
/**
 * The runs that importers recognise among the files of one run folder. Files that differ in the numbers of a set only
 * (`rank_0`, `rank_1`) are one run; others are one each where the importer recognises each alone.
 * @returns the drafts, and the files that nobody recognised
 */
export declare function recogniseRuns(base: InputTree, run: string, files: readonly string[], importers: readonly Importer[]): {
    drafts: Draft[];
    rest: string[];
};
/** Paths below `--from` of what a draft reads. */
export declare function filesOf({ tree, detection }: Draft): string[];
/** One draft for each file of a set that could not be read together. */
export declare function splitDraft(base: InputTree, draft: Draft): Draft[];
