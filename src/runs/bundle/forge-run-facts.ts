import type { BundledRun } from '../../contracts/bundle.ts';
import {
  type ForgeSmokeManifest,
  type ForgeWorkspaceManifest,
  forgeManifestKind,
  forgeSmokeManifest,
  forgeWorkspaceManifest,
} from '../../contracts/worldforge/run-manifest.ts';
import { parseWith } from '../../foundation/schema.ts';
import { shellQuote } from '../../reports/build-report.ts';
import { MANIFEST } from '../layout.ts';
import type { RunFacts } from './run-facts.ts';

/**
 * Facts of a run of WorldForge, recognised by the shape of its manifest; null where it is none. What the manifest calls
 * completed may have failed: the counts decide.
 * @throws WorldGateError `run-invalid`
 */
export function forgeRunFacts(value: unknown): RunFacts | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const object = value as Record<string, unknown>;
  const kind = object.schema_version === 1 ? forgeManifestKind(object) : null;
  if (kind === null) return null;
  const options = { file: MANIFEST, code: 'run-invalid' };
  if (kind === 'workspace') return workspaceFacts(parseWith(forgeWorkspaceManifest, value, options));
  return smokeFacts(parseWith(forgeSmokeManifest, value, options));
}

function workspaceFacts(manifest: ForgeWorkspaceManifest): RunFacts {
  const failure = failureOf(manifest);
  const { run_id, kind, status } = manifest;
  const ended = status === 'completed' || status === 'passed';
  return facts(manifest, {
    run_id,
    kind,
    state: status,
    verdict: failure === null ? null : 'failed',
    command: manifest.command ?? null,
    expected: EXPECTED[kind] ?? 'The run completes.',
    observed: failure ?? (ended ? 'The manifest names no failure.' : `The run is ${status}.`),
    triage:
      failure === null && ended
        ? 'Look at the reports of the run: its manifest names no failure.'
        : 'Run the command again, and compare what it prints with the reports of the run.',
  });
}

const EXPECTED: Readonly<Record<string, string>> = {
  eval: 'Every scenario passes.',
  benchmark: 'Every call succeeds, within the budget where there is one.',
};

/** The first failure that the manifest tells, as a sentence. */
function failureOf({ status, kind, result_summary: summary }: ForgeWorkspaceManifest): string | null {
  for (const key of [
    'failure_reason',
    'observed_failure',
    'error',
    'error_message',
    'skip_reason',
    'reason',
  ]) {
    const text = summary?.[key];
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  const count = (key: string) => (typeof summary?.[key] === 'number' ? (summary[key] as number) : null);
  const [results, passed, errors] = [count('result_count'), count('passed_count'), count('error_count')];
  if (kind === 'eval' && results !== null && passed !== null && passed < results) {
    return `${results - passed} of ${results} scenarios did not pass.`;
  }
  if (errors !== null && errors > 0) return `${errors} calls ended with an error.`;
  if (summary?.budget_passed === false) return 'The budget was exceeded.';
  return status === 'failed' ? 'The run failed, and its manifest does not say why.' : null;
}

function smokeFacts(manifest: ForgeSmokeManifest): RunFacts {
  const { run_id, capability, provider_profile, status } = manifest;
  return facts(manifest, {
    run_id,
    kind: 'live-smoke',
    state: status,
    verdict: status === 'failed' ? 'failed' : null,
    command: manifest.command_argv.map(shellQuote).join(' '),
    expected: `${provider_profile} answers (${capability}).`,
    observed: `The check against the provider is ${status}.`,
    triage: 'Check the credentials and the runtime of the provider, and run the command again.',
  });
}

function facts(
  { artifact_paths }: ForgeWorkspaceManifest | ForgeSmokeManifest,
  run: Omit<BundledRun, 'format'>,
): RunFacts {
  const paths = Object.values(artifact_paths ?? {});
  return {
    run: { format: 'worldforge', ...run },
    problems: [],
    references: paths.map((path) => ({ path, digest: null })),
    mayLeave: null,
  };
}
