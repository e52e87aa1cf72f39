import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Verification, verification } from '../../src/contracts/verification.ts';
import { NOW } from '../audit/package/fixtures.ts';
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

  it('does not verify where nobody says whom to trust', async () => {
    const { code, data, codes } = await verify(supported);
    expect(data.verified).toBe(false);
    expect(code).toBe(1);
    expect(codes).toContain('key');
  });

  it('says of a sound package whose claim failed that it is sound, and exits by the verdict', async () => {
    const { code, data } = await verify(failed, ...TRUSTED);
    expect(data).toMatchObject({ verified: true, claim: { verdict: 'failed' } });
    expect(code).toBe(1);
    expect((await verify(failed, ...TRUSTED, '--fail-on', 'never')).code).toBe(0);
    const { out } = await cli(lab, ['audit', 'verify', failed, ...TRUSTED], at);
    expect(out).toContain('and the claim did not hold');
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

  it('says what is no package, and no commit', async () => {
    expect((await cli(lab, ['audit', 'verify', 'nowhere'], at)).code).toBe(2);
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

  it('is a statement alone without a signer, and nothing without a policy', async () => {
    expect((await verify(supported, ...decided)).code).toBe(0);
    const text = readFileSync(path.join(lab, 'summary.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ predicate: { verificationResult: 'PASSED' } });
    expect((await verify(supported, ...TRUSTED, '--summary', 'no.json')).code).toBe(2);
  });
});
