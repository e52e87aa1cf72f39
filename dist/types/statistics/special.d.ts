/**
 * Special functions behind the intervals and tests. All are built from basic arithmetic, so that a verdict
 * has the same bits on every machine.
 */
/** P(Z <= x) for a standard normal Z. */
export declare function normalCdf(x: number): number;
/** The value z with P(Z <= z) = p for a standard normal Z; p in [0, 1]. */
export declare function normalQuantile(p: number): number;
/** ln B(a, b) for a, b > 0. */
export declare function logBeta(a: number, b: number): number;
/** Regularised incomplete beta function I_x(a, b), or its complement with `upper`; x in [0, 1], a, b > 0. */
export declare function incompleteBeta(x: number, a: number, b: number, upper?: boolean): number;
/** The x with I_x(a, b) = p; p in [0, 1], a, b > 0. */
export declare function incompleteBetaInverse(p: number, a: number, b: number): number;
/**
 * ln I_x(a, b), or ln of its complement with `upper`, also where the probability itself underflows.
 * x in (0, 1), a, b > 0.
 */
export declare function logIncompleteBeta(x: number, a: number, b: number, upper?: boolean): number;
/** P(X = k) for X ~ Binomial(n, p); k and n integers, p in [0, 1]. */
export declare function binomialPmf(k: number, n: number, p: number): number;
/** P(X <= k) for X ~ Binomial(n, p). */
export declare function binomialCdf(k: number, n: number, p: number): number;
/** P(X >= k) for X ~ Binomial(n, p). */
export declare function binomialSurvival(k: number, n: number, p: number): number;
