import { createPublicKey, type KeyObject } from 'node:crypto';
import { type TrustedSigners, trustedSigners } from '../../contracts/trust-policy.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readJson } from '../../foundation/json.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { readText } from '../../foundation/read-text.ts';
import { parseWith } from '../../foundation/schema.ts';

export interface TrustedKey {
  id: Digest;
  key: KeyObject;
  /** Null for a key that was named without a trusted signers file. */
  owner: string | null;
  validFrom: Date | null;
  validUntil: Date | null;
  revoked: boolean;
}

/** By key id; a map, so that no name that a bundle chooses can reach anything but a key. */
export type TrustedKeys = ReadonlyMap<Digest, TrustedKey>;

const HINT = 'Give a public key as PEM (SubjectPublicKeyInfo): "openssl pkey -in key.pem -pubout".';

/** SHA-256 of the key as DER (SubjectPublicKeyInfo): what the hint of a bundle names. */
export function keyIdOf(key: KeyObject): Digest {
  return sha256(key.export({ type: 'spki', format: 'der' }));
}

/**
 * A public key that we verify with: ECDSA P-256 or Ed25519.
 * @param where how messages call it
 * @throws WorldGateError `key-invalid`; also for a private key, which has no place among what is handed to verifiers
 */
export function parsePublicKey(pem: string, where: string): KeyObject {
  const labels = [...pem.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map(([, label]) => label);
  if (labels.some((label) => label?.endsWith('PRIVATE KEY'))) {
    throw new WorldGateError('key-invalid', `${where} holds a private key; a public key is expected`, {
      hint: `Keep the private key to whoever signs. ${HINT}`,
    });
  }
  if (labels.length !== 1 || labels[0] !== 'PUBLIC KEY') {
    const found =
      labels.length === 0 ? 'no PEM block' : labels.map((label) => quoted(label ?? '')).join(' and ');
    throw new WorldGateError('key-invalid', `${where} must hold one "PUBLIC KEY" as PEM; found ${found}`, {
      hint: HINT,
    });
  }
  if (/…|\.\.\./.test(pem)) {
    throw new WorldGateError('key-invalid', `${where} holds a placeholder ("…"), not a key`, { hint: HINT });
  }
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch (cause) {
    // The words of OpenSSL ("DECODER routines::unsupported") tell nobody anything.
    throw new WorldGateError('key-invalid', `${where} holds no readable public key`, {
      cause,
      hint: HINT,
    });
  }
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (key.asymmetricKeyType === 'ed25519' || curve === 'prime256v1') return key;
  throw new WorldGateError(
    'key-invalid',
    `${where} holds a key of another kind (${curve ?? key.asymmetricKeyType ?? 'unknown'}); ECDSA P-256 and Ed25519 are verified`,
    { hint: 'Sign with a P-256 or an Ed25519 key; the tools of Sigstore agree on no other curve.' },
  );
}

/**
 * @param path of a trusted signers file (`worldgate.trusted_signers.v1`)
 * @throws WorldGateError `trusted-signers-invalid`, `key-invalid`, and those of reading a file
 */
export function readTrustedSigners(path: string): TrustedKeys {
  const { signers } = parseWith(trustedSigners, readJson(path), {
    file: path,
    code: 'trusted-signers-invalid',
  });
  const keys = new Map<Digest, TrustedKey>();
  for (const [index, signer] of signers.entries()) {
    const where = `${path}: signers[${index}]`;
    const trusted = trustedKey(signer, `${where}.public_key`);
    const { id, validFrom, validUntil } = trusted;
    if (keys.has(id)) {
      throw new WorldGateError('trusted-signers-invalid', `${where}: the key ${id} is listed twice`, {
        hint: 'List each key once, so that its validity and revocation can be read in one way only.',
      });
    }
    if (validFrom !== null && validUntil !== null && validFrom >= validUntil) {
      throw new WorldGateError(
        'trusted-signers-invalid',
        `${where}: valid_until (${validUntil.toISOString()}) is not after valid_from (${validFrom.toISOString()})`,
        { hint: 'Correct the two times.' },
      );
    }
    keys.set(id, trusted);
  }
  return keys;
}

function trustedKey(signer: TrustedSigners['signers'][number], where: string): TrustedKey {
  const key = parsePublicKey(signer.public_key, where);
  return {
    id: keyIdOf(key),
    key,
    owner: signer.owner,
    validFrom: signer.valid_from === undefined ? null : new Date(signer.valid_from),
    validUntil: signer.valid_until === undefined ? null : new Date(signer.valid_until),
    revoked: signer.revoked,
  };
}

/**
 * One key that the caller names without saying whose it is.
 * @throws WorldGateError `key-invalid`, and those of reading a file
 */
export function readPublicKey(path: string): TrustedKey {
  const key = parsePublicKey(readText(path), path);
  return { id: keyIdOf(key), key, owner: null, validFrom: null, validUntil: null, revoked: false };
}
