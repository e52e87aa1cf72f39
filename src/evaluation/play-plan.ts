import type { EpisodeRecord } from '../contracts/episode.ts';
import type { EpisodePlan } from './plan.ts';
import { jobAt, plannedEpisodes } from './plan.ts';
import type { EpisodeDone, EpisodeJob } from './worker-protocol.ts';

/** The stop rule, fed in plan order; `StopMonitor` of the gates is one. */
export interface StopWatch {
  observe(record: EpisodeRecord, partner: EpisodeRecord | null): void;
  readonly stoppingIndex: number | null;
}

export interface PlayRequest {
  plan: EpisodePlan;
  /** The part of the plan that is to be played, its end excluded; all of it unless given. */
  part?: { first: number; end: number } | undefined;
  pool: {
    run(jobs: Iterable<EpisodeJob>, onDone: (done: EpisodeDone) => void): Promise<void>;
    stop(): void;
  };
  /** Undefined for a fixed plan. */
  stop: StopWatch | undefined;
  /** Episodes that an interrupted run has already played. */
  known: readonly EpisodeDone[];
  /** Partner of an episode in a baseline that was run before; a baseline of the same job brings its own. */
  partnerOf: ((record: EpisodeRecord) => EpisodeRecord | null) | undefined;
  /** Called for every new episode in finish order, before it counts. */
  onEpisode: (done: EpisodeDone) => void;
  /** Called after every episode; `contiguous` episodes from the start of the plan are known. */
  onProgress: (progress: { finished: number; contiguous: number }) => void;
}

export interface PlayedPlan {
  /** Episodes that count, in plan order. */
  records: EpisodeRecord[];
  /** Baseline episodes of the same job, in plan order; empty without one. */
  baseline: EpisodeRecord[];
  /** The lines of both, where the episodes were read from files that were checked. */
  lines?: { policy: readonly string[]; baseline: readonly string[] };
  /** Episodes that were played beyond the stopping index and are left out. */
  dropped: number;
  stoppedEarly: boolean;
}

/**
 * Plays a plan to its end or to the decision of the stop rule. The result is a function of the outcomes in
 * plan order: neither the number of workers nor the order in which they finish changes it.
 */
export async function playPlan(request: PlayRequest): Promise<PlayedPlan> {
  const { plan, pool, stop } = request;
  const { first, end: last } = request.part ?? { first: 0, end: plannedEpisodes(plan) };
  const total = last - first;
  const results = new Array<EpisodeDone | undefined>(total);
  let finished = 0;
  let contiguous = 0;

  const take = (done: EpisodeDone) => {
    results[done.record.episode - first] = done;
    finished++;
    for (let next = results[contiguous]; next !== undefined && !isDecided(); next = results[contiguous]) {
      stop?.observe(next.record, next.baseline ?? request.partnerOf?.(next.record) ?? null);
      contiguous++;
    }
  };
  const isDecided = () => stop !== undefined && stop.stoppingIndex !== null;

  for (const done of request.known) take(done);
  function* jobs(): Generator<EpisodeJob> {
    for (let i = 0; i < total && !isDecided(); i++) {
      if (results[i] === undefined) yield jobAt(plan, first + i);
    }
  }
  request.onProgress({ finished, contiguous });
  if (!isDecided() && finished < total) {
    await pool.run(jobs(), (done) => {
      request.onEpisode(done);
      take(done);
      request.onProgress({ finished, contiguous });
      if (isDecided()) pool.stop();
    });
  }

  const end = stop?.stoppingIndex ?? total;
  const counted = results.slice(0, end).filter((done) => done !== undefined);
  return {
    records: counted.map((done) => done.record),
    baseline: counted.flatMap((done) => (done.baseline === undefined ? [] : [done.baseline])),
    dropped: finished - counted.length,
    stoppedEarly: end < total,
  };
}
