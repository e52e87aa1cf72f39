import { z } from '../vendor/zod/index.js';
export declare const DEVICE_KINDS: readonly ["cpu", "cuda", "tensorrt", "webgpu"];
export type DeviceKind = (typeof DEVICE_KINDS)[number];
/** What a policy computes on: `cuda` and `tensorrt` may name one GPU of several, as CUDA counts them. */
export declare const device: z.ZodString;
export type Device = z.infer<typeof device>;
/** The parts of a device's name; without a number it is the first GPU. */
export declare function deviceParts(name: Device): {
    kind: DeviceKind;
    index: number;
};
/** Where the nodes of a model ran, from ONNX Runtime's own profile of its first call. */
export declare const execution: z.ZodObject<{
    device: z.ZodString;
    provider: z.ZodString;
    nodes: z.ZodRecord<z.ZodString, z.ZodInt>;
    cpu_nodes: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
export type Execution = z.infer<typeof execution>;
