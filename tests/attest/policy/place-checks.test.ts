import { describe, expect, it } from 'vitest';
import { packageSignatures, type VerifierFacts } from '../../../src/attest/policy/facts.ts';
import { placeChecks } from '../../../src/attest/policy/place-checks.ts';
import type { SigningSource } from '../../../src/contracts/attestation.ts';
import type { CertificateIdentity } from '../../../src/contracts/verification.ts';
import { COMMIT, factsOf, failuresOf, strictPolicy } from './facts.ts';

const TIP = 'abcd'.repeat(10);
const REF = 'refs/pull/12/merge';
const POLICY = strictPolicy({ events: undefined, refs: undefined, commit: undefined, bind: ['commit'] });

interface Changes {
  certificate?: Partial<CertificateIdentity>;
  source?: Partial<SigningSource>;
  verifier?: Partial<VerifierFacts>;
}

/** Evidence of a merge commit of pull request 12, whose tip the statement names; verified for that tip. */
function failures({ certificate, source, verifier }: Changes = {}, policy = POLICY): string[] {
  const facts = factsOf({
    certificate: { event: 'pull_request', ref: REF, ...certificate },
    source: { event: 'pull_request', ref: REF, head_commit: TIP, pull_request: 12, ...source },
    verifier: { commit: TIP, pullRequest: 12, ...verifier },
  });
  const checks = placeChecks(policy, packageSignatures(facts.signatures), facts.verifier);
  return [...new Set(failuresOf(checks))];
}

describe('the tip of a branch, which no certificate names', () => {
  it('counts for the pull request that the certificate names', () => {
    expect(failures()).toEqual([]);
    expect(failures({ verifier: { commit: COMMIT } })).toEqual([]);
  });

  it.each<[string, Changes]>([
    ['a verifier of no pull request', { verifier: { pullRequest: null } }],
    ['a verifier of another pull request', { verifier: { pullRequest: 13 } }],
    ['a certificate of another pull request', { certificate: { ref: 'refs/pull/13/merge' } }],
    ['a certificate of a branch', { certificate: { ref: 'refs/heads/main' } }],
    ['a certificate of another event', { certificate: { event: 'push' } }],
    [
      'a certificate and a statement of a branch',
      { certificate: { event: 'push', ref: 'refs/heads/main' }, source: { event: 'push' } },
    ],
    ['a statement of another tip', { source: { head_commit: 'f'.repeat(40) } }],
    ['a statement of no tip', { source: { head_commit: null } }],
  ])('does not for %s', (_, changes) => {
    expect(failures(changes)).toEqual(['bound-to-commit']);
  });

  it('does not where a later run signed: its certificate is of another event', () => {
    const policy = strictPolicy({ ...POLICY, allow_late_signing: true });
    const certificate = { run_url: 'https://github.com/acme/robots/actions/runs/170/attempts/1' };
    expect(failures({ certificate }, policy)).toEqual(['bound-to-commit']);
    expect(failures({ certificate, verifier: { commit: COMMIT } }, policy)).toEqual([]);
  });
});
