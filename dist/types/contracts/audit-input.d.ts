import { z } from '../vendor/zod/index.js';
/** One line of `episode_results.jsonl`: a normalised episode. Keys that say nothing are left out. */
export declare const episodeResult: z.ZodObject<{
    task: z.ZodString;
    episode: z.ZodInt;
    run_seed: z.ZodOptional<z.ZodInt>;
    seed: z.ZodOptional<z.ZodInt>;
    seed_source: z.ZodOptional<z.ZodEnum<{
        recorded: "recorded";
        derived: "derived";
        config: "config";
        dirname: "dirname";
        none: "none";
    }>>;
    outcome: z.ZodOptional<z.ZodEnum<{
        success: "success";
        failure: "failure";
        not_a_trial: "not_a_trial";
    }>>;
    status: z.ZodOptional<z.ZodEnum<{
        unknown: "unknown";
        ok: "ok";
        infra_error: "infra_error";
        crashed: "crashed";
        pending: "pending";
    }>>;
    evaluator_counts: z.ZodOptional<z.ZodBoolean>;
    counted: z.ZodOptional<z.ZodEnum<{
        duplicate: "duplicate";
        out_of_protocol: "out_of_protocol";
    }>>;
    metrics: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    steps: z.ZodOptional<z.ZodInt>;
    step_unit: z.ZodOptional<z.ZodEnum<{
        env: "env";
        policy_call: "policy_call";
    }>>;
    duration_s: z.ZodOptional<z.ZodNumber>;
    failure_reason: z.ZodOptional<z.ZodString>;
    file: z.ZodString;
    at: z.ZodString;
}, z.core.$strict>;
export type EpisodeResult = z.infer<typeof episodeResult>;
/** What an importer learnt of the run besides its episodes. */
export declare const runFacts: z.ZodObject<{
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
}, z.core.$strict>;
export type RunFacts = z.infer<typeof runFacts>;
export declare const importedTask: z.ZodObject<{
    suite: z.ZodNullable<z.ZodString>;
    id: z.ZodNullable<z.ZodString>;
    name: z.ZodNullable<z.ZodString>;
    planned: z.ZodNullable<z.ZodString>;
    episodes: z.ZodInt;
    succeeded: z.ZodInt;
}, z.core.$strict>;
/** `audit_input.json`: what was audited, in one form for every evaluator. */
export declare const auditInput: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.audit_input.v1">;
    source: z.ZodEnum<{
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
    }>;
    format: z.ZodString;
    detection: z.ZodObject<{
        confidence: z.ZodNumber;
        why: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    facts: z.ZodObject<{
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
    }, z.core.$strict>;
    tasks: z.ZodArray<z.ZodObject<{
        suite: z.ZodNullable<z.ZodString>;
        id: z.ZodNullable<z.ZodString>;
        name: z.ZodNullable<z.ZodString>;
        planned: z.ZodNullable<z.ZodString>;
        episodes: z.ZodInt;
        succeeded: z.ZodInt;
    }, z.core.$strict>>;
    reported: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        scope: z.ZodObject<{
            suite: z.ZodNullable<z.ZodString>;
            task: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>;
        value: z.ZodNumber;
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
        text: z.ZodString;
        file: z.ZodString;
        at: z.ZodString;
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
    episodes: z.ZodUnion<readonly [z.ZodObject<{
        file: z.ZodLiteral<"episode_results.jsonl">;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        count: z.ZodInt;
    }, z.core.$strict>, z.ZodArray<z.ZodObject<{
        task: z.ZodString;
        episode: z.ZodInt;
        run_seed: z.ZodOptional<z.ZodInt>;
        seed: z.ZodOptional<z.ZodInt>;
        seed_source: z.ZodOptional<z.ZodEnum<{
            recorded: "recorded";
            derived: "derived";
            config: "config";
            dirname: "dirname";
            none: "none";
        }>>;
        outcome: z.ZodOptional<z.ZodEnum<{
            success: "success";
            failure: "failure";
            not_a_trial: "not_a_trial";
        }>>;
        status: z.ZodOptional<z.ZodEnum<{
            unknown: "unknown";
            ok: "ok";
            infra_error: "infra_error";
            crashed: "crashed";
            pending: "pending";
        }>>;
        evaluator_counts: z.ZodOptional<z.ZodBoolean>;
        counted: z.ZodOptional<z.ZodEnum<{
            duplicate: "duplicate";
            out_of_protocol: "out_of_protocol";
        }>>;
        metrics: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        steps: z.ZodOptional<z.ZodInt>;
        step_unit: z.ZodOptional<z.ZodEnum<{
            env: "env";
            policy_call: "policy_call";
        }>>;
        duration_s: z.ZodOptional<z.ZodNumber>;
        failure_reason: z.ZodOptional<z.ZodString>;
        file: z.ZodString;
        at: z.ZodString;
    }, z.core.$strict>>]>;
}, z.core.$strict>;
export type AuditInput = z.infer<typeof auditInput>;
