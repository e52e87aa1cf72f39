import { z } from 'zod';
import { checkRow } from './check-row.ts';
import { commitSha, digest, finite, isoTime, relativePath, slug } from './common.ts';
import { verdict } from './verdict.ts';

const line = z.string().max(2000);
const size = z.int().min(0);
const attempt = z.int().min(1);

/** How a command ended. */
export const GATE_ENDS = ['exited', 'signalled', 'timed-out', 'interrupted', 'not-started'] as const;
export type GateEnd = (typeof GATE_ENDS)[number];

/** What a gate's command was seen to do: the state of its row follows from this alone. */
export const gateFacts = z.strictObject({
  kind: z.literal('gate'),
  gate: slug.describe('key of the gate in the configuration'),
  definition_digest: digest.describe(
    'over canonical JSON of command, working_directory, environment and timeout_ms: another one is another gate',
  ),
  commit: commitSha.nullable().describe('that it ran on; null where nobody could say'),
  run_id: z.string().max(100).nullable().describe('of the workflow run'),
  run_attempt: attempt.describe('of the workflow run; 1 outside of one'),
  end: z.enum(GATE_ENDS),
  exit_code: z.int().min(0).max(4_294_967_295).nullable(),
  signal: z.string().max(20).nullable(),
  duration_ms: finite.min(0),
  timeout_ms: z.int().min(1),
  output: z.strictObject({
    digest: digest.describe('of every byte that it wrote to standard output and standard error'),
    size_bytes: size,
  }),
  log: z
    .strictObject({
      path: relativePath.describe('beside the evidence: the output, redacted, without control characters'),
      digest,
      size_bytes: size,
      cut_bytes: size.describe('left out of the middle of it, 0 where nothing was'),
    })
    .nullable(),
  tail: z.string().max(4000).describe('last lines of the log'),
  from: line.nullable().describe('earlier evidence that it was read from; null where it ran for this one'),
});
export type GateFacts = z.infer<typeof gateFacts>;

export const ARTIFACT_KINDS = [
  'run',
  'package',
  'benchmark',
  'dist',
  'live-smoke',
  'dependency-audit',
  'core-performance',
] as const;

/** `policy-met` alone says that somebody who counts signed it. */
export const SIGNATURE_STATES = ['none', 'not-verified', 'policy-met', 'broken', 'refused'] as const;
export const signatureState = z.enum(SIGNATURE_STATES);
export type SignatureState = z.infer<typeof signatureState>;

/** A file or folder that the release stands on. */
export const artifactFacts = z.strictObject({
  kind: z.enum(ARTIFACT_KINDS),
  path: line.describe('relative to the folder of the configuration'),
  format: z
    .enum(['worldgate', 'worldforge'])
    .nullable()
    .describe('whose file it is, where it has a known form'),
  digest: digest.nullable().describe('of a file, or of an evidence package'),
  size_bytes: size.nullable(),
  commit: commitSha.nullable(),
  verdict: verdict.nullable().describe('its own, derived again'),
  signature: z
    .strictObject({ state: signatureState, signer: line.nullable(), level: z.string().max(10).nullable() })
    .nullable()
    .describe('of an evidence package'),
});
export type ArtifactFacts = z.infer<typeof artifactFacts>;

export const evidenceRow = checkRow.extend({
  facts: z
    .discriminatedUnion('kind', [gateFacts, artifactFacts])
    .nullable()
    .describe('null where there is nothing behind the row: a gate that did not run, a row that is missing'),
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

/**
 * `release-evidence.json`: what a release stands on, one row for each thing. The verdict is that of the rows; readers derive
 * both again.
 */
export const releaseEvidence = z.strictObject({
  schema_version: z.literal('worldgate.release_evidence.v1'),
  generated_at: isoTime,
  tool: z.strictObject({ name: z.literal('worldgate'), version: z.string().max(100) }),
  verdict,
  source: z.strictObject({
    repository: line.nullable().describe('owner/name'),
    commit: commitSha.nullable(),
    ref: line.nullable(),
    run_url: line.nullable(),
    run_id: z.string().max(100).nullable(),
    run_attempt: attempt,
  }),
  config: z.strictObject({ path: line, digest: digest.describe('of the bytes of the file') }),
  summary: z.strictObject({
    passed: size,
    failed: size,
    warning: size,
    not_run: size,
    invalid: size,
    host_owned_not_run: size.describe('of not_run: these do not count'),
  }),
  first_failed: z
    .strictObject({ key: checkRow.shape.key, name: checkRow.shape.name, triage: line.nullable() })
    .nullable(),
  rows: z.array(evidenceRow).max(10_000),
  superseded: z
    .array(evidenceRow)
    .max(10_000)
    .describe('rows of earlier attempts that a later attempt of the same commit and command replaced'),
  known_limitations: z.array(line).max(1000),
  boundary: line.describe('what this does not show'),
});
export type ReleaseEvidence = z.infer<typeof releaseEvidence>;

/** Row of the live-smoke registry: a check against a live provider, as its author recorded it. */
export const LIVE_SMOKE_STATES = [
  'passed',
  'failed',
  'not_run',
  'skipped_missing_runtime',
  'skipped_missing_credentials',
  'skipped_not_configured',
] as const;

export const liveSmokeEntry = z
  .strictObject({
    provider: z.string().min(1).max(200),
    capability: z.string().min(1).max(200),
    command: line,
    runtime_manifest: line.nullable().default(null),
    date: z.iso.date(),
    version: z.string().max(200),
    status: z.enum(LIVE_SMOKE_STATES),
    artifact_path: relativePath.nullable().default(null),
    skip_reason: line.nullable().default(null),
    known_limitations: z.array(line).max(100).default([]),
  })
  .superRefine(({ status, artifact_path, skip_reason }, context) => {
    const at = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if ((status === 'passed' || status === 'failed') && artifact_path === null) {
      at('artifact_path', `must name the evidence, as the status is "${status}"`);
    }
    if (status.startsWith('skipped_') && (skip_reason === null || skip_reason.trim() === '')) {
      at('skip_reason', `must say why, as the status is "${status}"`);
    }
  });
export type LiveSmokeEntry = z.output<typeof liveSmokeEntry>;

/** The registry: our `schema_version`, or the `1` of the tool that it comes from. */
export const liveSmokeRegistry = z.strictObject({
  schema_version: z.union([z.literal('worldgate.live_smoke_registry.v1'), z.literal(1)]),
  entries: z
    .array(z.unknown())
    .max(1000)
    .describe('each is read by itself, so that a bad one hides no other'),
});

/** Our own predicate over release evidence and the files that are released. The last part is its version. */
export const RELEASE_PREDICATE = 'https://github.com/worldgate/worldgate/attestation/release-evidence/v1';

/** What is signed of release evidence; its digest and those of the files are the subjects of the statement. */
export const releasePredicate = z.strictObject({
  verdict,
  summary: releaseEvidence.shape.summary,
  config: releaseEvidence.shape.config,
  source: releaseEvidence.shape.source,
  generated_at: isoTime,
  stated_at: isoTime.describe('when the statement was made, by the clock of the job that made it'),
  tool: releaseEvidence.shape.tool,
  boundary: line,
});
export type ReleasePredicate = z.infer<typeof releasePredicate>;
