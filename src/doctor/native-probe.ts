import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type SerialisedError, serialiseError } from '../evaluation/worker-protocol.ts';
import type { NativeProbe, NativeProbeAnswer } from './native-worker.ts';

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
