import { z } from '../vendor/zod/index.js';
/**
 * L0 unsigned or local key · L1 signed in the job that ran · L2 signed in a separate job that saw only digests · L3
 * reusable workflow on a hosted runner, its shape checked.
 */
export declare const TRUST_LEVELS: readonly ["L0", "L1", "L2", "L3"];
export declare const trustLevel: z.ZodEnum<{
    L0: "L0";
    L1: "L1";
    L2: "L2";
    L3: "L3";
}>;
export type TrustLevel = z.infer<typeof trustLevel>;
/** A workflow whose text somebody has checked: only what is at this commit counts. */
export declare const reviewedWorkflow: z.ZodObject<{
    workflow: z.ZodString;
    commit: z.ZodString;
    digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    level: z.ZodEnum<{
        L2: "L2";
        L3: "L3";
    }>;
}, z.core.$strict>;
export type ReviewedWorkflow = z.infer<typeof reviewedWorkflow>;
/** Signed by a workflow, whose certificate says which. */
export declare const certificateSigner: z.ZodObject<{
    kind: z.ZodLiteral<"certificate">;
    issuer: z.ZodURL;
    repository: z.ZodString;
    repository_id: z.ZodOptional<z.ZodString>;
    owner_id: z.ZodOptional<z.ZodString>;
    workflows: z.ZodOptional<z.ZodArray<z.ZodString>>;
    runner: z.ZodOptional<z.ZodEnum<{
        "github-hosted": "github-hosted";
        "self-hosted": "self-hosted";
    }>>;
}, z.core.$strict>;
/** Signed by a key of a laboratory; the trusted signers file says whose it is. */
export declare const keySigner: z.ZodObject<{
    kind: z.ZodLiteral<"key">;
    key_ids: z.ZodArray<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
}, z.core.$strict>;
/** What a claim must ask for at least: of `>=` that value or more, of `<=` that value or less, of `==` that value. */
export declare const demandedMetric: z.ZodObject<{
    name: z.ZodString;
    operator: z.ZodEnum<{
        ">=": ">=";
        "<=": "<=";
        "==": "==";
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
    scope: z.ZodOptional<z.ZodEnum<{
        pooled: "pooled";
        each_task: "each_task";
    }>>;
    value: z.ZodNumber;
    max_margin: z.ZodOptional<z.ZodNumber>;
    max_alpha: z.ZodOptional<z.ZodNumber>;
}, z.core.$strict>;
export type DemandedMetric = z.infer<typeof demandedMetric>;
export declare const REPLAY_BINDINGS: readonly ["repository", "commit", "run", "pull_request"];
/** `worldgate.trust_policy.v1`: which evidence a verifier accepts. What is not stated is not asked. */
export declare const trustPolicy: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.trust_policy.v1">;
    signer: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"certificate">;
        issuer: z.ZodURL;
        repository: z.ZodString;
        repository_id: z.ZodOptional<z.ZodString>;
        owner_id: z.ZodOptional<z.ZodString>;
        workflows: z.ZodOptional<z.ZodArray<z.ZodString>>;
        runner: z.ZodOptional<z.ZodEnum<{
            "github-hosted": "github-hosted";
            "self-hosted": "self-hosted";
        }>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"key">;
        key_ids: z.ZodArray<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
    }, z.core.$strict>], "kind">;
    min_level: z.ZodDefault<z.ZodEnum<{
        L0: "L0";
        L1: "L1";
        L2: "L2";
        L3: "L3";
    }>>;
    reviewed_workflows: z.ZodDefault<z.ZodArray<z.ZodObject<{
        workflow: z.ZodString;
        commit: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        level: z.ZodEnum<{
            L2: "L2";
            L3: "L3";
        }>;
    }, z.core.$strict>>>;
    allow_late_signing: z.ZodDefault<z.ZodBoolean>;
    events: z.ZodOptional<z.ZodArray<z.ZodString>>;
    refs: z.ZodOptional<z.ZodArray<z.ZodString>>;
    commit: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodLiteral<"released">]>>;
    bind: z.ZodDefault<z.ZodArray<z.ZodEnum<{
        repository: "repository";
        pull_request: "pull_request";
        commit: "commit";
        run: "run";
    }>>>;
    witnesses: z.ZodDefault<z.ZodObject<{
        transparency_log: z.ZodDefault<z.ZodEnum<{
            optional: "optional";
            required: "required";
        }>>;
        timestamp: z.ZodDefault<z.ZodEnum<{
            optional: "optional";
            required: "required";
        }>>;
    }, z.core.$strict>>;
    predicates: z.ZodDefault<z.ZodArray<z.ZodEnum<{
        "https://in-toto.io/attestation/test-result/v0.1": "https://in-toto.io/attestation/test-result/v0.1";
        "https://slsa.dev/provenance/v1": "https://slsa.dev/provenance/v1";
        "https://github.com/worldgate/worldgate/attestation/evidence/v1": "https://github.com/worldgate/worldgate/attestation/evidence/v1";
    }>>>;
    claims: z.ZodOptional<z.ZodUnion<readonly [z.ZodArray<z.ZodObject<{
        slug: z.ZodOptional<z.ZodString>;
        id: z.ZodOptional<z.ZodString>;
        hash: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        metrics: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            operator: z.ZodEnum<{
                ">=": ">=";
                "<=": "<=";
                "==": "==";
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
            scope: z.ZodOptional<z.ZodEnum<{
                pooled: "pooled";
                each_task: "each_task";
            }>>;
            value: z.ZodNumber;
            max_margin: z.ZodOptional<z.ZodNumber>;
            max_alpha: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>>;
        revision: z.ZodOptional<z.ZodString>;
        weights_digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        outcomes: z.ZodDefault<z.ZodArray<z.ZodEnum<{
            inconclusive: "inconclusive";
            supported: "supported";
            supported_within_margin: "supported_within_margin";
            underpowered: "underpowered";
            not_supported: "not_supported";
            invalid: "invalid";
        }>>>;
    }, z.core.$strict>>, z.ZodLiteral<"any">]>>;
    min_grade: z.ZodDefault<z.ZodEnum<{
        A: "A";
        B: "B";
        C: "C";
        D: "D";
    }>>;
    min_completeness: z.ZodOptional<z.ZodNumber>;
    max_age_hours: z.ZodOptional<z.ZodNumber>;
    allow_not_for_proof: z.ZodDefault<z.ZodBoolean>;
    allow_drafts: z.ZodDefault<z.ZodBoolean>;
    expression: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export type TrustPolicy = z.infer<typeof trustPolicy>;
/** `worldgate.trusted_signers.v1`: whose keys these are. */
export declare const trustedSigners: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.trusted_signers.v1">;
    signers: z.ZodArray<z.ZodObject<{
        owner: z.ZodString;
        public_key: z.ZodString;
        valid_from: z.ZodOptional<z.ZodISODateTime>;
        valid_until: z.ZodOptional<z.ZodISODateTime>;
        revoked: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type TrustedSigners = z.infer<typeof trustedSigners>;
