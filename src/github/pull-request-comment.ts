import { commentPart } from '../reports/comment.ts';
import { COMMENT_KEY } from '../reports/comment-sections.ts';
import type { Exhibit } from '../reports/exhibit.ts';
import type { ReportLinks } from '../reports/section.ts';
import { type ClientLimits, type Clock, createGitHubClient } from './client.ts';
import { type CommentMode, mayCreateComment, upsertComment } from './comment.ts';
import { commentsApi } from './comments-api.ts';
import type { EventContext } from './event-context.ts';

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
export async function commentOnPullRequest(request: CommentRequest): Promise<CommentOutcome> {
  const { context, mode, exhibit } = request;
  const target = commentTarget(request);
  if (typeof target === 'string') return { url: null, note: target };
  const client = await createGitHubClient({
    token: request.token,
    apiUrl: target.apiUrl,
    fork: context.pullRequest?.fork ?? null,
    clock: request.clock,
    redact: request.redact,
    ...(request.limits === undefined ? {} : { limits: request.limits }),
  });
  const { url } = await upsertComment({
    api: commentsApi(client, target, target.apiUrl),
    part: commentPart(
      exhibit,
      // Run ids grow over time on a server, whichever workflow they belong to.
      { run: context.runId ?? 0, attempt: context.runAttempt ?? 1, links: request.links },
      { key: COMMENT_KEY },
    ),
    mayCreate: mayCreateComment(mode, exhibit, request.exitCode),
    clock: client.clock,
    waitFor: client.waitFor,
    pause: client.pause,
  });
  const what = exhibit.isEmpty() ? 'where nothing was run' : `on verdict "${exhibit.verdict}"`;
  const note = `No comment: \`comment: ${mode}\` asks for none ${what}.`;
  return { url, note: url === null ? note : null };
}

/** Where to comment, or why not. */
function commentTarget({ context, mode, token }: CommentRequest) {
  const { apiUrl, pullRequest, repository } = context;
  if (mode === 'never') return 'No comment: `comment: never`.';
  if (pullRequest === null || repository === null)
    return 'No comment: this workflow runs for no pull request.';
  if (token === '') return 'No comment: the input `github-token` is empty.';
  if (apiUrl === null) return 'No comment: GITHUB_API_URL is not an http(s) address without credentials.';
  return { apiUrl, repository, number: pullRequest.number };
}
