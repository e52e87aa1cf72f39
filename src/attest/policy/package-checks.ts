import { GRADES } from '../../contracts/evidence.ts';
import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { failed, passed } from './check.ts';
import type { PackageFacts } from './facts.ts';

const phase = 'trust_policy';
/** What counts where a policy names no claim. */
const ANY_SUPPORTED = [{ outcomes: ['supported'] }] satisfies TrustPolicy['claims'];

/** Phase `trust_policy`: what the package must say, by its own verdict computed again. */
export function packageChecks(policy: TrustPolicy, found: PackageFacts | null): VerificationCheck[] {
  if (found === null) {
    return [
      failed(phase, 'claim', {
        message: 'nothing can be said of claim, outcome and grade: the package could not be read',
        expected: 'a package that can be read and computed again',
        found: 'nothing',
      }),
    ];
  }
  return [
    claimCheck(policy, found),
    gradeCheck(policy, found),
    ...completenessChecks(policy, found),
    found.notForProof && !policy.allow_not_for_proof
      ? failed(phase, 'not-for-proof', {
          message: 'the results rest on a mock or a demonstration',
          expected: 'not_for_proof: false',
          found: 'not_for_proof: true',
          where: 'evidence.json: not_for_proof',
        })
      : passed(
          phase,
          'not-for-proof',
          found.notForProof ? 'the policy allows what proves nothing' : 'meant as proof',
        ),
  ];
}

function claimCheck(
  { claims = ANY_SUPPORTED }: TrustPolicy,
  { claim, outcome }: PackageFacts,
): VerificationCheck {
  if (claims === 'any')
    return passed(phase, 'claim', `${claim.slug} is ${outcome ?? 'not decided'}; any claim is accepted`);
  const same = claims.filter(
    ({ slug, id, hash }) =>
      (slug ?? claim.slug) === claim.slug &&
      (id ?? claim.id) === claim.id &&
      (hash ?? claim.hash) === claim.hash,
  );
  const here = `${claim.slug} (${claim.id}, ${claim.hash})`;
  if (same.length === 0) {
    return failed(phase, 'claim', {
      message: 'the package is of a claim that the policy does not ask for',
      expected: claims.map(({ slug, id, hash }) => [slug, id, hash].filter(Boolean).join(' ')).join(', or '),
      found: here,
      where: 'claim.json',
    });
  }
  if (outcome !== null && same.some(({ outcomes }) => outcomes.includes(outcome))) {
    return passed(phase, 'claim', `${claim.slug} is ${outcome}`);
  }
  return failed(phase, 'outcome', {
    message: `what became of claim ${claim.slug} is not what the policy accepts`,
    expected: [...new Set(same.flatMap(({ outcomes }) => outcomes))].join(', '),
    found: outcome ?? 'nothing was decided',
    where: 'evidence.json: outcome',
  });
}

function gradeCheck({ min_grade: wanted }: TrustPolicy, { grade }: PackageFacts): VerificationCheck {
  if (GRADES.indexOf(grade) <= GRADES.indexOf(wanted)) return passed(phase, 'grade', `the grade is ${grade}`);
  return failed(phase, 'grade', {
    message: 'the evidence is of a lower grade than the policy accepts',
    expected: wanted === 'A' ? 'A' : `${wanted} or better`,
    found: grade,
    where: 'evidence.json: grade',
  });
}

function completenessChecks({ min_completeness: wanted }: TrustPolicy, { completeness }: PackageFacts) {
  if (wanted === undefined) return [];
  if (completeness !== null && completeness >= wanted) {
    return [passed(phase, 'completeness', `the record is complete to ${completeness}`)];
  }
  return [
    failed(phase, 'completeness', {
      message:
        completeness === null
          ? 'the package has no score of completeness; it is made with --emit-completeness-score'
          : 'the record is less complete than the policy accepts',
      expected: `at least ${wanted}`,
      found: completeness === null ? 'nothing' : String(completeness),
      where: 'evidence.json: completeness.score',
    }),
  ];
}
