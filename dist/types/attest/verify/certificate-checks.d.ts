import type { VerificationCheck } from '../../contracts/verification.js';
import type { SigningCertificate } from './signing-certificate.js';
import type { Sigstore, SigstoreTrust } from './sigstore-libraries.js';
export interface CertificateUse {
    certificate: SigningCertificate;
    file: string;
    /** Times that witnesses vouch for. */
    times: readonly Date[];
    now: Date;
    /** Whether the certificate has to be in a certificate transparency log. */
    needsSct: boolean;
}
/** What the certificate is for, who issued it, whether it was valid at every witnessed time, and who logged it. */
export declare function certificateChecks(use: CertificateUse, sigstore: Sigstore, trust: SigstoreTrust): VerificationCheck[];
