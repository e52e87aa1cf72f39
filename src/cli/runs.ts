import { listRuns, resolveRun, runRow } from '../runs/list-runs.ts';
import { readManifest } from '../runs/read-run.ts';
import type { CommandHandler } from './commands/command.ts';
import { workspaceDir } from './outcome.ts';
import { table } from './table.ts';

export const listCommand: CommandHandler = async (context, options) => {
  const rows = listRuns(workspaceDir(context, options), context.cwd);
  const lines = rows.map((row) =>
    row.error === null
      ? [
          row.run_id,
          row.preset,
          row.state,
          row.verdict ?? '',
          row.episodes === null ? '' : `${row.episodes.succeeded}/${row.episodes.run}`,
        ]
      : [row.run_id, '', 'unreadable', '', row.error.code],
  );
  return {
    exitCode: 0,
    data: { runs: rows },
    text:
      rows.length === 0 ? 'no runs yet' : table(['run', 'preset', 'state', 'verdict', 'succeeded'], lines),
  };
};

export const showCommand: CommandHandler = async (context, options, [run]) => {
  const dir = resolveRun(workspaceDir(context, options), run!, context.cwd);
  const manifest = readManifest(dir);
  return {
    exitCode: 0,
    data: { ...runRow(manifest, dir, context.cwd), manifest },
    text: JSON.stringify(manifest, null, 2),
  };
};
