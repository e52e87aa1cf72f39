import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseConfig } from '../../../src/contracts/release-config.ts';
import type { EvidenceRow, GateFacts, ReleaseEvidence } from '../../../src/contracts/release-evidence.ts';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { redactText } from '../../../src/observability/redaction/index.ts';
import { freshRow, type GateEvidenceRow } from '../../../src/release/evidence/gate-row.ts';
import { linkedRows } from '../../../src/release/evidence/links.ts';
import {
  type EvidenceRequest,
  type MadeEvidence,
  makeEvidence,
} from '../../../src/release/evidence/make-evidence.ts';
import { type PlannedGate, planConfig, type ReadConfig } from '../../../src/release/evidence/read-config.ts';
import type { GateOutcome } from '../../../src/release/evidence/run-gate.ts';

export const NOW = new Date('2026-11-22T12:00:00Z');
export const COMMIT = 'a'.repeat(40);
export const OTHER_COMMIT = 'b'.repeat(40);

/** A configuration as if it had been read from a file in `folder`. */
export function configOf(value: Record<string, unknown>, folder = '/nowhere'): ReadConfig {
  const parsed = releaseConfig.parse({ schema_version: 'worldgate.release_config.v1', ...value });
  return planConfig(parsed, { name: 'worldgate.release.yml', folder, digest: sha256(canonicalJson(value)) });
}

export const gateNamed = (name: string, more: Record<string, unknown> = {}) => ({
  name,
  command: `run ${name}`,
  triage: `Look at ${name}.`,
  ...more,
});

export function sourceOf(attempt = 1, commit: string | null = COMMIT): ReleaseEvidence['source'] {
  return {
    repository: 'robots/arm',
    commit,
    ref: 'refs/tags/v1.0.0',
    run_url: `https://github.com/robots/arm/actions/runs/77/attempts/${attempt}`,
    run_id: '77',
    run_attempt: attempt,
  };
}

/** An outcome as a runner would have seen it, without a process. */
export function outcomeOf(more: Partial<GateOutcome> = {}, minute = 0): GateOutcome {
  const text = `attempt of minute ${minute}\n`;
  return {
    end: 'exited',
    exitCode: 0,
    signal: null,
    startedAt: new Date(NOW.getTime() - 60 * 60_000 + minute * 60_000),
    durationMs: 1500,
    log: { text, cutBytes: 0, tail: text.trim(), output: { digest: sha256(text), sizeBytes: text.length } },
    ...more,
  };
}

export function rowOf(
  gate: PlannedGate,
  {
    attempt = 1,
    exitCode = 0,
    commit = COMMIT,
    minute = attempt,
  }: Partial<Record<'attempt' | 'exitCode' | 'minute', number>> & { commit?: string } = {},
): GateEvidenceRow {
  return freshRow(gate, outcomeOf({ exitCode }, minute), sourceOf(attempt, commit), redactText);
}

/** The row with other facts, as if somebody had edited the file. */
export function edited(
  row: GateEvidenceRow,
  facts: Partial<GateFacts>,
  more: Partial<EvidenceRow> = {},
): GateEvidenceRow {
  return { ...row, ...more, facts: { ...row.facts, ...facts } } as GateEvidenceRow;
}

export function make(config: ReadConfig, more: Partial<EvidenceRequest> = {}): Promise<MadeEvidence> {
  const source = more.source ?? sourceOf();
  return makeEvidence({
    config,
    source,
    commitNow: () => source.commit,
    gates: { run: null, only: [], skip: [], abort: new AbortController().signal },
    earlier: [],
    links: (read) =>
      linkedRows(read, {
        commit: source.commit,
        redact: redactText,
        now: NOW,
        version: '0.1.0',
        verifierOf: () => () => Promise.reject(new Error('no policy is named')),
      }),
    now: () => NOW,
    version: '0.1.0',
    redact: redactText,
    ...more,
  });
}

export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export function rowBy({ evidence }: MadeEvidence, key: string): EvidenceRow {
  const found = evidence.rows.find((row) => row.key === key);
  if (found === undefined)
    throw new Error(`no row ${key} among ${evidence.rows.map((row) => row.key).join(', ')}`);
  return found;
}
