import type { Importer } from '../importing/contract.js';
/**
 * What the evaluations of Isaac GR00T print: `results:` of `gr00t/eval/rollout_policy.py` (N1.6, N1.7), the errors of
 * `gr00t/eval/open_loop_eval.py`, and the LIBERO log of N1.5.
 */
export declare const gr00t: Importer;
