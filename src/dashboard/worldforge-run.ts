import { z } from 'zod';
import type { CheckRow } from '../contracts/check-row.ts';
import type { DashboardRecord, RecordMeasure } from '../contracts/dashboard-record.ts';
import { forgeBenchmarkReport } from '../contracts/worldforge/benchmark.ts';
import { type ForgeScenario, forgeEvaluationReport } from '../contracts/worldforge/evaluation.ts';
import {
  type ForgeSmokeManifest,
  type ForgeWorkspaceManifest,
  forgeManifestKind,
  forgeSmokeManifest,
  forgeWorkspaceManifest,
} from '../contracts/worldforge/run-manifest.ts';
import { sha256 } from '../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { decodeText } from '../foundation/read-text.ts';
import { readBelow } from '../foundation/safe-path.ts';
import { parseWith } from '../foundation/schema.ts';
import {
  makeRow,
  type Origin,
  type RowFacts,
  utcTime,
  withoutNamesakes,
} from '../release/artifacts/artifact.ts';
import { MANIFEST } from '../runs/layout.ts';
import { type RecordFacts, type RecordOrigin, recordOf } from './records.ts';

const MOST_BYTES = 32 * 1024 * 1024;
const REPORT = 'reports/report.json';

const namedPreset = z.object({ preset: z.object({ name: z.string().min(1) }) });

/** What a run says of itself, by its own rows. */
type Told = Pick<RecordFacts, 'title' | 'rows' | 'measures' | 'note'>;

/**
 * The run of WorldForge in a folder: pass rates of evaluations and latencies of benchmarks, counted from its report. Its
 * declared status is held against that, and never stands for it.
 * @param dir absolute
 * @returns null where the manifest is not one of WorldForge
 * @throws WorldGateError where the manifest cannot be used
 */
export function readWorldForgeRun(
  dir: string,
  path: string,
  origin: RecordOrigin,
  now: Date,
): DashboardRecord | null {
  const bytes = readBelow(dir, MANIFEST, { maxBytes: MOST_BYTES });
  let value: unknown;
  try {
    value = parseJson(decodeText(bytes, MANIFEST), MANIFEST);
  } catch (error) {
    // Who knows whose it was: the reader of our own runs says what is wrong.
    if (isWorldGateError(error)) return null;
    throw error;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const object = value as Record<string, unknown>;
  const kind = typeof object.schema_version === 'number' ? forgeManifestKind(object) : null;
  if (kind === null) return null;
  const digest = sha256(bytes);
  const from: Origin = { source: path, digest };
  const context = { file: MANIFEST, code: 'run-invalid', hint: 'Write the run again with WorldForge.' };
  if (kind === 'live-smoke') {
    const smoke = parseWith(forgeSmokeManifest, value, context);
    return made(smokeTold(smoke, from), smoke.created_at);
  }
  const manifest = parseWith(forgeWorkspaceManifest, value, context);
  return made(workspaceTold(dir, manifest, from), manifest.created_at ?? idTime(manifest.run_id));

  function made(told: Told, createdAt: string | null | undefined): DashboardRecord {
    const facts = { kind: 'worldforge-run', format: 'worldforge', digest, now } as const;
    return recordOf({ ...facts, ...told, recordedAt: utcTime(createdAt) }, origin);
  }
}

/** `20261121T091409Z-18139c6e` begins with a time. */
function idTime(id: string): string {
  return id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z');
}

function workspaceTold(dir: string, manifest: ForgeWorkspaceManifest, from: Origin): Told {
  const { kind, status, provider, operation } = manifest;
  if (status === 'running') {
    return told(`${kind} ${operation ?? ''}`, [
      row(from, {
        ...{ key: 'run', name: 'Run', category: 'evidence', state: 'invalid', reason: 'half-written' },
        summary: `Run ${manifest.run_id} was not finished: its status is "running".`,
        triage: 'Run it again, or remove what is left of it.',
      }),
    ]);
  }
  if (kind === 'eval') return evaluationTold(dir, manifest, from);
  if (kind === 'benchmark') return benchmarkTold(dir, manifest, from);
  if (kind === 'operator_drill') return drillTold(manifest, from);
  const isBad = status === 'failed' || status === 'cancelled';
  return told(`${kind} ${operation ?? provider ?? ''}`, [
    row(from, {
      ...{ key: 'run', name: 'Run', category: 'evidence' },
      ...(isBad ? { state: 'failed' } : { state: 'not_run', reason: 'host-owned', host_owned: true }),
      summary: isBad
        ? `Run ${manifest.run_id} of kind ${kind} says "${status}".`
        : `Run ${manifest.run_id} of kind ${kind} says "${status}", and holds nothing that a verdict follows from.`,
      triage: isBad ? 'Read its report, and run it again.' : null,
    }),
  ]);
}

function evaluationTold(dir: string, manifest: ForgeWorkspaceManifest, from: Origin): Told {
  const report = readReport(dir, manifest, (value) =>
    parseWith(forgeEvaluationReport, value, { file: REPORT, code: 'run-invalid' }),
  );
  const suite = report.suite_id ?? report.results[0]?.suite_id ?? manifest.operation ?? 'no suite';
  const rows = withoutNamesakes(
    report.results.map(({ scenario, provider, passed, score }) =>
      row(from, {
        key: `${provider}/${scenario}`,
        name: `${scenario} with ${provider}`,
        category: 'tests',
        state: passed ? 'passed' : 'failed',
        summary: `Scenario ${scenario} of suite ${suite} ${passed ? 'passed' : 'failed'} with score ${score}.`,
        triage: passed ? null : 'Read the failure gallery of the run, and run the suite again.',
      }),
    ),
  );
  const passed = report.results.filter((each) => each.passed).length;
  const said = manifest.result_summary ?? {};
  rows.push(
    ...contradictions(from, [
      ['passed_count', said.passed_count, passed],
      ['result_count', said.result_count, report.results.length],
    ]),
  );
  if (manifest.status === 'failed' && passed === report.results.length) {
    rows.push(contradiction(from, 'status', 'The run says that it failed, and all of its scenarios passed.'));
  }
  if (rows.length === 0) rows.push(nothing(from, 'The evaluation has no scenarios.'));
  return { title: `evaluation ${suite}`, rows, measures: passRates(report.results), note: null };
}

function passRates(results: readonly ForgeScenario[]): RecordMeasure[] {
  const providers = [...new Set(results.map(({ provider }) => provider))].sort();
  return providers.map((provider) => {
    const own = results.filter((each) => each.provider === provider);
    const value = own.filter(({ passed }) => passed).length / own.length;
    return {
      name: `pass rate of ${provider}`.slice(0, 300),
      unit: 'share',
      value,
      n: own.length,
      limit: null,
    };
  });
}

function benchmarkTold(dir: string, manifest: ForgeWorkspaceManifest, from: Origin): Told {
  const { results, run_metadata: metadata } = readReport(dir, manifest, (value) =>
    parseWith(forgeBenchmarkReport, value, { file: REPORT, code: 'run-invalid' }),
  );
  const rows = withoutNamesakes(
    results.map(({ provider, operation, iterations, error_count: errors }) =>
      row(from, {
        key: `${provider}/${operation}`,
        name: `${operation} with ${provider}`,
        category: 'performance',
        state: errors > 0 || iterations === 0 ? 'failed' : 'passed',
        summary: `${errors} of ${iterations} calls failed.`,
        triage: errors > 0 ? 'Read the errors in the report of the run.' : null,
      }),
    ),
  );
  const said = manifest.result_summary ?? {};
  const errors = results.reduce((sum, { error_count: count }) => sum + count, 0);
  rows.push(...contradictions(from, [['error_count', said.error_count, errors]]));
  if (said.budget_passed === false) {
    rows.push(
      row(from, {
        ...{ key: 'budget', name: 'Budget', category: 'performance', state: 'failed' },
        summary: 'The run says that its budget was exceeded; it keeps no violations.',
        triage: 'Decide its report again: worldgate gate REPORT --budget FILE names each violation.',
      }),
    );
  }
  if (rows.length === 0) rows.push(nothing(from, 'The benchmark has no results.'));
  const note =
    said.budget_passed === true
      ? 'The run says that its budget held. The budget is not kept with the run, so that was not derived again.'
      : null;
  const measures = results.flatMap((result): RecordMeasure[] => {
    const { provider, operation, success_count: n } = result;
    return (['p50', 'p95'] as const).flatMap((quantile): RecordMeasure[] => {
      const value = result[`${quantile}_latency_ms`];
      const name = `${operation} with ${provider}, ${quantile}`.slice(0, 300);
      return value == null ? [] : [{ name, unit: 'ms', value, n, limit: null }];
    });
  });
  return { title: benchmarkTitle(results, metadata), rows, measures, note };
}

/** Only runs that measured the same way are compared: of one preset, or of the same operations. */
function benchmarkTitle(
  results: readonly { provider: string; operation: string }[],
  metadata: unknown,
): string {
  const names = (of: 'provider' | 'operation') =>
    [...new Set(results.map((result) => result[of]))].sort().join(', ') || 'nothing';
  const preset = namedPreset.safeParse(metadata);
  return preset.success
    ? `benchmark ${preset.data.preset.name} of ${names('provider')}`
    : `benchmark of ${names('provider')}: ${names('operation')}`;
}

/** A drill rehearses a failure: that its run failed is what it is for. What counts is whether the failure was seen. */
function drillTold({ run_id, operation, result_summary: said }: ForgeWorkspaceManifest, from: Origin): Told {
  const seen = said?.expected_failure_observed;
  return told(`drill ${operation ?? ''}`, [
    row(from, {
      ...{ key: 'drill', name: 'Drill', category: 'tests' },
      ...(typeof seen === 'boolean'
        ? { state: seen ? 'passed' : 'failed' }
        : { state: 'not_run', reason: 'host-owned', host_owned: true }),
      summary:
        typeof seen === 'boolean'
          ? `Drill ${run_id} ${seen ? 'saw' : 'did not see'} the failure that it rehearses.`
          : `Drill ${run_id} does not say whether it saw the failure that it rehearses.`,
      triage: seen === false ? 'Run the drill again, and read its signal.' : null,
    }),
  ]);
}

function smokeTold(
  { provider_profile: provider, capability, status }: ForgeSmokeManifest,
  from: Origin,
): Told {
  const words = {
    passed: { state: 'passed' },
    failed: { state: 'failed', triage: 'Run the smoke test again on a prepared host.' },
    skipped: { state: 'not_run', reason: 'host-owned' },
  } as const satisfies Record<string, Partial<CheckRow>>;
  return told(`live smoke ${provider}, ${capability}`, [
    row(from, {
      ...{ key: 'smoke', name: `Live smoke: ${provider}, ${capability}`, category: 'optional-runtime' },
      ...words[status],
      host_owned: true,
      summary: `The live smoke test says "${status}".`,
    }),
  ]);
}

const told = (title: string, rows: CheckRow[]): Told => ({
  title: title.trim(),
  rows,
  measures: [],
  note: null,
});

const row = (from: Origin, facts: RowFacts): CheckRow => makeRow(from, facts);

function nothing(from: Origin, summary: string): CheckRow {
  return row(from, {
    ...{
      key: 'results',
      name: 'Results',
      category: 'evidence',
      state: 'failed',
      reason: 'missing-row',
      summary,
    },
    triage: 'Run it again.',
  });
}

function contradiction(from: Origin, key: string, summary: string): CheckRow {
  return row(from, {
    ...{ key: `contradiction:${key}`, name: 'Contradiction', category: 'evidence', state: 'failed', summary },
    reason: 'contradiction',
    triage: 'Manifest and report are not of the same run, or one was edited: run it again.',
  });
}

function contradictions(
  from: Origin,
  held: readonly [key: string, said: unknown, counted: number][],
): CheckRow[] {
  return held.flatMap(([key, said, counted]) =>
    said === undefined || said === null || said === counted
      ? []
      : [
          contradiction(
            from,
            key,
            `The manifest says ${key} ${JSON.stringify(said)}, and its report has ${counted}.`,
          ),
        ],
  );
}

/** @throws WorldGateError `run-invalid`, and those of reading */
function readReport<T>(dir: string, manifest: ForgeWorkspaceManifest, parse: (value: unknown) => T): T {
  const path = manifest.artifact_paths?.json ?? REPORT;
  try {
    return parse(parseJson(decodeText(readBelow(dir, path, { maxBytes: MOST_BYTES }), path), path));
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    throw new WorldGateError('run-invalid', `run ${manifest.run_id} of WorldForge: ${error.message}`, {
      cause: error,
      hint: 'Its report is what counts, and it cannot be used: run it again.',
    });
  }
}
