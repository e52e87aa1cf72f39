import type { Evidence } from '../../contracts/evidence.js';
import { type StoredPackage } from './read-package.js';
export interface Recomputed {
    /** Whether everything that was decided follows from the episodes. */
    matches: boolean;
    differences: {
        key: string;
        recorded: string;
        recomputed: string;
    }[];
    evidence: Pick<Evidence, 'outcome' | 'verdict' | 'metrics' | 'counts'>;
}
/**
 * Decides a package's claim again from its episodes, protocol and claim, and compares: counts, intervals, e-values,
 * outcome and verdict. A difference means that somebody edited what was decided, or decided it otherwise.
 * @throws WorldGateError `claim-mismatch`, `package-invalid`
 */
export declare function recompute(stored: StoredPackage): Recomputed;
