import { dirname } from 'node:path';
import type { RowReason } from '../../contracts/check-row.ts';
import { verdictOfRows } from '../../contracts/check-row.ts';
import { type EvidenceRow, type ReleaseEvidence, releaseEvidence } from '../../contracts/release-evidence.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { isWorldGateError, type WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText, readSmallFile } from '../../foundation/read-text.ts';
import { readBelow } from '../../foundation/safe-path.ts';
import { parseWith } from '../../foundation/schema.ts';
import type { GateEvidenceRow } from './gate-row.ts';
import type { EarlierRows } from './merge-rows.ts';
import { summaryOf } from './summary.ts';

const MOST_BYTES = 64 * 1024 * 1024;
const LOG_BYTES = 8 * 1024 * 1024;

/** An earlier evidence file: its rows, a row about the file itself, and the logs beside it. */
export interface EarlierEvidence extends EarlierRows {
  row: EvidenceRow;
  /** owner/name that it says it is of; null where it does not, or cannot be read. */
  repository: string | null;
  /** The log that a row names, where it lies beside the file and is the one that the row tells of. */
  logOf: (row: GateEvidenceRow) => Buffer | null;
}

/**
 * Reads `release-evidence.json` of an earlier run or attempt. A file that cannot be read, or says another verdict than its rows
 * do, is a row that says so, and never an error.
 * @param name as reports call the file
 */
export function readEarlier(file: string, name: string): EarlierEvidence {
  let digest: Digest | null = null;
  try {
    const bytes = readSmallFile(file, { maxBytes: MOST_BYTES });
    digest = sha256(bytes);
    const evidence = readReleaseEvidence(bytes, name);
    return rowsOf(evidence, dirname(file), name, digest);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    const row = fileRow(name, digest, {
      state: 'invalid',
      reason: reasonOf(error.code, error.message),
      summary: error.message.slice(0, 2000).toWellFormed(),
      triage: error.hint ?? 'Give the release-evidence.json of an earlier run.',
    });
    return {
      name,
      rows: [],
      superseded: [],
      logProblem: () => null,
      logOf: () => null,
      row,
      repository: null,
    };
  }
}

/** @throws WorldGateError `release-evidence-invalid`, `json-invalid`, `file-not-text` */
export function readReleaseEvidence(bytes: Uint8Array, name: string): ReleaseEvidence {
  return parseWith(releaseEvidence, parseJson(decodeText(bytes, name), name), {
    file: name,
    code: 'release-evidence-invalid',
    hint: 'Give a release-evidence.json that WorldGate wrote, as it was written.',
  });
}

/** What evidence says against itself as a whole, as sentences; none where it holds together. */
export function evidenceContradictions(evidence: ReleaseEvidence): string[] {
  const found: string[] = [];
  const derived = verdictOfRows(evidence.rows);
  if (evidence.verdict !== derived) {
    found.push(`it says "${evidence.verdict}", but its rows say "${derived}"`);
  }
  const { summary, first_failed } = summaryOf(evidence.rows);
  const wrong = Object.entries(summary).filter(
    ([key, count]) => evidence.summary[key as keyof typeof summary] !== count,
  );
  if (wrong.length > 0)
    found.push(`its summary counts ${wrong.map(([key]) => key).join(', ')} otherwise than its rows`);
  if ((evidence.first_failed?.key ?? null) !== (first_failed?.key ?? null)) {
    found.push('the first row that failed is another one than it says');
  }
  return found;
}

function rowsOf(evidence: ReleaseEvidence, folder: string, name: string, digest: Digest): EarlierEvidence {
  const against = evidenceContradictions(evidence);
  const gates = evidence.rows.filter(({ facts }) => facts?.kind === 'gate').length;
  const row = fileRow(
    name,
    digest,
    against.length === 0
      ? {
          // A file that adds nothing is nothing that a release could stand on.
          state: gates === 0 ? 'warning' : 'passed',
          reason: null,
          summary: `${gates} ${gates === 1 ? 'row' : 'rows'} of gates, attempt ${evidence.source.run_attempt} of ${evidence.source.commit?.slice(0, 12) ?? 'no known commit'}`,
          triage: gates === 0 ? 'See that it is the evidence of the run that was meant.' : null,
        }
      : {
          state: 'failed',
          reason: 'contradiction',
          summary: against.join('; '),
          triage: 'Make the evidence of that run again: somebody or something changed it.',
        },
  );
  const logs = new Map<GateEvidenceRow['facts']['log'], Buffer | string | null>();
  const look = ({ facts: { log } }: GateEvidenceRow): Buffer | string | null => {
    if (log === null) return null;
    if (!logs.has(log)) logs.set(log, readLog(folder, log));
    return logs.get(log)!;
  };
  return {
    name,
    rows: evidence.rows,
    superseded: evidence.superseded,
    logProblem: (of) => {
      const found = look(of);
      return typeof found === 'string' ? found : null;
    },
    logOf: (of) => {
      const found = look(of);
      return typeof found === 'string' ? null : found;
    },
    row,
    repository: evidence.source.repository,
  };
}

/** @returns the bytes; a sentence where they are others than the row says; null where there is no such file */
function readLog(folder: string, log: NonNullable<GateEvidenceRow['facts']['log']>): Buffer | string | null {
  try {
    const bytes = readBelow(folder, log.path, { maxBytes: LOG_BYTES });
    const found = sha256(bytes);
    if (found === log.digest && bytes.length === log.size_bytes) return bytes;
    return `its log ${log.path} is not the one that it tells of: expected ${log.digest}, found ${found}`;
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    // Evidence may travel without its logs; what lies in their place may not be something else.
    if (error.code === 'file-missing') return null;
    return `its log ${log.path} cannot be read: ${error.message}`;
  }
}

function fileRow(
  name: string,
  digest: Digest | null,
  of: Pick<EvidenceRow, 'state' | 'reason' | 'summary' | 'triage'>,
): EvidenceRow {
  return {
    key: `evidence:${name}`.slice(0, 300).toWellFormed(),
    name: `Earlier evidence ${name}`.slice(0, 300).toWellFormed(),
    category: 'evidence',
    ...of,
    command: null,
    source: name,
    source_digest: digest,
    started_at: null,
    finished_at: null,
    host_owned: false,
    facts: null,
  };
}

const REASONS: Readonly<Record<string, RowReason>> = {
  'file-missing': 'missing-file',
  'json-invalid': 'half-written',
};

/** Why a file could not be read, of what its reader says. */
export function reasonOf(code: string, message: string): RowReason {
  if (/is a version that this WorldGate does not read/.test(message)) return 'future-version';
  if (code in REASONS) return REASONS[code]!;
  return code.startsWith('file-') || code === 'path-unsafe' ? 'unreadable' : 'invalid-shape';
}

/** A problem that stops the reading of one file, as the row of it shows it. */
export function problemRow(
  error: WorldGateError,
): Pick<EvidenceRow, 'state' | 'reason' | 'summary' | 'triage'> {
  return {
    state: 'invalid',
    reason: reasonOf(error.code, error.message),
    summary: error.message.slice(0, 2000).toWellFormed(),
    triage: error.hint?.slice(0, 2000).toWellFormed() ?? null,
  };
}
