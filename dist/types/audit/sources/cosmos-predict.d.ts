import type { Importer } from '../importing/contract.js';
/**
 * Evaluations around NVIDIA's Cosmos: the LIBERO logs of Cosmos Policy and the rows of its LIBERO-Para shards, the
 * question-and-answer checks of cosmos-oss, and PAI-Bench. The inference scripts of cosmos-predict2 and 2.5 write
 * videos only, in which nothing says how good they are.
 */
export declare const cosmosPredict: Importer;
