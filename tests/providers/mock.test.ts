import { describe, expect, it, vi } from 'vitest';
import { CAPABILITIES, requireFinite } from '../../src/providers/contract.ts';
import { type MockOptions, MockProvider } from '../../src/providers/mock/provider.ts';
import { openProvider, requireCapability } from '../../src/providers/registry.ts';
import { refusal } from '../support/worlds.ts';

const NORMAL: MockOptions = { behaviour: 'normal', after: 0, latency_ms: 0 };
const mock = (options: Partial<MockOptions> = {}) => new MockProvider({ ...NORMAL, ...options });
const binding = {
  inputs: [
    { name: 'a', size: 3, terms: [] },
    { name: 'b', size: 2, terms: [] },
  ],
  actionSize: 2,
  output: undefined,
  play: 3,
  taskFile: 'task.yaml',
};
const OBSERVATION = [Float64Array.of(0.5, -2, 30), Float64Array.of(1, 0)];
const candidates = { values: Float64Array.of(0, 0, 1, 1, 2, 2), count: 3, horizon: 1, size: 2 };

/** One call of every capability. */
const CALLS: Record<string, (provider: MockProvider) => Promise<unknown>> = {
  policy: async (provider) => Array.from((await provider.openPolicy(binding).act(OBSERVATION)).values),
  score: (provider) => provider.score(Float64Array.of(1, 1), candidates),
  predict: (provider) => provider.predict(Float64Array.of(1, 2, 3), Float64Array.of(1, 0)),
  generate: (provider) => provider.generate('a robot', 2),
  embed: (provider) => provider.embed('a robot'),
  reason: (provider) => provider.reason('why?'),
  transfer: (provider) => provider.transfer([Float64Array.of(0.2, 0.9)], 'night'),
};

describe('mock', () => {
  it('has every capability, says that it is a mock, and needs no file', async () => {
    const provider = await openProvider({
      provider: 'mock',
      engine: 'wasm',
      device: 'cpu',
      checkpoint: undefined,
      mock: undefined,
      engines: 'file:///nowhere/',
      nativeFolders: [],
    });
    expect(provider.capabilities).toEqual(CAPABILITIES);
    expect(Object.keys(CALLS).sort()).toEqual([...CAPABILITIES].sort());
    expect(provider.identity).toMatchObject({ provider: 'mock', origin: 'mock', digest: null });
    expect(await provider.health()).toMatchObject({ ok: true });
    expect([provider.inputs().length, provider.outputs().length]).toEqual([1, 1]);
    for (const method of [
      'openPolicy',
      'score',
      'predict',
      'embed',
      'generate',
      'transfer',
      'reason',
    ] as const) {
      expect(requireCapability(provider, method)).toBeTypeOf('function');
    }
    await provider.close();
  });

  it.each(Object.keys(CALLS))('%s answers the same to the same question, from any instance', async (name) => {
    const call = CALLS[name]!;
    const provider = mock();
    const first = await call(provider);
    expect(await call(provider)).toEqual(first);
    expect(await call(mock())).toEqual(first);
  });

  it('acts within -1 and 1, on all inputs, a chunk at a time', async () => {
    const policy = mock().openPolicy(binding);
    policy.reset();
    const { values, chunk, size } = await policy.act(OBSERVATION);
    expect([values.length, chunk, size]).toEqual([6, 3, 2]);
    for (const value of Array.from(values)) expect(Math.abs(value)).toBeLessThanOrEqual(1);
    const other = await policy.act([OBSERVATION[0]!, Float64Array.of(1, 0.5)]);
    expect(Array.from(other.values)).not.toEqual(Array.from(values));
    await policy.close();
  });

  it('scores by squared distance and predicts the same number of values', async () => {
    expect([...(await mock().score(Float64Array.of(1, 1), candidates))]).toEqual([2, 0, 2]);
    expect([...(await mock().predict(Float64Array.of(1, 2, 3), Float64Array.of(1, 0)))]).toEqual([
      1.1, 2, 3.1,
    ]);
  });

  it.each(Object.keys(CALLS))('%s fails after as many calls as it was told', async (name) => {
    const provider = mock({ behaviour: 'fail', after: 2 });
    await CALLS[name]!(provider);
    await CALLS[name]!(provider);
    const error = await refusal(() => CALLS[name]!(provider));
    expect(error).toMatchObject({ code: 'policy-failed', exitCode: 4 });
    expect(error.message).toContain('call 3');
    expect(error.hint).toBeTruthy();
  });

  it.each(Object.keys(CALLS))('%s answers malformed as it was told', async (name) => {
    const provider = mock({ behaviour: 'malformed', after: 1 });
    await CALLS[name]!(provider);
    const error = await refusal(() => CALLS[name]!(provider));
    expect(error).toMatchObject({ code: 'policy-output-invalid', exitCode: 4 });
    expect(error.hint).toBeTruthy();
  });

  it('is unhealthy where it is about to fail', async () => {
    expect(await mock({ behaviour: 'fail' }).health()).toMatchObject({ ok: false });
    expect(await mock({ behaviour: 'fail', after: 1 }).health()).toMatchObject({ ok: true });
  });

  it('waits as long as it was told', async () => {
    vi.useFakeTimers();
    try {
      let answered = false;
      const answer = CALLS.embed!(mock({ latency_ms: 30 })).then(() => {
        answered = true;
      });
      await vi.advanceTimersByTimeAsync(29);
      expect(answered).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await answer;
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('requireFinite', () => {
  it('names the first value that is not finite', async () => {
    requireFinite([1, Number.NaN], 1, 'action');
    const error = await refusal(() =>
      requireFinite([1, 2, Number.NEGATIVE_INFINITY, Number.NaN], 4, 'action'),
    );
    expect(error.message).toBe('the policy returned -Infinity at action[2]');
  });
});
