import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { planShards, readShardPlan, writeShardPlan } from '../../src/evaluation/shards/plan-shards.ts';
import {
  downloadShards,
  type OwnArtifacts,
  shardArtifactName,
  uploadShard,
  uploadShardPlan,
} from '../../src/github/shard-artifacts.ts';
import { ResultsService } from '../../src/testing/results/service.ts';
import {
  evaluateIn,
  makeRepository,
  manifestIn,
  removeFolders,
  temporaryFolder,
  toolsFor,
} from '../support/cli.ts';
import { allShards, cutShard, mergeIn } from '../support/shards.ts';

afterAll(removeFolders);
afterEach(() => {
  vi.unstubAllEnvs();
});

it('jobs of a workflow run find the shards and the plan of each other, of every attempt', async () => {
  const service = await ResultsService.start();
  try {
    for (const [name, value] of Object.entries(service.env)) vi.stubEnv(name, value);
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
    const target = { redact: (text: string) => text, serverUrl: 'https://github.com' };
    const dir = makeRepository();
    const whole = await evaluateIn(dir);
    const run = {
      kind: 'eval' as const,
      preset: 'tiny',
      overrides: {},
      assets: undefined,
      gatesFile: undefined,
      baselineRun: undefined,
      workers: undefined,
      repositoryDir: dir,
      workspaceDir: path.join(dir, '.worldgate'),
      command: [],
      commit: null,
      freezeClaim: true,
    };
    const ask = { shards: 3, minutes: undefined, waves: 1, measured: whole.runDir, mostJobs: 256 };
    const planned = await planShards({ run, ...ask }, toolsFor(dir));
    expect(planned.matrix).toEqual({ shard: ['1/3', '2/3', '3/3'] });
    const sum = planned.plan.slices.reduce((total, { expected_s }) => total + expected_s!, 0);
    expect(sum).toBeCloseTo(whole.manifest.duration_s!, 5);
    const folder = temporaryFolder();
    const files = writeShardPlan(folder, planned);
    expect(
      (await uploadShardPlan({ ...target, folder, files, plan: planned.plan, attempt: 1 })).warning,
    ).toBeNull();
    for (const [i, word] of [...allShards(3), '2/3'].entries()) {
      const runDir = await cutShard(whole, word, temporaryFolder());
      const manifest = manifestIn(runDir);
      const slice = manifest.shard!;
      const { warning, name } = await uploadShard({
        ...target,
        runDir,
        manifest,
        slice,
        attempt: i < 3 ? 1 : 2,
      });
      expect(warning).toBeNull();
      expect(name).toMatch(/^worldgate-shard-tiny-[0-9a-f]{8}-[123]of3-attempt[12]$/);
    }
    const { shardsDir, planDir } = await downloadShards({ folder: temporaryFolder(), preset: undefined });
    expect(readdirSync(shardsDir)).toHaveLength(4);
    const { plan, frozen } = readShardPlan(planDir!);
    expect(plan).toEqual(planned.plan);
    expect(frozen).toEqual(planned.frozen);
    const merged = await mergeIn(dir, shardsDir, { shardPlan: plan });
    expect(merged.manifest.result_digest).toBe(whole.manifest.result_digest);
    await expect(downloadShards({ folder: temporaryFolder(), preset: 'tinny' })).rejects.toMatchObject({
      code: 'shards-missing',
      message: expect.stringContaining('did you mean "tiny"?'),
    });
    await expect(
      downloadShards({ folder: temporaryFolder(), preset: 'tiny', limits: { maxBytes: 100 } }),
    ).rejects.toMatchObject({ code: 'archive-too-large' });
  } finally {
    await service.stop();
  }
});

const SLICE = { shard: 1, shards: 2, wave: 1, waves: 2, first: 0, end: 1 };
const DIGEST = `sha256:${'1f'.repeat(32)}` as const;

function listing(...artifacts: { name: string; size?: number }[]): OwnArtifacts {
  return {
    listArtifacts: async () => ({
      artifacts: artifacts.map(({ name, size = 10 }, id) => ({ id, name, size })),
    }),
    downloadArtifact: () => Promise.reject(new Error('nothing is downloaded')),
  };
}

it.each<[string, OwnArtifacts, string]>([
  ['no shards', listing({ name: 'worldgate-push-20261121T091409123Z-1f3a9c0b' }), 'shards-missing'],
  [
    'those of two presets',
    listing(...['a', 'b'].map((name) => ({ name: shardArtifactName({ name, digest: DIGEST }, SLICE, 1) }))),
    'shards-ambiguous',
  ],
  [
    'one that is too large',
    listing({ name: shardArtifactName({ name: 'a', digest: DIGEST }, SLICE, 1), size: 1e9 }),
    'download-too-large',
  ],
  [
    'more than a matrix holds',
    listing(
      ...Array.from({ length: 1025 }, (_, i) => ({
        name: shardArtifactName({ name: 'a', digest: DIGEST }, { ...SLICE, shard: i + 1, shards: 2000 }, 1),
      })),
    ),
    'too-many-shards',
  ],
  [
    'a service that is down',
    listing({ name: shardArtifactName({ name: 'a', digest: DIGEST }, SLICE, 1) }),
    'artifact-service',
  ],
])('refuses %s', async (_, store, code) => {
  await expect(downloadShards({ folder: temporaryFolder(), preset: undefined, store })).rejects.toMatchObject(
    { code, hint: expect.any(String) },
  );
});
