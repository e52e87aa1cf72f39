import { dashboardExitCode, relativeTo, writeDashboard } from '../dashboard/make-dashboard.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { verdictSentence } from '../reports/dashboard-text.ts';
import { verdictWord } from '../reports/gate-view.ts';
import type { CommandHandler } from './commands/command.ts';
import { required, text } from './options.ts';
import { resolvePath } from './outcome.ts';

export const dashboardCommand: CommandHandler = async (context, options) => {
  const [runs, history] = [text(options, 'runs'), text(options, 'history')];
  const output = required(options, 'output', '--output');
  if (runs === undefined && history === undefined) {
    throw new WorldGateError('usage', 'nothing to show: give --runs, --history, or both', {
      hint: 'worldgate dashboard --runs .worldgate/runs --history quality-history --output dashboard',
    });
  }
  const branch = text(options, 'branch') ?? null;
  const origin = { branch, runUrl: pageOf(text(options, 'runUrl')) };
  const { dashboard, files, fresh } = await writeDashboard({
    runs: runs === undefined ? null : { dir: resolvePath(context, runs), originOf: () => origin },
    historyDir: history === undefined ? null : resolvePath(context, history),
    outputDir: resolvePath(context, output),
    branch,
    now: context.now(),
  });
  const shown = Object.values(files).map((file) => relativeTo(context.cwd, file));
  const { verdict, problems } = dashboard;
  return {
    exitCode: dashboardExitCode(dashboard, options.strict === true),
    data: {
      verdict,
      runs: dashboard.runs.length,
      new_runs: fresh.length,
      problems,
      now: dashboard.now,
      files: shown,
    },
    text: [
      `${verdictWord(verdict)}: ${verdictSentence(dashboard)}`,
      ...problems.slice(0, 10).map(({ what, path, message }) => `${what} ${path}: ${message}`),
      ...(problems.length > 10 ? [`… and ${problems.length - 10} more`] : []),
      ...shown.map((file) => `wrote ${file}`),
    ].join('\n'),
  };
};

/** @throws WorldGateError `usage` */
function pageOf(url: string | undefined): string | null {
  if (url === undefined) return null;
  if (/^https?:\/\//.test(url) && URL.canParse(url) && url.length <= 1000) return url;
  throw new WorldGateError('usage', '--run-url is not an http(s) address', {
    hint: 'Give the address of the page that shows the run.',
  });
}
