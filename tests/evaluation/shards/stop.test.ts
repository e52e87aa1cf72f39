import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EpisodeRecord } from '../../../src/contracts/episode.ts';
import { gate } from '../../../src/contracts/gate.ts';
import type { EpisodePlan } from '../../../src/evaluation/plan.ts';
import { jobAt, plannedEpisodes } from '../../../src/evaluation/plan.ts';
import { playPlan } from '../../../src/evaluation/play-plan.ts';
import { type GatheredShards, missingShards, reachOf } from '../../../src/evaluation/shards/gather.ts';
import { planSlices } from '../../../src/evaluation/shards/slices.ts';
import type { EpisodeDone, EpisodeJob } from '../../../src/evaluation/worker-protocol.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { Random } from '../../../src/foundation/random.ts';
import { StopMonitor } from '../../../src/gates/stop-monitor.ts';
import { recordLine } from '../../../src/runs/records.ts';

const GATES = [gate.parse({ name: 'success', kind: 'success_rate', min: 0.6 })];
const COMPARED = [...GATES, gate.parse({ name: 'no-regression', kind: 'no_regression', margin: 0.2 })];

/** What an episode comes to is a function of its job alone, as with real workers. */
function done({ episode, task, seed }: EpisodeJob, rate: number, draw: number, paired: boolean): EpisodeDone {
  const record = (arm: string, share: number): EpisodeRecord => ({
    episode,
    seed,
    task: `t${task}`,
    success: new Random(seed * 7919 + draw, arm, task).next() < share,
    termination: 'time_limit',
    steps: 1,
    metrics: {},
    trajectory_digest: sha256(arm),
  });
  return {
    type: 'done',
    record: record('policy', rate),
    baseline: paired ? record('baseline', 0.7) : undefined,
  };
}

const scenario = fc.record({
  width: fc.integer({ min: 1, max: 3 }),
  episodes: fc.integer({ min: 20, max: 120 }),
  shards: fc.integer({ min: 1, max: 6 }),
  waves: fc.integer({ min: 1, max: 3 }),
  rate: fc.constantFrom(0, 0.3, 0.6, 0.9, 1),
  draw: fc.integer({ min: 0, max: 1000 }),
  paired: fc.boolean(),
  savi: fc.boolean(),
  lost: fc.option(fc.nat(), { nil: undefined }),
});

it('shards reach as far as the run that was not sharded, or say what they lack', async () => {
  let early = 0;
  let late = 0;
  await fc.assert(
    fc.asyncProperty(scenario, async ({ width, episodes, shards, waves, rate, draw, paired, savi, lost }) => {
      const plan: EpisodePlan = {
        tasks: Array.from({ length: width }, (_, i) => `t${i}`),
        episodesPerTask: episodes,
        seed: 40,
      };
      const planned = plannedEpisodes(plan);
      const gates = paired ? COMPARED : GATES;
      const stop = savi ? new StopMonitor(gates, plan.tasks, planned, paired) : undefined;
      const pool = {
        run: async (jobs: Iterable<EpisodeJob>, onDone: (each: EpisodeDone) => void) => {
          for (const job of jobs) onDone(done(job, rate, draw, paired));
        },
        stop: () => {},
      };
      const nothing = () => {};
      const whole = await playPlan({
        plan,
        pool,
        stop,
        known: [],
        partnerOf: undefined,
        onEpisode: nothing,
        onProgress: nothing,
      });

      const slices = planSlices(plan, { shards, waves });
      const gone = lost === undefined ? -1 : lost % slices.length;
      const preset = { stop: savi ? 'savi' : 'fixed', gates };
      const played = slices
        .map((slice) => {
          const all = Array.from({ length: slice.end - slice.first }, (_, i) =>
            done(jobAt(plan, slice.first + i), rate, draw, paired),
          );
          return {
            manifest: { shard: slice },
            plan: { preset },
            records: all.map(({ record }) => record),
            lines: all.map(({ record }) => recordLine(record)),
            baseline: paired
              ? {
                  records: all.map(({ baseline }) => baseline!),
                  lines: all.map(({ baseline }) => recordLine(baseline!)),
                }
              : null,
          };
        })
        .filter((_, i) => i !== gone);
      const gathered = {
        reference: { manifest: { plan: { episodes: planned }, shard: slices[0] } },
        played,
        broken: [],
        plan,
        shardPlan: null,
      } as unknown as GatheredShards;
      const reach = reachOf(gathered, null);
      const needed = whole.records.length;
      if (gone >= 0 && slices[gone]!.first < needed) {
        expect(reach.isComplete).toBe(false);
        expect(reach.records).toEqual(whole.records.slice(0, slices[gone]!.first));
        expect(missingShards(gathered)).toHaveLength(1);
        return;
      }
      expect(reach.isComplete).toBe(true);
      expect(reach.stoppedEarly).toBe(whole.stoppedEarly);
      expect(reach.records).toEqual(whole.records);
      expect(reach.lines).toEqual({
        policy: reach.records.map(recordLine),
        baseline: reach.baseline.map(recordLine),
      });
      expect(reach.baseline).toEqual(whole.baseline);
      expect(reach.dropped).toBe(played.reduce((sum, { records }) => sum + records.length, 0) - needed);
      if (whole.stoppedEarly) early++;
      else late++;
    }),
    { numRuns: 150 },
  );
  // Both ends of a run were looked at.
  expect(early).toBeGreaterThan(5);
  expect(late).toBeGreaterThan(5);
});
