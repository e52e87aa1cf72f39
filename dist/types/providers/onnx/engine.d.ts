export interface ModelMetadata {
    name: string;
    isTensor: boolean;
    type: string;
    shape: readonly (number | string)[];
}
export type TensorData = Float32Array | Float64Array | BigInt64Array;
export interface OrtTensor {
    readonly type: string;
    readonly data: TensorData;
    readonly dims: readonly number[];
}
export interface OrtSession {
    readonly inputNames: readonly string[];
    readonly outputNames: readonly string[];
    readonly inputMetadata: readonly ModelMetadata[];
    readonly outputMetadata: readonly ModelMetadata[];
    run(feeds: Record<string, OrtTensor>): Promise<Record<string, OrtTensor>>;
    release(): Promise<void>;
}
/** The part of `onnxruntime-common` that both builds share. */
export interface Ort {
    Tensor: new (type: string, data: TensorData, dims: readonly number[]) => OrtTensor;
    InferenceSession: {
        create(model: Uint8Array, options: Record<string, unknown>): Promise<OrtSession>;
    };
    env: {
        versions: Record<string, string | undefined>;
        logLevel?: string;
        wasm: {
            numThreads?: number;
            wasmPaths?: unknown;
        };
    };
    listSupportedBackends?: () => {
        name: string;
        bundled: boolean;
    }[];
}
export interface OnnxEngine {
    name: 'wasm' | 'native';
    version: string;
    ort: Ort;
}
/** ONNX Runtime's WebAssembly build on one thread: the same bits on every machine. */
export declare function loadWasmEngine(engines: URL): Promise<OnnxEngine>;
/**
 * The caller's own `onnxruntime-node`, looked up from `folders` in order (the project, then a tool cache).
 * @throws WorldGateError `provider-unavailable` with how to install it
 */
export declare function loadNativeEngine(folders: readonly string[]): OnnxEngine;
