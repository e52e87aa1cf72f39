import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPackage } from '../../src/audit/package/read-package.ts';
import { AUDIT, auditFolder, evalInfo } from '../audit/package/fixtures.ts';
import { projectFolder } from '../support/benchmark.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';
import type { ServiceName } from '../support/sigstore/service.ts';
import { makePackage } from '../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';

let sigstore: Sigstore;
let original: string;
beforeAll(async () => {
  [sigstore, original] = await Promise.all([startSigstore(), makePackage()]);
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});
afterEach(() => {
  for (const name of Object.keys(sigstore.faults)) delete sigstore.faults[name as ServiceName];
});

/** A folder with a package, the signing config and the trusted root of the loopback instance. */
function workplace(): string {
  const dir = temporaryFolder();
  cpSync(original, path.join(dir, 'package'), { recursive: true });
  writeFileSync(path.join(dir, 'config.json'), JSON.stringify(sigstore.signingConfig));
  writeFileSync(path.join(dir, 'root.json'), JSON.stringify(sigstore.trustedRoot));
  return dir;
}

const job = () => ({ ...sigstore.runnerEnv(), GITHUB_TOKEN: sigstore.githubToken });
const KEYGEN = ['audit', 'keygen', '--output', 'lab', '--owner', 'Robot Lab'];
const SIGN = ['audit', 'sign', 'package'];
const WITH_KEY = [...SIGN, '--key', 'lab.private.pem'];
const WITH_CONFIG = [...SIGN, '--backend', 'sigstore', '--signing-config', 'config.json'];

/** No line is wider than a terminal. */
function isNarrow(text: string): boolean {
  return text.split('\n').every((line) => [...line].length <= 80);
}

/** What a command says to run next, as it stands there. */
function nextCommand(text: string, heading: string): string[] {
  const lines = text.split('\n');
  const rest = lines
    .slice(lines.indexOf(`${heading}:`) + 1)
    .join(' ')
    .replaceAll('\\', ' ')
    .split(/ {2}npx (?=worldgate)/)[1]!;
  return rest
    .trim()
    .replace(/(?:verify|finish|sign):.*$/, '')
    .trim()
    .split(/\s+/)
    .slice(1);
}

describe('a newcomer on a laptop', () => {
  it.each(['p256', 'ed25519'])('signs and verifies with what each command says next (%s)', async (type) => {
    const dir = workplace();
    const made = await cli(dir, [...KEYGEN, '--type', type]);
    expect(made).toMatchObject({ code: 0, err: '' });
    const signed = await cli(
      dir,
      nextCommand(made.out, 'sign').map((word) => (word === 'PACKAGE' ? 'package' : word)),
    );
    expect(signed).toMatchObject({ code: 0, err: '' });
    expect(signed.out).toMatch(/^level {4}L0: signed with a local key$/m);
    expect(signed.out).toContain(/^key {6}(sha256:\w{64})$/m.exec(made.out)![1]);
    const verified = await cli(dir, nextCommand(signed.out, 'verify'));
    expect(verified.out).toMatch(/^Verified \(L0\)/);
    expect(verified.code).toBe(0);
    for (const { out } of [made, signed]) expect(isNarrow(out), out).toBe(true);
  });

  it('gets the same with --json', async () => {
    const dir = workplace();
    const made = await cliJson<Record<string, string>>(dir, KEYGEN);
    expect(made.data).toEqual({
      key_id: expect.stringMatching(/^sha256:\w{64}$/),
      private_key: 'lab.private.pem',
      public_key: 'lab.public.pem',
      trusted_signers: 'lab.trusted_signers.json',
      warnings: [],
    });
    const { data } = await cliJson<Record<string, unknown>>(dir, WITH_KEY);
    expect(data).toEqual({
      state: 'signed',
      level: 'L0',
      backend: 'key',
      signer: `key ${made.data.key_id}`,
      replaced_signer: null,
      bundle_path: 'package/evidence.sigstore.json',
      files: ['evidence', 'test-result', 'provenance'].map((name) => `package/${name}.sigstore.json`),
      log: null,
      timestamp: null,
      attestation_url: null,
      package_digest: readPackage(original).digest,
      claim: { slug: readPackage(original).claim.slug, outcome: 'supported', verdict: 'passed', grade: 'B' },
      warnings: [],
    });
  });

  it('is told what is signed, and whose signature goes', async () => {
    const dir = workplace();
    const { data } = await cliJson<{ key_id: string }>(dir, KEYGEN);
    const first = await cli(dir, WITH_KEY);
    const { digest, claim, evidence } = readPackage(original);
    expect(first.out).toContain(
      `claim    ${claim.slug}: ${evidence.outcome} (${evidence.verdict}), grade ${evidence.grade.grade}\n`,
    );
    expect(first.out).toContain(`digest   ${digest}\n`);
    expect(first.out).not.toContain('replaces');
    await cliJson(dir, ['audit', 'keygen', '--output', 'other', '--owner', 'Other']);
    const second = await cli(dir, [...SIGN, '--key', 'other.private.pem']);
    expect(second.out.replaceAll(/\s+/g, ' ')).toContain(`replaces the signature of key ${data.key_id}`);
    expect(isNarrow(second.out), second.out).toBe(true);
  });

  it('is shown only a file of signers that there is', async () => {
    const dir = workplace();
    await cliJson(dir, KEYGEN);
    rmSync(path.join(dir, 'lab.trusted_signers.json'));
    const { out } = await cli(dir, WITH_KEY);
    expect(nextCommand(out, 'verify').slice(-2)).toEqual(['--trusted-signers', 'FILE']);
  });

  it('is warned of a private key that a repository would take in', async () => {
    const dir = workplace();
    const warned = (argv: string[]) =>
      cliJson<{ warnings: string[] }>(dir, argv, { env: { PATH: process.env.PATH } });
    expect(spawnSync('git', ['init', '--quiet'], { cwd: dir }).status).toBe(0);
    const { data } = await warned(KEYGEN);
    expect(data.warnings).toEqual([expect.stringContaining('add the line *.private.pem to .gitignore')]);
    writeFileSync(path.join(dir, '.gitignore'), '*.private.pem\n');
    const ignored = await warned(['audit', 'keygen', '--output', 'keys/lab', '--owner', 'Robot Lab']);
    expect(ignored.data.warnings).toEqual([]);
    // Without git nobody knows what is ignored.
    const unknown = await cliJson<{ warnings: string[] }>(
      dir,
      ['audit', 'keygen', '--output', 'third', '--owner', 'Robot Lab'],
      { env: { PATH: path.join(dir, 'nowhere') } },
    );
    expect(unknown.data.warnings).toHaveLength(1);
  });

  it('who signs a draft is warned, and what was revoked is not signed', async () => {
    const dir = workplace();
    await cliJson(dir, KEYGEN);
    const draft = auditFolder(evalInfo(50, 50), { dir: temporaryFolder() });
    expect(await cliJson(draft.dir, AUDIT)).toMatchObject({ exit_code: 0 });
    const argv = ['audit', 'sign', path.join(draft.dir, 'package'), '--key', 'lab.private.pem'];
    const signed = await cliJson<{ warnings: string[] }>(dir, argv);
    expect(signed.ok).toBe(true);
    expect(signed.data.warnings.join('\n')).toMatch(/claim\.json is a draft: .*subject/);
    const revocation = {
      schema_version: 'worldgate.share_revocation.v1',
      share_id: null,
      package_digest: readPackage(original).digest,
      reason: 'a camera was off',
      by: 'Robot Lab',
      revoked_at: '2026-11-01T10:00:00Z',
    };
    writeFileSync(path.join(dir, 'package/revocation.json'), JSON.stringify(revocation));
    const refused = await cliJson(dir, WITH_KEY);
    expect(refused).toMatchObject({ exit_code: 2, errors: [{ code: 'package-revoked' }] });
    expect(refused.errors[0]!.message).toContain('a camera was off');
  });

  it('keeps the key in a variable, encrypted', async () => {
    const dir = workplace();
    const pass = ['--key-passphrase-env', 'PASS'];
    const made = await cli(dir, [...KEYGEN, ...pass], { env: { PASS: 'secret' } });
    expect(made.out).toContain('--key-passphrase-env PASS');
    const env = { KEY: readFileSync(path.join(dir, 'lab.private.pem'), 'utf8'), PASS: 'secret' };
    expect(env.KEY).toContain('ENCRYPTED');
    const argv = [...SIGN, '--key-env', 'KEY', ...pass];
    expect(await cliJson(dir, argv, { env })).toMatchObject({ ok: true, data: { level: 'L0' } });
    for (const PASS of ['', undefined]) {
      expect(await cliJson(dir, argv, { env: { ...env, PASS } })).toMatchObject({
        exit_code: 2,
        errors: [{ code: 'key-passphrase' }],
      });
      expect(await cliJson(dir, [...KEYGEN, ...pass], { env: { PASS } })).toMatchObject({
        errors: [{ code: 'key-passphrase' }],
      });
    }
  });

  it('without key and identity is told what to do', async () => {
    const { code, err } = await cli(workplace(), SIGN);
    expect(code).toBe(2);
    expect(err).toContain('no job of GitHub Actions');
    expect(err).toContain('worldgate audit keygen');
  });

  it('with --sign auto is told why nothing was signed', async () => {
    const dir = workplace();
    const { code, out } = await cli(dir, [...SIGN, '--sign', 'auto']);
    expect(code).toBe(0);
    expect(out).toMatch(/^unsigned this is no job of GitHub Actions/);
    expect(isNarrow(out)).toBe(true);
    expect(readdirSync(path.join(dir, 'package')).filter((name) => name.includes('sigstore'))).toEqual([]);
  });

  it('never overwrites a key', async () => {
    const dir = workplace();
    await cli(dir, KEYGEN);
    expect(await cliJson(dir, KEYGEN)).toMatchObject({ exit_code: 2, errors: [{ code: 'key-exists' }] });
  });

  const usage: [string[], RegExp][] = [
    [[...WITH_KEY, '--key-env', 'KEY'], /--key and --key-env/],
    [[...SIGN, '--key-passphrase-env', 'PASS'], /neither --key nor --key-env/],
    [['audit', 'keygen', '--output', 'lab'], /--owner TEXT is missing/],
    [['audit', 'keygen', '--owner', 'me'], /--output PREFIX is missing/],
    [[...SIGN, '--key', 'nowhere.pem'], /nowhere\.pem does not exist/],
    [['audit', 'sign', 'root.json', '--key', 'root.json'], /root\.json/],
    [[...WITH_KEY, '--separate'], /--key cannot be given with --separate/],
    [[...SIGN, '--separate', '--backend', 'github', '--on-outage', 'warn'], /--backend, --on-outage cannot/],
  ];
  it.each(usage)('%j', async (argv, message) => {
    const { exit_code, errors } = await cliJson(workplace(), argv);
    expect(exit_code).toBe(2);
    expect(errors[0]!.message).toMatch(message);
  });
});

it('signing with a key loads nothing of the Sigstore client', async () => {
  const dir = workplace();
  await cli(dir, KEYGEN);
  const hook = path.join(dir, 'hook.cjs');
  // Whatever is loaded by then is in one of the two caches; the client is CommonJS.
  writeFileSync(hook, "process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));");
  const bin = path.join(projectFolder, 'src', 'bin.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, bin, ...WITH_KEY], {
    cwd: dir,
    encoding: 'utf8',
    env: {},
  });
  expect(status).toBe(0);
  expect(stderr).toContain('@sigstore/bundle');
  expect(stderr).not.toMatch(/@sigstore[\\/](?:sign|verify|tuf|core)|make-fetch-happen/);
});

describe('in a job', () => {
  it('signs with the identity of the job, masks its token, and verifies', async () => {
    const dir = workplace();
    const { code, out, err } = await cli(dir, WITH_CONFIG, { env: job() });
    expect(code).toBe(0);
    expect(isNarrow(out), out).toBe(true);
    expect(out).toContain('https://github.com/acme/robots/.github/workflows/evaluate.yml');
    expect(out).toMatch(/^level {4}L1: signed in the job that made the evidence$/m);
    expect(out).toMatch(/^log {6}http:\/\/127\.0\.0\.1:\d+, entry \d+$/m);
    expect(out).toMatch(/^time {5}20\S+Z by http/m);
    // The token is nowhere but in the command that hides it.
    const token = /^::add-mask::(\S+)\n$/.exec(err)?.[1] ?? '';
    expect(token.split('.')).toHaveLength(3);
    expect(out).not.toContain(token.slice(0, 20));
    const verify = [...nextCommand(out, 'verify'), '--trusted-root', 'root.json', '--offline'];
    expect(verify).toContain('acme/robots');
    const verified = await cli(dir, verify, { env: job() });
    expect(verified.out).toMatch(/^Verified \(L1\)/);
  });

  it('stores with backend github and shows the page', async () => {
    const dir = workplace();
    const argv = [...SIGN, '--backend', 'github', '--signing-config', 'config.json'];
    const { out } = await cli(dir, argv, { env: job() });
    const [stored] = sigstore.github.stored.slice(-3);
    expect(out).toMatch(
      new RegExp(`^page {5}https://github\\.com/acme/robots/attestations/${stored!.id}$`, 'm'),
    );
    const refused = await cliJson(dir, argv, { env: { ...job(), GITHUB_TOKEN: '' } });
    expect(refused.errors[0]).toMatchObject({
      code: 'store-missing',
      hint: expect.stringContaining('GITHUB_TOKEN'),
    });
  });

  it('an endpoint that answers 403: exit 4, and what to look at', async () => {
    sigstore.faults.oidc = { kind: 'status', status: 403 };
    const { exit_code, errors } = await cliJson(workplace(), WITH_CONFIG, { env: job() });
    expect(exit_code).toBe(4);
    expect(errors[0]).toMatchObject({
      code: 'identity-refused',
      hint: expect.stringContaining('`permissions: id-token: write`'),
    });
  });

  it('is interrupted while it waits for a service: exit 130, nothing written', async () => {
    sigstore.faults.fulcio = { kind: 'status', status: 503 };
    const dir = workplace();
    const abort = new AbortController();
    abort.abort();
    const { exit_code, errors } = await cliJson(dir, WITH_CONFIG, { env: job(), signal: abort.signal });
    expect(exit_code).toBe(130);
    expect(errors[0]).toMatchObject({ code: 'interrupted' });
    expect(readdirSync(path.join(dir, 'package')).filter((name) => name.includes('sigstore'))).toEqual([]);
  });

  it('finishes what was left to it, from the file alone', async () => {
    const dir = workplace();
    const left = await cli(dir, [...SIGN, '--separate'], {
      env: { ...job(), ACTIONS_ID_TOKEN_REQUEST_URL: '' },
    });
    expect(left).toMatchObject({ code: 0, err: '' });
    expect(left.out).toMatch(/^not yet {2}another job is to sign$/m);
    expect(nextCommand(left.out, 'finish')).toEqual(['audit', 'finish-signing', 'package']);
    const other = temporaryFolder();
    for (const name of ['package/pending.dsse.json', 'config.json']) {
      cpSync(path.join(dir, name), path.join(other, path.basename(name)));
    }
    const argv = [
      'audit',
      'finish-signing',
      'pending.dsse.json',
      '--signing-config',
      'config.json',
      '--output',
      'bundles',
    ];
    const finished = await cli(other, argv, { env: job() });
    expect(finished.code).toBe(0);
    expect(finished.out).toMatch(/^level {4}L1: signed in another job; L2 where a trust policy names/m);
    expect(isNarrow(finished.out), finished.out).toBe(true);
    expect(readdirSync(path.join(other, 'bundles'))).toHaveLength(3);
    const { digest } = readPackage(original);
    expect(finished.out).toContain(`digest   ${digest}\n`);
    expect(nextCommand(finished.out, 'verify').slice(0, 5)).toEqual([
      'audit',
      'verify',
      'PACKAGE',
      '--bundle',
      'bundles',
    ]);
    // Of a package at hand, --output says where the bundles go instead.
    const within = ['audit', 'finish-signing', 'package/pending.dsse.json', ...argv.slice(3)];
    const elsewhere = await cli(dir, within, { env: job() });
    expect(elsewhere.code).toBe(0);
    expect(readdirSync(path.join(dir, 'bundles'))).toHaveLength(3);
    expect(readdirSync(path.join(dir, 'package')).filter((name) => name.includes('sigstore'))).toEqual([]);
    expect(nextCommand(elsewhere.out, 'verify').slice(1, 5)).toEqual([
      'verify',
      'package',
      '--bundle',
      'bundles',
    ]);
  });

  it('in pull_request_target signs only where it is told to', async () => {
    const dir = workplace();
    const env = { ...job(), GITHUB_EVENT_NAME: 'pull_request_target' };
    expect(await cliJson(dir, WITH_CONFIG, { env })).toMatchObject({
      exit_code: 4,
      errors: [{ code: 'untrusted-event' }],
    });
    expect(await cliJson(dir, [...WITH_CONFIG, '--allow-untrusted-event'], { env })).toMatchObject({
      ok: true,
    });
  });
});
