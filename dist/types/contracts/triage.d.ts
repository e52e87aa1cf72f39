import { z } from 'zod';
/** Whether a candidate may become an audit input, is worth a look only, or is refused. */
export declare const TRIAGE_CLASSES: readonly ["accepted", "report_only", "rejected"];
export type TriageClass = (typeof TRIAGE_CLASSES)[number];
export declare const FILE_KINDS: readonly ["json", "jsonl", "csv", "log", "notes", "config", "tracker", "dataset", "media", "archive", "binary", "database", "empty", "lfs_pointer", "utf16", "sparse", "huge", "other"];
export type FileKind = (typeof FILE_KINDS)[number];
export declare const ARCHIVE_KINDS: readonly ["zip", "tar", "tar.gz", "gz"];
export type ArchiveKind = (typeof ARCHIVE_KINDS)[number];
/** A candidate's id: from what is read and from which files, not from what they hold. */
export declare const candidateId: z.ZodString;
declare const reason: z.ZodObject<{
    code: z.ZodString;
    class: z.ZodEnum<{
        rejected: "rejected";
        report_only: "report_only";
    }>;
    message: z.ZodString;
    file: z.ZodNullable<z.ZodString>;
    at: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
export type TriageReason = z.infer<typeof reason>;
export declare const triageCandidate: z.ZodObject<{
    id: z.ZodString;
    class: z.ZodEnum<{
        rejected: "rejected";
        accepted: "accepted";
        report_only: "report_only";
    }>;
    label: z.ZodString;
    source: z.ZodNullable<z.ZodEnum<{
        lerobot: "lerobot";
        openpi: "openpi";
        lbm_eval: "lbm_eval";
        "vla-eval": "vla-eval";
        "gr00t-n1.7": "gr00t-n1.7";
        "pi-0.7": "pi-0.7";
        "embodied-gov-bench": "embodied-gov-bench";
        "cosmos-predict": "cosmos-predict";
        worldforge: "worldforge";
        worldgate: "worldgate";
        "audit-input": "audit-input";
        generic: "generic";
    }>>;
    format: z.ZodNullable<z.ZodString>;
    arm: z.ZodNullable<z.ZodObject<{
        name: z.ZodString;
        role: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    why: z.ZodArray<z.ZodString>;
    files: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        size_bytes: z.ZodInt;
        digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
    }, z.core.$strict>>;
    file_count: z.ZodInt;
    counts: z.ZodNullable<z.ZodObject<{
        episodes: z.ZodInt;
        successes: z.ZodInt;
        failures: z.ZodInt;
        not_trials: z.ZodInt;
    }, z.core.$strict>>;
    denominator: z.ZodNullable<z.ZodObject<{
        expected: z.ZodNullable<z.ZodInt>;
        found: z.ZodInt;
        evaluator: z.ZodInt;
        rule: z.ZodEnum<{
            unknown: "unknown";
            evaluator: "evaluator";
            expected_count: "expected_count";
        }>;
    }, z.core.$strict>>;
    tasks: z.ZodArray<z.ZodObject<{
        suite: z.ZodNullable<z.ZodString>;
        id: z.ZodNullable<z.ZodString>;
        name: z.ZodNullable<z.ZodString>;
        episodes: z.ZodInt;
        succeeded: z.ZodInt;
    }, z.core.$strict>>;
    task_count: z.ZodInt;
    seeds: z.ZodNullable<z.ZodObject<{
        run_seeds: z.ZodArray<z.ZodInt>;
        sources: z.ZodArray<z.ZodEnum<{
            recorded: "recorded";
            derived: "derived";
            config: "config";
            dirname: "dirname";
            none: "none";
        }>>;
    }, z.core.$strict>>;
    facts: z.ZodNullable<z.ZodObject<{
        evaluator: z.ZodObject<{
            name: z.ZodString;
            version: z.ZodNullable<z.ZodString>;
            commit: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>;
        models: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                path: "path";
                name: "name";
                hf_id: "hf_id";
                digest: "digest";
                role: "role";
            }>;
            value: z.ZodString;
            file: z.ZodString;
            at: z.ZodString;
        }, z.core.$strict>>;
        started_at: z.ZodNullable<z.ZodISODateTime>;
        finished_at: z.ZodNullable<z.ZodISODateTime>;
        horizon: z.ZodNullable<z.ZodInt>;
        run_seeds: z.ZodArray<z.ZodInt>;
        expected_episodes: z.ZodNullable<z.ZodInt>;
        supplied: z.ZodArray<z.ZodEnum<{
            EPISODE_OUTCOMES: "EPISODE_OUTCOMES";
            MODEL_IDENTITY: "MODEL_IDENTITY";
            MODEL_DIGEST: "MODEL_DIGEST";
            EVALUATOR_VERSION: "EVALUATOR_VERSION";
            EVALUATOR_COMMIT: "EVALUATOR_COMMIT";
            SEEDS: "SEEDS";
            RUN_TIME: "RUN_TIME";
            FAILURE_NOTES: "FAILURE_NOTES";
            RAW_REFERENCES: "RAW_REFERENCES";
            ENVIRONMENT_LOCK: "ENVIRONMENT_LOCK";
            ATTEMPT_POLICY: "ATTEMPT_POLICY";
            DENOMINATOR_POLICY: "DENOMINATOR_POLICY";
            PLAN_ANCHOR: "PLAN_ANCHOR";
            SIGNATURE: "SIGNATURE";
        }>>;
        metrics_by_task: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    reasons: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        class: z.ZodEnum<{
            rejected: "rejected";
            report_only: "report_only";
        }>;
        message: z.ZodString;
        file: z.ZodNullable<z.ZodString>;
        at: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    findings: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        severity: z.ZodEnum<{
            error: "error";
            warning: "warning";
            info: "info";
        }>;
        message: z.ZodString;
        file: z.ZodNullable<z.ZodString>;
        at: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    mapping: z.ZodNullable<z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.mapping.v1">;
        name: z.ZodString;
        title: z.ZodOptional<z.ZodString>;
        format: z.ZodEnum<{
            json: "json";
            csv: "csv";
            jsonl: "jsonl";
        }>;
        files: z.ZodOptional<z.ZodString>;
        documents: z.ZodDefault<z.ZodEnum<{
            one: "one";
            many: "many";
        }>>;
        rows: z.ZodOptional<z.ZodString>;
        where: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>, z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>]>>>;
        require: z.ZodDefault<z.ZodArray<z.ZodObject<{
            one_of: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
            none_of: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
            because: z.ZodString;
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>>>;
        suite: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>]>>;
        task: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>]>>;
        task_name: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>]>>;
        episode: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            base: z.ZodDefault<z.ZodInt>;
        }, z.core.$strict>]>>;
        group_by: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            file: "file";
            suite: "suite";
            task: "task";
            run_seed: "run_seed";
        }>>>;
        run_seed: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            otherwise: z.ZodDefault<z.ZodEnum<{
                error: "error";
                absent: "absent";
            }>>;
        }, z.core.$strict>]>>;
        seed: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            otherwise: z.ZodDefault<z.ZodEnum<{
                error: "error";
                absent: "absent";
            }>>;
        }, z.core.$strict>]>>;
        seed_label: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            otherwise: z.ZodDefault<z.ZodEnum<{
                error: "error";
                absent: "absent";
            }>>;
        }, z.core.$strict>]>>;
        success: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            true: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
            false: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>]>>;
        not_a_trial: z.ZodDefault<z.ZodArray<z.ZodObject<{
            values: z.ZodUnion<readonly [z.ZodLiteral<"any">, z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>]>;
            status: z.ZodEnum<{
                infra_error: "infra_error";
                crashed: "crashed";
                pending: "pending";
            }>;
            counted: z.ZodDefault<z.ZodBoolean>;
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>>>;
        metrics: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
            unit: z.ZodEnum<{
                boolean: "boolean";
                s: "s";
                ratio: "ratio";
                count: "count";
                mse: "mse";
                mae: "mae";
                reward: "reward";
                score: "score";
                ms: "ms";
                percent: "percent";
                min: "min";
                us: "us";
                ns: "ns";
            }>;
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>>>;
        steps: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            unit: z.ZodDefault<z.ZodEnum<{
                env: "env";
                policy_call: "policy_call";
            }>>;
        }, z.core.$strict>]>>;
        duration: z.ZodOptional<z.ZodObject<{
            unit: z.ZodEnum<{
                s: "s";
                ms: "ms";
                min: "min";
                us: "us";
                ns: "ns";
            }>;
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>>;
        failure_reason: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>]>>;
        model: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            kind: z.ZodDefault<z.ZodEnum<{
                path: "path";
                name: "name";
                hf_id: "hf_id";
                digest: "digest";
            }>>;
            roles: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            kind: z.ZodDefault<z.ZodEnum<{
                path: "path";
                name: "name";
                hf_id: "hf_id";
                digest: "digest";
            }>>;
            roles: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>]>>]>>;
        run: z.ZodDefault<z.ZodObject<{
            evaluator: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            evaluator_version: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            evaluator_commit: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            started_at: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            finished_at: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            horizon: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            expected_episodes: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
        }, z.core.$strict>>;
        stated: z.ZodDefault<z.ZodArray<z.ZodObject<{
            what: z.ZodEnum<{
                episodes: "episodes";
                success_rate: "success_rate";
                successes: "successes";
            }>;
            unit: z.ZodEnum<{
                ratio: "ratio";
                count: "count";
                percent: "percent";
            }>;
            decimals: z.ZodOptional<z.ZodInt>;
            over: z.ZodDefault<z.ZodEnum<{
                evaluator: "evaluator";
                all: "all";
            }>>;
            name: z.ZodOptional<z.ZodString>;
            files: z.ZodOptional<z.ZodString>;
            rows: z.ZodOptional<z.ZodString>;
            suite: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            task: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>>>;
        reported: z.ZodDefault<z.ZodArray<z.ZodObject<{
            unit: z.ZodEnum<{
                s: "s";
                ratio: "ratio";
                count: "count";
                mse: "mse";
                mae: "mae";
                reward: "reward";
                score: "score";
                ms: "ms";
                percent: "percent";
            }>;
            name: z.ZodOptional<z.ZodString>;
            files: z.ZodOptional<z.ZodString>;
            rows: z.ZodOptional<z.ZodString>;
            suite: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            task: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            from: z.ZodOptional<z.ZodString>;
            file: z.ZodOptional<z.ZodString>;
            path: z.ZodOptional<z.ZodString>;
            wildcard: z.ZodOptional<z.ZodInt>;
            value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    next: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
export type TriageCandidate = z.infer<typeof triageCandidate>;
export declare const triageArchive: z.ZodObject<{
    path: z.ZodString;
    kind: z.ZodEnum<{
        zip: "zip";
        tar: "tar";
        "tar.gz": "tar.gz";
        gz: "gz";
    }>;
    size_bytes: z.ZodInt;
    entries: z.ZodInt;
    unpacked_bytes: z.ZodInt;
    complete: z.ZodBoolean;
    names: z.ZodArray<z.ZodString>;
    results: z.ZodArray<z.ZodString>;
    findings: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type TriageArchive = z.infer<typeof triageArchive>;
/** What stands in a folder of results that others left, and which runs in it can be audited. */
export declare const triageReport: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.triage.v1">;
    folder: z.ZodObject<{
        files: z.ZodInt;
        size_bytes: z.ZodInt;
        kinds: z.ZodRecord<z.ZodEnum<{
            binary: "binary";
            config: "config";
            log: "log";
            notes: "notes";
            dataset: "dataset";
            json: "json";
            other: "other";
            csv: "csv";
            jsonl: "jsonl";
            tracker: "tracker";
            media: "media";
            archive: "archive";
            database: "database";
            empty: "empty";
            lfs_pointer: "lfs_pointer";
            utf16: "utf16";
            sparse: "sparse";
            huge: "huge";
        }> & z.core.$partial, z.ZodObject<{
            files: z.ZodInt;
            size_bytes: z.ZodInt;
        }, z.core.$strict>>;
        skipped: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            reason: z.ZodString;
        }, z.core.$strict>>;
        skipped_count: z.ZodInt;
    }, z.core.$strict>;
    candidates: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        class: z.ZodEnum<{
            rejected: "rejected";
            accepted: "accepted";
            report_only: "report_only";
        }>;
        label: z.ZodString;
        source: z.ZodNullable<z.ZodEnum<{
            lerobot: "lerobot";
            openpi: "openpi";
            lbm_eval: "lbm_eval";
            "vla-eval": "vla-eval";
            "gr00t-n1.7": "gr00t-n1.7";
            "pi-0.7": "pi-0.7";
            "embodied-gov-bench": "embodied-gov-bench";
            "cosmos-predict": "cosmos-predict";
            worldforge: "worldforge";
            worldgate: "worldgate";
            "audit-input": "audit-input";
            generic: "generic";
        }>>;
        format: z.ZodNullable<z.ZodString>;
        arm: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            role: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        why: z.ZodArray<z.ZodString>;
        files: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            size_bytes: z.ZodInt;
            digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        }, z.core.$strict>>;
        file_count: z.ZodInt;
        counts: z.ZodNullable<z.ZodObject<{
            episodes: z.ZodInt;
            successes: z.ZodInt;
            failures: z.ZodInt;
            not_trials: z.ZodInt;
        }, z.core.$strict>>;
        denominator: z.ZodNullable<z.ZodObject<{
            expected: z.ZodNullable<z.ZodInt>;
            found: z.ZodInt;
            evaluator: z.ZodInt;
            rule: z.ZodEnum<{
                unknown: "unknown";
                evaluator: "evaluator";
                expected_count: "expected_count";
            }>;
        }, z.core.$strict>>;
        tasks: z.ZodArray<z.ZodObject<{
            suite: z.ZodNullable<z.ZodString>;
            id: z.ZodNullable<z.ZodString>;
            name: z.ZodNullable<z.ZodString>;
            episodes: z.ZodInt;
            succeeded: z.ZodInt;
        }, z.core.$strict>>;
        task_count: z.ZodInt;
        seeds: z.ZodNullable<z.ZodObject<{
            run_seeds: z.ZodArray<z.ZodInt>;
            sources: z.ZodArray<z.ZodEnum<{
                recorded: "recorded";
                derived: "derived";
                config: "config";
                dirname: "dirname";
                none: "none";
            }>>;
        }, z.core.$strict>>;
        facts: z.ZodNullable<z.ZodObject<{
            evaluator: z.ZodObject<{
                name: z.ZodString;
                version: z.ZodNullable<z.ZodString>;
                commit: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>;
            models: z.ZodArray<z.ZodObject<{
                kind: z.ZodEnum<{
                    path: "path";
                    name: "name";
                    hf_id: "hf_id";
                    digest: "digest";
                    role: "role";
                }>;
                value: z.ZodString;
                file: z.ZodString;
                at: z.ZodString;
            }, z.core.$strict>>;
            started_at: z.ZodNullable<z.ZodISODateTime>;
            finished_at: z.ZodNullable<z.ZodISODateTime>;
            horizon: z.ZodNullable<z.ZodInt>;
            run_seeds: z.ZodArray<z.ZodInt>;
            expected_episodes: z.ZodNullable<z.ZodInt>;
            supplied: z.ZodArray<z.ZodEnum<{
                EPISODE_OUTCOMES: "EPISODE_OUTCOMES";
                MODEL_IDENTITY: "MODEL_IDENTITY";
                MODEL_DIGEST: "MODEL_DIGEST";
                EVALUATOR_VERSION: "EVALUATOR_VERSION";
                EVALUATOR_COMMIT: "EVALUATOR_COMMIT";
                SEEDS: "SEEDS";
                RUN_TIME: "RUN_TIME";
                FAILURE_NOTES: "FAILURE_NOTES";
                RAW_REFERENCES: "RAW_REFERENCES";
                ENVIRONMENT_LOCK: "ENVIRONMENT_LOCK";
                ATTEMPT_POLICY: "ATTEMPT_POLICY";
                DENOMINATOR_POLICY: "DENOMINATOR_POLICY";
                PLAN_ANCHOR: "PLAN_ANCHOR";
                SIGNATURE: "SIGNATURE";
            }>>;
            metrics_by_task: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>;
        reasons: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            class: z.ZodEnum<{
                rejected: "rejected";
                report_only: "report_only";
            }>;
            message: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            at: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        findings: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            severity: z.ZodEnum<{
                error: "error";
                warning: "warning";
                info: "info";
            }>;
            message: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            at: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        mapping: z.ZodNullable<z.ZodObject<{
            schema_version: z.ZodLiteral<"worldgate.mapping.v1">;
            name: z.ZodString;
            title: z.ZodOptional<z.ZodString>;
            format: z.ZodEnum<{
                json: "json";
                csv: "csv";
                jsonl: "jsonl";
            }>;
            files: z.ZodOptional<z.ZodString>;
            documents: z.ZodDefault<z.ZodEnum<{
                one: "one";
                many: "many";
            }>>;
            rows: z.ZodOptional<z.ZodString>;
            where: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>, z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>]>>>;
            require: z.ZodDefault<z.ZodArray<z.ZodObject<{
                one_of: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
                none_of: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
                because: z.ZodString;
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>>>;
            suite: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            task: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            task_name: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            episode: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                base: z.ZodDefault<z.ZodInt>;
            }, z.core.$strict>]>>;
            group_by: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                file: "file";
                suite: "suite";
                task: "task";
                run_seed: "run_seed";
            }>>>;
            run_seed: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                otherwise: z.ZodDefault<z.ZodEnum<{
                    error: "error";
                    absent: "absent";
                }>>;
            }, z.core.$strict>]>>;
            seed: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                otherwise: z.ZodDefault<z.ZodEnum<{
                    error: "error";
                    absent: "absent";
                }>>;
            }, z.core.$strict>]>>;
            seed_label: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                otherwise: z.ZodDefault<z.ZodEnum<{
                    error: "error";
                    absent: "absent";
                }>>;
            }, z.core.$strict>]>>;
            success: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                true: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
                false: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            not_a_trial: z.ZodDefault<z.ZodArray<z.ZodObject<{
                values: z.ZodUnion<readonly [z.ZodLiteral<"any">, z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>]>;
                status: z.ZodEnum<{
                    infra_error: "infra_error";
                    crashed: "crashed";
                    pending: "pending";
                }>;
                counted: z.ZodDefault<z.ZodBoolean>;
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>>>;
            metrics: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
                unit: z.ZodEnum<{
                    boolean: "boolean";
                    s: "s";
                    ratio: "ratio";
                    count: "count";
                    mse: "mse";
                    mae: "mae";
                    reward: "reward";
                    score: "score";
                    ms: "ms";
                    percent: "percent";
                    min: "min";
                    us: "us";
                    ns: "ns";
                }>;
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>>>;
            steps: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                unit: z.ZodDefault<z.ZodEnum<{
                    env: "env";
                    policy_call: "policy_call";
                }>>;
            }, z.core.$strict>]>>;
            duration: z.ZodOptional<z.ZodObject<{
                unit: z.ZodEnum<{
                    s: "s";
                    ms: "ms";
                    min: "min";
                    us: "us";
                    ns: "ns";
                }>;
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>>;
            failure_reason: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>]>>;
            model: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                kind: z.ZodDefault<z.ZodEnum<{
                    path: "path";
                    name: "name";
                    hf_id: "hf_id";
                    digest: "digest";
                }>>;
                roles: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                kind: z.ZodDefault<z.ZodEnum<{
                    path: "path";
                    name: "name";
                    hf_id: "hf_id";
                    digest: "digest";
                }>>;
                roles: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>]>>]>>;
            run: z.ZodDefault<z.ZodObject<{
                evaluator: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                evaluator_version: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                evaluator_commit: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                started_at: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                finished_at: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                horizon: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                expected_episodes: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
            }, z.core.$strict>>;
            stated: z.ZodDefault<z.ZodArray<z.ZodObject<{
                what: z.ZodEnum<{
                    episodes: "episodes";
                    success_rate: "success_rate";
                    successes: "successes";
                }>;
                unit: z.ZodEnum<{
                    ratio: "ratio";
                    count: "count";
                    percent: "percent";
                }>;
                decimals: z.ZodOptional<z.ZodInt>;
                over: z.ZodDefault<z.ZodEnum<{
                    evaluator: "evaluator";
                    all: "all";
                }>>;
                name: z.ZodOptional<z.ZodString>;
                files: z.ZodOptional<z.ZodString>;
                rows: z.ZodOptional<z.ZodString>;
                suite: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                task: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>>>;
            reported: z.ZodDefault<z.ZodArray<z.ZodObject<{
                unit: z.ZodEnum<{
                    s: "s";
                    ratio: "ratio";
                    count: "count";
                    mse: "mse";
                    mae: "mae";
                    reward: "reward";
                    score: "score";
                    ms: "ms";
                    percent: "percent";
                }>;
                name: z.ZodOptional<z.ZodString>;
                files: z.ZodOptional<z.ZodString>;
                rows: z.ZodOptional<z.ZodString>;
                suite: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                task: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                from: z.ZodOptional<z.ZodString>;
                file: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodString>;
                wildcard: z.ZodOptional<z.ZodInt>;
                value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
        next: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    findings: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        severity: z.ZodEnum<{
            error: "error";
            warning: "warning";
            info: "info";
        }>;
        message: z.ZodString;
        file: z.ZodNullable<z.ZodString>;
        at: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    finding_count: z.ZodInt;
    fields: z.ZodArray<z.ZodObject<{
        field: z.ZodString;
        unit: z.ZodEnum<{
            ratio: "ratio";
            percent: "percent";
            unstated: "unstated";
        }>;
        files: z.ZodInt;
        example: z.ZodString;
    }, z.core.$strict>>;
    secret_places: z.ZodArray<z.ZodObject<{
        file: z.ZodString;
        line: z.ZodInt;
        kind: z.ZodString;
    }, z.core.$strict>>;
    secret_scan: z.ZodObject<{
        files: z.ZodInt;
        size_bytes: z.ZodInt;
        partly: z.ZodArray<z.ZodString>;
        not_scanned: z.ZodInt;
    }, z.core.$strict>;
    archives: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        kind: z.ZodEnum<{
            zip: "zip";
            tar: "tar";
            "tar.gz": "tar.gz";
            gz: "gz";
        }>;
        size_bytes: z.ZodInt;
        entries: z.ZodInt;
        unpacked_bytes: z.ZodInt;
        complete: z.ZodBoolean;
        names: z.ZodArray<z.ZodString>;
        results: z.ZodArray<z.ZodString>;
        findings: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            message: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    selection: z.ZodNullable<z.ZodObject<{
        candidate: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type TriageReport = z.infer<typeof triageReport>;
export {};
