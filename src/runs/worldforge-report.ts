import {
  type ForgeBenchmarkReport,
  forgeBenchmarkReport,
  forgeGateReport,
} from '../contracts/worldforge/benchmark.ts';
import { type ForgeEvaluationReport, forgeEvaluationReport } from '../contracts/worldforge/evaluation.ts';
import { FORGE_PROVENANCE } from '../contracts/worldforge/provenance.ts';
import { type Digest, sha256 } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { quoted } from '../foundation/plain-value.ts';
import { decodeText } from '../foundation/read-text.ts';
import { parseWith } from '../foundation/schema.ts';
import { forgeResultDigests, resultsEdited } from './worldforge-digest.ts';

/** Largest report that is read. */
export const MOST_REPORT_BYTES = 32 * 1024 * 1024;

interface Common {
  digest: Digest;
  /** Of WorldForge. */
  version: string;
}

/** A report of `worldforge eval` or `worldforge benchmark`, as JSON. */
export type ForgeReport = Common &
  (
    | { kind: 'evaluation'; report: ForgeEvaluationReport }
    | {
        kind: 'benchmark';
        report: ForgeBenchmarkReport;
        /** What its own gate found, where budgets were given; its budgets as they stand in the file. */
        gate: { passed: boolean; violations: number; budgets: readonly unknown[] } | null;
      }
  );

/**
 * Reads the bytes of a report. A benchmark with a gate is wrapped: `{benchmark, gate, preset}`.
 * @param file how messages call it
 * @throws WorldGateError `report-invalid`, `digest-mismatch` where the results are not those that it was written with, `json-invalid`, `file-not-text`
 */
export function readForgeReport(bytes: Uint8Array, file: string): ForgeReport {
  const text = decodeText(bytes, file);
  const value = parseJson(text, file);
  const provenance = provenanceOf(value);
  const kind = provenance?.kind;
  if (kind !== 'evaluation' && kind !== 'benchmark') {
    throw new WorldGateError(
      'report-invalid',
      `${file} is no report of worldforge eval or worldforge benchmark: it has no "provenance" with such a "kind"`,
      { hint: 'Give the JSON form: `--format json`, or reports/report.json of a run workspace.' },
    );
  }
  if (provenance!.schema_version !== FORGE_PROVENANCE) {
    throw new WorldGateError(
      'report-invalid',
      `${file}: provenance.schema_version is ${quoted(JSON.stringify(provenance!.schema_version ?? null))}, and ${FORGE_PROVENANCE} is the version that is read`,
      { hint: 'Update WorldGate, or write the report with the WorldForge that has this version.' },
    );
  }
  const context = {
    file,
    code: 'report-invalid',
    hint: 'One of its numbers was edited, or the file is of another version: take it as WorldForge wrote it.',
  };
  const whole = value as Record<string, unknown>;
  const body = whole.benchmark === undefined ? whole : whole.benchmark;
  const digest = sha256(bytes);
  const digests = forgeResultDigests(text, body !== whole) ?? [];
  const stated = provenance!.result_digest;
  if (!digests.includes(stated as Digest)) {
    throw resultsEdited(`${file} provenance.result_digest`, stated, digests);
  }
  if (kind === 'evaluation') {
    const report = parseWith(forgeEvaluationReport, body, context);
    return { kind, report, digest, version: report.provenance.worldforge_version };
  }
  const report = parseWith(forgeBenchmarkReport, body, context);
  const gate = whole.gate == null ? null : parseWith(forgeGateReport, whole.gate, context);
  return {
    kind,
    report,
    digest,
    version: report.provenance.worldforge_version,
    gate: gate && {
      passed: gate.passed,
      violations: Math.max(gate.violations.length, gate.violation_count ?? 0),
      budgets: gate.budgets ?? [],
    },
  };
}

function provenanceOf(value: unknown): Record<string, unknown> | undefined {
  const whole = objectOf(value);
  return objectOf((objectOf(whole?.benchmark) ?? whole)?.provenance);
}

function objectOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
