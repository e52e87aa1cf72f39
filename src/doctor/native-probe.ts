import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SerialisedError, serialiseError } from '../evaluation/worker-protocol.ts';
import type { NativeProbe, NativeProbeAnswer } from './native-worker.ts';

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

export type NativeProbeResult =
  | { ok: true; version: string; output: number[] }
  | { ok: false; error: SerialisedError; stderr: string };

const TIMEOUT_MS = 60_000;
const MAX_STDERR = 20_000;

/** Tries the native engine in a worker process. Never throws and never outlives its time limit. */
export function probeNative(
  worker: URL,
  env: Record<string, string>,
  request: Omit<NativeProbe, 'type'>,
  timeoutMs: number = TIMEOUT_MS,
): Promise<NativeProbeResult> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(worker), [], {
      env,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let stderr = '';
    let answer: NativeProbeAnswer | undefined;
    let failure = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-MAX_STDERR);
    });
    const timer = setTimeout(() => {
      failure = `no answer within ${timeoutMs / 1000} s`;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.on('error', (error) => {
      failure = error.message;
    });
    child.on('message', (message) => {
      answer = message as NativeProbeAnswer;
      child.kill('SIGKILL');
    });
    // `close` and not `exit`: standard error is complete only then.
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (answer?.type === 'answer') {
        return resolve({ ok: true, version: answer.version, output: answer.output });
      }
      const error =
        answer?.error ??
        serialiseError(new Error(failure || `the process ended with ${signal ?? `exit code ${code}`}`));
      resolve({ ok: false, error, stderr });
    });
    child.send({ type: 'native-probe', ...request } satisfies NativeProbe);
  });
}
