import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { WorldGateError } from '../../src/foundation/errors.ts';
import { loadTask } from '../../src/worlds/load-task.ts';
import { loadMujoco } from '../../src/worlds/mujoco.ts';
import { TaskSimulation } from '../../src/worlds/simulation.ts';

export const ENGINES = new URL('../../dist/engines/', import.meta.url);
export const ROBOT = fileURLToPath(new URL('../fixtures/worlds/robot.xml', import.meta.url));

const folders: string[] = [];

/** A new folder with these files; `removeFolders` takes it away. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-world-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A cart on a rail, one motor: the smallest world that moves. Mass 2 kg, no friction, no gravity along it. */
export const CART = `<mujoco model="cart">
  <option timestep="0.01"/>
  <size memory="1M"/>
  <worldbody>
    <body name="cart">
      <joint name="rail" type="slide" axis="1 0 0"/>
      <geom name="box" type="box" size="0.1 0.1 0.1" mass="2"/>
      <site name="top" pos="0 0 0.1"/>
    </body>
  </worldbody>
  <actuator><motor name="push" joint="rail"/></actuator>
  <sensor><jointpos name="encoder" joint="rail"/></sensor>
  <keyframe><key name="start" qpos="0.5" qvel="-0.25" ctrl="0.75"/></keyframe>
</mujoco>`;

/** A task file for {@link CART} with some top-level keys replaced. */
export function cartTask(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    schema_version: 'worldgate.task.v1',
    name: 'cart',
    model: 'model.xml',
    timing: { simulation_step_s: 0.01, control_decimation: 2, episode_s: 1 },
    observation: { obs: [{ term: 'qpos' }] },
    action: { groups: [{}] },
    success: { when: 'true' },
    ...changes,
  };
}

export interface WorldFiles {
  task?: Record<string, unknown>;
  model?: string;
  files?: Record<string, string | Uint8Array>;
}

/** Writes a world to a folder and returns the path of its task file, `task.yaml`. */
export function writeWorld({ task = cartTask(), model = CART, files = {} }: WorldFiles = {}): string {
  return path.join(folderWith({ 'task.yaml': stringify(task), 'model.xml': model, ...files }), 'task.yaml');
}

/** Compiles a world that is written for this test. */
export async function openWorld(world: WorldFiles = {}): Promise<TaskSimulation> {
  return TaskSimulation.create(loadTask(writeWorld(world)), await loadMujoco(ENGINES));
}

/** The cart with some keys of its task replaced. */
export function openCart(
  changes: Record<string, unknown> = {},
  model: string = CART,
): Promise<TaskSimulation> {
  return openWorld({ task: cartTask(changes), model });
}

/** The WorldGateError that `run` ends in; anything else fails the test. */
export async function refusal(run: () => unknown): Promise<WorldGateError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof WorldGateError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
