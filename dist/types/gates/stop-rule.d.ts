import type { Gate, GateOf } from '../contracts/gate.js';
import type { StopRule } from '../contracts/preset.js';
/** A gate that an early-stopping run watches. */
export type WatchedGate = GateOf<'success_rate'> | GateOf<'metric'> | GateOf<'no_regression'>;
/**
 * Whether an early-stopping run waits for this gate: it is required, decided by episodes, and, for a
 * comparison, there is a baseline.
 */
export declare function isWatched(gate: Gate, hasBaseline: boolean): gate is WatchedGate;
/** What the stop rule watches, as the header of the result states it. */
export declare function watchedClaims(gates: readonly Gate[], hasBaseline: boolean): {
    gate: string;
    kind: string;
    required: number;
    alpha: number;
}[];
/**
 * Throws WorldGateError `preset-invalid` where a gate has no anytime-valid method, so that a run that may
 * stop early could not be decided by it, now or later.
 */
export declare function checkGatesForStop(gates: readonly Gate[], stop: StopRule): void;
