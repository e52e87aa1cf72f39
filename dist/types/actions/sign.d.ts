import { type Door } from './door.js';
import { type FinishSigningFeature, type SignFeature } from './signing.js';
export declare const SIGN_OUTPUTS: readonly ["bundle-path", "trust-level", "signature-state", "attestation-url", "pending", "bundles", "package-digest", "artifact-name"];
export interface SignFeatures {
    sign: SignFeature;
    finishSigning: FinishSigningFeature;
}
/**
 * Door of `actions/sign`: signs a package, or the statements that another job left over one, which hold digests alone.
 * Returns the exit code.
 */
export declare function signDoor(door: Door, features: SignFeatures): Promise<number>;
