import path from 'node:path';
import { type CheckRow, verdictOfRows } from '../contracts/check-row.ts';
import type { Verdict } from '../contracts/verdict.ts';
import type { ForgeSmokeManifest, ForgeWorkspaceManifest } from '../contracts/worldforge/run-manifest.ts';
import { type Digest, sha256 } from '../foundation/digest.ts';
import { isWorldGateError, type WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { readBelow } from '../foundation/safe-path.ts';
import { makeRow, type Origin, type RowFacts, utcTime, withoutNamesakes } from './check-rows.ts';
import { MANIFEST } from './layout.ts';
import { forgeReportPath, forgeTime, hasForgeForm, readForgeManifest } from './worldforge-manifest.ts';
import { type ForgeReport, MOST_REPORT_BYTES, readForgeReport } from './worldforge-report.ts';

/** A run of WorldForge, by what its report holds and not by what its manifest declares. */
export interface ForeignRun {
  /** Absolute. */
  dir: string;
  /** False where the manifest is of another tool, or cannot be read as one of any. */
  is_foreign: boolean;
  /** Two files of WorldForge bear the name `run_manifest.json`; null where it is neither. */
  manifest_kind: 'workspace' | 'live-smoke' | null;
  run_id: string | null;
  /** `eval`, `benchmark`, `operator_drill`, `live-smoke`, …; null where it cannot be read. */
  kind: string | null;
  /** As the manifest declares it; nothing follows from it alone but a failure. */
  declared_status: string | null;
  verdict: Verdict;
  /** Never empty. */
  rows: CheckRow[];
  /** ISO 8601 with `Z`. */
  created_at: string | null;
  command: string | null;
  provider: string | null;
  operation: string | null;
  /** Of the manifest's bytes. */
  manifest_digest: Digest | null;
  /** Of an evaluation or a benchmark whose report could be read. */
  report: ForgeReport | null;
  /** What the manifest says of its results; null for one without, and of a live smoke test. */
  said: ForgeWorkspaceManifest['result_summary'] | null;
  /** Why manifest or report cannot be read; null where they were. */
  problem: WorldGateError | null;
  provenance: {
    worldforge_version: string;
    created_at: string | null;
    input_digest: string | null;
    result_digest: string | null;
  } | null;
}

/**
 * Reads a run of WorldForge: a run workspace, or the folder of a live smoke test. Never throws for a bad file: one row says
 * what is wrong, and the verdict is `error`.
 * @param dir absolute folder that holds `run_manifest.json`
 * @param shownAs how rows call the folder; its base name unless given
 */
export function readForeignRun(dir: string, shownAs = path.basename(dir)): ForeignRun {
  const origin: Origin = { source: `${shownAs}/${MANIFEST}`, digest: null };
  const run: ForeignRun = { ...NOTHING, dir };
  try {
    const bytes = readBelow(dir, MANIFEST, { maxBytes: MOST_REPORT_BYTES });
    run.manifest_digest = sha256(bytes);
    origin.digest = run.manifest_digest;
    run.is_foreign = hasForgeForm(bytes);
    const manifest = readForgeManifest(bytes, `${shownAs}/${MANIFEST}`);
    if (manifest.kind === 'live-smoke') takeSmoke(run, manifest.manifest, origin);
    else takeWorkspace(run, manifest.manifest, origin, shownAs);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    run.problem = error;
    run.rows = [brokenRow(origin, error)];
  }
  run.rows = withoutNamesakes(run.rows);
  run.verdict = verdictOfRows(run.rows);
  return run;
}

const NOTHING: Omit<ForeignRun, 'dir'> = {
  is_foreign: false,
  manifest_kind: null,
  run_id: null,
  kind: null,
  declared_status: null,
  verdict: 'error',
  rows: [],
  created_at: null,
  command: null,
  provider: null,
  operation: null,
  manifest_digest: null,
  report: null,
  said: null,
  problem: null,
  provenance: null,
};

function takeSmoke(run: ForeignRun, manifest: ForgeSmokeManifest, origin: Origin): void {
  const { provider_profile: provider, capability, status } = manifest;
  Object.assign(run, {
    manifest_kind: 'live-smoke',
    run_id: manifest.run_id,
    kind: 'live-smoke',
    declared_status: status,
    created_at: utcTime(manifest.created_at),
    command: manifest.command_argv.join(' '),
    provider,
    operation: capability,
  } satisfies Partial<ForeignRun>);
  const state = { passed: 'passed', failed: 'failed', skipped: 'not_run' } as const;
  run.rows = [
    makeRow(origin, {
      key: 'live-smoke',
      name: `Live smoke: ${provider}, ${capability}`,
      category: 'optional-runtime',
      state: state[status],
      reason: status === 'skipped' ? 'host-owned' : null,
      host_owned: true,
      command: run.command,
      summary: `The smoke test of ${provider} says ${status}; its manifest is all that it leaves.`,
      triage: 'Run the smoke test again on the host that it needs.',
    }),
  ];
}

function takeWorkspace(
  run: ForeignRun,
  manifest: ForgeWorkspaceManifest,
  origin: Origin,
  shownAs: string,
): void {
  Object.assign(run, {
    manifest_kind: 'workspace',
    run_id: manifest.run_id,
    kind: manifest.kind,
    declared_status: manifest.status,
    created_at: forgeTime(manifest),
    command: manifest.command ?? null,
    provider: manifest.provider ?? null,
    operation: manifest.operation ?? null,
    said: manifest.result_summary ?? null,
  } satisfies Partial<ForeignRun>);
  if (manifest.status === 'running') {
    run.rows = [
      statusRow(origin, {
        state: 'invalid',
        reason: 'half-written',
        summary: 'The run says "running": it has not ended, or was killed, which says so for ever.',
        triage: 'Run it again.',
      }),
    ];
    return;
  }
  if (manifest.kind === 'operator_drill') {
    run.rows = [drillRow(manifest, origin)];
    return;
  }
  if (manifest.kind !== 'eval' && manifest.kind !== 'benchmark') {
    const isBad = manifest.status === 'failed' || manifest.status === 'cancelled';
    const summary = `A run of kind ${quoted(manifest.kind)} says ${quoted(manifest.status)}`;
    const left = { state: 'not_run', reason: 'host-owned', host_owned: true } as const;
    run.rows = [
      statusRow(origin, {
        ...(isBad ? { state: 'failed' } : left),
        summary: isBad ? `${summary}.` : `${summary}, and leaves nothing that this could be derived from.`,
      }),
    ];
    return;
  }
  const file = forgeReportPath(manifest);
  const read = readForgeReport(
    readBelow(run.dir, file, { maxBytes: MOST_REPORT_BYTES }),
    `${shownAs}/${file}`,
  );
  const { provenance } = read.report;
  run.report = read;
  run.provenance = {
    worldforge_version: read.version,
    created_at: utcTime(provenance.created_at),
    input_digest: provenance.input_digest ?? null,
    result_digest: provenance.result_digest ?? null,
  };
  const from: Origin = { source: `${shownAs}/${file}`, digest: read.digest };
  run.rows = [...reportRows(read, from), ...manifestAgainst(manifest, read, origin)];
}

function reportRows(read: ForgeReport, origin: Origin): CheckRow[] {
  if (read.kind === 'evaluation') {
    return read.report.results.map(({ suite_id: suite, scenario, provider, score, passed }) =>
      makeRow(origin, {
        key: `scenario:${suite}/${scenario}/${provider}`,
        name: `${suite}/${scenario} with ${provider}`,
        category: 'tests',
        state: passed ? 'passed' : 'failed',
        summary: `The scenario ${passed ? 'passed' : 'failed'} with score ${score}.`,
        triage: 'Read the failure gallery of the run, and run the suite again.',
      }),
    );
  }
  return read.report.results.map(({ provider, operation, iterations, error_count: errors }) =>
    makeRow(origin, {
      key: `operation:${provider}/${operation}`,
      name: `${provider}/${operation}`,
      category: 'performance',
      state: errors === 0 && iterations > 0 ? 'passed' : 'failed',
      summary:
        iterations === 0
          ? 'No call was made.'
          : `${iterations - errors} of ${iterations} calls were answered.`,
      triage: 'Read the errors in the report of the run.',
    }),
  );
}

/** What the manifest says against what the report holds, and the failures that only the manifest tells. */
export function manifestAgainst(
  { status, result_summary: said }: ForgeWorkspaceManifest,
  read: ForgeReport,
  origin: Origin,
): CheckRow[] {
  const rows: CheckRow[] = [];
  const { results } = read.report;
  const held: [key: string, found: number][] = [['result_count', results.length]];
  if (read.kind === 'evaluation') {
    held.push(['passed_count', read.report.results.filter(({ passed }) => passed).length]);
  } else {
    held.push(['error_count', sum(read.report.results.map(({ error_count }) => error_count))]);
    held.push(['retry_count', sum(read.report.results.map(({ retry_count }) => retry_count))]);
  }
  for (const [key, found] of held) {
    const stated = said?.[key];
    if (stated === undefined || stated === null || stated === found) continue;
    rows.push(
      statusRow(origin, {
        state: 'failed',
        reason: 'contradiction',
        key: `manifest:${key}`,
        name: `Manifest: ${key}`,
        summary: `The manifest says ${key} ${quoted(JSON.stringify(stated))}, and its report has ${found}.`,
        triage: 'Manifest and report are of two runs, or one was edited: run it again.',
      }),
    );
  }
  if (results.length === 0) {
    rows.push(
      statusRow(origin, {
        ...{ key: 'results', name: 'Results', state: 'failed', reason: 'missing-row' },
        summary: 'The report holds no result.',
      }),
    );
  }
  if (said?.budget_passed === false) {
    rows.push(
      statusRow(origin, {
        state: 'failed',
        key: 'budget',
        name: 'Budget',
        summary: 'The run did not keep its budgets; which of them it does not keep.',
        triage: 'Decide its report with `worldgate gate RUN --budgets FILE`, which names each violation.',
      }),
    );
  } else if (status === 'failed' || status === 'cancelled') {
    rows.push(statusRow(origin, { state: 'failed', summary: `The run says ${quoted(status)}.` }));
  }
  return rows;
}

/** A drill rehearses a failure, so its run failed: what counts is whether that was seen. */
function drillRow({ result_summary: said }: ForgeWorkspaceManifest, origin: Origin): CheckRow {
  const seen = said?.expected_failure_observed;
  const facts = { key: 'drill', name: 'Drill', triage: 'Run the drill again, and read its signal.' };
  if (typeof seen !== 'boolean') {
    const summary = 'The drill does not say whether it saw the failure that it rehearses.';
    return statusRow(origin, { ...facts, state: 'not_run', reason: 'host-owned', host_owned: true, summary });
  }
  const summary = `The drill ${seen ? 'saw' : 'did not see'} the failure that it rehearses.`;
  return statusRow(origin, { ...facts, state: seen ? 'passed' : 'failed', summary });
}

function statusRow(origin: Origin, facts: Pick<RowFacts, 'state' | 'summary'> & Partial<RowFacts>): CheckRow {
  return makeRow(origin, {
    key: 'run',
    name: 'Run',
    category: 'evidence',
    triage: 'Read the log of the run, and run it again.',
    ...facts,
  });
}

function brokenRow(origin: Origin, error: WorldGateError): CheckRow {
  return statusRow(origin, {
    state: 'invalid',
    reason: error.code === 'file-missing' ? 'missing-file' : 'unreadable',
    summary: error.message,
    triage: error.hint ?? null,
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
