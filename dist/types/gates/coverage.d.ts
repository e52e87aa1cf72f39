import type { GateOf } from '../contracts/gate.js';
import { type Decision, type GateContext } from './context.js';
/**
 * Share of the episodes that should have run and did, each cell (task, seed) counted once, with all tasks
 * present. A count, not an estimate: it has no interval. A run that its rule stopped early is measured
 * against its stopping index.
 */
export declare function decideCoverage(gate: GateOf<'coverage'>, context: GateContext): Decision;
