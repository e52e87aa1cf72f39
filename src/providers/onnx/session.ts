import { messageOf } from '../../foundation/errors.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import {
  type ActionChunk,
  type PolicyBinding,
  type PolicySession,
  providerFailure,
  requireFinite,
  type TensorSpec,
  type TensorType,
} from '../contract.ts';
import type { OnnxEngine, OrtSession, OrtTensor, TensorData } from './engine.ts';
import { type ConcreteShape, fitShape, shapeText, statePairs, wantedText, zeroShape } from './shapes.ts';

function zeros(type: TensorType, size: number): TensorData {
  if (type === 'float32') return new Float32Array(size);
  if (type === 'float64') return new Float64Array(size);
  return new BigInt64Array(size);
}

function product(dims: readonly number[]): number {
  return dims.reduce((total, d) => total * d, 1);
}

interface InputSlot {
  spec: TensorSpec;
  shape: ConcreteShape;
  tensor: OrtTensor;
}

export interface OnnxModel {
  name: string;
  engine: OnnxEngine;
  session: OrtSession;
  inputs: readonly TensorSpec[];
  outputs: readonly TensorSpec[];
  /** Makes the first call, which shows what the model runs on; on the CPU it does nothing. */
  settle: (feeds: Record<string, OrtTensor>) => Promise<void>;
}

/** Binds a model to a task's observations and action. @throws WorldGateError `policy-mismatch` */
export function bindPolicy(model: OnnxModel, binding: PolicyBinding): PolicySession {
  const { ort } = model.engine;
  const slots = binding.inputs.map((input) => inputSlot(model, binding, input));
  const bound = new Set(binding.inputs.map((input) => input.name));
  const others = model.inputs.filter((spec) => !bound.has(spec.name));
  const output = actionOutput(model, binding, statePairs(others, model.outputs));
  const pairs = statePairs(
    others,
    model.outputs.filter((spec) => spec.name !== output.name),
  );
  const orphan = others.find((spec) => !pairs.has(spec.name));
  if (orphan) {
    throw providerFailure(
      'policy-mismatch',
      `${model.name} has an input "${orphan.name}" ${shapeText(orphan)} that ${binding.taskFile} does not fill`,
      {
        hint: `add it under \`observation\`, or, if it is a recurrent state, give the model an output "${orphan.name}_out" of the same shape`,
      },
    );
  }
  const states = others.map((spec) => {
    const dims = zeroShape(spec.shape);
    requireModest(model, spec, dims);
    const start = () => new ort.Tensor(spec.type, zeros(spec.type, product(dims)), dims);
    return { input: spec.name, output: pairs.get(spec.name)!, start };
  });
  requireActions(model, binding, output);
  return new OnnxPolicySession(model, binding, slots, states, output.name);
}

function inputSlot(
  model: OnnxModel,
  binding: PolicyBinding,
  input: PolicyBinding['inputs'][number],
): InputSlot {
  const spec = model.inputs.find((candidate) => candidate.name === input.name);
  if (spec === undefined) {
    throw providerFailure(
      'policy-mismatch',
      `${binding.taskFile} fills the input "${input.name}", but ${model.name} has ${listed(model.inputs)}${didYouMean(input.name, namesOf(model.inputs))}`,
      { hint: 'rename the key under `observation` to the input name of the model' },
    );
  }
  const shape = fitShape(spec.shape, input.size);
  if (shape === undefined) {
    const terms = input.terms.map((term) => `  ${String(term.size).padStart(5)}  ${term.label}`).join('\n');
    throw providerFailure(
      'policy-mismatch',
      `${binding.taskFile} gives ${input.size} numbers for "${input.name}", but ${model.name} wants ${wantedText(spec)}; the terms:\n${terms}`,
      { hint: 'add, remove or slice terms until the lengths agree' },
    );
  }
  requireModest(model, spec, shape.dims);
  const tensor = new model.engine.ort.Tensor(spec.type, zeros(spec.type, product(shape.dims)), shape.dims);
  return { spec, shape, tensor };
}

/** Numbers of one tensor; a batch of N repeats the observation, so a few bytes could claim any amount of memory. */
const MAX_NUMBERS = 16_777_216;

function requireModest(model: OnnxModel, spec: TensorSpec, dims: readonly number[]): void {
  if (product(dims) <= MAX_NUMBERS) return;
  throw providerFailure(
    'policy-mismatch',
    `the input "${spec.name}" of ${model.name} has the shape ${shapeText(spec)}, more than ${MAX_NUMBERS} numbers`,
    { hint: 'export the model with a free batch dimension, or a batch of 1' },
  );
}

function namesOf(specs: readonly TensorSpec[]): string[] {
  return specs.map((spec) => spec.name);
}

function listed(specs: readonly TensorSpec[]): string {
  return specs.map((spec) => `"${spec.name}" ${shapeText(spec)}`).join(', ');
}

function actionOutput(
  model: OnnxModel,
  binding: PolicyBinding,
  states: ReadonlyMap<string, string>,
): TensorSpec {
  const stateOutputs = new Set(states.values());
  const named = binding.output;
  if (named !== undefined) {
    const found = model.outputs.find((spec) => spec.name === named);
    if (found) return found;
  } else {
    const free = model.outputs.filter((spec) => !stateOutputs.has(spec.name));
    if (free.length === 1) return free[0]!;
  }
  const list = listed(model.outputs);
  throw providerFailure(
    'policy-mismatch',
    named === undefined
      ? `${model.name} has ${model.outputs.length} outputs and ${binding.taskFile} does not say which one is the action: ${list}`
      : `${binding.taskFile} names the output "${named}", but ${model.name} has ${list}${didYouMean(named, namesOf(model.outputs))}`,
    { hint: 'set `action.output` to the name of the output that holds the action' },
  );
}

/**
 * Whether a row of so many numbers is actions of the task. More than one only where the task asks for chunks or the
 * shape sets the actions apart: a policy for two actuators is not one that gives two actions for a single one.
 */
export function isActions(
  row: number,
  shape: readonly (number | null)[],
  { actionSize, play }: PolicyBinding,
): boolean {
  return row === actionSize || (row % actionSize === 0 && (play > 1 || shape.at(-1) === actionSize));
}

/** @throws WorldGateError `policy-mismatch` where the model's metadata already tells that its output does not fit */
function requireActions(model: OnnxModel, binding: PolicyBinding, output: TensorSpec): void {
  const row = output.shape.length > 1 ? output.shape.slice(1) : output.shape;
  const known = row.filter((d) => d !== null);
  if (known.length < row.length || isActions(product(known), output.shape, binding)) return;
  throw providerFailure(
    'policy-mismatch',
    `the action groups of ${binding.taskFile} drive ${binding.actionSize} actuators, but the output "${output.name}" of ${model.name} has the shape ${shapeText(output)}`,
    {
      hint: 'name the actuators that the policy was trained for; set `action.play` if it gives several actions per call',
    },
  );
}

interface StateSlot {
  input: string;
  output: string;
  start: () => OrtTensor;
}

class OnnxPolicySession implements PolicySession {
  readonly #model: OnnxModel;
  readonly #binding: PolicyBinding;
  readonly #slots: readonly InputSlot[];
  readonly #states: readonly StateSlot[];
  readonly #output: string;
  readonly #feeds: Record<string, OrtTensor> = {};

  constructor(
    model: OnnxModel,
    binding: PolicyBinding,
    slots: readonly InputSlot[],
    states: readonly StateSlot[],
    output: string,
  ) {
    this.#model = model;
    this.#binding = binding;
    this.#slots = slots;
    this.#states = states;
    this.#output = output;
    for (const { spec, tensor } of slots) this.#feeds[spec.name] = tensor;
    this.reset();
  }

  async warmUp(): Promise<void> {
    await this.#model.settle(this.#feeds);
  }

  reset(): void {
    for (const { input, start } of this.#states) this.#feeds[input] = start();
  }

  async act(observations: readonly Float64Array[]): Promise<ActionChunk> {
    for (let i = 0; i < this.#slots.length; i++) fill(this.#slots[i]!, observations[i]!);
    let results: Record<string, OrtTensor>;
    try {
      results = await this.#model.session.run(this.#feeds);
    } catch (cause) {
      throw providerFailure('policy-failed', `${this.#model.name} failed: ${messageOf(cause)}`, {
        hint: 'ONNX Runtime refused the model or its input; run it once in Python with the same shapes',
        cause,
      });
    }
    for (const { input, output } of this.#states) this.#feeds[input] = results[output]!;
    return this.#chunk(results[this.#output]!);
  }

  #chunk(tensor: OrtTensor): ActionChunk {
    const { actionSize, play, taskFile } = this.#binding;
    const batch = this.#slots[0]?.shape.batch ?? 1;
    const values =
      tensor.type === 'int64'
        ? Array.from(tensor.data as BigInt64Array, Number)
        : (tensor.data as Float32Array);
    const row = values.length / batch;
    const chunk = row / actionSize;
    if (!isActions(row, tensor.dims, this.#binding) || chunk < play) {
      throw providerFailure(
        'policy-output-invalid',
        `${this.#model.name} returned "${this.#output}" with shape [${tensor.dims.join(', ')}], which is not ${play > 1 ? `${play} or more actions` : 'an action'} of ${actionSize} numbers`,
        {
          hint: `the action groups of ${taskFile} drive ${actionSize} actuators${play > 1 ? ` and play ${play} actions per call` : ''}`,
        },
      );
    }
    requireFinite(values, row, this.#output);
    return { values, chunk, size: actionSize };
  }

  async close(): Promise<void> {}
}

function fill(slot: InputSlot, observation: Float64Array): void {
  const { data } = slot.tensor;
  const { batch } = slot.shape;
  for (let row = 0, at = 0; row < batch; row++) {
    if (slot.spec.type === 'int64') {
      for (let i = 0; i < observation.length; i++)
        (data as BigInt64Array)[at++] = BigInt(Math.round(observation[i]!));
    } else {
      for (let i = 0; i < observation.length; i++) (data as Float64Array)[at++] = observation[i]!;
    }
  }
}
