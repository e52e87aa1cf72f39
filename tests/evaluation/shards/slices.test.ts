import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EpisodePlan, jobAt, plannedEpisodes } from '../../../src/evaluation/plan.ts';
import {
  episodesInWords,
  parseShard,
  planSlices,
  shardWord,
  sliceOf,
} from '../../../src/evaluation/shards/slices.ts';

const planOf = (width: number, episodesPerTask: number, seed = 100): EpisodePlan => ({
  tasks: Array.from({ length: width }, (_, i) => `t${i}`),
  episodesPerTask,
  seed,
});

const somePlan = fc
  .record({
    width: fc.integer({ min: 1, max: 7 }),
    episodes: fc.integer({ min: 1, max: 60 }),
    shards: fc.integer({ min: 1, max: 12 }),
    waves: fc.integer({ min: 1, max: 5 }),
    costs: fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 7, maxLength: 7 }),
  })
  .filter(({ width, episodes, shards, waves }) => shards * waves <= width * episodes);

describe('the parts of a plan', () => {
  it('hold every episode once, in order, whatever an episode costs', () => {
    fc.assert(
      fc.property(somePlan, fc.boolean(), ({ width, episodes, shards, waves, costs }, weighed) => {
        const plan = planOf(width, episodes);
        const slices = planSlices(plan, { shards, waves }, weighed ? costs.slice(0, width) : undefined);
        expect(slices).toHaveLength(shards * waves);
        let at = 0;
        for (const { first, end } of slices) {
          expect(first).toBe(at);
          expect(end).toBeGreaterThan(first);
          at = end;
        }
        expect(at).toBe(plannedEpisodes(plan));
      }),
    );
  });

  it('cost the same within a wave, to within the dearest episode', () => {
    fc.assert(
      fc.property(somePlan, ({ width, episodes, shards, costs }) => {
        fc.pre(width * episodes >= shards * 4);
        const plan = planOf(width, episodes);
        const own = costs.slice(0, width);
        const costOf = ({ first, end }: { first: number; end: number }) => {
          let sum = 0;
          for (let e = first; e < end; e++) sum += own[e % width]!;
          return sum;
        };
        const slices = planSlices(plan, { shards, waves: 1 }, own).map(costOf);
        const fair = slices.reduce((a, b) => a + b) / shards;
        const dearest = Math.max(...own);
        // Every part has an episode at least, which may be a dear one.
        if (fair < dearest) return;
        for (const cost of slices) expect(Math.abs(cost - fair)).toBeLessThanOrEqual(dearest * 1.000001);
      }),
    );
  });

  it('are found again by what they are called', () => {
    fc.assert(
      fc.property(somePlan, ({ width, episodes, shards, waves, costs }) => {
        const plan = planOf(width, episodes);
        const equal = planSlices(plan, { shards, waves });
        for (const [i, slice] of planSlices(plan, { shards, waves }, costs.slice(0, width)).entries()) {
          expect(sliceOf(parseShard(shardWord(slice, equal[i]!)), plan)).toEqual(slice);
        }
      }),
    );
  });

  it('end a wave where a seed ends', () => {
    const slices = planSlices(planOf(3, 10), { shards: 4, waves: 3 });
    const ends = slices.filter(({ shard }) => shard === 4).map(({ end }) => end);
    expect(ends).toEqual([9, 18, 30]);
  });

  it('are equal where nothing says otherwise', () => {
    expect(planSlices(planOf(1, 10), { shards: 4, waves: 1 }).map(({ end }) => end)).toEqual([3, 5, 8, 10]);
  });
});

describe('the name of a shard', () => {
  it.each([
    ['3/8', { shard: 3, shards: 8, wave: 1, waves: 1, range: null }],
    [' 1/1 ', { shard: 1, shards: 1, wave: 1, waves: 1, range: null }],
    ['3/8@2/4', { shard: 3, shards: 8, wave: 2, waves: 4, range: null }],
    ['3/8:120-159', { shard: 3, shards: 8, wave: 1, waves: 1, range: { first: 120, end: 160 } }],
  ])('%s', (text, ask) => {
    expect(parseShard(text)).toEqual(ask);
  });

  it.each([
    '',
    '3',
    '0/8',
    '9/8',
    '3/0',
    '3/8@5/4',
    '3/8@0/4',
    '-1/8',
    '3/8:9-8',
    '1/99999',
    '3/8 or so',
    '3/8/2',
  ])('is not "%s"', (text) => {
    expect(() => parseShard(text)).toThrow(expect.objectContaining({ code: 'shard-invalid', exitCode: 2 }));
  });

  it('asks for nothing beyond the plan', () => {
    for (const text of ['1/11', '1/2@1/6', '1/2:5-10']) {
      expect(() => sliceOf(parseShard(text), planOf(1, 10))).toThrow(
        expect.objectContaining({ code: 'shard-invalid' }),
      );
    }
  });
});

describe('episodes in words', () => {
  const plan = planOf(3, 10);

  it.each([
    [0, 30, 'seeds 100–109'],
    [3, 6, 'seed 101'],
    [0, 1, 'seed 100 (task t0)'],
    [4, 6, 'seed 101 (tasks t1, t2)'],
    [2, 13, 'seed 100 (task t2), seeds 101–103, seed 104 (task t0)'],
    [2, 4, 'seed 100 (task t2), seed 101 (task t0)'],
    [0, 4, 'seed 100, seed 101 (task t0)'],
  ])('%i to %i: %s', (first, end, words) => {
    expect(episodesInWords({ first, end }, plan)).toBe(words);
  });

  it('name the seeds that the plan has there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 1, max: 30 }), (first, length) => {
        const end = Math.min(30, first + length);
        const words = episodesInWords({ first, end }, plan);
        expect(words).toContain(String(jobAt(plan, first).seed));
        expect(words).toContain(String(jobAt(plan, end - 1).seed));
      }),
    );
  });
});
