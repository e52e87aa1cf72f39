import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyRequest } from '../../src/attest/verify/verify-request.ts';
import { verifyWorld } from '../../src/cli/audit-verify.ts';
import { checkoutOrigin } from '../../src/cli/checkout-origin.ts';
import type { CliContext } from '../../src/cli/context.ts';
import { type Verification, verification } from '../../src/contracts/verification.ts';
import { NOW } from '../audit/package/fixtures.ts';
import { installation } from '../support/benchmark.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';
import { copyOf, makePackage } from '../support/sigstore/signed-package.ts';

const now = () => NOW;
const at = { now };
let lab: string;
let supported: string;
let failed: string;

beforeAll(async () => {
  lab = temporaryFolder('worldgate-lab-');
  const keygen = ['audit', 'keygen', '--owner', 'Robot lab', '--output'];
  expect((await cli(lab, [...keygen, 'lab'], at)).code).toBe(0);
  expect((await cli(lab, [...keygen, 'other', '--type', 'ed25519'], at)).code).toBe(0);
  supported = await makePackage(50);
  failed = await makePackage(10);
  for (const dir of [supported, failed])
    expect((await cli(lab, ['audit', 'sign', dir, '--key', 'lab.private.pem'], at)).code).toBe(0);
});
afterAll(removeFolders);

async function verify(
  dir: string,
  ...argv: string[]
): Promise<{ code: number; data: Verification; codes: string[] }> {
  const answer = await cliJson(lab, ['audit', 'verify', dir, ...argv], at);
  return {
    code: answer.exit_code,
    data: answer.data === null ? (null as never) : verification.parse(answer.data),
    codes: answer.errors.map(({ code }) => code),
  };
}

function contextIn(cwd: string): CliContext {
  return {
    installation,
    argv: [],
    cwd,
    env: {},
    now,
    monotonic: () => 0,
    randomBytes: (count) => new Uint8Array(count),
    signal: new AbortController().signal,
    terminal: { isTTY: false, columns: 80, colour: false },
    out: () => {},
    err: () => {},
  };
}

const TRUSTED = ['--trusted-signers', 'lab.trusted_signers.json'];

describe('worldgate audit verify', () => {
  it('verifies what a named key signed', async () => {
    for (const trust of [TRUSTED, ['--public-key', 'lab.public.pem']]) {
      const { code, data } = await verify(supported, ...trust);
      expect(code).toBe(0);
      expect(data).toMatchObject({ verified: true, level: 'L0', claim: { outcome: 'supported' } });
      expect(data.signatures).toHaveLength(3);
    }
    const { data } = await verify(supported, ...TRUSTED);
    expect(data.signatures[0]!.signer).toMatchObject({ kind: 'key', owner: 'Robot lab' });
  });

  it('is neither good nor bad where nobody says whom to trust', async () => {
    const answer = await cliJson(lab, ['audit', 'verify', supported], at);
    const data = verification.parse(answer.data);
    expect(data.verified).toBe(false);
    expect(data.checks.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(answer).toMatchObject({
      ok: false,
      exit_code: 3,
      errors: [{ code: 'nobody-trusted', hint: expect.stringContaining('--trusted-signers') }],
    });
    const { out } = await cli(lab, ['audit', 'verify', supported], at);
    const { signer } = (await verify(supported, ...TRUSTED)).data.signatures[0]!;
    expect(out).toContain(signer?.kind === 'key' ? signer.key_id : 'no key');
    expect(out.replace(/\s+/g, ' ')).toContain('nobody said whose key to trust');
  });

  it('takes a key that nobody is named for as no proof where a policy asks for somebody else', async () => {
    const { code, data, codes } = await verify(supported, '--repository', 'acme/robots');
    expect(code).toBe(1);
    expect(data.verified).toBe(false);
    expect(codes).toContain('key');
  });

  it('says of a sound package whose claim failed that it is sound, and exits by the verdict', async () => {
    const { code, data, codes } = await verify(failed, ...TRUSTED);
    expect(data).toMatchObject({ verified: true, claim: { verdict: 'failed' } });
    expect({ code, codes }).toEqual({ code: 1, codes: ['claim-not-held'] });
    expect(await verify(failed, ...TRUSTED, '--fail-on', 'never')).toMatchObject({ code: 0, codes: [] });
    const { out } = await cli(lab, ['audit', 'verify', failed, ...TRUSTED], at);
    expect(out.startsWith('THE CLAIM DID NOT HOLD')).toBe(true);
    expect(out.replace(/\s+/g, ' ')).toContain('The package itself is verified (L0).');
  });

  it('says what was verified', async () => {
    const { data } = await verify(supported, ...TRUSTED);
    expect(data.claim?.statement).toContain('success_rate >= 0.8 on LIBERO');
    expect(data.claim?.draft).toEqual([]);
    const { out } = await cli(lab, ['audit', 'verify', supported, ...TRUSTED], at);
    expect(out).toMatch(/^ {2}claim .*success_rate >= 0\.8/m);
    expect(out.replace(/\s+/g, ' ')).toContain('of these 2 attachments, carried, not judged');
  });

  it('refuses the claim that failed where a policy decides', async () => {
    const { public_key: key } = (
      JSON.parse(readFileSync(path.join(lab, 'lab.trusted_signers.json'), 'utf8')) as {
        signers: { public_key: string }[];
      }
    ).signers[0]!;
    expect(key).toContain('BEGIN PUBLIC KEY');
    const { data } = await verify(supported, ...TRUSTED);
    const signer = data.signatures[0]!.signer!;
    writeFileSync(
      path.join(lab, 'policy.json'),
      JSON.stringify({
        schema_version: 'worldgate.trust_policy.v1',
        signer: { kind: 'key', key_ids: [signer.kind === 'key' ? signer.key_id : ''] },
      }),
    );
    const policy = ['--trust-policy', 'policy.json', ...TRUSTED];
    expect(await verify(supported, ...policy)).toMatchObject({ code: 0, data: { verified: true } });
    expect(await verify(failed, ...policy)).toMatchObject({
      code: 1,
      codes: ['outcome'],
      data: { verified: false },
    });
    // Ids alone verify nothing.
    expect((await verify(supported, '--trust-policy', 'policy.json')).code).toBe(2);
  });

  it('refuses a policy with an unknown key, and names the nearest', async () => {
    writeFileSync(
      path.join(lab, 'typo.json'),
      JSON.stringify({
        schema_version: 'worldgate.trust_policy.v1',
        signer: { kind: 'certificate', issuer: 'https://token.example.test', repository: 'a/b' },
        min_levle: 'L1',
      }),
    );
    const { code, err } = await cli(lab, ['audit', 'verify', supported, '--trust-policy', 'typo.json'], at);
    expect(code).toBe(2);
    expect(err).toContain('min_level');
  });

  it('refuses the key of somebody else', async () => {
    const { code, data, codes } = await verify(supported, '--public-key', 'other.public.pem');
    expect(code).toBe(1);
    expect(data.verified).toBe(false);
    expect(codes).toContain('key');
  });

  it('lists every failure, not the first only', async () => {
    const dir = copyOf(supported);
    appendFileSync(path.join(dir, 'evidence.md'), 'x');
    rmSync(path.join(dir, 'failure_evidence_index.jsonl'));
    writeFileSync(path.join(dir, 'note.txt'), 'hello');
    const bundle = path.join(dir, 'test-result.sigstore.json');
    writeFileSync(bundle, readFileSync(bundle, 'utf8').replace('"sig":"', '"sig":"AAAA'));
    const { code, data, codes } = await verify(dir, '--public-key', 'other.public.pem');
    expect(code).toBe(1);
    expect(data.verified).toBe(false);
    for (const name of ['member-size', 'member-missing', 'member-extra', 'key', 'claim'])
      expect(codes).toContain(name);
    const { codes: signed } = await verify(dir, ...TRUSTED);
    expect(signed).toContain('signature');
  });

  it('refuses the bundles of another package', async () => {
    const dir = copyOf(supported);
    for (const name of ['evidence', 'test-result', 'provenance'])
      cpSync(path.join(failed, `${name}.sigstore.json`), path.join(dir, `${name}.sigstore.json`));
    const { code, codes } = await verify(dir, ...TRUSTED);
    expect(code).toBe(1);
    expect(codes).toContain('subject-digest');
    expect(codes).toContain('predicate-differs');
    // Naming them is no way round.
    expect(
      (await verify(supported, ...TRUSTED, '--bundle', path.join(failed, 'evidence.sigstore.json'))).code,
    ).toBe(1);
  });

  it('refuses a statement that another key signed, among good ones', async () => {
    const dir = copyOf(supported);
    const mixed = copyOf(supported);
    expect((await cli(lab, ['audit', 'sign', mixed, '--key', 'other.private.pem'], at)).code).toBe(0);
    cpSync(path.join(mixed, 'provenance.sigstore.json'), path.join(dir, 'provenance.sigstore.json'));
    const both = path.join(lab, 'both.json');
    const signers = ['lab', 'other'].flatMap(
      (name) =>
        (
          JSON.parse(readFileSync(path.join(lab, `${name}.trusted_signers.json`), 'utf8')) as {
            signers: object[];
          }
        ).signers,
    );
    writeFileSync(both, JSON.stringify({ schema_version: 'worldgate.trusted_signers.v1', signers }));
    const { code, codes } = await verify(dir, '--trusted-signers', both);
    expect(code).toBe(1);
    expect(codes).toEqual(['several-signers']);
  });

  it('says that an unsigned package is unsigned, and that one waits for its signature', async () => {
    const dir = copyOf(supported);
    for (const name of ['evidence', 'test-result', 'provenance'])
      rmSync(path.join(dir, `${name}.sigstore.json`));
    expect((await verify(dir, ...TRUSTED)).codes).toContain('signature-missing');
    expect((await cli(lab, ['audit', 'sign', dir, '--separate'], at)).code).toBe(0);
    expect((await verify(dir, ...TRUSTED)).codes).toContain('signature-pending');
    expect((await cli(lab, ['audit', 'finish-signing', dir, '--key', 'lab.private.pem'], at)).code).toBe(0);
    expect(await verify(dir, ...TRUSTED)).toMatchObject({ code: 0, data: { verified: true } });
  });

  it('stays within 80 columns, whatever it says', async () => {
    for (const argv of [[supported, ...TRUSTED], [supported], [failed, '--public-key', 'other.public.pem']]) {
      const { out } = await cli(lab, ['audit', 'verify', ...argv], at);
      for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
    }
  });

  it('takes bundles from elsewhere: several files, or a folder of them', async () => {
    const dir = copyOf(supported);
    const elsewhere = temporaryFolder('worldgate-bundles-');
    const names = ['evidence', 'test-result', 'provenance'].map((name) => `${name}.sigstore.json`);
    for (const name of names) renameSync(path.join(dir, name), path.join(elsewhere, name));
    const { out } = await cli(lab, ['audit', 'verify', dir, ...TRUSTED], at);
    expect(out.replace(/\s+/g, ' ')).toContain('name its folder with --bundle FOLDER');
    const folder = await verify(dir, ...TRUSTED, '--bundle', elsewhere);
    expect(folder).toMatchObject({ code: 0, data: { verified: true } });
    expect(folder.data.signatures).toHaveLength(3);
    const files = names.flatMap((name) => ['--bundle', path.join(elsewhere, name)]);
    const single = await verify(dir, ...TRUSTED, ...files);
    expect(single.data.signatures.map(({ file }) => path.basename(file))).toEqual(names);
    expect(single.code).toBe(0);
    const empty = await cliJson(lab, ['audit', 'verify', dir, ...TRUSTED, '--bundle', lab], at);
    expect(empty).toMatchObject({ exit_code: 2, errors: [{ code: 'bundle-missing' }] });
  });

  it('stands in the repository that the caller or the checkout names, where a policy binds to it', async () => {
    const policy = path.join(lab, 'bound.json');
    writeFileSync(
      policy,
      JSON.stringify({
        schema_version: 'worldgate.trust_policy.v1',
        signer: {
          kind: 'certificate',
          issuer: 'https://token.actions.githubusercontent.com',
          repository: 'acme/robots',
        },
        bind: ['repository'],
      }),
    );
    const argv = ['audit', 'verify', supported, '--trust-policy', policy];
    const checkout = temporaryFolder('worldgate-checkout-');
    mkdirSync(path.join(checkout, '.git'));
    mkdirSync(path.join(checkout, 'deep', 'er'), { recursive: true });
    const config = (url: string) =>
      writeFileSync(
        path.join(checkout, '.git', 'config'),
        `[remote "other"]\n\turl = https://github.com/a/b\n[remote "origin"]\n\turl = ${url}\n`,
      );
    const folder = path.join(checkout, 'deep', 'er');
    const origin = async (url: string) => {
      config(url);
      return checkoutOrigin(folder);
    };
    expect(await origin('git@github.com:acme/robots.git')).toEqual({
      server: 'https://github.com',
      repository: 'acme/robots',
    });
    expect(await origin('file:///tmp/x')).toBeNull();
    expect(await checkoutOrigin(lab)).toBeNull();
    const standing = async (url: string | null, ...more: string[]) => {
      if (url !== null) config(url);
      const world = await verifyWorld(
        { ...contextIn(url === null ? lab : folder) },
        { trustPolicy: policy, ...(more[0] === undefined ? {} : { repository: more[0] }) },
      );
      return verifyRequest({ package: supported, trustPolicy: policy, repository: more[0] }, world).verifier
        .repository;
    };
    expect(await standing('https://github.com/acme/robots.git')).toBe('acme/robots');
    expect(await standing('https://github.com/acme/robots.git', 'acme/fork')).toBe('acme/fork');
    // Of a server that the policy's issuer does not speak for.
    expect(await standing('https://git.example.test/acme/robots.git')).toBeNull();
    expect(await standing(null)).toBeNull();
    expect(await standing(null, 'acme/robots')).toBe('acme/robots');
    expect((await cli(lab, [...argv, '--repository', 'acme/robots'], at)).code).toBe(1);
  });

  it('says what was named instead of a package, and what may have been meant', async () => {
    const folder = temporaryFolder('worldgate-slips-');
    const say = async (name: string) => {
      const { errors, exit_code } = await cliJson(folder, ['audit', 'verify', name], at);
      expect({ code: errors[0]?.code, exit_code }).toEqual({ code: 'package-missing', exit_code: 2 });
      return `${errors[0]?.message}; ${errors[0]?.hint}`;
    };
    cpSync(supported, path.join(folder, 'results', 'pusht'), { recursive: true });
    writeFileSync(path.join(folder, 'evidence.zip'), 'PK');
    expect(await say('resluts')).toBe('"resluts" does not exist; did you mean results?');
    expect(await say('nowhere')).toContain('"nowhere" does not exist');
    expect(await say('evidence.zip')).toContain('unpack it first');
    expect(await say('results/pusht/evidence.json')).toContain('name the folder: results/pusht');
    expect(await say('results')).toContain(`did you mean ${path.join('results', 'pusht')}?`);
    cpSync(supported, path.join(folder, 'results', 'reach'), { recursive: true });
    expect(await say('results')).toContain('2 folders in it are; name one:');
    mkdirSync(path.join(folder, 'empty'));
    expect(await say('empty')).toContain('it has no artifact_manifest.json');
    // What was a package is judged, not explained away.
    rmSync(path.join(folder, 'results', 'pusht', 'artifact_manifest.json'));
    expect((await cli(folder, ['audit', 'verify', 'results/pusht'], at)).code).toBe(1);
  });

  it('is found without its group, and breaks its messages for a terminal alone', async () => {
    const { code, err } = await cli(lab, ['verify', supported], at);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'error: unknown command "verify"\n  try: `worldgate release verify` or `worldgate checkpoint verify` or `worldgate audit verify`\n',
    });
    const argv = [
      'audit',
      'verify',
      supported,
      '--summary-key',
      'k',
      '--resource',
      'a:b',
      '--verifier-id',
      'c:d',
    ];
    const terminal = { isTTY: true, columns: 50, colour: false };
    const broken = await cli(lab, argv, { ...at, terminal });
    for (const line of broken.err.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(50);
    expect(broken.err.split('\n').length).toBeGreaterThan(3);
    expect((await cli(lab, argv, at)).err.split('\n')).toHaveLength(3);
  });

  it('says plainly what a placeholder is', async () => {
    const pem =
      '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE…\n-----END PUBLIC KEY-----\n';
    writeFileSync(path.join(lab, 'placeholder.pem'), pem);
    writeFileSync(path.join(lab, 'cut.pem'), pem.replace('…', ''));
    const of = async (file: string) =>
      (await cliJson(lab, ['audit', 'verify', supported, '--public-key', file], at)).errors[0]?.message;
    expect(await of('placeholder.pem')).toMatch(/holds a placeholder/);
    expect(await of('cut.pem')).toMatch(/holds no readable public key$/);
  });

  it('says what is no commit and no repository', async () => {
    expect((await cli(lab, ['audit', 'verify', supported, ...TRUSTED, '--commit', 'main'], at)).code).toBe(2);
    expect((await cli(lab, ['audit', 'verify', supported, '--repository', 'x'], at)).code).toBe(2);
  });
});

describe('worldgate audit verify --summary', () => {
  const policyFile = 'summary-policy.json';
  const decided = ['--trust-policy', policyFile, ...TRUSTED, '--summary', 'summary.json'];
  const predicate = () => {
    const bundle = JSON.parse(readFileSync(path.join(lab, 'summary.json'), 'utf8')) as {
      dsseEnvelope: { payload: string };
    };
    const { predicateType, predicate } = JSON.parse(
      Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'),
    ) as { predicateType: string; predicate: Record<string, unknown> };
    expect(predicateType).toBe('https://slsa.dev/verification_summary/v1');
    return predicate;
  };

  beforeAll(async () => {
    const { data } = await verify(supported, ...TRUSTED);
    const signer = data.signatures[0]!.signer!;
    writeFileSync(
      path.join(lab, policyFile),
      JSON.stringify({
        schema_version: 'worldgate.trust_policy.v1',
        signer: { kind: 'key', key_ids: [signer.kind === 'key' ? signer.key_id : ''] },
        claims: 'any',
      }),
    );
  });

  it('is signed for the next stage, and passes only what passed', async () => {
    const key = ['--summary-key', 'lab.private.pem', '--resource', 'pkg:github/owner/name@v1.0.0'];
    expect((await verify(supported, ...decided, ...key)).code).toBe(0);
    expect(predicate()).toMatchObject({
      verificationResult: 'PASSED',
      verifiedLevels: ['WORLDGATE_EVIDENCE_L0'],
      resourceUri: 'pkg:github/owner/name@v1.0.0',
    });
    // The policy takes every outcome, and a summary says PASSED of none that did not.
    expect((await verify(failed, ...decided, ...key)).code).toBe(1);
    expect(predicate()).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
  });

  it('says what it states, and is not signed by a job where there is none', async () => {
    const { out } = await cli(lab, ['audit', 'verify', failed, ...decided], at);
    expect(out).toContain('summary: summary.json, says FAILED, not signed');
    const backend = ['audit', 'verify', supported, ...decided, '--summary-backend', 'sigstore'];
    const refused = await cliJson(lab, backend, at);
    expect(refused).toMatchObject({ exit_code: 2, errors: [{ code: 'usage' }] });
    expect(refused.errors[0]?.hint).toContain('--summary-key');
  });

  it.each(['--resource', '--verifier-id', '--summary-key', '--summary-key-env'])(
    'has a use for %s',
    async (flag) => {
      const { errors, exit_code } = await cliJson(
        lab,
        ['audit', 'verify', supported, ...TRUSTED, flag, 'x:y'],
        at,
      );
      expect(exit_code).toBe(2);
      expect(errors[0]?.message).toBe(`${flag}: there is no summary without --summary FILE`);
    },
  );

  it('is a statement alone without a signer, and nothing without a policy', async () => {
    expect((await verify(supported, ...decided)).code).toBe(0);
    const text = readFileSync(path.join(lab, 'summary.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ predicate: { verificationResult: 'PASSED' } });
    expect((await verify(supported, ...TRUSTED, '--summary', 'no.json')).code).toBe(2);
  });
});
