import type { Evidence } from '../../contracts/evidence.js';
import { type CellTable } from '../decision/cell-table.js';
/**
 * What a real subset makes of simulated success rates, by PPI++. A hybrid of both: never real-world evidence by itself,
 * and never what decides.
 * @throws WorldGateError `labels-invalid` with file and line
 */
export declare function ppiOf(file: string, table: CellTable): NonNullable<Evidence['ppi']>;
