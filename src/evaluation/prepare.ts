import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckpointRef } from '../contracts/checkpoint.ts';
import type { RunPlan } from '../contracts/plan.ts';
import type { EngineName } from '../contracts/preset.ts';
import type { RunManifest } from '../contracts/run.ts';
import { type Digest, sha256, sha256Json } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { checkGatesForStop } from '../gates/stop-rule.ts';
import { type LoadedPreset, loadPreset } from '../presets/load.ts';
import { overridePreset, presetFromFlags } from '../presets/override.ts';
import { ENGINE_OF_KIND, presetProblems } from '../presets/problems.ts';
import { readCheckpoint } from '../providers/onnx/checkpoint.ts';
import { resolveRun } from '../runs/list-runs.ts';
import type { StoredRun } from '../runs/read-run.ts';
import { type LoadedTask, loadTask } from '../worlds/load-task.ts';
import { type FetchedPolicies, fetchPolicies, knownDigests } from './checkpoints.ts';
import { refTo, resolveRef, type Trees } from './file-refs.ts';
import { readGatesFile, requireMetrics } from './gates-file.ts';
import { readPlannedRun } from './plan-agreement.ts';
import type { RunRequest, RunTools } from './request.ts';
import { requireSameWorlds } from './same-worlds.ts';
import { taskIdentities } from './task-identity.ts';

/** A checkpoint on this machine, read once and identified by its digest. */
export interface Checkpoint {
  path: string;
  digest: Digest;
}

/** A run whose inputs have all been read and found sound; nothing has been written yet. */
export interface PreparedRun {
  loaded: LoadedPreset;
  /** What is kept of the inputs, so that the run can be resumed and reproduced. */
  plan: RunPlan;
  engine: EngineName;
  tasks: LoadedTask[];
  assets: string | undefined;
  policy: Checkpoint | null;
  baselinePolicy: Checkpoint | null;
  /** Of the policies, those that came by URI. */
  fetched: FetchedPolicies;
  baselineRun: StoredRun | null;
}

export function treesOf(
  request: Pick<RunRequest, 'repositoryDir'>,
  tools: Pick<RunTools, 'installation'>,
): Trees {
  return { package: fileURLToPath(tools.installation.root), repository: request.repositoryDir };
}

export function presetPlaces(
  request: Pick<RunRequest, 'repositoryDir'>,
  tools: Pick<RunTools, 'installation'>,
) {
  return {
    shippedDir: path.join(fileURLToPath(tools.installation.root), 'presets'),
    repositoryDir: request.repositoryDir,
  };
}

/**
 * Resolves preset and flags, reads tasks and checkpoints, and checks that they fit each other as far as that
 * can be told without an engine.
 * @throws WorldGateError of the first thing that is wrong
 */
export async function prepareRun(request: RunRequest, tools: RunTools): Promise<PreparedRun> {
  const { overrides } = request;
  const gates = request.gatesFile === undefined ? undefined : readGatesFile(request.gatesFile);
  const withGates = gates === undefined ? overrides : { ...overrides, gates };
  const loaded =
    request.preset === undefined
      ? presetFromFlags(
          request.kind ?? 'eval',
          withGates,
          request.baselineRun !== undefined || overrides.baselinePolicy !== undefined,
        )
      : overridePreset(loadPreset(request.preset, presetPlaces(request, tools)), withGates);
  requireKind(loaded, request);
  const extra = { assets: request.assets, gatesOverridden: gates !== undefined };
  const trees = treesOf(request, tools);
  const fetching = { allowUnpinned: request.allowUnpinned === true };
  if (request.baselineRun === undefined) {
    requireSound(loaded);
    const fetched = await fetchPolicies(loaded, tools, fetching);
    return assemble(loaded, { ...extra, baselineRun: null, fetched }, trees);
  }
  if (overrides.baselinePolicy !== undefined) {
    throw new WorldGateError(
      'usage',
      'a run is compared with one baseline: an earlier run or another policy, not both',
    );
  }
  const { run: baselineRun } = readPlannedRun(
    resolveRun(request.workspaceDir, request.baselineRun, request.repositoryDir),
  );
  const alone = withoutBaselinePolicy(loaded);
  requireSound(alone);
  const fetched = await fetchPolicies(alone, tools, fetching);
  return assemble(alone, { ...extra, baselineRun, fetched }, trees);
}

/** The preset for a comparison with an earlier run, which takes the place of the policy that it names. */
function withoutBaselinePolicy(loaded: LoadedPreset): LoadedPreset {
  const { baseline, ...preset } = loaded.preset;
  if (baseline?.policy === undefined) return loaded;
  const resolved = { ...preset, baseline: { required: baseline.required } };
  return {
    ...loaded,
    preset: resolved,
    digest: sha256Json(resolved),
    files: { ...loaded.files, baselinePolicy: null },
  };
}

/** Files that the caller names instead of those that an earlier run used. */
export interface GivenFiles {
  task: string | undefined;
  policy: string | undefined;
  baselinePolicy: string | undefined;
  assets: string | undefined;
  /** Absolute folder of the run that the earlier run was compared with. */
  baselineDir: string | undefined;
}

/**
 * Prepares what an earlier run did, from the plan in its folder.
 * @throws WorldGateError `file-unnamed` for a file that has to be named again, `checkpoint-mismatch` for a
 *   checkpoint that has changed, `baseline-missing`, `usage` for a file that the run has no use for
 */
export async function prepareAgain(
  plan: RunPlan,
  inputs: RunManifest['inputs'],
  given: GivenFiles,
  trees: Trees,
  tools: Pick<RunTools, 'fetchCheckpoint'>,
): Promise<PreparedRun> {
  const { preset, files } = plan;
  if (given.baselinePolicy !== undefined && files.baseline_policy === null) {
    throw new WorldGateError('usage', 'the run has no baseline policy, so --baseline-policy names nothing');
  }
  if (given.baselineDir !== undefined && plan.baseline_run === null) {
    throw new WorldGateError('usage', 'the run was not compared with another, so --baseline names nothing');
  }
  if (given.task !== undefined && files.tasks.length > 1) {
    throw new WorldGateError('usage', 'the run has several tasks, so --task cannot name them');
  }
  const loaded: LoadedPreset = {
    preset,
    digest: sha256Json(preset),
    source: 'flags',
    chain: [preset.name],
    files: {
      tasks: files.tasks.map((ref) => resolveRef(ref, trees, given.task, '--task')),
      policy: files.policy && resolveRef(files.policy, trees, given.policy, '--policy'),
      baselinePolicy:
        files.baseline_policy &&
        resolveRef(files.baseline_policy, trees, given.baselinePolicy, '--baseline-policy'),
    },
  };
  const assets =
    files.assets === null ? given.assets : resolveRef(files.assets, trees, given.assets, '--assets');
  const baselineRun = given.baselineDir === undefined ? null : readPlannedRun(given.baselineDir).run;
  if (plan.baseline_run !== null && baselineRun?.manifest.run_id !== plan.baseline_run) {
    throw new WorldGateError('baseline-missing', `the run was compared with run ${plan.baseline_run}`, {
      hint: 'name that run with --baseline',
    });
  }
  requireSound(loaded);
  const fetched = await fetchPolicies(loaded, tools, { known: knownDigests(inputs) });
  const extra = { assets, baselineRun, gatesOverridden: plan.gates_overridden, fetched };
  const prepared = assemble(loaded, extra, trees);
  requireSameCheckpoint('policy', prepared.policy, inputs.checkpoint_digest);
  if (plan.baseline_run === null) {
    requireSameCheckpoint('baseline policy', prepared.baselinePolicy, inputs.baseline_checkpoint_digest);
  }
  return { ...prepared, plan };
}

function requireSameCheckpoint(what: string, checkpoint: Checkpoint | null, digest: Digest | null): void {
  if ((checkpoint?.digest ?? null) === digest) return;
  throw new WorldGateError(
    'checkpoint-mismatch',
    `the ${what} here has digest ${checkpoint?.digest ?? 'none'}, but the run used ${digest ?? 'none'}`,
    { hint: 'name the checkpoint that the run used' },
  );
}

/** Checked before anything is fetched. @throws WorldGateError `preset-invalid` */
function requireSound({ preset, chain }: LoadedPreset): void {
  const problems = presetProblems(preset);
  if (problems.length > 0) {
    throw new WorldGateError('preset-invalid', `${chain[0] ?? 'the command line'}: ${problems.join('; ')}`, {
      hint: '`worldgate preset validate` lists everything that is wrong with a preset',
    });
  }
}

function assemble(
  loaded: LoadedPreset,
  extra: {
    assets: string | undefined;
    baselineRun: StoredRun | null;
    gatesOverridden: boolean;
    fetched: FetchedPolicies;
  },
  trees: Trees,
): PreparedRun {
  const { preset } = loaded;
  const { assets, baselineRun, fetched } = extra;
  checkGatesForStop(preset.gates, preset.stop);
  const tasks = loaded.files.tasks.map((file) => loadTask(requireFile(file, 'task'), assets));
  requireDistinctTasks(tasks);
  if (baselineRun !== null) requireSameWorlds(taskIdentities(tasks), baselineRun.manifest);
  if (preset.kind === 'eval') {
    requireMetrics(
      preset.gates,
      tasks.map(({ file, task }) => ({ file, metrics: Object.keys(task.metrics) })),
    );
  }
  const { policy, baselinePolicy } = loaded.files;
  const isMock = preset.provider === 'mock';
  return {
    loaded,
    engine: preset.engine ?? ENGINE_OF_KIND[preset.kind],
    tasks,
    assets,
    policy: policy === null || isMock ? null : openCheckpoint(policy, preset.policy, fetched.policy),
    baselinePolicy:
      baselinePolicy === null
        ? null
        : openCheckpoint(baselinePolicy, preset.baseline?.policy, fetched.baselinePolicy),
    fetched,
    baselineRun,
    plan: {
      schema_version: 'worldgate.plan.v1',
      preset,
      files: {
        tasks: loaded.files.tasks.map((file) => refTo(file, trees)),
        assets: assets === undefined ? null : refTo(assets, trees),
        policy: policy === null ? null : refTo(policy, trees),
        baseline_policy: baselinePolicy === null ? null : refTo(baselinePolicy, trees),
      },
      baseline_run: baselineRun?.manifest.run_id ?? null,
      gates_overridden: extra.gatesOverridden,
    },
  };
}

function requireKind(loaded: LoadedPreset, request: RunRequest): void {
  const { kind, name } = loaded.preset;
  if (request.kind === undefined || request.kind === kind) return;
  throw new WorldGateError('preset-kind', `the preset "${name}" is of kind "${kind}"`, {
    hint:
      kind === 'eval'
        ? `run it with \`worldgate eval --preset ${name}\``
        : `run it with \`worldgate benchmark --preset ${name}\``,
  });
}

function requireFile(file: string, what: string): string {
  if (existsSync(file)) return file;
  throw new WorldGateError(`${what}-missing`, `there is no ${what} file ${path.basename(file)}`, {
    hint: 'check the path, which is relative to the current folder (or, in a preset, to the preset file)',
  });
}

function requireDistinctTasks(tasks: readonly LoadedTask[]): void {
  const seen = new Set<string>();
  for (const { task, file } of tasks) {
    if (seen.has(task.name)) {
      throw new WorldGateError(
        'task-invalid',
        `${file}: name: two tasks of the suite are called "${task.name}"`,
      );
    }
    seen.add(task.name);
  }
}

/** @param fetched where it came by URI; its digest is then that of the file, and was checked when it was fetched */
function openCheckpoint(
  given: string,
  ref: CheckpointRef | undefined,
  fetched: FetchedPolicies['policy'],
): Checkpoint {
  const file = fetched?.path ?? given;
  const digest = sha256(readCheckpoint(file));
  const wanted = fetched === undefined ? ref?.digest : fetched.digest;
  if (wanted !== undefined && wanted !== digest) {
    throw new WorldGateError(
      'checkpoint-mismatch',
      `${path.basename(file)} has digest ${digest}, but the preset wants ${wanted}`,
      { hint: 'the checkpoint was replaced: restore it, or write the new digest into the preset' },
    );
  }
  return { path: file, digest };
}
