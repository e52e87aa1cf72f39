import type { Value } from './expressions.ts';

/** What started a run. */
export interface WorkflowEvent {
  name: string;
  payload: Record<string, Value>;
}

export interface RepositoryFacts {
  /** `owner/name`. */
  fullName: string;
  defaultBranch: string;
  id?: number;
  private?: boolean;
}

/** `pull_request` or `pull_request_target`; `headRepository` is another one for a pull request from a fork. */
export function pullRequestEvent(options: {
  repository: RepositoryFacts;
  number: number;
  headSha: string;
  baseSha: string;
  headRef?: string;
  headRepository?: RepositoryFacts;
  action?: string;
  name?: 'pull_request' | 'pull_request_target';
}): WorkflowEvent {
  const { repository, number, headSha, baseSha, headRef = 'feature', headRepository = repository } = options;
  const fork = headRepository.fullName !== repository.fullName;
  const pull = {
    ...{ number, state: 'open', draft: false, locked: false, labels: [], title: `Number ${number}` },
    head: { sha: headSha, ref: headRef, repo: { ...repositoryPayload(headRepository), fork } },
    base: { sha: baseSha, ref: repository.defaultBranch, repo: repositoryPayload(repository) },
    user: { login: headRepository.fullName.split('/')[0]!, type: 'User' },
  };
  return {
    name: options.name ?? 'pull_request',
    payload: {
      action: options.action ?? 'synchronize',
      number,
      pull_request: pull,
      repository: repositoryPayload(repository),
    },
  };
}

/** A push to a branch (`refs/heads/main`) or of a tag. */
export function pushEvent(options: {
  repository: RepositoryFacts;
  ref: string;
  sha: string;
  before?: string;
}) {
  const { repository, ref, sha, before = '0'.repeat(40) } = options;
  return {
    name: 'push',
    payload: { ref, before, after: sha, repository: repositoryPayload(repository), commits: [] },
  } satisfies WorkflowEvent;
}

/** `workflow_dispatch`, `schedule`, `merge_group`, `issue_comment`, …: the payload is what the caller gives. */
export function otherEvent(
  name: string,
  repository: RepositoryFacts,
  payload: Record<string, Value> = {},
): WorkflowEvent {
  return { name, payload: { repository: repositoryPayload(repository), ...payload } };
}

/** `workflow_run`, completed: what a finished run starts. `headRepository` is the fork of a pull request from one. */
export function workflowRunEvent(options: {
  repository: RepositoryFacts;
  run: { name: string; path: string; runId: number; result: string };
  event: string;
  headSha: string;
  headBranch: string;
  headRepository?: RepositoryFacts;
}): WorkflowEvent {
  const { repository, run, event, headSha, headBranch, headRepository = repository } = options;
  return {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        ...{ id: run.runId, name: run.name, path: run.path, event, status: 'completed', run_attempt: 1 },
        ...{ conclusion: run.result, head_sha: headSha, head_branch: headBranch },
        head_repository: repositoryPayload(headRepository),
        repository: repositoryPayload(repository),
        // GitHub names none where the head lies in a fork.
        pull_requests: [],
      },
      workflow: { name: run.name, path: run.path },
      repository: repositoryPayload(repository),
    },
  };
}

export function repositoryPayload({
  fullName,
  defaultBranch,
  id = 1,
  private: isPrivate = false,
}: RepositoryFacts) {
  const [owner = '', name = ''] = fullName.split('/');
  return {
    ...{ id, name, full_name: fullName, private: isPrivate, fork: false, default_branch: defaultBranch },
    owner: { login: owner, type: 'User' },
    html_url: `https://github.com/${fullName}`,
  };
}

/** What the event says of refs and commits: `sha`, `ref`, `head_ref` and `base_ref` of `github`. */
export function refsOf({ name, payload }: WorkflowEvent, fallback: { sha: string; defaultBranch: string }) {
  const pull = payload.pull_request as { number: number; head: Head; base: Head } | undefined;
  const group = payload.merge_group as { head_sha: string; head_ref: string } | undefined;
  const main = `refs/heads/${fallback.defaultBranch}`;
  if (name === 'pull_request' && pull !== undefined) {
    // The commit that GitHub makes to try the merge is none of the two.
    const ref = `refs/pull/${pull.number}/merge`;
    return { sha: 'b'.repeat(40), ref, head_ref: pull.head.ref, base_ref: pull.base.ref };
  }
  if (name === 'pull_request_target' && pull !== undefined) {
    return {
      sha: pull.base.sha,
      ref: `refs/heads/${pull.base.ref}`,
      head_ref: pull.head.ref,
      base_ref: pull.base.ref,
    };
  }
  if (name === 'push')
    return { sha: String(payload.after), ref: String(payload.ref), head_ref: '', base_ref: '' };
  if (group !== undefined) return { sha: group.head_sha, ref: group.head_ref, head_ref: '', base_ref: '' };
  return { sha: fallback.sha, ref: main, head_ref: '', base_ref: '' };
}

interface Head {
  sha: string;
  ref: string;
  repo: { full_name: string } | null;
}

/** Whether the head of the pull request lies in another repository: its jobs may only read and get no secrets. */
export function isFork({ name, payload }: WorkflowEvent): boolean {
  const pull = payload.pull_request as { head: Head; base: Head } | undefined;
  return (
    name === 'pull_request' && pull !== undefined && pull.head.repo?.full_name !== pull.base.repo?.full_name
  );
}
