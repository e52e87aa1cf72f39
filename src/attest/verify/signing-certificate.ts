import { type KeyObject, X509Certificate } from 'node:crypto';
import type { X509Certificate as SigstoreCertificate } from '@sigstore/core';
import type { SigstoreBundle } from '../../contracts/sigstore.ts';
import type { Sigstore } from './sigstore-libraries.ts';

/** A certificate in the two forms that its checks need. */
export interface SigningCertificate {
  node: X509Certificate;
  sigstore: SigstoreCertificate;
  key: KeyObject;
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
  return {
    node,
    sigstore: sigstore.X509Certificate.parse(der),
    key: node.publicKey,
    organization: organizationOf(node.issuer),
  };
}

/**
 * Of a name as node:crypto writes it: one attribute a line, with backslashes before what is special. (Its
 * `toLegacyObject`, which would take it apart, ends the process where the key of a certificate is malformed: Node 24.21.)
 */
function organizationOf(name: string): string | null {
  const [organization, ...others] = name.split('\n').filter((line) => line.startsWith('O='));
  if (organization === undefined || others.length > 0) return null;
  return organization.slice('O='.length).replace(/\\(.)/g, '$1');
}
