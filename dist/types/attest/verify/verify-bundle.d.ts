import type { SignatureFacts } from '../signature-facts.js';
import type { TrustMaterial } from './trust.js';
/**
 * What cryptography shows of one bundle: who signed which statement, and who saw when. Never throws for a bundle, however
 * it is broken: whatever goes wrong is a failed check, and all of them are found, not the first only.
 * @param file how messages call the bundle
 */
export declare function verifyBundle(bytes: Uint8Array, file: string, trust: TrustMaterial): Promise<SignatureFacts>;
