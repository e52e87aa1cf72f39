import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLE_FILES, PACKAGE_PREDICATES } from '../../src/contracts/attestation.ts';
import { makeFolder, manifestOf, ours, read, type Subjects, signedBy, weVerify } from './subjects.ts';
import { type Outcome, run, type Tools } from './tools.ts';

/** One thing that two implementations have to agree about. */
export interface Check {
  tool: keyof Tools;
  name: string;
  /** @param command of the tool @throws Error where they do not agree */
  look: (command: string) => Promise<void>;
}

/** The tool is older than what it is asked. */
export class Unsupported extends Error {}

function accepts(outcome: Outcome): void {
  if (outcome.code === 0) return;
  throw new Error(`ended with ${outcome.code}: ${outcome.text.trim().split('\n').slice(-3).join(' / ')}`);
}

/** @param because what the refusal has to say, so that it is not refused for another reason */
function refuses(outcome: Outcome, because: RegExp): void {
  if (outcome.code === 0) throw new Error('was accepted');
  if (!because.test(outcome.text))
    throw new Error(`refused for another reason: ${outcome.text.trim().slice(-400)}`);
}

const short = (predicate: string) => predicate.replace(/^https:\/\//, '');

export function checksOf(subjects: Subjects): Check[] {
  return [...cosignChecks(subjects), ...pythonChecks(subjects), ...ghChecks(subjects)];
}

function cosignChecks(subjects: Subjects): Check[] {
  const { folder, jobs, keys, trustedRoot, identity, issuer, sigstore } = subjects;
  const env = { COSIGN_PASSWORD: 'secret', COSIGN_YES: 'true' };
  const verify = (command: string, args: string[]) =>
    run(command, ['verify-blob-attestation', ...args], { cwd: folder, env });
  const ofJob = ['--certificate-oidc-issuer', issuer, '--trusted-root', trustedRoot];
  const check = (name: string, look: Check['look']): Check => ({ tool: 'cosign', name, look });
  return [
    ...jobs.flatMap(({ name, packageDir }) => [
      ...PACKAGE_PREDICATES.map((type) =>
        check(`cosign verifies our ${short(type)}, ${name}`, async (command) => {
          const bundle = ['--bundle', path.join(packageDir, BUNDLE_FILES[type]), '--type', type];
          const who = [...ofJob, '--certificate-identity', identity, '--use-signed-timestamps'];
          accepts(await verify(command, [...bundle, ...who, manifestOf(packageDir)]));
        }),
      ),
      check(`cosign finds an attachment in our bundle, and no other file, ${name}`, async (command) => {
        const [type] = PACKAGE_PREDICATES;
        const args = ['--bundle', path.join(packageDir, BUNDLE_FILES[type]), '--type', type, ...ofJob];
        const who = ['--certificate-identity', identity];
        accepts(await verify(command, [...args, ...who, path.join(packageDir, 'attachments/video.mp4')]));
        const other = path.join(folder, 'other');
        writeFileSync(other, 'other bytes');
        refuses(await verify(command, [...args, ...who, other]), /digests do not match/);
        const stranger = ['--certificate-identity', identity.replace('acme', 'stranger')];
        refuses(await verify(command, [...args, ...stranger, manifestOf(packageDir)]), /identit/);
      }),
    ]),
    ...keys.map(({ name, packageDir, publicKey }) =>
      check(`cosign verifies our bundles of a key, ${name}`, async (command) => {
        for (const type of PACKAGE_PREDICATES) {
          const bundle = ['--bundle', path.join(packageDir, BUNDLE_FILES[type]), '--type', type];
          const key = ['--key', publicKey, '--insecure-ignore-tlog'];
          accepts(await verify(command, [...bundle, ...key, manifestOf(packageDir)]));
        }
      }),
    ),
    check('we verify what cosign signs as a job, log v1', async (command) => {
      const packageDir = await signedBy(subjects, async (statement, bundle) => {
        const token = sigstore.oidc.token('sigstore');
        const args = ['--statement', statement, '--bundle', bundle, '--identity-token', token];
        const where = ['--signing-config', logOnly(subjects), '--trusted-root', trustedRoot];
        accepts(await run(command, ['attest-blob', ...args, ...where], { cwd: folder, env }));
      });
      await weVerify(packageDir, subjects);
    }),
    check('we verify what cosign signs with its own key, without a log', async (command) => {
      const cwd = makeFolder(path.join(folder, 'cosign-key'));
      accepts(await run(command, ['generate-key-pair'], { cwd, env }));
      const config = path.join(cwd, 'signing_config.json');
      const {
        rekorTlogUrls: _,
        rekorTlogConfig: __,
        tsaUrls: ___,
        tsaConfig: ____,
        ...none
      } = sigstore.signingConfig;
      writeFileSync(config, JSON.stringify({ ...none, caUrls: [], oidcUrls: [] }));
      const packageDir = await signedBy(subjects, async (statement, bundle) => {
        const args = ['--statement', statement, '--bundle', bundle, '--key', 'cosign.key'];
        accepts(await run(command, ['attest-blob', ...args, '--signing-config', config], { cwd, env }));
      });
      await ours(['audit', 'verify', packageDir, '--public-key', 'cosign.pub', '--offline'], cwd);
    }),
  ];
}

const VERIFY_DSSE = `
import sys
from pathlib import Path
from sigstore.models import Bundle, ClientTrustConfig
from sigstore.verify import Verifier, policy
config, identity, issuer, *bundles = sys.argv[1:]
verifier = Verifier(trusted_root=ClientTrustConfig.from_json(Path(config).read_text()).trusted_root)
for bundle in bundles:
    kind, payload = verifier.verify_dsse(Bundle.from_json(Path(bundle).read_text()), policy.Identity(identity=identity, issuer=issuer))
    assert kind == "application/vnd.in-toto+json", kind
`;

const SIGN_DSSE = `
import sys
from pathlib import Path
from sigstore.dsse import Statement
from sigstore.models import ClientTrustConfig
from sigstore.oidc import IdentityToken
from sigstore.sign import SigningContext
config, token, statement, bundle = sys.argv[1:]
context = SigningContext.from_trust_config(ClientTrustConfig.from_json(Path(config).read_text()))
with context.signer(IdentityToken(token)) as signer:
    signed = signer.sign_dsse(Statement(Path(statement).read_bytes()))
Path(bundle).write_text(signed.to_json())
`;

function pythonChecks(subjects: Subjects): Check[] {
  const { folder, jobs, identity, issuer, sigstore } = subjects;
  const check = (name: string, look: Check['look']): Check => ({ tool: 'python', name, look });
  const python = (command: string, args: string[]) => run(command, args, { cwd: folder });
  const ofOurs = jobs.flatMap(({ name, packageDir, signingConfig }) => {
    const config = clientConfig(subjects, signingConfig);
    const bundles = PACKAGE_PREDICATES.map((type) =>
      withHashes(
        path.join(packageDir, BUNDLE_FILES[type]),
        path.join(folder, `${name}-${BUNDLE_FILES[type]}`),
      ),
    );
    return [
      check(`sigstore-python verifies our three bundles, ${name}`, async (command) => {
        accepts(await python(command, ['-c', VERIFY_DSSE, config, identity, issuer, ...bundles]));
        const stranger = identity.replace('acme', 'stranger');
        refuses(
          await python(command, ['-c', VERIFY_DSSE, config, stranger, issuer, ...bundles]),
          /SANs do not match|identity/i,
        );
      }),
      check(`sigstore verify identity finds our manifest, ${name}`, async (command) => {
        const args = ['--trust-config', config, 'verify', 'identity', '--offline', '--bundle', bundles[0]!];
        const who = ['--cert-identity', identity, '--cert-oidc-issuer', issuer];
        accepts(await python(command, ['-m', 'sigstore', ...args, ...who, manifestOf(packageDir)]));
      }),
    ];
  });
  return [
    ...ofOurs,
    check('we verify what sigstore-python signs, log v1', async (command) => {
      const config = clientConfig(subjects, logOnly(subjects));
      const made = await signedBy(subjects, async (statement, bundle) => {
        const token = sigstore.oidc.token('sigstore');
        accepts(await python(command, ['-c', SIGN_DSSE, config, token, statement, bundle]));
      });
      await weVerify(made, subjects);
    }),
  ];
}

/**
 * A signing config without a timestamp authority: the one on loopback reads JSON, and clients that are not written in
 * JavaScript ask in DER. The log of version 2 needs a timestamp, so they sign with that of version 1 only.
 */
function logOnly({ folder, sigstore }: Subjects): string {
  const file = path.join(folder, 'signing_config_log_only.json');
  writeFileSync(file, JSON.stringify({ ...sigstore.signingConfig, tsaUrls: [] }));
  return file;
}

function clientConfig({ folder, trustedRoot }: Subjects, signingConfig: string): string {
  const file = path.join(folder, `client_${path.basename(signingConfig)}`);
  const trust = {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot: JSON.parse(read(trustedRoot)) as object,
    signingConfig: JSON.parse(read(signingConfig)) as object,
  };
  writeFileSync(file, JSON.stringify(trust));
  return file;
}

/**
 * The log of version 1 on loopback has every entry in a tree of its own, with index 0 and a proof without hashes. ProtoJSON
 * leaves out zeros and empty lists, and sigstore-python wants them written; no real log has such a tree.
 */
function withHashes(bundle: string, copy: string): string {
  const json = JSON.parse(read(bundle)) as {
    verificationMaterial: { tlogEntries: { inclusionProof: { logIndex?: string; hashes?: string[] } }[] };
  };
  for (const { inclusionProof } of json.verificationMaterial.tlogEntries) {
    inclusionProof.logIndex ??= '0';
    inclusionProof.hashes ??= [];
  }
  writeFileSync(copy, JSON.stringify(json));
  return copy;
}

function ghChecks({ folder, jobs, trustedRoot, sigstore }: Subjects): Check[] {
  const root = path.join(folder, 'trusted_root.jsonl');
  writeFileSync(root, `${read(trustedRoot)}\n`);
  const { claims } = sigstore.oidc;
  // Without these it asks for a login before it looks at any file.
  const env = { GH_TOKEN: 'none', GH_CONFIG_DIR: folder, GH_NO_UPDATE_NOTIFIER: '1' };
  return jobs.map(({ name, packageDir }) => ({
    tool: 'gh',
    name: `gh attestation verify takes our bundles, ${name}`,
    look: async (command) => {
      for (const type of PACKAGE_PREDICATES) {
        const bundle = path.join(packageDir, BUNDLE_FILES[type]);
        const jsonl = path.join(folder, 'gh.jsonl');
        writeFileSync(jsonl, `${read(bundle).trim()}\n`);
        const args = ['--bundle', jsonl, '--custom-trusted-root', root, '--predicate-type', type];
        const verify = (repository: string) =>
          run(command, ['attestation', 'verify', manifestOf(packageDir), ...args, '--repo', repository], {
            cwd: folder,
            env,
          });
        const verified = await verify(claims.repository);
        if (/nil value in transaction log entry/.test(verified.text)) {
          throw new Unsupported('this gh is older than version 2 of the log');
        }
        accepts(verified);
        refuses(await verify('stranger/robots'), /verifying with issuer/);
      }
    },
  }));
}
