import type { Importer } from '../importing/contract.js';
/**
 * Runs of WorldGate itself. What `worldgate gate` refuses is refused here too: a run that is not completed, that was
 * edited, or that disagrees with its plan.
 */
export declare const worldgate: Importer;
