import { type FromBenchmarkWorker } from './protocol.js';
import { type TimedPolicy } from './timed-policy.js';
type Send = (message: FromBenchmarkWorker) => void;
/**
 * Serves one benchmark over a message channel. Loads policy and baseline into this one process and makes the
 * calls of the order one after another; only the calls are timed.
 * @param receive registers the handler of incoming messages
 */
export declare function serveBenchmark(send: Send, receive: (handler: (message: unknown) => void) => void): void;
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
export declare function timeCall(policy: TimedPolicy, sample: number): Promise<TimedCall>;
export {};
