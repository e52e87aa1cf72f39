import { EVIDENCE_PREDICATE } from '../../contracts/attestation.ts';
import { FULL_COMMIT } from '../../contracts/common.ts';
import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import { keyPath, quoted } from '../../foundation/plain-value.ts';
import { atLeast } from './level.ts';
import { hasWildcard, wildcardProblem } from './pattern.ts';

/** Where a pattern of refs must begin, so that it says which kind of ref it means. */
const REF_KINDS = ['refs/heads/', 'refs/tags/', 'refs/pull/'];
const PULL_REQUEST_EVENT = /^pull_request/;

/**
 * What is wrong with a policy that has the right shape, each as `key.path: sentence`: patterns that accept more than their
 * writer can have meant, and demands that exclude each other, so that nothing could meet them or one of them is not asked.
 */
export function policyProblems(policy: TrustPolicy): string[] {
  const { signer } = policy;
  return [
    ...(signer.kind === 'key' ? keyProblems(policy) : workflowProblems(signer.workflows ?? [])),
    ...refProblems(policy.refs ?? [], 'refs'),
    ...(policy.events ?? []).flatMap((event, at) =>
      /^[a-z_]+$/.test(event)
        ? []
        : [`${keyPath(['events', at])}: ${quoted(event)} is no event; patterns are not understood here`],
    ),
    ...levelProblems(policy),
    ...pullRequestProblems(policy),
    ...(policy.predicates.includes(EVIDENCE_PREDICATE)
      ? []
      : [`predicates: ${EVIDENCE_PREDICATE} must be among them; nothing else says where evidence was made`]),
  ];
}

/** A key says whose hand signed, and of no repository, job or commit. */
function keyProblems(policy: TrustPolicy): string[] {
  const asked: [key: string, isAsked: boolean][] = [
    ['min_level', policy.min_level !== 'L0'],
    ['reviewed_workflows', policy.reviewed_workflows.length > 0],
    ['allow_late_signing', policy.allow_late_signing],
    ['events', policy.events !== undefined],
    ['refs', policy.refs !== undefined],
    ['commit', policy.commit !== undefined],
    ['bind', policy.bind.length > 0],
  ];
  return asked
    .filter(([, isAsked]) => isAsked)
    .map(([key]) => `${key}: only a certificate can show this, and signer.kind is "key"`);
}

function workflowProblems(workflows: readonly string[]): string[] {
  return workflows.flatMap((workflow, at) => {
    const [path = '', ...rest] = workflow.split('@');
    const where = keyPath(['signer', 'workflows', at]);
    if (hasWildcard(path)) {
      return [`${where}: ${quoted(workflow)} must name one file; "*" may stand behind the "@" only`];
    }
    return refProblems([rest.join('@')], where, true);
  });
}

function refProblems(refs: readonly string[], key: string, isOfWorkflow = false): string[] {
  return refs.flatMap((ref, at) => {
    const where = isOfWorkflow ? key : keyPath([key, at]);
    if (isOfWorkflow && FULL_COMMIT.test(ref)) return [];
    const wildcards = wildcardProblem(ref);
    if (wildcards !== undefined) return [`${where}: ${quoted(ref)} ${wildcards}`];
    if (REF_KINDS.some((kind) => ref.startsWith(kind) && ref.length > kind.length)) return [];
    const kinds = `${isOfWorkflow ? 'a full commit, or ' : ''}${REF_KINDS.map((kind) => `"${kind}…"`).join(', ')}`;
    return [
      hasWildcard(ref)
        ? `${where}: ${quoted(ref)} accepts refs of every kind, also those of pull requests; begin it with one of ${kinds}`
        : `${where}: ${quoted(ref)} is no full ref: it must be one of ${kinds}`,
    ];
  });
}

function levelProblems({ signer, min_level: wanted, reviewed_workflows: reviewed }: TrustPolicy): string[] {
  const names = reviewed.map(({ workflow, commit }) => `${workflow}@${commit}`);
  const twice = names.findIndex((name, at) => names.indexOf(name) < at);
  const problems =
    twice < 0
      ? []
      : [`${keyPath(['reviewed_workflows', twice])}: is of the same workflow and commit as another entry`];
  if (signer.kind === 'key' || !atLeast(wanted, 'L2')) return problems;
  const enough = reviewed.filter(({ level }) => atLeast(level, wanted));
  if (enough.length === 0) {
    return [
      ...problems,
      `min_level: nothing reaches ${wanted} unless reviewed_workflows has a workflow of that level`,
    ];
  }
  const files = signer.workflows?.map((workflow) => workflow.split('@')[0]);
  if (files !== undefined && !enough.some(({ workflow }) => files.includes(workflow))) {
    problems.push(`signer.workflows: none of them is reviewed as ${wanted}, which min_level wants`);
  }
  if (wanted === 'L3' && signer.runner === 'self-hosted') {
    problems.push('signer.runner: L3, which min_level wants, is reached on a github-hosted runner only');
  }
  return problems;
}

function pullRequestProblems({ events, refs, bind }: TrustPolicy): string[] {
  if (!bind.includes('pull_request')) return [];
  return [
    ...(events !== undefined && !events.some((event) => PULL_REQUEST_EVENT.test(event))
      ? ['bind: "pull_request" can never hold: events has none of a pull request']
      : []),
    ...(refs !== undefined && !refs.some((ref) => ref.startsWith('refs/pull/'))
      ? ['bind: "pull_request" can never hold: refs has none of a pull request (refs/pull/…)']
      : []),
  ];
}
