import { type PackageSignature } from './facts.js';
/**
 * When a signature was made, as far as somebody vouches for it. A signature by a later run makes nothing fresh: then the
 * older time counts that the statement states. A key without witnesses has no other time than the stated one.
 */
export declare function madeAt({ signer, signedAt }: PackageSignature, signed: readonly PackageSignature[]): {
    at: Date;
    by: string;
} | null;
