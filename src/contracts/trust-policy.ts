import { z } from 'zod';
import { PACKAGE_PREDICATES } from './attestation.ts';
import { claimId, expectedMetric, gitRevision } from './claim.ts';
import { commitSha, digest, finite, isoTime, repositoryName, slug } from './common.ts';
import { claimOutcome, GRADES } from './evidence.ts';

/**
 * L0 unsigned or local key · L1 signed in the job that ran · L2 signed in a separate job that saw only digests · L3
 * reusable workflow on a hosted runner, its shape checked.
 */
export const TRUST_LEVELS = ['L0', 'L1', 'L2', 'L3'] as const;
export const trustLevel = z.enum(TRUST_LEVELS);
export type TrustLevel = z.infer<typeof trustLevel>;

const text = z.string().min(1).max(1024);
const numericId = z.string().regex(/^\d{1,20}$/, 'a number');

/** Exact, but for `*`, which stands for any characters except "/", and `**`, which stands for any at all. */
const pattern = text;
const workflowRef = z
  .string()
  .max(1024)
  .regex(/^[^/@\s]+\/[^/@\s]+\/[^@\s]+\.ya?ml@\S+$/, 'owner/name/.github/workflows/file.yml@ref');
/** SHA-256 of the public key (DER, SubjectPublicKeyInfo): what a bundle's hint names. */
const keyId = digest;

/** A workflow whose text somebody has checked: only what is at this commit counts. */
export const reviewedWorkflow = z.strictObject({
  workflow: z
    .string()
    .max(1024)
    .regex(/^[^/@\s]+\/[^/@\s]+\/[^@\s]+\.ya?ml$/, 'owner/name/.github/workflows/file.yml'),
  commit: commitSha.describe('of the repository that the workflow lies in'),
  digest: digest.describe('of the text that was checked'),
  level: z.enum(['L2', 'L3']),
});
export type ReviewedWorkflow = z.infer<typeof reviewedWorkflow>;

/** Signed by a workflow, whose certificate says which. */
export const certificateSigner = z.strictObject({
  kind: z.literal('certificate'),
  issuer: z.url().max(1024).describe('of the OIDC token, e.g. https://token.actions.githubusercontent.com'),
  repository: repositoryName,
  repository_id: numericId
    .optional()
    .describe('as the certificate has it; survives a renaming, and stops a name that was taken over'),
  owner_id: numericId.optional(),
  workflows: z.array(workflowRef).min(1).max(50).describe('that may sign; the ref may have "*"').optional(),
  runner: z.enum(['github-hosted', 'self-hosted']).optional(),
});

/** Signed by a key of a laboratory; the trusted signers file says whose it is. */
export const keySigner = z.strictObject({
  kind: z.literal('key'),
  key_ids: z.array(keyId).min(1).max(100),
});

/** What a claim must ask for at least: of `>=` that value or more, of `<=` that value or less, of `==` that value. */
export const demandedMetric = expectedMetric
  .pick({ name: true, operator: true, statistic: true, scope: true })
  .extend({
    value: finite,
    max_margin: z.number().min(0).optional().describe("of the claim's decision rule"),
    max_alpha: z.number().gt(0).max(0.25).optional().describe("of the claim's decision rule"),
  });
export type DemandedMetric = z.infer<typeof demandedMetric>;

export const REPLAY_BINDINGS = ['repository', 'commit', 'run', 'pull_request'] as const;

/** `worldgate.trust_policy.v1`: which evidence a verifier accepts. What is not stated is not asked. */
export const trustPolicy = z.strictObject({
  schema_version: z.literal('worldgate.trust_policy.v1'),
  signer: z.discriminatedUnion('kind', [certificateSigner, keySigner]),
  min_level: trustLevel.default('L0'),
  reviewed_workflows: z.array(reviewedWorkflow).max(100).default([]),
  allow_late_signing: z
    .boolean()
    .default(false)
    .describe('whether another run than the one that made the evidence may have signed it'),
  events: z.array(text).min(1).max(50).optional(),
  refs: z
    .array(pattern)
    .min(1)
    .max(50)
    .optional()
    .describe('branches and tags as refs/heads/main, refs/tags/v*'),
  commit: z
    .union([commitSha, z.literal('released')])
    .optional()
    .describe('"released": the commit that the verifier is called for'),
  bind: z
    .array(z.enum(REPLAY_BINDINGS))
    .max(REPLAY_BINDINGS.length)
    .default([])
    .describe('what must be that of the verifying job, so that evidence of another one is no use'),
  witnesses: z
    .strictObject({
      transparency_log: z.enum(['required', 'optional']).default('optional'),
      timestamp: z.enum(['required', 'optional']).default('optional').describe('of a timestamp authority'),
    })
    .default({ transparency_log: 'optional', timestamp: 'optional' }),
  predicates: z
    .array(z.enum(PACKAGE_PREDICATES))
    .min(1)
    .max(PACKAGE_PREDICATES.length)
    .default([PACKAGE_PREDICATES[0]])
    .describe('statements that must be there and signed; their versions are part of the name'),
  claims: z
    .union([
      z
        .array(
          z
            .strictObject({
              slug: slug.optional(),
              id: claimId.optional(),
              hash: digest.optional(),
              metrics: z
                .array(demandedMetric)
                .min(1)
                .max(16)
                .optional()
                .describe('what the claim must ask for at least; it may ask for more'),
              revision: gitRevision.optional().describe("of the claim's subject"),
              weights_digest: digest.optional().describe("of the claim's subject"),
              outcomes: z.array(claimOutcome).min(1).default(['supported']),
            })
            .refine(({ slug, id, hash }) => slug !== undefined || id !== undefined || hash !== undefined, {
              message: 'give slug, id or hash of the claim',
            }),
        )
        .min(1)
        .max(100),
      z.literal('any'),
    ])
    .optional()
    .describe(
      'the package must be of one of these; unless given, of any claim that is supported. "any": whatever came of it; who verifies then looks at the verdict himself',
    ),
  min_grade: z.enum(GRADES).default('D'),
  min_completeness: z.number().min(0).max(1).optional(),
  max_age_hours: z
    .number()
    .positive()
    .max(24 * 3660)
    .optional()
    .describe('since the signature, by the witnessed time'),
  allow_not_for_proof: z.boolean().default(false),
  allow_drafts: z
    .boolean()
    .default(false)
    .describe('whether a claim counts of which keys are still to be confirmed, or that names no model'),
  expression: z.string().max(4096).optional().describe('CEL; must be true'),
});
export type TrustPolicy = z.infer<typeof trustPolicy>;

/** `worldgate.trusted_signers.v1`: whose keys these are. */
export const trustedSigners = z.strictObject({
  schema_version: z.literal('worldgate.trusted_signers.v1'),
  signers: z
    .array(
      z.strictObject({
        owner: z.string().min(1).max(400).describe('whose key it is, for readers'),
        public_key: z.string().max(4096).describe('PEM, SubjectPublicKeyInfo: ECDSA P-256 or Ed25519'),
        valid_from: isoTime.optional(),
        valid_until: isoTime.optional(),
        revoked: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(1000),
});
export type TrustedSigners = z.infer<typeof trustedSigners>;
