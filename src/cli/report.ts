import { statSync } from 'node:fs';
import path from 'node:path';
import { readStoredReport } from '../evaluation/stored-report.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { renderComment } from '../reports/comment.ts';
import { COMMENT_KEY } from '../reports/comment-sections.ts';
import { renderHtml } from '../reports/html.ts';
import { renderSummary } from '../reports/summary.ts';
import { resolveRun } from '../runs/list-runs.ts';
import type { CommandHandler } from './commands/command.ts';
import { text } from './options.ts';
import { resolvePath, workspaceDir } from './outcome.ts';

export const reportCommand: CommandHandler = async (context, options, [run]) => {
  const output = text(options, 'output');
  const target = output === undefined ? undefined : resolvePath(context, output);
  if (target !== undefined) requireFolderOf(target, output!);
  const folder = resolveRun(workspaceDir(context, options), run!, context.cwd);
  const report = readStoredReport(folder);
  const format = text(options, 'format') ?? 'summary';
  const rendered = {
    comment: () => renderComment([report], { key: COMMENT_KEY }),
    summary: () => renderSummary([report]),
    json: () => `${JSON.stringify(report, null, 2)}\n`,
    html: () => renderHtml(report),
  }[format]!();
  if (target !== undefined) {
    writeFileAtomic(target, rendered);
    return { exitCode: 0, data: { run_id: report.run_id, format, output }, text: `wrote ${output}` };
  }
  return {
    exitCode: 0,
    data: { run_id: report.run_id, format, ...(format === 'json' ? { report } : { text: rendered }) },
    text: rendered,
  };
};

/** @throws WorldGateError `output-invalid` where no file can be written under this name */
function requireFolderOf(target: string, given: string): void {
  const shown = path.dirname(given);
  const hint = 'create the folder, or name another file with --output';
  const folder = kindOf(path.dirname(target));
  if (folder === 'missing') {
    throw new WorldGateError('output-invalid', `the folder ${shown} of --output ${given} does not exist`, {
      hint,
    });
  }
  if (folder === 'file') {
    throw new WorldGateError('output-invalid', `${shown} of --output ${given} is not a folder`, { hint });
  }
  if (kindOf(target) === 'folder') {
    throw new WorldGateError('output-invalid', `--output ${given} is a folder`, {
      hint: 'name a file in it',
    });
  }
}

function kindOf(file: string): 'missing' | 'folder' | 'file' | 'unknown' {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return 'missing';
    return found.isDirectory() ? 'folder' : 'file';
  } catch {
    // Writing says better what is wrong with it.
    return 'unknown';
  }
}
