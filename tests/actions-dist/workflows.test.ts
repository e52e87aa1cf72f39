import { cpSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { JobResult } from '../../src/testing/runner/results.ts';
import { runWorkflow, type WorkflowOptions } from '../../src/testing/runner/run.ts';
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

function workflow(folder: string, path: string, options: Partial<WorkflowOptions> = {}) {
  const { api, results, node, temp, event } = platform.options();
  return runWorkflow({
    ...{ folder, workflow: path, api: api!, results: results!, node: node!, temp: temp!, event },
    ...{
      actions: { 'worldgate/worldgate': shipped },
      base: { PATH: process.env.PATH ?? '', WORLDGATE_OFFLINE: '1' },
    },
    ...options,
  });
}

const comments = () => platform.api.repository.comments.items;
const errors = (jobs: readonly JobResult[]) =>
  jobs.flatMap(({ error, steps }) => [
    ...(error === null ? [] : [error]),
    ...steps.flatMap((step) => step.annotations.filter(({ level }) => level === 'error')),
  ]);

it("an example's pull request is judged against its target branch, and gets one comment", async () => {
  const example = join(platform.folder, 'own-robot');
  cpSync(join(shipped, 'examples', 'own-robot'), example, { recursive: true });
  const ran = await workflow(realpathSync(example), '.github/workflows/policy.yml');
  expect(errors(ran.jobs)).toEqual([]);
  expect(ran.result).toBe('success');
  expect(ran.jobs[0]!.steps.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'success']);
  expect(comments()).toHaveLength(1);
  // Whatever the workflow's permissions do not allow is done without.
  const refused = platform.api.seen.filter(({ status }) => status === 403).map(({ path }) => path);
  expect(refused.filter((path) => path.includes('/issues/'))).toEqual([]);
});

it('our own pull requests run our own action from the checkout: two presets at once, one comment', async () => {
  mkdirSync(join(platform.folder, 'checkout'));
  const ran = await workflow(shipped, '.github/workflows/dogfood.yml');
  expect(errors(ran.jobs)).toEqual([]);
  expect(ran.jobs.map(({ id, result }) => `${id} ${result}`)).toEqual([
    'shipped success',
    'shipped success',
    'own-robot success',
  ]);
  expect(comments()).toHaveLength(1);
  for (const preset of ['reach', 'push', 'cartpole']) expect(comments()[0]!.body).toContain(preset);
});
