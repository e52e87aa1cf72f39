import { existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReleaseEvidence } from '../../src/contracts/release-evidence.ts';
import type { StandInCall } from '../../src/entries/testing.ts';
import { pushEvent } from '../../src/testing/runner/events.ts';
import { runWorkflow, type WorkflowResult } from '../../src/testing/runner/run.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';
import { cloneOf, RELEASE, type ReleaseRepository, releaseRepository, TAG } from './release-repository.ts';
import { Platform, REPOSITORY } from './shipped.ts';

/*
 * `.github/workflows/release.yml`, played: every step and every job, with our actions from dist, artifacts and a token for each job.
 * Stand-ins are for what lies outside: npm, gh, actions/attest and Sigstore, whose services are on loopback.
 */

let platform: Platform;
let sigstore: Sigstore;
let repository: ReleaseRepository;
let attested: StandInCall[];

beforeAll(async () => {
  platform = await Platform.start();
  // Certificates are of the job that signs, on the server that the runner names.
  const workflow = `${REPOSITORY.fullName}/${RELEASE}@refs/tags/${TAG}`;
  sigstore = await startSigstore({ claims: { ref: `refs/tags/${TAG}`, workflow_ref: workflow } });
  sigstore.oidc.claims = { ...sigstore.oidc.claims, iss: 'https://gh.localhost/_services/token' };
  const replaced = (text: string, from: string, to: string) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, to);
  };
  repository = releaseRepository(platform.folder, {
    sigstore,
    // Nothing else differs from the file: the services of Sigstore have other addresses and roots here.
    change: (text) =>
      replaced(
        replaced(text, 'sign: required\n', 'sign: required\n          signing-config: signing_config.json\n'),
        '--dist .\n',
        '--dist . --trusted-root trusted_root.json\n',
      ),
  });
  const job = {
    sha: repository.commit,
    workflow_sha: repository.commit,
    job_workflow_sha: repository.commit,
  };
  sigstore.oidc.claims = { ...sigstore.oidc.claims, ...job, run_id: '123456789', run_attempt: '2' };
  attested = [];
});
afterAll(async () => {
  await Promise.all([platform.stop(), sigstore.close()]);
  repository.remove();
  expect(platform.api.problems).toEqual([]);
});

function play(rerunFailed?: WorkflowResult): Promise<WorkflowResult> {
  const { api, results, node } = platform.options();
  return runWorkflow({
    ...{ folder: repository.root, workflow: RELEASE, api: api!, results: results!, node: node! },
    temp: join(platform.folder, 'runner'),
    event: pushEvent({ repository: REPOSITORY, ref: `refs/tags/${TAG}`, sha: repository.commit }),
    identity: {
      url: sigstore.env.ACTIONS_ID_TOKEN_REQUEST_URL,
      token: sigstore.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    },
    actions: {
      'actions/checkout': cloneOf(() => repository.root),
      'actions/attest': (call) => {
        attested.push(call);
        const patterns = call.inputs['subject-path']!.trim().split('\n');
        const empty = patterns.filter(
          (pattern) => globSync(pattern.trim(), { cwd: call.workspace }).length === 0,
        );
        return empty.length === 0 ? {} : { failure: `no subject: ${empty.join(', ')}` };
      },
    },
    base: { PATH: `${repository.commands}:${process.env.PATH}`, HOME: platform.folder },
    ...(rerunFailed === undefined ? {} : { rerunFailed }),
  });
}

const states = ({ jobs }: WorkflowResult) => jobs.map(({ id, result }) => `${id} ${result}`);
const stepsOf = ({ jobs }: WorkflowResult, id: string) =>
  jobs.find((job) => job.id === id)!.steps.filter(({ phase }) => phase === 'main');
/** Conclusions of the steps of the first job that report or decide, by action or command. */
const conclusions = (result: WorkflowResult) =>
  Object.fromEntries(
    stepsOf(result, 'check').flatMap(({ name, outcome }) => {
      const [, own, command, upload] =
        /actions\/(dependency-audit|release-\w+|quality-dashboard)$|(core-performance|eval|drill)\b|(upload)-artifact/.exec(
          name,
        ) ?? [];
      const known = own ?? command ?? upload;
      return known === undefined ? [] : [[known, outcome]];
    }),
  );
const gatesOf = ({ rows }: ReleaseEvidence) =>
  rows.flatMap(({ name, state, started_at, facts }) =>
    facts?.kind === 'gate' ? [`${name} ${state} ${started_at} ${facts.exit_code}`] : [],
  );
const dashboardVerdict = () =>
  JSON.parse(platform.results.files('quality-dashboard').get('quality-dashboard.json')!).verdict as string;
const HANDED_OVER = [
  ...['worldgate-1.2.3.tgz', 'licenses.txt', '.worldgate/release-evidence/release-evidence.json'],
  ...['.worldgate/dependency-audit/dependency-audit.json', '.worldgate/dependency-audit/sbom.cdx.json'],
  ...['.worldgate/core-performance/core-performance.json', '.worldgate/release-notes/release-notes.md'],
  ...['.worldgate/readiness-drill/readiness-drill.json', '.worldgate/dashboard/quality-dashboard.html'],
];
const evidenceIn = (artifact: string) =>
  JSON.parse(platform.results.files(artifact).get('release-evidence.json')!) as ReleaseEvidence;

let first: WorkflowResult;

it('a gate that fails stops signature and release, and leaves evidence, notes and dashboard', async () => {
  writeFileSync(repository.broken, '');
  first = await play();
  expect(states(first)).toEqual(['check failure', 'attest skipped', 'verify skipped', 'publish skipped']);
  // Each step reports, and those that decide fail.
  expect(conclusions(first)).toEqual({
    ...{ 'dependency-audit': 'success', 'core-performance': 'success', eval: 'success' },
    ...{ 'release-evidence': 'failure', drill: 'success', 'release-notes': 'failure' },
    ...{ 'quality-dashboard': 'success', upload: 'success' },
  });
  const evidence = evidenceIn('release-evidence-attempt-1');
  expect(evidence).toMatchObject({ verdict: 'failed', first_failed: { name: 'Sometimes' } });
  expect(evidence.source).toMatchObject({ commit: repository.commit, run_attempt: 1 });
  const kept = [...platform.results.files('release').keys()];
  expect(kept).toEqual(expect.arrayContaining(HANDED_OVER));
  expect(dashboardVerdict()).toBe('failed');
  expect(existsSync(repository.published)).toBe(false);
  expect(attested).toEqual([]);
  expect(sigstore.requests).toEqual([]);
  expect(repository.called()).toEqual([
    'worldgate check core-performance --output .worldgate/core-performance',
    'worldgate eval --preset push',
    ...['gate always', 'gate sometimes'],
    'worldgate release drill --config worldgate.release.yml',
  ]);
});

it('the failed job again runs that gate alone, and goes on to signature, verification and release', async () => {
  rmSync(repository.broken);
  const before = repository.called().length;
  const second = await play(first);
  expect(second.failures).toEqual([]);
  expect(states(second)).toEqual(['check success', 'attest success', 'verify success', 'publish success']);
  const called = repository.called().slice(before);
  expect(called.filter((line) => line.startsWith('gate'))).toEqual(['gate sometimes']);
  const evidence = evidenceIn('release-evidence-attempt-2');
  expect(evidence).toMatchObject({ verdict: 'passed', source: { run_attempt: 2 } });
  expect(evidence.superseded.map(({ name, state }) => `${name} ${state}`)).toEqual(['Sometimes failed']);
  expect(JSON.stringify(evidence)).not.toContain(platform.folder);
  expect(dashboardVerdict()).toBe('passed');

  // What was signed are the same gates, of the same commit, and each file that is released.
  const signed = evidenceIn('signed-evidence');
  expect(gatesOf(signed)).toEqual(gatesOf(evidence));
  expect(signed.verdict).toBe('passed');
  expect(stepsOf(second, 'attest').map(({ outputs }) => outputs['signature-state'] ?? '')).toContain(
    'signed',
  );
  expect(attested).toHaveLength(1);
  expect(stepsOf(second, 'verify').at(-1)!.log).toContain('verified: ');

  // Published last: what was checked, signed and verified.
  const [order, published] = [called.slice(-4), readdirSync(repository.published).sort()];
  expect(order[0]).toMatch(/^worldgate release verify signed-evidence\/release-evidence\.json .*--dist \./);
  expect(order[1]).toMatch(/^gh release create v1\.2\.3 .*--verify-tag/);
  expect(order[2]).toMatch(/^gh api --method PATCH .*refs\/tags\/v1 .*force=true/);
  expect(order[3]).toMatch(/^gh api --method POST .*ref=refs\/tags\/v1 /);
  for (const line of order.slice(2)) expect(line).toContain(`sha=${repository.commit}`);
  expect(published).toEqual([
    ...['licenses.txt', 'release-evidence.json', 'release-evidence.sigstore.json', 'release-notes.md'],
    ...['sbom.cdx.json', 'worldgate-1.2.3.tgz'],
  ]);
  expect(readFileSync(join(repository.published, 'release-notes.md'), 'utf8')).toContain(
    'Grippers with two fingers',
  );
  const bundle = readFileSync(join(repository.published, 'release-evidence.sigstore.json'), 'utf8');
  expect(platform.results.files('signed-evidence').get('release-evidence.sigstore.json')).toBe(bundle);
});
