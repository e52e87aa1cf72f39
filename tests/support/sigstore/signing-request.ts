import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { ASN1Obj } from '@sigstore/core';

/** Body of a request for a certificate. Source: sigstore/fulcio, fulcio.proto: one of the two ways to name a key. */
export interface SigningRequest {
  credentials?: { oidcIdentityToken?: string };
  publicKeyRequest?: { publicKey: { content: string }; proofOfPossession?: string };
  /** PEM in base64. */
  certificateSigningRequest?: string;
}

/** The key that is asked for, and whether the asker has shown to hold it. @throws where there is no readable key */
export function requestedKey(
  { publicKeyRequest, certificateSigningRequest }: SigningRequest,
  subject: string,
): { publicKey: KeyObject; isHeld: boolean } {
  if (certificateSigningRequest !== undefined) return keyOfRequest(certificateSigningRequest);
  const publicKey = createPublicKey(publicKeyRequest!.publicKey.content);
  const proof = Buffer.from(publicKeyRequest!.proofOfPossession ?? '', 'base64');
  return { publicKey, isHeld: verify('sha256', Buffer.from(subject), publicKey, proof) };
}

/** PKCS #10 (RFC 2986): what is asked for, an algorithm, and a signature over the former. */
function keyOfRequest(encoded: string): { publicKey: KeyObject; isHeld: boolean } {
  const pem = Buffer.from(encoded, 'base64').toString('utf8');
  const [, body = ''] = /BEGIN CERTIFICATE REQUEST-----([\s\S]*?)-----END/.exec(pem) ?? [];
  const [info, , signature] = ASN1Obj.parseBuffer(Buffer.from(body, 'base64')).subs;
  const publicKey = createPublicKey({ key: info!.subs[2]!.toDER(), format: 'der', type: 'spki' });
  // The first byte of a bit string counts its unused bits.
  return { publicKey, isHeld: verify('sha256', info!.toDER(), publicKey, signature!.value.subarray(1)) };
}
