import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionFeatures } from '../../src/actions/features.ts';
import type { ActionName } from '../../src/actions/inputs.ts';
import type { ActionFeatures } from '../../src/actions/main.ts';
import { ACTION_OUTPUTS } from '../../src/actions/outputs.ts';
import { runDoor } from '../../src/actions/run.ts';
import { signDoor } from '../../src/actions/sign.ts';
import { verifyDoor } from '../../src/actions/verify.ts';
import { makeKey } from '../../src/attest/sign/keygen.ts';
import type { EvidencedRun } from '../../src/audit/package/pack-run.ts';
import { readPackage } from '../../src/audit/package/read-package.ts';
import { BUNDLE_FILES, PENDING_FILE, pendingSignature } from '../../src/contracts/attestation.ts';
import { verification as verificationSchema } from '../../src/contracts/verification.ts';
import { isWorldGateError, WorldGateError } from '../../src/foundation/errors.ts';
import { renderedMarkdown, textOf } from '../reports/rendered.ts';
import { installation } from '../support/benchmark.ts';
import {
  makeRepository,
  manifestIn,
  removeFolders,
  temporaryFolder,
  writeMockPreset,
  writePreset,
} from '../support/cli.ts';
import { testDoor } from '../support/door.ts';
import { ACTIONS_BOT, GitHubApi } from '../support/github-api.ts';
import { actionsClaims } from '../support/sigstore/claims.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';

const PULL = {
  event_name: 'pull_request',
  ref: 'refs/pull/7/merge',
};
const OWN = { id: 700700, full_name: 'acme/robots' };
const pullEvent = (repo: unknown = OWN) => ({
  number: 7,
  pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo }, base: { repo: OWN } },
  repository: OWN,
});
/** What the runner does not give to the job of a fork. */
const NO_IDENTITY = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };

let sigstore: Sigstore;
let api: GitHubApi;
let workspace: string;
const features: ActionFeatures = actionFeatures(installation);

/** A run with its package, made once. */
let made: EvidencedRun;

beforeAll(async () => {
  sigstore = await startSigstore();
  const folder = makeRepository(mkdtempSync(join(realpathSync(tmpdir()), 'worldgate-made-')));
  made = await features.run({
    subject: { preset: 'tiny', policy: undefined },
    baselinePolicy: undefined,
    episodes: undefined,
    seed: undefined,
    workers: 1,
    stop: undefined,
    device: undefined,
    evidence: join(folder, 'evidence'),
    workingDirectory: folder,
    environment: {},
    commit: null,
    signal: new AbortController().signal,
    log: () => {},
  });
});
afterAll(async () => {
  await sigstore.close();
  rmSync(join(made.runDir, '..', '..', '..'), { recursive: true });
});

/** Doors to a run that was made before. */
const REUSED: Partial<ActionFeatures> = {
  run: async ({ evidence }) => {
    if (evidence === undefined || made.evidence?.state !== 'packed')
      throw new Error('no evidence is asked for');
    cpSync(made.evidence.packageDir, evidence, { recursive: true });
    return { ...made, evidence: { ...made.evidence, packageDir: evidence } };
  },
};

beforeEach(async () => {
  workspace = makeRepository();
  writeFileSync(join(workspace, 'signing_config.json'), JSON.stringify(sigstore.signingConfig));
  writeFileSync(join(workspace, 'trusted_root.json'), JSON.stringify(sigstore.trustedRoot));
  sigstore.oidc.claims = actionsClaims();
  api = await GitHubApi.start();
  api.tokens.set('job-token', ACTIONS_BOT);
  api.pulls.set(7, { locked: false });
});
afterEach(async () => {
  await api.stop();
  removeFolders();
});

interface Step {
  exitCode: number;
  outputs: Record<string, string | undefined>;
  summary: string;
  masks: string[];
  errors: string[];
  printed: string;
}

interface Around {
  env?: Record<string, string>;
  event?: unknown;
  doors?: Partial<ActionFeatures>;
}

/** One action in this process, with real runs, and services of Sigstore on loopback. */
async function step(
  name: Extract<ActionName, 'run' | 'sign' | 'verify'>,
  inputs: Record<string, string>,
  { env = {}, event = {}, doors = {} }: Around = {},
): Promise<Step> {
  const summary = join(temporaryFolder(), 'summary.md');
  writeFileSync(summary, '');
  const given = { 'github-token': 'job-token', ...inputs };
  const { door, told, outputs, printed } = testDoor(
    {
      ...sigstore.runnerEnv(),
      // A server without an artifact service, so that nothing is uploaded.
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: api.url,
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: summary,
      ...env,
      ...Object.fromEntries(Object.entries(given).map(([key, text]) => [`INPUT_${key.toUpperCase()}`, text])),
    },
    event,
  );
  const real = { ...door, clock: { ...door.clock, now: Date.now } };
  const all = { ...features, ...doors };
  const open = { run: runDoor, sign: signDoor, verify: verifyDoor }[name];
  const exitCode = await open(real, all);
  const of = (what: string) => told.filter(([kind]) => kind === what);
  return {
    exitCode,
    outputs: outputs(),
    summary: readFileSync(summary, 'utf8'),
    masks: of('mask').map(([, secret]) => secret!),
    errors: of('error').map(([, title, message]) => `${title}: ${message}`),
    printed: printed(),
  };
}

const SIGSTORE = { 'signing-backend': 'sigstore', 'signing-config': 'signing_config.json' };
const evidence = (inputs: Record<string, string> = {}, around?: Around) =>
  step('run', { preset: 'tiny', evidence: 'true', comment: 'never', ...inputs }, around);
/** The same, of the run that was made before. */
const again = (inputs: Record<string, string> = {}, around: Around = {}) =>
  evidence(inputs, { ...around, doors: { ...REUSED, ...around.doors } });
const TRUST = { repository: 'acme/robots', 'trusted-root': 'trusted_root.json' };
const verify = (inputs: Record<string, string> = {}, around?: Around) =>
  step('verify', { package: 'worldgate-evidence', ...TRUST, ...inputs }, around);
const packageDir = () => join(workspace, 'worldgate-evidence');
const runs = () => join(workspace, '.worldgate', 'runs');
const shown = (markdown: string) => textOf(renderedMarkdown(markdown));

describe('one step, all the way', () => {
  it('runs, packs, signs and reports, and another step verifies it', async () => {
    sigstore.oidc.claims = actionsClaims(PULL);
    const result = await evidence({ ...SIGSTORE, sign: 'required', comment: 'auto' }, { event: pullEvent() });
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    const { claim, protocol, digest } = readPackage(packageDir());
    expect(result.outputs).toMatchObject({
      verdict: 'passed',
      outcome: 'supported',
      grade: 'B',
      'package-path': packageDir(),
      'package-digest': digest,
      'bundle-path': join(packageDir(), 'evidence.sigstore.json'),
      'trust-level': 'L1',
      'signature-state': 'signed',
      pending: '',
    });
    expect(Object.keys(result.outputs).sort()).toEqual([...ACTION_OUTPUTS.run].sort());
    for (const name of Object.values(BUNDLE_FILES)) expect(existsSync(join(packageDir(), name))).toBe(true);
    const manifest = manifestIn(join(result.outputs['run-manifest']!, '..'));
    expect(Date.parse(protocol.frozen!.at)).toBeLessThan(Date.parse(manifest.started_at));
    expect(claim.slug).toBe('tiny');

    const [comment] = api.comments;
    for (const text of [shown(comment!.body), shown(result.summary)]) {
      expect(text).toMatch(
        /Signature: L1 · signed in the job that made the evidence · by \S*acme\/robots\/\.github\/workflows\/evaluate\.yml@refs\/pull\/7\/merge \(Sigstore\) · log index \d+/,
      );
      expect(text).toContain('Evidence: grade B');
      expect(text).toContain(digest);
      expect(text).toContain('never makes a claim true');
    }
    // The token of the job's identity is a secret.
    expect(result.masks.some((secret) => secret.split('.').length === 3)).toBe(true);

    const verified = await verify({}, { event: pullEvent() });
    expect(verified).toMatchObject({ exitCode: 0, errors: [] });
    expect(verified.outputs).toMatchObject({
      verified: 'true',
      signer: expect.stringContaining('acme/robots/.github/workflows/evaluate.yml@refs/pull/7/merge'),
      'trust-level': 'L1',
      'package-digest': digest,
    });
    expect(JSON.parse(verified.outputs.claims!)).toEqual([
      expect.objectContaining({ slug: 'tiny', outcome: 'supported', verdict: 'passed', grade: 'B' }),
    ]);
    expect(Object.keys(verified.outputs).sort()).toEqual([...ACTION_OUTPUTS.verify].sort());
  });

  it('says nothing of evidence where none was asked for', async () => {
    const result = await step('run', { preset: 'tiny', comment: 'never' });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ 'package-path': '', 'trust-level': '', 'signature-state': '' });
    expect(result.summary).not.toMatch(/evidence package|signature|unsigned/i);
    expect(readdirSync(workspace)).not.toContain('worldgate-evidence');
  });

  it('signs with a key, which the log never shows', async () => {
    const { privatePath, publicPath } = makeKey({
      prefix: join(workspace, 'lab'),
      type: 'p256',
      owner: 'Robot lab',
      passphrase: 'correct horse',
      now: new Date(),
    });
    const pem = readFileSync(privatePath, 'utf8').trim();
    const keyed = { 'signing-key': pem, 'signing-key-passphrase': 'correct horse', sign: 'required' };
    const result = await evidence(keyed, { env: NO_IDENTITY });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { 'trust-level': 'L0', 'signature-state': 'signed' },
    });
    expect(result.masks).toEqual(expect.arrayContaining([pem, 'correct horse']));
    expect(shown(result.summary)).toContain('Signature: L0 · signed · by key sha256:');
    expect(result.printed + result.summary).not.toContain('PRIVATE KEY');
    const { exitCode, outputs } = await step('verify', { package: packageDir(), 'public-key': publicPath });
    expect({ exitCode, verified: outputs.verified }).toEqual({ exitCode: 0, verified: 'true' });
  });
});

describe('without an identity', () => {
  const fork = pullEvent({ id: 2, full_name: 'visitor/robots' });

  it('a fork gates and packs, and its evidence stays unsigned, with the reason', async () => {
    const result = await again(
      {},
      { env: { ...NO_IDENTITY, GITHUB_EVENT_NAME: 'pull_request' }, event: fork },
    );
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(result.outputs).toMatchObject({
      verdict: 'passed',
      'package-path': packageDir(),
      'signature-state': 'unsigned',
      'trust-level': 'L0',
      'bundle-path': '',
    });
    expect(shown(result.summary)).toMatch(/Unsigned \(L0\): .*fork/);
  });

  it('a required signature fails the step, and the verdict is told all the same', async () => {
    const result = await again({ sign: 'required' }, { env: NO_IDENTITY });
    expect(result.exitCode).toBe(4);
    expect(result.outputs).toMatchObject({
      verdict: 'passed',
      'package-path': packageDir(),
      'signature-state': 'unsigned',
    });
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toMatch(/the evidence is not signed: identity-missing: .*id-token/);
    expect(shown(result.summary)).toContain('Unsigned (L0): a signature is required');
    expect(result.summary).toContain('Passed');
  });

  it('a failed gate stays a failed gate, whatever becomes of the signature', async () => {
    writePreset(workspace, 'hard', { gates: [{ name: 'success', kind: 'success_rate', min: 0.99 }] });
    const result = await evidence({ preset: 'hard', sign: 'required' }, { env: NO_IDENTITY });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', outcome: 'not_supported' } });
    expect(result.errors.join('\n')).toContain('the evidence is not signed');
  });

  it('a release must be signed', async () => {
    const env = { ...NO_IDENTITY, GITHUB_REF: 'refs/tags/v1' };
    expect((await again({}, { env })).exitCode).toBe(4);
    expect((await again({ sign: 'never' }, { env })).exitCode).toBe(0);
  });
});

describe('a service that does not answer', () => {
  afterEach(() => {
    delete sigstore.faults.fulcio;
  });

  it('leaves the statements for later where that is asked for, and actions/sign completes them', async () => {
    sigstore.faults.fulcio = { kind: 'status', status: 503 };
    const result = await again({ ...SIGSTORE, 'on-outage': 'defer' });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'passed', 'signature-state': 'deferred' },
    });
    expect(shown(result.summary)).toContain('Finish it: worldgate audit finish-signing');
    delete sigstore.faults.fulcio;
    const signed = await step('sign', { ...SIGSTORE, package: 'worldgate-evidence' });
    expect(signed).toMatchObject({
      exitCode: 0,
      outputs: { 'signature-state': 'signed', bundles: packageDir() },
    });
    expect(existsSync(join(packageDir(), PENDING_FILE))).toBe(false);
    expect((await verify()).exitCode).toBe(0);
  });

  it('leaves the package unsigned under auto, and fails the step where a signature must be there', async () => {
    sigstore.faults.fulcio = { kind: 'status', status: 503 };
    const told = { verdict: 'passed', 'signature-state': 'unsigned' };
    expect(await again(SIGSTORE)).toMatchObject({ exitCode: 0, outputs: told });
    for (const must of [{ sign: 'required' }, { 'on-outage': 'fail' }]) {
      expect(await again({ ...SIGSTORE, ...must })).toMatchObject({ exitCode: 4, outputs: told });
    }
  });
});

describe('a job that signs apart', () => {
  it('gets digests alone, and its bundles verify beside the members', async () => {
    const left = await again({ separate: 'true' }, { env: NO_IDENTITY });
    expect(left).toMatchObject({
      exitCode: 0,
      outputs: { 'signature-state': 'deferred', 'bundle-path': '' },
    });
    const pending = left.outputs.pending!;
    const { package_digest: digest } = pendingSignature.parse(JSON.parse(pending));
    expect(digest).toBe(left.outputs['package-digest']);
    // What travels is small, and holds no episode.
    expect(Buffer.byteLength(pending)).toBeLessThan(60_000);

    const signed = await step('sign', { ...SIGSTORE, pending, sign: 'required' });
    const bundles = join(workspace, 'worldgate-signature');
    expect(signed).toMatchObject({ exitCode: 0, errors: [] });
    expect(signed.outputs).toMatchObject({
      'signature-state': 'signed',
      'trust-level': 'L1',
      'package-digest': digest,
      bundles,
      'bundle-path': join(bundles, 'evidence.sigstore.json'),
    });
    expect(Object.keys(signed.outputs).sort()).toEqual([...ACTION_OUTPUTS.sign].sort());
    expect(readdirSync(bundles).sort()).toEqual(Object.values(BUNDLE_FILES).sort());
    expect(shown(signed.summary)).toContain('Signature: L1');

    cpSync(bundles, packageDir(), { recursive: true });
    expect((await verify()).exitCode).toBe(0);
  });

  it('signs nothing of another repository', async () => {
    const left = await again({ separate: 'true' });
    sigstore.oidc.claims = actionsClaims({ repository: 'acme/others', repository_id: '99' });
    const signed = await step('sign', { ...SIGSTORE, pending: left.outputs.pending! });
    expect(signed.exitCode).toBe(2);
    expect(signed.errors[0]).toContain('pending-foreign');
    expect(signed.outputs).toMatchObject({ 'signature-state': 'unsigned', 'bundle-path': '', bundles: '' });
  });

  it.each([
    ['{"schema_version": "x"}', 'pending-invalid'],
    ['{nothing', 'json'],
    ['nowhere.json', 'pending-missing'],
  ])('refuses %s', async (pending, code) => {
    const work = step('sign', { ...SIGSTORE, pending });
    const said = await work.then(
      ({ errors, exitCode }) => [String(exitCode), ...errors].join(' '),
      (error: unknown) => (isWorldGateError(error) ? `2 ${error.code}` : 'a bug'),
    );
    expect(said).toMatch(/^2 /);
    expect(said).toContain(code);
  });
});

describe('the worse verdict decides', () => {
  it('where the results rest on a mock: not for proof, and not signed unless that is required', async () => {
    writeMockPreset(workspace, 'mock', {
      kind: 'benchmark',
      task: undefined,
      episodes: undefined,
      benchmark: { samples: 20, warmup: 0 },
      gates: [{ name: 'latency', kind: 'latency', max_ms: 10_000 }],
    });
    const result = await evidence({ preset: 'mock', ...SIGSTORE, 'fail-on': 'skipped' });
    expect(result.outputs).toMatchObject({ verdict: 'skipped', 'signature-state': 'unsigned' });
    expect(result.exitCode).toBe(3);
    expect(result.errors[0]).toContain('The claim came out worse than the gates');
    const text = shown(result.summary);
    expect(text).toContain('came out worse than the gates (Passed), and decides');
    expect(text).toMatch(/Unsigned \(L0\): the results rest on a mock/);
    const signed = await evidence({ preset: 'mock', ...SIGSTORE, sign: 'required' });
    expect(signed.outputs['signature-state']).toBe('signed');
    const { exitCode, errors } = await verify();
    expect(exitCode).not.toBe(0);
    expect(errors.length).toBeGreaterThan(0);
  });
});

describe('a package that cannot be made', () => {
  const broken = (error: unknown): Around => ({
    doors: {
      run: async () => ({ ...made, evidence: { state: 'broken', error } }),
    },
  });

  it('fails the step with its own message, and hides no verdict', async () => {
    const error = new WorldGateError('disk-full', 'no space left', {
      kind: 'environment',
      hint: 'Free some',
    });
    const result = await evidence({ sign: 'required' }, broken(error));
    expect(result).toMatchObject({ exitCode: 4, outputs: { verdict: 'passed', 'package-path': '' } });
    expect(result.errors).toEqual([
      expect.stringContaining('there is no evidence package: disk-full: no space left — Free some'),
    ]);
    expect(shown(result.summary)).toContain('No evidence package: disk-full');
  });

  it('is never confused with a bug of ours, which keeps its stack', async () => {
    const result = await evidence({}, broken(new TypeError('x is undefined')));
    expect(result).toMatchObject({ exitCode: 4, outputs: { verdict: 'passed' } });
    expect(result.printed).toContain('evidence.test.ts');
  });

  it('because nothing was run: no failure, and no package', async () => {
    writePreset(workspace, 'needy', { requires: { class: 'credentialed', env: ['NOBODY_SETS_THIS'] } });
    const result = await evidence({ preset: 'needy', sign: 'required' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'skipped', 'package-path': '' } });
    expect(shown(result.summary)).toContain('No evidence package: nothing was run');
  });

  it.each<[string, Record<string, string>, string]>([
    ['gates that only compare', { preset: 'compares' }, 'preset-no-claim'],
    ['a signing config that is not there', { 'signing-config': 'nowhere.json' }, 'file-missing'],
    ['a key that is none', { 'signing-key': 'not a key' }, 'key-invalid'],
    ['a folder of something else', { output: 'tasks' }, 'output-exists'],
  ])('is said before anything is run: %s', async (_, inputs, code) => {
    writePreset(workspace, 'compares', { gates: [{ name: 'coverage', kind: 'coverage' }] });
    await expect(evidence(inputs)).rejects.toMatchObject({ code });
    expect(existsSync(runs())).toBe(false);
  });
});

describe('actions/verify', () => {
  it('lists every failed check, fails the step, and gives nothing on', async () => {
    await again({ ...SIGSTORE, sign: 'required' });
    appendFileSync(join(packageDir(), 'evidence.md'), 'forged\n');
    writeFileSync(join(packageDir(), 'extra.txt'), 'x');
    const { exitCode, outputs, errors, summary } = await verify();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      verified: 'false',
      signer: '',
      claims: '[]',
      'trust-level': '',
      'package-digest': '',
    });
    const report = verificationSchema.parse(JSON.parse(readFileSync(outputs['report-json']!, 'utf8')));
    const failed = report.checks.filter(({ state }) => state === 'failed');
    expect(failed.length).toBeGreaterThanOrEqual(2);
    expect(errors.length).toBeGreaterThanOrEqual(2);
    for (const name of ['evidence.md', 'extra.txt']) expect(shown(summary)).toContain(name);
  });

  it('is no yes where nobody says whom to trust', async () => {
    await again({ ...SIGSTORE, sign: 'required' });
    const { exitCode, outputs, errors } = await verify({ repository: '' });
    expect({ exitCode, verified: outputs.verified }).toEqual({ exitCode: 3, verified: 'false' });
    expect(errors).toHaveLength(1);
  });

  it('refuses evidence of another repository, and another commit than the one that is released', async () => {
    await again({ ...SIGSTORE, sign: 'required' });
    const other = await verify({ repository: 'acme/others' });
    expect(other).toMatchObject({ exitCode: 1, outputs: { verified: 'false' } });
    writeFileSync(
      join(workspace, 'policy.json'),
      JSON.stringify({
        schema_version: 'worldgate.trust_policy.v1',
        signer: {
          kind: 'certificate',
          issuer: 'https://token.actions.githubusercontent.com',
          repository: 'acme/robots',
        },
        commit: 'released',
      }),
    );
    const policy = { 'trust-policy': 'policy.json', repository: '' };
    expect((await verify(policy)).exitCode).toBe(0);
    const elsewhere = await verify({ ...policy, commit: 'e'.repeat(40) });
    expect(elsewhere.exitCode).toBe(1);
    expect(elsewhere.errors.join('\n')).toContain('e'.repeat(40));
  });

  it('lets no failed claim pass where no policy says that it may', async () => {
    writePreset(workspace, 'hard', { gates: [{ name: 'success', kind: 'success_rate', min: 0.99 }] });
    await evidence({ preset: 'hard', ...SIGSTORE, sign: 'required' });
    const { exitCode, outputs } = await verify();
    expect(exitCode).toBe(1);
    expect(JSON.parse(outputs.claims!)).toEqual([expect.objectContaining({ verdict: 'failed' })]);
    expect((await verify({ 'fail-on': 'never' })).exitCode).toBe(0);
  });

  it('writes a summary for the next stage, signed where somebody is to sign it', async () => {
    await again({ ...SIGSTORE, sign: 'required' });
    const plain = await verify({ summary: 'vsa.json' });
    expect(plain.outputs['summary-path']).toBe(join(workspace, 'vsa.json'));
    const statement = JSON.parse(readFileSync(plain.outputs['summary-path']!, 'utf8')) as object;
    expect(statement).toMatchObject({ predicate: { verificationResult: 'PASSED' } });
    const signed = await verify({
      summary: 'vsa.sigstore.json',
      'summary-backend': 'sigstore',
      'signing-config': 'signing_config.json',
    });
    expect(signed.exitCode).toBe(0);
    expect(JSON.parse(readFileSync(signed.outputs['summary-path']!, 'utf8'))).toHaveProperty('dsseEnvelope');
    await expect(verify({ resource: 'pkg:github/acme/robots@v1', 'summary-backend': 'key' })).rejects.toThrow(
      'resource, summary-backend: there is no summary',
    );
    const unsigned = await verify(
      { summary: 'other.json', 'summary-backend': 'sigstore' },
      { env: NO_IDENTITY },
    );
    expect(unsigned).toMatchObject({ exitCode: 4, outputs: { verified: 'true', 'summary-path': '' } });
  });
});
