import type { Importer } from '../importing/contract.js';
/**
 * What `worldforge eval` and `worldforge benchmark` report. Their suites check the contract of an adapter, not a robot:
 * so a scenario that passed is no success of an episode, and a claim on `success_rate` finds nothing here.
 */
export declare const worldforge: Importer;
