import type { MainModule } from '@mujoco/mujoco';
import { messageOf, WorldGateError } from '../foundation/errors.ts';

/** The MuJoCo WebAssembly module; one per thread, because its memory is shared by all models in it. */
export type Mujoco = MainModule;

export interface MujocoEngine {
  module: Mujoco;
  version: string;
}

/** As results name it: the same world gives other bits in another version of it. A test holds it to the engine. */
export const PHYSICS = { engine: 'mujoco-wasm', version: '3.14.0' } as const;

const loaded = new Map<string, Promise<MujocoEngine>>();

/**
 * Loads `mujoco.js` from the engines folder by run-time URL (bundlers corrupt it). The second call in a
 * thread returns the same engine.
 * @throws WorldGateError `physics-engine-missing`.
 */
export function loadMujoco(engines: URL): Promise<MujocoEngine> {
  const url = new URL('mujoco.js', engines).href;
  let engine = loaded.get(url);
  if (engine === undefined) {
    engine = load(url);
    loaded.set(url, engine);
  }
  return engine;
}

async function load(url: string): Promise<MujocoEngine> {
  try {
    const { default: factory } = (await import(/* webpackIgnore: true */ url)) as {
      default: (options: unknown) => Promise<Mujoco>;
    };
    // Warnings of the compiler and the simulation are read from the data, not from its standard streams.
    const silent = () => {};
    const module = await factory({ print: silent, printErr: silent });
    return { module, version: module.mj_versionString() };
  } catch (cause) {
    loaded.delete(url);
    throw new WorldGateError(
      'physics-engine-missing',
      `the MuJoCo engine does not load: ${messageOf(cause)}`,
      {
        kind: 'environment',
        hint: 'reinstall the package; `worldgate doctor` checks every engine',
        cause,
      },
    );
  }
}
