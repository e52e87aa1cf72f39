import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { worldgate } from '../../../src/audit/sources/worldgate.ts';
import type { RunOutcome } from '../../../src/evaluation/run-outcome.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import {
  COVERAGE_GATE,
  cliJson,
  episodesIn,
  evaluateIn,
  interruptedRun,
  makeRepository,
  manifestIn,
  removeFolders,
  runFolders,
  SUCCESS_GATE,
  temporaryFolder,
  writeMockPreset,
  writePreset,
  writeTask,
} from '../../support/cli.ts';
import { collect, folderWith, SAMPLES, successes } from './collect.ts';

afterAll(removeFolders);

let dir: string;
let run: RunOutcome;
beforeAll(async () => {
  dir = makeRepository();
  run = await evaluateIn(dir, { commit: 'c'.repeat(40) });
});

/** A copy of a run in a folder of its own, under the name that it has. */
function copyOf(runDir: string): string {
  const target = path.join(temporaryFolder(), path.basename(runDir));
  cpSync(runDir, target, { recursive: true });
  return target;
}

test('reads a real run: every episode with its seed, its metrics and its line', async () => {
  const { detection, tasks, episodes, imported, tree } = await collect(worldgate, run.runDir);
  expect(detection).toMatchObject({ format: 'worldgate-run', confidence: 0.95 });
  expect(tasks).toEqual([{ suite: null, id: null, name: 'tiny' }]);
  const records = episodesIn(run.runDir);
  expect(episodes).toHaveLength(24);
  expect(successes(episodes)).toBe(records.filter(({ success }) => success).length);
  expect(successes(episodes)).toBeGreaterThan(0);
  const seed = run.manifest.plan.seed;
  for (const [i, episode] of episodes.entries()) {
    const { steps, metrics, success, termination } = records[i]!;
    expect(episode).toMatchObject({
      episode: i,
      runSeed: seed,
      seed: seed + i,
      seedSource: 'recorded',
      outcome: success ? 'success' : 'failure',
      steps,
      stepUnit: 'env',
      failureReason: success ? undefined : termination,
      file: 'results/episodes.jsonl',
      at: `line ${i + 1}`,
    });
    expect(episode.metrics).toEqual(
      Object.fromEntries(Object.entries(metrics).filter(([, value]) => value !== null)),
    );
  }
  for (const file of [
    'run_manifest.json',
    'inputs/plan.json',
    'results/header.json',
    'results/episodes.jsonl',
  ]) {
    expect(tree.reads.get(file)?.digest).toBe(sha256(readFileSync(path.join(run.runDir, file))));
  }
  const { manifest } = run;
  expect(imported.findings).toEqual([]);
  expect(imported.facts).toMatchObject({
    evaluator: { name: 'worldgate', version: manifest.versions.worldgate, commit: 'c'.repeat(40) },
    models: [{ kind: 'digest', value: sha256(readFileSync(path.join(dir, 'policy.onnx'))) }],
    started_at: manifest.started_at,
    finished_at: manifest.finished_at,
    run_seeds: [seed],
    expected_episodes: 24,
  });
  expect(imported.facts.supplied).toEqual(
    expect.arrayContaining([
      'EPISODE_OUTCOMES',
      'MODEL_DIGEST',
      'SEEDS',
      'ENVIRONMENT_LOCK',
      'ATTEMPT_POLICY',
      'RUN_TIME',
    ]),
  );
});

test('reads a workspace with one run, and asks which one of several', async () => {
  const workspace = path.join(temporaryFolder(), '.worldgate');
  const name = path.basename(run.runDir);
  cpSync(run.runDir, path.join(workspace, 'runs', name), { recursive: true });
  const one = await collect(worldgate, workspace);
  expect(one.episodes[0]).toMatchObject({ file: `runs/${name}/results/episodes.jsonl` });
  expect(one.tree.reads.has(`runs/${name}/run_manifest.json`)).toBe(true);
  cpSync(run.runDir, path.join(workspace, 'runs', `${name}-copy`), { recursive: true });
  await expect(collect(worldgate, workspace)).rejects.toMatchObject({
    code: 'several-runs',
    message: expect.stringContaining(`"runs/${name}", "runs/${name}-copy"`),
  });
});

test('counts the episodes of each task of a suite by themselves', async () => {
  const other = makeRepository();
  for (const name of ['short', 'long']) {
    writeTask(other, `tasks/${name}.yaml`, { name, episodeS: name === 'short' ? 0.4 : 2 });
  }
  const tasks = ['../../tasks/short.yaml', '../../tasks/long.yaml'];
  writePreset(other, 'tiny', { task: undefined, suite: { name: 'lengths', tasks }, episodes: 5, seed: 40 });
  const { runDir, manifest } = await evaluateIn(other, {});
  const { tasks: found, episodes, imported } = await collect(worldgate, runDir);
  expect(found).toEqual([
    { suite: 'lengths', id: null, name: 'short' },
    { suite: 'lengths', id: null, name: 'long' },
  ]);
  expect(episodes.map(({ task, episode, seed, runSeed }) => [task, episode, seed, runSeed])).toEqual(
    Array.from({ length: 10 }, (_, i) => [i % 2, Math.floor(i / 2), 40 + Math.floor(i / 2), 40]),
  );
  expect(imported.tasks.map(({ episodes: count }) => count)).toEqual([5, 5]);
  expect(imported.tally.sum(() => true).successes).toBe(manifest.episodes!.succeeded);
  // The commit was not known to the run.
  expect(imported.facts.evaluator.commit).toBeNull();
});

test('a run of a mock is not for proof', async () => {
  const other = makeRepository();
  writeMockPreset(other, 'tiny', { episodes: 3 });
  const { runDir } = await evaluateIn(other, {});
  const { imported, episodes } = await collect(worldgate, runDir);
  expect(episodes).toHaveLength(3);
  expect(imported.findings).toMatchObject([{ code: 'not-for-proof', at: '/not_for_proof' }]);
  expect(imported.facts.supplied).not.toContain('MODEL_DIGEST');
});

test('says that a run could stop early, and where it did', async () => {
  const other = makeRepository();
  writePreset(other, 'tiny', {
    stop: 'savi',
    episodes: 200,
    gates: [{ ...SUCCESS_GATE, min: 0.1 }, COVERAGE_GATE],
  });
  const { runDir, manifest } = await evaluateIn(other, {});
  expect(manifest.stop!.stopped_early).toBe(true);
  const { imported, episodes } = await collect(worldgate, runDir);
  expect(episodes).toHaveLength(manifest.episodes!.run);
  expect(imported.findings).toMatchObject([
    {
      code: 'stopping-savi',
      message: expect.stringContaining(`after ${manifest.episodes!.run} of 200 episodes`),
    },
  ]);
});

test('reads the timed calls of a benchmark, a failed one as no trial', async () => {
  const other = makeRepository();
  const faulty = { behaviour: 'fail', after: 15, latency_ms: 0 };
  writeMockPreset(other, 'calls', {
    kind: 'benchmark',
    task: undefined,
    episodes: undefined,
    mock: faulty,
    benchmark: { samples: 20, warmup: 2 },
    gates: [{ name: 'errors', kind: 'errors', max_errors: 20 }],
  });
  await cliJson(other, ['benchmark', '--preset', 'calls']);
  const [runDir] = runFolders(path.join(other, '.worldgate'));
  const { imported, episodes, tasks } = await collect(worldgate, runDir!);
  const { policy, samples_ms: samples } = JSON.parse(
    readFileSync(path.join(runDir!, 'results/measurements.json'), 'utf8'),
  );
  expect(tasks).toEqual([{ suite: null, id: null, name: 'calls' }]);
  expect(episodes.map(({ metrics }) => metrics?.latency_ms ?? null)).toEqual(samples.policy);
  expect(policy.errors).toBeGreaterThan(0);
  expect(episodes.filter(({ outcome }) => outcome === 'not_a_trial')).toHaveLength(policy.errors);
  expect(episodes.filter(({ outcome }) => outcome === null)).toHaveLength(policy.samples);
  expect(episodes[3]).toMatchObject({ episode: 3, seed: null, at: '/samples_ms/policy/3', status: 'ok' });
  expect(imported.reported.find(({ name }) => name === 'latency_ms p95')).toMatchObject({
    value: policy.latency_ms.p95.value,
    unit: 'ms',
  });
  expect(imported.findings.map(({ code }) => code)).toEqual(['not-for-proof']);
});

test('refuses a run that was edited, or is not whole', async () => {
  const edited = copyOf(run.runDir);
  const file = path.join(edited, 'results/episodes.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"success":false', '"success":true'));
  await expect(collect(worldgate, edited)).rejects.toMatchObject({ code: 'run-tampered' });

  const recounted = copyOf(run.runDir);
  const manifest = manifestIn(recounted);
  manifest.episodes!.succeeded += 1;
  writeFileSync(path.join(recounted, 'run_manifest.json'), JSON.stringify(manifest));
  await expect(collect(worldgate, recounted)).rejects.toMatchObject({ code: 'run-tampered' });

  const partial = copyOf(run.runDir);
  rmSync(path.join(partial, 'results/episodes.jsonl'));
  await expect(collect(worldgate, partial)).rejects.toMatchObject({ code: 'run-tampered' });

  const planless = copyOf(run.runDir);
  renameSync(path.join(planless, 'inputs/plan.json'), path.join(planless, 'inputs/plan.bak'));
  await expect(collect(worldgate, planless)).rejects.toMatchObject({ code: 'run-invalid' });
});

test('refuses a run that was interrupted', async () => {
  const other = makeRepository();
  const { runDir } = await interruptedRun(other, 3);
  await expect(collect(worldgate, runDir)).rejects.toMatchObject({ code: 'run-unfinished' });
});

test('asks for the folder where only the manifest is named', async () => {
  await expect(collect(worldgate, path.join(run.runDir, 'run_manifest.json'))).rejects.toMatchObject({
    code: 'format-unknown',
    hint: 'name the folder of the run: .worldgate/runs/<id>',
  });
  await expect(collect(worldgate, folderWith({ 'x.json': '{}' }))).rejects.toMatchObject({
    code: 'format-unknown',
  });
});

test.skipIf(!existsSync(SAMPLES))('takes no results of other evaluators for its own', () => {
  for (const name of readdirSync(SAMPLES, { recursive: true }) as string[]) {
    const confidence = worldgate.detect(inputTree(path.join(SAMPLES, name)), {})?.confidence ?? 0;
    expect(`${name}: ${confidence < 0.5}`).toBe(`${name}: true`);
  }
});
