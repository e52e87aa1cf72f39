import type { Interval } from './proportion-intervals.ts';

/** Looks per doubling of the sample size. */
const LOOKS_PER_DOUBLING = 64;

/**
 * Whether a running confidence sequence takes in the state after `n` values: each of the first 127, then
 * 64 for every doubling. Leaving out looks can only widen a running intersection, and a fixed schedule
 * makes it depend on the values alone, not on when it is asked for.
 */
export function isLook(n: number): boolean {
  let spacing = 1;
  while (spacing * 2 * LOOKS_PER_DOUBLING <= n) spacing *= 2;
  return n % spacing === 0;
}

/** How the bounds of a confidence sequence follow from one state of the evidence. */
export interface BoundSolver<State> {
  /** Whether the state refutes values at and under `low`: a cheap test before the bound is solved for. */
  refutesLow(state: State, low: number): boolean;
  refutesHigh(state: State, high: number): boolean;
  solveLow(state: State): number;
  solveHigh(state: State): number;
}

/**
 * The intersection of a confidence sequence over looks, worked out when it is asked for. Evidence that
 * contradicts itself, an event of small probability, ends at a point: low never passes high.
 */
export class RunningInterval<State> {
  readonly #solver: BoundSolver<State>;
  #pending: { state: State; decided: Partial<Record<'low' | 'high', number>> }[] = [];
  #interval: Interval;

  /** Starts at the whole parameter range. */
  constructor(solver: BoundSolver<State>, range: Interval) {
    this.#solver = solver;
    this.#interval = range;
  }

  /**
   * Adds a look. With a decision, its e-value has refuted everything under `low` or over `high`: solving for
   * the bound may miss that by a rounding, so it is passed along.
   */
  add(state: State, decided: Partial<Record<'low' | 'high', number>> = {}): void {
    this.#pending.push({ state, decided });
  }

  /** The intersection of all looks, and of the present state, which need not be a look. */
  at(present: State): Interval {
    for (const { state, decided } of this.#pending) {
      const [low, high] = this.#intersect(state);
      this.#interval = [Math.max(low, decided.low ?? low), Math.min(high, decided.high ?? high)];
    }
    this.#pending = [];
    return this.#intersect(present);
  }

  #intersect(state: State): Interval {
    let [low, high] = this.#interval;
    if (this.#solver.refutesLow(state, low))
      low = Math.max(low, Math.min(this.#solver.solveLow(state), high));
    if (this.#solver.refutesHigh(state, high))
      high = Math.min(high, Math.max(this.#solver.solveHigh(state), low));
    return [low, high];
  }
}

/** The next double under x, or nearly so: enough to be under it. */
export function justUnder(x: number): number {
  return x - Math.max(Math.abs(x) * Number.EPSILON, Number.MIN_VALUE);
}
