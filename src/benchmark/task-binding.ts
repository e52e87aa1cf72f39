import type { PolicyBinding } from '../providers/contract.ts';
import { loadTask } from '../worlds/load-task.ts';
import { loadMujoco } from '../worlds/mujoco.ts';
import { TaskSimulation } from '../worlds/simulation.ts';

/**
 * What a task asks of a policy: sizes of its observations and actions. Compiled here and not in the process
 * that is measured, whose memory would hold the physics too.
 * @param task absolute path of the task file, and the folder of its assets
 * @throws WorldGateError what `loadTask`, `loadMujoco` and the compilation throw
 */
export async function taskBinding(
  task: { path: string; assets: string | undefined },
  engines: URL,
): Promise<PolicyBinding> {
  const loaded = loadTask(task.path, task.assets);
  const simulation = TaskSimulation.create(loaded, await loadMujoco(engines));
  try {
    return {
      inputs: simulation.inputs.map(({ name, size, terms }) => ({ name, size, terms })),
      actionSize: simulation.actionSize,
      output: loaded.task.action.output,
      play: loaded.task.action.play,
      taskFile: loaded.file,
    };
  } finally {
    simulation.dispose();
  }
}
