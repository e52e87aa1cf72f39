import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../src/cli/main.ts';
import { type CliEnvelope, cliEnvelope } from '../../src/contracts/cli.ts';
import { installationAt } from '../../src/foundation/installation.ts';
import { ROOT } from './runner.ts';

const PACKAGE = pathToFileURL(`${ROOT}/`);
const INSTALLATION = installationAt(PACKAGE, pathToFileURL(join(ROOT, 'src/worker.ts')), '0.0.0-test');

export interface CommandLineResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs one command line in this process, in a folder. */
export async function commandLine(argv: readonly string[], cwd: string): Promise<CommandLineResult> {
  let stdout = '';
  let stderr = '';
  const exitCode = await run({
    installation: INSTALLATION,
    argv,
    cwd,
    env: {},
    now: () => new Date(),
    monotonic: () => performance.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    signal: new AbortController().signal,
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    terminal: { isTTY: false, columns: 100, colour: false },
  });
  return { exitCode, stdout, stderr };
}

/** The same with `--json`: what is printed must be one envelope and nothing else. */
export async function commandLineJson(argv: readonly string[], cwd: string): Promise<CliEnvelope> {
  const { stdout } = await commandLine([...argv, '--json'], cwd);
  return cliEnvelope.parse(JSON.parse(stdout));
}
