import type { RowReason } from '../../contracts/check-row.ts';
import type { EvidenceRow, GateFacts, ReleaseEvidence } from '../../contracts/release-evidence.ts';
import type { RowState } from '../../contracts/verdict.ts';
import { sha256 } from '../../foundation/digest.ts';
import { commandLine } from './command-line.ts';
import type { PlannedGate } from './read-config.ts';
import type { GateOutcome } from './run-gate.ts';

export type GateEvidenceRow = EvidenceRow & { facts: GateFacts };
type Source = Pick<ReleaseEvidence['source'], 'commit' | 'run_id' | 'run_attempt'>;

/** Clocks of two machines differ; a time beyond this is no difference of clocks. */
const CLOCK_SKEW_MS = 5 * 60 * 1000;
/** Times are whole milliseconds, durations are not. */
const ROUNDING_MS = 2;
const LONGEST = 2000;

/** Where a gate's log lies, beside the evidence. */
export const logPath = (key: string) => `logs/${key}.log`;

/** What makes the row of a gate one of its kind. */
export const gateRowKey = (key: string) => `gate:${key}`;

/** State, reason and sentence of a gate, from what was seen of its command and from nothing else. */
export function stateOfGate(
  facts: Pick<GateFacts, 'end' | 'exit_code' | 'signal' | 'duration_ms' | 'timeout_ms'>,
): {
  state: RowState;
  reason: RowReason | null;
  summary: string;
} {
  const took = duration(facts.duration_ms);
  switch (facts.end) {
    case 'exited':
      return facts.exit_code === 0
        ? { state: 'passed', reason: null, summary: `exit code 0 after ${took}` }
        : { state: 'failed', reason: null, summary: exitWords(facts.exit_code, took) };
    case 'signalled':
      return { state: 'failed', reason: 'signalled', summary: `ended by ${facts.signal} after ${took}` };
    case 'timed-out':
      return {
        state: 'failed',
        reason: 'timed-out',
        summary: `had not ended after ${duration(facts.timeout_ms)} and was ended`,
      };
    case 'interrupted':
      return { state: 'failed', reason: null, summary: `was interrupted after ${took}` };
    case 'not-started':
      return { state: 'failed', reason: 'tool-unavailable', summary: 'could not be started' };
  }
}

function exitWords(code: number | null, took: string): string {
  const words: Record<number, string> = { 126: ' (found, but not executable)', 127: ' (command not found)' };
  const signal =
    code !== null && code > 128 && code < 160 ? ` (a command of it was ended by signal ${code - 128})` : '';
  return `exit code ${code}${words[code ?? 0] ?? signal} after ${took}`;
}

function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 120_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${(ms / 60_000).toFixed(1)} min`;
}

/** The row of a gate that ran just now. */
export function freshRow(
  gate: PlannedGate,
  outcome: GateOutcome,
  source: Source,
  redact: (text: string) => string,
): GateEvidenceRow {
  const { log } = outcome;
  const bytes = Buffer.from(log.text);
  const facts: GateFacts = {
    kind: 'gate',
    gate: gate.key,
    definition_digest: gate.definitionDigest,
    commit: source.commit,
    run_id: source.run_id,
    run_attempt: source.run_attempt,
    end: outcome.end,
    exit_code: outcome.exitCode,
    signal: outcome.signal,
    duration_ms: outcome.durationMs,
    timeout_ms: gate.timeout,
    output: { digest: log.output.digest, size_bytes: log.output.sizeBytes },
    log: {
      path: logPath(gate.key),
      digest: sha256(bytes),
      size_bytes: bytes.length,
      cut_bytes: log.cutBytes,
    },
    tail: log.tail,
    from: null,
  };
  return {
    ...bareRow(gate, redact),
    ...stateOfGate(facts),
    source: logPath(gate.key),
    source_digest: facts.log!.digest,
    started_at: outcome.startedAt.toISOString(),
    // By the clock that never goes back: the other may be set while a command runs.
    finished_at: new Date(outcome.startedAt.getTime() + Math.round(outcome.durationMs)).toISOString(),
    facts,
  };
}

/** What a row says of its gate, whatever became of it. */
export function bareRow(
  gate: PlannedGate,
  redact: (text: string) => string,
): Pick<EvidenceRow, 'key' | 'name' | 'category' | 'triage' | 'command' | 'host_owned'> {
  return {
    key: gateRowKey(gate.key),
    name: gate.name,
    category: gate.category,
    triage: gate.triage,
    command: redact(commandLine(gate)).slice(0, LONGEST).toWellFormed(),
    host_owned: gate.host_owned,
  };
}

/** A row of a gate that nothing was seen of. */
export function rowWithoutFacts(
  gate: PlannedGate,
  of: { state: 'failed' | 'not_run'; reason: RowReason; summary: string; source: string },
  redact: (text: string) => string,
): EvidenceRow {
  return {
    ...bareRow(gate, redact),
    ...of,
    summary: of.summary.slice(0, LONGEST).toWellFormed(),
    source_digest: null,
    started_at: null,
    finished_at: null,
    facts: null,
  };
}

/**
 * What a stored row of a gate says against itself, as sentences; none where it holds together.
 * @param now no row is of the future
 */
export function contradictionsOf(row: GateEvidenceRow, now: Date): string[] {
  const { facts } = row;
  const found: string[] = [];
  const derived = stateOfGate(facts);
  if (row.key !== gateRowKey(facts.gate))
    found.push(`the row is ${row.key}, its facts are of the gate ${facts.gate}`);
  // What an earlier reader refused of it is no statement about the command.
  if (!isRefused(row) && row.state !== derived.state) {
    found.push(`it says ${row.state}, but the command ${derived.summary}`);
  }
  const hasCode = facts.exit_code !== null;
  if (hasCode !== (facts.end === 'exited')) {
    found.push(`it ended "${facts.end}" with ${hasCode ? `exit code ${facts.exit_code}` : 'no exit code'}`);
  }
  if (facts.end === 'signalled' && facts.signal === null)
    found.push('it ended by a signal that it does not name');
  if (facts.end === 'exited' && facts.signal !== null)
    found.push(`it exited, and was ended by ${facts.signal}`);
  if (facts.end === 'timed-out' && facts.duration_ms + ROUNDING_MS < facts.timeout_ms) {
    found.push(
      `it was ended for its time after ${duration(facts.duration_ms)} of ${duration(facts.timeout_ms)}`,
    );
  }
  return [...found, ...timeContradictions(row, now)];
}

function timeContradictions({ started_at, finished_at, facts }: GateEvidenceRow, now: Date): string[] {
  if (started_at === null || finished_at === null) return ['it does not say when it ran'];
  const [from, to] = [Date.parse(started_at), Date.parse(finished_at)];
  const found: string[] = [];
  if (to < from) found.push(`it finished (${finished_at}) before it started (${started_at})`);
  else if (Math.abs(to - from - facts.duration_ms) > ROUNDING_MS) {
    found.push(`it took ${duration(facts.duration_ms)}, but ran from ${started_at} to ${finished_at}`);
  }
  if (Math.max(from, to) > now.getTime() + CLOCK_SKEW_MS) found.push(`it ran in the future (${finished_at})`);
  return found;
}

/** A row that failed for what an earlier reader found against it, not for its command. */
export function isRefused({ state, reason }: EvidenceRow): boolean {
  return (
    state === 'failed' &&
    (reason === 'contradiction' ||
      reason === 'duplicate-row' ||
      reason === 'stale' ||
      reason === 'unknown-row')
  );
}

/** That stays with a row: no other file can take back that it contradicts itself, or has a double. */
export function isRefusedForGood(row: EvidenceRow): boolean {
  return isRefused(row) && (row.reason === 'contradiction' || row.reason === 'duplicate-row');
}
