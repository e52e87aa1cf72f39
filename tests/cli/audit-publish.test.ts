import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decryptShare } from '../../src/attest/share/encrypt.ts';
import { requireShareable } from '../../src/attest/share/requirements.ts';
import { readRevocation } from '../../src/attest/share/revocation.ts';
import { plannedCellsDigest } from '../../src/audit/claims/planned-cells.ts';
import { runForEvidence } from '../../src/audit/package/pack-run.ts';
import { readPackage } from '../../src/audit/package/read-package.ts';
import { publicShare, reliabilityRecord, shareRevocation } from '../../src/contracts/share.ts';
import { type Laboratory, laboratory, PUBLISH, SIGNER } from '../attest/share/signed.ts';
import { AUDIT, auditFolder, evalInfo, NOW } from '../audit/package/fixtures.ts';
import { installation } from '../support/benchmark.ts';
import { type CliOptions, cli, cliJson, contentsOf, removeFolders, temporaryFolder } from '../support/cli.ts';
import { GitHubFilesApi } from '../support/github-files-api.ts';

interface Published {
  share_id: string;
  share_url: string;
  encrypted: boolean;
  expires_at: string | null;
  notes: string[];
}

let signed: Laboratory;
let unsigned: Laboratory;
let dir: string;
beforeAll(async () => {
  signed = await laboratory();
  unsigned = await laboratory({ sign: false });
});
beforeEach(() => use(signed));
afterAll(removeFolders);

/** A copy of a laboratory that a test may spoil. */
function use(lab: Laboratory): void {
  dir = temporaryFolder('worldgate-publish-');
  cpSync(lab.dir, dir, { recursive: true });
}

const at = (...parts: string[]) => path.join(dir, ...parts);
const read = (...parts: string[]) => readFileSync(at(...parts), 'utf8');
const json = (...parts: string[]) => JSON.parse(read(...parts)) as Record<string, unknown>;
const WORLD: CliOptions = { now: () => NOW };

const publish = (further: readonly string[] = [], options: CliOptions = {}) =>
  cliJson<Published>(dir, [...PUBLISH, ...further], { ...WORLD, ...options });
const revoke = (further: readonly string[], options: CliOptions = {}) =>
  cliJson<{ notes: string[]; share_url: string | null }>(
    dir,
    [
      'audit',
      'revoke',
      ...further,
      '--reason',
      'The simulator was misconfigured',
      '--by',
      'Head of evaluation',
    ],
    { now: () => new Date('2026-12-01T09:00:00Z'), ...options },
  );
const verify = () =>
  cliJson<{ verified: boolean; checks: { name: string; state: string }[] }>(
    dir,
    ['audit', 'verify', 'package', '--trusted-signers', 'signers.json'],
    WORLD,
  );

describe('a share', () => {
  it('is a page and a summary, and the package says where', async () => {
    const before = contentsOf(at('package'));
    const { exit_code, data, errors } = await publish();
    expect({ exit_code, errors }).toEqual({ exit_code: 0, errors: [] });
    expect([...contentsOf(at('share')).keys()].sort()).toEqual(['index.html', 'share.json']);
    const share = publicShare.parse(json('share', 'share.json'));
    expect(share).toMatchObject({
      share_id: data.share_id,
      package_digest: signed.digest,
      verdict: 'passed',
      subject: { id: 'acme/libero-policy' },
      expires_at: null,
      reviewer_label: 'Procurement review',
      signature: { level: 'L0', signer: { kind: 'key', owner: SIGNER }, trusted_by: 'trusted_signers' },
    });
    expect(share.metrics[0]).toMatchObject({ estimate: 0.9, n: 50, counts: { succeeded: 45, episodes: 50 } });
    expect(read('share', 'index.html')).toContain('90.0 %');
    expect(read('package', 'share_url.txt')).toBe('../share/index.html\n');
    const after = contentsOf(at('package'));
    after.delete('share_url.txt');
    expect(after).toEqual(before);
    expect((await verify()).data.verified).toBe(true);
  });

  it('holds no path of this machine', async () => {
    await publish();
    for (const text of contentsOf(at('share')).values()) expect(text).not.toContain(path.dirname(dir));
  });

  it('is another one each time, in the place of the earlier one', async () => {
    const first = await publish();
    expect(first.data.notes).toEqual([]);
    const second = await publish();
    expect(second.data.share_id).not.toBe(first.data.share_id);
    expect(json('share', 'share.json').share_id).toBe(second.data.share_id);
    expect(second.data.notes).toEqual([expect.stringContaining(first.data.share_id)]);
    const third = await publish(['--output', 'elsewhere']);
    expect(third.data.notes).toEqual([expect.stringContaining('(share/index.html)')]);
  });

  it('ends when it is told to', async () => {
    const { data } = await publish(['--expires', '2027-01-31']);
    expect(data.expires_at).toBe('2027-01-31T23:59:59.999Z');
    expect(json('share', 'share.json').expires_at).toBe(data.expires_at);
  });

  it('is locked by a password of the environment', async () => {
    const { data } = await publish(['--password-env', 'SHARE_PASSWORD', '--allow-weak-password'], {
      env: { SHARE_PASSWORD: 'short' },
    });
    expect(data.encrypted).toBe(true);
    expect(data.notes).toEqual([expect.stringMatching(/5 characters/)]);
    for (const text of contentsOf(at('share')).values()) {
      // Any short word turns up in enough base64.
      const readable = text.replace(/("ciphertext": ?")[^"]+/, '$1');
      const leaks = ['acme', 'libero', 'Procurement', 'Passed', 'short'].filter((word) =>
        readable.includes(word),
      );
      expect(leaks).toEqual([]);
      expect(text.length - readable.length).toBeGreaterThan(4000);
    }
    const opened = publicShare.parse(await decryptShare(json('share', 'share.json'), 'short'));
    expect(opened.package_digest).toBe(signed.digest);
  });

  it('is an output of a step of GitHub Actions', async () => {
    writeFileSync(at('output'), 'earlier=1\n');
    await publish([], { env: { GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: at('output') } });
    expect(read('output')).toBe('earlier=1\nshare-url=share/index.html\n');
  });

  it('leaves labels in a record, where one is asked for', async () => {
    await publish(['--reliability-record', 'record.jsonl']);
    await publish(['--reliability-record', 'record.jsonl']);
    const lines = read('record.jsonl').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const record = reliabilityRecord.parse(JSON.parse(lines[0]!));
    expect(record).toMatchObject({ recorded_on: '2026-11-21', verdict: 'passed', grade: 'B', signer: 'key' });
    expect(lines[0]).not.toMatch(/acme|libero|sha256|shr_|clm_|lab/i);
  });

  it('shows a claim that did not hold, unless the policy asks for one that does', async () => {
    use(await laboratory({ info: evalInfo(20, 50) }));
    expect((await publish()).errors).toEqual([]);
    expect(json('share', 'share.json')).toMatchObject({ verdict: 'failed', outcome: 'not_supported' });
    const { signature } = publicShare.parse(json('share', 'share.json'));
    const policy = {
      schema_version: 'worldgate.trust_policy.v1',
      signer: { kind: 'key', key_ids: [(signature.signer as { key_id: string }).key_id] },
    };
    writeFileSync(at('policy.json'), JSON.stringify(policy));
    const { errors } = await publish(['--trust-policy', 'policy.json']);
    expect(errors[0]).toMatchObject({
      code: 'share-unverified',
      message: expect.stringMatching(/not_supported/),
    });
  });
});

describe('nothing is published', () => {
  const refusal = async (further: readonly string[] = [], options: CliOptions = {}) => {
    const before = contentsOf(dir);
    const { exit_code, errors } = await publish(further, options);
    expect(exit_code).toBe(2);
    expect(contentsOf(dir)).toEqual(before);
    return errors[0]!;
  };
  const edit = (name: string, change: Record<string, unknown>) =>
    writeFileSync(at(name), JSON.stringify({ ...json(name), ...change }));

  it('of an unsigned package', async () => {
    use(unsigned);
    expect(await refusal()).toMatchObject({ code: 'share-unsigned', message: expect.stringMatching(/sign/) });
  });

  it('that a key signed whom nobody trusts, and shows each check once, as `audit verify` does', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const { signers } = json('signers.json') as { signers: object[] };
    const other = { ...signers[0], public_key: publicKey.export({ type: 'spki', format: 'pem' }) };
    edit('signers.json', { signers: [other] });
    const { code, out, err } = await cli(dir, PUBLISH, WORLD);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).not.toContain('[redacted]');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const expected = await cli(
      dir,
      ['audit', 'verify', 'package', '--trusted-signers', 'signers.json'],
      WORLD,
    );
    expect(out).toContain(expected.out.trimEnd());
    expect(out).toContain('error: nothing was published');
    const lines = (await refusal()).message.split('\n');
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('without saying whose signature is trusted', async () => {
    const { errors } = await cliJson(
      dir,
      PUBLISH.filter((word) => !/signers/.test(word)),
      WORLD,
    );
    expect(errors[0]).toMatchObject({
      code: 'share-needs-trust',
      hint: expect.stringContaining('--trust-policy'),
    });
  });

  it('that somebody else signed', async () => {
    const { signers } = json('signers.json') as { signers: object[] };
    edit('signers.json', { signers: [{ ...signers[0], revoked: true }] });
    expect(await refusal()).toMatchObject({
      code: 'share-unverified',
      message: expect.stringMatching(/revoked/),
    });
  });

  it('that was edited', async () => {
    writeFileSync(at('package', 'evidence.md'), 'Passed!');
    expect((await refusal()).code).toBe('package-tampered');
  });

  it('that another approval is of', async () => {
    const other = `sha256:${'0'.repeat(64)}`;
    edit('approval.json', { package_digest: other });
    const { code, message } = await refusal();
    expect(code).toBe('approval-mismatch');
    expect(message).toContain(other);
    expect(message).toContain(signed.digest);
  });

  it('that is a draft', async () => {
    use(await laboratory({ folder: { claim: { needs_review: ['decision_rule.alpha'] } } }));
    expect(await refusal()).toMatchObject({
      code: 'share-refused',
      message: expect.stringContaining('decision_rule.alpha'),
    });
  });

  it('that is of no model', async () => {
    use(await laboratory({ hasModel: false }));
    expect(await refusal()).toMatchObject({
      code: 'share-refused',
      message: expect.stringMatching(/no model is called/),
    });
  });

  it.each<[string, string[], CliOptions, string, RegExp]>([
    [
      'with an empty password',
      ['--password-env', 'PW'],
      { env: { PW: '' } },
      'password-empty',
      /PW has no characters/,
    ],
    [
      'with a password that is not there',
      ['--password-env', 'PW'],
      { env: {} },
      'password-missing',
      /no variable PW/,
    ],
    ['that ended', ['--expires', '2026-11-20'], {}, 'usage', /not in the future/],
    ['that no calendar has', ['--expires', '2027-02-30T12:00:00Z'], {}, 'usage', /2027-02-30/],
    ['at an hour that no clock has', ['--expires', '2027-01-31T24:00:00Z'], {}, 'usage', /24:00/],
    ['into the package', ['--output', 'package/share'], {}, 'output-invalid', /in the package/],
    ['without its approval', ['--approval-file', 'none.json'], {}, 'file-missing', /none\.json/],
    [
      'with a password that is guessed',
      ['--password-env', 'PW'],
      { env: { PW: 'eleven char' } },
      'password-weak',
      /PW: The password has 11 characters/,
    ],
    ['where a weak password is of nothing', ['--allow-weak-password'], {}, 'usage', /--password-env names/],
    [
      'with an empty password, whatever is allowed',
      ['--password-env', 'PW', '--allow-weak-password'],
      { env: { PW: '' } },
      'password-empty',
      /PW has no characters/,
    ],
    [
      'to a release without a tag',
      ['--target', 'release', '--upload-repository', 'acme/robots', '--confirm-upload'],
      {},
      'usage',
      /--tag/,
    ],
    ['to no repository', ['--target', 'pages', '--confirm-upload'], {}, 'usage', /which repository/],
    [
      'without a token',
      ['--target', 'pages', '--confirm-upload', '--upload-repository', 'acme/robots'],
      {},
      'token-missing',
      /GITHUB_TOKEN/,
    ],
    ['where a confirmation is of nothing', ['--confirm-upload'], {}, 'usage', /--confirm-upload says how/],
  ])('%s', async (_, further, options, code, message) => {
    const error = await refusal(further, options);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message + error.hint).not.toContain(dir);
  });

  it('over a page that is no share', async () => {
    mkdirSync(at('share'));
    writeFileSync(at('share', 'index.html'), 'home');
    expect((await refusal()).code).toBe('output-invalid');
  });

  it.each([
    ['a folder with anything else in it', () => mkdirSync(at('share'))],
    ['the folder of an earlier share, once something else lies there', () => publish()],
  ])('into %s', async (_, make) => {
    await make();
    writeFileSync(at('share', 'claim.json'), '{}');
    const { code, message } = await refusal();
    expect(code).toBe('output-invalid');
    expect(message).toContain('claim.json');
  });

  it('into a file', async () => {
    writeFileSync(at('share'), 'notes');
    expect((await refusal()).message).toMatch(/is a file/);
  });

  it('unless it is said what', async () => {
    const { errors } = await cliJson(
      dir,
      PUBLISH.filter((word) => word !== '--share'),
      WORLD,
    );
    expect(errors[0]).toMatchObject({ code: 'usage', message: expect.stringContaining('--share') });
  });
});

describe('an upload that is not confirmed', () => {
  const TARGET = ['--target', 'pages', '--upload-repository', 'acme/robots'];

  it('leaves files to look at, and sends and records nothing', async () => {
    const { exit_code, data, errors } = await publish([...TARGET, '--reliability-record', 'record.jsonl'], {
      env: { GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: at('output') },
    });
    expect(exit_code).toBe(2);
    expect(errors).toEqual([
      {
        code: 'upload-unconfirmed',
        message: expect.stringMatching(/branch gh-pages of acme\/robots/),
        hint: expect.stringContaining('--confirm-upload'),
      },
    ]);
    expect(data.share_url).toBe('share/index.html');
    expect(publicShare.parse(json('share', 'share.json')).share_id).toBe(data.share_id);
    expect([existsSync(at('record.jsonl')), existsSync(at('output'))]).toEqual([false, false]);
    expect((await cli(dir, [...PUBLISH, ...TARGET], WORLD)).out).toMatch(/not uploaded: .*\n {2}try: /);
  });

  it('of a notice takes nothing back', async () => {
    await publish();
    const before = contentsOf(dir);
    const { errors } = await revoke(['package', ...TARGET]);
    expect(errors[0]!.code).toBe('upload-unconfirmed');
    expect(contentsOf(dir)).toEqual(before);
  });
});

describe('an approval', () => {
  it.each<[string, string | null]>([
    ['2026-03-01T00:00:00Z', null],
    ['2026-01-01T00:00:00Z', '2026-01-01 00:00 UTC, before the plan was frozen (2026-02-01 00:00 UTC)'],
  ])('that is dated %s is noted: %s', async (approved, note) => {
    const { protocol } = auditFolder();
    const frozen = {
      at: '2026-02-01T00:00:00Z',
      planned_cells: 50,
      planned_cells_digest: plannedCellsDigest(protocol),
    };
    use(await laboratory({ folder: { protocol: { frozen } } }));
    writeFileSync(at('approval.json'), JSON.stringify({ ...json('approval.json'), approved_at: approved }));
    const { data, errors } = await publish();
    expect(errors).toEqual([]);
    expect(data.notes).toEqual(note === null ? [] : [expect.stringContaining(note)]);
    expect(read('share', 'index.html').includes('before the plan was frozen')).toBe(note !== null);
  });
});

describe('a mock or a demonstration', () => {
  it('is never shared, whoever signed and approved it', () => {
    const stored = readPackage(at('package'));
    const mock = { ...stored, evidence: { ...stored.evidence, not_for_proof: true } };
    expect(() => requireShareable(mock)).toThrow(/not_for_proof/);
    expect(() => requireShareable(stored)).not.toThrow();
  });
});

describe('a package that is made again in its folder', () => {
  const BUNDLES = ['evidence.sigstore.json', 'test-result.sigstore.json', 'provenance.sigstore.json'];

  it('says which signatures and which share went with the earlier one', async () => {
    await publish();
    const { data } = await cliJson<{ notes: string[] }>(dir, [...AUDIT, '--fail-on', 'never'], WORLD);
    expect(data.notes).toHaveLength(2);
    for (const name of [...BUNDLES, 'share_url.txt', signed.digest]) expect(data.notes[0]).toContain(name);
    expect(data.notes[1]).toContain('../share/index.html');
    expect(existsSync(at('package', 'share_url.txt'))).toBe(false);
    expect((await cliJson<{ notes: string[] }>(dir, AUDIT, WORLD)).data.notes).toEqual([]);
  });

  it('says so in text, and where it fails', async () => {
    expect((await cli(dir, AUDIT, WORLD)).out).toMatch(/\nnote: .*evidence\.sigstore\.json/);
    use(signed);
    writeFileSync(at('claim.json'), 'no claim');
    expect((await cliJson(dir, AUDIT, WORLD)).errors[0]!.message).toMatch(/evidence\.sigstore\.json/);
  });
});

describe('a share that is revoked', () => {
  it('is a notice, and its package is verified no more', async () => {
    await publish();
    const { exit_code, data } = await revoke(['package']);
    expect({ exit_code, notes: data.notes }).toEqual({ exit_code: 0, notes: [] });
    const record = shareRevocation.parse(json('package', 'revocation.json'));
    expect(record).toMatchObject({
      package_digest: signed.digest,
      reason: 'The simulator was misconfigured',
      by: 'Head of evaluation',
      revoked_at: '2026-12-01T09:00:00.000Z',
    });
    expect(readRevocation(at('package'))).toEqual(record);
    for (const name of ['share.json', 'revocation.json']) expect(json('share', name)).toEqual(record);
    expect(read('share', 'index.html')).toContain('This evidence share was revoked');
    expect(read('share', 'index.html')).not.toContain('90.0 %');
    const verified = await verify();
    expect(verified.data.verified).toBe(false);
    const failed = verified.data.checks.filter(({ state }) => state === 'failed');
    expect(failed.map(({ name }) => name)).toEqual(['revoked']);
  });

  it('is not published again', async () => {
    await publish();
    await revoke(['package']);
    expect((await publish()).errors[0]!.code).toBe('share-revoked');
    // A package whose record was taken away meets the notice in the folder.
    rmSync(at('package', 'revocation.json'));
    expect((await publish()).errors[0]!.code).toBe('share-revoked');
  });

  it('is not forgotten by making its package again in the same folder', async () => {
    await publish();
    await revoke(['package']);
    const record = read('package', 'revocation.json');
    const made = await cliJson(dir, [...AUDIT, '--fail-on', 'never'], WORLD);
    expect(made.errors[0]).toMatchObject({
      code: 'package-revoked',
      message: expect.stringContaining('revocation.json'),
      hint: expect.stringContaining('--output'),
    });
    // Nor by a call that fails for another reason, which takes an earlier package away.
    writeFileSync(at('claim.json'), 'no claim');
    expect((await cliJson(dir, AUDIT, WORLD)).exit_code).toBe(2);
    expect(read('package', 'revocation.json')).toBe(record);
    expect((await publish()).errors[0]!.code).toBe('share-revoked');
  });

  it('is not forgotten by a run that would pack its evidence there: it is not begun', async () => {
    await publish();
    await revoke(['package']);
    const before = contentsOf(dir);
    const run = () => Promise.reject(new Error('begun'));
    const evidence = { output: at('package'), now: () => NOW, installation };
    await expect(runForEvidence(run, evidence)).rejects.toMatchObject({ code: 'package-revoked' });
    expect(contentsOf(dir)).toEqual(before);
    rmSync(at('package', 'revocation.json'));
    await expect(runForEvidence(run, evidence)).rejects.toThrow('begun');
  });

  it('is named by its folder as well, and with a password by its package too', async () => {
    await publish(['--password-env', 'PW'], { env: { PW: 'five random words' } });
    expect((await revoke(['share'])).errors[0]!.hint).toContain('--package');
    expect((await revoke(['share', '--package', 'package'])).exit_code).toBe(0);
    expect((await verify()).data.verified).toBe(false);
  });

  it('is told to say so to its package', async () => {
    await publish();
    const { data } = await revoke(['share']);
    expect(data.notes).toEqual([expect.stringContaining('--package')]);
    expect(existsSync(at('package', 'revocation.json'))).toBe(false);
  });

  it('that was moved says where it was looked for', async () => {
    await publish();
    renameSync(at('share'), at('moved'));
    const { data } = await revoke(['package']);
    expect(data.notes).toEqual([expect.stringMatching(/leads to share, where no share is.*--share-dir/)]);
    expect((await revoke(['package', '--share-dir', 'moved'])).exit_code).toBe(0);
    expect(read('moved', 'index.html')).toContain('This evidence share was revoked');
  });

  it('is shown wherever its package is read', async () => {
    await publish();
    await revoke(['package']);
    const line = /^REVOKED by Head of evaluation at 2026-12-01T09:00:00.000Z: The simulator/;
    for (const verb of ['inspect', 'recompute']) {
      expect((await cli(dir, ['evidence', verb, 'package'], WORLD)).out).toMatch(line);
      const { data } = await cliJson<{ revocation: object }>(dir, ['evidence', verb, 'package'], WORLD);
      expect(data.revocation).toEqual(json('package', 'revocation.json'));
    }
    const html = await cli(dir, ['evidence', 'inspect', 'package', '--format', 'html'], WORLD);
    expect(html.out).toMatch(/^<!doctype html>/);
    expect(html.err).toMatch(line);
    // A record of another package says nothing of this one.
    const record = json('package', 'revocation.json');
    writeFileSync(
      at('package', 'revocation.json'),
      JSON.stringify({ ...record, package_digest: `sha256:${'0'.repeat(64)}` }),
    );
    expect((await cli(dir, ['evidence', 'inspect', 'package'], WORLD)).out).not.toContain('REVOKED');
  });

  it('keeps its first record', async () => {
    await publish();
    await revoke(['package']);
    const first = read('package', 'revocation.json');
    const { data } = await revoke(['package'], { now: () => new Date('2027-01-01T00:00:00Z') });
    expect(data.notes).toEqual([expect.stringContaining('already')]);
    expect(read('package', 'revocation.json')).toBe(first);
  });

  it.each([
    ['share-missing', ['.'], /neither a share nor a package/],
    ['package-missing', ['share', '--package', '.'], /no evidence package/],
  ])('is refused as %s', async (code, further, message) => {
    await publish();
    const { errors } = await revoke(further);
    expect(errors[0]!.code).toBe(code);
    expect(errors[0]!.message).toMatch(message);
  });

  it('is not taken for another package', async () => {
    await publish();
    cpSync(unsigned.packageDir, at('other'), { recursive: true });
    writeFileSync(at('other', 'artifact_manifest.json'), `${read('other', 'artifact_manifest.json')} `);
    expect((await revoke(['share', '--package', 'other'])).errors[0]!.code).toBe('share-mismatch');
  });

  it('makes a record that cannot be read a reason to refuse', async () => {
    writeFileSync(at('package', 'revocation.json'), '{}');
    expect(() => readRevocation(at('package'))).toThrow(/revocation\.json/);
    expect((await verify()).data.verified).toBe(false);
    expect((await publish()).exit_code).toBe(2);
  });
});

describe('an upload', () => {
  let server: GitHubFilesApi;
  beforeEach(async () => {
    server = await GitHubFilesApi.start();
  });
  afterEach(async () => {
    await server.stop();
    expect(server.problems).toEqual([]);
  });
  const job = (): CliOptions => ({
    env: { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'acme/robots', GITHUB_TOKEN: 'upload-token' },
  });

  it('puts page and summary into a release, and a notice in their place', async () => {
    const release = ['--target', 'release', '--tag', 'v1.0/rc', '--confirm-upload'];
    const { data, errors } = await publish(release, job());
    expect(errors).toEqual([]);
    const name = `evidence-${data.share_id}`;
    expect(data.share_url).toBe(`https://github.com/acme/robots/releases/download/v1.0/rc/${name}.html`);
    expect(server.assets.map((asset) => [asset.name, asset.text])).toEqual([
      [`${name}.html`, read('share', 'index.html')],
      [`${name}.json`, read('share', 'share.json')],
    ]);
    expect(read('package', 'share_url.txt')).toBe(`${data.share_url}\n`);

    // Without the folder, the package knows which share it was.
    rmSync(at('share'), { recursive: true });
    const waiting = await revoke(['package']);
    expect(waiting.data.notes).toEqual([expect.stringContaining('still there')]);
    const revoked = await revoke(['package', ...release], job());
    expect(revoked.data.share_url).toBe(data.share_url);
    expect(server.assets.map((asset) => asset.name)).toEqual([`${name}.html`, `${name}.json`]);
    expect(server.assets[0]!.text).toContain('This evidence share was revoked');
  });

  it('puts page and summary onto a branch of GitHub Pages, and a notice in their place', async () => {
    server.pages = { html_url: 'https://acme.github.io/robots/', branch: 'gh-pages', public: true };
    server.push('gh-pages', { 'index.html': 'home' });
    const pages = ['--target', 'pages', '--confirm-upload'];
    const { data, errors } = await publish(pages, job());
    expect(errors).toEqual([]);
    const folder = `shares/${data.share_id}`;
    expect(data.share_url).toBe(`https://acme.github.io/robots/${folder}/index.html`);
    expect(server.filesOf('gh-pages')).toEqual({
      'index.html': 'home',
      [`${folder}/index.html`]: read('share', 'index.html'),
      [`${folder}/share.json`]: read('share', 'share.json'),
    });
    const revoked = await revoke(['package', '--share-dir', 'share', ...pages], job());
    expect(revoked.data.notes).toContainEqual(expect.stringContaining('history'));
    expect(server.filesOf('gh-pages')[`${folder}/index.html`]).toContain('was revoked');
    expect(server.historyOf('gh-pages').slice(0, 2)).toEqual([
      `Revoke evidence share ${data.share_id}`,
      `Publish evidence share ${data.share_id}`,
    ]);
  });

  it('that fails leaves no address that leads nowhere', async () => {
    server.interfere = () => ({ after: false, status: 403 });
    const { exit_code, errors } = await publish(['--target', 'pages', '--confirm-upload'], job());
    expect(exit_code).toBe(4);
    expect(errors[0]!.code).toBe('github-forbidden');
    expect(existsSync(at('package', 'share_url.txt'))).toBe(false);
  });

  it('does not happen without the flag', async () => {
    await publish([], job());
    await publish(['--target', 'pages'], job());
    await revoke(['package'], job());
    expect(server.seen).toEqual([]);
  });
});

it('says in words what it did', async () => {
  const published = await cli(dir, [...PUBLISH, '--expires', '2027-01-31'], WORLD);
  expect(published.out).toMatch(/^wrote share: a page that anybody can read, until 2027-01-31/);
  expect(published.out).toContain('page:   share/index.html');
  const revoked = await cli(
    dir,
    ['audit', 'revoke', 'share', '--package', 'package', '--reason', 'Old', '--by', 'QA'],
    WORLD,
  );
  expect(revoked.out).toContain('revoked by QA at 2026-11-21T12:00:00.000Z: Old');
  expect(revoked.out).toContain('page:    share now shows the notice');
});
