import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packRun } from '../../../src/audit/package/pack-run.ts';
import { gate } from '../../../src/contracts/gate.ts';
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
import { comparedWith, type ForgedParts, forgeRun, laterId, withPlan } from '../../support/forged-run.ts';
import { zipOf } from '../../support/zip.ts';
import { membersOf, type PlayedRun, SHA, sealed, sealedPackage, World } from './world.ts';

let world: World;
let claimed: PlayedRun;
let base: PlayedRun;
let compared: PlayedRun;
let packed: string;

const GATES = [NO_REGRESSION_GATE, SUCCESS_GATE, COVERAGE_GATE];
const BASE_SHA = 'c'.repeat(40);

/** Played once, with a claim; the others are made of it. */
beforeAll(async () => {
  const { runDir, manifest } = await evaluateIn(makeRepository(), { commit: SHA, freezeClaim: true });
  claimed = { dir: runDir, id: manifest.run_id };
  packed = join(temporaryFolder(), 'package');
  await packRun({ runDir, manifest, output: packed, now: new Date(), installation });
  base = versus(1, ({ manifest: of }) => Object.assign(of, { commit: BASE_SHA }));
  compared = versus(2, (parts) => comparedWith(parts, base.dir));
});

/** A run of the preset `versus`, without a claim. */
function versus(later: number, change: (parts: ForgedParts) => void): PlayedRun {
  return forgeRun(claimed.dir, (parts) => {
    const { manifest, plan } = parts;
    Object.assign(manifest, { run_id: laterId(claimed.id, later) });
    manifest.artifacts = manifest.artifacts.filter(({ path }) => path !== 'inputs/claim.json');
    Object.assign(plan.preset, { name: 'versus', gates: gate.array().parse(GATES) });
    change(parts);
  });
}
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

async function uploadClaimed(hasPackage: boolean, run = claimed): Promise<number> {
  const runId = world.addRun();
  const { name, bytes } = await sealed(run);
  world.addArtifact(runId, name, bytes);
  if (hasPackage) await uploadPackage(runId);
  return runId;
}

async function uploadPackage(runId = world.addRun()): Promise<number> {
  const { name, bytes } = await sealedPackage(packed, 'tiny', claimed.id);
  world.addArtifact(runId, name, bytes);
  return runId;
}

describe('the evidence of a fork', () => {
  it('is recomputed, and said to be so', async () => {
    const { outputs, left } = await world.secondStage(await uploadClaimed(true));
    expect([outputs.verdict, left]).toEqual(['passed', []]);
    expect(world.comments[0]).toContain('**Evidence: grade');
    expect(world.comments[0]).toContain('whether anybody signed it was not looked at');
  });

  it('that is missing lets nothing pass', async () => {
    const { outputs } = await world.secondStage(await uploadClaimed(false));
    expect(outputs.verdict).toBe('inconclusive');
    expect(world.comments[0]).toContain('uploaded no package');
  });

  it('that is of another run lets nothing pass', async () => {
    const another = forgeRun(claimed.dir, ({ manifest }) => Object.assign(manifest, { duration_s: 1 }));
    const { outputs } = await world.secondStage(await uploadClaimed(true, another));
    expect(outputs.verdict).toBe('inconclusive');
    expect(world.comments[0]).toContain('the package was made from another run');
  });

  it('without a run beside it passes nothing by a claim of its own', async () => {
    const { outputs, statuses } = await world.secondStage(await uploadPackage(), {
      inputs: { 'commit-status': 'true' },
    });
    expect(outputs.verdict).toBe('inconclusive');
    expect(statuses).toEqual([{ context: 'worldgate/tiny (claim)', state: 'failure' }]);
    expect(world.comments[0]).toContain('Claim and plan are those that the upload brought along');
    expect(world.comments[0]).toContain('does not say of which commit its results are');
    expect(world.comments[0]).not.toContain('**Passed');
  });

  it('passes by the claim and plan of this checkout, and is an error where it was edited', async () => {
    for (const file of ['claim.json', 'protocol.json'])
      copyFileSync(join(packed, file), join(world.checkout, file));
    const inputs = { preset: '', from: 'results', claim: 'claim.json', protocol: 'protocol.json' };
    expect((await world.secondStage(await uploadPackage(), { inputs })).outputs.verdict).toBe('passed');
    expect(world.comments[0]).toContain('Claim and plan are those of this checkout.');
    const edited = membersOf(packed).map((member) =>
      member.name === 'evidence.json'
        ? { ...member, data: String(member.data).replace('"passed"', '"failed"') }
        : member,
    );
    const again = world.addRun();
    world.addArtifact(again, `worldgate-evidence-tiny-${claimed.id}`, zipOf(edited));
    expect((await world.secondStage(again, { inputs })).outputs.verdict).toBe('error');
    expect(world.comments[0]).toContain('package-tampered');
  });
});

describe('a comparison with an earlier run', () => {
  const OWN = { headBranch: 'main', event: 'push', headSha: BASE_SHA };

  async function uploadBase(change: object = {}, run = base): Promise<void> {
    const runId = world.addRun({ ...OWN, headRepository: world.api.repository, ...change });
    const { name, bytes } = await sealed(run);
    world.addArtifact(runId, name, bytes);
  }

  async function judge(inputs: Record<string, string> = {}, run = compared) {
    const runId = world.addRun();
    const { name, bytes } = await sealed(run);
    world.addArtifact(runId, name, bytes);
    return world.secondStage(runId, { inputs: { preset: 'versus', ...inputs } });
  }

  it('is made again with the run that the base branch uploaded', async () => {
    await uploadBase();
    const { outputs, told } = await judge({ baseline: 'base-branch' });
    expect(told.filter(([what]) => what === 'warning' || what === 'error')).toEqual([]);
    expect(world.comments[0]).toContain('no-regression');
    expect(world.comments[0]).not.toContain('did not measure');
    expect(outputs.verdict).not.toBe('error');
  });

  it.each([
    ['that is not there', null],
    ['that a fork uploaded', { headRepository: 'fork' }],
    ['of another branch', { headBranch: 'feature' }],
    ['of a pull request from a branch called main', { event: 'pull_request' }],
    ['that followed a comment', { event: 'issue_comment' }],
  ])('with a run %s is an error', async (_, change) => {
    const isOfFork = change !== null && 'headRepository' in change;
    if (change !== null) await uploadBase(isOfFork ? { headRepository: world.fork } : change);
    expect((await judge()).outputs.verdict).toBe('error');
    expect(world.comments[0]).toContain('baseline-missing');
  });

  it('finds the trusted one of several uploads of that name', async () => {
    await uploadBase();
    await uploadBase({ event: 'workflow_run' });
    expect((await judge()).outputs.verdict).not.toBe('error');
  });

  it('with the weakest run that the branch has ever had is not as here', async () => {
    await uploadBase();
    const newer = versus(7, ({ manifest }) => Object.assign(manifest, { commit: 'f'.repeat(40) }));
    await uploadBase({ headSha: 'f'.repeat(40) }, newer);
    await judge();
    expect(world.comments[0]).toContain('although main already had the newer run');
  });

  it('with a run that failed itself, or that measured something else, is not as here', async () => {
    const failed = versus(8, ({ manifest }) =>
      Object.assign(manifest, { verdict: 'failed', commit: BASE_SHA }),
    );
    await uploadBase({}, failed);
    await judge(
      {},
      versus(9, (parts) => comparedWith(parts, failed.dir)),
    );
    expect(world.comments[0]).toContain('has verdict &quot;failed&quot; itself');
    const fewer = versus(10, (parts) => withPlan(parts, { episodes: 12 }));
    await uploadBase({}, fewer);
    await judge(
      {},
      versus(11, (parts) => comparedWith(parts, fewer.dir)),
    );
    expect(world.comments[0]).toContain('12 seeds have no partner');
  });

  it('that was left out although the step asks for one lets nothing pass', async () => {
    const { outputs } = await world.secondStage(await uploadClaimed(true), {
      inputs: { baseline: 'base-branch' },
    });
    expect(outputs.verdict).toBe('inconclusive');
    expect(world.comments[0]).toContain('it was compared with nothing');
  });

  describe('with the run of the latest release', () => {
    function release(asset?: Buffer): void {
      const { releases, assets, git } = world.api.repository;
      git.refs.set('refs/tags/v1.0.0', git.push('main', { a: '1' }));
      const made = releases.add({
        ...{ id: world.api.nextId(), tag: 'v1.0.0', name: 'v1.0.0', draft: false, prerelease: false },
        ...{ immutable: false, target: 'main', createdAt: world.api.tick() },
      });
      const name = `worldgate-versus-${base.id}.zip`;
      const id = world.api.nextId();
      if (asset !== undefined)
        assets.add({ id, release: made.id, name, contentType: 'application/zip', bytes: asset });
    }

    const withoutAssets = () => {
      const { assets } = world.api.repository;
      for (const { id } of assets.items.slice()) assets.remove(id);
    };

    it('is made again, from its files or from the run of its tag', async () => {
      release((await sealed(base)).bytes);
      expect((await judge({ baseline: 'release' })).outputs.verdict).not.toBe('error');
      withoutAssets();
      const tagged = world.api.repository.git.refs.get('refs/tags/v1.0.0');
      await uploadBase({ headBranch: 'v1.0.0', headSha: tagged });
      expect((await judge({ baseline: 'release' })).outputs.verdict).not.toBe('error');
    });

    it('is an error where the step asks for the base branch, and the other way round', async () => {
      release((await sealed(base)).bytes);
      expect((await judge({ baseline: 'base-branch' })).outputs.verdict).toBe('error');
      withoutAssets();
      await uploadBase();
      expect((await judge({ baseline: 'release' })).outputs.verdict).toBe('error');
    });

    it('is an error where the file is another one', async () => {
      release(zipOf([{ name: 'x', data: 'y' }]));
      expect((await judge({ baseline: 'release' })).outputs.verdict).toBe('error');
    });
  });
});
