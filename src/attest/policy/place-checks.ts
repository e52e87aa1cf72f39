import type { SigningSource } from '../../contracts/attestation.ts';
import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import type { CertificateIdentity, VerificationCheck } from '../../contracts/verification.ts';
import { type Finding, failed } from '../checks.ts';
import { demand } from './demand.ts';
import { type PackageSignature, signedEvidence, type VerifierFacts } from './facts.ts';
import { sameName } from './identity.ts';
import { isLate, latenessOf } from './lateness.ts';
import { matchesPattern } from './pattern.ts';
import { pullRequestOf } from './source-checks.ts';

/** A certificate with the evidence that was signed beside it. */
interface Place {
  file: string;
  signer: CertificateIdentity;
  source: SigningSource;
  /** Another run signed: what the certificate says of commit, ref and event is then of that run. */
  byOtherRun: boolean;
}

type Binding = TrustPolicy['bind'][number];

/**
 * Phase `trust_policy`: the event, ref and commit that the evidence must be of, and what must be that of the verifying job.
 * The certificate decides. Where another run signed, which a policy must allow, its event and ref must be accepted as
 * well, and the commit is that of the signed statement.
 */
export function placeChecks(
  policy: TrustPolicy,
  signed: readonly PackageSignature[],
  verifier: VerifierFacts,
): VerificationCheck[] {
  if (policy.signer.kind === 'key') return [];
  const places = signedEvidence(signed).flatMap(({ predicate: { source } }) =>
    signed.flatMap(({ file, signer }) =>
      signer.kind === 'certificate'
        ? [{ file, signer, source, byOtherRun: latenessOf(source, signer) === 'later_run' }]
        : [],
    ),
  );
  return [
    ...oneOf('event', 'the event', policy.events, places, (one) => one.event, sameText),
    ...oneOf('ref', 'the ref', policy.refs, places, (one) => one.ref, matchesPattern),
    ...commitChecks(policy.commit, places, verifier),
    ...lateChecks(policy, places),
    ...policy.bind.flatMap((binding) => {
      const here = HERE[binding](verifier);
      if (here === null && places.length > 0) return [nowhere(binding, verifier)];
      return demand(
        'trust_policy',
        boundName(binding),
        places,
        (place) => BINDINGS[binding](place, verifier),
        `the evidence is of the ${BOUND[binding]} that it is verified in: ${here}`,
      );
    }),
  ];
}

const sameText = (a: string, b: string) => a === b;

function oneOf(
  name: string,
  what: string,
  accepted: readonly string[] | undefined,
  places: readonly Place[],
  of: (one: { event: string | null; ref: string | null }) => string | null,
  matches: (pattern: string, text: string) => boolean,
): VerificationCheck[] {
  if (accepted === undefined) return [];
  return demand(
    'trust_policy',
    name,
    places,
    ({ file, signer, source, byOtherRun }) => {
      const found = byOtherRun ? [of(signer), of(source)] : [of(signer)];
      const wrong = found.filter(
        (text) => text === null || !accepted.some((pattern) => matches(pattern, text)),
      );
      if (wrong.length === 0) return null;
      return {
        message: `${what} is none of those that the policy accepts`,
        expected: accepted.join(', '),
        found: wrong.map((text) => text ?? 'nothing: the certificate does not say it').join(', '),
        where: file,
      };
    },
    `${what} is one of those that the policy accepts`,
  );
}

function commitChecks(
  wanted: TrustPolicy['commit'],
  places: readonly Place[],
  { releasedCommit }: VerifierFacts,
): VerificationCheck[] {
  if (wanted === undefined) return [];
  const expected = wanted === 'released' ? releasedCommit : wanted;
  if (expected === null) {
    return [
      failed('trust_policy', 'commit', {
        message: 'the policy wants evidence of the commit that is released, and nobody said which that is',
        expected: 'the released commit, with --commit',
        found: 'none: this is no job, whose commit it could be',
        where: 'commit of the policy',
      }),
    ];
  }
  return demand(
    'trust_policy',
    'commit',
    places,
    (place) => {
      const commit = commitOf(place);
      if (commit === expected) return null;
      return {
        message:
          wanted === 'released'
            ? 'the evidence is not of the commit that is released'
            : 'the evidence is not of the commit that the policy names',
        expected,
        found: commit ?? 'nothing',
        where: place.file,
      };
    },
    `the evidence is of commit ${expected}`,
  );
}

function commitOf({ signer, source, byOtherRun }: Place): string | null {
  return byOtherRun ? source.commit : signer.commit;
}

function lateChecks(
  { allow_late_signing: isAllowed }: TrustPolicy,
  places: readonly Place[],
): VerificationCheck[] {
  return demand(
    'trust_policy',
    'late-signing',
    places,
    ({ file, signer, source }) =>
      isAllowed || !isLate(latenessOf(source, signer))
        ? null
        : {
            message: 'another run, or another attempt, has signed than the one that made the evidence',
            expected: `run ${source.run_id ?? 'none'}, attempt ${source.run_attempt ?? 'none'}`,
            found: signer.run_url ?? 'nothing',
            where: `${file}; the policy does not say allow_late_signing`,
          },
    isAllowed ? 'the policy allows that another run signed' : 'the run that made the evidence signed it',
  );
}

const BOUND: Record<Binding, string> = {
  repository: 'repository',
  commit: 'commit',
  run: 'run',
  pull_request: 'pull request',
};

/** What the verifier is in, as messages call it; null where he does not know it. */
const HERE: Record<Binding, (verifier: VerifierFacts) => string | null> = {
  repository: ({ repository, repositoryId }) => repository ?? repositoryId,
  commit: boundCommit,
  run: ({ runId, runAttempt }) => runText(runId, runAttempt),
  pull_request: ({ pullRequest }) => numberText(pullRequest),
};

/** What says it where no job does. */
const STATED_BY: Partial<Record<Binding, string>> = { repository: '--repository', commit: '--commit' };

const BINDINGS: Record<Binding, (place: Place, verifier: VerifierFacts) => Finding | null> = {
  repository: ({ source, file }, { repository, repositoryId }) => {
    // A name can be taken over; the number cannot.
    if (repositoryId !== null && source.repository_id !== null) {
      return bound('repository', file, repositoryId, source.repository_id);
    }
    const isSame =
      repository !== null && source.repository !== null && sameName(repository, source.repository);
    return isSame ? null : unbound('repository', file, repository ?? repositoryId, source.repository);
  },
  commit: (place, verifier) => {
    const commit = boundCommit(verifier);
    const isTip = commit !== null && tipOf(place, verifier) === commit;
    return isTip ? null : bound('commit', place.file, commit, commitOf(place));
  },
  run: ({ source, file }, { runId, runAttempt }) =>
    bound('run', file, runText(runId, runAttempt), runText(source.run_id, source.run_attempt)),
  pull_request: ({ source, signer, file, byOtherRun }, { pullRequest }) => {
    const found = byOtherRun ? source.pull_request : pullRequestOf(signer);
    return bound('pull_request', file, numberText(pullRequest), numberText(found));
  },
};

/** Outside of a job, the commit that the verifier was called for is the one that he is at. */
function boundCommit({ commit, releasedCommit }: VerifierFacts): string | null {
  return commit ?? releasedCommit;
}

/**
 * A job of a pull request runs on a merge commit; whoever verifies may mean the tip of the branch. The statement alone says
 * which that is, so it counts only where the certificate is of the very pull request that is verified for.
 */
function tipOf({ signer, source, byOtherRun }: Place, { pullRequest }: VerifierFacts): string | null {
  if (byOtherRun || pullRequest === null) return null;
  const isSame = signer.event === 'pull_request' && signer.ref === `refs/pull/${pullRequest}/merge`;
  return isSame ? source.head_commit : null;
}

function runText(id: string | null, attempt: number | null): string | null {
  return id === null || attempt === null ? null : `run ${id}, attempt ${attempt}`;
}

function numberText(value: number | null): string | null {
  return value === null ? null : `#${value}`;
}

function bound(binding: Binding, file: string, here: string | null, found: string | null): Finding | null {
  return here !== null && here === found ? null : unbound(binding, file, here, found);
}

function unbound(binding: Binding, file: string, here: string | null, found: string | null): Finding {
  return {
    message: `the evidence is of another ${BOUND[binding]} than the one that it is verified in`,
    expected: here ?? `a ${BOUND[binding]}`,
    found: found ?? 'nothing',
    where: file,
  };
}

/** The policy binds to something that the verifier is not in, or does not know: no evidence could meet it here. */
function nowhere(binding: Binding, { runId }: VerifierFacts): VerificationCheck {
  const stated = STATED_BY[binding];
  return failed('trust_policy', boundName(binding), {
    message: `the policy binds evidence to the ${BOUND[binding]} of the verifying job, which is not known here`,
    expected: `the ${BOUND[binding]} of the verifying job${stated === undefined ? '' : `, or ${stated}`}`,
    found: runId === null ? 'none: this is no job' : `none: this job has no ${BOUND[binding]}`,
    where: 'bind of the policy',
  });
}

function boundName(binding: Binding): string {
  return `bound-to-${binding.replaceAll('_', '-')}`;
}
