import { describe, expect, it } from 'vitest';
import { preset } from '../../src/contracts/preset.ts';
import { presetProblems } from '../../src/presets/problems.ts';
import { type Presence, unmetRequirements } from '../../src/presets/requirements.ts';

function problems(fields: Record<string, unknown>): string[] {
  return presetProblems(
    preset.parse({ schema_version: 'worldgate.preset.v1', name: 'p', title: 'P', ...fields }),
  );
}
const evaluation = { kind: 'eval', task: 't.yaml', episodes: 10, policy: { path: 'm.onnx' } };
const bench = { kind: 'benchmark', policy: { path: 'm.onnx' }, benchmark: {} };

describe('presetProblems', () => {
  it('finds nothing in presets that can run', () => {
    expect(problems(evaluation)).toEqual([]);
    expect(problems({ ...evaluation, task: undefined, suite: { name: 's', tasks: ['a', 'b'] } })).toEqual([]);
    expect(problems({ ...evaluation, policy: undefined, provider: 'mock' })).toEqual([]);
    expect(problems(bench)).toEqual([]);
    expect(
      problems({
        ...evaluation,
        stop: 'savi',
        gates: [{ name: 'a', kind: 'no_regression' }],
        baseline: { required: true },
      }),
    ).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no policy', { ...evaluation, policy: undefined }, 'policy: is missing'],
    ['no task', { ...evaluation, task: undefined }, 'task: is missing'],
    ['task and suite', { ...evaluation, suite: { name: 's', tasks: ['a'] } }, 'suite: give either'],
    [
      'a task twice',
      { ...evaluation, task: undefined, suite: { name: 's', tasks: ['a', 'a'] } },
      'suite.tasks: names a task twice',
    ],
    ['no episodes', { ...evaluation, episodes: undefined }, 'episodes: is missing'],
    ['a benchmark plan', { ...evaluation, benchmark: {} }, 'benchmark: is used by kind "benchmark" only'],
    [
      'savi with nothing to watch',
      { ...evaluation, stop: 'savi', gates: [{ name: 'c', kind: 'coverage' }] },
      'stop: "savi" needs a gate',
    ],
    [
      'cuda on wasm',
      { ...evaluation, engine: 'wasm', device: 'cuda' },
      'device: "cuda" needs engine "native"',
    ],
    ['a policy for the mock', { ...evaluation, provider: 'mock' }, 'policy: is not used by provider "mock"'],
    ['mock without the mock', { ...evaluation, mock: {} }, 'mock: is used by provider "mock" only'],
    [
      'a latency gate',
      { ...evaluation, gates: [{ name: 'l', kind: 'latency', max_ms: 1 }] },
      'gates[0].kind: a run of kind "eval" never yields "latency"',
    ],
    [
      'a latency comparison',
      { ...evaluation, gates: [{ name: 'l', kind: 'no_regression', of: 'latency' }] },
      'gates[0].of: a run of kind "eval" can be compared by "success_rate" or "metric" only',
    ],
    [
      'a gate name twice',
      {
        ...evaluation,
        gates: [
          { name: 'c', kind: 'coverage' },
          { name: 'c', kind: 'coverage' },
        ],
      },
      'gates[1].name: "c" is the name of an earlier gate',
    ],
    ['a baseline for nothing', { ...evaluation, baseline: { required: true } }, 'baseline.required: no gate'],
    ['no plan', { ...bench, benchmark: undefined }, 'benchmark: is missing'],
    ['a task', { ...bench, task: 't' }, 'task: is used by kind "eval" only'],
    ['a stop rule', { ...bench, stop: 'savi' }, 'stop: "savi" is used by kind "eval" only'],
    [
      'a success gate',
      { ...bench, gates: [{ name: 's', kind: 'success_rate', min: 0.5 }] },
      'gates[0].kind: a run of kind "benchmark" never yields "success_rate"; it can be gated by latency',
    ],
    [
      'a success comparison',
      { ...bench, gates: [{ name: 's', kind: 'no_regression' }] },
      'can be compared by "latency" only',
    ],
    [
      'credentials without names',
      { ...bench, requires: { class: 'credentialed' } },
      'requires.env: class "credentialed"',
    ],
    [
      'checkout-safe with needs',
      { ...bench, requires: { env: ['HF_TOKEN'] } },
      'requires.class: "checkout-safe" promises',
    ],
  ])('names %s', (_what, fields, problem) => {
    const found = problems(fields);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });
});

describe('unmetRequirements', () => {
  const bare: Presence = { env: [], gpus: [], providers: ['mock', 'onnx'], declaredClasses: [] };
  const unmet = (requires: Record<string, unknown>, present: Partial<Presence> = {}) =>
    unmetRequirements(preset.shape.requires.parse({ env: [], ...requires }), { ...bare, ...present });

  it('asks nothing of a checkout', () => {
    expect(unmet({})).toEqual([]);
  });

  it('names what is absent and nothing that is there', () => {
    expect(
      unmet({ class: 'credentialed', env: ['HF_TOKEN', 'HOME', 'WANDB_API_KEY'] }, { env: ['HOME'] }),
    ).toEqual(['the environment lacks HF_TOKEN, WANDB_API_KEY']);
    expect(unmet({ provider: 'openpi' })).toEqual(['the provider "openpi" is not available']);
    expect(unmet({ provider: 'onnx' })).toEqual([]);
  });

  it('compares GPU memory with the largest GPU', () => {
    const two = { gpus: [{ memory_mib: 8192 }, { memory_mib: 24_576 }] };
    expect(unmet({ class: 'gpu' })).toEqual(['it needs a GPU, and none was found']);
    expect(unmet({ class: 'gpu', gpu_memory_mib: 20_000 }, two)).toEqual([]);
    expect(unmet({ class: 'gpu', gpu_memory_mib: 40_000 }, two)).toEqual([
      'it needs a GPU with 40000 MiB of memory, and the largest here has 24576 MiB',
    ]);
    expect(unmet({ class: 'gpu', gpu_memory_mib: 1 }, { gpus: [{ memory_mib: null }] })).toHaveLength(1);
  });

  it('takes a lab or a prepared host only at its declaration', () => {
    expect(unmet({ class: 'robotics-lab' }, { declaredClasses: ['prepared-host'] })).toEqual([
      'it runs only on a host that is declared as "robotics-lab"',
    ]);
    expect(unmet({ class: 'robotics-lab' }, { declaredClasses: ['robotics-lab'] })).toEqual([]);
  });
});
