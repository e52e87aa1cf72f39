import { z } from 'zod';
import { digest, isoTime } from './common.ts';
import { verdict } from './verdict.ts';

const size = z.int().min(0);
const line = z.string().max(2000);

/** What becomes of a file: copied byte by byte, copied with parts taken out, or not copied. */
export const BUNDLE_DECISIONS = ['as_is', 'redacted', 'left_out'] as const;
export const bundleDecision = z.enum(BUNDLE_DECISIONS);
export type BundleDecision = z.infer<typeof bundleDecision>;

/** Why. The first line is of files that are in the bundle, the others of those that are not. */
export const BUNDLE_REASONS = [
  ...(['nothing-found', 'text-redacted', 'metadata-removed'] as const),
  ...(['kept-on-machine', 'suffix-not-allowed', 'content-not-allowed', 'signed-and-unsafe'] as const),
  ...(['file-too-large', 'bundle-full', 'too-many-files'] as const),
  ...(['symbolic-link', 'not-a-file', 'path-unsafe', 'name-unsafe', 'missing', 'unreadable'] as const),
  ...(['redaction-incomplete'] as const),
] as const;
export const bundleReason = z.enum(BUNDLE_REASONS);
export type BundleReason = z.infer<typeof bundleReason>;

export const BUNDLE_ROLES = [
  ...(['manifest', 'report', 'result', 'log', 'input', 'artifact', 'other'] as const),
  ...(['release-evidence', 'dependency-audit', 'core-performance', 'release-notes', 'dashboard'] as const),
  ...(['drill', 'sbom', 'attestation', 'package'] as const),
] as const;
export const bundleRole = z.enum(BUNDLE_ROLES);
export type BundleRole = z.infer<typeof bundleRole>;

export const bundleFile = z
  .strictObject({
    path: z.string().min(1).max(1024).describe('below the folder that was bundled; redacted'),
    role: bundleRole,
    decision: bundleDecision,
    reason: bundleReason,
    detail: line.describe('the reason as one sentence'),
    size_bytes: size.nullable().describe('of the file as it was found; null where it was not looked at'),
    digest: digest.nullable().describe('of the file as it was found; null where it was not read'),
    attached: z
      .strictObject({ path: z.string().max(1100), size_bytes: size, digest })
      .nullable()
      .describe('the copy in the bundle'),
  })
  .refine(({ decision, attached }) => (decision === 'left_out') === (attached === null), {
    message: 'a file that is left out has no copy, and every other one has',
  });
export type BundleFile = z.infer<typeof bundleFile>;

export const bundleProblem = z.strictObject({
  code: z.string().max(100),
  message: line,
  hint: line.nullable(),
});
export type BundleProblem = z.infer<typeof bundleProblem>;

/** What a run says of itself, as far as it can be read. */
export const bundledRun = z.strictObject({
  format: z.enum(['worldgate', 'worldforge', 'unknown']),
  run_id: z.string().max(200),
  kind: z.string().max(200).nullable(),
  state: z.string().max(200).nullable(),
  verdict: verdict.nullable(),
  command: line.nullable(),
  expected: line,
  observed: line,
  triage: line.describe('first thing to do'),
});
export type BundledRun = z.infer<typeof bundledRun>;

/** What one artifact of a release says, by its rows. */
export const bundledArtifact = z.strictObject({
  role: bundleRole,
  path: z.string().max(1024).nullable().describe('null: none was found'),
  verdict: verdict.nullable().describe('of its rows; null for what has none'),
  sentence: line,
});
export type BundledArtifact = z.infer<typeof bundledArtifact>;

/** `bundle-manifest.json`: what is in a folder that is made to be attached to something public, what is not, and why. */
export const bundleManifest = z.strictObject({
  schema_version: z.literal('worldgate.bundle.v1'),
  kind: z.enum(['run', 'release']),
  generated_at: isoTime,
  safe_to_attach: z
    .boolean()
    .describe('every copied file was read again from the bundle and nothing unsafe was found in it'),
  limits: z.strictObject({ file_bytes: size, total_bytes: size, files: size }),
  counts: z.strictObject({ as_is: size, redacted: size, left_out: size, attached_bytes: size }),
  run: bundledRun.nullable(),
  release: z.array(bundledArtifact).nullable(),
  problems: z.array(bundleProblem).describe('what is wrong with what was bundled'),
  files: z.array(bundleFile).describe('each path once, sorted'),
  boundary: line,
});
export type BundleManifest = z.infer<typeof bundleManifest>;
