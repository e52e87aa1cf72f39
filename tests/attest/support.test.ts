import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BundleWithDsseEnvelope, bundleFromJSON } from '@sigstore/bundle';
import { SigningConfig, TrustedRoot } from '@sigstore/protobuf-specs';
import { bundleBuilderFromSigningConfig, CIContextProvider, RekorWitness } from '@sigstore/sign';
import { getTrustedRoot, initTUF } from '@sigstore/tuf';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { actionsClaims } from '../support/sigstore/claims.ts';
import { inclusionProof, leafHash, treeHash } from '../support/sigstore/merkle.ts';
import { preAuthEncoding } from '../support/sigstore/rekor-v1.ts';
import { type BundleJson, type Shape, signKeyless, signWithKey } from '../support/sigstore/sign.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';

const PAYLOAD = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');
const SAN = 'https://github.com/acme/robots/.github/workflows/evaluate.yml@refs/heads/main';

let sigstore: Sigstore;
let folder: string;

beforeAll(async () => {
  sigstore = await startSigstore({ claims: { environment: 'lab' } });
  folder = mkdtempSync(join(tmpdir(), 'sigstore-support-'));
});
afterAll(async () => {
  await sigstore.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const service of Object.keys(sigstore.faults)) {
    delete sigstore.faults[service as keyof typeof sigstore.faults];
  }
  sigstore.clock.set(null);
  sigstore.tsa.skewMs = 0;
});

interface Thresholds {
  ctlogThreshold?: number;
  tlogThreshold?: number;
  timestampThreshold?: number;
}

/** With the verifier of the libraries. */
function verify(bundle: BundleJson, thresholds: Thresholds = {}, trust: Sigstore = sigstore) {
  const material = toTrustMaterial(TrustedRoot.fromJSON(trust.trustedRoot));
  return new Verifier(material, thresholds).verify(toSignedEntity(bundleFromJSON(bundle)), {
    subjectAlternativeName: SAN,
  });
}

function leafOf(bundle: BundleJson): X509Certificate {
  return new X509Certificate(Buffer.from(bundle.verificationMaterial.certificate!.rawBytes, 'base64'));
}

async function json<T>(answer: Response): Promise<T> {
  return (await answer.json()) as T;
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const BOTH = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 2 };
const shapes: [Shape, Thresholds, string | null][] = [
  ['log+tsa', BOTH, 'dsse/0.0.1'],
  ['intoto+tsa', BOTH, 'intoto/0.0.2'],
  // Entries of version 2 have no time of their own.
  ['log-v2+tsa', { ...BOTH, timestampThreshold: 1 }, 'hashedrekord/0.0.2'],
  ['log', { ...BOTH, timestampThreshold: 1 }, 'dsse/0.0.1'],
  ['tsa', { ctlogThreshold: 1, tlogThreshold: 0, timestampThreshold: 1 }, null],
];

describe.each(shapes)('a bundle of shape %s', (shape, thresholds, kind) => {
  it('verifies with the libraries, and openssl accepts the signature of its envelope', async () => {
    const bundle = await signKeyless(sigstore, PAYLOAD, { shape });
    expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    const entry = bundle.verificationMaterial.tlogEntries?.[0];
    expect(entry === undefined ? null : `${entry.kindVersion!.kind}/${entry.kindVersion!.version}`).toBe(
      kind,
    );
    expect(verify(bundle, thresholds).identity?.subjectAlternativeName).toBe(SAN);

    const { payload, payloadType, signatures } = bundle.dsseEnvelope!;
    const pae = file('pae', preAuthEncoding(payloadType, Buffer.from(payload, 'base64')));
    const signature = file('signature', Buffer.from(signatures[0]!.sig, 'base64'));
    const key = file('key.pem', leafOf(bundle).publicKey.export({ format: 'pem', type: 'spki' }));
    const said = execFileSync('openssl', ['dgst', '-sha256', '-verify', key, '-signature', signature, pae]);
    expect(said.toString()).toContain('Verified OK');
  });

  it('does not verify with another payload', async () => {
    const bundle = await signKeyless(sigstore, PAYLOAD, { shape });
    bundle.dsseEnvelope!.payload = Buffer.from('{"_type":"other"}').toString('base64');
    expect(() => verify(bundle, thresholds)).toThrow();
  });
});

describe('keys', () => {
  it.each(['ec', 'ed25519'] as const)('bundles of %s keys verify', async (type) => {
    const keys =
      type === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
    const bundle = bundleFromJSON(await signWithKey(keys, PAYLOAD, { hint: 'lab' }));
    const material = toTrustMaterial(TrustedRoot.fromJSON({ mediaType: '' }), {
      lab: { rawBytes: keys.publicKey.export({ format: 'der', type: 'spki' }), keyDetails: 5 },
    } as Parameters<typeof toTrustMaterial>[1]);
    const verifier = new Verifier(material, { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0 });
    expect(verifier.verify(toSignedEntity(bundle)).key).toBeDefined();
  });
});

describe('the token endpoint', () => {
  const ask = (query: string, token: string) =>
    fetch(`${sigstore.env.ACTIONS_ID_TOKEN_REQUEST_URL}${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });

  it('answers as the runner does, with a token that its published keys verify', async () => {
    const answer = await ask('&audience=sigstore', sigstore.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
    const { value, count } = (await answer.json()) as { value: string; count: number };
    expect(count).toBe(value.length);
    const [header, body, signature] = value.split('.').map((part) => Buffer.from(part, 'base64url'));
    const claims = JSON.parse(body!.toString());
    expect(claims).toMatchObject({ ...actionsClaims({ environment: 'lab' }), aud: 'sigstore' });
    expect(claims.sub).toBe('repo:acme/robots:environment:lab');
    expect(claims.exp - claims.iat).toBe(300);

    const discovery = await json<{ issuer: string; jwks_uri: string }>(
      await fetch(`${sigstore.urls.oidc}/.well-known/openid-configuration`),
    );
    expect(discovery.issuer).toBe('https://token.actions.githubusercontent.com');
    const { keys } = await json<{ keys: { kid: string; kty: string; n: string; e: string }[] }>(
      await fetch(discovery.jwks_uri),
    );
    const { kid } = JSON.parse(header!.toString());
    const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('jwk', keys.find((one) => one.kid === kid)!, rsa, false, [
      'verify',
    ]);
    const signed = Buffer.from(value.slice(0, value.lastIndexOf('.')));
    expect(await crypto.subtle.verify(rsa, key, new Uint8Array(signature!), signed)).toBe(true);
  });

  it('refuses another request token and another path', async () => {
    expect((await ask('&audience=sigstore', 'stolen')).status).toBe(401);
    const elsewhere = await fetch(`${sigstore.urls.oidc}/idtoken?api-version=2.0`, {
      headers: { authorization: `Bearer ${sigstore.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    });
    expect(elsewhere.status).toBe(404);
  });

  it('serves the stock provider and the stock builder of a signing config', async () => {
    for (const [name, value] of Object.entries(sigstore.env)) vi.stubEnv(name, value);
    const builder = bundleBuilderFromSigningConfig({
      signingConfig: SigningConfig.fromJSON(sigstore.signingConfig),
      identityProvider: new CIContextProvider('sigstore'),
      bundleType: 'dsseEnvelope',
      fetchOptions: { timeout: 5000, retry: 0 },
    });
    const bundle = await builder.create({ data: PAYLOAD, type: 'application/vnd.in-toto+json' });
    const material = toTrustMaterial(TrustedRoot.fromJSON(sigstore.trustedRoot));
    const signer = new Verifier(material, BOTH).verify(toSignedEntity(bundle as BundleWithDsseEnvelope));
    expect(signer.identity?.extensions?.issuer).toBe('https://token.actions.githubusercontent.com');
  });
});

describe('Fulcio', () => {
  const request = (token: string, changed: { proof?: string; key?: string } = {}) => {
    const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = keys.publicKey.export({ format: 'pem', type: 'spki' }).toString();
    return fetch(`${sigstore.urls.fulcio}/api/v2/signingCert`, {
      method: 'POST',
      body: JSON.stringify({
        credentials: { oidcIdentityToken: token },
        publicKeyRequest: {
          publicKey: { algorithm: 'ECDSA', content: changed.key ?? pem },
          proofOfPossession: changed.proof ?? 'AAAA',
        },
      }),
    });
  };

  it('puts every GitHub extension into the certificate, 8 to 23 as DER UTF8String', async () => {
    const bundle = await signKeyless(sigstore, PAYLOAD);
    const leaf = file('leaf.pem', leafOf(bundle).toString());
    const text = execFileSync('openssl', [
      'x509',
      '-in',
      leaf,
      '-noout',
      '-text',
      '-certopt',
      'ext_parse',
    ]).toString();
    const claims = sigstore.oidc.claims;
    const expected: Record<number, string> = {
      8: claims.iss,
      9: SAN,
      10: claims.job_workflow_sha,
      11: 'github-hosted',
      12: 'https://github.com/acme/robots',
      13: claims.sha,
      14: 'refs/heads/main',
      15: claims.repository_id,
      16: 'https://github.com/acme',
      17: claims.repository_owner_id,
      18: SAN,
      19: claims.workflow_sha,
      20: 'push',
      21: 'https://github.com/acme/robots/actions/runs/9000000001/attempts/1',
      22: 'public',
      23: 'lab',
    };
    for (const [number, value] of Object.entries(expected)) {
      const at = text.indexOf(`1.3.6.1.4.1.57264.1.${number}: \n`);
      expect(at, `extension ${number}`).toBeGreaterThan(0);
      expect(text.slice(at).split('\n')[1]).toMatch(
        new RegExp(`UTF8STRING +:${value.replace(/[.]/g, '\\.')}$`),
      );
    }
    expect(text).toContain(`URI:${SAN}`);
  });

  it.each([
    ['of another audience', () => sigstore.oidc.token('npm')],
    ['that has expired', () => sigstore.oidc.token('sigstore', { exp: 1_700_000_000 })],
    ['of another issuer', () => sigstore.oidc.token('sigstore', { iss: 'https://accounts.example' })],
    [
      'whose claims were changed',
      () => {
        const [header, body, signature] = sigstore.oidc.token('sigstore').split('.');
        const claims = JSON.parse(Buffer.from(body!, 'base64url').toString());
        claims.repository = 'acme/other';
        return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
      },
    ],
    ['that is none', () => 'nonsense'],
  ])('refuses a token %s', async (_what, token) => {
    const answer = await request(token());
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      message: 'There was an error processing the identity token',
    });
  });

  it('refuses a key that is not proved, and one that is none', async () => {
    const unproved = await json<{ message: string }>(await request(sigstore.oidc.token('sigstore')));
    expect(unproved.message).toBe('The signature supplied in the request could not be verified');
    const noKey = await json<{ message: string }>(
      await request(sigstore.oidc.token('sigstore'), { key: 'PEM?' }),
    );
    expect(noKey.message).toBe('The public key supplied in the request could not be parsed');
  });
});

describe('logs', () => {
  it('the log of version 2 refuses DSSE as production does', async () => {
    const rekor = new RekorWitness({ rekorBaseURL: sigstore.urls.rekorV2, majorApiVersion: 2, retry: 0 });
    const bundle = bundleFromJSON(await signKeyless(sigstore, PAYLOAD, { shape: 'tsa' }));
    const content = bundle.content as Parameters<RekorWitness['testify']>[0];
    const stamped = rekor.testify(content, leafOf(await signKeyless(sigstore, PAYLOAD)).toString());
    await expect(stamped).rejects.toMatchObject({
      code: 'TLOG_CREATE_ENTRY_ERROR',
      cause: { statusCode: 400, message: expect.stringContaining('invalid type, must be hashedrekord') },
    });
  });

  it('its tree grows, and each entry verifies against the checkpoint it came with', async () => {
    const bundles: BundleJson[] = [];
    for (let i = 0; i < 5; i++) bundles.push(await signKeyless(sigstore, PAYLOAD, { shape: 'log-v2+tsa' }));
    const sizes = bundles.map((one) =>
      Number(one.verificationMaterial.tlogEntries[0]!.inclusionProof!.treeSize),
    );
    expect(sizes).toEqual(sizes.map((_size, at) => sizes[0]! + at));
    for (const bundle of bundles) verify(bundle, { ...BOTH, timestampThreshold: 1 });
  });

  // Source: RFC 6962 test vectors of github.com/google/certificate-transparency, merkletree tests.
  it('hashes trees as the published vectors do', () => {
    const leaves = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const hashes = leaves.map((hex) => leafHash(Buffer.from(hex, 'hex')));
    expect(treeHash([]).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(treeHash(hashes.slice(0, 1)).toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    expect(treeHash(hashes).toString('hex')).toBe(
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    );
    expect(inclusionProof(0, hashes).map((hash) => hash.toString('hex'))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
  });

  it('the log of version 1 refuses a signature that is none, and gives an entry again', async () => {
    const bundle = await signKeyless(sigstore, PAYLOAD);
    const before = sigstore.requests.findLast(({ service }) => service === 'rekor')!;
    const again = await fetch(`${sigstore.urls.rekor}${before.path}`, { method: 'POST', body: before.body });
    expect(again.status).toBe(409);
    const entries = (await (
      await fetch(`${sigstore.urls.rekor}${again.headers.get('location')}`)
    ).json()) as Record<string, { body: string }>;
    const [entry] = Object.values(entries);
    expect(entry!.body).toBe(bundle.verificationMaterial.tlogEntries[0]!.canonicalizedBody);
    const proposed = JSON.parse(before.body);
    const envelope = JSON.parse(proposed.spec.proposedContent.envelope);
    envelope.payload = Buffer.from('other').toString('base64');
    proposed.spec.proposedContent.envelope = JSON.stringify(envelope);
    const forged = await fetch(`${sigstore.urls.rekor}${before.path}`, {
      method: 'POST',
      body: JSON.stringify(proposed),
    });
    expect(forged.status).toBe(400);
  });
});

describe('time', () => {
  it('signs many times in one second without an unreadable time', async () => {
    const bundles = await Promise.all(
      Array.from({ length: 12 }, (_unused, at) => signKeyless(sigstore, Buffer.from(`{"at":${at}}`))),
    );
    for (const bundle of bundles) verify(bundle, BOTH);
  });

  it('signs at another time, which a verifier of today accepts as that time', async () => {
    const then = new Date(Date.now() - 30 * 24 * 3600 * 1000);
    sigstore.clock.set(then);
    const bundle = await signKeyless(sigstore, PAYLOAD);
    expect(Math.abs(Date.parse(leafOf(bundle).validFrom) - then.getTime())).toBeLessThan(1000);
    sigstore.clock.set(null);
    verify(bundle, BOTH);
  });

  it('a timestamp after the certificate has ended does not verify', async () => {
    sigstore.tsa.skewMs = 3600 * 1000;
    const bundle = await signKeyless(sigstore, PAYLOAD);
    expect(() => verify(bundle, BOTH)).toThrow(expect.objectContaining({ code: 'CERTIFICATE_ERROR' }));
  });

  it('openssl accepts the timestamp', async () => {
    const bundle = await signKeyless(sigstore, PAYLOAD, { shape: 'tsa' });
    const { signedTimestamp } = bundle.verificationMaterial.timestampVerificationData!.rfc3161Timestamps[0]!;
    const [signer, root] = sigstore.tsa.chain.map((der) => new X509Certificate(der).toString());
    const data = file('data', Buffer.from(bundle.dsseEnvelope!.signatures[0]!.sig, 'base64'));
    const token = file('response.tsr', Buffer.from(signedTimestamp, 'base64'));
    const chain = ['-CAfile', file('root.pem', root!), '-untrusted', file('tsa.pem', signer!)];
    const said = execFileSync('openssl', ['ts', '-verify', '-in', token, '-data', data, ...chain], {
      stdio: 'pipe',
    });
    expect(said.toString()).toContain('Verification: OK');
  });
});

describe('the TUF repository', () => {
  it('gives the trusted root and the signing config to the stock client', async () => {
    const options = {
      mirrorURL: sigstore.urls.tuf,
      rootPath: file('1.root.json', sigstore.tufRoot),
      cachePath: join(folder, 'tuf'),
      retry: 0,
    };
    const root = await getTrustedRoot(options);
    expect(TrustedRoot.toJSON(root)).toEqual(TrustedRoot.toJSON(TrustedRoot.fromJSON(sigstore.trustedRoot)));
    const client = await initTUF(options);
    expect(JSON.parse(await client.getTarget('signing_config.v0.2.json'))).toEqual(sigstore.signingConfig);
  });
});

describe("GitHub's attestations", () => {
  const url = () => `${sigstore.urls.github}/repos/acme/robots/attestations`;
  const post = (body: unknown, token: string) =>
    fetch(url(), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });

  it('are stored by who may write, and found by digest and type', async () => {
    const sha256 = createHash('sha256').update('model').digest('hex');
    const statement = {
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: [{ name: 'm', digest: { sha256 } }],
    };
    const bundle = await signKeyless(sigstore, Buffer.from(JSON.stringify(statement)), { shape: 'tsa' });
    const made = await post({ bundle }, sigstore.githubToken);
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: number };
    expect(sigstore.github.stored.at(-1)).toMatchObject({ id, repository: 'acme/robots' });
    const found = await json<{ attestations: unknown[] }>(
      await fetch(`${url()}/sha256:${sha256}?predicate_type=${statement.predicateType}`),
    );
    expect(found.attestations).toEqual([{ bundle, repository_id: 700700, bundle_url: '' }]);
    expect((await fetch(`${url()}/sha256:${sha256}?predicate_type=other`)).status).toBe(404);
    expect((await fetch(`${url()}/sha256:${'0'.repeat(64)}`)).status).toBe(404);
    expect((await post({ bundle, subject: 'x' }, sigstore.githubToken)).status).toBe(422);
  });

  it('are refused without permission, with a wrong token and in other repositories', async () => {
    sigstore.github.allow('reader', 'acme/robots', 'read');
    expect((await post({}, 'reader')).status).toBe(403);
    expect((await post({}, 'unknown')).status).toBe(401);
    const hidden = await fetch(
      `${sigstore.urls.github}/repos/acme/secret/attestations/sha256:${'0'.repeat(64)}`,
    );
    expect(hidden.status).toBe(404);
  });
});

describe('faults', () => {
  const ask = () => fetch(`${sigstore.urls.oidc}/.well-known/jwks`);

  it('fail so many times, then all is well; what was applied is known', async () => {
    sigstore.faults.oidc = { kind: 'status', status: 503, times: 2 };
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([503, 503, 200]);
    const entries = sigstore.requests.length;
    sigstore.faults.rekor = { kind: 'status', status: 502, applied: true, times: 1 };
    await expect(signKeyless(sigstore, PAYLOAD, { shape: 'log' })).rejects.toMatchObject({
      code: 'TLOG_CREATE_ENTRY_ERROR',
    });
    const { path, body } = sigstore.requests.slice(entries).find(({ service }) => service === 'rekor')!;
    expect((await fetch(`${sigstore.urls.rekor}${path}`, { method: 'POST', body })).status).toBe(409);
  });

  it('reset, cut short, answer garbage, or do not answer', async () => {
    sigstore.faults.oidc = { kind: 'reset', times: 1 };
    await expect(ask()).rejects.toThrow();
    sigstore.faults.oidc = { kind: 'truncated', times: 1 };
    await expect(ask().then((answer) => answer.text())).rejects.toThrow();
    sigstore.faults.oidc = { kind: 'garbage', times: 1 };
    expect(await (await ask()).text()).toContain('captive portal');
    sigstore.faults.oidc = { kind: 'hang', times: 1 };
    const gaveUp = fetch(`${sigstore.urls.oidc}/.well-known/jwks`, { signal: AbortSignal.timeout(100) });
    await expect(gaveUp).rejects.toMatchObject({ name: 'TimeoutError' });
    sigstore.faults.oidc = { kind: 'slow', ms: 1, times: 1 };
    expect((await ask()).status).toBe(200);
  });
});

it('several instances start at once, and leave the clock as it was', async () => {
  const RealDate = globalThis.Date;
  const started = await Promise.all([
    startSigstore(),
    startSigstore({ now: new Date('2025-01-01T00:00:00Z') }),
  ]);
  try {
    expect(globalThis.Date).toBe(RealDate);
    for (const one of started) verify(await signKeyless(one, PAYLOAD), BOTH, one);
  } finally {
    await Promise.all(started.map((one) => one.close()));
  }
});

it("GitHub's instance has timestamps and no log", async () => {
  const own = await startSigstore({ instance: 'github', claims: { repository_visibility: 'private' } });
  try {
    expect(own.trustedRoot).toMatchObject({ tlogs: [], ctlogs: [] });
    expect(own.signingConfig.rekorTlogUrls).toEqual([]);
    const bundle = await signKeyless(own, PAYLOAD, { shape: 'tsa' });
    verify(bundle, { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 1 }, own);
    expect(() =>
      verify(bundle, { ctlogThreshold: 1, tlogThreshold: 0, timestampThreshold: 1 }, own),
    ).toThrow();
  } finally {
    await own.close();
  }
});
