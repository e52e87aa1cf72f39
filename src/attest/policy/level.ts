import { type ReviewedWorkflow, TRUST_LEVELS, type TrustLevel } from '../../contracts/trust-policy.ts';
import type { CertificateIdentity } from '../../contracts/verification.ts';
import type { SignatureFacts } from '../signature-facts.ts';
import { type PackageSignature, packageSignatures, signedEvidence } from './facts.ts';
import { repositoryIdentity, serverOf, type WorkflowIdentity, workflowIdentity } from './identity.ts';
import { isLate, latenessOf } from './lateness.ts';

export interface LevelFound {
  level: TrustLevel;
  /** One sentence, for readers. */
  why: string;
}

/**
 * The trust level of a package: the lowest of its valid signatures'. It follows from certificates and from workflows
 * that somebody reviewed, never from what the package says of itself.
 * @param reviewed of the trust policy; without a policy none is
 */
export function trustLevelOf(
  signatures: readonly SignatureFacts[],
  reviewed: readonly ReviewedWorkflow[],
): LevelFound {
  const signed = packageSignatures(signatures);
  if (signed.length === 0) return { level: 'L0', why: 'nothing here has a valid signature' };
  const signedLate = isSignedLate(signatures);
  const found = signed.map((signature) => levelOf(signature, reviewed, signedLate));
  return found.reduce((lowest, next) => (rank(next.level) < rank(lowest.level) ? next : lowest));
}

/** Whether another run, or another attempt, than the one that made the evidence has signed any of it. */
export function isSignedLate(signatures: readonly SignatureFacts[]): boolean {
  const signed = packageSignatures(signatures);
  return signedEvidence(signed).some(({ predicate }) =>
    signed.some(
      ({ signer }) => signer.kind === 'certificate' && isLate(latenessOf(predicate.source, signer)),
    ),
  );
}

export function atLeast(level: TrustLevel, wanted: TrustLevel): boolean {
  return rank(level) >= rank(wanted);
}

function rank(level: TrustLevel): number {
  return TRUST_LEVELS.indexOf(level);
}

function levelOf(
  { signer, file }: PackageSignature,
  reviewed: readonly ReviewedWorkflow[],
  signedLate: boolean,
): LevelFound {
  if (signer.kind === 'key')
    return { level: 'L0', why: `${file} is signed with a key, outside of any platform` };
  const workflow = signerWorkflow(signer);
  const entry =
    workflow === null
      ? undefined
      : reviewed.find((one) => one.workflow === workflow.workflow && one.commit === signer.workflow_digest);
  if (entry === undefined || workflow === null) {
    const name = workflow === null ? 'the workflow of the certificate' : workflow.workflow;
    return {
      level: 'L1',
      why: `${file} is signed by a job; nobody has reviewed ${name} at commit ${signer.workflow_digest ?? 'unknown'}`,
    };
  }
  const named = `${workflow.workflow} at commit ${entry.commit}`;
  const apart = `${file} is signed by ${named}, reviewed as a job that sees digests only`;
  if (entry.level === 'L2') return { level: 'L2', why: apart };
  if (signer.runner !== 'github-hosted') {
    return { level: 'L2', why: `${apart}; its runner is ${signer.runner ?? 'unknown'}, not github-hosted` };
  }
  if (signedLate) return { level: 'L2', why: `${apart}; the evidence is of another run than the signature` };
  return { level: 'L3', why: `${file} is made and signed by ${named}, reviewed as L3, on a hosted runner` };
}

/** The workflow that signed, where it lies on the server that the issuer speaks for. */
export function signerWorkflow(signer: CertificateIdentity): WorkflowIdentity | null {
  const workflow = workflowIdentity(signer.subject);
  const server = certificateServer(signer);
  return workflow !== null && server !== null && workflow.server === server ? workflow : null;
}

/** The server that a certificate's repository and workflows lie on. */
export function certificateServer(signer: CertificateIdentity): string | null {
  return serverOf(signer.issuer) ?? repositoryIdentity(signer)?.server ?? null;
}
