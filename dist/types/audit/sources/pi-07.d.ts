import type { Importer } from '../importing/contract.js';
/**
 * Episodes of a robot policy in a table of our own: Physical Intelligence publishes no output of its evaluation of
 * π0.7, so nothing here claims to read one. Success and task progress are two metrics, and neither is made from the
 * other. Sessions of RoboArena are read beside it.
 */
export declare const pi07: Importer;
