import { type PublicShare, reliabilityRecord } from '../../contracts/share.ts';
import { LineAppender } from '../../foundation/atomic-file.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';

/** Adds what became of a claim to a file of the caller's: labels alone, no name, digest or text of the package. */
export function appendReliabilityRecord(file: string, share: PublicShare): void {
  const record = reliabilityRecord.parse({
    schema_version: 'worldgate.reliability_record.v1',
    recorded_on: share.published_at.slice(0, 10),
    verdict: share.verdict,
    outcome: share.outcome,
    recommendation: share.recommendation.code,
    grade: share.grade.grade,
    trust_level: share.signature.level,
    signer: share.signature.signer.kind,
    missing_evidence: share.missing_evidence.map(({ id }) => id),
  });
  const appender = new LineAppender(file);
  try {
    appender.append(canonicalJson(record));
  } finally {
    appender.close();
  }
}
