import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GateEnd } from '../../contracts/release-evidence.ts';
import { messageOf } from '../../foundation/errors.ts';
import { endGroup } from '../../foundation/process-group.ts';
import { PROC } from '../../foundation/process-table.ts';
import { resolveBelow } from '../../foundation/safe-path.ts';
import { endProcesses, leftovers } from '../../observability/gpu-guard/leftovers.ts';
import { encodedForms } from '../../observability/redaction/encoded.ts';
import { type FinishedLog, GateLog } from './gate-log.ts';
import type { PlannedGate } from './read-config.ts';

/** What was seen of a gate's command. */
export interface GateOutcome {
  end: GateEnd;
  exitCode: number | null;
  signal: string | null;
  startedAt: Date;
  durationMs: number;
  log: FinishedLog;
}

/** Runs the command of one gate to its end; never throws for what the command does. */
export type GateRunner = (gate: PlannedGate, abort: AbortSignal) => Promise<GateOutcome>;

export interface RunnerWorld {
  /** Absolute folder of the configuration. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
  now: () => Date;
  /** Milliseconds of a clock that never goes back. */
  monotonic: () => number;
  redact: (text: string) => string;
}

/** Variables that every gate is given; tokens stay here unless the gate names them. */
const GATE_ENVIRONMENT = [
  ...[
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
  ],
  ...['CI', 'NO_COLOR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'LD_LIBRARY_PATH'],
  ...['SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
  'RUNNER_TRACKING_ID',
];
/** By which a process that has left the group of its gate is known. */
const MARK = 'WORLDGATE_RELEASE_GATE';
/** Shorter values would be found in words that are no secret. */
const SHORTEST_SECRET = 6;
/** For what still lies in the pipes when every process is gone. */
const DRAIN_MS = 1000;

/** Runs gates as processes of this machine: each in a group of its own, without standard input. */
export function processRunner(world: RunnerWorld): GateRunner {
  return (gate, abort) => runGate(gate, abort, world);
}

async function runGate(gate: PlannedGate, abort: AbortSignal, world: RunnerWorld): Promise<GateOutcome> {
  const { env, mark } = environmentOf(gate, world.env);
  const log = new GateLog(redactorOf(gate, world));
  const startedAt = world.now();
  const from = world.monotonic();
  const elapsed = () => Math.max(0, Math.round((world.monotonic() - from) * 1000) / 1000);
  const done = (
    end: GateEnd,
    exitCode: number | null,
    signal: string | null,
    durationMs = elapsed(),
  ): GateOutcome => ({
    end,
    exitCode,
    signal,
    startedAt,
    durationMs,
    log: log.finish(),
  });
  const notStarted = (why: string) => {
    log.write(Buffer.from(`${why}\n`));
    return done('not-started', null, null);
  };
  if (abort.aborted) return done('interrupted', null, null);
  let child: ChildProcess;
  try {
    const cwd = resolveBelow(world.folder, world.folder, gate.working_directory);
    if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
      return notStarted(`working_directory ${gate.working_directory} is no folder`);
    }
    const [file, ...args] = argvOf(gate);
    child = spawn(file!, args, {
      cwd,
      env,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    return notStarted(messageOf(error));
  }
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => log.write(chunk));
  const closed = new Promise<void>((settle) => child.once('close', () => settle()));
  const trouble: { first: 'timed-out' | 'interrupted' | null } = { first: null };
  const ended = new Promise<{ code: number | null; signal: string | null } | Error>((settle) => {
    child.once('exit', (code, signal) => settle({ code, signal }));
    child.once('error', (error) => {
      if (child.pid === undefined) settle(error);
    });
  });
  const gone = ended.then(() => undefined);
  const stop = (why: 'timed-out' | 'interrupted') => {
    trouble.first ??= why;
    if (child.pid === undefined) return;
    void endGroup(child.pid, gone);
    void endEscaped(mark);
  };
  const timer = setTimeout(() => stop('timed-out'), gate.timeout);
  const interrupt = () => stop('interrupted');
  abort.addEventListener('abort', interrupt, { once: true });
  const how = await ended;
  const durationMs = elapsed();
  clearTimeout(timer);
  abort.removeEventListener('abort', interrupt);
  if (how instanceof Error) return notStarted(`${argvOf(gate)[0]} could not be started: ${messageOf(how)}`);
  await Promise.all([endGroup(child.pid!, gone), endEscaped(mark)]);
  await Promise.race([closed, sleep(DRAIN_MS, undefined, { ref: false })]);
  // Whatever holds a pipe open still is nothing that this user may end.
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (trouble.first !== null) return done(trouble.first, null, how.signal, durationMs);
  return how.signal === null
    ? done('exited', how.code, null, durationMs)
    : done('signalled', null, how.signal, durationMs);
}

/** Both streams go into one pipe, so that the log has the order in which the command wrote. */
function argvOf({ command }: PlannedGate): string[] {
  const isPosix = process.platform !== 'win32';
  const argv =
    typeof command === 'string'
      ? [existsSync('/bin/bash') || !isPosix ? 'bash' : 'sh', '-c', command]
      : command;
  return isPosix ? ['/bin/sh', '-c', 'exec "$@" 2>&1', 'sh', ...argv] : argv;
}

function environmentOf(
  gate: PlannedGate,
  given: RunnerWorld['env'],
): { env: Record<string, string>; mark: string } {
  const mark = randomBytes(12).toString('hex');
  const env: Record<string, string> = { [MARK]: mark };
  for (const name of [...GATE_ENVIRONMENT, ...gate.environment]) {
    const value = given[name];
    if (value !== undefined) env[name] = value;
  }
  return { env, mark: `${MARK}=${mark}` };
}

/** What the gate is given by name may be a secret without any shape: it is hidden as it stands, and as programs encode it. */
function redactorOf({ environment }: PlannedGate, { env, redact }: RunnerWorld): (text: string) => string {
  const values = environment
    .map((name) => env[name] ?? '')
    .flatMap((value) => [value, ...value.split(/\r?\n/)])
    .filter((value) => value.length >= SHORTEST_SECRET && !/^(?:true|false|[\d.]+)$/.test(value))
    .flatMap(encodedForms)
    .toSorted((a, b) => b.length - a.length);
  return (text) => redact(values.reduce((left, value) => left.replaceAll(value, '[redacted]'), text));
}

/** A process that made a group or a session of its own outlives the group of its gate; its mark tells it. */
async function endEscaped(variable: string): Promise<void> {
  const found = leftovers(PROC, { variable, sinceTicks: 0 }, process.pid);
  if (found.length === 0) return;
  await endProcesses(PROC, found, (pid, signal) => process.kill(pid, signal));
}
