import type { OnnxEngine } from '../providers/onnx/engine.js';
/**
 * An ONNX model of 154 bytes, y = relu(x W + b) for x of three numbers, with
 * W = [[0.5, -1], [2, 0.25], [-0.75, 4]] and b = [1, -0.5] in float32, IR version 8, opset 17: the nodes
 * `Gemm(x, w, b)` and `Relu`. Written by the encoder in `tests/support/onnx-model.ts`; a test writes it again.
 */
export declare const KNOWN_MODEL: Buffer<ArrayBuffer>;
/** Two rows; every product and sum is exact in float32, so any engine must give these very numbers. */
export declare const KNOWN_INPUT: number[];
/** By hand: 1·0.5 + 2·2 + 2·0.75 + 1 = 7, relu(-1 + 0.5 - 8 - 0.5) = 0; relu(-2 + 2 - 2.25 + 1) = 0, 4 + 0.25 + 12 - 0.5 = 15.75. */
export declare const KNOWN_OUTPUT: number[];
/** What an engine computes of the known model. Throws what ONNX Runtime throws. */
export declare function runKnownModel({ name, ort }: OnnxEngine, device: 'cpu' | 'cuda'): Promise<number[]>;
export declare function isKnownOutput(output: readonly number[]): boolean;
