import { createRequire } from 'node:module';

/**
 * Sigstore's own mocks, without their nock: importing either package puts it under `http` of the whole process, and
 * every later request of the Sigstore clients would die with "No socket was returned".
 */
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA, tsaHandler } from '@sigstore/mock';
import { initializeTUFRepo, tufHandlers } from '@tufjs/repo-mock';

const require = createRequire(import.meta.url);
for (const name of ['@sigstore/mock', '@tufjs/repo-mock']) {
  const nock = createRequire(require.resolve(name))('nock') as { restore: () => void };
  nock.restore();
}

export {
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  initializeTUFRepo,
  tsaHandler,
  tufHandlers,
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `make` while `new Date()` and `Date.now()` stand at `at`. The mocks date their root certificates by the global
 * clock alone; without this no certificate of another time could have a valid chain. One after another: two at once
 * would leave the clock of the one to the other.
 */
export function bornAt<T>(at: Date, make: () => Promise<T>): Promise<T> {
  const next = last.then(() => makeAt(at, make));
  last = next.catch(() => undefined);
  return next;
}

async function makeAt<T>(at: Date, make: () => Promise<T>): Promise<T> {
  const RealDate = globalThis.Date;
  class DateOfBirth extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [at.getTime()] : parts) as [number]));
    }
    static override now(): number {
      return at.getTime();
    }
  }
  globalThis.Date = DateOfBirth as DateConstructor;
  try {
    return await make();
  } finally {
    globalThis.Date = RealDate;
  }
}
