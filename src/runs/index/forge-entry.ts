import type { RunIndexEntry } from '../../contracts/run-index.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import type { ForgeSmokeManifest, ForgeWorkspaceManifest } from '../../contracts/worldforge/run-manifest.ts';
import { redactValue } from '../../observability/redaction/index.ts';
import { shellQuote } from '../../reports/build-report.ts';
import { rowText, utcTime } from '../check-rows.ts';
import { type ForgeManifest, forgeFailure, forgeTime } from '../worldforge-manifest.ts';
import { Contradiction, type FoundRun } from './found-run.ts';
import { endingsOf } from './own-entry.ts';

const SHORT = 300;
const MOST = 50;

/**
 * A run of WorldForge, of either of its two manifests. What it calls completed may have failed: the counts decide.
 * @throws Contradiction
 */
export function forgeEntry(read: ForgeManifest, found: FoundRun): RunIndexEntry {
  return read.kind === 'live-smoke' ? smokeEntry(read.manifest, found) : workspaceEntry(read.manifest, found);
}

function workspaceEntry(manifest: ForgeWorkspaceManifest, { name, path }: FoundRun): RunIndexEntry {
  const { run_id, kind, status, input_summary: inputs, result_summary: results } = manifest;
  if (run_id !== name) throw new Contradiction(`the folder is called ${name}, and the manifest ${run_id}`);
  const command = manifest.command ?? null;
  const verdict = verdictOf(kind, status, results ?? {});
  const failure = verdict === 'passed' ? null : forgeFailure(manifest);
  return {
    ...unknownOf('worldforge', path),
    run_id,
    kind: rowText(kind, SHORT),
    state: rowText(status, SHORT),
    verdict,
    preset: /(?:^|\s)--preset[= ](\S{1,100})/.exec(rowText(command ?? ''))?.[1] ?? null,
    providers: texts(inputs?.providers ?? (manifest.provider ?? '').split(',')),
    capabilities: texts([
      ...list(inputs?.capabilities),
      ...list(inputs?.operations),
      manifest.operation ?? kind,
    ]),
    created_at: forgeTime(manifest),
    ...artifactsOf(manifest.artifact_paths),
    failure: failure === null ? null : rowText(failure),
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
    created_at: utcTime(manifest.created_at),
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
