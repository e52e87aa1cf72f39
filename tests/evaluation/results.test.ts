import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  COVERAGE_GATE,
  episodesIn,
  evaluateIn,
  interruptedRun,
  makeRepository,
  manifestIn,
  NO_REGRESSION_GATE,
  removeFolders,
  resumeIn,
  SUCCESS_GATE,
  temporaryFolder,
  weakerPolicy,
  writeMockPreset,
  writePreset,
  writeTask,
} from '../support/cli.ts';

afterAll(removeFolders);

describe('what a run finds', () => {
  it('does not depend on the number of workers', async () => {
    const dir = makeRepository();
    const runs = [];
    for (const workers of [1, 2, 3]) runs.push(await evaluateIn(dir, { workers }));
    const [one, ...others] = runs;
    expect(one!.manifest.episodes).toMatchObject({ planned: 24, run: 24 });
    const { succeeded } = one!.manifest.episodes!;
    expect(succeeded).toBeGreaterThan(4);
    expect(succeeded).toBeLessThan(20);
    for (const other of others) {
      expect(other.manifest.result_digest).toBe(one!.manifest.result_digest);
      expect(episodesIn(other.runDir)).toEqual(episodesIn(one!.runDir));
    }
  });

  it('with a stop rule ends at the same episode, whatever ran beyond it', async () => {
    const dir = makeRepository();
    writePreset(dir, 'tiny', {
      stop: 'savi',
      episodes: 200,
      gates: [{ ...SUCCESS_GATE, min: 0.1 }, COVERAGE_GATE],
    });
    const one = await evaluateIn(dir, { workers: 1 });
    const three = await evaluateIn(dir, { workers: 3 });
    const { run } = one.manifest.episodes!;
    expect(run).toBeGreaterThan(3);
    expect(run).toBeLessThan(100);
    expect(one.manifest.stop).toMatchObject({ rule: 'savi', stopped_early: true });
    expect(three.manifest.episodes).toMatchObject({ run, planned: 200 });
    expect(three.manifest.result_digest).toBe(one.manifest.result_digest);
    // A fixed plan of so many episodes plays the same ones, but is not the same result: it could not have stopped.
    const fixed = await evaluateIn(dir, { overrides: { stop: 'fixed', episodes: run } });
    expect(episodesIn(fixed.runDir)).toEqual(episodesIn(one.runDir));
    expect(fixed.manifest.result_digest).not.toBe(one.manifest.result_digest);
  });

  it('alternates the tasks of a suite and decides each of them', async () => {
    const dir = makeRepository();
    const lengths = { short: 0.4, middle: 0.8, long: 2 };
    for (const [name, episodeS] of Object.entries(lengths)) {
      writeTask(dir, `tasks/${name}.yaml`, { name, episodeS });
    }
    const tasks = Object.keys(lengths).map((name) => `../../tasks/${name}.yaml`);
    writePreset(dir, 'tiny', {
      task: undefined,
      suite: { name: 'lengths', tasks },
      episodes: 12,
      gates: [{ ...SUCCESS_GATE, min: 0.5, per_task: true }, COVERAGE_GATE],
    });
    const { manifest, runDir } = await evaluateIn(dir, { workers: 2 });
    expect(manifest.episodes).toMatchObject({ planned: 36, run: 36 });
    const records = episodesIn(runDir);
    expect(records.map(({ task }) => task)).toEqual(
      Array.from({ length: 36 }, (_, i) => ['short', 'middle', 'long'][i % 3]),
    );
    expect(records.map(({ seed }) => seed)).toEqual(Array.from({ length: 36 }, (_, i) => Math.floor(i / 3)));
    const [success, coverage] = manifest.gates;
    expect(success!.rows.map(({ label, n, verdict }) => [label, n, verdict])).toEqual([
      ['short', 12, 'failed'],
      ['middle', 12, expect.stringMatching(/inconclusive|passed|failed/)],
      ['long', 12, 'passed'],
    ]);
    expect(success!.verdict).toBe('failed');
    expect(coverage).toMatchObject({ verdict: 'passed', measured: 1, n: 36 });
    expect(readFileSync(path.join(runDir, 'reports', 'comment.md'), 'utf8')).toContain('middle');
  });

  it('refuses two tasks of one name', async () => {
    const dir = makeRepository();
    writeTask(dir, 'tasks/other.yaml', { episodeS: 0.4 });
    writePreset(dir, 'tiny', {
      task: undefined,
      suite: { name: 'twice', tasks: ['../../tasks/tiny.yaml', '../../tasks/other.yaml'] },
    });
    await expect(evaluateIn(dir)).rejects.toMatchObject({ code: 'task-invalid' });
  });

  it('pairs a baseline policy with the policy, episode by episode', async () => {
    const dir = makeRepository();
    const weaker = weakerPolicy(dir);
    writePreset(dir, 'tiny', { episodes: 20, gates: [NO_REGRESSION_GATE] });
    const same = await evaluateIn(dir, { overrides: { baselinePolicy: path.join(dir, 'policy.onnx') } });
    expect(episodesIn(same.runDir, 'baseline.episodes.jsonl')).toEqual(episodesIn(same.runDir));
    expect(same.manifest.gates[0]).toMatchObject({ n: 20, measured: 0, change: { paired: true } });
    const other = await evaluateIn(dir, { workers: 2, overrides: { baselinePolicy: weaker } });
    expect(other.manifest.baseline).toMatchObject({ source: 'policy', episodes: 20 });
    expect(other.manifest.result_digest).toBe(same.manifest.result_digest);
    expect(other.manifest.baseline!.result_digest).not.toBe(other.manifest.result_digest);
    expect(other.manifest.baseline!.succeeded).not.toBe(other.manifest.episodes!.succeeded);
    // Another seed draws other episodes: nothing of the above was the seeds' doing alone.
    const reseeded = await evaluateIn(dir, { overrides: { seed: 500, episodes: 3 } });
    expect(episodesIn(reseeded.runDir).map(({ seed }) => seed)).toEqual([500, 501, 502]);
  });

  it('writes no baseline lines where no baseline plays', async () => {
    const dir = makeRepository();
    const { manifest } = await evaluateIn(dir, { overrides: { episodes: 2 } });
    expect(manifest.artifacts.map((artifact) => artifact.path)).not.toContain(
      'results/baseline.episodes.jsonl',
    );
  });

  it('keeps a log of how it went', async () => {
    const dir = makeRepository();
    const { runDir, manifest } = await evaluateIn(dir, { overrides: { episodes: 2 } });
    const lines = readFileSync(path.join(runDir, 'logs', 'run.log'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => line.replace(/^\S+Z /, ''))).toEqual([
      'info started: eval tiny',
      expect.stringMatching(/^info completed: (inconclusive|passed|failed)$/),
    ]);
    expect(manifest.artifacts).toContainEqual(expect.objectContaining({ path: 'logs/run.log', role: 'log' }));
  });
});

describe('an interrupted run', () => {
  it('is cancelled, whole, and ends in the same digest when it is resumed', async () => {
    const dir = makeRepository();
    const whole = await evaluateIn(dir);
    const cut = await interruptedRun(dir, 7, { workers: 2 });
    expect(cut.failure).toMatchObject({ code: 'interrupted', exitCode: 130 });
    const manifest = manifestIn(cut.runDir);
    expect(manifest).toMatchObject({ state: 'cancelled', verdict: 'error', result_digest: null });
    const lines = episodesIn(cut.runDir);
    expect(lines.length).toBeGreaterThanOrEqual(7);
    expect(lines.length).toBeLessThan(24);
    expect(manifest.episodes).toMatchObject({ planned: 24, run: lines.length });
    expect(readFileSync(path.join(cut.runDir, 'reports', 'comment.md'), 'utf8')).toContain('interrupted');

    const progress: { finished: number; resumed: number }[] = [];
    const done = await resumeIn(dir, cut.runDir, { onProgress: (each) => progress.push(each) });
    expect(done.failure).toBeUndefined();
    expect(progress[0]).toMatchObject({ finished: lines.length, resumed: lines.length });
    expect(done.manifest).toMatchObject({
      state: 'completed',
      error: null,
      reason: null,
      result_digest: whole.manifest.result_digest,
      verdict: whole.manifest.verdict,
      events: { resumes: 1, errors: 1 },
    });
    expect(episodesIn(done.runDir)).toEqual(episodesIn(whole.runDir));
    await expect(resumeIn(dir, cut.runDir)).rejects.toMatchObject({ code: 'run-finished', exitCode: 2 });
  });

  it('keeps only pairs that are whole, and replays a line that was cut off', async () => {
    const dir = makeRepository();
    const baselinePolicy = weakerPolicy(dir);
    const request = { overrides: { baselinePolicy, episodes: 12 }, workers: 2 };
    writePreset(dir, 'tiny', { gates: [NO_REGRESSION_GATE] });
    const whole = await evaluateIn(dir, request);
    const cut = await interruptedRun(dir, 5, request);
    // As kill -9 leaves it: `running`, a baseline line without its partner, half a line at the end.
    const manifest = manifestIn(cut.runDir);
    const manifestFile = path.join(cut.runDir, 'run_manifest.json');
    writeFileSync(
      manifestFile,
      JSON.stringify({ ...manifest, state: 'running', verdict: null, finished_at: null }),
    );
    const policyFile = path.join(cut.runDir, 'results', 'episodes.jsonl');
    const lines = readFileSync(policyFile, 'utf8').trimEnd().split('\n');
    writeFileSync(policyFile, `${lines.slice(0, 3).join('\n')}\n${lines[3]!.slice(0, 40)}`);
    const done = await resumeIn(dir, cut.runDir);
    expect(done.manifest.result_digest).toBe(whole.manifest.result_digest);
    expect(done.manifest.baseline).toEqual(whole.manifest.baseline);
    expect(done.manifest.gates).toEqual(whole.manifest.gates);
    expect(done.manifest.events.warnings).toBe(1);
    expect(readFileSync(path.join(done.runDir, 'logs', 'run.log'), 'utf8')).toContain(
      '1 lines could not be kept',
    );
  });

  it('finds the run that it is compared with beside it, and no other will do', async () => {
    const dir = makeRepository();
    writePreset(dir, 'tiny', { stop: 'savi', gates: [NO_REGRESSION_GATE, COVERAGE_GATE] });
    const baseline = await evaluateIn(dir, { overrides: { stop: 'fixed' } });
    const other = await evaluateIn(dir, { overrides: { stop: 'fixed', episodes: 20 } });
    const request = { baselineRun: baseline.manifest.run_id };
    const whole = await evaluateIn(dir, request);
    expect(whole.manifest.baseline).toMatchObject({ source: 'run', run_id: baseline.manifest.run_id });
    const cut = await interruptedRun(dir, 5, request);
    const given = { task: undefined, policy: undefined, baselinePolicy: undefined, assets: undefined };
    const { resumePreset } = await import('../../src/evaluation/resume.ts');
    const { toolsFor } = await import('../support/cli.ts');
    const tools = toolsFor(dir);
    const trees = { package: dir, repository: dir };
    await expect(
      resumePreset(
        { runDir: cut.runDir, given: { ...given, baselineDir: other.runDir }, workers: 1, trees },
        tools,
      ),
    ).rejects.toMatchObject({ code: 'baseline-missing' });
    const done = await resumeIn(dir, cut.runDir);
    expect(done.manifest.result_digest).toBe(whole.manifest.result_digest);
    expect(done.manifest.gates).toEqual(whole.manifest.gates);
    // A run without such a baseline cannot get one half-way.
    const alone = await interruptedRun(dir, 3, { overrides: { stop: 'fixed' } });
    await expect(
      resumePreset(
        { runDir: alone.runDir, given: { ...given, baselineDir: other.runDir }, workers: 1, trees },
        tools,
      ),
    ).rejects.toMatchObject({ code: 'usage' });
  });

  it.each([
    ['task file', 'resume-mismatch', (dir: string) => writeTask(dir, 'tasks/tiny.yaml', { episodeS: 0.84 })],
    [
      'model',
      'resume-mismatch',
      (dir: string) => {
        const file = path.join(dir, 'tasks', 'reach.xml');
        writeFileSync(file, readFileSync(file, 'utf8').replace('mass="0.4"', 'mass="0.5"'));
      },
    ],
    [
      'checkpoint',
      'checkpoint-mismatch',
      (dir: string) => copyFileSync(weakerPolicy(dir), path.join(dir, 'policy.onnx')),
    ],
  ])('is not resumed with another %s, and stays as it is', async (_, code, change) => {
    const dir = makeRepository();
    const cut = await interruptedRun(dir, 4);
    change(dir);
    const before = readFileSync(path.join(cut.runDir, 'run_manifest.json'), 'utf8');
    const lines = episodesIn(cut.runDir);
    await expect(resumeIn(dir, cut.runDir)).rejects.toMatchObject({
      code,
      exitCode: 2,
      hint: expect.any(String),
    });
    expect(readFileSync(path.join(cut.runDir, 'run_manifest.json'), 'utf8')).toBe(before);
    expect(episodesIn(cut.runDir)).toEqual(lines);
  });

  it('is not resumed with another engine', async () => {
    const dir = makeRepository();
    const cut = await interruptedRun(dir, 4);
    const file = path.join(cut.runDir, 'results', 'header.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"engine_version":"1.', '"engine_version":"0.'));
    const { failure, manifest } = await resumeIn(dir, cut.runDir);
    expect(failure).toMatchObject({ code: 'resume-mismatch' });
    expect(manifest.state).toBe('failed');
  });

  it('is not resumed by other gates than its own', async () => {
    const dir = makeRepository();
    const cut = await interruptedRun(dir, 4);
    const file = path.join(cut.runDir, 'inputs', 'plan.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"min":0.2', '"min":0.1'));
    await expect(resumeIn(dir, cut.runDir)).rejects.toMatchObject({ code: 'run-tampered' });
    writeFileSync(file, '{"schema_version":"worldgate.plan.v9"}');
    await expect(resumeIn(dir, cut.runDir)).rejects.toMatchObject({ code: 'run-invalid' });
  });

  it('that fails can be resumed once its policy is whole', async () => {
    const dir = makeRepository();
    writeMockPreset(dir, 'tiny', { episodes: 6, mock: { behaviour: 'fail', after: 50 } });
    const failed = await evaluateIn(dir);
    expect(failed.failure).toMatchObject({ code: 'policy-failed', exitCode: 4 });
    expect(failed.manifest).toMatchObject({ state: 'failed', verdict: 'error', not_for_proof: true });
    // The mock counts the calls of one process, so a second session comes as far again.
    const again = await resumeIn(dir, failed.runDir);
    expect(again.manifest.episodes!.run).toBeGreaterThan(failed.manifest.episodes!.run);
    expect(again.manifest.events).toMatchObject({ errors: 2, resumes: 1 });
  });

  it('of a benchmark is measured anew', async () => {
    const dir = makeRepository();
    writeMockPreset(dir, 'bench', {
      kind: 'benchmark',
      task: undefined,
      episodes: undefined,
      mock: { behaviour: 'fail' },
      benchmark: { samples: 10, warmup: 0 },
      gates: [{ name: 'errors', kind: 'errors' }],
    });
    const { manifest, runDir } = await evaluateIn(dir, { preset: 'bench', kind: 'benchmark' });
    expect(manifest.verdict).not.toBe('passed');
    writeFileSync(
      path.join(runDir, 'run_manifest.json'),
      JSON.stringify({ ...manifest, state: 'cancelled', verdict: 'error' }),
    );
    await expect(resumeIn(dir, runDir)).rejects.toMatchObject({ code: 'not-resumable' });
  });
});

describe('files outside the repository', () => {
  it('leave their base names, and are asked for again', async () => {
    const dir = makeRepository();
    const outside = makeRepository(temporaryFolder('elsewhere-'));
    const task = path.join(outside, 'tasks', 'tiny.yaml');
    const policy = path.join(outside, 'policy.onnx');
    const { runDir } = await evaluateIn(dir, {
      preset: undefined,
      overrides: { task, policy, episodes: 2 },
      command: [
        '--task',
        task,
        `--policy=${policy}`,
        '--gates',
        path.join(dir, 'a', 'gates.yaml'),
        '--seed',
        '0',
      ],
    });
    expect(manifestIn(runDir).command).toEqual([
      'worldgate',
      'eval',
      '--task',
      'tiny.yaml',
      '--policy=policy.onnx',
      '--gates',
      'a/gates.yaml',
      '--seed',
      '0',
    ]);
    const plan = parse(readFileSync(path.join(runDir, 'inputs', 'plan.json'), 'utf8'));
    expect(plan.files).toMatchObject({
      tasks: [{ tree: 'outside', path: 'tiny.yaml' }],
      policy: { tree: 'outside', path: 'policy.onnx' },
    });
    expect(stringify(plan)).not.toContain('elsewhere-');
  });
});
