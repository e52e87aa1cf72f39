import { providerFailure, type TensorSpec, type TensorType } from '../contract.ts';
import type { ModelMetadata } from './engine.ts';

const TYPES: Record<string, TensorType> = { float32: 'float32', float64: 'float64', int64: 'int64' };

/** Tensor specifications from ONNX Runtime's metadata; symbolic dimensions are free. */
export function tensorSpecs(metadata: readonly ModelMetadata[], model: string): TensorSpec[] {
  return metadata.map(({ name, isTensor, type, shape }) => {
    const known = isTensor ? TYPES[type] : undefined;
    if (known === undefined) {
      throw providerFailure(
        'model-invalid',
        `${model}: "${name}" is ${isTensor ? `a ${type} tensor` : 'no tensor'}`,
        {
          hint: `supported tensor types: ${Object.keys(TYPES).join(', ')}`,
        },
      );
    }
    return { name, type: known, shape: shape.map((d) => (typeof d === 'number' && d > 0 ? d : null)) };
  });
}

export function shapeText(spec: TensorSpec): string {
  return `[${spec.shape.map((d) => d ?? '?').join(', ')}]`;
}

export interface ConcreteShape {
  dims: number[];
  /** Rows of the batch; every row gets the same observation. */
  batch: number;
}

/** How many numbers an observation must have, as `48 ([?, 48])`; only the shape where another dimension is free. */
export function wantedText(spec: TensorSpec): string {
  const row = spec.shape.length > 1 && spec.shape[0] === null ? spec.shape.slice(1) : spec.shape;
  const size = row.reduce<number | null>(
    (product, d) => (product === null || d === null ? null : product * d),
    1,
  );
  return size === null ? shapeText(spec) : `${size} (${shapeText(spec)})`;
}

/**
 * Dimensions for one observation of `size` numbers: a leading free dimension is the batch and becomes 1, a
 * leading fixed one may be a batch of N, and one other free dimension takes what is left.
 * @returns `undefined` when `size` numbers do not fit
 */
export function fitShape(shape: readonly (number | null)[], size: number): ConcreteShape | undefined {
  const attempts: { dims: (number | null)[]; batch: number }[] = [];
  const [first, ...rest] = shape;
  // Never more than one row: twice as many numbers as the policy takes must not pass for a batch of two.
  if (first === null && rest.length > 0) attempts.push({ dims: [1, ...rest], batch: 1 });
  else attempts.push({ dims: [...shape], batch: 1 });
  if (typeof first === 'number' && first > 1 && rest.length > 0)
    attempts.push({ dims: [first, ...rest], batch: first });
  for (const { dims, batch } of attempts) {
    const free = dims.filter((d) => d === null).length;
    const fixed = dims.reduce<number>((product, d) => product * (d ?? 1), 1);
    const wanted = size * batch;
    if (free === 0 && fixed === wanted) return { dims: dims as number[], batch };
    if (free === 1 && fixed > 0 && wanted % fixed === 0) {
      return { dims: dims.map((d) => d ?? wanted / fixed), batch };
    }
  }
  return undefined;
}

/** All dimensions with free ones as 1: the shape of a recurrent state at the start of an episode. */
export function zeroShape(shape: readonly (number | null)[]): number[] {
  return shape.map((d) => d ?? 1);
}

/**
 * Outputs that feed inputs at the next call: same type and shape, and a name that says so
 * (`h_in`/`h_out`, `state`/`stateN`, `h`/`hn`, `h`/`next_h`, `h`/`h_out`).
 */
export function statePairs(
  inputs: readonly TensorSpec[],
  outputs: readonly TensorSpec[],
): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const input of inputs) {
    const stem = input.name.replace(/([_.]?)(in|input|prev|0)$/i, '');
    const candidates = [
      input.name,
      `${input.name}n`,
      `${input.name}N`,
      `${input.name}_out`,
      `${input.name}_next`,
      `${input.name}.out`,
      `next_${input.name}`,
      `new_${input.name}`,
      ...['_out', '.out', '_output', '_next', 'n', 'N', '_n', '1'].map((suffix) => `${stem}${suffix}`),
    ];
    const match = outputs.find(
      (output) =>
        candidates.includes(output.name) &&
        output.type === input.type &&
        output.shape.length === input.shape.length &&
        output.shape.every((d, i) => d === input.shape[i] || d === null || input.shape[i] === null),
    );
    if (match) pairs.set(input.name, match.name);
  }
  return pairs;
}
