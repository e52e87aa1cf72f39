import { type TensorSpec } from '../contract.js';
import type { ModelMetadata } from './engine.js';
/** Tensor specifications from ONNX Runtime's metadata; symbolic dimensions are free. */
export declare function tensorSpecs(metadata: readonly ModelMetadata[], model: string): TensorSpec[];
export declare function shapeText(spec: TensorSpec): string;
export interface ConcreteShape {
    dims: number[];
    /** Rows of the batch; every row gets the same observation. */
    batch: number;
}
/** How many numbers an observation must have, as `48 ([?, 48])`; only the shape where another dimension is free. */
export declare function wantedText(spec: TensorSpec): string;
/**
 * Dimensions for one observation of `size` numbers: a leading free dimension is the batch and becomes 1, a
 * leading fixed one may be a batch of N, and one other free dimension takes what is left.
 * @returns `undefined` when `size` numbers do not fit
 */
export declare function fitShape(shape: readonly (number | null)[], size: number): ConcreteShape | undefined;
/** All dimensions with free ones as 1: the shape of a recurrent state at the start of an episode. */
export declare function zeroShape(shape: readonly (number | null)[]): number[];
/**
 * Outputs that feed inputs at the next call: same type and shape, and a name that says so
 * (`h_in`/`h_out`, `state`/`stateN`, `h`/`hn`, `h`/`next_h`, `h`/`h_out`).
 */
export declare function statePairs(inputs: readonly TensorSpec[], outputs: readonly TensorSpec[]): Map<string, string>;
