import { z } from 'zod';
import { claimId } from './claim.ts';
import { digest, isoTime, slug } from './common.ts';
import { claimOutcome, GRADES } from './evidence.ts';
import { trustLevel } from './trust-policy.ts';
import { verdict } from './verdict.ts';

/** In the order in which they are made. */
export const CHECK_PHASES = [
  'members',
  'signature',
  'certificate',
  'log',
  'timestamp',
  'statement',
  'identity',
  'recomputation',
  'trust_policy',
] as const;

const sentence = z.string().max(4000);

/** One thing that was looked at. */
export const verificationCheck = z.strictObject({
  phase: z.enum(CHECK_PHASES),
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('stable, for programs'),
  state: z.enum(['passed', 'failed', 'not_checked']),
  message: sentence,
  expected: sentence.optional(),
  found: sentence.optional(),
  where: sentence.optional().describe('file, key or field to look at'),
});
export type VerificationCheck = z.infer<typeof verificationCheck>;

const text = z.string().max(1024);

/** Who signed, as far as cryptography shows it. */
export const signerIdentity = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('certificate'),
    subject: text.describe('SAN of the certificate: the workflow that signed, with its ref'),
    issuer: text,
    repository: text.nullable(),
    repository_id: text.nullable(),
    owner_id: text.nullable(),
    workflow_digest: text.nullable().describe('commit of the workflow that signed'),
    caller_workflow: text.nullable().describe('workflow that began the run'),
    commit: text.nullable(),
    ref: text.nullable(),
    event: text.nullable(),
    run_url: text.nullable().describe('with the attempt'),
    runner: text.nullable(),
    visibility: text.nullable(),
    environment: text.nullable(),
  }),
  z.strictObject({
    kind: z.literal('key'),
    key_id: digest,
    owner: text.nullable().describe('as the trusted signers file says; null where no file names the key'),
  }),
]);
export type SignerIdentity = z.infer<typeof signerIdentity>;
export type CertificateIdentity = Extract<SignerIdentity, { kind: 'certificate' }>;

export const witnessRecord = z.strictObject({
  log: z
    .strictObject({ url: text, index: z.string().regex(/^\d{1,20}$/), integrated_at: isoTime.nullable() })
    .nullable(),
  timestamps: z.array(isoTime).describe('of timestamp authorities'),
});
export type WitnessRecord = z.infer<typeof witnessRecord>;

/** `worldgate.verification.v1`: what `audit verify` found. */
export const verification = z.strictObject({
  schema_version: z.literal('worldgate.verification.v1'),
  verified: z.boolean(),
  package_digest: digest.nullable(),
  claim: z
    .strictObject({
      id: claimId,
      slug,
      hash: digest,
      outcome: claimOutcome.nullable(),
      verdict,
      grade: z.enum(GRADES),
      statement: sentence.describe('what was decided, in words made from the fields that decided'),
      draft: z.array(sentence).describe('why claim or protocol is a draft; empty where both are finished'),
    })
    .nullable(),
  level: trustLevel,
  signed_late: z.boolean().describe('by another run than the one that made the evidence'),
  signatures: z.array(
    z.strictObject({
      file: text,
      digest: digest.describe('of the bundle'),
      predicate_type: text.nullable(),
      signer: signerIdentity.nullable(),
      signed_at: isoTime.nullable().describe('earliest witnessed time'),
      witnesses: witnessRecord,
      valid: z.boolean(),
    }),
  ),
  trust_policy: z
    .strictObject({
      name: text,
      digest,
      any_outcome: z
        .boolean()
        .describe('accepts every claim, however it came out: the verdict is left to the reader'),
    })
    .nullable(),
  trusted_roots: z
    .array(
      z.strictObject({
        name: text,
        digest,
        note: sentence.nullable().describe('why it is not the newest, as where no server was asked'),
      }),
    )
    .describe('of Sigstore, that certificates were held against; empty where none was'),
  verified_at: isoTime,
  checks: z.array(verificationCheck),
});
export type Verification = z.infer<typeof verification>;
