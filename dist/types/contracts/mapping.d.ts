import { z } from 'zod';
/** What a cell or a JSON value may be compared with. */
declare const spelling: z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>;
export type Spelling = z.infer<typeof spelling>;
export declare const TIME_UNITS: readonly ["min", "s", "ms", "us", "ns"];
export type TimeUnit = (typeof TIME_UNITS)[number];
export declare const MAPPED_UNITS: readonly ["ratio", "percent", "boolean", "count", "mse", "mae", "reward", "score", "min", "s", "ms", "us", "ns"];
export declare const GROUP_KEYS: readonly ["file", "suite", "task", "run_seed"];
/** A mapping: where the columns or keys of somebody's results stand, and what their values mean. */
export declare const mapping: z.ZodObject<{
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
}, z.core.$strict>;
export type Mapping = z.infer<typeof mapping>;
/** A mapping as its author writes it. */
export type MappingInput = z.input<typeof mapping>;
export {};
