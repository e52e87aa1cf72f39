import type { Preset } from '../contracts/preset.js';
/**
 * What is wrong with a preset across its fields, each as `key: what is wrong`; empty for one that can run.
 * Metrics that gates name are checked by the evaluation, which knows the task.
 * @param preset resolved, with everything that the command line overrides
 */
export declare function presetProblems(preset: Preset): string[];
