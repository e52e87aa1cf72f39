import type { ImportSink } from '../importing/contract.js';
import type { InputFile, InputTree } from '../importing/input-tree.js';
/** Whether a Git LFS pointer stands where a file should be. */
export declare function isLfsPointer(tree: InputTree, name: string): boolean;
/** Says which of the files beside those that are read are pointers: what they stand for is missing from the results. */
export declare function noteLfsPointers(tree: InputTree, files: readonly InputFile[], sink: ImportSink): void;
