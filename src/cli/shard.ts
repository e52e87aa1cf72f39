import path from 'node:path';
import { MOST_SHARDS } from '../contracts/shard.ts';
import type { RunRequest, RunTools } from '../evaluation/request.ts';
import { type ResumeRequest, resumeShard } from '../evaluation/resume.ts';
import { decideShards, type MergeRequest, mergeShards } from '../evaluation/shards/merge-shards.ts';
import { planShards, readShardPlan, writeShardPlan } from '../evaluation/shards/plan-shards.ts';
import { playShard, type ShardOutcome } from '../evaluation/shards/play-shard.ts';
import { episodesInWords, parseShard, shardName } from '../evaluation/shards/slices.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { resolveRun, runRow } from '../runs/list-runs.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { runRequest } from './eval.ts';
import { integer, number, text } from './options.ts';
import { resolvePath, workspaceDir } from './outcome.ts';
import { runResult } from './run-result.ts';
import { table } from './table.ts';
import { runTools } from './tools.ts';

/** `worldgate eval --shard`: a part of a run. @throws WorldGateError `usage`, and those of playing */
export async function evalShard(
  context: CliContext,
  word: string,
  { request, tools, options }: { request: RunRequest; tools: RunTools; options: Options },
): Promise<CommandResult> {
  const refuse = (flag: string, hint: string) => {
    throw new WorldGateError('usage', `${flag} cannot be given with --shard`, { hint });
  };
  if (request.freezeClaim === true) {
    refuse(
      '--evidence',
      'freeze the claim with `worldgate shard plan --evidence`, and pack it with `worldgate shard merge --evidence`',
    );
  }
  if (text(options, 'baseline') !== undefined && request.baselineRun === undefined) {
    refuse(
      `--baseline ${text(options, 'baseline')}`,
      'name the folder of the run to compare with, the same for all shards',
    );
  }
  return shardResult(context, await playShard(request, parseShard(word), tools));
}

/** `worldgate eval --resume` of a shard. */
export async function evalResumedShard(
  context: CliContext,
  request: ResumeRequest,
  tools: RunTools,
): Promise<CommandResult> {
  return shardResult(context, await resumeShard(request, tools));
}

function shardResult(context: CliContext, { manifest, runDir, slice, failure }: ShardOutcome): CommandResult {
  if (failure !== undefined && !isWorldGateError(failure)) throw failure;
  const row = runRow(manifest, runDir, context.cwd);
  const { preset, state, reason, episodes } = manifest;
  const tasks = manifest.inputs.tasks.map(({ name }) => name);
  const words = episodesInWords(slice, { tasks, seed: manifest.plan.seed });
  const name = `shard ${shardName(slice)} of ${preset.name}`;
  const said =
    state === 'partial'
      ? `${name}: ${episodes?.run ?? 0} episodes played (${words})`
      : `${name}: ${state}${reason === null ? '' : `: ${reason}`}`;
  return {
    exitCode: failure?.exitCode ?? 0,
    data: { ...row, shard: slice },
    text: `${said}\na shard has no verdict: merge all of them with \`worldgate shard merge\`\n\nrun: ${row.run_dir}`,
    ...(manifest.error === null ? {} : { errors: [manifest.error] }),
  };
}

/** `worldgate shard plan` */
export const planCommand: CommandHandler = async (context, options) => {
  const output = text(options, 'output');
  const freezeClaim = options.evidence === true;
  if (freezeClaim && output === undefined) {
    throw new WorldGateError('usage', '--evidence needs --output, where the frozen claim is kept', {
      hint: 'the merge reads it from there: `worldgate shard merge --plan`',
    });
  }
  const tools = toolsOf(context, options);
  const planned = await planShards(
    {
      run: { ...runRequest('eval', context, { ...options, evidence: undefined }), freezeClaim },
      shards: integer(options, 'shards', '--shards', 1),
      minutes: positive(options, 'minutesPerShard', '--minutes-per-shard'),
      waves: integer(options, 'waves', '--waves', 1) ?? 1,
      measured: text(options, 'measured'),
      mostJobs: MOST_SHARDS,
    },
    tools,
  );
  const { plan, matrix, waves } = planned;
  const files = output === undefined ? [] : writeShardPlan(resolvePath(context, output), planned);
  const rows = plan.slices.map((slice, i) => [
    matrix.shard[i]!,
    String(slice.end - slice.first),
    episodesInWords(slice, plan),
    slice.expected_s === null ? '' : `${slice.expected_s.toFixed(1)} s`,
  ]);
  return {
    exitCode: 0,
    data: { plan, matrix, waves, files },
    text: [
      table(['shard', 'episodes', 'which', 'expected'], rows),
      ...files.map((file) => `wrote: ${path.posix.join(output!, file)}`),
    ].join('\n'),
  };
};

function positive(options: Options, key: string, flag: string): number | undefined {
  const value = number(options, key, flag);
  if (value === undefined || value > 0) return value;
  throw new WorldGateError('usage', `${flag}: ${value} is not more than 0`);
}

/** `worldgate shard merge` */
export const mergeCommand: CommandHandler = async (context, options, [folder]) => {
  const planDir = text(options, 'plan');
  const { plan, frozen } =
    planDir === undefined ? { plan: null, frozen: null } : readShardPlan(resolvePath(context, planDir));
  const workspace = workspaceDir(context, options);
  const baseline = text(options, 'baseline');
  const request: MergeRequest = {
    shardsDir: resolvePath(context, folder!),
    shardPlan: plan,
    frozen,
    baselineDir: baseline === undefined ? undefined : resolveRun(workspace, baseline, context.cwd),
    workspaceDir: workspace,
  };
  if (options.decideOnly === true) {
    const decision = decideShards(request);
    const { decided, episodes, planned } = decision;
    return {
      exitCode: 0,
      data: decision,
      text: `${decided ? 'decided' : 'not decided'} by ${episodes} of ${planned} episodes`,
    };
  }
  const tools = toolsOf(context, options);
  const output = text(options, 'evidence');
  if (output === undefined) return runResult(context, await mergeShards(request, tools), options);
  requireFrozen(frozen !== null);
  const { evidencedRun } = await import('./evidenced-run.ts');
  return evidencedRun(
    context,
    () => mergeShards(request, tools),
    output,
    options,
    () => {},
  );
};

function requireFrozen(isFrozen: boolean): void {
  if (isFrozen) return;
  throw new WorldGateError('claim-missing', 'no claim was frozen before the shards were played', {
    hint: 'make the plan with `worldgate shard plan --evidence --output DIR` before any shard, and name it with --plan DIR',
  });
}

function toolsOf(context: CliContext, options: Options): RunTools {
  return runTools(context, context.cwd, {
    progress: () => {},
    log: (line) => (options.json === true ? undefined : context.err(`${line}\n`)),
  });
}
