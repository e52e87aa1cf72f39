import { statSync } from 'node:fs';
import process from 'node:process';
import type { WrapperContract } from '../contracts/checks-config.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import { safeJoin } from '../foundation/safe-path.ts';
import { WRAPPERS_BOUNDARY } from '../reports/boundaries.ts';
import { readSource } from './read-document.ts';
import { RowMaker } from './row.ts';
import { commandEnvironment, endProblem, endReason, lastWords, runCommand } from './run-command.ts';
import type { CheckOutcome, CheckWorld } from './world.ts';

/** Holds scripts that others call to what the configuration says of them: one row each, and one for each smoke command. */
export async function checkWrappers(
  contracts: readonly WrapperContract[],
  world: CheckWorld,
): Promise<CheckOutcome> {
  const rows = new RowMaker('quality', world.redact);
  for (const contract of contracts) {
    const problems = problemsOf(contract, world.root);
    rows.add({
      key: `wrappers:${contract.path}`,
      name: contract.path,
      state: problems.length === 0 ? 'passed' : 'failed',
      reason: problems.some(({ isMissing }) => isMissing) ? 'missing-file' : null,
      summary:
        problems.length === 0
          ? `${contract.path} is as its contract states.`
          : `${contract.path}: ${problems.map(({ text }) => text).join('; ')}.`,
      triage: problems.length === 0 ? null : contract.triage,
      source: contract.path,
    });
    if (contract.smoke !== undefined) await smoke(contract, contract.smoke, world, rows);
  }
  return {
    facts: [
      `${contracts.length} wrappers, ${contracts.filter(({ smoke: run }) => run !== undefined).length} run`,
    ],
    rows: rows.rows,
    boundary: WRAPPERS_BOUNDARY,
  };
}

interface Problem {
  text: string;
  isMissing?: boolean;
}

function problemsOf(contract: WrapperContract, root: string): Problem[] {
  let text: string;
  const problems: Problem[] = [];
  try {
    text = readSource(root, contract.path);
    const executable = isExecutable(safeJoin(root, contract.path));
    if (executable !== undefined && executable !== contract.executable) {
      problems.push({
        text: contract.executable
          ? 'its executable bit is missing'
          : 'it has an executable bit, and must have none',
      });
    }
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return [{ text: error.message, isMissing: error.code === 'file-missing' }];
  }
  const [first = ''] = text.split('\n', 1);
  if (contract.shebang !== undefined && !first.replace(/\r$/, '').startsWith(contract.shebang)) {
    problems.push({
      text: `its first line is "${first.slice(0, 200)}", and must begin with "${contract.shebang}"`,
    });
  }
  if (contract.shebang !== undefined && first.endsWith('\r')) {
    problems.push({
      text: 'its first line ends with a carriage return, which becomes part of the program to run',
    });
  }
  for (const wanted of contract.required_text) {
    if (!text.includes(wanted)) problems.push({ text: `it lacks the text "${wanted}"` });
  }
  for (const unwanted of contract.forbidden_text) {
    if (text.includes(unwanted)) problems.push({ text: `it holds the text "${unwanted}"` });
  }
  return [...problems, ...documentProblems(contract, root)];
}

/** Windows has no such bit: nothing is said of it there. */
function isExecutable(file: string): boolean | undefined {
  if (process.platform === 'win32') return undefined;
  return (statSync(file).mode & 0o111) !== 0;
}

function documentProblems(
  { documented_in, invocation, path: file }: WrapperContract,
  root: string,
): Problem[] {
  const call = invocation ?? file;
  return documented_in.flatMap((document): Problem[] => {
    try {
      return readSource(root, document).includes(call)
        ? []
        : [{ text: `${document} does not show \`${call}\`` }];
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      return [{ text: error.message }];
    }
  });
}

async function smoke(
  contract: WrapperContract,
  asked: NonNullable<WrapperContract['smoke']>,
  world: CheckWorld,
  rows: RowMaker,
): Promise<void> {
  const timeoutMs = asked.timeout_s * 1000;
  const started = world.now();
  const how = await runCommand({
    command: asked.command,
    cwd: world.root,
    env: commandEnvironment(world.env, asked.environment),
    timeoutMs,
    signal: world.signal,
    monotonic: world.monotonic,
  });
  const ending = endProblem(how, asked.exit_code, timeoutMs);
  const missing = asked.output.filter((text) => !how.stdout.includes(text) && !how.stderr.includes(text));
  const problems = [
    ...(ending === null ? [] : [ending]),
    ...(ending === null || how.end === 'exited' ? missing.map((text) => `did not print "${text}"`) : []),
  ];
  const said = lastWords(how);
  rows.add({
    key: `wrappers:smoke:${contract.path}`,
    name: `${contract.path} (smoke)`,
    state: problems.length === 0 ? 'passed' : 'failed',
    reason: endReason(how),
    summary:
      problems.length === 0
        ? `Ended with exit code ${asked.exit_code}, as its contract states.`
        : `It ${problems.join('; ')}${said === '' ? '' : `: ${said}`}`,
    triage: problems.length === 0 ? null : contract.triage,
    command: asked.command.join(' '),
    source: contract.path,
    started_at: started.toISOString(),
    finished_at: world.now().toISOString(),
  });
}
