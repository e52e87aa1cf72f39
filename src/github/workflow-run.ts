import { z } from 'zod';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './event-context.ts';

// The API sends more, and leaves out more than it says, as of forks that were deleted.
const lenient = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const account = lenient(z.object({ login: z.string() }));
const repositoryShape = lenient(z.object({ id: z.int().positive(), full_name: z.string(), owner: account }));

export const workflowRunShape = z.object({
  id: z.int().positive(),
  run_attempt: lenient(z.int().positive()),
  event: z.string(),
  status: lenient(z.string()),
  conclusion: lenient(z.string()),
  head_sha: z.string(),
  head_branch: lenient(z.string()),
  path: lenient(z.string()),
  html_url: lenient(z.string()),
  created_at: lenient(z.string()),
  actor: account,
  repository: repositoryShape,
  head_repository: repositoryShape,
});

export interface RunRepository {
  id: number;
  fullName: string;
  owner: string;
}

/** A workflow run, as the platform knows it: nothing of it comes from files of the run. */
export interface WorkflowRunFacts {
  id: number;
  attempt: number;
  event: string;
  status: string | null;
  conclusion: string | null;
  headSha: string;
  headBranch: string | null;
  /** Where the run is; the one whose workflow it is. */
  repository: RunRepository | null;
  /** Where the commit comes from; `null` where that repository was deleted. */
  headRepository: RunRepository | null;
  actor: string | null;
  /** When the platform made it, which its author cannot choose; ISO 8601. */
  createdAt: string | null;
  /** Its page. */
  url: string | null;
}

/**
 * @throws GitHubError
 */
export async function readWorkflowRun(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  runId: number,
): Promise<WorkflowRunFacts> {
  const { data } = await client.call({
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    parameters: { owner, repo, run_id: runId },
    answer: workflowRunShape,
    purpose: `read workflow run ${runId} of ${owner}/${repo}`,
    permission: 'actions: read',
    repeat: 'repeatable',
  });
  return workflowRunFacts(data);
}

export function workflowRunFacts(data: z.infer<typeof workflowRunShape>): WorkflowRunFacts {
  return {
    id: data.id,
    attempt: data.run_attempt ?? 1,
    event: data.event,
    status: data.status ?? null,
    conclusion: data.conclusion ?? null,
    headSha: data.head_sha,
    headBranch: data.head_branch ?? null,
    repository: runRepository(data.repository),
    headRepository: runRepository(data.head_repository),
    actor: data.actor?.login ?? null,
    createdAt: data.created_at ?? null,
    url: data.html_url ?? null,
  };
}

function runRepository(found: z.infer<typeof repositoryShape>): RunRepository | null {
  if (found == null) return null;
  const { id, full_name } = found;
  return { id, fullName: full_name, owner: found.owner?.login ?? full_name.split('/', 1)[0]! };
}
