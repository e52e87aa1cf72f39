import { z } from '../vendor/zod/index.js';
export declare const PROPORTION_METHODS: readonly ["wilson", "clopper-pearson", "jeffreys"];
export declare const successRateGate: z.ZodObject<{
    kind: z.ZodLiteral<"success_rate">;
    min: z.ZodNumber;
    alpha: z.ZodDefault<z.ZodNumber>;
    method: z.ZodDefault<z.ZodEnum<{
        wilson: "wilson";
        jeffreys: "jeffreys";
        "clopper-pearson": "clopper-pearson";
    }>>;
    per_task: z.ZodDefault<z.ZodBoolean>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
export declare const METRIC_STATISTICS: readonly ["mean", "p50", "p90", "p95", "p99"];
export declare const metricGate: z.ZodObject<{
    kind: z.ZodLiteral<"metric">;
    metric: z.ZodString;
    statistic: z.ZodDefault<z.ZodEnum<{
        mean: "mean";
        p50: "p50";
        p90: "p90";
        p95: "p95";
        p99: "p99";
    }>>;
    min: z.ZodOptional<z.ZodNumber>;
    max: z.ZodOptional<z.ZodNumber>;
    over: z.ZodDefault<z.ZodEnum<{
        all: "all";
        successes: "successes";
    }>>;
    method: z.ZodDefault<z.ZodEnum<{
        betting: "betting";
        bootstrap: "bootstrap";
    }>>;
    bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    alpha: z.ZodDefault<z.ZodNumber>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
export declare const latencyGate: z.ZodObject<{
    kind: z.ZodLiteral<"latency">;
    statistic: z.ZodDefault<z.ZodEnum<{
        mean: "mean";
        p50: "p50";
        p95: "p95";
        p99: "p99";
    }>>;
    max_ms: z.ZodNumber;
    alpha: z.ZodDefault<z.ZodNumber>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
export declare const throughputGate: z.ZodObject<{
    kind: z.ZodLiteral<"throughput">;
    min_per_s: z.ZodNumber;
    alpha: z.ZodDefault<z.ZodNumber>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
export declare const errorsGate: z.ZodObject<{
    kind: z.ZodLiteral<"errors">;
    max_errors: z.ZodDefault<z.ZodInt>;
    max_retries: z.ZodOptional<z.ZodInt>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
export declare const noRegressionGate: z.ZodObject<{
    kind: z.ZodLiteral<"no_regression">;
    of: z.ZodDefault<z.ZodEnum<{
        success_rate: "success_rate";
        metric: "metric";
        latency: "latency";
    }>>;
    metric: z.ZodOptional<z.ZodString>;
    direction: z.ZodOptional<z.ZodEnum<{
        higher: "higher";
        lower: "lower";
    }>>;
    statistic: z.ZodOptional<z.ZodEnum<{
        mean: "mean";
        p50: "p50";
        p95: "p95";
        p99: "p99";
    }>>;
    margin: z.ZodDefault<z.ZodNumber>;
    bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    alpha: z.ZodDefault<z.ZodNumber>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
export declare const coverageGate: z.ZodObject<{
    kind: z.ZodLiteral<"coverage">;
    min: z.ZodDefault<z.ZodNumber>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
export declare const gate: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"success_rate">;
    min: z.ZodNumber;
    alpha: z.ZodDefault<z.ZodNumber>;
    method: z.ZodDefault<z.ZodEnum<{
        wilson: "wilson";
        jeffreys: "jeffreys";
        "clopper-pearson": "clopper-pearson";
    }>>;
    per_task: z.ZodDefault<z.ZodBoolean>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"metric">;
    metric: z.ZodString;
    statistic: z.ZodDefault<z.ZodEnum<{
        mean: "mean";
        p50: "p50";
        p90: "p90";
        p95: "p95";
        p99: "p99";
    }>>;
    min: z.ZodOptional<z.ZodNumber>;
    max: z.ZodOptional<z.ZodNumber>;
    over: z.ZodDefault<z.ZodEnum<{
        all: "all";
        successes: "successes";
    }>>;
    method: z.ZodDefault<z.ZodEnum<{
        betting: "betting";
        bootstrap: "bootstrap";
    }>>;
    bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    alpha: z.ZodDefault<z.ZodNumber>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"latency">;
    statistic: z.ZodDefault<z.ZodEnum<{
        mean: "mean";
        p50: "p50";
        p95: "p95";
        p99: "p99";
    }>>;
    max_ms: z.ZodNumber;
    alpha: z.ZodDefault<z.ZodNumber>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"throughput">;
    min_per_s: z.ZodNumber;
    alpha: z.ZodDefault<z.ZodNumber>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"errors">;
    max_errors: z.ZodDefault<z.ZodInt>;
    max_retries: z.ZodOptional<z.ZodInt>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"no_regression">;
    of: z.ZodDefault<z.ZodEnum<{
        success_rate: "success_rate";
        metric: "metric";
        latency: "latency";
    }>>;
    metric: z.ZodOptional<z.ZodString>;
    direction: z.ZodOptional<z.ZodEnum<{
        higher: "higher";
        lower: "lower";
    }>>;
    statistic: z.ZodOptional<z.ZodEnum<{
        mean: "mean";
        p50: "p50";
        p95: "p95";
        p99: "p99";
    }>>;
    margin: z.ZodDefault<z.ZodNumber>;
    bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    alpha: z.ZodDefault<z.ZodNumber>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"coverage">;
    min: z.ZodDefault<z.ZodNumber>;
    name: z.ZodString;
    optional: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>], "kind">;
export type Gate = z.infer<typeof gate>;
export type GateOf<K extends Gate['kind']> = Extract<Gate, {
    kind: K;
}>;
/** A `--gates FILE` override: replaces the preset's gates, and the report says so. */
export declare const gatesFile: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.gates.v1">;
    gates: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"success_rate">;
        min: z.ZodNumber;
        alpha: z.ZodDefault<z.ZodNumber>;
        method: z.ZodDefault<z.ZodEnum<{
            wilson: "wilson";
            jeffreys: "jeffreys";
            "clopper-pearson": "clopper-pearson";
        }>>;
        per_task: z.ZodDefault<z.ZodBoolean>;
        name: z.ZodString;
        optional: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"metric">;
        metric: z.ZodString;
        statistic: z.ZodDefault<z.ZodEnum<{
            mean: "mean";
            p50: "p50";
            p90: "p90";
            p95: "p95";
            p99: "p99";
        }>>;
        min: z.ZodOptional<z.ZodNumber>;
        max: z.ZodOptional<z.ZodNumber>;
        over: z.ZodDefault<z.ZodEnum<{
            all: "all";
            successes: "successes";
        }>>;
        method: z.ZodDefault<z.ZodEnum<{
            betting: "betting";
            bootstrap: "bootstrap";
        }>>;
        bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        alpha: z.ZodDefault<z.ZodNumber>;
        name: z.ZodString;
        optional: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"latency">;
        statistic: z.ZodDefault<z.ZodEnum<{
            mean: "mean";
            p50: "p50";
            p95: "p95";
            p99: "p99";
        }>>;
        max_ms: z.ZodNumber;
        alpha: z.ZodDefault<z.ZodNumber>;
        name: z.ZodString;
        optional: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"throughput">;
        min_per_s: z.ZodNumber;
        alpha: z.ZodDefault<z.ZodNumber>;
        name: z.ZodString;
        optional: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"errors">;
        max_errors: z.ZodDefault<z.ZodInt>;
        max_retries: z.ZodOptional<z.ZodInt>;
        name: z.ZodString;
        optional: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"no_regression">;
        of: z.ZodDefault<z.ZodEnum<{
            success_rate: "success_rate";
            metric: "metric";
            latency: "latency";
        }>>;
        metric: z.ZodOptional<z.ZodString>;
        direction: z.ZodOptional<z.ZodEnum<{
            higher: "higher";
            lower: "lower";
        }>>;
        statistic: z.ZodOptional<z.ZodEnum<{
            mean: "mean";
            p50: "p50";
            p95: "p95";
            p99: "p99";
        }>>;
        margin: z.ZodDefault<z.ZodNumber>;
        bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        alpha: z.ZodDefault<z.ZodNumber>;
        name: z.ZodString;
        optional: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"coverage">;
        min: z.ZodDefault<z.ZodNumber>;
        name: z.ZodString;
        optional: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>], "kind">>;
}, z.core.$strict>;
/** How the measured value moved against the baseline. */
export declare const change: z.ZodObject<{
    baseline: z.ZodNullable<z.ZodNumber>;
    difference: z.ZodNullable<z.ZodNumber>;
    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    p_value: z.ZodNullable<z.ZodNumber>;
    e_value: z.ZodNullable<z.ZodNumber>;
    e_value_n: z.ZodOptional<z.ZodInt>;
    n: z.ZodInt;
    paired: z.ZodBoolean;
    method: z.ZodString;
    significant: z.ZodBoolean;
}, z.core.$strict>;
export type Change = z.infer<typeof change>;
/** One row of a gate's detail table: a task. */
export declare const gateRow: z.ZodObject<{
    label: z.ZodString;
    measured: z.ZodNullable<z.ZodNumber>;
    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    n: z.ZodInt;
    baseline: z.ZodNullable<z.ZodNumber>;
    difference: z.ZodNullable<z.ZodNumber>;
    p_value: z.ZodNullable<z.ZodNumber>;
    p_adjusted: z.ZodNullable<z.ZodNumber>;
    adjusted: z.ZodOptional<z.ZodEnum<{
        holm: "holm";
        "e-bh": "e-bh";
    }>>;
    verdict: z.ZodEnum<{
        error: "error";
        failed: "failed";
        inconclusive: "inconclusive";
        skipped: "skipped";
        passed: "passed";
    }>;
}, z.core.$strict>;
export type GateRow = z.infer<typeof gateRow>;
export declare const gateResult: z.ZodObject<{
    name: z.ZodString;
    kind: z.ZodEnum<{
        errors: "errors";
        coverage: "coverage";
        success_rate: "success_rate";
        metric: "metric";
        latency: "latency";
        throughput: "throughput";
        no_regression: "no_regression";
    }>;
    metric: z.ZodOptional<z.ZodString>;
    statistic: z.ZodOptional<z.ZodString>;
    optional: z.ZodBoolean;
    verdict: z.ZodEnum<{
        error: "error";
        failed: "failed";
        inconclusive: "inconclusive";
        skipped: "skipped";
        passed: "passed";
    }>;
    measured: z.ZodNullable<z.ZodNumber>;
    required: z.ZodNullable<z.ZodNumber>;
    comparator: z.ZodEnum<{
        ">=": ">=";
        "<=": "<=";
    }>;
    unit: z.ZodString;
    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    level: z.ZodNullable<z.ZodNumber>;
    n: z.ZodInt;
    method: z.ZodString;
    alpha: z.ZodNullable<z.ZodNumber>;
    skip_reason: z.ZodOptional<z.ZodEnum<{
        no_baseline: "no_baseline";
        not_measured: "not_measured";
        not_comparable: "not_comparable";
    }>>;
    decided_after: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    sentence: z.ZodString;
    further_episodes: z.ZodNullable<z.ZodInt>;
    change: z.ZodNullable<z.ZodObject<{
        baseline: z.ZodNullable<z.ZodNumber>;
        difference: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        p_value: z.ZodNullable<z.ZodNumber>;
        e_value: z.ZodNullable<z.ZodNumber>;
        e_value_n: z.ZodOptional<z.ZodInt>;
        n: z.ZodInt;
        paired: z.ZodBoolean;
        method: z.ZodString;
        significant: z.ZodBoolean;
    }, z.core.$strict>>;
    rows: z.ZodArray<z.ZodObject<{
        label: z.ZodString;
        measured: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        n: z.ZodInt;
        baseline: z.ZodNullable<z.ZodNumber>;
        difference: z.ZodNullable<z.ZodNumber>;
        p_value: z.ZodNullable<z.ZodNumber>;
        p_adjusted: z.ZodNullable<z.ZodNumber>;
        adjusted: z.ZodOptional<z.ZodEnum<{
            holm: "holm";
            "e-bh": "e-bh";
        }>>;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
    }, z.core.$strict>>;
    not_for_proof: z.ZodBoolean;
}, z.core.$strict>;
export type GateResult = z.infer<typeof gateResult>;
