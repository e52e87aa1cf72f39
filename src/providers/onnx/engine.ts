import { createRequire } from 'node:module';
import path from 'node:path';
import { messageOf } from '../../foundation/errors.ts';
import { providerFailure } from '../contract.ts';

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
  /** Writes the profile, where the session was created with one. */
  endProfiling(): void;
  release(): Promise<void>;
}

/** The part of `onnxruntime-common` that both builds share. */
export interface Ort {
  Tensor: new (type: string, data: TensorData, dims: readonly number[]) => OrtTensor;
  InferenceSession: { create(model: Uint8Array, options: Record<string, unknown>): Promise<OrtSession> };
  env: {
    versions: Record<string, string | undefined>;
    logLevel?: string;
    wasm: { numThreads?: number; wasmPaths?: unknown };
  };
  listSupportedBackends?: () => { name: string; bundled: boolean }[];
}

export interface OnnxEngine {
  name: 'wasm' | 'native';
  version: string;
  ort: Ort;
}

const wasmEngines = new Map<string, Promise<OnnxEngine>>();

/** ONNX Runtime's WebAssembly build on one thread: the same bits on every machine. */
export function loadWasmEngine(engines: URL): Promise<OnnxEngine> {
  let engine = wasmEngines.get(engines.href);
  if (engine === undefined) {
    engine = importWasm(engines);
    wasmEngines.set(engines.href, engine);
  }
  return engine;
}

async function importWasm(engines: URL): Promise<OnnxEngine> {
  try {
    const url = new URL('ort.wasm.min.mjs', engines).href;
    const ort = (await import(/* webpackIgnore: true */ url)) as unknown as Ort;
    // Threads would make sums depend on the number of cores.
    ort.env.wasm.numThreads = 1;
    ort.env.wasm.wasmPaths = {
      mjs: new URL('ort-wasm-simd-threaded.mjs', engines).href,
      wasm: new URL('ort-wasm-simd-threaded.wasm', engines).href,
    };
    ort.env.logLevel = 'fatal';
    return { name: 'wasm', version: ort.env.versions.web ?? ort.env.versions.common ?? 'unknown', ort };
  } catch (cause) {
    wasmEngines.delete(engines.href);
    throw providerFailure(
      'provider-unavailable',
      `the ONNX engine "wasm" does not load: ${messageOf(cause)}`,
      {
        hint: 'reinstall the package; `worldgate doctor` checks every engine',
        cause,
      },
    );
  }
}

/**
 * The caller's own `onnxruntime-node`, looked up from `folders` in order (the project, then a tool cache).
 * @throws WorldGateError `provider-unavailable` with how to install it
 */
export function loadNativeEngine(folders: readonly string[]): OnnxEngine {
  const tried: string[] = [];
  for (const folder of folders) {
    const require = createRequire(path.join(folder, 'package.json'));
    let entry: string;
    try {
      entry = require.resolve('onnxruntime-node');
    } catch {
      continue;
    }
    try {
      const ort = require(entry) as Ort;
      ort.env.logLevel = 'fatal';
      return { name: 'native', version: ort.env.versions.node ?? ort.env.versions.common ?? 'unknown', ort };
    } catch (cause) {
      tried.push(nativeTrouble(messageOf(cause)));
    }
  }
  throw providerFailure(
    'provider-unavailable',
    tried.length > 0
      ? `the ONNX engine "native" does not load: ${tried[0]}`
      : 'the ONNX engine "native" needs onnxruntime-node, which is not installed here',
    {
      hint: 'install it with `npm install onnxruntime-node@1.30.0 --onnxruntime-node-install=skip`, or use the engine "wasm"',
    },
  );
}

function nativeTrouble(message: string): string {
  const line = message.split('\n')[0] ?? message;
  if (/GLIBC|GLIBCXX|ld-musl|symbol not found/i.test(message)) {
    return `${line} (onnxruntime-node needs glibc 2.28 or newer and does not run on musl)`;
  }
  if (/Cannot find module.*napi/.test(message)) {
    return `there is no onnxruntime-node binary for ${process.platform}-${process.arch}`;
  }
  return line;
}
