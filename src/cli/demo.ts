import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunOutcome } from '../evaluation/run-outcome.ts';
import { runPreset } from '../evaluation/run-preset.ts';
import { renderText } from '../reports/text.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { integer, text } from './options.ts';
import { resolvePath } from './outcome.ts';
import { progressView } from './progress.ts';
import { runTools } from './tools.ts';

const GOOD = 'push-good.onnx';
const WORSE = 'push-early.onnx';

/** Both directions of one comparison in real physics: the better policy passes, the worse one fails. */
export const demoCommand: CommandHandler = async (context, options) => {
  const isSilent = options.json === true;
  const say = (line: string) => (isSilent ? undefined : context.out(`${line}\n`));
  const start = context.monotonic();

  say('1. A candidate that is better than its baseline');
  const passing = await compare(context, options, GOOD, WORSE);
  say(shown(context, passing));
  say('2. The same comparison the other way round: a regression');
  const failing = await compare(context, options, WORSE, GOOD);
  say(shown(context, failing));

  const seconds = ((context.monotonic() - start) / 1000).toFixed(1);
  const files = (outcome: RunOutcome) => path.relative(context.cwd, outcome.runDir);
  return {
    exitCode: 0,
    data: {
      passing: { verdict: passing.report.verdict, run_dir: files(passing) },
      failing: { verdict: failing.report.verdict, run_dir: files(failing) },
    },
    text: [
      `Both comparisons ran in ${seconds} s. Each run keeps its evidence in one folder:`,
      `  ${files(passing)}`,
      `  ${files(failing)}`,
      'In it: run_manifest.json, results/episodes.jsonl, reports/comment.md, reports/summary.md, reports/report.html',
      '',
      'Next: evaluate your own policy with `worldgate eval --task TASK.yaml --policy POLICY.onnx`,',
      'or put the step from the README into a workflow.',
    ].join('\n'),
  };
};

async function compare(
  context: CliContext,
  options: Options,
  policy: string,
  baseline: string,
): Promise<RunOutcome> {
  const models = path.join(fileURLToPath(context.installation.root), 'models', 'push');
  const fromHere = (file: string) => path.relative(context.cwd, path.join(models, file));
  const view = progressView(context, options.json === true);
  const workers = integer(options, 'workers', '--workers', 1);
  try {
    const outcome = await runPreset(
      {
        kind: 'eval',
        preset: 'push-regression',
        overrides: { policy: path.join(models, policy), baselinePolicy: path.join(models, baseline) },
        assets: undefined,
        gatesFile: undefined,
        baselineRun: undefined,
        workers,
        repositoryDir: context.cwd,
        workspaceDir: resolvePath(context, text(options, 'output') ?? 'demo-output'),
        command: [
          '--preset',
          'push-regression',
          '--policy',
          fromHere(policy),
          '--baseline-policy',
          fromHere(baseline),
        ],
        commit: null,
      },
      runTools(context, context.cwd, { progress: view.progress, log: () => {} }),
    );
    if (outcome.failure !== undefined) throw outcome.failure;
    return outcome;
  } finally {
    view.end();
  }
}

function shown(context: CliContext, { report }: RunOutcome): string {
  const { colour, columns } = context.terminal;
  return renderText(report, { color: colour, width: Math.max(48, Math.min(columns, 100)) });
}
