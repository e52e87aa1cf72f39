import { describe, expect, test } from 'vitest';
import { Mlp, Trainer } from '../../models/lib/mlp.ts';
import { writeOnnx } from '../../models/lib/onnx-writer.ts';
import { Random } from '../../src/foundation/random.ts';
import { loadWasmEngine } from '../../src/providers/onnx/engine.ts';

const NAMES = { graph: 'test', input: 'observation', output: 'action' };

function predictions(mlp: Mlp, inputs: Float64Array): Float64Array {
  const count = inputs.length / mlp.inputs;
  const all = new Float64Array(count * mlp.outputs);
  for (let b = 0; b < count; b++) {
    const one = all.subarray(b * mlp.outputs, (b + 1) * mlp.outputs);
    mlp.predict(inputs.subarray(b * mlp.inputs, (b + 1) * mlp.inputs), one);
  }
  return all;
}

/** Mean over the batch of the summed Huber losses, by its definition. */
function huberLoss(mlp: Mlp, inputs: Float64Array, targets: Float64Array, limit: number): number {
  const outputs = predictions(mlp, inputs);
  let loss = 0;
  outputs.forEach((output, i) => {
    const error = Math.abs(output - targets[i]!);
    loss += error <= limit ? error ** 2 / 2 : limit * (error - limit / 2);
  });
  return (loss * mlp.inputs) / inputs.length;
}

describe('training', () => {
  test("Adam's first step goes against the sign of the numerical gradient, by the rate", () => {
    const random = new Random(1, 'gradient');
    const mlp = Mlp.create([3, 8, 6, 2], random);
    const batch = 5;
    const inputs = Float64Array.from({ length: batch * 3 }, () => random.normal());
    const targets = Float64Array.from({ length: batch * 2 }, () => random.normal());
    const limit = 0.5;
    const parameters = mlp.layers.flatMap((layer) => [layer.weights, layer.biases]);
    const slopes = parameters.map((values) =>
      values.map((value, i) => {
        const h = 1e-6;
        values[i] = value + h;
        const above = huberLoss(mlp, inputs, targets, limit);
        values[i] = value - h;
        const below = huberLoss(mlp, inputs, targets, limit);
        values[i] = value;
        return (above - below) / (2 * h);
      }),
    );
    const before = parameters.map((values) => values.slice());
    const trainer = new Trainer(mlp, batch);
    trainer.inputs.set(inputs);
    const wanted = huberLoss(mlp, inputs, targets, limit);
    expect(trainer.step(targets, 0.001, limit)).toBeCloseTo(wanted, 12);
    let compared = 0;
    parameters.forEach((values, p) => {
      values.forEach((value, i) => {
        const slope = slopes[p]![i]!;
        if (Math.abs(slope) < 1e-4) return;
        expect(value - before[p]![i]!).toBeCloseTo(-0.001 * Math.sign(slope), 6);
        compared++;
      });
    });
    expect(compared).toBeGreaterThan(40);
  });

  test('a network learns a function with a kink', () => {
    const random = new Random(2, 'learning');
    const mlp = Mlp.create([2, 32, 32, 1], random);
    const batch = 32;
    const trainer = new Trainer(mlp, batch);
    const targets = new Float64Array(batch);
    const losses: number[] = [];
    for (let update = 0; update < 3000; update++) {
      for (let b = 0; b < batch; b++) {
        const x = random.uniform(-1, 1);
        const y = random.uniform(-1, 1);
        trainer.inputs.set([x, y], 2 * b);
        targets[b] = Math.abs(x) * y;
      }
      losses.push(trainer.step(targets, 0.003 * (1 - update / 3000), 1));
    }
    const mean = (values: number[]) => values.reduce((total, v) => total + v, 0) / values.length;
    expect(mean(losses.slice(0, 20))).toBeGreaterThan(0.03);
    expect(mean(losses.slice(-200))).toBeLessThan(0.0005);
  });
});

describe('the ONNX file of a network', () => {
  test('gives the same actions in ONNX Runtime, for one observation and for a batch', async () => {
    const random = new Random(3, 'onnx');
    const mlp = Mlp.create([7, 128, 128, 2], random).rounded();
    for (const layer of mlp.layers) layer.biases.set(layer.biases.map(() => Math.fround(random.normal())));
    const bytes = writeOnnx(mlp, NAMES, { stage: 'test', recipe: 'Überall' });
    const engines = new URL('./', import.meta.resolve('onnxruntime-web/wasm'));
    const { ort } = await loadWasmEngine(engines);
    const session = await ort.InferenceSession.create(bytes, {});
    expect(session.inputMetadata[0]).toMatchObject({
      name: 'observation',
      type: 'float32',
      shape: ['batch', 7],
    });
    expect(session.outputMetadata[0]).toMatchObject({ name: 'action', type: 'float32', shape: ['batch', 2] });
    for (const batch of [1, 300]) {
      const inputs = Float32Array.from({ length: 7 * batch }, () => random.normal());
      const { action } = await session.run({ observation: new ort.Tensor('float32', inputs, [batch, 7]) });
      expect(action!.dims).toEqual([batch, 2]);
      const wanted = predictions(mlp, Float64Array.from(inputs));
      wanted.forEach((value, i) => {
        expect(Math.abs(Number(action!.data[i]) - value)).toBeLessThan(1e-4 * (1 + Math.abs(value)));
      });
    }
    await session.release();
  });

  test('is the same bytes for the same network, and other bytes for another', () => {
    const network = (seed: number) => writeOnnx(Mlp.create([2, 3, 1], new Random(seed)), NAMES, { a: 'b' });
    expect(Buffer.compare(network(1), network(1))).toBe(0);
    expect(Buffer.compare(network(1), network(2))).not.toBe(0);
  });
});
