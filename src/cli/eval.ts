import { existsSync, statSync } from 'node:fs';
import { engineName, type Preset, stopRule } from '../contracts/preset.ts';
import { baselineAsk } from '../evaluation/baseline-ask.ts';
import { treesOf } from '../evaluation/prepare.ts';
import type { RunRequest, RunTools } from '../evaluation/request.ts';
import { type ResumeRequest, resumePreset } from '../evaluation/resume.ts';
import { requireClaimOf } from '../evaluation/run-claim.ts';
import { runPreset } from '../evaluation/run-preset.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { checkedOutCommit } from '../observability/commit.ts';
import { absoluteCheckpoint } from '../presets/checkpoint-names.ts';
import type { PresetOverrides } from '../presets/override.ts';
import { resolveRun } from '../runs/list-runs.ts';
import { readManifest } from '../runs/read-run.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { integer, text } from './options.ts';
import { resolvePath, workspaceDir } from './outcome.ts';
import { progressView } from './progress.ts';
import { runResult } from './run-result.ts';
import { withSoughtBaseline } from './sought-baseline.ts';
import { runTools } from './tools.ts';

export const evalCommand: CommandHandler = (context, options) => perform('eval', context, options);
export const benchmarkCommand: CommandHandler = (context, options) => perform('benchmark', context, options);

async function perform(kind: Preset['kind'], context: CliContext, options: Options): Promise<CommandResult> {
  const view = progressView(context, options.json === true);
  const tools = runTools(context, context.cwd, {
    progress: view.progress,
    log: (line) => (options.json === true ? undefined : context.err(`${line}\n`)),
  });
  const request = runRequest(kind, context, options);
  const resume = text(options, 'resume');
  if (resume !== undefined) requireNothingSettled(options);
  const word = text(options, 'shard');
  if (word !== undefined) {
    const { evalShard } = await import('./shard.ts');
    return evalShard(context, word, { request, tools, options }).finally(view.end);
  }
  if (resume !== undefined && isShard(resumeRequest(context, request, resume, tools))) {
    const { evalResumedShard } = await import('./shard.ts');
    return evalResumedShard(context, resumeRequest(context, request, resume, tools), tools).finally(view.end);
  }
  const run = () =>
    resume === undefined
      ? withSoughtBaseline(context, text(options, 'baseline'), { request, tools, run: runPreset })
      : resumePreset(resumeRequest(context, request, resume, tools), tools);
  const output = text(options, 'evidence');
  try {
    if (output === undefined) {
      const outcome = await run();
      view.end();
      return runResult(context, outcome, options);
    }
    const { evidencedRun } = await import('./evidenced-run.ts');
    return await evidencedRun(context, run, output, options, view.end);
  } finally {
    view.end();
  }
}

/** @throws WorldGateError `run-unknown`, `claim-missing` */
function resumeRequest(
  context: CliContext,
  request: RunRequest,
  resume: string,
  tools: RunTools,
): ResumeRequest {
  const runDir = resolveRun(request.workspaceDir, resume, context.cwd);
  if (request.freezeClaim === true) requireClaimOf(runDir, resume);
  const { task, policy, baselinePolicy } = request.overrides;
  const baselineDir =
    request.baselineRun && resolveRun(request.workspaceDir, request.baselineRun, context.cwd);
  return {
    runDir,
    given: { task, policy, baselinePolicy, assets: request.assets, baselineDir },
    workers: request.workers,
    trees: treesOf(request, tools),
  };
}

function isShard({ runDir }: ResumeRequest): boolean {
  return readManifest(runDir).shard !== undefined;
}

/** What the plan of an interrupted run has settled. */
const SETTLED: readonly [key: string, flag: string][] = [
  ['preset', '--preset'],
  ['gates', '--gates'],
  ['engine', '--engine'],
  ['device', '--device'],
  ['episodes', '--episodes'],
  ['seed', '--seed'],
  ['stop', '--stop'],
  ['shard', '--shard'],
];

/** @throws WorldGateError `usage` for a flag that a resumed run would have to ignore */
function requireNothingSettled(options: Options): void {
  const given = SETTLED.filter(([key]) => options[key] !== undefined).map(([, flag]) => flag);
  if (given.length === 0) return;
  throw new WorldGateError('usage', `${given.join(', ')} cannot be given with --resume`, {
    hint: 'a resumed run keeps its plan; start a new run to change it',
  });
}

/** @throws WorldGateError `usage` */
export function runRequest(kind: Preset['kind'], context: CliContext, options: Options): RunRequest {
  const preset = text(options, 'preset');
  const file = (key: string) => {
    const given = text(options, key);
    return given === undefined ? undefined : resolvePath(context, given);
  };
  const checkpoint = (key: string) => {
    const given = text(options, key);
    return given === undefined ? undefined : absoluteCheckpoint(given, context.cwd);
  };
  const baseline = text(options, 'baseline');
  const ask = baseline === undefined ? undefined : baselineAsk(baseline);
  const baselinePath = ask?.kind === 'path' ? file('baseline') : undefined;
  const isPolicyFile =
    baselinePath !== undefined && existsSync(baselinePath) && statSync(baselinePath).isFile();
  if (baseline !== undefined && text(options, 'baselinePolicy') !== undefined) {
    throw new WorldGateError('usage', '--baseline and --baseline-policy cannot be given together', {
      hint: 'compare with an earlier run, or with a policy that runs in the same job',
    });
  }
  if (preset !== undefined && text(options, 'task') !== undefined) {
    throw new WorldGateError('usage', '--preset and --task cannot be given together', {
      hint: 'a preset names its task; put one that extends it into .worldgate/presets/ to change that',
    });
  }
  const overrides = defined<PresetOverrides>({
    task: file('task'),
    policy: checkpoint('policy'),
    baselinePolicy: checkpoint('baselinePolicy') ?? (isPolicyFile ? baselinePath : undefined),
    engine: engineName.optional().parse(text(options, 'engine')),
    device: text(options, 'device'),
    episodes: integer(options, 'episodes', '--episodes', 1),
    seed: integer(options, 'seed', '--seed', 0),
    stop: stopRule.optional().parse(text(options, 'stop')),
    samples: integer(options, 'samples', '--samples', 10),
    warmup: integer(options, 'warmup', '--warmup', 0),
  });
  const needed =
    kind === 'eval'
      ? overrides.task !== undefined && overrides.policy !== undefined
      : overrides.policy !== undefined;
  if (preset === undefined && text(options, 'resume') === undefined && !needed) {
    throw new WorldGateError(
      'usage',
      kind === 'eval'
        ? 'say what to evaluate: --preset NAME, or --task FILE with --policy FILE'
        : 'say what to measure: --preset NAME, or --policy FILE',
      {
        hint: '`worldgate preset list` shows the presets; `--preset push` needs nothing else',
      },
    );
  }
  return {
    kind,
    preset,
    overrides,
    assets: file('assets'),
    gatesFile: file('gates'),
    baselineRun: isPolicyFile || ask?.kind !== 'path' ? undefined : baseline,
    workers: integer(options, 'workers', '--workers', 1),
    repositoryDir: context.cwd,
    workspaceDir: workspaceDir(context, options),
    command: repeating(context.argv.slice(1)),
    commit: commitOf(context),
    freezeClaim: text(options, 'evidence') !== undefined,
    allowUnpinned: options.allowUnpinned === true,
  };
}

/** Flags about this machine and this caller, which change nothing in what is run; with their values. */
const NOT_REPEATED = ['--fail-on', '--run-workspace', '--workers', '--evidence', '--shard'];

/** The words that another machine needs to run the same. */
function repeating(words: readonly string[]): string[] {
  return words.filter((word, i) => {
    const [flag] = word.split('=', 1);
    return word !== '--json' && !NOT_REPEATED.includes(flag!) && !NOT_REPEATED.includes(words[i - 1] ?? '');
  });
}

/** What a workflow says was checked out, else what git says. */
function commitOf({ env, cwd }: CliContext): string | null {
  const stated = env.GITHUB_SHA ?? '';
  return /^[0-9a-f]{40,64}$/.test(stated) ? stated : checkedOutCommit(cwd);
}

function defined<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
