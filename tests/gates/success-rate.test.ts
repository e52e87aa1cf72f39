import { describe, expect, it } from 'vitest';
import { Random } from '../../src/foundation/random.ts';
import { RateSequence } from '../../src/gates/rate-sequence.ts';
import { betaBinomialConfidenceSequence } from '../../src/statistics/beta-binomial-e.ts';
import { SaviSuccessProcess } from '../../src/statistics/savi-success-process.ts';
import { binomialPmf } from '../../src/statistics/special.ts';
import { counts, decideOne, outcomes, recordsOf, VECTORS } from './runs.ts';

const rate = (min: number, more: Record<string, unknown> = {}) => ({ kind: 'success_rate', min, ...more });

describe('claim decisions of independent implementations', () => {
  const claims = VECTORS.claim_decisions.filter((claim) => claim.op === '>=');

  it('has both methods and every outcome to check', () => {
    expect(new Set(claims.map((claim) => claim.status_one_sided)).size).toBe(4);
    expect(new Set(claims.map((claim) => claim.method)).size).toBe(2);
  });

  it.each(claims)('$k of $n against $value by $method is $status_one_sided', (claim) => {
    const method = claim.method.replace('_', '-');
    const records = recordsOf(counts(claim.k, claim.n));
    const result = decideOne(rate(claim.value, { method, alpha: claim.alpha }), records);
    const withMargin = decideOne(rate(claim.threshold_with_margin, { method, alpha: claim.alpha }), records);
    const supported = claim.status_one_sided === 'supported';
    expect(result.verdict === 'passed').toBe(supported);
    const expected = {
      supported: 'passed',
      supported_within_margin: 'passed',
      not_supported: 'failed',
      inconclusive: 'inconclusive',
    }[claim.status_one_sided];
    expect(withMargin.verdict).toBe(expected);
    expect(result.interval[0]).toBeCloseTo(claim.one_sided_bounds[0], 9);
    expect(result.interval[1]).toBeCloseTo(claim.one_sided_bounds[1], 9);
    expect(result.level).toBe(0.9);
    expect(result.measured).toBe(claim.k / claim.n);
  });
});

describe('the sentence', () => {
  it('gives value, n, interval, level, requirement and how many more episodes', () => {
    const result = decideOne(rate(0.75), recordsOf(counts(41, 50)));
    expect(result.sentence).toBe(
      `82.0 % of 50 episodes succeeded (90 % interval 71.5–89.2 %); the gate needs 75.0 %, so ${result.further_episodes} more episodes would probably decide it.`,
    );
    expect(result.further_episodes).toBeGreaterThan(0);
  });

  it('never rounds a bound onto the requirement that it misses', () => {
    // Wilson's lower bound of 417 of 500 is 80.4847 %: at one decimal it would look reached.
    const result = decideOne(rate(0.8049), recordsOf(counts(417, 500)));
    expect(result.verdict).toBe('inconclusive');
    const [, bound = '', required = ''] = /interval ([\d.]+)–.*needs ([\d.]+) %/.exec(result.sentence) ?? [];
    expect(Number(bound)).toBeLessThan(Number(required));
  });

  it('says when no outcome of so few episodes could pass, and the fewest that can', () => {
    // Published: with Wilson at one-sided 0.05, nine successes are the fewest that show 75 %.
    const result = decideOne(rate(0.75), recordsOf(counts(8, 8)));
    expect(result.verdict).toBe('inconclusive');
    expect(result.sentence).toContain('underpowered');
    expect(result.sentence).toContain('the fewest that can are 9');
    expect(decideOne(rate(0.75), recordsOf(counts(9, 9))).verdict).toBe('passed');
    expect(
      decideOne(rate(0.75, { method: 'clopper-pearson' }), recordsOf(counts(10, 10))).sentence,
    ).toContain('the fewest that can are 11');
  });

  it('says that certainty cannot be shown by counting', () => {
    const result = decideOne(rate(1), recordsOf(counts(50, 50)));
    expect(result).toMatchObject({ verdict: 'inconclusive', further_episodes: null });
    expect(result.sentence).toContain('which no number of episodes can show');
    expect(decideOne(rate(1), recordsOf(counts(49, 50))).verdict).toBe('failed');
  });
});

describe('missing episodes', () => {
  it.each(VECTORS.missing_as_failure)('count as failures: $successes of $observed of $planned', (vector) => {
    const records = recordsOf(counts(vector.successes, vector.observed));
    const whole = decideOne(rate(vector.threshold), records);
    const cut = decideOne(rate(vector.threshold), records, { planned: vector.planned });
    expect(whole.verdict).toBe('passed');
    expect(cut.verdict).toBe('inconclusive');
    expect(cut.n).toBe(vector.planned);
    expect(cut.interval[0]).toBeCloseTo(vector.wilson_lower_missing_as_failure, 9);
    expect(cut.sentence).toContain('3 missing episodes count as failures, 85.7 % without them');
  });

  it('skips a run in which nothing ran', () => {
    expect(decideOne(rate(0.5), [], { planned: 50 }).verdict).toBe('skipped');
  });

  it('leaves out repeated cells and records that are no part of the plan', () => {
    const records = recordsOf(counts(10, 20));
    const repeated = records.slice(0, 10).map((record) => ({ ...record, episode: record.episode + 20 }));
    const foreign = records.slice(0, 5).map((record) => ({ ...record, task: 'reach', seed: 900 }));
    const result = decideOne(rate(0.5), [...records, ...repeated, ...foreign], { planned: 20 });
    expect(result.measured).toBe(0.5);
    expect(result.n).toBe(20);
  });
});

describe('a run that could stop early', () => {
  const savi = { stop: 'savi' } as const;

  it.each([
    // Stop points of independent implementations: A = 44 of 50, C = 20 of 20.
    ['11011111101111111011111111111101111110111111110111', 0.5, 14],
    ['11111111111111111111', 0.75, 16],
    ['11111111111111111111', 0.8, 20],
    ['11111111111111111111', 0.5, 7],
  ])('decides %s against %d after %d episodes', (text, min, after) => {
    const result = decideOne(rate(min), recordsOf(outcomes(text)), savi);
    expect(result).toMatchObject({
      verdict: 'passed',
      decided_after: after,
      method: 'beta-binomial-e-process',
    });
    const before = decideOne(rate(min), recordsOf(outcomes(text).slice(0, after - 1)), savi);
    expect(before.verdict).toBe('inconclusive');
  });

  it('never applies the fixed-size interval, whatever the gate asks for', () => {
    // Wilson passes 43 of 50 against 75 %; the e-process needs 46 (published).
    expect(decideOne(rate(0.75), recordsOf(counts(43, 50))).verdict).toBe('passed');
    const spread = Array.from({ length: 50 }, (_, i) => i % 7 !== 6);
    const result = decideOne(rate(0.75, { method: 'clopper-pearson' }), recordsOf(spread), savi);
    expect(spread.filter(Boolean).length).toBe(43);
    expect(result).toMatchObject({ verdict: 'inconclusive', method: 'beta-binomial-e-process' });
  });

  it('keeps its first decision, and says when it was taken', () => {
    const result = decideOne(rate(0.75), recordsOf([...counts(20, 20), ...counts(0, 20)]), savi);
    expect(result).toMatchObject({ verdict: 'passed', decided_after: 16, n: 40, measured: 0.5 });
    expect(result.interval[0]).toBeGreaterThanOrEqual(0.75);
    expect(result.sentence).toContain('(decided after 16 episodes; the interval keeps bounds');
    expect(result.sentence).toContain('so the 50.0 % by the end of the run lies outside).');
  });

  it('says nothing of an interval that holds what was measured', () => {
    const late = decideOne(rate(0.75), recordsOf(counts(20, 20)), savi);
    expect(late.sentence).toMatch(/which is reached \(decided after 16 episodes\)\.$/);
    const fixed = decideOne(rate(0.75), recordsOf(counts(20, 20)));
    expect(fixed.sentence).toMatch(/which is reached\.$/);
  });

  it('agrees with the process of the statistics room on every prefix', () => {
    for (const p of [0.5, 0.7, 0.75, 0.8, 0.95]) {
      const random = new Random(7, 'prefix', String(p));
      const ours = new RateSequence(0.75, 0.05);
      const theirs = new SaviSuccessProcess({ required: 0.75, alpha: 0.05 });
      for (let i = 0; i < 400; i++) {
        const success = random.next() < p;
        ours.add(Number(success), 1);
        theirs.push(success);
        expect(ours.decision).toBe(theirs.decision ?? null);
      }
      expect(ours.decidedAfter).toBe(theirs.stopIndex ?? null);
    }
  });

  it('prints the running intersection of the confidence sequence, to a hundredth of a point', () => {
    for (const p of [0.3, 0.7, 0.75, 0.8]) {
      const random = new Random(11, 'intersection', String(p));
      const sequence = new RateSequence(0.75, 0.05);
      let low = 0;
      let high = 1;
      for (let n = 1, k = 0; n <= 300; n++) {
        const success = random.next() < p;
        if (success) k++;
        sequence.add(Number(success), 1);
        low = Math.max(low, betaBinomialConfidenceSequence(k, n, { alpha: 0.05, sided: 'lower' })[0]);
        high = Math.min(high, betaBinomialConfidenceSequence(k, n, { alpha: 0.05, sided: 'upper' })[1]);
      }
      const [ourLow, ourHigh] = sequence.interval();
      expect(Math.abs(ourLow - low)).toBeLessThanOrEqual(1e-4);
      expect(Math.abs(ourHigh - high)).toBeLessThanOrEqual(1e-4);
    }
  });

  it('refutes certainty by one failure and never shows it', () => {
    expect(decideOne(rate(1), recordsOf(outcomes('10')), savi).verdict).toBe('failed');
    expect(decideOne(rate(1), recordsOf(counts(50, 50)), savi).verdict).toBe('inconclusive');
  });
});

/** P(passed) of n episodes at `p`, exactly, over all outcomes. */
function probabilityOfPassing(n: number, p: number, gate: Record<string, unknown>): number {
  let total = 0;
  for (let k = 0; k <= n; k++) {
    if (decideOne(gate, recordsOf(counts(k, n))).verdict === 'passed') total += binomialPmf(k, n, p);
  }
  return total;
}

/** P(ever passed within `blocks` blocks) where each block has one episode per rate, by dynamic programming. */
function probabilityOfEverPassing(blocks: number, rates: readonly number[], required: number): number {
  let open = new Map<number, number>([[0, 1]]);
  let passed = 0;
  for (let block = 1; block <= blocks; block++) {
    for (const p of rates) {
      const next = new Map<number, number>();
      for (const [k, probability] of open) {
        next.set(k, (next.get(k) ?? 0) + probability * (1 - p));
        next.set(k + 1, (next.get(k + 1) ?? 0) + probability * p);
      }
      open = next;
    }
    for (const [k, probability] of open) {
      const look = new RateSequence(required, 0.05);
      look.add(k, block * rates.length);
      if (look.decision !== 'passed') continue;
      passed += probability;
      open.delete(k);
    }
  }
  return passed;
}

describe('error rates, by exact enumeration', () => {
  const { type1, power } = VECTORS.operating_characteristics;

  it.each(type1.filter(({ N }) => N <= 150))('fixed: type I error at $p0 with $N episodes', (row) => {
    const wilson = probabilityOfPassing(row.N, row.p0, rate(row.p0));
    const exact = probabilityOfPassing(row.N, row.p0, rate(row.p0, { method: 'clopper-pearson' }));
    expect(wilson).toBeCloseTo(row.fixed_n_wilson_type1, 9);
    expect(exact).toBeCloseTo(row.fixed_n_clopper_pearson_type1, 9);
  });

  it.each(type1)('savi: type I error at $p0 within $N episodes', (row) => {
    expect(probabilityOfEverPassing(row.N, [row.p0], row.p0)).toBeCloseTo(row.savi_beta_binomial_type1, 9);
  });

  it.each(power.filter(({ N }) => N <= 150))('savi: power against $p0 at $true_p within $N', (row) => {
    expect(probabilityOfEverPassing(row.N, [row.true_p], row.p0)).toBeCloseTo(row.savi_power, 9);
  });

  it('savi over tasks of unlike rates: ends of seed blocks keep the error under alpha', () => {
    for (const rates of [
      [0.95, 0.55],
      [1, 0.5],
      [0.99, 0.99, 0.27],
    ]) {
      const mean = rates.reduce((sum, p) => sum + p, 0) / rates.length;
      expect(probabilityOfEverPassing(120, rates, mean)).toBeLessThanOrEqual(0.05);
    }
  });
});
