import type { SeedSource } from '../../contracts/evidence-source.js';
import { type WorldGateError } from '../../foundation/errors.js';
import { type Imported } from '../importing/import-results.js';
import type { Draft } from './draft.js';
export interface Measured {
    imported: Imported;
    episodes: number;
    successes: number;
    failures: number;
    notTrials: number;
    /** In the denominator of the evaluator's own rate. */
    evaluator: number;
    /** Without a notion of success. */
    withoutOutcome: number;
    pending: number;
    seedSources: SeedSource[];
    /** Whether outcome, steps, time and metrics are the same in all of them. */
    isConstant: boolean;
}
/**
 * Reads a draft with its importer, with all the checks of an import, and keeps counts only.
 * @returns the error of a file that is broken or contradicts itself
 */
export declare function measure(draft: Draft): Promise<Measured | WorldGateError>;
