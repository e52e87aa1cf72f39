import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PACKAGE_OUTPUTS } from '../../src/actions/package-step.ts';
import { RUN_OUTPUTS } from '../../src/actions/run.ts';
import { ACTIONS_BOT, GitHubApi } from '../support/github-api.ts';
import { ResultsService } from '../support/results-service.ts';
import { runStep, type StepOptions, type StepResult } from '../support/runner.ts';
import { stepHere } from '../support/step-here.ts';

const MAIN = fileURLToPath(new URL('../support/action-main.ts', import.meta.url));
const RUN_ID = '20261121T091409123Z-1f3a9c0b';
const HEAD = 'a'.repeat(40);
const OWN = { id: 1, full_name: 'acme/robots' };

let api: GitHubApi;
let results: ResultsService;
let workspace: string;

beforeEach(async () => {
  workspace = join(realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-job-'))), 'robots');
  mkdirSync(workspace);
  api = await GitHubApi.start();
  api.tokens.set('job-token', ACTIONS_BOT);
  api.pulls.set(7, { locked: false });
  results = await ResultsService.start();
});

afterEach(async () => {
  await Promise.all([api.stop(), results.stop()]);
  rmSync(join(workspace, '..'), { recursive: true });
  expect(api.problems).toEqual([]);
});

function event(headRepo: unknown = OWN) {
  return { number: 7, pull_request: { number: 7, head: { sha: HEAD, repo: headRepo }, base: { repo: OWN } } };
}

const optionsOf = (inputs: Record<string, string>, options: Partial<StepOptions>): StepOptions => ({
  action: 'actions/run',
  workspace,
  token: 'job-token',
  event: event(),
  with: inputs,
  ...options,
  env: { WORLDGATE_TEST_ACTION: 'run', GITHUB_API_URL: api.url, ...results.env, ...options.env },
});

/** A step in this process, which is what most of this is about. */
function run(inputs: Record<string, string>, options: Partial<StepOptions> = {}): Promise<StepResult> {
  return stepHere('run', optionsOf(inputs, options));
}

/** A step in a process of its own. */
function runApart(inputs: Record<string, string>, options: Partial<StepOptions> = {}): Promise<StepResult> {
  return runStep({ ...optionsOf(inputs, options), main: MAIN });
}

const runDir = () => join(workspace, '.worldgate', 'runs', RUN_ID);
const levels = (step: StepResult) => step.annotations.map(({ level }) => level);
const requested = () =>
  JSON.parse(readFileSync(join(workspace, 'request.json'), 'utf8')) as Record<string, unknown>;

describe('a run that passes', () => {
  it('sets every output, writes the summary, uploads, and comments once', async () => {
    const step = await runApart({ preset: 'push' });
    expect(step).toMatchObject({ exitCode: 0, annotations: [], commands: [], stderr: '' });
    const [comment] = api.comments;
    expect(Object.keys(step.outputs).sort()).toEqual([...RUN_OUTPUTS].sort());
    expect(step.outputs).toEqual({
      ...Object.fromEntries(PACKAGE_OUTPUTS.map((name) => [name, ''])),
      verdict: 'passed',
      'run-id': RUN_ID,
      'run-manifest': join(runDir(), 'run_manifest.json'),
      'result-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'report-json': join(runDir(), 'reports', 'report.json'),
      'artifact-name': `worldgate-push-${RUN_ID}`,
      'comment-url': `https://github.com/acme/robots/pull/7#issuecomment-${comment!.id}`,
      'check-url': '',
    });
    expect(existsSync(step.outputs['run-manifest']!)).toBe(true);
    expect(existsSync(step.outputs['report-json']!)).toBe(true);

    expect(api.comments).toHaveLength(1);
    expect(comment!.body).toContain('Passed');
    expect(comment!.body).toContain(RUN_ID);
    expect(step.summary).toContain('Passed');
    expect(step.summary).toContain('stayed: artifacts/scratch.bin');

    expect([...results.files(step.outputs['artifact-name']!).keys()].sort()).toEqual([
      'logs/run.log',
      'reports/report.json',
      'results/episodes.jsonl',
      'run_manifest.json',
    ]);
    const link = 'http://gh.localhost/acme/robots/actions/runs/123456789/artifacts/4711';
    expect(comment!.body).toContain(link);
    expect(step.summary).toContain(link);
    expect(step.masks).toContain('job-token');
  });

  it('hands over what was asked, and the commit of the pull request rather than of the merge', async () => {
    mkdirSync(join(workspace, 'sim'));
    const inputs = {
      task: 'tasks/push.yaml',
      policy: 'policy.onnx',
      'baseline-policy': 'old.onnx',
      episodes: '200',
      seed: '7',
      workers: '2',
      stop: 'savi',
      comment: 'never',
      'working-directory': 'sim',
    };
    const step = await run(inputs, { env: { INPUT_EPISODS: '3' } });
    expect(step.exitCode).toBe(0);
    const request = JSON.parse(readFileSync(join(workspace, 'sim', 'request.json'), 'utf8')) as object;
    expect(request).toEqual({
      subject: { task: 'tasks/push.yaml', policy: 'policy.onnx' },
      baselinePolicy: 'old.onnx',
      episodes: 200,
      seed: 7,
      workers: 2,
      stop: 'savi',
      workingDirectory: join(workspace, 'sim'),
      commit: HEAD,
      allowUnpinned: false,
      checkpointToken: 'job-token',
    });
    expect(step.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('did you mean "episodes"?'),
      }),
    ]);
    // A check run, which this token may not make.
    expect(api.seen.map(({ path, status }) => [path, status])).toEqual([
      ['/repos/acme/robots/check-runs', 403],
    ]);
    expect(step.stdout).toContain('`permissions: checks: write`');
    expect(step.outputs['comment-url']).toBe('');
  });

  it('leaves to the preset what was not given', async () => {
    await run({ preset: 'push', comment: 'never' });
    expect(requested()).toEqual({
      subject: { preset: 'push' },
      workingDirectory: workspace,
      commit: HEAD,
      allowUnpinned: false,
      checkpointToken: 'job-token',
    });
  });

  it("lets a policy take the place of the preset's, but no task", async () => {
    await run({ preset: 'push-regression', policy: 'mine.onnx', comment: 'never' });
    expect(requested()).toMatchObject({ subject: { preset: 'push-regression', policy: 'mine.onnx' } });
    const refused = await run({ preset: 'push', task: 'task.yaml', policy: 'mine.onnx' });
    expect(refused).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'artifact-name': '' } });
    expect(refused.annotations[0]!.message).toContain('"task" does not go with "preset"');
  });

  it('replaces its section on the next run and keeps that of another preset', async () => {
    await run({ preset: 'reach' });
    await run({ preset: 'push' });
    await run({ preset: 'push' });
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]!.body.match(/worldgate:section name=/g)).toHaveLength(2);
  });

  it('ends in one comment with both sections when two jobs race', async () => {
    await Promise.all([
      runApart({ preset: 'push' }),
      runApart({ preset: 'reach', 'working-directory': '..' }),
    ]);
    expect(api.comments).toHaveLength(1);
    const names = [...api.comments[0]!.body.matchAll(/worldgate:section name=(\w+)/g)].map(
      (match) => match[1],
    );
    expect(names.sort()).toEqual(['push', 'reach']);
  });
});

describe('the exit code', () => {
  it.each([
    ['passed', 'failed', 0],
    ['failed', 'failed', 1],
    ['inconclusive', 'failed', 0],
    ['inconclusive', 'inconclusive', 3],
    ['skipped', 'skipped', 3],
    ['error', 'never', 4],
  ])('%s with fail-on %s is %i, and the outputs are there', async (preset, failOn, exitCode) => {
    const step = await run({ preset, 'fail-on': failOn, comment: 'never' });
    expect(step.exitCode).toBe(exitCode);
    expect(step.outputs).toMatchObject({ verdict: preset, 'run-id': RUN_ID });
    expect(step.summary).not.toBe('');
    if (exitCode !== 0) expect(levels(step)).toContain('error');
  });

  it("is that of a caller's mistake where one ended the run", async () => {
    const step = await run({ preset: 'spoiled-model', comment: 'never' });
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'run-id': RUN_ID } });
    expect(step.stdout).toContain(`✋ Not run: the input is wrong (run ${RUN_ID})`);
    expect(step.stdout).toContain('Not run: the input is wrong. policy-threw: The policy broke.');
    expect(step.stdout).not.toContain('Could not be decided');
  });

  it('is explained by an annotation per failed gate', async () => {
    const { annotations } = await run({ preset: 'failed', comment: 'never' });
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({ level: 'error', title: expect.stringContaining('success') });
    expect(annotations[0]!.message).toContain('62 of 100');
  });

  it('names fail-on where no gate failed', async () => {
    const { annotations } = await run({ preset: 'skipped', 'fail-on': 'skipped', comment: 'never' });
    expect(annotations).toHaveLength(1);
    expect(annotations[0]!.message).toContain('`fail-on: skipped`');
    expect(annotations[0]!.message).toContain('This machine has no GPU');
  });
});

describe('GitHub in trouble never changes the verdict', () => {
  const read = { ...ACTIONS_BOT, pullRequests: 'read' } as const;

  it('a token that may not comment: names the permission', async () => {
    api.tokens.set('job-token', read);
    const step = await run({ preset: 'failed' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', 'comment-url': '' } });
    const warning = step.annotations.find(({ level }) => level === 'warning');
    expect(warning?.message).toContain('`permissions: pull-requests: write`');
  });

  it('a fork: gates, summarises and uploads, and says why there is no comment', async () => {
    api.tokens.set('job-token', read);
    const step = await run({ preset: 'push' }, { event: event({ id: 2, full_name: 'visitor/robots' }) });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(step.annotations.map(({ message }) => message).join()).toContain('comes from a fork');
    expect(results.artifacts.size).toBe(1);
    expect(step.summary).toContain('Passed');
  });

  it.each([
    ['401', { kind: 'status', status: 401 }],
    ['404', { kind: 'status', status: 404 }],
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '9999' } }],
  ] as const)('the API answers %s', async (_, fault) => {
    api.failNext('GET', /issues/, fault, 99);
    const step = await run({ preset: 'failed' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', 'comment-url': '' } });
    expect(levels(step)).toEqual(['error', 'warning']);
  });

  it('an API that is not there', async () => {
    const env = { GITHUB_API_URL: 'file:///etc' };
    const step = await run({ preset: 'push' }, { env });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } });
    expect(step.annotations[0]!.message).toContain('GITHUB_API_URL');
  });

  it('an artifact service that refuses', async () => {
    results.refuseWith = 403;
    const step = await run({ preset: 'push', comment: 'never' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } });
    expect(step.annotations.map(({ message }) => message).join()).toContain('was not uploaded');
    expect(step.outputs['artifact-name']).toBe('');
    expect(step.summary).toContain('Passed');
  });

  it('no artifact service, no pull request, no token, no event', async () => {
    const env = { ACTIONS_RUNTIME_TOKEN: '', ACTIONS_RESULTS_URL: '', GITHUB_REF: 'refs/heads/main' };
    const step = await run({ preset: 'push', 'github-token': '' }, { env, event: [] });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } });
    expect(step.stdout).toContain('runs for no pull request');
    expect(api.seen).toEqual([]);
  });

  it('a summary file that is full already', async () => {
    const step = await run({ preset: 'no-summary', comment: 'never' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } });
    expect(step.annotations.map(({ message }) => message).join()).toContain('job summary');
    expect(step.summary).toHaveLength(1_048_000);
  });
});

describe('what cannot run', () => {
  it('wrong inputs end with exit code 2 and say what is wrong', async () => {
    const step = await runApart({ preset: 'push', episodes: 'many', comment: 'yes' });
    expect(step).toMatchObject({
      exitCode: 2,
      outputs: { verdict: 'error', 'run-id': '', 'comment-url': '' },
    });
    expect(step.annotations).toEqual([expect.objectContaining({ level: 'error' })]);
    expect(step.annotations[0]!.message).toContain('episodes: must be a number, not "many"');
    expect(step.annotations[0]!.message).toContain('comment: must be one of');
    expect(step.stdout).not.toMatch(/ {4}at /);
    expect(api.seen).toEqual([]);
  });

  it('a working directory that is none', async () => {
    const step = await run({ preset: 'push', 'working-directory': 'nowhere' });
    expect(step.exitCode).toBe(2);
    expect(step.annotations[0]!.message).toContain('"nowhere" is not a folder');
  });

  it("a user's mistake keeps its code and hint, without stack or secret", async () => {
    const step = await run({ preset: 'missing' });
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(step.annotations[0]!.message).toBe(
      'preset-unknown: no preset "pish" for password=[redacted] — Did you mean "push"?',
    );
    expect(step.annotations[0]!.title).toBe('WorldGate: the input is wrong');
    expect(step.summary).toMatch(
      /^### ✋ WorldGate: Not run: the input is wrong\n\n {4}preset-unknown: no preset/,
    );
    expect(step.summary).toContain('Did you mean "push"?');
    expect(step.stdout + step.summary).not.toMatch(/ {4}at |hunter2/);
  });

  it('a bug of ours is no failed gate, and keeps its stack', async () => {
    const step = await runApart({ preset: 'bug' });
    expect(step).toMatchObject({ exitCode: 4, outputs: { verdict: 'error' } });
    expect(step.annotations).toHaveLength(1);
    expect(step.annotations[0]!.message).toContain('internal-error: x is undefined');
    expect(step.summary).toContain('Could not be decided');
    expect(step.stdout).toMatch(/at .*action-features\.ts/);
  });

  it('a cancelled job ends at once with its own exit code', async () => {
    const pending = runApart(
      { preset: 'endless' },
      {
        onStart: async (pid) => {
          while (!existsSync(join(workspace, 'request.json')))
            await new Promise((wake) => setTimeout(wake, 10));
          process.kill(pid, 'SIGINT');
        },
      },
    );
    const step = await pending;
    expect(step).toMatchObject({ exitCode: 130, outputs: { verdict: 'error', 'artifact-name': '' } });
    expect(step.summary).toContain('it was cancelled');
    expect(api.seen).toEqual([]);
  });
});

it('lets nothing that is printed during a run become a workflow command', async () => {
  const step = await runApart({ preset: 'shouting', comment: 'never' });
  expect(step).toMatchObject({ exitCode: 0, annotations: [], commands: [] });
  expect(step.masks).not.toContain('forged');
  expect(step.stdout).toContain('::error title=forged::not ours');
});
