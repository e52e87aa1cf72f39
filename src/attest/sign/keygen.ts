import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { trustedSigners } from '../../contracts/trust-policy.ts';
import { writeFileAtomic } from '../../foundation/atomic-file.ts';
import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseWith } from '../../foundation/schema.ts';
import { keyIdOf } from '../verify/trusted-keys.ts';

export const KEY_TYPES = ['p256', 'ed25519'] as const;
export type KeyType = (typeof KEY_TYPES)[number];

export interface KeygenRequest {
  /** Absolute path that the names of the three files begin with. */
  prefix: string;
  type: KeyType;
  /** Whose key it is, for readers. */
  owner: string;
  /** Encrypts the private key. */
  passphrase: string | null;
  now: Date;
}

export interface NewKey {
  id: Digest;
  privatePath: string;
  publicPath: string;
  trustedSignersPath: string;
}

/**
 * Makes a key to sign with, and the file of trusted signers that says whose it is.
 * @throws WorldGateError `key-exists`, `owner-invalid`, and those of writing
 */
export function makeKey({ prefix, type, owner, passphrase, now }: KeygenRequest): NewKey {
  const made = {
    privatePath: `${prefix}.private.pem`,
    publicPath: `${prefix}.public.pem`,
    trustedSignersPath: `${prefix}.trusted_signers.json`,
  };
  const there = Object.values(made).find((file) => existsSync(file));
  if (there !== undefined) {
    throw new WorldGateError('key-exists', `${there} exists`, {
      hint: 'Name another prefix: what was signed with a key that is overwritten can never be signed again.',
    });
  }
  const { privateKey, publicKey } =
    type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicPem = publicKey.export({ format: 'pem', type: 'spki' }) as string;
  // From the beginning of the day, so that a verifier whose clock is a little behind takes the first signature.
  const signers = parseWith(
    trustedSigners,
    {
      schema_version: 'worldgate.trusted_signers.v1',
      signers: [
        {
          owner,
          public_key: publicPem,
          valid_from: `${now.toISOString().slice(0, 10)}T00:00:00Z`,
          revoked: false,
        },
      ],
    },
    {
      file: '--owner',
      code: 'owner-invalid',
      hint: 'Say whose key it is, e.g. "Robot Lab, release key 2026".',
    },
  );
  const cipher = passphrase === null ? {} : { cipher: 'aes-256-cbc', passphrase };
  const privatePem = privateKey.export({ format: 'pem', type: 'pkcs8', ...cipher }) as string;
  writeFileAtomic(made.privatePath, privatePem, 0o600);
  writeFileAtomic(made.publicPath, publicPem);
  writeFileAtomic(made.trustedSignersPath, `${JSON.stringify(signers, null, 2)}\n`);
  return { id: keyIdOf(publicKey), ...made };
}
