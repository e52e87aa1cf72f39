import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { payloadOf } from '../../../src/attest/statement.ts';
import { PACKAGE_PREDICATES } from '../../../src/contracts/attestation.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { removeFolders, temporaryFolder } from '../../support/cli.ts';
import { signWithKey } from '../../support/sigstore/sign.ts';
import {
  copyOf,
  failuresOf,
  makePackage,
  putBundle,
  signPackage,
  statementsOf,
  type VerifiedWith,
  verifySigned,
} from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';

let sigstore: Sigstore;
let original: string;
let dir: string;

beforeAll(async () => {
  sigstore = await startSigstore({ now: new Date('2026-11-21T13:00:00Z') });
  original = await makePackage();
});
beforeEach(() => {
  dir = copyOf(original);
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});

async function rejected(how: VerifiedWith = {}): Promise<string[]> {
  const report = await verifySigned(sigstore, dir, how);
  expect(report.verified).toBe(false);
  return failuresOf(report);
}

describe('downgrade from keyless to key', () => {
  const putKeySigned = async (keys: { privateKey: KeyObject; publicKey: KeyObject }) => {
    const statements = statementsOf(sigstore, dir);
    for (const [at, predicate] of PACKAGE_PREDICATES.entries()) {
      putBundle(dir, predicate, await signWithKey(keys, payloadOf(statements[at]!)));
    }
  };
  const trusting = (publicKey: KeyObject) => {
    const file = path.join(temporaryFolder(), 'signers.json');
    const pem = publicKey.export({ format: 'pem', type: 'spki' });
    const signers = [{ owner: 'The laboratory', public_key: pem }];
    writeFileSync(file, JSON.stringify({ schema_version: 'worldgate.trusted_signers.v1', signers }));
    return { trust: { trustedSigners: file, offline: true } };
  };

  it('with a key of nobody', async () => {
    const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await putKeySigned(keys);
    expect(await rejected()).toEqual(expect.arrayContaining(['signature/key', 'identity/signature-present']));
  });

  it('with a key that is trusted for other evidence', async () => {
    const keys = generateKeyPairSync('ed25519');
    await putKeySigned(keys);
    const { checks } = await verifySigned(sigstore, dir, trusting(keys.publicKey));
    expect(checks).toContainEqual(expect.objectContaining({ name: 'signature', state: 'passed' }));
    expect(await rejected(trusting(keys.publicKey))).toContain('identity/signer-kind');
  });

  it('and the other way round: a certificate where the policy wants a key', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const keyId = sha256(publicKey.export({ format: 'der', type: 'spki' }));
    await signPackage(sigstore, dir);
    const policy = JSON.stringify({
      schema_version: 'worldgate.trust_policy.v1',
      signer: { kind: 'key', key_ids: [keyId] },
    });
    expect(await rejected({ policy })).toContain('identity/signer-kind');
  });

  it('a revoked key signs nothing, though its signature is good', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    await putKeySigned({ publicKey, privateKey });
    const { trust } = trusting(publicKey);
    const policy = JSON.stringify({
      schema_version: 'worldgate.trust_policy.v1',
      signer: { kind: 'key', key_ids: [sha256(publicKey.export({ format: 'der', type: 'spki' }))] },
    });
    expect(failuresOf(await verifySigned(sigstore, dir, { trust, policy }))).toEqual([]);
    const file = trust.trustedSigners;
    const signers = [
      {
        owner: 'The laboratory',
        public_key: publicKey.export({ format: 'pem', type: 'spki' }),
        revoked: true,
      },
    ];
    writeFileSync(file, JSON.stringify({ schema_version: 'worldgate.trusted_signers.v1', signers }));
    expect(await rejected({ trust, policy })).toContain('signature/key');
  });
});
