import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { type UnzipLimits, unzipInto } from '../foundation/unzip.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './event-context.ts';
import { GitHubError } from './failures.ts';

const PERMISSION = 'actions: read';
const PAGE_SIZE = 100;

// The API sends more, and Enterprise servers of other years send less.
const lenient = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);

const artifactShape = z.object({
  id: z.int().positive(),
  name: z.string(),
  size_in_bytes: z.number().nonnegative(),
  expired: z.boolean(),
  created_at: lenient(z.string()),
  expires_at: lenient(z.string()),
  digest: lenient(z.string().regex(/^sha256:[0-9a-f]{64}$/)),
  workflow_run: lenient(
    z.object({
      id: lenient(z.int().positive()),
      repository_id: lenient(z.int().positive()),
      head_repository_id: lenient(z.int().positive()),
      head_branch: lenient(z.string()),
      head_sha: lenient(z.string()),
    }),
  ),
});
const artifactPage = z.object({ total_count: z.number(), artifacts: z.array(artifactShape) });

/** An artifact as the platform describes it. */
export type WorkflowArtifact = z.infer<typeof artifactShape>;

export interface ArtifactQuery {
  /** Of one workflow run; of the whole repository where not given. */
  runId?: number;
  /** The exact name. */
  name?: string;
  /** At most this many are listed, the newest first. */
  limit: number;
}

export interface ArtifactList {
  /** Newest first. */
  artifacts: WorkflowArtifact[];
  /** How many there are, listed or not. */
  total: number;
}

/**
 * The artifacts of a workflow run or of a repository.
 * @throws GitHubError
 */
export async function listArtifacts(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  { runId, name, limit }: ArtifactQuery,
): Promise<ArtifactList> {
  const found = new Map<number, WorkflowArtifact>();
  let total = 0;
  for (let page = 1, more = true; more && found.size < limit; page++) {
    const answer = await client.call({
      route:
        runId === undefined
          ? 'GET /repos/{owner}/{repo}/actions/artifacts'
          : 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      parameters: {
        owner,
        repo,
        per_page: PAGE_SIZE,
        page,
        ...(runId === undefined ? {} : { run_id: runId }),
        ...(name === undefined ? {} : { name }),
      },
      answer: artifactPage,
      purpose: `list the artifacts of ${runId === undefined ? `${owner}/${repo}` : `workflow run ${runId}`}`,
      permission: PERMISSION,
      repeat: 'repeatable',
    });
    total = Math.max(total, answer.data.total_count);
    for (const one of answer.data.artifacts) found.set(one.id, one);
    more = answer.more && answer.data.artifacts.length > 0;
  }
  const artifacts = [...found.values()].sort((a, b) => b.id - a.id).slice(0, limit);
  return { artifacts, total: Math.max(total, found.size) };
}

export interface ArtifactLimits extends UnzipLimits {
  /** Bytes of the archive itself. */
  maxArchiveBytes: number;
}

/**
 * Downloads an artifact and unpacks it. The archive must have the digest that the API states: what the service hands
 * out is then what the run uploaded. Nothing is left behind where that, or the archive, is refused.
 *
 * @param artifact as {@link listArtifacts} lists it
 * @param folder absolute path; missing or empty
 * @returns the paths of the files inside `folder`
 * @throws GitHubError; WorldGateError `artifact-expired`, `artifact-digest-missing`, `artifact-digest-mismatch`,
 * `download-too-large` and those of {@link unzipInto}
 */
export async function downloadArtifact(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  artifact: Pick<WorkflowArtifact, 'id' | 'name' | 'size_in_bytes' | 'expired' | 'digest'>,
  folder: string,
  limits: ArtifactLimits,
): Promise<string[]> {
  const what = `artifact ${quoted(artifact.name)}`;
  if (artifact.expired) throw expired(what);
  if (artifact.digest == null) {
    throw new WorldGateError('artifact-digest-missing', `GitHub states no digest of ${what}`, {
      kind: 'environment',
      hint: 'Upload it with WorldGate, or with `actions/upload-artifact` of version 4 or later.',
    });
  }
  if (artifact.size_in_bytes > limits.maxArchiveBytes) {
    throw new WorldGateError(
      'download-too-large',
      `${what} has ${artifact.size_in_bytes} bytes; at most ${limits.maxArchiveBytes} are downloaded`,
      { hint: 'Check that it is the artifact of a run: nothing of it was downloaded.' },
    );
  }
  const parent = dirname(folder);
  makeFolder(parent);
  const archive = join(parent, `.${basename(folder).slice(0, 100)}.${randomBytes(6).toString('hex')}.zip`);
  try {
    const { digest } = await client.download({
      route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      parameters: { owner, repo, artifact_id: artifact.id, archive_format: 'zip' },
      purpose: `download ${what}`,
      permission: PERMISSION,
      file: archive,
      maxBytes: limits.maxArchiveBytes,
    });
    if (digest !== artifact.digest) {
      throw new WorldGateError(
        'artifact-digest-mismatch',
        `${what} was downloaded with digest ${digest}, but GitHub states ${artifact.digest}`,
        {
          kind: 'environment',
          hint: 'Run the job again; if it stays, something between GitHub and this machine changes files.',
        },
      );
    }
    return await unzipInto(archive, folder, limits);
  } catch (error) {
    if (error instanceof GitHubError && error.status === 410) throw expired(what);
    throw error;
  } finally {
    rmSync(archive, { force: true });
  }
}

function expired(what: string): WorldGateError {
  return new WorldGateError('artifact-expired', `${what} has expired: GitHub no longer has it`, {
    kind: 'environment',
    hint: 'Run the workflow again that uploads it, or keep artifacts longer (`retention-days`, or the settings of the repository).',
  });
}
