import {
  type ForgeSmokeManifest,
  type ForgeWorkspaceManifest,
  forgeManifestKind,
  forgeSmokeManifest,
  forgeWorkspaceManifest,
} from '../contracts/worldforge/run-manifest.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { decodeText } from '../foundation/read-text.ts';
import { parseWith } from '../foundation/schema.ts';
import { counted, utcTime } from './check-rows.ts';
import { MANIFEST } from './layout.ts';

/** Where a run of WorldForge keeps its report unless its manifest says otherwise. */
const REPORT = 'reports/report.json';

/** A `run_manifest.json` of WorldForge, of either kind. */
export type ForgeManifest =
  | { kind: 'workspace'; manifest: ForgeWorkspaceManifest }
  | { kind: 'live-smoke'; manifest: ForgeSmokeManifest };

/**
 * A manifest of WorldForge, told by its shape: null for a value that is none, such as a manifest of ours.
 * @param file how messages call it
 * @throws WorldGateError `run-invalid` for one of a later version, or of a shape that is not as WorldForge writes it
 */
export function forgeManifestOf(value: unknown, file: string): ForgeManifest | null {
  const kind = kindOf(value);
  if (kind === null) return null;
  const { schema_version: version } = value as { schema_version: number };
  if (version > 1) {
    throw new WorldGateError('run-invalid', `${file}: schema_version is ${version}, and 1 is read`, {
      hint: 'Update WorldGate, or write the run with the WorldForge that has this version.',
    });
  }
  const context = { file, code: 'run-invalid', hint: 'Take the run as WorldForge wrote it.' };
  return kind === 'live-smoke'
    ? { kind, manifest: parseWith(forgeSmokeManifest, value, context) }
    : { kind, manifest: parseWith(forgeWorkspaceManifest, value, context) };
}

function kindOf(value: unknown): ForgeManifest['kind'] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const object = value as Record<string, unknown>;
  // Our own have a text there.
  return typeof object.schema_version === 'number' ? forgeManifestKind(object) : null;
}

/** Whether bytes have the form of a manifest of WorldForge, of whatever version and however broken. */
export function hasForgeForm(bytes: Uint8Array): boolean {
  try {
    return kindOf(parseJson(decodeText(bytes, MANIFEST), MANIFEST)) !== null;
  } catch (error) {
    if (isWorldGateError(error)) return false;
    throw error;
  }
}

/**
 * The bytes of a manifest of WorldForge, of either kind.
 * @throws WorldGateError `run-invalid`, also where it is no manifest of that tool; `json-invalid`, `file-not-text`
 */
export function readForgeManifest(bytes: Uint8Array, file: string): ForgeManifest {
  const found = forgeManifestOf(parseJson(decodeText(bytes, file), file), file);
  if (found !== null) return found;
  throw new WorldGateError('run-invalid', `${file} is no manifest of a run of WorldForge`, {
    hint: 'Name the folder of a run workspace or of a live smoke test.',
  });
}

/** Where the report of a run lies, relative to its folder. */
export const forgeReportPath = (manifest: ForgeWorkspaceManifest): string =>
  manifest.artifact_paths?.json ?? REPORT;

/** When a run was made, ISO 8601 with `Z`; an id begins with that time: `20261121T091409Z-18139c6e`. */
export function forgeTime({ created_at, run_id }: ForgeWorkspaceManifest): string | null {
  const ofId = run_id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-.*$/, '$1-$2-$3T$4:$5:$6Z');
  return utcTime(created_at) ?? utcTime(ofId);
}

const FAILURE_KEYS = [
  'failure_reason',
  'observed_failure',
  'error',
  'error_message',
  'skip_reason',
  'reason',
];

/** The first failure that a manifest tells, as a sentence, in words of the file; null where it tells none. */
export function forgeFailure({
  status,
  kind,
  result_summary: summary,
}: ForgeWorkspaceManifest): string | null {
  const said = FAILURE_KEYS.map((key) => summary?.[key]).find(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  if (typeof said === 'string') return said;
  const { result_count: results, passed_count: passed, error_count: errors } = summary ?? {};
  if (kind === 'eval' && typeof results === 'number' && typeof passed === 'number' && passed < results) {
    return `${results - passed} of ${results} scenarios did not pass.`;
  }
  if (typeof errors === 'number' && errors > 0) return `${counted(errors, 'call')} ended with an error.`;
  if (summary?.budget_passed === false) return 'The budget was exceeded.';
  return status === 'failed' ? 'The run failed, and its manifest does not say why.' : null;
}
