import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { isCheckpointUri } from '../../contracts/checkpoint-uri.ts';
import type { BaselineChoice, RunManifest } from '../../contracts/run.ts';
import { checkOutCommit, localBase } from '../../evaluation/base-checkout.ts';
import { type BasePolicy, policyAtBase } from '../../evaluation/base-policy.ts';
import type { BaselineAsk } from '../../evaluation/baseline-ask.ts';
import type { ComparedRun } from '../../evaluation/baseline-fit.ts';
import { readPlannedRun } from '../../evaluation/plan-agreement.ts';
import { type PreparedRun, prepareRun, presetPlaces } from '../../evaluation/prepare.ts';
import type { RunRequest, RunTools } from '../../evaluation/request.ts';
import { taskIdentities } from '../../evaluation/task-identity.ts';
import { makeFolder } from '../../foundation/atomic-file.ts';
import { sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { PresetOverrides } from '../../presets/override.ts';
import { readCheckpoint } from '../../providers/onnx/checkpoint.ts';
import { runsFolder } from '../../runs/layout.ts';
import { PHYSICS } from '../../worlds/mujoco.ts';
import { type ClientLimits, type Clock, createGitHubClient } from '../client.ts';
import type { EventContext } from '../event-context.ts';
import type { Base } from './base.ts';
import { findBaselineRun } from './find-run.ts';
import { choiceOf, judgeBaseline, refusal } from './stored-baseline.ts';

/** Where a baseline is looked for. */
export interface BaselineWorld {
  context: EventContext;
  base: Base;
  token: string;
  clock: Clock;
  redact: (text: string) => string;
  /** Absolute; a private folder is made below it and taken away again. */
  temporaryDir: string;
  limits?: Partial<ClientLimits>;
}

type Tools = RunTools;

/** What becomes of a request for a run once its baseline is chosen. */
interface Chosen {
  changes: Pick<RunRequest, 'baselineRun' | 'overrides'>;
  choice: BaselineChoice;
  /** Words that name the same baseline on another machine. */
  words: readonly string[];
}

/**
 * Chooses the baseline that was asked for and hands the run, with it, to `run`. Where the base branch, the release or
 * the base commit gives none, the run goes on without, and its manifest says why. A path is the caller's own word: what
 * is wrong with that is thrown.
 * @throws WorldGateError of the preset; `usage`, `baseline-missing`, `baseline-mismatch` for a path
 */
export async function withBaseline<T>(
  ask: BaselineAsk,
  request: RunRequest,
  world: BaselineWorld,
  tools: Tools,
  run: (request: RunRequest) => Promise<T>,
): Promise<T> {
  if (request.overrides.baselinePolicy !== undefined || request.baselineRun !== undefined) {
    throw new WorldGateError('usage', 'a run is compared with one baseline, and two are named', {
      hint: 'give `baseline` or `baseline-policy`, not both',
    });
  }
  const folder = mkdtempSync(path.join(world.temporaryDir, 'worldgate-baseline-'));
  const undo: (() => Promise<void>)[] = [];
  try {
    const prepared = await prepareRun(request, tools);
    const chosen = await choose(ask, { request, prepared, world, tools, folder, undo });
    for (const line of describe(chosen.choice)) tools.log(line);
    return await run({
      ...request,
      ...chosen.changes,
      baselineChoice: chosen.choice,
      command: [...withoutFlag(request.command), ...chosen.words],
    });
  } finally {
    for (const step of undo) await step();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Job {
  request: RunRequest;
  prepared: PreparedRun;
  world: BaselineWorld;
  tools: Tools;
  folder: string;
  undo: (() => Promise<void>)[];
}

function choose(ask: BaselineAsk, job: Job): Promise<Chosen> {
  if (ask.kind === 'path') return named(ask.path, job);
  if (ask.kind === 'paired') return paired(ask.commit, job);
  return found(ask.kind, job);
}

/** A run of GitHub, kept beside the runs of this job, so that gates can be decided again. */
async function found(asked: 'base-branch' | 'release', job: Job): Promise<Chosen> {
  const { prepared, request, world, folder } = job;
  const { context, clock, redact, token, base, limits } = world;
  const { repository, apiUrl } = context;
  const why =
    prepared.loaded.preset.kind === 'benchmark'
      ? 'latency is compared only between policies that run interleaved in one job: use `baseline: paired`'
      : repository === null
        ? 'this is no workflow of a repository'
        : apiUrl === null
          ? 'GITHUB_API_URL is not an http(s) address without credentials'
          : token === ''
            ? 'the input `github-token` is empty'
            : null;
  if (why !== null) return without(asked, request, [why]);
  const client = await createGitHubClient({
    token,
    apiUrl: apiUrl!,
    fork: context.pullRequest?.fork ?? null,
    clock,
    redact,
    ...(limits === undefined ? {} : { limits }),
  });
  const { dir, choice } = await findBaselineRun({
    asked,
    client,
    repository: repository!,
    base,
    commit: context.commit,
    runId: context.runId,
    here: comparedRun(prepared),
    folder,
  });
  if (dir === null)
    return { changes: { baselineRun: undefined, overrides: request.overrides }, choice, words: [] };
  const id = path.basename(dir);
  keepBeside(dir, path.join(runsFolder(request.workspaceDir), id));
  const changes = { baselineRun: dir, overrides: request.overrides };
  return { changes, choice, words: ['--baseline', id] };
}

/** What stands there already is left alone, and is not what the comparison rests on. */
function keepBeside(dir: string, target: string): void {
  if (existsSync(target)) return;
  makeFolder(path.dirname(target));
  cpSync(dir, target, { recursive: true, errorOnExist: true, force: false });
}

/** The policy of the base commit, which then runs interleaved with this one. */
async function paired(asked: string | null, job: Job): Promise<Chosen> {
  const { request, prepared, tools, folder, world, undo } = job;
  const { env, signal } = tools;
  const where = { repositoryDir: request.repositoryDir, env, signal };
  const commit = asked ?? world.base.commit ?? (world.context.inActions ? null : await localBase(where));
  if (commit === null) {
    return without('paired', request, ['no base commit is known; name one: `baseline: paired:COMMIT`']);
  }
  if (prepared.loaded.preset.provider === 'mock') {
    return without('paired', request, ['a mock has no policy at another commit']);
  }
  try {
    const checkout = await checkOutCommit({ ...where, commit, folder });
    undo.push(checkout.remove);
    const policy = policyAtBase({
      loaded: prepared.loaded,
      preset: request.preset,
      policy: request.overrides.policy,
      places: presetPlaces(request, tools),
      checkout,
    });
    const same = isSame(policy, prepared);
    const { branch } = world.base;
    return {
      changes: { baselineRun: undefined, overrides: { ...request.overrides, ...baselineOverrides(policy) } },
      choice: {
        asked: 'paired',
        found: 'paired',
        ref: branch?.slice(0, 300) ?? null,
        commit,
        dated_at: checkout.committedAt,
        url: null,
        notes: same ? ['both commits have the same policy, byte for byte'] : [],
      },
      words: ['--baseline', `paired:${commit}`],
    };
  } catch (error) {
    if (!isWorldGateError(error) || error.code === 'interrupted') throw error;
    return without('paired', request, [
      `${error.message}${error.hint === undefined ? '' : `: ${error.hint}`}`,
    ]);
  }
}

function baselineOverrides({ file, digest }: BasePolicy): PresetOverrides {
  return { baselinePolicy: file, ...(digest !== undefined && { baselineDigest: digest }) };
}

function isSame({ file, digest }: BasePolicy, { policy, loaded }: PreparedRun): boolean {
  if (policy === null) return false;
  if (isCheckpointUri(file)) return digest === policy.digest || file === loaded.files.policy;
  return sha256(readCheckpoint(file)) === policy.digest;
}

/** A folder of a run, or a policy. */
async function named(given: string, { request, prepared }: Job): Promise<Chosen> {
  const isUri = isCheckpointUri(given);
  const file = isUri ? given : path.resolve(request.repositoryDir, given);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined && !isUri) {
    throw new WorldGateError('baseline-missing', `baseline: there is no ${quoted(given)}`, {
      hint: 'name the folder of a run or an ONNX file, or write `base-branch`, `release` or `paired`',
    });
  }
  const choice = (manifest: RunManifest | null, notes: readonly string[]) =>
    choiceOf('path', { found: 'path', ref: null, commit: null, url: null }, manifest, notes);
  if (stat === undefined || stat.isFile()) {
    return {
      changes: { baselineRun: undefined, overrides: { ...request.overrides, baselinePolicy: file } },
      choice: choice(null, []),
      words: ['--baseline', given],
    };
  }
  const { run } = readPlannedRun(file);
  const { run_id, preset } = run.manifest;
  const expected = { preset: preset.name, runId: run_id, commit: null, what: `run ${run_id}` };
  const judged = judgeBaseline(file, expected, comparedRun(prepared));
  if (judged.state !== 'taken') throw refusal(judged.note);
  return {
    changes: { baselineRun: file, overrides: request.overrides },
    choice: choice(judged.manifest, judged.notes),
    words: ['--baseline', run_id],
  };
}

function without(
  asked: BaselineChoice['asked'],
  request: RunRequest,
  notes: readonly string[],
): Promise<Chosen> {
  const nowhere = { found: null, ref: null, commit: null, url: null };
  return Promise.resolve({
    changes: { baselineRun: undefined, overrides: request.overrides },
    choice: choiceOf(asked, nowhere, null, notes),
    words: [],
  });
}

/** What of a prepared run decides with which others it can be compared. */
export function comparedRun({ loaded, engine, tasks }: PreparedRun): ComparedRun {
  const { preset } = loaded;
  return {
    preset,
    engine: preset.provider === 'mock' ? null : engine,
    tasks: taskIdentities(tasks),
    physics: preset.kind === 'eval' ? PHYSICS : null,
  };
}

/** For the log. */
function describe({ asked, found, ref, commit, notes }: BaselineChoice): string[] {
  const what =
    found === null
      ? `baseline: ${asked} found none`
      : `baseline: ${found}${ref === null ? '' : ` ${ref}`}${commit === null ? '' : ` at ${commit.slice(0, 12)}`}`;
  return [what, ...notes.map((note) => `  ${note}`)];
}

/** The words without `--baseline`, which is said again by what was found. */
function withoutFlag(words: readonly string[]): string[] {
  return words.filter(
    (word, i) => word !== '--baseline' && !word.startsWith('--baseline=') && words[i - 1] !== '--baseline',
  );
}
