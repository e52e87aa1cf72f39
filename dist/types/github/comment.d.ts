import type { Exhibit } from '../reports/exhibit.js';
import type { Clock } from './client.js';
import { type CommentsApi } from './comments-api.js';
export declare const COMMENT_MODES: readonly ["auto", "always", "failures", "never"];
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
export declare function mayCreateComment(mode: CommentMode, { verdict, isEmpty }: Pick<Exhibit, 'verdict' | 'isEmpty'>, exitCode: number): boolean;
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
export declare const SETTLE_MS = 1500;
/**
 * Brings this job's section into the pull request's one comment, also while other jobs do the same:
 * of several own comments the oldest stays, the sections of the others move into it, and they are removed.
 * Comments of other authors are never touched, whatever marker they carry.
 *
 * Throws `GitHubError`, or `comment-contended` where other jobs kept overwriting the section.
 */
export declare function upsertComment(options: UpsertOptions): Promise<UpsertOutcome>;
