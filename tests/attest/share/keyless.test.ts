import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPackage } from '../../../src/audit/package/read-package.ts';
import { publicShare } from '../../../src/contracts/share.ts';
import { cliJson, removeFolders } from '../../support/cli.ts';
import { policyFor, signPackage } from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';
import { approvalOf, type Laboratory, laboratory } from './signed.ts';

let sigstore: Sigstore;
let lab: Laboratory;

beforeAll(async () => {
  sigstore = await startSigstore();
  lab = await laboratory({ sign: false });
  await signPackage(sigstore, lab.packageDir);
  lab.put('root.json', sigstore.trustedRoot);
  lab.put('policy.json', policyFor(sigstore));
  const approved = new Date(sigstore.clock.now().getTime() - 60_000).toISOString();
  lab.put('approval.json', { ...approvalOf(readPackage(lab.packageDir).digest), approved_at: approved });
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});

const publish = (further: readonly string[], now = sigstore.clock.now()) =>
  cliJson(
    lab.dir,
    [
      ...['audit', 'publish', 'package', '--share', '--approval-file', 'approval.json', '--output', 'share'],
      ...['--trusted-root', 'root.json', '--offline', ...further],
    ],
    { env: sigstore.runnerEnv(), now: () => now },
  );

it('publishes what a workflow signed, against a trust policy', async () => {
  const { errors } = await publish(['--trust-policy', 'policy.json']);
  expect(errors).toEqual([]);
  const { signature } = publicShare.parse(
    JSON.parse(readFileSync(path.join(lab.dir, 'share', 'share.json'), 'utf8')),
  );
  const { claims } = sigstore.oidc;
  expect(signature).toMatchObject({
    level: 'L1',
    trusted_by: 'trust_policy',
    signer: {
      kind: 'certificate',
      issuer: claims.iss,
      subject: `https://github.com/${claims.job_workflow_ref}`,
      public: true,
      commit: claims.sha,
    },
  });
  expect(signature.signed_at).not.toBeNull();
  expect(signature.log).not.toBeNull();
  expect(readFileSync(path.join(lab.dir, 'share', 'index.html'), 'utf8')).toContain(claims.job_workflow_ref);
});

it('refuses what another repository’s workflow would have to have signed', async () => {
  const policy = JSON.parse(policyFor(sigstore)) as { signer: Record<string, unknown> };
  policy.signer.repository = 'acme/other';
  writeFileSync(path.join(lab.dir, 'other.json'), JSON.stringify(policy));
  const { errors } = await publish(['--trust-policy', 'other.json']);
  expect(errors[0]).toMatchObject({
    code: 'share-unverified',
    message: expect.stringContaining('acme/other'),
  });
});
