import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryName } from '../contracts/common.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { readEventContext } from '../github/event-context.ts';
import { redactText } from '../observability/redaction/index.ts';
import type { GitHubChanges, NamedFile } from '../release/notes/make-notes.ts';
import { makeNotes } from '../release/notes/make-notes.ts';
import { type Moment, momentOf } from '../release/notes/moment.ts';
import { writeNotes } from '../release/notes/write-notes.ts';
import { NOTES_STATE_WORDS } from '../reports/release-notes.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { text, texts } from './options.ts';
import { resolvePath } from './outcome.ts';

export const releaseNotesCommand: CommandHandler = async (context, options) => {
  const output = resolvePath(context, text(options, 'output') ?? path.join('.worldgate', 'release-notes'));
  const named = (file: string): NamedFile => {
    const absolute = resolvePath(context, file);
    return { file: absolute, shown: path.relative(context.cwd, absolute) };
  };
  const [given, evidence] = [text(options, 'changelog'), text(options, 'evidence')];
  const changelog = given ?? (existsSync(resolvePath(context, 'CHANGELOG.md')) ? 'CHANGELOG.md' : undefined);
  const issues = texts(options, 'issues');
  const asked = text(options, 'github');
  if (changelog === undefined && evidence === undefined && asked === undefined && issues.length === 0) {
    throw new WorldGateError('usage', 'nothing to write notes from', {
      hint: 'Give --changelog, --evidence, --issues or --github.',
    });
  }
  const version = text(options, 'forVersion') ?? null;
  if (version !== null && !/^[^\p{Cc}\s]{1,100}$/u.test(version))
    throw new WorldGateError('usage', `--for-version: ${quoted(version)} is no version`);
  const event = readEventContext(context.env, (file) => readFileSync(file, 'utf8'));
  const range = asked === undefined ? datesOf(options) : await fromGitHub(context, options, asked);
  const name =
    asked ?? (event.repository === null ? null : `${event.repository.owner}/${event.repository.name}`);
  const notes = await makeNotes({
    changelog: changelog === undefined ? null : named(changelog),
    evidence: evidence === undefined ? null : named(evidence),
    issues: issues.map(named),
    ...range,
    repository: name === null ? null : { name, url: `${event.serverUrl}/${name}` },
    caveats: texts(options, 'caveat'),
    version,
    now: context.now(),
    toolVersion: context.installation.version,
  });
  const written = writeNotes(notes, output);
  const files = [written.markdownFile, written.jsonFile].map((file) => path.relative(context.cwd, file));
  const problem = range.github?.problem ?? null;
  const unready = options.requireEvidence === true && notes.status !== 'ready';
  return {
    exitCode: unready ? 1 : problem === null ? 0 : 4,
    data: {
      status: notes.status,
      reasons: notes.reasons,
      changes: notes.changes.length,
      warnings: notes.warnings,
      files,
    },
    text: [
      `${NOTES_STATE_WORDS[notes.status]} (${notes.status})`,
      ...notes.reasons,
      ...notes.warnings.slice(0, 10).map((warning) => `warning: ${warning}`),
      ...(notes.warnings.length > 10 ? [`… and ${notes.warnings.length - 10} more warnings`] : []),
      ...files.map((file) => `wrote ${file}`),
    ].join('\n'),
  };
};

interface Range {
  since: Moment | null;
  until: Moment | null;
  github: GitHubChanges | null;
}

/** Without GitHub nobody knows when a tag was made. */
function datesOf(options: Options): Range {
  const [since, until] = (['since', 'until'] as const).map((key) => {
    const value = text(options, key);
    const moment = value === undefined ? null : momentOf(value, key === 'since' ? 'first' : 'last');
    if (value !== undefined && moment === null) {
      throw new WorldGateError('usage', `--${key}: when ${quoted(value)} was tagged is asked of GitHub`, {
        hint: 'Give --github owner/repo as well, or a date as 2026-11-22.',
      });
    }
    return moment;
  });
  return { since: since ?? null, until: until ?? null, github: null };
}

async function fromGitHub(context: CliContext, options: Options, asked: string): Promise<Range> {
  if (!repositoryName.safeParse(asked).success) {
    throw new WorldGateError('usage', `--github: ${quoted(asked)} is no repository`, {
      hint: 'Write it as owner/repo.',
    });
  }
  const { apiUrl } = readEventContext(context.env, (file) => readFileSync(file, 'utf8'));
  const token = context.env.GITHUB_TOKEN || context.env.GH_TOKEN;
  if (!token) {
    throw new WorldGateError(
      'token-missing',
      'reading issues and pull requests needs a token, and GITHUB_TOKEN is not set',
      {
        hint: 'Set GITHUB_TOKEN, or write the lists with gh and give them with --issues.',
      },
    );
  }
  if (apiUrl === null)
    throw new WorldGateError('usage', 'GITHUB_API_URL is not an http(s) address without credentials');
  const [{ createGitHubClient }, { closedItems }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/releases/closed-items.ts'),
  ]);
  const clock = { now: Date.now, sleep: (ms: number) => sleep(ms), random: Math.random };
  const client = await createGitHubClient({ token, apiUrl, fork: null, clock, redact: redactText });
  const [owner = '', name = ''] = asked.split('/');
  const { found, problem, since, until } = await closedItems(client, {
    repository: { owner, name },
    since: text(options, 'since') ?? null,
    until: text(options, 'until') ?? null,
  });
  return { since, until, github: { repository: asked, found, problem } };
}
