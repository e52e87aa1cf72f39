import { Random } from '../foundation/random.ts';
import { type PolicyBinding, providerFailure, type TensorSpec } from '../providers/contract.ts';
import type { Ort, OrtTensor, TensorData } from '../providers/onnx/engine.ts';
import { fitShape, shapeText, statePairs } from '../providers/onnx/shapes.ts';
import type { CallPlan } from './protocol.ts';

/** Tensors for one call, by input name. */
export type Feeds = Record<string, OrtTensor>;

/** Different inputs that the calls go round, so that no cache learns one by heart; fewer for large inputs. */
const MOST_FEEDS = 16;
const FEED_BYTES = 32 * 1024 * 1024;

/**
 * Seeded inputs for a model: uniform in [-1, 1) for observations, zero for recurrent states and for integers
 * (which are often indices, where 0 is always valid). The same model and seed give the same inputs, and so do
 * two models of the same shapes.
 * @param binding sizes of a task's observations; without one, free dimensions behind the batch become 1
 * @throws WorldGateError `policy-mismatch` when the model cannot take the batch
 */
export function prepareFeeds(
  ort: Pick<Ort, 'Tensor'>,
  model: string,
  inputs: readonly TensorSpec[],
  outputs: readonly TensorSpec[],
  binding: PolicyBinding | undefined,
  plan: CallPlan,
): Feeds[] {
  const bound = new Map(binding?.inputs.map(({ name, size }) => [name, size]));
  const states = statePairs(
    inputs.filter(({ name }) => !bound.has(name)),
    outputs.filter(({ name }) => name !== binding?.output),
  );
  const slots = inputs.map((spec) => {
    const isState = states.has(spec.name);
    const dims = isState
      ? stateShape(spec, plan.batch)
      : observationShape(model, spec, bound.get(spec.name), plan.batch);
    return { spec, dims, size: dims.reduce((product, d) => product * d, 1), isState };
  });
  const bytes = slots.reduce((total, { size }) => total + 8 * size, 0);
  const count = Math.min(MOST_FEEDS, plan.samples, Math.max(1, Math.floor(FEED_BYTES / Math.max(1, bytes))));
  const random = new Random(plan.seed, 'benchmark-inputs');
  return Array.from({ length: count }, () => {
    const feeds: Feeds = {};
    for (const { spec, dims, size, isState } of slots) {
      feeds[spec.name] = new ort.Tensor(spec.type, values(spec, size, isState, random), dims);
    }
    return feeds;
  });
}

function values(spec: TensorSpec, size: number, isState: boolean, random: Random): TensorData {
  if (spec.type === 'int64') return new BigInt64Array(size);
  const data = spec.type === 'float32' ? new Float32Array(size) : new Float64Array(size);
  if (!isState) for (let i = 0; i < size; i++) data[i] = random.uniform(-1, 1);
  return data;
}

function observationShape(
  model: string,
  spec: TensorSpec,
  size: number | undefined,
  batch: number,
): number[] {
  const [first, ...rest] = spec.shape;
  const takesBatch = first === null || first === batch;
  if (batch > 1 && !takesBatch) {
    throw providerFailure(
      'policy-mismatch',
      `${model} takes "${spec.name}" as ${shapeText(spec)}, so it cannot be called with a batch of ${batch}`,
      { hint: 'export it with a free batch dimension, or set `benchmark.batch: 1`' },
    );
  }
  if (size === undefined) return spec.shape.map((d, i) => d ?? (i === 0 ? batch : 1));
  if (batch === 1) return fitShape(spec.shape, size)!.dims;
  const one = fitShape([1, ...rest], size);
  if (one === undefined) {
    throw providerFailure(
      'policy-mismatch',
      `${model} takes "${spec.name}" as ${shapeText(spec)}, which does not hold ${batch} observations of ${size} numbers`,
      { hint: 'export it with a free batch dimension, or set `benchmark.batch: 1`' },
    );
  }
  return [batch, ...one.dims.slice(1)];
}

/** In a state the batch is whichever dimension is free (often the second, behind the layers). */
function stateShape({ shape }: TensorSpec, batch: number): number[] {
  const free = shape.indexOf(null);
  return shape.map((d, i) => d ?? (i === free ? batch : 1));
}
