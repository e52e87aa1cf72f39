import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { refOf } from '../../scripts/release.ts';
import { ACTIONS_CHECKOUT, ownRef } from '../../src/adoption/action-references.ts';
import { readClaim, readProtocol, requireJoined } from '../../src/audit/claims/read-claim.ts';
import { loadTask } from '../../src/worlds/load-task.ts';
import { loadMujoco } from '../../src/worlds/mujoco.ts';
import { TaskSimulation } from '../../src/worlds/simulation.ts';
import { lerobotInfo } from '../docs/source-data.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';
import { ROOT, readActionFile } from '../support/runner.ts';
import { workflowProblems } from '../support/workflow-check.ts';
import { ENGINES } from '../support/worlds.ts';

afterAll(removeFolders);

type Files = Record<string, string | Uint8Array>;

function repository(files: Files): string {
  const root = temporaryFolder('worldgate-init-');
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  return root;
}

const shipped = (file: string) => readFileSync(path.join(ROOT, file));
const CARTPOLE = {
  'robots/cartpole.xml': shipped('examples/own-robot/robots/cartpole/cartpole.xml'),
  'policies/cartpole.onnx': shipped('examples/own-robot/policies/cartpole.onnx'),
};
const LEROBOT = { 'outputs/eval/eval_info.json': JSON.stringify(lerobotInfo('libero_spatial', 2, 50)) };
const WORKFLOW = '.github/workflows/worldgate.yml';

/** One worker: starting the engines takes longer than the episodes. */
const commandOf = (line: string) => {
  const words = line.replace('npx worldgate ', '').split(' ');
  return words[0] === 'eval' ? [...words, '--workers', '1'] : words;
};

const listed = (root: string) =>
  (
    readdirSync(root, { recursive: true, withFileTypes: true }) as unknown as {
      name: string;
      parentPath: string;
      isFile(): boolean;
    }[]
  )
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      strategy?: { matrix: { include: object[] } };
      steps: { uses: string; if?: string; with: Record<string, unknown> }[];
    }
  >;
}

/** The workflow that was written, after every reader of workflows has found nothing wrong with it. */
async function workflowOf(root: string): Promise<Workflow> {
  const text = readFileSync(path.join(root, WORKFLOW), 'utf8');
  expect(await workflowProblems(text, WORKFLOW)).toEqual([]);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const own = steps.filter(({ uses }) => uses.startsWith('worldgate/worldgate'));
  expect(own).toHaveLength(1);
  expect(Object.keys(readActionFile('.').inputs!)).toEqual(expect.arrayContaining(Object.keys(own[0]!.with)));
  return workflow;
}

describe('a policy and a model that it fits', () => {
  const root = repository(CARTPOLE);

  it('become a task, a preset, a claim and a workflow, which work as written', async () => {
    const { exit_code, data } = await cliJson<{ files: { path: string }[]; next: string[] }>(root, [
      'init',
      '--github',
    ]);
    expect(exit_code).toBe(0);
    expect(data.files.map((file) => file.path)).toEqual([
      'robots/cartpole.task.yaml',
      '.worldgate/presets/cartpole.yaml',
      WORKFLOW,
      '.worldgate/claims/cartpole/claim.json',
      '.worldgate/claims/cartpole/protocol.json',
    ]);
    const { jobs, permissions } = await workflowOf(root);
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(jobs.evaluate!.strategy!.matrix.include).toEqual([
      { preset: 'cartpole', policy: 'policies/cartpole.onnx' },
    ]);
    const [claim, protocol] = ['claim', 'protocol'].map((name) =>
      path.join(root, '.worldgate/claims/cartpole', `${name}.json`),
    );
    requireJoined(readClaim(claim!), readProtocol(protocol!));
    // What it says to type next is what works, in real physics.
    for (const line of data.next) {
      const { code, err } = await cli(root, commandOf(line));
      expect(code, err).toBe(0);
    }
  });

  it('says that success was guessed, where every reader of a report sees it', () => {
    const preset = parse(readFileSync(path.join(root, '.worldgate/presets/cartpole.yaml'), 'utf8')) as {
      title: string;
    };
    expect(preset.title).toContain('guessed');
  });

  it('calls no success what a policy does that does nothing', async () => {
    const task = loadTask(path.join(root, 'robots/cartpole.task.yaml'));
    const simulation = TaskSimulation.create(task, await loadMujoco(ENGINES));
    try {
      for (const seed of [0, 1, 2]) {
        simulation.reset(seed);
        while (!simulation.step([0]));
        expect(simulation.outcome().success).toBe(false);
      }
    } finally {
      simulation.dispose();
    }
  });

  it('is not written over unless it is asked for', async () => {
    const before = readFileSync(path.join(root, WORKFLOW), 'utf8');
    writeFileSync(path.join(root, WORKFLOW), '# mine\n');
    const refused = await cli(root, ['init', '--github']);
    expect(refused).toMatchObject({
      code: 2,
      err: expect.stringMatching(/worldgate\.yml exists[\s\S]*--force/),
    });
    const questions: string[] = [];
    const asked = (answer: string) => ({
      ask: async (question: string) => {
        questions.push(question);
        return answer;
      },
    });
    expect((await cli(root, ['init', '--github'], asked('n'))).code).toBe(2);
    expect(readFileSync(path.join(root, WORKFLOW), 'utf8')).toBe('# mine\n');
    expect((await cli(root, ['init', '--github'], asked('y'))).code).toBe(0);
    expect(questions[0]).toContain(WORKFLOW);
    expect(readFileSync(path.join(root, WORKFLOW), 'utf8')).not.toBe('# mine\n');
    expect((await cli(root, ['init', '--github', '--force'])).code).toBe(0);
    expect(before).toContain('cartpole');
  });
});

it('prints and writes nothing with --dry-run', async () => {
  const root = repository(CARTPOLE);
  const { code, out } = await cli(root, ['init', '--github', '--dry-run']);
  expect(code).toBe(0);
  expect(out).toContain('worldgate.task.v1');
  expect(out).toContain('Nothing was written');
  expect(listed(root)).toEqual(Object.keys(CARTPOLE).sort());
});

it('makes results of LeRobot into an audit that can be decided', async () => {
  const root = repository({
    ...LEROBOT,
    'pyproject.toml': '[project]\nname = "arm"\ndependencies = ["lerobot[libero]>=0.4"]\n',
  });
  const { data } = await cliJson<{ next: string[]; notes: string[] }>(root, ['init', '--github']);
  expect(data.notes[0]).toContain('100 episodes of 2 tasks');
  const { jobs } = await workflowOf(root);
  const [step] = jobs.audit!.steps.slice(-1);
  expect(step!.with).toMatchObject({ from: 'outputs/eval/eval_info.json', source: 'lerobot' });
  expect(step!.if).toContain('hashFiles');
  const [lint, audit] = data.next.map((line) => line.replace('npx worldgate ', '').split(' '));
  expect((await cli(root, lint!)).code).toBe(0);
  const decided = await cliJson<{ outcome: string | null }>(root, audit!);
  expect(decided.errors).toEqual([]);
  expect(decided.data.outcome).not.toBeNull();
});

it.each([
  ['lerobot', 'requirements.txt', 'torch\nlerobot==0.4.1\n', 'outputs/eval'],
  ['openpi', 'pyproject.toml', '[project]\nname = "openpi"\n', 'data/libero'],
])('prepares a project of %s for the results that it will write', async (source, file, text, from) => {
  const root = repository({ [file]: text });
  expect((await cli(root, ['init', '--github'])).code).toBe(0);
  const { jobs } = await workflowOf(root);
  expect(jobs.audit!.steps.at(-1)).toMatchObject({
    if: `hashFiles('${from}/**') != ''`,
    with: { source, from },
  });
});

it('times a policy of which nothing else is known', async () => {
  const root = repository({ 'model/My Policy.onnx': shipped('models/push/push-good.onnx') });
  const { data } = await cliJson<{ next: string[]; notes: string[] }>(root, ['init', '--github']);
  await workflowOf(root);
  expect(data.next).toEqual([
    'npx worldgate preset validate',
    'npx worldgate benchmark --preset my-policy-latency',
  ]);
  expect(data.notes).toEqual([
    'model/My Policy.onnx is timed: there is no task and no MJCF model to play it in',
  ]);
  expect((await cli(root, ['preset', 'validate'])).code).toBe(0);
  const presets = path.join(root, '.worldgate/presets');
  const preset = parse(readFileSync(path.join(presets, 'my-policy-latency.yaml'), 'utf8')) as {
    policy: { path: string };
  };
  expect(existsSync(path.join(presets, preset.policy.path))).toBe(true);
});

it('runs the presets that are there, and writes none', async () => {
  const root = temporaryFolder('worldgate-init-');
  cpSync(path.join(ROOT, 'examples/own-robot'), root, { recursive: true });
  const before = listed(root);
  expect((await cli(root, ['init', '--github'])).code).toBe(0);
  expect(listed(root)).toEqual([...before, WORKFLOW].sort());
  const { jobs } = await workflowOf(root);
  expect(jobs.evaluate!.strategy!.matrix.include).toEqual([
    { preset: 'cartpole', policy: 'policies/cartpole.onnx' },
  ]);
});

it('asks the checkout for files that Git keeps as pointers', async () => {
  const root = repository({
    'p.onnx': shipped('models/push/push-good.onnx'),
    '.gitattributes': '*.onnx filter=lfs diff=lfs merge=lfs -text\n',
  });
  expect((await cli(root, ['init', '--github'])).code).toBe(0);
  const { jobs } = await workflowOf(root);
  const checkouts = jobs.evaluate!.steps.filter(({ uses }) => uses.startsWith('actions/checkout'));
  expect(checkouts.map((step) => step.with.lfs)).toEqual([true, true]);
});

it('says what it looked for where there is nothing, and what did not fit', async () => {
  const empty = await cli(repository({ 'README.md': 'x' }), ['init', '--github']);
  expect(empty).toMatchObject({ code: 2, err: expect.stringContaining('nothing here could be evaluated') });
  const root = repository({
    'robots/cartpole.xml': CARTPOLE['robots/cartpole.xml'],
    'p.onnx': shipped('models/push/push-good.onnx'),
  });
  const { out } = await cli(root, ['init', '--github', '--dry-run']);
  expect(out).toMatch(/p\.onnx takes \d+ numbers/);
  expect(out).toContain('p-latency');
});

it('takes broken files for what they are, and writes no workflow that would be red from its first day', async () => {
  const broken = {
    'a.onnx': 'no model',
    'b.xml': '<mujoco><worldbody><geom/></mujoco>',
    'outputs/eval_info.json': '{"per_task": [',
  };
  const refused = await cli(repository(broken), ['init', '--github']);
  expect(refused).toMatchObject({
    code: 2,
    err: expect.stringMatching(/a\.onnx: ONNX Runtime cannot open it[\s\S]*try: check that the file/),
  });
  const sound = repository({ ...broken, 'z.onnx': shipped('models/push/push-good.onnx') });
  const { data } = await cliJson<{ notes: string[]; next: string[] }>(sound, ['init', '--github']);
  expect(data.notes.filter((note) => note.startsWith('a.onnx: '))).toHaveLength(1);
  expect(data.notes.join('\n')).not.toContain('b.xml: b.xml');
  expect(data.next[1]).toBe('npx worldgate benchmark --preset z-latency');
});

it('says of a policy that Git keeps elsewhere how to fetch it', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 12345\n`;
  expect(await cli(repository({ 'p/a.onnx': pointer }), ['init', '--github'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(
      /the only ONNX policy here cannot be read: p\/a\.onnx[\s\S]*LFS pointer[\s\S]*git lfs pull/,
    ),
  });
});

it('names what it left out because of its name, and writes nothing of it', async () => {
  const odd = '${{ github.token }}.onnx';
  expect(await cli(repository({ [odd]: 'x' }), ['init', '--github'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/left out[\s\S]*github\.token[\s\S]*rename/),
  });
  const root = repository({ ...CARTPOLE, [odd]: 'x', 'v1 (old)/x.xml': CARTPOLE['robots/cartpole.xml'] });
  const { data } = await cliJson<{ notes: string[]; files: { text: string }[] }>(root, [
    ...['init', '--github', '--dry-run'],
  ]);
  expect(data.notes.at(-1)).toContain('"v1 (old)/x.xml"');
  expect(data.files.map(({ text }) => text).join('')).not.toContain('github.token');
});

it('pairs a policy with the model of its name where several fit, and names the others', async () => {
  const root = repository({
    'a.xml': CARTPOLE['robots/cartpole.xml'],
    'cartpole.xml': CARTPOLE['robots/cartpole.xml'],
    'my-cartpole.onnx': CARTPOLE['policies/cartpole.onnx'],
  });
  const { data } = await cliJson<{ notes: string[]; files: { path: string }[] }>(root, [
    ...['init', '--github', '--dry-run'],
  ]);
  expect(data.files[0]!.path).toBe('cartpole.task.yaml');
  expect(data.notes.join('\n')).toContain('my-cartpole.onnx with a.xml');
});

it('plays a preset by its kind, and says which workflow runs WorldGate already', async () => {
  const root = repository({
    '.worldgate/presets/speed.yaml': 'schema_version: worldgate.preset.v1\nkind: benchmark\n',
    '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - uses: worldgate/worldgate@main\n',
  });
  const { data } = await cliJson<{ notes: string[]; next: string[] }>(root, [
    'init',
    '--github',
    '--dry-run',
  ]);
  expect(data.next[1]).toBe('npx worldgate benchmark --preset speed');
  expect(data.notes.at(-1)).toContain('.github/workflows/ci.yml runs WorldGate already');
});

it('leads from a folder of a repository to its top, where the presets are', async () => {
  const root = repository({ 'robots/arm/p.onnx': shipped('models/push/push-good.onnx') });
  execFileSync('git', ['init', '-q', root]);
  const { out } = await cli(path.join(root, 'robots/arm'), ['init', '--github', '--dry-run']);
  expect(out).toMatch(/Next:\n {2}cd \.\.\/\.\.\n {2}npx worldgate preset validate/);
});

it('needs to be told for which CI', async () => {
  expect(await cli(repository(CARTPOLE), ['init'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--github'),
  });
});

it('names actions as this repository does', () => {
  const ci = readFileSync(path.join(ROOT, '.github/workflows/ci.yml'), 'utf8');
  expect(ci).toContain(ACTIONS_CHECKOUT);
  for (const version of ['1.2.3', '0.1.0-dev']) expect(ownRef(version)).toBe(refOf(version));
});
