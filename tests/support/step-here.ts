import type { ActionName } from '../../src/actions/inputs.ts';
import { perform } from '../../src/actions/main.ts';
import { standInFeatures } from './action-features.ts';
import { hurriedClock } from './clock.ts';
import { type Executed, runStep, type StepOptions, type StepResult } from './runner.ts';

/** What a runner sets. GitHub's own clients read it of the process that they are in, which may be a job itself. */
const OF_RUNNER = /^(ACTIONS|GITHUB|INPUT|RUNNER)_/;

let isBusy = false;

/**
 * `runStep` without a process: the same inputs, command files and reading of what is printed, in a tenth of the time.
 * What only a process shows (its exit, what it loads, signals, two at once) needs `runStep`. One at a time.
 */
export function stepHere(
  name: ActionName,
  options: Omit<StepOptions, 'main' | 'execute'>,
): Promise<StepResult> {
  return runStep({ ...options, execute: (env) => executeHere(name, env) });
}

async function executeHere(name: ActionName, env: Record<string, string>): Promise<Executed> {
  if (isBusy) throw new Error('two steps at once need processes of their own');
  isBusy = true;
  const printed = { stdout: '', stderr: '' };
  const write = { stdout: process.stdout.write, stderr: process.stderr.write };
  const before = ofRunner(process.env);
  const keep = (stream: 'stdout' | 'stderr') => (text: string | Uint8Array) => {
    printed[stream] += String(text);
    return true;
  };
  try {
    replaceOfRunner(env);
    for (const stream of ['stdout', 'stderr'] as const) process[stream].write = keep(stream);
    const exitCode = await perform(name, standInFeatures, {
      env,
      write: (text) => process.stdout.write(text),
      clock: hurriedClock,
      signal: new AbortController().signal,
    });
    return { exitCode, ...printed };
  } finally {
    for (const stream of ['stdout', 'stderr'] as const) process[stream].write = write[stream];
    replaceOfRunner(before);
    isBusy = false;
  }
}

function ofRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => OF_RUNNER.test(name)));
}

function replaceOfRunner(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(ofRunner(process.env))) delete process.env[name];
  Object.assign(process.env, ofRunner(env));
}
