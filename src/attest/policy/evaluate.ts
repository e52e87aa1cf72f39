import { EVIDENCE_PREDICATE } from '../../contracts/attestation.ts';
import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { type Finding, failed, passed } from '../checks.ts';
import { demand, foldUnchecked } from './demand.ts';
import { type PackageSignature, type PolicyFacts, packageSignatures, signedEvidence } from './facts.ts';
import { atLeast, trustLevelOf } from './level.ts';
import { packageChecks } from './package-checks.ts';
import { placeChecks } from './place-checks.ts';
import { signerChecks } from './signer-checks.ts';
import { madeAt } from './signing-time.ts';
import { sourceChecks } from './source-checks.ts';

const HOUR_MS = 3_600_000;
/** How far ahead of ours the clock of a witness may be. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Every demand of a policy on the facts of one package, met or not: who signed (phase `identity`) and the rest
 * (`trust_policy`). Nothing is left out after a failure. What was signed must agree with the certificates
 * ({@link sourceChecks}, part of the answer) whatever the policy says. Signatures that are not valid count as absent; what
 * could then not be looked at is named in one check `demands`.
 * @param policy as `parsePolicy` gave it: a contradictory one may let nothing pass
 * @returns a package is accepted where no check is `failed`
 */
export async function evaluatePolicy(policy: TrustPolicy, facts: PolicyFacts): Promise<VerificationCheck[]> {
  const signed = packageSignatures(facts.signatures);
  return foldUnchecked([
    ...signerChecks(policy, signed),
    ...statementChecks(signed),
    ...sourceChecks(facts.signatures),
    ...placeChecks(policy, signed, facts.verifier),
    ...levelChecks(policy, facts),
    ...witnessChecks(policy, signed),
    ...packageChecks(policy, facts.package),
    ...ageChecks(policy, signed, facts.verifier.now),
    ...(await expressionChecks(policy, facts)),
  ]);
}

function statementChecks(signed: readonly PackageSignature[]): VerificationCheck[] {
  const readable = new Set(signedEvidence(signed).map(({ signature }) => signature));
  return signed
    .filter((signature) => signature.predicateType === EVIDENCE_PREDICATE && !readable.has(signature))
    .map(({ file }) =>
      failed('identity', 'evidence-statement', {
        message: 'the signed statement is not what its type promises',
        expected: EVIDENCE_PREDICATE,
        where: `${file}: predicate`,
      }),
    );
}

function levelChecks(policy: TrustPolicy, { signatures }: PolicyFacts): VerificationCheck[] {
  const { level, why } = trustLevelOf(signatures, policy.reviewed_workflows);
  if (atLeast(level, policy.min_level)) return [passed('trust_policy', 'level', `${level}: ${why}`)];
  return [
    failed('trust_policy', 'level', {
      message: `the trust level is lower than the policy accepts: ${why}`,
      expected: `${policy.min_level} or higher`,
      found: level,
      where: 'signatures, and reviewed_workflows of the policy',
    }),
  ];
}

function witnessChecks(
  { witnesses: wanted }: TrustPolicy,
  signed: readonly PackageSignature[],
): VerificationCheck[] {
  const missing =
    (what: string, has: (one: PackageSignature) => boolean) =>
    (one: PackageSignature): Finding | null =>
      has(one)
        ? null
        : {
            message: `the signature has no ${what}, which the policy wants`,
            expected: what,
            found: 'nothing',
            where: one.file,
          };
  return [
    ...(wanted.transparency_log === 'required'
      ? demand(
          'trust_policy',
          'transparency-log',
          signed,
          missing('entry in a transparency log', ({ witnesses }) => witnesses.log !== null),
          'a transparency log has it',
        )
      : []),
    ...(wanted.timestamp === 'required'
      ? demand(
          'trust_policy',
          'timestamp',
          signed,
          missing('time of a timestamp authority', ({ witnesses }) => witnesses.timestamps.length > 0),
          'a timestamp authority vouches for its time',
        )
      : []),
  ];
}

function ageChecks(
  { max_age_hours: hours }: TrustPolicy,
  signed: readonly PackageSignature[],
  now: Date,
): VerificationCheck[] {
  if (hours === undefined) return [];
  return demand(
    'trust_policy',
    'age',
    signed,
    (signature) => {
      const made = madeAt(signature, signed);
      if (made === null) {
        return {
          message: 'nobody vouches for the time of the signature, and the policy limits its age',
          expected: `at most ${hours} hours`,
          found: 'nothing',
          where: signature.file,
        };
      }
      const ageHours = (now.getTime() - made.at.getTime()) / HOUR_MS;
      const isAhead = ageHours * HOUR_MS < -CLOCK_SKEW_MS;
      if (ageHours <= hours && !isAhead) return null;
      return {
        message: isAhead
          ? `the time ${made.by} is in the future`
          : `the evidence is older than the policy accepts, by the time ${made.by}`,
        expected: `at most ${hours} hours before ${now.toISOString()}`,
        found: `${made.at.toISOString()} (${ageHours.toFixed(1)} hours)`,
        where: signature.file,
      };
    },
    ageText(signed, hours),
  );
}

function ageText(signed: readonly PackageSignature[], hours: number): string {
  const by = new Set(signed.map((one) => madeAt(one, signed)?.by ?? 'unknown'));
  return `not older than ${hours} hours, by the time ${[...by].join(' and ')}`;
}

async function expressionChecks(
  { expression, ...policy }: TrustPolicy,
  facts: PolicyFacts,
): Promise<VerificationCheck[]> {
  if (expression === undefined) return [];
  // Few policies have one, and the language takes time to load.
  const { evaluateExpression } = await import('./expression.ts');
  return evaluateExpression(expression, facts, policy.reviewed_workflows);
}
