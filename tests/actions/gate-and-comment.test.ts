import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFinishedRun } from '../support/finished-run.ts';
import { ACTIONS_BOT, GitHubApi } from '../support/github-api.ts';
import { runStep, type StepOptions, type StepResult } from '../support/runner.ts';
import { stepHere } from '../support/step-here.ts';

const MAIN = fileURLToPath(new URL('../support/action-main.ts', import.meta.url));
const EVENT = { number: 7, pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } };

let api: GitHubApi;
let workspace: string;

beforeEach(async () => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-job-')));
  api = await GitHubApi.start();
  api.tokens.set('job-token', ACTIONS_BOT);
  api.pulls.set(7, { locked: false });
});

afterEach(async () => {
  await api.stop();
  rmSync(workspace, { recursive: true });
  expect(api.problems).toEqual([]);
});

type Name = 'gate' | 'comment';

function optionsOf(name: Name, inputs: Record<string, string>): StepOptions {
  return {
    action: `actions/${name}`,
    workspace,
    token: 'job-token',
    event: EVENT,
    with: inputs,
    env: { WORLDGATE_TEST_ACTION: name, GITHUB_API_URL: api.url },
  };
}

/** A step in this process, which is what most of this is about. */
function step(name: Name, inputs: Record<string, string>): Promise<StepResult> {
  return stepHere(name, optionsOf(name, inputs));
}

/** A step in a process of its own. */
function stepApart(name: Name, inputs: Record<string, string>): Promise<StepResult> {
  return runStep({ ...optionsOf(name, inputs), main: MAIN });
}

describe('actions/gate', () => {
  it('decides on a finished run, and neither comments nor uploads', async () => {
    const result = await stepApart('gate', { 'run-dir': 'runs/a' });
    expect(result).toMatchObject({ exitCode: 0, annotations: [] });
    expect(result.outputs).toMatchObject({
      verdict: 'passed',
      'run-manifest': join(workspace, 'runs', 'a', 'run_manifest.json'),
    });
    expect(Object.keys(result.outputs)).not.toContain('comment-url');
    expect(result.summary).toContain('Passed');
    expect(api.seen).toEqual([]);
  });

  it('takes paths from the working directory, and fails by the verdict', async () => {
    mkdirSync(join(workspace, 'sim'));
    const inputs = { 'run-dir': 'a', gates: 'gates.yaml', baseline: '../b', 'working-directory': 'sim' };
    const result = await step('gate', inputs);
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } });
    expect(result.stdout).toContain(`deciding with ${workspace}/sim/gates.yaml against ${workspace}/b`);
  });

  it('asks for the run', async () => {
    const result = await step('gate', {});
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'run-id': '' } });
    expect(result.annotations[0]!.message).toContain('run-dir: is missing');
  });
});

describe('actions/comment', () => {
  it('comments with the report of a run folder, and with the file itself', async () => {
    writeFinishedRun(join(workspace, 'runs', 'a'), { verdict: 'failed' });
    const first = await stepApart('comment', { 'run-dir': 'runs/a' });
    expect(first).toMatchObject({ exitCode: 0, outputs: { verdict: 'failed' } });
    expect(api.comments).toHaveLength(1);
    expect(first.outputs['comment-url']).toContain(`issuecomment-${api.comments[0]!.id}`);
    const second = await step('comment', { 'report-json': 'runs/a/reports/report.json' });
    expect(second.outputs).toEqual(first.outputs);
    expect(api.comments).toHaveLength(1);
  });

  it('keeps the comment away where the mode asks for none', async () => {
    writeFinishedRun(join(workspace, 'a'), { verdict: 'passed' });
    const result = await step('comment', { 'run-dir': 'a', comment: 'failures' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'comment-url': '' } });
    expect(result.stdout).toContain('asks for none on verdict "passed"');
    expect(api.comments).toEqual([]);
  });

  it('warns where GitHub does not let it', async () => {
    api.tokens.set('job-token', { ...ACTIONS_BOT, pullRequests: 'read' });
    writeFinishedRun(join(workspace, 'a'), {});
    const result = await step('comment', { 'run-dir': 'a' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
    expect(result.annotations[0]!.message).toContain('pull-requests: write');
  });

  it.each([
    ['missing', null, 'does not exist'],
    ['no JSON', '{', 'not JSON'],
    ['another file', '{"schema_version":"worldgate.run.v1"}', 'report.v1'],
  ])('refuses a report that is %s', async (_, text, message) => {
    if (text !== null) writeFileSync(join(workspace, 'report.json'), text);
    const result = await step('comment', { 'report-json': 'report.json' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'comment-url': '' } });
    expect(result.annotations[0]!.message).toContain(message);
    expect(api.seen).toEqual([]);
  });
});
