import { type KeyObject, X509Certificate } from 'node:crypto';
import type { X509Certificate as SigstoreCertificate } from '@sigstore/core';
import type { SigstoreBundle } from '../../contracts/sigstore.js';
import type { Sigstore } from './sigstore-libraries.js';
/** A certificate in the two forms that its checks need. */
export interface SigningCertificate {
    node: X509Certificate;
    sigstore: SigstoreCertificate;
    key: KeyObject;
    /** Organization of whoever issued it, as it says itself. */
    organization: string | null;
}
/** @throws whatever the libraries throw for bytes that are no certificate */
export declare function readCertificate(bundle: SigstoreBundle, sigstore: Sigstore): SigningCertificate;
