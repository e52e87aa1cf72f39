import { z } from '../vendor/zod/index.js';
declare const estimate: z.ZodObject<{
    value: z.ZodNumber;
    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    level: z.ZodNumber;
}, z.core.$strict>;
export type Estimate = z.infer<typeof estimate>;
/** Latency and throughput of one policy. Percentiles are over successful samples, by linear interpolation. */
export declare const latencySummary: z.ZodObject<{
    samples: z.ZodInt;
    errors: z.ZodInt;
    retries: z.ZodInt;
    latency_ms: z.ZodObject<{
        mean: z.ZodObject<{
            value: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
        }, z.core.$strict>;
        p50: z.ZodObject<{
            value: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
        }, z.core.$strict>;
        p95: z.ZodObject<{
            value: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
        }, z.core.$strict>;
        p99: z.ZodObject<{
            value: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
        }, z.core.$strict>;
    }, z.core.$strict>;
    throughput_per_s: z.ZodObject<{
        value: z.ZodNumber;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        level: z.ZodNumber;
    }, z.core.$strict>;
    peak_memory_bytes: z.ZodInt;
}, z.core.$strict>;
export type LatencySummary = z.infer<typeof latencySummary>;
/** `results/measurements.json`: wall-clock measurements, never part of a digest. */
export declare const measurements: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.measurements.v1">;
    policy: z.ZodObject<{
        samples: z.ZodInt;
        errors: z.ZodInt;
        retries: z.ZodInt;
        latency_ms: z.ZodObject<{
            mean: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p50: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p95: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p99: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
        }, z.core.$strict>;
        throughput_per_s: z.ZodObject<{
            value: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
        }, z.core.$strict>;
        peak_memory_bytes: z.ZodInt;
    }, z.core.$strict>;
    baseline: z.ZodNullable<z.ZodObject<{
        samples: z.ZodInt;
        errors: z.ZodInt;
        retries: z.ZodInt;
        latency_ms: z.ZodObject<{
            mean: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p50: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p95: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p99: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
        }, z.core.$strict>;
        throughput_per_s: z.ZodObject<{
            value: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
        }, z.core.$strict>;
        peak_memory_bytes: z.ZodInt;
    }, z.core.$strict>>;
    ratio: z.ZodNullable<z.ZodObject<{
        mean: z.ZodObject<{
            value: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
        }, z.core.$strict>;
        p50: z.ZodObject<{
            value: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
        }, z.core.$strict>;
        p95: z.ZodObject<{
            value: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
        }, z.core.$strict>;
        p99: z.ZodObject<{
            value: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
        }, z.core.$strict>;
        pairs: z.ZodInt;
    }, z.core.$strict>>;
    samples_ms: z.ZodObject<{
        policy: z.ZodArray<z.ZodNullable<z.ZodNumber>>;
        baseline: z.ZodArray<z.ZodNullable<z.ZodNumber>>;
    }, z.core.$strict>;
}, z.core.$strict>;
export type Measurements = z.infer<typeof measurements>;
export {};
