import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUNDLE_FILES } from '../../src/contracts/attestation.ts';
import { parseSections } from '../../src/reports/comment-sections.ts';
import { auditFolder, evalInfo } from '../audit/package/fixtures.ts';
import type { StepOptions } from '../support/runner.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';
import { expectNoStack, messages, pullEvent, REACH, READER, shippedStep, VISITOR } from './job.ts';
import { Platform, shippedFolder } from './shipped.ts';

let shipped: string;
let platform: Platform;

beforeAll(() => {
  shipped = shippedFolder();
});
afterAll(() => rmSync(shipped, { recursive: true }));
beforeEach(async () => {
  platform = await Platform.start();
});
afterEach(async () => {
  await platform.stop();
  expect(platform.api.problems).toEqual([]);
});

const comments = () => platform.api.repository.comments.items;
const step = (action: string, inputs: Record<string, string>, options: Partial<StepOptions> = {}) =>
  shippedStep(shipped, platform, action, inputs, options);
const reach = (inputs: Record<string, string> = {}, options: Partial<StepOptions> = {}) =>
  step('.', { ...REACH, ...inputs }, options);

describe('results that exist', () => {
  const FILES = { from: 'eval_info.json', claim: 'claim.json', protocol: 'protocol.json' };
  const SLUG = 'lerobot-libero-success-rate';
  const audit = (inputs: Record<string, string> = {}, options: Partial<StepOptions> = {}) =>
    step('actions/audit', { ...FILES, ...inputs }, options);
  const sections = () =>
    parseSections(comments()[0]!.body).map(
      ({ stamp: { kind, name, verdict } }) => `${kind} ${name} ${verdict}`,
    );

  it('are decided beside a run, in one comment that is kept up to date', { timeout: 120_000 }, async () => {
    auditFolder(evalInfo(45, 50), { dir: platform.workspace });
    await reach();
    const extras = { compliance: 'eu-ai-act-annex8,iso-42001', mlbom: 'true' };
    const result = await step('.', { ...FILES, ...extras });
    expect(result).toMatchObject({ exitCode: 0, annotations: [], commands: [], stderr: '' });
    const [comment] = comments();
    expect(result.outputs).toEqual({
      verdict: 'passed',
      outcome: 'supported',
      grade: 'B',
      'package-path': join(platform.workspace, 'worldgate-evidence'),
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
    expect(comments()).toHaveLength(1);
    expect(sections()).toEqual([`claim ${SLUG} passed`, 'preset reach passed']);
    for (const text of [comment!.body, result.summary]) {
      expect(text).toContain('45 of 50');
      expect(text).toContain(result.outputs['package-digest']);
    }
    const files = platform.results.files(result.outputs['artifact-name']!);
    expect(files.size).toBe(16);
    expect(JSON.parse(files.get('mlbom.cdx.json')!)).toMatchObject({ specVersion: '1.6' });
    for (const [name, text] of files) {
      expect(`${name}: ${text.includes('job-token') || text.includes(platform.folder)}`).toBe(
        `${name}: false`,
      );
    }

    auditFolder(evalInfo(20, 50), { dir: platform.workspace });
    const worse = await audit();
    expect(worse).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', outcome: 'not_supported' } });
    expect(worse.annotations).toEqual([
      expect.objectContaining({ level: 'error', title: expect.stringContaining('success_rate') }),
    ]);
    expect(comments().map(({ id }) => id)).toEqual([comment!.id]);
    expect(sections()).toEqual([`claim ${SLUG} failed`, 'preset reach passed']);
  });

  it('that are broken are an error and no package, and no earlier pass is left standing', async () => {
    auditFolder(evalInfo(45, 50), { dir: platform.workspace });
    await audit();
    writeFileSync(join(platform.workspace, 'eval_info.json'), JSON.stringify(evalInfo(45, 50)).slice(0, 200));
    const result = await audit({ output: 'second' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'package-path': '' } });
    expect(messages(result)).toContain('eval_info.json');
    expect(existsSync(join(platform.workspace, 'second'))).toBe(false);
    expect(sections()).toEqual([`claim ${SLUG} error`]);
    expectNoStack(result);
  });

  it('of a fork, or where nothing can be uploaded, are decided all the same', async () => {
    auditFolder(evalInfo(41, 50), { dir: platform.workspace });
    platform.api.tokens.set('job-token', READER);
    platform.results.refuseWith = 403;
    const fork = pullEvent(VISITOR);
    const result = await audit({ 'fail-on': 'inconclusive' }, { event: fork });
    expect(result).toMatchObject({ exitCode: 3, outputs: { verdict: 'inconclusive', 'comment-url': '' } });
    expect(messages(result)).toContain('comes from a fork');
    expect(messages(result)).toContain('was not uploaded');
    expect(result.summary).toContain('Inconclusive');
    expect(comments()).toEqual([]);
  });
});

describe('evidence of a run', () => {
  let sigstore: Sigstore;

  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());

  it('is packed, signed and verified from dist alone', { timeout: 120_000 }, async () => {
    writeFileSync(join(platform.workspace, 'signing_config.json'), JSON.stringify(sigstore.signingConfig));
    writeFileSync(join(platform.workspace, 'trusted_root.json'), JSON.stringify(sigstore.trustedRoot));
    const env = { ...sigstore.runnerEnv(), GITHUB_API_URL: platform.api.url };
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
    const uploaded = platform.results.files(made.outputs['package-artifact-name']!);
    expect([...uploaded.keys()]).toEqual(expect.arrayContaining(Object.values(BUNDLE_FILES)));

    // Another machine has what the artifact has.
    const downloaded = join(platform.workspace, 'downloaded');
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
