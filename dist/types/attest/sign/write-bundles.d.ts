import type { SignedBundle } from './signer.js';
/**
 * Writes the bundles of a package: all, in the place of those of an earlier signing, or none and what was there stays.
 * A pending file beside them has served and goes.
 * @param bundles in the order of `PACKAGE_PREDICATES`
 * @returns absolute paths, the main one first
 * @throws WorldGateError as `writeFileAtomic`
 */
export declare function writeBundles(dir: string, bundles: readonly SignedBundle[]): string[];
/** Removes what a signing that was killed while it wrote has left in the package, where it would count as an extra file. */
export declare function removeLeftovers(dir: string): void;
