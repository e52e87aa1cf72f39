import type { Importer } from '../importing/contract.js';
/** Every importer, in the order in which `worldgate audit sources` lists them. */
export declare const IMPORTERS: readonly Importer[];
