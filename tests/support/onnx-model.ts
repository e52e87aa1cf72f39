/**
 * A protobuf encoder for small ONNX graphs (onnx.proto, IR version 8, opset 17), for models that no exporter
 * would write: wrong shapes, NaN, failures in the middle.
 */

type Value = number | string | Uint8Array;
type Field = readonly [number, Value];

const FLOAT = 1;
export const INT64 = 7;
export const DOUBLE = 11;

function varint(value: number): number[] {
  const out: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  return [...out, rest];
}

function message(...fields: Field[]): Buffer {
  return Buffer.concat(
    fields.map(([number, value]) => {
      if (typeof value === 'number') return Buffer.from([...varint(number * 8), ...varint(value)]);
      const bytes = Buffer.from(value);
      return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes]);
    }),
  );
}

const each = (number: number, values: readonly Value[]): Field[] => values.map((v) => [number, v] as const);

export interface Tensor {
  name: string;
  type?: number;
  /** Strings are free dimensions. */
  shape: readonly (number | string)[];
}

export interface Constant {
  name: string;
  type?: number;
  dims: readonly number[];
  values: readonly number[];
}

export interface Graph {
  inputs: readonly Tensor[];
  outputs: readonly Tensor[];
  constants?: readonly Constant[];
  /** `[operator, inputs, outputs]` */
  nodes: readonly (readonly [string, readonly string[], readonly string[]])[];
}

function valueInfo({ name, type = FLOAT, shape }: Tensor): Buffer {
  const dims = shape.map((dim) => message([typeof dim === 'number' ? 1 : 2, dim]));
  return message([1, name], [2, message([1, message([1, type], [2, message(...each(1, dims))])])]);
}

function constant({ name, type = FLOAT, dims, values }: Constant): Buffer {
  const raw =
    type === INT64
      ? Buffer.from(BigInt64Array.from(values, BigInt).buffer)
      : Buffer.from((type === FLOAT ? Float32Array : Float64Array).from(values).buffer);
  return message(...each(1, dims), [2, type], [8, name], [9, raw]);
}

/** The bytes of a model of one graph. */
export function onnxModel(graph: Graph): Buffer {
  const nodes = graph.nodes.map(([operator, inputs, outputs]) =>
    message(...each(1, inputs), ...each(2, outputs), [4, operator]),
  );
  const body = message(
    ...each(1, nodes),
    [2, 'g'],
    ...each(5, (graph.constants ?? []).map(constant)),
    ...each(11, graph.inputs.map(valueInfo)),
    ...each(12, graph.outputs.map(valueInfo)),
  );
  return message([1, 8], [7, body], [8, message([2, 17])]);
}
