import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { Detection, Importer, ImportOptions, ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { parsePointer, pointerOf, streamJson } from '../importing/json-stream.ts';
import { seedLabel } from '../importing/seed-label.ts';
import { recordOf } from './json-values.ts';
import { LerobotTask, type StartSeed } from './lerobot-task.ts';
import { withNamesakes } from './namesakes.ts';
import { policyKind } from './policy-kind.ts';

const NAME = /(?:^|[._-])eval_info\.json$/;
/** The keys of the first row; "per_task" alone is in many people's summaries. */
const SHAPE =
  /"per_task"\s*:\s*\[\s*\{[^{}[\]]*"(?:task_group|metrics)"\s*:|"per_episode"\s*:\s*\[\s*\{[^{}]*"(?:episode_ix|success)"\s*:/;
const CI_METRICS = /^\s*\{[^[]*"pc_success"/;

/**
 * LeRobot's `eval_info.json` in the shapes that `lerobot-eval` has written: `per_episode` and `aggregated` (before
 * that `macro`) up to v0.3, `per_task`, `per_group` and `overall` since v0.4. The shape decides, not a version:
 * programs that call `eval_policy()` themselves still write the old one. `pc_success` is percent in all of them.
 */
export const lerobot: Importer = {
  source: 'lerobot',
  title: 'LeRobot (lerobot-eval)',
  recognises: [
    'eval_info.json with per_task[].metrics.successes and overall (v0.4 and later)',
    'eval_info.json with per_episode[].success and aggregated or macro (up to v0.3)',
    'metrics.json of its CI: an aggregate, reported and never decided',
  ],
  supplies: {
    EPISODE_OUTCOMES: 'always',
    SEEDS: 'sometimes',
    MODEL_IDENTITY: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'always',
  },
  options: ['startSeed', 'pointer'],
  detect,
  read(tree, detection, options, sink) {
    sink.facts({ evaluatorName: 'lerobot' });
    // Every episode counts, and an exception leaves no file at all.
    sink.supplies('DENOMINATOR_POLICY');
    for (const file of detection.files) {
      if (detection.format === 'lerobot-ci-metrics') readCiMetrics(tree, file, sink);
      else readEvalInfo(tree, file, options, sink);
    }
  },
};

function detect(tree: InputTree): Detection | null {
  const json = tree.named(/\.json$/);
  const shaped = json.filter(({ path }) => SHAPE.test(tree.headText(path)));
  if (shaped.length > 0) {
    const isOld = shaped.every(({ path }) => /"per_episode"/.test(tree.headText(path)));
    const key = isOld ? 'per_episode' : 'per_task';
    return {
      format: isOld ? 'lerobot-old' : 'lerobot-new',
      confidence: shaped.some(({ path }) => NAME.test(path)) ? 0.95 : 0.8,
      why: [`${shaped[0]!.path} has the key "${key}"`],
      files: withNamesakes(
        tree,
        shaped.map(({ path }) => path),
        NAME,
      ),
    };
  }
  const named = tree.named(NAME);
  const candidates = named.length > 0 ? named : tree.files.length === 1 ? tree.files : [];
  const ci = json.filter(({ path }) => CI_METRICS.test(tree.headText(path)));
  if (ci.length > 0 && named.length === 0) {
    return {
      format: 'lerobot-ci-metrics',
      confidence: 0.6,
      why: [`${ci[0]!.path} has "pc_success" and no episodes`],
      files: ci.map(({ path }) => path),
    };
  }
  if (candidates.length === 0) return null;
  return {
    format: 'lerobot-new',
    // The name alone: three other formats have it too.
    confidence: named.length > 0 ? 0.3 : 0.1,
    why: [`${candidates[0]!.path} is ${named.length > 0 ? 'called eval_info.json' : 'the only file'}`],
    files: candidates.map(({ path }) => path),
  };
}

function readEvalInfo(tree: InputTree, file: string, options: ImportOptions, sink: ImportSink): void {
  const prefix = parsePointer(options.pointer ?? '');
  const at = (...rest: string[]) => [...prefix, ...rest];
  const task = new LerobotTask(file, sink, pointerOf(prefix));
  const seen = new Set<string>();
  const [root] = streamJson(tree, file, {
    batches: [
      { path: at('per_episode'), take: (values, first) => task.oldEpisodes(values, first) },
      ...(['successes', 'sum_rewards', 'max_rewards'] as const).map((key) => ({
        path: at('per_task', '*', 'metrics', key),
        take: (values: unknown[], first: number) => task.column(key, values, first),
      })),
    ],
    each: [
      {
        path: at('per_task', '*'),
        take: (value, path) => task.close(value, Number(path.at(-1)), seen),
      },
    ],
  });
  const info = below(root, prefix, file, options);
  const isNew = Object.hasOwn(info, 'per_task') && Object.hasOwn(info, 'overall');
  const old = info.aggregated ?? info.macro;
  if (!isNew && !(Object.hasOwn(info, 'per_episode') && old !== undefined))
    throw notLerobot(file, info, options);
  if (isNew && task.tasks === 0) throw invalid(file, `${pointerOf(prefix)}/per_task`, 'has no task');
  task.finish(startSeedOf(info, options, tree, file, sink));
  describeRun(info, file, prefix, sink);
  if (isNew) noteGap(recordOf(info.run_config)?.n_episodes, task.fewest, file, sink);
  if (isNew) {
    state(info.overall, null, at('overall'), file, sink);
    for (const [suite, group] of Object.entries(recordOf(info.per_group) ?? {})) {
      state(group, suite, at('per_group', suite), file, sink);
    }
  } else {
    state(old, null, at(info.aggregated === undefined ? 'macro' : 'aggregated'), file, sink);
  }
}

/** What the evaluator says of its own episodes: `pc_success` (percent) and, in the new shape, `n_episodes`. */
function state(value: unknown, suite: string | null, path: string[], file: string, sink: ImportSink): void {
  const aggregate = recordOf(value);
  if (aggregate === undefined) throw invalid(file, pointerOf(path), 'is not an object');
  const { pc_success: rate, n_episodes: episodes } = aggregate;
  if (typeof rate !== 'number') throw invalid(file, `${pointerOf(path)}/pc_success`, 'is not a number');
  const scope = { suite, task: null };
  if (Number.isNaN(rate) && (episodes === 0 || episodes === undefined)) {
    sink.finding({
      code: 'aggregate-empty',
      severity: 'warning',
      message: `states no rate: pc_success is NaN${episodes === 0 ? ' and n_episodes 0' : ''}; the episodes are counted instead`,
      file,
      at: pointerOf(path),
    });
    return;
  }
  const common = { scope, file, onlyFile: true };
  sink.stated({
    ...common,
    name: 'pc_success',
    what: 'success_rate',
    value: rate,
    unit: 'percent',
    text: `${rate} %`,
    at: `${pointerOf(path)}/pc_success`,
  });
  if (episodes === undefined) return;
  if (typeof episodes !== 'number' || !Number.isInteger(episodes) || episodes < 0) {
    throw invalid(file, `${pointerOf(path)}/n_episodes`, `is ${JSON.stringify(episodes)}, not a count`);
  }
  sink.stated({
    ...common,
    name: 'n_episodes',
    what: 'episodes',
    value: episodes,
    unit: 'count',
    text: String(episodes),
    at: `${pointerOf(path)}/n_episodes`,
  });
}

/** The seed of the first episode: from the caller, or from the `run_config` that some scripts add. */
function startSeedOf(
  info: Record<string, unknown>,
  { startSeed }: ImportOptions,
  tree: InputTree,
  file: string,
  sink: ImportSink,
): StartSeed | null {
  const recorded = recordOf(info.run_config)?.seed;
  const config = Number.isSafeInteger(recorded) && (recorded as number) >= 0 ? (recorded as number) : null;
  if (startSeed !== undefined && config !== null && config !== startSeed) {
    throw invalid(file, '/run_config/seed', `is ${config}, but --start-seed says ${startSeed}`);
  }
  const labelled = seedLabel(tree, file);
  if (labelled !== null && config !== null && labelled !== config) {
    sink.finding({
      code: 'seed-label-mismatch',
      severity: 'warning',
      message: `lies in a folder or file labelled with seed ${labelled}, but records ${config}, which was taken`,
      file,
      at: '/run_config/seed',
    });
  }
  if (config !== null) {
    sink.facts({ runSeeds: [config] });
    return { seed: config, source: 'config' };
  }
  if (startSeed !== undefined) return { seed: startSeed, source: 'derived' };
  return labelled === null ? null : { seed: labelled, source: 'dirname' };
}

function describeRun(info: Record<string, unknown>, file: string, prefix: string[], sink: ImportSink): void {
  const policy = recordOf(info.run_config)?.policy_path;
  if (typeof policy !== 'string' || policy === '') return;
  const named = policyKind(policy);
  const kind = named === 'name' ? 'path' : named;
  sink.model({ kind, value: policy, file, at: pointerOf([...prefix, 'run_config', 'policy_path']) });
}

/** What some scripts record of the request: `n_episodes` of each task. */
function noteGap(asked: unknown, fewest: number, file: string, sink: ImportSink): void {
  if (typeof asked !== 'number' || !Number.isInteger(asked) || fewest >= asked) return;
  sink.finding({
    code: 'coverage-gap',
    severity: 'warning',
    message: `was asked for ${asked} episodes of each task, and has a task with ${fewest}`,
    file,
    at: '/run_config/n_episodes',
  });
}

function readCiMetrics(tree: InputTree, file: string, sink: ImportSink): void {
  const [root] = streamJson(tree, file);
  const metrics = recordOf(root) ?? {};
  const scope = { suite: null, task: typeof metrics.task === 'string' ? metrics.task.slice(0, 400) : null };
  const numbers = [
    ['pc_success', 'percent'],
    ['n_episodes', 'count'],
  ] as const;
  for (const [name, unit] of numbers) {
    const value = metrics[name];
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    sink.reported({ name, scope, value, unit, text: String(value), file, at: `/${name}` });
  }
}

function below(
  root: unknown,
  prefix: readonly string[],
  file: string,
  options: ImportOptions,
): Record<string, unknown> {
  let value = root;
  for (const part of prefix) value = recordOf(value)?.[part];
  const info = recordOf(value);
  if (info !== undefined) return info;
  throw prefix.length === 0 ? notLerobot(file, {}, options) : invalid(file, options.pointer!, 'is not there');
}

function notLerobot(file: string, info: Record<string, unknown>, { pointer }: ImportOptions): WorldGateError {
  const wrapped = Object.entries(info).find(([, value]) => {
    const inner = recordOf(value);
    return inner !== undefined && (Object.hasOwn(inner, 'per_task') || Object.hasOwn(inner, 'per_episode'));
  })?.[0];
  const keys = Object.keys(info).slice(0, 6).map(quoted).join(', ');
  return new WorldGateError(
    'format-unknown',
    `${file}${pointer ?? ''} is not LeRobot's: it needs "per_task" with "overall", or "per_episode" with "aggregated", and has ${keys === '' ? 'no keys' : keys}`,
    {
      hint:
        wrapped === undefined
          ? 'other programs call their files eval_info.json too; use the source that wrote it, or `generic` with a mapping'
          : `the results are one level down: add --pointer /${wrapped}`,
    },
  );
}

function invalid(file: string, at: string, what: string): WorldGateError {
  return new WorldGateError('format-invalid', `${file} ${at}: ${what}`, {
    hint: 'take the file as lerobot-eval wrote it',
  });
}
