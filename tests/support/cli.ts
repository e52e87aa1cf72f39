import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { CliContext } from '../../src/cli/context.ts';
import { run } from '../../src/cli/main.ts';
import { runTools } from '../../src/cli/tools.ts';
import { type CliEnvelope, cliEnvelope } from '../../src/contracts/cli.ts';
import type { EpisodeRecord } from '../../src/contracts/episode.ts';
import { type RunManifest, runManifest } from '../../src/contracts/run.ts';
import { treesOf } from '../../src/evaluation/prepare.ts';
import type { RunRequest, RunTools } from '../../src/evaluation/request.ts';
import { resumePreset } from '../../src/evaluation/resume.ts';
import type { RunOutcome } from '../../src/evaluation/run-outcome.ts';
import { runPreset } from '../../src/evaluation/run-preset.ts';
import type { RunRow } from '../../src/runs/list-runs.ts';
import { installation, projectFolder } from './benchmark.ts';

const made: string[] = [];

/** An empty folder, removed by {@link removeFolders}. */
export function temporaryFolder(name = 'worldgate-cli-'): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), name)));
  made.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface CommandOutput {
  code: number;
  out: string;
  err: string;
}

export type CliOptions = Partial<Omit<CliContext, 'cwd' | 'argv' | 'out' | 'err'>>;

/** Runs one command line in this process, as `main` does in its own. */
export async function cli(
  cwd: string,
  argv: readonly string[],
  options: CliOptions = {},
): Promise<CommandOutput> {
  let out = '';
  let err = '';
  const code = await run({
    installation,
    argv,
    cwd,
    env: {},
    now: () => new Date(),
    monotonic: () => performance.now(),
    randomBytes: (count) => randomBytes(count),
    signal: new AbortController().signal,
    terminal: { isTTY: false, columns: 80, colour: false },
    ...options,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** Runs one command line with `--json`. @returns the one object that it printed */
export async function cliJson<T = RunRow>(
  cwd: string,
  argv: readonly string[],
  options: CliOptions = {},
): Promise<Omit<CliEnvelope, 'data'> & { data: T }> {
  const { code, out } = await cli(cwd, [...argv, '--json'], options);
  const envelope = envelopeOf(out);
  if (envelope.exit_code !== code) throw new Error(`exits with ${code}, says ${envelope.exit_code}`);
  return envelope as Omit<CliEnvelope, 'data'> & { data: T };
}

/** The envelope that is all of a standard output. */
export function envelopeOf(out: string): CliEnvelope {
  if (out.indexOf('\n') !== out.length - 1) throw new Error(`not one line:\n${out}`);
  return cliEnvelope.parse(JSON.parse(out));
}

/** The world of a run in this process. */
export function toolsFor(cwd: string, changes: Partial<RunTools> = {}): RunTools {
  const context = {
    installation,
    env: {},
    now: () => new Date(),
    monotonic: () => performance.now(),
    randomBytes: (count: number) => randomBytes(count),
    signal: new AbortController().signal,
  };
  return { ...runTools(context, cwd, { progress: () => {}, log: () => {} }), ...changes };
}

/** Runs a preset of a repository that {@link makeRepository} made, by default with one worker. */
export function evaluateIn(
  cwd: string,
  request: Partial<RunRequest> = {},
  changes: Partial<RunTools> = {},
): Promise<RunOutcome> {
  return runPreset(
    {
      kind: 'eval',
      preset: 'tiny',
      overrides: {},
      assets: undefined,
      gatesFile: undefined,
      baselineRun: undefined,
      workers: 1,
      repositoryDir: cwd,
      workspaceDir: path.join(cwd, '.worldgate'),
      command: ['--preset', 'tiny'],
      commit: null,
      ...request,
    },
    toolsFor(cwd, changes),
  );
}

/** A run that was interrupted after so many episodes. */
export async function interruptedRun(
  cwd: string,
  episodes: number,
  request: Partial<RunRequest> = {},
): Promise<RunOutcome> {
  const abort = new AbortController();
  return evaluateIn(cwd, request, {
    signal: abort.signal,
    onProgress: ({ finished }) => {
      if (finished >= episodes) abort.abort();
    },
  });
}

export function resumeIn(cwd: string, runDir: string, changes: Partial<RunTools> = {}): Promise<RunOutcome> {
  const tools = toolsFor(cwd, changes);
  const given = { task: undefined, policy: undefined, baselinePolicy: undefined, assets: undefined };
  return resumePreset(
    {
      runDir,
      given: { ...given, baselineDir: undefined },
      workers: undefined,
      trees: treesOf({ repositoryDir: cwd }, tools),
    },
    tools,
  );
}

const BIN = path.join(projectFolder, 'src', 'bin.ts');

/** Starts one command line as a process of its own. */
export function startCli(cwd: string, argv: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(process.execPath, [BIN, ...argv], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<CommandOutput & { signal: NodeJS.Signals | null }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code: code ?? -1, signal, out, err }));
  });
  return { child, ended };
}

/** How a reach task differs from the shipped one. */
export interface TaskChanges {
  name?: string;
  /** Shorter episodes fail more often. */
  episodeS?: number;
}

const REACH = path.join(projectFolder, 'presets', 'worlds', 'reach');
export const REACH_POLICY = path.join(projectFolder, 'models', 'reach', 'reach.onnx');

/**
 * A repository with a task of its own, the shipped policy for it and a preset `tiny` that plays 24 short episodes,
 * of which about half succeed.
 */
export function makeRepository(folder = temporaryFolder()): string {
  mkdirSync(path.join(folder, 'tasks'), { recursive: true });
  mkdirSync(path.join(folder, '.worldgate', 'presets'), { recursive: true });
  copyFileSync(path.join(REACH, 'reach.xml'), path.join(folder, 'tasks', 'reach.xml'));
  copyFileSync(REACH_POLICY, path.join(folder, 'policy.onnx'));
  writeTask(folder, 'tasks/tiny.yaml');
  writePreset(folder, 'tiny', {});
  return folder;
}

/** A checkpoint that does the task another way: the shipped one with its last bytes, which are weights, changed. */
export function weakerPolicy(dir: string): string {
  const bytes = readFileSync(path.join(dir, 'policy.onnx'));
  const at = bytes.indexOf(Buffer.from('weight')) + 400;
  for (let i = 0; i < 40; i++) bytes.writeFloatLE(0, (at + 4 * i) & ~3);
  const file = path.join(dir, 'weaker.onnx');
  writeFileSync(file, bytes);
  return file;
}

export function writeTask(
  folder: string,
  file: string,
  { name = 'tiny', episodeS = 0.8 }: TaskChanges = {},
): void {
  const task = parse(readFileSync(path.join(REACH, 'task.yaml'), 'utf8'));
  const changed = { ...task, name, timing: { ...task.timing, episode_s: episodeS } };
  writeFileSync(path.join(folder, file), stringify(changed));
}

export const SUCCESS_GATE = { name: 'success', kind: 'success_rate', min: 0.2 };
export const COVERAGE_GATE = { name: 'coverage', kind: 'coverage' };
export const NO_REGRESSION_GATE = { name: 'no-regression', kind: 'no_regression', margin: 0.05 };

/** Writes `.worldgate/presets/<name>.yaml`; `undefined` leaves a key out. */
export function writePreset(folder: string, name: string, changes: Record<string, unknown>): void {
  const preset = {
    schema_version: 'worldgate.preset.v1',
    name,
    title: 'Reach, a few short episodes',
    kind: 'eval',
    task: '../../tasks/tiny.yaml',
    policy: { path: '../../policy.onnx' },
    episodes: 24,
    gates: [SUCCESS_GATE, COVERAGE_GATE],
    ...changes,
  };
  const stated = Object.fromEntries(Object.entries(preset).filter(([, value]) => value !== undefined));
  writeFileSync(path.join(folder, '.worldgate', 'presets', `${name}.yaml`), stringify(stated));
}

/** A preset of the mock provider. */
export function writeMockPreset(folder: string, name: string, changes: Record<string, unknown>): void {
  writePreset(folder, name, { provider: 'mock', policy: undefined, ...changes });
}

export function writeGates(folder: string, file: string, gates: readonly object[]): string {
  writeFileSync(path.join(folder, file), stringify({ schema_version: 'worldgate.gates.v1', gates }));
  return file;
}

export function runFolders(workspace: string): string[] {
  const runs = path.join(workspace, 'runs');
  return readdirSync(runs)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => path.join(runs, name));
}

export function manifestIn(runDir: string): RunManifest {
  return runManifest.parse(JSON.parse(readFileSync(path.join(runDir, 'run_manifest.json'), 'utf8')));
}

export function episodesIn(runDir: string, file = 'episodes.jsonl'): EpisodeRecord[] {
  const text = readFileSync(path.join(runDir, 'results', file), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as EpisodeRecord);
}

/** Every file below a folder with its content, by relative path. */
export function contentsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
  );
}
