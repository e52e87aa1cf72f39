import type { Evidence } from '../../contracts/evidence.js';
import { type StoredPackage } from './read-package.js';
export interface Recomputed {
    /** Whether every word of the evidence follows from claim, protocol, input and episodes. */
    matches: boolean;
    differences: {
        key: string;
        recorded: string;
        recomputed: string;
    }[];
    evidence: Evidence;
}
/**
 * Makes the evidence of a package again, from its claim, protocol, audit input and episodes, and compares all of it:
 * decision, counts, grade, what is missing, the page for reviewers, the lists of failures. A difference means that
 * somebody edited it, or made it otherwise. The PPI estimate rests on labels that a package does not hold, and is left as
 * it stands.
 * @throws WorldGateError `claim-mismatch`, `package-invalid`, `package-tampered`, and those of deciding
 */
export declare function recompute(stored: StoredPackage): Recomputed;
