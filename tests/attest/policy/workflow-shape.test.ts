import { describe, expect, it } from 'vitest';
import { workflowShape } from '../../../src/attest/policy/workflow-shape.ts';
import { sha256 } from '../../../src/foundation/digest.ts';

const SHA = 'ab12'.repeat(10);
const SIGN = `worldgate/worldgate/actions/sign@${SHA}`;
const RUN = `worldgate/worldgate/actions/run@${SHA}`;

const L2 = `on:
  workflow_call:
    inputs:
      pending: { type: string, required: true }
permissions: {}
jobs:
  sign:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
      attestations: write
    steps:
      - id: sign
        uses: ${SIGN} # v1.0.0
        with:
          pending: \${{ inputs.pending }}
`;

const L3 = `on: workflow_call
permissions:
  contents: read
jobs:
  evaluate:
    runs-on: ubuntu-24.04
    outputs:
      pending: \${{ steps.run.outputs.pending }}
    steps:
      - uses: actions/checkout@${SHA}
      - id: run
        uses: ${RUN}
        with:
          preset: reach
  sign:
    needs: evaluate
    runs-on: [ubuntu-latest]
    permissions:
      id-token: write
    steps:
      - uses: ${SIGN}
        with:
          pending: \${{ needs.evaluate.outputs.pending }}
`;

const shape = (text: string) => workflowShape(text, 'workflow.yml');
/** The text with one piece replaced; fails where the piece is not there. */
function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

it('earns the level that it has the shape of, and is known by the digest of its text', () => {
  expect(shape(L2)).toMatchObject({ level: 'L2', problems: { L2: [] }, digest: sha256(L2) });
  expect(shape(L3)).toMatchObject({ level: 'L3', problems: { L2: [], L3: [] } });
  expect(shape(L3).actions).toEqual([
    { action: 'actions/checkout', commit: SHA, line: 10 },
    { action: 'worldgate/worldgate/actions/run', commit: SHA, line: 12 },
    { action: 'worldgate/worldgate/actions/sign', commit: SHA, line: 21 },
  ]);
});

describe('is no L2', () => {
  it.each([
    [
      'started by something else',
      'on:\n  workflow_call:',
      'on:\n  push: {}\n  workflow_call:',
      2,
      'only "workflow_call"',
    ],
    [
      'with variables for all',
      'permissions: {}',
      'env: { NODE_OPTIONS: "--require=./x.js" }\npermissions: {}',
      5,
      '"env" reaches every step',
    ],
    [
      'with defaults for all',
      'permissions: {}',
      'defaults: { run: { shell: sh } }\npermissions: {}',
      5,
      '"defaults" reaches every step',
    ],
    [
      'that lets all jobs write',
      'permissions: {}',
      'permissions: { contents: write }',
      5,
      '"contents: write" must be given to a job',
    ],
    ['that lets all jobs do anything', 'permissions: {}', 'permissions: write-all', 5, '"all: write"'],
    ['on a runner of its own', 'runs-on: ubuntu-latest', 'runs-on: self-hosted', 8, 'GitHub-hosted runner'],
    [
      'on a runner that the caller chooses',
      'runs-on: ubuntu-latest',
      'runs-on: ${{ inputs.runner }}',
      8,
      'GitHub-hosted runner',
    ],
    [
      'on a runner of several labels',
      'runs-on: ubuntu-latest',
      'runs-on: [self-hosted, ubuntu-latest]',
      8,
      'GitHub-hosted runner',
    ],
    [
      'on a group of runners',
      'runs-on: ubuntu-latest',
      'runs-on: { group: ubuntu-latest }',
      8,
      'GitHub-hosted runner',
    ],
    [
      'in a container',
      'runs-on: ubuntu-latest',
      'container: node:24\n    runs-on: ubuntu-latest',
      8,
      '"container" is not allowed',
    ],
    [
      'with services',
      'runs-on: ubuntu-latest',
      'services: { x: { image: y } }\n    runs-on: ubuntu-latest',
      8,
      '"services" is not allowed',
    ],
    [
      'with variables of the job',
      'runs-on: ubuntu-latest',
      'env: { A: b }\n    runs-on: ubuntu-latest',
      8,
      '"env" is not allowed',
    ],
    [
      'with a matrix',
      'runs-on: ubuntu-latest',
      'strategy: { matrix: { a: [1] } }\n    runs-on: ubuntu-latest',
      8,
      '"strategy" is not allowed',
    ],
    [
      'that may write contents',
      'attestations: write',
      'contents: write',
      11,
      '"contents: write" is not allowed',
    ],
    [
      'with a step that runs a script',
      '      - id: sign',
      '      - run: echo\n      - id: sign',
      13,
      'executes what no pin covers',
    ],
    [
      'with variables of a step',
      '        with:',
      '        env: { A: b }\n        with:',
      15,
      '"env" is not allowed in a step',
    ],
    [
      'with a checkout',
      '      - id: sign',
      `      - uses: actions/checkout@${SHA}\n      - id: sign`,
      13,
      'actions/checkout is not one of the actions',
    ],
    [
      'with files of another job',
      '      - id: sign',
      `      - uses: actions/download-artifact@${SHA}\n      - id: sign`,
      13,
      'actions/download-artifact is not one',
    ],
    [
      'with an action of somebody else',
      `uses: ${SIGN}`,
      `uses: evil/worldgate/actions/sign@${SHA}`,
      14,
      'evil/worldgate/actions/sign is not one',
    ],
    [
      'with an action by a tag',
      `uses: ${SIGN}`,
      'uses: worldgate/worldgate/actions/sign@v1',
      14,
      'pinned by its full commit, not "v1"',
    ],
    [
      'with an action by a short commit',
      `uses: ${SIGN}`,
      'uses: worldgate/worldgate/actions/sign@ab12ab12',
      14,
      'pinned by its full commit',
    ],
    [
      'with an action of the caller',
      `uses: ${SIGN}`,
      'uses: ./actions/sign',
      14,
      'no action by repository and commit',
    ],
    ['with an image', `uses: ${SIGN}`, 'uses: docker://alpine', 14, 'no action by repository and commit'],
    ['with secrets', '${{ inputs.pending }}', '${{ secrets.KEY }}', 16, 'not "secrets.KEY"'],
    ['with the whole event', '${{ inputs.pending }}', '${{ toJSON(github) }}', 16, 'not "toJSON(github)"'],
    ['with a file of the runner', '${{ inputs.pending }}', '${{ runner.temp }}/x', 16, 'not "runner.temp"'],
    ['without steps', L2.slice(L2.indexOf('    steps:')), '    steps: []\n', 7, 'has no steps'],
    ['without a job that signs', 'id-token: write', 'id-token: none', 1, 'none has'],
    [
      'with a key that nobody knows',
      'permissions: {}',
      'permision: {}\npermissions: {}',
      5,
      'did you mean "permissions"?',
    ],
  ])('%s', (_what, from, to, line, message) => {
    const { level, problems } = shape(changed(L2, from, to));
    expect(level).toBeNull();
    expect(problems.L2).toContainEqual({ line, message: expect.stringContaining(message) });
  });

  it('with two jobs that can sign', () => {
    const second = `  more:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n    steps:\n      - uses: ${SIGN}\n`;
    expect(shape(`${L2}${second}`).problems.L2).toEqual([
      { line: 17, message: 'exactly one job must have the permission "id-token: write", not "sign", "more"' },
    ]);
  });

  it('with a job that takes over the permissions of the caller', () => {
    const text = changed(L2, 'permissions: {}\n', '');
    const second = '  other:\n    runs-on: ubuntu-latest\n    steps: [{ run: echo }]\n';
    expect(shape(text)).toMatchObject({ level: 'L2' });
    expect(shape(`${text}${second}`).problems.L2).toEqual([
      { line: 16, message: 'job "other" states no permissions, so that it has those of the caller' },
    ]);
  });

  it('with write-all of a job', () => {
    const second =
      '  other:\n    runs-on: ubuntu-latest\n    permissions: write-all\n    steps: [{ run: echo }]\n';
    expect(shape(`${L2}${second}`).level).toBeNull();
  });

  it('with permissions in other letters', () => {
    const second = (text: string) =>
      `${L2}  other:\n    ${text}\n    runs-on: x\n    steps: [{ run: echo }]\n`;
    expect(shape(second('permissions: { Id-Token: write }')).level).toBeNull();
    expect(shape(second('Permissions: write-all')).level).toBeNull();
  });

  it('with anchors, which hide what a step gets', () => {
    const text = changed(
      changed(L2, 'id: sign', 'id: &a sign'),
      '          pending:',
      '          output: *a\n          pending:',
    );
    expect(shape(text).problems.L2.map(({ line }) => line)).toEqual([13, 16]);
  });

  it('where the YAML is read differently by different readers', () => {
    expect(() => shape(`${L2}permissions: {}\n`)).toThrow('appears twice');
    expect(() => shape('on: !!binary x')).toThrow('tags');
    expect(shape('[]').level).toBeNull();
    expect(shape('on: workflow_call\njobs: 1').level).toBeNull();
  });
});

it('is L2 with other jobs that cannot sign, whatever they do', () => {
  const second = '  other:\n    runs-on: self-hosted\n    steps:\n      - run: echo\n';
  expect(shape(`${L2}${second}`).level).toBe('L2');
});

describe('is no L3', () => {
  it.each([
    [
      'what the caller hands over',
      '${{ needs.evaluate.outputs.pending }}',
      '${{ inputs.pending }}',
      23,
      "the caller's word",
    ],
    [
      'an evaluation on a runner of its own',
      'runs-on: ubuntu-24.04',
      'runs-on: gpu',
      6,
      'GitHub-hosted runner',
    ],
    [
      'an evaluation in a container',
      'runs-on: ubuntu-24.04',
      'container: x\n    runs-on: ubuntu-24.04',
      6,
      '"container" is not allowed',
    ],
    [
      'an evaluation with a script',
      `      - uses: actions/checkout@${SHA}`,
      '      - run: make',
      10,
      'executes what no pin covers',
    ],
    [
      'an evaluation with an action of somebody else',
      'actions/checkout@',
      'evil/checkout@',
      10,
      'evil/checkout is not one',
    ],
    [
      'an evaluation with an action by a branch',
      `actions/checkout@${SHA}`,
      'actions/checkout@main',
      10,
      'pinned by its full commit',
    ],
    [
      'an evaluation that may write',
      'runs-on: ubuntu-24.04',
      'permissions: { actions: write }\n    runs-on: ubuntu-24.04',
      6,
      '"actions: write" is not allowed',
    ],
    [
      'an output that no action of ours gave',
      '${{ steps.run.outputs.pending }}',
      '{"forged":true}',
      8,
      'not one that an action of WorldGate gives out',
    ],
    [
      'an output of an input',
      '${{ steps.run.outputs.pending }}',
      '${{ inputs.pending }}',
      8,
      'not one that an action of WorldGate gives out',
    ],
    [
      'an output of another action',
      'id: run\n        uses: worldgate/worldgate/actions/run',
      'id: run\n        uses: actions/upload-artifact',
      8,
      'not one that an action of WorldGate gives out',
    ],
    [
      'an output of a job that is not there',
      'needs.evaluate.',
      'needs.other.',
      23,
      'not one that an action of WorldGate gives out',
    ],
  ])('%s', (_what, from, to, line, message) => {
    const { level, problems } = shape(changed(L3, from, to));
    expect(level).toBe('L2');
    expect(problems.L3).toContainEqual({ line, message: expect.stringContaining(message) });
  });

  it('an evaluation in a reusable workflow of somebody else', () => {
    const job = L3.slice(L3.indexOf('    runs-on: ubuntu-24.04'), L3.indexOf('  sign:\n'));
    expect(shape(changed(L3, job, `    uses: evil/x/.github/workflows/y.yml@${SHA}\n`)).level).toBe('L2');
  });

  it('what is L2 at best, with the problems of both', () => {
    const { level, problems } = shape(changed(L3, SIGN, 'worldgate/worldgate/actions/sign@main'));
    expect(level).toBeNull();
    expect(problems.L3).toEqual(problems.L2);
  });
});
