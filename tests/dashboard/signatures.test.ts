import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EVIDENCE_PREDICATE } from '../../src/contracts/attestation.ts';
import type { QualityDashboard } from '../../src/contracts/dashboard.ts';
import { NOW } from '../audit/package/fixtures.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';
import { makePackage } from '../support/sigstore/signed-package.ts';

const at = { now: () => NOW };
let folder: string;

beforeAll(async () => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'runs'));
  const bare = await makePackage();
  for (const name of ['unsigned', 'signed']) cpSync(bare, join(folder, 'runs', name), { recursive: true });
  const { data } = await cliJson(folder, ['audit', 'keygen', '--owner', 'Robot lab', '--output', 'lab'], at);
  const { key_id: id } = data as unknown as { key_id: string };
  expect((await cli(folder, ['audit', 'sign', 'runs/signed', '--key', 'lab.private.pem'], at)).code).toBe(0);
  const policy = (key: string) =>
    `schema_version: worldgate.trust_policy.v1\nsigner: { kind: key, key_ids: ["${key}"] }\npredicates: [${EVIDENCE_PREDICATE}]\n`;
  writeFileSync(join(folder, 'lab.yaml'), policy(id));
  writeFileSync(join(folder, 'stranger.yaml'), policy(`sha256:${'a'.repeat(64)}`));
});
afterAll(removeFolders);

async function dashboard(...more: string[]) {
  const argv = ['dashboard', '--runs', 'runs', '--output', 'out', '--strict', ...more];
  const { code, out } = await cli(folder, argv, at);
  const read = () =>
    JSON.parse(readFileSync(join(folder, 'out/quality-dashboard.json'), 'utf8')) as QualityDashboard;
  return { code, out, read };
}

const BY = (policy: string) => ['--trust-policy', policy, '--trusted-signers', 'lab.trusted_signers.json'];

it('signatures are not verified, and do not count, where nobody is named', async () => {
  const { read } = await dashboard();
  expect(read().packages.map(({ signature }) => signature)).toEqual(['not_verified_here', 'none']);
  expect(read().release).toEqual([]);
});

it('a package that meets the trust policy is verified, and one that nobody signed is a failed row', async () => {
  const { code, read } = await dashboard(...BY('lab.yaml'));
  expect(code).toBe(1);
  expect(read().packages).toMatchObject([
    { path: 'signed', signature: 'verified', level: 'L0', signed_by: expect.stringContaining('Robot lab') },
    { path: 'unsigned', signature: 'none', signed_by: null },
  ]);
  expect(read().release[0]!.rows.map(({ state }) => state)).toEqual(['passed', 'failed']);
  expect(read().first_failed?.triage).toContain('worldgate audit verify');
});

it('a signature of somebody else is refused', async () => {
  const { code, read } = await dashboard(...BY('stranger.yaml'));
  expect([code, read().packages[0]!.signature]).toEqual([1, 'broken']);
});

it('a policy that cannot be used is a mistake of the caller', async () => {
  expect((await dashboard('--trust-policy', 'none.yaml')).code).toBe(2);
  expect((await dashboard('--trusted-signers', 'lab.trusted_signers.json')).code).toBe(2);
});
