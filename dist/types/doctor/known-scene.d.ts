import type { MujocoEngine } from '../worlds/mujoco.js';
export interface SceneAnswer {
    /** What is wrong, or `null`. */
    problem: string | null;
    /** Whether the bits are those recorded; `null` for a version of MuJoCo that none are recorded for. */
    sameBits: boolean | null;
}
/** Simulates the known scene. Throws what MuJoCo throws. */
export declare function simulateKnownScene({ module, version }: MujocoEngine): SceneAnswer;
