import { listWorkflowRuns } from '../baselines/workflow-runs.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';
import { type CommandedPull, commitDate } from './commands-api.ts';

export interface HeadQuestion {
  client: GitHubClient;
  repository: RepositoryName;
  pull: CommandedPull;
  /** When the comment was made; ISO 8601. */
  commentedAt: string;
  /** Commit that the comment itself names. */
  sha: string | undefined;
}

const ASK_AGAIN = 'look at it, and comment again with `sha=` and the commit that you have looked at';

/**
 * Why the head of a pull request may be newer than what its commenter has looked at; null where it is not.
 *
 * A commit's own dates are its author's to choose, so of a fork they prove nothing. What proves something is the
 * platform's list of the workflow runs for pull requests from that branch: the last one before the comment must have been
 * for this very commit, and none may have come since. Who can push to the repository itself needs no comment to run code,
 * so there the commit's date is enough. A comment that names the commit is bound to it, whatever came when.
 *
 * @throws GitHubError
 */
export async function headProblem(question: HeadQuestion): Promise<string | null> {
  const { client, repository, pull, commentedAt, sha } = question;
  const { head, base } = pull;
  const short = head.sha.slice(0, 12);
  if (sha !== undefined) {
    return sha === head.sha
      ? null
      : `the comment names commit ${sha.slice(0, 12)}, and the head is now ${short}`;
  }
  const limit = Date.parse(commentedAt);
  const dated = await commitDate(client, repository, head.sha);
  if (dated !== null && Date.parse(dated) > limit) {
    return `the head ${short} is newer than the comment: ${ASK_AGAIN}`;
  }
  if (head.repo?.id !== undefined && head.repo.id === base.repo?.id) return null;
  if (head.repo == null) return 'the repository of the head was deleted';
  const runs = await listWorkflowRuns(client, repository, { branch: head.ref, event: 'pull_request' });
  const own = runs.filter((run) => run.headRepository?.id === head.repo?.id && run.createdAt !== null);
  // GitHub's times are whole seconds: what came in the same one may have come after.
  if (own.some((run) => Date.parse(run.createdAt!) >= limit)) {
    return `workflows have started for the branch of the fork since the comment, or in the same moment: ${ASK_AGAIN}`;
  }
  if (own[0]?.headSha === head.sha) return null;
  return `nothing shows that the head ${short} of the fork is older than the comment: ${ASK_AGAIN}`;
}
