import type { TriageCandidate } from '../../contracts/triage.js';
import type { WorldGateError } from '../../foundation/errors.js';
import type { Draft, Residue } from './draft.js';
import type { Measured } from './measure.js';
/** What is known of the folder's files, whoever reads them. */
export interface Context {
    sizeOf: (file: string) => number;
    /** Files with secrets, and the kinds. */
    secrets: ReadonlyMap<string, readonly string[]>;
    /** Files of 0 bytes or LFS pointers that a set should have besides: by the shape of their path. */
    hollow: (files: readonly string[]) => {
        file: string;
        code: 'empty-artifact' | 'lfs-pointer';
    }[];
}
/** The candidate that a draft turned out to be. */
export declare function judge(draft: Draft, measured: Measured | WorldGateError, context: Context): TriageCandidate;
/** The candidate of files that nobody reads as episodes. */
export declare function judgeResidue(residue: Residue, context: Context): TriageCandidate;
export declare const isMeasured: (measured: Measured | WorldGateError) => measured is Measured;
