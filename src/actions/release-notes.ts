import path from 'node:path';
import type { ReleaseNotes } from '../contracts/release-notes.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { createGitHubClient, type GitHubClient } from '../github/client.ts';
import type { DraftOutcome } from '../github/releases/draft-release.ts';
import { appendSummary, summaryRoom } from '../github/summary.ts';
import type { GitHubChanges, NamedFile } from '../release/notes/make-notes.ts';
import type { Moment } from '../release/notes/moment.ts';
import { escapeMarkdownText } from '../reports/escape.ts';
import { markdownLink, sizeOf } from '../reports/markdown.ts';
import { type Door, workingDirectory } from './door.ts';
import { type ActionInputs, readInputs } from './inputs.ts';

export const RELEASE_NOTES_OUTPUTS = ['status', 'notes-path', 'release-id', 'release-url'] as const;

type Inputs = ActionInputs<'release-notes'>;

/** What the door needs to know of this package. */
export interface NotesTools {
  version: string;
}

/** Door of `actions/release-notes`: writes the notes, opens or updates the draft release. Returns the exit code. */
export async function releaseNotesDoor(door: Door, { version }: NotesTools): Promise<number> {
  const { host, env, context } = door;
  const inputs = readInputs('release-notes', env);
  host.mask(inputs['github-token']);
  const folder = workingDirectory(door, inputs['working-directory']);
  const tag = inputs.draft === 'true' ? await wantedTag(inputs, context.ref) : null;
  const [{ makeNotes }, { writeNotes }, { NOTES_STATE_WORDS }] = await Promise.all([
    import('../release/notes/make-notes.ts'),
    import('../release/notes/write-notes.ts'),
    import('../reports/release-notes.ts'),
  ]);
  const named = (file: string): NamedFile => {
    const absolute = path.resolve(folder, file);
    return { file: absolute, shown: path.relative(folder, absolute) };
  };
  const { repository, serverUrl } = context;
  const name = repository === null ? null : `${repository.owner}/${repository.name}`;
  const notes = await makeNotes({
    changelog: inputs.changelog === undefined ? null : named(inputs.changelog),
    evidence: inputs.evidence === undefined ? null : named(inputs.evidence),
    issues: (inputs.issues ?? []).map(named),
    ...(await changesOf(door, inputs, name)),
    repository: name === null ? null : { name, url: `${serverUrl}/${name}` },
    caveats: inputs.caveats ?? [],
    version: inputs.version ?? null,
    // Notes that end at an earlier tag are not of the commit that the workflow runs on.
    commit: inputs.until === undefined ? context.commit : null,
    now: new Date(door.clock.now()),
    toolVersion: version,
  });
  const { markdown, markdownFile } = writeNotes(notes, path.resolve(folder, inputs.output));
  const draft = tag === null ? null : await putDraft(door, inputs, { tag, notes, markdown });
  const outputs: Record<(typeof RELEASE_NOTES_OUTPUTS)[number], string> = {
    status: notes.status,
    'notes-path': markdownFile,
    'release-id': String(draft?.release?.id ?? ''),
    'release-url': draft?.release?.url ?? '',
  };
  for (const [key, value] of Object.entries(outputs)) host.output(key, value);
  host.say([`${notes.status}: ${NOTES_STATE_WORDS[notes.status]}`, ...notes.reasons]);
  for (const message of notes.warnings.slice(0, 5)) warn(door, message);
  summarise(door, markdown, draft);
  if (inputs['require-evidence'] === 'true' && notes.status !== 'ready') {
    const message = `The notes are not ready: ${notes.reasons.join(' ')}`;
    host.annotate({ level: 'error', title: 'WorldGate', message });
    return 1;
  }
  // That no draft was opened is a fault of the step, and takes nothing from the notes.
  return draft?.state === 'failed' ? 4 : 0;
}

function warn({ host }: Door, message: string): void {
  host.annotate({ level: 'warning', title: 'WorldGate', message });
}

/** The tag of the input, of the workflow run, or of the version. @throws WorldGateError `input-invalid` */
async function wantedTag({ tag, version }: Inputs, ref: string | null): Promise<string> {
  const { tagName } = await import('../release/notes/moment.ts');
  const pushed = ref?.startsWith('refs/tags/') ? ref : undefined;
  const wanted = tag ?? pushed ?? (version === undefined ? undefined : `v${version.replace(/^v(?=\d)/, '')}`);
  if (wanted !== undefined) return tagName(wanted);
  throw new WorldGateError('input-invalid', 'inputs: tag: is missing, and the workflow runs for no tag', {
    hint: 'Give `tag`, or `version`, or run on a tag.',
  });
}

/** A client; or why there is none. */
async function clientFor({ context, clock, redact }: Door, token: string): Promise<GitHubClient | string> {
  if (context.repository === null) return 'this is no workflow of a repository';
  if (context.apiUrl === null) return 'GITHUB_API_URL is not an http(s) address without credentials';
  if (token === '') return 'the input "github-token" is empty';
  const fork = context.pullRequest?.fork ?? null;
  return createGitHubClient({ token, apiUrl: context.apiUrl, fork, clock, redact });
}

interface Changes {
  since: Moment | null;
  until: Moment | null;
  github: GitHubChanges | null;
}

async function changesOf(door: Door, inputs: Inputs, name: string | null): Promise<Changes> {
  const { since = null, until = null } = inputs;
  if (inputs.changes === 'none') {
    const { momentOf } = await import('../release/notes/moment.ts');
    const date = (text: string | null, end: 'first' | 'last') =>
      text === null ? null : dateOf(momentOf(text, end), text);
    return { since: date(since, 'first'), until: date(until, 'last'), github: null };
  }
  const client = await clientFor(door, inputs['github-token']);
  const nothing = { changes: [], problems: [], notes: [] };
  if (typeof client === 'string') {
    const github = { repository: name ?? 'this repository', found: nothing, problem: `${client}.` };
    return { since: null, until: null, github };
  }
  const { closedItems } = await import('../github/releases/closed-items.ts');
  const repository = door.context.repository!;
  const items = await door.host.inert('Changes', () => closedItems(client, { repository, since, until }));
  const { found, problem } = items;
  return { since: items.since, until: items.until, github: { repository: name!, found, problem } };
}

function dateOf(moment: Moment | null, text: string): Moment {
  if (moment !== null) return moment;
  throw new WorldGateError('input-invalid', `inputs: "${text}" is no date, and nothing is asked of GitHub`, {
    hint: 'Set `changes: github`, or write a date as 2026-11-22.',
  });
}

interface Draft extends Omit<DraftOutcome, 'state'> {
  state: DraftOutcome['state'] | 'failed';
}

/** What GitHub refuses is told, and takes nothing from the notes that were written. */
async function putDraft(
  door: Door,
  inputs: Inputs,
  { tag, notes, markdown }: { tag: string; notes: ReleaseNotes; markdown: string },
): Promise<Draft> {
  const failed = (why: string): Draft => ({
    state: 'failed',
    release: null,
    notes: [`No draft release was opened or updated: ${why}`],
  });
  const client = await clientFor(door, inputs['github-token']);
  let draft: Draft;
  if (typeof client === 'string') draft = failed(`${client}.`);
  else {
    try {
      const { putDraft: put } = await import('../github/releases/draft-release.ts');
      const title = inputs.title ?? notes.version ?? tag;
      const repository = door.context.repository!;
      draft = await door.host.inert('Draft release', () => put(client, { repository, tag, title, markdown }));
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      draft = failed(`${error.message}. ${error.hint ?? ''}`.trim());
    }
  }
  for (const message of draft.notes) {
    door.host.annotate({
      level: draft.state === 'failed' ? 'error' : 'warning',
      title: 'WorldGate',
      message,
    });
  }
  return draft;
}

const DRAFT_WORDS: Readonly<Record<Draft['state'], string | null>> = {
  created: 'A draft release was opened',
  updated: 'The draft release was updated',
  unchanged: 'The draft release has these notes already',
  left: null,
  failed: null,
};

function summarise({ env, host }: Door, markdown: string, draft: Draft | null): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const words = draft === null ? null : DRAFT_WORDS[draft.state];
  const lines = [
    ...(words === null ? [] : [`${markdownLink(words, draft?.release?.url)}.`]),
    ...(draft?.notes ?? []).map((note) => escapeMarkdownText(note, 2000)),
  ];
  const text = [markdown.trimEnd(), ...lines].join('\n\n');
  try {
    if (sizeOf(text) + 1 <= summaryRoom(file)) appendSummary(file, text);
  } catch (error) {
    host.annotate({ level: 'warning', title: 'WorldGate', message: `No job summary: ${String(error)}` });
  }
}
