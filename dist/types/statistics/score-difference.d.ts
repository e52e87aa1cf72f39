import { type Interval, type IntervalOptions } from './proportion-intervals.js';
/**
 * Score tests and interval for the difference of two independent success rates.
 * Sources: Farrington & Manning (1990), Stat. Med. 9:1447; Miettinen & Nurminen (1985), Stat. Med. 4:213.
 */
/**
 * Maximum-likelihood rates [p1, p2] under the restriction p1 - p2 = difference, in (-1, 1): the one root of
 * the score cubic that lies in the parameter space, in trigonometric form.
 */
export declare function restrictedRates(k1: number, n1: number, k2: number, n2: number, difference: number): [number, number];
export interface DifferenceTest {
    z: number;
    /** p-value of H0: p1 - p2 <= -margin. */
    p: number;
}
/**
 * Non-inferiority test of H0: p1 - p2 <= -margin, with Farrington–Manning variance, or Miettinen–Nurminen's
 * when `corrected`. Counts k1 of n1 and k2 of n2, margin in [0, 1).
 */
export declare function nonInferiorityTest(k1: number, n1: number, k2: number, n2: number, margin: number, corrected?: boolean): DifferenceTest;
/** Miettinen–Nurminen score interval of p1 - p2; its lower bound passes -margin exactly when that test does. */
export declare function miettinenNurminen(k1: number, n1: number, k2: number, n2: number, { alpha, sided }: IntervalOptions): Interval;
