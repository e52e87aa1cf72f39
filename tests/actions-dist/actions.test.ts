import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ActionOptions, runAction } from '../../src/testing/runner/run.ts';
import { auditFolder, evalInfo } from '../audit/package/fixtures.ts';
import { ACTIONS, Platform, shippedFolder } from './shipped.ts';

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

const run = (name: string, inputs: Record<string, string> = {}, options: Partial<ActionOptions> = {}) =>
  runAction({ action: join(shipped, name), ...platform.options(), with: inputs, ...options });
const reach = (inputs: Record<string, string> = {}, options: Partial<ActionOptions> = {}) =>
  run('.', { preset: 'reach', episodes: '30', workers: '2', ...inputs }, options);
const comments = () => platform.api.repository.comments.items;

describe.each(['.', ...ACTIONS.map((name) => `actions/${name}`)])('%s', (name) => {
  it('starts from dist alone, and says what is wrong without its inputs as a person would', async () => {
    const result = await run(name);
    const log = result.log + result.steps.map((step) => step.log).join('');
    expect(log).not.toMatch(/^ {4}at /m);
    expect(log).not.toMatch(/MODULE_NOT_FOUND|Cannot find|SyntaxError|ReferenceError|TypeError/);
    if (result.outcome === 'failure') {
      const all = [result, ...result.steps].flatMap((step) => step.annotations);
      expect(all.filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
      expect([1, 2, 3, 4, null]).toContain(result.exitCode);
    }
    for (const phase of result.phases) expect(phase.outcome).toBe('success');
    const { outputs } = parse(readFileSync(join(shipped, name, 'action.yml'), 'utf8')) as {
      outputs?: Record<string, unknown>;
    };
    const declared = Object.keys(outputs ?? {});
    expect(Object.keys(result.outputs).filter((output) => !declared.includes(output))).toEqual([]);
  });
});

describe('a run, its gate and its comment', () => {
  it('pass from dist alone, with summary, artifact, comment and outputs', async () => {
    const made = await reach();
    expect(made).toMatchObject({ outcome: 'success', exitCode: 0, stderr: '' });
    expect(made.outputs).toMatchObject({ verdict: 'passed' });
    expect(made.summary).toContain('Passed');
    expect(made.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(comments()).toHaveLength(1);
    expect(made.outputs['comment-url']).toContain(`#issuecomment-${comments()[0]!.id}`);
    expect(platform.results.files(made.outputs['artifact-name']!).has('run_manifest.json')).toBe(true);
    const folder = dirname(made.outputs['run-manifest']!);
    const gate = await run('actions/gate', { 'run-dir': folder });
    expect(gate).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } });
    const comment = await run('actions/comment', { 'run-dir': folder });
    expect(comment).toMatchObject({ exitCode: 0 });
    expect(comments()).toHaveLength(1);
  });

  it('of a fork decide the same and write nothing', async () => {
    const fork = { fullName: 'visitor/robots', defaultBranch: 'main' };
    const made = await reach({}, { event: platform.event(fork), token: 'fork-token' });
    expect(made).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(platform.results.artifacts.size).toBeGreaterThan(0);
    expect(comments()).toEqual([]);
  });

  it.each([
    ['an API that refuses', () => platform.api.faults.push(() => ({ kind: 'status', status: 403 }))],
    ['a spent rate limit', () => Object.assign(platform.api.rateLimit, { remaining: 0 })],
    ['no artifact service', () => Object.assign(platform.results, { refuseWith: 403 })],
    ['answers that break off', () => platform.api.failNext('GET', /./, { kind: 'truncated' })],
  ] as [string, () => void][])('keep the verdict with %s', async (_, trouble) => {
    trouble();
    const made = await reach();
    expect(made).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } });
    expect(made.summary).toContain('Passed');
    expect(made.log).not.toMatch(/^ {4}at /m);
  });

  it('are cancelled within the time that the runner gives', async () => {
    const abort = new AbortController();
    const made = await reach(
      { preset: 'push', episodes: '2000' },
      { signal: abort.signal, onStart: () => setTimeout(() => abort.abort(), 1500) },
    );
    expect(made.outcome).toBe('cancelled');
    expect(made.signals).not.toContain('SIGKILL');
  });
});

it('results that exist are audited from dist alone', async () => {
  auditFolder(evalInfo(45, 50), { dir: platform.workspace });
  const inputs = { from: 'eval_info.json', claim: 'claim.json', protocol: 'protocol.json' };
  const made = await run('actions/audit', inputs);
  expect(made).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', outcome: 'supported' } });
  expect(existsSync(join(made.outputs['package-path']!, 'evidence.json'))).toBe(true);
});
