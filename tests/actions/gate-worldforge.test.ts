import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { actionFeatures } from '../../src/actions/features.ts';
import { perform } from '../../src/actions/main.ts';
import { installation } from '../support/benchmark.ts';
import { removeFolders, temporaryFolder } from '../support/cli.ts';
import { hurriedClock } from '../support/clock.ts';
import { ACTIONS_BOT, GitHubApi } from '../support/github-api.ts';
import { runStep } from '../support/runner.ts';
import * as forge from '../support/worldforge-files.ts';

let api: GitHubApi;

beforeEach(async () => {
  api = await GitHubApi.start();
  api.tokens.set('job-token', ACTIONS_BOT);
  api.pulls.set(7, { locked: false });
});
afterEach(async () => {
  await api.stop();
  expect(api.problems).toEqual([]);
});
afterAll(removeFolders);

/** A step with the features that ship. */
function step(name: 'gate' | 'comment', workspace: string, inputs: Record<string, string>) {
  return runStep({
    action: `actions/${name}`,
    workspace,
    token: 'job-token',
    event: { number: 7, pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } },
    with: inputs,
    env: { GITHUB_API_URL: api.url },
    execute: async (env) => {
      let stdout = '';
      const write = (text: string) => {
        stdout += text;
        return true;
      };
      const signal = new AbortController().signal;
      const exitCode = await perform(name, actionFeatures(installation), {
        env,
        write,
        clock: hurriedClock,
        signal,
      });
      return { exitCode, stdout, stderr: '' };
    },
  });
}

test('a benchmark of WorldForge is gated by its budget file, and shown in the comment as any run', async () => {
  const workspace = temporaryFolder();
  forge.write(path.join(workspace, 'benchmark.json'), forge.benchmark([forge.calls('predict')]));
  forge.write(path.join(workspace, 'budgets.json'), [{ operation: 'predict', max_p95_latency_ms: 4 }]);
  const inputs = { 'run-dir': 'benchmark.json', budgets: 'budgets.json' };
  const gated = await step('gate', workspace, inputs);
  expect(gated).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', 'run-manifest': '' } });
  expect(gated.summary).toContain('without the single calls there is no interval');
  const shown = await step('comment', workspace, { 'report-json': gated.outputs['report-json']! });
  expect(shown).toMatchObject({ exitCode: 0, outputs: { verdict: 'failed' } });
  expect(api.comments).toHaveLength(1);
  expect(api.comments[0]!.body).toContain('`leworldmodel/predict p95 latency`');
  expect(api.comments[0]!.body).toContain('≤ 4 ms');
});

test('a budget file that states nothing is the mistake of the caller', async () => {
  const workspace = temporaryFolder();
  forge.write(path.join(workspace, 'benchmark.json'), forge.benchmark([forge.calls('predict')]));
  forge.write(path.join(workspace, 'budgets.json'), [{ operation: 'predict', max_p95: 4 }]);
  const result = await step('gate', workspace, { 'run-dir': 'benchmark.json', budgets: 'budgets.json' });
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(result.annotations[0]!.message).toContain('max_p95');
});
