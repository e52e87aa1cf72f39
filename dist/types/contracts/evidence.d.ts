import { z } from '../vendor/zod/index.js';
export declare const claimOutcome: z.ZodEnum<{
    inconclusive: "inconclusive";
    supported: "supported";
    supported_within_margin: "supported_within_margin";
    underpowered: "underpowered";
    not_supported: "not_supported";
    invalid: "invalid";
}>;
/** Successes and episodes of one way of counting. */
export declare const rateCounts: z.ZodObject<{
    succeeded: z.ZodInt;
    episodes: z.ZodInt;
}, z.core.$strict>;
/** One task of a decided metric. */
export declare const taskDecision: z.ZodObject<{
    task: z.ZodString;
    planned: z.ZodInt;
    observed: z.ZodInt;
    succeeded: z.ZodNullable<z.ZodInt>;
    counted: z.ZodInt;
    estimate: z.ZodNullable<z.ZodNumber>;
    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    p_value: z.ZodNullable<z.ZodNumber>;
    p_adjusted: z.ZodNullable<z.ZodNumber>;
    below: z.ZodBoolean;
}, z.core.$strict>;
export type TaskDecision = z.infer<typeof taskDecision>;
/** How one expected metric of the claim came out. */
export declare const metricDecision: z.ZodObject<{
    name: z.ZodString;
    statistic: z.ZodEnum<{
        rate: "rate";
        mean: "mean";
        p50: "p50";
        p90: "p90";
        p95: "p95";
        p99: "p99";
        sum: "sum";
    }>;
    scope: z.ZodEnum<{
        pooled: "pooled";
        each_task: "each_task";
    }>;
    operator: z.ZodEnum<{
        ">=": ">=";
        "<=": "<=";
        "==": "==";
    }>;
    value: z.ZodNumber;
    threshold: z.ZodNumber;
    unit: z.ZodEnum<{
        s: "s";
        ratio: "ratio";
        count: "count";
        mse: "mse";
        mae: "mae";
        reward: "reward";
        score: "score";
        ms: "ms";
    }>;
    outcome: z.ZodEnum<{
        inconclusive: "inconclusive";
        supported: "supported";
        supported_within_margin: "supported_within_margin";
        underpowered: "underpowered";
        not_supported: "not_supported";
        invalid: "invalid";
    }>;
    estimate: z.ZodNullable<z.ZodNumber>;
    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    level: z.ZodNullable<z.ZodNumber>;
    sidedness: z.ZodEnum<{
        one_sided: "one_sided";
        two_sided: "two_sided";
    }>;
    method: z.ZodString;
    n: z.ZodNumber;
    counts: z.ZodNullable<z.ZodObject<{
        succeeded: z.ZodInt;
        episodes: z.ZodInt;
    }, z.core.$strict>>;
    p_value: z.ZodNullable<z.ZodNumber>;
    naive: z.ZodNullable<z.ZodObject<{
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        n: z.ZodInt;
    }, z.core.$strict>>;
    clustering: z.ZodNullable<z.ZodObject<{
        clusters: z.ZodInt;
        icc: z.ZodNumber;
        design_effect: z.ZodNumber;
        effective_n: z.ZodNumber;
        decides: z.ZodBoolean;
    }, z.core.$strict>>;
    savi: z.ZodNullable<z.ZodObject<{
        e_value: z.ZodNullable<z.ZodNumber>;
        log_e: z.ZodNumber;
        always_valid_p: z.ZodNumber;
        prior: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
        planned_before_run: z.ZodBoolean;
    }, z.core.$strict>>;
    tasks: z.ZodArray<z.ZodObject<{
        task: z.ZodString;
        planned: z.ZodInt;
        observed: z.ZodInt;
        succeeded: z.ZodNullable<z.ZodInt>;
        counted: z.ZodInt;
        estimate: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        p_value: z.ZodNullable<z.ZodNumber>;
        p_adjusted: z.ZodNullable<z.ZodNumber>;
        below: z.ZodBoolean;
    }, z.core.$strict>>;
    sentence: z.ZodString;
}, z.core.$strict>;
export type MetricDecision = z.infer<typeof metricDecision>;
export declare const evidenceCounts: z.ZodObject<{
    planned: z.ZodInt;
    matched: z.ZodInt;
    succeeded: z.ZodInt;
    failed: z.ZodInt;
    not_a_trial: z.ZodInt;
    missing: z.ZodInt;
    not_run: z.ZodInt;
    duplicate: z.ZodInt;
    conflicting: z.ZodInt;
    out_of_protocol: z.ZodInt;
    read: z.ZodInt;
}, z.core.$strict>;
export type EvidenceCounts = z.infer<typeof evidenceCounts>;
export declare const GRADES: readonly ["A", "B", "C", "D"];
export declare const missingEvidence: z.ZodObject<{
    id: z.ZodUnion<[z.ZodEnum<{
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
    }>, z.ZodLiteral<"EPISODE_COVERAGE">]>;
    text: z.ZodString;
}, z.core.$strict>;
/** PPI++: simulated episodes corrected by a real subset. Reported beside the decision, never instead of it. */
export declare const ppiReport: z.ZodObject<{
    labels: z.ZodObject<{
        file: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        rows: z.ZodInt;
    }, z.core.$strict>;
    paired: z.ZodInt;
    unlabelled: z.ZodInt;
    lambda: z.ZodNumber;
    hybrid: z.ZodObject<{
        estimate: z.ZodNumber;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    }, z.core.$strict>;
    classical: z.ZodObject<{
        estimate: z.ZodNumber;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    }, z.core.$strict>;
    level: z.ZodNumber;
    sentence: z.ZodString;
}, z.core.$strict>;
/** `evidence.json`: what became of the claim. Holds no clock, host or absolute path. */
export declare const evidence: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.evidence.v1">;
    claim: z.ZodObject<{
        id: z.ZodString;
        hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        schema_version: z.ZodString;
        statement: z.ZodString;
        text: z.ZodString;
    }, z.core.$strict>;
    protocol: z.ZodObject<{
        id: z.ZodString;
        hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        schema_version: z.ZodString;
        frozen_at: z.ZodNullable<z.ZodISODateTime>;
        planned_cells: z.ZodInt;
        planned_cells_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        anchor: z.ZodNullable<z.ZodObject<{
            kind: z.ZodString;
            reference: z.ZodString;
            anchored_at: z.ZodISODateTime;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    source: z.ZodObject<{
        name: z.ZodEnum<{
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
        why: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    subject: z.ZodObject<{
        type: z.ZodEnum<{
            hf_model: "hf_model";
            checkpoint: "checkpoint";
            service: "service";
        }>;
        id: z.ZodString;
        revision: z.ZodNullable<z.ZodString>;
        weights_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        checkpoint_uri: z.ZodNullable<z.ZodString>;
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
    outcome: z.ZodNullable<z.ZodEnum<{
        inconclusive: "inconclusive";
        supported: "supported";
        supported_within_margin: "supported_within_margin";
        underpowered: "underpowered";
        not_supported: "not_supported";
        invalid: "invalid";
    }>>;
    verdict: z.ZodEnum<{
        error: "error";
        failed: "failed";
        inconclusive: "inconclusive";
        skipped: "skipped";
        passed: "passed";
    }>;
    sentence: z.ZodString;
    reasons: z.ZodArray<z.ZodString>;
    metrics: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        statistic: z.ZodEnum<{
            rate: "rate";
            mean: "mean";
            p50: "p50";
            p90: "p90";
            p95: "p95";
            p99: "p99";
            sum: "sum";
        }>;
        scope: z.ZodEnum<{
            pooled: "pooled";
            each_task: "each_task";
        }>;
        operator: z.ZodEnum<{
            ">=": ">=";
            "<=": "<=";
            "==": "==";
        }>;
        value: z.ZodNumber;
        threshold: z.ZodNumber;
        unit: z.ZodEnum<{
            s: "s";
            ratio: "ratio";
            count: "count";
            mse: "mse";
            mae: "mae";
            reward: "reward";
            score: "score";
            ms: "ms";
        }>;
        outcome: z.ZodEnum<{
            inconclusive: "inconclusive";
            supported: "supported";
            supported_within_margin: "supported_within_margin";
            underpowered: "underpowered";
            not_supported: "not_supported";
            invalid: "invalid";
        }>;
        estimate: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        level: z.ZodNullable<z.ZodNumber>;
        sidedness: z.ZodEnum<{
            one_sided: "one_sided";
            two_sided: "two_sided";
        }>;
        method: z.ZodString;
        n: z.ZodNumber;
        counts: z.ZodNullable<z.ZodObject<{
            succeeded: z.ZodInt;
            episodes: z.ZodInt;
        }, z.core.$strict>>;
        p_value: z.ZodNullable<z.ZodNumber>;
        naive: z.ZodNullable<z.ZodObject<{
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            n: z.ZodInt;
        }, z.core.$strict>>;
        clustering: z.ZodNullable<z.ZodObject<{
            clusters: z.ZodInt;
            icc: z.ZodNumber;
            design_effect: z.ZodNumber;
            effective_n: z.ZodNumber;
            decides: z.ZodBoolean;
        }, z.core.$strict>>;
        savi: z.ZodNullable<z.ZodObject<{
            e_value: z.ZodNullable<z.ZodNumber>;
            log_e: z.ZodNumber;
            always_valid_p: z.ZodNumber;
            prior: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
            planned_before_run: z.ZodBoolean;
        }, z.core.$strict>>;
        tasks: z.ZodArray<z.ZodObject<{
            task: z.ZodString;
            planned: z.ZodInt;
            observed: z.ZodInt;
            succeeded: z.ZodNullable<z.ZodInt>;
            counted: z.ZodInt;
            estimate: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            p_value: z.ZodNullable<z.ZodNumber>;
            p_adjusted: z.ZodNullable<z.ZodNumber>;
            below: z.ZodBoolean;
        }, z.core.$strict>>;
        sentence: z.ZodString;
    }, z.core.$strict>>;
    counts: z.ZodObject<{
        planned: z.ZodInt;
        matched: z.ZodInt;
        succeeded: z.ZodInt;
        failed: z.ZodInt;
        not_a_trial: z.ZodInt;
        missing: z.ZodInt;
        not_run: z.ZodInt;
        duplicate: z.ZodInt;
        conflicting: z.ZodInt;
        out_of_protocol: z.ZodInt;
        read: z.ZodInt;
    }, z.core.$strict>;
    denominators: z.ZodObject<{
        rule: z.ZodString;
        decided: z.ZodNullable<z.ZodObject<{
            succeeded: z.ZodInt;
            episodes: z.ZodInt;
        }, z.core.$strict>>;
        planned: z.ZodNullable<z.ZodObject<{
            succeeded: z.ZodInt;
            episodes: z.ZodInt;
        }, z.core.$strict>>;
        evaluator: z.ZodNullable<z.ZodObject<{
            succeeded: z.ZodInt;
            episodes: z.ZodInt;
        }, z.core.$strict>>;
        trials: z.ZodNullable<z.ZodObject<{
            succeeded: z.ZodInt;
            episodes: z.ZodInt;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    rates: z.ZodNullable<z.ZodObject<{
        micro: z.ZodNumber;
        macro: z.ZodNumber;
    }, z.core.$strict>>;
    stopping: z.ZodObject<{
        rule: z.ZodEnum<{
            fixed: "fixed";
            savi: "savi";
        }>;
        note: z.ZodString;
    }, z.core.$strict>;
    grade: z.ZodObject<{
        grade: z.ZodEnum<{
            A: "A";
            B: "B";
            C: "C";
            D: "D";
        }>;
        reasons: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    completeness: z.ZodNullable<z.ZodObject<{
        score: z.ZodNumber;
        coverage: z.ZodObject<{
            matched: z.ZodInt;
            planned: z.ZodInt;
        }, z.core.$strict>;
        fields: z.ZodObject<{
            present: z.ZodArray<z.ZodEnum<{
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
            required: z.ZodArray<z.ZodEnum<{
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
        }, z.core.$strict>;
        missing: z.ZodArray<z.ZodEnum<{
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
    }, z.core.$strict>>;
    scope_limits: z.ZodObject<{
        benchmark: z.ZodString;
        benchmark_version: z.ZodString;
        robot_embodiment: z.ZodString;
        simulator: z.ZodString;
        camera_distribution: z.ZodString;
        language_template: z.ZodString;
        license_assumptions: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    missing_evidence: z.ZodArray<z.ZodObject<{
        id: z.ZodUnion<[z.ZodEnum<{
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
        }>, z.ZodLiteral<"EPISODE_COVERAGE">]>;
        text: z.ZodString;
    }, z.core.$strict>>;
    recommendation: z.ZodObject<{
        text: z.ZodString;
        rule: z.ZodString;
        code: z.ZodEnum<{
            accept_within_scope: "accept_within_scope";
            reject_claim: "reject_claim";
            collect_more_episodes: "collect_more_episodes";
            complete_the_record: "complete_the_record";
            fix_the_input: "fix_the_input";
        }>;
    }, z.core.$strict>;
    deployment_summary: z.ZodObject<{
        text: z.ZodString;
        rule: z.ZodString;
    }, z.core.$strict>;
    next_falsification_axes: z.ZodArray<z.ZodObject<{
        text: z.ZodString;
        rule: z.ZodString;
        axis: z.ZodString;
    }, z.core.$strict>>;
    not_shown: z.ZodArray<z.ZodString>;
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
    ppi: z.ZodNullable<z.ZodObject<{
        labels: z.ZodObject<{
            file: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            rows: z.ZodInt;
        }, z.core.$strict>;
        paired: z.ZodInt;
        unlabelled: z.ZodInt;
        lambda: z.ZodNumber;
        hybrid: z.ZodObject<{
            estimate: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        }, z.core.$strict>;
        classical: z.ZodObject<{
            estimate: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        }, z.core.$strict>;
        level: z.ZodNumber;
        sentence: z.ZodString;
    }, z.core.$strict>>;
    not_for_proof: z.ZodBoolean;
}, z.core.$strict>;
export type Evidence = z.infer<typeof evidence>;
