import { z } from '../vendor/zod/index.js';
/** Source: github.com/in-toto/attestation, spec/v1/statement.md. */
export declare const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
export declare const PAYLOAD_TYPE = "application/vnd.in-toto+json";
export declare const TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";
export declare const PROVENANCE = "https://slsa.dev/provenance/v1";
export declare const VERIFICATION_SUMMARY = "https://slsa.dev/verification_summary/v1";
/** Our own predicate: what neither of the standard ones holds. The last part is its version. */
export declare const EVIDENCE_PREDICATE = "https://github.com/worldgate/worldgate/attestation/evidence/v1";
/** Statements that a package is signed with, in the order in which they are made. */
export declare const PACKAGE_PREDICATES: readonly ["https://github.com/worldgate/worldgate/attestation/evidence/v1", "https://in-toto.io/attestation/test-result/v0.1", "https://slsa.dev/provenance/v1"];
export type PackagePredicate = (typeof PACKAGE_PREDICATES)[number];
/** Files beside the members of a package; nothing else may lie there. */
export declare const BUNDLE_FILES: Readonly<Record<PackagePredicate, string>>;
export declare const PENDING_FILE = "pending.dsse.json";
/** GitHub's store takes no more subjects of one statement (actions/attest). */
export declare const MOST_SUBJECTS = 1024;
export declare const statementSubject: z.ZodObject<{
    name: z.ZodString;
    digest: z.ZodObject<{
        sha256: z.ZodString;
    }, z.core.$strict>;
}, z.core.$strict>;
/** in-toto statement v1. Exactly one SHA-256 per subject, and names that occur once: anything else can be read two ways. */
export declare const statement: z.ZodObject<{
    _type: z.ZodLiteral<"https://in-toto.io/Statement/v1">;
    subject: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        digest: z.ZodObject<{
            sha256: z.ZodString;
        }, z.core.$strict>;
    }, z.core.$strict>>;
    predicateType: z.ZodString;
    predicate: z.ZodRecord<z.ZodString, z.ZodUnknown>;
}, z.core.$strip>;
export type Statement = z.infer<typeof statement>;
/**
 * Where the evidence was made, as the platform said it to the job that did: what binds a package to repository, commit,
 * run and pull request. All `null` outside of a platform that says so.
 */
export declare const signingSource: z.ZodObject<{
    server_url: z.ZodNullable<z.ZodString>;
    repository: z.ZodNullable<z.ZodString>;
    repository_id: z.ZodNullable<z.ZodString>;
    commit: z.ZodNullable<z.ZodString>;
    head_commit: z.ZodNullable<z.ZodString>;
    ref: z.ZodNullable<z.ZodString>;
    event: z.ZodNullable<z.ZodString>;
    workflow_ref: z.ZodNullable<z.ZodString>;
    run_id: z.ZodNullable<z.ZodString>;
    run_attempt: z.ZodNullable<z.ZodInt>;
    pull_request: z.ZodNullable<z.ZodInt>;
    runner_environment: z.ZodNullable<z.ZodEnum<{
        "github-hosted": "github-hosted";
        "self-hosted": "self-hosted";
    }>>;
}, z.core.$strict>;
export type SigningSource = z.infer<typeof signingSource>;
/** Predicate `…/attestation/evidence/v1`. */
export declare const evidencePredicate: z.ZodObject<{
    package: z.ZodObject<{
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        members: z.ZodInt;
    }, z.core.$strict>;
    claim: z.ZodObject<{
        id: z.ZodString;
        slug: z.ZodString;
        hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    }, z.core.$strict>;
    protocol: z.ZodObject<{
        id: z.ZodString;
        hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        frozen_at: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strict>;
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
    completeness: z.ZodNullable<z.ZodNumber>;
    not_for_proof: z.ZodBoolean;
    source: z.ZodObject<{
        server_url: z.ZodNullable<z.ZodString>;
        repository: z.ZodNullable<z.ZodString>;
        repository_id: z.ZodNullable<z.ZodString>;
        commit: z.ZodNullable<z.ZodString>;
        head_commit: z.ZodNullable<z.ZodString>;
        ref: z.ZodNullable<z.ZodString>;
        event: z.ZodNullable<z.ZodString>;
        workflow_ref: z.ZodNullable<z.ZodString>;
        run_id: z.ZodNullable<z.ZodString>;
        run_attempt: z.ZodNullable<z.ZodInt>;
        pull_request: z.ZodNullable<z.ZodInt>;
        runner_environment: z.ZodNullable<z.ZodEnum<{
            "github-hosted": "github-hosted";
            "self-hosted": "self-hosted";
        }>>;
    }, z.core.$strict>;
    stated_at: z.ZodISODateTime;
    tool: z.ZodObject<{
        name: z.ZodLiteral<"worldgate">;
        version: z.ZodString;
    }, z.core.$strict>;
}, z.core.$strict>;
export type EvidencePredicate = z.infer<typeof evidencePredicate>;
/** A DSSE envelope without signatures. Source: github.com/secure-systems-lab/dsse, envelope.md. */
export declare const unsignedEnvelope: z.ZodObject<{
    payloadType: z.ZodLiteral<"application/vnd.in-toto+json">;
    payload: z.ZodBase64;
    signatures: z.ZodArray<z.ZodNever>;
}, z.core.$strict>;
export declare const PENDING_REASONS: readonly ["outage", "separate_job"];
/**
 * `pending.dsse.json`: statements that wait for their signature, because signing failed for the moment or is another
 * job's. Holds digests alone, so that the job that signs need not see the package.
 */
export declare const pendingSignature: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.pending_signature.v1">;
    reason: z.ZodEnum<{
        outage: "outage";
        separate_job: "separate_job";
    }>;
    package_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    envelopes: z.ZodArray<z.ZodObject<{
        payloadType: z.ZodLiteral<"application/vnd.in-toto+json">;
        payload: z.ZodBase64;
        signatures: z.ZodArray<z.ZodNever>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type PendingSignature = z.infer<typeof pendingSignature>;
