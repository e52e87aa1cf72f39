import type { Importer } from '../importing/contract.js';
/**
 * What openpi's evaluations leave: the log of `examples/libero/main.py` (its only record), the CSV files of
 * `examples/droid/main.py`, and what its sharded copies write. Logs of OpenVLA and OpenVLA-OFT have the same grammar
 * and are read here too.
 */
export declare const openpi: Importer;
