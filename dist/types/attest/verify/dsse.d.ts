import { type KeyObject } from 'node:crypto';
/** The bytes that a DSSE signature is made over. Source: github.com/secure-systems-lab/dsse, protocol.md. */
export declare function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer;
/**
 * Whether `signature` is one over `data`: pure Ed25519, ECDSA or RSA (PKCS #1 v1.5) with SHA-256. A signature that is
 * malformed is none.
 */
export declare function isSignedBy(data: Uint8Array, key: KeyObject, signature: Uint8Array): boolean;
