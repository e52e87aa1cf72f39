import { describe, expect, it } from 'vitest';
import { type DiffPackage, diffEvidence } from '../../../src/audit/diff/diff-evidence.ts';
import { evidenceDiff } from '../../../src/contracts/evidence-diff.ts';
import { wilson } from '../../../src/statistics/proportion-intervals.ts';
import { expectClose, expectInterval, vectors } from '../../statistics/helpers.ts';
import { plan } from '../decision/plan.ts';
import { packageOf, results, sequence } from './packages.ts';

const SEEDS_OF_OTHERS = 100_000;

function two(a: string, b: string, made = plan({ episodes: a.length })) {
  const diff = diffEvidence([packageOf('A', made, results(a)), packageOf('B', made, results(b))]);
  return { diff, pair: diff.metrics[0]!.pairs[0]! };
}

/** The same with other episode seeds, so that no cell pairs. */
function unpaired(k1: number, n1: number, k2: number, n2: number) {
  const a = packageOf('A', plan({ episodes: n1 }), results(sequence(k1, n1), { firstSeed: 0 }));
  const b = packageOf('B', plan({ episodes: n2 }), results(sequence(k2, n2), { firstSeed: SEEDS_OF_OTHERS }));
  const diff = diffEvidence([a, b]);
  return { diff, pair: diff.metrics[0]!.pairs[0]! };
}

describe('rates of two packages', () => {
  it('agrees with independent values for samples that do not pair', () => {
    for (const vector of vectors.two_sample_proportions) {
      const { k1, n1, k2, n2, farrington_manning_noninferiority: fm } = vector;
      const { pair } = unpaired(k2, n2, k1, n1);
      expect(pair.method).toBe('newcombe');
      expectClose(pair.difference!, k1 / n1 - k2 / n2, 1e-12);
      expectInterval(pair.interval as [number, number], vector.newcombe_95);
      expect(pair.level).toBe(0.95);
      expect(pair.non_inferiority).toMatchObject({ method: 'farrington_manning', margin: fm.margin });
      expectClose(pair.non_inferiority!.z!, fm.z);
      expectClose(pair.non_inferiority!.p_value!, fm.p);
      expect(pair.non_inferiority!.holds).toBe(fm.p <= 0.05);
      expect(pair.paired).toBeNull();
      expect(pair.unpaired_because).toMatch(/have other seeds/);
    }
  });

  it('tests small samples that do not pair with Barnard’s exact test', () => {
    for (const { k1, n1, k2, n2, p_two_sided } of vectors.barnard_unconditional) {
      const { pair } = unpaired(k2, n2, k1, n1);
      expect(pair.test).toBe('barnard');
      expectClose(pair.p_value!, p_two_sided, 1e-7);
    }
    expect(unpaired(417, 500, 430, 500).pair).toMatchObject({ test: 'pooled_z' });
    expectClose(unpaired(417, 500, 430, 500).pair.p_value!, 0.2534651380667865, 1e-9);
  });

  it('agrees with independent values of the exact McNemar test where cells pair', () => {
    for (const one of vectors.paired_binary_mcnemar) {
      const { both_succeed: both, only_A: onlyA, only_B: onlyB, both_fail: neither } = one;
      const a = '1'.repeat(both) + '1'.repeat(onlyA) + '0'.repeat(onlyB) + '0'.repeat(neither);
      const b = '1'.repeat(both) + '0'.repeat(onlyA) + '1'.repeat(onlyB) + '0'.repeat(neither);
      const { pair } = two(a, b);
      expect(pair.paired).toMatchObject({ both, only_a: onlyA, only_b: onlyB, neither });
      expectClose(pair.p_value!, one.exact_two_sided);
      expect(pair.test).toBe('mcnemar_exact');
      expect(pair.conclusion).toBe(
        one.exact_two_sided <= 0.05 ? 'worse' : pair.non_inferiority!.holds ? 'not_worse' : 'not_separated',
      );
    }
  });

  it('says the mirror image the other way round', () => {
    const [a, b] = ['1'.repeat(30) + '0'.repeat(20), '1'.repeat(45) + '0'.repeat(5)];
    const there = two(a, b).pair;
    const back = two(b, a).pair;
    expect(there.conclusion).toBe('better');
    expect(back.conclusion).toBe('worse');
    expect(back.difference).toBe(-there.difference!);
    expectInterval(back.interval as [number, number], [-there.interval[1]!, -there.interval[0]!], 1e-12);
    expect(there.p_value).toBe(back.p_value);
  });

  it('takes a lower rate as better where the claim asks for at most', () => {
    const made = plan({ metrics: [{ operator: '<=', value: 0.5 }], episodes: 50 });
    const { pair } = two(sequence(40, 50), sequence(10, 50), made);
    expect(pair).toMatchObject({ conclusion: 'better' });
    expectClose(pair.difference!, -0.6, 1e-12);
    expect(pair.non_inferiority!.holds).toBe(true);
    expect(two(sequence(10, 50), sequence(40, 50), made).pair).toMatchObject({ conclusion: 'worse' });
  });

  it('does not pair cells of other run seeds, and pairs those that say nothing of seeds', () => {
    const made = plan({ episodes: 50 });
    const withSeed = (runSeed: number) => results(sequence(40, 50)).map((row) => ({ ...row, runSeed }));
    const same = diffEvidence([
      packageOf('A', made, withSeed(1000)),
      packageOf('B', made, results(sequence(35, 50))),
    ]);
    expect(same.metrics[0]!.pairs[0]!.paired).toMatchObject({ cells: 50, only_a: 5, only_b: 0 });
    const other = plan({ episodes: 50, seeds: [7] });
    const apart = diffEvidence([packageOf('A', made, withSeed(1000)), packageOf('B', other, withSeed(7))]);
    expect(apart.metrics[0]!.pairs[0]!.unpaired_because).toMatch(/0 of 50 cells pair; 50 have other seeds/);
  });

  it('pairs the seeds that both plans have', () => {
    const rows = (seeds: number[]) =>
      seeds.flatMap((runSeed) => results(sequence(8, 10)).map((row) => ({ ...row, runSeed })));
    const seeded = (seeds: number[]) =>
      plan({
        episodes: 10,
        seeds,
        protocol: { execution: { episodes_counted: 'per_task_and_seed', reset_policy: 'seeded' } },
      });
    const diff = diffEvidence([
      packageOf('A', seeded([0, 1, 2]), rows([0, 1, 2])),
      packageOf('B', seeded([2, 1]), rows([2, 1])),
    ]);
    expect(diff.metrics[0]!.pairs[0]!.paired).toMatchObject({ cells: 20, both: 16, neither: 4 });
  });
});

describe('cells without a result', () => {
  it('count as in each package’s own decision, and both counts are there', () => {
    const made = plan({ episodes: 150 });
    const observed = plan({ episodes: 150, protocol: { denominator: 'observed' } });
    const seen = `${'1'.repeat(126) + '0'.repeat(21)}---`;
    const diff = diffEvidence([
      packageOf('planned', made, results(seen)),
      packageOf('observed', observed, results(seen)),
    ]);
    const [planned, dropped] = diff.metrics[0]!.packages;
    expect(planned).toMatchObject({
      counts: { succeeded: 126, episodes: 150 },
      trials: { succeeded: 126, episodes: 147 },
      without_result: 3,
    });
    // The bounds of both decisions, by an independent computation.
    expectClose(planned!.interval[0]!, 0.7848079625875549);
    expectClose(dropped!.interval[0]!, 0.8032056742996855);
    expect(dropped!.counts).toEqual({ succeeded: 126, episodes: 147 });
    expect(diff.metrics[0]!.pairs[0]!.paired).toMatchObject({ cells: 147, both: 126, neither: 21 });
    expect(diff.notes.join(' ')).toMatch(/denominator rule \(planned: planned; observed: observed\)/);
  });

  it('are in no pair, whatever they count as, and are counted', () => {
    const made = plan({ episodes: 50 });
    // As many successes and failures; b only lacks its last eight, which count against it.
    const whole = '1'.repeat(40) + '0'.repeat(2) + '1'.repeat(8);
    const [a, b] = [results(whole), results(`${whole.slice(0, 42)}-----xxx`)];
    const diff = diffEvidence([packageOf('A', made, a), packageOf('B', made, b)]);
    const [pair] = diff.metrics[0]!.pairs;
    expect(pair!.paired).toMatchObject({ cells: 42, both: 40, only_a: 0, only_b: 0, neither: 2 });
    expect(pair).toMatchObject({ test: 'mcnemar_exact', p_value: 1, separated: false });
    // Unpaired, each as its own decision counted it.
    expectClose(pair!.difference!, 40 / 50 - 48 / 50, 1e-12);
    expect(pair!.tasks[0]).toMatchObject({
      p_value: 1,
      separated: false,
      b: { succeeded: 40, episodes: 50 },
    });
    expect(diff.notes).toContain(
      'A and B: 8 planned cells without a trial in one or both were left out of pairing.',
    );
    const one = diffEvidence([
      packageOf('A', made, a),
      packageOf('B', made, results(`${whole.slice(0, 49)}-`)),
    ]);
    expect(one.notes.join(' ')).toContain('1 planned cell without a trial in one or both was left out');
    const none = diffEvidence([packageOf('A', made, a), packageOf('B', made, a)]);
    expect(none.notes.join(' ')).not.toContain('left out');
  });

  it('of a whole task leave nothing to compare there', () => {
    const made = plan({ tasks: ['lift', 'can'], episodes: 30 });
    const [lift, can] = [
      results(sequence(28, 30), { task: 'lift' }),
      results(sequence(25, 30), { task: 'can' }),
    ];
    const diff = diffEvidence([packageOf('A', made, [...lift, ...can]), packageOf('B', made, lift)]);
    const found = diff.metrics[0]!.pairs[0]!.tasks.find(({ task }) => task === 'can');
    expect(found).toMatchObject({
      estimate_a: 25 / 30,
      estimate_b: null,
      difference: null,
      test: 'none',
      p_value: null,
      separated: false,
    });
  });

  it('keep whole samples from pairing where they are most of them', () => {
    const made = plan({ episodes: 50 });
    const [a, b] = [results(sequence(40, 50)), results(`${sequence(16, 20)}${'-'.repeat(30)}`)];
    const [pair] = diffEvidence([packageOf('A', made, a), packageOf('B', made, b)]).metrics[0]!.pairs;
    expect(pair).toMatchObject({
      paired: null,
      unpaired_because: '20 of 50 cells pair; 30 are no trial in one or both',
    });
  });

  it('are left out of the pairs of means too, where the claim bounds them', () => {
    const made = plan({
      episodes: 40,
      metrics: [{ name: 'score', operator: '>=', value: 0.5, unit: 'score', bounds: [0, 1] }],
    });
    const scores = (n: number, shift: number) =>
      Array.from({ length: n }, (_, episode) => ({
        episode,
        metrics: { score: 0.5 + shift + (episode % 5) / 20 },
      }));
    const diff = diffEvidence([packageOf('A', made, scores(40, 0)), packageOf('B', made, scores(36, 0.1))]);
    // The four that are missing count as 0 in the decision, and are no losses of b.
    expect(diff.metrics[0]!.packages[1]!.estimate).toBeLessThan(diff.metrics[0]!.pairs[0]!.difference! + 0.6);
    expect(diff.metrics[0]!.pairs[0]).toMatchObject({ conclusion: 'better' });
    expectClose(diff.metrics[0]!.pairs[0]!.difference!, 0.1, 1e-12);
  });

  it('takes a crash like a missing cell, and the worse of two results', () => {
    const made = plan({ episodes: 20 });
    const crashed = packageOf('A', made, results(`${'1'.repeat(15)}xxxxx`));
    const twice = packageOf('B', made, [...results('1'.repeat(20)), ...results('0')]);
    const [a, b] = diffEvidence([crashed, twice]).metrics[0]!.packages;
    expect(a).toMatchObject({ counts: { succeeded: 15, episodes: 20 }, without_result: 5 });
    expect(b).toMatchObject({ counts: { succeeded: 19, episodes: 20 }, without_result: 0 });
  });

  it('refuses episodes that do not give what was decided', () => {
    const made = plan({ episodes: 50 });
    const honest = packageOf('A', made, results(sequence(40, 50)));
    const edited: DiffPackage = { ...honest, label: 'B', episodes: () => [...honest.episodes()].slice(1) };
    expect(() => diffEvidence([honest, edited])).toThrow(
      expect.objectContaining({ code: 'package-tampered', message: expect.stringContaining('39 of 50') }),
    );
  });
});

describe('tasks', () => {
  const tasks = ['lift', 'can', 'square', 'tool'];
  const made = plan({ tasks, episodes: 30 });
  const rows = (successes: number[]) =>
    tasks.flatMap((task, i) => results(sequence(successes[i]!, 30), { task }));
  const diff = diffEvidence([
    packageOf('A', made, rows([28, 25, 20, 20])),
    packageOf('B', made, rows([28, 18, 15, 3])),
  ]);
  const byName = new Map(diff.metrics[0]!.pairs[0]!.tasks.map((task) => [task.task, task]));

  it('are compared each by itself and adjusted after Holm', () => {
    const raw = tasks.map((task) => byName.get(task)!.p_value!);
    // Exact McNemar by hand: all discordant pairs on one side, 2 × 0.5^count.
    expect(raw).toEqual([1, 2 * 0.5 ** 7, 2 * 0.5 ** 5, 2 * 0.5 ** 17]);
    expect(tasks.map((task) => byName.get(task)!.p_adjusted)).toEqual([
      1,
      3 * 2 * 0.5 ** 7,
      2 * 2 * 0.5 ** 5,
      4 * 2 * 0.5 ** 17,
    ]);
    expect(tasks.filter((task) => byName.get(task)!.separated)).toEqual(['can', 'tool']);
  });

  it('say what each package did', () => {
    expect(byName.get('tool')).toMatchObject({
      a: { succeeded: 20, episodes: 30 },
      b: { succeeded: 3, episodes: 30 },
      test: 'mcnemar_exact',
    });
    expectClose(byName.get('tool')!.difference!, -17 / 30, 1e-12);
  });
});

describe('more than two packages', () => {
  const made = plan({ episodes: 100 });
  const named = (label: string, k: number, firstSeed: number) =>
    packageOf(label, made, results(sequence(k, 100), { firstSeed }));

  it('have letters in the order of their rates, after Holm over the pairs', () => {
    const diff = diffEvidence([named('low', 70, 0), named('high', 92, 1000), named('middle', 82, 2000)]);
    const [metric] = diff.metrics;
    expect(metric!.pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['low high', 'low middle', 'high middle']);
    expect(metric!.pairs.map(({ separated }) => separated)).toEqual([true, false, false]);
    expect(metric!.packages.map(({ label, letters }) => [label, letters])).toEqual([
      ['low', 'b'],
      ['high', 'a'],
      ['middle', 'ab'],
    ]);
    const raw = metric!.pairs.map(({ p_value }) => p_value!);
    const order = raw.toSorted((x, y) => x - y);
    expectClose(metric!.pairs[0]!.p_adjusted!, 3 * order[0]!, 1e-12);
    // Alone, the other two would be separated, or nearly so: naming pairs costs something.
    expect(metric!.pairs[1]!.p_adjusted).toBeGreaterThan(raw[1]!);
  });

  it('have none where there are two', () => {
    const diff = diffEvidence([named('low', 70, 0), named('high', 92, 1000)]);
    expect(diff.metrics[0]!.packages.map(({ letters }) => letters)).toEqual([null, null]);
    expect(diff.metrics[0]!.pairs[0]!.p_adjusted).toBeNull();
  });
});

describe('means', () => {
  const made = plan({
    episodes: 40,
    metrics: [{ name: 'open_loop_mse', operator: '<=', value: 1, unit: 'mse' }],
    rule: { margin: 0.02 },
  });
  const mse = (shift: number, firstSeed: number) =>
    Array.from({ length: 40 }, (_, episode) => ({
      task: 't',
      episode,
      seed: firstSeed + episode,
      metrics: { open_loop_mse: 0.1 + ((episode * 17) % 40) / 40 + shift + (episode % 3) * 0.001 * shift },
    }));

  it('are compared over pairs where cells pair', () => {
    const diff = diffEvidence([packageOf('A', made, mse(0, 0)), packageOf('B', made, mse(0.01, 0))]);
    const [pair] = diff.metrics[0]!.pairs;
    expect(pair).toMatchObject({ method: 'bootstrap', conclusion: 'worse', paired: null });
    expect(pair!.difference).toBeCloseTo(0.01, 3);
    expect(pair!.interval[0]).toBeGreaterThan(0.0099);
    expect(pair!.interval[1]).toBeLessThan(0.0101);
    expect(pair!.non_inferiority).toMatchObject({ method: 'bootstrap', margin: 0.02, holds: true });
  });

  it('are compared as whole samples where they do not', () => {
    const diff = diffEvidence([
      packageOf('A', made, mse(0, 0)),
      packageOf('B', made, mse(0.01, SEEDS_OF_OTHERS)),
    ]);
    const [pair] = diff.metrics[0]!.pairs;
    expect(pair!.conclusion).toBe('not_separated');
    expect(pair!.interval[0]).toBeLessThan(-0.05);
    expect(pair!.non_inferiority!.holds).toBe(false);
  });
});

describe('means of many tasks', () => {
  it('can be separated, however many there are', () => {
    const tasks = Array.from({ length: 80 }, (_, i) => `task ${i}`);
    const made = plan({
      tasks,
      episodes: 12,
      metrics: [{ name: 'open_loop_mse', operator: '<=', value: 1, unit: 'mse' }],
    });
    const rows = (shift: number) =>
      tasks.flatMap((task, i) =>
        Array.from({ length: 12 }, (_, episode) => ({
          task,
          episode,
          metrics: { open_loop_mse: 0.1 * episode + (i < 3 ? shift + 0.01 * (episode % 2) : 0) },
        })),
      );
    const diff = diffEvidence([packageOf('A', made, rows(0)), packageOf('B', made, rows(0.3))]);
    const separated = diff.metrics[0]!.pairs[0]!.tasks.filter((task) => task.separated);
    expect(separated.map(({ task }) => task)).toEqual(tasks.slice(0, 3));
  });
});

describe('runs that are no plain sample', () => {
  it('are compared by confidence sequences where they could stop early', () => {
    const made = plan({ episodes: 50, protocol: { stopping: 'savi' } });
    const [a, b] = [sequence(45, 50), sequence(15, 50)];
    const diff = diffEvidence([
      packageOf('A', made, results(a), { stopping: 'savi' }),
      packageOf('B', made, results(b), { stopping: 'savi' }),
    ]);
    const [pair] = diff.metrics[0]!.pairs;
    expect(pair).toMatchObject({
      method: 'confidence_sequences',
      test: 'confidence_sequences',
      paired: null,
      conclusion: 'worse',
      unpaired_because: expect.stringContaining('stop early'),
    });
    // Wider than what a fixed sample would give.
    const fixed = two(a, b).pair;
    expect(pair!.interval[0]).toBeLessThan(fixed.interval[0]!);
    expect(pair!.interval[1]).toBeGreaterThan(fixed.interval[1]!);
    expect(pair!.p_value).toBeGreaterThan(fixed.p_value!);
  });

  it('are compared at their effective sizes where seeds repeat initial states', () => {
    const seeds = [0, 1, 2];
    const made = plan({
      episodes: 30,
      seeds,
      protocol: { execution: { episodes_counted: 'per_task_and_seed' } },
    });
    // Every seed says the same of an initial state, so that three say no more than one.
    const rows = (k: number) =>
      seeds.flatMap((runSeed) => results(sequence(k, 30)).map((row) => ({ ...row, runSeed })));
    const diff = diffEvidence([packageOf('A', made, rows(20)), packageOf('B', made, rows(26))]);
    const [pair] = diff.metrics[0]!.pairs;
    expect(pair).toMatchObject({ method: 'mover', paired: null });
    const [l1, u1] = wilson(26, 30, { alpha: 0.05 });
    const [l2, u2] = wilson(20, 30, { alpha: 0.05 });
    const d = 6 / 30;
    expectInterval(
      pair!.interval as [number, number],
      [d - Math.hypot(26 / 30 - l1, u2 - 20 / 30), d + Math.hypot(u1 - 26 / 30, 20 / 30 - l2)],
      1e-9,
    );
    expect(pair!.non_inferiority!.method).toBe('mover');
  });
});

describe('packages of the same raw files', () => {
  const made = plan({ episodes: 20 });
  const rows = results(sequence(15, 20));
  const notes = (raw: string, results_ = rows) =>
    diffEvidence([
      packageOf('A', made, rows, { raw: 'a.json' }),
      packageOf('B', made, results_, { raw }),
    ]).notes.join(' ');

  it('are said to rest on the same results', () => {
    expect(notes('a.json')).toContain('A and B rest on the same results (raw files of equal digest)');
  });

  it('are not, where equal outcomes stand in other files', () => {
    expect(notes('b.json')).not.toContain('the same results');
  });

  it('are so for the cells that come from them', () => {
    const [a, b] = [packageOf('A', made, rows), packageOf('B', made, rows)];
    const mixed: DiffPackage = {
      ...b,
      files: new Map([...a.files, ['other.jsonl', `sha256:${'0'.repeat(64)}`]]),
      episodes: () => [...b.episodes()].map((row, i) => (i < 5 ? row : { ...row, file: 'other.jsonl' })),
    };
    expect(diffEvidence([a, mixed]).notes.join(' ')).toContain(
      'A and B rest on the same results in 5 of 20 cells',
    );
  });
});

describe('what cannot be compared', () => {
  const made = plan({ episodes: 20 });
  const a = packageOf('A', made, results(sequence(15, 20)));
  type Changes = { claim?: object; protocol?: object };
  const changed = ({ claim = {}, protocol = {} }: Changes): DiffPackage => ({
    ...a,
    label: 'B',
    claim: { ...a.claim, applicability: { ...a.claim.applicability, ...claim } },
    protocol: {
      ...a.protocol,
      ...protocol,
    },
  });
  const { benchmark, execution, evaluator } = made.protocol;

  it.each<[string, Changes]>([
    ['benchmark', { protocol: { benchmark: { ...benchmark, name: 'PushT' } } }],
    ['benchmark_version', { protocol: { benchmark: { ...benchmark, version: '2.0' } } }],
    ['split', { protocol: { benchmark: { ...benchmark, split: 'train' } } }],
    ['embodiment', { claim: { robot_embodiment: 'UR5' } }],
    ['simulator', { claim: { simulator: 'Isaac Sim' } }],
    ['cameras', { claim: { camera_distribution: 'randomised' } }],
    ['language', { claim: { language_template: 'paraphrased' } }],
    ['reset', { protocol: { execution: { ...execution, reset_policy: 'seeded' } } }],
    ['horizon', { protocol: { execution: { ...execution, max_steps_per_episode: 999 } } }],
    ['evaluator', { protocol: { evaluator: { ...evaluator, commit: 'a'.repeat(40) } } }],
    ['tasks', { protocol: { benchmark: { ...benchmark, task_list: ['t', 'u'] } } }],
  ])('is refused, and says why: %s', (key, changes) => {
    const diff = diffEvidence([a, changed(changes)]);
    expect(diff.comparable).toBe(false);
    expect(diff.metrics).toEqual([]);
    expect(diff.differences.map((difference) => difference.key)).toEqual([key]);
    expect(diff.differences[0]!.values.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(new Set(diff.differences[0]!.values.map(({ value }) => value)).size).toBe(2);
    evidenceDiff.parse(diff);
  });

  it('lists every difference, and compares what was waived by name, and says so', () => {
    const b = changed({
      claim: { simulator: 'Isaac Sim', robot_embodiment: 'UR5' },
    });
    expect(diffEvidence([a, b]).differences.map(({ key }) => key)).toEqual(['embodiment', 'simulator']);
    expect(diffEvidence([a, b], { waive: ['simulator'] }).comparable).toBe(false);
    const waived = diffEvidence([a, b], { waive: ['simulator', 'embodiment'] });
    expect(waived.comparable).toBe(true);
    expect(waived.metrics[0]!.pairs).toHaveLength(1);
    expect(waived.differences.every((difference) => difference.waived)).toBe(true);
    expect(waived.notes.join(' ')).toContain('Waived by the caller: embodiment, simulator.');
    evidenceDiff.parse(waived);
  });

  it('is refused where a metric means something else, and where none is shared', () => {
    const claim = {
      ...a.claim,
      expected_metrics: [{ ...a.claim.expected_metrics[0]!, operator: '<=' as const }],
    };
    const diff = diffEvidence([a, { ...a, label: 'B', claim }]);
    expect(diff.differences.map(({ key }) => key)).toEqual(['metric']);
    const waived = diffEvidence([a, { ...a, label: 'B', claim }], { waive: ['metric'] });
    expect(waived.comparable).toBe(false);
    expect(waived.notes.join(' ')).toContain('No metric is claimed in the same way');
  });

  it('is a package that decided nothing, whatever is waived', () => {
    const b = { ...a, label: 'B', evidence: { ...a.evidence, outcome: null, metrics: [] } };
    expect(diffEvidence([a, b]).differences).toEqual([
      {
        key: 'decision',
        waived: false,
        values: [
          { label: 'A', value: 'decided' },
          { label: 'B', value: 'aggregates alone' },
        ],
      },
    ]);
    expect(() => diffEvidence([a, b], { waive: ['decision'] })).toThrow(
      expect.objectContaining({ code: 'waiver-unknown' }),
    );
  });

  it.each([
    ['waiver-unknown', [a, { ...a, label: 'B' }], ['benchmrk']],
    ['packages-too-few', [a], []],
    ['label-twice', [a, a], []],
    ['packages-too-many', Array.from({ length: 17 }, (_, i) => ({ ...a, label: `${i}` })), []],
  ])('is a mistake of the caller: %s', (code, packages, waive) => {
    expect(() => diffEvidence(packages, { waive })).toThrow(expect.objectContaining({ code }));
  });

  it('suggests the key that was meant', () => {
    expect(() => diffEvidence([a, { ...a, label: 'B' }], { waive: ['benchmrk'] })).toThrow(
      /did you mean "benchmark"/,
    );
  });

  it('says what none of the packages states', () => {
    expect(diffEvidence([a, { ...a, label: 'B' }]).notes.join(' ')).toContain('benchmark version');
  });
});
