import { z } from 'zod';
/** Random, so that the name of a protected page says nothing of what it holds. */
export declare const SHARE_ID: RegExp;
export declare const shareId: z.ZodString;
/** `worldgate.share_approval.v1`: somebody's word that this very package may be shown to these readers. */
export declare const shareApproval: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.share_approval.v1">;
    package_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    reviewer_label: z.ZodString;
    audience: z.ZodString;
    approver: z.ZodString;
    revocation_owner: z.ZodString;
    retention_policy: z.ZodString;
    approved_at: z.ZodISODateTime;
    expires_at: z.ZodOptional<z.ZodISODateTime>;
}, z.core.$strict>;
export type ShareApproval = z.infer<typeof shareApproval>;
/** Sizes of files in steps: an exact size tells one recording from another. */
export declare const SIZE_BUCKETS: readonly ["under 1 KiB", "1 to 10 KiB", "10 to 100 KiB", "100 KiB to 1 MiB", "1 to 10 MiB", "10 to 100 MiB", "100 MiB to 1 GiB", "over 1 GiB"];
export type SizeBucket = (typeof SIZE_BUCKETS)[number];
export declare const sharedMetric: z.ZodObject<{
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
}, z.core.$strict>;
export type SharedMetric = z.infer<typeof sharedMetric>;
/**
 * `share.json`, and all that its page can show: an allowlist. Nothing gets into a share but through a field here, so that
 * what is added to a package later stays where it is.
 */
export declare const publicShare: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.share.v1">;
    share_id: z.ZodString;
    published_at: z.ZodISODateTime;
    expires_at: z.ZodNullable<z.ZodISODateTime>;
    reviewer_label: z.ZodString;
    audience: z.ZodString;
    approver: z.ZodString;
    approved_at: z.ZodISODateTime;
    revocation_owner: z.ZodString;
    retention_policy: z.ZodString;
    package_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    claim: z.ZodObject<{
        id: z.ZodString;
        slug: z.ZodString;
        hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        statement: z.ZodString;
    }, z.core.$strict>;
    protocol: z.ZodObject<{
        id: z.ZodString;
        hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        frozen_at: z.ZodNullable<z.ZodISODateTime>;
        planned_cells: z.ZodInt;
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
    }, z.core.$strict>;
    verdict: z.ZodEnum<{
        error: "error";
        failed: "failed";
        inconclusive: "inconclusive";
        skipped: "skipped";
        passed: "passed";
    }>;
    outcome: z.ZodNullable<z.ZodEnum<{
        inconclusive: "inconclusive";
        supported: "supported";
        supported_within_margin: "supported_within_margin";
        underpowered: "underpowered";
        not_supported: "not_supported";
        invalid: "invalid";
    }>>;
    sentence: z.ZodString;
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
    }, z.core.$strict>>;
    counts: z.ZodObject<{
        planned: z.ZodInt;
        matched: z.ZodInt;
        missing: z.ZodInt;
        not_run: z.ZodInt;
        not_a_trial: z.ZodInt;
        out_of_protocol: z.ZodInt;
    }, z.core.$strict>;
    scope_limits: z.ZodObject<{
        benchmark: z.ZodString;
        benchmark_version: z.ZodString;
        robot_embodiment: z.ZodString;
        simulator: z.ZodString;
        camera_distribution: z.ZodString;
        language_template: z.ZodString;
        license_assumptions: z.ZodArray<z.ZodString>;
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
    completeness: z.ZodNullable<z.ZodNumber>;
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
    not_shown: z.ZodArray<z.ZodString>;
    next_falsification_axes: z.ZodArray<z.ZodObject<{
        axis: z.ZodString;
        text: z.ZodString;
    }, z.core.$strict>>;
    recommendation: z.ZodObject<{
        code: z.ZodEnum<{
            accept_within_scope: "accept_within_scope";
            reject_claim: "reject_claim";
            collect_more_episodes: "collect_more_episodes";
            complete_the_record: "complete_the_record";
            fix_the_input: "fix_the_input";
        }>;
        text: z.ZodString;
    }, z.core.$strict>;
    deployment_summary: z.ZodString;
    signature: z.ZodObject<{
        level: z.ZodEnum<{
            L0: "L0";
            L1: "L1";
            L2: "L2";
            L3: "L3";
        }>;
        signed_late: z.ZodBoolean;
        signer: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"key">;
            key_id: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            owner: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"certificate">;
            issuer: z.ZodString;
            subject: z.ZodString;
            repository: z.ZodNullable<z.ZodString>;
            public: z.ZodBoolean;
            commit: z.ZodNullable<z.ZodString>;
            run_url: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>], "kind">;
        signed_at: z.ZodNullable<z.ZodISODateTime>;
        log: z.ZodNullable<z.ZodObject<{
            url: z.ZodString;
            index: z.ZodString;
        }, z.core.$strict>>;
        trusted_by: z.ZodEnum<{
            trust_policy: "trust_policy";
            trusted_signers: "trusted_signers";
        }>;
        verified_at: z.ZodISODateTime;
    }, z.core.$strict>;
    artifacts: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        media_type: z.ZodString;
        size: z.ZodEnum<{
            "under 1 KiB": "under 1 KiB";
            "1 to 10 KiB": "1 to 10 KiB";
            "10 to 100 KiB": "10 to 100 KiB";
            "100 KiB to 1 MiB": "100 KiB to 1 MiB";
            "1 to 10 MiB": "1 to 10 MiB";
            "10 to 100 MiB": "10 to 100 MiB";
            "100 MiB to 1 GiB": "100 MiB to 1 GiB";
            "over 1 GiB": "over 1 GiB";
        }>;
        state: z.ZodEnum<{
            digest_verified: "digest_verified";
            digest_verified_not_judged: "digest_verified_not_judged";
        }>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type PublicShare = z.infer<typeof publicShare>;
/** Fewest rounds of PBKDF2 with SHA-256. Source: OWASP Password Storage Cheat Sheet (2023 and later). */
export declare const KDF_ITERATIONS = 600000;
/**
 * What is readable of a protected share. Its RFC 8785 bytes are the additional authenticated data of the cipher, so that
 * no parameter and no expiry can be changed without the password.
 */
export declare const encryptionHeader: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.encrypted_share.v1">;
    share_id: z.ZodString;
    content: z.ZodEnum<{
        share: "share";
        page: "page";
    }>;
    expires_at: z.ZodNullable<z.ZodISODateTime>;
    key_derivation: z.ZodObject<{
        name: z.ZodLiteral<"PBKDF2">;
        hash: z.ZodLiteral<"SHA-256">;
        iterations: z.ZodInt;
        salt: z.ZodBase64;
    }, z.core.$strict>;
    cipher: z.ZodObject<{
        name: z.ZodLiteral<"AES-GCM">;
        key_bits: z.ZodLiteral<256>;
        tag_bits: z.ZodLiteral<128>;
        iv: z.ZodBase64;
    }, z.core.$strict>;
}, z.core.$strict>;
export type EncryptionHeader = z.infer<typeof encryptionHeader>;
/** `share.json` with a password, and the data of its page. */
export declare const encryptedShare: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.encrypted_share.v1">;
    share_id: z.ZodString;
    content: z.ZodEnum<{
        share: "share";
        page: "page";
    }>;
    expires_at: z.ZodNullable<z.ZodISODateTime>;
    key_derivation: z.ZodObject<{
        name: z.ZodLiteral<"PBKDF2">;
        hash: z.ZodLiteral<"SHA-256">;
        iterations: z.ZodInt;
        salt: z.ZodBase64;
    }, z.core.$strict>;
    cipher: z.ZodObject<{
        name: z.ZodLiteral<"AES-GCM">;
        key_bits: z.ZodLiteral<256>;
        tag_bits: z.ZodLiteral<128>;
        iv: z.ZodBase64;
    }, z.core.$strict>;
    ciphertext: z.ZodBase64;
}, z.core.$strict>;
export type EncryptedShare = z.infer<typeof encryptedShare>;
/** `revocation.json`, in the folder of a share and beside the package. */
export declare const shareRevocation: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.share_revocation.v1">;
    share_id: z.ZodNullable<z.ZodString>;
    package_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    reason: z.ZodString;
    by: z.ZodString;
    revoked_at: z.ZodISODateTime;
}, z.core.$strict>;
export type ShareRevocation = z.infer<typeof shareRevocation>;
/** A line of a reliability record, which its owner keeps: labels of what was shared, and nothing that names it. */
export declare const reliabilityRecord: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.reliability_record.v1">;
    recorded_on: z.ZodISODate;
    verdict: z.ZodEnum<{
        error: "error";
        failed: "failed";
        inconclusive: "inconclusive";
        skipped: "skipped";
        passed: "passed";
    }>;
    outcome: z.ZodNullable<z.ZodEnum<{
        inconclusive: "inconclusive";
        supported: "supported";
        supported_within_margin: "supported_within_margin";
        underpowered: "underpowered";
        not_supported: "not_supported";
        invalid: "invalid";
    }>>;
    recommendation: z.ZodEnum<{
        accept_within_scope: "accept_within_scope";
        reject_claim: "reject_claim";
        collect_more_episodes: "collect_more_episodes";
        complete_the_record: "complete_the_record";
        fix_the_input: "fix_the_input";
    }>;
    grade: z.ZodEnum<{
        A: "A";
        B: "B";
        C: "C";
        D: "D";
    }>;
    trust_level: z.ZodEnum<{
        L0: "L0";
        L1: "L1";
        L2: "L2";
        L3: "L3";
    }>;
    signer: z.ZodEnum<{
        key: "key";
        certificate: "certificate";
    }>;
    missing_evidence: z.ZodArray<z.ZodUnion<[z.ZodEnum<{
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
    }>, z.ZodLiteral<"EPISODE_COVERAGE">]>>;
}, z.core.$strict>;
