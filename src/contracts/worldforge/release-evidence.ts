import { z } from 'zod';

/**
 * Shapes of files that WorldForge writes (its schema 1). Keys that are not read here may be anything, as that tool adds
 * some between versions; those that are read are held to their types. Rows are checked one by one by who reads them, so
 * that one bad row does not hide the others.
 */

const text = z.string();

/** `release-evidence.json`. */
export const forgeReleaseEvidence = z.looseObject({
  schema_version: z.literal(1),
  generated_at: text.optional(),
  git: z.looseObject({ branch: text.nullish(), commit: text.nullish() }).nullish(),
  validation_gates: z.array(z.unknown()),
  validation_summary: z.record(text, z.unknown()).nullish(),
  live_provider_evidence: z.array(z.unknown()).nullish(),
  extra_live_provider_evidence: z.array(z.unknown()).nullish(),
  live_smoke_registry: z.unknown(),
});

/** An entry of `validation_gates`. */
export const forgeGate = z.looseObject({
  name: text,
  status: z.unknown(),
  command: text.nullish(),
  exit_code: z.int().nullish(),
  duration_ms: z.number().min(0).nullish(),
  started_at: text.nullish(),
  finished_at: text.nullish(),
  triage_step: text.nullish(),
});
export type ForgeGate = z.infer<typeof forgeGate>;

/** An entry of `live_provider_evidence` and `extra_live_provider_evidence`. */
export const forgeProviderEvidence = z.looseObject({
  provider: text,
  status: z.unknown(),
  manifests: z.array(z.looseObject({ status: z.unknown() })).nullish(),
  reason: text.nullish(),
});
export type ForgeProviderEvidence = z.infer<typeof forgeProviderEvidence>;

/** An entry of the live-smoke registry: declared by its author, not derived from a run. */
export const forgeSmokeEntry = z.looseObject({
  provider: text,
  capability: text,
  status: z.unknown(),
  date: text.nullish(),
  command: text.nullish(),
  artifact_path: text.nullish(),
  skip_reason: text.nullish(),
});
