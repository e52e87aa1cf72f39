import type { BundledRun } from '../../contracts/bundle.ts';
import type { ForgeSmokeManifest, ForgeWorkspaceManifest } from '../../contracts/worldforge/run-manifest.ts';
import { shellQuote } from '../../reports/build-report.ts';
import { MANIFEST } from '../layout.ts';
import { forgeFailure, forgeManifestOf } from '../worldforge-manifest.ts';
import type { RunFacts } from './run-facts.ts';

/**
 * Facts of a run of WorldForge, recognised by the shape of its manifest; null where it is none. What the manifest calls
 * completed may have failed: the counts decide.
 * @throws WorldGateError `run-invalid`
 */
export function forgeRunFacts(value: unknown): RunFacts | null {
  const read = forgeManifestOf(value, MANIFEST);
  if (read === null) return null;
  return read.kind === 'workspace' ? workspaceFacts(read.manifest) : smokeFacts(read.manifest);
}

function workspaceFacts(manifest: ForgeWorkspaceManifest): RunFacts {
  const failure = forgeFailure(manifest);
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
