import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { escapeMarkdownText } from '../../reports/escape.ts';
import { type ClientLimits, type Clock, createGitHubClient, type GitHubClient } from '../client.ts';
import { commentsApi, wroteIt } from '../comments-api.ts';
import { type EventContext, MAX_EVENT_BYTES, type RepositoryName } from '../event-context.ts';
import { permissionOf, react, readComment, readPull } from './commands-api.ts';
import { explainGate } from './explain.ts';
import { headProblem } from './head-age.ts';
import { parseCommand, type RunOptions, type SlashCommand } from './parse-command.ts';

/** What came of a comment. Texts are empty where there is nothing to say. */
export interface CommandOutcome {
  command: SlashCommand['name'] | '';
  preset: string;
  gate: string;
  options: RunOptions;
  pullRequest: number | null;
  headSha: string;
  /** `owner/name` where the head commit lies. */
  headRepository: string;
  allowed: boolean;
  /** Why it is not allowed, as a sentence without full stop. */
  reason: string;
  answerUrl: string;
  /** What GitHub did not let us do besides; changes nothing. */
  warnings: string[];
}

export interface CommandRequest {
  context: EventContext;
  /** Text of the event file. */
  event: string;
  token: string;
  clock: Clock;
  redact: (text: string) => string;
  /** Absolute; a private folder is made below it and taken away again. */
  temporaryDir: string;
  limits?: Partial<ClientLimits>;
}

const payload = z.object({
  action: z.string(),
  comment: z.object({ id: z.int().positive(), body: z.string().nullish() }),
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }),
});

const MAY_COMMAND: ReadonlySet<string> = new Set(['admin', 'write']);

export const HELP = [
  '`/worldgate run <preset>` runs a preset on the head of this pull request. After it may stand `episodes=N`, `seed=N`, `stop=fixed` or `stop=savi`, and `sha=` with the full commit that you have looked at.',
  '`/worldgate explain <gate>` explains a gate of the latest run of the head; with `preset=NAME`, of that preset.',
]
  .map((line) => `- ${line}`)
  .join('\n');

const nothing: CommandOutcome = {
  ...{ command: '', preset: '', gate: '', options: {}, pullRequest: null, headSha: '', headRepository: '' },
  ...{ allowed: false, reason: '', answerUrl: '', warnings: [] },
};

/**
 * Judges a comment that may be a command, and answers it where the answer is words. A comment that is none costs no
 * request. What is refused is said in `reason`; only what the workflow got wrong is thrown.
 * @throws WorldGateError `event-unfit`; GitHubError where nothing can be judged
 */
export async function handleCommand(request: CommandRequest): Promise<CommandOutcome> {
  const { action, comment, issue } = eventOf(request);
  const parsed = parseCommand(comment.body ?? '');
  if (parsed.state === 'none') return { ...nothing, reason: 'the comment is no command' };
  const asked: CommandOutcome = {
    ...nothing,
    pullRequest: issue.number,
    ...(parsed.state === 'command' ? describe(parsed.command) : {}),
  };
  if (issue.pull_request == null) return { ...asked, pullRequest: null, reason: 'this is no pull request' };
  if (action !== 'created') return { ...asked, reason: 'an edited comment is no command: write a new one' };
  const { repository, apiUrl } = request.context;
  if (repository === null || apiUrl === null || request.token === '') {
    throw new WorldGateError('event-unfit', 'there is no repository, no token, or no usable GITHUB_API_URL', {
      hint: 'Leave `github-token` at its default, and run the action in a workflow on `issue_comment`.',
    });
  }
  const client = await createGitHubClient({
    ...{ token: request.token, apiUrl, fork: false, clock: request.clock, redact: request.redact },
    ...(request.limits === undefined ? {} : { limits: request.limits }),
  });
  const job = { client, repository, apiUrl, request, comment, number: issue.number };
  const author = await judgeAuthor(job);
  if (author.problem !== null) return sign(job, { ...asked, reason: author.problem }, 'confused');
  if (parsed.state === 'wrong') {
    const outcome = { ...asked, reason: parsed.reason };
    return sign(
      job,
      await answer(job, outcome, `${escapeMarkdownText(capital(parsed.reason))}.\n\n${HELP}`),
      'confused',
    );
  }
  return perform({ ...job, commentedAt: author.commentedAt }, asked, parsed.command);
}

interface Job {
  client: GitHubClient;
  repository: RepositoryName;
  apiUrl: string;
  request: CommandRequest;
  comment: { id: number; body?: string | null | undefined };
  number: number;
}

async function perform(
  job: Job & { commentedAt: string },
  asked: CommandOutcome,
  command: SlashCommand,
): Promise<CommandOutcome> {
  const { client, repository, request, number, commentedAt } = job;
  if (command.name === 'help') return sign(job, await answer(job, { ...asked, allowed: true }, HELP), 'eyes');
  const pull = await readPull(client, repository, number);
  const { head } = pull;
  const known = { ...asked, headSha: head.sha, headRepository: head.repo?.full_name ?? '' };
  if (command.name === 'explain') {
    const folder = mkdtempSync(join(request.temporaryDir, 'worldgate-command-'));
    try {
      const text = await explainGate({
        client,
        repository,
        pull,
        gate: command.gate,
        preset: command.preset,
        folder,
      });
      return sign(job, await answer(job, { ...known, allowed: true }, text), 'eyes');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (pull.state !== 'open')
    return sign(job, { ...known, reason: 'the pull request is not open' }, 'confused');
  const problem = await headProblem({ client, repository, pull, commentedAt, sha: command.options.sha });
  if (problem === null) return sign(job, { ...known, allowed: true }, 'eyes');
  const text = `Not run: ${escapeMarkdownText(problem)}.`;
  return sign(job, await answer(job, { ...known, reason: problem }, text), 'confused');
}

/** Whether whoever wrote the comment may give commands, by what GitHub says now, and when it was written. */
async function judgeAuthor({
  client,
  repository,
  comment,
}: Job): Promise<{ problem: string | null; commentedAt: string }> {
  const now = await readComment(client, repository, comment.id);
  const commentedAt = now.created_at;
  const problem = (why: string) => ({ problem: why, commentedAt });
  if (now.body !== comment.body || now.updated_at !== commentedAt) {
    return problem('the comment was edited: write a new one');
  }
  if (now.user === null || now.user.type !== 'User') return problem('commands are taken from people only');
  const permission = await permissionOf(client, repository, now.user.login);
  if (MAY_COMMAND.has(permission)) return { problem: null, commentedAt };
  return problem('commands are taken from those who may write to the repository');
}

/** One comment of ours for each command, also where the job runs again. */
async function answer(job: Job, outcome: CommandOutcome, text: string): Promise<CommandOutcome> {
  const { client, repository, number, apiUrl, comment, request } = job;
  const marker = `<!-- worldgate-answer:${comment.id} -->`;
  const body = `${text}\n\n${marker}`;
  const api = commentsApi(client, { repository, number }, apiUrl);
  try {
    const isRerun = (request.context.runAttempt ?? 1) > 1;
    const identity = isRerun ? await api.identity() : null;
    const earlier =
      identity === null
        ? undefined
        : (await api.list()).find((one) => one.body?.endsWith(marker) === true && wroteIt(identity, one));
    const written = earlier === undefined ? await api.create(body) : await api.update(earlier.id, body);
    return { ...outcome, answerUrl: written?.html_url ?? '' };
  } catch (error) {
    return warned(outcome, 'There is no answer', error);
  }
}

async function sign(
  job: Job,
  outcome: CommandOutcome,
  content: 'eyes' | 'confused',
): Promise<CommandOutcome> {
  try {
    await react(job.client, job.repository, job.comment.id, content);
    return outcome;
  } catch (error) {
    return warned(outcome, 'There is no reaction', error);
  }
}

function warned(outcome: CommandOutcome, what: string, error: unknown): CommandOutcome {
  if (!isWorldGateError(error)) throw error;
  const hint = error.hint === undefined ? '' : ` ${error.hint}`;
  return { ...outcome, warnings: [...outcome.warnings, `${what}: ${error.message}.${hint}`] };
}

function describe(command: SlashCommand): Partial<CommandOutcome> {
  switch (command.name) {
    case 'run':
      return { command: 'run', preset: command.preset, options: command.options };
    case 'explain':
      return { command: 'explain', gate: command.gate, preset: command.preset ?? '' };
    case 'help':
      return { command: 'help' };
  }
}

function eventOf({ context, event }: CommandRequest): z.infer<typeof payload> {
  const unfit = (why: string) =>
    new WorldGateError('event-unfit', `the event is not a comment: ${why}`, {
      hint: 'Run the action in a workflow with `on: issue_comment` and `types: [created]`.',
    });
  if (context.eventName !== 'issue_comment') throw unfit(`it is ${context.eventName ?? 'unknown'}`);
  if (event.length > MAX_EVENT_BYTES) throw unfit('it is larger than any event');
  try {
    return payload.parse(JSON.parse(event));
  } catch {
    throw unfit('the event file does not hold one');
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
