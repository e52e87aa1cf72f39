import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';

/** How a program that was run ended. */
export interface ExecResult {
  /** Exit code; `null` where it never started or was ended by us. */
  code: number | null;
  stdout: string;
  stderr: string;
  /** `missing`: there is no such program; `timeout`: it was ended because it said nothing in time. */
  trouble: 'missing' | 'timeout' | null;
}

/** What the operating system says of the machine, without looking at limits. */
export interface OsFacts {
  /** `Linux`, `Darwin`, `Windows_NT`. */
  type: string;
  release: string;
  arch: string;
  /** Model name of each logical core. */
  cpuModels: readonly string[];
  /** Cores that this process may be scheduled on. */
  availableCores: number;
  memoryBytes: number;
}

/** Everything that a look at the host reads, so that tests can replay recorded machines. */
export interface HostIo {
  os: OsFacts;
  /** Text of a file, or `undefined` where it cannot be read. */
  readText(path: string): string | undefined;
  /** Runs a program to its end; never throws. */
  exec(file: string, args: readonly string[]): Promise<ExecResult>;
  /** `CUDA_VISIBLE_DEVICES`, where it is set. */
  visibleDevices: string | undefined;
}

/** `nvidia-smi` takes seconds on hosts with many GPUs and no persistence daemon, and forever on a broken one. */
const EXEC_TIMEOUT_MS = 15_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;

/**
 * The machine that this process runs on.
 * @param visibleDevices `CUDA_VISIBLE_DEVICES`, read at the door
 * @param execEnv environment of the programs that are run
 */
export function hostIo(
  visibleDevices: string | undefined,
  execEnv: Record<string, string>,
  timeoutMs: number = EXEC_TIMEOUT_MS,
): HostIo {
  return {
    os: {
      type: os.type(),
      release: os.release(),
      arch: os.arch(),
      cpuModels: os.cpus().map(({ model }) => model),
      availableCores: os.availableParallelism(),
      memoryBytes: os.totalmem(),
    },
    visibleDevices,
    readText(path) {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    exec: (file, args) =>
      new Promise((resolve) => {
        execFile(
          file,
          [...args],
          {
            env: { ...execEnv, LC_ALL: 'C' },
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            maxBuffer: MAX_OUTPUT_BYTES,
          },
          (error, stdout, stderr) => {
            if (error === null) return resolve({ code: 0, stdout, stderr, trouble: null });
            const code = typeof error.code === 'number' ? error.code : null;
            const isMissing = (error.code as unknown) === 'ENOENT' || (error.code as unknown) === 'EACCES';
            const trouble = isMissing ? 'missing' : error.killed === true ? 'timeout' : null;
            resolve({ code, stdout, stderr, trouble });
          },
        );
      }),
  };
}
