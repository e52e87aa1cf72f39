import { treesOf } from '../evaluation/prepare.ts';
import { type Reproduction, reproduce } from '../evaluation/reproduce.ts';
import { absoluteCheckpoint } from '../presets/checkpoint-names.ts';
import { resolveRun } from '../runs/list-runs.ts';
import type { CommandHandler } from './commands/command.ts';
import { integer, text } from './options.ts';
import { resolvePath, workspaceDir } from './outcome.ts';
import { progressView } from './progress.ts';
import { runTools } from './tools.ts';

export const reproduceCommand: CommandHandler = async (context, options, [run]) => {
  const view = progressView(context, options.json === true);
  const tools = runTools(context, context.cwd, { progress: view.progress, log: () => {} });
  const file = (key: string) => {
    const given = text(options, key);
    return given === undefined ? undefined : resolvePath(context, given);
  };
  const checkpoint = (key: string) => {
    const given = text(options, key);
    return given === undefined ? undefined : absoluteCheckpoint(given, context.cwd);
  };
  const workers = integer(options, 'workers', '--workers', 1) ?? (await tools.hardware()).usable_cores;
  try {
    const result = await reproduce(
      {
        runDir: resolveRun(workspaceDir(context, options), run!, context.cwd),
        given: {
          task: file('task'),
          policy: checkpoint('policy'),
          baselinePolicy: checkpoint('baselinePolicy'),
          assets: file('assets'),
          baselineDir: undefined,
        },
        workers,
        trees: treesOf({ repositoryDir: context.cwd }, tools),
      },
      tools,
    );
    view.end();
    return { exitCode: result.reproduced ? 0 : 1, data: result, text: words(result) };
  } finally {
    view.end();
  }
};

function words(result: Reproduction): string {
  if (result.reproduced) {
    return `reproduced: all ${result.episodes} episodes of ${result.run_id} came out the same\n${result.found_digest}`;
  }
  const { first_difference: first } = result;
  const lines = [
    `not reproduced: ${result.differing_episodes} of ${result.episodes} episodes of ${result.run_id} came out otherwise`,
  ];
  if (first !== null) {
    lines.push(
      `first: episode ${first.episode} (task ${first.task}, seed ${first.seed}) differs in ${first.fields.join(', ')}`,
    );
  } else {
    lines.push('every episode is the same, but engine, checkpoint or model are not');
  }
  lines.push(`expected ${result.expected_digest}`, `found    ${result.found_digest}`);
  return lines.join('\n');
}
