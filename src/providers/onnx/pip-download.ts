import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PinnedWheel } from './native-release.ts';

/** Puts a wheel into `folder`, or says in one sentence why it cannot. */
export type WheelPacker = (wheel: PinnedWheel, folder: string) => Promise<string | undefined>;

export interface PipOptions {
  /** Environment that pip finds its settings in; only what pip needs is handed on. */
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal | undefined;
  timeoutMs?: number;
}

const TIMEOUT_MS = 15 * 60_000;

/** What pip needs of the environment: where it is, where its settings are, and the way out through a proxy. */
const PIP_ENVIRONMENT =
  /^(path|home|userprofile|appdata|localappdata|systemroot|temp|tmp|tmpdir|lang|xdg_(config|cache)_home|(http|https|all|no)_proxy|ssl_cert_(file|dir)|requests_ca_bundle|pip_(index_url|extra_index_url|trusted_host|proxy|cert|client_cert|config_file|cache_dir|no_cache_dir|default_timeout|timeout|retries|find_links|no_index|keyring_provider))$/i;

export function pipEnvironment(env: PipOptions['env']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && PIP_ENVIRONMENT.test(entry[0]),
    ),
  );
}

/** Programs that may be pip, in order. */
const COMMANDS: readonly (readonly [file: string, ...before: string[]])[] = [
  ['python3', '-m', 'pip'],
  ['pip3'],
  ['pip'],
];

/**
 * Fetches a wheel with the caller's own pip, so that mirrors, proxies and credentials of this machine count. pip is
 * told the digest and refuses any other file. Nothing of the wheel is installed or run.
 */
export function pipPacker(options: PipOptions): WheelPacker {
  return async (wheel, folder) => {
    const requirements = path.join(folder, 'requirements.txt');
    writeFileSync(requirements, `${wheel.name}==${wheel.version} --hash=sha256:${wheel.sha256}\n`);
    const args = [...downloadArguments(wheel), '--dest', folder, '--requirement', requirements];
    let why = 'pip is not on the PATH';
    for (const [file, ...before] of COMMANDS) {
      const result = await run(file, [...before, ...args], folder, options);
      if (result === 'done') return undefined;
      if (result === 'absent') continue;
      why = result;
      if (!/No module named pip/.test(result)) break;
    }
    return why;
  };
}

/** A wheel is asked for by its own tags: the Python of this machine does not matter. */
function downloadArguments({ file }: PinnedWheel): string[] {
  const [python, abi, platform] = file
    .replace(/\.whl$/, '')
    .split('-')
    .slice(2);
  return [
    'download',
    '--no-deps',
    '--only-binary=:all:',
    '--require-hashes',
    '--disable-pip-version-check',
    '--no-input',
    `--python-version=${python!.replace('cp3', '3.')}`,
    '--implementation=cp',
    `--abi=${abi}`,
    `--platform=${platform}`,
  ];
}

function run(file: string, args: string[], cwd: string, options: PipOptions): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      file,
      args,
      {
        cwd,
        env: pipEnvironment(options.env),
        timeout: options.timeoutMs ?? TIMEOUT_MS,
        killSignal: 'SIGKILL',
        maxBuffer: 16 * 1024 * 1024,
        windowsHide: true,
        ...(options.signal !== undefined && { signal: options.signal }),
      },
      (error, _, stderr) => {
        if (error === null) return resolve('done');
        if ((error.code as unknown) === 'ENOENT') return resolve('absent');
        if (error.killed === true) return resolve('pip did not finish in time');
        const said = [...stderr.matchAll(/^ERROR: (.+)$/gm)].at(-1)?.[1] ?? stderr.trim().split('\n').at(-1);
        resolve(`pip ended with ${String(error.code)}${said ? `: ${said.trim().slice(0, 200)}` : ''}`);
      },
    );
  });
}
