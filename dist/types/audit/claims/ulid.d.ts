/**
 * A ULID: 48 bits of time and 80 of randomness in Crockford's base 32, so that ids sort by time.
 * Source: github.com/ulid/spec.
 * @param time Unix time, ms
 * @param random 10 bytes
 */
export declare function ulid(time: number, random: Uint8Array): string;
/** Unix time of a ULID in ms. */
export declare function timeOfUlid(id: string): number;
