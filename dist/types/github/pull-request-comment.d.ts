import type { Exhibit } from '../reports/exhibit.js';
import type { ReportLinks } from '../reports/section.js';
import { type ClientLimits, type Clock } from './client.js';
import { type CommentMode } from './comment.js';
import type { EventContext } from './event-context.js';
export interface CommentRequest {
    exhibit: Exhibit;
    links: ReportLinks;
    mode: CommentMode;
    /** Of the step, as `fail-on` decides it. */
    exitCode: number;
    context: EventContext;
    token: string;
    clock: Clock;
    redact: (text: string) => string;
    limits?: Partial<ClientLimits>;
}
export interface CommentOutcome {
    url: string | null;
    /** Why there is no comment, as a sentence for the log; `null` where there is one. */
    note: string | null;
}
/**
 * Puts a section into the comment of the pull request that this workflow runs for, if the mode asks for one. Throws `WorldGateError` where GitHub does not let it.
 */
export declare function commentOnPullRequest(request: CommentRequest): Promise<CommentOutcome>;
