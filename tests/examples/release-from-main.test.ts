import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import { signPackage } from '../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/start.ts';

interface WorkflowStep {
  id?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions: unknown;
  jobs: Record<string, { needs?: string; permissions: Record<string, string>; steps: WorkflowStep[] }>;
}

const EXAMPLE = join(ROOT, 'examples', 'release-from-main');
const textOf = (name: string) => readFileSync(join(EXAMPLE, '.github', 'workflows', name), 'utf8');
const [evidenceFile, releaseFile] = [textOf('evidence.yml'), textOf('release.yml')];
const evidenceFlow = parse(evidenceFile) as Workflow;
const releaseFlow = parse(releaseFile) as Workflow;
const { gate, release } = releaseFlow.jobs;
const EVALUATES = evidenceFlow.jobs.evidence!.steps.at(-1)!;
const VERIFIES = gate!.steps.at(-1)!;
const FINDS = gate!.steps.find(({ id }) => id === 'find')!;
const steps = [evidenceFlow, releaseFlow].flatMap(({ jobs }) =>
  Object.values(jobs).flatMap((job) => job.steps),
);

afterAll(removeFolders);

describe('the workflows', () => {
  it('name inputs that there are, and pin what is not ours by a commit', () => {
    const isOurs = ({ uses = '' }: WorkflowStep) => ownReferences(uses).length > 0;
    const own = steps.filter(isOurs);
    expect(own).toEqual([EVALUATES, VERIFIES]);
    for (const { uses, with: given } of own) {
      const { action } = ownReferences(uses!)[0]!;
      const { inputs } = readActionFile(action === '' ? '.' : action.slice(1));
      expect(Object.keys(inputs!)).toEqual(expect.arrayContaining(Object.keys(given!)));
    }
    const foreign = steps.filter((step) => step.uses !== undefined && !isOurs(step));
    expect(foreign.length).toBeGreaterThan(0);
    for (const { uses } of foreign) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('give each job what it needs and no more', () => {
    for (const { permissions } of [evidenceFlow, releaseFlow])
      expect(permissions).toEqual({ contents: 'read' });
    expect(evidenceFlow.jobs.evidence!.permissions).toEqual({
      contents: 'read',
      'id-token': 'write',
      attestations: 'write',
    });
    expect(gate!.permissions).toEqual({ contents: 'read', actions: 'read' });
    expect(release!.permissions).toEqual({ actions: 'read', contents: 'write' });
  });

  it('release nothing before the gate, which cannot be passed by, and what was verified', () => {
    expect(release!.needs).toBe('gate');
    expect(evidenceFile + releaseFile).not.toMatch(/^\s*(?:if|continue-on-error):/m);
    const [loaded, again] = [gate!, release!].map(
      ({ steps: all }) => all.find(({ uses }) => uses?.startsWith('actions/download-artifact'))!.with!,
    );
    for (const key of ['name', 'run-id']) {
      expect(String(again![key]).replace('needs.gate', 'steps.find')).toBe(loaded![key]);
    }
  });

  it('let no expression reach a shell', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

describe('the search', () => {
  /** Runs the step with a `gh` that answers as told. */
  function search(run: string, artifacts: readonly string[]) {
    const dir = temporaryFolder('worldgate-search-');
    const output = join(dir, 'output');
    writeFileSync(output, '');
    writeFileSync(join(dir, 'artifacts'), artifacts.map((name) => `${name}\n`).join(''));
    writeFileSync(
      join(dir, 'gh'),
      `#!/bin/sh\necho "$@" >> "${dir}/asked"\nif [ "$1" = run ]; then echo "${run}"; else cat "${dir}/artifacts"; fi\n`,
    );
    chmodSync(join(dir, 'gh'), 0o755);
    const { status, stdout } = spawnSync('bash', ['-e', '-c', FINDS.run!], {
      encoding: 'utf8',
      env: {
        PATH: `${dir}:${process.env.PATH}`,
        GITHUB_OUTPUT: output,
        GH_REPO: 'acme/robots',
        COMMIT: 'c0ffee',
      },
    });
    return {
      status,
      stdout,
      output: readFileSync(output, 'utf8'),
      asked: readFileSync(join(dir, 'asked'), 'utf8'),
    };
  }

  it('asks for the run of the tagged commit, and takes the last package', () => {
    expect(FINDS.env).toMatchObject({ COMMIT: '${{ github.sha }}' });
    const names = ['2026-b', '2026-c', '2026-a'].map((id) => `worldgate-evidence-push-${id}`);
    const { status, output, asked } = search('4711', names);
    expect({ status, output }).toEqual({
      status: 0,
      output: 'run=4711\npackage=worldgate-evidence-push-2026-c\n',
    });
    expect(asked).toContain('--workflow evidence.yml --branch main --event push --commit c0ffee');
    expect(asked).toContain('repos/acme/robots/actions/runs/4711/artifacts');
  });

  it.each([
    ['no run', '', [], 'has no successful run for c0ffee'],
    ['no package', '4711', [], 'has no evidence any more'],
  ])('fails with what to do where there is %s', (_, run, names, message) => {
    const { status, stdout, output } = search(run, names);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(stdout).toContain(message);
  });
});

describe('the policy', () => {
  const MAIN: Partial<ActionsClaims> = {
    workflow_ref: 'acme/robots/.github/workflows/evidence.yml@refs/heads/main',
  };
  /** What the runner says in the job of the tag. */
  const TAG = {
    GITHUB_REF: 'refs/tags/v1.0.0',
    GITHUB_RUN_ID: '77',
    GITHUB_WORKFLOW_REF: 'acme/robots/.github/workflows/release.yml@refs/tags/v1.0.0',
  };
  const features = actionFeatures(installation);
  let sigstore: Sigstore;
  let workspace: string;

  beforeAll(async () => {
    sigstore = await startSigstore({ claims: MAIN });
    workspace = temporaryFolder('worldgate-from-main-');
    cpSync(EXAMPLE, workspace, { recursive: true });
    writeFileSync(join(workspace, 'signing_config.json'), JSON.stringify(sigstore.signingConfig));
    writeFileSync(join(workspace, 'trusted_root.json'), JSON.stringify(sigstore.trustedRoot));
    expect(await evidence()).toBe(0);
  });
  afterAll(() => sigstore.close());

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
  const evidence = () =>
    runDoor(
      doorOf({ ...EVALUATES.with, 'signing-backend': 'sigstore', 'signing-config': 'signing_config.json' })
        .door,
      features,
    );

  async function verified(env: Record<string, string> = {}) {
    const [made, folder] = [join(workspace, 'worldgate-evidence'), join(workspace, 'evidence')];
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(made)) cpSync(join(made, name), join(folder, name));
    const { door, outputs, told } = doorOf(
      { ...VERIFIES.with, 'trusted-root': 'trusted_root.json' },
      { ...TAG, ...env },
    );
    const exitCode = await verifyDoor(door, features);
    return { exitCode, verified: outputs().verified, errors: told.filter(([what]) => what === 'error') };
  }

  it('is one', () => {
    expect(readPolicy(join(EXAMPLE, 'trust-policy.yaml')).policy).toMatchObject({ commit: 'released' });
  });

  it('accepts for a tag what another run made of its commit', async () => {
    expect(await verified()).toEqual({ exitCode: 0, verified: 'true', errors: [] });
  });

  it.each([
    ['another commit', { GITHUB_SHA: 'e'.repeat(40) }],
    ['another repository', { GITHUB_REPOSITORY: 'acme/others', GITHUB_REPOSITORY_ID: '99' }],
  ])('refuses it for %s', async (_, env) => {
    expect(await verified(env)).toMatchObject({ exitCode: 1, verified: 'false' });
  });

  it('accepts it signed anew by the same workflow', async () => {
    await signPackage(sigstore, join(workspace, 'worldgate-evidence'));
    expect(await verified()).toMatchObject({ exitCode: 0, verified: 'true' });
  });

  it.each<[string, Partial<ActionsClaims>]>([
    ['another workflow', { workflow_ref: 'acme/robots/.github/workflows/other.yml@refs/heads/main' }],
    [
      'another branch',
      { ref: 'refs/heads/mine', workflow_ref: 'acme/robots/.github/workflows/evidence.yml@refs/heads/mine' },
    ],
  ])('refuses what %s signed at that commit', async (_, claims) => {
    sigstore.oidc.claims = actionsClaims(claims);
    await signPackage(sigstore, join(workspace, 'worldgate-evidence'));
    expect(await verified()).toMatchObject({ exitCode: 1, verified: 'false' });
  });
});
