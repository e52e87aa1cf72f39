import { z } from 'zod';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './event-context.ts';
import { GitHubError } from './failures.ts';

const PERMISSION = 'attestations: write';

const created = z.object({ id: z.union([z.int().nonnegative(), z.string().regex(/^\d{1,20}$/)]) });

export interface StoredAttestation {
  id: string;
  /** Page of the attestation. */
  url: string;
}

/**
 * Puts a Sigstore bundle into GitHub's store, where `gh attestation verify` finds it by the digests of its subjects.
 * A repeated request stores it twice, which changes no answer.
 * Source: docs.github.com/rest/repos/attestations, "Create an attestation".
 * @param bundle its JSON form
 * @throws GitHubError
 */
export async function storeAttestation(
  client: GitHubClient,
  { owner, name }: RepositoryName,
  serverUrl: string,
  bundle: object,
): Promise<StoredAttestation> {
  try {
    const { data } = await client.call({
      route: 'POST /repos/{owner}/{repo}/attestations',
      parameters: { owner, repo: name, bundle },
      answer: created,
      purpose: `store the attestation in ${owner}/${name}`,
      permission: PERMISSION,
      repeat: 'repeatable',
    });
    return { id: String(data.id), url: `${serverUrl}/${owner}/${name}/attestations/${data.id}` };
  } catch (error) {
    if (!(error instanceof GitHubError) || ![403, 404, 410].includes(error.status ?? 0)) throw error;
    if (error.failure === 'rate-limited') throw error;
    throw new GitHubError({
      failure: error.failure,
      message: error.message,
      hint:
        `Add \`permissions: ${PERMISSION}\` to the job, beside \`id-token\`. Of private repositories, GitHub ` +
        'stores attestations with Enterprise Cloud only: otherwise sign with `--key`, or with another instance of Sigstore.',
      status: error.status,
      mayHaveApplied: error.mayHaveApplied,
      retryAfterMs: error.retryAfterMs,
      cause: error,
    });
  }
}
