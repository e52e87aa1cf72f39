import { z } from 'zod';
import { MOST_SUBJECTS } from './attestation.ts';
import { claimId, protocolId } from './claim.ts';
import { digest, slug } from './common.ts';
import { claimOutcome, GRADES } from './evidence.ts';
import { auditSource, episodeState } from './evidence-source.ts';
import { verdict } from './verdict.ts';

/** Members of every package, in the order in which they are written. */
export const PACKAGE_MEMBERS = [
  'claim.json',
  'protocol.json',
  'evidence.json',
  'evidence.md',
  'audit_input.json',
  'audit_provenance.json',
  'episode_results.jsonl',
  'raw_evidence_manifest.json',
  'failure_evidence_index.jsonl',
  'failure_replay_manifest.jsonl',
  'artifact_manifest.json',
] as const;

/** Members that a caller may ask for besides. */
export const OPTIONAL_MEMBER = /^(?:mlbom\.cdx\.json|compliance-[a-z0-9-]{1,60}\.(?:json|md))$/;

/** Folder of a package for what its maker adds: videos, logs, raw results. Carried, and never judged. */
export const ATTACHMENT_FOLDER = 'attachments';
/** So many that a statement over all members stays within {@link MOST_SUBJECTS}. */
export const MOST_ATTACHMENTS = 1000;
/** 16 GiB, all attachments together. */
export const MOST_ATTACHED_BYTES = 16 * 1024 ** 3;

const sizeBytes = z.int().min(0);
const where = { file: z.string().max(1024), at: z.string().max(1024) };

/** `artifact_manifest.json`: digest and size of every other member. Its own digest is the package digest. */
export const artifactManifest = z.strictObject({
  schema_version: z.literal('worldgate.artifact_manifest.v1'),
  claim_id: claimId,
  protocol_id: protocolId,
  claim_slug: slug,
  outcome: claimOutcome.nullable(),
  verdict,
  grade: z.enum(GRADES),
  members: z
    .array(
      z.strictObject({ name: z.string().max(400), digest, size_bytes: sizeBytes, media_type: z.string() }),
    )
    .min(PACKAGE_MEMBERS.length - 1)
    // Two subjects of a statement are the package itself and its manifest.
    .max(MOST_SUBJECTS - 2),
});
export type ArtifactManifest = z.infer<typeof artifactManifest>;

/** `raw_evidence_manifest.json`: the files that the episodes came from, which stay where they are. */
export const rawEvidenceManifest = z.strictObject({
  schema_version: z.literal('worldgate.raw_evidence_manifest.v1'),
  files: z.array(
    z.strictObject({
      path: z.string().max(1024).describe('relative to what --from named'),
      digest,
      size_bytes: sizeBytes,
      episodes: z.int().min(0).describe('how many results were read from it'),
    }),
  ),
  not_read: z
    .strictObject({ files: z.int().min(0), size_bytes: sizeBytes })
    .describe('other regular files of the folder: videos, traces, logs'),
  skipped: z.array(z.strictObject({ path: z.string().max(1024), reason: z.string() })).max(1000),
});
export type RawEvidenceManifest = z.infer<typeof rawEvidenceManifest>;

/** A line of `failure_evidence_index.jsonl`: an episode that was no success. */
export const failureEvidence = z.strictObject({
  ...where,
  task: z.string().max(1024),
  episode: z.int().min(0),
  run_seed: z.int().min(0).optional(),
  outcome: z.enum(['failure', 'not_a_trial']),
  status: episodeState.optional(),
  steps: z.int().min(0).optional(),
  failure_reason: z.string().max(2000).optional(),
});

/** A line of `failure_replay_manifest.jsonl`: what is known for playing that episode again. Not a replay runner. */
export const failureReplay = z.strictObject({
  task: z.string().max(1024),
  episode: z.int().min(0),
  run_seed: z.int().min(0).optional(),
  seed: z.int().min(0).optional(),
  replayable: z.boolean().describe('whether seed and model revision are both recorded'),
});

/** `audit_provenance.json`: how the package was made. Without times and hosts, so that it can be made again. */
export const auditProvenance = z.strictObject({
  schema_version: z.literal('worldgate.audit_provenance.v1'),
  tool: z.strictObject({ name: z.literal('worldgate'), version: z.string() }),
  source: auditSource,
  format: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  inputs: z.strictObject({
    claim: digest,
    protocol: digest,
    files: z.array(z.strictObject({ path: z.string(), digest })),
  }),
  canonicalisation: z.literal('RFC 8785'),
  denominator_rule: z.string(),
});
export type AuditProvenance = z.infer<typeof auditProvenance>;

/** `anchor.json` beside a protocol: what shows that it existed no later than a time. */
export const planAnchor = z.strictObject({
  schema_version: z.literal('worldgate.plan_anchor.v1'),
  protocol_digest: digest,
  kind: z.enum(['git_commit', 'transparency_log', 'timestamp_token']),
  reference: z.string().min(1).max(400).describe('commit, log index or token'),
  anchored_at: z.iso.datetime(),
});
export type PlanAnchor = z.infer<typeof planAnchor>;
