import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decide, plan, type Row, rows } from './plan.ts';

const vectors = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../statistics/evidence-vectors.json'), 'utf8'),
);

describe('a rate of one task', () => {
  interface Vector {
    k: number;
    n: number;
    op: '>=';
    value: number;
    margin: number;
    alpha: number;
    method: 'wilson' | 'clopper_pearson' | 'jeffreys';
    one_sided_bounds: [number, number];
    two_sided_bounds: [number, number];
    status_one_sided: string;
    status_two_sided: string;
  }
  const cases = (vectors.claim_decisions as Vector[]).flatMap((vector) =>
    (['one_sided', 'two_sided'] as const).map((sidedness) => ({ ...vector, sidedness })),
  );

  it.each(cases)('$k of $n, $method, $sidedness', (vector) => {
    const { k, n, op, value, margin, alpha, method, sidedness } = vector;
    const made = plan({
      episodes: n,
      metrics: [{ value, operator: op }],
      rule: { margin, alpha, interval_method: method, sidedness },
    });
    const { metric, outcome } = decide(made, rows(k, n));
    const [low, high] = vector[`${sidedness}_bounds`];
    expect(metric.interval[0]).toBeCloseTo(low, 10);
    expect(metric.interval[1]).toBeCloseTo(high, 10);
    expect(outcome === 'underpowered' ? 'inconclusive' : outcome).toBe(vector[`status_${sidedness}`]);
  });

  it('reads 41 of 50 as inconclusive and 45 of 50 as supported', () => {
    expect(decide(plan(), rows(41, 50))).toMatchObject({ outcome: 'inconclusive', verdict: 'inconclusive' });
    expect(decide(plan(), rows(45, 50))).toMatchObject({ outcome: 'supported', verdict: 'passed' });
    expect(decide(plan(), rows(30, 50))).toMatchObject({ outcome: 'not_supported', verdict: 'failed' });
  });

  it('calls a result within the margin not worse than value less margin, and strict protocols undecided by it', () => {
    const tolerant = decide(plan(), rows(43, 50));
    expect(tolerant).toMatchObject({ outcome: 'supported_within_margin', verdict: 'passed' });
    expect(tolerant.metric.sentence).toContain(
      'not worse than 75.0 % (80.0 % less the margin of 5 points); at least 80.0 % itself is not shown',
    );
    const strict = decide(plan({ protocol: { margin_rule: 'strict' } }), rows(43, 50));
    expect(strict).toMatchObject({ outcome: 'supported_within_margin', verdict: 'inconclusive' });
  });

  it('says underpowered where no result could have shown it', () => {
    // The reference's smallest all-success runs: 9 for 75 % by Wilson, one-sided.
    const { outcome, metric } = decide(plan({ episodes: 8 }), rows(8, 8));
    expect(outcome).toBe('underpowered');
    expect(metric.sentence).toContain('so few episodes could not show it');
    expect(decide(plan({ episodes: 9 }), rows(9, 9)).outcome).toBe('supported_within_margin');
  });

  it('counts a missing planned episode as a failure, and shows both numbers', () => {
    const [vector] = vectors.missing_as_failure;
    const made = plan({ episodes: vector.planned, rule: { margin: 0 } });
    const { metric, counts, outcome } = decide(made, rows(vector.successes, vector.observed));
    expect(metric.counts).toEqual({ succeeded: 126, episodes: 150 });
    expect(counts).toMatchObject({ planned: 150, matched: 147, missing: 3, succeeded: 126 });
    expect(outcome).toBe('inconclusive');
    expect(metric.interval[0]).toBeCloseTo(vector.wilson_lower_missing_as_failure, 10);
    expect(metric.sentence).toContain('3 planned episodes without a result counted as failures');
    const observed = decide(
      plan({ episodes: vector.planned, rule: { margin: 0 }, protocol: { denominator: 'observed' } }),
      rows(vector.successes, vector.observed),
    );
    expect(observed.metric.interval[0]).toBeCloseTo(vector.wilson_lower_complete_case, 10);
    // A part of the results shows nothing of the whole, whatever the denominator.
    expect(observed.outcome).toBe('inconclusive');
    expect(observed.metric.sentence).toContain('a part of the results shows nothing of the whole');
  });

  it('counts missing episodes of an "at most" claim as hits', () => {
    const made = plan({ metrics: [{ operator: '<=', value: 0.2, name: 'fall_rate' }], rule: { margin: 0 } });
    const fell = (n: number): Row[] => rows(0, n).map((row) => ({ ...row, metrics: { fall_rate: 0 } }));
    expect(decide(made, fell(50)).outcome).toBe('supported');
    expect(decide(made, fell(35)).metric.counts).toEqual({ succeeded: 15, episodes: 50 });
    expect(decide(made, fell(35)).outcome).not.toBe('supported');
  });

  it('counts what was no trial as missing, and only trials where the protocol says observed', () => {
    const crashed: Row[] = [
      ...rows(45, 47),
      ...[47, 48, 49].map((episode): Row => ({ episode, outcome: 'not_a_trial' })),
    ];
    const { counts, metric } = decide(plan(), crashed);
    expect(counts).toMatchObject({ matched: 50, not_a_trial: 3, missing: 0 });
    expect(metric.counts).toEqual({ succeeded: 45, episodes: 50 });
    const observed = decide(plan({ protocol: { denominator: 'observed' } }), crashed);
    expect(observed.metric.counts).toEqual({ succeeded: 45, episodes: 47 });
  });
});

describe('what never counts', () => {
  it('takes the less favourable of two results of one episode, in either order', () => {
    const twice: Row[] = [
      ...rows(41, 50),
      ...Array.from({ length: 9 }, (_, i): Row => ({ episode: 41 + i, outcome: 'success' })),
    ];
    for (const order of [twice, [...twice].reverse()]) {
      const { counts, outcome } = decide(plan(), order);
      expect(counts).toMatchObject({ matched: 50, succeeded: 41, duplicate: 9, conflicting: 9 });
      expect(outcome).toBe('inconclusive');
    }
  });

  it('counts no more attempts than the protocol allows', () => {
    const attempts = { policy: 'retry_infrastructure_errors' as const, max: 2 };
    const failing = Array.from({ length: 3 }, (): Row => ({ episode: 0, outcome: 'not_a_trial' }));
    const { counts } = decide(plan({ episodes: 2, protocol: { attempts } }), [
      ...failing.slice(0, 2),
      { episode: 0, outcome: 'success' },
      { episode: 1, outcome: 'not_a_trial' },
      { episode: 1, outcome: 'success' },
    ]);
    expect(counts).toMatchObject({ succeeded: 1, not_a_trial: 1, duplicate: 1 });
  });

  it('leaves out tasks, seeds and episodes that the protocol does not plan', () => {
    const extra: Row[] = [
      ...rows(41, 50),
      ...rows(20, 20, 'other'),
      { episode: 50, outcome: 'success' },
      { episode: 3, outcome: 'success', runSeed: 9 },
    ];
    const { counts, table } = decide(plan(), extra);
    expect(counts).toMatchObject({ matched: 50, succeeded: 41, out_of_protocol: 22, read: 72 });
    expect([...table.unplanned]).toEqual(['other']);
    expect([...table.foreignSeeds]).toEqual([9]);
  });

  it('counts a further attempt only where the protocol allows it after an infrastructure error', () => {
    const retried: Row[] = [
      ...rows(45, 49),
      { episode: 49, outcome: 'not_a_trial' },
      { episode: 49, outcome: 'success' },
    ];
    expect(decide(plan(), retried).counts).toMatchObject({ succeeded: 45, not_a_trial: 1, duplicate: 1 });
    const allowed = plan({ protocol: { attempts: { policy: 'retry_infrastructure_errors', max: 2 } } });
    expect(decide(allowed, retried).counts).toMatchObject({ succeeded: 46, not_a_trial: 0, duplicate: 0 });
    const again: Row[] = [...rows(45, 50), { episode: 49, outcome: 'success' }];
    expect(decide(allowed, again).counts).toMatchObject({ succeeded: 45, duplicate: 1 });
  });

  test.each(
    vectors.completeness_coverage as Record<
      'planned' | 'matched' | 'missing' | 'out_of_protocol' | 'duplicate' | 'coverage',
      number
    >[],
  )('coverage of $matched in $planned planned', (vector) => {
    const extra: Row[] = Array.from({ length: vector.out_of_protocol }, (_, i) => ({
      episode: vector.planned + i,
      outcome: 'success' as const,
    }));
    const again = rows(vector.matched, vector.matched).slice(0, vector.duplicate);
    const { counts } = decide(plan({ episodes: vector.planned }), [
      ...rows(vector.matched, vector.matched),
      ...extra,
      ...again,
    ]);
    expect(counts.matched / counts.planned).toBe(vector.coverage);
    expect(counts).toMatchObject({
      missing: vector.missing,
      duplicate: vector.duplicate,
      out_of_protocol: vector.out_of_protocol,
    });
  });

  test('no order of the results changes the decision', () => {
    const row = fc.record({
      task: fc.constantFrom('t', 'u', 'x'),
      episode: fc.nat(12),
      outcome: fc.constantFrom('success' as const, 'failure' as const, 'not_a_trial' as const),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.infiniteStream(fc.nat(1000)),
        (results, random) => {
          fc.pre(
            results.some(
              ({ task, episode, outcome }) => task !== 'x' && episode < 10 && outcome !== 'not_a_trial',
            ),
          );
          const made = plan({ tasks: ['t', 'u'], episodes: 10 });
          const shuffled = results
            .map((value) => ({ value, key: random.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ value }) => value);
          const [a, b] = [results, shuffled].map((list) => {
            try {
              const { metrics, counts } = decide(made, list);
              return { metrics, counts: { ...counts, conflicting: 0 } };
            } catch (error) {
              return (error as Error).message;
            }
          });
          expect(a).toEqual(b);
        },
      ),
    );
  });
});

describe('several tasks', () => {
  const [suite] = vectors.suite_aggregate;
  const tasks = suite.tasks.map((_: unknown, index: number) => `task${index}`);
  const results = suite.tasks.flatMap(([k, n]: [number, number], index: number) =>
    rows(k, n, `task${index}`),
  );

  it('pools them, and names the tasks below the threshold after Holm', () => {
    const { metric } = decide(plan({ tasks, rule: { margin: 0 } }), results);
    expect(metric.counts).toEqual({ succeeded: suite.micro[0], episodes: suite.micro[1] });
    expect(metric.tasks.filter(({ below }) => below).map(({ task }) => task)).toEqual(['task5']);
    expect(metric.tasks[5]!.p_adjusted).toBeLessThan(0.05);
    expect(metric.tasks[3]!.p_adjusted).toBeGreaterThan(0.05);
  });

  it('asks every task by itself where the claim says so', () => {
    const each = { metrics: [{ scope: 'each_task' as const }] };
    const good = ['a', 'b'].flatMap((task) => rows(48, 50, task));
    expect(decide(plan({ tasks: ['a', 'b'], ...each }), good).outcome).toBe('supported');
    const mixed = [...rows(48, 50, 'a'), ...rows(41, 50, 'b')];
    expect(decide(plan({ tasks: ['a', 'b'], ...each }), mixed).outcome).toBe('inconclusive');
    expect(decide(plan({ tasks: ['a', 'b'] }), mixed).outcome).toBe('supported');
    const bad = [...rows(50, 50, 'a'), ...rows(20, 50, 'b')];
    expect(decide(plan({ tasks: ['a', 'b'], ...each }), bad).outcome).toBe('not_supported');
  });
});

describe('clustered seeds', () => {
  const [vector] = vectors.clustered_success;
  const seeds = [0, 1, 2];
  const results: Row[] = vector.clusters.flatMap((cluster: number[], episode: number) =>
    cluster.map((success, seed) => ({
      episode,
      runSeed: seed,
      outcome: success === 1 ? 'success' : 'failure',
    })),
  );

  it('decide by their effective number, beside the naive one', () => {
    const made = plan({ episodes: 10, seeds, rule: { sidedness: 'two_sided' } });
    const { metric } = decide(made, results);
    expect(metric.n).toBeCloseTo(vector.n_eff, 9);
    expect(metric.interval[0]).toBeCloseTo(vector.wilson_neff_95[0], 9);
    expect(metric.naive!.interval[0]).toBeCloseTo(vector.naive_wilson_95[0], 9);
    expect(metric.clustering).toMatchObject({ clusters: 10, decides: true });
  });

  it('are independent where each seed draws its own initial states', () => {
    const made = plan({ episodes: 10, seeds, protocol: { execution: { reset_policy: 'seeded' } } });
    const { metric } = decide(made, results);
    expect(metric.n).toBe(30);
    expect(metric.clustering).toBeNull();
  });

  it('of easy and hard tasks are compared within their task', () => {
    const tasks = ['easy', 'hard'];
    const of = (task: string, share: number): Row[] =>
      seeds.flatMap((runSeed) =>
        Array.from({ length: 10 }, (_, episode) => ({
          task,
          episode,
          runSeed,
          outcome: (episode * 7 + runSeed * 3) % 10 < share ? ('success' as const) : ('failure' as const),
        })),
      );
    const { metric } = decide(plan({ tasks, episodes: 10, seeds }), [...of('easy', 9), ...of('hard', 2)]);
    expect(metric.n).toBe(60);
  });

  it('must be told apart', () => {
    const made = plan({ episodes: 10, seeds });
    expect(() => decide(made, rows(8, 10))).toThrow('do not say which seed');
  });
});

describe('means, quantiles and counts', () => {
  const mse = { name: 'open_loop_mse', operator: '<=' as const, value: 0.1, unit: 'mse' as const };
  const errors = (n: number, of: (i: number) => number): Row[] =>
    Array.from({ length: n }, (_, episode) => ({
      episode,
      outcome: null,
      metrics: { open_loop_mse: of(episode) },
    }));

  it('decides a mean in either direction', () => {
    const made = plan({ metrics: [mse], rule: { margin: 0.01, interval_method: 'bootstrap' } });
    const small = decide(
      made,
      errors(50, (i) => 0.05 + (i % 5) / 1000),
    );
    expect(small).toMatchObject({
      outcome: 'supported',
      metric: { statistic: 'mean', method: 'bootstrap', n: 50 },
    });
    expect(
      decide(
        made,
        errors(50, (i) => 0.3 + (i % 5) / 1000),
      ).outcome,
    ).toBe('not_supported');
    expect(
      decide(
        made,
        errors(5, () => 0.01),
      ).outcome,
    ).toBe('underpowered');
  });

  it('does not support a mean with values missing, unless the claim bounds them', () => {
    const open = plan({ metrics: [mse], rule: { margin: 0 } });
    expect(
      decide(
        open,
        errors(48, (i) => 0.05 + (i % 5) / 1000),
      ).outcome,
    ).toBe('inconclusive');
    const bounded = plan({ episodes: 200, metrics: [{ ...mse, bounds: [0, 1] }], rule: { margin: 0 } });
    const full = decide(
      bounded,
      errors(200, (i) => 0.005 + (i % 5) / 10_000),
    );
    expect(full).toMatchObject({ outcome: 'supported', metric: { method: 'betting' } });
    const missing = decide(
      bounded,
      errors(150, (i) => 0.005 + (i % 5) / 10_000),
    );
    expect(missing.outcome).not.toBe('supported');
    expect(missing.metric.n).toBe(200);
    expect(
      decide(
        bounded,
        errors(50, () => 2),
      ).outcome,
    ).toBe('invalid');
    expect(
      decide(
        bounded,
        errors(50, () => 2),
      ).verdict,
    ).toBe('error');
  });

  it('decides a quantile by order statistics', () => {
    const made = plan({ metrics: [{ ...mse, statistic: 'p90' }], rule: { margin: 0 } });
    expect(
      decide(
        made,
        errors(50, (i) => 0.05 + i / 10_000),
      ),
    ).toMatchObject({
      outcome: 'supported',
      metric: { method: 'order-statistics' },
    });
  });

  const unauthorised = {
    name: 'unauthorized_invocation',
    operator: '==' as const,
    value: 0,
    unit: 'count' as const,
  };
  const invocations = (n: number, bad: number): Row[] =>
    Array.from({ length: n }, (_, episode) => ({
      episode,
      outcome: null,
      metrics: { unauthorized_invocation: episode < bad ? 1 : 0 },
    }));

  it('decides a count over every planned episode, and not over fewer', () => {
    const made = plan({ metrics: [unauthorised], rule: { margin: 0 } });
    const clean = decide(made, invocations(50, 0));
    expect(clean).toMatchObject({
      outcome: 'supported',
      metric: { statistic: 'sum', estimate: 0, level: null },
    });
    expect(clean.metric.sentence).toContain('with a probability of at most 5.8 %, at 95 % confidence');
    expect(decide(made, invocations(50, 1)).outcome).toBe('not_supported');
    expect(decide(made, invocations(49, 0)).outcome).toBe('inconclusive');
    expect(decide(made, invocations(49, 1)).outcome).toBe('not_supported');
  });

  it('asks all of several metrics to hold', () => {
    const made = plan({ metrics: [{}, unauthorised], rule: { margin: 0 } });
    const both = (k: number, bad: number): Row[] =>
      rows(k, 50).map((row, i) => ({ ...row, metrics: { unauthorized_invocation: i < bad ? 1 : 0 } }));
    expect(decide(made, both(47, 0)).outcome).toBe('supported');
    expect(decide(made, both(47, 1)).outcome).toBe('not_supported');
    expect(decide(made, both(41, 0)).outcome).toBe('inconclusive');
  });

  it('decides a count over the tasks that have it, and those without a trial, where metrics belong to tasks', () => {
    const made = plan({ tasks: ['t', 'u'], metrics: [unauthorised], rule: { margin: 0 } });
    const byTask = (results: Row[]) => decide(made, results, 'fixed', true).outcome;
    const other = rows(50, 50, 'u');
    expect(byTask([...invocations(50, 0), ...other])).toBe('supported');
    expect(byTask(invocations(50, 0))).toBe('inconclusive');
    const crashed: Row[] = other.map((row) => ({ ...row, outcome: 'not_a_trial' }));
    expect(byTask([...invocations(50, 0), ...crashed])).toBe('inconclusive');
    // Elsewhere a task without the metric lacks it: NaN throughout is no reason to leave it out.
    expect(decide(made, [...invocations(50, 0), ...other]).outcome).toBe('inconclusive');
  });

  it('refuses tasks that look the same', () => {
    const twice = plan({ tasks: ['caf\u00e9', 'cafe\u0301'] });
    expect(() => decide(twice, rows(50, 50, 'caf\u00e9'))).toThrow('look the same');
    expect(() => decide(plan({ tasks: ['open drawer', 'Open  drawer '] }), [])).toThrow('look the same');
  });

  it('refuses what cannot be decided', () => {
    expect(() => decide(plan({ metrics: [{ operator: '==' }] }), rows(50, 50))).toThrow(
      '"==" is decided for counts alone',
    );
    expect(() => decide(plan({ metrics: [{ name: 'coverage' }] }), rows(50, 50))).toThrow(
      'the claim is about coverage, and no result of a planned episode has it',
    );
    const half = rows(50, 50).map((row) => ({ ...row, metrics: { coverage: 0.5 } }));
    expect(() => decide(plan({ metrics: [{ name: 'coverage' }] }), half)).toThrow('a rate needs 0 or 1');
  });
});

describe('a run that could stop at any time', () => {
  const savi = (changes: Parameters<typeof plan>[0] = {}) =>
    plan({ episodes: 200, protocol: { stopping: 'savi' }, ...changes });

  it('is decided by its confidence sequence, and owes nothing behind its last episode', () => {
    const { metric, outcome, counts } = decide(savi(), rows(50, 50), 'savi');
    expect(metric.counts).toEqual({ succeeded: 50, episodes: 50 });
    expect(outcome).toBe('supported');
    expect(counts).toMatchObject({ planned: 200, matched: 50, missing: 0, not_run: 150 });
    expect(metric.savi!.log_e).toBeGreaterThan(Math.log(20));
    const gap = rows(50, 50).filter(({ episode }) => episode !== 10);
    expect(decide(savi(), gap, 'savi').metric.counts).toEqual({ succeeded: 49, episodes: 50 });
  });

  it('owes every episode where tasks did not stop together: that is a part, and no stop', () => {
    const tasks = ['t', 'u'];
    const together = [...rows(50, 50, 't'), ...rows(49, 50, 'u')];
    expect(decide(savi({ tasks }), together, 'savi').outcome).toBe('supported');
    const partial = decide(savi({ tasks }), rows(50, 50, 't'), 'savi');
    expect(partial.metric.counts).toEqual({ succeeded: 50, episodes: 400 });
    expect(partial.outcome).toBe('not_supported');
  });

  it('owes every episode where nobody planned to stop, whatever the caller says afterwards', () => {
    const { metric, counts } = decide(plan({ episodes: 200 }), rows(50, 50), 'savi');
    expect(metric.counts).toEqual({ succeeded: 50, episodes: 200 });
    expect(counts).toMatchObject({ missing: 150, not_run: 0 });
    expect(metric.savi!.planned_before_run).toBe(false);
  });

  it('needs more than a fixed run for the same claim', () => {
    // Smallest passing counts of the reference at 75 %: 43 by Wilson one-sided, 46 by the e-process.
    expect(decide(plan({ rule: { margin: 0.05 } }), rows(45, 50), 'savi').outcome).toBe('inconclusive');
    expect(decide(plan({ rule: { margin: 0.05 } }), rows(46, 50), 'savi').outcome).toBe(
      'supported_within_margin',
    );
  });
});
