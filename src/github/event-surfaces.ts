import type { CheckMode } from './check-runs.ts';
import type { EventContext } from './event-context.ts';

/** Where an event's results are shown, beside the job summary, which there always is. */
export interface Surfaces {
  /** Number of the pull request that is commented on and labelled; `null` for none. */
  pull: number | null;
  /** Commit that gets the check run; `null` for none. */
  check: string | null;
  /** Commit that gets the commit status, where one is asked for; `null` for none. */
  status: string | null;
  /** Why there is no check run although `check` is not `never`. */
  whyNoCheck: string | null;
}

/** Events whose commit was made just now, so that a check on it says something about a change. */
const OF_A_CHANGE: ReadonlySet<string> = new Set(['push', 'merge_group']);

/**
 * What the results of an event are shown on. A pull request's check belongs to its head, which `GITHUB_SHA` never is: on
 * `pull_request` that is a merge commit, on `issue_comment` and `workflow_run` the tip of the default branch. A schedule, a
 * release or a tag runs again what was judged before, and `auto` must not turn the check of that commit over.
 * `docs/events.md` shows this as a table.
 */
export function surfacesFor(context: EventContext, check: CheckMode): Surfaces {
  const { pullRequest, eventName, workflowRun } = context;
  const isTag = context.ref?.startsWith('refs/tags/') === true;
  const isOfAChange = pullRequest !== null || (OF_A_CHANGE.has(eventName ?? '') && !isTag);
  const isWanted = check === 'always' || (check === 'auto' && isOfAChange);
  let head = context.commit;
  if (pullRequest !== null) head = pullRequest.headSha;
  else if (eventName === 'workflow_run') head = workflowRun?.headSha ?? null;
  return {
    pull: pullRequest?.number ?? null,
    check: isWanted ? head : null,
    status: head,
    whyNoCheck:
      isWanted && head === null ? 'No check run: the event does not say which commit was judged.' : null,
  };
}
