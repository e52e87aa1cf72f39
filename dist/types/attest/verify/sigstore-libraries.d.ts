import type { SignedEntity, TrustMaterial } from '@sigstore/verify';
type BundleLibrary = typeof import('@sigstore/bundle');
type Core = typeof import('@sigstore/core');
type Specs = typeof import('@sigstore/protobuf-specs');
type Verify = typeof import('@sigstore/verify');
/** What we take of the libraries of Sigstore. */
export interface Sigstore extends Pick<BundleLibrary, 'bundleFromJSON' | 'envelopeFromJSON'>, Pick<Core, 'X509Certificate' | 'RFC3161Timestamp'>, Pick<Specs, 'TransparencyLogEntry' | 'TrustedRoot'>, Pick<Verify, 'Verifier' | 'toSignedEntity' | 'toTrustMaterial'>, Pick<typeof import('@sigstore/verify/dist/bundle/dsse.js'), 'DSSESignatureContent'>, Pick<typeof import('@sigstore/verify/dist/key/certificate.js'), 'verifyCertificateChain'>, Pick<typeof import('@sigstore/verify/dist/key/sct.js'), 'verifySCTs'>, Pick<typeof import('@sigstore/verify/dist/timestamp/index.js'), 'getTSATimestamp'>, Pick<typeof import('@sigstore/verify/dist/tlog/index.js'), 'verifyTLogInclusion' | 'verifyTLogBody'>, Pick<typeof import('@sigstore/verify/dist/tlog/checkpoint.js'), 'LogCheckpoint'> {
}
export type SigstoreTrust = TrustMaterial;
export type SignatureContent = SignedEntity['signature'];
/**
 * The libraries, loaded when a certificate or a witness has to be looked at. The parts of `@sigstore/verify` are taken
 * one by one, because its `Verifier` stops at the first thing that is wrong; it is asked as a whole, too.
 */
export declare function loadSigstore(): Promise<Sigstore>;
export {};
