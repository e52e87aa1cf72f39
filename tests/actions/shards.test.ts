import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionName } from '../../src/actions/inputs.ts';
import { evaluateIn, makeRepository, removeFolders } from '../support/cli.ts';
import { ResultsService } from '../support/results-service.ts';
import { stepHere } from '../support/step-here.ts';

let results: ResultsService;
let dir: string;
beforeAll(async () => {
  results = await ResultsService.start();
  dir = makeRepository();
});
afterAll(async () => {
  await results.stop();
  removeFolders();
});

const step = (name: ActionName, inputs: Record<string, string>, env: Record<string, string> = {}) =>
  stepHere(name, {
    ...{ action: `actions/${name}`, workspace: dir, with: inputs },
    env: { ...results.env, WORLDGATE_OFFLINE: '1', ...env },
  });
const errors = ({ annotations }: Awaited<ReturnType<typeof step>>) =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('the doors of a sharded run', () => {
  it('plan, play and merge by outputs and artifacts alone; what is missing is named, and may be played later', async () => {
    const early = await step('merge-shards', {});
    expect(early.exitCode).toBe(4);
    expect(errors(early)).toEqual([
      expect.stringContaining('shards-missing: no job of this workflow run has uploaded a shard'),
    ]);

    const planned = await step('plan-shards', { preset: 'tiny', shards: '2' });
    expect(planned).toMatchObject({ exitCode: 0, outputs: { preset: 'tiny', shards: '2', waves: '1' } });
    expect(JSON.parse(planned.outputs.matrix!)).toEqual({ shard: ['1/2', '2/2'] });
    expect(JSON.parse(planned.outputs['wave-matrices']!)).toEqual([{ shard: ['1/2', '2/2'] }]);
    expect(results.artifacts.has(planned.outputs['artifact-name']!)).toBe(true);

    const first = await step('run', { preset: 'tiny', shard: '1/2', workers: '1' });
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: { verdict: '', 'result-digest': '', 'comment-url': '' },
    });
    expect(first.outputs['artifact-name']).toMatch(/^worldgate-shard-tiny-[0-9a-f]{8}-1of2-attempt1$/);
    expect(first.summary).toContain('A shard has no verdict');

    const half = await step('merge-shards', { preset: 'tiny', comment: 'never' });
    expect(half).toMatchObject({ exitCode: 4, outputs: { verdict: 'error', decided: 'false' } });
    expect(errors(half).join()).toContain('shard 2/2: seeds 12–23');
    const decision = await step('merge-shards', { 'decide-only': 'true' });
    expect(decision).toMatchObject({ exitCode: 0, outputs: { decided: 'false', verdict: '' } });

    const second = await step(
      'run',
      { preset: 'tiny', shard: '2/2', workers: '1' },
      { GITHUB_RUN_ATTEMPT: '2' },
    );
    expect(second.outputs['artifact-name']).toContain('2of2-attempt2');
    const merged = await step('merge-shards', { preset: 'tiny', comment: 'never' });
    const whole = await evaluateIn(dir);
    expect(errors(merged)).toEqual([]);
    expect(merged).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'passed', decided: 'true', 'result-digest': whole.manifest.result_digest },
    });
  });

  it('a shard that could not be uploaded fails its job, which then is run again', async () => {
    results.refuseWith = 403;
    try {
      const lost = await step('run', { preset: 'tiny', shard: '1/12', workers: '1' });
      expect(lost).toMatchObject({ exitCode: 4, outputs: { 'artifact-name': '' } });
      expect(errors(lost)).toHaveLength(1);
    } finally {
      results.refuseWith = null;
    }
  });

  it.each<[string, ActionName, Record<string, string>, number, string]>([
    ['no such shard', 'run', { preset: 'tiny', shard: '3/2' }, 2, 'shard-invalid: there is no shard 3 of 2'],
    ['more shards than episodes', 'plan-shards', { preset: 'tiny', shards: '200' }, 2, 'shard-invalid'],
    ['more than a matrix holds', 'plan-shards', { preset: 'tiny', shards: '257' }, 2, 'shards'],
    [
      'evidence of a part',
      'run',
      { preset: 'tiny', shard: '1/2', evidence: 'true' },
      2,
      'does not go with "shard"',
    ],
    ['evidence without a claim', 'merge-shards', { preset: 'tiny', evidence: 'true' }, 2, 'claim-missing'],
    ['another preset', 'merge-shards', { preset: 'tinny' }, 4, 'shards-missing'],
    ['a folder that is not there', 'merge-shards', { path: 'nowhere' }, 2, 'nowhere'],
  ])('say what is wrong: %s', async (_, name, inputs, code, message) => {
    const refused = await step(name, inputs);
    expect(errors(refused).join()).toContain(message);
    expect(refused.exitCode).toBe(code);
    expect(refused.stdout + refused.stderr).not.toMatch(/^ {4}at /m);
  });
});
