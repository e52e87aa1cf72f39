import type { Preset } from '../../contracts/preset.ts';
import { sha256 } from '../../foundation/digest.ts';
import { Random } from '../../foundation/random.ts';
import {
  type ActionChunk,
  CAPABILITIES,
  type Candidates,
  type Health,
  type PolicyBinding,
  type PolicySession,
  type Provider,
  type ProviderIdentity,
  providerFailure,
  requireFinite,
  type TensorSpec,
} from '../contract.ts';

export type MockOptions = NonNullable<Preset['mock']>;

const FRAME_PIXELS = 16 * 16;
const EMBEDDING_SIZE = 32;

/**
 * A provider that has every capability and computes nothing real: every answer is a pure function of its
 * input. It can be told to fail, to stall or to answer nonsense, which is what tests and drills need.
 * Results that rest on it carry `not_for_proof`.
 */
export class MockProvider implements Provider {
  readonly identity: ProviderIdentity = {
    provider: 'mock',
    origin: 'mock',
    engine: 'mock',
    engineVersion: '1',
    device: 'cpu',
    digest: null,
  };
  readonly capabilities = CAPABILITIES;
  readonly #options: MockOptions;
  #calls = 0;

  constructor(options: MockOptions) {
    this.#options = options;
  }

  async health(): Promise<Health> {
    return this.#options.behaviour === 'fail' && this.#options.after === 0
      ? { ok: false, detail: 'the mock was told to fail', hint: 'set `mock.behaviour: normal`' }
      : { ok: true, detail: 'mock: deterministic answers, not for proof', hint: null };
  }

  inputs(): readonly TensorSpec[] {
    return [{ name: 'observation', type: 'float32', shape: [null, null] }];
  }

  outputs(): readonly TensorSpec[] {
    return [{ name: 'action', type: 'float32', shape: [null, null] }];
  }

  openPolicy(binding: PolicyBinding): PolicySession {
    return {
      reset: () => {},
      act: async (observations): Promise<ActionChunk> => {
        const isNormal = await this.#behave();
        const size = binding.actionSize;
        const values = new Float64Array(size * binding.play);
        for (const [k, observation] of observations.entries()) {
          for (let i = 0; i < observation.length; i++) {
            // A fixed linear map into [-1, 1]: bounded, so that any robot survives it.
            const at = (i + k) % values.length;
            values[at] = 0.9 * values[at]! + 0.1 * Math.max(-1, Math.min(1, observation[i]!));
          }
        }
        if (!isNormal) values[0] = Number.NaN;
        requireFinite(values, values.length, 'action');
        return { values, chunk: binding.play, size };
      },
      close: async () => {},
    };
  }

  async score(observation: Float64Array, candidates: Candidates): Promise<Float64Array> {
    const isNormal = await this.#behave();
    const { values, count, horizon, size } = candidates;
    const costs = new Float64Array(count);
    for (let c = 0; c < count; c++) {
      for (let i = 0; i < horizon * size; i++) {
        const error = values[c * horizon * size + i]! - (observation[i % observation.length] ?? 0);
        costs[c] = costs[c]! + error * error;
      }
    }
    return this.#answer(costs, isNormal);
  }

  async predict(state: Float64Array, action: Float64Array): Promise<Float64Array> {
    const isNormal = await this.#behave();
    return this.#answer(
      state.map((x, i) => x + 0.1 * (action[i % action.length] ?? 0)),
      isNormal,
    );
  }

  async embed(text: string): Promise<Float64Array> {
    const isNormal = await this.#behave();
    const random = streamOf(text);
    return this.#answer(
      Float64Array.from({ length: EMBEDDING_SIZE }, () => random.uniform(-1, 1)),
      isNormal,
    );
  }

  async generate(prompt: string, frames: number): Promise<Float64Array[]> {
    const isNormal = await this.#behave();
    const random = streamOf(prompt);
    return Array.from({ length: frames }, () =>
      this.#answer(
        Float64Array.from({ length: FRAME_PIXELS }, () => random.next()),
        isNormal,
      ),
    );
  }

  async transfer(frames: readonly Float64Array[], prompt: string): Promise<Float64Array[]> {
    const isNormal = await this.#behave();
    const shift = streamOf(prompt).next();
    return frames.map((frame) =>
      this.#answer(
        frame.map((x) => (x + shift) % 1),
        isNormal,
      ),
    );
  }

  async reason(query: string): Promise<string> {
    const isNormal = await this.#behave();
    if (!isNormal) {
      throw providerFailure('policy-output-invalid', 'the mock was told to answer nonsense', {
        hint: 'set `mock.behaviour: normal` in the preset',
      });
    }
    return `mock answer ${sha256(query).slice(7, 15)} to a query of ${query.length} characters`;
  }

  async close(): Promise<void> {}

  /** @returns whether the answer is to be well-formed */
  async #behave(): Promise<boolean> {
    const { behaviour, after, latency_ms } = this.#options;
    if (latency_ms > 0) await new Promise((resolve) => setTimeout(resolve, latency_ms));
    if (behaviour === 'normal' || this.#calls++ < after) return true;
    if (behaviour === 'stall') await new Promise(() => setInterval(() => {}, 60_000));
    if (behaviour === 'fail') {
      throw providerFailure('policy-failed', `the mock failed at call ${this.#calls}, as it was told to`, {
        hint: 'set `mock.behaviour: normal` in the preset',
      });
    }
    return false;
  }

  #answer(values: Float64Array, isNormal: boolean): Float64Array {
    if (!isNormal) values[0] = Number.NaN;
    requireFinite(values, values.length, 'answer');
    return values;
  }
}

function streamOf(text: string): Random {
  return new Random(0, 'mock', text);
}
