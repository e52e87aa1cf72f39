import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cartpolePolicy } from '../../examples/own-robot/make-policy.ts';
import { commandLine, commandLineJson } from '../support/command-line.ts';
import { ROOT } from '../support/runner.ts';

const EXAMPLE = join(ROOT, 'examples', 'own-robot');

interface Row {
  verdict: string;
  run_id: string;
  gates: { name: string; verdict: string }[];
  episodes: { planned: number; run: number; succeeded: number };
}

let repository: string;

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'worldgate-own-robot-'));
  cpSync(EXAMPLE, repository, { recursive: true });
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

const verdicts = (row: Row) => Object.fromEntries(row.gates.map(({ name, verdict }) => [name, verdict]));

it('is a repository of its own: its preset passes where nothing of ours lies', async () => {
  const { exit_code, data } = await commandLineJson(['eval', '--preset', 'cartpole'], repository);
  const row = data as Row;
  expect(exit_code).toBe(0);
  expect(row.verdict).toBe('passed');
  expect(verdicts(row)).toEqual({ success: 'passed', 'no-regression': 'skipped', coverage: 'passed' });
  expect(row.episodes.run).toBeLessThan(row.episodes.planned);

  const again = await commandLine(['reproduce', row.run_id], repository);
  expect(again.stdout).toMatch(new RegExp(`^reproduced: all ${row.episodes.run} episodes`));
  expect(again.exitCode).toBe(0);
});

it('fails a policy that has lost its damping, against the one before', async () => {
  writeFileSync(join(repository, 'worse.onnx'), cartpolePolicy([0.3, 2.2, 0.3, 0.35]));
  const { exit_code, data } = await commandLineJson(
    ['eval', '--preset', 'cartpole', '--policy', 'worse.onnx', '--baseline-policy', 'policies/cartpole.onnx'],
    repository,
  );
  expect(exit_code).toBe(1);
  expect(verdicts(data as Row)).toEqual({
    success: 'failed',
    'no-regression': 'failed',
    coverage: 'passed',
  });
});

it('holds the policy that its script writes', () => {
  expect(Buffer.from(cartpolePolicy())).toEqual(readFileSync(join(EXAMPLE, 'policies', 'cartpole.onnx')));
});
