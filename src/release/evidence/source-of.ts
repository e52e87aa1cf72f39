import { FULL_COMMIT, repositoryName } from '../../contracts/common.ts';
import type { ReleaseEvidence } from '../../contracts/release-evidence.ts';
import { checkedOutCommit } from '../../observability/commit.ts';

/**
 * Which commit, run and attempt evidence is of, as the platform says it; all but the commit is null outside of GitHub Actions.
 * @param env read at the door
 * @param folder absolute, in the checkout that is released: what lies there counts, and not what the job was started for
 */
export function sourceOf(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): ReleaseEvidence['source'] {
  const commit = checkedOutCommit(folder);
  if (env.GITHUB_ACTIONS !== 'true') {
    return { repository: null, commit, ref: null, run_url: null, run_id: null, run_attempt: 1 };
  }
  const repository = repositoryName.safeParse(env.GITHUB_REPOSITORY).data ?? null;
  const runId = /^\d{1,20}$/.test(env.GITHUB_RUN_ID ?? '') ? env.GITHUB_RUN_ID! : null;
  const attempt = /^[1-9]\d{0,5}$/.test(env.GITHUB_RUN_ATTEMPT ?? '') ? Number(env.GITHUB_RUN_ATTEMPT) : 1;
  const server = /^https?:\/\/[\w.:-]+$/.test(env.GITHUB_SERVER_URL ?? '') ? env.GITHUB_SERVER_URL! : null;
  return {
    repository,
    commit: commit ?? (FULL_COMMIT.test(env.GITHUB_SHA ?? '') ? env.GITHUB_SHA! : null),
    ref: env.GITHUB_REF?.slice(0, 1000) ?? null,
    run_url:
      server === null || repository === null || runId === null
        ? null
        : `${server}/${repository}/actions/runs/${runId}/attempts/${attempt}`,
    run_id: runId,
    run_attempt: attempt,
  };
}
