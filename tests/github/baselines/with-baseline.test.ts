import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BaselineChoice } from '../../../src/contracts/run.ts';
import { type BaselineAsk, baselineAsk } from '../../../src/evaluation/baseline-ask.ts';
import type { RunRequest } from '../../../src/evaluation/request.ts';
import type { RunOutcome } from '../../../src/evaluation/run-outcome.ts';
import { runPreset } from '../../../src/evaluation/run-preset.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { baseOf } from '../../../src/github/baselines/base.ts';
import { type BaselineWorld, withBaseline } from '../../../src/github/baselines/with-baseline.ts';
import { readEventContext } from '../../../src/github/event-context.ts';
import { GitHubApi } from '../../../src/testing/github/server.ts';
import { jobToken } from '../../../src/testing/github/tokens.ts';
import {
  evaluateIn,
  makeRepository,
  manifestIn,
  NO_REGRESSION_GATE,
  removeFolders,
  temporaryFolder,
  toolsFor,
  weakerPolicy,
  writePreset,
} from '../../support/cli.ts';
import { testClock } from '../../support/clock.ts';
import { forgeRun } from '../../support/forged-run.ts';
import { storeRun, zipFolder } from '../../support/stored-baseline.ts';

const GATES = [NO_REGRESSION_GATE];

let repository: string;
let temporaryDir: string;
let logged: string[];

/** Played once; those of other commits are made of it. */
let played: string;
beforeAll(async () => {
  const dir = makeRepository();
  writePreset(dir, 'tiny', { episodes: 6, gates: GATES });
  ({ runDir: played } = await evaluateIn(dir, {}));
});
const earlierAt = (commit: string) => forgeRun(played, ({ manifest }) => Object.assign(manifest, { commit }));

beforeEach(() => {
  repository = makeRepository(join(temporaryFolder(), 'robots'));
  writePreset(repository, 'tiny', { episodes: 6, gates: GATES });
  temporaryDir = temporaryFolder();
  logged = [];
});
afterEach(() => expect(readdirSync(temporaryDir)).toEqual([]));
afterAll(removeFolders);

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  ).trim();

function commitAll(message: string): string {
  if (!existsSync(join(repository, '.git'))) git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', message);
  return git('rev-parse', 'HEAD');
}

const request = (change: Partial<RunRequest> = {}): RunRequest => ({
  ...{ kind: undefined, preset: 'tiny', overrides: {}, assets: undefined, gatesFile: undefined },
  ...{
    baselineRun: undefined,
    workers: 1,
    repositoryDir: repository,
    workspaceDir: join(repository, '.worldgate'),
  },
  ...{ command: ['--preset', 'tiny'], commit: null, ...change },
});

/** What the run would be asked for, with the digest of the policy that it would be compared with. */
interface Chosen extends RunRequest {
  policyDigest: string | null;
}

async function choose(
  ask: BaselineAsk,
  world: Partial<BaselineWorld> = {},
  change: Partial<RunRequest> = {},
): Promise<Chosen> {
  return within(ask, world, change, async (chosen) => {
    const { baselinePolicy } = chosen.overrides;
    return {
      ...chosen,
      policyDigest: baselinePolicy === undefined ? null : sha256(readFileSync(baselinePolicy)),
    };
  });
}

function run(ask: BaselineAsk, world: Partial<BaselineWorld> = {}): Promise<RunOutcome> {
  return within(ask, world, {}, (chosen) => runPreset(chosen, toolsFor(repository)));
}

function within<T>(
  ask: BaselineAsk,
  world: Partial<BaselineWorld>,
  change: Partial<RunRequest>,
  then: (chosen: RunRequest) => Promise<T>,
): Promise<T> {
  const tools = toolsFor(repository, { env: process.env, log: (line) => logged.push(line) });
  const whole: BaselineWorld = {
    context: readEventContext({}, () => '{}'),
    base: { branch: 'main', commit: null },
    ...{ token: 'job', clock: testClock(), redact: (text: string) => text, temporaryDir },
    ...world,
  };
  return withBaseline(ask, request(change), whole, tools, then);
}

const gate = ({ manifest }: RunOutcome) => manifest.gates.find(({ name }) => name === 'no-regression');
const none = (note: string) => ({ found: null, notes: [expect.stringContaining(note)] });

describe('paired', () => {
  it('plays the policy of the base commit beside this one, and leaves no tree behind', async () => {
    const base = commitAll('base');
    copyFileSync(weakerPolicy(repository), join(repository, 'policy.onnx'));
    const outcome = await run({ kind: 'paired', commit: base });
    const { manifest, report } = outcome;
    expect(manifest.baseline_choice).toMatchObject({
      asked: 'paired',
      found: 'paired',
      ref: 'main',
      commit: base,
      notes: [],
    });
    expect(manifest.baseline).toMatchObject({ source: 'policy', episodes: 6 });
    expect(manifest.baseline!.checkpoint_digest).not.toBe(manifest.inputs.checkpoint_digest);
    expect(gate(outcome)!.change!.paired).toBe(true);
    expect(manifest.command).toEqual([
      'worldgate',
      'eval',
      '--preset',
      'tiny',
      '--baseline',
      `paired:${base}`,
    ]);
    expect(report.baseline_choice).toEqual(manifest.baseline_choice);
    expect(git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(JSON.stringify(manifest)).not.toContain(temporaryDir);
  });

  it('runs no hook and no filter of the repository, and says where both policies are the same', async () => {
    writeFileSync(join(repository, '.gitattributes'), '*.onnx filter=evil\n');
    const ran = join(temporaryFolder(), 'ran');
    const script = join(temporaryFolder(), 'evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch ${ran}\ncat\n`);
    chmodSync(script, 0o755);
    const base = commitAll('base');
    git('config', 'filter.evil.smudge', script);
    git('config', 'filter.evil.required', 'true');
    mkdirSync(join(repository, 'hooks'));
    copyFileSync(script, join(repository, 'hooks', 'post-checkout'));
    git('config', 'core.hooksPath', join(repository, 'hooks'));
    git('config', 'core.fsmonitor', script);
    const { baselineChoice } = await choose({ kind: 'paired', commit: base });
    expect(baselineChoice!.notes).toEqual(['both commits have the same policy, byte for byte']);
    expect(existsSync(ran)).toBe(false);
    // Git left alone does run them.
    git('worktree', 'add', '--detach', join(temporaryFolder(), 'tree'), base);
    expect(existsSync(ran)).toBe(true);
  });

  it('on a laptop takes the merge base of the default branch', async () => {
    const base = commitAll('base');
    git('checkout', '-q', '-b', 'feature');
    writeFileSync(join(repository, 'more'), '');
    commitAll('more');
    const { baselineChoice } = await choose(baselineAsk('paired'));
    expect(baselineChoice).toMatchObject({ found: 'paired', commit: base });
  });

  const unhad: [name: string, prepare: () => string, note: string][] = [
    ['no Git', () => 'a'.repeat(40), 'git rev-parse failed'],
    [
      'a commit that is nowhere',
      () => {
        commitAll('base');
        return 'a'.repeat(40);
      },
      'give `actions/checkout` `fetch-depth: 0`',
    ],
    [
      'a new preset',
      () => {
        const file = join(repository, '.worldgate', 'presets', 'tiny.yaml');
        git('init', '-q', '-b', 'main');
        git('add', 'policy.onnx');
        git('commit', '-q', '-m', 'base');
        expect(existsSync(file)).toBe(true);
        return git('rev-parse', 'HEAD');
      },
      'the base commit has no such preset',
    ],
    [
      'a Git LFS pointer',
      () => {
        const policy = join(repository, 'policy.onnx');
        copyFileSync(policy, join(repository, 'kept'));
        writeFileSync(
          policy,
          `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`,
        );
        const base = commitAll('base');
        copyFileSync(join(repository, 'kept'), policy);
        return base;
      },
      'is a Git LFS pointer whose bytes are not in this clone',
    ],
  ];
  it.each(unhad)('goes on without a baseline and says why: %s', async (_, prepare, note) => {
    const commit = prepare();
    const { baselineChoice, overrides, baselineRun } = await choose({ kind: 'paired', commit });
    expect(baselineChoice).toMatchObject(none(note));
    expect({ overrides, baselineRun }).toEqual({ overrides: {}, baselineRun: undefined });
  });

  it('takes the bytes of a Git LFS pointer that the clone has', async () => {
    const policy = join(repository, 'policy.onnx');
    const weaker = weakerPolicy(repository);
    const bytes = readFileSync(weaker);
    const digest = sha256(bytes);
    const oid = digest.slice('sha256:'.length);
    copyFileSync(policy, join(repository, 'kept'));
    writeFileSync(
      policy,
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`,
    );
    const commit = commitAll('base');
    copyFileSync(join(repository, 'kept'), policy);
    const store = join(repository, '.git', 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4));
    mkdirSync(store, { recursive: true });
    copyFileSync(weaker, join(store, oid));
    expect((await choose({ kind: 'paired', commit })).policyDigest).toBe(digest);
  });

  it('fetches the one commit that a shallow clone lacks', async () => {
    const base = commitAll('base');
    writeFileSync(join(repository, 'more'), '');
    commitAll('more');
    git('config', 'uploadpack.allowReachableSHA1InWant', 'true');
    const origin = repository;
    repository = join(temporaryFolder(), 'shallow');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${origin}`, repository], { stdio: 'ignore' });
    expect(() => git('cat-file', '-e', base)).toThrow();
    const { baselineChoice } = await choose({ kind: 'paired', commit: base });
    expect(baselineChoice).toMatchObject({ found: 'paired', commit: base });
  });
});

describe('a path', () => {
  const of = (path: string) => choose({ kind: 'path', path });

  it('is a run, with its commit and age, or a policy', async () => {
    const earlier = earlierAt('d'.repeat(40));
    const { finished_at: dated_at } = manifestIn(earlier.dir);
    const chosen = await of(earlier.dir);
    expect(chosen.baselineRun).toBe(earlier.dir);
    expect(chosen.baselineChoice).toMatchObject({
      ...{ asked: 'path', found: 'path', commit: 'd'.repeat(40), dated_at },
    });
    expect((await of('policy.onnx')).overrides.baselinePolicy).toBe(join(repository, 'policy.onnx'));

    writePreset(repository, 'tiny', { episodes: 6, seed: 9, gates: GATES });
    await expect(of(earlier.dir)).rejects.toMatchObject({
      code: 'baseline-mismatch',
      message: expect.stringContaining('`seed`'),
    });
  });

  it('that does not exist, or another one beside it, is a mistake', async () => {
    await expect(of('nowhere')).rejects.toMatchObject({ code: 'baseline-missing', exitCode: 2 });
    await expect(
      choose({ kind: 'path', path: 'x' }, {}, { overrides: { baselinePolicy: 'y' } }),
    ).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('what GitHub has', () => {
  let api: GitHubApi;
  beforeEach(async () => {
    api = await GitHubApi.start();
    api.tokens.set('job', jobToken({ actions: 'read', contents: 'read' }));
  });
  afterEach(async () => {
    await api.stop();
    expect(api.problems).toEqual([]);
  });
  const world = (): Partial<BaselineWorld> => ({
    context: readEventContext(
      { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/robots', GITHUB_API_URL: api.url },
      () => '{}',
    ),
  });

  it('decides the gate, and is kept beside the run so that it can be decided again', async () => {
    const sha = api.repository.git.push('main', { a: '1' });
    const earlier = earlierAt(sha);
    storeRun(api, `worldgate-tiny-${earlier.id}`, zipFolder(earlier.dir), { sha });
    const outcome = await run({ kind: 'base-branch' }, world());
    expect(outcome.manifest.baseline_choice).toMatchObject({
      found: 'base-branch',
      commit: sha,
    } satisfies Partial<BaselineChoice>);
    expect(gate(outcome)).toMatchObject({ verdict: 'inconclusive', change: { paired: true, n: 6 } });
    expect(outcome.manifest.command.slice(-2)).toEqual(['--baseline', earlier.id]);
    expect(existsSync(join(repository, '.worldgate', 'runs', earlier.id, 'run_manifest.json'))).toBe(true);
    expect(logged[0]).toBe(`baseline: base-branch main at ${sha.slice(0, 12)}`);
  });

  it('is not asked for a benchmark, whose clock ran elsewhere', async () => {
    const { baselineChoice } = await choose({ kind: 'base-branch' }, world(), { preset: 'mock-smoke' });
    expect(baselineChoice).toMatchObject(none('use `baseline: paired`'));
    expect(api.seen).toEqual([]);
  });
});

describe('the base', () => {
  const of = (env: Record<string, string>, event: unknown) => {
    const text = JSON.stringify(event);
    const whole = { GITHUB_EVENT_PATH: 'event', ...env };
    return baseOf(
      readEventContext(whole, () => text),
      whole,
      () => text,
    );
  };
  const sha = 'f'.repeat(40);
  const repo = { id: 1, full_name: 'acme/robots', default_branch: 'trunk' };
  it.each([
    [
      'a pull request',
      {},
      { pull_request: { number: 7, base: { ref: 'main', sha } } },
      { branch: 'main', commit: sha },
    ],
    [
      'a comment',
      {},
      { issue: { number: 7, pull_request: {} }, repository: repo },
      { branch: 'trunk', commit: null },
    ],
    [
      'a merge group',
      {},
      { merge_group: { base_ref: 'refs/heads/main', base_sha: sha } },
      { branch: 'main', commit: sha },
    ],
    [
      'a push',
      { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' },
      { before: sha, repository: repo },
      { branch: 'main', commit: sha },
    ],
    [
      'a new branch',
      { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'new' },
      { before: '0'.repeat(40), repository: repo },
      { branch: 'new', commit: null },
    ],
    [
      'a tag',
      { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' },
      { repository: repo },
      { branch: 'trunk', commit: null },
    ],
    ['an event that says nothing', {}, 'nonsense', { branch: null, commit: null }],
  ])('of %s', (_, env, event, base) => {
    expect(of(env as Record<string, string>, event)).toEqual(base);
  });
});

it.each(['paired:main', 'path'])('baseline: %s is refused', (text) => {
  expect(() => baselineAsk(text)).toThrow(expect.objectContaining({ code: 'usage' }));
});
