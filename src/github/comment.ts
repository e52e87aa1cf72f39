import type { Verdict } from '../contracts/verdict.ts';
import { WorldGateError } from '../foundation/errors.ts';
import type { MergedComment } from '../reports/comment.ts';
import type { Exhibit } from '../reports/exhibit.ts';
import type { Clock } from './client.ts';
import { authorOf, type CommentsApi, type Identity, type IssueComment, wroteIt } from './comments-api.ts';
import type { SectionStore } from './section-store.ts';

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

/** What becomes of the comment where no preset or claim has anything to show any more. */
export const STALE_MODES = ['keep', 'minimize', 'delete'] as const;
export type StaleMode = (typeof STALE_MODES)[number];

/** How one job's part of the shared comment is put into it. All functions are pure. */
export interface CommentPart {
  /** Whether a body carries our marker. Anybody can copy a marker: the author is checked as well. */
  isOurs: (body: string) => boolean;
  /**
   * The body that holds this job's section, those of `bodies` and those that other jobs `published`: the first of
   * `bodies` where it holds them all. `merge([merge(x)])` equals `merge(x)`.
   */
  merge: (bodies: readonly string[], published: readonly string[]) => MergedComment;
}

export interface UpsertOptions {
  api: CommentsApi;
  part: CommentPart;
  /** Where jobs publish their sections, each under its own name. */
  store: SectionStore;
  /** Who the token acts as, where that is known already. */
  identity: Identity | null;
  /** Whether to make a comment where there is none. */
  mayCreate: boolean;
  stale: StaleMode;
  clock: Clock;
  /** Waits before something that failed is repeated, or throws the failure (see `GitHubClient.waitFor`). */
  waitFor: (error: unknown, attempt: number) => Promise<void>;
  /** Waits within the time that is left. */
  pause: (ms: number) => Promise<void>;
}

export interface UpsertOutcome {
  action: 'created' | 'updated' | 'unchanged' | 'not-wanted' | 'minimized' | 'deleted';
  url: string | null;
  /** Worst verdict of all sections of the comment; `null` where there are none. */
  verdict: Verdict | null;
}

/**
 * Time between a write and the look that confirms it, in milliseconds, with as much again added at random.
 * A comment knows no compare-and-swap: of two jobs that read it and write one after the other, the second undoes the
 * first. So each job publishes its section under a name of its own before it looks; then the last one that writes
 * either saw all sections, or finds the one that it missed when it looks again. The pause is for lists that lag behind
 * what was written, and for sections that could not be published: what can undo a write arrives within a round trip.
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
  const state: UpsertState = {
    identity: options.identity,
    written: null,
    isOnlyOne: false,
    isMinimized: false,
    action: 'unchanged',
  };
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
  /** Made or changed by this call; a list that lags behind may not show it yet. */
  written: IssueComment | null;
  /** The comment that was changed stood there before this call, so that it is the oldest. */
  isOnlyOne: boolean;
  /** This call folded the comment away. */
  isMinimized: boolean;
  action: UpsertOutcome['action'];
}

/** One round. Returns the outcome once a look finds everything in place, `null` after a write. */
async function lookAndWrite(options: UpsertOptions, state: UpsertState): Promise<UpsertOutcome | null> {
  const { api, part, store, stale } = options;
  const published = await store.list();
  const own = await ownComments(options, state);
  const [kept, ...surplus] = own;
  const merge = (...bodies: string[]) => {
    const merged = part.merge(bodies, published);
    return { ...merged, body: withState(merged.body.trimEnd(), !merged.isLive && stale === 'minimize') };
  };
  const outcome = ({ verdict }: MergedComment, url: string | null): UpsertOutcome => ({
    action: state.action,
    url,
    verdict,
  });

  if (kept === undefined) {
    const wanted = merge();
    if (!wanted.isLive && stale !== 'keep') {
      if (state.action === 'unchanged') state.action = 'not-wanted';
      return outcome(wanted, null);
    }
    if (!options.mayCreate && state.action === 'unchanged') {
      state.action = 'not-wanted';
      return outcome(wanted, null);
    }
    state.written = await api.create(wanted.body);
    state.identity = authorOf(state.written) ?? state.identity;
    state.action = 'created';
    return null;
  }

  const wanted = merge(...own.map(bodyOf));
  if (!wanted.isLive && stale === 'delete') {
    for (const comment of own) await api.remove(comment.id);
    state.written = null;
    state.isOnlyOne = false;
    state.action = 'deleted';
    return null;
  }
  const wasMinimized = isMinimized(textOf(kept));
  if (surplus.length === 0 && wanted.body === textOf(kept)) {
    if (wanted.isLive && state.isMinimized) {
      await api.setMinimized(kept.node_id, false);
      state.isMinimized = false;
    }
    return outcome(wanted, kept.html_url);
  }

  // Sections that are nowhere but in the comment are lost where a list that lags behind is written back.
  const newest = store.isComplete && surplus.length === 0 ? kept : await api.read(kept.id);
  if (newest === null) return null;
  const final = newest === kept ? wanted : merge(bodyOf(newest), ...surplus.map(bodyOf));
  if (final.body !== textOf(newest)) {
    state.written = await api.update(kept.id, final.body);
    state.isOnlyOne = state.written !== null && surplus.length === 0;
    if (state.written === null) return null;
    if (state.action === 'unchanged') state.action = 'updated';
  }
  for (const other of surplus) await api.remove(other.id);
  if (!final.isLive && stale === 'minimize') {
    await api.setMinimized(kept.node_id, true);
    state.isMinimized = true;
    state.action = 'minimized';
  } else if (wasMinimized) {
    await api.setMinimized(kept.node_id, false);
  }
  return null;
}

/**
 * Comments that carry our marker and that this token's owner wrote, oldest first. After the only one was changed, it
 * alone is asked for: what comes later is no older, and whoever makes it takes it away again.
 */
async function ownComments({ api, part }: UpsertOptions, state: UpsertState): Promise<IssueComment[]> {
  const { written } = state;
  if (written !== null && state.isOnlyOne) {
    const found = await api.read(written.id);
    if (found !== null && part.isOurs(textOf(found))) return [found];
    state.written = null;
    state.isOnlyOne = false;
  }
  const marked = (await api.list()).filter((comment) => part.isOurs(textOf(comment)));
  if (marked.length > 0) state.identity ??= await api.identity();
  const own = marked.filter((comment) => state.identity !== null && wroteIt(state.identity, comment));
  if (state.written === null || own.some(({ id }) => id === state.written?.id)) return own;
  const unlisted = await api.read(state.written.id);
  if (unlisted === null) state.written = null;
  else own.push(unlisted);
  return own.sort((a, b) => a.id - b.id);
}

/** Last line of a comment that was folded away by us, and not by a person. */
const MINIMIZED = '<!-- worldgate:minimized -->';

function withState(body: string, minimized: boolean): string {
  return minimized ? `${body}\n\n${MINIMIZED}` : body;
}

function isMinimized(text: string): boolean {
  return text.endsWith(MINIMIZED);
}

/** The body as the sections are in it. */
function bodyOf(comment: IssueComment): string {
  const text = textOf(comment);
  return isMinimized(text) ? text.slice(0, -MINIMIZED.length).trimEnd() : text;
}

/** The web editor writes `\r\n`, and the server may drop white space at the end. */
function textOf(comment: IssueComment): string {
  return (comment.body ?? '').replaceAll('\r\n', '\n').trimEnd();
}
