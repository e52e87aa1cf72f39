import { z } from 'zod';
import { VERDICTS, type Verdict } from '../contracts/verdict.ts';
import type { GitHubClient } from './client.ts';
import type { PullRequestRef } from './comments-api.ts';
import { GitHubError } from './failures.ts';

const PERMISSION = 'pull-requests: write';
const labels = z.array(z.object({ name: z.string() }));

/** Looks until the verdict stays the same, so that of two jobs the one that looked earlier does not have the last word. */
const MAX_ROUNDS = 5;

/** `worldgate: failed`. GitHub takes labels of up to 50 characters. */
export function verdictLabel(prefix: string, verdict: Verdict): string {
  return `${prefix}: ${verdict}`;
}

/**
 * Puts the label of the verdict on the pull request and takes those of other verdicts away; all others stay.
 *
 * @param worst the worst verdict of all that the pull request shows, read anew each time
 * Throws `GitHubError`.
 */
export async function labelVerdict(
  client: GitHubClient,
  { repository, number }: PullRequestRef,
  prefix: string,
  worst: () => Promise<Verdict | null>,
): Promise<void> {
  const issue = { owner: repository.owner, repo: repository.name, issue_number: number };
  const ours = VERDICTS.map((verdict) => verdictLabel(prefix, verdict));
  let verdict = await worst();
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const wanted = verdict === null ? null : verdictLabel(prefix, verdict);
    const { data: present } = await client.call({
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
      parameters: { ...issue, per_page: 100 },
      answer: labels,
      purpose: `list the labels of pull request ${number}`,
      permission: PERMISSION,
      repeat: 'repeatable',
    });
    const names = present.map(({ name }) => name);
    const isThere = (label: string) => names.some((name) => name.toLowerCase() === label.toLowerCase());
    if (wanted !== null && !isThere(wanted)) {
      await client.call({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
        parameters: { ...issue, labels: [wanted] },
        answer: z.unknown(),
        purpose: `label pull request ${number} "${wanted}"`,
        permission: PERMISSION,
        repeat: 'repeatable',
      });
    }
    for (const label of ours) {
      if (label !== wanted && isThere(label)) await removeLabel(client, issue, label);
    }
    const now = await worst();
    if (now === verdict) return;
    verdict = now;
  }
}

async function removeLabel(
  client: GitHubClient,
  issue: { owner: string; repo: string; issue_number: number },
  name: string,
): Promise<void> {
  try {
    await client.call({
      route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
      parameters: { ...issue, name },
      answer: z.unknown(),
      purpose: `take the label "${name}" off pull request ${issue.issue_number}`,
      permission: PERMISSION,
      repeat: 'repeatable',
    });
  } catch (error) {
    // Another job was faster.
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
  }
}
