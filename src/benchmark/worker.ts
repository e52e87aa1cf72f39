import { readFileSync } from 'node:fs';
import process from 'node:process';
import { serialiseError } from '../evaluation/worker-protocol.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import {
  type BenchmarkSetup,
  type CallsReport,
  callOrder,
  type FromBenchmarkWorker,
  type Side,
} from './protocol.ts';
import { openTimedPolicy, type TimedPolicy } from './timed-policy.ts';

const REPORT_INTERVAL_MS = 100;
const ALIVE_INTERVAL_MS = 1000;
const MAX_RETRIES = 2;

type Send = (message: FromBenchmarkWorker) => void;

/**
 * Serves one benchmark over a message channel. Loads policy and baseline into this one process and makes the
 * calls of the order one after another; only the calls are timed.
 * @param receive registers the handler of incoming messages
 */
export function serveBenchmark(send: Send, receive: (handler: (message: unknown) => void) => void): void {
  receive((message) => {
    measure(message as BenchmarkSetup, send).catch((error: unknown) =>
      send({ type: 'failure', error: serialiseError(error) }),
    );
  });
}

async function measure(setup: BenchmarkSetup, send: Send): Promise<void> {
  const { plan, binding } = setup;
  const policy = await openTimedPolicy(setup.policy, binding, plan);
  const baseline =
    setup.baseline === undefined ? undefined : await openTimedPolicy(setup.baseline, binding, plan);
  const policies = baseline === undefined ? [policy] : [policy, baseline];
  send({ type: 'loaded', policy: policy.identity, baseline: baseline?.identity });
  await warmUp(policies, plan.warmup, send);
  send({ type: 'warm', peakMemoryBytes: peakMemoryBytes() });
  await makeCalls(policies, callOrder(plan, baseline !== undefined), setup.from, send);
  send({ type: 'finished', peakMemoryBytes: peakMemoryBytes() });
}

async function warmUp(policies: readonly TimedPolicy[], calls: number, send: Send): Promise<void> {
  let lastSent = performance.now();
  for (let call = 0; call < calls; call++) {
    for (const policy of policies) {
      // What fails here fails again as a sample, where it counts.
      await timeCall(policy, call);
      if (performance.now() - lastSent < ALIVE_INTERVAL_MS) continue;
      lastSent = performance.now();
      send({ type: 'alive' });
    }
  }
}

async function makeCalls(
  policies: readonly TimedPolicy[],
  order: Uint8Array,
  from: number,
  send: Send,
): Promise<void> {
  const samples = [0, 0];
  for (let at = 0; at < from; at++) samples[order[at]!]!++;
  const report = new Report(send);
  const stopWatching = report.flushWhenStuck();
  for (let at = from; at < order.length; at++) {
    const side = order[at] as Side;
    report.add(side, await timeCall(policies[side]!, samples[side]!++));
    if (performance.now() - report.lastSent < REPORT_INTERVAL_MS) continue;
    report.flush();
    // The message is written now, and not during the next call.
    await new Promise((resolve) => setImmediate(resolve));
  }
  stopWatching();
  report.flush();
}

export interface TimedCall {
  durationMs: number;
  retries: number;
  error: Error | undefined;
}

/**
 * One call. Between the clock readings stand the call and its `await`, nothing else. A failure that its
 * provider calls passing (`provider-unavailable`: a server that is busy or away) is tried again, and the time
 * of all attempts counts, because that is how long the caller waits.
 */
export async function timeCall(policy: TimedPolicy, sample: number): Promise<TimedCall> {
  let retries = 0;
  const start = performance.now();
  for (;;) {
    let answer: unknown;
    try {
      answer = await policy.run(sample);
    } catch (cause) {
      const durationMs = performance.now() - start;
      const error = isWorldGateError(cause) ? cause : policy.explain(cause);
      const isPassing = isWorldGateError(error) && error.code === 'provider-unavailable';
      if (!isPassing || retries === MAX_RETRIES) return { durationMs, retries, error };
      retries++;
      continue;
    }
    const durationMs = performance.now() - start;
    try {
      policy.check(answer);
      return { durationMs, retries, error: undefined };
    } catch (error) {
      return { durationMs, retries, error: error as Error };
    }
  }
}

/** Calls that were made and not yet reported. */
class Report {
  readonly #send: Send;
  lastSent = performance.now();
  #durations: number[] = [];
  #failed: number[] = [];
  #retries: [number, number] = [0, 0];
  #errors: CallsReport['errors'] = [];

  constructor(send: Send) {
    this.#send = send;
  }

  add(side: Side, call: TimedCall): void {
    if (call.error !== undefined) {
      this.#failed.push(this.#durations.length);
      if (!this.#errors.some((known) => known.side === side))
        this.#errors.push({ side, error: serialiseError(call.error) });
    }
    this.#durations.push(call.durationMs);
    this.#retries[side] += call.retries;
  }

  flush(): void {
    this.lastSent = performance.now();
    if (this.#durations.length === 0) return;
    this.#send({
      type: 'calls',
      durations: Float64Array.from(this.#durations),
      failed: this.#failed,
      retries: this.#retries,
      errors: this.#errors,
    });
    this.#durations = [];
    this.#failed = [];
    this.#retries = [0, 0];
    this.#errors = [];
  }

  /** Reports what is there when calls stop coming, so that only the stuck call is lost with this process. */
  flushWhenStuck(): () => void {
    let seen = -1;
    const timer = setInterval(() => {
      if (this.#durations.length === seen && seen > 0) this.flush();
      seen = this.#durations.length;
    }, 2 * REPORT_INTERVAL_MS);
    return () => clearInterval(timer);
  }
}

/**
 * Peak resident memory of this process. On Linux from `/proc`, because a child's `maxRSS` there starts at that
 * of the process that forked it; elsewhere `maxRSS`.
 */
function peakMemoryBytes(): number {
  try {
    const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kibibytes !== undefined) return 1024 * Number(kibibytes);
  } catch {
    // Not Linux.
  }
  return 1024 * process.resourceUsage().maxRSS;
}
