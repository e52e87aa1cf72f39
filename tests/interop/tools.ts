import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** A program that is not ours, or why it is not here. */
export type Tool =
  | { name: string; command: string; version: string }
  | { name: string; command: null; why: string };

export interface Outcome {
  code: number | null;
  /** Standard output and error, in the order of arrival. */
  text: string;
}

const RUN_MS = 120_000;
const INSTALL_MS = 20 * 60_000;

/** Runs a program while the servers of this process answer it. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env = {}, timeout = RUN_MS }: { cwd: string; env?: Record<string, string>; timeout?: number },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const { PATH = '', LANG = 'C.UTF-8' } = process.env;
    const child = spawn(command, args, { cwd, env: { PATH, LANG, HOME: cwd, ...env }, timeout });
    let text = '';
    const take = (data: Buffer) => {
      text += data.toString('utf8');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: null, text: error.message }));
    child.on('close', (code) => resolve({ code, text }));
  });
}

/** @param args that print the version @param ours whether that is one that can be used */
function onPath(command: string, args: readonly string[], usable: RegExp): string | null {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: RUN_MS });
  const text = `${stdout ?? ''}${stderr ?? ''}`;
  return status === 0 ? (usable.exec(text)?.[0] ?? null) : null;
}

interface GoTool {
  name: string;
  module: string;
  version: string[];
  /** Finds the version in what the program prints. */
  usable: RegExp;
}

/** A Go program: of the PATH, of an earlier call, or built now. */
async function goTool({ name, module, version, usable }: GoTool, cache: string): Promise<Tool> {
  const bin = path.join(cache, 'bin');
  const built = path.join(bin, name);
  for (const command of [name, built]) {
    const found = onPath(command, version, usable);
    if (found !== null) return { name, command, version: found };
  }
  const { code, text } = await install('go', ['install', module], { GOBIN: bin });
  const found = onPath(built, version, usable);
  if (found !== null) return { name, command: built, version: found };
  return { name, command: null, why: `\`go install ${module}\` ended with ${code}: ${lastLines(text)}` };
}

/** The Python package, in an environment of its own. */
async function pythonTool(cache: string): Promise<Tool> {
  const name = 'sigstore-python';
  const home = path.join(cache, name);
  const command = path.join(home, 'bin', 'python');
  const version = ['-c', 'import sigstore; print("sigstore", sigstore.__version__)'];
  const usable = /sigstore [4-9]\S*/;
  if (!existsSync(command)) {
    const made = await install('python3', ['-m', 'venv', home]);
    if (made.code !== 0) return { name, command: null, why: `no environment: ${lastLines(made.text)}` };
  }
  if (onPath(command, version, usable) === null) {
    const got = await install(command, ['-m', 'pip', 'install', '--quiet', 'sigstore>=4.5,<5']);
    if (got.code !== 0)
      return { name, command: null, why: `\`pip install sigstore\`: ${lastLines(got.text)}` };
  }
  const found = onPath(command, version, usable);
  if (found !== null) return { name, command, version: found };
  return { name, command: null, why: 'the installed package does not load' };
}

async function install(command: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  // Whatever says where packages come from stands in the environment or in the home folder.
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return run(command, args, {
    cwd: process.cwd(),
    env: { ...Object.fromEntries(own), ...env },
    timeout: INSTALL_MS,
  });
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-2).join(' / ').slice(-300);
}

export interface Tools {
  cosign: Tool;
  python: Tool;
  gh: Tool;
}

/** @param cache absolute folder for what is built or installed; kept between calls */
export async function findTools(cache: string): Promise<Tools> {
  mkdirSync(path.join(cache, 'bin'), { recursive: true });
  return {
    // From version 3.0.5 on it reads entries of Rekor v2.
    cosign: await goTool(
      {
        name: 'cosign',
        module: 'github.com/sigstore/cosign/v3/cmd/cosign@v3.1.3',
        version: ['version'],
        usable: /v3\.\d+\.\d+/,
      },
      cache,
    ),
    python: await pythonTool(cache),
    // Earlier versions have no `attestation verify`, or need a login for it.
    gh: await goTool(
      {
        name: 'gh',
        module: 'github.com/cli/cli/v2/cmd/gh@latest',
        version: ['attestation', 'verify', '--help'],
        usable: /--custom-trusted-root/,
      },
      cache,
    ),
  };
}
