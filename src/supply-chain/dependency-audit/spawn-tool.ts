import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endGroup } from '../../foundation/process-group.ts';

/** What is kept of a tool's standard output; an audit is far smaller. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
/** What is kept of its complaints: the end. */
const MAX_ERROR_BYTES = 1024 * 1024;
/** For what still lies in the pipes when the tool is gone. */
const DRAIN_MS = 1000;

export interface ToolCommand {
  file: string;
  args: readonly string[];
  /** Absolute folder. */
  cwd: string;
  timeoutMs: number;
}

/** How a tool that was run ended. */
export interface ToolRun {
  /** Null where it never started or a signal ended it. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  trouble: 'missing' | 'timeout' | 'too-large' | 'signalled' | null;
  startedAt: Date;
  finishedAt: Date;
}

export type RunTool = (command: ToolCommand) => Promise<ToolRun>;

/** Variables that package managers are configured by, beside those that every child process sees. */
const OWN_VARIABLES =
  /^(?:npm_config_|NPM_CONFIG_|YARN_|PNPM_|COREPACK_|PIP_|UV_|OSV_)\w*$|^(?:HTTPS?_PROXY|NO_PROXY|ALL_PROXY|https?_proxy|no_proxy|all_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR|REQUESTS_CA_BUNDLE|NODE_AUTH_TOKEN|XDG_CACHE_HOME|XDG_CONFIG_HOME|XDG_DATA_HOME)$/;

/** The variables of `env` that package managers may see: their own settings, proxies and certificates. */
export function toolEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const own = Object.entries(env).filter(([name, value]) => value !== undefined && OWN_VARIABLES.test(name));
  return Object.fromEntries(own) as Record<string, string>;
}

/**
 * Runs tools as leaders of process groups of their own, which are ended as a whole when their time is up, when they write without
 * end, or when `signal` aborts. Never throws for what a tool does.
 */
export function toolRunner(world: {
  env: Readonly<Record<string, string>>;
  now: () => Date;
  signal: AbortSignal;
  maxOutputBytes?: number;
}): RunTool {
  const most = world.maxOutputBytes ?? MAX_OUTPUT_BYTES;
  return ({ file, args, cwd, timeoutMs }) =>
    new Promise((resolve) => {
      const startedAt = world.now();
      const out: Buffer[] = [];
      let errors: Buffer = Buffer.alloc(0);
      let size = 0;
      let trouble: ToolRun['trouble'] = null;
      const child = spawn(file, [...args], {
        cwd,
        env: { ...world.env, LC_ALL: 'C.UTF-8', NO_COLOR: '1', FORCE_COLOR: '0' },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const gone = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
      const end = (why: ToolRun['trouble']) => {
        trouble ??= why;
        if (child.pid !== undefined) void endGroup(child.pid, gone);
      };
      const timer = setTimeout(() => end('timeout'), timeoutMs);
      const abort = () => end('signalled');
      world.signal.addEventListener('abort', abort, { once: true });
      if (world.signal.aborted) abort();
      child.stdout.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= most) out.push(chunk);
        else end('too-large');
      });
      child.stderr.on('data', (chunk: Buffer) => {
        errors = Buffer.concat([errors, chunk]).subarray(-MAX_ERROR_BYTES);
      });
      const finish = (exitCode: number | null) => {
        clearTimeout(timer);
        world.signal.removeEventListener('abort', abort);
        resolve({
          exitCode,
          stdout: Buffer.concat(out).toString('utf8'),
          stderr: errors.toString('utf8'),
          trouble: trouble ?? (exitCode === null ? 'signalled' : null),
          startedAt,
          finishedAt: world.now(),
        });
      };
      child.once('error', () => {
        trouble = 'missing';
        finish(null);
      });
      child.once('close', (code) => finish(code));
      // A grandchild that outlives its parent and holds the pipes open is of the same group, or has left it: then nobody waits for it.
      void gone.then(async () => {
        if (child.pid === undefined) return;
        await Promise.all([endGroup(child.pid, gone), sleep(DRAIN_MS)]);
        if (child.stdout.destroyed && child.stderr.destroyed) return;
        child.stdout.destroy();
        child.stderr.destroy();
      });
    });
}
