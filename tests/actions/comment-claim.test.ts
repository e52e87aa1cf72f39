import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commentDoor } from '../../src/actions/comment.ts';
import { actionFeatures } from '../../src/actions/features.ts';
import { GitHubApi } from '../../src/testing/github/server.ts';
import { jobToken } from '../../src/testing/github/tokens.ts';
import { installation } from '../support/benchmark.ts';
import {
  evaluateIn,
  makeRepository,
  removeFolders,
  temporaryFolder,
  writeMockPreset,
} from '../support/cli.ts';
import { testDoor } from '../support/door.ts';

const SHA = 'a'.repeat(40);
const { claim } = actionFeatures(installation);

let api: GitHubApi;
/** Its gates hold; the claim that was made from them rests on a mock, and decides nothing. */
let made: string;
let runDir: string;

beforeAll(async () => {
  const repository = makeRepository();
  writeMockPreset(repository, 'mock', {
    kind: 'benchmark',
    task: undefined,
    episodes: undefined,
    benchmark: { samples: 20, warmup: 0 },
    gates: [{ name: 'latency', kind: 'latency', max_ms: 10_000 }],
  });
  made = (await evaluateIn(repository, { kind: 'benchmark', preset: 'mock', commit: SHA, freezeClaim: true }))
    .runDir;
});
afterAll(removeFolders);
beforeEach(async () => {
  api = await GitHubApi.start();
  api.tokens.set('job', jobToken({ 'pull-requests': 'write' }));
  api.repository.addIssue({
    number: 7,
    pull: { head: { sha: SHA, ref: 'feature', repository: api.repository } },
  });
  runDir = join(temporaryFolder(), 'run');
  cpSync(made, runDir, { recursive: true });
});
afterEach(async () => {
  await api.stop();
  expect(api.problems).toEqual([]);
});

function open(inputs: Record<string, string>) {
  const temporary = temporaryFolder();
  const given = { 'github-token': 'job', check: 'never', 'working-directory': runDir, ...inputs };
  return testDoor(
    {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_API_URL: api.url,
      RUNNER_TEMP: temporary,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
    { number: 7, pull_request: { number: 7, head: { sha: SHA } } },
  );
}

describe('a run that made a claim', () => {
  it.each([
    ['its folder', { 'run-dir': '.' }],
    ['its report', { 'report-json': 'reports/report.json' }],
  ])('is not shown greener than its own step was: by %s', async (_, inputs) => {
    expect(JSON.parse(readFileSync(join(runDir, 'reports/report.json'), 'utf8')).verdict).toBe('passed');
    const { door, outputs } = open(inputs);
    expect(await commentDoor(door, claim)).toBe(0);
    expect(outputs().verdict).toBe('skipped');
    const { body } = api.repository.comments.items[0]!;
    expect(body).toContain('came out worse than the gates (Passed), and decides');
    expect(body).not.toContain('✅ **');
  });

  it('is not shown where its claim cannot be made again', async () => {
    rmSync(join(runDir, 'inputs/claim.json'));
    await expect(commentDoor(open({ 'run-dir': '.' }).door, claim)).rejects.toMatchObject({
      code: 'claim-missing',
    });
    expect(api.repository.comments.items).toEqual([]);
  });

  it('is not shown where its report was edited', async () => {
    const file = join(runDir, 'reports/report.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"latency"', '"Latency"'));
    await expect(commentDoor(open({ 'run-dir': '.' }).door, claim)).rejects.toMatchObject({
      code: expect.stringMatching(/tampered|invalid/),
    });
    expect(api.repository.comments.items).toEqual([]);
  });
});
