import { type CheckRow, verdictOfRows } from '../contracts/check-row.ts';
import type {
  DashboardRecord,
  RecordFinding,
  RecordMeasure,
  ReleaseGroup,
  ReleaseKind,
} from '../contracts/dashboard-record.ts';
import { SEVERITIES } from '../contracts/dependency-audit.ts';
import { type ArtifactFinding, KIND_CATEGORY } from '../release/artifacts/artifact.ts';
import { readReleaseArtifact } from '../release/artifacts/read-artifact.ts';
import type { ReleaseArtifact } from '../release/artifacts/read-artifact-with.ts';
import { clip } from '../reports/plain.ts';
import { makeRow } from '../runs/check-rows.ts';
import { coreDurations } from './core-durations.ts';
import { countRows, type RecordOrigin, recordOf } from './records.ts';
import type { ReleaseAsk } from './release-ask.ts';
import { isAhead } from './row-checks.ts';

export interface ReadRelease {
  groups: ReleaseGroup[];
  /** Of those that could be read. */
  records: DashboardRecord[];
}

/**
 * Reads the files that were asked for. A file that is missing or cannot be read is a group whose row says so.
 * @param now stands in where a file does not say when it was made
 */
export function readReleaseFiles(asks: readonly ReleaseAsk[], origin: RecordOrigin, now: Date): ReadRelease {
  const read: ReadRelease = { groups: [], records: [] };
  for (const { kind, file, label, expected } of asks) {
    const source = clip(label, 1000);
    const artifact = readReleaseArtifact(file, kind, {
      source,
      ...(kind === 'release-evidence' && expected !== undefined ? { expected } : {}),
    });
    const { format, digest, problem, generated_at } = artifact;
    const isFuture = generated_at !== null && isAhead(generated_at, now);
    const rows = isFuture ? [...artifact.rows, futureRow(artifact, kind, source)] : artifact.rows;
    read.groups.push({
      kind,
      format,
      source,
      digest,
      generated_at,
      verdict: verdictOfRows(rows),
      counts: countRows(rows),
      rows,
    });
    // What is of no time yet would be the newest of the history for as long as that takes.
    if (problem !== null || digest === null || format === null || isFuture) continue;
    const findings = artifact.findings?.map(findingOf) ?? null;
    const measures: Record<ReleaseKind, () => RecordMeasure[]> = {
      'release-evidence': () => passedShare(rows),
      'dependency-audit': () => (findings === null ? [] : findingCounts(findings)),
      'core-performance': () => coreDurations(file),
    };
    read.records.push(
      recordOf(
        {
          ...{ kind, format, title: source, recordedAt: generated_at, now, digest, rows, findings },
          measures: measures[kind](),
        },
        origin,
      ),
    );
  }
  return read;
}

function futureRow({ digest, generated_at }: ReleaseArtifact, kind: ReleaseKind, source: string): CheckRow {
  return makeRow(
    { source, digest },
    {
      key: `${kind}:time`,
      name: `Time of ${source}`,
      category: KIND_CATEGORY[kind],
      state: 'failed',
      reason: 'contradiction',
      summary: `It says that it was made at ${generated_at}, which is yet to come.`,
      triage: 'Check the clock of the machine that wrote it, and write it again.',
    },
  );
}

function passedShare(rows: readonly CheckRow[]): RecordMeasure[] {
  const { passed, host_owned_not_run: left } = countRows(rows);
  const n = rows.length - left;
  return n === 0 ? [] : [{ name: 'rows that passed', unit: 'share', value: passed / n, n, limit: null }];
}

/** Name of the measure over all severities. */
export const ALL_FINDINGS = 'all';

/** Open findings of each severity and of all; waived ones are not open. */
export function findingCounts(findings: readonly RecordFinding[]): RecordMeasure[] {
  const open = findings.filter(({ waived }) => !waived);
  return [ALL_FINDINGS, ...SEVERITIES, 'unknown'].map((name) => ({
    name,
    unit: 'findings',
    value: open.filter(({ severity }) => name === ALL_FINDINGS || severity === name).length,
    n: null,
    limit: null,
  }));
}

const SEVERITY_NAMES: ReadonlySet<string> = new Set(SEVERITIES);

function findingOf(finding: ArtifactFinding): RecordFinding {
  const { id, package: name, waived, severity } = finding;
  const known = severity !== null && SEVERITY_NAMES.has(severity);
  return {
    id: clip(id, 300) || 'no id',
    package: clip(name, 300) || 'no name',
    severity: known ? (severity as RecordFinding['severity']) : 'unknown',
    waived,
  };
}
