import { z } from '../vendor/zod/index.js';
/** A row of the "what got worse" table: a task, or a group of seeds where there is one task. */
export declare const groupRow: z.ZodObject<{
    label: z.ZodString;
    episodes: z.ZodInt;
    succeeded: z.ZodInt;
    baseline_episodes: z.ZodInt;
    baseline_succeeded: z.ZodInt;
    pairs: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt, z.ZodInt, z.ZodInt], null>>;
    p_adjusted: z.ZodNullable<z.ZodNumber>;
}, z.core.$strict>;
export type GroupRow = z.infer<typeof groupRow>;
/**
 * `reports/report.json`: all that any rendering (comment, summary, HTML) shows. Renderers are pure
 * functions of it.
 */
export declare const report: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.report.v1">;
    run_id: z.ZodString;
    preset: z.ZodObject<{
        name: z.ZodString;
        title: z.ZodString;
        gates_overridden: z.ZodBoolean;
    }, z.core.$strict>;
    kind: z.ZodEnum<{
        benchmark: "benchmark";
        eval: "eval";
    }>;
    verdict: z.ZodEnum<{
        error: "error";
        failed: "failed";
        inconclusive: "inconclusive";
        skipped: "skipped";
        passed: "passed";
    }>;
    reason: z.ZodNullable<z.ZodString>;
    error: z.ZodNullable<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodString;
        hint: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    not_for_proof: z.ZodBoolean;
    gates: z.ZodArray<z.ZodObject<{
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
    }, z.core.$strict>>;
    groups: z.ZodArray<z.ZodObject<{
        label: z.ZodString;
        episodes: z.ZodInt;
        succeeded: z.ZodInt;
        baseline_episodes: z.ZodInt;
        baseline_succeeded: z.ZodInt;
        pairs: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt, z.ZodInt, z.ZodInt], null>>;
        p_adjusted: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>>;
    groups_by: z.ZodEnum<{
        task: "task";
        seeds: "seeds";
    }>;
    groups_method: z.ZodNullable<z.ZodString>;
    episodes: z.ZodNullable<z.ZodObject<{
        planned: z.ZodInt;
        run: z.ZodInt;
        succeeded: z.ZodInt;
        dropped: z.ZodInt;
    }, z.core.$strict>>;
    stop: z.ZodNullable<z.ZodObject<{
        rule: z.ZodEnum<{
            fixed: "fixed";
            savi: "savi";
        }>;
        stopped_early: z.ZodBoolean;
        fixed_plan_episodes: z.ZodNullable<z.ZodInt>;
        planned_before_run: z.ZodBoolean;
    }, z.core.$strict>>;
    baseline: z.ZodNullable<z.ZodObject<{
        source: z.ZodEnum<{
            run: "run";
            policy: "policy";
        }>;
        run_id: z.ZodNullable<z.ZodString>;
        checkpoint_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        result_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        episodes: z.ZodInt;
        succeeded: z.ZodInt;
        commit: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        finished_at: z.ZodOptional<z.ZodNullable<z.ZodISODateTime>>;
    }, z.core.$strict>>;
    baseline_choice: z.ZodOptional<z.ZodObject<{
        asked: z.ZodEnum<{
            path: "path";
            paired: "paired";
            "base-branch": "base-branch";
            release: "release";
        }>;
        found: z.ZodNullable<z.ZodEnum<{
            path: "path";
            paired: "paired";
            "base-branch": "base-branch";
            release: "release";
            "merge-base": "merge-base";
        }>>;
        ref: z.ZodNullable<z.ZodString>;
        commit: z.ZodNullable<z.ZodString>;
        dated_at: z.ZodNullable<z.ZodISODateTime>;
        url: z.ZodNullable<z.ZodURL>;
        notes: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    latency: z.ZodNullable<z.ZodObject<{
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
    latency_baseline: z.ZodNullable<z.ZodObject<{
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
    latency_ratio: z.ZodNullable<z.ZodObject<{
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
    result_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
    digest_reach: z.ZodEnum<{
        none: "none";
        "any-machine": "any-machine";
        "same-cpu": "same-cpu";
    }>;
    terminations: z.ZodRecord<z.ZodString, z.ZodInt>;
    reproduce: z.ZodString;
    commit: z.ZodNullable<z.ZodString>;
    finished_at: z.ZodNullable<z.ZodISODateTime>;
    duration_s: z.ZodNullable<z.ZodNumber>;
    hardware: z.ZodString;
    gpu_guard: z.ZodOptional<z.ZodString>;
    components: z.ZodArray<z.ZodObject<{
        role: z.ZodEnum<{
            task: "task";
            provider: "provider";
            policy: "policy";
            engine: "engine";
            physics: "physics";
            baseline_policy: "baseline_policy";
        }>;
        name: z.ZodString;
        version: z.ZodNullable<z.ZodString>;
        origin: z.ZodEnum<{
            mock: "mock";
            real: "real";
            injected: "injected";
        }>;
        digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        execution: z.ZodOptional<z.ZodObject<{
            device: z.ZodString;
            provider: z.ZodString;
            nodes: z.ZodRecord<z.ZodString, z.ZodInt>;
            cpu_nodes: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    boundary: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export type Report = z.infer<typeof report>;
