import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../../src/testing/runner/events.ts';
import {
  type ActionOptions,
  runAction,
  runWorkflow,
  type WorkflowOptions,
} from '../../src/testing/runner/run.ts';
import { NODE } from '../support/runner.ts';

let folder: string;
const REPOSITORY = { fullName: 'acme/robots', defaultBranch: 'main' };
const PUSH = pushEvent({ repository: REPOSITORY, ref: 'refs/heads/main', sha: 'd'.repeat(40) });

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-runner-test-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** A JavaScript action: `main.mjs` and what `runs` has besides. */
function javascript(path: string, code: Record<string, string>, inputs = ''): void {
  const runs = Object.keys(code).map((phase) => `  ${phase}: ${phase}.mjs\n`);
  write(
    `${path}/action.yml`,
    `name: ${path}\ndescription: x\n${inputs}runs:\n  using: node24\n${runs.join('')}`,
  );
  for (const [phase, text] of Object.entries(code)) {
    write(
      `${path}/${phase}.mjs`,
      `import { appendFileSync } from 'node:fs';\nconst env = process.env;\n${text}`,
    );
  }
}

const action = (options: Partial<ActionOptions> = {}) =>
  runAction({ action: join(folder, 'a'), event: PUSH, node: NODE, temp: join(folder, 'temp'), ...options });

function workflow(text: string, options: Partial<WorkflowOptions> = {}) {
  write('repo/.github/workflows/w.yml', text);
  return runWorkflow({
    ...{ folder: join(folder, 'repo'), workflow: '.github/workflows/w.yml', event: PUSH, node: NODE },
    ...{ temp: join(folder, 'temp') },
    ...options,
  });
}

/** A workflow on every event with one job of these steps, of 6 spaces. */
const steps = (text: string, options: Partial<WorkflowOptions> = {}) =>
  workflow(`on: [push, pull_request]\njobs:\n  one:\n    runs-on: x\n    steps:\n${text}`, options);

describe('a JavaScript action', () => {
  it('gets its inputs, with defaults, and warnings about unknown ones; required ones are not enforced', async () => {
    javascript(
      'a',
      {
        main: 'console.log(JSON.stringify([env.INPUT_A, env["INPUT_TWO-WORDS"], env.INPUT_NEEDED, env.INPUT_X]));',
      },
      'inputs:\n  a: { default: "${{ github.repository }}" }\n  two-words: { default: "2" }\n  needed: { required: true }\n',
    );
    const result = await action({ with: { x: '1', 'two-words': 'three' } });
    expect(result.stdout).toBe('["acme/robots","three","","1"]\n');
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: "Unexpected input(s) 'x', valid inputs are ['a', 'two-words', 'needed']" },
    ]);
    expect(result.outcome).toBe('success');
  });

  it('runs pre, main and post, with state, and post in reverse order even after a failure', async () => {
    for (const name of ['a', 'b']) {
      javascript(name, {
        pre: `console.log('pre ${name}'); appendFileSync(env.GITHUB_STATE, 'from=pre ${name}\\n');`,
        main: `console.log('main ' + env.STATE_from); console.log('::save-state name=more::yes'); process.exitCode = 1;`,
        post: `console.log('post ' + env.STATE_from + ' ' + env.STATE_more);`,
      });
    }
    const ran = await steps(
      '      - uses: me/a@v1\n      - uses: me/b@v1\n        if: always()\n      - run: echo never\n',
      { actions: { 'me/a': join(folder, 'a'), 'me/b': join(folder, 'b') } },
    );
    expect(ran.result).toBe('failure');
    const { steps: all } = ran.jobs[0]!;
    expect(all.map((step) => [step.phase, step.outcome, step.log.split('\n')[0]])).toEqual([
      ['pre', 'success', 'pre a'],
      ['pre', 'success', 'pre b'],
      ['main', 'failure', 'main pre a'],
      ['main', 'failure', 'main pre b'],
      ['main', 'skipped', ''],
      ['post', 'success', 'post pre b yes'],
      ['post', 'success', 'post pre a yes'],
    ]);
  });

  it('has outputs, masks, annotations up to ten of a level, and a summary up to a mebibyte', async () => {
    javascript('a', {
      main: `console.log('::add-mask::hunter2');
        console.log('the hunter2');
        for (let i = 0; i < 12; i++) console.log('::warning title=T%2C,file=a.ts,line=' + i + '::about hunter2 ' + 'x'.repeat(5000));
        console.log('::stop-commands::token');
        console.log('::error::not one');
        console.log('::token::');
        console.log('::error::100%25%0Atwo lines');
        appendFileSync(env.GITHUB_OUTPUT, 'one=1\\ntwo<<END\\na=b\\nc\\nEND\\n');
        appendFileSync(env.GITHUB_STEP_SUMMARY, '# hunter2');`,
    });
    const result = await action();
    expect(result.outputs).toEqual({ one: '1', two: 'a=b\nc' });
    expect(result.summary).toBe('# ***');
    expect(result.log).toContain('the ***\n');
    expect(result.log).not.toContain('hunter2');
    const [first] = result.annotations;
    expect(first).toMatchObject({ level: 'warning', title: 'T,', at: { file: 'a.ts', line: '0' } });
    expect([result.annotations.length, first!.message.length]).toEqual([11, 4096]);
    expect(result.annotations.at(-1)).toMatchObject({ level: 'error', message: '100%\ntwo lines' });
    expect(result.log).toContain('::error::not one\n');

    javascript('a', { main: `appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));` });
    const long = await action();
    expect([long.outcome, long.summary]).toEqual(['success', '']);
    expect(long.annotations[0]?.message).toContain('supports content up to a size of 1024k, got 1025k');
  });

  it.each([
    ['a value without its end', 'GITHUB_OUTPUT', 'a<<END\\nb\\n', "Matching delimiter not found 'END'"],
    ['a line that is none', 'GITHUB_ENV', 'nothing\\n', "Invalid format 'nothing'"],
    ['options of Node', 'GITHUB_ENV', 'NODE_OPTIONS=--require x\\n', "Can't store NODE_OPTIONS"],
  ])('fails with %s', async (_, file, text, message) => {
    javascript('a', { main: `appendFileSync(env.${file}, '${text}');` });
    const result = await action();
    expect(result.outcome).toBe('failure');
    expect(result.annotations.map((one) => one.message).join()).toContain(message);
  });

  it('is interrupted, terminated and killed in turn when the run is cancelled', async () => {
    javascript('a', {
      main: `process.on('SIGINT', () => console.log('interrupt')); process.on('SIGTERM', () => console.log('terminate'));
        console.log('ready'); setInterval(() => {}, 1000);`,
      post: `console.log('after');`,
    });
    const abort = new AbortController();
    const result = await action({
      signal: abort.signal,
      killTimes: { interruptMs: 100, terminateMs: 100 },
      onStart: () => setTimeout(() => abort.abort(), 200),
    });
    expect(result).toMatchObject({ outcome: 'cancelled', exitCode: null });
    expect(result.signals).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
    expect(result.stdout).toBe('ready\ninterrupt\nterminate\n');
    expect(result.phases.map((phase) => phase.stdout)).toEqual(['after\n']);
  });
});

describe('a composite action', () => {
  const COMPOSITE = `name: c
description: x
inputs: { who: { default: world } }
outputs:
  said: { value: "\${{ steps.say.outputs.text }}" }
  status: { value: "\${{ steps.bad.outcome }} \${{ steps.bad.conclusion }} \${{ steps.no.conclusion }}" }
runs:
  using: composite
  steps:
    - { id: say, shell: bash, env: { WHO: "\${{ inputs.who }}" }, run: 'echo "text=$GREETING $WHO [$INPUT_WHO]" >> "$GITHUB_OUTPUT"' }
    - { id: bad, shell: sh, continue-on-error: true, run: exit 3 }
    - { id: no, if: failure(), shell: sh, run: echo no }
    - { shell: bash, run: 'echo "$GITHUB_ACTION_PATH"' }
`;

  it('has steps with inputs, conditions and outputs, and no INPUT_ variables', async () => {
    write('repo/c/action.yml', COMPOSITE);
    const ran = await steps(
      '      - uses: actions/checkout@v7\n      - { id: c, uses: ./c, with: { who: you }, env: { GREETING: hello } }\n',
    );
    expect(ran.jobs[0]).toMatchObject({ result: 'success', error: null });
    const c = ran.jobs[0]!.steps[1]!;
    expect(c.outputs).toEqual({ said: 'hello you []', status: 'failure success skipped' });
    expect(c.steps.map((step) => step.exitCode)).toEqual([0, 3, null, 0]);
    expect(c.steps[3]!.stdout.trim()).toMatch(/work\/robots\/robots\/c$/);
  });

  it('fails with its first step that fails, and runs what asks for that', async () => {
    write(
      'a/action.yml',
      `name: a
description: x
runs:
  using: composite
  steps:
    - { shell: bash, run: exit 1 }
    - { shell: bash, run: echo never }
    - { if: failure(), shell: bash, run: 'echo "\${{ github.action_status }} \${{ job.status }}"' }
    - { if: "always() && github.event_name == 'push'", shell: bash, run: echo always }
`,
    );
    const result = await action();
    expect(result.outcome).toBe('failure');
    expect(result.steps.map(({ outcome, stdout }) => `${outcome} ${stdout.trim()}`)).toEqual([
      'failure ',
      'skipped ',
      'success failure success',
      'success always',
    ]);
  });
});

describe('a job', () => {
  it('carries environment and path from step to step, and its defaults win', async () => {
    const ran = await steps(`      - run: |
          mkdir bin; printf '#!/bin/sh\\necho tool' > bin/tool; chmod +x bin/tool
          echo "$PWD/bin" >> "$GITHUB_PATH"
          echo "A=1" >> "$GITHUB_ENV"; echo "GITHUB_REPOSITORY=evil/one" >> "$GITHUB_ENV"
      - run: tool; echo "$A $B $GITHUB_REPOSITORY \${{ env.A }} \${{ env.B }}"
        env: { B: two }
      - run: false | true
      - { shell: bash, run: false | true, continue-on-error: true, id: pipe }
      - run: echo "\${{ steps.pipe.outcome }} \${{ hashFiles('bin/*') == hashFiles('bin/tool') }} \${{ toJSON(github.event.commits) }}"
`);
    const [, second, third, , last] = ran.jobs[0]!.steps;
    expect(second!.stdout).toBe('tool\n1 two acme/robots 1 two\n');
    expect(third!.outcome).toBe('success');
    expect(last!.stdout).toBe('failure true []\n');
    expect(ran.result).toBe('success');
  });

  it('of a pull request from a fork has a token that only reads, no secrets and no identity', async () => {
    const text = `      - run: echo "[$S] [$ACTIONS_ID_TOKEN_REQUEST_URL] [$T]"
        env: { S: "\${{ secrets.S }}", T: "\${{ secrets.GITHUB_TOKEN != '' }}" }
`;
    const event = (name: string): WorkflowEvent =>
      pullRequestEvent({
        ...{ repository: REPOSITORY, number: 7, headSha: 'a'.repeat(40), baseSha: 'c'.repeat(40) },
        headRepository: { ...REPOSITORY, fullName: name },
      });
    const options = { secrets: { S: 'hunter2' }, identity: { url: 'http://x', token: 't' } };
    const permissions = { defaultPermissions: { 'id-token': 'write' } } as const;
    const own = await steps(text, { ...options, ...permissions, event: event('acme/robots') });
    expect(own.jobs[0]!.steps[0]!.stdout).toBe('[hunter2] [http://x] [true]\n');
    expect(own.jobs[0]!.steps[0]!.log).toBe('[***] [http://x] [true]\n');
    const fork = await steps(text, { ...options, ...permissions, event: event('visitor/robots') });
    expect(fork.jobs[0]!.steps[0]!.stdout).toBe('[] [] [true]\n');
  });

  it('fails where an action is used that the test did not give', async () => {
    const ran = await steps('      - uses: some/one@v1\n');
    expect(ran.jobs[0]!.steps[0]!.annotations[0]!.message).toContain(
      '"some/one@v1" is not among the actions',
    );
    const given = await steps('      - { id: s, uses: some/one@v1, with: { a: 1 } }\n', {
      actions: { 'some/one': ({ inputs }) => ({ outputs: inputs, failure: 'no' }) },
    });
    expect(given.jobs[0]!.steps[0]).toMatchObject({ outcome: 'failure', outputs: { a: '1' } });
  });
});

describe('a workflow', () => {
  it('runs jobs by needs, with matrices, outputs and conditions', async () => {
    const ran = await workflow(`on: push
env: { W: w }
jobs:
  plan:
    runs-on: x
    outputs: { matrix: "\${{ steps.m.outputs.matrix }}", secret: "\${{ steps.m.outputs.secret }}" }
    steps:
      - id: m
        run: |
          echo 'matrix={"shard":[1,2,3],"include":[{"shard":2,"extra":"x"}],"exclude":[{"shard":3}]}' >> "$GITHUB_OUTPUT"
          echo "::add-mask::abcdef"; echo "secret=abcdef" >> "$GITHUB_OUTPUT"
  run:
    needs: plan
    runs-on: x
    name: shard \${{ matrix.shard }}
    strategy: { fail-fast: false, matrix: "\${{ fromJSON(needs.plan.outputs.matrix) }}" }
    outputs: { last: "\${{ steps.s.outputs.v }}" }
    steps:
      - { id: s, run: 'echo "v=\${{ matrix.shard }}\${{ matrix.extra }}\${{ env.W }}" >> "$GITHUB_OUTPUT"; test \${{ matrix.shard }} != 1' }
  never: { needs: run, runs-on: x, steps: [{ run: echo }] }
  after:
    needs: [plan, run]
    if: failure() && needs.run.result == 'failure'
    runs-on: x
    steps: [{ run: 'echo "[\${{ needs.plan.outputs.secret }}]"' }]
`);
    expect(ran.result).toBe('failure');
    expect(ran.jobs.map(({ name, result }) => `${name} ${result}`).sort()).toEqual([
      'after success',
      'never skipped',
      'plan success',
      'shard 1 failure',
      'shard 2 success',
    ]);
    const shards = ran.jobs.filter(({ id }) => id === 'run');
    expect(shards.map(({ outputs }) => outputs.last)).toEqual(['1w', '2xw']);
    expect(ran.jobs.find(({ id }) => id === 'after')!.steps[0]!.stdout).toBe('[]\n');
  });

  it('calls others of its repository, which may do no more than the job that calls', async () => {
    write(
      'repo/.github/workflows/called.yml',
      `on:
  workflow_call:
    inputs: { n: { type: number, default: 2 }, s: { type: string } }
    outputs: { sum: { value: "\${{ jobs.a.outputs.sum }}" } }
jobs:
  a:
    runs-on: x
    permissions: { contents: write, issues: write }
    outputs: { sum: "\${{ steps.s.outputs.sum }}" }
    steps: [{ id: s, run: 'echo "sum=\${{ inputs.n == 2 }}-\${{ inputs.s }}" >> "$GITHUB_OUTPUT"' }]
`,
    );
    const text = (given: string) => `on: push
permissions: { contents: read }
jobs:
  call: { uses: ./.github/workflows/called.yml, with: ${given} }
  use: { needs: call, runs-on: x, steps: [{ run: 'echo \${{ needs.call.outputs.sum }}' }] }
`;
    const ran = await workflow(text('{ s: x }'));
    expect(ran.jobs.map(({ id, result }) => `${id} ${result}`)).toEqual(['call / a success', 'use success']);
    expect(ran.jobs[1]!.steps[0]!.stdout).toBe('true-x\n');
    const wrong = await workflow(text('{ t: x }'));
    expect(wrong.jobs[0]).toMatchObject({
      result: 'failure',
      error: expect.stringContaining('t is not defined'),
    });
  });

  it('that is not valid, or does not run on the event, is refused', async () => {
    await expect(workflow('on: push\njobs: { a: { runs-on: x, step: [] } }\n')).rejects.toThrow(
      "Unexpected value 'step'",
    );
    await expect(workflow('on: schedule\njobs: {}\n')).rejects.toThrow(/is not valid|does not run on push/);
    const circle =
      'on: push\njobs:\n  a: { needs: b, runs-on: x, steps: [{ run: x }] }\n  b: { needs: a, runs-on: x, steps: [{ run: x }] }\n';
    await expect(workflow(circle)).rejects.toThrow();
  });

  it('skips a job after one that was skipped however far before, unless its condition asks for the status', async () => {
    const ran = await workflow(`on: push
jobs:
  a: { if: false, runs-on: x, steps: [{ run: x }] }
  b: { needs: a, if: always(), runs-on: x, steps: [{ run: 'true' }] }
  c: { needs: b, runs-on: x, steps: [{ run: 'true' }] }
  d: { needs: b, if: '!cancelled()', runs-on: x, steps: [{ run: 'true' }] }
`);
    const results = Object.fromEntries(ran.jobs.map(({ id, result }) => [id, result]));
    expect(results).toEqual({ a: 'skipped', b: 'success', c: 'skipped', d: 'success' });
  });

  it('runs failed jobs again, with those that need them; what succeeded is kept', async () => {
    const flaky = join(folder, 'works');
    write(
      'repo/.github/workflows/called.yml',
      `on:
  workflow_call: { outputs: { said: { value: "\${{ jobs.end.outputs.said }}" } } }
jobs:
  first: { runs-on: x, outputs: { a: "\${{ steps.s.outputs.a }}" }, steps: [{ id: s, run: 'echo "a=\${{ github.run_attempt }}" >> "$GITHUB_OUTPUT"' }] }
  part:
    needs: first
    runs-on: x
    strategy: { fail-fast: false, matrix: { n: [1, 2, 3] } }
    steps: [{ run: 'test "\${{ matrix.n }}" != 2 || test -e "${flaky}"' }]
  end:
    needs: [first, part]
    runs-on: x
    outputs: { said: "\${{ steps.s.outputs.said }}" }
    steps: [{ id: s, run: 'echo "said=\${{ needs.first.outputs.a }}-\${{ github.run_attempt }}" >> "$GITHUB_OUTPUT"' }]
`,
    );
    const text = `on: push
jobs:
  call: { uses: ./.github/workflows/called.yml }
  use: { needs: call, runs-on: x, steps: [{ run: 'echo \${{ needs.call.outputs.said }}' }] }
  other: { runs-on: x, steps: [{ run: 'echo \${{ github.run_attempt }}' }] }
`;
    const pids: number[] = [];
    const first = await workflow(text, { onStart: (pid) => pids.push(pid) });
    const told = (run: typeof first) =>
      run.jobs
        .map(({ id, matrix, result }) => `${id}${matrix.n === undefined ? '' : ` ${matrix.n}`} ${result}`)
        .sort();
    expect(told(first)).toEqual([
      'call / end skipped',
      'call / first success',
      'call / part 1 success',
      'call / part 2 failure',
      'call / part 3 success',
      'other success',
      'use skipped',
    ]);
    expect(first).toMatchObject({ result: 'failure', attempt: 1 });
    expect(pids).toHaveLength(5);
    write('works', '');
    const second = await workflow(text, { rerunFailed: first, onStart: (pid) => pids.push(pid) });
    expect(second).toMatchObject({ result: 'success', attempt: 2, runId: first.runId });
    expect(told(second).every((job) => job.endsWith('success'))).toBe(true);
    expect(second.jobs).toHaveLength(7);
    expect(pids).toHaveLength(8);
    expect(second.jobs.find(({ id }) => id === 'use')!.steps[0]!.stdout).toBe('1-2\n');
    expect(second.jobs.find(({ id }) => id === 'other')!.steps[0]!.stdout).toBe('1\n');
  });
});

describe('what a failed test has to say', () => {
  it('is in failures: the step, and why', async () => {
    const failed = await steps('      - name: Play\n        run: echo out of reach; exit 3\n');
    expect(failed.failures).toEqual([expect.stringMatching(/^one, step Play: failure\n[\s\S]*out of reach/)]);
    const unknown = await steps('      - uses: acme/other@v1\n');
    expect(unknown.failures).toEqual([expect.stringContaining('acme/other@v1')]);
    expect((await steps('      - run: exit 0\n')).failures).toEqual([]);
  });

  it('is a sentence where there is no such workflow', async () => {
    const missing = { folder, workflow: '.github/workflows/no.yml', event: PUSH };
    await expect(runWorkflow(missing)).rejects.toMatchObject({ code: 'workflow-not-found' });
  });
});
