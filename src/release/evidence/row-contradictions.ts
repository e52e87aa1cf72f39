import type { EvidenceRow } from '../../contracts/release-evidence.ts';
import { contradictionsOf, type GateEvidenceRow } from './gate-row.ts';

/** Of whatever time a row is: no clock is asked which of them is of the future. */
const END_OF_TIME = new Date(8.64e15);

/** What the facts behind a stored row say against it, as sentences; none where they agree. */
export function factContradictions(row: EvidenceRow): string[] {
  const { facts, state, reason } = row;
  if (state === 'passed' && reason !== null) return [`it says passed, and gives the reason ${reason}`];
  if (facts === null) {
    // The row of an earlier evidence file stands on the digest of the file.
    const isOfFile = row.key.startsWith('evidence:') && row.source_digest !== null;
    return state === 'passed' && !isOfFile ? ['it says passed, and nothing stands behind it'] : [];
  }
  if (facts.kind === 'gate') return contradictionsOf(row as GateEvidenceRow, END_OF_TIME);
  if (state !== 'passed') return [];
  if (facts.verdict !== null && facts.verdict !== 'passed') {
    return [`it says passed, but the verdict of ${facts.path} is ${facts.verdict}`];
  }
  const signature = facts.signature?.state;
  return signature === 'broken' || signature === 'refused'
    ? [`it says passed, but the signature of ${facts.path} is ${signature}`]
    : [];
}
