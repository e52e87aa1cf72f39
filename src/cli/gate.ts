import path from 'node:path';
import { exitCodeFor } from '../contracts/verdict.ts';
import { decideAgain } from '../evaluation/decide-again.ts';
import { decideForeign, type ForeignOutcome } from '../evaluation/decide-foreign.ts';
import { renderText } from '../reports/text.ts';
import { resolveRun } from '../runs/list-runs.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { text } from './options.ts';
import { failOnOption, resolvePath, workspaceDir } from './outcome.ts';
import { runResult } from './run-result.ts';

export const gateCommand: CommandHandler = async (context, options, [run]) => {
  const workspace = workspaceDir(context, options);
  const baseline = text(options, 'baseline');
  const gates = text(options, 'gates');
  const budgets = text(options, 'budgets');
  const foreign = decideForeign({
    reference: run!,
    from: context.cwd,
    budgetsFile: budgets === undefined ? undefined : resolvePath(context, budgets),
    hasOwnGates: gates !== undefined || baseline !== undefined,
    outputDir: path.join(workspace, 'worldforge'),
  });
  if (foreign !== null) return foreignResult(context, options, foreign);
  const find = (reference: string) => resolveRun(workspace, reference, context.cwd);
  const outcome = decideAgain({
    runDir: find(run!),
    gatesFile: gates === undefined ? undefined : resolvePath(context, gates),
    baselineDir: baseline === undefined ? undefined : find(baseline),
  });
  const result = runResult(context, outcome, options);
  if (gates === undefined && baseline === undefined) return result;
  // What was decided otherwise than by the run's own gates has a report of its own.
  const written = shownPath(context, outcome.reportJson);
  return {
    ...result,
    data: { ...(result.data as object), report_json: written },
    text: `${result.text}\nwrote: ${written}`,
  };
};

const shownPath = (context: CliContext, file: string) =>
  path.relative(context.cwd, file).split(path.sep).join('/');

function foreignResult(
  context: CliContext,
  options: Options,
  { report, reportJson }: ForeignOutcome,
): CommandResult {
  const { colour, columns } = context.terminal;
  const rendered = renderText(report, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
  const written = shownPath(context, reportJson);
  return {
    exitCode: exitCodeFor(report.verdict, failOnOption(options)),
    data: { run_id: report.run_id, verdict: report.verdict, gates: report.gates, report_json: written },
    text: `${rendered.trimEnd()}\n\nwrote: ${written}`,
  };
}
