import type { MainModule } from '@mujoco/mujoco';
/** The MuJoCo WebAssembly module; one per thread, because its memory is shared by all models in it. */
export type Mujoco = MainModule;
export interface MujocoEngine {
    module: Mujoco;
    version: string;
}
/**
 * Loads `mujoco.js` from the engines folder by run-time URL (bundlers corrupt it). The second call in a
 * thread returns the same engine.
 * @throws WorldGateError `physics-engine-missing`.
 */
export declare function loadMujoco(engines: URL): Promise<MujocoEngine>;
