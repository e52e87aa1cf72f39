import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signPackage } from '../../../src/attest/sign/sign-package.ts';
import { loadTrust } from '../../../src/attest/verify/trust.ts';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { linkedRows } from '../../../src/release/evidence/links.ts';
import type { MadeEvidence } from '../../../src/release/evidence/make-evidence.ts';
import { packageVerifier } from '../../../src/release/evidence/package-verifier.ts';
import { signEvidence } from '../../../src/release/evidence/sign-evidence.ts';
import { type VerifyEvidenceRequest, verifyEvidence } from '../../../src/release/evidence/verify-evidence.ts';
import { writeEvidence } from '../../../src/release/evidence/write-evidence.ts';
import { DEFAULTS, configOf as signingConfigOf, worldOf } from '../../attest/sign/support.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../../support/cli.ts';
import { copyOf, makePackage, policyFor, verifierIn } from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';
import { configOf, gateNamed, make, outcomeOf, sourceOf, writeFiles } from './support.ts';

let sigstore: Sigstore;
let original: string;
let made: MadeEvidence;
let dir: string;
beforeAll(async () => {
  [sigstore, original] = await Promise.all([startSigstore(), makePackage()]);
  dir = temporaryFolder();
  writeFiles(dir, {
    'dist/robot.tgz': 'the archive',
    'trusted_root.json': JSON.stringify(sigstore.trustedRoot),
  });
  const run = async () => outcomeOf();
  const gates = { run, only: [], skip: [], abort: new AbortController().signal };
  made = await make(configOf({ gates: [gateNamed('alpha')], dist: ['dist/*'] }, dir), { gates });
  writeEvidence(dir, made);
  await signEvidence(dir, made.evidence, {
    ...DEFAULTS,
    ...worldOf(sigstore),
    backend: 'sigstore',
    signingConfig: signingConfigOf(sigstore),
  });
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});

async function verify(changes: Partial<VerifyEvidenceRequest> = {}) {
  const found = await verifyEvidence({
    file: join(dir, 'release-evidence.json'),
    bundle: null,
    trust: loadTrust(
      { trustedRoot: join(dir, 'trusted_root.json'), offline: true },
      { now: sigstore.clock.now(), cacheFolder: join(dir, 'cache') },
    ),
    repository: sigstore.oidc.claims.repository,
    serverUrl: 'https://github.com',
    commit: sourceOf().commit,
    distFolder: dir,
    ...changes,
  });
  return {
    verified: found.verified,
    failed: found.checks.filter(({ state }) => state === 'failed').map(({ name }) => name),
  };
}

describe('signed release evidence', () => {
  it('is verified with the workflow that signed it, its commit and its files', async () => {
    expect(await verify()).toEqual({ verified: true, failed: [] });
  });

  it('is not what another repository signed', async () => {
    expect((await verify({ repository: 'acme/other' })).failed).toEqual(['signer']);
  });

  it('is not of another commit', async () => {
    expect((await verify({ commit: 'f'.repeat(40) })).failed).toEqual(['commit']);
  });

  it('is not accepted where a key is asked for', async () => {
    expect((await verify({ repository: null })).failed).toEqual(['signer']);
  });

  it('notices a file that is another one', async () => {
    writeFiles(dir, { 'dist/robot.tgz': 'another archive' });
    expect((await verify()).failed).toEqual(['file']);
    writeFiles(dir, { 'dist/robot.tgz': 'the archive' });
  });

  it('verifies no files where the evidence names none', async () => {
    const bare = temporaryFolder();
    const gates = {
      run: async () => outcomeOf(),
      only: [],
      skip: [],
      abort: new AbortController().signal,
    };
    const { json } = writeEvidence(bare, await make(configOf({ gates: [gateNamed('alpha')] }), { gates }));
    const bundle = join(dir, 'release-evidence.sigstore.json');
    expect((await verify({ file: json, bundle, distFolder: dir })).failed).toContain('file');
    expect((await verify({ file: json, bundle, distFolder: null })).failed).not.toContain('file');
  });

  it('notices evidence that was edited, even so that it holds together', async () => {
    const file = join(dir, 'edited.json');
    writeFileSync(file, canonicalJson({ ...made.evidence, generated_at: '2026-11-22T13:00:00.000Z' }));
    const bundle = join(dir, 'release-evidence.sigstore.json');
    expect((await verify({ file, bundle })).failed).toEqual(['release-statement']);
  });

  it('may be signed with a key, on the command line', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'worldgate.release.yml': [
        'schema_version: worldgate.release_config.v1',
        'gates:',
        "  - { name: Yes, key: 'yes', command: 'true', triage: none }",
        'dist: [dist/*]',
      ].join('\n'),
      'dist/a.txt': 'a',
    });
    const env = { PATH: process.env.PATH };
    await cli(folder, ['audit', 'keygen', '--output', 'lab', '--owner', 'Lab'], { env });
    const { code, out } = await cli(
      folder,
      ['release', 'evidence', '--run-gates', '--strict', '--output', 'out', '--key', 'lab.private.pem'],
      { env },
    );
    expect(out).toContain('wrote out/release-evidence.sigstore.json');
    expect(code).toBe(0);
    const ask = ['release', 'verify', 'out/release-evidence.json', '--dist', '.'];
    const { data, exit_code } = await cliJson<{ verified: boolean }>(
      folder,
      [...ask, '--trusted-signers', 'lab.trusted_signers.json'],
      { env },
    );
    expect({ exit_code, verified: data.verified }).toEqual({ exit_code: 0, verified: true });
    writeFiles(folder, { 'dist/a.txt': 'b' });
    expect((await cli(folder, [...ask, '--trusted-signers', 'lab.trusted_signers.json'], { env })).code).toBe(
      1,
    );
  });
});

describe('an evidence package that is linked', () => {
  async function rowOf(prepare: (copy: string) => Promise<unknown>, isTrusted = true) {
    const copy = copyOf(original);
    await prepare(copy);
    const folder = join(copy, '..');
    const path = copy.slice(folder.length + 1);
    writeFiles(folder, {
      'policy.json': policyFor(sigstore),
      'trusted_root.json': JSON.stringify(sigstore.trustedRoot),
    });
    const policy = isTrusted ? { trust_policy: 'policy.json', require_signed_packages: true } : {};
    const verifierOf = packageVerifier({
      ...{
        folder,
        cacheFolder: join(folder, 'cache'),
        offline: true,
        version: '0.1.0',
        verifier: verifierIn(sigstore),
      },
      trustedRoot: join(folder, 'trusted_root.json'),
    });
    const rows = await linkedRows(configOf({ packages: [path], ...policy }, folder), {
      commit: null,
      redact: (text) => text,
      now: sigstore.clock.now(),
      version: '0.1.0',
      verifierOf,
    });
    expect(rows).toHaveLength(1);
    const [row] = rows;
    const signature = row!.facts?.kind === 'package' ? row!.facts.signature?.state : undefined;
    return { state: row!.state, signature };
  }
  const sign = (packageDir: string) =>
    signPackage({
      ...DEFAULTS,
      ...worldOf(sigstore),
      ...{ packageDir, separate: false, backend: 'sigstore', signingConfig: signingConfigOf(sigstore) },
    });

  it('is unsigned, and fails where a signature is required', async () => {
    expect(await rowOf(async () => undefined, false)).toEqual({ state: 'passed', signature: 'none' });
    expect(await rowOf(async () => undefined)).toEqual({ state: 'failed', signature: 'none' });
  });

  it('is signed, and that is not verified without a trust policy', async () => {
    expect(await rowOf(sign, false)).toEqual({ state: 'passed', signature: 'not-verified' });
  });

  it('is verified by the trust policy, and fails with a signature that is broken', async () => {
    expect(await rowOf(sign)).toEqual({ state: 'passed', signature: 'policy-met' });
    const broken = await rowOf(async (copy) => {
      await sign(copy);
      const file = join(copy, 'evidence.sigstore.json');
      const bundle = JSON.parse(readFileSync(file, 'utf8'));
      bundle.dsseEnvelope.signatures[0].sig = Buffer.from('no signature').toString('base64');
      writeFileSync(file, JSON.stringify(bundle));
    });
    expect(broken).toEqual({ state: 'failed', signature: 'broken' });
  });

  it('fails where a member was edited', async () => {
    const row = await rowOf(async (copy) => {
      const file = join(copy, 'claim.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('{', '{ '));
    }, false);
    expect(row.state).not.toBe('passed');
  });
});
