import { verdictOfRows } from '../../contracts/check-row.ts';
import type { EvidenceRow, ReleaseEvidence } from '../../contracts/release-evidence.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { RELEASE_EVIDENCE_BOUNDARY } from '../../reports/boundaries.ts';
import { freshRow, type GateEvidenceRow, logPath, rowWithoutFacts } from './gate-row.ts';
import { type MergedRows, mergeRows } from './merge-rows.ts';
import type { PlannedGate, ReadConfig } from './read-config.ts';
import type { EarlierEvidence } from './read-earlier.ts';
import type { GateRunner } from './run-gate.ts';
import { type GateRun, runGates } from './run-gates.ts';
import { summaryOf } from './summary.ts';

export interface GateAsk {
  /** Runs gates; null where none is to run, and rows come from earlier evidence alone. */
  run: GateRunner | null;
  /** Keys or names: only these run, gates of the host among them. Empty: all but those of the host. */
  only: readonly string[];
  skip: readonly { gate: string; reason: string }[];
  /** Gates at once; the configuration's unless given. */
  parallel?: number;
  abort: AbortSignal;
  onEnd?: (ended: GateRun) => void;
}

export interface EvidenceRequest {
  config: ReadConfig;
  source: ReleaseEvidence['source'];
  /** Commit of the checkout when the gates are done: they may have moved it. */
  commitNow: () => string | null;
  gates: GateAsk;
  earlier: readonly EarlierEvidence[];
  /** Rows of what the configuration links: runs, packages, files. */
  links: (config: ReadConfig) => Promise<EvidenceRow[]>;
  now: () => Date;
  /** Of WorldGate. */
  version: string;
  redact: (text: string) => string;
}

export interface MadeEvidence {
  evidence: ReleaseEvidence;
  /** Logs of gates by their path beside the evidence. */
  logs: ReadonlyMap<string, Uint8Array>;
}

/**
 * Release evidence: gates that run now, gates of earlier attempts, and what is linked, one row each. Every state is derived from what was
 * seen; the verdict is that of the rows.
 * @throws WorldGateError `unknown-gate` for a gate that is asked for and not in the configuration
 */
export async function makeEvidence(request: EvidenceRequest): Promise<MadeEvidence> {
  const { config, source, earlier, redact } = request;
  const selection = selectGates(request);
  const { run, abort, onEnd = () => undefined, parallel = config.config.parallel } = request.gates;
  const ended = run === null ? [] : await runGates(selection.run, { run, parallel, abort, onEnd });
  const commitNow = ended.length === 0 ? source.commit : request.commitNow();
  const hasMoved = commitNow !== source.commit;
  // Which of two commits they ran on nobody can say.
  const ranOn = hasMoved ? { ...source, commit: null } : source;
  const fresh = ended.map(({ gate, outcome }) => freshRow(gate, outcome, ranOn, redact));
  const now = request.now();
  const merged = mergeRows({ gates: config.gates, fresh, earlier, source, now });
  const logs = new Map<string, Uint8Array>();
  for (const { gate, outcome } of ended) logs.set(logPath(gate.key), Buffer.from(outcome.log.text));
  const carry = carrier(earlier, logs);
  const gateRows = config.gates.map(
    (gate) =>
      withLog(merged.rows.get(gate.key), carry, logPath(gate.key)) ?? absent(gate, selection, request),
  );
  const rows = [
    ...gateRows,
    ...merged.unknown.map((row) => withLog(row, carry, null)!),
    ...(hasMoved ? [movedRow(source.commit, commitNow, config.name)] : []),
    ...earlier.map((file) => rowOfEarlier(file, source)),
    ...(await request.links(config)),
  ];
  const kept = withoutTwins(rows);
  const evidence: ReleaseEvidence = {
    schema_version: 'worldgate.release_evidence.v1',
    generated_at: now.toISOString(),
    tool: { name: 'worldgate', version: request.version },
    verdict: verdictOfRows(kept),
    source,
    config: { path: config.name, digest: config.digest },
    ...summaryOf(kept),
    rows: kept,
    superseded: oldRows(merged, carry),
    known_limitations: config.config.known_limitations.map(redact),
    boundary: RELEASE_EVIDENCE_BOUNDARY,
  };
  return { evidence, logs };
}

interface Selection {
  run: PlannedGate[];
  /** Why a gate does not run, by its key. */
  left: Map<string, { reason: 'skipped-by-request' | 'host-owned'; sentence: string }>;
}

function selectGates({ config, gates: ask, earlier, source, now }: EvidenceRequest): Selection {
  const { only, skip } = ask;
  const wanted = new Set(only.map((name) => findGate(config.gates, name, '--gate').key));
  const skipped = new Map(
    skip.map(({ gate, reason }) => [findGate(config.gates, gate, '--skip-gate').key, reason]),
  );
  const left: Selection['left'] = new Map();
  const settled = settledGates(config.gates, earlier, source, now());
  const run = config.gates.filter(({ key, host_owned }) => {
    const reason = skipped.get(key);
    if (reason !== undefined)
      left.set(key, { reason: 'skipped-by-request', sentence: `skipped by request: ${reason}` });
    else if (wanted.size > 0 && !wanted.has(key)) {
      left.set(key, {
        reason: 'skipped-by-request',
        sentence: `not asked for: only ${[...wanted].join(', ')}`,
      });
    } else if (host_owned && !wanted.has(key)) {
      left.set(key, {
        reason: 'host-owned',
        sentence: 'needs a machine or an account of its owner, and was not asked for',
      });
    } else return wanted.has(key) || !settled.has(key);
    return false;
  });
  return { run, left };
}

/** Gates that an earlier attempt has settled: they passed, on this commit, with this command. */
function settledGates(
  gates: readonly PlannedGate[],
  earlier: readonly EarlierEvidence[],
  source: ReleaseEvidence['source'],
  now: Date,
): Set<string> {
  const { rows } = mergeRows({ gates, fresh: [], earlier, source, now });
  return new Set([...rows].filter(([, { state }]) => state === 'passed').map(([key]) => key));
}

/** @throws WorldGateError `unknown-gate` */
function findGate(gates: readonly PlannedGate[], asked: string, flag: string): PlannedGate {
  const found = gates.find(({ key }) => key === asked) ?? gates.find(({ name }) => name === asked);
  if (found !== undefined) return found;
  const known = gates.flatMap(({ key, name }) => [key, name]);
  throw new WorldGateError(
    'unknown-gate',
    `${flag}: there is no gate ${JSON.stringify(asked)}${didYouMean(asked, known)}`,
    {
      hint: `The configuration has: ${gates.map(({ key }) => key).join(', ') || 'no gate'}.`,
    },
  );
}

/** The row of a gate that nothing is known of. */
function absent(
  gate: PlannedGate,
  { left }: Selection,
  { config, gates: { run, abort }, redact }: EvidenceRequest,
): EvidenceRow {
  const why = left.get(gate.key);
  if (why !== undefined) {
    const of = {
      state: 'not_run',
      reason: why.reason,
      summary: redact(why.sentence),
      source: config.name,
    } as const;
    return rowWithoutFacts(gate, of, redact);
  }
  const summary = abort.aborted
    ? 'did not run: the command was interrupted before its turn'
    : run === null
      ? 'no row: it did not run here, and no earlier evidence holds it'
      : 'no row: it did not run';
  const row = rowWithoutFacts(
    gate,
    { state: 'failed', reason: 'missing-row', summary, source: config.name },
    redact,
  );
  // The gate's own first step is for a command that failed; this one was not run.
  return run === null ? { ...row, triage: NOT_RUN_HERE } : row;
}

const NOT_RUN_HERE =
  'Run the gates with --run-gates, or name the earlier evidence that holds this one with --from.';

type Carry = (row: EvidenceRow, target: string | null) => string | null;

/** Takes the log of an earlier row over, to where it lies now. @returns its new path, null where it is not at hand */
function carrier(earlier: readonly EarlierEvidence[], logs: Map<string, Uint8Array>): Carry {
  return (row, target) => {
    if (!isGateRow(row) || row.facts.log === null) return null;
    if (row.facts.from === null) return row.facts.log.path;
    for (const file of earlier) {
      const bytes = file.logOf(row);
      if (bytes === null) continue;
      const path = target ?? `logs/superseded/${row.facts.gate}.${row.facts.log.digest.slice(7, 19)}.log`;
      logs.set(path, bytes);
      return path;
    }
    return null;
  };
}

function withLog(row: EvidenceRow | undefined, carry: Carry, target: string | null): EvidenceRow | undefined {
  if (row === undefined || !isGateRow(row) || row.facts.from === null) return row;
  const path = carry(row, target);
  const log = path === null || row.facts.log === null ? null : { ...row.facts.log, path };
  return { ...row, source: row.facts.from, source_digest: null, facts: { ...row.facts, log } };
}

function oldRows({ superseded }: MergedRows, carry: Carry): EvidenceRow[] {
  return superseded.map((row) => withLog(row, carry, null)!);
}

function isGateRow(row: EvidenceRow): row is GateEvidenceRow {
  return row.facts?.kind === 'gate';
}

/** The checkout is another one than when the gates began. */
function movedRow(from: string | null, to: string | null, name: string): EvidenceRow {
  return {
    key: 'release:commit',
    name: 'Commit of the checkout',
    category: 'release',
    state: 'failed',
    reason: 'contradiction',
    summary: `it was ${from ?? 'not known'} before the gates ran, and is ${to ?? 'not known'} after: a gate has moved it`,
    triage: 'Let no gate commit or check out; make the evidence again on the commit that is released.',
    command: null,
    source: name,
    source_digest: null,
    started_at: null,
    finished_at: null,
    host_owned: false,
    facts: null,
  };
}

/** A fork has the same commits, and its own runners. */
function rowOfEarlier({ row, repository }: EarlierEvidence, source: ReleaseEvidence['source']): EvidenceRow {
  if (row.state === 'failed' || repository === null || source.repository === null) return row;
  if (repository.toLowerCase() === source.repository.toLowerCase()) return row;
  return {
    ...row,
    state: 'failed',
    reason: 'contradiction',
    summary: `it is of ${repository}, and the release of ${source.repository}`.slice(0, 2000).toWellFormed(),
    triage: 'Give the evidence of an earlier run of this repository.',
  };
}

/** Rows of a report have different keys: a second one says that it is one, and neither hides the other. */
function withoutTwins(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.key) ?? 0) + 1;
    seen.set(row.key, count);
    if (count === 1) return row;
    return {
      ...row,
      key: `${row.key.slice(0, 280)}#${count}`,
      state: 'failed',
      reason: 'duplicate-row',
      summary: `a second row with the key ${row.key}: ${row.summary}`.slice(0, 2000).toWellFormed(),
    };
  });
}
