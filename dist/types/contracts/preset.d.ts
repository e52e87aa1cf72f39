import { z } from '../vendor/zod/index.js';
export declare const REQUIRE_CLASSES: readonly ["checkout-safe", "prepared-host", "credentialed", "gpu", "robotics-lab"];
export declare const requirements: z.ZodObject<{
    class: z.ZodDefault<z.ZodEnum<{
        "checkout-safe": "checkout-safe";
        "prepared-host": "prepared-host";
        credentialed: "credentialed";
        gpu: "gpu";
        "robotics-lab": "robotics-lab";
    }>>;
    gpu_memory_mib: z.ZodOptional<z.ZodInt>;
    env: z.ZodDefault<z.ZodArray<z.ZodString>>;
    provider: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export type Requirements = z.infer<typeof requirements>;
export declare const STOP_RULES: readonly ["fixed", "savi"];
export declare const stopRule: z.ZodEnum<{
    fixed: "fixed";
    savi: "savi";
}>;
export type StopRule = z.infer<typeof stopRule>;
export declare const ENGINES: readonly ["wasm", "native"];
export declare const engineName: z.ZodEnum<{
    wasm: "wasm";
    native: "native";
}>;
export type EngineName = z.infer<typeof engineName>;
export declare const presetKind: z.ZodEnum<{
    benchmark: "benchmark";
    eval: "eval";
}>;
export declare const benchmarkPlan: z.ZodObject<{
    samples: z.ZodDefault<z.ZodInt>;
    warmup: z.ZodDefault<z.ZodInt>;
    batch: z.ZodDefault<z.ZodInt>;
}, z.core.$strict>;
export declare const preset: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.preset.v1">;
    name: z.ZodString;
    title: z.ZodString;
    description: z.ZodDefault<z.ZodString>;
    extends: z.ZodOptional<z.ZodString>;
    kind: z.ZodEnum<{
        benchmark: "benchmark";
        eval: "eval";
    }>;
    provider: z.ZodDefault<z.ZodEnum<{
        onnx: "onnx";
        mock: "mock";
    }>>;
    mock: z.ZodOptional<z.ZodObject<{
        behaviour: z.ZodDefault<z.ZodEnum<{
            fail: "fail";
            normal: "normal";
            stall: "stall";
            malformed: "malformed";
        }>>;
        after: z.ZodDefault<z.ZodInt>;
        latency_ms: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    task: z.ZodOptional<z.ZodString>;
    suite: z.ZodOptional<z.ZodObject<{
        name: z.ZodString;
        tasks: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    policy: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        uri: z.ZodOptional<z.ZodString>;
        digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
    }, z.core.$strict>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        path?: string | undefined;
        uri?: string | undefined;
        digest?: unknown;
    }, string>>, z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        uri: z.ZodOptional<z.ZodString>;
        digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
    }, z.core.$strict>>]>>;
    engine: z.ZodOptional<z.ZodEnum<{
        wasm: "wasm";
        native: "native";
    }>>;
    device: z.ZodDefault<z.ZodString>;
    episodes: z.ZodOptional<z.ZodInt>;
    seed: z.ZodDefault<z.ZodInt>;
    stop: z.ZodDefault<z.ZodEnum<{
        fixed: "fixed";
        savi: "savi";
    }>>;
    benchmark: z.ZodOptional<z.ZodObject<{
        samples: z.ZodDefault<z.ZodInt>;
        warmup: z.ZodDefault<z.ZodInt>;
        batch: z.ZodDefault<z.ZodInt>;
    }, z.core.$strict>>;
    gates: z.ZodDefault<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
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
    }, z.core.$strict>], "kind">>>;
    baseline: z.ZodOptional<z.ZodObject<{
        policy: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            uri: z.ZodOptional<z.ZodString>;
            digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        }, z.core.$strict>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
            path?: string | undefined;
            uri?: string | undefined;
            digest?: unknown;
        }, string>>, z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            uri: z.ZodOptional<z.ZodString>;
            digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        }, z.core.$strict>>]>>;
        required: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>;
    time_limit_s: z.ZodDefault<z.ZodNumber>;
    call_timeout_s: z.ZodDefault<z.ZodNumber>;
    requires: z.ZodDefault<z.ZodObject<{
        class: z.ZodDefault<z.ZodEnum<{
            "checkout-safe": "checkout-safe";
            "prepared-host": "prepared-host";
            credentialed: "credentialed";
            gpu: "gpu";
            "robotics-lab": "robotics-lab";
        }>>;
        gpu_memory_mib: z.ZodOptional<z.ZodInt>;
        env: z.ZodDefault<z.ZodArray<z.ZodString>>;
        provider: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Preset = z.infer<typeof preset>;
/** A preset as it stands in a file: what it extends may give it its title and kind. */
export declare const presetFile: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.preset.v1">;
    name: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    description: z.ZodDefault<z.ZodString>;
    extends: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodEnum<{
        benchmark: "benchmark";
        eval: "eval";
    }>>;
    provider: z.ZodDefault<z.ZodEnum<{
        onnx: "onnx";
        mock: "mock";
    }>>;
    mock: z.ZodOptional<z.ZodObject<{
        behaviour: z.ZodDefault<z.ZodEnum<{
            fail: "fail";
            normal: "normal";
            stall: "stall";
            malformed: "malformed";
        }>>;
        after: z.ZodDefault<z.ZodInt>;
        latency_ms: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    task: z.ZodOptional<z.ZodString>;
    suite: z.ZodOptional<z.ZodObject<{
        name: z.ZodString;
        tasks: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    policy: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        uri: z.ZodOptional<z.ZodString>;
        digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
    }, z.core.$strict>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        path?: string | undefined;
        uri?: string | undefined;
        digest?: unknown;
    }, string>>, z.ZodObject<{
        path: z.ZodOptional<z.ZodString>;
        uri: z.ZodOptional<z.ZodString>;
        digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
    }, z.core.$strict>>]>>;
    engine: z.ZodOptional<z.ZodEnum<{
        wasm: "wasm";
        native: "native";
    }>>;
    device: z.ZodDefault<z.ZodString>;
    episodes: z.ZodOptional<z.ZodInt>;
    seed: z.ZodDefault<z.ZodInt>;
    stop: z.ZodDefault<z.ZodEnum<{
        fixed: "fixed";
        savi: "savi";
    }>>;
    benchmark: z.ZodOptional<z.ZodObject<{
        samples: z.ZodDefault<z.ZodInt>;
        warmup: z.ZodDefault<z.ZodInt>;
        batch: z.ZodDefault<z.ZodInt>;
    }, z.core.$strict>>;
    gates: z.ZodDefault<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
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
    }, z.core.$strict>], "kind">>>;
    baseline: z.ZodOptional<z.ZodObject<{
        policy: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            uri: z.ZodOptional<z.ZodString>;
            digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        }, z.core.$strict>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
            path?: string | undefined;
            uri?: string | undefined;
            digest?: unknown;
        }, string>>, z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            uri: z.ZodOptional<z.ZodString>;
            digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        }, z.core.$strict>>]>>;
        required: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>;
    time_limit_s: z.ZodDefault<z.ZodNumber>;
    call_timeout_s: z.ZodDefault<z.ZodNumber>;
    requires: z.ZodDefault<z.ZodObject<{
        class: z.ZodDefault<z.ZodEnum<{
            "checkout-safe": "checkout-safe";
            "prepared-host": "prepared-host";
            credentialed: "credentialed";
            gpu: "gpu";
            "robotics-lab": "robotics-lab";
        }>>;
        gpu_memory_mib: z.ZodOptional<z.ZodInt>;
        env: z.ZodDefault<z.ZodArray<z.ZodString>>;
        provider: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
