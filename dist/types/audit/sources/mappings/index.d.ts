import type { ShippedMapping } from './shipped.js';
/** What `--mapping <name>` reads, in the order in which they are listed. */
export declare const SHIPPED_MAPPINGS: readonly ShippedMapping[];
