import { expect, it } from 'vitest';
import { policyForKey, policyForRepository } from '../../../src/attest/policy/default-policies.ts';
import { lintPolicy } from '../../../src/attest/policy/lint-policy.ts';
import { ISSUER, KEY_ID, strictPolicy } from './facts.ts';

const keysOf = (...of: Parameters<typeof lintPolicy>) =>
  lintPolicy(...of)
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, key }) => `${severity} ${key}`);

it('has nothing against a strict policy but that L2 would be more', () => {
  const strict = strictPolicy({
    signer: {
      ...strictPolicy().signer,
      workflows: ['acme/robots/.github/workflows/policy.yml@refs/heads/main'],
    },
  });
  expect(lintPolicy(strict).map(({ key }) => key)).toEqual(['min_level']);
});

it('names all that a lax policy leaves open', () => {
  expect(keysOf(policyForRepository({ issuer: ISSUER, repository: 'acme/robots' }))).toEqual([
    'warning signer.repository_id',
    'warning signer.workflows',
    'warning events',
    'warning refs',
    'warning commit',
    'warning max_age_hours',
    'warning claims',
    'warning min_grade',
    'warning allow_drafts',
  ]);
  expect(keysOf(policyForKey([KEY_ID]))).toEqual([
    'warning max_age_hours',
    'warning claims',
    'warning min_grade',
    'warning allow_drafts',
  ]);
});

it('advises metrics where a claim states neither them nor a hash', () => {
  const advice = (claim: object) =>
    lintPolicy(strictPolicy({ claims: [claim] })).find(({ key }) => key === 'claims[0]')?.message;
  expect(advice({ slug: 'push' })).toContain('pin metrics');
  expect(
    advice({ slug: 'push', metrics: [{ name: 'success_rate', operator: '>=', value: 0.75 }] }),
  ).toBeUndefined();
  expect(advice({ hash: KEY_ID })).toBeUndefined();
});

it.each([
  [
    'signer.workflows[0]',
    { signer: { ...strictPolicy().signer, workflows: ['a/b/.github/workflows/c.yml@refs/heads/**'] } },
  ],
  [
    'signer.workflows[0]',
    { signer: { ...strictPolicy().signer, workflows: ['a/b/.github/workflows/c.yml@refs/pull/*/merge'] } },
  ],
  ['refs[0]', { refs: ['refs/heads/**'] }],
  ['events[1]', { events: ['push', 'pull_request_target'] }],
  ['min_level', { min_level: 'L0' }],
  ['allow_late_signing', { allow_late_signing: true }],
  ['claims', { claims: 'any' }],
  ['claims[0].outcomes', { claims: [{ slug: 'x', outcomes: ['supported', 'not_supported'] }] }],
  ['allow_not_for_proof', { allow_not_for_proof: true }],
])('warns of %s', (key, changes) => {
  expect(keysOf(strictPolicy(changes))).toContain(`warning ${key}`);
});

it('finds what nothing can meet', () => {
  const findings = lintPolicy(strictPolicy({ events: ['pull_reqest'], expression: 'grad == "A"' }));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
    {
      severity: 'error',
      key: 'events[0]',
      message: '"pull_reqest" is no event of GitHub; did you mean "pull_request"?',
    },
    { severity: 'error', key: 'expression', message: 'Unknown variable: grad; did you mean "grade"?' },
  ]);
});
