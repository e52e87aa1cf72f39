import { basename } from 'node:path';
import type { Device } from '../contracts/device.ts';
import type { Gate } from '../contracts/gate.ts';
import { benchmarkPlan, type EngineName, type Preset, preset, type StopRule } from '../contracts/preset.ts';
import { type Digest, sha256Json } from '../foundation/digest.ts';
import { parseWith } from '../foundation/schema.ts';
import { namedByCaller } from './checkpoint-names.ts';
import type { LoadedPreset } from './load.ts';

/** What a command line or an action's inputs replace. Files are absolute paths. */
export interface PresetOverrides {
  task?: string;
  /** A path or a URI, as the other. */
  policy?: string;
  baselinePolicy?: string;
  /** That `baselinePolicy` must have, where whoever names it pins it. */
  baselineDigest?: Digest;
  engine?: EngineName;
  device?: Device;
  episodes?: number;
  seed?: number;
  stop?: StopRule;
  samples?: number;
  warmup?: number;
  gates?: readonly Gate[];
}

/**
 * The preset with what the caller replaces, and its new digest. Files that the caller names appear in it by their
 * base names only: where they lie on this machine is nobody's business.
 * @throws WorldGateError `preset-invalid` for a value out of range
 */
export function overridePreset(loaded: LoadedPreset, overrides: PresetOverrides): LoadedPreset {
  const { task, engine, device, episodes, seed, stop, samples, warmup, gates } = overrides;
  const named = (given: string | undefined) => (given === undefined ? undefined : namedByCaller(given));
  const policy = named(overrides.policy);
  const baselinePolicy = named(overrides.baselinePolicy);
  const base = loaded.preset;
  const value: Record<keyof Preset, unknown> = {
    ...(base as Required<Preset>),
    ...(engine !== undefined && { engine }),
    ...(device !== undefined && { device }),
    ...(episodes !== undefined && { episodes }),
    ...(seed !== undefined && { seed }),
    ...(stop !== undefined && { stop }),
    ...(gates !== undefined && { gates }),
    ...(policy !== undefined && { policy: policy.ref }),
  };
  if (task !== undefined) {
    value.task = basename(task);
    delete (value as Partial<typeof value>).suite;
  }
  if (baselinePolicy !== undefined) {
    value.baseline = {
      ...base.baseline,
      policy: {
        ...baselinePolicy.ref,
        ...(overrides.baselineDigest && { digest: overrides.baselineDigest }),
      },
    };
  }
  if (samples !== undefined || warmup !== undefined) {
    value.benchmark = {
      ...(base.benchmark ?? benchmarkPlan.parse({})),
      ...(samples !== undefined && { samples }),
      ...(warmup !== undefined && { warmup }),
    };
  }
  const result = parseWith(preset, value, {
    file: 'the command line',
    code: 'preset-invalid',
    hint: 'Correct the option of that name.',
  });
  return {
    ...loaded,
    preset: result,
    digest: sha256Json(result),
    files: {
      tasks: task === undefined ? loaded.files.tasks : [task],
      policy: policy?.file ?? loaded.files.policy,
      baselinePolicy: baselinePolicy?.file ?? loaded.files.baselinePolicy,
    },
  };
}

/** Name of the preset that only flags make. */
export const COMMAND_LINE = 'command-line';

/** Episodes per task where neither a preset nor the caller says how many. */
const DEFAULT_EPISODES = 100;

/**
 * A preset without a file, for `--task T --policy M`. With a baseline it asks that nothing got worse; without one
 * nothing is asked of the policy, so nothing is decided: what was counted is shown, and the verdict is `skipped`.
 * @throws WorldGateError `preset-invalid`
 */
export function presetFromFlags(
  kind: Preset['kind'],
  overrides: PresetOverrides,
  hasBaseline: boolean,
): LoadedPreset {
  const isEval = kind === 'eval';
  const counted = isEval
    ? { name: 'coverage', kind: 'coverage', optional: !hasBaseline }
    : { name: 'errors', kind: 'errors', optional: !hasBaseline };
  const compared = {
    name: 'no-regression',
    kind: 'no_regression',
    of: isEval ? 'success_rate' : 'latency',
    margin: 0.05,
  };
  const bare = parseWith(
    preset,
    {
      schema_version: 'worldgate.preset.v1',
      name: COMMAND_LINE,
      title: isEval ? 'Evaluation from the command line' : 'Benchmark from the command line',
      kind,
      gates: hasBaseline ? [compared, counted] : [counted],
      ...(isEval ? { episodes: DEFAULT_EPISODES } : { benchmark: {} }),
    },
    { file: 'the command line', code: 'preset-invalid' },
  );
  return overridePreset(
    {
      preset: bare,
      digest: sha256Json(bare),
      source: 'flags',
      chain: [],
      files: { tasks: [], policy: null, baselinePolicy: null },
    },
    overrides,
  );
}
