import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PinnedPackage } from './native-release.ts';

/** Puts the tarballs of `packages` into `folder`, or says in one sentence why it cannot. */
export type Packer = (packages: readonly PinnedPackage[], folder: string) => Promise<string | undefined>;

export interface NpmOptions {
  /** Environment that `npm` finds its settings in; only what npm needs is handed on. */
  env: Readonly<Record<string, string | undefined>>;
  platform: string;
  signal: AbortSignal | undefined;
  timeoutMs?: number;
}

const TIMEOUT_MS = 15 * 60_000;

/** What npm needs of the environment: where it is, where its settings are, and the way out through a proxy. */
const NPM_ENVIRONMENT =
  /^(path|home|userprofile|homedrive|homepath|appdata|localappdata|programdata|systemroot|comspec|pathext|temp|tmp|tmpdir|lang|(http|https|all|no)_proxy|node_extra_ca_certs|node_use_system_ca|ssl_cert_(file|dir)|node_auth_token)$/i;

/** Settings that say where packages come from and how to get there; not those that change what a command does. */
const NPM_SETTING =
  /^npm_config_(registry|\w*proxy|cafile|ca|cert|key|strict[_-]ssl|userconfig|globalconfig|cache|offline|prefer[_-]\w+|fetch[_-]\w+|maxsockets|local[_-]address|_auth\w*|\/\/.*|@.*:registry)$/i;

export function npmEnvironment(env: NpmOptions['env']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && (NPM_ENVIRONMENT.test(entry[0]) || NPM_SETTING.test(entry[0])),
    ),
  );
}

/**
 * Fetches packages with the caller's own `npm pack`, so that mirrors, proxies and credentials of this machine
 * count. It runs in `folder`, outside of any project: a `.npmrc` of the checkout may come from a stranger's
 * pull request. No script of a package is run.
 */
export function npmPacker(options: NpmOptions): Packer {
  return (packages, folder) => {
    const npm = npmCommand(options.env, options.platform);
    if (npm === undefined) return Promise.resolve('npm is not on the PATH');
    // npm takes the nearest folder with a package.json for the project; without it, it would look further up.
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
    const args = [
      ...npm.args,
      'pack',
      ...packages.map(({ name, version }) => `${name}@${version}`),
      '--ignore-scripts',
      '--prefer-offline',
      '--no-update-notifier',
      '--loglevel=error',
    ];
    return new Promise((resolve) => {
      execFile(
        npm.file,
        args,
        {
          cwd: folder,
          env: npmEnvironment(options.env),
          timeout: options.timeoutMs ?? TIMEOUT_MS,
          killSignal: 'SIGKILL',
          maxBuffer: 16 * 1024 * 1024,
          windowsHide: true,
          ...(options.signal !== undefined && { signal: options.signal }),
        },
        (error, _, stderr) => resolve(error === null ? undefined : npmTrouble(error, stderr)),
      );
    });
  };
}

/** Windows cannot start `npm.cmd` without a shell, so there npm's own script is run by this Node. */
function npmCommand(env: NpmOptions['env'], platform: string): { file: string; args: string[] } | undefined {
  const isWindows = platform === 'win32';
  const entry = Object.entries(env).find(([name]) => (isWindows ? /^path$/i.test(name) : name === 'PATH'));
  for (const folder of (entry?.[1] ?? '').split(isWindows ? ';' : ':')) {
    if (!path.isAbsolute(folder)) continue;
    const script = path.join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
    if (isWindows && existsSync(script)) return { file: process.execPath, args: [script] };
    const program = path.join(folder, 'npm');
    if (!isWindows && existsSync(program)) return { file: program, args: [] };
  }
  return undefined;
}

function npmTrouble(error: Error & { killed?: boolean; code?: unknown }, stderr: string): string {
  if (error.killed === true) return 'npm did not finish in time';
  const said = [...stderr.matchAll(/^npm (?:error|ERR!) (.+)$/gm)].map((match) => match[1]!.trim());
  const code = said.find((line) => line.startsWith('code '))?.slice('code '.length);
  const sentence = said.find((line) => !/^(code|errno|syscall|type) /.test(line));
  const how = code ?? String(error.code ?? error.message);
  return `npm ended with ${how}${sentence === undefined ? '' : `: ${sentence.slice(0, 200)}`}`;
}
