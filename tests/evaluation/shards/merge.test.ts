import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideAgain } from '../../../src/evaluation/decide-again.ts';
import { resumeShard } from '../../../src/evaluation/resume.ts';
import type { RunOutcome } from '../../../src/evaluation/run-outcome.ts';
import { decideShards } from '../../../src/evaluation/shards/merge-shards.ts';
import type { ShardOutcome } from '../../../src/evaluation/shards/play-shard.ts';
import {
  COVERAGE_GATE,
  evaluateIn,
  makeRepository,
  manifestIn,
  NO_REGRESSION_GATE,
  removeFolders,
  runFolders,
  SUCCESS_GATE,
  temporaryFolder,
  toolsFor,
  weakerPolicy,
  writePreset,
  writeTask,
} from '../../support/cli.ts';
import { allShards, copyOf, cutRun, cutShard, mergeIn, shardIn, shardsIn } from '../../support/shards.ts';

/** A repository with the preset `tiny`, its whole run, and four parts of that, which the tests only read. */
let dir: string;
let whole: RunOutcome;
let shards: string[];
/** The second of three parts, really played. */
let played: ShardOutcome;
beforeAll(async () => {
  dir = makeRepository();
  whole = await evaluateIn(dir);
  played = await shardIn(dir, '2/3', path.join(dir, '.worldgate'));
  shards = runFolders(await cutRun(whole, allShards(4)));
});
afterAll(removeFolders);

const bytesOf = (runDir: string, file: string) => readFileSync(path.join(runDir, 'results', file), 'utf8');

/** A merged run is, in all that counts, the run that was not sharded. */
function expectEqual(merged: RunOutcome, whole: RunOutcome): void {
  expect(merged.failure).toBeUndefined();
  expect(merged.manifest.result_digest).toBe(whole.manifest.result_digest);
  for (const file of ['header.json', 'episodes.jsonl']) {
    expect(bytesOf(merged.runDir, file)).toBe(bytesOf(whole.runDir, file));
  }
  if (whole.manifest.baseline?.source === 'policy') {
    for (const file of ['baseline.header.json', 'baseline.episodes.jsonl']) {
      expect(bytesOf(merged.runDir, file)).toBe(bytesOf(whole.runDir, file));
    }
  }
  const { gates, verdict, stop, baseline, state, command, inputs, preset, components, digest_reach } =
    whole.manifest;
  expect(merged.manifest).toMatchObject({
    gates,
    verdict,
    stop,
    baseline,
    state,
    command,
    inputs,
    preset,
    components,
    digest_reach,
  });
  expect(merged.report.reproduce).toBe(whole.report.reproduce);
  expect(merged.report.groups).toEqual(whole.report.groups);
  expect(readFileSync(path.join(merged.runDir, 'inputs/plan.json'), 'utf8')).toBe(
    readFileSync(path.join(whole.runDir, 'inputs/plan.json'), 'utf8'),
  );
  // What reads runs takes it for one.
  expect(
    decideAgain({ runDir: merged.runDir, gatesFile: undefined, baselineDir: undefined }).report.verdict,
  ).toBe(whole.manifest.verdict);
}

describe('a merged run', () => {
  it('is the run that was not sharded', async () => {
    const others = ['3/3', '1/3'].map((word) => cutShard(whole, word, temporaryFolder()));
    const merged = await mergeIn(dir, copyOf([...(await Promise.all(others)), played.runDir]));
    expectEqual(merged, whole);
    expect(merged.manifest.shard).toBeUndefined();
    expect(merged.manifest.episodes).toMatchObject({ planned: 24, run: 24, dropped: 0 });
    expect(merged.manifest.shards).toHaveLength(3);
    const [first] = merged.manifest.shards!;
    expect(first).toMatchObject({ first: 0, shard: 1, workers: 1, hardware: merged.manifest.hardware });
    expect(Date.parse(first!.started_at)).toBeLessThanOrEqual(Date.parse(merged.manifest.finished_at!));
    for (const [shards, waves] of [
      [1, 1],
      [5, 1],
      [2, 2],
    ] as const) {
      expectEqual(await mergeIn(dir, await cutRun(whole, allShards(shards, waves))), whole);
    }
  });

  it('of a suite with a baseline policy is the same, in any order of its shards, cut anywhere', async () => {
    const dir = makeRepository();
    writeTask(dir, 'tasks/short.yaml', { name: 'short', episodeS: 0.5 });
    writePreset(dir, 'tiny', {
      task: undefined,
      suite: { name: 'two', tasks: ['../../tasks/tiny.yaml', '../../tasks/short.yaml'] },
      episodes: 3,
      gates: [NO_REGRESSION_GATE, { ...SUCCESS_GATE, per_task: true }],
    });
    const overrides = { baselinePolicy: weakerPolicy(dir) };
    const whole = await evaluateIn(dir, { overrides });
    const folders = [
      (await shardIn(dir, '2/2:3-5', temporaryFolder(), { overrides })).runDir,
      await cutShard(whole, '1/2:0-2', temporaryFolder()),
    ];
    expectEqual(await mergeIn(dir, copyOf(folders)), whole);
  });

  it('compares with an earlier run as the whole does', async () => {
    writePreset(dir, 'compared', { stop: 'savi', gates: [NO_REGRESSION_GATE, COVERAGE_GATE] });
    const command = ['--preset', 'compared'];
    const request = { preset: 'compared', command, baselineRun: whole.manifest.run_id };
    const compared = await evaluateIn(dir, request);
    expect(compared.manifest.episodes!.run).toBe(24);
    const folders = [
      (await shardIn(dir, '1/2', path.join(dir, '.worldgate'), request)).runDir,
      await cutShard(compared, '2/2', temporaryFolder()),
    ];
    const baseline = manifestIn(folders[0]!).baseline;
    expect(baseline).toEqual(compared.manifest.baseline);
    expectEqual(await mergeIn(dir, copyOf(folders)), compared);
    await expect(mergeIn(dir, copyOf(folders), { workspaceDir: temporaryFolder() })).rejects.toMatchObject({
      code: 'baseline-missing',
    });
    await expect(mergeIn(dir, copyOf(folders), { baselineDir: compared.runDir })).rejects.toMatchObject({
      code: 'baseline-missing',
    });
  });

  it('that may stop early stops where the whole stops, and later waves are never played', async () => {
    const dir = makeRepository();
    writePreset(dir, 'tiny', { stop: 'savi', episodes: 40, gates: [{ ...SUCCESS_GATE, min: 0.1 }] });
    const whole = await evaluateIn(dir);
    const { run } = whole.manifest.episodes!;
    expect(run).toBeLessThan(40);
    const workspace = temporaryFolder();
    const decided: boolean[] = [];
    for (let wave = 1; wave <= 5 && decided.at(-1) !== true; wave++) {
      await shardIn(dir, `1/1@${wave}/5`, workspace);
      const { decided: isDecided } = decideShards({
        shardsDir: workspace,
        shardPlan: null,
        frozen: null,
        baselineDir: undefined,
        workspaceDir: path.join(dir, '.worldgate'),
      });
      decided.push(isDecided);
    }
    expect(decided).toEqual(Array.from({ length: Math.ceil(run / 8) }, (_, i) => (i + 1) * 8 >= run));
    expect(decided.length).toBeLessThan(5);
    const merged = await mergeIn(dir, workspace);
    expectEqual(merged, whole);
    expect(merged.manifest.episodes).toMatchObject({ run, planned: 40, dropped: decided.length * 8 - run });
  });
});

describe('a shard', () => {
  it('is no run: it has no verdict and no report, and whatever reads runs refuses it', async () => {
    const { manifest } = played;
    const runDir = path.join(copyOf([played.runDir]), 'download-99');
    expect(manifest).toMatchObject({ state: 'partial', verdict: null, result_digest: null, gates: [] });
    expect(manifest.command.slice(-2)).toEqual(['--shard', '2/3']);
    expect(existsSync(path.join(runDir, 'reports', 'report.json'))).toBe(false);
    const asRun = { runDir, gatesFile: undefined, baselineDir: undefined };
    expect(() => decideAgain(asRun)).toThrow(expect.objectContaining({ code: 'run-is-shard', exitCode: 2 }));
    await expect(evaluateIn(dir, { baselineRun: manifest.run_id })).rejects.toMatchObject({
      code: 'run-is-shard',
    });
    // Nor when its manifest says otherwise.
    const { shard: _, ...forged } = manifest;
    for (const change of [
      { state: 'completed', verdict: 'passed' },
      { state: 'completed', result_digest: manifest.shard!.policy_digest },
    ]) {
      writeFileSync(path.join(runDir, 'run_manifest.json'), JSON.stringify({ ...forged, ...change }));
      expect(() => decideAgain(asRun)).toThrow(expect.objectContaining({ exitCode: 2 }));
    }
  });

  it('that was killed is resumed, and ends as if it had not been', async () => {
    const abort = new AbortController();
    const part = await cutShard(whole, '2/4', temporaryFolder());
    const cut = await shardIn(
      dir,
      '2/4',
      path.join(dir, '.worldgate'),
      {},
      {
        signal: abort.signal,
        onProgress: ({ finished, planned }) => {
          expect(planned).toBe(6);
          if (finished >= 3) abort.abort();
        },
      },
    );
    expect(cut.manifest).toMatchObject({ state: 'cancelled', verdict: null });
    expect(existsSync(path.join(cut.runDir, 'reports', 'report.json'))).toBe(false);
    const given = {
      task: undefined,
      policy: undefined,
      baselinePolicy: undefined,
      assets: undefined,
      baselineDir: undefined,
    };
    const request = { runDir: cut.runDir, given, workers: 1, trees: { package: dir, repository: dir } };
    const done = await resumeShard(request, toolsFor(dir));
    expect(done.manifest).toMatchObject({ state: 'partial', shard: manifestIn(part).shard });
    expect(bytesOf(done.runDir, 'episodes.jsonl')).toBe(bytesOf(part, 'episodes.jsonl'));
    await expect(resumeShard(request, toolsFor(dir))).rejects.toMatchObject({ code: 'run-finished' });
  });
});

describe('a merge', () => {
  it('that lacks a shard says which seeds, and is completed by that shard alone', async () => {
    const abort = new AbortController();
    const broken = await shardIn(
      dir,
      '3/4',
      temporaryFolder(),
      {},
      {
        signal: abort.signal,
        onProgress: () => abort.abort(),
      },
    );
    const there = [shards[0]!, shards[1]!, shards[3]!, broken.runDir];
    const { manifest, failure, report } = await mergeIn(dir, copyOf(there));
    expect(failure).toMatchObject({ code: 'shards-missing', exitCode: 4 });
    expect(manifest).toMatchObject({ state: 'failed', verdict: 'error', result_digest: null });
    expect(manifest.error!.message).toContain(
      'shard 3/4 (cancelled: interrupted: the run was interrupted): seeds 12–17',
    );
    expect(manifest.error!.message).not.toContain('shard 2/4');
    expect(report.verdict).toBe('error');
    const again = await cutShard(whole, '3/4', temporaryFolder());
    expectEqual(await mergeIn(dir, copyOf([...there, again])), whole);
  });

  it('takes two attempts that found the same', async () => {
    const again = await cutShard(whole, '2/4', temporaryFolder());
    const merged = await mergeIn(dir, copyOf([...shards, again]));
    expectEqual(merged, whole);
    expect(merged.manifest.shards!.map(({ run_id }) => run_id)[1]).toBe(path.basename(again));
  });

  /** Four shards of which the second is changed. */
  const changed = async (change: (runDir: string) => void, also: readonly string[] = []) => {
    const folder = copyOf([...shards, ...also]);
    change(path.join(folder, 'download-98'));
    return mergeIn(dir, folder);
  };
  const rewrite = (file: string, from: string | RegExp, to: string) => (runDir: string) => {
    const at = path.join(runDir, file);
    const text = readFileSync(at, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(at, text.replace(from, to));
  };
  const second = /shard 2\/4 \(run /;

  it.each([
    ['a success', rewrite('results/episodes.jsonl', /"success":(true|false)/, '"success":null')],
    ['a failure made a success', rewrite('results/episodes.jsonl', '"success":false', '"success":true')],
    ['a line left out', rewrite('results/episodes.jsonl', /^.*\n/, '')],
    ['a header', rewrite('results/header.json', '"seed":0', '"seed":7')],
    ['a digest', rewrite('run_manifest.json', /"policy_digest": "sha256:./, '"policy_digest": "sha256:0')],
    ['the number of successes', rewrite('run_manifest.json', /"succeeded": \d+/, '"succeeded": 6')],
    ['its gates', rewrite('inputs/plan.json', '"min":0.2', '"min":0.1')],
    ['its place', rewrite('run_manifest.json', '"first": 6', '"first": 5')],
  ])('refuses a shard in which %s was changed, by name', async (_, change) => {
    await expect(changed(change)).rejects.toMatchObject({
      code: 'shard-tampered',
      message: expect.stringMatching(second),
      exitCode: 2,
    });
  });

  it('refuses two shards that were swapped', async () => {
    const folder = copyOf(shards);
    for (const [file, other] of [
      ['download-98', shards[2]!],
      ['download-97', shards[1]!],
    ] as const) {
      writeFileSync(
        path.join(folder, file, 'results/episodes.jsonl'),
        readFileSync(path.join(other, 'results/episodes.jsonl')),
      );
    }
    await expect(mergeIn(dir, folder)).rejects.toMatchObject({ code: 'shard-tampered' });
  });

  const DIGEST = `sha256:${'0'.repeat(64)}` as const;

  it.each<[string, string, Parameters<typeof cutShard>[3], string]>([
    [
      'preset',
      '2/4',
      { preset: { name: 'tiny', digest: DIGEST, gates_overridden: false } },
      'differ in preset',
    ],
    ['WorldGate', '2/4', { versions: { worldgate: '9.9.9' } }, 'differ in WorldGate version'],
    ['number of shards', '2/5', {}, 'differ in number of shards'],
    ['cut', '2/4:5-11', {}, 'hold some of the same episodes'],
    ['commit', '2/4', { commit: 'b'.repeat(40) }, 'differ in commit'],
    ['machine', '2/4', { engine: 'native' }, 'differ in engine'],
  ])('refuses a shard of another %s', async (_, word, change, message) => {
    const workspace = temporaryFolder();
    await cutShard(whole, '1/4', workspace, { commit: 'a'.repeat(40) });
    await cutShard(whole, word, workspace, { commit: 'a'.repeat(40), ...change });
    await expect(mergeIn(dir, workspace)).rejects.toMatchObject({
      code: 'shards-differ',
      message: expect.stringMatching(
        new RegExp(`shard 1/4 \\(run .* and shard ${word.slice(0, 3)} \\(run .* ${message}`),
      ),
      exitCode: 2,
    });
  });

  it('refuses a shard of another checkpoint', async () => {
    const policy = path.join(makeRepository(), 'policy.onnx');
    writeFileSync(policy, readFileSync(weakerPolicy(dir)));
    const workspace = temporaryFolder();
    await shardIn(dir, '1/12', workspace, { overrides: { policy } });
    await cutShard(whole, '2/12', workspace);
    await expect(mergeIn(dir, workspace)).rejects.toMatchObject({
      code: 'shards-differ',
      message: expect.stringContaining('differ in checkpoint: sha256:'),
    });
  });

  it('refuses attempts that found something else, also where each agrees with itself', async () => {
    const other = temporaryFolder();
    cpSync(whole.runDir, other, { recursive: true });
    rewrite('results/episodes.jsonl', /^(.*\n){6}.*"steps":/, '$&1')(other);
    const attempt = await cutShard({ ...whole, runDir: other }, '2/4', temporaryFolder());
    await expect(mergeIn(dir, copyOf([...shards, attempt]))).rejects.toMatchObject({
      code: 'shards-differ',
      message: expect.stringContaining('are the same shard, but hold other'),
    });
  });

  it('finds no shards where there are none', async () => {
    await expect(mergeIn(dir, temporaryFolder())).rejects.toMatchObject({
      code: 'shards-missing',
      exitCode: 4,
    });
    await expect(mergeIn(dir, path.join(temporaryFolder(), 'nothing'))).rejects.toMatchObject({
      code: 'shards-missing',
    });
    // Ordinary runs are left alone.
    await expect(mergeIn(dir, copyOf([whole.runDir]))).rejects.toMatchObject({ code: 'shards-missing' });
  });
});

it('does not shard a benchmark', async () => {
  const dir = makeRepository();
  writePreset(dir, 'tiny', {
    kind: 'benchmark',
    task: undefined,
    episodes: undefined,
    benchmark: { samples: 10 },
    gates: [],
  });
  await expect(shardIn(dir, '1/2', temporaryFolder(), { kind: undefined })).rejects.toMatchObject({
    code: 'not-shardable',
  });
});

it('is a skipped run where no machine of the shards has what the preset requires', async () => {
  const dir = makeRepository();
  writePreset(dir, 'tiny', { requires: { class: 'credentialed', env: ['ROBOT_KEY'] } });
  const shards = await shardsIn(dir, allShards(2));
  expect(manifestIn(runFolders(shards)[0]!)).toMatchObject({ state: 'skipped', verdict: null });
  const merged = await mergeIn(dir, shards);
  const whole = await evaluateIn(dir);
  expect(merged.manifest).toMatchObject({
    state: 'skipped',
    verdict: 'skipped',
    reason: whole.manifest.reason,
  });
  expect(merged.failure).toBeUndefined();
});
