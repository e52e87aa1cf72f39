import { expect, it } from 'vitest';
import { type SummaryFacts, summaryStatement } from '../../../src/attest/summary/vsa.ts';
import { statement } from '../../../src/contracts/attestation.ts';
import { type Verification, verification } from '../../../src/contracts/verification.ts';

const HEX = 'a'.repeat(64);
const POLICY = 'b'.repeat(64);
const BUNDLE = 'c'.repeat(64);

const verified = (changes: Partial<Verification> = {}): Verification =>
  verification.parse({
    schema_version: 'worldgate.verification.v1',
    verified: true,
    package_digest: `sha256:${HEX}`,
    claim: {
      id: 'clm_01HXY7K8ABCDEFGHJKMNPQRSTV',
      slug: 'reach-success',
      hash: `sha256:${HEX}`,
      outcome: 'supported',
      verdict: 'passed',
      grade: 'A',
      statement: 'acme/reach: success_rate >= 0.8 on reach',
      draft: [],
    },
    level: 'L2',
    signed_late: false,
    signatures: [],
    trust_policy: { name: 'trust-policy.yaml', digest: `sha256:${POLICY}`, any_outcome: false },
    trusted_roots: [],
    verified_at: '2026-11-21T12:00:00Z',
    checks: [{ phase: 'members', name: 'members', state: 'passed', message: 'all there' }],
    ...changes,
  });

const FACTS: SummaryFacts = {
  resourceUri: 'https://github.com/acme/robots/releases/tag/v1',
  verifierId: 'https://github.com/acme/robots/.github/workflows/release.yml',
  version: '0.1.0',
  policyUri: 'https://github.com/acme/robots/blob/main/trust-policy.yaml',
  inputs: [{ file: 'evidence.sigstore.json', digest: `sha256:${BUNDLE}` }],
};

it('is a statement of the form that SLSA asks for', () => {
  const summary = statement.parse(summaryStatement(verified(), FACTS));
  expect(summary).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'evidence-package:reach-success', digest: { sha256: HEX } }],
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: FACTS.verifierId, version: { worldgate: '0.1.0' } },
      timeVerified: '2026-11-21T12:00:00Z',
      resourceUri: FACTS.resourceUri,
      policy: { uri: FACTS.policyUri, digest: { sha256: POLICY } },
      inputAttestations: [{ uri: 'evidence.sigstore.json', digest: { sha256: BUNDLE } }],
      verificationResult: 'PASSED',
      verifiedLevels: ['WORLDGATE_EVIDENCE_L2'],
    },
  });
});

it('claims no level of SLSA, and none at all where anything failed', () => {
  const failing = { phase: 'log', name: 'x', state: 'failed', message: 'no' } as const;
  for (const report of [verified(), verified({ verified: false }), verified({ checks: [failing] })]) {
    expect(JSON.stringify(summaryStatement(report, FACTS))).not.toContain('SLSA_');
  }
  for (const report of [verified({ verified: false }), verified({ checks: [failing] })]) {
    expect(summaryStatement(report, FACTS).predicate).toMatchObject({
      verificationResult: 'FAILED',
      verifiedLevels: ['FAILED'],
    });
  }
});

it('is about a package whose claim could not be read, too', () => {
  const report = verified({ verified: false, claim: null });
  expect(summaryStatement(report, FACTS).subject).toEqual([
    { name: 'evidence-package', digest: { sha256: HEX } },
  ]);
});

it.each([
  ['summary-without-policy', verified({ trust_policy: null }), {}],
  ['summary-without-package', verified({ package_digest: null }), {}],
  ['summary-invalid', verified(), { resourceUri: 'v1.0.0' }],
  ['summary-invalid', verified(), { verifierId: '' }],
])('is refused as %s', (code, report, changes) => {
  expect(() => summaryStatement(report, { ...FACTS, ...changes })).toThrow(expect.objectContaining({ code }));
});
