import type { OnnxEngine } from '../providers/onnx/engine.ts';

/**
 * An ONNX model of 154 bytes, y = relu(x W + b) for x of three numbers, with
 * W = [[0.5, -1], [2, 0.25], [-0.75, 4]] and b = [1, -0.5] in float32, IR version 8, opset 17: the nodes
 * `Gemm(x, w, b)` and `Relu`. Written by the encoder in `tests/support/onnx-model.ts`; a test writes it again.
 */
export const KNOWN_MODEL = Buffer.from(
  'CAg6kQEKEgoBeAoBdwoBYhIBcyIER2VtbQoMCgFzEgF5IgRSZWx1EgFnKiMIAwgCEAFCAXdKGAAAAD8AAIC/AAAAQAAAgD4AAEC/AACAQCoRCAIQAUIB' +
    'YkoIAACAPwAAAL9aGAoBeBITChEIARINCgcSBWJhdGNoCgIIA2IYCgF5EhMKEQgBEg0KBxIFYmF0Y2gKAggCQgIQEQ==',
  'base64',
);

/** Two rows; every product and sum is exact in float32, so any engine must give these very numbers. */
export const KNOWN_INPUT = [1, 2, -2, -4, 1, 3];
/** By hand: 1·0.5 + 2·2 + 2·0.75 + 1 = 7, relu(-1 + 0.5 - 8 - 0.5) = 0; relu(-2 + 2 - 2.25 + 1) = 0, 4 + 0.25 + 12 - 0.5 = 15.75. */
export const KNOWN_OUTPUT = [7, 0, 0, 15.75];

/** What an engine computes of the known model. Throws what ONNX Runtime throws. */
export async function runKnownModel({ name, ort }: OnnxEngine, device: 'cpu' | 'cuda'): Promise<number[]> {
  const session = await ort.InferenceSession.create(new Uint8Array(KNOWN_MODEL), {
    executionProviders: [name === 'wasm' ? 'wasm' : device],
    // Without this a node that CUDA does not take runs on the CPU, and nothing would be shown.
    ...(device === 'cuda' ? { extra: { session: { disable_cpu_ep_fallback: '1' } } } : {}),
  });
  try {
    const x = new ort.Tensor('float32', Float32Array.from(KNOWN_INPUT), [2, 3]);
    const { y } = await session.run({ x });
    return Array.from(y!.data as Float32Array);
  } finally {
    await session.release();
  }
}

export function isKnownOutput(output: readonly number[]): boolean {
  return output.length === KNOWN_OUTPUT.length && output.every((value, i) => value === KNOWN_OUTPUT[i]);
}
