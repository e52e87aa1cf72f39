import type { TrustPolicy } from '../../contracts/trust-policy.js';
import { type Verification } from '../../contracts/verification.js';
import { type Digest } from '../../foundation/digest.js';
import type { VerifierFacts } from '../policy/facts.js';
import { type NamedFile } from './find-bundles.js';
import type { TrustMaterial } from './trust.js';
export interface VerifyRequest {
    /** Absolute folder of the package. */
    packageDir: string;
    /** Files that the caller names instead of the bundles beside the members. */
    bundles?: readonly NamedFile[];
    trust: TrustMaterial;
    /** Null where the caller asks for nothing: then nothing is verified, however sound it is. */
    policy: {
        policy: TrustPolicy;
        name: string;
        digest: Digest;
    } | null;
    verifier: VerifierFacts;
    /** Of WorldGate; packages of another one may word their sentences otherwise. Unless given, they may not. */
    version?: string | undefined;
}
/**
 * Verifies a package: every member, then each signature with its certificate, log entry and timestamps, then that what
 * was signed is this package, then that the verdict follows from the episodes, then the trust policy. Every check is
 * made, whatever the others found, and all are reported.
 * @throws WorldGateError `package-missing` where there is no such folder, and those of files that the caller names
 */
export declare function verifyPackage(request: VerifyRequest): Promise<Verification>;
