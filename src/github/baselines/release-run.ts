import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../foundation/atomic-file.ts';
import { unzipInto } from '../../foundation/unzip.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';
import { BASELINE_LIMITS } from './stored-baseline.ts';
import type { Release } from './workflow-runs.ts';

export interface ReleaseRunPlace {
  client: GitHubClient;
  repository: RepositoryName;
  /** Absolute; private to this job. */
  folder: string;
}

/**
 * Unpacks a run that lies among the files of a release.
 * @param dir absolute; missing
 * @returns false where its bytes have another digest than GitHub states
 * @throws GitHubError, and those of `unzipInto`
 */
export async function downloadReleaseRun(
  { client, repository, folder }: ReleaseRunPlace,
  release: Release,
  asset: Release['assets'][number],
  dir: string,
): Promise<boolean> {
  makeFolder(folder);
  const file = join(folder, `asset-${asset.id}.zip`);
  try {
    const { digest } = await client.download({
      route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
      parameters: {
        owner: repository.owner,
        repo: repository.name,
        asset_id: asset.id,
        headers: { accept: 'application/octet-stream' },
      },
      purpose: `download ${asset.name} of release ${release.tag_name}`,
      permission: 'contents: read',
      file,
      maxBytes: BASELINE_LIMITS.maxArchiveBytes,
    });
    if (asset.digest != null && asset.digest !== digest) return false;
    await unzipInto(file, dir, BASELINE_LIMITS);
    return true;
  } finally {
    rmSync(file, { force: true });
  }
}
