import type { RunIndexEntry } from '../../contracts/run-index.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import {
  type ForgeSmokeManifest,
  type ForgeWorkspaceManifest,
  forgeManifestKind,
  forgeSmokeManifest,
  forgeWorkspaceManifest,
} from '../../contracts/worldforge/run-manifest.ts';
import { parseWith } from '../../foundation/schema.ts';
import { redactValue } from '../../observability/redaction/index.ts';
import { shellQuote } from '../../reports/build-report.ts';
import { rowText } from '../check-rows.ts';
import { MANIFEST } from '../layout.ts';
import { Contradiction, type FoundRun } from './found-run.ts';
import { endingsOf } from './own-entry.ts';

const SHORT = 300;
const MOST = 50;
const FAILURE_KEYS = [
  'failure_reason',
  'observed_failure',
  'error',
  'error_message',
  'skip_reason',
  'reason',
];

/**
 * A run of WorldForge, of either of its two manifests. What it calls completed may have failed: the counts decide.
 * @throws Contradiction, WorldGateError `run-invalid`
 */
export function forgeEntry(value: Record<string, unknown>, found: FoundRun): RunIndexEntry {
  const options = { file: MANIFEST, code: 'run-invalid' };
  return forgeManifestKind(value) === 'live-smoke'
    ? smokeEntry(parseWith(forgeSmokeManifest, value, options), found)
    : workspaceEntry(parseWith(forgeWorkspaceManifest, value, options), found);
}

function workspaceEntry(manifest: ForgeWorkspaceManifest, { name, path }: FoundRun): RunIndexEntry {
  const { run_id, kind, status, input_summary: inputs, result_summary: results } = manifest;
  if (run_id !== name) throw new Contradiction(`the folder is called ${name}, and the manifest ${run_id}`);
  const command = manifest.command ?? null;
  return {
    ...unknownOf('worldforge', path),
    run_id,
    kind: rowText(kind, SHORT),
    state: rowText(status, SHORT),
    verdict: verdictOf(kind, status, results ?? {}),
    preset: /(?:^|\s)--preset[= ](\S{1,100})/.exec(rowText(command ?? ''))?.[1] ?? null,
    providers: texts(inputs?.providers ?? (manifest.provider ?? '').split(',')),
    capabilities: texts([
      ...list(inputs?.capabilities),
      ...list(inputs?.operations),
      manifest.operation ?? kind,
    ]),
    created_at: timeOf(manifest.created_at) ?? timeOfId(run_id),
    ...artifactsOf(manifest.artifact_paths),
    failure: failureOf(status, results ?? {}),
    rerun_command: command === null || command.trim() === '' ? null : rowText(command),
  };
}

function smokeEntry(manifest: ForgeSmokeManifest, { path }: FoundRun): RunIndexEntry {
  const { status } = manifest;
  return {
    ...unknownOf('worldforge', path),
    run_id: rowText(manifest.run_id, SHORT),
    kind: 'live-smoke',
    state: status,
    verdict: status,
    providers: texts([manifest.provider_profile]),
    capabilities: texts(manifest.capability.split('+')),
    created_at: timeOf(manifest.created_at),
    ...artifactsOf(manifest.artifact_paths),
    failure: status === 'failed' ? 'The check against the provider failed.' : null,
    rerun_command: rowText(redactValue(manifest.command_argv).map(shellQuote).join(' ')),
  };
}

/** What a manifest of WorldForge never tells. */
function unknownOf(format: 'worldforge', path: string) {
  return {
    format,
    not_for_proof: false,
    preset: null,
    duration_s: null,
    commit: null,
    episodes: null,
    gates: null,
    path: rowText(path),
  };
}

/** From the counts; `null` for what decides nothing, such as a drill, whose failure is its purpose. */
function verdictOf(kind: string, status: string, results: Record<string, unknown>): Verdict | null {
  if (status === 'running') return null;
  if (kind !== 'eval' && kind !== 'benchmark') return null;
  if (status === 'skipped') return 'skipped';
  const [all, passed, errors] = ['result_count', 'passed_count', 'error_count'].map((key) => results[key]);
  if (kind === 'eval' && typeof all === 'number' && typeof passed === 'number') {
    if (passed > all) throw new Contradiction(`${passed} of ${all} scenarios passed`);
    if (passed < all) return 'failed';
    if (status === 'failed') throw new Contradiction('it failed, and all of its scenarios passed');
    return all === 0 ? 'skipped' : 'passed';
  }
  if (kind === 'benchmark' && results.budget_passed === false) {
    if (status === 'completed') throw new Contradiction('it is completed, and its budget was exceeded');
    return 'failed';
  }
  if (status !== 'completed' && status !== 'passed') return 'error';
  // Without a budget nothing was decided but that every call was answered.
  if (typeof errors === 'number' && errors > 0 && results.budget_passed !== true) return 'failed';
  return results.budget_passed === true ? 'passed' : 'skipped';
}

function failureOf(status: string, results: Record<string, unknown>): string | null {
  const said = FAILURE_KEYS.map((key) => results[key]).find(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  if (typeof said === 'string') return rowText(said);
  if (results.budget_passed === false) return 'The budget was exceeded.';
  const { result_count: all, passed_count: passed } = results;
  if (typeof all === 'number' && typeof passed === 'number' && passed < all) {
    return `${all - passed} of ${all} scenarios did not pass.`;
  }
  return status === 'failed' ? 'The run failed, and its manifest does not say why.' : null;
}

function artifactsOf(paths: Readonly<Record<string, string>> | null | undefined) {
  const all = Object.values(paths ?? {});
  return { artifact_count: all.length, artifact_types: endingsOf(all) };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
  const words = list(value).flatMap((word) => (typeof word === 'string' ? word.split(',') : []));
  const shown = words.map((word) => word.trim()).filter((word) => word !== '');
  return [...new Set(shown)].slice(0, MOST).map((word) => rowText(word, SHORT));
}

function timeOf(text: string | null | undefined): string | null {
  if (text == null) return null;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** `20261121T091409Z-18139c6e` begins with a time. */
function timeOfId(id: string): string | null {
  return timeOf(id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z'));
}
