import { describe, expect, it } from 'vitest';
import type { GateResult } from '../../src/contracts/gate.ts';
import { Random } from '../../src/foundation/random.ts';
import { DifferenceSequence } from '../../src/gates/difference-sequence.ts';
import { binomialPmf } from '../../src/statistics/special.ts';
import { counts, decideOne, measurementsOf, recordsOf } from './runs.ts';

const gate = (more: Record<string, unknown> = {}) => ({ kind: 'no_regression', ...more });

/** Paired outcomes of this run and the baseline from the four counts of a paired table. */
function table(both: number, onlyThis: number, onlyBaseline: number, neither: number) {
  const pairs: [boolean, boolean][] = [
    ...Array.from({ length: both }, (): [boolean, boolean] => [true, true]),
    ...Array.from({ length: onlyThis }, (): [boolean, boolean] => [true, false]),
    ...Array.from({ length: onlyBaseline }, (): [boolean, boolean] => [false, true]),
    ...Array.from({ length: neither }, (): [boolean, boolean] => [false, false]),
  ];
  return { own: pairs.map(([own]) => own), baseline: pairs.map(([, other]) => other) };
}

function paired(
  cells: [number, number, number, number],
  more: Record<string, unknown> = {},
  stop: 'fixed' | 'savi' = 'fixed',
): GateResult {
  const { own, baseline } = table(...cells);
  return decideOne(gate(more), recordsOf(own), {
    stop,
    baseline: { records: recordsOf(baseline), measurements: null },
  });
}

function unpaired(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  more: Record<string, unknown> = {},
): GateResult {
  return decideOne(gate(more), recordsOf(counts(k1, n1)), {
    baseline: { records: recordsOf(counts(k2, n2), { seed: 1_000_000 }), measurements: null },
  });
}

describe('success rate against the same seeds', () => {
  it.each([
    // Published exact McNemar, two-sided halves: 9 against 2 is 0.0327, 6 against 0 is 0.0156, 12 against 3 is 0.0176.
    [[30, 2, 9, 9], 0.03271484375],
    [[40, 0, 6, 4], 0.015625],
    [[10, 3, 12, 5], 0.017578125],
  ] as [[number, number, number, number], number][])('%j fails with p = %d', (cells, p) => {
    const result = paired(cells);
    expect(result.verdict).toBe('failed');
    expect(result.change).toMatchObject({
      paired: true,
      significant: true,
      n: cells[0] + cells[1] + cells[2] + cells[3],
    });
    expect(result.change!.p_value).toBeCloseTo(p, 10);
    expect(result.interval[1]).toBeLessThan(0);
  });

  it('never fails without the exact test, and never passes as good with margin 0', () => {
    // 5 against 1: the score test says 0.051, the exact one 0.109.
    const result = paired([40, 1, 5, 4]);
    expect(result.verdict).toBe('inconclusive');
    expect(result.change).toMatchObject({ significant: false });
    expect(result.change!.p_value).toBeCloseTo(7 / 64, 12);
    expect(paired([40, 0, 0, 10]).verdict).toBe('inconclusive');
  });

  it('gives identical outcomes an interval with width, which a margin makes sufficient with enough pairs', () => {
    const few = paired([40, 0, 0, 10], { margin: 0.05 });
    const many = paired([80, 0, 0, 20], { margin: 0.05 });
    expect(few.verdict).toBe('inconclusive');
    expect(few.interval[0]).toBeLessThan(-0.05);
    expect(few.sentence).toContain('more episodes would probably decide it');
    expect(many.verdict).toBe('passed');
    // Tango without discordant pairs: z^2 / (n + z^2) = 2.7055 / 102.7055.
    expect(many.interval[0]).toBeCloseTo(-2.705543454095 / 102.705543454095, 9);
    expect(many.sentence).toContain('a loss over the tolerated 5.0 points is ruled out');
  });

  it('tolerates a significant loss that is within the margin', () => {
    const result = paired([400, 10, 30, 60], { margin: 0.1 });
    expect(result).toMatchObject({ verdict: 'passed', measured: -0.04, required: -0.1 });
    expect(result.change!.significant).toBe(true);
  });

  it('counts missing episodes of this run as failures', () => {
    const records = recordsOf(counts(40, 50)).filter((record) => record.episode >= 10);
    const baseline = { records: recordsOf(counts(40, 50)), measurements: null };
    const result = decideOne(gate({ margin: 0.05 }), records, { planned: 50, baseline });
    expect(result.verdict).toBe('failed');
    expect(result.sentence).toContain('10 missing episodes count as failures');
  });

  it('pairs by seed and task, whatever the order and the number of the baseline', () => {
    const tasks = ['a', 'b'];
    const own = recordsOf(counts(20, 40), { tasks });
    const baseline = recordsOf(counts(20, 60), { tasks }).reverse();
    const result = decideOne(gate({ margin: 0.2 }), own, {
      tasks,
      baseline: { records: baseline, measurements: null },
    });
    expect(result.change).toMatchObject({ paired: true, n: 40, difference: 0 });
  });
});

describe('success rate against other seeds', () => {
  it('uses the published Newcombe interval and Barnard test', () => {
    const result = unpaired(41, 50, 35, 50);
    expect(result.change).toMatchObject({ paired: false, method: 'newcombe-barnard' });
    expect(result.interval[0]).toBeCloseTo(-0.02097907944912092, 9);
    expect(result.interval[1]).toBeCloseTo(0.25542283519600856, 9);
    expect(unpaired(9, 10, 4, 10).change!.p_value).toBeCloseTo(0.0113899913, 6);
    expect(unpaired(4, 10, 9, 10).verdict).toBe('failed');
  });

  it('takes the large-sample test for large arms', () => {
    const result = unpaired(417, 500, 430, 500, { margin: 0.1 });
    expect(result).toMatchObject({ verdict: 'passed', method: 'newcombe-pooled-z' });
    expect(result.change!.p_value).toBeCloseTo(0.2534651380667865 / 2, 9);
  });

  it('does not pair the few seeds that two long runs share', () => {
    const baseline = { records: recordsOf(counts(40, 50), { seed: 45 }), measurements: null };
    const result = decideOne(gate(), recordsOf(counts(40, 50)), { baseline });
    expect(result.change).toMatchObject({ paired: false, n: 50 });
  });
});

describe('without a baseline', () => {
  it('is skipped, with the reason', () => {
    const result = decideOne(gate(), recordsOf(counts(5, 10)));
    expect(result).toMatchObject({ verdict: 'skipped', skip_reason: 'no_baseline' });
    expect(result.sentence).toBe('Skipped: there is no baseline to compare with.');
    const other = recordsOf(counts(5, 5)).map((record) => ({ ...record, task: 'other' }));
    expect(
      decideOne(gate(), recordsOf(counts(5, 10)), { baseline: { records: other, measurements: null } }),
    ).toMatchObject({ verdict: 'skipped', skip_reason: 'not_comparable' });
  });
});

describe('success rate where a run could stop early', () => {
  it('passes identical outcomes within the margin and says after how many pairs', () => {
    const result = paired([160, 0, 0, 40], { margin: 0.05 }, 'savi');
    expect(result).toMatchObject({ verdict: 'passed', method: 'betting', n: 200 });
    expect(result.decided_after).toBeGreaterThan(20);
    expect(result.decided_after).toBeLessThan(200);
    expect(result.interval[0]).toBeGreaterThanOrEqual(-0.05);
  });

  it('fails a loss, and needs more than one look of a fixed test would', () => {
    const result = paired([30, 2, 60, 8], { margin: 0.05 }, 'savi');
    expect(result.verdict).toBe('failed');
    expect(result.change).toMatchObject({ significant: true, p_value: null });
    expect(result.change!.e_value).toBeGreaterThanOrEqual(20);
    // Significant by McNemar at a single look, but not at any stopping time.
    expect(paired([30, 2, 9, 9]).verdict).toBe('failed');
    expect(paired([30, 2, 9, 9], {}, 'savi').verdict).toBe('inconclusive');
  });

  it('states the e-value of the first crossing, with the pairs that it took', () => {
    const losses = 20;
    const { change } = paired([40, 0, losses, 40], { margin: 0.05 }, 'savi');
    const reversed = (upTo: number) => {
      const { own, baseline } = table(0, 0, upTo, 0);
      return decideOne(gate({ margin: 0.05 }), recordsOf(own), {
        stop: 'savi',
        baseline: { records: recordsOf(baseline), measurements: null },
      }).change!;
    };
    // Nothing but losses: it crosses while they come, and what follows does not change it.
    const first = Array.from({ length: losses }, (_, i) => reversed(i + 1)).find((one) => one.significant)!;
    expect(first.e_value_n).toBe(first.n);
    expect(first.e_value).toBeGreaterThanOrEqual(20);
    expect(reversed(first.n - 1)).toMatchObject({ significant: false, e_value_n: first.n - 1 });
    expect(reversed(losses)).toMatchObject({ n: losses, e_value: first.e_value, e_value_n: first.n });
    expect(change!.e_value_n).toBeGreaterThan(40);
    expect(change!.e_value_n).toBeLessThanOrEqual(change!.n);
    expect(paired([30, 2, 9, 9]).change).not.toHaveProperty('e_value_n');
  });

  it('is anytime-valid too where only the baseline could stop early', () => {
    const { own, baseline } = table(30, 2, 9, 9);
    const result = decideOne(gate(), recordsOf(own), {
      baseline: { records: recordsOf(baseline), measurements: null, stop: 'savi' },
    });
    expect(result).toMatchObject({ method: 'betting', verdict: 'inconclusive' });
  });

  it('compares other seeds by their place', () => {
    const result = decideOne(gate({ margin: 0.05 }), recordsOf(counts(0, 60)), {
      stop: 'savi',
      baseline: { records: recordsOf(counts(60, 60), { seed: 500 }), measurements: null },
    });
    expect(result).toMatchObject({ verdict: 'failed', method: 'betting' });
    expect(result.change!.paired).toBe(false);
  });

  it('treats a seed with its tasks as one value', () => {
    const tasks = ['a', 'b'];
    const result = decideOne(gate({ margin: 0.1 }), recordsOf(counts(400, 400), { tasks }), {
      stop: 'savi',
      tasks,
      baseline: { records: recordsOf(counts(400, 400), { tasks }), measurements: null },
    });
    expect(result).toMatchObject({ verdict: 'passed', n: 200 });
    expect(result.decided_after! % 2).toBe(0);
    expect(result.sentence).toContain('200 seed blocks');
  });
});

describe('a metric against the baseline', () => {
  const values = (shift: number, spread = 0.1) => {
    const random = new Random(3, 'metric');
    return recordsOf(counts(100, 100), {
      metrics: () => ({ error_m: 0.5 + shift + spread * (random.next() - 0.5) }),
    });
  };
  const metric = { of: 'metric', metric: 'error_m', direction: 'lower' };
  const against = (
    own: number,
    more: Record<string, unknown> = {},
    seedShift = 0,
    stop: 'fixed' | 'savi' = 'fixed',
  ) =>
    decideOne(gate({ ...metric, ...more }), values(own), {
      stop,
      baseline: {
        records: values(0).map((record) => ({ ...record, seed: record.seed + seedShift })),
        measurements: null,
      },
    });

  it('cancels what seeds share when paired', () => {
    const loss = against(0.05, { margin: 0.02 });
    expect(loss).toMatchObject({
      verdict: 'failed',
      comparator: '<=',
      required: 0.02,
      method: 'bootstrap-paired',
    });
    expect(loss.measured).toBeCloseTo(0.05, 10);
    // The same noise on both sides: the paired interval is a point, the unpaired one is not.
    expect(loss.interval[1]! - loss.interval[0]!).toBeLessThan(1e-9);
    expect(against(0.05, { margin: 0.06 }).verdict).toBe('passed');
    expect(against(-0.05, { margin: 0 }).verdict).toBe('passed');
    expect(against(0.05, { direction: 'higher', margin: 0 }).verdict).toBe('passed');
  });

  it('combines both arms when unpaired', () => {
    const result = against(0.05, { margin: 0.02 }, 5000);
    expect(result).toMatchObject({ verdict: 'failed', method: 'bootstrap-mover' });
    // Standard error by hand: sqrt(2 × 0.1^2 / 12 / 100) = 0.0041; 90 % width 2 × 1.645 × that.
    expect(result.interval[1]! - result.interval[0]!).toBeCloseTo(2 * 1.645 * 0.00408, 2);
  });

  it('bets within bounds where a run could stop early', () => {
    const result = against(0.3, { margin: 0.02, bounds: [0, 1] }, 0, 'savi');
    expect(result).toMatchObject({ verdict: 'failed', method: 'betting' });
    expect(result.interval[0]).toBeGreaterThan(0.02);
    expect(against(0.3, { margin: 0.02, bounds: [0, 0.6] }, 0, 'savi').verdict).toBe('error');
    expect(() => against(0.3, { margin: 0.02 }, 0, 'savi')).toThrow(
      expect.objectContaining({ code: 'preset-invalid', hint: expect.stringContaining('bounds') }),
    );
  });

  it('writes the unit that the task declares', () => {
    const baseline = { records: values(0), measurements: null };
    const result = decideOne(gate({ ...metric, margin: 0.02 }), values(0.05), {
      baseline,
      metricUnits: { error_m: 'm' },
    });
    expect(result).toMatchObject({ unit: 'm', metric: 'error_m', statistic: 'mean' });
    expect(result.sentence).toMatch(/mean of error_m was 0\.55\d m against the baseline's 0\.50\d m/);
    expect(result.sentence).toContain('tolerated 0.0200 m');
  });

  it('is open with few values and an error without the metric', () => {
    const few = recordsOf(counts(3, 3), { metrics: () => ({ error_m: 1 }) });
    const baseline = { records: few, measurements: null };
    expect(decideOne(gate(metric), few, { baseline })).toMatchObject({
      verdict: 'inconclusive',
      further_episodes: 7,
    });
    expect(decideOne(gate({ ...metric, metric: 'nothing' }), few, { baseline }).verdict).toBe('error');
  });
});

describe('latency against the baseline', () => {
  const decide = (
    ratio: [number, number, number] | null,
    margin = 0.05,
    more: Record<string, unknown> = {},
  ) =>
    decideOne(gate({ of: 'latency', margin, ...more }), [], {
      tasks: [],
      measurements: measurementsOf({ ratio }),
      baseline: { records: null, measurements: null },
    });

  it('fails only where the slowdown is significant and over the minimum effect', () => {
    expect(decide([1.1, 1.06, 1.14]).verdict).toBe('failed');
    expect(decide([1.06, 1.01, 1.11]).verdict).toBe('inconclusive');
    expect(decide([1.02, 0.99, 1.05]).verdict).toBe('passed');
    expect(decide([0.9, 0.88, 0.92]).change!.significant).toBe(true);
  });

  it('passes a significant slowdown within the minimum effect, and says so', () => {
    const result = decide([1.02, 1.01, 1.03]);
    expect(result).toMatchObject({ verdict: 'passed', change: { significant: true } });
    expect(result.sentence).toContain(
      'significantly slower, but by less than the 5.0 % that the gate tolerates',
    );
  });

  it('bootstraps the pairs again at another level', () => {
    const samples = Array.from({ length: 60 }, (_, i) => 10 + (i % 7) / 10);
    const measurements = measurementsOf({
      ratio: [2, 1.9, 2.1],
      samples: samples.map((v) => 2 * v),
      baselineSamples: samples,
    });
    const result = decideOne(gate({ of: 'latency', alpha: 0.01 }), [], { tasks: [], measurements });
    expect(result.interval[0]).toBeCloseTo(2, 9);
    expect(result.interval[1]).toBeCloseTo(2, 9);
    expect(result.level).toBe(0.98);
  });

  it('is skipped without an interleaved baseline', () => {
    expect(decide(null)).toMatchObject({ verdict: 'skipped', skip_reason: 'not_comparable' });
    expect(decideOne(gate({ of: 'latency' }), [], { tasks: [] }).verdict).toBe('skipped');
  });
});

describe('error rates', () => {
  it('paired with a margin: wrong decisions at the boundary, by enumeration of all tables', () => {
    const n = 40;
    const margin = 0.1;
    for (const discordant of [0.1, 0.2, 0.4]) {
      // P(this alone) - P(baseline alone) = -margin: both decisions are errors of probability about alpha.
      const pThis = (discordant - margin) / 2;
      const pBaseline = (discordant + margin) / 2;
      let passed = 0;
      let failed = 0;
      for (let b = 0; b <= n; b++) {
        for (let c = 0; b + c <= n; c++) {
          const given = pBaseline / (1 - pThis);
          const probability = binomialPmf(b, n, pThis) * binomialPmf(c, n - b, given);
          if (probability < 1e-9) continue;
          const { verdict } = paired([n - b - c, b, c, 0], { margin });
          if (verdict === 'passed') passed += probability;
          if (verdict === 'failed') failed += probability;
        }
      }
      // A score test holds its level on average, not at every point: as Wilson's, it may exceed it a little.
      expect(passed).toBeLessThanOrEqual(0.07);
      expect(failed).toBeLessThanOrEqual(0.07);
    }
  });

  it('early stopping with a margin: ever deciding wrongly at the boundary stays under alpha', () => {
    const paths = 1000;
    let passed = 0;
    let failed = 0;
    for (let path = 0; path < paths; path++) {
      const random = new Random(path, 'boundary');
      const sequence = new DifferenceSequence({ bounds: [-1, 1], margin: 0.05, alpha: 0.05, width: 1 });
      for (let i = 0; i < 400 && sequence.decision === null; i++) {
        const u = random.next();
        sequence.add(u < 0.05 ? 1 : u < 0.15 ? -1 : 0);
      }
      if (sequence.decision === 'passed') passed++;
      if (sequence.decision === 'failed') failed++;
    }
    // Three standard errors over alpha.
    const limit = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / paths);
    expect(passed / paths).toBeLessThanOrEqual(limit);
    expect(failed / paths).toBeLessThanOrEqual(limit);
  });
});
