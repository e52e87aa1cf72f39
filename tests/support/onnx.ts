/**
 * Writes small ONNX files of any operators (IR 8, opset 17): a hand-written protobuf encoder for the messages of
 * onnx.proto that tests need. Apart from the project's own writer, which only knows networks.
 */

const TYPES = { float32: 1, int32: 6, int64: 7, bool: 9, float16: 10, float64: 11 } as const;
export type OnnxType = keyof typeof TYPES;

/** A number is fixed, a string is a symbol, as in `['batch', 4]`. */
export interface OnnxValue {
  name: string;
  type?: OnnxType;
  shape: readonly (number | string)[];
}

export interface OnnxConstant {
  name: string;
  type?: OnnxType;
  shape: readonly number[];
  values: readonly number[];
}

export interface OnnxNode {
  operator: string;
  inputs: readonly string[];
  outputs: readonly string[];
  /** Integers, lists of integers, floats as `{ float }`. */
  attributes?: Record<string, number | readonly number[] | { float: number }>;
}

export interface OnnxGraph {
  inputs: readonly OnnxValue[];
  outputs: readonly OnnxValue[];
  nodes: readonly OnnxNode[];
  constants?: readonly OnnxConstant[];
}

function varint(value: number | bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 127n);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 128 : low);
  } while (rest > 0n);
  return Buffer.from(bytes);
}

const integer = (field: number, value: number) => Buffer.concat([varint(field * 8), varint(value)]);
function bytes(field: number, value: string | Uint8Array): Buffer {
  const content = typeof value === 'string' ? Buffer.from(value) : value;
  return Buffer.concat([varint(field * 8 + 2), varint(content.length), content]);
}

function valueInfo({ name, type = 'float32', shape }: OnnxValue): Buffer {
  const dims = shape.map((d) => bytes(1, typeof d === 'number' ? integer(1, d) : bytes(2, d)));
  const tensor = Buffer.concat([integer(1, TYPES[type]), bytes(2, Buffer.concat(dims))]);
  return Buffer.concat([bytes(1, name), bytes(2, bytes(1, tensor))]);
}

function rawData(type: OnnxType, values: readonly number[]): Uint8Array {
  if (type === 'float32') return new Uint8Array(Float32Array.from(values).buffer);
  if (type === 'float64') return new Uint8Array(Float64Array.from(values).buffer);
  if (type === 'int64') return new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  throw new Error(`no constants of type ${type}`);
}

function constant({ name, type = 'float32', shape, values }: OnnxConstant): Buffer {
  return Buffer.concat([
    ...shape.map((d) => integer(1, d)),
    integer(2, TYPES[type]),
    bytes(8, name),
    bytes(9, rawData(type, values)),
  ]);
}

function attribute(name: string, value: number | readonly number[] | { float: number }): Buffer {
  if (typeof value === 'number') return Buffer.concat([bytes(1, name), integer(3, value), integer(20, 2)]);
  if (Array.isArray(value))
    return Buffer.concat([bytes(1, name), ...value.map((v) => integer(8, v)), integer(20, 7)]);
  const float = Buffer.alloc(5);
  float[0] = 2 * 8 + 5;
  float.writeFloatLE((value as { float: number }).float, 1);
  return Buffer.concat([bytes(1, name), float, integer(20, 1)]);
}

function node({ operator, inputs, outputs, attributes = {} }: OnnxNode): Buffer {
  return Buffer.concat([
    ...inputs.map((name) => bytes(1, name)),
    ...outputs.map((name) => bytes(2, name)),
    bytes(4, operator),
    ...Object.entries(attributes).map(([name, value]) => bytes(5, attribute(name, value))),
  ]);
}

/** The bytes of a model. */
export function onnxModel({ inputs, outputs, nodes, constants = [] }: OnnxGraph): Uint8Array {
  const graph = Buffer.concat([
    ...nodes.map((one) => bytes(1, node(one))),
    bytes(2, 'test'),
    ...constants.map((one) => bytes(5, constant(one))),
    ...inputs.map((one) => bytes(11, valueInfo(one))),
    ...outputs.map((one) => bytes(12, valueInfo(one))),
  ]);
  return Buffer.concat([integer(1, 8), bytes(7, graph), bytes(8, integer(2, 17))]);
}
