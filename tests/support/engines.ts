import { readFile } from 'node:fs/promises';
import { installation } from './benchmark.ts';

/** The part of the global that is used; the types of Node do not have it. */
const { compile } = (
  globalThis as unknown as { WebAssembly: { compile: (bytes: Uint8Array) => Promise<unknown> } }
).WebAssembly;

const held: Promise<unknown>[] = [];

/**
 * Keeps the compiled engines in this process: V8 compiles equal bytes once as long as somebody holds the module, and
 * every worker thread would compile 24 MB of it anew. What the workers do with it stays the same.
 */
export function holdEngines(): void {
  if (held.length > 0) return;
  for (const file of ['mujoco.wasm', 'ort-wasm-simd-threaded.wasm']) {
    held.push(readFile(new URL(file, installation.engines)).then((bytes) => compile(bytes)));
  }
}
