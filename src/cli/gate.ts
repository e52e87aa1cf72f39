import path from 'node:path';
import { decideAgain } from '../evaluation/decide-again.ts';
import { resolveRun } from '../runs/list-runs.ts';
import type { CommandHandler } from './commands/command.ts';
import { text } from './options.ts';
import { resolvePath, runResult, workspaceDir } from './outcome.ts';

export const gateCommand: CommandHandler = async (context, options, [run]) => {
  const workspace = workspaceDir(context, options);
  const find = (reference: string) => resolveRun(workspace, reference, context.cwd);
  const baseline = text(options, 'baseline');
  const gates = text(options, 'gates');
  const outcome = decideAgain({
    runDir: find(run!),
    gatesFile: gates === undefined ? undefined : resolvePath(context, gates),
    baselineDir: baseline === undefined ? undefined : find(baseline),
  });
  const result = runResult(context, outcome, options);
  if (gates === undefined && baseline === undefined) return result;
  // What was decided otherwise than by the run's own gates has a report of its own.
  const written = path.relative(context.cwd, outcome.reportJson).split(path.sep).join('/');
  return {
    ...result,
    data: { ...(result.data as object), report_json: written },
    text: `${result.text}\nwrote: ${written}`,
  };
};
