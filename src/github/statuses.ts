import { z } from 'zod';
import { type Verdict, verdictRow } from '../contracts/verdict.ts';
import { clip } from '../reports/plain.ts';
import type { SectionStamp } from '../reports/section-marker.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './event-context.ts';

/** GitHub refuses longer ones. */
const LONGEST_DESCRIPTION = 140;

export interface StatusRequest {
  repository: RepositoryName;
  sha: string;
  stamp: Pick<SectionStamp, 'kind' | 'name'>;
  verdict: Verdict;
  notForProof: boolean;
  /** Of the step, as `fail-on` decides it. */
  exitCode: number;
  /** Page of the workflow run. */
  targetUrl: string | null;
}

/** The name under which branch protection knows the status: it never changes from run to run. */
export function statusContext({ kind, name }: Pick<SectionStamp, 'kind' | 'name'>): string {
  return clip(`worldgate/${name}${kind === 'claim' ? ' (claim)' : ''}`, 255);
}

/**
 * A status is red or green and knows nothing in between: where the step passes without verdict `passed`, the description says so.
 */
export function statusDescription({
  verdict,
  notForProof,
  exitCode,
}: Omit<StatusRequest, 'repository' | 'sha' | 'stamp' | 'targetUrl'>): string {
  const counts = exitCode === 0 && verdict !== 'passed' ? '; `fail-on` lets it pass' : '';
  return clip(
    `${verdictRow(verdict).words}${counts}${notForProof ? ' (not for proof)' : ''}`,
    LONGEST_DESCRIPTION,
  );
}

/** What a status makes of a verdict: it is red where the step is, and `error` where nothing could be decided. */
export function statusState(verdict: Verdict, exitCode: number): 'success' | 'failure' | 'error' {
  if (verdict === 'error') return 'error';
  return exitCode === 0 ? 'success' : 'failure';
}

/** Sets the commit status. Throws `GitHubError`. */
export async function setCommitStatus(client: GitHubClient, request: StatusRequest): Promise<void> {
  const context = statusContext(request.stamp);
  await client.call({
    route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
    parameters: {
      owner: request.repository.owner,
      repo: request.repository.name,
      sha: request.sha,
      state: statusState(request.verdict, request.exitCode),
      context,
      description: statusDescription(request),
      ...(request.targetUrl !== null && { target_url: request.targetUrl }),
    },
    answer: z.unknown(),
    purpose: `set the commit status "${context}"`,
    permission: 'statuses: write',
    repeat: 'repeatable',
  });
}
