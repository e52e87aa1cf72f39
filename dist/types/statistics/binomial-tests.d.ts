/** Exact p-value of H0: p <= p0, that is P(X >= k) at p0. */
export declare function binomialTestGreater(k: number, n: number, p0: number): number;
/** Exact p-value of H0: p >= p0, that is P(X <= k) at p0. */
export declare function binomialTestLess(k: number, n: number, p0: number): number;
/**
 * Exact two-sided p-value of H0: p = p0 by the minimum-likelihood method: the probability of all outcomes
 * that are no more likely than the observed one. O(n).
 */
export declare function binomialTestTwoSided(k: number, n: number, p0: number): number;
export interface ScoreTest {
    /** (k/n - p0) in null standard errors. */
    z: number;
    /** p-value of H0: p <= p0. */
    pGreater: number;
    /** p-value of H0: p >= p0. */
    pLess: number;
}
/** Score test of a success rate, the test that the Wilson interval inverts; n > 0 and p0 in (0, 1). */
export declare function scoreTest(k: number, n: number, p0: number): ScoreTest;
