import type { X509Certificate } from '@sigstore/core';
import type { CertificateIdentity } from '../../contracts/verification.js';
/**
 * Who a certificate of Fulcio was issued to, from its extensions.
 * @returns everything that is malformed, too; an identity only where nothing is
 */
export declare function readIdentity(certificate: X509Certificate): {
    identity: CertificateIdentity | null;
    problems: string[];
};
