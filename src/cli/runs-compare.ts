import { exitCodeFor } from '../contracts/verdict.ts';
import { writeFileAtomic } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import {
  renderComparisonCsv,
  renderComparisonMarkdown,
  renderComparisonText,
} from '../reports/run-comparison.ts';
import { COMPARISON_DEFAULTS, compareSides } from '../runs/comparison/compare.ts';
import { openSide } from '../runs/comparison/open-side.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import { number, text, texts } from './options.ts';
import { failOnOption, resolvePath, workspaceDir } from './outcome.ts';

export const compareCommand: CommandHandler = async (context, options, positional) => {
  const { candidate, baseline } = namedRuns(options, positional);
  const where = {
    workspaceDir: workspaceDir(context, options),
    forgeDir: resolvePath(context, text(options, 'forgeWorkspace') ?? '.worldforge'),
    from: context.cwd,
  };
  const margin = share(options, 'margin', '--margin', 0, 0.999);
  const report = compareSides(
    candidate.map((reference) => openSide(reference, where)),
    baseline.map((reference) => openSide(reference, where)),
    {
      alpha: share(options, 'alpha', '--alpha', 1e-9, 0.25) ?? COMPARISON_DEFAULTS.alpha,
      rateMargin: margin ?? COMPARISON_DEFAULTS.rateMargin,
      latencyMargin: margin ?? COMPARISON_DEFAULTS.latencyMargin,
    },
  );
  const format = text(options, 'format') ?? 'text';
  const rendered = {
    text: () => renderComparisonText(report),
    markdown: () => renderComparisonMarkdown(report),
    csv: () => renderComparisonCsv(report),
    json: () => `${JSON.stringify(report, null, 2)}\n`,
  }[format]!();
  const output = text(options, 'output');
  if (output !== undefined) writeFileAtomic(resolvePath(context, output), rendered);
  return {
    exitCode: exitCodeFor(report.verdict, failOnOption(options)),
    data: report,
    text: output === undefined ? rendered : `${renderComparisonText(report)}\nwrote ${output}`,
  };
};

/** Either `<run> <baseline>`, or any number of each by name. */
function namedRuns(
  options: Options,
  positional: readonly (string | undefined)[],
): { candidate: readonly string[]; baseline: readonly string[] } {
  const [run, baseline] = positional;
  const named = { candidate: texts(options, 'candidate'), baseline: texts(options, 'baseline') };
  const hasNames = named.candidate.length + named.baseline.length > 0;
  if (run !== undefined && baseline !== undefined && !hasNames)
    return { candidate: [run], baseline: [baseline] };
  if (run === undefined && named.candidate.length > 0 && named.baseline.length > 0) return named;
  throw new WorldGateError('usage', 'name two runs, or each side with --candidate and --baseline', {
    hint: 'worldgate runs compare latest 20261119T080000000Z',
  });
}

function share(options: Options, key: string, flag: string, least: number, most: number): number | undefined {
  const value = number(options, key, flag);
  if (value !== undefined && !(value >= least && value <= most)) {
    throw new WorldGateError('usage', `${flag}: ${value} is not between ${least} and ${most}`);
  }
  return value;
}
