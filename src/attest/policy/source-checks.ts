import type { EvidencePredicate, SigningSource } from '../../contracts/attestation.ts';
import type { CertificateIdentity, VerificationCheck } from '../../contracts/verification.ts';
import type { Finding } from '../checks.ts';
import type { SignatureFacts } from '../signature-facts.ts';
import { runUrl } from '../statement.ts';
import { demand } from './demand.ts';
import { packageSignatures, signedEvidence } from './facts.ts';
import { repositoryIdentity, sameName } from './identity.ts';
import { isLate, type Lateness, latenessOf } from './lateness.ts';
import { certificateServer } from './level.ts';

interface Pair {
  file: string;
  signer: CertificateIdentity;
  source: SigningSource;
  lateness: Lateness;
}

/**
 * Holds what was signed about the place in which the evidence was made against the certificates of those who signed: the
 * signed words alone could name any repository, commit or run. A signature by a later run of the same repository agrees
 * in the repository only; whether it counts is the trust policy's to say.
 * Source of what each extension holds: github.com/sigstore/fulcio, docs/oid-info.md.
 */
export function sourceChecks(signatures: readonly SignatureFacts[]): VerificationCheck[] {
  const signed = packageSignatures(signatures);
  const pairs = signedEvidence(signed).flatMap(({ predicate }) =>
    signed.flatMap(({ file, signer }) =>
      signer.kind === 'certificate' ? [pairOf(file, signer, predicate)] : [],
    ),
  );
  // Keys say of no job where they were used.
  if (pairs.length === 0) return [];
  // Another run has a commit, a ref, an event and a workflow of its own; another attempt of the same run has not.
  const sameRun = pairs.filter(({ lateness }) => lateness !== 'later_run');
  const field = (name: string, what: string, of: (pair: Pair) => [said: string | null, is: string | null]) =>
    sameRun.length === 0
      ? []
      : demand('identity', name, sameRun, (pair) => disagreement(what, pair, ...of(pair)), `${what} agrees`);
  return [
    ...demand('identity', 'source-repository', pairs, repositoryFault, 'the repository agrees'),
    ...demand('identity', 'source-run', pairs, runFault, 'the run agrees, or is a later one'),
    ...field('source-commit', 'the commit', ({ source, signer }) => [source.commit, signer.commit]),
    ...field('source-event', 'the event', ({ source, signer }) => [source.event, signer.event]),
    ...field('source-ref', 'the ref', ({ source, signer }) => [source.ref, signer.ref]),
    ...field('source-workflow', 'the workflow that began the run', ({ source, signer }) => [
      source.server_url === null || source.workflow_ref === null
        ? null
        : `${source.server_url}/${source.workflow_ref}`,
      signer.caller_workflow,
    ]),
    ...(sameRun.length === 0
      ? []
      : demand('identity', 'source-pull-request', sameRun, pullRequestFault, 'the pull request agrees')),
  ];
}

function pairOf(file: string, signer: CertificateIdentity, { source }: EvidencePredicate): Pair {
  return { file, signer, source, lateness: latenessOf(source, signer) };
}

function disagreement(what: string, { file }: Pair, said: string | null, is: string | null): Finding | null {
  // What neither of them says would bind the statement to nothing.
  if (said !== null && said === is) return null;
  return {
    message: `${what} in the signed statement is not that of the certificate`,
    expected: is ?? 'a certificate that says it',
    found: said ?? 'nothing',
    where: `${file}: predicate.source`,
  };
}

function repositoryFault(pair: Pair): Finding | null {
  const { source, signer } = pair;
  const repository = repositoryIdentity(signer);
  const server = certificateServer(signer);
  const says = `${source.server_url ?? ''}/${source.repository ?? ''} (id ${source.repository_id ?? 'unknown'})`;
  const agrees =
    repository !== null &&
    server !== null &&
    (repository.server === null || repository.server === server) &&
    source.server_url === server &&
    source.repository !== null &&
    sameName(source.repository, repository.name) &&
    source.repository_id === signer.repository_id;
  if (agrees) return null;
  return {
    message: 'the repository in the signed statement is not that of the certificate',
    expected:
      repository === null
        ? 'a certificate that says it'
        : `${server ?? ''}/${repository.name} (id ${signer.repository_id ?? 'unknown'})`,
    found: source.repository === null ? 'nothing' : says,
    where: `${pair.file}: predicate.source`,
  };
}

function runFault({ source, signer, file, lateness }: Pair): Finding | null {
  if (lateness === 'same' || isLate(lateness)) return null;
  return {
    message:
      lateness === 'earlier'
        ? 'the signature is of an earlier run than the evidence that it is over'
        : 'the run in the signed statement is not that of the certificate',
    expected: signer.run_url ?? 'a certificate that says it',
    found: runUrl(source) ?? 'nothing',
    where: `${file}: predicate.source`,
  };
}

/** The number of a pull request stands in the ref alone, and only where the event is one of the pull request. */
function pullRequestFault({ source, signer, file }: Pair): Finding | null {
  const number = pullRequestOf(signer);
  if (number === null || source.pull_request === number) return null;
  return {
    message: 'the pull request in the signed statement is not that of the certificate',
    expected: `#${number}`,
    found: source.pull_request === null ? 'nothing' : `#${source.pull_request}`,
    where: `${file}: predicate.source.pull_request`,
  };
}

/** The pull request whose merge commit a job had checked out, by its certificate. */
export function pullRequestOf({ ref }: CertificateIdentity): number | null {
  const number = /^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(ref ?? '')?.[1];
  return number === undefined ? null : Number(number);
}
