import { describe, expect, it } from 'vitest';
import type { EpisodeRecord, ResultHeader } from '../../src/contracts/episode.ts';
import type { RunManifest } from '../../src/contracts/run.ts';
import { sha256 } from '../../src/foundation/digest.ts';
import { requireAgreement } from '../../src/runs/agreement.ts';
import { createRun } from '../../src/runs/workspace.ts';
import { endOf, header, records, startOf, temporaryFolder, tools } from './examples.ts';

const TASKS = ['push', 'reach'];
const ABOUT = header(TASKS, 20, 100);
const RECORDS = records(20, TASKS);
const MANIFEST: RunManifest = {
  ...createRun(temporaryFolder(), startOf(ABOUT), tools()).manifest,
  ...(endOf(RECORDS) as Partial<RunManifest>),
};
const SAVI: ResultHeader = {
  ...ABOUT,
  plan: { ...ABOUT.plan, stop: { rule: 'savi', claims: [], baseline: null } },
};
const SHORT = RECORDS.slice(0, 12);
const STOPPED: RunManifest = {
  ...MANIFEST,
  stop: { ...MANIFEST.stop!, rule: 'savi', stopped_early: true },
  episodes: { ...MANIFEST.episodes!, run: 12, succeeded: 8 },
};
const BASELINE = {
  source: 'policy',
  run_id: null,
  checkpoint_digest: null,
  result_digest: sha256('baseline'),
  episodes: 20,
  succeeded: 3,
} as const;

const check = (
  manifest: RunManifest,
  about: ResultHeader,
  list: readonly EpisodeRecord[],
  hasBaselineArm = false,
) => requireAgreement(manifest, about, list, hasBaselineArm);

describe('requireAgreement', () => {
  it('takes what a run has written', () => {
    check(MANIFEST, ABOUT, RECORDS);
    check(STOPPED, SAVI, SHORT);
    check({ ...MANIFEST, baseline: BASELINE }, ABOUT, RECORDS, true);
  });

  it.each<[string, Partial<RunManifest>, string]>([
    ['stop rule', { stop: STOPPED.stop }, 'the stop rule: savi and fixed'],
    ['planned episodes', { episodes: { ...MANIFEST.episodes!, planned: 10 } }, 'planned episodes: 10 and 20'],
    ['tasks', { inputs: { ...MANIFEST.inputs, tasks: [] } }, 'the tasks'],
    ['checkpoint', { inputs: { ...MANIFEST.inputs, checkpoint_digest: sha256('x') } }, 'the checkpoint'],
    ['seed', { plan: { ...MANIFEST.plan, seed: 0 } }, 'the first seed: 0 and 100'],
    ['successes', { episodes: { ...MANIFEST.episodes!, succeeded: 20 } }, 'the successes: 20 and 13'],
    ['own run as baseline', { baseline: { ...BASELINE, source: 'run', run_id: MANIFEST.run_id } }, 'its own'],
  ])('refuses a manifest with another %s', (_, change, message) => {
    const attempt = () => check({ ...MANIFEST, ...change }, ABOUT, RECORDS);
    expect(attempt).toThrowError(expect.objectContaining({ code: 'run-tampered' }));
    expect(attempt).toThrowError(message);
  });

  it('refuses a fixed plan that was not played to its end', () => {
    const manifest = { ...MANIFEST, episodes: { ...MANIFEST.episodes!, run: 12, succeeded: 8 } };
    expect(() => check(manifest, ABOUT, SHORT)).toThrowError('holds 12 of 20 planned episodes');
    const claims = { ...manifest, stop: { ...manifest.stop!, stopped_early: true } };
    expect(() => check(claims, ABOUT, SHORT)).toThrowError('gone to its end');
    expect(() => check({ ...STOPPED, episodes: MANIFEST.episodes }, SAVI, RECORDS)).toThrowError(
      'holds 20 of 20 planned episodes, but it is said to have stopped early',
    );
  });

  it.each<[string, Partial<EpisodeRecord>]>([
    ['task', { task: 'reach' }],
    ['seed', { seed: 7 }],
    ['place', { episode: 5 }],
  ])('refuses an episode with another %s than the plan has there', (_, change) => {
    const list = RECORDS.with(2, { ...RECORDS[2]!, ...change });
    expect(() => check(MANIFEST, ABOUT, list)).toThrowError('line 3: not the episode that the plan has');
  });

  it('refuses a baseline that was taken away or put in', () => {
    expect(() => check(MANIFEST, ABOUT, RECORDS, true)).toThrowError('names no baseline policy, but');
    expect(() => check({ ...MANIFEST, baseline: BASELINE }, ABOUT, RECORDS)).toThrowError(
      'no episodes of one',
    );
    const watched = { ...SAVI, plan: { ...SAVI.plan, stop: { ...SAVI.plan.stop, baseline: sha256('b') } } };
    expect(() => check(STOPPED, watched, SHORT)).toThrowError('watched a comparison');
  });
});
