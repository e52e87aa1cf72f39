import { z } from 'zod';

/**
 * Two different files of WorldForge bear the name `run_manifest.json`: that of a run workspace and that of a live smoke
 * test. They are told apart by their shape.
 */

const text = z.string();
const object = z.record(text, z.unknown());

/** Run ids of WorldForge have no milliseconds, which those of our own runs have. */
export const FORGE_RUN_ID = /^\d{8}T\d{6}Z-[0-9a-f]{8}$/;

/** Of a run workspace. */
export const forgeWorkspaceManifest = z.looseObject({
  schema_version: z.literal(1),
  run_id: text.regex(FORGE_RUN_ID, 'a run id of WorldForge'),
  kind: text.min(1),
  status: text.min(1),
  created_at: text.nullish(),
  command: text.nullish(),
  provider: text.nullish(),
  operation: text.nullish(),
  input_summary: object.nullish(),
  result_summary: object.nullish(),
  artifact_paths: z.record(text, text).nullish(),
  event_count: z.int().min(0).nullish(),
});
export type ForgeWorkspaceManifest = z.infer<typeof forgeWorkspaceManifest>;

/** Of a live smoke test. */
export const forgeSmokeManifest = z.looseObject({
  schema_version: z.literal(1),
  run_id: text.min(1),
  created_at: text.nullish(),
  package_version: text.min(1),
  command_argv: z.array(text).min(1),
  provider_profile: text.min(1),
  capability: text.min(1),
  status: z.enum(['passed', 'failed', 'skipped']),
  event_count: z.int().min(0).nullish(),
  input_digest: text.nullish(),
  result_digest: text.nullish(),
  artifact_paths: z.record(text, text).nullish(),
});
export type ForgeSmokeManifest = z.infer<typeof forgeSmokeManifest>;

/** Which of the two a value is, by the keys that only one of them has; null for neither. */
export function forgeManifestKind(
  value: Readonly<Record<string, unknown>>,
): 'workspace' | 'live-smoke' | null {
  if ('command_argv' in value || 'provider_profile' in value) return 'live-smoke';
  if ('artifact_paths' in value || 'result_summary' in value || 'layout' in value) return 'workspace';
  return null;
}
