import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { parseSections } from '../../src/reports/comment-sections.ts';
import type { StepResult } from '../../src/testing/runner/results.ts';
import { runAction } from '../../src/testing/runner/run.ts';
import { FileServer } from '../support/file-server.ts';
import { ROOT } from '../support/runner.ts';
import { Platform, shippedFolder } from './shipped.ts';

/* `actions/eval` and `actions/benchmark`: the parts of a run as steps, each a process of what ships. */

let shipped: string;
let platform: Platform;
let server: FileServer;

beforeAll(() => {
  shipped = shippedFolder();
});
afterAll(() => rmSync(shipped, { recursive: true }));
beforeEach(async () => {
  [platform, server] = await Promise.all([Platform.start(), FileServer.start()]);
});
afterEach(async () => {
  await Promise.all([platform.stop(), server.stop()]);
  expect(platform.api.problems).toEqual([]);
});

const run = (name: string, inputs: Record<string, string>, env: Record<string, string> = {}) =>
  runAction({
    action: join(shipped, 'actions', name),
    actions: { 'worldgate/worldgate': shipped },
    ...platform.options(),
    with: inputs,
    env: { WORLDGATE_OFFLINE: '1', ...env },
  });
const outcomes = ({ steps }: StepResult) => steps.map(({ id, outcome }) => `${id} ${outcome}`);
const shown = () =>
  platform.api.repository.comments.items.flatMap(({ body }) =>
    parseSections(body).map(({ stamp: { name, verdict } }) => `${name} ${verdict}`),
  );
const stepOf = ({ steps }: StepResult, id: string) => steps.find((step) => step.id === id)!;

it('a green run is signed with the key and shown; a machine without a GPU is guarded in one line', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const made = await run('eval', {
    ...{ preset: 'reach', episodes: '20', workers: '2', evidence: 'true' },
    ...{ 'signing-key': key, sign: 'required', 'gpu-guard': 'always' },
  });
  expect(outcomes(made)).toEqual([
    'checkpoints success',
    'gpu-guard success',
    'run success',
    'sign success',
    'comment success',
  ]);
  expect(made).toMatchObject({ outcome: 'success' });
  expect(made.outputs).toMatchObject({
    ...{ verdict: 'passed', outcome: 'supported', 'signature-state': 'signed', 'trust-level': 'L0' },
    'gpu-state': 'no-gpu',
  });
  expect(existsSync(made.outputs['bundle-path']!)).toBe(true);
  expect(platform.results.artifacts.has(made.outputs['signature-artifact-name']!)).toBe(true);
  expect(shown()).toEqual(['reach passed']);
  expect(made.outputs['comment-url']).toContain('#issuecomment-');
  // The key is in no log, and in nothing that was uploaded.
  const line = key.split('\n')[1]!;
  expect(made.log + made.phases.map(({ log }) => log).join('')).not.toContain(line);
  for (const name of platform.results.artifacts.keys()) {
    for (const bytes of platform.results.files(name).values()) expect(bytes.includes(line)).toBe(false);
  }
  const guarded = stepOf(made, 'gpu-guard')
    .log.split('\n')
    .filter((text) => text !== '' && !text.startsWith('##['));
  expect(guarded).toEqual([expect.stringMatching(/^no GPU to guard: /)]);
});

/** A preset of the repository: `reach`, changed. */
function writePreset(name: string, changes: readonly (readonly [string, string])[]): void {
  const folder = join(platform.workspace, '.worldgate/presets');
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'presets/worlds'), join(platform.workspace, 'worlds'), { recursive: true });
  const all = [['name: reach', `name: ${name}`], ['task: worlds', 'task: ../../worlds'], ...changes] as const;
  let text = readFileSync(join(ROOT, 'presets/reach.yaml'), 'utf8');
  for (const [from, to] of all) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(join(folder, `${name}.yaml`), text);
}
const MODEL = join(ROOT, 'models/reach/reach.onnx');

it('a red run fails the action with its code, and is shown all the same', async () => {
  cpSync(MODEL, join(platform.workspace, 'reach.onnx'));
  writePreset('hard', [
    ['../models/reach/reach.onnx', '../../reach.onnx'],
    ['min: 0.8', 'min: 0.9999'],
  ]);
  const inputs = { preset: 'hard', episodes: '10', workers: '1', 'fail-on': 'inconclusive' };
  const made = await run('eval', inputs);
  expect(outcomes(made)).toEqual([
    'checkpoints success',
    'gpu-guard skipped',
    'run failure',
    'sign skipped',
    'comment success',
  ]);
  expect(made.outcome).toBe('failure');
  expect(stepOf(made, 'run').exitCode).toBe(3);
  expect(made.outputs).toMatchObject({ verdict: 'inconclusive', 'gpu-state': '', 'signature-state': '' });
  expect(shown()).toEqual(['hard inconclusive']);
});

it('a policy behind an address is fetched once by the step before, and the run reads it from the store', async () => {
  const bytes = readFileSync(MODEL);
  const digest = createHash('sha256').update(bytes).digest('hex');
  server.files.set('/reach.onnx', { bytes });
  writePreset('remote', [
    ['../models/reach/reach.onnx', `${server.url}/reach.onnx\n  digest: sha256:${digest}`],
    ['  path:', '  uri:'],
  ]);
  const inputs = { preset: 'remote', episodes: '12', workers: '1', cache: 'never' };
  const made = await run('eval', inputs, { WORLDGATE_OFFLINE: '' });
  const all = made.steps.flatMap(({ annotations }) => annotations);
  expect(all.filter(({ level }) => level === 'error')).toEqual([]);
  expect(made).toMatchObject({ outcome: 'success', outputs: { verdict: 'passed' } });
  expect(JSON.parse(made.outputs.checkpoints!)).toMatchObject([{ digest: `sha256:${digest}` }]);
  expect(server.asked.filter(({ line }) => line.startsWith('GET'))).toHaveLength(1);
  expect(shown()).toEqual(['remote passed']);
});

it('a benchmark is run in the same parts', async () => {
  const made = await run('benchmark', { preset: 'mock-smoke' });
  expect(outcomes(made)).toEqual([
    'checkpoints success',
    'gpu-guard skipped',
    'run success',
    'comment success',
  ]);
});
