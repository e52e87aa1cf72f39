import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { BundleLogEntry, SigstoreBundle } from '../../contracts/sigstore.ts';
import { parseJson } from '../../foundation/json.ts';

/**
 * Where an entry keeps the certificate or key of the signature, by kind and version. Sources: github.com/sigstore/rekor,
 * pkg/types; github.com/sigstore/rekor-tiles, api/proto.
 */
const PLACES: ReadonlyMap<string, { path: readonly (string | number)[]; form: 'pem' | 'der' }> = new Map([
  ['dsse 0.0.1', { path: ['spec', 'signatures', 0, 'verifier'], form: 'pem' }],
  ['intoto 0.0.2', { path: ['spec', 'content', 'envelope', 'signatures', 0, 'publicKey'], form: 'pem' }],
  ['dsse 0.0.2', { path: ['spec', 'dsseV002', 'signatures', 0, 'verifier'], form: 'der' }],
  ['hashedrekord 0.0.2', { path: ['spec', 'hashedRekordV002', 'signature', 'verifier'], form: 'der' }],
]);

/**
 * Holds the certificate or key that a log entry keeps against the one of the bundle. Without this, an entry of one
 * certificate would do for another of the same key.
 * @throws Error that says what differs
 */
export function refuseOtherKey(
  { kindVersion: { kind, version }, canonicalizedBody }: BundleLogEntry,
  bundle: SigstoreBundle,
): void {
  const place = PLACES.get(`${kind} ${version}`);
  if (place === undefined) throw new Error(`entries of kind ${kind} ${version} are not read`);
  const body = parseJson(Buffer.from(canonicalizedBody, 'base64').toString('utf8'), 'the entry');
  const logged = read(at(body, place.path), place.form);
  const { certificate, x509CertificateChain } = bundle.verificationMaterial;
  const own = certificate?.rawBytes ?? x509CertificateChain?.certificates[0]?.rawBytes;
  if (own === undefined) {
    if ('certificate' in logged) throw new Error('the entry is of a certificate, the bundle names a key');
    return;
  }
  const leaf = new X509Certificate(Buffer.from(own, 'base64'));
  const isSame =
    'certificate' in logged ? logged.certificate.raw.equals(leaf.raw) : logged.key.equals(leaf.publicKey);
  if (!isSame) throw new Error('the entry is of another certificate than the bundle has');
}

type Logged = { certificate: X509Certificate } | { key: KeyObject };

function read(value: unknown, form: 'pem' | 'der'): Logged {
  if (form === 'der') {
    const certificate = at(value, ['x509Certificate', 'rawBytes']);
    if (typeof certificate === 'string') {
      return { certificate: new X509Certificate(Buffer.from(certificate, 'base64')) };
    }
    const key = Buffer.from(String(at(value, ['publicKey', 'rawBytes'])), 'base64');
    return { key: createPublicKey({ key, format: 'der', type: 'spki' }) };
  }
  const pem = Buffer.from(String(value), 'base64').toString('utf8');
  return pem.includes('BEGIN CERTIFICATE')
    ? { certificate: new X509Certificate(pem) }
    : { key: createPublicKey(pem) };
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let inner = value;
  for (const part of path) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = (inner as Record<string | number, unknown>)[part];
  }
  return inner;
}
