import { z } from 'zod';
import { applicability, claimId, METRIC_OPERATORS, METRIC_UNITS, protocolId, subject } from './claim.ts';
import { digest, finite, interval, isoTime, slug } from './common.ts';
import { claimOutcome, evidence, GRADES, missingEvidence, rateCounts } from './evidence.ts';
import { trustLevel } from './trust-policy.ts';
import { verdict } from './verdict.ts';

const count = z.int().min(0);
const recommendationCode = evidence.shape.recommendation.shape.code;
const label = z.string().min(1).max(200);
const sentence = z.string().max(4000);
const text = z.string().max(1024);

/** Random, so that the name of a protected page says nothing of what it holds. */
export const SHARE_ID = /^shr_[0-9a-f]{32}$/;
export const shareId = z.string().regex(SHARE_ID, '"shr_" and 32 hexadecimal digits');

/** `worldgate.share_approval.v1`: somebody's word that this very package may be shown to these readers. */
export const shareApproval = z.strictObject({
  schema_version: z.literal('worldgate.share_approval.v1'),
  package_digest: digest.describe('of the package that was approved, and no other'),
  reviewer_label: label.describe('whom the share is made for, as the page shows it'),
  audience: label.describe('who may read it'),
  approver: label.describe('who allowed it'),
  revocation_owner: label.describe('whom to ask to take it down'),
  retention_policy: z.string().min(1).max(1000).describe('how long it is kept, and where'),
  approved_at: isoTime,
  expires_at: isoTime.optional().describe('no share may outlive it'),
});
export type ShareApproval = z.infer<typeof shareApproval>;

/** Sizes of files in steps: an exact size tells one recording from another. */
export const SIZE_BUCKETS = [
  'under 1 KiB',
  '1 to 10 KiB',
  '10 to 100 KiB',
  '100 KiB to 1 MiB',
  '1 to 10 MiB',
  '10 to 100 MiB',
  '100 MiB to 1 GiB',
  'over 1 GiB',
] as const;
export type SizeBucket = (typeof SIZE_BUCKETS)[number];

export const sharedMetric = z.strictObject({
  name: text,
  statistic: z.enum(['rate', 'mean', 'p50', 'p90', 'p95', 'p99', 'sum']),
  scope: z.enum(['pooled', 'each_task']),
  operator: z.enum(METRIC_OPERATORS),
  value: finite,
  threshold: finite,
  unit: z.enum(METRIC_UNITS),
  outcome: claimOutcome,
  estimate: finite.nullable(),
  interval,
  level: z.number().gt(0).lt(1).nullable(),
  sidedness: z.enum(['one_sided', 'two_sided']),
  method: text,
  n: z.number().min(0),
  counts: rateCounts.nullable(),
});
export type SharedMetric = z.infer<typeof sharedMetric>;

const sharedSigner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('key'), key_id: digest, owner: text.nullable() }),
  z.strictObject({
    kind: z.literal('certificate'),
    issuer: text,
    subject: text.describe('the workflow that signed'),
    repository: text.nullable(),
    public: z.boolean().describe('whether the certificate says that the repository is public'),
    commit: text.nullable().describe('null unless the repository is public'),
    run_url: text.nullable().describe('null unless the repository is public'),
  }),
]);

/**
 * `share.json`, and all that its page can show: an allowlist. Nothing gets into a share but through a field here, so that
 * what is added to a package later stays where it is.
 */
export const publicShare = z.strictObject({
  schema_version: z.literal('worldgate.share.v1'),
  share_id: shareId,
  published_at: isoTime,
  expires_at: isoTime.nullable(),
  reviewer_label: label,
  audience: label,
  approver: label,
  approved_at: isoTime,
  revocation_owner: label,
  retention_policy: z.string().min(1).max(1000),
  package_digest: digest,
  claim: z.strictObject({ id: claimId, slug, hash: digest, statement: sentence }),
  protocol: z.strictObject({
    id: protocolId,
    hash: digest,
    frozen_at: isoTime.nullable(),
    planned_cells: count,
  }),
  subject: subject.pick({ type: true, id: true, revision: true, weights_digest: true }),
  verdict,
  outcome: claimOutcome.nullable(),
  sentence,
  metrics: z.array(sharedMetric),
  counts: z.strictObject({
    planned: count,
    matched: count,
    missing: count,
    not_run: count.describe('planned, and made unnecessary by a planned stop rule'),
    not_a_trial: count,
    out_of_protocol: count,
  }),
  scope_limits: applicability,
  grade: z.strictObject({ grade: z.enum(GRADES), reasons: z.array(sentence) }),
  completeness: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('of the record as it was packed: its signature, which came later, is not counted'),
  missing_evidence: z.array(missingEvidence),
  not_shown: z.array(sentence),
  next_falsification_axes: z.array(z.strictObject({ axis: text, text: sentence })),
  recommendation: z.strictObject({ code: recommendationCode, text: sentence }),
  deployment_summary: sentence,
  signature: z.strictObject({
    level: trustLevel,
    signed_late: z.boolean(),
    signer: sharedSigner,
    signed_at: isoTime.nullable().describe('earliest witnessed time'),
    log: z
      .strictObject({ url: text, index: z.string().regex(/^\d{1,20}$/) })
      .nullable()
      .describe('null unless the repository is public'),
    trusted_by: z.enum(['trust_policy', 'trusted_signers']),
    verified_at: isoTime,
  }),
  artifacts: z.array(
    z.strictObject({
      name: text.describe('of a member; attachments are numbered instead'),
      media_type: text,
      size: z.enum(SIZE_BUCKETS),
      state: z
        .enum(['digest_verified', 'digest_verified_not_judged'])
        .describe('an attachment is carried along, and nothing was decided by it'),
    }),
  ),
});
export type PublicShare = z.infer<typeof publicShare>;

/** Fewest rounds of PBKDF2 with SHA-256. Source: OWASP Password Storage Cheat Sheet (2023 and later). */
export const KDF_ITERATIONS = 600_000;

const base64 = z.base64();

/**
 * What is readable of a protected share. Its RFC 8785 bytes are the additional authenticated data of the cipher, so that
 * no parameter and no expiry can be changed without the password.
 */
export const encryptionHeader = z.strictObject({
  schema_version: z.literal('worldgate.encrypted_share.v1'),
  share_id: shareId,
  content: z.enum(['page', 'share']),
  expires_at: isoTime.nullable(),
  key_derivation: z.strictObject({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int().min(KDF_ITERATIONS).max(10_000_000),
    salt: base64,
  }),
  cipher: z.strictObject({
    name: z.literal('AES-GCM'),
    key_bits: z.literal(256),
    tag_bits: z.literal(128),
    iv: base64,
  }),
});
export type EncryptionHeader = z.infer<typeof encryptionHeader>;

/** `share.json` with a password, and the data of its page. */
export const encryptedShare = encryptionHeader.extend({
  ciphertext: base64.describe('with the tag at its end; the content is UTF-8 JSON with spaces behind it'),
});
export type EncryptedShare = z.infer<typeof encryptedShare>;

/** `revocation.json`, in the folder of a share and beside the package. */
export const shareRevocation = z.strictObject({
  schema_version: z.literal('worldgate.share_revocation.v1'),
  share_id: shareId.nullable().describe('null: every share of the package'),
  package_digest: digest,
  reason: z.string().min(1).max(1000),
  by: label,
  revoked_at: isoTime,
});
export type ShareRevocation = z.infer<typeof shareRevocation>;

/** A line of a reliability record, which its owner keeps: labels of what was shared, and nothing that names it. */
export const reliabilityRecord = z.strictObject({
  schema_version: z.literal('worldgate.reliability_record.v1'),
  recorded_on: z.iso.date(),
  verdict,
  outcome: claimOutcome.nullable(),
  recommendation: recommendationCode,
  grade: z.enum(GRADES),
  trust_level: trustLevel,
  signer: z.enum(['key', 'certificate']),
  missing_evidence: z.array(missingEvidence.shape.id),
});
