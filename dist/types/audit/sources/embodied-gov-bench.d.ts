import type { Importer } from '../importing/contract.js';
/**
 * Rows of governance scenarios in a schema of our own: the output format of EmbodiedGovBench (arXiv 2604.11174) is not
 * public, so nothing here claims to read it. Every dimension is a metric of its own, over its own rows alone.
 */
export declare const embodiedGovBench: Importer;
