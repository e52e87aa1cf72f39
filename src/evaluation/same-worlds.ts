import type { RunManifest } from '../contracts/run.ts';
import { WorldGateError } from '../foundation/errors.ts';

/**
 * Refuses a baseline that was run in another world: what changed then would be the task, not the policy.
 * @throws WorldGateError `baseline-mismatch`
 */
export function requireSameWorlds(tasks: RunManifest['inputs']['tasks'], baseline: RunManifest): void {
  for (const { name, digest, world_digest } of tasks) {
    const other = baseline.inputs.tasks.find((task) => task.name === name);
    if (other === undefined || (other.digest === digest && other.world_digest === world_digest)) continue;
    throw new WorldGateError(
      'baseline-mismatch',
      `the ${other.digest === digest ? 'model' : 'task file'} of task "${name}" is not the one that the baseline run ${baseline.run_id} used`,
      { hint: 'run the baseline policy again in this world: --baseline-policy FILE does both in one job' },
    );
  }
}
