import type { WorkerHandle } from '../evaluation/worker-handle.ts';
import { reviveError } from '../evaluation/worker-protocol.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { type ProviderIdentity, providerFailure } from '../providers/contract.ts';
import {
  BASELINE,
  type BenchmarkSetup,
  callOrder,
  type FromBenchmarkWorker,
  POLICY,
  type Side,
} from './protocol.ts';

/** Calls that may take their process with them (stuck or crashed) before the measurement is given up. */
const MAX_LOST_CALLS = 3;
const MAX_WATCH_INTERVAL_MS = 250;

export interface CollectOptions {
  /** Starts a worker process. It must be one: a native call that is stuck can only be ended with its process. */
  start: () => WorkerHandle;
  /** A call that says nothing for so long is stuck. */
  callTimeoutMs: number;
  /** Reading of `now` at which the measurement is given up. */
  deadlineMs: number;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
  signal: AbortSignal | undefined;
  onProgress: ((calls: number, total: number) => void) | undefined;
}

/** All calls to one policy, in order. */
export interface SideCalls {
  identity: ProviderIdentity;
  /** Milliseconds to the answer; of failed calls, to the failure. */
  durations: number[];
  isFailed: boolean[];
  retries: number;
  firstError: Error | undefined;
}

export interface CollectedCalls {
  policy: SideCalls;
  baseline: SideCalls | undefined;
  /** Of the process that held both policies; the largest where it had to be restarted. */
  peakMemoryBytes: number;
}

type Loss = 'stalled' | string;

/**
 * Makes all calls of the plan in one child process. A call that is stuck or ends its process counts as failed;
 * a fresh process warms up and goes on behind it, three times at most.
 * @throws WorldGateError what loading the policies throws; `policy-stalled` or `policy-failed` when a process is
 *   lost before its first call or too often; `time-limit`; `interrupted`
 */
export async function collectCalls(
  setup: Omit<BenchmarkSetup, 'type' | 'from'>,
  options: CollectOptions,
): Promise<CollectedCalls> {
  const collector = new Collector(setup, options);
  let losses = 0;
  while (!collector.isComplete) {
    const loss = await collector.runWorker();
    if (loss === undefined) continue;
    const error = lossError(loss, options.callTimeoutMs, collector.place);
    if (!collector.isWarm || ++losses > MAX_LOST_CALLS) throw error;
    collector.addLostCall(error, loss === 'stalled' ? options.callTimeoutMs : undefined);
  }
  return collector.result();
}

function lossError(loss: Loss, timeoutMs: number, place: string): WorldGateError {
  return loss === 'stalled'
    ? providerFailure('policy-stalled', `the policy did not answer for ${timeoutMs / 1000} s ${place}`, {
        hint: 'raise `call_timeout_s` in the preset if one call may take so long',
      })
    : providerFailure('policy-failed', `the benchmark's process died ${place}: ${loss}`, {
        hint: 'a native crash or too little memory; try the engine "wasm"',
      });
}

class Collector {
  readonly #setup: Omit<BenchmarkSetup, 'type' | 'from'>;
  readonly #options: CollectOptions;
  readonly #order: Uint8Array;
  readonly #sides: (SideCalls | undefined)[] = [undefined, undefined];
  /** Calls that are known, which is the place of the next one in the order. */
  #at = 0;
  #lastHeard = 0;
  #peakMemoryBytes = 0;
  isWarm = false;

  constructor(setup: Omit<BenchmarkSetup, 'type' | 'from'>, options: CollectOptions) {
    this.#setup = setup;
    this.#options = options;
    this.#order = callOrder(setup.plan, setup.baseline !== undefined);
  }

  get isComplete(): boolean {
    return this.#at === this.#order.length;
  }

  /** Where the measurement stands, for messages. */
  get place(): string {
    if (!this.isWarm) return 'while it was loaded and warmed up';
    const side = this.#order[this.#at] === BASELINE ? 'baseline' : 'policy';
    const call = (this.#sides[this.#order[this.#at]!]?.durations.length ?? 0) + 1;
    return `in call ${call} of ${this.#setup.plan.samples} (${side})`;
  }

  /** Lets one process make the calls that are left. @returns how it was lost, if it was */
  async runWorker(): Promise<Loss | undefined> {
    const { start, now, signal, callTimeoutMs, deadlineMs } = this.#options;
    if (signal?.aborted) throw interrupted();
    this.isWarm = false;
    this.#lastHeard = now();
    const worker = start();
    let watch: NodeJS.Timeout | undefined;
    let onAbort: (() => void) | undefined;
    try {
      return await new Promise<Loss | undefined>((resolve, reject) => {
        onAbort = () => reject(interrupted());
        signal?.addEventListener('abort', onAbort, { once: true });
        watch = setInterval(
          () => {
            if (now() > deadlineMs) reject(timeLimit());
            else if (now() - this.#lastHeard > callTimeoutMs) resolve('stalled');
          },
          Math.min(MAX_WATCH_INTERVAL_MS, callTimeoutMs / 4),
        );
        worker.onExit((detail) => resolve(detail));
        worker.onMessage((message) => {
          this.#lastHeard = now();
          // The handle's type names the evaluation's messages; what travels is what this worker sends.
          const received = message as unknown as FromBenchmarkWorker;
          if (received.type === 'failure') reject(reviveError(received.error));
          else if (this.#receive(received)) resolve(undefined);
        });
        const setup: BenchmarkSetup = { type: 'benchmark', ...this.#setup, from: this.#at };
        worker.post(setup as unknown as Parameters<WorkerHandle['post']>[0]);
      });
    } finally {
      clearInterval(watch);
      if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort);
      await worker.kill();
    }
  }

  /** @returns whether the worker is done */
  #receive(message: Exclude<FromBenchmarkWorker, { type: 'failure' }>): boolean {
    switch (message.type) {
      case 'loaded':
        this.#sides[POLICY] ??= emptySide(message.policy);
        if (message.baseline !== undefined) this.#sides[BASELINE] ??= emptySide(message.baseline);
        return false;
      case 'warm':
        this.isWarm = true;
        this.#peakMemoryBytes = Math.max(this.#peakMemoryBytes, message.peakMemoryBytes);
        return false;
      case 'calls': {
        const failed = new Set(message.failed);
        for (const [i, duration] of message.durations.entries()) this.#add(duration, failed.has(i));
        for (const side of [POLICY, BASELINE] as const) {
          const calls = this.#sides[side];
          if (calls !== undefined) calls.retries += message.retries[side];
        }
        for (const { side, error } of message.errors) this.#sides[side]!.firstError ??= reviveError(error);
        this.#options.onProgress?.(this.#at, this.#order.length);
        return false;
      }
      case 'finished':
        this.#peakMemoryBytes = Math.max(this.#peakMemoryBytes, message.peakMemoryBytes);
        return true;
      default:
        return false;
    }
  }

  #add(durationMs: number, isFailed: boolean): void {
    const calls = this.#sides[this.#order[this.#at]!]!;
    calls.durations.push(durationMs);
    calls.isFailed.push(isFailed);
    this.#at++;
  }

  addLostCall(error: WorldGateError, durationMs: number | undefined): void {
    const side = this.#order[this.#at] as Side;
    this.#sides[side]!.firstError ??= error;
    this.#add(durationMs ?? this.#options.now() - this.#lastHeard, true);
  }

  result(): CollectedCalls {
    return {
      policy: this.#sides[POLICY]!,
      baseline: this.#sides[BASELINE],
      peakMemoryBytes: this.#peakMemoryBytes,
    };
  }
}

function emptySide(identity: ProviderIdentity): SideCalls {
  return { identity, durations: [], isFailed: [], retries: 0, firstError: undefined };
}

function timeLimit(): WorldGateError {
  return new WorldGateError('time-limit', 'the benchmark reached its time limit', {
    kind: 'environment',
    hint: 'raise `time_limit_s` in the preset, or take fewer samples',
  });
}

function interrupted(): WorldGateError {
  return new WorldGateError('interrupted', 'the benchmark was interrupted', {
    kind: 'interrupted',
    hint: 'a benchmark cannot be resumed; run it again',
  });
}
