import { type PackageSignature, signedEvidence } from './facts.ts';
import { isLate, latenessOf } from './lateness.ts';

/**
 * When a signature was made, as far as somebody vouches for it. A signature by a later run makes nothing fresh: then the
 * older time counts that the statement states. A key without witnesses has no other time than the stated one.
 */
export function madeAt(
  { signer, signedAt }: PackageSignature,
  signed: readonly PackageSignature[],
): { at: Date; by: string } | null {
  const evidence = signedEvidence(signed);
  const stated = evidence
    .filter(({ predicate }) =>
      signer.kind === 'key' ? signedAt === null : isLate(latenessOf(predicate.source, signer)),
    )
    .map(({ predicate }) => new Date(predicate.stated_at));
  const times = [
    ...(signedAt === null ? [] : [{ at: signedAt, by: 'that a log or a timestamp authority vouches for' }]),
    ...(signer.kind === 'certificate' && signedAt === null
      ? []
      : stated.map((at) => ({ at, by: 'that the signed statement itself states' }))),
  ];
  return times.sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
}
