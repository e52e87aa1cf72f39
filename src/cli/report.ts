import { readStoredReport } from '../evaluation/stored-report.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { renderComment } from '../reports/comment.ts';
import { COMMENT_KEY } from '../reports/comment-sections.ts';
import { renderHtml } from '../reports/html.ts';
import { renderSummary } from '../reports/summary.ts';
import { resolveRun } from '../runs/list-runs.ts';
import type { CommandHandler } from './commands.ts';
import { text } from './options.ts';
import { resolvePath, workspaceDir } from './outcome.ts';

export const reportCommand: CommandHandler = async (context, options, [run]) => {
  const folder = resolveRun(workspaceDir(context, options), run!, context.cwd);
  const report = readStoredReport(folder);
  const format = text(options, 'format') ?? 'summary';
  const rendered = {
    comment: () => renderComment([report], { key: COMMENT_KEY }),
    summary: () => renderSummary([report]),
    json: () => `${JSON.stringify(report, null, 2)}\n`,
    html: () => renderHtml(report),
  }[format]!();
  const output = text(options, 'output');
  if (output !== undefined) writeFileAtomic(resolvePath(context, output), rendered);
  return {
    exitCode: 0,
    data: { run_id: report.run_id, format, ...(output === undefined ? { text: rendered } : { output }) },
    text: output === undefined ? rendered : `wrote ${output}`,
  };
};
