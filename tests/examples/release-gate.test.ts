import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ownReferences } from '../../scripts/release.ts';
import { actionFeatures } from '../../src/actions/features.ts';
import { runDoor } from '../../src/actions/run.ts';
import { verifyDoor } from '../../src/actions/verify.ts';
import { readPolicy } from '../../src/attest/policy/read-policy.ts';
import { installation } from '../support/benchmark.ts';
import { removeFolders, temporaryFolder } from '../support/cli.ts';
import { testDoor } from '../support/door.ts';
import { ROOT, readActionFile } from '../support/runner.ts';
import { type ActionsClaims, actionsClaims } from '../support/sigstore/claims.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';

interface WorkflowStep {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  needs?: string | string[];
  permissions: Record<string, string>;
  outputs?: Record<string, string>;
  steps: WorkflowStep[];
}

const EXAMPLE = join(ROOT, 'examples', 'release-gate');
const WORKFLOW = readFileSync(join(EXAMPLE, '.github', 'workflows', 'release.yml'), 'utf8');
const { jobs, permissions } = parse(WORKFLOW) as { jobs: Record<string, Job>; permissions: unknown };
const steps = Object.values(jobs).flatMap((job) => job.steps);
const needs = (job: Job) => [job.needs ?? []].flat();

/** Folder of one of our own actions, by a `uses`. */
function ownAction(uses: string | undefined): string | null {
  const [own] = ownReferences(uses ?? '');
  return own === undefined ? null : own.action === '' ? '.' : own.action.slice(1);
}

describe('the workflow', () => {
  it('names inputs and outputs that there are', () => {
    const own = steps.filter(({ uses }) => ownAction(uses) !== null);
    expect(own).toHaveLength(2);
    for (const step of own) {
      const action = readActionFile(ownAction(step.uses)!);
      expect(Object.keys(action.inputs!)).toEqual(expect.arrayContaining(Object.keys(step.with!)));
    }
    const run = readActionFile('.');
    const [, output] = /steps\.run\.outputs\.([\w-]+)/.exec(jobs.evidence!.outputs!.package!)!;
    expect(Object.keys(run.outputs!)).toContain(output);
  });

  it('pins what is not ours by a commit', () => {
    const foreign = steps.flatMap(({ uses }) =>
      uses === undefined || ownAction(uses) !== null ? [] : [uses],
    );
    expect(foreign.length).toBeGreaterThan(0);
    for (const uses of foreign) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('gives each job what it needs and no more: who signs cannot release, and who releases cannot sign', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      evidence: { contents: 'read', 'id-token': 'write', attestations: 'write' },
      gate: { contents: 'read' },
      release: { contents: 'write' },
    });
  });

  it('releases nothing before the gate, and the gate cannot be passed by', () => {
    expect(needs(jobs.release!)).toContain('gate');
    expect(needs(jobs.gate!)).toEqual(['evidence']);
    expect(WORKFLOW).not.toMatch(/^\s*(?:if|continue-on-error):/m);
    expect(jobs.evidence!.steps.at(-1)!.with).toMatchObject({ evidence: true, sign: 'required' });
    // The policy comes with the checkout, and not with what is verified.
    const { package: dir, 'trust-policy': policy } = jobs.gate!.steps.at(-1)!.with as Record<string, string>;
    expect(policy!.startsWith(`${dir}/`)).toBe(false);
  });

  it('lets no expression reach a shell', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

describe('its policy', () => {
  const TAG: Partial<ActionsClaims> = {
    ref: 'refs/tags/v1.0.0',
    workflow_ref: 'acme/robots/.github/workflows/release.yml@refs/tags/v1.0.0',
  };
  const features = actionFeatures(installation);
  let sigstore: Sigstore;
  let workspace: string;
  let made: string;

  beforeAll(async () => {
    sigstore = await startSigstore({ claims: TAG });
    workspace = temporaryFolder('worldgate-release-');
    cpSync(EXAMPLE, workspace, { recursive: true });
    writeFileSync(join(workspace, 'signing_config.json'), JSON.stringify(sigstore.signingConfig));
    writeFileSync(join(workspace, 'trusted_root.json'), JSON.stringify(sigstore.trustedRoot));
    expect(await evidence()).toBe(0);
    made = join(workspace, 'worldgate-evidence');
  });
  afterAll(async () => {
    await sigstore.close();
    removeFolders();
  });

  function doorOf(inputs: Record<string, unknown>, env: Record<string, string> = {}) {
    const given = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      String(value),
    ]);
    const { door, outputs, told } = testDoor({
      ...sigstore.runnerEnv(),
      GITHUB_WORKSPACE: workspace,
      ...env,
      ...(Object.fromEntries(given) as Record<string, string>),
    });
    return { door: { ...door, clock: { ...door.clock, now: Date.now } }, outputs, told };
  }

  /** The step of the workflow, signing with services on loopback. */
  async function evidence(): Promise<number> {
    const inputs = {
      ...jobs.evidence!.steps.at(-1)!.with,
      'signing-backend': 'sigstore',
      'signing-config': 'signing_config.json',
    };
    return runDoor(doorOf(inputs).door, features);
  }

  async function gate(env: Record<string, string> = {}) {
    const folder = join(workspace, 'evidence');
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(made)) cpSync(join(made, name), join(folder, name));
    const inputs = { ...jobs.gate!.steps.at(-1)!.with, 'trusted-root': 'trusted_root.json' };
    const { door, outputs, told } = doorOf(inputs, env);
    const exitCode = await verifyDoor(door, features);
    return { exitCode, verified: outputs().verified, errors: told.filter(([what]) => what === 'error') };
  }

  it('is one', () => {
    expect(readPolicy(join(EXAMPLE, 'trust-policy.yaml')).policy).toMatchObject({ commit: 'released' });
  });

  it('accepts what the first job made', async () => {
    expect(await gate()).toEqual({ exitCode: 0, verified: 'true', errors: [] });
  });

  it.each([
    ['another commit', { GITHUB_SHA: 'e'.repeat(40) }],
    ['another run', { GITHUB_RUN_ID: '77' }],
    ['another repository', { GITHUB_REPOSITORY: 'acme/others', GITHUB_REPOSITORY_ID: '99' }],
  ])('refuses it for %s', async (_, env) => {
    const { exitCode, verified } = await gate(env);
    expect({ exitCode, verified }).toEqual({ exitCode: 1, verified: 'false' });
  });

  it('refuses what another workflow of the repository signed', async () => {
    sigstore.oidc.claims = actionsClaims({
      ...TAG,
      workflow_ref: 'acme/robots/.github/workflows/other.yml@refs/tags/v1.0.0',
    });
    expect(await evidence()).toBe(0);
    const { exitCode } = await gate();
    expect(exitCode).toBe(1);
  });
});
