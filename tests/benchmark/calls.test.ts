import { describe, expect, it } from 'vitest';
import { callOrder } from '../../src/benchmark/protocol.ts';
import { prepareFeeds } from '../../src/benchmark/synthetic-inputs.ts';
import type { TimedPolicy } from '../../src/benchmark/timed-policy.ts';
import { timeCall } from '../../src/benchmark/worker.ts';
import { type PolicyBinding, providerFailure, type TensorSpec } from '../../src/providers/contract.ts';
import type { Ort, TensorData } from '../../src/providers/onnx/engine.ts';

const plan = { samples: 100, warmup: 0, batch: 1, seed: 1 };

describe('callOrder', () => {
  it('lets each policy go first equally often, within every two pairs', () => {
    const order = callOrder(plan, true);
    expect(order).toHaveLength(200);
    for (let at = 0; at < 200; at += 4) {
      const [a, b, c, d] = order.subarray(at, at + 4);
      expect([a! + b!, c! + d!]).toEqual([1, 1]);
      expect(a).not.toBe(c);
    }
    // Drawn, and not simply ABBA all along.
    expect(new Set(Array.from({ length: 50 }, (_, i) => order[4 * i])).size).toBe(2);
  });

  it('follows the seed, and has one side without a baseline', () => {
    expect(callOrder(plan, true)).toEqual(callOrder(plan, true));
    expect(callOrder({ ...plan, seed: 2 }, true)).not.toEqual(callOrder(plan, true));
    expect(callOrder(plan, false)).toEqual(new Uint8Array(100));
  });
});

class Tensor {
  readonly type: string;
  readonly data: TensorData;
  readonly dims: readonly number[];
  constructor(type: string, data: TensorData, dims: readonly number[]) {
    this.type = type;
    this.data = data;
    this.dims = dims;
  }
}
const ort: Pick<Ort, 'Tensor'> = { Tensor };
const spec = (name: string, shape: (number | null)[], type: TensorSpec['type'] = 'float32') => ({
  name,
  type,
  shape,
});
const bindingOf = (name: string, size: number): PolicyBinding => ({
  inputs: [{ name, size, terms: [] }],
  actionSize: 1,
  output: 'y',
  play: 1,
  taskFile: 'task.yaml',
});

describe('prepareFeeds', () => {
  it('gives every model input a seeded tensor of its type and shape', () => {
    const inputs = [
      spec('x', [null, 3]),
      spec('ids', [null, 2], 'int64'),
      spec('h_in', [1, null, 4], 'float64'),
      spec('image', [null, 2, null, 5]),
    ];
    const outputs = [spec('y', [null, 2]), spec('h_out', [1, null, 4], 'float64')];
    const make = (seed: number) =>
      prepareFeeds(ort, 'm.onnx', inputs, outputs, undefined, { ...plan, batch: 6, seed });
    const feeds = make(1);
    expect(feeds).toHaveLength(16);
    const { x, ids, h_in, image } = feeds[0]!;
    expect([x!.dims, ids!.dims, h_in!.dims, image!.dims]).toEqual([
      [6, 3],
      [6, 2],
      [1, 6, 4],
      [6, 2, 1, 5],
    ]);
    expect([...(ids!.data as BigInt64Array)]).toEqual(Array(12).fill(0n));
    // A recurrent state starts at zero.
    expect([...(h_in!.data as Float64Array)]).toEqual(Array(24).fill(0));
    const values = Array.from(x!.data as Float32Array);
    expect(values.every((value) => value >= -1 && value < 1)).toBe(true);
    expect(new Set(values).size).toBe(18);
    expect(make(1)).toEqual(feeds);
    expect(make(2)).not.toEqual(feeds);
    expect(feeds[1]).not.toEqual(feeds[0]);
  });

  it('takes open sizes from the task', () => {
    const one = prepareFeeds(ort, 'm', [spec('x', [null, null])], [], bindingOf('x', 7), plan);
    expect(one[0]!.x!.dims).toEqual([1, 7]);
    const four = prepareFeeds(ort, 'm', [spec('x', [null, null])], [], bindingOf('x', 7), {
      ...plan,
      batch: 4,
    });
    expect(four[0]!.x!.dims).toEqual([4, 7]);
    expect(() =>
      prepareFeeds(ort, 'm', [spec('x', [null])], [], bindingOf('x', 7), { ...plan, batch: 4 }),
    ).toThrow(expect.objectContaining({ code: 'policy-mismatch' }));
  });

  it('keeps few copies of large inputs', () => {
    const feeds = prepareFeeds(ort, 'm', [spec('x', [null, 1_500_000])], [], undefined, plan);
    expect(feeds).toHaveLength(2);
  });
});

describe('timeCall', () => {
  function policyThat(answers: (Error | string)[]): TimedPolicy {
    return {
      identity: {
        provider: 'remote',
        origin: 'real',
        engine: 'http',
        engineVersion: '1',
        device: 'cpu',
        digest: null,
      },
      run: async () => {
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return answer;
      },
      check: (answer) => {
        if (answer !== 'good') throw providerFailure('policy-output-invalid', 'bad answer');
      },
      explain: (cause) => providerFailure('policy-failed', (cause as Error).message),
      close: async () => {},
    };
  }
  const busy = () => providerFailure('provider-unavailable', 'busy');

  it('tries again what is only away for a moment', async () => {
    expect(await timeCall(policyThat([busy(), busy(), 'good']), 0)).toMatchObject({
      retries: 2,
      error: undefined,
    });
  });

  it('gives up after two retries', async () => {
    expect(await timeCall(policyThat([busy(), busy(), busy(), 'good']), 0)).toMatchObject({
      retries: 2,
      error: { code: 'provider-unavailable' },
    });
  });

  it('never tries again what fails for good', async () => {
    expect(await timeCall(policyThat([new Error('boom'), 'good']), 0)).toMatchObject({
      retries: 0,
      error: { code: 'policy-failed', message: 'boom' },
    });
    expect(await timeCall(policyThat(['bad', 'good']), 0)).toMatchObject({
      retries: 0,
      error: { code: 'policy-output-invalid' },
    });
  });
});
