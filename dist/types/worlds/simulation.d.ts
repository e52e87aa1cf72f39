import { type Digest } from '../foundation/digest.js';
import type { LoadedTask } from './load-task.js';
import type { MujocoEngine } from './mujoco.js';
import { Physics } from './physics.js';
/** One input of the policy as the task fills it. */
export interface ObservationInput {
    name: string;
    size: number;
    terms: {
        label: string;
        size: number;
    }[];
    /** Filled at reset and after every control step. */
    values: Float64Array;
}
export interface EpisodeOutcome {
    success: boolean;
    termination: string;
    /** Control steps. */
    steps: number;
    metrics: Record<string, number | null>;
    trajectory_digest: Digest;
}
/**
 * A task compiled onto its model: reset with a seed, read the observation, apply actions, get the outcome.
 *
 * Positions of bodies and sites and sensor values are those that MuJoCo computed in the last simulation
 * step, that is from the state before its integration, as in every environment that steps with `mj_step`.
 */
export declare class TaskSimulation {
    #private;
    readonly task: LoadedTask;
    readonly physics: Physics;
    readonly inputs: readonly ObservationInput[];
    /** Numbers in one action of the policy. */
    readonly actionSize: number;
    /** Control steps of a full episode. */
    readonly episodeSteps: number;
    /** Seconds between control steps. */
    readonly controlStep: number;
    private constructor();
    /**
     * Compiles the model and the task.
     * @throws WorldGateError `mjcf-invalid`, `task-invalid`, `name-unknown`, `expression-invalid`
     */
    static create(loaded: LoadedTask, engine: MujocoEngine): TaskSimulation;
    get termination(): string | undefined;
    /** Starts the episode of `seed`. @throws WorldGateError `reset-impossible` when `retry_while` never ends. */
    reset(seed: number): void;
    /**
     * Plays one control step.
     * @param action `actionSize` finite numbers, starting at `at`
     * @returns whether the episode is over
     */
    step(action: ArrayLike<number>, at?: number): boolean;
    /** The outcome of the episode that `step` ended. */
    outcome(): EpisodeOutcome;
    dispose(): void;
}
