import type { SigstoreBundle } from '../../contracts/sigstore.js';
import type { SignerIdentity, VerificationCheck } from '../../contracts/verification.js';
import type { TrustMaterial } from './trust.js';
/**
 * Checks the signature of a bundle that names a key: by node:crypto alone.
 * @param times at which witnesses saw the signature; none is no fault of a key
 */
export declare function checkKeySignature(bundle: SigstoreBundle, file: string, trust: Pick<TrustMaterial, 'keys' | 'now'>, times: readonly Date[]): {
    signer: SignerIdentity | null;
    checks: VerificationCheck[];
};
