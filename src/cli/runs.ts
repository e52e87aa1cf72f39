import { WorldGateError } from '../foundation/errors.ts';
import { listRuns, resolveRun, runRow } from '../runs/list-runs.ts';
import { pruneRuns } from '../runs/prune-runs.ts';
import { readManifest } from '../runs/read-run.ts';
import type { CommandHandler } from './commands/command.ts';
import { integer } from './options.ts';
import { workspaceDir } from './outcome.ts';
import { table } from './table.ts';

const DEFAULT_KEEP = 20;

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

export const pruneCommand: CommandHandler = async (context, options) => {
  const keep = integer(options, 'keep', '--keep', 0);
  const days = integer(options, 'olderThanDays', '--older-than-days', 0);
  if (keep === undefined && days === undefined) {
    throw new WorldGateError('usage', 'say what may go: --keep N, --older-than-days D, or both', {
      hint: `\`worldgate runs prune --keep ${DEFAULT_KEEP} --dry-run\` shows what would be removed`,
    });
  }
  const rows = pruneRuns(workspaceDir(context, options), {
    keep: keep ?? 0,
    olderThanDays: days ?? 0,
    now: context.now(),
    dryRun: options.dryRun === true,
  });
  const failed = rows.filter((row) => row.action === 'failed');
  return {
    exitCode: failed.length === 0 ? 0 : 4,
    data: { runs: rows },
    text:
      rows.length === 0
        ? 'no runs yet'
        : table(
            ['run', 'action', 'why'],
            rows.map((row) => [row.run_id, row.action.replace('_', ' '), row.reason]),
          ),
  };
};
