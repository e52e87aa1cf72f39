import { type ReviewedWorkflow, type TrustLevel } from '../../contracts/trust-policy.js';
import type { CertificateIdentity } from '../../contracts/verification.js';
import type { SignatureFacts } from '../signature-facts.js';
import { type WorkflowIdentity } from './identity.js';
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
export declare function trustLevelOf(signatures: readonly SignatureFacts[], reviewed: readonly ReviewedWorkflow[]): LevelFound;
/** Whether another run, or another attempt, than the one that made the evidence has signed any of it. */
export declare function isSignedLate(signatures: readonly SignatureFacts[]): boolean;
export declare function atLeast(level: TrustLevel, wanted: TrustLevel): boolean;
/** The workflow that signed, where it lies on the server that the issuer speaks for. */
export declare function signerWorkflow(signer: CertificateIdentity): WorkflowIdentity | null;
/** The server that a certificate's repository and workflows lie on. */
export declare function certificateServer(signer: CertificateIdentity): string | null;
