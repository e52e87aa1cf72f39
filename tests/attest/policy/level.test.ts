import { expect, it } from 'vitest';
import { trustLevelOf } from '../../../src/attest/policy/level.ts';
import { TEST_RESULT } from '../../../src/contracts/attestation.ts';
import type { ReviewedWorkflow } from '../../../src/contracts/trust-policy.ts';
import { CERTIFICATE, factsOf, KEY_SIGNER, OTHER_COMMIT, WORKFLOW_COMMIT } from './facts.ts';

const WORKFLOW = 'worldgate/worldgate/.github/workflows/trusted-eval.yml';
const reviewed = (level: 'L2' | 'L3', changes: Partial<ReviewedWorkflow> = {}): ReviewedWorkflow[] => [
  { workflow: WORKFLOW, commit: WORKFLOW_COMMIT, digest: `sha256:${'1'.repeat(64)}`, level, ...changes },
];
const by = (certificate: Partial<typeof CERTIFICATE> = {}) =>
  factsOf({ certificate: { subject: `https://github.com/${WORKFLOW}@refs/tags/v1.0.0`, ...certificate } })
    .signatures;
const levelOf = (...of: Parameters<typeof trustLevelOf>) => trustLevelOf(...of).level;

it('is L0 without a valid signature, and with a key', () => {
  expect(levelOf([], [])).toBe('L0');
  const broken = { phase: 'log', name: 'x', state: 'failed', message: '' } as const;
  expect(
    levelOf(
      by().map((one) => ({ ...one, checks: [broken] })),
      reviewed('L3'),
    ),
  ).toBe('L0');
  expect(levelOf(factsOf({ signer: KEY_SIGNER }).signatures, reviewed('L3'))).toBe('L0');
});

it('is L1 with a certificate of a workflow that nobody reviewed', () => {
  expect(levelOf(by(), [])).toBe('L1');
  expect(trustLevelOf(by(), []).why).toContain(
    `nobody has reviewed ${WORKFLOW} at commit ${WORKFLOW_COMMIT}`,
  );
});

it('is what the reviewed text earned, at exactly that commit and file', () => {
  expect(levelOf(by(), reviewed('L2'))).toBe('L2');
  expect(levelOf(by(), reviewed('L3'))).toBe('L3');
  expect(levelOf(by({ workflow_digest: OTHER_COMMIT }), reviewed('L3'))).toBe('L1');
  expect(levelOf(by({ workflow_digest: null }), reviewed('L3'))).toBe('L1');
  expect(levelOf(by(), reviewed('L3', { workflow: `${WORKFLOW.slice(0, -4)}.yaml` }))).toBe('L1');
  expect(levelOf(by({ subject: `https://github.evil/${WORKFLOW}@refs/tags/v1.0.0` }), reviewed('L3'))).toBe(
    'L1',
  );
});

it('is L3 on a hosted runner only', () => {
  expect(levelOf(by({ runner: 'self-hosted' }), reviewed('L3'))).toBe('L2');
  expect(levelOf(by({ runner: null }), reviewed('L3'))).toBe('L2');
});

it('is no more than L2 where another run signed than the one that made the evidence', () => {
  expect(
    levelOf(by({ run_url: 'https://github.com/acme/robots/actions/runs/101/attempts/1' }), reviewed('L3')),
  ).toBe('L2');
});

it('is the lowest of the statements of a package', () => {
  const mixed = by().map((one) =>
    one.statement!.predicateType === TEST_RESULT ? { ...one, signer: CERTIFICATE } : one,
  );
  expect(levelOf(mixed, reviewed('L3'))).toBe('L1');
});

it('of an issuer that is not known follows from reviews on the server of the certificate only', () => {
  const issuer = 'https://issuer.example';
  expect(levelOf(by({ issuer }), reviewed('L3'))).toBe('L3');
  expect(levelOf(by({ issuer, repository: 'https://elsewhere.example/acme/robots' }), reviewed('L3'))).toBe(
    'L1',
  );
  expect(levelOf(by({ issuer, repository: null }), reviewed('L3'))).toBe('L1');
});
