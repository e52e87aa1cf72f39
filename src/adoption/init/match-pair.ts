import path from 'node:path';
import { isWorldGateError } from '../../foundation/errors.ts';
import { readCheckpoint } from '../../providers/onnx/checkpoint.ts';
import { loadWasmEngine } from '../../providers/onnx/engine.ts';
import { tensorSpecs } from '../../providers/onnx/shapes.ts';
import { loadMujoco } from '../../worlds/mujoco.ts';
import { JOINT_FREE, Physics } from '../../worlds/physics.ts';

/** Largest model files that are tried; a large language model is no policy of a small MJCF scene. */
const MOST_POLICIES = 20;
const MOST_MODELS = 20;
/** An engine names the file that it could not read; the note does so already. */
const FILE_PREFIX = /^[^\s:]+\.(?:xml|mjcf|onnx): /;

/** What a policy takes and gives, as numbers of one observation and of one action. */
export interface PolicyShape {
  file: string;
  input: string;
  observation: number;
  action: number;
}

/** What a compiled MJCF model has. */
export interface ModelShape {
  file: string;
  nq: number;
  nv: number;
  nu: number;
  sensors: readonly { name: string; size: number }[];
  sensorValues: number;
  timestepS: number;
  keyframe: string | null;
  hasFreeRoot: boolean;
  /** Hinges and slides by name, with their range where they have one. */
  joints: readonly { name: string; range: readonly [number, number] | null }[];
}

/** A policy that fits a model, with the observation that makes it fit. */
export interface Pair {
  policy: PolicyShape;
  model: ModelShape;
  /** Flow mappings of YAML, one a term. */
  terms: readonly string[];
  /** In words, for the comment above them. */
  terms_text: string;
}

export interface PairSearch {
  pairs: readonly Pair[];
  /** Why a file was left out, or why nothing fits: one sentence each. */
  notes: readonly string[];
}

/**
 * Which policies fit which models, by the number of values that one takes and the other has. Loads both engines.
 * @param root absolute folder that the files are relative to
 */
export async function findPairs(
  root: string,
  policies: readonly string[],
  models: readonly string[],
  engines: URL,
): Promise<PairSearch> {
  const notes: string[] = [];
  const shapes = await gathered(policies.slice(0, MOST_POLICIES), notes, (file) =>
    policyShape(root, file, engines),
  );
  const worlds = await gathered(models.slice(0, MOST_MODELS), notes, (file) =>
    modelShape(root, file, engines),
  );
  const pairs = shapes.flatMap((policy) =>
    worlds.flatMap((model): Pair[] => {
      const terms = observationOf(policy, model);
      return terms === null ? [] : [{ policy, model, ...terms }];
    }),
  );
  // Of several that fit by their numbers the one whose names agree: `reach.onnx` and `reach.xml`.
  pairs.sort((a, b) => Number(isNamedAlike(b)) - Number(isNamedAlike(a)));
  for (const policy of shapes) {
    if (pairs.some((pair) => pair.policy === policy) || worlds.length === 0) continue;
    const had = worlds.map(
      ({ file, nq, nv, nu }) => `${file} has ${nq} + ${nv} of state and ${nu} actuators`,
    );
    notes.push(
      `${policy.file} takes ${policy.observation} numbers and gives ${policy.action}; ${had.slice(0, 3).join(', ')}`,
    );
  }
  return { pairs, notes };
}

/** Whether a policy and a model have a name, or a word of it, in common. */
function isNamedAlike({ policy, model }: Pair): boolean {
  const wordsOf = (file: string) =>
    path.posix
      .basename(file)
      .toLowerCase()
      .replace(/\.\w+$/, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2);
  const words = new Set(wordsOf(policy.file));
  return wordsOf(model.file).some((word) => words.has(word));
}

async function gathered<T>(
  files: readonly string[],
  notes: string[],
  read: (file: string) => Promise<T | string>,
): Promise<T[]> {
  const found: T[] = [];
  for (const file of files) {
    try {
      const one = await read(file);
      if (typeof one === 'string') notes.push(`${file}: ${one}`);
      else found.push(one);
    } catch (error) {
      if (!isWorldGateError(error) || error.kind !== 'input') throw error;
      notes.push(`${file}: ${error.message.split('\n')[0]!.replace(FILE_PREFIX, '')}`);
    }
  }
  return found;
}

/** A policy in the engine; null where it cannot open it. @throws WorldGateError where the file is no model, as a Git LFS pointer */
async function sessionOf(root: string, file: string, engines: URL) {
  const bytes = readCheckpoint(path.join(root, file));
  const { ort } = await loadWasmEngine(engines);
  try {
    return await ort.InferenceSession.create(bytes, {});
  } catch {
    return null;
  }
}

const CANNOT_OPEN = 'ONNX Runtime cannot open it';

/** The first policy that the engine opens; null where none does, and a note for each that it could not. */
export async function firstOpenable(
  root: string,
  policies: readonly string[],
  engines: URL,
): Promise<{ policy: string | null; notes: readonly string[] }> {
  const notes: string[] = [];
  for (const file of policies.slice(0, MOST_POLICIES)) {
    const [opened] = await gathered([file], notes, async () => {
      const session = await sessionOf(root, file, engines);
      await session?.release();
      return session === null ? CANNOT_OPEN : { file };
    });
    if (opened !== undefined) return { policy: opened.file, notes };
  }
  return { policy: null, notes };
}

/** @returns a sentence where it is no policy of one observation and one action */
async function policyShape(root: string, file: string, engines: URL): Promise<PolicyShape | string> {
  const session = await sessionOf(root, file, engines);
  if (session === null) return CANNOT_OPEN;
  try {
    const [inputs, outputs] = [session.inputMetadata, session.outputMetadata].map((each) =>
      tensorSpecs(each, file),
    );
    const [input, output] = [inputs![0], outputs![0]];
    if (inputs!.length !== 1 || outputs!.length !== 1 || input === undefined || output === undefined)
      return `it has ${inputs!.length} inputs and ${outputs!.length} outputs, and a task for it is yours to write`;
    const observation = lastSize(input.shape);
    const action = lastSize(output.shape);
    if (observation === null || action === null)
      return 'its shapes do not say how many numbers it takes and gives';
    return { file, input: input.name, observation, action };
  } finally {
    await session.release();
  }
}

/** Numbers of one row: `[batch, n]`, `[n]`, or a chunk `[batch, steps, n]`. */
function lastSize(shape: readonly (number | null)[]): number | null {
  return shape.at(-1) ?? null;
}

/** @returns a sentence where nothing in it can be acted on */
async function modelShape(root: string, file: string, engines: URL): Promise<ModelShape | string> {
  const { module } = await loadMujoco(engines);
  const physics = Physics.load(module, path.join(root, file));
  try {
    const { model } = physics;
    if (model.nu === 0) return 'it has no actuators';
    const types = Array.from(model.jnt_type as ArrayLike<number>);
    const ranges = Array.from(model.jnt_range as ArrayLike<number>);
    const sizes = Array.from(model.sensor_dim as ArrayLike<number>);
    const names = physics.names('joint');
    return {
      file,
      nq: model.nq,
      nv: model.nv,
      nu: model.nu,
      sensors: physics.names('sensor').map((name, index) => ({ name, size: sizes[index]! })),
      sensorValues: model.nsensordata,
      timestepS: model.opt.timestep,
      keyframe: physics.names('keyframe').find((name) => name !== '') ?? null,
      hasFreeRoot: types[0] === JOINT_FREE,
      joints: names.flatMap((name, index) => {
        if (name === '' || types[index]! < 2) return [];
        // A joint without limits has both ends at zero.
        const [low, high] = [ranges[2 * index]!, ranges[2 * index + 1]!];
        const range = low < high ? ([low, high] as const) : null;
        return [{ name, range }];
      }),
    };
  } finally {
    physics.dispose();
  }
}

/** The observation by which a policy takes what a model has; null where no usual one does. */
function observationOf(
  policy: PolicyShape,
  { nq, nv, nu, sensors, sensorValues, hasFreeRoot }: ModelShape,
): Pick<Pair, 'terms' | 'terms_text'> | null {
  if (policy.action !== nu) return null;
  const velocities = '{ term: qvel }';
  const usual: [size: number, terms: string[], words: string][] = [
    [nq + nv, ['{ term: qpos }', velocities], 'all joint positions, then all velocities'],
    [
      nq + nv + nu,
      ['{ term: qpos }', velocities, '{ term: last_action }'],
      'positions, velocities and the last action',
    ],
    ...(hasFreeRoot
      ? ([
          [
            nq - 2 + nv,
            [`{ term: qpos, slice: [2, ${nq}] }`, velocities],
            'positions without x and y, then velocities',
          ],
        ] satisfies [number, string[], string][])
      : ([
          [
            nq - 1 + nv,
            [`{ term: qpos, slice: [1, ${nq}] }`, velocities],
            'positions but the first, then velocities',
          ],
        ] satisfies [number, string[], string][])),
    ...(sensorValues > 0 && sensors.every(({ name }) => name !== '')
      ? ([
          [
            sensorValues,
            sensors.map(({ name }) => `{ term: sensor, sensor: ${JSON.stringify(name)} }`),
            'all sensors in order',
          ],
        ] satisfies [number, string[], string][])
      : []),
    [nq, ['{ term: qpos }'], 'all joint positions'],
  ];
  const fitting = usual.find(([size]) => size === policy.observation);
  return fitting === undefined ? null : { terms: fitting[1], terms_text: fitting[2] };
}
