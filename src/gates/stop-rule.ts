import type { Gate, GateOf } from '../contracts/gate.ts';
import type { StopRule } from '../contracts/preset.ts';
import { WorldGateError } from '../foundation/errors.ts';

/** A gate that an early-stopping run watches. */
export type WatchedGate = GateOf<'success_rate'> | GateOf<'metric'> | GateOf<'no_regression'>;

/**
 * Whether an early-stopping run waits for this gate: it is required, decided by episodes, and, for a
 * comparison, there is a baseline.
 */
export function isWatched(gate: Gate, hasBaseline: boolean): gate is WatchedGate {
  if (gate.optional) return false;
  if (gate.kind === 'success_rate' || gate.kind === 'metric') return true;
  return gate.kind === 'no_regression' && gate.of !== 'latency' && hasBaseline;
}

/** What the stop rule watches, as the header of the result states it. */
export function watchedClaims(
  gates: readonly Gate[],
  hasBaseline: boolean,
): { gate: string; kind: string; required: number; alpha: number }[] {
  return gates
    .filter((gate) => isWatched(gate, hasBaseline))
    .map((gate) => ({ gate: gate.name, kind: gate.kind, required: requiredOf(gate), alpha: gate.alpha }));
}

function requiredOf(gate: WatchedGate): number {
  if (gate.kind === 'success_rate') return gate.min;
  if (gate.kind === 'metric') return gate.min ?? gate.max!;
  return gate.margin;
}

/**
 * Throws WorldGateError `preset-invalid` where a gate has no anytime-valid method, so that a run that may
 * stop early could not be decided by it, now or later.
 */
export function checkGatesForStop(gates: readonly Gate[], stop: StopRule): void {
  if (stop === 'fixed') return;
  for (const gate of gates) {
    if (gate.kind === 'metric' && gate.method === 'bootstrap') {
      throw new WorldGateError(
        'preset-invalid',
        `Gate "${gate.name}": a bootstrap interval does not hold for a run that may stop early (stop: savi).`,
        {
          hint:
            gate.statistic === 'mean'
              ? `Set "method: betting" with "bounds: [low, high]" of ${gate.metric}, or "stop: fixed".`
              : `Set "stop: fixed": only means have a method that holds at any stopping time.`,
        },
      );
    }
    if (gate.kind === 'no_regression' && gate.of === 'metric' && gate.bounds === undefined) {
      throw new WorldGateError(
        'preset-invalid',
        `Gate "${gate.name}": comparing ${gate.metric} in a run that may stop early (stop: savi) needs its bounds.`,
        { hint: `Give "bounds: [low, high]" of ${gate.metric}, or "stop: fixed".` },
      );
    }
  }
}
