import type { Execution } from '../contracts/device.ts';
import type { Digest } from '../foundation/digest.ts';
import { WorldGateError, type WorldGateErrorOptions } from '../foundation/errors.ts';

/** What a provider can be asked for. */
export const CAPABILITIES = [
  'policy',
  'score',
  'predict',
  'generate',
  'embed',
  'reason',
  'transfer',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** Whether results of a component may serve as proof. */
export type Origin = 'real' | 'injected' | 'mock';

export type TensorType = 'float32' | 'float64' | 'int64';

/** One named tensor; `null` is a free dimension. */
export interface TensorSpec {
  name: string;
  type: TensorType;
  shape: readonly (number | null)[];
}

export interface ProviderIdentity {
  provider: string;
  origin: Origin;
  /** `wasm`, `native` or `mock`. */
  engine: string;
  engineVersion: string;
  /** `cpu`, `cuda`, `tensorrt` or `webgpu`. */
  device: string;
  /** Where the model ran, once a first call has shown it; of the CPU nothing has to be shown. */
  execution?: Execution;
  digest: Digest | null;
}

export interface Health {
  ok: boolean;
  detail: string;
  hint: string | null;
}

/** Actions for the next control steps: `chunk` rows of `size` numbers, row by row, owned by the session. */
export interface ActionChunk {
  values: ArrayLike<number>;
  chunk: number;
  size: number;
}

/** A policy that is loaded and bound to the observations of a task. */
export interface PolicySession {
  /**
   * Makes one call whose answer is dropped, where only a call shows what the model runs on.
   * @throws WorldGateError `provider-unavailable` where it does not run on the device that was asked for
   */
  warmUp?(): Promise<void>;
  /** Starts an episode: recurrent state goes back to zero. */
  reset(): void;
  /**
   * One call of the policy.
   * @param observations one array per input, in the order of the binding; read before the promise resolves
   * @throws WorldGateError `policy-failed` or `policy-output-invalid`
   */
  act(observations: readonly Float64Array[]): Promise<ActionChunk>;
  close(): Promise<void>;
}

/** What a task asks of a policy. */
export interface PolicyBinding {
  /** Inputs in the order in which observations are passed. */
  inputs: readonly { name: string; size: number; terms: readonly { label: string; size: number }[] }[];
  /** Numbers in one action. */
  actionSize: number;
  /** Output that holds the action; the only one when undefined. */
  output: string | undefined;
  /** Actions that are played per call; a policy that gives fewer is refused. */
  play: number;
  /** For messages. */
  taskFile: string;
}

/** Candidates of actions, `count × horizon × size` numbers. */
export interface Candidates {
  values: Float64Array;
  count: number;
  horizon: number;
  size: number;
}

/** Every provider implements the capabilities that it lists; asking for another one is an error. */
export interface Provider {
  readonly identity: ProviderIdentity;
  readonly capabilities: readonly Capability[];
  health(): Promise<Health>;
  inputs(): readonly TensorSpec[];
  outputs(): readonly TensorSpec[];
  /** @throws WorldGateError `policy-mismatch` when the policy does not fit the task */
  openPolicy?(binding: PolicyBinding): PolicySession;
  /** Costs of action candidates, lower is better; one number per candidate. */
  score?(observation: Float64Array, candidates: Candidates): Promise<Float64Array>;
  /** The next state of the same size as `state`. */
  predict?(state: Float64Array, action: Float64Array): Promise<Float64Array>;
  /** A vector of a fixed size. */
  embed?(text: string): Promise<Float64Array>;
  /** Frames of `width × height` grey values in [0, 1]. */
  generate?(prompt: string, frames: number): Promise<Float64Array[]>;
  transfer?(frames: readonly Float64Array[], prompt: string): Promise<Float64Array[]>;
  reason?(query: string): Promise<string>;
  close(): Promise<void>;
}

/** Failures that every provider reports alike. */
export type ProviderFailureCode =
  | 'provider-unavailable'
  | 'model-missing'
  | 'model-invalid'
  | 'policy-mismatch'
  | 'policy-failed'
  | 'policy-output-invalid'
  | 'policy-stalled'
  | 'capability-missing';

export function providerFailure(
  code: ProviderFailureCode,
  message: string,
  options: WorldGateErrorOptions = {},
): WorldGateError {
  const kind =
    code === 'model-missing' ||
    code === 'model-invalid' ||
    code === 'policy-mismatch' ||
    code === 'capability-missing'
      ? 'input'
      : 'environment';
  return new WorldGateError(code, message, { kind, ...options });
}

/** @throws WorldGateError `policy-output-invalid` naming the first value that is not finite */
export function requireFinite(values: ArrayLike<number>, count: number, output: string): void {
  for (let i = 0; i < count; i++) {
    if (!Number.isFinite(values[i])) {
      throw providerFailure('policy-output-invalid', `the policy returned ${values[i]} at ${output}[${i}]`, {
        hint: 'the observation may have left the range the policy was trained on, or its normalisation divides by zero',
      });
    }
  }
}
