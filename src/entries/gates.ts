/** `worldgate/gates`: rules to verdicts, on records that are there. Pure: deciding again gives the same results. */
export type { Gate, GateResult } from '../contracts/gate.ts';
export { exitCodeFor, type Verdict, worstVerdict } from '../contracts/verdict.ts';
export type { BaselineInput, DecideInput } from '../gates/context.ts';
export { decideGates, runVerdict } from '../gates/decide.ts';
export { StopMonitor } from '../gates/stop-monitor.ts';
