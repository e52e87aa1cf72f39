import type { ImportSink } from '../importing/contract.js';
import type { InputTree } from '../importing/input-tree.js';
export declare function isNumpy(head: Buffer): boolean;
/** What the header of a `.npy` file says of it: `an array of <f8 of shape (50, 2)`. */
export declare function numpyShape(head: Buffer): string;
/**
 * The arrays that a sequential test was fed with name neither task nor model nor trial, and outcomes and task progress
 * look alike in them. Progress has no threshold above which it is a success.
 */
export declare function refuseArrays(tree: InputTree, files: readonly string[]): never;
/** What a STEP test decided between two arms: `{result, method, params, p0_hat, p1_hat, N}`; ratios and a count. */
export declare function readDecision(tree: InputTree, file: string, sink: ImportSink): void;
