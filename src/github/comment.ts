import { WorldGateError } from '../foundation/errors.ts';
import type { Exhibit } from '../reports/exhibit.ts';
import type { Clock } from './client.ts';
import { authorOf, type CommentsApi, type Identity, type IssueComment, wroteIt } from './comments-api.ts';

export const COMMENT_MODES = ['auto', 'always', 'failures', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/**
 * Whether a job may make the comment where there is none yet. An existing comment is always brought up to date
 * (unless the mode is `never`), so that it never shows yesterday's failure beside today's pass.
 *
 * - `always`: on every verdict.
 * - `auto`: on every verdict, unless nothing was run.
 * - `failures`: on `error`, `failed` and `inconclusive`, and on whatever else fails the step.
 * - `never`: not at all.
 *
 * @param exitCode of the step, as `fail-on` decides it.
 */
export function mayCreateComment(
  mode: CommentMode,
  { verdict, isEmpty }: Pick<Exhibit, 'verdict' | 'isEmpty'>,
  exitCode: number,
): boolean {
  switch (mode) {
    case 'always':
      return true;
    case 'auto':
      return !isEmpty();
    case 'failures':
      return exitCode !== 0 || verdict === 'error' || verdict === 'failed' || verdict === 'inconclusive';
    case 'never':
      return false;
  }
}

/** How one job's part of the shared comment is put into it. All functions are pure. */
export interface CommentPart {
  /** Whether a body carries our marker. Anybody can copy a marker: the author is checked as well. */
  isOurs: (body: string) => boolean;
  /** `body` with this job's section added or replaced, or a new body; `merge(merge(x))` equals `merge(x)`. */
  merge: (body: string | null) => string;
  /** `body` with the sections that only `other` has. */
  absorb: (body: string, other: string) => string;
}

export interface UpsertOptions {
  api: CommentsApi;
  part: CommentPart;
  /** Whether to make a comment where there is none. */
  mayCreate: boolean;
  clock: Clock;
  /** Waits before something that failed is repeated, or throws the failure (see `GitHubClient.waitFor`). */
  waitFor: (error: unknown, attempt: number) => Promise<void>;
  /** Waits within the time that is left. */
  pause: (ms: number) => Promise<void>;
}

export interface UpsertOutcome {
  action: 'created' | 'updated' | 'unchanged' | 'not-wanted';
  url: string | null;
}

/**
 * Time between a write and the look that confirms it, in milliseconds, with as much again added at random.
 * The API has no compare-and-swap, so of two jobs that read the same comment and write one after the other, the
 * second undoes the first. A job reads right before it writes, so what can undo its own write arrives within one
 * round trip; looking again after several round trips finds that, and the job writes its section again.
 */
export const SETTLE_MS = 1500;

/** Looks and writes of one job before it gives up on others that keep writing. */
const MAX_ROUNDS = 12;

/**
 * Brings this job's section into the pull request's one comment, also while other jobs do the same:
 * of several own comments the oldest stays, the sections of the others move into it, and they are removed.
 * Comments of other authors are never touched, whatever marker they carry.
 *
 * Throws `GitHubError`, or `comment-contended` where other jobs kept overwriting the section.
 */
export async function upsertComment(options: UpsertOptions): Promise<UpsertOutcome> {
  const state: UpsertState = { identity: null, created: null, action: 'unchanged' };
  let failures = 0;
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    try {
      const outcome = await lookAndWrite(options, state);
      if (outcome !== null) return outcome;
    } catch (error) {
      failures += 1;
      await options.waitFor(error, failures);
      continue;
    }
    await options.pause(SETTLE_MS * (1 + options.clock.random()));
  }
  throw new WorldGateError(
    'comment-contended',
    'Other jobs kept rewriting the comment of this pull request',
    {
      kind: 'environment',
      hint: 'Let the jobs that comment run one after the other, with `concurrency` in the workflow.',
    },
  );
}

interface UpsertState {
  identity: Identity | null;
  /** Made by this call; a list that lags behind may not show it yet. */
  created: IssueComment | null;
  action: UpsertOutcome['action'];
}

/** One round. Returns the outcome once a look finds everything in place, `null` after a write. */
async function lookAndWrite(options: UpsertOptions, state: UpsertState): Promise<UpsertOutcome | null> {
  const { api, part } = options;
  const merge = (body: string | null): string => part.merge(body).trimEnd();
  const own = await ownComments(options, state);
  const [kept, ...surplus] = own;
  if (kept === undefined) {
    if (!options.mayCreate && state.action === 'unchanged') return { action: 'not-wanted', url: null };
    state.created = await api.create(merge(null));
    state.identity = authorOf(state.created) ?? state.identity;
    state.action = 'created';
    return null;
  }
  if (surplus.length === 0 && merge(textOf(kept)) === textOf(kept)) {
    return { action: state.action, url: kept.html_url };
  }
  const newest = await api.read(kept.id);
  if (newest === null) return null;
  const gathered = surplus.reduce((body, other) => part.absorb(body, textOf(other)), textOf(newest));
  const wanted = merge(gathered);
  if (wanted !== textOf(newest)) {
    if ((await api.update(kept.id, wanted)) === null) return null;
    if (state.action === 'unchanged') state.action = 'updated';
  }
  for (const other of surplus) {
    await api.remove(other.id);
    if (other.id === state.created?.id) state.action = 'updated';
  }
  return null;
}

/** Comments that carry our marker and that this token's owner wrote, oldest first. */
async function ownComments({ api, part }: UpsertOptions, state: UpsertState): Promise<IssueComment[]> {
  const marked = (await api.list()).filter((comment) => part.isOurs(textOf(comment)));
  if (marked.length > 0) state.identity ??= await api.identity();
  const own = marked.filter((comment) => state.identity !== null && wroteIt(state.identity, comment));
  const { created } = state;
  if (created === null || own.some(({ id }) => id === created.id)) return own;
  const unlisted = await api.read(created.id);
  if (unlisted === null) state.created = null;
  else own.push(unlisted);
  return own.sort((a, b) => a.id - b.id);
}

/** The web editor writes `\r\n`, and the server may drop white space at the end. */
function textOf(comment: IssueComment): string {
  return (comment.body ?? '').replaceAll('\r\n', '\n').trimEnd();
}
