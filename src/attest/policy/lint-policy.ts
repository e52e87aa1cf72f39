import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import { keyPath, quoted } from '../../foundation/plain-value.ts';
import { nearest } from '../../foundation/suggest.ts';
import { compileExpression } from './expression.ts';
import { serverOf } from './identity.ts';

export interface PolicyFinding {
  /** `error`: nothing can meet it; `warning`: it accepts more than most would want; `note`: good to know. */
  severity: 'error' | 'warning' | 'note';
  key: string;
  message: string;
}

type CertificateSigner = Extract<TrustPolicy['signer'], { kind: 'certificate' }>;

/** Source: docs.github.com, "Events that trigger workflows". */
const EVENTS = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_dispatch',
  'workflow_run',
];
/** In these a job of the repository may handle what strangers wrote, under the name of the repository. */
const EXPOSED_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'];
const BAD_OUTCOMES = ['not_supported', 'invalid'];
const LONG_HOURS = 90 * 24;

/** What a reader of a policy would ask about. The policy is one that `parsePolicy` accepts. */
export function lintPolicy(policy: TrustPolicy): PolicyFinding[] {
  const { signer } = policy;
  return [
    ...(signer.kind === 'certificate'
      ? [...signerFindings(signer), ...placeFindings(policy)]
      : keyFindings(policy)),
    ...packageFindings(policy),
    ...expressionFindings(policy.expression),
  ];
}

function warning(key: string, message: string): PolicyFinding {
  return { severity: 'warning', key, message };
}

function signerFindings({ issuer, repository_id, workflows }: CertificateSigner): PolicyFinding[] {
  const found: PolicyFinding[] = [];
  if (serverOf(issuer) === null) {
    found.push({
      severity: 'note',
      key: 'signer.issuer',
      message: "is not an issuer of GitHub's: what its certificates say may mean something else",
    });
  }
  if (repository_id === undefined) {
    found.push(
      warning(
        'signer.repository_id',
        'is not stated: whoever takes the name of the repository over is accepted',
      ),
    );
  }
  if (workflows === undefined) {
    found.push(
      warning('signer.workflows', 'is not stated: any workflow of the repository may sign, also a new one'),
    );
  }
  for (const [at, workflow] of (workflows ?? []).entries()) {
    const ref = workflow.slice(workflow.indexOf('@') + 1);
    const key = keyPath(['signer', 'workflows', at]);
    if (/^refs\/heads\/\*+$/.test(ref))
      found.push(
        warning(key, 'accepts the file as it stands on any branch, also one that was pushed for it'),
      );
    if (ref.startsWith('refs/pull/'))
      found.push(warning(key, 'accepts the file as the author of a pull request wrote it'));
  }
  return found;
}

function placeFindings(policy: TrustPolicy): PolicyFinding[] {
  const { events, refs, commit, bind, min_level: level, reviewed_workflows: reviewed } = policy;
  const found: PolicyFinding[] = [];
  if (events === undefined)
    found.push(warning('events', 'is not stated: runs of pull requests are accepted'));
  for (const [at, event] of (events ?? []).entries()) {
    const key = keyPath(['events', at]);
    if (!EVENTS.includes(event)) {
      const near = nearest(event, EVENTS);
      found.push({
        severity: 'error',
        key,
        message: `${quoted(event)} is no event of GitHub${near === undefined ? '' : `; did you mean "${near}"?`}`,
      });
    } else if (EXPOSED_EVENTS.includes(event)) {
      found.push(warning(key, `in "${event}" a job of the repository may handle what strangers wrote`));
    }
  }
  if (refs === undefined) found.push(warning('refs', 'is not stated: evidence of any branch is accepted'));
  for (const [at, ref] of (refs ?? []).entries()) {
    if (/^refs\/(?:heads|tags)\/\*+$/.test(ref))
      found.push(warning(keyPath(['refs', at]), 'accepts any of them'));
  }
  if (commit === undefined && !bind.includes('commit')) {
    found.push(
      warning(
        'commit',
        'is not stated, and bind has no commit: good evidence of an old commit is accepted for a new one',
      ),
    );
  }
  if (!bind.includes('repository')) {
    found.push({
      severity: 'note',
      key: 'bind',
      message: 'does not say "repository": the verifying job may be of another one',
    });
  }
  if (level === 'L0') {
    found.push(warning('min_level', 'is L0, although a certificate is asked for: say L1 or higher'));
  } else if (level === 'L1') {
    found.push({
      severity: 'note',
      key: 'min_level',
      message: 'is L1: the job that evaluated could have signed anything',
    });
  }
  if (reviewed.length > 0 && (level === 'L0' || level === 'L1')) {
    found.push({
      severity: 'note',
      key: 'reviewed_workflows',
      message: `only show in reports: min_level is ${level}`,
    });
  }
  if (policy.allow_late_signing) {
    found.push(
      warning(
        'allow_late_signing',
        'lets any later run sign; commit and run are then those that the statement itself names',
      ),
    );
  }
  return found;
}

function keyFindings({ max_age_hours: hours, witnesses }: TrustPolicy): PolicyFinding[] {
  const isWitnessed = witnesses.timestamp === 'required' || witnesses.transparency_log === 'required';
  if (hours === undefined || isWitnessed) return [];
  return [
    {
      severity: 'note',
      key: 'max_age_hours',
      message: 'is counted from the time that the holder of the key states: no witness is required',
    },
  ];
}

function packageFindings(policy: TrustPolicy): PolicyFinding[] {
  const found: PolicyFinding[] = [];
  if (policy.max_age_hours === undefined) {
    found.push(warning('max_age_hours', 'is not stated: evidence is accepted for ever'));
  } else if (policy.max_age_hours > LONG_HOURS) {
    found.push({
      severity: 'note',
      key: 'max_age_hours',
      message: `accepts evidence for ${Math.floor(policy.max_age_hours / 24)} days`,
    });
  }
  if (policy.claims === undefined) {
    found.push(warning('claims', 'is not stated: any claim that is supported is accepted, also an easy one'));
  }
  if (policy.claims === 'any') {
    found.push(warning('claims', 'is "any": a claim that does not hold is accepted, too'));
  }
  for (const [at, { hash, metrics, outcomes }] of listed(policy.claims).entries()) {
    const bad = outcomes.filter((outcome) => BAD_OUTCOMES.includes(outcome));
    if (bad.length > 0)
      found.push(warning(keyPath(['claims', at, 'outcomes']), `accepts ${bad.join(' and ')}`));
    if (hash === undefined && metrics === undefined) {
      found.push({
        severity: 'note',
        key: keyPath(['claims', at]),
        message:
          'states no metrics: a claim of that name with a lower threshold is accepted; pin metrics, as { name: success_rate, operator: ">=", value: 0.8 }',
      });
    }
  }
  if (policy.min_grade === 'D')
    found.push(warning('min_grade', 'is D: evidence without episodes is accepted'));
  if (policy.allow_not_for_proof)
    found.push(warning('allow_not_for_proof', 'accepts results of mocks and demonstrations'));
  if (policy.allow_drafts)
    found.push(warning('allow_drafts', 'accepts claims that nobody has confirmed, or that name no model'));
  return found;
}

function listed(claims: TrustPolicy['claims']) {
  return claims === undefined || claims === 'any' ? [] : claims;
}

function expressionFindings(expression: string | undefined): PolicyFinding[] {
  if (expression === undefined) return [];
  const compiled = compileExpression(expression);
  return typeof compiled === 'string' ? [{ severity: 'error', key: 'expression', message: compiled }] : [];
}
