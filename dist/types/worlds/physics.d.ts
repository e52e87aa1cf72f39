import type { DoubleBuffer, MjData, MjModel } from '../vendor/@mujoco/mujoco/mujoco.js';
import { type Digest } from '../foundation/digest.js';
import type { Mujoco } from './mujoco.js';
/** Kinds of named model elements; the value is MuJoCo's `mjtObj` and the model field that counts them. */
declare const ELEMENTS: {
    readonly body: readonly ["mjOBJ_BODY", "nbody"];
    readonly joint: readonly ["mjOBJ_JOINT", "njnt"];
    readonly geom: readonly ["mjOBJ_GEOM", "ngeom"];
    readonly site: readonly ["mjOBJ_SITE", "nsite"];
    readonly actuator: readonly ["mjOBJ_ACTUATOR", "nu"];
    readonly sensor: readonly ["mjOBJ_SENSOR", "nsensor"];
    readonly keyframe: readonly ["mjOBJ_KEY", "nkey"];
};
export type ElementKind = keyof typeof ELEMENTS;
export declare const JOINT_FREE = 0;
export declare const JOINT_BALL = 1;
/**
 * A compiled model with its simulation state. The typed arrays are live views into WebAssembly memory;
 * `refreshViews()` renews them after the memory has grown.
 */
export declare class Physics {
    #private;
    readonly mujoco: Mujoco;
    readonly model: MjModel;
    readonly data: MjData;
    /** Base name of the main MJCF file, for messages. */
    readonly file: string;
    /** Over the path and bytes of every file that the model was built from. */
    readonly digest: Digest;
    qpos: Float64Array;
    qvel: Float64Array;
    act: Float64Array;
    ctrl: Float64Array;
    sensordata: Float64Array;
    xpos: Float64Array;
    xmat: Float64Array;
    siteXpos: Float64Array;
    siteXmat: Float64Array;
    mocapPos: Float64Array;
    mocapQuat: Float64Array;
    private constructor();
    /**
     * Compiles an MJCF file.
     * @param mainFile absolute path
     * @throws WorldGateError `mjcf-invalid` with MuJoCo's message, or what {@link readMjcfFiles} throws.
     */
    static load(mujoco: Mujoco, mainFile: string): Physics;
    /** Renews the views if the memory has grown since, as it does when another model is compiled. */
    keepViews(): void;
    refreshViews(): void;
    /** Back to the model's default state or a keyframe; derived quantities are not computed yet. */
    reset(keyframe: number | undefined): void;
    forward(): void;
    step(): void;
    /**
     * Tells whether the simulation is still sound. MuJoCo answers a diverged state by resetting it, which
     * takes the mark of {@link reset} away; with that switched off in the model, the state is not finite. Controls
     * beyond its limit it takes for zero without a word.
     */
    isSound(): boolean;
    /**
     * Does work of MuJoCo's.
     * @throws WorldGateError `physics-failed` with MuJoCo's message when it gives up
     */
    guarded(work: () => void): void;
    /** Memory of `size` doubles that MuJoCo's functions can write to; freed with the physics. */
    buffer(size: number): {
        read: () => Float64Array;
        handle: DoubleBuffer;
    };
    names(kind: ElementKind): string[];
    /**
     * Index of a named element.
     * @throws WorldGateError `name-unknown`: `key: sensor "gyr" not in go1.xml; did you mean "gyro"?`
     */
    id(kind: ElementKind, name: string, place: {
        file: string;
        key: string;
    }): number;
    dispose(): void;
}
export {};
