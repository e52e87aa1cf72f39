import { generateKeyPairSync } from 'node:crypto';
import { X509Certificate } from '@sigstore/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readIdentity } from '../../../src/attest/verify/certificate-identity.ts';
import { bytesOf } from '../../support/sigstore/fulcio.ts';
import { initializeCA } from '../../support/sigstore/mocks.ts';

type Authority = Awaited<ReturnType<typeof initializeCA>>;
interface Extension {
  oid: string;
  value: string;
  legacy?: boolean;
}

const SUBJECT = 'https://github.com/acme/robots/.github/workflows/evaluate.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const oid = (number: number) => `1.3.6.1.4.1.57264.1.${number}`;

let authority: Authority;
beforeAll(async () => {
  authority = await initializeCA(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
});

async function identityOf(extensions: Extension[], subjectAltName = SUBJECT) {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = await authority.issueCertificate({
    publicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
    subjectAltName,
    extensions,
  });
  return readIdentity(X509Certificate.parse(Buffer.from(bytesOf(certificate))));
}

describe('who a certificate was issued to', () => {
  it('is read from its extensions; what is not there is null', async () => {
    const { identity, problems } = await identityOf([
      { oid: oid(8), value: ISSUER },
      { oid: oid(15), value: '700700' },
      { oid: oid(22), value: 'privé ✓' },
    ]);
    expect(problems).toEqual([]);
    expect(identity).toMatchObject({
      subject: SUBJECT,
      issuer: ISSUER,
      repository_id: '700700',
      visibility: 'privé ✓',
      commit: null,
    });
  });

  it('has its issuer in the old form alone, as before 2023', async () => {
    const { identity } = await identityOf([{ oid: oid(1), value: ISSUER, legacy: true }]);
    expect(identity?.issuer).toBe(ISSUER);
  });

  const refused: [string, Extension[], RegExp][] = [
    ['without an issuer', [], /issuer \(1\.3\.6\.1\.4\.1\.57264\.1\.8\): it is missing/],
    [
      'with two issuers that differ',
      [
        { oid: oid(1), value: 'https://evil.example', legacy: true },
        { oid: oid(8), value: ISSUER },
      ],
      /"https:\/\/token\.actions\.githubusercontent\.com" and, in 1\.3\.6\.1\.4\.1\.57264\.1\.1, "https:\/\/evil/,
    ],
    [
      'with bare text where DER is asked for',
      [
        { oid: oid(8), value: ISSUER },
        { oid: oid(15), value: '700700', legacy: true },
      ],
      /repository id \(1\.3\.6\.1\.4\.1\.57264\.1\.15\): the value is no UTF8String/,
    ],
    [
      'with an extension twice',
      [
        { oid: oid(8), value: ISSUER },
        { oid: oid(15), value: '1' },
        { oid: oid(15), value: '2' },
      ],
      /1\.3\.6\.1\.4\.1\.57264\.1\.15 occurs twice/,
    ],
    [
      'with control characters',
      [
        { oid: oid(8), value: ISSUER },
        { oid: oid(14), value: 'refs/heads/main\nrefs/heads/other' },
      ],
      /ref \(1\.3\.6\.1\.4\.1\.57264\.1\.14\): the value holds control characters/,
    ],
    [
      'with a value that is too long',
      [
        { oid: oid(8), value: ISSUER },
        { oid: oid(14), value: 'x'.repeat(1025) },
      ],
      /the value has 1025 characters/,
    ],
    [
      'with a build signer that is not its subject',
      [
        { oid: oid(8), value: ISSUER },
        { oid: oid(9), value: 'https://github.com/evil/robots/.github/workflows/x.yml@refs/heads/main' },
      ],
      /build signer .* the certificate is for/,
    ],
  ];
  for (const [name, extensions, message] of refused) {
    it(`is refused ${name}`, async () => {
      const { identity, problems } = await identityOf(extensions);
      expect(identity).toBeNull();
      expect(problems).toEqual([expect.stringMatching(message)]);
    });
  }

  it('is refused with everything that is malformed', async () => {
    const { problems } = await identityOf([
      { oid: oid(12), value: 'x', legacy: true },
      { oid: oid(13), value: 'y', legacy: true },
    ]);
    expect(problems).toHaveLength(3);
  });
});
