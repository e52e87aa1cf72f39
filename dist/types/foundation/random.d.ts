/**
 * Seeded random numbers: sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state filled from
 * SHA-256 of the seed and the stream names, so that streams of one seed are independent of each other
 * and adding a stream never shifts another.
 */
export declare class Random {
    #private;
    constructor(seed: number, ...stream: (string | number)[]);
    /** A 32-bit unsigned integer. */
    uint32(): number;
    /** A double in [0, 1) with 53 random bits. */
    next(): number;
    /** A double in [low, high). */
    uniform(low: number, high: number): number;
    /** An integer in [0, n). */
    integer(n: number): number;
    /** A standard normal value (Box–Muller; the second value of a pair is kept for the next call). */
    normal(): number;
}
