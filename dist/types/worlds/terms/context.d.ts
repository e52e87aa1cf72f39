import type { Random } from '../../foundation/random.js';
import type { Physics } from '../physics.js';
/** What terms read besides the physics. One per simulation; refilled at every control step. */
export interface TermContext {
    physics: Physics;
    /** Seconds between control steps. */
    controlStep: number;
    commands: {
        names: readonly string[];
        values: Float64Array;
    };
    /** The policy's last output as it came, before scale and offset; zeros at reset. */
    lastAction: Float64Array;
    /** Seeded per episode; replaced at reset. */
    noise: Random;
    /** Compiles an expression over the commands. */
    commandExpression(source: string, key: string): () => number;
}
export interface TermPlace {
    file: string;
    key: string;
}
/** Writes `size` raw numbers to `out` at `at`. */
export type Writer = (out: Float64Array, at: number) => void;
export interface RawTerm {
    size: number;
    write: Writer;
    /** Called at the start of an episode, after the physics was reset. */
    reset?: () => void;
    /** Called once after every control step, before the commands change. */
    advance?: () => void;
}
export interface CompiledTerm extends RawTerm {
    /** The term in words, for messages: `sensor gyro`. */
    label: string;
}
