import { describe, expect, it } from 'vitest';
import { counts, decideOne, measurementsOf, recordsOf, VECTORS } from './runs.ts';

describe('coverage', () => {
  it.each(VECTORS.completeness_coverage)(
    '$matched of $planned with $duplicate repeated and $out_of_protocol foreign',
    (vector) => {
      const records = recordsOf(counts(5, vector.matched));
      const repeated = records.slice(0, vector.duplicate);
      const foreign = records
        .slice(0, vector.out_of_protocol)
        .map((record) => ({ ...record, task: 'other' }));
      const result = decideOne({ kind: 'coverage' }, [...records, ...repeated, ...foreign], {
        planned: vector.planned,
      });
      expect(result.measured).toBeCloseTo(vector.coverage, 12);
      expect(result.verdict).toBe(vector.missing === 0 ? 'passed' : 'failed');
      if (vector.duplicate > 0) expect(result.sentence).toContain('2 records repeat a seed');
      if (vector.out_of_protocol > 0) expect(result.sentence).toContain('3 records are no part of the plan');
    },
  );

  it('measures a run that its rule stopped against the stopping index', () => {
    const result = decideOne({ kind: 'coverage' }, recordsOf(counts(16, 16)), {
      stop: 'savi',
      planned: 200,
      expected: 16,
    });
    expect(result).toMatchObject({ verdict: 'passed', measured: 1, n: 16 });
    expect(result.sentence).toContain('the stop rule ended the plan of 200 early');
  });

  it('tolerates what the gate tolerates, but never an absent task', () => {
    const records = recordsOf(counts(20, 20), { tasks: ['a', 'b'] }).filter((record) => record.task === 'a');
    const some = recordsOf(counts(19, 19));
    expect(decideOne({ kind: 'coverage', min: 0.9 }, some, { planned: 20 }).verdict).toBe('passed');
    const absent = decideOne({ kind: 'coverage', min: 0.5 }, records, { tasks: ['a', 'b'], planned: 20 });
    expect(absent.verdict).toBe('failed');
    expect(absent.sentence).toContain('no episode of b ran');
  });

  it('is skipped where there are no tasks at all', () => {
    expect(decideOne({ kind: 'coverage' }, [], { tasks: [], planned: 0 }).verdict).toBe('skipped');
  });
});

describe('latency', () => {
  const gate = { kind: 'latency', statistic: 'p95', max_ms: 10.5 };
  const decide = (p95: [number, number, number]) =>
    decideOne(gate, [], { tasks: [], measurements: measurementsOf({ p95 }) });

  it('decides by the interval, never by the estimate', () => {
    expect(decide([10.2, 10.1, 10.5]).verdict).toBe('passed');
    expect(decide([10.4, 10.2, 10.6]).verdict).toBe('inconclusive');
    expect(decide([10.6, 10.5, 10.8]).verdict).toBe('inconclusive');
    expect(decide([10.7, 10.51, 10.8]).verdict).toBe('failed');
    expect(decide([10.2, 10.1, 10.5]).sentence).toBe(
      'The p95 latency of 100 calls was 10.2 ms (90 % interval 10.1–10.5 ms), at most the 10.5 ms that the gate allows.',
    );
  });

  it('goes back to the samples where the gate asks for another level than was measured', () => {
    const measurements = measurementsOf({ p95: [10.4, 10.3, 10.45] });
    const result = decideOne({ ...gate, alpha: 0.01 }, [], { tasks: [], measurements });
    // The samples are 9.50, 9.51 ... 10.49: their 95th percentile is 10.44, by hand.
    expect(result.level).toBe(0.98);
    expect(result.measured).toBeCloseTo(10.4405, 10);
    expect(result.interval[0]!).toBeLessThan(10.44);
    expect(result.interval[1]!).toBeGreaterThan(10.44);
  });

  it('is skipped without measurements and open with too few samples', () => {
    expect(decideOne(gate, recordsOf(counts(5, 5))).verdict).toBe('skipped');
    const measurements = measurementsOf({ samples: [10, null, null], errors: 2 });
    expect(decideOne(gate, [], { tasks: [], measurements }).verdict).toBe('inconclusive');
  });
});

describe('throughput', () => {
  const decide = (throughput: [number, number, number], more: Record<string, unknown> = {}) =>
    decideOne({ kind: 'throughput', min_per_s: 100, ...more }, [], {
      tasks: [],
      measurements: measurementsOf({ throughput }),
    });

  it('decides by the interval', () => {
    expect(decide([104, 100, 108]).verdict).toBe('passed');
    expect(decide([101, 99, 103]).verdict).toBe('inconclusive');
    expect(decide([99, 98, 99.9]).verdict).toBe('failed');
  });

  it('takes another level from the mean latency', () => {
    const wider = decide([104, 100, 108], { alpha: 0.01 });
    expect(wider.level).toBe(0.98);
    expect(wider.interval[0]!).toBeLessThan(104);
    expect(wider.interval[1]!).toBeGreaterThan(104);
  });

  it('is skipped without measurements', () => {
    expect(decideOne({ kind: 'throughput', min_per_s: 1 }, []).verdict).toBe('skipped');
  });
});

describe('errors', () => {
  const decide = (counted: { errors?: number; retries?: number }, more: Record<string, unknown> = {}) =>
    decideOne({ kind: 'errors', ...more }, [], { tasks: [], measurements: measurementsOf(counted) });

  it('tolerates none unless told, and retries unless limited', () => {
    expect(decide({}).verdict).toBe('passed');
    expect(decide({ errors: 1 }).verdict).toBe('failed');
    expect(decide({ errors: 1 }, { max_errors: 1 }).verdict).toBe('passed');
    expect(decide({ retries: 9 }).verdict).toBe('passed');
    expect(decide({ retries: 9 }, { max_retries: 8 }).verdict).toBe('failed');
    expect(decide({ errors: 2, retries: 1 }, { max_retries: 3 }).sentence).toBe(
      '2 errors and 1 retry in 100 policy calls; the gate allows at most 0 errors and 3 retries.',
    );
  });

  it('is skipped without measurements or calls', () => {
    expect(decideOne({ kind: 'errors' }, []).verdict).toBe('skipped');
    const measurements = measurementsOf({ samples: [] });
    expect(decideOne({ kind: 'errors' }, [], { tasks: [], measurements }).verdict).toBe('skipped');
  });
});
