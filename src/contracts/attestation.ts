import { z } from 'zod';
import { claimId, protocolId } from './claim.ts';
import { commitSha, digest, isoTime, slug } from './common.ts';
import { claimOutcome, GRADES } from './evidence.ts';
import { verdict } from './verdict.ts';

/** Source: github.com/in-toto/attestation, spec/v1/statement.md. */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

export const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
export const PROVENANCE = 'https://slsa.dev/provenance/v1';
export const VERIFICATION_SUMMARY = 'https://slsa.dev/verification_summary/v1';
/** Our own predicate: what neither of the standard ones holds. The last part is its version. */
export const EVIDENCE_PREDICATE = 'https://github.com/worldgate/worldgate/attestation/evidence/v1';

/** Statements that a package is signed with, in the order in which they are made. */
export const PACKAGE_PREDICATES = [EVIDENCE_PREDICATE, TEST_RESULT, PROVENANCE] as const;
export type PackagePredicate = (typeof PACKAGE_PREDICATES)[number];

/** Files beside the members of a package; nothing else may lie there. */
export const BUNDLE_FILES: Readonly<Record<PackagePredicate, string>> = {
  [EVIDENCE_PREDICATE]: 'evidence.sigstore.json',
  [TEST_RESULT]: 'test-result.sigstore.json',
  [PROVENANCE]: 'provenance.sigstore.json',
};
export const PENDING_FILE = 'pending.dsse.json';

/** GitHub's store takes no more subjects of one statement (actions/attest). */
export const MOST_SUBJECTS = 1024;

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits');

export const statementSubject = z.strictObject({
  name: z.string().min(1).max(1024),
  digest: z.strictObject({ sha256: sha256Hex }),
});

/** in-toto statement v1. Exactly one SHA-256 per subject, and names that occur once: anything else can be read two ways. */
export const statement = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z
    .array(statementSubject)
    .min(1)
    .max(MOST_SUBJECTS)
    .refine((subjects) => new Set(subjects.map(({ name }) => name)).size === subjects.length, {
      message: 'names a subject twice',
    }),
  predicateType: z.string().min(1).max(400),
  predicate: z.record(z.string(), z.unknown()),
});
export type Statement = z.infer<typeof statement>;

const text = z.string().min(1).max(1024);
const numericId = z.string().regex(/^\d{1,20}$/, 'a number');

/**
 * Where the evidence was made, as the platform said it to the job that did: what binds a package to repository, commit,
 * run and pull request. All `null` outside of a platform that says so.
 */
export const signingSource = z.strictObject({
  server_url: text.nullable(),
  repository: text.nullable().describe('owner/name'),
  repository_id: numericId.nullable().describe('survives a renaming of the repository'),
  commit: commitSha.nullable().describe('of a pull request: the merge commit that was checked out'),
  head_commit: commitSha.nullable().describe('of a pull request: tip of its branch'),
  ref: text.nullable(),
  event: text.nullable(),
  workflow_ref: text
    .nullable()
    .describe('owner/name/.github/workflows/file.yml@ref of the workflow that began the run'),
  run_id: numericId.nullable(),
  run_attempt: z.int().positive().nullable(),
  pull_request: z.int().positive().nullable(),
  runner_environment: z.enum(['github-hosted', 'self-hosted']).nullable(),
});
export type SigningSource = z.infer<typeof signingSource>;

/** Predicate `…/attestation/evidence/v1`. */
export const evidencePredicate = z.strictObject({
  package: z.strictObject({ digest, members: z.int().positive() }),
  claim: z.strictObject({ id: claimId, slug, hash: digest }),
  protocol: z.strictObject({ id: protocolId, hash: digest, frozen_at: isoTime.nullable() }),
  outcome: claimOutcome.nullable(),
  verdict,
  grade: z.enum(GRADES),
  completeness: z.number().min(0).max(1).nullable(),
  not_for_proof: z.boolean(),
  source: signingSource,
  stated_at: isoTime.describe('when the statement was made, by the clock of the job that made it'),
  tool: z.strictObject({ name: z.literal('worldgate'), version: z.string().max(100) }),
});
export type EvidencePredicate = z.infer<typeof evidencePredicate>;

/** A DSSE envelope without signatures. Source: github.com/secure-systems-lab/dsse, envelope.md. */
export const unsignedEnvelope = z.strictObject({
  payloadType: z.literal(PAYLOAD_TYPE),
  payload: z.base64().max(32 * 1024 * 1024),
  signatures: z.array(z.never()).length(0),
});

export const PENDING_REASONS = ['outage', 'separate_job'] as const;

/**
 * `pending.dsse.json`: statements that wait for their signature, because signing failed for the moment or is another
 * job's. Holds digests alone, so that the job that signs need not see the package.
 */
export const pendingSignature = z.strictObject({
  schema_version: z.literal('worldgate.pending_signature.v1'),
  reason: z.enum(PENDING_REASONS),
  package_digest: digest,
  envelopes: z.array(unsignedEnvelope).min(1).max(8),
});
export type PendingSignature = z.infer<typeof pendingSignature>;
