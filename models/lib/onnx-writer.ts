import type { Mlp } from './mlp.ts';

/**
 * Writes small ONNX files: a protobuf encoder for the few messages of onnx.proto (IR version 8) that a
 * multilayer perceptron needs. The same network always gives the same bytes.
 */

const IR_VERSION = 8;
const OPSET_VERSION = 17;
/** TensorProto.DataType */
const FLOAT = 1;

/** A field of a message: `[field number, value]`; numbers are varints, strings and bytes are length-delimited. */
type Field = readonly [number, number | string | Uint8Array];

const WIRE_VARINT = 0;
const WIRE_LENGTH_DELIMITED = 2;

function varint(value: number, out: number[]): void {
  let rest = value;
  while (rest > 127) {
    out.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

function message(...fields: Field[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (const [number, value] of fields) {
    const head: number[] = [];
    if (typeof value === 'number') {
      varint(number * 8 + WIRE_VARINT, head);
      varint(value, head);
      chunks.push(Uint8Array.from(head));
    } else {
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      varint(number * 8 + WIRE_LENGTH_DELIMITED, head);
      varint(bytes.length, head);
      chunks.push(Uint8Array.from(head), bytes);
    }
  }
  return Buffer.concat(chunks);
}

const each = (number: number, values: readonly (number | string | Uint8Array)[]): Field[] =>
  values.map((value) => [number, value] as const);

/** TensorProto: dims 1, data_type 2, name 8, raw_data 9 (little-endian). */
function tensor(name: string, dims: readonly number[], values: Float64Array): Uint8Array {
  const raw = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, i) => {
    raw.setFloat32(4 * i, value, true);
  });
  return message(...each(1, dims), [2, FLOAT], [8, name], [9, new Uint8Array(raw.buffer)]);
}

/** NodeProto: input 1, output 2, name 3, op_type 4. */
function node(operator: string, inputs: readonly string[], output: string): Uint8Array {
  return message(...each(1, inputs), [2, output], [3, `${operator}_${output}`], [4, operator]);
}

/** ValueInfoProto name 1, type 2; TypeProto tensor_type 1; its elem_type 1, shape 2; dimensions 1: dim_value 1 or dim_param 2. */
function valueInfo(name: string, shape: readonly (number | string)[]): Uint8Array {
  const dims = shape.map((dim) => message([typeof dim === 'number' ? 1 : 2, dim]));
  const type = message([1, message([1, FLOAT], [2, message(...each(1, dims))])]);
  return message([1, name], [2, type]);
}

export interface OnnxNames {
  graph: string;
  input: string;
  output: string;
}

/**
 * An ONNX model of a network: `Gemm` and `Relu` nodes, float32, with a free batch dimension.
 * @param metadata written to `metadata_props` in the order given
 */
export function writeOnnx(
  mlp: Mlp,
  names: OnnxNames,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const nodes: Uint8Array[] = [];
  const initializers: Uint8Array[] = [];
  let from = names.input;
  mlp.layers.forEach((layer, k) => {
    const isLast = k === mlp.layers.length - 1;
    const sum = isLast ? names.output : `sum_${k}`;
    initializers.push(tensor(`weights_${k}`, [layer.inputs, layer.outputs], layer.weights));
    initializers.push(tensor(`biases_${k}`, [layer.outputs], layer.biases));
    nodes.push(node('Gemm', [from, `weights_${k}`, `biases_${k}`], sum));
    if (isLast) return;
    from = `hidden_${k}`;
    nodes.push(node('Relu', [sum], from));
  });
  // GraphProto: node 1, name 2, initializer 5, input 11, output 12.
  const graph = message(
    ...each(1, nodes),
    [2, names.graph],
    ...each(5, initializers),
    [11, valueInfo(names.input, ['batch', mlp.inputs])],
    [12, valueInfo(names.output, ['batch', mlp.outputs])],
  );
  // ModelProto: ir_version 1, producer_name 2, graph 7, opset_import 8 (version 2), metadata_props 14 (key 1, value 2).
  return message(
    [1, IR_VERSION],
    [2, 'worldgate'],
    [7, graph],
    [8, message([2, OPSET_VERSION])],
    ...each(
      14,
      Object.entries(metadata).map(([key, value]) => message([1, key], [2, value])),
    ),
  );
}
