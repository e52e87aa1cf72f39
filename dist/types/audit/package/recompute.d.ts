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
    /** Sentences that this version words otherwise than the one that made the package; what they rest on is compared. */
    wording: Recomputed['differences'];
    evidence: Evidence;
}
/**
 * Makes the evidence of a package again, from its claim, protocol, audit input and episodes, and compares all of it:
 * decision, counts, grade, what is missing, the page for reviewers, the lists of failures. A difference means that
 * somebody edited it, or made it otherwise. The PPI estimate rests on labels that a package does not hold, and is left as
 * it stands.
 * @param version of WorldGate that compares: it words its sentences as it likes, where another one made the package. Unless
 *   given, every word must be the same
 * @throws WorldGateError `claim-mismatch`, `package-invalid`, `package-tampered`, and those of deciding
 */
export declare function recompute(stored: StoredPackage, version?: string): Recomputed;
