import { expect, it } from 'vitest';
import { evaluatePolicy } from '../../../src/attest/policy/evaluate.ts';
import type { VerificationCheck } from '../../../src/contracts/verification.ts';
import { CERTIFICATE, factsOf, strictPolicy } from './facts.ts';

async function check(
  expression: string,
  changes: Parameters<typeof factsOf>[0] = {},
): Promise<VerificationCheck> {
  const checks = await evaluatePolicy(strictPolicy({ expression }), factsOf(changes));
  const found = checks.filter(({ name }) => name === 'expression');
  expect(found.length).toBeGreaterThan(0);
  return found[0]!;
}

it.each([
  'true',
  'outcome == "supported" && verdict == "passed" && grade in ["A", "B"]',
  'completeness > 0.5 && completeness < 1',
  'age_hours / 2 < 1',
  'claim.slug.startsWith("reach-")',
  'signer.kind == "certificate" && signer.key_id == null',
  'signer.repository == "acme/robots" && signer.workflow.endsWith("/policy.yml")',
  'glob(signer.workflow_ref, "refs/heads/*")',
  'source.pull_request == null && source.run_attempt == 1',
  'verifier.commit == signer.commit',
  'predicates.exists(p, p.contains("test-result")) && size(predicates) == 3',
  'claim.metrics.exists(m, m.name == "success_rate" && m.operator == ">=" && m.value >= 0.75)',
  'claim.margin <= 0.05 && claim.alpha <= 0.05 && subject.id == "acme/reach" && subject.revision != null',
  'level >= "L1" && !signed_late && !not_for_proof && !draft',
])('%s', async (expression) => {
  expect(await check(expression)).toMatchObject({ state: 'passed' });
});

it.each([
  ['grade == "B"', 'false, with grade = "A"', 'is false'],
  [
    'signer.event == "release" && claim.slug in ["a"]',
    'false, with signer.event = "push", claim.slug = "reach-success"',
    'is false',
  ],
  ['predicates.exists(p, p == "x")', 'predicates = ["https://', 'is false'],
  ['1.0 > 2.0', 'false', 'is false'],
  ['level', 'not true or false', 'has no meaning'],
  ['grade', 'string', 'neither true nor false'],
  ['completeness', 'number', 'neither true nor false'],
  ['grade == ', 'Unexpected token', 'has no meaning'],
  ['gradee == "A"', 'did you mean "grade"?', 'has no meaning'],
  ['signer.evnt == "push"', 'did you mean "event"?', 'has no meaning'],
  ['signer.environment.startsWith("prod")', 'no matching overload', 'has no value'],
  ['source.pull_request > 3', 'no', 'has no value'],
  ['signer.ref.matches("(a+)+$")', 'glob', 'has no meaning'],
  ['[1, 2].all(x, [1, 2].all(y, x == y))', 'inside of another loop', 'has no meaning'],
  [`${'!'.repeat(2000)}true`, '', 'has no meaning'],
  [`${'('.repeat(500)}true${')'.repeat(500)}`, '', 'has no meaning'],
])('fails, and says why: %s', async (expression, found, message) => {
  const failure = await check(expression);
  expect(failure).toMatchObject({ state: 'failed', phase: 'trust_policy' });
  expect(failure.message).toContain(message);
  expect(failure.found).toContain(found);
});

it('shows no more of the values than a line holds', async () => {
  const failure = await check('signer.environment == "x"', {
    certificate: { environment: 'y'.repeat(5000) },
  });
  expect(failure.found).toBe(`false, with signer.environment = "${'y'.repeat(99)}…`);
});

it('must be true of each signature', async () => {
  const facts = factsOf();
  const [first, ...rest] = facts.signatures;
  const other = { ...rest[0]!, signer: { ...CERTIFICATE, environment: 'staging' } };
  const policy = strictPolicy({ expression: 'signer.environment == null' });
  const checks = await evaluatePolicy(policy, { ...facts, signatures: [first!, other, rest[1]!] });
  expect(checks.filter(({ state }) => state === 'failed').map(({ message }) => message)).toEqual([
    `the expression of the policy is false of ${other.file}`,
  ]);
});

it('holds nothing that leads out of the values', async () => {
  for (const name of ['constructor', '__proto__', 'toString', 'process', 'globalThis']) {
    expect(await check(`${name} != null`)).toMatchObject({ state: 'failed' });
    expect(await check(`signer.${name} != null`)).toMatchObject({ state: 'failed' });
  }
});
