import type { Importer } from '../importing/contract.js';
/**
 * Results of everything else: tables that a mapping describes (`worldgate.mapping.v1`), and the tools whose mappings
 * ship. Without `--mapping` only shapes that nothing else writes are recognised.
 */
export declare const generic: Importer;
