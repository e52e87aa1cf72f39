import { z } from '../vendor/zod/index.js';
/** Members of every package, in the order in which they are written. */
export declare const PACKAGE_MEMBERS: readonly ["claim.json", "protocol.json", "evidence.json", "evidence.md", "audit_input.json", "audit_provenance.json", "episode_results.jsonl", "raw_evidence_manifest.json", "failure_evidence_index.jsonl", "failure_replay_manifest.jsonl", "artifact_manifest.json"];
/** Members that a caller may ask for besides. */
export declare const OPTIONAL_MEMBER: RegExp;
/** Folder of a package for what its maker adds: videos, logs, raw results. Carried, and never judged. */
export declare const ATTACHMENT_FOLDER = "attachments";
/** So many that a statement over all members stays within {@link MOST_SUBJECTS}. */
export declare const MOST_ATTACHMENTS = 1000;
/** 16 GiB, all attachments together. */
export declare const MOST_ATTACHED_BYTES: number;
/** `artifact_manifest.json`: digest and size of every other member. Its own digest is the package digest. */
export declare const artifactManifest: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.artifact_manifest.v1">;
    claim_id: z.ZodString;
    protocol_id: z.ZodString;
    claim_slug: z.ZodString;
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
    members: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        size_bytes: z.ZodInt;
        media_type: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type ArtifactManifest = z.infer<typeof artifactManifest>;
/** `raw_evidence_manifest.json`: the files that the episodes came from, which stay where they are. */
export declare const rawEvidenceManifest: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.raw_evidence_manifest.v1">;
    files: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        size_bytes: z.ZodInt;
        episodes: z.ZodInt;
    }, z.core.$strict>>;
    not_read: z.ZodObject<{
        files: z.ZodInt;
        size_bytes: z.ZodInt;
    }, z.core.$strict>;
    skipped: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        reason: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type RawEvidenceManifest = z.infer<typeof rawEvidenceManifest>;
/** A line of `failure_evidence_index.jsonl`: an episode that was no success. */
export declare const failureEvidence: z.ZodObject<{
    task: z.ZodString;
    episode: z.ZodInt;
    run_seed: z.ZodOptional<z.ZodInt>;
    outcome: z.ZodEnum<{
        failure: "failure";
        not_a_trial: "not_a_trial";
    }>;
    status: z.ZodOptional<z.ZodEnum<{
        unknown: "unknown";
        ok: "ok";
        infra_error: "infra_error";
        crashed: "crashed";
        pending: "pending";
    }>>;
    steps: z.ZodOptional<z.ZodInt>;
    failure_reason: z.ZodOptional<z.ZodString>;
    file: z.ZodString;
    at: z.ZodString;
}, z.core.$strict>;
/** A line of `failure_replay_manifest.jsonl`: what is known for playing that episode again. Not a replay runner. */
export declare const failureReplay: z.ZodObject<{
    task: z.ZodString;
    episode: z.ZodInt;
    run_seed: z.ZodOptional<z.ZodInt>;
    seed: z.ZodOptional<z.ZodInt>;
    replayable: z.ZodBoolean;
}, z.core.$strict>;
/** `audit_provenance.json`: how the package was made. Without times and hosts, so that it can be made again. */
export declare const auditProvenance: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.audit_provenance.v1">;
    tool: z.ZodObject<{
        name: z.ZodLiteral<"worldgate">;
        version: z.ZodString;
    }, z.core.$strict>;
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
    options: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>;
    inputs: z.ZodObject<{
        claim: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        protocol: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        files: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    canonicalisation: z.ZodLiteral<"RFC 8785">;
    denominator_rule: z.ZodString;
}, z.core.$strict>;
export type AuditProvenance = z.infer<typeof auditProvenance>;
/** `anchor.json` beside a protocol: what shows that it existed no later than a time. */
export declare const planAnchor: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.plan_anchor.v1">;
    protocol_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    kind: z.ZodEnum<{
        transparency_log: "transparency_log";
        git_commit: "git_commit";
        timestamp_token: "timestamp_token";
    }>;
    reference: z.ZodString;
    anchored_at: z.ZodISODateTime;
}, z.core.$strict>;
export type PlanAnchor = z.infer<typeof planAnchor>;
