import type { Measurements } from '../contracts/benchmark.js';
import type { CollectedCalls } from './collect-calls.js';
/**
 * Measurements from calls. Latency statistics are over successful calls; their intervals come from a circular
 * block bootstrap, because neighbouring calls share the state of the machine. Blocks have length n^(1/3)
 * (Bühlmann & Künsch 1999). Expects at least one successful call of each policy.
 */
export declare function summarise(calls: CollectedCalls, seed: number): Measurements;
