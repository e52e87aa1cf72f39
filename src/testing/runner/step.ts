import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../foundation/errors.ts';
import { FileCommandError, readPairs, readPaths } from './command-files.ts';
import { CommandReader, type Masker } from './commands.ts';
import { runProcess } from './process.ts';
import type { StepResult } from './results.ts';
import { processEnvironment, type Scope } from './scope.ts';

const MAX_SUMMARY_BYTES = 1024 * 1024;
const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;
/** Not settable for later steps by `GITHUB_ENV`. */
const BLOCKED_ENV = new Set(['NODE_OPTIONS']);

/** One process of a step: a script, or a phase of a JavaScript action. */
export interface ProcessStep {
  scope: Scope;
  /** Filled in by what happens. */
  result: StepResult;
  masker: Masker;
  file: string;
  args: readonly string[];
  cwd: string;
  /** On top of the job's environment: `env` of the step, `INPUT_*`, `STATE_*`, services. */
  env: Readonly<Record<string, string>>;
  /** Warnings before the process starts. */
  warnings?: readonly string[];
}

let counter = 0;

/** Runs the process with command files of its own; gives the state that it saved. */
export async function runProcessStep(step: ProcessStep): Promise<Record<string, string>> {
  const { scope, result, masker } = step;
  const { setup } = scope.job;
  const folder = join(setup.temp, '..', `commands-${counter++}`);
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(folder, name)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  // What runs after a cancellation, by its condition, is not cancelled again.
  const signal = setup.signal?.aborted === true ? undefined : setup.signal;
  const reader = new CommandReader(masker);
  for (const warning of step.warnings ?? []) reader.annotate('warning', warning);
  try {
    const ended = await runProcess({
      ...{ file: step.file, args: step.args, cwd: step.cwd },
      env: processEnvironment(scope, step.env, files),
      ...{ signal, killTimes: setup.killTimes, onStart: setup.onStart },
      onLine: (line) => reader.line(line),
    });
    const { exitCode, stdout, stderr, signals } = ended;
    Object.assign(result, { exitCode, stdout, stderr, signals });
    if (exitCode !== 0) {
      fail(
        result,
        reader,
        exitCode === null
          ? 'The process was ended by a signal.'
          : `Process completed with exit code ${exitCode}.`,
      );
    }
  } catch (error) {
    fail(result, reader, messageOf(error));
  }
  if (signal?.aborted === true) result.outcome = 'cancelled';
  const state = readFiles(step, reader, files);
  if (reader.failed) result.outcome = 'failure';
  result.annotations.push(...reader.annotations);
  result.commands.push(...reader.commands);
  result.masks.push(...reader.masks);
  result.log += reader.log.map((line) => `${line}\n`).join('');
  return state;
}

/** Says why in the log; a failed process of an action says it by itself as an annotation. */
function fail(result: StepResult, reader: CommandReader, message: string): void {
  result.outcome = 'failure';
  reader.log.push(`##[error]${message}`);
}

function readFiles(
  step: ProcessStep,
  reader: CommandReader,
  files: Record<string, string>,
): Record<string, string> {
  const { scope, result, masker } = step;
  const read = (name: string) => readFileSync(files[`GITHUB_${name}`]!, 'utf8');
  const guarded = (name: string, use: () => void) => {
    try {
      use();
    } catch (error) {
      if (!(error instanceof FileCommandError)) throw error;
      result.outcome = 'failure';
      reader.annotate('error', `Unable to process file command '${name}' successfully.`);
      reader.annotate('error', error.message);
    }
  };
  const state = Object.fromEntries(reader.state);
  Object.assign(result.outputs, Object.fromEntries(reader.outputs));
  guarded('output', () => Object.assign(result.outputs, Object.fromEntries(readPairs(read('OUTPUT')))));
  guarded('state', () => Object.assign(state, Object.fromEntries(readPairs(read('STATE')))));
  guarded('path', () => scope.job.path.unshift(...readPaths(read('PATH')).reverse()));
  guarded('env', () => {
    for (const [name, value] of readPairs(read('ENV'))) {
      if (BLOCKED_ENV.has(name.toUpperCase())) {
        throw new FileCommandError(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
      }
      scope.job.env.set(name, value);
    }
  });
  const summary = read('STEP_SUMMARY');
  const size = Buffer.byteLength(summary);
  if (size > MAX_SUMMARY_BYTES) {
    const kib = Math.ceil(size / 1024);
    const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kib}k.`;
    reader.annotate('error', message);
  } else result.summary = masker.mask(summary);
  return state;
}
