import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CommandOutcome, handleCommand } from '../../../src/github/commands/handle-command.ts';
import { readEventContext } from '../../../src/github/event-context.ts';
import { addComment } from '../../../src/testing/github/routes/comments.ts';
import { GitHubApi } from '../../../src/testing/github/server.ts';
import type { IssueComment, Repository } from '../../../src/testing/github/state.ts';
import { ACTIONS_BOT, jobToken } from '../../../src/testing/github/tokens.ts';
import {
  evaluateIn,
  makeRepository,
  NO_REGRESSION_GATE,
  removeFolders,
  SUCCESS_GATE,
  writePreset,
} from '../../support/cli.ts';
import { testClock } from '../../support/clock.ts';
import { comparedWith, type ForgedParts, forgeRun, laterId } from '../../support/forged-run.ts';
import { storeRun, zipFolder } from '../../support/stored-baseline.ts';

const WRITER = { login: 'Mona', id: 11, type: 'User' } as const;
const VISITOR = { login: 'visitor', id: 12, type: 'User' } as const;

let api: GitHubApi;
let fork: Repository;
let folder: string;
/** Heads of pull request 7, from the repository, and 8, from the fork. */
let own: string;
let foreign: string;

const commitAt = (of: Repository, date: string, message: string) => {
  const { git } = of;
  const sha = git.commit({ tree: git.writeTree({}), message, parents: [], date });
  // The commits of a fork's pull request can be read in the repository that it goes to.
  if (of !== api.repository)
    api.repository.git.commit({ tree: git.writeTree({}), message, parents: [], date });
  return sha;
};

beforeEach(async () => {
  api = await GitHubApi.start();
  api.tokens.set('job', jobToken({ actions: 'read', contents: 'read', 'pull-requests': 'write' }));
  fork = api.addFork('visitor/robots');
  api.repository.collaborators.set('mona', 'write');
  own = commitAt(api.repository, '2026-11-20T12:00:00Z', 'own');
  foreign = commitAt(fork, '2026-11-20T12:00:00Z', 'foreign');
  api.repository.addIssue({
    number: 7,
    pull: { head: { sha: own, ref: 'feature', repository: api.repository } },
  });
  api.repository.addIssue({ number: 8, pull: { head: { sha: foreign, ref: 'feature', repository: fork } } });
  folder = mkdtempSync(join(tmpdir(), 'wg-command-'));
});
afterEach(async () => {
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
  await api.stop();
  expect(api.problems).toEqual([]);
});
afterAll(removeFolders);

const say = (
  body: string,
  { issue = 7, author = WRITER as { login: string; id: number; type: 'User' | 'Bot' } } = {},
) => addComment(api, api.repository, { issue, body, author });

function handle(
  comment: IssueComment,
  change: { action?: string; token?: string; pull?: boolean; attempt?: string } = {},
) {
  const event = JSON.stringify({
    action: change.action ?? 'created',
    comment: { id: comment.id, body: comment.body },
    issue: { number: comment.issue, ...(change.pull === false ? {} : { pull_request: { url: 'x' } }) },
    repository: { id: 1, full_name: 'acme/robots' },
  });
  const env = {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'issue_comment', GITHUB_REPOSITORY: 'acme/robots' },
    ...{ GITHUB_API_URL: api.url, GITHUB_EVENT_PATH: 'event', GITHUB_RUN_ATTEMPT: change.attempt ?? '1' },
  };
  return handleCommand({
    ...{
      context: readEventContext(env, () => event),
      event,
      token: change.token ?? 'job',
      clock: testClock(),
    },
    ...{
      redact: (text: string) => text,
      temporaryDir: folder,
      limits: { requestTimeoutMs: 5000, maxAttempts: 2 },
    },
  });
}

const reactions = () => api.repository.reactions.items.map(({ content }) => content);
const answers = () =>
  api.repository.comments.items.filter(({ author }) => author.login === ACTIONS_BOT.login);
const writes = () => api.seen.filter(({ method }) => method !== 'GET');

describe('run', () => {
  it('hands on what was asked for, and the very commit', async () => {
    const outcome = await handle(say('/worldgate run push episodes=50 seed=3 stop=fixed'));
    expect(outcome).toEqual<CommandOutcome>({
      ...{ command: 'run', preset: 'push', gate: '', options: { episodes: '50', seed: '3', stop: 'fixed' } },
      ...{ pullRequest: 7, headSha: own, headRepository: 'acme/robots', allowed: true, reason: '' },
      ...{ answerUrl: '', warnings: [] },
    });
    expect(reactions()).toEqual(['eyes']);
    expect(answers()).toEqual([]);
    expect(api.seen).toHaveLength(5);
  });

  it('is judged although the token may not react', async () => {
    api.repository.private = false;
    api.tokens.set('poor', jobToken({ actions: 'read', contents: 'read', 'pull-requests': 'read' }));
    const outcome = await handle(say('/worldgate run push'), { token: 'poor' });
    expect(outcome).toMatchObject({
      allowed: true,
      warnings: [expect.stringContaining('There is no reaction')],
    });
    expect(outcome.warnings[0]).toContain('pull-requests: write');
  });
});

describe('who may not', () => {
  it.each([
    ['read', 'commands are taken from those who may write to the repository'],
    ['none', 'commands are taken from those who may write to the repository'],
  ] as const)('an author with permission "%s" gets a sign and no answer', async (permission, reason) => {
    api.repository.collaborators.set('visitor', permission);
    const outcome = await handle(say('/worldgate run push', { author: VISITOR }));
    expect(outcome).toMatchObject({ allowed: false, reason, headSha: '' });
    expect(reactions()).toEqual(['confused']);
    expect(answers()).toEqual([]);
  });

  it('a bot, whatever it may do', async () => {
    api.repository.collaborators.set('renovate[bot]', 'admin');
    const author = { login: 'renovate[bot]', id: 13, type: 'Bot' } as const;
    expect(await handle(say('/worldgate run push', { author }))).toMatchObject({
      ...{ allowed: false, reason: 'commands are taken from people only' },
    });
  });

  it('nobody by editing, then or since', async () => {
    const comment = say('/worldgate run push');
    expect(await handle(comment, { action: 'edited' })).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('edited'),
    });
    expect(api.seen).toEqual([]);
    const asked = { ...comment };
    api.repository.comments.change(comment, { body: '/worldgate run other', updatedAt: api.tick() });
    expect(await handle(asked)).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('was edited'),
    });
    expect(await handle(comment)).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('was edited'),
    });
  });

  it('nobody on an issue, and nobody by an ordinary comment, which costs no request', async () => {
    expect(await handle(say('/worldgate run push'), { pull: false })).toMatchObject({
      allowed: false,
      pullRequest: null,
    });
    expect(await handle(say('Looks good'))).toMatchObject({
      allowed: false,
      command: '',
      reason: 'the comment is no command',
    });
    expect(api.seen).toEqual([]);
  });

  it('nobody on a closed pull request', async () => {
    api.repository.issues.get(7)!.state = 'closed';
    expect(await handle(say('/worldgate run push'))).toMatchObject({
      allowed: false,
      reason: 'the pull request is not open',
    });
  });
});

describe('the head that was looked at', () => {
  const runFor = (sha: string, change = {}) =>
    storeRun(api, 'logs', Buffer.from('x'), {
      sha,
      event: 'pull_request',
      branch: 'feature',
      head: fork,
      ...change,
    });
  const ask = (sha?: string) =>
    say(`/worldgate run push${sha === undefined ? '' : ` sha=${sha}`}`, { issue: 8 });

  it('is refused where its commit is younger than the comment', async () => {
    const late = commitAt(api.repository, '2026-11-22T12:00:00Z', 'late');
    api.repository.issues.get(7)!.pull!.head.sha = late;
    const outcome = await handle(say('/worldgate run push'));
    expect(outcome).toMatchObject({
      allowed: false,
      headSha: late,
      reason: expect.stringContaining('is newer than the comment'),
    });
    expect(answers().map(({ body }) => body)).toEqual([expect.stringContaining('Not run: the head')]);
  });

  it('of a fork is taken where the last workflow before the comment ran for it', async () => {
    runFor('e'.repeat(40));
    runFor(foreign);
    expect(await handle(ask())).toMatchObject({
      allowed: true,
      headSha: foreign,
      headRepository: 'visitor/robots',
    });
  });

  it('of a fork is not taken on its word: dates of commits are their author’s to choose', async () => {
    expect(await handle(ask())).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('nothing shows'),
    });
  });

  it('of a fork is not taken where another one stood there when the comment was made', async () => {
    runFor(foreign);
    runFor('e'.repeat(40));
    expect(await handle(ask())).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('nothing shows'),
    });
  });

  it('of a fork is not taken where its branch was pushed to since', async () => {
    runFor(foreign);
    const comment = ask();
    runFor(foreign);
    expect(await handle(comment)).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('since the comment'),
    });
  });

  it('of a fork is not taken where the push came in the same second', async () => {
    const comment = ask();
    runFor(foreign, { run: { createdAt: comment.createdAt } });
    expect(await handle(comment)).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('in the same moment'),
    });
  });

  it('of a fork is not vouched for by runs of another repository', async () => {
    runFor(foreign, { head: api.addFork('other/robots') });
    expect(await handle(ask())).toMatchObject({ allowed: false });
  });

  it('is what the comment itself names, whatever came when', async () => {
    expect(await handle(ask(foreign))).toMatchObject({ allowed: true, headSha: foreign });
    expect(await handle(ask('e'.repeat(40)))).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('the head is now'),
    });
  });
});

it('answers what it does not understand with what there is, and shows nothing of it as Markdown', async () => {
  const body = '/worldgate run <img/src=x> @everyone `$(id)` <!--';
  const outcome = await handle(say(body));
  expect(outcome).toMatchObject({ allowed: false, command: '', preset: '' });
  expect(reactions()).toEqual(['confused']);
  const [answer] = answers();
  expect(answer!.body).toContain('`/worldgate run <preset>`');
  expect(answer!.body).not.toMatch(/<img|@everyone|<!--(?! worldgate-answer)/);
});

it('helps', async () => {
  expect(await handle(say('/worldgate help'))).toMatchObject({ command: 'help', allowed: true });
  expect(answers()[0]!.body).toContain('explains a gate');
  expect(outcomeOf(answers()[0]!)).toMatch(/<!-- worldgate-answer:\d+ -->$/);
});

const outcomeOf = ({ body }: IssueComment) => body;

describe('explain', () => {
  let played: string;
  let head: { dir: string; id: string };
  const upload = (run: { dir: string; id: string }, change = {}, bytes = zipFolder(run.dir)) =>
    storeRun(api, `worldgate-tiny-${run.id}`, bytes, {
      sha: own,
      event: 'pull_request',
      branch: 'feature',
      ...change,
    });

  /** Played once; earlier and later ones are made of it. */
  beforeAll(async () => {
    const dir = makeRepository();
    writePreset(dir, 'tiny', { episodes: 8, gates: [{ ...SUCCESS_GATE, min: 0.99 }, NO_REGRESSION_GATE] });
    ({ runDir: played } = await evaluateIn(dir, {}));
  });
  beforeEach(() => {
    head = runOf(() => {});
  });
  const runOf = (change: (parts: ForgedParts) => void) =>
    forgeRun(played, (parts) => {
      parts.manifest.commit = own;
      change(parts);
    });

  it('answers once, with the gate of the latest run decided again, also when the job runs again', async () => {
    upload(head);
    const comment = say('/worldgate explain success');
    const outcome = await handle(comment);
    expect(outcome).toMatchObject({ command: 'explain', gate: 'success', allowed: true, headSha: own });
    const [answer] = answers();
    expect(outcome.answerUrl).toContain(`issuecomment-${answer!.id}`);
    expect(answer!.body).toContain('### `success` of `tiny`');
    expect(answer!.body).toContain('❌ **Failed.**');
    expect(answer!.body).toContain('of 8 episodes');
    expect(answer!.body).toContain(head.id);
    expect(answer!.body).not.toContain("the fork's run");
    await handle(comment, { attempt: '2' });
    expect(answers()).toHaveLength(1);
  });

  it('says of a comparison which baseline it was, or that there was none', async () => {
    upload(head);
    await handle(say('/worldgate explain no-regression'));
    expect(answers()[0]!.body).toContain('there is no baseline to compare with');
  });

  it('compares with the run of the base branch that it was compared with, and with no other', async () => {
    const sha = api.repository.git.push('main', { a: '1' });
    const earlier = runOf(({ manifest }) => Object.assign(manifest, { commit: sha, finished_at: null }));
    const run = runOf((parts) => {
      parts.manifest.run_id = laterId(earlier.id);
      comparedWith(parts, earlier.dir);
      parts.manifest.baseline!.commit = sha;
    });
    upload(run);
    await handle(say('/worldgate explain no-regression'));
    expect(answers()[0]!.body).toMatch(/No run of commit .*Not read:.*was compared with/s);

    const name = `worldgate-tiny-${earlier.id}`;
    storeRun(api, name, zipFolder(earlier.dir), { sha, branch: 'experiment' });
    storeRun(api, name, zipFolder(earlier.dir), { sha, event: 'issue_comment' });
    await handle(say('/worldgate explain no-regression'));
    expect(answers()[1]!.body).toContain('Not read:');

    storeRun(api, name, zipFolder(earlier.dir), { sha });
    await handle(say('/worldgate explain no-regression'));
    expect(answers()[2]!.body).toContain('over 8 pairs');
    expect(answers()[2]!.body).toContain(`commit \`${sha.slice(0, 12)}\``);
  });

  it("says of a fork's run that its gates are its own", async () => {
    const run = runOf(({ manifest }) => Object.assign(manifest, { commit: foreign }));
    upload(run, { sha: foreign, head: fork });
    await handle(say('/worldgate explain success', { issue: 8 }));
    expect(answers()[0]!.body).toContain('neither held against the presets of this repository nor run again');
  });

  it('does not show a preset under the name of another', async () => {
    upload(runOf(({ plan }) => Object.assign(plan.preset, { name: 'other' })));
    await handle(say('/worldgate explain success preset=tiny'));
    expect(answers()[0]!.body).toMatch(/No run of commit .*Not read:.*named for another preset/s);
  });

  it('names the gates there are where the name is wrong', async () => {
    upload(head);
    await handle(say('/worldgate explain sucess'));
    expect(answers()[0]!.body).toMatch(
      /`sucess`; did you mean &quot;success&quot;\? Its gates are `success`, `no-regression`\./,
    );
  });

  it('does not believe a report, or episodes that were edited', async () => {
    const forged = zipFolder(head.dir, (path, data) =>
      path === 'results/episodes.jsonl'
        ? Buffer.from(data.toString().replace('"success":false', '"success":true'))
        : data,
    );
    upload(head, {}, forged);
    await handle(say('/worldgate explain success'));
    expect(answers()[0]!.body).toMatch(/No run of commit .*Not read:.*is not what the run wrote/s);
  });

  it('does not take the run of another head, or of a fork under the same commit', async () => {
    upload(head, { sha: 'e'.repeat(40) });
    upload(head, { head: fork });
    await handle(say('/worldgate explain success'));
    expect(answers()[0]!.body).toContain('There is no run of commit');
  });
});

it('is a mistake of the workflow on another event', async () => {
  const context = readEventContext({ GITHUB_EVENT_NAME: 'pull_request' }, () => '{}');
  const request = {
    context,
    event: '{}',
    token: 'job',
    clock: testClock(),
    redact: String,
    temporaryDir: folder,
  };
  await expect(handleCommand(request)).rejects.toMatchObject({ code: 'event-unfit', exitCode: 2 });
  expect(writes()).toEqual([]);
});
