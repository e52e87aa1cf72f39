import { type Gate } from '../contracts/gate.js';
import type { Preset } from '../contracts/preset.js';
import { type TaskMetrics } from '../presets/metrics.js';
/** @throws WorldGateError `gates-invalid` */
export declare function readGatesFile(file: string): readonly Gate[];
/**
 * Gates that replace those of a finished run.
 * @param preset of the run
 * @throws WorldGateError `gates-invalid` for gates that a run of its kind never yields
 */
export declare function readGatesFor(preset: Preset, file: string): readonly Gate[];
/** @throws WorldGateError `gate-invalid` for a gate on a metric that a task lacks */
export declare function requireMetrics(gates: readonly Gate[], tasks: readonly TaskMetrics[]): void;
