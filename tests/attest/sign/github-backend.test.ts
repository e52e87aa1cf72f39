import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { SignRequest } from '../../../src/attest/sign/request.ts';
import { signPackage } from '../../../src/attest/sign/sign-package.ts';
import { BUNDLE_FILES, PACKAGE_PREDICATES } from '../../../src/contracts/attestation.ts';
import { removeFolders } from '../../support/cli.ts';
import { copyOf, makePackage } from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';
import { configOf, DEFAULTS, errorOf, type TestWorld, worldOf } from './support.ts';

let sigstore: Sigstore;
let original: string;
beforeAll(async () => {
  const claims = { repository_visibility: 'private' };
  [sigstore, original] = await Promise.all([startSigstore({ instance: 'github', claims }), makePackage()]);
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});
afterEach(() => {
  delete sigstore.faults.github;
  sigstore.requests.length = 0;
  sigstore.github.stored.length = 0;
  sigstore.github.allow(sigstore.githubToken, 'acme/robots', 'write');
});

/** Signs as in a private repository; the signing config names the loopback twin of GitHub's own instance. */
function sign(packageDir: string, changes: Partial<SignRequest> = {}, world: TestWorld = worldOf(sigstore)) {
  return signPackage({
    ...DEFAULTS,
    ...world,
    packageDir,
    separate: false,
    backend: 'github',
    signingConfig: configOf(sigstore),
    ...changes,
  });
}

const signedFiles = (dir: string) => readdirSync(dir).filter((name) => name.endsWith('.sigstore.json'));

it.each(['github', 'auto'] as const)(
  'backend %s stores what it writes, and the stock verifier takes it with a timestamp alone',
  async (backend) => {
    const dir = copyOf(original);
    const outcome = await sign(dir, { backend });
    expect(outcome).toMatchObject({
      state: 'signed',
      level: 'L1',
      backend: 'github',
      log: null,
      timestamp: { url: sigstore.urls.tsa },
    });
    const files = PACKAGE_PREDICATES.map(
      (predicate) =>
        JSON.parse(readFileSync(path.join(dir, BUNDLE_FILES[predicate]), 'utf8')) as SerializedBundle,
    );
    expect(sigstore.github.stored.map(({ bundle }) => bundle)).toEqual(files);
    expect(sigstore.github.stored.map(({ predicateType }) => predicateType)).toEqual([...PACKAGE_PREDICATES]);
    const [main] = sigstore.github.stored;
    expect(outcome).toMatchObject({
      attestationUrl: `https://github.com/acme/robots/attestations/${main!.id}`,
    });
    const material = toTrustMaterial(TrustedRoot.fromJSON(sigstore.trustedRoot));
    const verifier = new Verifier(material, { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 1 });
    for (const file of files) {
      expect(file.verificationMaterial.tlogEntries ?? []).toEqual([]);
      expect(() => verifier.verify(toSignedEntity(bundleFromJSON(file)))).not.toThrow();
    }
  },
);

it('a store that refuses is an error with the permission, and nothing is written', async () => {
  sigstore.github.allow(sigstore.githubToken, 'acme/robots', 'read');
  const dir = copyOf(original);
  const error = await errorOf(sign(dir, { onOutage: 'warn' }));
  expect(error).toMatchObject({
    code: 'github-forbidden',
    hint: expect.stringContaining('attestations: write'),
  });
  expect(signedFiles(dir)).toEqual([]);
});

it('a store that is down is an outage', async () => {
  sigstore.faults.github = { kind: 'status', status: 503 };
  const dir = copyOf(original);
  expect(await sign(dir, { onOutage: 'defer' })).toMatchObject({
    state: 'deferred',
    reason: expect.stringContaining('503'),
  });
  expect(signedFiles(dir)).toEqual([]);
});

it('without a token of the API it says which variable is missing, before anything is signed', async () => {
  const error = await errorOf(sign(copyOf(original), {}, worldOf(sigstore, { token: '' })));
  expect(error).toMatchObject({ code: 'store-missing', hint: expect.stringContaining('GITHUB_TOKEN') });
  expect(new Set(sigstore.requests.map(({ service }) => service))).toEqual(new Set(['oidc']));
});

it("on an Enterprise server it says that only GitHub's cloud has such services", async () => {
  const world = worldOf(sigstore, { variables: { GITHUB_SERVER_URL: 'https://github.acme.example' } });
  const error = await errorOf(sign(copyOf(original), { signingConfig: null }, world));
  expect(error).toMatchObject({ code: 'github-instance', hint: expect.stringContaining('--signing-config') });
});

it('leaves the package unsigned under auto where the store refuses, and fails where a signature must be there', async () => {
  sigstore.github.allow(sigstore.githubToken, 'acme/robots', 'none');
  const dir = copyOf(original);
  expect(await sign(dir, { mode: 'auto' })).toMatchObject({
    state: 'unsigned',
    reason: expect.stringContaining('attestation'),
  });
  expect(signedFiles(dir)).toEqual([]);
  expect(await errorOf(sign(dir, { mode: 'required' }))).toMatchObject({ kind: 'environment' });
  const world = worldOf(sigstore);
  const source = { ...world.job.source, event: 'release' };
  const released = { ...world, job: { ...world.job, source } };
  expect(await errorOf(sign(dir, { mode: 'auto' }, released))).toMatchObject({ kind: 'environment' });
});
