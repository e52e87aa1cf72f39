import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AUDIT_OUTPUTS } from '../../src/actions/audit.ts';
import type { ActionName } from '../../src/actions/inputs.ts';
import { ROOT_OUTPUTS } from '../../src/actions/root.ts';
import { makeKey } from '../../src/attest/sign/keygen.ts';
import { checkMembers } from '../../src/audit/package/check-members.ts';
import { readPackage } from '../../src/audit/package/read-package.ts';
import { BUNDLE_FILES } from '../../src/contracts/attestation.ts';
import { PACKAGE_MEMBERS } from '../../src/contracts/evidence-package.ts';
import { parseSections } from '../../src/reports/comment-sections.ts';
import { AUDIT, auditFolder, evalInfo } from '../audit/package/fixtures.ts';
import { cliJson } from '../support/cli.ts';
import { ACTIONS_BOT, GitHubApi } from '../support/github-api.ts';
import { ResultsService } from '../support/results-service.ts';
import { runStep, type StepOptions, type StepResult } from '../support/runner.ts';
import { stepHere } from '../support/step-here.ts';

const MAIN = fileURLToPath(new URL('../support/action-main.ts', import.meta.url));
const OWN = { id: 1, full_name: 'acme/robots' };
const READER = { ...ACTIONS_BOT, pullRequests: 'read' } as const;

let api: GitHubApi;
let results: ResultsService;
let workspace: string;

beforeEach(async () => {
  workspace = join(realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-job-'))), 'robots');
  mkdirSync(workspace);
  auditFolder(evalInfo(45, 50), { dir: workspace });
  api = await GitHubApi.start();
  api.tokens.set('job-token', ACTIONS_BOT);
  api.pulls.set(7, { locked: false });
  results = await ResultsService.start();
});

afterEach(async () => {
  await Promise.all([api.stop(), results.stop()]);
  rmSync(join(workspace, '..'), { recursive: true });
  expect(api.problems).toEqual([]);
});

function event(headRepo: unknown = OWN) {
  const head = { sha: 'a'.repeat(40), repo: headRepo };
  return { number: 7, pull_request: { number: 7, head, base: { repo: OWN } } };
}

const SLUG = 'lerobot-libero-success-rate';
const FILES = { from: 'eval_info.json', claim: 'claim.json', protocol: 'protocol.json' };

const optionsOf = (
  action: ActionName,
  inputs: Record<string, string>,
  options: Partial<StepOptions>,
): StepOptions => ({
  action: action === 'root' ? '.' : `actions/${action}`,
  workspace,
  token: 'job-token',
  event: event(),
  with: inputs,
  ...options,
  env: { WORLDGATE_TEST_ACTION: action, GITHUB_API_URL: api.url, ...results.env, ...options.env },
});

/** A step in this process, which is what most of this is about. */
function step(
  action: ActionName,
  inputs: Record<string, string>,
  options: Partial<StepOptions> = {},
): Promise<StepResult> {
  return stepHere(action, optionsOf(action, inputs, options));
}

/** A step in a process of its own. */
function stepApart(action: ActionName, inputs: Record<string, string>): Promise<StepResult> {
  return runStep({ ...optionsOf(action, inputs, {}), main: MAIN });
}

const audit = (inputs: Record<string, string> = {}, options: Partial<StepOptions> = {}) =>
  step('audit', { ...FILES, ...inputs }, options);

const put = (name: string, value: unknown) => writeFileSync(join(workspace, name), JSON.stringify(value));
const packageDir = () => join(workspace, 'worldgate-evidence');
const messages = (of: StepResult) => of.annotations.map(({ message }) => message).join('\n');
const sections = () =>
  api.comments.flatMap(({ body }) =>
    parseSections(body).map(({ stamp: { kind, name, verdict } }) => `${kind} ${name} ${verdict}`),
  );

describe('an audit that passes', () => {
  it('sets every output, writes the summary, uploads the package, and comments once', async () => {
    const result = await stepApart('audit', FILES);
    expect(result).toMatchObject({ exitCode: 0, annotations: [], commands: [], stderr: '' });
    const [comment] = api.comments;
    const { digest, problems } = checkMembers(packageDir());
    expect(problems).toEqual([]);
    expect(Object.keys(result.outputs).sort()).toEqual([...AUDIT_OUTPUTS].sort());
    expect(result.outputs).toEqual({
      verdict: 'passed',
      outcome: 'supported',
      grade: 'B',
      'package-path': packageDir(),
      'package-digest': digest,
      'artifact-name': expect.stringMatching(
        new RegExp(`^worldgate-evidence-${SLUG}-\\d{8}T\\d{9}Z-[0-9a-f]{8}$`),
      ),
      'package-artifact-name': result.outputs['artifact-name'],
      // The job may not ask who it is.
      'signature-state': 'unsigned',
      'trust-level': 'L0',
      'bundle-path': '',
      'attestation-url': '',
      pending: '',
      'comment-url': `https://github.com/acme/robots/pull/7#issuecomment-${comment!.id}`,
      'check-url': '',
    });
    expect(api.comments).toHaveLength(1);
    for (const text of [comment!.body, result.summary]) {
      expect(text).toContain('✅ **Passed (supported).**');
      expect(text).toContain('| `success_rate`');
      expect(text).toContain('80.8–95.0 %');
      expect(text).toContain(digest);
      expect(text).toContain('imported, not run again');
      expect(text).not.toContain('worlds that were not run');
      expect(text).toContain('http://gh.localhost/acme/robots/actions/runs/123456789/artifacts/4711');
      expect(text).toContain('**Unsigned** (L0): the job may not ask who it is');
    }
    expect(sections()).toEqual([`claim ${SLUG} passed`]);
    expect(result.stdout).toContain(`✅ Passed (package ${digest})`);
    expect(result.masks).toContain('job-token');
  });

  it('uploads the members of the package as they are, and nothing else', async () => {
    const result = await audit({ comment: 'never', check: 'never' });
    const files = results.files(result.outputs['artifact-name']!);
    expect([...files.keys()].sort()).toEqual([...PACKAGE_MEMBERS].sort());
    for (const [name, text] of files) expect(text).toBe(readFileSync(join(packageDir(), name), 'utf8'));
    expect([...files.values()].join()).not.toContain(workspace);
    expect(api.seen).toEqual([]);
  });

  it('carries along what is attached, one path a line, and uploads it too', async () => {
    writeFileSync(join(workspace, 'video 1.mp4'), 'pixels');
    writeFileSync(join(workspace, 'run.log'), 'line\n');
    const result = await audit({ attach: '\n  video 1.mp4\nrun.log\n', comment: 'never' });
    expect(result.exitCode).toBe(0);
    const files = results.files(result.outputs['artifact-name']!);
    expect(files.get('attachments/video 1.mp4')).toBe('pixels');
    expect(files.get('attachments/run.log')).toBe('line\n');
  });

  it('signs where there is a key, and uploads the signatures with the members', async () => {
    const { privatePath, id } = makeKey({
      prefix: join(workspace, 'lab'),
      type: 'ed25519',
      owner: 'Robot lab',
      passphrase: null,
      now: new Date(),
    });
    const key = readFileSync(privatePath, 'utf8');
    const result = await audit({ 'signing-key': key, sign: 'required' });
    expect(result).toMatchObject({
      exitCode: 0,
      annotations: [],
      outputs: {
        'signature-state': 'signed',
        'trust-level': 'L0',
        'bundle-path': join(packageDir(), 'evidence.sigstore.json'),
      },
    });
    const uploaded = results.files(result.outputs['package-artifact-name']!);
    for (const name of Object.values(BUNDLE_FILES)) {
      expect(uploaded.get(name)).toBe(readFileSync(join(packageDir(), name), 'utf8'));
    }
    for (const text of [api.comments[0]!.body, result.summary]) {
      expect(text).toContain('**Signature: L0**');
      expect(text).toContain(id);
    }
    expect(result.masks.join('\n')).toContain(key.trim());
    expect(result.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('PRIVATE KEY');
  });

  it('hands over what was asked', async () => {
    mkdirSync(join(workspace, 'sim'));
    const result = await audit({
      from: '../eval_info.json',
      claim: '../claim.json',
      protocol: '../protocol.json',
      source: 'lerobot',
      output: 'out/evidence',
      compliance: 'nist-ai-rmf,\n  eu_ai_act_annex4',
      mlbom: '1.7',
      'completeness-score': 'true',
      stopping: 'savi',
      'start-seed': '1000',
      comment: 'never',
      'working-directory': 'sim',
    });
    const dir = join(workspace, 'sim', 'out', 'evidence');
    expect(result.outputs['package-path']).toBe(dir);
    const { evidence, manifest } = readPackage(dir);
    expect(evidence.completeness).not.toBeNull();
    expect(evidence.stopping.rule).toBe('savi');
    expect(manifest.members.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'compliance-nist-ai-rmf.md',
        'compliance-eu-ai-act-annex4.json',
        'mlbom.cdx.json',
      ]),
    );
    expect(JSON.parse(readFileSync(join(dir, 'mlbom.cdx.json'), 'utf8'))).toMatchObject({
      specVersion: '1.7',
    });
    expect(JSON.parse(readFileSync(join(dir, 'audit_provenance.json'), 'utf8'))).toMatchObject({
      options: { startSeed: 1000, stopping: 'savi', completenessScore: true },
    });
  });

  it('makes the package that the command line makes, and the same again', async () => {
    const [one, two] = [await audit({ comment: 'never' }), await audit({ comment: 'never' })];
    const argv = AUDIT.filter((word) => word !== 'lerobot');
    const { data } = await cliJson<{ package_digest: string }>(workspace, argv);
    expect(two.outputs['package-digest']).toBe(one.outputs['package-digest']);
    expect(data.package_digest).toBe(one.outputs['package-digest']);
    expect(two.outputs['artifact-name']).not.toBe(one.outputs['artifact-name']);
  });
});

describe('the one comment', () => {
  it('has a section of the evidence beside that of a run, and each brings its own up to date', async () => {
    await step('run', { preset: 'push' });
    await audit();
    expect(api.comments).toHaveLength(1);
    const { id, body } = api.comments[0]!;
    expect(sections()).toEqual([`claim ${SLUG} passed`, 'preset push passed']);
    expect(body).toContain('1 preset and 1 claim: ✅ 2 passed.');
    expect(body).toContain('imported, not run again');
    expect(body).toContain('worlds that were not run');

    put('eval_info.json', evalInfo(20, 50));
    const worse = await audit();
    expect(worse).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', outcome: 'not_supported' } });
    expect(api.comments.map((comment) => comment.id)).toEqual([id]);
    expect(sections()).toEqual([`claim ${SLUG} failed`, 'preset push passed']);
    expect(api.comments[0]!.body).toContain('## ❌ WorldGate · Failed');
    expect(api.comments[0]!.body).toContain(worse.outputs['package-digest']);

    await step('run', { preset: 'push' });
    expect(sections()).toEqual([`claim ${SLUG} failed`, 'preset push passed']);
    put('eval_info.json', evalInfo(45, 50));
    await audit();
    expect(sections()).toEqual([`claim ${SLUG} passed`, 'preset push passed']);
  });

  it('keeps a preset and a claim of one name apart', async () => {
    await step('run', { preset: SLUG });
    await audit();
    expect(sections()).toEqual([`claim ${SLUG} passed`, `preset ${SLUG} passed`]);
  });

  it('ends with all sections when jobs race', async () => {
    await Promise.all([stepApart('audit', FILES), stepApart('run', { preset: 'reach' })]);
    expect(api.comments).toHaveLength(1);
    expect(sections().sort()).toEqual([`claim ${SLUG} passed`, 'preset reach passed']);
  });

  it('is not left green where the results turn out to be broken', async () => {
    await audit();
    expect(sections()).toEqual([`claim ${SLUG} passed`]);
    writeFileSync(join(workspace, 'eval_info.json'), JSON.stringify(evalInfo(45, 50)).slice(0, 300));
    const result = await audit({ output: 'second' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'package-digest': '' } });
    expect(result.outputs['comment-url']).toContain(`#issuecomment-${api.comments[0]!.id}`);
    expect(sections()).toEqual([`claim ${SLUG} error`]);
    const { body } = api.comments[0]!;
    expect(body).not.toContain('Passed');
    expect(body).toContain('eval\\_info.json');
    expect(body).toContain('**First thing to try:**');
    expect(existsSync(join(workspace, 'second'))).toBe(false);
  });

  it.each([
    ['failures', 45, 0],
    ['failures', 41, 1],
    ['auto', 45, 1],
    ['never', 20, 0],
  ])('with comment: %s and %i of 50 successes is made %i times', async (comment, successes, made) => {
    put('eval_info.json', evalInfo(successes, 50));
    await audit({ comment });
    expect(api.comments).toHaveLength(made);
  });
});

describe('the exit code', () => {
  it.each([
    [45, 'skipped', 'passed', 'supported', 0],
    [41, 'failed', 'inconclusive', 'inconclusive', 0],
    [41, 'inconclusive', 'inconclusive', 'inconclusive', 3],
    [20, 'failed', 'failed', 'not_supported', 1],
    [20, 'never', 'failed', 'not_supported', 0],
  ])('of %i successes with fail-on %s: %s', async (successes, failOn, verdict, outcome, exitCode) => {
    put('eval_info.json', evalInfo(successes, 50));
    const result = await audit({ 'fail-on': failOn, comment: 'never' });
    expect(result).toMatchObject({ exitCode, outputs: { verdict, outcome } });
    const open = Object.keys(result.outputs).filter((name) => result.outputs[name] === '');
    expect(open.sort()).toEqual(['attestation-url', 'bundle-path', 'check-url', 'comment-url', 'pending']);
    expect(result.summary).toContain(SLUG);
  });

  it('of aggregates alone: reported, never decided', async () => {
    writeFileSync(
      join(workspace, 'eval.log'),
      'Task suite: libero_spatial\nTotal success rate: 0.86\nTotal episodes: 500\n',
    );
    const result = await audit({ from: 'eval.log' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'skipped', outcome: '', grade: 'D' } });
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'notice' })]);
    expect(sections()).toEqual([`claim ${SLUG} skipped`]);
    const counted = await audit({ from: 'eval.log', 'fail-on': 'skipped', comment: 'never' });
    expect(counted.exitCode).toBe(3);
    expect(messages(counted)).toContain('`fail-on: skipped`');
  });

  it('is explained by an annotation per metric', async () => {
    put('eval_info.json', evalInfo(20, 50));
    const failed = await audit({ comment: 'never' });
    expect(failed.annotations).toHaveLength(1);
    expect(failed.annotations[0]).toMatchObject({
      level: 'error',
      title: `WorldGate: ${SLUG} / success_rate: Not supported`,
    });
    expect(failed.annotations[0]!.message).toMatch(/Measured 40\.0 %, 20 of 50, .*required ≥ 80 %/);
    put('eval_info.json', evalInfo(41, 50));
    const unclear = await audit({ comment: 'never' });
    expect(unclear.annotations).toEqual([
      expect.objectContaining({ level: 'warning', title: `WorldGate: ${SLUG} / success_rate: Inconclusive` }),
    ]);
  });
});

describe('GitHub in trouble never changes the verdict', () => {
  it('a token that may not comment: names the permission', async () => {
    api.tokens.set('job-token', READER);
    const result = await audit();
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
    expect(messages(result)).toContain('`permissions: pull-requests: write`');
  });

  it('a fork: decides, summarises and uploads, and says why there is no comment', async () => {
    api.tokens.set('job-token', READER);
    const result = await audit({}, { event: event({ id: 2, full_name: 'visitor/robots' }) });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(messages(result)).toContain('comes from a fork');
    expect(results.artifacts.size).toBe(1);
    expect(result.summary).toContain('Passed');
    expect(api.comments).toEqual([]);
  });

  it('a fork with broken results: one error, and why there is no comment', async () => {
    api.tokens.set('job-token', READER);
    put('eval_info.json', {});
    const result = await audit({}, { event: event({ id: 2, full_name: 'visitor/robots' }) });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'comment-url': '' } });
    expect(result.annotations.map(({ level }) => level)).toEqual(['error', 'warning']);
    expect(messages(result)).toContain('comes from a fork');
  });

  it('an artifact service that refuses', async () => {
    results.refuseWith = 403;
    const result = await audit({ comment: 'never' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'artifact-name': '' } });
    expect(messages(result)).toContain('The evidence package was not uploaded');
    expect(result.summary).toContain('Passed');
  });

  it('no artifact service, no pull request, no token, no event', async () => {
    const env = { ACTIONS_RUNTIME_TOKEN: '', ACTIONS_RESULTS_URL: '', GITHUB_REF: 'refs/heads/main' };
    const result = await audit({ 'github-token': '' }, { env, event: [] });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(result.stdout).toContain('runs for no pull request');
    expect(api.seen).toEqual([]);
  });
});

describe('what cannot be decided', () => {
  it.each<[string, Record<string, string>, string]>([
    ['no results', { from: '' }, 'from: is missing'],
    ['a folder that is none', { from: 'nowhere' }, 'nowhere'],
    ['an unknown source', { source: 'lerobo' }, 'did you mean "lerobot"?'],
    ['an unknown framework', { compliance: 'eu-ai-act-annex5' }, 'compliance: "eu-ai-act-annex5" is none of'],
    ['an unknown version', { mlbom: '1.5' }, 'mlbom: must be one of'],
    ['a flag that is none', { 'droid-yn-fix': 'yes' }, 'droid-yn-fix: must be one of "true", "false"'],
    ['a seed that is none', { 'start-seed': '-1' }, 'start-seed: must be a number'],
    ['an output that holds the results', { output: '.' }, 'output'],
  ])('%s', async (_, inputs, message) => {
    const result = await audit(inputs);
    expect(result).toMatchObject({
      exitCode: 2,
      outputs: {
        verdict: 'error',
        outcome: '',
        grade: '',
        'package-path': '',
        'package-digest': '',
        'artifact-name': '',
      },
    });
    expect(messages(result)).toContain(message);
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(result.summary).toContain('Not run: the input is wrong');
    expect(result.stdout + result.summary + result.stderr).not.toMatch(/^ {4}at /m);
    expect(readdirSync(workspace).sort()).toEqual(['claim.json', 'eval_info.json', 'protocol.json']);
    // The section of the comment, for jobs that write it at the same time.
    expect([...results.artifacts.keys()].filter((name) => !name.startsWith('worldgate-section-'))).toEqual(
      [],
    );
  });

  it('a claim that cannot be read has no section', async () => {
    writeFileSync(join(workspace, 'claim.json'), '{"slug": "x", ');
    const result = await audit({ comment: 'always' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'comment-url': '' } });
    expect(messages(result)).toContain('claim.json');
    expect(api.seen).toEqual([]);
  });

  it('names the nearest input', async () => {
    const result = await audit({ comment: 'never' }, { env: { INPUT_PROTOCOLL: 'x' } });
    expect(result.exitCode).toBe(0);
    expect(messages(result)).toContain('did you mean "protocol"?');
  });
});

it('lets nothing of claim or results become a workflow command, a mention or markup', async () => {
  const text =
    '::error title=forged::not ours @acme/robots <script>alert(1)</script> <!-- /worldgate:section -->';
  auditFolder(evalInfo(45, 50), { dir: workspace, claim: { claim_text: text } });
  const result = await stepApart('audit', FILES);
  expect(result).toMatchObject({ exitCode: 0, annotations: [], commands: [] });
  expect(result.stdout).toContain('::error title=forged::not ours');
  const { body } = api.comments[0]!;
  for (const shown of [body, result.summary]) {
    expect(shown).not.toMatch(/<script|@acme\/robots/);
  }
  expect(body.match(/<!-- \/worldgate:section -->/g)).toHaveLength(1);
});

describe('the root action', () => {
  const root = (inputs: Record<string, string>, options: Partial<StepOptions> = {}) =>
    step('root', inputs, options);

  it('audits where results are named', async () => {
    const result = await root(FILES);
    expect(result).toMatchObject({ exitCode: 0, annotations: [] });
    expect(Object.keys(result.outputs).sort()).toEqual([...AUDIT_OUTPUTS].sort());
    expect(result.outputs).toMatchObject({
      verdict: 'passed',
      outcome: 'supported',
      'package-path': packageDir(),
    });
    expect(sections()).toEqual([`claim ${SLUG} passed`]);
  });

  it('runs where a preset is named', async () => {
    const result = await root({ preset: 'failed' });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } });
    expect(result.outputs['run-manifest']).toContain('run_manifest.json');
    expect(sections()).toEqual(['preset failed failed']);
  });

  it('does neither where both are asked for', async () => {
    const result = await root({ ...FILES, preset: 'push' });
    expect(result).toMatchObject({
      exitCode: 2,
      outputs: { verdict: 'error', 'run-id': '', 'package-digest': '' },
    });
    expect(messages(result)).toContain('"preset" given together with "from"');
    expect(Object.keys(result.outputs).sort()).toEqual([...ROOT_OUTPUTS].sort());
    expect(api.seen).toEqual([]);
    expect(readdirSync(workspace).sort()).toEqual(['claim.json', 'eval_info.json', 'protocol.json']);
  });
});
