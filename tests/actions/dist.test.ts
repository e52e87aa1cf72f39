import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PACKAGE_OUTPUTS } from '../../src/actions/package-step.ts';
import { BUNDLE_FILES } from '../../src/contracts/attestation.ts';
import { parseSections } from '../../src/reports/comment-sections.ts';
import { auditFolder, evalInfo } from '../audit/package/fixtures.ts';
import { ACTIONS_BOT, type Fault, GitHubApi } from '../support/github-api.ts';
import { ResultsService } from '../support/results-service.ts';
import { ROOT, runStep, type StepOptions, type StepResult } from '../support/runner.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';

// The bundle as a runner gets it: a folder with nothing of the tools that built it, here or anywhere above.
let shipped: string;
let home: string;
let workspace: string;
let api: GitHubApi;
let results: ResultsService;

const OWN = { id: 1, full_name: 'acme/robots' };
const READER = { ...ACTIONS_BOT, pullRequests: 'read' } as const;

beforeAll(() => {
  shipped = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-shipped-')));
  for (const part of ['dist', 'actions', 'presets', 'models', 'action.yml', 'package.json']) {
    cpSync(join(ROOT, part), join(shipped, part), { recursive: true });
  }
  for (let folder = shipped; folder !== dirname(folder); folder = dirname(folder)) {
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  }
});

afterAll(() => rmSync(shipped, { recursive: true }));

beforeEach(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-job-')));
  workspace = join(home, 'robots');
  mkdirSync(workspace);
  api = await GitHubApi.start();
  api.tokens.set('job-token', ACTIONS_BOT);
  api.pulls.set(7, { locked: false });
  results = await ResultsService.start();
});

afterEach(async () => {
  await Promise.all([api.stop(), results.stop()]);
  rmSync(home, { recursive: true });
  expect(api.problems).toEqual([]);
});

function event(headRepo: unknown = OWN) {
  const head = { sha: 'a'.repeat(40), repo: headRepo };
  return { number: 7, pull_request: { number: 7, head, base: { repo: OWN } } };
}

function step(action: string, inputs: Record<string, string>, options: Partial<StepOptions> = {}) {
  return runStep({
    action,
    root: shipped,
    workspace,
    token: 'job-token',
    event: event(),
    with: inputs,
    ...options,
    env: { GITHUB_API_URL: api.url, WORLDGATE_OFFLINE: '1', ...results.env, ...options.env },
  });
}

const reach = (inputs: Record<string, string> = {}, options: Partial<StepOptions> = {}) =>
  step('.', { preset: 'reach', episodes: '30', workers: '2', ...inputs }, options);

/** The user's repository has a preset of its own, which judges the policy that the pull request changes. */
function candidate(model: string): void {
  mkdirSync(join(workspace, '.worldgate', 'presets'), { recursive: true });
  mkdirSync(join(workspace, 'policies'), { recursive: true });
  copyFileSync(join(shipped, 'models', 'push', model), join(workspace, 'policies', 'candidate.onnx'));
  writeFileSync(
    join(workspace, '.worldgate', 'presets', 'candidate.yaml'),
    `schema_version: worldgate.preset.v1
name: candidate
title: The candidate
extends: push-regression
policy:
  path: ../../policies/candidate.onnx
`,
  );
}

const messages = (result: StepResult) => result.annotations.map(({ message }) => message).join('\n');
const manifestOf = (result: StepResult) =>
  JSON.parse(readFileSync(result.outputs['run-manifest']!, 'utf8')) as Record<string, unknown>;

/** Whatever happens, nobody is shown the inside of the bundle. */
function expectNoStack(result: StepResult): void {
  expect(result.stdout + result.summary + result.stderr).not.toMatch(/^ {4}at /m);
}

describe('a run that passes', () => {
  it('comments, summarises, uploads and sets every output', async () => {
    const result = await reach();
    expect(result).toMatchObject({ exitCode: 0, annotations: [], commands: [], stderr: '' });
    const { outputs } = result;
    const runId = outputs['run-id']!;
    const runDir = join(workspace, '.worldgate', 'runs', runId);
    const [comment] = api.comments;
    expect(outputs).toEqual({
      ...Object.fromEntries(PACKAGE_OUTPUTS.map((name) => [name, ''])),
      verdict: 'passed',
      'run-id': expect.stringMatching(/^\d{8}T\d{9}Z-[0-9a-f]{8}$/),
      'run-manifest': join(runDir, 'run_manifest.json'),
      'result-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'report-json': join(runDir, 'reports', 'report.json'),
      'artifact-name': `worldgate-reach-${runId}`,
      'comment-url': `https://github.com/acme/robots/pull/7#issuecomment-${comment?.id}`,
      'check-url': '',
    });
    expect(manifestOf(result)).toMatchObject({
      state: 'completed',
      verdict: 'passed',
      commit: 'a'.repeat(40),
      engine: 'wasm',
      not_for_proof: false,
      result_digest: outputs['result-digest'],
    });

    expect(api.comments).toHaveLength(1);
    for (const text of [comment!.body, result.summary]) {
      expect(text).toContain('Passed');
      expect(text).toContain(runId);
      expect(text).toContain(outputs['result-digest']);
    }
    const files = results.files(`worldgate-reach-${runId}`);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'run_manifest.json',
        'inputs/plan.json',
        'results/episodes.jsonl',
        'reports/report.json',
      ]),
    );
    expect(files.get('results/episodes.jsonl')!.trim().split('\n')).toHaveLength(30);
    for (const [name, text] of files) {
      expect(`${name}: ${text.includes('job-token') || text.includes(home)}`).toBe(`${name}: false`);
    }
    expect(result.masks).toContain('job-token');
  });

  it('ends in the same digest with another number of workers', async () => {
    const [one, two] = [await reach({ workers: '1', comment: 'never' }), await reach({ comment: 'never' })];
    expect(one.outputs['result-digest']).toBe(two.outputs['result-digest']);
    expect(one.outputs['run-id']).not.toBe(two.outputs['run-id']);
  });

  it('is decided again by actions/gate, here and from the uploaded artifact', async () => {
    const { outputs } = await reach({ comment: 'never' });
    const downloaded = join(workspace, 'downloaded');
    for (const [name, text] of results.files(`worldgate-reach-${outputs['run-id']}`)) {
      mkdirSync(dirname(join(downloaded, name)), { recursive: true });
      writeFileSync(join(downloaded, name), text);
    }
    writeFileSync(
      join(workspace, 'strict.yaml'),
      `schema_version: worldgate.gates.v1
gates:
  - name: nearly-always
    kind: success_rate
    min: 0.999
`,
    );
    for (const folder of [dirname(outputs['run-manifest']!), 'downloaded']) {
      const again = await step('actions/gate', { 'run-dir': folder });
      expect(again).toMatchObject({ exitCode: 0, annotations: [] });
      expect(again.outputs).toMatchObject({
        verdict: 'passed',
        'run-id': outputs['run-id'],
        'result-digest': outputs['result-digest'],
      });
      const strict = await step('actions/gate', {
        'run-dir': folder,
        gates: 'strict.yaml',
        'fail-on': 'inconclusive',
      });
      expect(strict.outputs.verdict).not.toBe('passed');
      expect(strict.exitCode).not.toBe(0);
      expect(strict.summary).toContain('nearly-always');
    }
    expect(api.seen).toEqual([]);
  });

  it('is refused by actions/gate once a line of it was edited', async () => {
    const { outputs } = await reach({ comment: 'never' });
    const episodes = join(dirname(outputs['run-manifest']!), 'results', 'episodes.jsonl');
    writeFileSync(episodes, readFileSync(episodes, 'utf8').replace('"success":false', '"success":true '));
    writeFileSync(episodes, readFileSync(episodes, 'utf8').replace(/"steps":(\d)/, '"steps":9$1'));
    const again = await step('actions/gate', { 'run-dir': dirname(outputs['run-manifest']!) });
    expect(again).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(messages(again)).toContain('digest');
    expectNoStack(again);
  });

  it('is put into the comment by actions/comment, where the run itself may not', async () => {
    const { outputs } = await reach({ comment: 'never' });
    expect(api.comments).toHaveLength(0);
    for (const inputs of [
      { 'run-dir': dirname(outputs['run-manifest']!) },
      { 'report-json': outputs['report-json']! },
    ]) {
      const result = await step('actions/comment', inputs as Record<string, string>);
      expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } });
      expect(result.outputs['comment-url']).toContain(`#issuecomment-${api.comments[0]!.id}`);
    }
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]!.body).toContain(outputs['run-id']);
  });
});

describe('a policy that got worse', () => {
  it('fails the step after all is reported, and a better one turns the same comment', {
    timeout: 180_000,
  }, async () => {
    candidate('push-early.onnx');
    const inputs = { preset: 'candidate', workers: '2' };
    const worse = await step('.', { ...inputs, episodes: '200' });
    expect(worse).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } });
    const ofPackages: readonly string[] = PACKAGE_OUTPUTS;
    const ofRuns = Object.entries(worse.outputs).filter(([name]) => !ofPackages.includes(name));
    expect(ofRuns.map(([, value]) => value)).not.toContain('');
    const errors = worse.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]!.title).toContain('no-regression');
    expect(worse.summary).toContain('Failed');
    expect(api.comments).toHaveLength(1);
    const { id, body } = api.comments[0]!;
    expect(body).toContain('Failed');
    expect(results.artifacts.size).toBe(1);

    candidate('push-good.onnx');
    const better = await step('.', { ...inputs, episodes: '30' });
    expect(better.outputs.verdict).not.toBe('failed');
    expect(better.exitCode).toBe(0);
    expect(api.comments.map((comment) => comment.id)).toEqual([id]);
    expect(api.comments[0]!.body).toContain(better.outputs['run-id']);
    expect(api.comments[0]!.body).not.toContain(worse.outputs['run-id']);
  });

  it('whose file is broken is an error, no failed gate, and the comment says so', async () => {
    candidate('push-good.onnx');
    const model = join(workspace, 'policies', 'candidate.onnx');
    writeFileSync(model, readFileSync(model).subarray(0, 5000));
    const result = await step('.', { preset: 'candidate', episodes: '20' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.outputs['run-id']).not.toBe('');
    expect(manifestOf(result)).toMatchObject({ state: 'failed', verdict: 'error' });
    expect(messages(result)).toContain('candidate.onnx');
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]!.body).toContain('Error');
    expect(api.comments[0]!.body).toContain('candidate.onnx');
    expectNoStack(result);
  });
});

it('a benchmark whose engine cannot be had is an error and never runs on another engine', async () => {
  const result = await step('.', { preset: 'onnx-latency' });
  expect(result).toMatchObject({ exitCode: 4, outputs: { verdict: 'error' } });
  expect(messages(result)).toContain('onnxruntime-node');
  expect(messages(result)).toContain('wasm');
  expect(manifestOf(result)).toMatchObject({ engine: 'native', verdict: 'error' });
  expect(api.comments[0]!.body).toContain('onnxruntime-node');
  expectNoStack(result);
});

describe('GitHub in trouble never changes the verdict', () => {
  it('a token that may not comment: the warning names the permission', async () => {
    api.tokens.set('job-token', READER);
    const result = await reach();
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
    expect(messages(result)).toContain('`permissions: pull-requests: write`');
  });

  it('a fork, whose token may only read: still gates, summarises and uploads', async () => {
    api.tokens.set('job-token', READER);
    const result = await reach({}, { event: event({ id: 2, full_name: 'visitor/robots' }) });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(messages(result)).toContain('comes from a fork');
    expect(result.summary).toContain('Passed');
    expect(results.artifacts.size).toBe(1);
    expect(api.comments).toEqual([]);
  });

  // Waits of the client, which has three minutes for an API that is down, pass a hundred times as fast.
  const HURRY = `data:text/javascript,${encodeURIComponent(`
    import { createRequire, syncBuiltinESMExports } from 'node:module';
    const promises = createRequire('/')('node:timers/promises');
    const { setTimeout: later } = globalThis;
    const { setTimeout: sleep } = promises;
    const shorter = (ms) => (ms >= 500 && ms <= 20000 ? ms / 100 : ms);
    globalThis.setTimeout = (callback, ms, ...rest) => later(callback, shorter(ms), ...rest);
    promises.setTimeout = (ms, ...rest) => sleep(shorter(ms), ...rest);
    syncBuiltinESMExports();
  `)}`;

  it.each<[string, Fault]>([
    ['500', { kind: 'status', status: 500 }],
    ['garbage', { kind: 'text', status: 200, contentType: 'text/html', body: '<html>captive portal</html>' }],
    ['never', { kind: 'hang' }],
  ])('an API that answers %s', async (_, fault) => {
    api.faults.push(() => fault);
    const result = await reach({}, { env: { NODE_OPTIONS: `--import=${HURRY}` } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
    expect(result.summary).toContain('Passed');
    expect(api.seen.length).toBeGreaterThan(0);
    expect(results.artifacts.size).toBe(1);
    expectNoStack(result);
  });

  it('an artifact service that refuses', async () => {
    results.refuseWith = 403;
    const result = await reach({ comment: 'never' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } });
    expect(messages(result)).toContain('was not uploaded');
  });
});

describe('results that exist', () => {
  const FILES = { from: 'eval_info.json', claim: 'claim.json', protocol: 'protocol.json' };
  const SLUG = 'lerobot-libero-success-rate';
  const audit = (inputs: Record<string, string> = {}, options: Partial<StepOptions> = {}) =>
    step('actions/audit', { ...FILES, ...inputs }, options);
  const sections = () =>
    parseSections(api.comments[0]!.body).map(
      ({ stamp: { kind, name, verdict } }) => `${kind} ${name} ${verdict}`,
    );

  it('are decided beside a run, in one comment that is kept up to date', { timeout: 120_000 }, async () => {
    auditFolder(evalInfo(45, 50), { dir: workspace });
    await reach();
    const extras = { compliance: 'eu-ai-act-annex8,iso-42001', mlbom: 'true' };
    const result = await step('.', { ...FILES, ...extras });
    expect(result).toMatchObject({ exitCode: 0, annotations: [], commands: [], stderr: '' });
    const [comment] = api.comments;
    expect(result.outputs).toEqual({
      verdict: 'passed',
      outcome: 'supported',
      grade: 'B',
      'package-path': join(workspace, 'worldgate-evidence'),
      'package-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'artifact-name': expect.stringContaining(`worldgate-evidence-${SLUG}-`),
      'package-artifact-name': result.outputs['artifact-name'],
      'signature-state': 'unsigned',
      'trust-level': 'L0',
      'bundle-path': '',
      'attestation-url': '',
      pending: '',
      'comment-url': `https://github.com/acme/robots/pull/7#issuecomment-${comment!.id}`,
      'check-url': '',
    });
    expect(api.comments).toHaveLength(1);
    expect(sections()).toEqual([`claim ${SLUG} passed`, 'preset reach passed']);
    for (const text of [comment!.body, result.summary]) {
      expect(text).toContain('45 of 50');
      expect(text).toContain(result.outputs['package-digest']);
    }
    const files = results.files(result.outputs['artifact-name']!);
    expect(files.size).toBe(16);
    expect(JSON.parse(files.get('mlbom.cdx.json')!)).toMatchObject({ specVersion: '1.6' });
    for (const [name, text] of files) {
      expect(`${name}: ${text.includes('job-token') || text.includes(home)}`).toBe(`${name}: false`);
    }

    auditFolder(evalInfo(20, 50), { dir: workspace });
    const worse = await audit();
    expect(worse).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', outcome: 'not_supported' } });
    expect(worse.annotations).toEqual([
      expect.objectContaining({ level: 'error', title: expect.stringContaining('success_rate') }),
    ]);
    expect(api.comments.map(({ id }) => id)).toEqual([comment!.id]);
    expect(sections()).toEqual([`claim ${SLUG} failed`, 'preset reach passed']);
  });

  it('that are broken are an error and no package, and no earlier pass is left standing', async () => {
    auditFolder(evalInfo(45, 50), { dir: workspace });
    await audit();
    writeFileSync(join(workspace, 'eval_info.json'), JSON.stringify(evalInfo(45, 50)).slice(0, 200));
    const result = await audit({ output: 'second' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'package-path': '' } });
    expect(messages(result)).toContain('eval_info.json');
    expect(existsSync(join(workspace, 'second'))).toBe(false);
    expect(sections()).toEqual([`claim ${SLUG} error`]);
    expectNoStack(result);
  });

  it('of a fork, or where nothing can be uploaded, are decided all the same', async () => {
    auditFolder(evalInfo(41, 50), { dir: workspace });
    api.tokens.set('job-token', READER);
    results.refuseWith = 403;
    const fork = event({ id: 2, full_name: 'visitor/robots' });
    const result = await audit({ 'fail-on': 'inconclusive' }, { event: fork });
    expect(result).toMatchObject({ exitCode: 3, outputs: { verdict: 'inconclusive', 'comment-url': '' } });
    expect(messages(result)).toContain('comes from a fork');
    expect(messages(result)).toContain('was not uploaded');
    expect(result.summary).toContain('Inconclusive');
    expect(api.comments).toEqual([]);
  });
});

describe('evidence of a run', () => {
  let sigstore: Sigstore;

  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());

  it('is packed, signed and verified from dist alone', { timeout: 120_000 }, async () => {
    writeFileSync(join(workspace, 'signing_config.json'), JSON.stringify(sigstore.signingConfig));
    writeFileSync(join(workspace, 'trusted_root.json'), JSON.stringify(sigstore.trustedRoot));
    const env = { ...sigstore.runnerEnv(), GITHUB_API_URL: api.url };
    const made = await reach(
      {
        evidence: 'true',
        sign: 'required',
        'signing-backend': 'sigstore',
        'signing-config': 'signing_config.json',
      },
      { env, event: {} },
    );
    expect(made).toMatchObject({ exitCode: 0, annotations: [], stderr: '' });
    expect(made.outputs).toMatchObject({
      verdict: 'passed',
      'signature-state': 'signed',
      'trust-level': 'L1',
    });
    expect(made.summary).toContain('**Signature: L1**');
    const uploaded = results.files(made.outputs['package-artifact-name']!);
    expect([...uploaded.keys()]).toEqual(expect.arrayContaining(Object.values(BUNDLE_FILES)));

    // Another machine has what the artifact has.
    const downloaded = join(workspace, 'downloaded');
    mkdirSync(downloaded);
    for (const [name, text] of uploaded) writeFileSync(join(downloaded, name), text);
    const inputs = { package: 'downloaded', repository: 'acme/robots', 'trusted-root': 'trusted_root.json' };
    const verified = await step('actions/verify', inputs, { env, event: {} });
    expect(verified).toMatchObject({ exitCode: 0, annotations: [], outputs: { verified: 'true' } });
    expect(JSON.parse(verified.outputs.claims!)).toEqual([expect.objectContaining({ slug: 'reach' })]);

    writeFileSync(join(downloaded, 'evidence.md'), 'forged');
    const refused = await step('actions/verify', inputs, { env, event: {} });
    expect(refused).toMatchObject({ exitCode: 1, outputs: { verified: 'false', claims: '[]' } });
    expect(messages(refused)).toContain('evidence.md');
    expectNoStack(refused);
  });

  it('is signed by a job that gets digests alone', { timeout: 120_000 }, async () => {
    const made = await reach({ evidence: 'true', separate: 'true' });
    // The root action has no `separate`: it says so, and signs as it can.
    expect(messages(made)).toContain('"separate"');
    expect(made.outputs['signature-state']).toBe('unsigned');
    const left = await step('actions/run', {
      preset: 'reach',
      episodes: '30',
      evidence: 'true',
      separate: 'true',
      comment: 'never',
    });
    expect(left).toMatchObject({ exitCode: 0, outputs: { 'signature-state': 'deferred' } });
    const fork = await step('actions/sign', { pending: left.outputs.pending! });
    expect(fork).toMatchObject({ exitCode: 0, outputs: { 'signature-state': 'unsigned' } });
    const required = await step('actions/sign', { pending: left.outputs.pending!, sign: 'required' });
    expect(required).toMatchObject({ exitCode: 4, outputs: { 'signature-state': 'unsigned' } });
    expectNoStack(required);
  });
});

it("a caller's mistake is exit code 2 with one sentence", async () => {
  const result = await step('.', { preset: 'raech' });
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'run-id': '' } });
  expect(messages(result)).toContain('did you mean "reach"');
  expectNoStack(result);
});
