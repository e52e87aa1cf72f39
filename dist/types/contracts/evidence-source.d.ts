import { z } from '../vendor/zod/index.js';
/** Evaluators whose results `worldgate audit run <source>` reads. */
export declare const AUDIT_SOURCES: readonly ["lerobot", "openpi", "lbm_eval", "vla-eval", "gr00t-n1.7", "pi-0.7", "embodied-gov-bench", "cosmos-predict", "worldforge", "worldgate", "audit-input", "generic"];
export declare const auditSource: z.ZodEnum<{
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
export type AuditSource = z.infer<typeof auditSource>;
/** Success, failure, not a trial (crashed, pending, infrastructure error), or no notion of success at all. */
export declare const OUTCOMES: readonly ["success", "failure", "not_a_trial"];
export declare const episodeOutcome: z.ZodEnum<{
    success: "success";
    failure: "failure";
    not_a_trial: "not_a_trial";
}>;
export type EpisodeOutcome = z.infer<typeof episodeOutcome>;
export declare const EPISODE_STATES: readonly ["ok", "infra_error", "crashed", "pending", "unknown"];
export declare const episodeState: z.ZodEnum<{
    unknown: "unknown";
    ok: "ok";
    infra_error: "infra_error";
    crashed: "crashed";
    pending: "pending";
}>;
export type EpisodeState = z.infer<typeof episodeState>;
export declare const SEED_SOURCES: readonly ["recorded", "derived", "config", "dirname", "none"];
export declare const seedSource: z.ZodEnum<{
    recorded: "recorded";
    derived: "derived";
    config: "config";
    dirname: "dirname";
    none: "none";
}>;
export type SeedSource = z.infer<typeof seedSource>;
export declare const FINDING_SEVERITIES: readonly ["error", "warning", "info"];
/** Something that a reader of the results has to know. An `error` ends the import and leaves no package. */
export declare const finding: z.ZodObject<{
    code: z.ZodString;
    severity: z.ZodEnum<{
        error: "error";
        warning: "warning";
        info: "info";
    }>;
    message: z.ZodString;
    file: z.ZodNullable<z.ZodString>;
    at: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
export type Finding = z.infer<typeof finding>;
/** A number that the evaluator itself states about its episodes. It is compared, and never decides. */
export declare const reportedNumber: z.ZodObject<{
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
}, z.core.$strict>;
export type ReportedNumber = z.infer<typeof reportedNumber>;
/** What a file says of the model that it is about. */
export declare const modelIdentity: z.ZodObject<{
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
}, z.core.$strict>;
export type ModelIdentity = z.infer<typeof modelIdentity>;
/** Evidence that a record may hold. `EPISODE_OUTCOMES` alone lets a claim be decided. */
export declare const EVIDENCE_ITEMS: readonly ["EPISODE_OUTCOMES", "MODEL_IDENTITY", "MODEL_DIGEST", "EVALUATOR_VERSION", "EVALUATOR_COMMIT", "SEEDS", "RUN_TIME", "FAILURE_NOTES", "RAW_REFERENCES", "ENVIRONMENT_LOCK", "ATTEMPT_POLICY", "DENOMINATOR_POLICY", "PLAN_ANCHOR", "SIGNATURE"];
export declare const evidenceItem: z.ZodEnum<{
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
}>;
export type EvidenceItem = z.infer<typeof evidenceItem>;
