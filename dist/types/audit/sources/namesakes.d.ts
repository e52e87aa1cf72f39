import type { InputTree } from '../importing/input-tree.js';
/**
 * Files that look like results, and those that are only called like them: an empty file, a pointer, half of a file, or
 * one with its keys in another order shows nothing in its first bytes, and may hold the episodes that failed. They are
 * read too, so that whatever is wrong with them is said.
 * @param found paths that were recognised by what stands in them
 * @param called base names that the evaluator gives, besides those of `found`
 * @returns all of them, in the order of the tree
 */
export declare function withNamesakes(tree: InputTree, found: readonly string[], called?: RegExp): string[];
/** The first file that held nothing although it is called like one that did. */
export declare function emptyNamesake(read: readonly string[], held: readonly string[]): string | undefined;
