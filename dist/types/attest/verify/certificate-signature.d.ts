import type { SignatureFacts } from '../signature-facts.js';
import type { ReadBundle } from './read-bundle.js';
import { type TrustMaterial } from './trust.js';
import { type Witnesses } from './witnesses.js';
type SignatureResult = Pick<SignatureFacts, 'signer' | 'signedAt' | 'witnesses' | 'checks'>;
/**
 * Checks a signature whose key a certificate names: the signature itself, the certificate's chain, its entry in the
 * certificate transparency log, its validity at every witnessed time, the log entry, the timestamps, and who it was
 * issued to. Every part is looked at, whatever the others show.
 */
export declare function checkCertificateSignature(read: ReadBundle, file: string, trust: TrustMaterial): Promise<SignatureResult>;
/** The witnesses of a bundle that is signed with a key, by the roots that the caller named. */
export declare function witnessesOfKeyBundle(read: ReadBundle, file: string, trust: TrustMaterial): Promise<Witnesses>;
export {};
