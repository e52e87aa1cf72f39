import type { EvidenceDiff } from '../../contracts/evidence-diff.js';
import { type DiffPackage } from './package-cells.js';
export type { DiffPackage } from './package-cells.js';
export interface DiffOptions {
    /** Keys of `DIFF_KEYS` in which the packages may differ all the same; what was waived is said. */
    waive?: readonly string[];
}
/**
 * Compares evidence packages, the first as the reference of the others. Packages that are not about the same thing are
 * refused: then `comparable` is false, `differences` says why, and nothing was compared.
 *
 * Rates: Newcombe's interval of the difference and Farrington–Manning non-inferiority with the smallest margin that a
 * claim states; exact McNemar where cells pair, Barnard (beyond 300 episodes the pooled score test) where they do not;
 * intervals by variance recovery where seeds are clustered, by confidence sequences where a run could stop early. Means and quantiles: percentile bootstrap, over pairs where
 * cells pair. Tasks, and pairs of more than two packages, are adjusted after Holm. Cells without a result count as in each
 * package's own decision, and are in no pair; notes say how many were left out, and which packages rest on the same results.
 * @throws WorldGateError `packages-too-few`, `packages-too-many`, `label-twice`, `waiver-unknown`, `package-tampered`
 */
export declare function diffEvidence(packages: readonly DiffPackage[], { waive }?: DiffOptions): EvidenceDiff;
