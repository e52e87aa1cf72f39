import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { EpisodeRecord } from '../../src/contracts/episode.ts';
import { type DecideRequest, decideAgain } from '../../src/evaluation/decide-again.ts';
import { treesOf } from '../../src/evaluation/prepare.ts';
import { reproduce } from '../../src/evaluation/reproduce.ts';
import type { RunOutcome } from '../../src/evaluation/run-outcome.ts';
import { recordLine, resultDigest } from '../../src/runs/records.ts';
import {
  COVERAGE_GATE,
  contentsOf,
  episodesIn,
  evaluateIn,
  makeRepository,
  manifestIn,
  NO_REGRESSION_GATE,
  removeFolders,
  SUCCESS_GATE,
  toolsFor,
  writeGates,
  writePreset,
  writeTask,
} from '../support/cli.ts';

afterAll(removeFolders);

let dir: string;
let fixed: RunOutcome;
let savi: RunOutcome;
beforeAll(async () => {
  dir = makeRepository();
  fixed = await evaluateIn(dir, { workers: 2 });
  savi = await evaluateIn(dir, { workers: 2, overrides: { stop: 'savi', episodes: 100 } });
});

const again = (runDir: string, rest: Partial<DecideRequest> = {}) =>
  decideAgain({ runDir, gatesFile: undefined, baselineDir: undefined, ...rest });

const gatesFile = (name: string, gates: readonly object[]) => path.join(dir, writeGates(dir, name, gates));

/** A copy of a run beside it, under its own name elsewhere. */
function copyOf(runDir: string): string {
  const target = path.join(dir, `copy-${Math.random().toString(16).slice(2)}`, path.basename(runDir));
  cpSync(runDir, target, { recursive: true });
  return target;
}

function edit(runDir: string, file: string, change: (text: string) => string): void {
  const target = path.join(runDir, file);
  const text = readFileSync(target, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`nothing to edit in ${file}`);
  writeFileSync(target, changed);
}

describe('deciding a run again', () => {
  it.each([['fixed'], ['savi']])('by its own gates finds what it found, and touches nothing: %s', (rule) => {
    const run = rule === 'fixed' ? fixed : savi;
    const before = contentsOf(run.runDir);
    const { manifest, report, reportJson } = again(run.runDir);
    expect(manifest).toEqual(run.manifest);
    expect(report).toEqual(run.report);
    expect(reportJson).toBe(run.reportJson);
    expect(contentsOf(run.runDir)).toEqual(before);
  });

  it('by other gates says so, and leaves every file of the run as it was', () => {
    const before = contentsOf(fixed.runDir);
    const strict = gatesFile('strict.yaml', [{ ...SUCCESS_GATE, min: 0.95 }]);
    const { manifest, report, reportJson } = again(fixed.runDir, { gatesFile: strict });
    expect(fixed.manifest.verdict).toBe('passed');
    expect(manifest.verdict).toBe('failed');
    expect(report.preset.gates_overridden).toBe(true);
    expect(path.basename(reportJson)).toBe('decided-again.json');
    const after = contentsOf(fixed.runDir);
    after.delete(path.join('reports', 'decided-again.json'));
    expect(after).toEqual(before);
    rmSync(reportJson);
  });

  it('of an early-stopping run stays with its e-process, also by other gates', () => {
    const other = gatesFile('other.yaml', [{ ...SUCCESS_GATE, min: 0.3, method: 'clopper-pearson' }]);
    const [gate] = again(savi.runDir, { gatesFile: other }).manifest.gates;
    expect(savi.manifest.gates[0]!.method).toBe(gate!.method);
    expect(gate!.method).toMatch(/e-process/);
    const bootstrap = gatesFile('bootstrap.yaml', [
      { name: 'distance', kind: 'metric', metric: 'final_distance_m', max: 1 },
    ]);
    expect(() => again(savi.runDir, { gatesFile: bootstrap })).toThrow(
      /does not hold for a run that may stop early/,
    );
    const coverage = gatesFile('coverage.yaml', [COVERAGE_GATE]);
    expect(again(savi.runDir, { gatesFile: coverage }).manifest.verdict).toBe('passed');
    const [onFixed] = again(fixed.runDir, { gatesFile: bootstrap }).manifest.gates;
    expect(onFixed).toMatchObject({ kind: 'metric', n: 24, verdict: 'passed' });
  });

  it.each([
    [
      'an unknown metric',
      [{ name: 'm', kind: 'metric', metric: 'final_distance', max: 1 }],
      'gate-invalid',
      /final_distance_m/,
    ],
    [
      'a gate on what was never measured',
      [{ name: 'l', kind: 'latency', max_ms: 5 }],
      'gates-invalid',
      /never yields "latency"/,
    ],
    ['two gates of one name', [SUCCESS_GATE, SUCCESS_GATE], 'gates-invalid', /earlier gate/],
    ['a gate that is none', [{ name: 'x', kind: 'sucess_rate' }], 'gates-invalid', /sucess_rate|kind/],
  ])('refuses %s', (_, gates, code, message) => {
    const file = gatesFile('wrong.yaml', gates);
    expect(() => again(fixed.runDir, { gatesFile: file })).toThrow(
      expect.objectContaining({ code, exitCode: 2, message: expect.stringMatching(message) }),
    );
  });

  it.each([
    [
      'results/episodes.jsonl',
      (text: string) => text.replace('"success":false', '"success":true'),
      'run-tampered',
    ],
    ['results/episodes.jsonl', (text: string) => text.slice(text.indexOf('\n') + 1), 'run-tampered'],
    ['results/episodes.jsonl', (text: string) => text.slice(0, -30), 'run-tampered'],
    ['results/header.json', (text: string) => text.replace('"seed":0', '"seed":1'), 'run-tampered'],
    [
      'run_manifest.json',
      (text: string) => text.replace(/"result_digest": "sha256:./, '"result_digest": "sha256:0'),
      'run-tampered',
    ],
    ['run_manifest.json', (text: string) => text.replace('"run": 24', '"run": 23'), 'run-tampered'],
    ['inputs/plan.json', (text: string) => text.replace('"min":0.2', '"min":0.1'), 'run-tampered'],
    [
      'run_manifest.json',
      (text: string) => text.replace('worldgate.run.v1', 'worldgate.run.v2'),
      'run-invalid',
    ],
    ['run_manifest.json', (text: string) => text.slice(0, 100), 'run-invalid'],
  ])('refuses an edited %s', (file, change, code) => {
    const copy = copyOf(fixed.runDir);
    edit(copy, file, (text) => {
      const changed = change(text);
      // Whatever the digit was, it is another one now.
      return changed === text
        ? text.replace(/"result_digest": "sha256:0/, '"result_digest": "sha256:1')
        : changed;
    });
    expect(() => again(copy)).toThrow(
      expect.objectContaining({ code, exitCode: 2, hint: expect.any(String) }),
    );
  });

  it('refuses a run that has not come to its end', () => {
    const copy = copyOf(fixed.runDir);
    edit(copy, 'run_manifest.json', (text) => text.replace('"state": "completed"', '"state": "cancelled"'));
    expect(() => again(copy)).toThrow(expect.objectContaining({ code: 'run-unfinished' }));
  });
});

describe('a comparison with an earlier run', () => {
  const compared = (baseline: RunOutcome) =>
    evaluateIn(dir, { preset: 'compare', baselineRun: baseline.manifest.run_id, workers: 2 });

  it('is decided again with that run only, wherever its folder went', async () => {
    writePreset(dir, 'compare', { gates: [NO_REGRESSION_GATE, COVERAGE_GATE] });
    const run = await compared(fixed);
    expect(run.manifest.gates[0]).toMatchObject({ kind: 'no_regression', n: 24, change: { paired: true } });
    expect(again(run.runDir).manifest).toEqual(run.manifest);

    // Without its baseline the comparison would be skipped and the rest would pass.
    const moved = path.join(dir, 'moved');
    renameSync(fixed.runDir, moved);
    try {
      expect(() => again(run.runDir)).toThrow(
        expect.objectContaining({ code: 'baseline-missing', hint: expect.stringContaining('--baseline') }),
      );
      const named = again(run.runDir, { baselineDir: moved });
      expect(named.manifest.gates).toEqual(run.manifest.gates);
      expect(named.reportJson).toMatch(/decided-again\.json$/);
    } finally {
      renameSync(moved, fixed.runDir);
    }
  });

  it('can be made afterwards, but not with a run of another world', async () => {
    const gates = gatesFile('compare.yaml', [NO_REGRESSION_GATE]);
    const alone = again(fixed.runDir, { gatesFile: gates });
    expect(alone.manifest).toMatchObject({ verdict: 'skipped', gates: [{ skip_reason: 'no_baseline' }] });
    const withBaseline = again(fixed.runDir, { gatesFile: gates, baselineDir: savi.runDir });
    expect(withBaseline.manifest.gates[0]!.verdict).not.toBe('skipped');
    expect(withBaseline.manifest.baseline).toMatchObject({ source: 'run', run_id: savi.manifest.run_id });
    const other = makeRepository();
    writeTask(other, 'tasks/tiny.yaml', { episodeS: 0.6 });
    const elsewhere = await evaluateIn(other, { overrides: { episodes: 4 } });
    expect(() => again(fixed.runDir, { gatesFile: gates, baselineDir: elsewhere.runDir })).toThrow(
      expect.objectContaining({ code: 'baseline-mismatch' }),
    );
  });
});

describe('reproducing', () => {
  const given = {
    task: undefined,
    policy: undefined,
    baselinePolicy: undefined,
    assets: undefined,
    baselineDir: undefined,
  };
  const repeat = (
    runDir: string,
    repository = dir,
    files: Partial<typeof given> | { policy: string } = {},
  ) => {
    const tools = toolsFor(repository);
    const trees = treesOf({ repositoryDir: repository }, tools);
    return reproduce({ runDir, given: { ...given, ...files }, workers: 2, trees }, tools);
  };

  it('finds every episode of a run that stopped early again, and writes nothing', async () => {
    const before = contentsOf(savi.runDir);
    expect(await repeat(savi.runDir)).toEqual({
      run_id: savi.manifest.run_id,
      reproduced: true,
      episodes: savi.manifest.episodes!.run,
      expected_digest: savi.manifest.result_digest,
      found_digest: savi.manifest.result_digest,
      first_difference: null,
      differing_episodes: 0,
      inputs_differ: false,
    });
    expect(contentsOf(savi.runDir)).toEqual(before);
  });

  it('names the first episode of a forged run that comes out otherwise', async () => {
    const copy = copyOf(fixed.runDir);
    const header = JSON.parse(readFileSync(path.join(copy, 'results', 'header.json'), 'utf8'));
    // Forged with care: all digests agree with each other.
    const records = episodesIn(copy).map(
      (record): EpisodeRecord =>
        record.episode === 9 || record.episode === 17
          ? { ...record, success: !record.success, steps: record.steps + 1 }
          : record,
    );
    const lines = records.map(recordLine);
    writeFileSync(path.join(copy, 'results', 'episodes.jsonl'), `${lines.join('\n')}\n`);
    const manifest = { ...manifestIn(copy), result_digest: resultDigest(header, lines) };
    writeFileSync(path.join(copy, 'run_manifest.json'), JSON.stringify(manifest));
    expect(again(copy).manifest.result_digest).toBe(manifest.result_digest);
    expect(await repeat(copy)).toMatchObject({
      reproduced: false,
      differing_episodes: 2,
      first_difference: { episode: 9, seed: 9, task: 'tiny', fields: ['steps', 'success'] },
      inputs_differ: false,
      found_digest: fixed.manifest.result_digest,
    });
  });

  it('says when every episode agrees but something else does not', async () => {
    const copy = copyOf(fixed.runDir);
    const file = path.join(copy, 'results', 'header.json');
    const header = JSON.parse(readFileSync(file, 'utf8'));
    header.policy.engine_version = '0.0.1';
    writeFileSync(file, JSON.stringify(header));
    const lines = episodesIn(copy).map(recordLine);
    const manifest = { ...manifestIn(copy), result_digest: resultDigest(header, lines) };
    writeFileSync(path.join(copy, 'run_manifest.json'), JSON.stringify(manifest));
    expect(await repeat(copy)).toMatchObject({
      reproduced: false,
      differing_episodes: 0,
      first_difference: null,
      inputs_differ: true,
    });
  });

  it('asks for files that stood outside the repository, and takes no other for them', async () => {
    const outside = makeRepository();
    const { runDir } = await evaluateIn(dir, {
      preset: undefined,
      overrides: {
        task: path.join(outside, 'tasks', 'tiny.yaml'),
        policy: path.join(dir, 'policy.onnx'),
        episodes: 3,
      },
    });
    await expect(repeat(runDir)).rejects.toMatchObject({
      code: 'file-unnamed',
      message: expect.stringContaining('tiny.yaml'),
      hint: 'name it with --task',
    });
    const task = path.join(outside, 'tasks', 'tiny.yaml');
    expect(await repeat(runDir, dir, { task } as never)).toMatchObject({ reproduced: true, episodes: 3 });
    writeFileSync(path.join(outside, 'other.onnx'), 'another');
    await expect(
      repeat(runDir, dir, { task, policy: path.join(outside, 'other.onnx') } as never),
    ).rejects.toMatchObject({ code: 'checkpoint-mismatch' });
    // In another checkout of the repository, files of the repository are found there.
    const checkout = makeRepository();
    expect(await repeat(fixed.runDir, checkout)).toMatchObject({ reproduced: true });
    expect(existsSync(path.join(checkout, '.worldgate', 'runs'))).toBe(false);
    rmSync(path.join(checkout, 'policy.onnx'));
    await expect(repeat(fixed.runDir, checkout)).rejects.toMatchObject({
      code: 'file-unnamed',
      message: 'the run used policy.onnx, which is not here',
    });
  });

  it('reproduces a run that was compared, without its baseline', async () => {
    const run = await evaluateIn(dir, {
      preset: 'compare',
      overrides: { baselinePolicy: path.join(dir, 'policy.onnx'), episodes: 4 },
    });
    expect(await repeat(run.runDir)).toMatchObject({ reproduced: true, episodes: 4 });
  });

  it('has nothing to say of a benchmark', async () => {
    const { runDir } = await evaluateIn(dir, {
      kind: 'benchmark',
      preset: 'mock-smoke',
      overrides: { samples: 10, warmup: 0 },
    });
    await expect(repeat(runDir)).rejects.toMatchObject({ code: 'not-reproducible' });
  });

  it('refuses several tasks for one flag', async () => {
    writeTask(dir, 'tasks/second.yaml', { name: 'second' });
    const suite = { name: 'two', tasks: ['../../tasks/tiny.yaml', '../../tasks/second.yaml'] };
    writePreset(dir, 'two', { task: undefined, suite, episodes: 2, gates: [COVERAGE_GATE] });
    const { runDir } = await evaluateIn(dir, { preset: 'two' });
    await expect(
      repeat(runDir, dir, { task: path.join(dir, 'tasks', 'tiny.yaml') } as never),
    ).rejects.toMatchObject({
      code: 'usage',
    });
    expect(await repeat(runDir)).toMatchObject({ reproduced: true, episodes: 4 });
  });
});

describe('a gates file', () => {
  it('replaces the gates of a new run as well, and the run says so', async () => {
    const file = gatesFile('own.yaml', [COVERAGE_GATE]);
    const { manifest, runDir } = await evaluateIn(dir, { gatesFile: file, overrides: { episodes: 2 } });
    expect(manifest.preset.gates_overridden).toBe(true);
    expect(manifest.gates.map(({ name }) => name)).toEqual(['coverage']);
    expect(readFileSync(path.join(runDir, 'reports', 'comment.md'), 'utf8')).toMatch(/overrid|replace/i);
    expect(again(runDir).manifest.gates).toEqual(manifest.gates);
  });

  it('must name metrics that the task has', async () => {
    const file = path.join(dir, 'typo.yaml');
    writeFileSync(
      file,
      stringify({
        schema_version: 'worldgate.gates.v1',
        gates: [{ name: 'm', kind: 'metric', metric: 'tims_s', max: 1 }],
      }),
    );
    await expect(evaluateIn(dir, { gatesFile: file })).rejects.toMatchObject({
      code: 'gate-invalid',
      message: expect.stringContaining('time_s'),
    });
  });
});
