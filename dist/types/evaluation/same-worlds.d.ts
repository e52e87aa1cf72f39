import type { RunManifest } from '../contracts/run.js';
/**
 * Refuses a baseline that was run in another world: what changed then would be the task, not the policy.
 * @throws WorldGateError `baseline-mismatch`
 */
export declare function requireSameWorlds(tasks: RunManifest['inputs']['tasks'], baseline: RunManifest): void;
