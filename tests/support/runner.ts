import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** The Node that actions run on, brought by the `node` package. */
export const NODE = join(ROOT, 'node_modules', 'node', 'bin', 'node');

export interface ActionFile {
  name: string;
  description: string;
  inputs?: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs?: Record<string, { description: string; value?: string }>;
  runs: { using: 'node24'; main: string };
}

export function readActionFile(folder: string, root: string = ROOT): ActionFile {
  return parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as ActionFile;
}

export interface RunnerAnnotation {
  level: 'error' | 'warning' | 'notice';
  title: string | undefined;
  message: string;
}

export interface StepResult {
  exitCode: number | null;
  outputs: Record<string, string>;
  summary: string;
  annotations: RunnerAnnotation[];
  /** Commands other than annotations, groups and the stopping of commands, with their data. */
  commands: { name: string; data: string }[];
  masks: string[];
  /** Raw standard output. */
  stdout: string;
  stderr: string;
}

export interface Executed {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface StepOptions {
  /** Folder of the `action.yml`, relative to the repository: `.` or `actions/run`. */
  action: string;
  with?: Record<string, string>;
  /** Folder that the runner has put our repository into; this checkout unless given. */
  root?: string;
  /** Folder that stands for the checkout of the user's repository. */
  workspace: string;
  env?: Record<string, string>;
  /** `${{ github.token }}`. */
  token?: string;
  event?: unknown;
  /** Runs this file instead of `main`, which is then not built yet. */
  main?: string;
  /** Runs the step instead of a process, with the environment that the process would have. */
  execute?: (env: Record<string, string>) => Promise<Executed>;
  /** Called with the process id once the process runs. */
  onStart?: (pid: number) => void;
}

/** What the runner sets for a step of a pull request; nothing of this process's environment but the path. */
export function runnerEnvironment(workspace: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
    HOME: join(workspace, '..', 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/robots',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SHA: 'b'.repeat(40),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: '123456789',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'http://gh.localhost',
    // A port that nothing listens on: a test that needs the API says where it is.
    GITHUB_API_URL: 'http://127.0.0.1:9',
  };
}

/**
 * Runs one action as GitHub's runner does: inputs with their defaults as `INPUT_*`, fresh command files, a process
 * of its own, and workflow commands read from standard output.
 */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const root = options.root ?? ROOT;
  const action = readActionFile(options.action, root);
  const inputs = inputsOf(action, options);
  const main = options.main ?? resolve(root, options.action, action.runs.main);
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-runner-')));
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(temp, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  mkdirSync(join(temp, 'runner'));
  const eventPath = join(temp, 'event.json');
  if (options.event !== undefined) writeFileSync(eventPath, JSON.stringify(options.event));
  const env = {
    ...runnerEnvironment(options.workspace),
    RUNNER_TEMP: join(temp, 'runner'),
    ...(options.event === undefined ? {} : { GITHUB_EVENT_PATH: eventPath }),
    ...files,
    ...options.env,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
  };
  const { exitCode, stdout, stderr } =
    options.execute === undefined
      ? await execute(main, options.workspace, env, options.onStart)
      : await options.execute(env);
  const outputs = readKeyValues(readFileSync(files.GITHUB_OUTPUT!, 'utf8'));
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY!, 'utf8');
  rmSync(temp, { recursive: true });
  return { exitCode, stdout, stderr, outputs, summary, ...readCommands(stdout) };
}

function inputsOf(action: ActionFile, options: StepOptions): Record<string, string> {
  const defaults = Object.entries(action.inputs ?? {}).map(([name, input]) => [name, input.default ?? '']);
  const filled = { ...Object.fromEntries(defaults), ...options.with } as Record<string, string>;
  const expand = (text: string) =>
    String(text).replace(/\$\{\{\s*github\.token\s*\}\}/g, options.token ?? '');
  return Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, expand(value)]));
}

function execute(
  main: string,
  cwd: string,
  env: Record<string, string>,
  onStart?: (pid: number) => void,
): Promise<Executed> {
  return new Promise((done, fail) => {
    const child = spawn(NODE, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('spawn', () => onStart?.(child.pid!));
    child.on('close', (exitCode) => done({ exitCode, stdout, stderr }));
  });
}

/** `name=value` lines and `name<<DELIMITER` blocks; of several with one name the last counts. */
function readKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2]!, at + 1);
      if (end < 0) throw new Error(`the value of ${block[1]} has no end`);
      values[block[1]!] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}

/** Commands as `ActionCommandManager` of actions/runner reads them, line by line. */
function readCommands(stdout: string): Pick<StepResult, 'annotations' | 'commands' | 'masks'> {
  const found: Pick<StepResult, 'annotations' | 'commands' | 'masks'> = {
    annotations: [],
    commands: [],
    masks: [],
  };
  let stopToken: string | null = null;
  for (const line of stdout.split(/\r?\n/)) {
    const match =
      /^\s*::([\w-]+)(?:\s+([^:]*?))?::(.*)$/.exec(line) ?? /##\[([\w-]+)(?:\s+([^\]]*))?\](.*)$/.exec(line);
    if (match === null) continue;
    const [, name, properties, data] = match;
    if (stopToken !== null) {
      if (name === stopToken) stopToken = null;
      continue;
    }
    const message = decodeData(data!);
    if (name === 'stop-commands') stopToken = message;
    else if (name === 'add-mask') found.masks.push(message);
    else if (name === 'error' || name === 'warning' || name === 'notice') {
      const title = /(?:^|,)title=([^,]*)/.exec(properties ?? '')?.[1];
      found.annotations.push({
        level: name,
        title: title === undefined ? undefined : decodeData(title),
        message,
      });
    } else if (!['group', 'endgroup', 'debug'].includes(name!))
      found.commands.push({ name: name!, data: message });
  }
  if (stopToken !== null) throw new Error('commands were stopped and never resumed');
  return found;
}

function decodeData(text: string): string {
  const plain = text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
  return plain.replaceAll('%25', '%');
}
