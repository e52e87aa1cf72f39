import { z } from '../vendor/zod/index.js';
/** `20261121T091409123Z-1f3a9c0b`: UTC time to the millisecond, then random digits; sorts by time. */
export declare const runId: z.ZodString;
export declare const origin: z.ZodEnum<{
    mock: "mock";
    real: "real";
    injected: "injected";
}>;
/** A part that the results rest on, and whether it was the real thing. */
export declare const component: z.ZodObject<{
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
}, z.core.$strict>;
export declare const artifact: z.ZodObject<{
    path: z.ZodString;
    role: z.ZodEnum<{
        input: "input";
        result: "result";
        report: "report";
        artifact: "artifact";
        log: "log";
    }>;
    size_bytes: z.ZodInt;
    digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    commit: z.ZodBoolean;
}, z.core.$strict>;
export type Artifact = z.infer<typeof artifact>;
export declare const episodeCounts: z.ZodObject<{
    planned: z.ZodInt;
    run: z.ZodInt;
    succeeded: z.ZodInt;
    dropped: z.ZodInt;
}, z.core.$strict>;
/** The fixed plan that early stopping is held against: its power at this distance from the required rate. */
export declare const FIXED_PLAN: {
    readonly power: 0.8;
    readonly difference: 0.1;
};
export declare const stopSummary: z.ZodObject<{
    rule: z.ZodEnum<{
        fixed: "fixed";
        savi: "savi";
    }>;
    stopped_early: z.ZodBoolean;
    fixed_plan_episodes: z.ZodNullable<z.ZodInt>;
    planned_before_run: z.ZodBoolean;
}, z.core.$strict>;
export declare const hardware: z.ZodObject<{
    os: z.ZodString;
    arch: z.ZodString;
    cpu: z.ZodString;
    logical_cores: z.ZodInt;
    usable_cores: z.ZodInt;
    memory_bytes: z.ZodInt;
    memory_limit_bytes: z.ZodNullable<z.ZodInt>;
    gpu: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        driver: z.ZodNullable<z.ZodString>;
        memory_mib: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Hardware = z.infer<typeof hardware>;
export declare const runError: z.ZodObject<{
    code: z.ZodString;
    message: z.ZodString;
    hint: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
export declare const baselineSummary: z.ZodObject<{
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
}, z.core.$strict>;
export type BaselineSummary = z.infer<typeof baselineSummary>;
/** Which baseline was asked for, which one was taken, and what became of the others. */
export declare const baselineChoice: z.ZodObject<{
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
}, z.core.$strict>;
export type BaselineChoice = z.infer<typeof baselineChoice>;
/** A part that a merged run was put together from; each ran on a machine of its own. */
export declare const mergedShard: z.ZodObject<{
    run_id: z.ZodString;
    policy_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    started_at: z.ZodISODateTime;
    duration_s: z.ZodNumber;
    workers: z.ZodInt;
    hardware: z.ZodObject<{
        os: z.ZodString;
        arch: z.ZodString;
        cpu: z.ZodString;
        logical_cores: z.ZodInt;
        usable_cores: z.ZodInt;
        memory_bytes: z.ZodInt;
        memory_limit_bytes: z.ZodNullable<z.ZodInt>;
        gpu: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            driver: z.ZodNullable<z.ZodString>;
            memory_mib: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    shard: z.ZodInt;
    shards: z.ZodInt;
    wave: z.ZodInt;
    waves: z.ZodInt;
    first: z.ZodInt;
    end: z.ZodInt;
}, z.core.$strict>;
export type MergedShard = z.infer<typeof mergedShard>;
/** `run_manifest.json`. Times, host and workers live here; the hashed result stands beside it. */
export declare const runManifest: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.run.v1">;
    run_id: z.ZodString;
    state: z.ZodEnum<{
        failed: "failed";
        skipped: "skipped";
        running: "running";
        completed: "completed";
        partial: "partial";
        cancelled: "cancelled";
    }>;
    kind: z.ZodEnum<{
        benchmark: "benchmark";
        eval: "eval";
    }>;
    verdict: z.ZodNullable<z.ZodEnum<{
        error: "error";
        failed: "failed";
        inconclusive: "inconclusive";
        skipped: "skipped";
        passed: "passed";
    }>>;
    reason: z.ZodNullable<z.ZodString>;
    error: z.ZodNullable<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodString;
        hint: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    command: z.ZodArray<z.ZodString>;
    preset: z.ZodObject<{
        name: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        gates_overridden: z.ZodBoolean;
    }, z.core.$strict>;
    provider: z.ZodObject<{
        name: z.ZodString;
        capability: z.ZodString;
    }, z.core.$strict>;
    engine: z.ZodNullable<z.ZodEnum<{
        wasm: "wasm";
        native: "native";
    }>>;
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
    not_for_proof: z.ZodBoolean;
    inputs: z.ZodObject<{
        tasks: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            world_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>>;
        metric_units: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        checkpoint_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        baseline_checkpoint_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        checkpoints: z.ZodOptional<z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            revision: z.ZodNullable<z.ZodString>;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            size_bytes: z.ZodInt;
            exists: z.ZodBoolean;
            rebuild_command: z.ZodArray<z.ZodString>;
            files: z.ZodOptional<z.ZodArray<z.ZodObject<{
                path: z.ZodString;
                digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                size_bytes: z.ZodInt;
            }, z.core.$strict>>>;
            role: z.ZodEnum<{
                policy: "policy";
                baseline_policy: "baseline_policy";
            }>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    plan: z.ZodObject<{
        episodes: z.ZodInt;
        seed: z.ZodInt;
        workers: z.ZodInt;
    }, z.core.$strict>;
    shard: z.ZodOptional<z.ZodObject<{
        policy_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        baseline_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        shard: z.ZodInt;
        shards: z.ZodInt;
        wave: z.ZodInt;
        waves: z.ZodInt;
        first: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>>;
    shards: z.ZodOptional<z.ZodArray<z.ZodObject<{
        run_id: z.ZodString;
        policy_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        started_at: z.ZodISODateTime;
        duration_s: z.ZodNumber;
        workers: z.ZodInt;
        hardware: z.ZodObject<{
            os: z.ZodString;
            arch: z.ZodString;
            cpu: z.ZodString;
            logical_cores: z.ZodInt;
            usable_cores: z.ZodInt;
            memory_bytes: z.ZodInt;
            memory_limit_bytes: z.ZodNullable<z.ZodInt>;
            gpu: z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                driver: z.ZodNullable<z.ZodString>;
                memory_mib: z.ZodNullable<z.ZodNumber>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        shard: z.ZodInt;
        shards: z.ZodInt;
        wave: z.ZodInt;
        waves: z.ZodInt;
        first: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>>>;
    stop: z.ZodNullable<z.ZodObject<{
        rule: z.ZodEnum<{
            fixed: "fixed";
            savi: "savi";
        }>;
        stopped_early: z.ZodBoolean;
        fixed_plan_episodes: z.ZodNullable<z.ZodInt>;
        planned_before_run: z.ZodBoolean;
    }, z.core.$strict>>;
    episodes: z.ZodNullable<z.ZodObject<{
        planned: z.ZodInt;
        run: z.ZodInt;
        succeeded: z.ZodInt;
        dropped: z.ZodInt;
    }, z.core.$strict>>;
    result_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
    digest_reach: z.ZodEnum<{
        none: "none";
        "any-machine": "any-machine";
        "same-cpu": "same-cpu";
    }>;
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
    events: z.ZodObject<{
        warnings: z.ZodInt;
        retries: z.ZodInt;
        errors: z.ZodInt;
        resumes: z.ZodInt;
    }, z.core.$strict>;
    artifacts: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        role: z.ZodEnum<{
            input: "input";
            result: "result";
            report: "report";
            artifact: "artifact";
            log: "log";
        }>;
        size_bytes: z.ZodInt;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        commit: z.ZodBoolean;
    }, z.core.$strict>>;
    hardware: z.ZodObject<{
        os: z.ZodString;
        arch: z.ZodString;
        cpu: z.ZodString;
        logical_cores: z.ZodInt;
        usable_cores: z.ZodInt;
        memory_bytes: z.ZodInt;
        memory_limit_bytes: z.ZodNullable<z.ZodInt>;
        gpu: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            driver: z.ZodNullable<z.ZodString>;
            memory_mib: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    gpu_guard: z.ZodOptional<z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.gpu_guard.v1">;
        state: z.ZodEnum<{
            clean: "clean";
            dirty: "dirty";
            "no-gpu": "no-gpu";
        }>;
        detail: z.ZodString;
        gpus: z.ZodArray<z.ZodObject<{
            index: z.ZodNullable<z.ZodInt>;
            name: z.ZodString;
            driver: z.ZodNullable<z.ZodString>;
            memory_total_mib: z.ZodNullable<z.ZodNumber>;
            memory_used_mib: z.ZodNullable<z.ZodNumber>;
            memory_free_mib: z.ZodNullable<z.ZodNumber>;
            temperature_c: z.ZodNullable<z.ZodNumber>;
            persistence: z.ZodNullable<z.ZodBoolean>;
            mig: z.ZodNullable<z.ZodBoolean>;
            ecc: z.ZodNullable<z.ZodBoolean>;
            ecc_uncorrected: z.ZodNullable<z.ZodInt>;
            ecc_uncorrected_lifetime: z.ZodNullable<z.ZodInt>;
            repair_pending: z.ZodNullable<z.ZodBoolean>;
            repair_failed: z.ZodNullable<z.ZodBoolean>;
            throttled_by: z.ZodNullable<z.ZodArray<z.ZodString>>;
            processes: z.ZodNullable<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                memory_mib: z.ZodNullable<z.ZodNumber>;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
        findings: z.ZodArray<z.ZodObject<{
            code: z.ZodEnum<{
                unreachable: "unreachable";
                "foreign-process": "foreign-process";
                "memory-taken": "memory-taken";
                "too-hot": "too-hot";
                throttled: "throttled";
                "ecc-errors": "ecc-errors";
                "repair-pending": "repair-pending";
                "repair-failed": "repair-failed";
            }>;
            gpu: z.ZodNullable<z.ZodInt>;
            message: z.ZodString;
            passes: z.ZodBoolean;
        }, z.core.$strict>>;
        notes: z.ZodArray<z.ZodString>;
        waited_s: z.ZodNumber;
        checked_at: z.ZodISODateTime;
        after: z.ZodOptional<z.ZodObject<{
            orphans: z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                ended: z.ZodBoolean;
            }, z.core.$strict>>;
            leaked: z.ZodArray<z.ZodObject<{
                gpu: z.ZodNullable<z.ZodInt>;
                memory_mib: z.ZodNumber;
            }, z.core.$strict>>;
            foreign: z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                memory_mib: z.ZodNullable<z.ZodNumber>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    versions: z.ZodRecord<z.ZodString, z.ZodString>;
    commit: z.ZodNullable<z.ZodString>;
    environment_present: z.ZodArray<z.ZodString>;
    started_at: z.ZodISODateTime;
    finished_at: z.ZodNullable<z.ZodISODateTime>;
    duration_s: z.ZodNullable<z.ZodNumber>;
}, z.core.$strict>;
export type RunManifest = z.infer<typeof runManifest>;
