import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { afterAll, describe, expect, it } from 'vitest';
import { keySigner } from '../../../src/attest/sign/key-signer.ts';
import { makeKey } from '../../../src/attest/sign/keygen.ts';
import { type KeyText, readSigningKey } from '../../../src/attest/sign/signing-key.ts';
import { PAYLOAD_TYPE } from '../../../src/contracts/attestation.ts';
import { trustedSigners } from '../../../src/contracts/trust-policy.ts';
import { removeFolders, temporaryFolder } from '../../support/cli.ts';

afterAll(removeFolders);

const PAYLOADS = [Buffer.from('{"a":1}'), Buffer.from('{"b":"ä"}'), Buffer.from('{}')];

function openssl(argv: string[], input?: Buffer): string {
  return execFileSync('openssl', argv, {
    encoding: 'utf8',
    stdio: 'pipe',
    ...(input === undefined ? {} : { input }),
  });
}

/** A key that OpenSSL makes: PKCS#8 unless told otherwise. */
function opensslKey(...argv: string[]): string {
  return openssl(['genpkey', ...argv]);
}

const P256 = ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
const text = (pem: string, passphrase: string | null = null): KeyText => ({
  pem,
  name: 'lab.pem',
  passphrase: passphrase === null ? null : { text: passphrase, name: 'the variable LAB_PASS' },
});

function refusal(pem: string, passphrase: string | null = null): Error & { code: string; hint: string } {
  try {
    readSigningKey(text(pem, passphrase));
  } catch (error) {
    return error as Error & { code: string; hint: string };
  }
  throw new Error('the key was taken');
}

describe.each([
  ['ECDSA P-256', P256],
  ['Ed25519', ['-algorithm', 'ed25519']],
])('%s', (_, argv) => {
  it('signs what OpenSSL verifies, over the encoding that DSSE defines', async () => {
    const pem = opensslKey(...argv);
    const folder = temporaryFolder();
    const file = (name: string, content: string | Buffer) => {
      writeFileSync(path.join(folder, name), content);
      return path.join(folder, name);
    };
    const publicFile = file('public.pem', openssl(['pkey', '-in', file('key.pem', pem), '-pubout']));
    const { bundles } = await keySigner(text(pem)).sign(PAYLOADS);
    expect(bundles).toHaveLength(PAYLOADS.length);
    for (const [index, { json }] of bundles.entries()) {
      const { payload, signatures } = json.dsseEnvelope!;
      expect(Buffer.from(payload, 'base64')).toEqual(PAYLOADS[index]);
      // Written out by hand: protocol.md of DSSE.
      const pae = Buffer.from(
        `DSSEv1 28 ${PAYLOAD_TYPE} ${PAYLOADS[index]!.length} ${PAYLOADS[index]!.toString()}`,
      );
      const signature = file('signature', Buffer.from(signatures[0]!.sig, 'base64'));
      const check = (data: Buffer) =>
        openssl([
          'pkeyutl',
          '-verify',
          '-pubin',
          '-inkey',
          publicFile,
          '-rawin',
          '-in',
          file('data', data),
          '-sigfile',
          signature,
          ...(argv === P256 ? ['-digest', 'sha256'] : []),
        ]);
      expect(check(pae)).toContain('Signature Verified Successfully');
      expect(() => check(Buffer.concat([pae, Buffer.from(' ')]))).toThrow();
    }
  });

  it('is named by the SHA-256 of the public key as OpenSSL writes it', () => {
    const pem = opensslKey(...argv);
    const der = execFileSync('openssl', ['pkey', '-pubout', '-outform', 'DER'], { input: pem });
    const { id, hint } = readSigningKey(text(pem));
    expect(id).toBe(`sha256:${createHash('sha256').update(der).digest('hex')}`);
    expect(hint).toBe(createHash('sha256').update(der).digest('base64'));
  });

  it('makes bundles that stock @sigstore/verify takes, of this key and no other', async () => {
    const pem = opensslKey(...argv);
    const { bundles } = await keySigner(text(pem)).sign(PAYLOADS);
    const publicKey = openssl(['pkey', '-pubout'], Buffer.from(pem));
    const verifierWith = (key: string) => {
      const root = TrustedRoot.fromJSON({
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: [],
        certificateAuthorities: [],
        ctlogs: [],
        timestampAuthorities: [],
      });
      return new Verifier(
        toTrustMaterial(root, () => ({ publicKey: createPublicKey(key), validFor: () => true })),
        { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0 },
      );
    };
    const other = openssl(['pkey', '-pubout'], Buffer.from(opensslKey(...argv)));
    for (const { json } of bundles) {
      expect(json.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
      const entity = () => toSignedEntity(bundleFromJSON(JSON.parse(JSON.stringify(json))));
      expect(() => verifierWith(publicKey).verify(entity())).not.toThrow();
      expect(() => verifierWith(other).verify(entity())).toThrow();
    }
  });

  it('opens with its passphrase, and says which variable does not', async () => {
    const pem = opensslKey(...argv, '-aes256', '-pass', 'pass:right');
    expect(pem).toContain('BEGIN ENCRYPTED PRIVATE KEY');
    expect((await keySigner(text(pem, 'right')).sign(PAYLOADS)).bundles).toHaveLength(3);
    const wrong = refusal(pem, 'wrong');
    expect(wrong).toMatchObject({ code: 'key-passphrase' });
    expect(wrong.message).toContain('the variable LAB_PASS');
    expect(refusal(pem)).toMatchObject({
      code: 'key-passphrase',
      hint: expect.stringContaining('--key-passphrase-env'),
    });
    expect(refusal(pem, '').message).toContain('is empty or not set');
  });
});

describe('refused, with what is accepted', () => {
  const sec1 = () => openssl(['ecparam', '-name', 'prime256v1', '-genkey', '-noout']);
  const cases: [string, () => string, string, RegExp][] = [
    [
      'P-384',
      () => opensslKey('-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'),
      'key-unsupported',
      /found: ECDSA on the curve secp384r1/,
    ],
    [
      'secp256k1',
      () => opensslKey('-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1'),
      'key-unsupported',
      /secp256k1/,
    ],
    ['Ed448', () => opensslKey('-algorithm', 'ed448'), 'key-unsupported', /found: ED448/],
    ['X25519', () => opensslKey('-algorithm', 'x25519'), 'key-unsupported', /found: X25519/],
    [
      'RSA',
      () => opensslKey('-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'),
      'key-unsupported',
      /found: RSA/,
    ],
    ['SEC 1', sec1, 'key-invalid', /found: "EC PRIVATE KEY"/],
    [
      'a public key',
      () => openssl(['pkey', '-pubout'], Buffer.from(opensslKey(...P256))),
      'key-invalid',
      /found: "PUBLIC KEY"/,
    ],
    ['nothing', () => '  \n', 'key-invalid', /found: nothing/],
    ['some text', () => 'my key', 'key-invalid', /no PEM/],
    [
      'lost line breaks',
      () =>
        opensslKey(...P256)
          .replaceAll('\n', '\\n')
          .replace('-----BEGIN PRIVATE KEY-----', 'KEY'),
      'key-invalid',
      /line breaks are lost/,
    ],
    ['literal \\n', () => opensslKey(...P256).replaceAll('\n', '\\n'), 'key-invalid', /line breaks are lost/],
    ['one line', () => opensslKey(...P256).replaceAll('\n', ' '), 'key-invalid', /line breaks are lost/],
    [
      'base64 of the file',
      () => Buffer.from(opensslKey(...P256)).toString('base64'),
      'key-invalid',
      /encoded once more/,
    ],
    ['cut off', () => opensslKey(...P256).slice(0, 90), 'key-invalid', /no private key that can be read/],
    [
      "cosign's",
      () =>
        '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n',
      'key-invalid',
      /cosign's own format/,
    ],
  ];

  it.each(cases)('%s', (_, pem, code, found) => {
    const given = pem();
    const error = refusal(given);
    expect(error).toMatchObject({ code });
    expect(error.message).toMatch(found);
    expect(error.message).toContain('lab.pem');
    expect(error.message).toContain('ECDSA P-256 or Ed25519');
    expect(error.hint.length).toBeGreaterThan(20);
    // The body of a key is never in a message.
    const body = given.split('\n').find((line) => /^[A-Za-z0-9+/]{40,}/.test(line));
    if (body !== undefined)
      expect(`${error.message}${error.hint}${error.stack}`).not.toContain(body.slice(0, 20));
  });

  it('what OpenSSH wrote with how to make another: OpenSSL does not read it', () => {
    const pem = '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n';
    const { hint, message } = refusal(pem);
    expect(message).toContain("OpenSSH's own format");
    expect(hint).toBe('Make a key with `worldgate audit keygen`.');
  });

  it('SEC 1 with how to convert it; what OpenSSL converts is taken', () => {
    const pem = sec1();
    expect(refusal(pem).hint).toContain('openssl pkcs8 -topk8 -nocrypt');
    const converted = openssl(['pkcs8', '-topk8', '-nocrypt'], Buffer.from(pem));
    expect(readSigningKey(text(converted)).algorithm).toBe('sha256');
  });
});

describe('keygen', () => {
  const now = new Date('2026-11-21T15:30:00Z');

  it.each(['p256', 'ed25519'] as const)(
    '%s: a key that only its owner reads, and the file that says whose it is',
    (type) => {
      const folder = temporaryFolder();
      const key = makeKey({
        prefix: path.join(folder, 'lab'),
        type,
        owner: 'Robot Lab',
        passphrase: null,
        now,
      });
      expect(statSync(key.privatePath).mode & 0o777).toBe(0o600);
      const read = readSigningKey({
        pem: readFileSync(key.privatePath, 'utf8'),
        name: 'k',
        passphrase: null,
      });
      expect(read.id).toBe(key.id);
      const fromPrivate = openssl(['pkey', '-in', key.privatePath, '-pubout']);
      expect(readFileSync(key.publicPath, 'utf8')).toBe(fromPrivate);
      const { signers } = trustedSigners.parse(JSON.parse(readFileSync(key.trustedSignersPath, 'utf8')));
      expect(signers).toEqual([
        { owner: 'Robot Lab', public_key: fromPrivate, valid_from: '2026-11-21T00:00:00Z', revoked: false },
      ]);
    },
  );

  it('encrypts the private key', () => {
    const folder = temporaryFolder();
    const { privatePath } = makeKey({
      prefix: path.join(folder, 'lab'),
      type: 'p256',
      owner: 'x',
      passphrase: 'secret',
      now,
    });
    expect(() => openssl(['pkey', '-in', privatePath, '-passin', 'pass:wrong'])).toThrow();
    expect(openssl(['pkey', '-in', privatePath, '-passin', 'pass:secret', '-pubout'])).toContain(
      'PUBLIC KEY',
    );
  });

  it('never overwrites a key', () => {
    const folder = temporaryFolder();
    const request = {
      prefix: path.join(folder, 'lab'),
      type: 'p256',
      owner: 'x',
      passphrase: null,
      now,
    } as const;
    const { privatePath } = makeKey(request);
    const before = readFileSync(privatePath, 'utf8');
    expect(() => makeKey(request)).toThrow(/exists/);
    expect(readFileSync(privatePath, 'utf8')).toBe(before);
  });

  it('wants an owner', () => {
    const prefix = path.join(temporaryFolder(), 'lab');
    expect(() => makeKey({ prefix, type: 'p256', owner: '', passphrase: null, now })).toThrow(/--owner/);
    expect(() => statSync(`${prefix}.private.pem`)).toThrow();
  });
});

it('two keys of one kind differ', () => {
  const made = [0, 1].map(
    () => generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
  );
  expect(readSigningKey(text(made[0]!)).id).not.toBe(readSigningKey(text(made[1]!)).id);
});
