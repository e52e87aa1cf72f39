import { describe, expect, it } from 'vitest';
import { policyForKey, policyForRepository } from '../../../src/attest/policy/default-policies.ts';
import { evaluatePolicy } from '../../../src/attest/policy/evaluate.ts';
import type { PackageFacts, PolicyFacts } from '../../../src/attest/policy/facts.ts';
import { EVIDENCE_PREDICATE, TEST_RESULT } from '../../../src/contracts/attestation.ts';
import { verificationCheck } from '../../../src/contracts/verification.ts';
import {
  CERTIFICATE,
  COMMIT,
  factsOf,
  failuresOf,
  ISSUER,
  KEY_ID,
  KEY_SIGNER,
  OTHER_COMMIT,
  PACKAGE,
  predicateOf,
  SOURCE,
  strictPolicy,
} from './facts.ts';

const failures = async (policy: Parameters<typeof evaluatePolicy>[0], facts: PolicyFacts) => {
  const checks = await evaluatePolicy(policy, facts);
  for (const check of checks) verificationCheck.parse(check);
  return [...new Set(failuresOf(checks))].sort();
};

it('accepts what meets every demand', async () => {
  const checks = await evaluatePolicy(strictPolicy(), factsOf());
  expect(checks.filter(({ state }) => state !== 'passed')).toEqual([]);
  expect(checks.length).toBeGreaterThan(25);
});

type Changes = Parameters<typeof factsOf>[0];
type PackageMetrics = PackageFacts['claim']['metrics'];

function asking(rate: number, ms: number, statistic: 'p50' | 'p99' = 'p99'): PackageMetrics {
  return [
    { name: 'success_rate', operator: '>=', value: rate, unit: 'ratio' },
    { name: 'latency_ms', operator: '<=', value: ms, unit: 'ms', statistic },
  ];
}

// Each fact that a demand rests on, changed alone. `alone`: the names of all checks that must fail then, and no other.
const ALONE: [what: string, changes: Changes, names: string[]][] = [
  ['another issuer', { certificate: { issuer: `${ISSUER}/other` } }, ['signer-issuer']],
  ['an owner with another id', { certificate: { owner_id: '12' } }, ['signer-owner-id']],
  ['an owner without an id', { certificate: { owner_id: null } }, ['signer-owner-id']],
  [
    'another workflow',
    { certificate: { subject: CERTIFICATE.subject.replace('policy.yml', 'evil.yml') } },
    ['signer-workflow'],
  ],
  [
    'a workflow at a tag',
    { certificate: { subject: CERTIFICATE.subject.replace('heads', 'tags') } },
    ['signer-workflow'],
  ],
  [
    'a workflow on another server',
    { certificate: { subject: CERTIFICATE.subject.replace('github.com', 'github.evil') } },
    ['signer-workflow'],
  ],
  [
    'a longer ref of the workflow',
    { certificate: { subject: `${CERTIFICATE.subject}/x` } },
    ['signer-workflow'],
  ],
  ['a runner of its own', { certificate: { runner: 'self-hosted' } }, ['expression', 'signer-runner']],
  [
    'another repository in the certificate',
    { certificate: { repository: 'https://github.com/acme/robots2' } },
    ['signer-repository', 'source-repository'],
  ],
  [
    'the repository on another server',
    { certificate: { repository: 'https://github.evil/acme/robots' } },
    ['signer-repository', 'source-repository'],
  ],
  [
    'another repository id in the certificate',
    { certificate: { repository_id: '4712' } },
    ['signer-repository-id', 'source-repository'],
  ],
  ['another repository in the statement', { source: { repository: 'acme/other' } }, ['source-repository']],
  [
    'another repository id in the statement',
    { source: { repository_id: '1' } },
    ['bound-to-repository', 'source-repository'],
  ],
  [
    'another server in the statement',
    { source: { server_url: 'https://github.evil' } },
    ['source-repository', 'source-workflow'],
  ],
  ['another commit in the statement', { source: { commit: OTHER_COMMIT } }, ['source-commit']],
  ['no commit in the statement', { source: { commit: null } }, ['source-commit']],
  [
    'another commit in the certificate',
    { certificate: { commit: OTHER_COMMIT } },
    ['bound-to-commit', 'commit', 'source-commit'],
  ],
  ['another event in the statement', { source: { event: 'schedule' } }, ['source-event']],
  [
    'another event in the certificate',
    { certificate: { event: 'pull_request_target' } },
    ['event', 'source-event'],
  ],
  ['another ref in the statement', { source: { ref: 'refs/heads/dev' } }, ['source-ref']],
  ['another ref in the certificate', { certificate: { ref: 'refs/heads/dev' } }, ['ref', 'source-ref']],
  [
    'the ref of a pull request in the certificate',
    { certificate: { ref: 'refs/pull/5/merge' } },
    ['ref', 'source-pull-request', 'source-ref'],
  ],
  [
    'another workflow in the statement',
    { source: { workflow_ref: 'acme/robots/.github/workflows/x.yml@refs/heads/main' } },
    ['source-workflow'],
  ],
  [
    'a later run in the certificate',
    { certificate: { run_url: 'https://github.com/acme/robots/actions/runs/101/attempts/1' } },
    ['late-signing'],
  ],
  [
    'a later attempt in the certificate',
    { certificate: { run_url: 'https://github.com/acme/robots/actions/runs/100/attempts/2' } },
    ['late-signing'],
  ],
  [
    'an earlier run in the certificate',
    { certificate: { run_url: 'https://github.com/acme/robots/actions/runs/99/attempts/1' } },
    ['source-run'],
  ],
  ['no run in the certificate', { certificate: { run_url: null } }, ['source-run']],
  ['another released commit', { verifier: { releasedCommit: OTHER_COMMIT } }, ['commit']],
  ['no released commit', { verifier: { releasedCommit: null } }, ['commit']],
  ['a verifier of another repository', { verifier: { repositoryId: '1' } }, ['bound-to-repository']],
  [
    'a verifier of no repository',
    { verifier: { repositoryId: null, repository: null } },
    ['bound-to-repository'],
  ],
  ['a verifier at another commit', { verifier: { commit: OTHER_COMMIT } }, ['bound-to-commit']],
  ['a verifier in another run', { verifier: { runId: '101' } }, ['bound-to-run']],
  ['a verifier in another attempt', { verifier: { runAttempt: 2 } }, ['bound-to-run']],
  ['a verifier outside of any run', { verifier: { runId: null, runAttempt: null } }, ['bound-to-run']],
  ['another claim', { package: { claim: { ...PACKAGE.claim, id: 'x' } } }, ['claim']],
  ['another outcome', { package: { outcome: 'not_supported' } }, ['outcome']],
  ['an outcome that is weaker', { package: { outcome: 'supported_within_margin' } }, ['outcome']],
  ['no outcome', { package: { outcome: null } }, ['outcome']],
  ['a lower grade', { package: { grade: 'B' } }, ['grade']],
  ['a less complete record', { package: { completeness: 0.89 } }, ['completeness']],
  ['no completeness', { package: { completeness: null } }, ['completeness']],
  [
    'a claim of less',
    { package: { claim: { ...PACKAGE.claim, metrics: asking(0.74, 20) } } },
    ['claim-metric'],
  ],
  [
    'a claim of more milliseconds',
    { package: { claim: { ...PACKAGE.claim, metrics: asking(0.75, 21) } } },
    ['claim-metric'],
  ],
  [
    'a claim of another statistic',
    { package: { claim: { ...PACKAGE.claim, metrics: asking(0.75, 20, 'p50') } } },
    ['claim-metric'],
  ],
  [
    'a claim without one of the metrics',
    { package: { claim: { ...PACKAGE.claim, metrics: asking(0.75, 20).slice(0, 1) } } },
    ['claim-metric'],
  ],
  [
    'a claim with the opposite operator',
    {
      package: {
        claim: {
          ...PACKAGE.claim,
          metrics: asking(0.75, 20).map((one) => ({ ...one, operator: '<=' as const })),
        },
      },
    },
    ['claim-metric'],
  ],
  ['a wider margin', { package: { claim: { ...PACKAGE.claim, margin: 0.06 } } }, ['claim-metric']],
  ['a larger error probability', { package: { claim: { ...PACKAGE.claim, alpha: 0.1 } } }, ['claim-metric']],
  [
    'another revision of the model',
    {
      package: {
        claim: { ...PACKAGE.claim, subject: { ...PACKAGE.claim.subject, revision: OTHER_COMMIT } },
      },
    },
    ['claim-subject'],
  ],
  [
    'other weights',
    { package: { claim: { ...PACKAGE.claim, subject: { ...PACKAGE.claim.subject, weights_digest: null } } } },
    ['claim-subject'],
  ],
  ['a draft', { package: { draft: ['claim.json: one key was guessed'] } }, ['draft']],
  ['what proves nothing', { package: { notForProof: true } }, ['not-for-proof']],
  ['a failed verdict', { package: { verdict: 'failed' } }, ['expression']],
  ['a day and a bit later', { verifier: { now: new Date('2026-11-22T11:00:01Z') } }, ['age']],
  ['a time before the signature', { verifier: { now: new Date('2026-11-21T10:54:00Z') } }, ['age']],
];

it.each(ALONE)('refuses %s, and names it', async (_what, changes, names) => {
  expect(await failures(strictPolicy(), factsOf(changes))).toEqual([...names].sort());
});

it('accepts a signature of a clock that is a little ahead', async () => {
  expect(
    await failures(strictPolicy(), factsOf({ verifier: { now: new Date('2026-11-21T10:58:00Z') } })),
  ).toEqual([]);
});

it('says expected, found and where of each failure', async () => {
  const facts = factsOf({ certificate: { event: 'schedule' }, package: { grade: 'C' } });
  const failed = (await evaluatePolicy(strictPolicy(), facts)).filter(({ state }) => state === 'failed');
  for (const check of failed) {
    expect(check.expected, check.name).toBeTruthy();
    expect(check.found, check.name).toBeTruthy();
    expect(check.where, check.name).toBeTruthy();
  }
  expect(failed.find(({ name }) => name === 'event')).toMatchObject({ expected: 'push', found: 'schedule' });
});

it('lists all failures, not the first', async () => {
  const facts = factsOf({
    certificate: { event: 'x', ref: 'y', runner: 'z', owner_id: '0' },
    package: { grade: 'D', outcome: 'invalid' },
  });
  expect(await failures(strictPolicy(), facts)).toEqual(
    expect.arrayContaining(['event', 'grade', 'outcome', 'ref', 'signer-owner-id', 'signer-runner']),
  );
});

it('escapes what a certificate may hold', async () => {
  const facts = factsOf({ certificate: { event: 'a\u001b[31m\u202eb' } });
  const check = (await evaluatePolicy(strictPolicy(), facts)).find(({ name }) => name === 'event');
  expect(check!.found).toBe('a\ufffd[31m\ufffdb');
});

describe('signatures', () => {
  const without = (change: (all: PolicyFacts['signatures']) => PolicyFacts['signatures']) => {
    const facts = factsOf();
    return { ...facts, signatures: change(facts.signatures) };
  };

  it('must be there for every statement that the policy wants', async () => {
    for (const predicate of [EVIDENCE_PREDICATE, TEST_RESULT]) {
      const facts = without((all) => all.filter(({ statement }) => statement!.predicateType !== predicate));
      expect(await failures(strictPolicy(), facts)).toContain('signature-present');
    }
  });

  it('count as absent where they are not valid', async () => {
    const broken = { phase: 'signature', name: 'x', state: 'failed', message: 'no' } as const;
    const facts = without((all) => all.map((one) => ({ ...one, checks: [broken] })));
    const found = await failures(strictPolicy(), facts);
    expect(found).toEqual(expect.arrayContaining(['signature-present', 'level', 'expression']));
    expect(await failures(policyForRepository({ issuer: ISSUER, repository: 'acme/robots' }), facts)).toEqual(
      ['level', 'signature-present'],
    );
  });

  it('that are missing leave one check which names all that could not be looked at', async () => {
    const checks = await evaluatePolicy(strictPolicy(), { ...factsOf(), signatures: [] });
    const idle = checks.filter(({ state }) => state === 'not_checked');
    expect(idle.map(({ name }) => name)).toEqual(['demands']);
    expect(idle[0]!.message).toContain('signer-kind, signer-issuer');
    expect(idle[0]!.message).toContain('age');
  });

  it('over our own predicate are wanted even where a policy forgot them', async () => {
    const facts = without((all) => all.filter(({ statement }) => statement!.predicateType === TEST_RESULT));
    expect(await failures(strictPolicy({ predicates: [TEST_RESULT] }), facts)).toContain('signature-present');
  });

  it('of somebody else beside accepted ones are refused', async () => {
    const stranger = { ...CERTIFICATE, repository: 'https://github.com/evil/robots', repository_id: '666' };
    const facts = without((all) =>
      all.map((one) => (one.statement!.predicateType === TEST_RESULT ? { ...one, signer: stranger } : one)),
    );
    const policy = policyForRepository({ issuer: ISSUER, repository: 'acme/robots' });
    expect(await failures(policy, facts)).toEqual(['signer-repository', 'source-repository']);
  });

  it('of another run beside those of the evidence are refused', async () => {
    const other = {
      ...CERTIFICATE,
      commit: OTHER_COMMIT,
      run_url: 'https://github.com/acme/robots/actions/runs/90/attempts/1',
    };
    const facts = without((all) =>
      all.map((one) => (one.statement!.predicateType === TEST_RESULT ? { ...one, signer: other } : one)),
    );
    const policy = policyForRepository({ issuer: ISSUER, repository: 'acme/robots' });
    expect(await failures(policy, facts)).toEqual(['source-commit', 'source-run']);
  });

  it('over a predicate of another form are refused', async () => {
    const facts = without((all) =>
      all.map((one) => ({ ...one, statement: { ...one.statement!, predicate: { package: 1 } } })),
    );
    expect(await failures(policyForRepository({ issuer: ISSUER, repository: 'acme/robots' }), facts)).toEqual(
      ['evidence-statement'],
    );
  });

  it('must have the witnesses that the policy wants', async () => {
    const facts = without((all) => all.map((one) => ({ ...one, witnesses: { log: null, timestamps: [] } })));
    expect(await failures(strictPolicy(), facts)).toEqual(['timestamp', 'transparency-log']);
  });

  it('of a certificate without a witnessed time have no age', async () => {
    const facts = without((all) => all.map((one) => ({ ...one, signedAt: null })));
    expect(await failures(strictPolicy(), facts)).toEqual(['age']);
  });
});

describe('a package that cannot be read', () => {
  it('is refused', async () => {
    expect(await failures(strictPolicy(), { ...factsOf(), package: null })).toEqual(['claim', 'expression']);
    const lax = policyForRepository({ issuer: ISSUER, repository: 'acme/robots' });
    expect(await failures(lax, { ...factsOf(), package: null })).toEqual(['claim']);
  });
});

describe('claims', () => {
  it('that are not named must be supported', async () => {
    const policy = strictPolicy({ claims: undefined });
    expect(await failures(policy, factsOf())).toEqual([]);
    expect(await failures(policy, factsOf({ package: { outcome: 'inconclusive' } }))).toEqual(['outcome']);
  });

  it('may end as the policy says, each by itself', async () => {
    const policy = strictPolicy({
      claims: [
        { slug: 'other', outcomes: ['not_supported'] },
        { slug: 'reach-success', outcomes: ['supported', 'supported_within_margin'] },
      ],
    });
    expect(await failures(policy, factsOf({ package: { outcome: 'supported_within_margin' } }))).toEqual([]);
    expect(await failures(policy, factsOf({ package: { outcome: 'not_supported' } }))).toEqual(['outcome']);
  });
});

describe('metrics of a claim', () => {
  const claimOf = (changes: object) => factsOf({ package: { claim: { ...PACKAGE.claim, ...changes } } });

  it('may ask for more than the policy does, and for more metrics', async () => {
    const metrics = [...asking(0.9, 5), { name: 'return', operator: '>=', value: 1, unit: 'score' } as const];
    expect(await failures(strictPolicy(), claimOf({ metrics, margin: 0, alpha: 0.01 }))).toEqual([]);
  });

  it('of every task by itself are more than of all together, not the other way round', async () => {
    const eachTask = asking(0.75, 20).map((one) => ({ ...one, scope: 'each_task' }));
    expect(await failures(strictPolicy(), claimOf({ metrics: eachTask }))).toEqual([]);
    const policy = strictPolicy({
      claims: [
        {
          slug: 'reach-success',
          metrics: [{ name: 'success_rate', operator: '>=', value: 0.75, scope: 'each_task' }],
        },
      ],
    });
    expect(await failures(policy, claimOf({ metrics: eachTask }))).toEqual([]);
    expect(await failures(policy, claimOf({}))).toEqual(['claim-metric']);
  });

  it('say what was asked and what was found', async () => {
    const checks = await evaluatePolicy(strictPolicy(), claimOf({ metrics: asking(0.5, 20) }));
    expect(checks.find(({ name }) => name === 'claim-metric')).toMatchObject({
      expected: 'success_rate >= 0.75',
      found: 'success_rate >= 0.5',
      where: 'claim.json: expected_metrics',
    });
  });

  it('of a wrong claim do not open another entry of the same name', async () => {
    const policy = strictPolicy({
      claims: [
        { slug: 'reach-success', metrics: [{ name: 'success_rate', operator: '>=', value: 0.9 }] },
        {
          slug: 'reach-success',
          metrics: [{ name: 'success_rate', operator: '>=', value: 0.5 }],
          outcomes: ['not_supported'],
        },
      ],
    });
    expect(await failures(policy, factsOf())).toEqual(['outcome']);
    expect(await failures(policy, factsOf({ package: { outcome: 'not_supported' } }))).toEqual([]);
  });
});

describe('drafts', () => {
  it('are shown where a policy allows them', async () => {
    const draft = { package: { draft: ['claim.json: one key was guessed (subject)'] } };
    const policy = strictPolicy({ allow_drafts: true });
    expect(await failures(policy, factsOf(draft))).toEqual([]);
    const lax = await evaluatePolicy(
      policyForRepository({ issuer: ISSUER, repository: 'acme/robots' }),
      factsOf(draft),
    );
    expect(lax.find(({ name }) => name === 'draft')).toMatchObject({
      state: 'passed',
      message: expect.stringContaining('one key was guessed (subject)'),
    });
  });
});

describe('outside of a job', () => {
  const laptop = {
    repository: null,
    repositoryId: null,
    commit: null,
    runId: null,
    runAttempt: null,
    releasedCommit: null,
  };
  const policy = strictPolicy({ bind: ['repository', 'commit'] });

  it('a stated repository and commit are what evidence is bound to', async () => {
    const stated = { ...laptop, repository: 'Acme/robots', releasedCommit: COMMIT };
    expect(await failures(policy, factsOf({ verifier: stated }))).toEqual([]);
    expect(
      await failures(policy, factsOf({ verifier: { ...stated, releasedCommit: OTHER_COMMIT } })),
    ).toEqual(['bound-to-commit', 'commit']);
    expect(await failures(policy, factsOf({ verifier: { ...stated, repository: 'acme/other' } }))).toEqual([
      'bound-to-repository',
    ]);
  });

  it('a binding says once who could have stated it', async () => {
    const checks = await evaluatePolicy(strictPolicy(), factsOf({ verifier: laptop }));
    const bound = checks.filter(({ name }) => name.startsWith('bound-to-'));
    expect(bound.map(({ expected, found }) => [expected, found])).toEqual([
      ['the repository of the verifying job, or --repository', 'none: this is no job'],
      ['the commit of the verifying job, or --commit', 'none: this is no job'],
      ['the run of the verifying job', 'none: this is no job'],
    ]);
  });

  it('a stated commit does not stand for the one that a job has checked out', async () => {
    const verifier = { commit: OTHER_COMMIT, releasedCommit: COMMIT };
    expect(await failures(strictPolicy({ bind: ['commit'] }), factsOf({ verifier }))).toEqual([
      'bound-to-commit',
    ]);
  });
});

describe('late signing', () => {
  const late = {
    run_url: 'https://github.com/acme/robots/actions/runs/170/attempts/1',
    commit: OTHER_COMMIT,
  };
  const allowing = strictPolicy({ allow_late_signing: true, max_age_hours: 2 });

  it('is accepted where the policy allows it, and the commit is then that of the statement', async () => {
    expect(await failures(allowing, factsOf({ certificate: late }))).toEqual([]);
    expect(
      await failures(allowing, factsOf({ certificate: late, source: { commit: OTHER_COMMIT } })),
    ).toEqual(['bound-to-commit', 'commit']);
  });

  it('must still be of an accepted event and ref, on both sides', async () => {
    expect(await failures(allowing, factsOf({ certificate: { ...late, event: 'schedule' } }))).toEqual([
      'event',
    ]);
    expect(await failures(allowing, factsOf({ certificate: late, source: { event: 'schedule' } }))).toEqual([
      'event',
    ]);
    expect(await failures(allowing, factsOf({ certificate: late, source: { ref: 'refs/heads/x' } }))).toEqual(
      ['ref'],
    );
  });

  it('by another repository never is', async () => {
    expect(
      await failures(allowing, factsOf({ certificate: late, source: { repository_id: '5' } })),
    ).toContain('source-repository');
  });

  it('of evidence that was made in no run must still name the repository', async () => {
    const nowhere = Object.fromEntries(Object.keys(SOURCE).map((key) => [key, null]));
    expect(await failures(allowing, factsOf({ source: nowhere }))).toContain('source-repository');
  });

  it('makes nothing fresh: the stated time counts', async () => {
    const facts = factsOf({ certificate: late });
    const old = { ...predicateOf(), stated_at: '2026-11-21T09:00:00Z' };
    const stale = {
      ...facts,
      signatures: facts.signatures.map((one) =>
        one.statement!.predicateType === EVIDENCE_PREDICATE
          ? { ...one, statement: { ...one.statement!, predicate: old } }
          : one,
      ),
    };
    expect(await failures(allowing, stale)).toEqual(['age']);
  });
});

describe('pull requests', () => {
  const HEAD = 'abcd'.repeat(10);
  const ref = 'refs/pull/12/merge';
  const workflow = `acme/robots/.github/workflows/policy.yml@${ref}`;
  const changes = {
    certificate: {
      event: 'pull_request',
      ref,
      subject: `https://github.com/${workflow}`,
      caller_workflow: `https://github.com/${workflow}`,
    },
    source: { event: 'pull_request', ref, workflow_ref: workflow, head_commit: HEAD, pull_request: 12 },
    verifier: { pullRequest: 12, commit: HEAD },
  };
  const policy = strictPolicy({
    signer: {
      kind: 'certificate',
      issuer: ISSUER,
      repository: 'acme/robots',
      workflows: ['acme/robots/.github/workflows/policy.yml@refs/pull/*/merge'],
    },
    events: ['pull_request'],
    refs: ['refs/pull/*/merge'],
    commit: undefined,
    bind: ['repository', 'commit', 'pull_request'],
  });

  it('are bound by number and by the tip of the branch, beside the merge commit', async () => {
    expect(await failures(policy, factsOf(changes))).toEqual([]);
    expect(
      await failures(policy, factsOf({ ...changes, verifier: { pullRequest: 12, commit: COMMIT } })),
    ).toEqual([]);
  });

  it('of another number or tip are refused', async () => {
    expect(
      await failures(policy, factsOf({ ...changes, verifier: { pullRequest: 13, commit: HEAD } })),
    ).toEqual(['bound-to-commit', 'bound-to-pull-request']);
    expect(
      await failures(policy, factsOf({ ...changes, verifier: { pullRequest: 12, commit: OTHER_COMMIT } })),
    ).toEqual(['bound-to-commit']);
  });

  it('whose number only the statement states are refused', async () => {
    const other = {
      ...changes,
      source: { ...changes.source, pull_request: 13 },
      verifier: { pullRequest: 13, commit: HEAD },
    };
    expect(await failures(policy, factsOf(other))).toEqual([
      'bound-to-commit',
      'bound-to-pull-request',
      'source-pull-request',
    ]);
  });

  it('never meet the released commit by the tip that they state', async () => {
    const released = strictPolicy({ ...policy, commit: 'released' });
    expect(
      await failures(
        released,
        factsOf({ ...changes, verifier: { ...changes.verifier, releasedCommit: HEAD } }),
      ),
    ).toEqual(['commit']);
  });
});

describe('keys', () => {
  const policy = policyForKey([KEY_ID]);

  it('are accepted by their id, wherever they were used', async () => {
    expect(await failures(policy, factsOf({ signer: KEY_SIGNER }))).toEqual([]);
    expect(
      await failures(policy, factsOf({ signer: { ...KEY_SIGNER, key_id: `sha256:${'6'.repeat(64)}` } })),
    ).toEqual(['signer-key']);
  });

  it('are no certificates, nor the other way round', async () => {
    expect(await failures(policy, factsOf())).toEqual(['signer-kind']);
    const wanted = policyForRepository({ issuer: ISSUER, repository: 'acme/robots' });
    expect(await failures(wanted, factsOf({ signer: KEY_SIGNER }))).toEqual(['level', 'signer-kind']);
  });

  it('where a certificate is wanted are said once, with what to do', async () => {
    const checks = await evaluatePolicy(strictPolicy(), factsOf({ signer: KEY_SIGNER }));
    const kinds = checks.filter(({ name }) => name === 'signer-kind');
    expect(kinds).toMatchObject([
      {
        state: 'failed',
        message: expect.stringContaining(
          'wants a certificate of acme/robots; `worldgate trust init --key-signers',
        ),
        expected: 'a certificate of acme/robots',
        found: `key ${KEY_ID} (The laboratory)`,
      },
    ]);
    const idle = checks.filter(({ state }) => state === 'not_checked');
    expect(idle).toMatchObject([{ name: 'demands', phase: 'trust_policy' }]);
    for (const name of ['signer-issuer', 'signer-workflow', 'event', 'commit', 'bound-to-run'])
      expect(idle[0]!.message).toContain(name);
  });

  it('without witnesses have the age that was stated, and the report says so', async () => {
    const facts = factsOf({ signer: KEY_SIGNER });
    const unwitnessed = { ...facts, signatures: facts.signatures.map((one) => ({ ...one, signedAt: null })) };
    const limited = (hours: number) => ({ ...policy, max_age_hours: hours });
    expect(await failures(limited(1), unwitnessed)).toEqual(['age']);
    expect(await failures(limited(2), unwitnessed)).toEqual([]);
    const age = (await evaluatePolicy(limited(2), unwitnessed)).find(({ name }) => name === 'age');
    expect(age!.message).toContain('the signed statement itself states');
  });
});

it('reads repositories of certificates with and without their server, in any case', async () => {
  const policy = strictPolicy({ signer: { kind: 'certificate', issuer: ISSUER, repository: 'Acme/Robots' } });
  expect(await failures(policy, factsOf({ certificate: { repository: 'acme/robots' } }))).toEqual([]);
});

// What no demand of the strict policy rests on; everything else must count.
const IDLE = [
  'kind',
  'workflow_digest',
  'visibility',
  'environment',
  'head_commit',
  'pull_request',
  'runner_environment',
];

describe.each([
  ['certificate', CERTIFICATE],
  ['source', SOURCE],
] as const)('of the %s', (place, record) => {
  it.each(Object.keys(record).filter((field) => !IDLE.includes(field)))('%s counts', async (field) => {
    for (const value of [null, 'other']) {
      if (value === null && ['subject', 'issuer'].includes(field)) continue;
      if (value !== null && ['run_attempt'].includes(field)) continue;
      const changed = field === 'run_id' && value !== null ? '99' : value;
      expect(
        await failures(strictPolicy(), factsOf({ [place]: { [field]: changed } })),
        `${value}`,
      ).not.toEqual([]);
    }
  });
});
