import type { GateResult } from '../contracts/gate.js';
import { type Verdict } from '../contracts/verdict.js';
import { type DecideInput } from './context.js';
/**
 * Decides every gate, in order, on a finished run. A pure function: deciding again later, on the same records
 * and with the stop rule that the run had, gives the same results. Throws WorldGateError `preset-invalid`
 * where a gate cannot be decided under the stop rule.
 */
export declare function decideGates(input: DecideInput): GateResult[];
/**
 * The run's verdict: the worst of its required gates. Optional gates never decide. A run without a required gate
 * is `skipped`, because nothing was decided. So is one whose required gates were all skipped; a skipped
 * `no_regression` gate alone (a first run without a baseline) leaves the verdict to the others.
 */
export declare function runVerdict(results: readonly GateResult[]): Verdict;
