import { describe, expect, it } from 'vitest';
import { MOST_BUNDLE_BYTES, parseBundle, readBundles } from '../../../src/attest/verify/read-bundle.ts';
import { verifyBundle } from '../../../src/attest/verify/verify-bundle.ts';
import { bytesOf, checkOf, failuresOf, fixture, payloadOf, trustOf } from './support.ts';

const FILE = 'evidence.sigstore.json';
const HINT = Buffer.alloc(32, 7).toString('base64');

function bundle(changes: Record<string, unknown> = {}, envelope: Record<string, unknown> = {}) {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: HINT } },
    dsseEnvelope: {
      payload: payloadOf().toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'AAAA' }],
      ...envelope,
    },
    ...changes,
  };
}

const parse = (value: unknown) => parseBundle(bytesOf(value), FILE);

describe('files of bundles', () => {
  it('hold one as JSON, on one line or many', () => {
    for (const text of [JSON.stringify(bundle()), `${JSON.stringify(bundle(), null, 2)}\n`]) {
      const [one, ...others] = readBundles(Buffer.from(text), FILE);
      expect(others).toEqual([]);
      expect(one?.file).toBe(FILE);
      expect(parseBundle(one!.bytes, FILE).json).toEqual(bundle());
    }
  });

  it('hold several as JSON Lines, as gh writes them, each named with its line', () => {
    const found = readBundles(fixture('sigstore-js-2.1.0_with_2_bundles.jsonl'), 'download.jsonl');
    expect(found.map(({ file }) => file)).toEqual(['download.jsonl:1', 'download.jsonl:2']);
    for (const { bytes, file } of found) {
      expect(parseBundle(bytes, file).bundle.dsseEnvelope.signatures).toHaveLength(1);
    }
  });

  it('are refused when they are empty, too large, too many or no text', () => {
    expect(() => readBundles(Buffer.from(' \n\n'), FILE)).toThrow(`${FILE} is empty`);
    expect(() => readBundles(Buffer.alloc(MOST_BUNDLE_BYTES + 1), FILE)).toThrow(/at most 24.0 MiB are read/);
    expect(() => parseBundle(Buffer.alloc(MOST_BUNDLE_BYTES + 1), FILE)).toThrow(/at most 24.0 MiB are read/);
    expect(() => readBundles(Buffer.from('{}\n'.repeat(101)), FILE)).toThrow('holds 101 lines; at most 100');
    expect(() => readBundles(Buffer.from([0x7b, 0xff, 0x7d]), FILE)).toThrow(`${FILE} is not UTF-8 text`);
  });
});

describe('a bundle is read', () => {
  for (const type of [
    'application/vnd.dev.sigstore.bundle.v0.3+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
  ]) {
    it(`as ${type}`, () => {
      expect(parse(bundle({ mediaType: type })).bundle.mediaType).toBe(type);
    });
  }
});

describe('a bundle is refused', () => {
  const cases: [string, unknown, RegExp][] = [
    [
      'of a version that nobody wrote',
      bundle({ mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.9' }),
      /mediaType: must be one of .*, not "application\/vnd\.dev\.sigstore\.bundle\+json;version=0\.9"/,
    ],
    ['without a media type', bundle({ mediaType: undefined }), /mediaType: is missing/],
    ['with keys that nobody knows', bundle({ verified: true }), /unknown key "verified"/],
    [
      'with another payload type',
      bundle({}, { payloadType: 'text/plain' }),
      /payloadType: must be "application\/vnd\.in-toto\+json", not "text\/plain"/,
    ],
    ['without a signature', bundle({}, { signatures: [] }), /signatures: must hold exactly one signature/],
    [
      'with two signatures',
      bundle({}, { signatures: [{ sig: 'AAAA' }, { sig: 'BBBB' }] }),
      /signatures: must hold exactly one signature/,
    ],
    ['with an empty signature', bundle({}, { signatures: [{ sig: '' }] }), /signatures\[0\]\.sig/],
    ['with base64 of another kind', bundle({}, { signatures: [{ sig: '_-8=' }] }), /must be base64/],
    // The last character holds bits that no byte has: the same bytes written in a second way.
    [
      'with base64 that can be written otherwise',
      bundle({}, { signatures: [{ sig: 'AB==' }] }),
      /must be base64/,
    ],
    [
      'with both a key and a certificate',
      bundle({ verificationMaterial: { publicKey: { hint: HINT }, certificate: { rawBytes: 'AAAA' } } }),
      /exactly one of publicKey, certificate and x509CertificateChain/,
    ],
    [
      'with neither a key nor a certificate',
      bundle({ verificationMaterial: {} }),
      /exactly one of publicKey, certificate and x509CertificateChain/,
    ],
    [
      'over a file instead of a statement',
      { ...bundle(), dsseEnvelope: undefined, messageSignature: { signature: 'AAAA' } },
      /a signature over the bytes of a file/,
    ],
    ['that is a bare envelope', bundle().dsseEnvelope, /a DSSE envelope without the certificate or key/],
    [
      'that waits for its signature',
      { schema_version: 'worldgate.pending_signature.v1' },
      /statements that still wait for their signature/,
    ],
    ['that is a list', [bundle()], /holds a list/],
    [
      "that is an answer of GitHub's API",
      { attestations: [{ bundle: bundle() }] },
      /an answer of GitHub's API/,
    ],
    ["that is cosign's older one", { base64Signature: 'AA==', rekorBundle: {} }, /cosign's older format/],
  ];
  for (const [name, value, message] of cases) {
    it(name, async () => {
      expect(() => parse(value)).toThrow(message);
      const facts = await verifyBundle(bytesOf(value), FILE, trustOf({}));
      expect(failuresOf(facts)).toEqual(['signature/bundle-form']);
      const { message: said, expected, where } = checkOf(facts, 'bundle-form');
      expect(said).toMatch(message);
      expect(expected).not.toBe('');
      expect(where).toBe(FILE);
    });
  }

  it('with a key twice, a key that reaches a prototype, or no end of levels', () => {
    const text = JSON.stringify(bundle());
    const twice = text.replace('"dsseEnvelope"', '"mediaType":"x","dsseEnvelope"');
    expect(() => parseBundle(Buffer.from(twice), FILE)).toThrow(`${FILE}:1:`);
    expect(() => parseBundle(Buffer.from(twice), FILE)).toThrow('the key "mediaType" appears twice');
    const prototype = text.replace('"publicKey"', '"__proto__":{},"publicKey"');
    expect(() => parseBundle(Buffer.from(prototype), FILE)).toThrow('the key "__proto__" is not allowed');
    const deep = Buffer.from('['.repeat(100_000));
    expect(() => parseBundle(deep, FILE)).toThrow('more than 64 levels');
  });

  it('as the library that made it refuses it: two signatures', async () => {
    const facts = await verifyBundle(fixture('two-signatures.sigstore.json'), FILE, trustOf({}));
    expect(failuresOf(facts)).toEqual(['signature/bundle-form']);
  });
});
