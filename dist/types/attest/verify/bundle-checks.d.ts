import type { VerificationCheck } from '../../contracts/verification.js';
import type { SignatureFacts } from '../signature-facts.js';
type Check = VerificationCheck;
/** Statements of one package are of one signer: a bundle that somebody else put beside them is not part of it. */
export declare function sameSigner(signatures: readonly SignatureFacts[]): Check[];
/** Each statement stands once, in the file that is named after it: whoever reads one of them reads the one that was verified. */
export declare function oneStatementEach(signatures: readonly SignatureFacts[]): Check[];
export {};
