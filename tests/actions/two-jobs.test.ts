import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTIONS_BOT, type Account, GitHubApi } from '../support/github-api.ts';
import { ResultsService } from '../support/results-service.ts';
import { ROOT, runStep, type StepResult } from '../support/runner.ts';

const MAIN = fileURLToPath(new URL('../support/action-main.ts', import.meta.url));
const EVENT = { number: 7, pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } };

interface Step {
  id?: string;
  uses: string;
  with: Record<string, string>;
}
interface Job {
  needs?: string;
  if?: string;
  outputs?: Record<string, string>;
  permissions?: Record<string, string>;
  steps: Step[];
}

/** The workflow in the README of actions/comment. */
const readme = readFileSync(join(ROOT, 'actions', 'comment', 'README.md'), 'utf8');
const workflow = parse(/```yaml\n([\s\S]*?)```/.exec(readme)![1]!) as {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
};
const { evaluate, comment } = workflow.jobs as { evaluate: Job; comment: Job };

let api: GitHubApi;
let results: ResultsService;
let folder: string;

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-jobs-')));
  api = await GitHubApi.start();
  const reader: Account = { ...ACTIONS_BOT, pullRequests: 'read' };
  api.tokens.set('token-of-evaluate', evaluate.permissions === undefined ? reader : ACTIONS_BOT);
  api.tokens.set('token-of-comment', ACTIONS_BOT);
  api.pulls.set(7, { locked: false });
  results = await ResultsService.start();
});

afterEach(async () => {
  await Promise.all([api.stop(), results.stop()]);
  rmSync(folder, { recursive: true });
  expect(api.problems).toEqual([]);
});

/** Each job has a machine of its own: an empty workspace. */
function perform(
  job: string,
  action: 'run' | 'comment',
  inputs: Record<string, string>,
): Promise<StepResult> {
  return runStep({
    action: `actions/${action}`,
    main: MAIN,
    workspace: workspaceOf(job),
    token: `token-of-${job}`,
    event: EVENT,
    with: inputs,
    env: { WORLDGATE_TEST_ACTION: action, GITHUB_API_URL: api.url, ...results.env },
  });
}

function workspaceOf(job: string): string {
  const workspace = join(folder, job);
  mkdirSync(workspace, { recursive: true });
  return workspace;
}

const ours = (job: Job) => job.steps.find(({ uses }) => uses.startsWith('worldgate/worldgate'))!;

it('evaluates in a job that cannot write, and comments in a later one', async () => {
  const first = await perform('evaluate', 'run', { ...ours(evaluate).with, preset: 'failed' });
  expect(first).toMatchObject({ exitCode: 1, outputs: { 'comment-url': '' } });
  expect(api.seen.map(({ path, status }) => [path, status])).toEqual([
    ['/repos/acme/robots/check-runs', 403],
  ]);

  const [name, handed] = Object.entries(evaluate.outputs!)[0]!;
  const [, id, output] = /^\$\{\{ steps\.(\w+)\.outputs\.([\w-]+) \}\}$/.exec(handed)!;
  expect(id).toBe(ours(evaluate).id);
  const artifact = first.outputs[output!]!;
  expect(comment.needs).toBe('evaluate');
  // A failed verdict ends the first job with an error, and must be commented on all the same.
  expect(comment.if).toBe(`\${{ !cancelled() && needs.evaluate.outputs.${name} != '' }}`);
  const download = comment.steps.find(({ uses }) => uses.startsWith('actions/download-artifact@'))!;
  expect(download.with.name).toBe(`\${{ needs.evaluate.outputs.${name} }}`);
  for (const [path, text] of results.files(artifact)) {
    const file = join(workspaceOf('comment'), download.with.path!, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  expect(comment.permissions).toEqual({ 'pull-requests': 'write' });
  const second = await perform('comment', 'comment', ours(comment).with);
  expect(second).toMatchObject({ exitCode: 0, annotations: [], outputs: { verdict: 'failed' } });
  expect(api.comments).toHaveLength(1);
  expect(api.comments[0]!.body).toContain(first.outputs['run-id']);
});

it('names foreign actions by commit', () => {
  for (const { uses } of [...evaluate.steps, ...comment.steps]) {
    if (!uses.startsWith('worldgate/')) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  }
});
