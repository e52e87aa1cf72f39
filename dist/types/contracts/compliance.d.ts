import { z } from 'zod';
export declare const COMPLIANCE_FRAMEWORKS: readonly ["eu-ai-act-annex8", "eu-ai-act-annex4", "nist-ai-rmf", "iso-42001"];
export declare const complianceFramework: z.ZodEnum<{
    "eu-ai-act-annex8": "eu-ai-act-annex8";
    "eu-ai-act-annex4": "eu-ai-act-annex4";
    "nist-ai-rmf": "nist-ai-rmf";
    "iso-42001": "iso-42001";
}>;
export type ComplianceFramework = z.infer<typeof complianceFramework>;
/** Frameworks as a caller lists them: with commas or line breaks between them. */
export declare const complianceList: z.ZodPipe<z.ZodString, z.ZodTransform<("eu-ai-act-annex8" | "eu-ai-act-annex4" | "nist-ai-rmf" | "iso-42001")[], string>>;
/**
 * How far a row is prepared. Nothing here says that a requirement is met: `drafted` is a text for a person to check,
 * `partial` a text that covers a part of what the row asks for.
 */
export declare const COMPLIANCE_STATUSES: readonly ["drafted", "partial", "human_required", "not_addressed", "not_applicable"];
export declare const complianceStatus: z.ZodEnum<{
    drafted: "drafted";
    partial: "partial";
    human_required: "human_required";
    not_addressed: "not_addressed";
    not_applicable: "not_applicable";
}>;
export type ComplianceStatus = z.infer<typeof complianceStatus>;
export declare const COMPLIANCE_HEADER = "drafting aid; not legal advice; no conformity is asserted";
export declare const COMPLIANCE_APPLICABILITY = "not determined by this tool";
export declare const complianceEvidence: z.ZodObject<{
    member: z.ZodString;
    json_pointer: z.ZodString;
    sha256: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
}, z.core.$strict>;
export type ComplianceEvidence = z.infer<typeof complianceEvidence>;
export declare const complianceRow: z.ZodObject<{
    ref: z.ZodString;
    title: z.ZodString;
    status: z.ZodEnum<{
        drafted: "drafted";
        partial: "partial";
        human_required: "human_required";
        not_addressed: "not_addressed";
        not_applicable: "not_applicable";
    }>;
    evidence: z.ZodArray<z.ZodObject<{
        member: z.ZodString;
        json_pointer: z.ZodString;
        sha256: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    }, z.core.$strict>>;
    note: z.ZodString;
    text: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export type ComplianceRow = z.infer<typeof complianceRow>;
/** `compliance-<framework>.json`: what a package can contribute to each row of a framework. */
export declare const complianceMapping: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.compliance.v1">;
    framework: z.ZodEnum<{
        "eu-ai-act-annex8": "eu-ai-act-annex8";
        "eu-ai-act-annex4": "eu-ai-act-annex4";
        "nist-ai-rmf": "nist-ai-rmf";
        "iso-42001": "iso-42001";
    }>;
    title: z.ZodString;
    version: z.ZodString;
    source_url: z.ZodURL;
    retrieved: z.ZodISODate;
    applicability: z.ZodLiteral<"not determined by this tool">;
    header: z.ZodLiteral<"drafting aid; not legal advice; no conformity is asserted">;
    claim: z.ZodObject<{
        id: z.ZodString;
        hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    }, z.core.$strict>;
    protocol: z.ZodObject<{
        id: z.ZodString;
        hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    }, z.core.$strict>;
    rows: z.ZodArray<z.ZodObject<{
        ref: z.ZodString;
        title: z.ZodString;
        status: z.ZodEnum<{
            drafted: "drafted";
            partial: "partial";
            human_required: "human_required";
            not_addressed: "not_addressed";
            not_applicable: "not_applicable";
        }>;
        evidence: z.ZodArray<z.ZodObject<{
            member: z.ZodString;
            json_pointer: z.ZodString;
            sha256: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>>;
        note: z.ZodString;
        text: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    robot_safety: z.ZodArray<z.ZodObject<{
        ref: z.ZodString;
        title: z.ZodString;
        status: z.ZodEnum<{
            drafted: "drafted";
            partial: "partial";
            human_required: "human_required";
            not_addressed: "not_addressed";
            not_applicable: "not_applicable";
        }>;
        evidence: z.ZodArray<z.ZodObject<{
            member: z.ZodString;
            json_pointer: z.ZodString;
            sha256: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>>;
        note: z.ZodString;
        text: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type ComplianceMapping = z.infer<typeof complianceMapping>;
