import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { isValid } from '../../../src/attest/signature-facts.ts';
import { verifyBundle } from '../../../src/attest/verify/verify-bundle.ts';
import { signWithKey } from '../../support/sigstore/sign.ts';
import {
  bytesOf,
  checkOf,
  copyOf,
  failuresOf,
  fileOf,
  fixture,
  fixturePath,
  flipped,
  payloadOf,
  removeFolders,
  trustOf,
} from './support.ts';

afterAll(removeFolders);

const root = path.resolve(import.meta.dirname, '../../..');
const p256 = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed25519 = () => generateKeyPairSync('ed25519');
const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const idOf = (key: KeyObject) =>
  `sha256:${createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')}`;

function signers(...list: { key: KeyObject; [field: string]: unknown }[]): string {
  return fileOf({
    schema_version: 'worldgate.trusted_signers.v1',
    signers: list.map(({ key, ...fields }) => ({ owner: 'Lab', public_key: pemOf(key), ...fields })),
  });
}

describe('a bundle that a key signed', () => {
  for (const name of ['openssl-p256', 'openssl-ed25519']) {
    it(`is verified as OpenSSL made it: ${name}`, async () => {
      const bytes = fixture(`${name}.sigstore.json`);
      const trust = trustOf({ publicKey: fixturePath(`${name}.pub.pem`) });
      const facts = await verifyBundle(bytes, 'evidence', trust);
      expect(failuresOf(facts)).toEqual([]);
      expect(isValid(facts)).toBe(true);
      const { hint } = JSON.parse(bytes.toString()).verificationMaterial.publicKey;
      const key_id = `sha256:${Buffer.from(hint, 'base64').toString('hex')}`;
      expect(facts.signer).toEqual({ kind: 'key', key_id, owner: null });
      expect(facts.statement?.subject[0]?.name).toBe('member.json');
      expect(facts.signedAt).toBeNull();
    });
  }

  for (const [name, make] of [
    ['P-256', p256],
    ['Ed25519', ed25519],
  ] as const) {
    it(`is verified as sigstore-js makes it, and says whose key it is: ${name}`, async () => {
      const keys = make();
      const bundle = await signWithKey(keys, payloadOf());
      const trust = trustOf({ trustedSigners: signers({ key: keys.publicKey, owner: 'Robotics lab' }) });
      const facts = await verifyBundle(bytesOf(bundle), 'evidence', trust);
      expect(failuresOf(facts)).toEqual([]);
      expect(facts.signer).toEqual({ kind: 'key', key_id: idOf(keys.publicKey), owner: 'Robotics lab' });
      expect(trust.rootsUsed()).toEqual([]);
    });

    it(`is refused with any other payload or signature: ${name}`, async () => {
      const keys = make();
      const bundle = await signWithKey(keys, payloadOf());
      const trust = trustOf({ trustedSigners: signers({ key: keys.publicKey }) });
      const payload = copyOf(bundle);
      payload.dsseEnvelope.payload = payloadOf({ predicate: { other: true } }).toString('base64');
      expect(failuresOf(await verifyBundle(bytesOf(payload), 'evidence', trust))).toEqual([
        'signature/signature',
      ]);
      const signature = copyOf(bundle);
      signature.dsseEnvelope.signatures[0]!.sig = flipped(signature.dsseEnvelope.signatures[0]!.sig, 40);
      const facts = await verifyBundle(bytesOf(signature), 'evidence', trust);
      expect(failuresOf(facts)).toEqual(['signature/signature']);
      expect(facts.signer).toBeNull();
      expect(isValid(facts)).toBe(false);
    });
  }

  it('is refused with everything that is wrong listed', async () => {
    const keys = p256();
    const bundle = copyOf(await signWithKey(keys, payloadOf()));
    bundle.dsseEnvelope.payload = payloadOf({ subject: [] }).toString('base64');
    bundle.dsseEnvelope.signatures[0]!.keyid = 'someone';
    const trust = trustOf({ trustedSigners: signers({ key: keys.publicKey, revoked: true }) });
    const facts = await verifyBundle(bytesOf(bundle), 'evidence', trust);
    expect(failuresOf(facts)).toEqual([
      'signature/keyid',
      'signature/key',
      'signature/signature',
      'statement/statement-form',
    ]);
  });

  it('is refused when the key is unknown, and says which are known', async () => {
    const keys = p256();
    const other = ed25519();
    const bundle = bytesOf(await signWithKey(keys, payloadOf()));
    const known = trustOf({ trustedSigners: signers({ key: other.publicKey, owner: 'Other lab' }) });
    const facts = await verifyBundle(bundle, 'evidence', known);
    expect(failuresOf(facts)).toEqual(['signature/key']);
    expect(facts.signer).toBeNull();
    const check = checkOf(facts, 'key');
    expect(check.found).toBe(idOf(keys.publicKey));
    expect(check.expected).toContain(idOf(other.publicKey));
    expect(check.expected).toContain('Other lab');
  });

  it('is neither good nor bad where nobody said whose keys are trusted', async () => {
    const keys = p256();
    const facts = await verifyBundle(bytesOf(await signWithKey(keys, payloadOf())), 'evidence', trustOf({}));
    expect(facts.signer).toBeNull();
    expect(failuresOf(facts)).toEqual([]);
    expect(checkOf(facts, 'key')).toMatchObject({ state: 'not_checked', found: idOf(keys.publicKey) });
  });

  for (const hint of [
    '__proto__',
    'constructor',
    'toString',
    '',
    'a'.repeat(64),
    Buffer.alloc(32).toString('hex'),
  ]) {
    it(`is refused, and nothing else happens, with the hint "${hint.slice(0, 12)}"`, async () => {
      const keys = p256();
      const bundle = copyOf(await signWithKey(keys, payloadOf(), { hint: 'x' }));
      bundle.verificationMaterial.publicKey = { hint };
      bundle.dsseEnvelope.signatures[0]!.keyid = '';
      const facts = await verifyBundle(
        bytesOf(bundle),
        'evidence',
        trustOf({ publicKey: fileOf(pemOf(keys.publicKey)) }),
      );
      expect(failuresOf(facts)).toEqual(['signature/key']);
      expect(checkOf(facts, 'key').expected).toContain('SHA-256 of the public key');
    });
  }

  it('is refused when the hint names another trusted key', async () => {
    const [keys, other] = [p256(), p256()];
    const hint = Buffer.from(idOf(other.publicKey).slice(7), 'hex').toString('base64');
    const bundle = bytesOf(await signWithKey(keys, payloadOf(), { hint }));
    const trust = trustOf({ trustedSigners: signers({ key: keys.publicKey }, { key: other.publicKey }) });
    expect(failuresOf(await verifyBundle(bundle, 'evidence', trust))).toEqual(['signature/signature']);
  });

  it('is refused with a key that is revoked, however the key is named', async () => {
    const { publicKey, privateKey } = p256();
    const bundle = bytesOf(await signWithKey({ publicKey, privateKey }, payloadOf()));
    const file = signers({ key: publicKey, revoked: true });
    for (const trust of [
      trustOf({ trustedSigners: file }),
      trustOf({ trustedSigners: file, publicKey: fileOf(pemOf(publicKey)) }),
    ]) {
      const facts = await verifyBundle(bundle, 'evidence', trust);
      expect(failuresOf(facts)).toEqual(['signature/key']);
      expect(checkOf(facts, 'key').message).toContain('revoked');
    }
  });

  it("is compared with a key's validity by the clock of the verifier, and says so", async () => {
    const { publicKey, privateKey } = p256();
    const bundle = bytesOf(await signWithKey({ publicKey, privateKey }, payloadOf()));
    const trustedSigners = signers({
      key: publicKey,
      valid_from: '2026-01-01T00:00:00Z',
      valid_until: '2026-12-31T00:00:00Z',
    });
    const at = async (now: string) =>
      verifyBundle(bundle, 'evidence', trustOf({ trustedSigners }, new Date(now)));
    const inside = await at('2026-06-01T00:00:00Z');
    expect(failuresOf(inside)).toEqual([]);
    expect(checkOf(inside, 'key').message).toContain('no log or timestamp says when it was signed');
    for (const now of ['2025-12-31T23:59:59Z', '2026-12-31T00:00:01Z']) {
      const outside = await at(now);
      expect(failuresOf(outside)).toEqual(['signature/key']);
      expect(checkOf(outside, 'key').message).toContain('by the clock of this machine');
      expect(checkOf(outside, 'key').found).toBe(new Date(now).toISOString());
    }
  });

  it('is refused as npm signs, whose hint is no digest of the key', async () => {
    const facts = await verifyBundle(fixture('npm-publish-key.sigstore.json'), 'npm', trustOf({}));
    expect(failuresOf(facts)).toEqual(['signature/key', 'statement/statement-form']);
    expect(checkOf(facts, 'log-inclusion')).toMatchObject({ state: 'not_checked' });
  });

  it('is verified without loading a library of Sigstore', () => {
    const script = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ resolve(name, context, next) { loaded.push(name); return next(name, context); } });
      const { loadTrust } = await import(${JSON.stringify(pathToFileURL(path.join(root, 'src/attest/verify/trust.ts')).href)});
      const { verifyBundle } = await import(${JSON.stringify(pathToFileURL(path.join(root, 'src/attest/verify/verify-bundle.ts')).href)});
      const { readFileSync } = await import('node:fs');
      const trust = loadTrust({ publicKey: process.argv[2] }, { now: new Date(), cacheFolder: '/nowhere' });
      const facts = await verifyBundle(readFileSync(process.argv[1]), 'evidence', trust);
      console.log(JSON.stringify({ failed: facts.checks.filter((c) => c.state === 'failed').length, loaded }));
    `;
    const files = [fixturePath('openssl-p256.sigstore.json'), fixturePath('openssl-p256.pub.pem')];
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script, ...files], {
      encoding: 'utf8',
    });
    const { failed, loaded } = JSON.parse(out) as { failed: number; loaded: string[] };
    expect(failed).toBe(0);
    expect(loaded).toContain('zod');
    expect(loaded.filter((name) => name.includes('sigstore') && !name.endsWith('.ts'))).toEqual([]);
  });
});

describe('keys that are trusted', () => {
  const cases: [string, () => string, RegExp][] = [
    [
      'P-384',
      () => pemOf(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey),
      /another kind \(secp384r1\); ECDSA P-256 and Ed25519/,
    ],
    [
      'RSA',
      () => pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey),
      /another kind \(rsa\)/,
    ],
    [
      'a private key',
      () => p256().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      /holds a private key/,
    ],
    ['two keys', () => pemOf(p256().publicKey) + pemOf(p256().publicKey), /one "PUBLIC KEY" as PEM; found/],
    ['no PEM', () => 'hello', /found no PEM block/],
    [
      'a broken key',
      () => '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n',
      /no readable public key/,
    ],
  ];
  for (const [name, make, message] of cases) {
    it(`are refused: ${name}`, () => {
      expect(() => trustOf({ publicKey: fileOf(make(), 'key.pem') })).toThrow(message);
    });
  }

  it('are listed once each, and their validity makes sense', () => {
    const { publicKey } = p256();
    expect(() => trustOf({ trustedSigners: signers({ key: publicKey }, { key: publicKey }) })).toThrow(
      /signers\[1\]: the key sha256:[0-9a-f]{64} is listed twice/,
    );
    const span = { valid_from: '2026-02-01T00:00:00Z', valid_until: '2026-01-01T00:00:00Z' };
    expect(() => trustOf({ trustedSigners: signers({ key: publicKey, ...span }) })).toThrow(
      /is not after valid_from/,
    );
    expect(() => trustOf({ trustedSigners: signers({ key: publicKey, revokd: true }) })).toThrow(
      /unknown key "revokd"; did you mean "revoked"/,
    );
  });
});
