import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { endGroup } from '../foundation/process-group.ts';
import type { FromWorker, ToWorker } from './worker-protocol.ts';

/** A running worker, whatever it runs in. */
export interface WorkerHandle {
  post(message: ToWorker): void;
  onMessage(handler: (message: FromWorker) => void): void;
  /** Called once when the worker is gone; `detail` says how, where it was not asked to go. */
  onExit(handler: (detail: string) => void): void;
  /** Ends the worker and all that it has started, also in the middle of a call. */
  kill(): Promise<void>;
}

/** Variables a child process may see; everything else, above all tokens, stays here. */
const CHILD_ENVIRONMENT = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'LD_LIBRARY_PATH',
  'CUDA_VISIBLE_DEVICES',
  'CUDA_PATH',
  // Where a Vulkan driver is named, which WebGPU computes with.
  'VK_DRIVER_FILES',
  'VK_ICD_FILENAMES',
  // Marks of the job, by which its runner and the GPU guard know a process that it has left behind.
  'RUNNER_TRACKING_ID',
  'WORLDGATE_GPU_FACTS',
];

/** The variables of `env` that a child process is given. */
export function childEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of CHILD_ENVIRONMENT) {
    const value = env[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** A thread: cheap, and safe to end at any moment because WebAssembly is ours to stop. */
export function startThread(entry: URL): WorkerHandle {
  const worker = new Worker(entry, { env: {}, stdout: true, stderr: true });
  let lastError: Error | undefined;
  worker.on('error', (error) => {
    lastError = error as Error;
  });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (handler) => worker.on('message', handler),
    onExit: (handler) => worker.on('exit', (code) => handler(lastError?.message ?? `exit code ${code}`)),
    kill: async () => void (await worker.terminate()),
  };
}

/** A process: native code cannot be stopped inside a thread without taking everything down with it. */
export function startProcess(entry: URL, env: Record<string, string>): WorkerHandle {
  const child = fork(fileURLToPath(entry), [], {
    env,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C goes to the parent, which says whether and how the run ends.
    detached: true,
    windowsHide: true,
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-2000);
  });
  let ended: string | undefined;
  let ending: Promise<void> | undefined;
  // Begun as soon as the leader is gone: later its number may be that of another group.
  const endAll = (leader: number): Promise<void> => {
    ending ??= endGroup(leader, gone);
    return ending;
  };
  const handlers: ((detail: string) => void)[] = [];
  const gone = new Promise<void>((resolve) => {
    const end = (detail: string) => {
      if (ended !== undefined) return;
      ended = detail;
      resolve();
      for (const handler of handlers) handler(detail);
    };
    child.on('exit', (code, signal) => {
      if (child.pid !== undefined) void endAll(child.pid);
      const lastLine = stderr.trim().split('\n').at(-1) ?? '';
      end(`${signal ?? `exit code ${code}`}${lastLine === '' ? '' : `: ${lastLine}`}`);
    });
    // A process that cannot be started never exits; a message to one that is just dying is no news.
    child.on('error', (error) => {
      if (child.pid === undefined) end(error.message);
    });
  });
  return {
    post: (message) => {
      if (child.connected) child.send(message);
    },
    onMessage: (handler) => child.on('message', (message) => handler(message as FromWorker)),
    onExit: (handler) => {
      if (ended === undefined) handlers.push(handler);
      else handler(ended);
    },
    kill: async () => {
      if (child.pid !== undefined) await endAll(child.pid);
    },
  };
}
