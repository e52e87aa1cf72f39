import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchmarkSetup, CallsReport, FromBenchmarkWorker } from '../../src/benchmark/protocol.ts';
import { serveBenchmark } from '../../src/benchmark/worker.ts';
import { mockPolicy, onnxPolicy } from '../support/benchmark.ts';
import { DOUBLE, INT64, onnxModel } from '../support/onnx-model.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'worldgate-worker-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a benchmark in this process and returns everything that it sends. */
function serve(setup: Partial<BenchmarkSetup>): Promise<FromBenchmarkWorker[]> {
  return new Promise((resolve) => {
    const sent: FromBenchmarkWorker[] = [];
    let deliver: (message: unknown) => void = () => {};
    serveBenchmark(
      (message) => {
        sent.push(message);
        if (message.type === 'finished' || message.type === 'failure') resolve(sent);
      },
      (handler) => {
        deliver = handler;
      },
    );
    deliver({
      type: 'benchmark',
      policy: mockPolicy(),
      baseline: undefined,
      binding: undefined,
      plan: { samples: 12, warmup: 3, batch: 1, seed: 1 },
      from: 0,
      ...setup,
    });
  });
}

const callsOf = (sent: readonly FromBenchmarkWorker[]) =>
  sent.filter((message): message is CallsReport => message.type === 'calls');
const count = (sent: readonly FromBenchmarkWorker[]) =>
  callsOf(sent).reduce((total, { durations }) => total + durations.length, 0);

/** Doubles in and out, a recurrent state, whole numbers, and a second output that is nobody's state. */
const manyTypes = () =>
  onnxModel({
    inputs: [
      { name: 'x', type: DOUBLE, shape: ['batch', 2] },
      { name: 'ids', type: INT64, shape: ['batch', 2] },
      { name: 'h_in', type: DOUBLE, shape: [1, 'batch', 2] },
    ],
    outputs: [
      { name: 'y', type: DOUBLE, shape: ['batch', 2] },
      { name: 'same_ids', type: INT64, shape: ['batch', 2] },
      { name: 'h_out', type: DOUBLE, shape: [1, 'batch', 2] },
    ],
    nodes: [
      ['Add', ['x', 'x'], ['y']],
      ['Identity', ['ids'], ['same_ids']],
      ['Identity', ['h_in'], ['h_out']],
    ],
  });

describe('serveBenchmark', () => {
  it('says what it loaded, when it is warm, every call, and the end, in this order', async () => {
    const sent = await serve({ baseline: mockPolicy() });
    const kinds = sent.map(({ type }) => type).filter((type, i, all) => type !== all[i - 1]);
    expect(kinds).toEqual(['loaded', 'warm', 'calls', 'finished']);
    expect(count(sent)).toBe(24);
    const durations = callsOf(sent).flatMap((calls) => [...calls.durations]);
    expect(durations.every((ms) => ms >= 0 && Number.isFinite(ms))).toBe(true);
  });

  it('reports while it goes on', async () => {
    const sent = await serve({
      policy: mockPolicy({ latency_ms: 15 }),
      plan: { samples: 30, warmup: 0, batch: 1, seed: 1 },
    });
    expect(count(sent)).toBe(30);
    expect(callsOf(sent).length).toBeGreaterThan(1);
  });

  it('goes on behind a call that an earlier process lost', async () => {
    expect(count(await serve({ from: 9 }))).toBe(3);
  });

  it('measures models of every type', async () => {
    const checkpoint = path.join(folder, 'types.onnx');
    writeFileSync(checkpoint, manyTypes());
    for (const engine of ['wasm', 'native'] as const) {
      const sent = await serve({
        policy: onnxPolicy(checkpoint, engine),
        plan: { samples: 12, warmup: 3, batch: 5, seed: 1 },
      });
      expect(sent[0]).toMatchObject({ type: 'loaded', policy: { engine } });
      expect(callsOf(sent).flatMap(({ failed }) => failed)).toEqual([]);
      expect(count(sent)).toBe(12);
    }
  });

  it('sends a failure with its code when a policy does not load', async () => {
    const policy = onnxPolicy(path.join(folder, 'absent.onnx'), 'wasm');
    expect(await serve({ policy })).toMatchObject([{ type: 'failure', error: { code: 'model-missing' } }]);
    const none = { ...policy, checkpoint: undefined };
    expect(await serve({ policy: none })).toMatchObject([
      { type: 'failure', error: { code: 'policy-missing', kind: 'input' } },
    ]);
  });

  it('counts failed calls by place and keeps the first failure of each policy', async () => {
    const sent = await serve({
      // Three warm-up calls are answered, and then each but the first two samples fails.
      policy: mockPolicy({ behaviour: 'fail', after: 5 }),
      baseline: mockPolicy({ behaviour: 'malformed' }),
    });
    const failed = callsOf(sent).reduce((total, calls) => total + calls.failed.length, 0);
    expect(failed).toBe(10 + 12);
    const errors = callsOf(sent)[0]!.errors.map(({ side, error }) => [side, error.code]);
    expect(errors.sort()).toEqual([
      [0, 'policy-failed'],
      [1, 'policy-output-invalid'],
    ]);
  });
});
