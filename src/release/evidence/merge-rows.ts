import type { RowReason } from '../../contracts/check-row.ts';
import type { EvidenceRow, ReleaseEvidence } from '../../contracts/release-evidence.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import {
  contradictionsOf,
  type GateEvidenceRow,
  gateRowKey,
  isRefusedForGood,
  stateOfGate,
} from './gate-row.ts';
import type { PlannedGate } from './read-config.ts';

/** The rows of gates that one earlier evidence file holds, with those that it had replaced itself. */
export interface EarlierRows {
  /** As reports call the file. */
  name: string;
  rows: readonly EvidenceRow[];
  superseded: readonly EvidenceRow[];
  /** What the log that a row names says against the row, in one sentence; null where nothing does. */
  logProblem: (row: GateEvidenceRow) => string | null;
}

export interface MergeRequest {
  gates: readonly PlannedGate[];
  /** Of gates that ran for this evidence. */
  fresh: readonly GateEvidenceRow[];
  earlier: readonly EarlierRows[];
  source: Pick<ReleaseEvidence['source'], 'commit'>;
  now: Date;
}

export interface MergedRows {
  /** By the key of the gate; gates without a row are not in it. */
  rows: Map<string, EvidenceRow>;
  /** Rows of gates that the configuration does not know: failed. */
  unknown: EvidenceRow[];
  superseded: EvidenceRow[];
}

interface Candidate {
  row: GateEvidenceRow;
  /** Replaced already in the file that it is from. */
  isOld: boolean;
  problem: { reason: RowReason; sentence: string } | null;
}

/**
 * One row for each gate, from those of this run and of earlier ones. Of the rows of the same commit and the same command the newest
 * attempt counts; the others are kept as superseded. Two different rows of one attempt, a row that contradicts itself, rows of
 * another commit or command alone, and rows of no gate are failed rows. In whatever order the files are given, the result is
 * the same.
 */
export function mergeRows({ gates, fresh, earlier, source, now }: MergeRequest): MergedRows {
  const merged: MergedRows = { rows: new Map(), unknown: [], superseded: [] };
  const byKey = new Map<string, Candidate[]>();
  const add = (candidate: Candidate) => {
    const { key } = candidate.row;
    byKey.set(key, [...(byKey.get(key) ?? []), candidate]);
  };
  for (const row of fresh) add({ row, isOld: false, problem: null });
  for (const file of earlier) for (const candidate of candidatesOf(file, now)) add(candidate);
  const gateOf = new Map(gates.map((gate) => [gateRowKey(gate.key), gate]));
  for (const key of [...byKey.keys()].toSorted()) {
    const candidates = withoutRepeats(byKey.get(key)!);
    const gate = gateOf.get(key);
    if (gate !== undefined) mergeGate(gate, candidates, source.commit, merged);
    else mergeUnknown(candidates, merged);
  }
  return merged;
}

function candidatesOf({ name, rows, superseded, logProblem }: EarlierRows, now: Date): Candidate[] {
  const counts = new Map<string, number>();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  const read = (row: EvidenceRow, isOld: boolean): Candidate[] => {
    if (row.facts?.kind !== 'gate') return [];
    const own: GateEvidenceRow = { ...row, facts: { ...row.facts, from: row.facts.from ?? name } };
    const sentences = isRefusedForGood(row) ? [row.summary] : contradictionsOf(own, now);
    const log = isOld ? null : logProblem(own);
    const against = [...sentences, ...(log === null ? [] : [log])];
    const problem =
      !isOld && counts.get(row.key)! > 1
        ? { reason: 'duplicate-row' as const, sentence: `${name} holds ${counts.get(row.key)} rows of it` }
        : against.length > 0
          ? {
              reason: isRefusedForGood(row) ? row.reason! : ('contradiction' as const),
              sentence: against.join('; '),
            }
          : null;
    return [{ row: own, isOld, problem }];
  };
  return [...rows.flatMap((row) => read(row, false)), ...superseded.flatMap((row) => read(row, true))];
}

/** The same row may come with several files, which say of it where they had it from. */
function identity({ row: { key, started_at, finished_at, facts } }: Candidate): string {
  const { from: _, log, ...seen } = facts;
  return canonicalJson({ key, started_at, finished_at, log: log?.digest ?? null, seen });
}

function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const candidate of candidates.toSorted(byFile)) {
    const id = identity(candidate);
    const known = kept.get(id);
    // What one file has against a row, no other file takes back.
    if (known === undefined) kept.set(id, candidate);
    else
      kept.set(id, {
        ...known,
        isOld: known.isOld && candidate.isOld,
        problem: known.problem ?? candidate.problem,
      });
  }
  return [...kept.values()];
}

function byFile(a: Candidate, b: Candidate): number {
  const [left, right] = [a.row.facts.from ?? '', b.row.facts.from ?? ''];
  return Number(a.isOld) - Number(b.isOld) || (left < right ? -1 : left > right ? 1 : 0);
}

/**
 * Oldest first. What ran just now is the newest, whatever numbers a file holds: a command that fails on a laptop has no run, and would be older than any workflow.
 * Numbers of workflow runs grow; outside of one the time alone tells.
 */
function byAttempt(a: Candidate, b: Candidate): number {
  const [left, right] = [a.row.facts, b.row.facts];
  return (
    Number(left.from === null) - Number(right.from === null) ||
    runNumber(left.run_id) - runNumber(right.run_id) ||
    left.run_attempt - right.run_attempt ||
    time(a) - time(b) ||
    (identity(a) < identity(b) ? -1 : 1)
  );
}

const time = ({ row }: Candidate) => Date.parse(row.finished_at ?? row.started_at ?? '') || 0;
const runNumber = (id: string | null) => (id !== null && /^\d{1,15}$/.test(id) ? Number(id) : 0);

/** Outside of a workflow there are no attempts: whoever runs a gate again there means the later one. */
function isSameAttempt(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.row.facts, b.row.facts];
  if (left.run_id !== right.run_id || left.run_attempt !== right.run_attempt) return false;
  return left.run_id !== null || time(a) === time(b);
}

function mergeGate(
  gate: PlannedGate,
  candidates: readonly Candidate[],
  commit: string | null,
  merged: MergedRows,
): void {
  const whyStale = ({ row: { facts } }: Candidate): string | null =>
    facts.commit === null && commit === null && facts.from !== null
      ? 'nobody knows of which commit it is, nor which one is released'
      : facts.commit !== commit
        ? `it is of commit ${facts.commit ?? 'unknown'}, and the evidence is of ${commit ?? 'no known commit'}`
        : facts.definition_digest !== gate.definitionDigest
          ? 'it is of another command, folder, environment or timeout than the configuration states'
          : null;
  const current = candidates.filter((candidate) => whyStale(candidate) === null).toSorted(byAttempt);
  const stale = candidates.filter((candidate) => whyStale(candidate) !== null).toSorted(byAttempt);
  const supersede = (old: readonly Candidate[]) =>
    merged.superseded.push(...old.map(({ row, problem }) => judged(row, problem)));
  const newest = current.at(-1);
  if (newest === undefined) {
    const last = stale.findLast(({ isOld }) => !isOld);
    supersede(stale.filter((candidate) => candidate !== last));
    if (last === undefined) return;
    const sentence = `the only row is not of this release: ${whyStale(last)}`;
    merged.rows.set(gate.key, judged(last.row, last.problem ?? { reason: 'stale', sentence }));
    return;
  }
  const doubles = current.filter((candidate) => isSameAttempt(candidate, newest));
  supersede([...stale, ...current.filter((candidate) => candidate !== newest)]);
  const attempt = newest.row.facts.run_attempt;
  const problem =
    newest.problem ??
    (doubles.length > 1
      ? {
          reason: 'duplicate-row' as const,
          sentence: `${doubles.length} different rows of attempt ${attempt}: ${doubles.map(({ row }) => `${row.state} in ${row.facts.from ?? 'this run'}`).join(', ')}`,
        }
      : null);
  // The gate as the configuration has it now: neither name nor triage is what a row was judged by.
  const { name, category, triage, host_owned } = gate;
  merged.rows.set(gate.key, { ...judged(newest.row, problem), name, category, triage, host_owned });
}

function mergeUnknown(candidates: readonly Candidate[], merged: MergedRows): void {
  const newest = candidates
    .filter(({ isOld }) => !isOld)
    .toSorted(byAttempt)
    .at(-1);
  merged.superseded.push(
    ...candidates.filter((one) => one !== newest).map(({ row, problem }) => judged(row, problem)),
  );
  if (newest === undefined) return;
  const sentence = `${newest.row.facts.from ?? 'this run'} holds it, and the configuration knows no such gate`;
  merged.unknown.push(judged(newest.row, { reason: 'unknown-row', sentence }));
}

function judged(row: GateEvidenceRow, problem: Candidate['problem']): EvidenceRow {
  // What an earlier reader held against a row of another commit may no longer hold: the command decides.
  if (problem === null) return { ...row, ...stateOfGate(row.facts) };
  return {
    ...row,
    state: 'failed',
    reason: problem.reason,
    summary: problem.sentence.slice(0, 2000).toWellFormed(),
  };
}
