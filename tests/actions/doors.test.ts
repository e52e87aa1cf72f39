import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commentDoor } from '../../src/actions/comment.ts';
import { finishBroken } from '../../src/actions/finish.ts';
import { finishRun } from '../../src/actions/finish-run.ts';
import { gateDoor } from '../../src/actions/gate.ts';
import { RUN_OUTPUTS, type RunRequest, runDoor } from '../../src/actions/run.ts';
import { WorldGateError } from '../../src/foundation/errors.ts';
import { testDoor } from '../support/door.ts';
import { gateOf, writeFinishedRun } from '../support/finished-run.ts';
import { ACTIONS_BOT, GitHubApi } from '../support/github-api.ts';

const EVENT = { pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } };

let api: GitHubApi;
let workspace: string;
let summary: string;

beforeEach(async () => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-door-')));
  summary = join(workspace, 'summary.md');
  writeFileSync(summary, '');
  api = await GitHubApi.start();
  api.tokens.set('job-token', ACTIONS_BOT);
  api.pulls.set(7, { locked: false });
});

afterEach(async () => {
  await api.stop();
  rmSync(workspace, { recursive: true });
  expect(api.problems).toEqual([]);
});

/** The server is one without an artifact service, so nothing is uploaded. */
function open(inputs: Record<string, string>) {
  return testDoor(
    {
      GITHUB_WORKSPACE: workspace,
      GITHUB_SERVER_URL: 'https://git.acme.example',
      GITHUB_API_URL: api.url,
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
      ),
    },
    EVENT,
  );
}

/** Nothing is signed where nothing is packed. */
const sign = () => Promise.reject(new Error('signed without a package'));

const token = { 'github-token': 'job-token' };

describe('the door of actions/run', () => {
  it('sets the outputs before it asks GitHub for anything, and the exit code last', async () => {
    const { door, told, outputs } = open({ preset: 'push', ...token });
    api.faults.push((method) => {
      told.push(['request', method]);
      return null;
    });
    const exitCode = await runDoor(door, {
      run: async () => writeFinishedRun(join(workspace, 'a'), { verdict: 'failed' }),
      sign,
      secondStage: sign,
      shard: sign,
    });
    expect(exitCode).toBe(1);
    const order = told.map(([what, name]) => (what === 'output' ? `output ${name}` : what));
    const firstRequest = order.indexOf('request');
    for (const name of RUN_OUTPUTS.filter(
      (output) => !['comment-url', 'check-url', 'artifact-name'].includes(output),
    )) {
      expect(order.indexOf(`output ${name}`)).toBeGreaterThan(-1);
      expect(order.indexOf(`output ${name}`)).toBeLessThan(firstRequest);
    }
    expect(order.indexOf('output comment-url')).toBeGreaterThan(firstRequest);
    expect(outputs()['comment-url']).toContain('issuecomment-');
    expect(order[0]).toBe('mask');
  });

  it('asks for exactly what the inputs say', async () => {
    const asked: RunRequest[] = [];
    const inputs = { task: 't.yaml', policy: 'p.onnx', seed: '0', stop: 'fixed', comment: 'never' };
    const { door, printed } = open(inputs);
    await runDoor(door, {
      run: async (request) => {
        asked.push(request);
        request.log('::error::forged');
        return writeFinishedRun(join(workspace, 'a'));
      },
      sign,
      secondStage: sign,
      shard: sign,
    });
    expect(asked[0]).toMatchObject({
      subject: { task: 't.yaml', policy: 'p.onnx' },
      seed: 0,
      stop: 'fixed',
      episodes: undefined,
      workingDirectory: workspace,
      commit: 'a'.repeat(40),
    });
    const [before] = printed().split('::error::forged');
    expect(before).toMatch(/^::stop-commands::[0-9a-f-]{36}\n$/);
  });

  it('lets commands work again after a run that threw', async () => {
    const { door, told, printed } = open({ preset: 'push' });
    await expect(
      runDoor(door, { run: () => Promise.reject(new Error('broken')), sign, secondStage: sign, shard: sign }),
    ).rejects.toThrow('broken');
    const stopped = /::stop-commands::(.+)/.exec(printed())![1]!;
    expect(printed()).toContain(`\n::${stopped}::\n`);
    expect(told.at(-1)).toEqual(['endgroup']);
  });
});

describe('the end of a run', () => {
  const options = { failOn: 'failed', comment: null, upload: false } as const;

  it("shows at most ten annotations of a level, the caller's mistake included", async () => {
    const { door, told } = open({});
    const outcome = writeFinishedRun(join(workspace, 'a'), { verdict: 'failed' });
    const gates = Array.from({ length: 30 }, (_, index) => ({ ...gateOf('failed'), name: `gate-${index}` }));
    await finishRun(door, { ...outcome, report: { ...outcome.report, gates } }, options);
    const errors = told.filter(([what]) => what === 'error');
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)![1]).toContain('21 more did not pass');
  });

  it('keeps the verdict although a report cannot be rendered', async () => {
    const { door, told, outputs } = open({});
    const outcome = writeFinishedRun(join(workspace, 'a'), { verdict: 'passed' });
    const broken = { ...outcome.report, gates: null as never };
    expect(await finishRun(door, { ...outcome, report: broken }, options)).toBe(0);
    expect(outputs().verdict).toBe('passed');
    const warnings = told.filter(([what]) => what === 'warning').map(([, , message]) => message!);
    expect(warnings.join('\n')).toContain('a fault in WorldGate');
  });

  it('is an interruption where the job was cancelled, without comment or upload', async () => {
    const { door, told } = open({});
    const outcome = writeFinishedRun(join(workspace, 'a'), { verdict: 'passed' });
    const cancelled = { ...door, signal: AbortSignal.abort() };
    const surfaces = { check: 'auto', stale: 'keep', commitStatus: false, labels: null } as const;
    const comment = { mode: 'always', token: 'job-token', surfaces } as const;
    expect(await finishRun(cancelled, outcome, { ...options, comment, upload: true })).toBe(130);
    expect(api.seen).toEqual([]);
    expect(told.filter(([what]) => what === 'error')[0]![2]).toContain('cancelled');
  });

  it('names code and hint of what broke the run', async () => {
    const { door, told } = open({});
    const outcome = writeFinishedRun(join(workspace, 'a'), { verdict: 'error' });
    expect(await finishRun(door, outcome, options)).toBe(4);
    const [, title, message] = told.find(([what]) => what === 'error')!;
    expect(`${title} ${message}`).toContain('policy-threw');
    expect(message).toContain('Look at it');
  });
});

describe('the end without a run', () => {
  it('is an error verdict with code and hint, in the summary too', () => {
    const { door, outputs, told } = open({});
    const error = new WorldGateError('disk-full', 'no space for hunter2', {
      kind: 'environment',
      hint: 'Free some',
    });
    expect(finishBroken(door, RUN_OUTPUTS, error)).toBe(4);
    expect(outputs()).toEqual(
      Object.fromEntries(
        RUN_OUTPUTS.map((name) => [
          name,
          name === 'verdict' ? 'error' : name === 'signature-state' ? 'unsigned' : '',
        ]),
      ),
    );
    expect(told.at(-1)).toEqual([
      'error',
      'WorldGate could not run',
      'disk-full: no space for [redacted] — Free some',
    ]);
    expect(readFileSync(summary, 'utf8')).toContain('    disk-full: no space for [redacted] — Free some');
  });

  it('keeps the stack of a bug where it cannot be a command', () => {
    const { door, printed } = open({});
    expect(finishBroken(door, RUN_OUTPUTS, new TypeError('x\n::error::forged'))).toBe(4);
    expect(printed()).toMatch(/^::stop-commands::.*doors\.test\.ts.*\n::[0-9a-f-]{36}::\n$/s);
  });

  it('survives a summary that cannot be written', () => {
    const { door, told } = open({});
    rmSync(summary);
    const nowhere = { ...door, env: { ...door.env, GITHUB_STEP_SUMMARY: join(workspace, 'no', 'file') } };
    expect(finishBroken(nowhere, RUN_OUTPUTS, new WorldGateError('x', 'y'))).toBe(2);
    expect(told.at(-1)![0]).toBe('warning');
  });
});

describe('the doors of actions/gate and actions/comment', () => {
  it('decide again', async () => {
    const { door, outputs, told } = open({ 'run-dir': 'a', 'fail-on': 'inconclusive' });
    const exitCode = await gateDoor(door, async ({ runDir, gates, baseline, log }) => {
      log('deciding');
      expect([gates, baseline]).toEqual([undefined, undefined]);
      return writeFinishedRun(runDir, { verdict: 'inconclusive' });
    });
    expect(exitCode).toBe(3);
    expect(outputs()['report-json']).toBe(join(workspace, 'a', 'reports', 'report.json'));
    expect(
      told
        .filter(([what]) => what === 'warning' || what === 'error')
        .map(([what]) => what)
        .sort(),
    ).toEqual(['error', 'warning']);
    expect(readFileSync(summary, 'utf8')).toContain('Inconclusive');
  });

  it('comment, and warn where they may not', async () => {
    const noClaim = async () => null;
    const { reportJson } = writeFinishedRun(join(workspace, 'a'), { verdict: 'failed' });
    const first = open({ 'run-dir': 'a', ...token });
    expect(await commentDoor(first.door, noClaim)).toBe(0);
    expect(first.outputs()['comment-url']).toContain('issuecomment-');
    api.tokens.set('job-token', { ...ACTIONS_BOT, pullRequests: 'none' });
    const second = open({ 'report-json': reportJson, ...token });
    expect(await commentDoor(second.door, noClaim)).toBe(0);
    expect(second.outputs()).toEqual({ verdict: 'failed', 'comment-url': '', 'check-url': '' });
    expect(second.told.find(([what]) => what === 'warning')![2]).toContain('404');
    const silent = open({ 'run-dir': 'a', comment: 'never', ...token });
    expect(await commentDoor(silent.door, noClaim)).toBe(0);
    expect(silent.printed()).toContain('`comment: never`');
  });
});
