import { spawn } from 'node:child_process';

/** Milliseconds that a process has between the signals of a cancellation: SIGINT, SIGTERM, SIGKILL. */
export interface KillTimes {
  interruptMs: number;
  terminateMs: number;
}

/** Those of the runner (`ProcessInvoker`). */
export const RUNNER_KILL_TIMES: KillTimes = { interruptMs: 7500, terminateMs: 2500 };

export interface ProcessRequest {
  file: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Cancels the process. */
  signal: AbortSignal | undefined;
  killTimes: KillTimes;
  onLine: (line: string, stream: 'stdout' | 'stderr') => void;
  onStart?: ((pid: number) => void) | undefined;
}

export interface ProcessResult {
  /** Null where a signal ended it. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** Signals that a cancellation needed. */
  signals: NodeJS.Signals[];
}

/** Runs a program in a process group of its own and reads both of its streams line by line. */
export function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const { file, args, cwd, env, signal, killTimes, onLine, onStart } = request;
  return new Promise((done, fail) => {
    const child = spawn(file, [...args], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    const rest = { stdout: '', stderr: '' };
    const signals: NodeJS.Signals[] = [];
    let timer: NodeJS.Timeout | undefined;
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text;
        const lines = (rest[name] + text).split(/\r?\n/);
        rest[name] = lines.pop()!;
        for (const line of lines) onLine(line, name);
      });
    }
    const send = (kind: NodeJS.Signals, toGroup: boolean) => {
      signals.push(kind);
      try {
        process.kill(toGroup ? -child.pid! : child.pid!, kind);
      } catch {
        // It has just ended.
      }
    };
    const cancel = () => {
      send('SIGINT', false);
      timer = setTimeout(() => {
        send('SIGTERM', false);
        timer = setTimeout(() => send('SIGKILL', true), killTimes.terminateMs);
      }, killTimes.interruptMs);
    };
    child.on('error', fail);
    child.on('spawn', () => {
      onStart?.(child.pid!);
      if (signal?.aborted === true) cancel();
      else signal?.addEventListener('abort', cancel, { once: true });
    });
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      for (const name of ['stdout', 'stderr'] as const) if (rest[name] !== '') onLine(rest[name], name);
      done({ exitCode, ...texts, signals });
    });
  });
}
