import { Buffer } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import {
  type EncryptedShare,
  type EncryptionHeader,
  encryptedShare,
  encryptionHeader,
  KDF_ITERATIONS,
} from '../../contracts/share.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { WorldGateError } from '../../foundation/errors.ts';

const SALT_BYTES = 16;
/** NIST SP 800-38D §8.2.2: 96 random bits for a key that is used once. */
const IV_BYTES = 12;
/** The content is filled up to a multiple of this, so that its length tells little. */
const BLOCK_BYTES = 4096;

export interface EncryptRequest {
  /** Any JSON. */
  content: unknown;
  kind: EncryptionHeader['content'];
  shareId: string;
  expiresAt: string | null;
  /** In normalisation form KC, not empty. */
  password: string;
  randomBytes: (count: number) => Uint8Array;
}

/**
 * AES-256-GCM under a key that PBKDF2 derives from the password: a salt and a nonce of its own each time, all
 * parameters authenticated.
 */
export async function encryptShare(request: EncryptRequest): Promise<EncryptedShare> {
  const { content, kind, shareId, expiresAt, password, randomBytes } = request;
  if (password === '') throw new Error('an empty password protects nothing');
  const header: EncryptionHeader = {
    schema_version: 'worldgate.encrypted_share.v1',
    share_id: shareId,
    content: kind,
    expires_at: expiresAt,
    key_derivation: {
      name: 'PBKDF2',
      hash: 'SHA-256',
      iterations: KDF_ITERATIONS,
      salt: base64(randomBytes(SALT_BYTES)),
    },
    cipher: { name: 'AES-GCM', key_bits: 256, tag_bits: 128, iv: base64(randomBytes(IV_BYTES)) },
  };
  const key = await keyOf(password, header, 'encrypt');
  const ciphertext = await webcrypto.subtle.encrypt(cipherOf(header), key, padded(JSON.stringify(content)));
  return { ...header, ciphertext: base64(new Uint8Array(ciphertext)) };
}

/**
 * The content of a protected share.
 * @throws WorldGateError `share-invalid`; `password-wrong`, which a changed file gives as well
 */
export async function decryptShare(value: unknown, password: string): Promise<unknown> {
  const parsed = encryptedShare.safeParse(value);
  if (!parsed.success) throw new WorldGateError('share-invalid', 'this is no protected share');
  const { ciphertext, ...header } = parsed.data;
  const key = await keyOf(password.normalize('NFKC'), header, 'decrypt');
  try {
    const bytes = await webcrypto.subtle.decrypt(cipherOf(header), key, Buffer.from(ciphertext, 'base64'));
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (cause) {
    throw new WorldGateError('password-wrong', 'the password does not open this share, or it was changed', {
      cause,
    });
  }
}

async function keyOf(
  password: string,
  { key_derivation: kdf }: EncryptionHeader,
  use: 'encrypt' | 'decrypt',
) {
  const material = await webcrypto.subtle.importKey('raw', Buffer.from(password, 'utf8'), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return webcrypto.subtle.deriveKey(
    { ...kdf, salt: Buffer.from(kdf.salt, 'base64') },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

function cipherOf(header: EncryptionHeader) {
  return {
    name: 'AES-GCM',
    iv: Buffer.from(header.cipher.iv, 'base64'),
    additionalData: Buffer.from(canonicalJson(encryptionHeader.parse(header)), 'utf8'),
    tagLength: header.cipher.tag_bits,
  };
}

function padded(json: string): Buffer {
  const bytes = Buffer.from(json, 'utf8');
  const length = Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES;
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length, ' ')]);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
