import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where `onnxruntime-node` lies. */
export interface NativeBinding {
  version: string;
  /** Folder of the binary for this platform. */
  folder: string;
  /** Names in that folder; empty where this platform has none. */
  files: readonly string[];
}

/** `onnxruntime-node` as the first of `folders` that has it resolves it; it is not loaded. */
export function findNativeBinding(
  folders: readonly string[],
  platform: string,
  arch: string,
): NativeBinding | undefined {
  for (const folder of folders) {
    let root: string;
    try {
      // dist/index.js
      root = path.dirname(
        path.dirname(createRequire(path.join(folder, 'package.json')).resolve('onnxruntime-node')),
      );
    } catch {
      continue;
    }
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const binary = path.join(root, 'bin', 'napi-v6', platform, arch);
    let files: string[] = [];
    try {
      files = readdirSync(binary);
    } catch {
      // No binary for this platform.
    }
    return { version, folder: binary, files };
  }
  return undefined;
}
