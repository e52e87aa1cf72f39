import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { payloadOf } from '../../../src/attest/statement.ts';
import {
  BUNDLE_FILES,
  EVIDENCE_PREDICATE,
  PACKAGE_PREDICATES,
  PROVENANCE,
  type Statement,
  TEST_RESULT,
} from '../../../src/contracts/attestation.ts';
import { removeFolders } from '../../support/cli.ts';
import { type BundleJson, signWithKey } from '../../support/sigstore/sign.ts';
import {
  bundleOf,
  copyOf,
  failuresOf,
  makePackage,
  policyFor,
  putBundle,
  putSigned,
  signPackage,
  statementsOf,
  type VerifiedWith,
  verifierIn,
  verifySigned,
} from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';

const NOW = new Date('2026-11-21T13:00:00Z');
const DAY_MS = 24 * 3600 * 1000;

let sigstore: Sigstore;
let original: string;
let statements: Statement[];
let dir: string;

beforeAll(async () => {
  sigstore = await startSigstore({ now: NOW });
  original = await makePackage();
  statements = statementsOf(sigstore, original);
  await signPackage(sigstore, original);
});
beforeEach(() => {
  sigstore.clock.set(NOW);
  sigstore.tsa.skewMs = 0;
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

/** Of the package's main bundle. */
function forge(edit: (bundle: BundleJson) => void): void {
  const bundle = bundleOf(dir);
  edit(bundle);
  putBundle(dir, EVIDENCE_PREDICATE, bundle);
}

/** Asks for nothing about witnesses and no statement but ours. */
const lenient = () =>
  policyFor(sigstore, { witnesses: {}, predicates: [EVIDENCE_PREDICATE], max_age_hours: 24 * 3660 });

it('the untouched package is verified, also by the lenient policy', async () => {
  expect(failuresOf(await verifySigned(sigstore, dir))).toEqual([]);
  expect(failuresOf(await verifySigned(sigstore, dir, { policy: lenient() }))).toEqual([]);
});

describe('payload tampered', () => {
  it('in a way that says something better', async () => {
    forge(({ dsseEnvelope }) => {
      const statement = JSON.parse(Buffer.from(dsseEnvelope!.payload, 'base64').toString());
      statement.predicate.grade = 'A';
      dsseEnvelope!.payload = payloadOf(statement).toString('base64');
    });
    const failures = await rejected();
    expect(failures).toContain('signature/signature');
    expect(failures).toContain('log/log-body');
  });

  it('so that it reads the same: the signature is over bytes, not over their meaning', async () => {
    forge(({ dsseEnvelope }) => {
      const statement = JSON.parse(Buffer.from(dsseEnvelope!.payload, 'base64').toString());
      dsseEnvelope!.payload = Buffer.from(JSON.stringify(statement, null, 1)).toString('base64');
    });
    expect(await rejected()).toContain('signature/signature');
  });

  it('by another spelling of its base64', async () => {
    forge(({ dsseEnvelope }) => {
      dsseEnvelope!.payload = `${dsseEnvelope!.payload}\n`;
    });
    expect(await rejected()).toContain('signature/bundle-form');
  });
});

describe('payloadType changed', () => {
  it('after it was signed', async () => {
    forge(({ dsseEnvelope }) => {
      dsseEnvelope!.payloadType = 'application/json';
    });
    expect(await rejected()).toContain('signature/bundle-form');
  });

  it('before it was signed, by a trusted signer', async () => {
    await putSigned(sigstore, dir, statements.slice(0, 1), { payloadType: 'text/plain' });
    expect(await rejected()).toContain('signature/bundle-form');
  });
});

describe('swapped between bundles of the same signer and package', () => {
  const parts: [string, (to: BundleJson, from: BundleJson) => void, string][] = [
    [
      'envelope',
      (to, from) => {
        to.dsseEnvelope = from.dsseEnvelope!;
      },
      'signature/signature',
    ],
    [
      'certificate',
      (to, from) => {
        to.verificationMaterial.certificate = from.verificationMaterial.certificate!;
      },
      'signature/signature',
    ],
    [
      'material',
      (to, from) => {
        to.verificationMaterial = from.verificationMaterial;
      },
      'signature/signature',
    ],
    [
      'tlog entry',
      (to, from) => {
        to.verificationMaterial.tlogEntries = from.verificationMaterial.tlogEntries;
      },
      'log/log-body',
    ],
    [
      'timestamp',
      (to, from) => {
        to.verificationMaterial.timestampVerificationData =
          from.verificationMaterial.timestampVerificationData!;
      },
      'timestamp/timestamp-authority',
    ],
    [
      'signature',
      (to, from) => {
        to.dsseEnvelope!.signatures = from.dsseEnvelope!.signatures;
      },
      'signature/signature',
    ],
  ];

  it.each(parts)('%s', async (_what, swap, failure) => {
    for (const other of [TEST_RESULT, PROVENANCE] as const) {
      forge((bundle) => swap(bundle, bundleOf(original, other)));
      expect(await rejected()).toContain(failure);
    }
  });

  it('whole bundles: each file holds the statement that it is named after, and one alone', async () => {
    const [evidence, result] = [bundleOf(dir), bundleOf(dir, TEST_RESULT)];
    putBundle(dir, EVIDENCE_PREDICATE, result);
    putBundle(dir, TEST_RESULT, evidence);
    expect(await rejected()).toEqual(['statement/predicate-place']);
    putBundle(dir, TEST_RESULT, result);
    expect(await rejected()).toEqual(
      expect.arrayContaining(['statement/predicate-twice', 'identity/signature-present']),
    );
    putBundle(dir, EVIDENCE_PREDICATE, evidence);
    const file = path.join(dir, BUNDLE_FILES[EVIDENCE_PREDICATE]);
    appendFileSync(file, `\n${JSON.stringify(result)}`);
    expect(await rejected()).toContain('signature/bundle-form');
  });
});

it('whole valid bundle of another package', async () => {
  const other = await makePackage(49);
  await signPackage(sigstore, other);
  expect(failuresOf(await verifySigned(sigstore, other))).toEqual([]);
  for (const predicate of PACKAGE_PREDICATES) putBundle(dir, predicate, bundleOf(other, predicate));
  expect(await rejected()).toEqual(
    expect.arrayContaining([
      'statement/subject-digest',
      'statement/predicate-differs',
      'identity/signature-present',
    ]),
  );
});

describe('certificates and time', () => {
  it('expired certificate without timestamp', async () => {
    sigstore.clock.set(new Date(NOW.getTime() - 30 * DAY_MS));
    await putSigned(sigstore, dir, statements, { shape: 'none' });
    sigstore.clock.set(NOW);
    expect(await rejected({ policy: lenient() })).toEqual(
      expect.arrayContaining(['log/log-inclusion', 'timestamp/witnessed-time']),
    );
  });

  it('a certificate that is still valid, without anybody who saw the signature', async () => {
    await putSigned(sigstore, dir, statements, { shape: 'none' });
    expect(await rejected({ policy: lenient() })).toContain('timestamp/witnessed-time');
  });

  it('expired certificate with a timestamp of its time: verified, years later', async () => {
    const verifier = { ...verifierIn(sigstore), now: new Date(NOW.getTime() + 5 * 365 * DAY_MS) };
    expect(failuresOf(await verifySigned(sigstore, dir, { policy: lenient(), verifier }))).toEqual([]);
  });

  it('a timestamp after the certificate has expired', async () => {
    sigstore.tsa.skewMs = 3600 * 1000;
    await putSigned(sigstore, dir, statements);
    expect(await rejected({ policy: lenient() })).toContain('certificate/certificate-time');
  });

  it('an authority as signer, and a certificate that something follows', async () => {
    const [root] = sigstore.trustedRoot.certificateAuthorities[0]!.certChain.certificates;
    forge(({ verificationMaterial }) => {
      verificationMaterial.certificate = { ...root! };
    });
    expect(await rejected()).toContain('certificate/certificate-usage');
    const leaf = Buffer.from(bundleOf(original).verificationMaterial.certificate!.rawBytes, 'base64');
    forge(({ verificationMaterial }) => {
      verificationMaterial.certificate = { rawBytes: Buffer.concat([leaf, leaf]).toString('base64') };
    });
    expect(await rejected()).toContain('certificate/certificate-form');
  });
});

describe('witnesses', () => {
  const without = (part: 'tlogEntries' | 'timestampVerificationData') => {
    for (const predicate of PACKAGE_PREDICATES) {
      const bundle = bundleOf(dir, predicate);
      delete (bundle.verificationMaterial as Record<string, unknown>)[part];
      putBundle(dir, predicate, bundle);
    }
  };

  it('TSA stripped, where the policy wants its time', async () => {
    without('timestampVerificationData');
    expect(await rejected()).toEqual(['trust_policy/timestamp']);
    // The log's own signed time is left, and says when.
    expect(failuresOf(await verifySigned(sigstore, dir, { policy: lenient() }))).toEqual([]);
  });

  it('log entry stripped, whatever the policy wants', async () => {
    without('tlogEntries');
    expect(await rejected({ policy: lenient() })).toContain('log/log-inclusion');
    expect(await rejected()).toContain('identity/signature-present');
  });

  it('both', async () => {
    without('tlogEntries');
    without('timestampVerificationData');
    expect(await rejected({ policy: lenient() })).toContain('timestamp/witnessed-time');
  });

  it('time of the log forged', async () => {
    forge(({ verificationMaterial: { tlogEntries } }) => {
      tlogEntries[0]!.integratedTime = String(Number(tlogEntries[0]!.integratedTime) - 60);
    });
    expect(await rejected()).toContain('log/log-inclusion');
  });

  it("promise of the log stripped: its time is nobody's word, and the proof alone still shows the entry", async () => {
    for (const predicate of PACKAGE_PREDICATES) {
      const bundle = bundleOf(dir, predicate);
      delete (bundle.verificationMaterial.tlogEntries[0] as { inclusionPromise?: unknown }).inclusionPromise;
      bundle.verificationMaterial.tlogEntries[0]!.integratedTime = '1';
      // Nobody signs this one without the promise.
      bundle.verificationMaterial.tlogEntries[0]!.logIndex = '777';
      putBundle(dir, predicate, bundle);
    }
    const report = await verifySigned(sigstore, dir);
    expect(failuresOf(report)).toEqual([]);
    expect(report.signatures.map(({ witnesses }) => witnesses.log?.integrated_at)).toEqual([
      null,
      null,
      null,
    ]);
    for (const { witnesses } of report.signatures) expect(witnesses.log?.index).not.toBe('777');
    without('timestampVerificationData');
    expect(await rejected({ policy: lenient() })).toContain('timestamp/witnessed-time');
  });

  it('duplicate log entries', async () => {
    forge(({ verificationMaterial: { tlogEntries } }) => tlogEntries.push(tlogEntries[0]!));
    expect(await rejected({ policy: lenient() })).toContain('log/log-repeated');
  });

  it('duplicate timestamps', async () => {
    forge(({ verificationMaterial: { timestampVerificationData } }) => {
      const stamps = timestampVerificationData!.rfc3161Timestamps;
      stamps.push(stamps[0]!);
    });
    expect(await rejected({ policy: lenient() })).toContain('timestamp/timestamp-repeated');
  });

  it('a proof of the growing log for another entry than the one that is shown', async () => {
    await putSigned(sigstore, dir, statements, { shape: 'log-v2+tsa' });
    expect(failuresOf(await verifySigned(sigstore, dir))).toEqual([]);
    const other = bundleOf(dir, PROVENANCE).verificationMaterial.tlogEntries[0]!;
    forge(({ verificationMaterial: { tlogEntries } }) => {
      tlogEntries[0]!.inclusionProof = other.inclusionProof!;
      tlogEntries[0]!.logIndex = other.logIndex;
    });
    expect(await rejected()).toContain('log/log-inclusion');
  });
});

it('several signatures over one envelope, and none', async () => {
  const attacker = await signWithKey(generateKeyPairSync('ed25519'), payloadOf(statements[0]!));
  forge(({ dsseEnvelope }) => dsseEnvelope!.signatures.push(attacker.dsseEnvelope!.signatures[0]!));
  expect(await rejected()).toContain('signature/bundle-form');
  forge(({ dsseEnvelope }) => {
    dsseEnvelope!.signatures = [];
  });
  expect(await rejected()).toContain('signature/bundle-form');
});

describe('JSON of a bundle that can be read in two ways', () => {
  it.each<[string, (text: string) => string, string]>([
    [
      'duplicate JSON keys',
      (text) => text.replace('"payload":', '"payload":"e30=","payload":'),
      'appears twice',
    ],
    ['prototype keys', (text) => text.replace('{', '{"__proto__":{"verified":true},'), '__proto__'],
    ['depth', (text) => text.replace('{', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`), 'levels'],
    ['big ints', (text) => text.replace(/"logIndex":"\d+"/, '"logIndex":9007199254740993'), 'logIndex'],
    ['unknown keys', (text) => text.replace('{', '{"verified":true,'), 'verified'],
    ['another media type', (text) => text.replace('.v0.3+json', '+json;version=0.9'), 'mediaType'],
  ])('%s', async (_what, change, said) => {
    const text = JSON.stringify(bundleOf(dir));
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(path.join(dir, BUNDLE_FILES[EVIDENCE_PREDICATE]), changed);
    const report = await verifySigned(sigstore, dir);
    expect(report.verified).toBe(false);
    expect(report.checks.find(({ state }) => state === 'failed')).toMatchObject({
      name: 'bundle-form',
      message: expect.stringContaining(said),
    });
  });

  it('a hint that reaches a prototype finds no key', async () => {
    for (const hint of ['__proto__', 'constructor', 'toString']) {
      const bundle = await signWithKey(generateKeyPairSync('ed25519'), payloadOf(statements[0]!), { hint });
      putBundle(dir, EVIDENCE_PREDICATE, bundle);
      expect(await rejected()).toContain('signature/key');
    }
  });
});
