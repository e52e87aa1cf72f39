import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RunManifest } from '../../src/contracts/run.ts';
import { parseSections } from '../../src/reports/comment-sections.ts';
import type { JobResult } from '../../src/testing/runner/results.ts';
import { runWorkflow, type WorkflowOptions } from '../../src/testing/runner/run.ts';
import { NODE } from '../support/runner.ts';
import { Platform, shippedFolder } from './shipped.ts';

/*
 * The reusable workflows `eval.yml` and `sharded-eval.yml`, called from the repository of a user: every job is a process of
 * what ships, and jobs know of one another only by outputs and artifacts.
 */

let shipped: string;
let platform: Platform;
let repository: string;

beforeAll(() => {
  shipped = shippedFolder();
});
afterAll(() => rmSync(shipped, { recursive: true }));
beforeEach(async () => {
  platform = await Platform.start();
  repository = join(platform.folder, 'checkout');
  mkdirSync(join(repository, '.github/workflows'), { recursive: true });
});
afterEach(async () => {
  await platform.stop();
  expect(platform.api.problems).toEqual([]);
});

const { privateKey, publicKey } = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const SIGN = `  sign:
    needs: policy
    if: \${{ needs.policy.outputs.pending != '' }}
    runs-on: ubuntu-latest
    steps:
      - uses: worldgate/worldgate/actions/sign@main
        with:
          pending: \${{ needs.policy.outputs.pending }}
          signing-key: \${{ secrets.SIGNING_KEY }}
          sign: required
`;

/** Calls a reusable workflow as a user does. @param given lines of `with` */
function call(name: string, given: Record<string, unknown>, options: Partial<WorkflowOptions> = {}) {
  const outputs = ['verdict', 'result-digest', 'artifact-name', 'package-artifact']
    .filter((output) => output !== 'package-artifact' || name !== 'eval')
    .map(
      (output) =>
        `      - run: echo "${output}=$VALUE"\n        env: { VALUE: "\${{ needs.policy.outputs.${output} }}" }\n`,
    );
  const lines = Object.entries(given).map(([key, value]) => `      ${key}: ${JSON.stringify(value)}\n`);
  writeFileSync(
    join(repository, '.github/workflows/policy.yml'),
    `name: policy
on: pull_request
jobs:
  policy:
    permissions: { contents: read, pull-requests: write }
    uses: worldgate/worldgate/.github/workflows/${name}.yml@main
    with:
${lines.join('')}  told:
    needs: policy
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
${outputs.join('')}${given.evidence === true ? SIGN : ''}`,
  );
  const { api, results, node, temp, event } = platform.options();
  return runWorkflow({
    ...{ folder: repository, workflow: '.github/workflows/policy.yml', event },
    ...{ api: api!, results: results!, node: node!, temp: join(temp!, name), parallel: 1 },
    actions: { 'worldgate/worldgate': shipped },
    base: { PATH: process.env.PATH ?? '', WORLDGATE_OFFLINE: '1' },
    secrets: { SIGNING_KEY: privateKey },
    ...options,
  });
}

const comments = () => platform.api.repository.comments.items;
/** The sections of the one comment: preset, verdict, workflow run and attempt. */
const shown = () => {
  expect(comments()).toHaveLength(1);
  return parseSections(comments()[0]!.body).map(
    ({ stamp: { name, verdict, run, attempt } }) => `${name} ${verdict} ${run} ${attempt}`,
  );
};
const told = (jobs: readonly JobResult[]) =>
  Object.fromEntries(
    jobs
      .find(({ id }) => id === 'told')!
      .steps.map(({ stdout }) => stdout.trim().split('=') as [string, string]),
  );
const outcomes = (jobs: readonly JobResult[]) =>
  jobs
    .filter(({ id }) => id.startsWith('policy / '))
    .map(
      ({ id, matrix, result }) =>
        `${id.replace('policy / ', '')}${matrix.shard === undefined ? '' : ` ${matrix.shard}`} ${result}`,
    );
const errors = (jobs: readonly JobResult[]) =>
  jobs.flatMap(({ error, steps }) => [
    ...(error === null ? [] : [error]),
    ...steps.flatMap((step) =>
      step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message),
    ),
  ]);
const manifestOf = (artifact: string) =>
  JSON.parse(platform.results.files(artifact).get('run_manifest.json')!.toString()) as RunManifest;

it('a run that is sharded is the run of one job, also when a shard had to be played again', async () => {
  const given = { preset: 'reach', episodes: '12' };
  const one = await call('eval', given, { runId: 10 });
  expect(errors(one.jobs)).toEqual([]);
  const whole = told(one.jobs);
  expect(whole).toMatchObject({ verdict: 'passed' });
  expect(shown()).toEqual(['reach passed 10 1']);

  // The machine of the second shard goes away.
  let started = 0;
  const onStart = (pid: number) => {
    started += 1;
    if (started === 3) process.kill(pid, 'SIGKILL');
  };
  const first = await call('sharded-eval', { ...given, shards: 3 }, { runId: 20, onStart });
  const skipped = ['decide-1', 'wave-2', 'decide-2', 'wave-3', 'decide-3', 'wave-4'].map(
    (id) => `${id} skipped`,
  );
  expect(outcomes(first.jobs)).toEqual([
    ...['plan success', 'wave-1 1/3 success', 'wave-1 2/3 failure', 'wave-1 3/3 success'],
    ...skipped,
    'merge failure',
  ]);
  expect(told(first.jobs)).toMatchObject({ verdict: 'error', 'result-digest': '' });
  expect(errors(first.jobs)).toEqual([
    expect.stringContaining('not all episodes have been played: shard 2/3: seeds 1004–1007'),
  ]);
  expect(shown()).toEqual(['reach error 20 1']);

  const second = await call('sharded-eval', { ...given, shards: 3 }, { runId: 20, rerunFailed: first });
  expect(errors(second.jobs)).toEqual([]);
  expect(outcomes(second.jobs)).toEqual([
    ...['plan success', 'wave-1 1/3 success', 'wave-1 2/3 success', 'wave-1 3/3 success'],
    ...skipped,
    'merge success',
  ]);
  expect(second.result).toBe('success');
  expect(told(second.jobs)).toMatchObject({ verdict: 'passed', 'result-digest': whole['result-digest'] });
  expect(shown()).toEqual(['reach passed 20 2']);
  const artifacts = [...platform.results.artifacts.keys()].filter((name) => name.includes('-shard-reach-'));
  expect(artifacts.map((name) => name.replace(/^.*-(?=\d+of)/, '')).sort()).toEqual([
    '1of3-attempt1',
    '2of3-attempt2',
    '3of3-attempt1',
  ]);
  const files = ['header.json', 'episodes.jsonl'].map((name) => `results/${name}`);
  const bytes = (artifact: string) =>
    files.map((file) => platform.results.files(artifact).get(file)!.toString());
  expect(bytes(told(second.jobs)['artifact-name']!)).toEqual(bytes(whole['artifact-name']!));
});

it('a run that is decided plays no later wave, and its evidence holds', async () => {
  // A wave has 22 episodes, and 20 successes decide.
  const given = { preset: 'reach', episodes: '66', stop: 'savi' };
  const whole = told((await call('eval', given, { runId: 10 })).jobs);
  const ran = await call('sharded-eval', { ...given, shards: 2, waves: 3, evidence: true }, { runId: 20 });
  expect(errors(ran.jobs)).toEqual([]);
  expect(outcomes(ran.jobs)).toEqual([
    ...['plan success', 'wave-1 1/2@1/3 success', 'wave-1 2/2@1/3 success', 'decide-1 success'],
    ...['wave-2', 'decide-2', 'wave-3', 'decide-3', 'wave-4'].map((id) => `${id} skipped`),
    'merge success',
  ]);
  const merged = told(ran.jobs);
  expect(merged).toMatchObject({ verdict: 'passed', 'result-digest': whole['result-digest'] });
  expect(shown()).toEqual(['reach passed 20 1']);
  expect(manifestOf(merged['artifact-name']!).episodes).toEqual({
    planned: 66,
    run: 20,
    succeeded: 20,
    dropped: 2,
  });

  // The package and what another job signed of it, as somebody downloads both.
  const evidence = join(platform.folder, 'evidence');
  const signed = ran.jobs.find(({ id }) => id === 'sign')!.steps[0]!.outputs;
  expect(signed).toMatchObject({ 'signature-state': 'signed' });
  for (const artifact of [merged['package-artifact']!, signed['artifact-name']!]) {
    for (const [name, bytes] of platform.results.files(artifact)) {
      mkdirSync(dirname(join(evidence, name)), { recursive: true });
      writeFileSync(join(evidence, name), bytes);
    }
  }
  writeFileSync(join(platform.folder, 'key.pem'), publicKey);
  const verify = () =>
    spawnSync(
      NODE,
      [
        join(shipped, 'dist/cli.js'),
        ...['audit', 'verify', evidence, '--offline', '--public-key', join(platform.folder, 'key.pem')],
      ],
      { encoding: 'utf8', env: { PATH: process.env.PATH ?? '', WORLDGATE_OFFLINE: '1' } },
    );
  const verified = verify();
  expect(verified).toMatchObject({ status: 0 });
  expect(verified.stdout).toContain('the verdict follows from the 20 results');
  const results = join(evidence, 'episode_results.jsonl');
  writeFileSync(results, readFileSync(results, 'utf8').replace('"success"', '"failure"'));
  expect(verify().status).toBe(1);
});
