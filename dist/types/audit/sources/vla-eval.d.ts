import type { Importer } from '../importing/contract.js';
/**
 * Results of allenai's vla-evaluation-harness: one file per benchmark, shards of one, or the merged file. Success
 * stands beside the episode up to v0.0 and in `metrics` since v0.1; rates are ratios, and every episode is in their
 * denominator, also one that a timeout ended.
 */
export declare const vlaEval: Importer;
