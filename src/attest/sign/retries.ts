import type { Clock } from '../../github/client.ts';
import { isOutage } from './service-error.ts';

export interface SigningLimits {
  /** One request, from the first byte sent to the last byte of the answer. */
  requestTimeoutMs: number;
  /** A log of version 2 answers when the entry is in its tree: that takes seconds. */
  logTimeoutMs: number;
  /** All calls and waits of one signature together; certificates live for ten minutes. */
  budgetMs: number;
  /** Longest single wait. */
  maxWaitMs: number;
  /** Of one call. */
  maxAttempts: number;
}

export const SIGNING_LIMITS: SigningLimits = {
  requestTimeoutMs: 15_000,
  logTimeoutMs: 30_000,
  budgetMs: 180_000,
  maxWaitMs: 20_000,
  maxAttempts: 4,
};

/** Repeats calls that fail for the moment, within one budget of time. */
export class Retries {
  readonly #clock: Clock;
  readonly #limits: SigningLimits;
  readonly #endsAt: number;
  #stopped = false;

  constructor(clock: Clock, limits: SigningLimits) {
    this.#clock = clock;
    this.#limits = limits;
    this.#endsAt = clock.now() + limits.budgetMs;
  }

  /** Of several calls, one has failed for good: the others need not go on. */
  stop(): void {
    this.#stopped = true;
  }

  /** @throws the last error of `work`, when it is permanent, or attempts or time are used up */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const { maxAttempts, maxWaitMs } = this.#limits;
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (!isOutage(error) || this.#stopped || attempt >= maxAttempts) throw error;
        const waitMs = Math.min(1000 * 2 ** (attempt - 1) * (0.5 + this.#clock.random()), maxWaitMs);
        if (this.#clock.now() + waitMs >= this.#endsAt) throw error;
        await this.#clock.sleep(waitMs);
      }
    }
  }
}
