import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../foundation/errors.ts';
import { endGroup } from '../foundation/process-group.ts';

/** Kept of each stream, in bytes: its beginning. What a command writes beyond is read and dropped. */
const KEPT_BYTES = 1024 * 1024;
const DRAIN_MS = 500;

/** Variables that every command of a check is given; tokens stay here unless the configuration names them. */
const GIVEN = [
  ...['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'CI', 'LD_LIBRARY_PATH'],
  ...['SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'RUNNER_TRACKING_ID'],
];

export interface CommandEnd {
  /** `not-started`: there is no such program, or it may not be run. */
  end: 'exited' | 'signalled' | 'timed-out' | 'interrupted' | 'not-started';
  exitCode: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
  /** Wall time from the start to the end of the process, in milliseconds. */
  durationMs: number;
  /** Why it was not started, or what it did not do although it ended well. */
  problem: string | null;
}

export interface CommandAsk {
  command: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  timeoutMs: number;
  signal: AbortSignal;
  monotonic: () => number;
}

/** The variables of `given` that a command of a check sees: the common ones and those that are named. */
export function commandEnvironment(
  given: Readonly<Record<string, string | undefined>>,
  named: readonly string[] = [],
): Record<string, string> {
  const env: Record<string, string> = { NO_COLOR: '1' };
  for (const name of [...GIVEN, ...named]) {
    const value = given[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}

/**
 * Runs one program to its end, without standard input and without a shell, in a process group of its own that is gone
 * afterwards. Never throws for what the program does.
 */
export async function runCommand(ask: CommandAsk): Promise<CommandEnd> {
  const { command, cwd, env, timeoutMs, signal, monotonic } = ask;
  const streams = { stdout: new Kept(), stderr: new Kept() };
  const from = monotonic();
  let until: number | null = null;
  const done = (end: CommandEnd['end'], facts: Partial<CommandEnd> = {}): CommandEnd => ({
    ...{ end, exitCode: null, signal: null, problem: null },
    stdout: streams.stdout.text(),
    stderr: streams.stderr.text(),
    durationMs: (until ?? monotonic()) - from,
    ...facts,
  });
  if (signal.aborted) return done('interrupted');
  let child: ChildProcess;
  try {
    const [file, ...args] = command;
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    child = spawn(file!, args, { cwd, env: { ...env }, detached: true, windowsHide: true, stdio });
  } catch (error) {
    return done('not-started', { problem: messageOf(error) });
  }
  child.stdout?.on('data', (chunk: Buffer) => streams.stdout.take(chunk));
  child.stderr?.on('data', (chunk: Buffer) => streams.stderr.take(chunk));
  const closed = new Promise<void>((settle) => child.once('close', () => settle()));
  const ended = new Promise<{ code: number | null; signal: string | null } | Error>((settle) => {
    child.once('exit', (code, name) => {
      until = monotonic();
      settle({ code, signal: name });
    });
    child.once('error', (error) => {
      if (child.pid === undefined) settle(error);
    });
  });
  const gone = ended.then(() => undefined);
  const trouble: { first: 'timed-out' | 'interrupted' | null } = { first: null };
  const stop = (why: 'timed-out' | 'interrupted') => {
    trouble.first ??= why;
    if (child.pid !== undefined) void endGroup(child.pid, gone);
  };
  const timer = setTimeout(() => stop('timed-out'), timeoutMs);
  const interrupt = () => stop('interrupted');
  signal.addEventListener('abort', interrupt, { once: true });
  const how = await ended;
  clearTimeout(timer);
  signal.removeEventListener('abort', interrupt);
  if (how instanceof Error) return done('not-started', { problem: messageOf(how) });
  await endGroup(child.pid!, gone);
  await Promise.race([closed, sleep(DRAIN_MS, undefined, { ref: false })]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (trouble.first !== null) return done(trouble.first);
  if (how.signal !== null) return done('signalled', { signal: how.signal });
  return done('exited', { exitCode: how.code });
}

/** How a command ended, where that is not as it should be; null where it is. */
export function endProblem(how: CommandEnd, exitCode: number, timeoutMs: number): string | null {
  switch (how.end) {
    case 'timed-out':
      return `had not ended after ${timeoutMs / 1000} s, and was ended with all that it had started`;
    case 'signalled':
      return `was ended by ${how.signal}`;
    case 'interrupted':
      return 'was interrupted';
    case 'not-started':
      return `could not be started: ${how.problem}`;
    case 'exited':
      if (how.problem !== null) return how.problem;
      return how.exitCode === exitCode ? null : `ended with exit code ${how.exitCode}, not ${exitCode}`;
  }
}

/** The end of a program that ended well without having done what it was asked: another program than was thought. */
export function withoutAnswer(how: CommandEnd): CommandEnd {
  return { ...how, problem: 'ended well, and did not answer as a Python does' };
}

/** The reason of a row for such an end. */
export function endReason({ end }: CommandEnd): 'timed-out' | 'signalled' | 'tool-unavailable' | null {
  if (end === 'timed-out' || end === 'signalled') return end;
  return end === 'not-started' ? 'tool-unavailable' : null;
}

/** Last lines of what a command said, for a sentence: the standard error unless it is silent. */
export function lastWords({ stdout, stderr }: CommandEnd): string {
  const said = (stderr.trim() === '' ? stdout : stderr).trim().split('\n').slice(-4).join(' · ');
  return said.slice(-600);
}

class Kept {
  readonly #chunks: Buffer[] = [];
  #bytes = 0;

  take(chunk: Buffer): void {
    const room = KEPT_BYTES - this.#bytes;
    if (room <= 0) return;
    this.#chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
    this.#bytes += Math.min(room, chunk.length);
  }

  text(): string {
    return new TextDecoder().decode(Buffer.concat(this.#chunks));
  }
}
