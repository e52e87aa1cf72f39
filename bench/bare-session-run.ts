/**
 * The loop that our benchmark is held against: ONNX Runtime as any script would time it, sharing no code with
 * `src/`. Prints the median of `session.run` in milliseconds. Arguments: model, warm-up calls, timed calls.
 */
import { createRequire } from 'node:module';
import process from 'node:process';

const ort = createRequire(import.meta.url)('onnxruntime-node') as typeof import('onnxruntime-node');
const [model, warmup, samples] = process.argv.slice(2) as [string, string, string];

const session = await ort.InferenceSession.create(model, {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
});
const feeds: Record<string, import('onnxruntime-node').Tensor> = {};
for (const input of session.inputMetadata) {
  if (!input.isTensor) throw new Error(`${input.name} is no tensor`);
  const dims = input.shape.map((d) => (typeof d === 'number' && d > 0 ? d : 1));
  const values = Float32Array.from({ length: dims.reduce((product, d) => product * d, 1) }, (_, i) =>
    Math.sin(i),
  );
  feeds[input.name] = new ort.Tensor('float32', values, dims);
}
for (let i = 0; i < Number(warmup); i++) await session.run(feeds);
const times = new Float64Array(Number(samples));
for (let i = 0; i < times.length; i++) {
  const start = performance.now();
  await session.run(feeds);
  times[i] = performance.now() - start;
}
process.stdout.write(String(times.sort()[times.length >> 1]));
