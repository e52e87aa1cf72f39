import type { MainModule } from '../vendor/@mujoco/mujoco/mujoco.js';
/** The MuJoCo WebAssembly module; one per thread, because its memory is shared by all models in it. */
export type Mujoco = MainModule;
export interface MujocoEngine {
    module: Mujoco;
    version: string;
}
/** As results name it: the same world gives other bits in another version of it. A test holds it to the engine. */
export declare const PHYSICS: {
    readonly engine: "mujoco-wasm";
    readonly version: "3.14.0";
};
/**
 * Loads `mujoco.js` from the engines folder by run-time URL (bundlers corrupt it). The second call in a
 * thread returns the same engine.
 * @throws WorldGateError `physics-engine-missing`.
 */
export declare function loadMujoco(engines: URL): Promise<MujocoEngine>;
