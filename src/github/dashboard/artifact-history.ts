import { join } from 'node:path';
import { EMPTY, type History, mergeHistories, readHistory } from '../../dashboard/history.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import {
  type ArtifactLimits,
  downloadArtifact,
  listArtifacts,
  type WorkflowArtifact,
} from '../artifacts-api.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';

/** Jobs that ran at once each saw the same past: so many of the newest are put together. */
const NEWEST = 5;
/** Newest that are tried where some of them cannot be read. */
const MOST_TRIED = 10;
/** Of all branches, among which those of one may stand far behind. */
const MOST_LISTED = 1000;

const LIMITS: ArtifactLimits = {
  maxArchiveBytes: 64 * 1024 * 1024,
  maxBytes: 256 * 1024 * 1024,
  maxEntries: 10_000,
};

export interface ArtifactHistory {
  history: History;
  /** Why an artifact was passed over, a sentence each. */
  missed: string[];
}

/**
 * The history that earlier runs of a branch have uploaded with their dashboards. Artifacts of other branches and of forks are
 * not believed. One that cannot be read is passed over: the history would else be empty for as long as it is among the newest,
 * and the dashboards made meanwhile would push out those that have all of it.
 * @param folder absolute; missing or empty
 * @throws GitHubError where they cannot be listed
 */
export async function readArtifactHistory(
  client: GitHubClient,
  repository: RepositoryName,
  { name, branch, runId }: { name: string; branch: string | null; runId: number | null },
  folder: string,
): Promise<ArtifactHistory> {
  const { artifacts } = await listArtifacts(client, repository, { name, limit: MOST_LISTED });
  const isOwn = ({ expired, workflow_run: run }: WorkflowArtifact) =>
    !expired &&
    run != null &&
    run.repository_id != null &&
    run.repository_id === run.head_repository_id &&
    run.head_branch === branch &&
    run.id !== runId;
  const read: ArtifactHistory = { history: EMPTY, missed: [] };
  let left = NEWEST;
  for (const artifact of artifacts.filter(isOwn).slice(0, MOST_TRIED)) {
    if (left === 0) break;
    const dir = join(folder, String(artifact.id));
    try {
      await downloadArtifact(client, repository, artifact, dir, LIMITS);
      read.history = mergeHistories(read.history, readHistory(dir));
      left -= 1;
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      read.missed.push(`artifact ${artifact.id}: ${error.message}. ${error.hint ?? ''}`.trim());
    }
  }
  return read;
}
