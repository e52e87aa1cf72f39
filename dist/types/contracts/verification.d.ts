import { z } from '../vendor/zod/index.js';
/** In the order in which they are made. */
export declare const CHECK_PHASES: readonly ["members", "signature", "certificate", "log", "timestamp", "statement", "identity", "recomputation", "trust_policy"];
/** One thing that was looked at. */
export declare const verificationCheck: z.ZodObject<{
    phase: z.ZodEnum<{
        statement: "statement";
        members: "members";
        certificate: "certificate";
        timestamp: "timestamp";
        log: "log";
        signature: "signature";
        identity: "identity";
        recomputation: "recomputation";
        trust_policy: "trust_policy";
    }>;
    name: z.ZodString;
    state: z.ZodEnum<{
        failed: "failed";
        passed: "passed";
        not_checked: "not_checked";
    }>;
    message: z.ZodString;
    expected: z.ZodOptional<z.ZodString>;
    found: z.ZodOptional<z.ZodString>;
    where: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export type VerificationCheck = z.infer<typeof verificationCheck>;
/** Who signed, as far as cryptography shows it. */
export declare const signerIdentity: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"certificate">;
    subject: z.ZodString;
    issuer: z.ZodString;
    repository: z.ZodNullable<z.ZodString>;
    repository_id: z.ZodNullable<z.ZodString>;
    owner_id: z.ZodNullable<z.ZodString>;
    workflow_digest: z.ZodNullable<z.ZodString>;
    caller_workflow: z.ZodNullable<z.ZodString>;
    commit: z.ZodNullable<z.ZodString>;
    ref: z.ZodNullable<z.ZodString>;
    event: z.ZodNullable<z.ZodString>;
    run_url: z.ZodNullable<z.ZodString>;
    runner: z.ZodNullable<z.ZodString>;
    visibility: z.ZodNullable<z.ZodString>;
    environment: z.ZodNullable<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"key">;
    key_id: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    owner: z.ZodNullable<z.ZodString>;
}, z.core.$strict>], "kind">;
export type SignerIdentity = z.infer<typeof signerIdentity>;
export type CertificateIdentity = Extract<SignerIdentity, {
    kind: 'certificate';
}>;
export declare const witnessRecord: z.ZodObject<{
    log: z.ZodNullable<z.ZodObject<{
        url: z.ZodString;
        index: z.ZodString;
        integrated_at: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strict>>;
    timestamps: z.ZodArray<z.ZodISODateTime>;
}, z.core.$strict>;
export type WitnessRecord = z.infer<typeof witnessRecord>;
/** `worldgate.verification.v1`: what `audit verify` found. */
export declare const verification: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.verification.v1">;
    verified: z.ZodBoolean;
    package_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
    claim: z.ZodNullable<z.ZodObject<{
        id: z.ZodString;
        slug: z.ZodString;
        hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
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
        grade: z.ZodEnum<{
            A: "A";
            B: "B";
            C: "C";
            D: "D";
        }>;
        statement: z.ZodString;
        draft: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    level: z.ZodEnum<{
        L0: "L0";
        L1: "L1";
        L2: "L2";
        L3: "L3";
    }>;
    signed_late: z.ZodBoolean;
    signatures: z.ZodArray<z.ZodObject<{
        file: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        predicate_type: z.ZodNullable<z.ZodString>;
        signer: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"certificate">;
            subject: z.ZodString;
            issuer: z.ZodString;
            repository: z.ZodNullable<z.ZodString>;
            repository_id: z.ZodNullable<z.ZodString>;
            owner_id: z.ZodNullable<z.ZodString>;
            workflow_digest: z.ZodNullable<z.ZodString>;
            caller_workflow: z.ZodNullable<z.ZodString>;
            commit: z.ZodNullable<z.ZodString>;
            ref: z.ZodNullable<z.ZodString>;
            event: z.ZodNullable<z.ZodString>;
            run_url: z.ZodNullable<z.ZodString>;
            runner: z.ZodNullable<z.ZodString>;
            visibility: z.ZodNullable<z.ZodString>;
            environment: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"key">;
            key_id: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            owner: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>], "kind">>;
        signed_at: z.ZodNullable<z.ZodISODateTime>;
        witnesses: z.ZodObject<{
            log: z.ZodNullable<z.ZodObject<{
                url: z.ZodString;
                index: z.ZodString;
                integrated_at: z.ZodNullable<z.ZodISODateTime>;
            }, z.core.$strict>>;
            timestamps: z.ZodArray<z.ZodISODateTime>;
        }, z.core.$strict>;
        valid: z.ZodBoolean;
    }, z.core.$strict>>;
    trust_policy: z.ZodNullable<z.ZodObject<{
        name: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        any_outcome: z.ZodBoolean;
    }, z.core.$strict>>;
    trusted_roots: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        note: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    verified_at: z.ZodISODateTime;
    checks: z.ZodArray<z.ZodObject<{
        phase: z.ZodEnum<{
            statement: "statement";
            members: "members";
            certificate: "certificate";
            timestamp: "timestamp";
            log: "log";
            signature: "signature";
            identity: "identity";
            recomputation: "recomputation";
            trust_policy: "trust_policy";
        }>;
        name: z.ZodString;
        state: z.ZodEnum<{
            failed: "failed";
            passed: "passed";
            not_checked: "not_checked";
        }>;
        message: z.ZodString;
        expected: z.ZodOptional<z.ZodString>;
        found: z.ZodOptional<z.ZodString>;
        where: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Verification = z.infer<typeof verification>;
