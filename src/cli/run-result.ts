import { exitCodeFor } from '../contracts/verdict.ts';
import type { RunOutcome } from '../evaluation/run-outcome.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import { renderText } from '../reports/text.ts';
import { runRow } from '../runs/list-runs.ts';
import type { Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { failOnOption } from './outcome.ts';

/** What a command says of a run that has ended, and how it exits. A fault of ours is thrown again. */
export function runResult(context: CliContext, outcome: RunOutcome, options: Options): CommandResult {
  const { manifest, report, runDir, failure } = outcome;
  if (failure !== undefined && !isWorldGateError(failure)) throw failure;
  const row = runRow(manifest, runDir, context.cwd);
  const { colour, columns } = context.terminal;
  const rendered = renderText(report, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
  return {
    exitCode: failure?.exitCode ?? exitCodeFor(report.verdict, failOnOption(options)),
    data: row,
    text: `${rendered.trimEnd()}\n\nrun: ${row.run_dir}`,
    ...(manifest.error === null ? {} : { errors: [manifest.error] }),
  };
}
