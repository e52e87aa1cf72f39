import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PACKAGE_OUTPUTS } from '../../src/actions/package-step.ts';
import type { Fault } from '../../src/entries/testing.ts';
import { parseSections } from '../../src/reports/comment-sections.ts';
import type { StepOptions, StepResult } from '../support/runner.ts';
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
/** Each section of a comment is an artifact as well. */
const runsUploaded = () =>
  [...platform.results.artifacts.keys()].filter((name) => !name.startsWith('worldgate-section-'));
const step = (action: string, inputs: Record<string, string>, options: Partial<StepOptions> = {}) =>
  shippedStep(shipped, platform, action, inputs, options);
const reach = (inputs: Record<string, string> = {}, options: Partial<StepOptions> = {}) =>
  step('.', { ...REACH, ...inputs }, options);

/** The user's repository has a preset of its own, which judges the policy that the pull request changes. */
function candidate(model: string): void {
  mkdirSync(join(platform.workspace, '.worldgate', 'presets'), { recursive: true });
  mkdirSync(join(platform.workspace, 'policies'), { recursive: true });
  copyFileSync(
    join(shipped, 'models', 'push', model),
    join(platform.workspace, 'policies', 'candidate.onnx'),
  );
  writeFileSync(
    join(platform.workspace, '.worldgate', 'presets', 'candidate.yaml'),
    `schema_version: worldgate.preset.v1
name: candidate
title: The candidate
extends: push-regression
policy:
  path: ../../policies/candidate.onnx
`,
  );
}

const manifestOf = (result: StepResult) =>
  JSON.parse(readFileSync(result.outputs['run-manifest']!, 'utf8')) as Record<string, unknown>;

describe('a run that passes', () => {
  it('comments, summarises, uploads and sets every output', async () => {
    const result = await reach();
    expect(result).toMatchObject({ exitCode: 0, annotations: [], commands: [], stderr: '' });
    const { outputs } = result;
    const runId = outputs['run-id']!;
    const runDir = join(platform.workspace, '.worldgate', 'runs', runId);
    const [comment] = comments();
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

    expect(comments()).toHaveLength(1);
    for (const text of [comment!.body, result.summary]) {
      expect(text).toContain('Passed');
      expect(text).toContain(runId);
      expect(text).toContain(outputs['result-digest']);
    }
    const files = platform.results.files(`worldgate-reach-${runId}`);
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
      expect(`${name}: ${text.includes('job-token') || text.includes(platform.folder)}`).toBe(
        `${name}: false`,
      );
    }
    expect(result.masks).toContain('job-token');
  });

  it('ends in the same digest with another number of workers', async () => {
    const [one, two] = [await reach({ workers: '1', comment: 'never' }), await reach({ comment: 'never' })];
    expect(one.outputs['result-digest']).toBe(two.outputs['result-digest']);
    expect(one.outputs['run-id']).not.toBe(two.outputs['run-id']);
  });

  it('is decided again by actions/gate, here and from the uploaded artifact', async () => {
    const { outputs } = await reach({ comment: 'never', check: 'never' });
    const downloaded = join(platform.workspace, 'downloaded');
    for (const [name, text] of platform.results.files(`worldgate-reach-${outputs['run-id']}`)) {
      mkdirSync(dirname(join(downloaded, name)), { recursive: true });
      writeFileSync(join(downloaded, name), text);
    }
    writeFileSync(
      join(platform.workspace, 'strict.yaml'),
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
    expect(platform.api.seen).toEqual([]);
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
    expect(comments()).toHaveLength(0);
    for (const inputs of [
      { 'run-dir': dirname(outputs['run-manifest']!) },
      { 'report-json': outputs['report-json']! },
    ]) {
      const result = await step('actions/comment', inputs as Record<string, string>);
      expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } });
      expect(result.outputs['comment-url']).toContain(`#issuecomment-${comments()[0]!.id}`);
    }
    expect(comments()).toHaveLength(1);
    expect(comments()[0]!.body).toContain(outputs['run-id']);
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
    // No package was asked for, and the token may make no check run.
    const open = Object.keys(worse.outputs).filter((name) => worse.outputs[name] === '');
    expect(open.sort()).toEqual([...PACKAGE_OUTPUTS, 'check-url'].sort());
    const errors = worse.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]!.title).toContain('no-regression');
    expect(worse.summary).toContain('Failed');
    expect(comments()).toHaveLength(1);
    const { id, body } = comments()[0]!;
    expect(body).toContain('Failed');
    expect(runsUploaded()).toHaveLength(1);

    candidate('push-good.onnx');
    const better = await step('.', { ...inputs, episodes: '30' });
    expect(better.outputs.verdict).not.toBe('failed');
    expect(better.exitCode).toBe(0);
    expect(comments().map((comment) => comment.id)).toEqual([id]);
    expect(comments()[0]!.body).toContain(better.outputs['run-id']);
    // The one before is in the row of the last verdicts alone.
    expect(parseSections(comments()[0]!.body).map(({ stamp }) => stamp.id)).toEqual([
      better.outputs['run-id'],
    ]);
  });

  it('whose file is broken is an error, no failed gate, and the comment says so', async () => {
    candidate('push-good.onnx');
    const model = join(platform.workspace, 'policies', 'candidate.onnx');
    writeFileSync(model, readFileSync(model).subarray(0, 5000));
    const result = await step('.', { preset: 'candidate', episodes: '20' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.outputs['run-id']).not.toBe('');
    expect(manifestOf(result)).toMatchObject({ state: 'failed', verdict: 'error' });
    expect(messages(result)).toContain('candidate.onnx');
    expect(comments()).toHaveLength(1);
    expect(comments()[0]!.body).toContain('Error');
    expect(comments()[0]!.body).toContain('candidate.onnx');
    expectNoStack(result);
  });
});

it('a benchmark whose engine cannot be had is an error and never runs on another engine', async () => {
  const result = await step('.', { preset: 'onnx-latency' });
  expect(result).toMatchObject({ exitCode: 4, outputs: { verdict: 'error' } });
  expect(messages(result)).toContain('onnxruntime-node');
  expect(messages(result)).toContain('wasm');
  expect(manifestOf(result)).toMatchObject({ engine: 'native', verdict: 'error' });
  expect(comments()[0]!.body).toContain('onnxruntime-node');
  expectNoStack(result);
});

describe('GitHub in trouble never changes the verdict', () => {
  it('a token that may not comment: the warning names the permission', async () => {
    platform.api.tokens.set('job-token', READER);
    const result = await reach();
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
    expect(messages(result)).toContain('`permissions: pull-requests: write`');
  });

  it('a fork, whose token may only read: still gates, summarises and uploads', async () => {
    platform.api.tokens.set('job-token', READER);
    const result = await reach({}, { event: pullEvent(VISITOR) });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(messages(result)).toContain('comes from a fork');
    expect(result.summary).toContain('Passed');
    expect(runsUploaded()).toHaveLength(1);
    expect(comments()).toEqual([]);
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
    platform.api.faults.push(() => fault);
    const result = await reach({}, { env: { NODE_OPTIONS: `--import=${HURRY}` } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(result.annotations.map(({ level, message }) => [level, message.split(':')[0]])).toEqual([
      ['warning', 'There is no check run'],
      ['warning', 'There is no comment'],
    ]);
    expect(result.summary).toContain('Passed');
    expect(platform.api.seen.length).toBeGreaterThan(0);
    expect(runsUploaded()).toHaveLength(1);
    expectNoStack(result);
  });
});

it("a caller's mistake is exit code 2 with one sentence", async () => {
  const result = await step('.', { preset: 'raech' });
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'run-id': '' } });
  expect(messages(result)).toContain('did you mean "reach"');
  expectNoStack(result);
});
