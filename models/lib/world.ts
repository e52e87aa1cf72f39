import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { loadTask } from '../../src/worlds/load-task.ts';
import { loadMujoco } from '../../src/worlds/mujoco.ts';
import { TaskSimulation } from '../../src/worlds/simulation.ts';

/**
 * A task as a training recipe uses it. It is the simulation that evaluation runs, so that what a policy
 * learns from is what it is judged by; policies with one input and plain actions only.
 */
export class TrainingWorld {
  readonly simulation: TaskSimulation;
  /** The policy's input, float32; refilled by `reset` and `step`. */
  readonly observation: Float32Array;
  readonly actionSize: number;
  success = false;

  private constructor(simulation: TaskSimulation) {
    this.simulation = simulation;
    this.observation = new Float32Array(simulation.inputs[0]!.size);
    this.actionSize = simulation.actionSize;
  }

  /** @param taskPath absolute path of the task file */
  static async open(taskPath: string): Promise<TrainingWorld> {
    const mujoco = createRequire(import.meta.url).resolve('@mujoco/mujoco');
    const engine = await loadMujoco(new URL('./', pathToFileURL(mujoco)));
    return new TrainingWorld(TaskSimulation.create(loadTask(taskPath), engine));
  }

  reset(seed: number): void {
    this.simulation.reset(seed);
    this.observation.set(this.simulation.inputs[0]!.values);
  }

  /** Plays one control step and tells whether the episode is over; then `success` holds its outcome. */
  step(action: Float32Array): boolean {
    const isOver = this.simulation.step(action);
    if (isOver) this.success = this.simulation.outcome().success;
    else this.observation.set(this.simulation.inputs[0]!.values);
    return isOver;
  }
}
