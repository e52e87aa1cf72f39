import { GRADES } from '../../contracts/evidence.ts';
import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { failed, passed } from '../checks.ts';
import { claimChecks } from './claim-checks.ts';
import type { PackageFacts } from './facts.ts';

const phase = 'trust_policy';

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
    ...claimChecks(policy.claims, found),
    draftCheck(policy, found),
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

function draftCheck({ allow_drafts: isAllowed }: TrustPolicy, { draft }: PackageFacts): VerificationCheck {
  if (draft.length === 0) return passed(phase, 'draft', 'claim and protocol are finished');
  if (isAllowed) return passed(phase, 'draft', `a draft, which the policy allows: ${draft.join('; ')}`);
  return failed(phase, 'draft', {
    message: 'the claim is a draft: somebody has yet to confirm what it says',
    expected: 'a claim and a protocol without open needs_review, of a model that is named',
    found: draft.join('; '),
    where: 'claim.json and protocol.json: needs_review; the policy does not say allow_drafts',
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
