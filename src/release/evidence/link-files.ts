import { statSync } from 'node:fs';
import { verdictOfRows } from '../../contracts/check-row.ts';
import { FULL_COMMIT } from '../../contracts/common.ts';
import type { EvidenceRow } from '../../contracts/release-evidence.ts';
import { report } from '../../contracts/report.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import { sha256, sha256File } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { decodeText, readError, readSmallFile } from '../../foundation/read-text.ts';
import { resolveBelow } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';
import { bareFacts, type LinkWorld, linkedRow, rowOr, stateOfVerdict } from './linked-row.ts';

const MOST_REPORT_BYTES = 64 * 1024 * 1024;

/** Rows of files that are released: digest and size; an empty one fails. */
export function distRow(path: string, world: LinkWorld): Promise<EvidenceRow> {
  const of = { kind: 'dist', path, redact: world.redact } as const;
  return rowOr(of, async () => {
    const file = resolveBelow(world.folder, world.folder, path);
    const { size } = fileStat(file, path);
    const facts = bareFacts('dist', path, { digest: await sha256File(file), size_bytes: size });
    if (size === 0) {
      return linkedRow(
        of,
        { state: 'failed', reason: null, summary: 'the file is empty', triage: 'Build it again.' },
        facts,
      );
    }
    return linkedRow(of, { state: 'passed', reason: null, summary: `${size} bytes`, triage: null }, facts);
  });
}

/** @throws WorldGateError `file-missing`, `file-unreadable` */
function fileStat(file: string, name: string) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile()) return stat;
  if (stat === undefined) throw readError(Object.assign(new Error(), { code: 'ENOENT' }), name);
  throw new WorldGateError('file-unreadable', `${name} is no file`, {
    hint: 'Name the files in it, as in "folder/*".',
  });
}

/** Row of a dependency audit or of core performance: its verdict is that of its rows. */
export async function artifactRow(
  kind: 'dependency-audit' | 'core-performance',
  path: string,
  world: LinkWorld,
): Promise<EvidenceRow> {
  const { readReleaseArtifact } = await import('../artifacts/read-artifact.ts');
  const of = { kind, path, redact: world.redact } as const;
  return rowOr(of, () => {
    const file = resolveBelow(world.folder, world.folder, path);
    const { rows, format, digest } = readReleaseArtifact(file, kind, { source: path });
    const verdict = verdictOfRows(rows);
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? null;
    const facts = bareFacts(kind, path, { format, digest, size_bytes: size, verdict });
    const state = stateOfVerdict(verdict);
    // Of several rows the one that decided is what a reader asks for first.
    const decisive = rows.find((row) => row.state === state && !(row.host_owned && row.state === 'not_run'));
    const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
    const summary =
      state === 'passed' || decisive === undefined
        ? count
        : `${decisive.name}: ${decisive.summary} (${count})`;
    const reason = state === 'passed' ? null : (decisive?.reason ?? null);
    return linkedRow(of, { state, reason, summary, triage: decisive?.triage ?? null }, facts);
  });
}

/** Row of a benchmark or evaluation report: judged where its form is known, kept with its digest where it is not. */
export function benchmarkRow(path: string, world: LinkWorld): Promise<EvidenceRow> {
  const of = { kind: 'benchmark', path, redact: world.redact } as const;
  return rowOr(of, async () => {
    const file = resolveBelow(world.folder, world.folder, path);
    fileStat(file, path);
    const bytes = readSmallFile(file, { maxBytes: MOST_REPORT_BYTES });
    const facts = bareFacts('benchmark', path, { digest: sha256(bytes), size_bytes: bytes.length });
    const unjudged = {
      state: 'passed',
      reason: null,
      summary: `${bytes.length} bytes, kept with its digest; what it says was not judged`,
      triage: null,
    } as const;
    if (bytes.length === 0) throw new WorldGateError('file-unreadable', `${path} is empty`);
    if (!path.endsWith('.json')) return linkedRow(of, unjudged, facts);
    const value = parseJson(decodeText(bytes, path), path);
    const judged = await judge(value, path);
    if (judged === null) return linkedRow(of, unjudged, facts);
    const { verdict, summary, format, contradiction, commit } = judged;
    const isStale = commit !== null && world.commit !== null && commit !== world.commit;
    const whose = isStale
      ? `is of commit ${commit.slice(0, 12)}, and the release of ${world.commit!.slice(0, 12)}: `
      : '';
    return linkedRow(
      of,
      {
        state: contradiction || isStale ? 'failed' : stateOfVerdict(verdict),
        reason: contradiction ? 'contradiction' : isStale ? 'stale' : null,
        summary: `${whose}${summary}`,
        triage:
          verdict === 'passed' && !contradiction && !isStale
            ? null
            : 'Read the report, and run what it is of again.',
      },
      { ...facts, format, verdict, commit: FULL_COMMIT.test(commit ?? '') ? commit : null },
    );
  });
}

interface Judged {
  verdict: Verdict;
  summary: string;
  format: 'worldgate' | 'worldforge';
  contradiction: boolean;
  /** Null where it names none. */
  commit: string | null;
}

async function judge(value: unknown, path: string): Promise<Judged | null> {
  if (typeof value !== 'object' || value === null) return null;
  const { schema_version: version } = value as Record<string, unknown>;
  if (typeof version === 'string' && version.startsWith('worldgate.report.')) return judgeOwn(value, path);
  if (typeof version === 'string' && version.startsWith('worldgate.')) {
    throw new WorldGateError('artifact-invalid', `${path} is no report, but ${quoted(version)}`, {
      hint: 'Name reports/report.json of a run.',
    });
  }
  return 'results' in value && Array.isArray(value.results) ? judgeForge(value.results) : null;
}

async function judgeOwn(value: unknown, path: string): Promise<Judged> {
  const { runVerdict } = await import('../../gates/decide.ts');
  const read = parseWith(report, value, { file: path, code: 'artifact-invalid' });
  // Without a gate nothing was decided: a report cannot have passed by its own word.
  const derived =
    read.gates.length === 0 && read.verdict !== 'passed' ? read.verdict : runVerdict(read.gates);
  const contradiction = derived !== read.verdict && read.verdict !== 'error';
  return {
    verdict: contradiction ? derived : read.verdict,
    summary: contradiction
      ? `it says ${read.verdict}, but its gates say ${derived}`
      : `${read.verdict}, ${read.gates.length} gates`,
    format: 'worldgate',
    contradiction,
    commit: read.commit,
  };
}

/** Reports of WorldForge have no verdict: what they count decides, and never a flag. */
function judgeForge(results: readonly unknown[]): Judged | null {
  if (results.length === 0) {
    const summary = 'it holds no result';
    return { verdict: 'skipped', summary, format: 'worldforge', contradiction: false, commit: null };
  }
  const rows = results.filter(
    (row): row is Record<string, unknown> => typeof row === 'object' && row !== null,
  );
  const isKnown = rows.every((row) => typeof row.error_count === 'number' || typeof row.passed === 'boolean');
  if (rows.length !== results.length || !isKnown) return null;
  const bad = rows.filter(
    ({ error_count: errors, passed }) => passed === false || (typeof errors === 'number' && errors > 0),
  );
  return {
    verdict: bad.length === 0 ? 'passed' : 'failed',
    summary: `${rows.length} results, ${bad.length} with failures or errors`,
    format: 'worldforge',
    contradiction: false,
    commit: null,
  };
}
