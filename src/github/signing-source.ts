import type { SigningSource } from '../contracts/attestation.ts';
import { FULL_COMMIT } from '../contracts/common.ts';
import type { Environment, EventContext } from './event-context.ts';

const NUMBER = /^\d{1,20}$/;
const RUNNERS = ['github-hosted', 'self-hosted'] as const;

/** What the platform says of this job, for the statement that is signed here; all `null` outside of a job. */
export function signingSourceOf(env: Environment, context: EventContext): SigningSource {
  const { inActions, repository, pullRequest, eventName, runId, runAttempt, serverUrl } = context;
  const said = (name: string, form: RegExp) => {
    const value = inActions ? env[name] : undefined;
    return value !== undefined && value.length <= 1024 && form.test(value) ? value : null;
  };
  return {
    server_url: inActions ? serverUrl : null,
    repository: inActions && repository !== null ? `${repository.owner}/${repository.name}` : null,
    repository_id: said('GITHUB_REPOSITORY_ID', NUMBER),
    commit: said('GITHUB_SHA', FULL_COMMIT),
    head_commit: inActions ? (pullRequest?.headSha ?? null) : null,
    ref: said('GITHUB_REF', /./),
    event: inActions ? eventName : null,
    workflow_ref: said('GITHUB_WORKFLOW_REF', /./),
    run_id: inActions && runId !== null ? String(runId) : null,
    run_attempt: inActions ? runAttempt : null,
    pull_request: inActions ? (pullRequest?.number ?? null) : null,
    runner_environment: RUNNERS.find((name) => inActions && name === env.RUNNER_ENVIRONMENT) ?? null,
  };
}
