import { X509Certificate } from 'node:crypto';
import type { X509Certificate as SigstoreCertificate } from '@sigstore/core';
import type { SigstoreBundle } from '../../contracts/sigstore.ts';
import type { Sigstore } from './sigstore-libraries.ts';

/** A certificate in the two forms that its checks need. */
export interface SigningCertificate {
  node: X509Certificate;
  sigstore: SigstoreCertificate;
  /** Organization of whoever issued it, as it says itself. */
  organization: string | null;
}

/** @throws whatever the libraries throw for bytes that are no certificate */
export function readCertificate(bundle: SigstoreBundle, sigstore: Sigstore): SigningCertificate {
  const { certificate, x509CertificateChain } = bundle.verificationMaterial;
  const rawBytes = certificate?.rawBytes ?? x509CertificateChain?.certificates[0]?.rawBytes;
  if (rawBytes === undefined) throw new Error('there is no certificate');
  const der = Buffer.from(rawBytes, 'base64');
  const node = new X509Certificate(der);
  // OpenSSL reads the first certificate of what may be more.
  if (!node.raw.equals(der)) throw new Error('something follows the certificate');
  const { O: organization } = node.toLegacyObject().issuer;
  return {
    node,
    sigstore: sigstore.X509Certificate.parse(der),
    organization: typeof organization === 'string' ? organization : null,
  };
}
