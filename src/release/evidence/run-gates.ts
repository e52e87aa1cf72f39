import type { PlannedGate } from './read-config.ts';
import type { GateOutcome, GateRunner } from './run-gate.ts';

export interface GateRun {
  gate: PlannedGate;
  outcome: GateOutcome;
}

/**
 * Runs gates, at most `parallel` at once, in their order; each after those that it needs and that are run too, whatever became of them. A gate that fails
 * stops no other. After an abort no further gate starts.
 * @returns in the order of `gates`, without those that did not start
 */
export async function runGates(
  gates: readonly PlannedGate[],
  {
    run,
    parallel,
    abort,
    onEnd,
  }: { run: GateRunner; parallel: number; abort: AbortSignal; onEnd: (ended: GateRun) => void },
): Promise<GateRun[]> {
  const waiting = [...gates];
  const running = new Map<string, Promise<void>>();
  const ended = new Map<string, GateRun>();
  const isReady = ({ needs }: PlannedGate) =>
    needs.every((key) => !running.has(key) && !waiting.some((gate) => gate.key === key));
  const start = (gate: PlannedGate) => {
    waiting.splice(waiting.indexOf(gate), 1);
    running.set(
      gate.key,
      run(gate, abort).then((outcome) => {
        running.delete(gate.key);
        ended.set(gate.key, { gate, outcome });
        onEnd({ gate, outcome });
      }),
    );
  };
  for (;;) {
    for (
      let next = waiting.find(isReady);
      next !== undefined && !abort.aborted;
      next = waiting.find(isReady)
    ) {
      if (running.size >= parallel) break;
      start(next);
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  return gates.flatMap(({ key }) => ended.get(key) ?? []);
}
