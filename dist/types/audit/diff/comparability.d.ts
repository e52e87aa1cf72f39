import { type EvidenceDiff, type PackageDifference } from '../../contracts/evidence-diff.js';
import type { DiffPackage } from './package-cells.js';
/**
 * Every key in which the packages differ. `waived` marks those that the caller named.
 * @throws WorldGateError `waiver-unknown` for a key that does not exist, or that cannot be waived
 */
export declare function differencesOf(packages: readonly DiffPackage[], waive: readonly string[]): PackageDifference[];
/** What does not forbid the comparison, yet has to be known: plain sentences. */
export declare function notesOf(packages: readonly DiffPackage[], differences: readonly PackageDifference[]): string[];
/** Metrics that all packages claim in the same way, by name. */
export declare function sharedMetrics(packages: readonly DiffPackage[]): string[];
/** Whether nothing that was not waived stands between the packages. */
export declare function isComparable(differences: EvidenceDiff['differences']): boolean;
