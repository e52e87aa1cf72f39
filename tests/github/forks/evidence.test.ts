import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packRun } from '../../../src/audit/package/pack-run.ts';
import { installation } from '../../support/benchmark.ts';
import {
  COVERAGE_GATE,
  evaluateIn,
  makeRepository,
  NO_REGRESSION_GATE,
  removeFolders,
  SUCCESS_GATE,
  temporaryFolder,
  writePreset,
} from '../../support/cli.ts';
import { zipOf } from '../../support/zip.ts';
import { membersOf, type PlayedRun, SHA, sealed, sealedPackage, World } from './world.ts';

let world: World;
let claimed: PlayedRun;
let other: PlayedRun;
let base: PlayedRun;
let compared: PlayedRun;
const packages: Record<string, string> = {};

const GATES = [NO_REGRESSION_GATE, SUCCESS_GATE, COVERAGE_GATE];

beforeAll(async () => {
  const fork = makeRepository();
  const play = async (request: object): Promise<PlayedRun> => {
    const { runDir, manifest } = await evaluateIn(fork, { commit: SHA, ...request });
    if (manifest.artifacts.some(({ path }) => path === 'inputs/claim.json')) {
      packages[manifest.run_id] = join(temporaryFolder(), 'package');
      await packRun({ runDir, manifest, output: packages[manifest.run_id]!, now: new Date(), installation });
    }
    return { dir: runDir, id: manifest.run_id };
  };
  writePreset(fork, 'versus', { gates: GATES });
  [claimed, other, base] = await Promise.all([
    play({ freezeClaim: true }),
    play({ freezeClaim: true }),
    play({ preset: 'versus', commit: 'c'.repeat(40) }),
  ]);
  compared = await play({ preset: 'versus', baselineRun: base.dir });
});
afterAll(removeFolders);
beforeEach(async () => {
  world = await World.make();
  world.addPull();
  writePreset(world.checkout, 'versus', { gates: GATES });
});
afterEach(async () => {
  await world.api.stop();
  expect(world.api.problems).toEqual([]);
});

async function uploadClaimed(packageOf: PlayedRun | null): Promise<number> {
  const runId = world.addRun();
  const run = await sealed(claimed);
  world.addArtifact(runId, run.name, run.bytes);
  if (packageOf !== null) {
    const { name, bytes } = await sealedPackage(packages[packageOf.id]!, 'tiny', claimed.id);
    world.addArtifact(runId, name, bytes);
  }
  return runId;
}

describe('the evidence of a fork', () => {
  it('is recomputed, and said to be so', async () => {
    const { outputs, left } = await world.secondStage(await uploadClaimed(claimed));
    expect([outputs.verdict, left]).toEqual(['passed', []]);
    expect(world.comments[0]).toContain('**Evidence: grade');
    expect(world.comments[0]).toContain('whether anybody signed it was not looked at');
  });

  it.each([
    ['missing', null, 'uploaded no package'],
    ['of another run', 'other', 'the package was made from another run'],
  ])('that is %s lets nothing pass', async (_, whose, problem) => {
    const { outputs } = await world.secondStage(await uploadClaimed(whose === null ? null : other));
    expect(outputs.verdict).toBe('inconclusive');
    expect(world.comments[0]).toContain(problem);
  });

  it('without a run beside it is shown as a claim, and as an error where it was edited', async () => {
    const runId = world.addRun();
    const { name, bytes } = await sealedPackage(packages[claimed.id]!, 'tiny', claimed.id);
    world.addArtifact(runId, name, bytes);
    expect((await world.secondStage(runId)).outputs.verdict).toBe('passed');
    const edited = membersOf(packages[claimed.id]!).map((member) =>
      member.name === 'evidence.json'
        ? { ...member, data: String(member.data).replace('"passed"', '"failed"') }
        : member,
    );
    const again = world.addRun();
    world.addArtifact(again, name, zipOf(edited));
    expect((await world.secondStage(again)).outputs.verdict).toBe('error');
    expect(world.comments[0]).toContain('package-tampered');
  });
});

describe('a comparison with an earlier run', () => {
  async function uploadCompared(baseRun: object | null): Promise<number> {
    if (baseRun !== null) {
      const own = {
        headRepository: world.api.repository,
        headBranch: 'main',
        event: 'push',
        headSha: 'c'.repeat(40),
      };
      const runId = world.addRun({ ...own, ...baseRun });
      const { name, bytes } = await sealed(base);
      world.addArtifact(runId, name, bytes);
    }
    const runId = world.addRun();
    const { name, bytes } = await sealed(compared);
    world.addArtifact(runId, name, bytes);
    return runId;
  }

  it('is made again with the run that the base branch uploaded', async () => {
    const { outputs, told } = await world.secondStage(await uploadCompared({}), {
      inputs: { preset: 'versus' },
    });
    expect(told.filter(([what]) => what === 'warning' || what === 'error')).toEqual([]);
    expect(world.comments[0]).toContain('no-regression');
    expect(outputs.verdict).not.toBe('error');
  });

  it.each([
    ['that is not there', null],
    ['that a fork uploaded', { headRepository: 'fork' }],
    ['of another branch', { headBranch: 'feature' }],
    ['of a pull request from a branch called main', { event: 'pull_request' }],
  ])('with a run %s is an error', async (_, baseRun) => {
    const of = baseRun !== null && 'headRepository' in baseRun ? { headRepository: world.fork } : baseRun;
    const { outputs } = await world.secondStage(await uploadCompared(of), { inputs: { preset: 'versus' } });
    expect(outputs.verdict).toBe('error');
    expect(world.comments[0]).toContain('baseline-missing');
  });

  it('that was left out although the step asks for one lets nothing pass', async () => {
    const runId = world.addRun();
    const { name, bytes } = await sealed(claimed);
    world.addArtifact(runId, name, bytes);
    const pack = await sealedPackage(packages[claimed.id]!, 'tiny', claimed.id);
    world.addArtifact(runId, pack.name, pack.bytes);
    const { outputs } = await world.secondStage(runId, { inputs: { baseline: 'base-branch' } });
    expect(outputs.verdict).toBe('inconclusive');
    expect(world.comments[0]).toContain('it was compared with nothing');
  });
});
