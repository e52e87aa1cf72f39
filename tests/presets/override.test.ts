import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Json } from '../../src/foundation/digest.ts';
import { loadPreset } from '../../src/presets/load.ts';
import { overridePreset, presetFromFlags } from '../../src/presets/override.ts';
import { presetProblems } from '../../src/presets/problems.ts';

const root = join(import.meta.dirname, '../..');
const push = loadPreset('push', { shippedDir: join(root, 'presets'), repositoryDir: join(root, 'tests') });

describe('overridePreset', () => {
  it('changes nothing without overrides', () => {
    expect(overridePreset(push, {})).toEqual(push);
  });

  it('replaces what is given, keeps the rest, and digests the result', () => {
    const changed = overridePreset(push, {
      policy: '/home/someone/secret-project/mine.onnx',
      baselinePolicy: '/home/someone/old.onnx',
      task: '/home/someone/task.yaml',
      episodes: 7,
      seed: 9,
      stop: 'fixed',
      engine: 'native',
      gates: [],
    });
    expect(changed.preset).toEqual({
      ...push.preset,
      policy: { path: 'mine.onnx' },
      baseline: { policy: { path: 'old.onnx' }, required: false },
      task: 'task.yaml',
      episodes: 7,
      seed: 9,
      stop: 'fixed',
      engine: 'native',
      gates: [],
    });
    expect(changed.files).toEqual({
      tasks: ['/home/someone/task.yaml'],
      policy: '/home/someone/secret-project/mine.onnx',
      baselinePolicy: '/home/someone/old.onnx',
    });
    expect(changed.digest).toBe(sha256Json(changed.preset));
    expect(JSON.stringify(changed.preset)).not.toContain('someone');
  });

  it('says which option is out of range', () => {
    expect(() => overridePreset(push, { episodes: 0 })).toThrowError(
      expect.objectContaining({
        code: 'preset-invalid',
        message: 'the command line: episodes: must be at least 1, not 0',
      }),
    );
  });
});

describe('presetFromFlags', () => {
  it('makes presets that can run from a task and a policy, or a policy alone, and ask nothing', () => {
    const evaluation = presetFromFlags('eval', { task: '/t/task.yaml', policy: '/m/m.onnx' }, false);
    expect(presetProblems(evaluation.preset)).toEqual([]);
    expect(evaluation.files).toEqual({ tasks: ['/t/task.yaml'], policy: '/m/m.onnx', baselinePolicy: null });
    expect(evaluation.preset.episodes).toBe(100);
    expect(evaluation.preset.gates).toMatchObject([{ kind: 'coverage', optional: true }]);
    const bench = presetFromFlags('benchmark', { policy: '/m/m.onnx', samples: 50 }, false);
    expect(presetProblems(bench.preset)).toEqual([]);
    expect(bench.preset.benchmark).toEqual({ samples: 50, warmup: 30, batch: 1 });
    expect(bench.preset.gates).toMatchObject([{ kind: 'errors', optional: true }]);
    expect(bench.source).toBe('flags');
  });

  it('asks with a baseline that nothing got worse', () => {
    const files = { policy: '/m/m.onnx', baselinePolicy: '/m/old.onnx' };
    const evaluation = presetFromFlags('eval', { task: '/t/task.yaml', ...files, episodes: 5 }, true);
    expect(presetProblems(evaluation.preset)).toEqual([]);
    expect(evaluation.preset.gates).toMatchObject([
      { kind: 'no_regression', of: 'success_rate', margin: 0.05, optional: false },
      { kind: 'coverage', optional: false },
    ]);
    const bench = presetFromFlags('benchmark', files, true);
    expect(presetProblems(bench.preset)).toEqual([]);
    expect(bench.preset.gates).toMatchObject([
      { kind: 'no_regression', of: 'latency', margin: 0.05, optional: false },
      { kind: 'errors', optional: false },
    ]);
  });
});
