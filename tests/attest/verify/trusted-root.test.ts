import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadTrust, type TrustOptions } from '../../../src/attest/verify/trust.ts';
import { verifyBundle } from '../../../src/attest/verify/verify-bundle.ts';
import { signKeyless } from '../../support/sigstore/sign.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';
import {
  bytesOf,
  failuresOf,
  fileOf,
  payloadOf,
  removeFolders,
  temporaryFolder,
  trustOf,
} from './support.ts';

let sigstore: Sigstore;
let bundle: Buffer;
beforeAll(async () => {
  sigstore = await startSigstore();
  bundle = bytesOf(await signKeyless(sigstore, payloadOf()));
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});
afterEach(() => {
  delete sigstore.faults.tuf;
});

const sha256 = (bytes: string | Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

describe('a trusted root file', () => {
  it('is what verifies, with its digest for the report', async () => {
    const file = fileOf(sigstore.trustedRoot);
    const trust = trustOf({ trustedRoot: file, offline: false });
    expect(failuresOf(await verifyBundle(bundle, 'evidence', trust))).toEqual([]);
    expect(trust.rootsUsed()).toMatchObject([{ name: file, digest: sha256(readFileSync(file)), note: null }]);
  });

  it('is refused where a log, a certificate log, or an authority is trusted since ever', () => {
    const without = (change: (root: Sigstore['trustedRoot']) => void) => {
      const root = structuredClone(sigstore.trustedRoot);
      change(root);
      return () => trustOf({ trustedRoot: fileOf(root) });
    };
    expect(without((root) => delete root.tlogs[1]!.publicKey.validFor.start)).toThrow(
      /tlogs\[1\]\.publicKey\.validFor\.start: is missing/,
    );
    expect(without((root) => delete root.ctlogs[0]!.publicKey.validFor.start)).toThrow(/ctlogs\[0\]/);
    expect(without((root) => delete root.certificateAuthorities[0]!.validFor.start)).toThrow(
      /certificateAuthorities\[0\]\.validFor\.start/,
    );
    expect(without((root) => delete root.timestampAuthorities[0]!.validFor.start)).toThrow(
      /timestampAuthorities\[0\]\.validFor\.start/,
    );
    expect(without((root) => delete (root.tlogs[0]!.publicKey as { validFor?: object }).validFor)).toThrow(
      /tlogs\[0\]\.publicKey\.validFor/,
    );
  });

  it('is refused when it is something else, and says what it should be', () => {
    const refused = (content: string | object) => () =>
      trustOf({ trustedRoot: fileOf(content, 'root.json') });
    expect(refused({ mediaType: 'application/json' })).toThrow(/mediaType: must be one of/);
    expect(refused({ mediaType: sigstore.trustedRoot.mediaType })).toThrow(/neither a certificate authority/);
    expect(refused('{"mediaType":')).toThrow(/root\.json:1:14: not JSON/);
    expect(refused(`${JSON.stringify(sigstore.trustedRoot)}\n{"mediaType":"x"}\n`)).toThrow(
      /root 2: mediaType/,
    );
    expect(() => trustOf({ trustedRoot: '/nowhere/root.json' })).toThrow('/nowhere/root.json does not exist');
  });

  it('holds keys that can be read, or no bundle is verified by it', async () => {
    const root = structuredClone(sigstore.trustedRoot);
    root.tlogs[0]!.publicKey.rawBytes = 'AAAA';
    const facts = await verifyBundle(bundle, 'evidence', trustOf({ trustedRoot: fileOf(root) }));
    expect(failuresOf(facts)).toEqual(['certificate/trusted-root']);
  });
});

describe('a trusted root through TUF', () => {
  const mirror = (): TrustOptions => ({ tufMirror: sigstore.urls.tuf, tufRoot: fileOf(sigstore.tufRoot) });
  const load = (options: TrustOptions, cacheFolder: string) =>
    loadTrust({ ...mirror(), ...options }, { now: new Date(), cacheFolder });

  it('is fetched, kept, and used again when the server is gone or must not be asked', async () => {
    const cacheFolder = temporaryFolder();
    const online = load({}, cacheFolder);
    expect(failuresOf(await verifyBundle(bundle, 'evidence', online))).toEqual([]);
    const digest = sha256(JSON.stringify(sigstore.trustedRoot));
    expect(online.rootsUsed()).toMatchObject([{ name: `${sigstore.urls.tuf} (TUF)`, digest, note: null }]);

    sigstore.faults.tuf = { kind: 'status', status: 503 };
    const asked = sigstore.requests.length;
    const gone = load({}, cacheFolder);
    expect(failuresOf(await verifyBundle(bundle, 'evidence', gone))).toEqual([]);
    expect(gone.rootsUsed()).toMatchObject([
      {
        name: `${sigstore.urls.tuf} (cached)`,
        digest,
        note: expect.stringMatching(/no newer root could be fetched/),
      },
    ]);
    expect(sigstore.requests.length).toBeGreaterThan(asked);

    const before = sigstore.requests.length;
    const offline = load({ offline: true }, cacheFolder);
    expect(failuresOf(await verifyBundle(bundle, 'evidence', offline))).toEqual([]);
    expect(offline.rootsUsed()).toMatchObject([{ digest, note: expect.stringMatching(/^offline/) }]);
    expect(sigstore.requests.length).toBe(before);
  });

  it('is loaded once for several bundles', async () => {
    const trust = load({}, temporaryFolder());
    const before = sigstore.requests.filter(({ service }) => service === 'tuf').length;
    await Promise.all([1, 2, 3].map(() => verifyBundle(bundle, 'evidence', trust)));
    const paths = sigstore.requests.filter(({ service }) => service === 'tuf').slice(before);
    expect(paths.filter(({ path: asked }) => asked === '/timestamp.json')).toHaveLength(1);
    expect(trust.rootsUsed()).toHaveLength(1);
  });

  it('is missing where it was never fetched, and says what to give instead', async () => {
    const facts = await verifyBundle(bundle, 'evidence', load({ offline: true }, temporaryFolder()));
    expect(failuresOf(facts)).toEqual(['certificate/trusted-root']);
    const message = facts.checks.find(({ name }) => name === 'trusted-root')?.message;
    expect(message).toContain(`no trusted root of ${sigstore.urls.tuf}`);
    expect(message).toContain('--trusted-root FILE');
  });

  it('is given up after a while when the server leaves the connection open', async () => {
    sigstore.faults.tuf = { kind: 'hang' };
    const facts = await verifyBundle(bundle, 'evidence', load({}, temporaryFolder()));
    expect(failuresOf(facts)).toEqual(['certificate/trusted-root']);
  });

  it('is refused when the server answers with something else', async () => {
    sigstore.faults.tuf = { kind: 'garbage' };
    const facts = await verifyBundle(bundle, 'evidence', load({}, temporaryFolder()));
    expect(failuresOf(facts)).toEqual(['certificate/trusted-root']);
  });

  it('of one first root is not that of another', async () => {
    const cacheFolder = temporaryFolder();
    await verifyBundle(bundle, 'evidence', load({}, cacheFolder));
    const other = await startSigstore();
    try {
      const foreign = load({ tufRoot: fileOf(other.tufRoot) }, cacheFolder);
      expect(failuresOf(await verifyBundle(bundle, 'evidence', foreign))).toEqual([
        'certificate/trusted-root',
      ]);
    } finally {
      await other.close();
    }
  });

  it('is not used from a cache that was changed', async () => {
    const cacheFolder = temporaryFolder();
    const options = mirror();
    const io = { now: new Date(), cacheFolder };
    await verifyBundle(bundle, 'evidence', loadTrust(options, io));
    const { host } = new URL(sigstore.urls.tuf);
    const folder = path.join(cacheFolder, sha256(sigstore.tufRoot).slice(7), encodeURIComponent(host));
    const file = path.join(folder, 'targets', 'trusted_root.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('sigstore.mock', 'sigstore.evil'));
    const facts = await verifyBundle(bundle, 'evidence', loadTrust({ ...options, offline: true }, io));
    expect(failuresOf(facts)).toEqual(['certificate/trusted-root']);
  });

  it('needs both the mirror and the first root, and no file besides', () => {
    const { tufMirror, tufRoot } = mirror() as { tufMirror: string; tufRoot: string };
    expect(() => trustOf({ tufMirror })).toThrow(/go together/);
    expect(() => trustOf({ tufRoot })).toThrow(/go together/);
    expect(() => trustOf({ tufMirror, tufRoot, trustedRoot: fileOf(sigstore.trustedRoot) })).toThrow(
      /given twice/,
    );
  });

  it('is of a mirror with an address, and begins with a file that is there', () => {
    const tufRoot = fileOf(sigstore.tufRoot);
    expect(() => trustOf({ tufMirror: 'tuf.example.org', tufRoot })).toThrow(/no address of a TUF mirror/);
    expect(() => trustOf({ tufMirror: sigstore.urls.tuf, tufRoot: '/nowhere' })).toThrow(
      '/nowhere does not exist',
    );
  });
});
