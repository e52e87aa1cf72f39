import type { ElementRef, LeafTerm } from '../../contracts/task.js';
import { type Physics } from '../physics.js';
import type { RawTerm, TermContext, TermPlace } from './context.js';
/** Live position (3) and orientation (3×3, row-major) of a body or site. */
export interface FrameReader {
    position: (axis: number) => number;
    matrix: () => Float64Array;
}
export declare function frameReader(physics: Physics, ref: ElementRef, place: TermPlace): FrameReader;
/** Addresses in `qpos` or `qvel` of the named joints, in the order given. */
export declare function jointAddresses(physics: Physics, joints: readonly string[], of: 'qpos' | 'qvel', place: TermPlace): number[];
/** Compiles the raw values of a term, before slice, offset, noise, scale, clip and history. */
export declare function compileSource(term: LeafTerm, context: TermContext, place: TermPlace): RawTerm;
