import type { Detection, Importer, ImportOptions } from './contract.js';
import type { InputTree } from './input-tree.js';
export interface Recognised {
    importer: Importer;
    detection: Detection;
}
/**
 * The importer of a source by its name; `_` and `-` are the same.
 * @throws WorldGateError `source-unknown`
 */
export declare function importerOf(name: string): Importer;
/**
 * What is to be read from a tree: with the source that the caller names, or the one that recognises it best.
 * @throws WorldGateError `source-unknown`, `source-mismatch`, `source-ambiguous`
 */
export declare function recognise(tree: InputTree, source: string | undefined, options: ImportOptions): Recognised;
