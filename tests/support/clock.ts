import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../src/github/client.ts';

/** A clock that a test owns: sleeping moves it and takes no time. */
export interface TestClock extends Clock {
  /** Every sleep in milliseconds. */
  slept: number[];
}

export function testClock(): TestClock {
  let now = Date.UTC(2026, 10, 21, 9, 0, 0);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    random: () => 0.5,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  };
}

/** A real clock whose sleeps pass a hundred times as fast: jobs that wait for each other still do. */
export const hurriedClock: Clock = {
  now: Date.now,
  random: Math.random,
  sleep: (ms) => sleep(ms / 100),
};
