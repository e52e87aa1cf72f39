import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageStatements, payloadOf } from '../../../src/attest/statement.ts';
import { readPackage } from '../../../src/audit/package/read-package.ts';
import {
  BUNDLE_FILES,
  type PackagePredicate,
  type SigningSource,
} from '../../../src/contracts/attestation.ts';
import type { ShareApproval } from '../../../src/contracts/share.ts';
import type { Digest } from '../../../src/foundation/digest.ts';
import { AUDIT, auditFolder, NOW } from '../../audit/package/fixtures.ts';
import { cliJson, temporaryFolder } from '../../support/cli.ts';
import { signWithKey } from '../../support/sigstore/sign.ts';

export const MODEL = `acme/libero-policy@${'5'.repeat(40)}`;
export const SIGNER = 'Robotics laboratory, release key';

const NOWHERE: SigningSource = {
  server_url: null,
  repository: null,
  repository_id: null,
  commit: null,
  head_commit: null,
  ref: null,
  event: null,
  workflow_ref: null,
  run_id: null,
  run_attempt: null,
  pull_request: null,
  runner_environment: null,
};

export interface Laboratory {
  /** Holds `package`, `approval.json` and `signers.json`; removed by `removeFolders` of the command line's support. */
  dir: string;
  packageDir: string;
  digest: Digest;
  approval: ShareApproval;
  keys: { privateKey: KeyObject; publicKey: KeyObject };
  put: (name: string, value: unknown) => void;
}

export const KEYS = generateKeyPairSync('ed25519');

/** A package of {@link auditFolder} in a folder of its own, signed with a key, approved and with its signer trusted. */
export async function laboratory({
  sign = true,
  hasModel = true,
  folder = {},
  info,
}: {
  sign?: boolean;
  /** Whether the claim names a model. */
  hasModel?: boolean;
  folder?: Parameters<typeof auditFolder>[1];
  info?: unknown;
} = {}): Promise<Laboratory> {
  const dir = temporaryFolder('worldgate-share-');
  const settled = {
    ...folder,
    dir,
    overrides: { ...(hasModel ? { model: MODEL } : {}), ...folder?.overrides },
    claim: { needs_review: [], ...folder?.claim },
    protocol: { needs_review: [], ...folder?.protocol },
  };
  const { put } = auditFolder(info, settled);
  const made = await cliJson(dir, [...AUDIT, '--fail-on', 'never'], { now: () => NOW });
  if (made.exit_code !== 0) throw new Error(JSON.stringify(made.errors));
  const packageDir = path.join(dir, 'package');
  const stored = readPackage(packageDir);
  if (sign) {
    for (const statement of packageStatements(stored, NOWHERE, { at: NOW, version: '1.2.3' })) {
      const file = BUNDLE_FILES[statement.predicateType as PackagePredicate];
      const bundle = await signWithKey(KEYS, payloadOf(statement));
      writeFileSync(path.join(packageDir, file), JSON.stringify(bundle));
    }
  }
  put('signers.json', {
    schema_version: 'worldgate.trusted_signers.v1',
    signers: [{ owner: SIGNER, public_key: KEYS.publicKey.export({ type: 'spki', format: 'pem' }) }],
  });
  const approval = approvalOf(stored.digest);
  put('approval.json', approval);
  return { dir, packageDir, digest: stored.digest, approval, keys: KEYS, put };
}

export function approvalOf(digest: Digest): ShareApproval {
  return {
    schema_version: 'worldgate.share_approval.v1',
    package_digest: digest,
    reviewer_label: 'Procurement review',
    audience: 'Reviewers of the pilot',
    approver: 'Head of evaluation',
    revocation_owner: 'evaluation@lab.example',
    retention_policy: 'Until the pilot ends, then deleted from the web host',
    approved_at: '2026-11-21T11:00:00Z',
  };
}

export const PUBLISH = [
  ...['audit', 'publish', 'package', '--share', '--approval-file', 'approval.json'],
  ...['--trusted-signers', 'signers.json', '--output', 'share'],
];
