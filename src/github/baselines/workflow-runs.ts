import { z } from 'zod';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';
import { GitHubError } from '../failures.ts';
import { type WorkflowRunFacts, workflowRunFacts, workflowRunShape } from '../workflow-run.ts';

const ACTIONS = 'actions: read';
const CONTENTS = 'contents: read';

/** Events whose workflow runs what somebody with write access has put on a branch or tag of the repository. */
const OWN_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'release']);

/**
 * Whether a workflow ran the repository's own files for what is on its branches: never for a pull request, whose files
 * are its author's, and never for an event that may follow one (`pull_request_target`, `workflow_run`, `issue_comment`).
 */
export function isOwnRun({ event, repository, headRepository }: WorkflowRunFacts): boolean {
  return OWN_EVENTS.has(event) && repository !== null && headRepository?.id === repository.id;
}

/** Workflow runs by what they ran for, the newest first; one page of them. @throws GitHubError */
export async function listWorkflowRuns(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  query: { head_sha?: string; branch?: string; event?: string },
): Promise<WorkflowRunFacts[]> {
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/actions/runs',
    parameters: { owner, repo, per_page: 100, ...query },
    answer: z.object({ workflow_runs: z.array(workflowRunShape) }),
    purpose: `list the workflow runs of ${query.head_sha ?? query.branch ?? 'the repository'}`,
    permission: ACTIONS,
    repeat: 'repeatable',
  });
  return data.workflow_runs.map(workflowRunFacts).sort((a, b) => b.id - a.id);
}

/** The best common ancestor of two commits; null where there is none. @throws GitHubError */
export async function mergeBase(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  base: string,
  head: string,
): Promise<string | null> {
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    // The first page also lists every file that differs, which nothing here needs.
    parameters: { owner, repo, basehead: `${base}...${head}`, per_page: 1, page: 2 },
    answer: z.object({ merge_base_commit: z.object({ sha: z.string() }).nullish() }),
    purpose: `compare ${head} with ${base}`,
    permission: CONTENTS,
    repeat: 'repeatable',
  });
  return data.merge_base_commit?.sha ?? null;
}

/** The commit that a tag names, also an annotated one. @throws GitHubError */
export async function commitOfTag(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  tag: string,
): Promise<string> {
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}',
    parameters: { owner, repo, ref: `tags/${tag}`, per_page: 1, page: 2 },
    answer: z.object({ sha: z.string() }),
    purpose: `find the commit of tag ${tag}`,
    permission: CONTENTS,
    repeat: 'repeatable',
  });
  return data.sha;
}

const release = z.object({
  id: z.int().positive(),
  tag_name: z.string(),
  html_url: z.string(),
  assets: z.array(
    z.object({
      id: z.int().positive(),
      name: z.string(),
      size: z.number().nonnegative(),
      digest: z.string().nullish(),
    }),
  ),
});
export type Release = z.infer<typeof release>;

/** The latest release that is neither a draft nor a pre-release; null where there is none. @throws GitHubError */
export async function latestRelease(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
): Promise<Release | null> {
  try {
    const { data } = await client.call({
      route: 'GET /repos/{owner}/{repo}/releases/latest',
      parameters: { owner, repo },
      answer: release,
      purpose: 'find the latest release',
      permission: CONTENTS,
      repeat: 'repeatable',
    });
    return data;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}
