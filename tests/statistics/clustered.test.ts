import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { clustering, effectiveInterval } from '../../src/statistics/clustered.ts';
import { ppiMean } from '../../src/statistics/ppi.ts';
import { proportionInterval } from '../../src/statistics/proportion-intervals.ts';

const vectors = JSON.parse(readFileSync(path.join(import.meta.dirname, 'evidence-vectors.json'), 'utf8'));

test('clustered seeds have the effective size and interval of the published example', () => {
  const [vector] = vectors.clustered_success;
  const clusters = vector.clusters.map((seeds: number[]) => ({
    k: seeds.filter((seed) => seed === 1).length,
    n: seeds.length,
  }));
  const found = clustering([clusters])!;
  expect(found.icc).toBeCloseTo(vector.icc_anova, 12);
  expect(found.designEffect).toBeCloseTo(vector.deff, 12);
  expect(found.effectiveN).toBeCloseTo(vector.n_eff, 10);
  const [low, high] = effectiveInterval('wilson', vector.p, found.effectiveN, 0.025);
  expect(low).toBeCloseTo(vector.wilson_neff_95[0], 10);
  expect(high).toBeCloseTo(vector.wilson_neff_95[1], 10);
});

test.each(['wilson', 'clopper-pearson', 'jeffreys'] as const)(
  'at whole counts the effective %s interval is the plain one',
  (method) => {
    for (const [k, n] of [
      [0, 10],
      [3, 10],
      [41, 50],
      [50, 50],
    ] as const) {
      const plain = proportionInterval(method, k, n, 0.05);
      const effective = effectiveInterval(method, k / n, n, 0.05);
      expect(effective[0]).toBeCloseTo(plain[0], 12);
      expect(effective[1]).toBeCloseTo(plain[1], 12);
    }
  },
);

test('a correlation below zero never makes more episodes than there are', () => {
  const found = clustering([
    [
      { k: 1, n: 2 },
      { k: 1, n: 2 },
      { k: 1, n: 2 },
    ],
  ])!;
  expect(found.icc).toBeLessThan(0);
  expect(found.effectiveN).toBe(6);
  expect(clustering([[{ k: 1, n: 1 }]])).toBeNull();
});

test('an easy and a hard task are no clusters, and one state a task tells nothing', () => {
  const easy = [3, 2, 3, 3].map((k) => ({ k, n: 3 }));
  const hard = [0, 1, 0, 0].map((k) => ({ k, n: 3 }));
  const apart = clustering([easy, hard])!;
  expect(apart.icc).toBeLessThan(0.1);
  expect(clustering([[...easy, ...hard]])!.icc).toBeGreaterThan(0.5);
  expect(clustering([[{ k: 39, n: 40 }], [{ k: 2, n: 40 }]])).toBeNull();
});

test('PPI++ has the estimates of its reference implementation', () => {
  expect(vectors.ppi_mean.length).toBeGreaterThan(1);
  for (const vector of vectors.ppi_mean) {
    const of = (lambda?: number) =>
      ppiMean(vector.Y, vector.f_labeled, vector.f_unlabeled, vector.alpha, lambda);
    expect(of().lambda).toBeCloseTo(vector.lambda_hat, 9);
    for (const [found, expected] of [
      [of(), vector.ppi_plus_plus],
      [of(0), vector.classical_lam0],
      [of(1), vector.ppi_lam1],
    ] as const) {
      expect(found.estimate).toBeCloseTo(expected.estimate, 9);
      expect(found.interval[0]).toBeCloseTo(expected.ci95[0], 9);
      expect(found.interval[1]).toBeCloseTo(expected.ci95[1], 9);
    }
  }
});
