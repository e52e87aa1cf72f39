import type { Alternative } from './beta-binomial-e.js';
/**
 * Barnard's unconditional exact test of two independent success rates (k1 of n1 against k2 of n2; n1, n2 > 0),
 * ordered by the pooled Wald statistic, with the largest p-value over the common rate. `greater` tests
 * H0: p1 <= p2. Cost: O(n1 n2) once, plus O(n1 + n2) for each of about 4 (n1 + n2) rates: some
 * tens of milliseconds at 200 per arm.
 * Source: Barnard (1947), Biometrika 34:123.
 */
export declare function barnard(k1: number, n1: number, k2: number, n2: number, alternative?: Alternative): number;
