/** `worldgate/gates`: rules to verdicts, on records that are there. Pure: deciding again gives the same results. */
export type { Gate, GateResult } from '../contracts/gate.js';
export { exitCodeFor, type Verdict, worstVerdict } from '../contracts/verdict.js';
export type { BaselineInput, DecideInput } from '../gates/context.js';
export { decideGates, runVerdict } from '../gates/decide.js';
export { StopMonitor } from '../gates/stop-monitor.js';
