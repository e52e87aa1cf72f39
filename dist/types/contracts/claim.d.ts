import { z } from '../vendor/zod/index.js';
export declare const claimId: z.ZodString;
export declare const protocolId: z.ZodString;
/** A revision that names one state of a repository and no other. */
export declare const gitRevision: z.ZodString;
export declare const METRIC_OPERATORS: readonly [">=", "<=", "=="];
export declare const METRIC_UNITS: readonly ["ratio", "count", "mse", "mae", "reward", "score", "s", "ms"];
export declare const expectedMetric: z.ZodObject<{
    name: z.ZodString;
    operator: z.ZodEnum<{
        ">=": ">=";
        "<=": "<=";
        "==": "==";
    }>;
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
    }>;
    statistic: z.ZodOptional<z.ZodEnum<{
        rate: "rate";
        mean: "mean";
        p50: "p50";
        p90: "p90";
        p95: "p95";
        p99: "p99";
        sum: "sum";
    }>>;
    bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    scope: z.ZodOptional<z.ZodEnum<{
        pooled: "pooled";
        each_task: "each_task";
    }>>;
}, z.core.$strict>;
export declare const INTERVAL_METHODS: readonly ["wilson", "clopper_pearson", "jeffreys", "savi", "betting", "bootstrap"];
export declare const decisionRule: z.ZodObject<{
    null_hypothesis: z.ZodString;
    margin: z.ZodDefault<z.ZodNumber>;
    alpha: z.ZodDefault<z.ZodNumber>;
    sidedness: z.ZodDefault<z.ZodEnum<{
        one_sided: "one_sided";
        two_sided: "two_sided";
    }>>;
    interval_method: z.ZodDefault<z.ZodEnum<{
        wilson: "wilson";
        clopper_pearson: "clopper_pearson";
        jeffreys: "jeffreys";
        savi: "savi";
        betting: "betting";
        bootstrap: "bootstrap";
    }>>;
}, z.core.$strict>;
export declare const subject: z.ZodObject<{
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
export declare const applicability: z.ZodObject<{
    benchmark: z.ZodString;
    benchmark_version: z.ZodString;
    robot_embodiment: z.ZodString;
    simulator: z.ZodString;
    camera_distribution: z.ZodString;
    language_template: z.ZodString;
    license_assumptions: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
/** `claim.json`: subject and threshold. Never rewritten: what became of it stands in the evidence. */
export declare const claim: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.claim.v1">;
    id: z.ZodString;
    slug: z.ZodString;
    claim_text: z.ZodString;
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
    capability: z.ZodString;
    applicability: z.ZodObject<{
        benchmark: z.ZodString;
        benchmark_version: z.ZodString;
        robot_embodiment: z.ZodString;
        simulator: z.ZodString;
        camera_distribution: z.ZodString;
        language_template: z.ZodString;
        license_assumptions: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    expected_metrics: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        operator: z.ZodEnum<{
            ">=": ">=";
            "<=": "<=";
            "==": "==";
        }>;
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
        }>;
        statistic: z.ZodOptional<z.ZodEnum<{
            rate: "rate";
            mean: "mean";
            p50: "p50";
            p90: "p90";
            p95: "p95";
            p99: "p99";
            sum: "sum";
        }>>;
        bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        scope: z.ZodOptional<z.ZodEnum<{
            pooled: "pooled";
            each_task: "each_task";
        }>>;
    }, z.core.$strict>>;
    decision_rule: z.ZodObject<{
        null_hypothesis: z.ZodString;
        margin: z.ZodDefault<z.ZodNumber>;
        alpha: z.ZodDefault<z.ZodNumber>;
        sidedness: z.ZodDefault<z.ZodEnum<{
            one_sided: "one_sided";
            two_sided: "two_sided";
        }>>;
        interval_method: z.ZodDefault<z.ZodEnum<{
            wilson: "wilson";
            clopper_pearson: "clopper_pearson";
            jeffreys: "jeffreys";
            savi: "savi";
            betting: "betting";
            bootstrap: "bootstrap";
        }>>;
    }, z.core.$strict>;
    source: z.ZodObject<{
        type: z.ZodString;
        title: z.ZodString;
        url: z.ZodNullable<z.ZodString>;
        section: z.ZodString;
    }, z.core.$strict>;
    curator: z.ZodObject<{
        agent: z.ZodString;
        created_at: z.ZodISODateTime;
    }, z.core.$strict>;
    status: z.ZodLiteral<"untested">;
    needs_review: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export type Claim = z.infer<typeof claim>;
