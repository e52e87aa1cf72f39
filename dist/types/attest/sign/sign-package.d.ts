import { type StoredPackage } from '../../audit/package/read-package.js';
import type { SignedEvidence, SignOutcome } from './outcome.js';
import type { SigningOptions, SigningWorld, SignRequest } from './request.js';
import type { SignedStatements, Signer } from './signer.js';
/**
 * Signs a package: its members are checked, three statements made over them, and each is signed into a bundle beside
 * them, with one identity. All bundles are written or none.
 * @throws WorldGateError where a member is not what was packed, a signature is required and cannot be made, or a
 *   service does not answer and `onOutage` is `fail`
 */
export declare function signPackage(request: SignRequest): Promise<SignOutcome>;
export interface Signed {
    signer: Signer;
    statements: SignedStatements;
}
/**
 * Signs, or does what `onOutage` says where a service does not answer.
 * @param defer leaves the statements for later; returns the file that holds them
 */
export declare function signOr(request: SigningOptions & SigningWorld, payloads: readonly Buffer[], evidence: SignedEvidence, defer: () => Promise<string>): Promise<Signed | {
    outcome: SignOutcome;
}>;
/**
 * Writes the bundles, and says what was signed.
 * @param place.target absolute folder of the bundles
 */
export declare function signedOutcome({ signer, statements }: Signed, { evidence, packageDir, target }: {
    evidence: SignedEvidence;
    packageDir: string | null;
    target: string;
}): SignOutcome;
/** Between check and signature another package may have taken the place of this one. */
export declare function requireUnchanged({ dir, digest, }: Pick<StoredPackage, 'dir' | 'digest'>): Promise<void>;
