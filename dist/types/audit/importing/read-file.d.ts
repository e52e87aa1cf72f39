import type { InputTree } from './input-tree.js';
/**
 * The bytes of a file of the tree in pieces of at most 1 MiB, each valid until the next is asked for. Digest and size
 * are noted in the tree when the last piece was taken.
 * @throws WorldGateError `file-missing`, `path-unsafe`, `file-changed`, and what {@link refuseUnreadable} throws
 */
export declare function filePieces(tree: InputTree, name: string): Generator<Buffer>;
/**
 * UTF-8 text of a file of at most 64 MiB, without a byte order mark.
 * @throws WorldGateError as {@link filePieces}, and `file-too-large`, `file-not-text`
 */
export declare function readWhole(tree: InputTree, name: string, maxBytes?: number): string;
/**
 * Refuses what only looks like a result, from its first bytes: an empty file, a Git LFS pointer, UTF-16.
 * @throws WorldGateError `empty-artifact`, `lfs-pointer`, `file-not-text`
 */
export declare function refuseUnreadable(tree: InputTree, name: string): void;
