import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckpointTools, FetchProgress } from '../../src/checkpoints/tools.ts';
import { WorldGateError } from '../../src/foundation/errors.ts';

export const MEBIBYTE = 1024 * 1024;

export const digestOf = (bytes: Uint8Array) =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}` as const;

/** Bytes that no two blocks of are alike. */
export const someBytes = (length: number) => randomBytes(length);

export interface TestTools extends CheckpointTools {
  lines: string[];
  /** Every wait in milliseconds; none takes time. */
  slept: number[];
  progress: FetchProgress[];
}

/** A world with a store of its own, in which waiting takes no time; requests are small, so that files have many ranges. */
export function checkpointWorld(changes: Partial<CheckpointTools> = {}): TestTools {
  const lines: string[] = [];
  const slept: number[] = [];
  const progress: FetchProgress[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-checkpoints-'));
  made.push(folder);
  return {
    storeDir: path.join(folder, 'store'),
    cwd: folder,
    env: {},
    now: () => new Date(),
    monotonic: () => performance.now(),
    sleep: async (ms) => {
      slept.push(ms);
      // Another process that holds a lock needs a moment.
      await new Promise((done) => setImmediate(done));
    },
    randomBytes: (count) => randomBytes(count),
    signal: undefined,
    isOffline: false,
    log: (line) => void lines.push(line),
    onProgress: (one) => void progress.push(one),
    limits: { segmentBytes: 2 * MEBIBYTE, idleMs: 5000 },
    ...changes,
    lines,
    slept,
    progress,
  };
}

const made: string[] = [];

export function removeWorlds(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The error that a promise ends with. */
export async function failureOf(promise: Promise<unknown>): Promise<WorldGateError> {
  const error = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof WorldGateError) return error;
  throw error ?? new Error('it succeeded');
}

/** Names in a folder of the store, without what is always there. */
export function kept(storeDir: string, folder: string): string[] {
  try {
    return readdirSync(path.join(storeDir, folder)).sort();
  } catch {
    return [];
  }
}
