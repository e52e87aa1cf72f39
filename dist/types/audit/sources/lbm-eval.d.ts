import type { Importer } from '../importing/contract.js';
/**
 * Results of TRI's `lbm_eval`: `results-<time>.json` of the public program, and `results.json` with a budget
 * (`max_sample_size_per_model`) as its container and `vla_foundry` have them. Rates are ratios. A trial whose simulation
 * or machine failed stands there as a failure with a traceback.
 */
export declare const lbmEval: Importer;
