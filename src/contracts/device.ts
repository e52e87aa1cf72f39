import { z } from 'zod';

export const DEVICE_KINDS = ['cpu', 'cuda', 'tensorrt', 'webgpu'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

/** What a policy computes on: `cuda` and `tensorrt` may name one GPU of several, as CUDA counts them. */
export const device = z
  .string()
  .regex(
    /^(?:cpu|webgpu|(?:cuda|tensorrt)(?::(?:0|[1-9]\d?))?)$/,
    'one of "cpu", "cuda", "cuda:N", "tensorrt", "tensorrt:N" and "webgpu"',
  );
export type Device = z.infer<typeof device>;

/** The parts of a device's name; without a number it is the first GPU. */
export function deviceParts(name: Device): { kind: DeviceKind; index: number } {
  const [kind, index] = name.split(':');
  return { kind: kind as DeviceKind, index: Number(index ?? 0) };
}

/** Where the nodes of a model ran, from ONNX Runtime's own profile of its first call. */
export const execution = z.strictObject({
  device,
  provider: z
    .string()
    .describe('the execution provider that was asked for and ran, as ONNX Runtime names it'),
  nodes: z.record(z.string(), z.int().min(1)).describe('nodes that ran, per execution provider'),
  cpu_nodes: z
    .array(z.string().max(200))
    .max(50)
    .describe('names of nodes that ran on the CPU all the same, the first 50'),
});
export type Execution = z.infer<typeof execution>;
