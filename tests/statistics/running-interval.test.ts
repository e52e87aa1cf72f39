import { expect, it } from 'vitest';
import { isLook, justUnder, RunningInterval } from '../../src/statistics/running-interval.ts';

it('looks at each early value, then at 64 for every doubling', () => {
  const looks = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => from + i).filter(isLook).length;
  expect(looks(1, 128)).toBe(127);
  for (const from of [128, 256, 512, 4096]) expect(looks(from, 2 * from)).toBe(64);
  expect(isLook(256) && !isLook(257)).toBe(true);
});

it('steps just under a number', () => {
  for (const x of [0, 1, 0.75, -0.05, -1e-300]) {
    expect(justUnder(x)).toBeLessThan(x);
    expect(x - justUnder(x)).toBeLessThan(1e-15);
  }
});

it('intersects the looks, keeps a decision, and never crosses itself', () => {
  type State = [number, number];
  const running = new RunningInterval<State>(
    {
      refutesLow: (state, low) => state[0] > low,
      refutesHigh: (state, high) => state[1] < high,
      solveLow: (state) => state[0],
      solveHigh: (state) => state[1],
    },
    [0, 1],
  );
  expect(running.at([0.1, 0.9])).toEqual([0.1, 0.9]);
  // What was only looked at in passing leaves no trace.
  expect(running.at([0, 1])).toEqual([0, 1]);
  running.add([0.2, 0.9]);
  running.add([0.1, 0.8]);
  expect(running.at([0.15, 0.85])).toEqual([0.2, 0.8]);
  running.add([0.3 - 1e-17, 0.8], { low: 0.3 });
  expect(running.at([0, 1])).toEqual([0.3, 0.8]);
  running.add([0.9, 0.95]);
  expect(running.at([0, 1])).toEqual([0.8, 0.8]);
});

it('keeps a decision on the other side', () => {
  const nothing = {
    refutesLow: () => false,
    refutesHigh: () => false,
    solveLow: () => 0,
    solveHigh: () => 1,
  };
  const running = new RunningInterval<number>(nothing, [0, 1]);
  running.add(1, { high: 0.4 });
  expect(running.at(2)).toEqual([0, 0.4]);
});
