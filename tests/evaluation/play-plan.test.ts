import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpisodeRecord } from '../../src/contracts/episode.ts';
import { type EpisodePlan, jobAt, plannedEpisodes } from '../../src/evaluation/plan.ts';
import { type PlayedPlan, playPlan, type StopWatch } from '../../src/evaluation/play-plan.ts';
import type { EpisodeDone, EpisodeJob } from '../../src/evaluation/worker-protocol.ts';
import { sha256 } from '../../src/foundation/digest.ts';
import { Random } from '../../src/foundation/random.ts';

/** The result of an episode is a function of its job alone, as it is with real workers. */
function outcomeOf({ episode, task, seed }: EpisodeJob, withBaseline: boolean): EpisodeDone {
  const random = new Random(seed, 'outcome', task);
  const record = (success: boolean): EpisodeRecord => ({
    episode,
    seed,
    task: `task-${task}`,
    success,
    termination: 'time_limit',
    steps: 10,
    metrics: {},
    trajectory_digest: sha256(`${task} ${seed} ${success}`),
  });
  return {
    type: 'done',
    record: record(random.next() < 0.7),
    baseline: withBaseline ? record(random.next() < 0.5) : undefined,
  };
}

/** Plays up to `workers` jobs at once and finishes them in an order drawn from `seed`. */
class ShuffledPool {
  readonly played: number[] = [];
  #stopped = false;
  readonly #workers: number;
  readonly #random: Random;
  readonly #withBaseline: boolean;

  constructor(workers: number, seed: number, withBaseline = false) {
    this.#workers = workers;
    this.#random = new Random(seed, 'order');
    this.#withBaseline = withBaseline;
  }

  async run(jobs: Iterable<EpisodeJob>, onDone: (done: EpisodeDone) => void): Promise<void> {
    const iterator = jobs[Symbol.iterator]();
    const busy: EpisodeJob[] = [];
    while (!this.#stopped) {
      while (busy.length < this.#workers) {
        const next = iterator.next();
        if (next.done) break;
        busy.push(next.value);
      }
      if (busy.length === 0) return;
      const [job] = busy.splice(this.#random.integer(busy.length), 1) as [EpisodeJob];
      this.played.push(job.episode);
      await Promise.resolve();
      onDone(outcomeOf(job, this.#withBaseline));
    }
  }

  stop(): void {
    this.#stopped = true;
  }
}

/** Stops `after` episodes behind the first run of `streak` successes; notes what it was shown. */
class StreakWatch implements StopWatch {
  stoppingIndex: number | null = null;
  readonly seen: [number, number | null][] = [];
  readonly #streak: number;
  #current = 0;

  constructor(streak: number) {
    this.#streak = streak;
  }

  observe(record: EpisodeRecord, partner: EpisodeRecord | null): void {
    if (this.stoppingIndex !== null) throw new Error('observed after the decision');
    this.seen.push([record.episode, partner?.episode ?? null]);
    this.#current = record.success ? this.#current + 1 : 0;
    if (this.#current === this.#streak) this.stoppingIndex = this.seen.length;
  }
}

const PLAN: EpisodePlan = { tasks: ['task-0', 'task-1'], episodesPerTask: 30, seed: 7 };

async function play(options: {
  workers: number;
  order: number;
  stop?: StreakWatch;
  known?: EpisodeDone[];
  withBaseline?: boolean;
}): Promise<{ result: PlayedPlan; pool: ShuffledPool; progress: number[]; told: number[] }> {
  const pool = new ShuffledPool(options.workers, options.order, options.withBaseline);
  const progress: number[] = [];
  const told: number[] = [];
  const result = await playPlan({
    plan: PLAN,
    pool,
    stop: options.stop,
    known: options.known ?? [],
    partnerOf: undefined,
    onEpisode: (done) => told.push(done.record.episode),
    onProgress: ({ finished, contiguous }) => {
      expect(contiguous).toBeLessThanOrEqual(finished);
      progress.push(finished);
    },
  });
  return { result, pool, progress, told };
}

describe('the plan', () => {
  it('counts seeds up and lets the tasks follow each other within a seed', () => {
    expect(plannedEpisodes(PLAN)).toBe(60);
    expect([0, 1, 2, 59].map((episode) => jobAt(PLAN, episode))).toEqual([
      { type: 'episode', episode: 0, task: 0, seed: 7 },
      { type: 'episode', episode: 1, task: 1, seed: 7 },
      { type: 'episode', episode: 2, task: 0, seed: 8 },
      { type: 'episode', episode: 59, task: 1, seed: 36 },
    ]);
  });
});

describe('playPlan', () => {
  const all = Array.from({ length: 60 }, (_, episode) => outcomeOf(jobAt(PLAN, episode), false).record);

  it('plays every episode once and gives them in plan order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.nat(), async (workers, order) => {
        const { result, pool, progress, told } = await play({ workers, order });
        expect(result).toEqual({ records: all, baseline: [], dropped: 0, stoppedEarly: false });
        expect(pool.played.toSorted((a, b) => a - b)).toEqual(all.map(({ episode }) => episode));
        expect(told).toEqual(pool.played);
        expect(progress).toEqual(Array.from({ length: 61 }, (_, i) => i));
      }),
      { numRuns: 50 },
    );
  });

  it('stops at the same episode whatever the workers and the order in which they finish', async () => {
    const alone = new StreakWatch(4);
    const { result: expected } = await play({ workers: 1, order: 0, stop: alone });
    const end = alone.stoppingIndex!;
    expect(end).toBeGreaterThan(4);
    expect(end).toBeLessThan(60);
    expect(expected).toEqual({ records: all.slice(0, end), baseline: [], dropped: 0, stoppedEarly: true });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.nat(), async (workers, order) => {
        const stop = new StreakWatch(4);
        const { result, pool } = await play({ workers, order, stop });
        expect({ ...result, dropped: 0 }).toEqual(expected);
        expect(stop.seen).toEqual(alone.seen);
        expect(result.dropped).toBe(pool.played.length - end);
        expect(result.dropped).toBeLessThan(60);
      }),
      { numRuns: 100 },
    );
  });

  it('ends alike when some episodes are known from an interrupted run', async () => {
    const { result: expected } = await play({ workers: 1, order: 0, stop: new StreakWatch(4) });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 59 })),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(),
        async (episodes, workers, order) => {
          const known = episodes.map((episode) => outcomeOf(jobAt(PLAN, episode), false));
          const { result, pool, told } = await play({ workers, order, stop: new StreakWatch(4), known });
          expect({ ...result, dropped: 0 }).toEqual(expected);
          // What is known is neither played again nor written again.
          expect(pool.played.some((episode) => episodes.includes(episode))).toBe(false);
          expect(told).toEqual(pool.played);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('plays nothing when everything is known, or what is known has already decided', async () => {
    const known = all.map((_, episode) => outcomeOf(jobAt(PLAN, episode), false));
    const full = await play({ workers: 2, order: 0, known });
    expect(full.pool.played).toEqual([]);
    expect(full.result.records).toEqual(all);
    const decided = await play({ workers: 2, order: 0, known: known.slice(0, 40), stop: new StreakWatch(4) });
    expect(decided.pool.played).toEqual([]);
    expect(decided.result.stoppedEarly).toBe(true);
    expect(decided.result.dropped).toBe(40 - decided.result.records.length);
  });

  it('keeps the baseline of the same job beside every record, and shows it to the rule', async () => {
    const stop = new StreakWatch(4);
    const { result } = await play({ workers: 3, order: 5, stop, withBaseline: true });
    expect(result.baseline.map(({ episode }) => episode)).toEqual(
      result.records.map(({ episode }) => episode),
    );
    expect(stop.seen.every(([episode, partner]) => episode === partner)).toBe(true);
  });

  it('shows the rule partners from an earlier run', async () => {
    const stop = new StreakWatch(1000);
    const pool = new ShuffledPool(2, 1);
    await playPlan({
      plan: PLAN,
      pool,
      stop,
      known: [],
      partnerOf: (record) =>
        record.episode % 2 === 0 ? { ...record, episode: record.episode + 1000 } : null,
      onEpisode: () => {},
      onProgress: () => {},
    });
    expect(stop.seen).toEqual(all.map((_, i) => [i, i % 2 === 0 ? i + 1000 : null]));
  });

  it('passes on what the pool or the writer of results throws', async () => {
    const failing = { run: () => Promise.reject(new Error('worker died')), stop: () => {} };
    const request = { plan: PLAN, stop: undefined, known: [], partnerOf: undefined, onProgress: () => {} };
    await expect(playPlan({ ...request, pool: failing, onEpisode: () => {} })).rejects.toThrow('worker died');
    await expect(
      playPlan({
        ...request,
        pool: new ShuffledPool(2, 1),
        onEpisode: () => {
          throw new Error('disk full');
        },
      }),
    ).rejects.toThrow('disk full');
  });
});
