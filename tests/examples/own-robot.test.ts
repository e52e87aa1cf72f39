import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cartpolePolicy } from '../../examples/own-robot/make-policy.ts';
import type { RunRow } from '../../src/runs/list-runs.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';
import { ROOT } from '../support/runner.ts';

const EXAMPLE = join(ROOT, 'examples', 'own-robot');

let repository: string;

beforeAll(() => {
  repository = temporaryFolder('worldgate-own-robot-');
  cpSync(EXAMPLE, repository, { recursive: true });
});

afterAll(removeFolders);

const verdicts = (row: RunRow) => Object.fromEntries(row.gates.map(({ name, verdict }) => [name, verdict]));

it('is a repository of its own: its preset passes where nothing of ours lies', async () => {
  const { exit_code, data } = await cliJson(repository, ['eval', '--preset', 'cartpole']);
  expect(exit_code).toBe(0);
  expect(data.verdict).toBe('passed');
  expect(verdicts(data)).toEqual({ success: 'passed', 'no-regression': 'skipped', coverage: 'passed' });
  const { run, planned } = data.episodes!;
  expect(run).toBeLessThan(planned);

  const again = await cli(repository, ['reproduce', data.run_id]);
  expect(again.out).toMatch(new RegExp(`^reproduced: all ${run} episodes`));
  expect(again.code).toBe(0);
});

it('fails a policy that has lost its damping, against the one before', async () => {
  writeFileSync(join(repository, 'worse.onnx'), cartpolePolicy([0.3, 2.2, 0.3, 0.35]));
  const { exit_code, data } = await cliJson(repository, [
    'eval',
    '--preset',
    'cartpole',
    '--policy',
    'worse.onnx',
    '--baseline-policy',
    'policies/cartpole.onnx',
  ]);
  expect(exit_code).toBe(1);
  expect(verdicts(data)).toEqual({ success: 'failed', 'no-regression': 'failed', coverage: 'passed' });
});

it('holds the policy that its script writes', () => {
  expect(Buffer.from(cartpolePolicy())).toEqual(readFileSync(join(EXAMPLE, 'policies', 'cartpole.onnx')));
});
