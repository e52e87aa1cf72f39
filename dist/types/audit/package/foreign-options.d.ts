import type { ImportOptions } from '../importing/contract.js';
import type { Recognised } from '../importing/detect.js';
/**
 * An option that the source does not read would change nothing, and its giver would not know.
 * @throws WorldGateError `usage`
 */
export declare function refuseForeignOptions({ importer }: Recognised, options: ImportOptions): void;
