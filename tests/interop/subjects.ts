import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { payloadOf } from '../../src/attest/statement.ts';
import { BUNDLE_FILES, PACKAGE_PREDICATES } from '../../src/contracts/attestation.ts';
import { cliJson, temporaryFolder } from '../support/cli.ts';
import { copyOf, makePackage, policyFor, statementsOf } from '../support/sigstore/signed-package.ts';
import type { Sigstore } from '../support/sigstore/start.ts';

/** What is signed and verified: packages of ours, and what other tools need to read or make their bundles. */
export interface Subjects {
  sigstore: Sigstore;
  /** Working folder, with the files of trust. */
  folder: string;
  /** Signed by a job, with a log of version 1 and of version 2. */
  jobs: { name: string; packageDir: string; signingConfig: string }[];
  /** Signed with keys of both types. */
  keys: { name: string; packageDir: string; publicKey: string }[];
  /** Not signed. */
  bare: string;
  /** Statements over `bare`, in the order of the predicates. */
  payloads: { name: string; predicateType: string; file: string }[];
  trustedRoot: string;
  policy: string;
  /** SAN and issuer of the job. */
  identity: string;
  issuer: string;
}

/** @param sigstore whose trusted root the other tools are given */
export async function makeSubjects(sigstore: Sigstore): Promise<Subjects> {
  const folder = temporaryFolder('worldgate-interop-');
  const put = (name: string, value: unknown): string => {
    const file = path.join(folder, name);
    writeFileSync(file, typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value));
    return file;
  };
  const configs = { 'log v1': sigstore.signingConfig, 'log v2': sigstore.signingConfigRekorV2 };
  const bare = await makePackage();
  const jobs: Subjects['jobs'] = [];
  for (const [name, config] of Object.entries(configs)) {
    const packageDir = copyOf(bare);
    const signingConfig = put(`signing_config_${name.replace(' ', '_')}.json`, config);
    const how = ['--backend', 'sigstore', '--signing-config', signingConfig];
    // A proof in a log of one entry has no hashes, which no real log has and sigstore-python does not read.
    await ours(['audit', 'sign', copyOf(bare), ...how], folder, sigstore.runnerEnv());
    await ours(['audit', 'sign', packageDir, ...how], folder, sigstore.runnerEnv());
    jobs.push({ name, packageDir, signingConfig });
  }
  const keys: Subjects['keys'] = [];
  for (const type of ['p256', 'ed25519']) {
    const packageDir = copyOf(bare);
    await ours(['audit', 'keygen', '--output', type, '--owner', 'Lab', '--type', type], folder);
    await ours(['audit', 'sign', packageDir, '--key', `${type}.private.pem`], folder);
    keys.push({ name: type, packageDir, publicKey: path.join(folder, `${type}.public.pem`) });
  }
  const { claims } = sigstore.oidc;
  return {
    sigstore,
    folder,
    jobs,
    keys,
    bare,
    payloads: statementsOf(sigstore, bare).map((statement, i) => {
      const name = BUNDLE_FILES[PACKAGE_PREDICATES[i]!];
      return {
        name,
        predicateType: statement.predicateType,
        file: put(`${name}.statement`, payloadOf(statement)),
      };
    }),
    trustedRoot: put('trusted_root.json', sigstore.trustedRoot),
    policy: put(
      'policy.json',
      policyFor(sigstore, { bind: [], witnesses: { transparency_log: 'required', timestamp: 'optional' } }),
    ),
    identity: `https://github.com/${claims.job_workflow_ref}`,
    issuer: claims.iss,
  };
}

/** One command line of ours that has to succeed. */
export async function ours(argv: string[], cwd: string, env: Record<string, string> = {}): Promise<unknown> {
  const { exit_code, errors, data } = await cliJson<unknown>(cwd, argv, { env });
  if (exit_code === 0) return data;
  throw new Error(
    `${argv.join(' ')} ended with ${exit_code}: ${errors.map(({ message }) => message).join('; ')}`,
  );
}

/** A copy of the unsigned package with the bundles that `make` wrote. */
export async function signedBy(
  { bare, payloads }: Subjects,
  make: (statement: string, bundle: string, predicateType: string) => Promise<void>,
): Promise<string> {
  const packageDir = copyOf(bare);
  for (const { name, file, predicateType } of payloads) {
    await make(file, path.join(packageDir, name), predicateType);
  }
  return packageDir;
}

/** Our verification of a whole package, with the trust of the services on loopback. */
export async function weVerify(packageDir: string, { folder, trustedRoot, policy }: Subjects): Promise<void> {
  const trust = ['--trusted-root', trustedRoot, '--offline', '--trust-policy', policy];
  await ours(['audit', 'verify', packageDir, ...trust], folder);
}

export function manifestOf(packageDir: string): string {
  return path.join(packageDir, 'artifact_manifest.json');
}

export function makeFolder(file: string): string {
  mkdirSync(file, { recursive: true });
  return file;
}

export const read = (file: string) => readFileSync(file, 'utf8');
