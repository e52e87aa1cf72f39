import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { type Digest, hexOf } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { keyIdOf } from '../verify/trusted-keys.ts';

/** Text of a private key and how messages call it: `--key lab.pem`, `variable LAB_KEY`. */
export interface KeyText {
  pem: string;
  name: string;
  /** For an encrypted key. */
  passphrase: { text: string; name: string } | null;
}

export interface SigningKey {
  privateKey: KeyObject;
  /** Of `crypto.sign`: Ed25519 brings its own hash. */
  algorithm: 'sha256' | null;
  id: Digest;
  /** What bundles name the key by: base64 of the id's bytes. */
  hint: string;
}

export const ACCEPTED_KEYS = 'a private key of type ECDSA P-256 or Ed25519, as PKCS#8 in PEM';
const MAKE_ONE = 'Make a key with `worldgate audit keygen`.';
const CONVERT = 'Convert it with `openssl pkcs8 -topk8 -nocrypt -in OLD -out NEW`.';

/**
 * @throws WorldGateError `key-invalid`, `key-unsupported`, `key-passphrase`; never with a part of the key
 */
export function readSigningKey({ pem, name, passphrase }: KeyText): SigningKey {
  if (passphrase?.text === '') {
    throw new WorldGateError('key-passphrase', `${passphrase.name} is empty or not set`, {
      hint: 'A passphrase has at least one character; leave the option out for a key that is not encrypted.',
    });
  }
  const label = /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(pem)?.[1];
  if (label !== 'PRIVATE KEY' && label !== 'ENCRYPTED PRIVATE KEY') throw wrongText(name, label, pem);
  const isEncrypted = label === 'ENCRYPTED PRIVATE KEY';
  if (isEncrypted && passphrase === null) {
    throw new WorldGateError('key-passphrase', `${name} is encrypted, and no passphrase is given`, {
      hint: 'Name the environment variable that holds it with `--key-passphrase-env NAME`.',
    });
  }
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey({
      key: pem,
      format: 'pem',
      ...(isEncrypted ? { passphrase: passphrase!.text } : {}),
    });
  } catch {
    if (!isEncrypted && hasLostLines(pem)) throw lostLines(name);
    // OpenSSL's own message says less than this, and nothing about the key.
    throw new WorldGateError(
      isEncrypted ? 'key-passphrase' : 'key-invalid',
      isEncrypted
        ? `${name} cannot be opened with the passphrase of ${passphrase!.name}`
        : `${name} is no private key that can be read; expected: ${ACCEPTED_KEYS}`,
      { hint: isEncrypted ? 'Check the passphrase, and that the file is complete.' : MAKE_ONE },
    );
  }
  return withId(privateKey, name);
}

/** @param name how messages call the key */
function withId(privateKey: KeyObject, name: string): SigningKey {
  const type = privateKey.asymmetricKeyType;
  const curve = privateKey.asymmetricKeyDetails?.namedCurve;
  if (type !== 'ed25519' && !(type === 'ec' && curve === 'prime256v1')) {
    const found =
      type === 'ec' ? `ECDSA on the curve ${curve ?? 'unknown'}` : (type ?? 'unknown').toUpperCase();
    throw new WorldGateError('key-unsupported', `${name} must be ${ACCEPTED_KEYS}; found: ${found}`, {
      hint: `${MAKE_ONE} Other types do not verify in all tools that read these bundles.`,
    });
  }
  const id = keyIdOf(createPublicKey(privateKey));
  return {
    privateKey,
    algorithm: type === 'ed25519' ? null : 'sha256',
    id,
    hint: Buffer.from(hexOf(id), 'hex').toString('base64'),
  };
}

/** A secret that lost its line breaks on the way, or was stored as base64 of the file: the commonest mistakes. */
function hasLostLines(pem: string): boolean {
  const lines = pem.trim().split(/\r?\n/);
  return (
    /\\n/.test(pem) ||
    /^LS0tLS1CRUdJ/.test(pem.trim()) ||
    (pem.includes('-----END') && (lines.length < 3 || lines.some((line) => /^\s+\S/.test(line))))
  );
}

function lostLines(name: string): WorldGateError {
  return new WorldGateError(
    'key-invalid',
    `${name} must be ${ACCEPTED_KEYS}; found: text whose line breaks are lost, or that is encoded once more`,
    { hint: 'Store the PEM file as it is, with its line breaks, and without base64 around it.' },
  );
}

function wrongText(name: string, label: string | undefined, pem: string): WorldGateError {
  const refuse = (found: string, hint: string) =>
    new WorldGateError('key-invalid', `${name} must be ${ACCEPTED_KEYS}; found: ${found}`, { hint });
  if (pem.trim() === '') return refuse('nothing', MAKE_ONE);
  if (label === undefined) {
    return pem.includes('-----BEGIN') || hasLostLines(pem)
      ? lostLines(name)
      : refuse('text that is no PEM', MAKE_ONE);
  }
  if (label.endsWith('PUBLIC KEY') || label === 'CERTIFICATE') {
    return refuse(quoted(label), 'Name the private key that belongs to it.');
  }
  if (label.includes('SIGSTORE') || label.includes('COSIGN')) {
    return refuse(`${quoted(label)}, which is cosign's own format`, MAKE_ONE);
  }
  // OpenSSL does not read what OpenSSH writes.
  if (label === 'OPENSSH PRIVATE KEY')
    return refuse(`${quoted(label)}, which is OpenSSH's own format`, MAKE_ONE);
  return refuse(quoted(label), `${CONVERT} ${MAKE_ONE}`);
}
