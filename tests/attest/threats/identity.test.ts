import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { payloadOf } from '../../../src/attest/statement.ts';
import { type Statement, TEST_RESULT, VERIFICATION_SUMMARY } from '../../../src/contracts/attestation.ts';
import { removeFolders } from '../../support/cli.ts';
import { type ActionsClaims, actionsClaims } from '../../support/sigstore/claims.ts';
import { signKeyless } from '../../support/sigstore/sign.ts';
import {
  copyOf,
  failuresOf,
  makePackage,
  type PullRequestEvent,
  policyFor,
  putBundle,
  putSigned,
  signPackage,
  statementsOf,
  type VerifiedWith,
  verifierIn,
  verifySigned,
} from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';

const NOW = new Date('2026-11-21T13:00:00Z');
const HOUR_MS = 3600 * 1000;
const OTHER_COMMIT = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00';
const OUR_CLAIMS = actionsClaims();

let sigstore: Sigstore;
let original: string;
let dir: string;

beforeAll(async () => {
  sigstore = await startSigstore({ now: NOW });
  original = await makePackage();
});
beforeEach(() => {
  sigstore.clock.set(NOW);
  sigstore.oidc.claims = OUR_CLAIMS;
  dir = copyOf(original);
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});

/** The package is made and signed, all of it genuine, by another job than the one that the policy is about. */
async function signedBy(claims: Partial<ActionsClaims>, pullRequest?: PullRequestEvent): Promise<void> {
  sigstore.oidc.claims = actionsClaims(claims);
  await signPackage(sigstore, dir, pullRequest === undefined ? {} : { pullRequest });
  sigstore.oidc.claims = OUR_CLAIMS;
}

async function rejected(how: VerifiedWith = {}): Promise<string[]> {
  const report = await verifySigned(sigstore, dir, how);
  expect(report.verified).toBe(false);
  return failuresOf(report);
}

const changed = (changes: Record<string, unknown>) => ({ policy: policyFor(sigstore, changes) });

it('what the job of the policy signed is verified', async () => {
  await signedBy({});
  expect(failuresOf(await verifySigned(sigstore, dir))).toEqual([]);
});

describe('replay', () => {
  it('from another repository', async () => {
    await signedBy({ repository: 'mallory/robots', repository_id: '1', repository_owner_id: '2' });
    expect(await rejected()).toEqual(
      expect.arrayContaining([
        'identity/signer-repository',
        'identity/signer-repository-id',
        'identity/signer-owner-id',
        'identity/signer-workflow',
        'trust_policy/bound-to-repository',
      ]),
    );
  });

  it('from a repository that took over the name of ours', async () => {
    await signedBy({ repository_id: '1', repository_owner_id: '2' });
    expect(await rejected()).toEqual(
      expect.arrayContaining(['identity/signer-repository-id', 'identity/signer-owner-id']),
    );
  });

  it('from another commit', async () => {
    await signedBy({ sha: OTHER_COMMIT });
    expect(await rejected(changed({ bind: ['commit'] }))).toEqual(['trust_policy/bound-to-commit']);
    expect(await rejected(changed({ bind: [], commit: 'released' }))).toEqual(['trust_policy/commit']);
    expect(await rejected(changed({ bind: [], commit: OUR_CLAIMS.sha }))).toEqual(['trust_policy/commit']);
  });

  it('from another run of the same commit', async () => {
    await signedBy({ run_id: '9000000000' });
    expect(await rejected(changed({ bind: ['run'] }))).toEqual(['trust_policy/bound-to-run']);
  });

  it('from another attempt of the same run', async () => {
    await signedBy({ run_attempt: '2' });
    expect(await rejected(changed({ bind: ['run'] }))).toEqual(['trust_policy/bound-to-run']);
  });

  it('from another pull request', async () => {
    const ref = 'refs/pull/7/merge';
    await signedBy({ event_name: 'pull_request', ref }, { number: 7, head: OTHER_COMMIT });
    const claims = actionsClaims({ event_name: 'pull_request', ref: 'refs/pull/8/merge' });
    sigstore.oidc.claims = claims;
    const policy = policyFor(sigstore, {
      signer: { kind: 'certificate', issuer: claims.iss, repository: claims.repository },
      refs: ['refs/pull/*/merge'],
      bind: ['pull_request'],
    });
    const here = (number: number) => ({ policy, verifier: verifierIn(sigstore, number) });
    expect(await rejected(here(8))).toEqual(['trust_policy/bound-to-pull-request']);
    expect(failuresOf(await verifySigned(sigstore, dir, here(7)))).toEqual([]);
  });

  it('of a pull request into a release', async () => {
    await signedBy(
      { event_name: 'pull_request', ref: 'refs/pull/7/merge' },
      { number: 7, head: OTHER_COMMIT },
    );
    expect(await rejected()).toEqual(expect.arrayContaining(['trust_policy/event', 'trust_policy/ref']));
  });

  it('old result for the same commit', async () => {
    sigstore.clock.set(new Date(NOW.getTime() - 25 * HOUR_MS));
    await signedBy({});
    sigstore.clock.set(NOW);
    expect(await rejected()).toEqual(['trust_policy/age']);
    expect(failuresOf(await verifySigned(sigstore, dir, changed({ max_age_hours: 26 })))).toEqual([]);
  });

  it('old result that is signed again today, by another run', async () => {
    const statements = statementsOf(sigstore, dir);
    sigstore.oidc.claims = actionsClaims({ run_id: '9000000002' });
    await putSigned(sigstore, dir, statements);
    expect(await rejected(changed({ bind: ['commit'] }))).toEqual(['trust_policy/late-signing']);
    const report = await verifySigned(sigstore, dir, changed({ bind: ['commit'], allow_late_signing: true }));
    expect([report.verified, report.signed_late]).toEqual([true, true]);
  });

  it('where the verifying job does not know what the evidence is bound to', async () => {
    await signedBy({});
    const verifier = {
      ...verifierIn(sigstore),
      repository: null,
      repositoryId: null,
      commit: null,
      releasedCommit: null,
      runId: null,
    };
    expect(await rejected({ verifier })).toEqual([
      'trust_policy/bound-to-repository',
      'trust_policy/bound-to-commit',
      'trust_policy/bound-to-run',
    ]);
  });
});

describe('a signed statement that says of another place than its certificate', () => {
  const mine = (changes: Partial<ActionsClaims>): Statement[] => {
    sigstore.oidc.claims = actionsClaims(changes);
    const statements = statementsOf(sigstore, dir);
    sigstore.oidc.claims = OUR_CLAIMS;
    return statements;
  };

  it.each<[string, Partial<ActionsClaims>, string]>([
    ['repository', { repository: 'acme/other' }, 'identity/source-repository'],
    ['repository id', { repository_id: '5' }, 'identity/source-repository'],
    ['commit', { sha: OTHER_COMMIT }, 'identity/source-commit'],
    ['ref', { ref: 'refs/heads/release' }, 'identity/source-ref'],
    ['event', { event_name: 'schedule' }, 'identity/source-event'],
    [
      'workflow',
      { workflow_ref: 'acme/robots/.github/workflows/x.yml@refs/heads/main' },
      'identity/source-workflow',
    ],
    ['later run', { run_id: '9000000009' }, 'identity/source-run'],
    ['later attempt', { run_attempt: '9' }, 'identity/source-run'],
  ])('%s', async (_what, changes, failure) => {
    await putSigned(sigstore, dir, mine(changes));
    expect(await rejected(changed({ bind: [] }))).toContain(failure);
  });

  it('pull request', async () => {
    const ref = 'refs/pull/7/merge';
    sigstore.oidc.claims = actionsClaims({ event_name: 'pull_request', ref });
    const statements = statementsOf(sigstore, dir, { number: 7, head: OTHER_COMMIT });
    (statements[0]!.predicate.source as Record<string, unknown>).pull_request = 8;
    await putSigned(sigstore, dir, statements);
    expect(await rejected(changed({ bind: [] }))).toEqual(['identity/source-pull-request']);
  });
});

describe('wrong identity', () => {
  it.each<[string, Partial<ActionsClaims>, string]>([
    [
      'downgrade to a weaker workflow of the same repository',
      { workflow_ref: 'acme/robots/.github/workflows/lint.yml@refs/heads/main' },
      'identity/signer-workflow',
    ],
    [
      'a workflow whose name only begins like the trusted one',
      { workflow_ref: 'acme/robots/.github/workflows/evaluate.yml.yml@refs/heads/main' },
      'identity/signer-workflow',
    ],
    [
      'a reusable workflow of a stranger, called by ours',
      { job_workflow_ref: 'mallory/tools/.github/workflows/evaluate.yml@refs/heads/main' },
      'identity/signer-workflow',
    ],
    ['a feature branch', { ref: 'refs/heads/main-2' }, 'trust_policy/ref'],
    ['a tag that is called like the branch', { ref: 'refs/tags/main', ref_type: 'tag' }, 'trust_policy/ref'],
    ['a self-hosted runner', { runner_environment: 'self-hosted' }, 'identity/signer-runner'],
  ])('%s', async (_what, claims, failure) => {
    await signedBy(claims);
    expect(await rejected()).toContain(failure);
  });

  it('another issuer, which may call itself what it likes', async () => {
    const evil = await startSigstore({
      now: NOW,
      claims: { iss: 'https://token.actions.githubusercontent.com.evil.example' },
    });
    try {
      await signPackage(evil, dir);
      const report = await verifySigned(evil, dir, { policy: policyFor(sigstore) });
      expect(report.verified).toBe(false);
      expect(failuresOf(report)).toContain('identity/signer-issuer');
    } finally {
      await evil.close();
    }
  });

  it('repositories that a loose pattern would accept', async () => {
    for (const repository of ['acme/robots-evil', 'acme-evil/robots', 'acmee/robots', 'acme/robotsx']) {
      await signedBy({ repository });
      expect(await rejected()).toContain('identity/signer-repository');
    }
  });

  it('one of the statements by somebody else', async () => {
    await signedBy({});
    const statements = statementsOf(sigstore, dir);
    sigstore.oidc.claims = actionsClaims({
      workflow_ref: 'acme/robots/.github/workflows/lint.yml@refs/heads/main',
    });
    await putSigned(sigstore, dir, statements.slice(2));
    sigstore.oidc.claims = OUR_CLAIMS;
    expect(await rejected()).toEqual(
      expect.arrayContaining(['identity/several-signers', 'identity/signer-workflow']),
    );
  });

  it('another repository that calls the same reusable workflow, with one of the statements', async () => {
    const shared = {
      job_workflow_ref: 'acme/shared/.github/workflows/sign.yml@refs/tags/v1',
      job_workflow_sha: 'e'.repeat(40),
    };
    const ours = actionsClaims(shared);
    sigstore.oidc.claims = ours;
    const statements = statementsOf(sigstore, dir);
    await putSigned(sigstore, dir, statements);
    const how = { policy: policyFor(sigstore), verifier: verifierIn(sigstore) };
    expect(failuresOf(await verifySigned(sigstore, dir, how))).toEqual([]);
    sigstore.oidc.claims = actionsClaims({ ...shared, repository: 'mallory/robots', repository_id: '5' });
    await putSigned(sigstore, dir, statements.slice(1, 2));
    expect(await rejected(how)).toContain('identity/several-signers');
  });

  it('a statement of another kind among the bundles, signed by a stranger', async () => {
    await signedBy({});
    const summary = { ...statementsOf(sigstore, dir)[0]!, predicateType: VERIFICATION_SUMMARY };
    sigstore.oidc.claims = actionsClaims({ repository: 'mallory/robots', repository_id: '5' });
    const bundle = await signKeyless(sigstore, payloadOf(summary));
    sigstore.oidc.claims = OUR_CLAIMS;
    putBundle(dir, TEST_RESULT, bundle);
    expect(await rejected()).toEqual(
      expect.arrayContaining(['statement/predicate-type', 'identity/several-signers']),
    );
  });

  it('nobody named: without a trust policy nothing is verified, however sound it is', async () => {
    await signedBy({});
    const report = await verifySigned(sigstore, dir, { policy: null });
    expect(report.verified).toBe(false);
    expect(report.checks).toContainEqual(
      expect.objectContaining({ name: 'no-trust-policy', state: 'not_checked' }),
    );
  });

  it('a policy that names nobody, or a pattern for the name of a file, is refused', async () => {
    await signedBy({});
    const policies = [
      { signer: undefined },
      { signer: { kind: 'certificate', issuer: OUR_CLAIMS.iss, repository: '*/*' } },
      {
        signer: {
          kind: 'certificate',
          issuer: OUR_CLAIMS.iss,
          repository: OUR_CLAIMS.repository,
          workflows: ['acme/*/.github/workflows/*.yml@refs/heads/main'],
        },
      },
      { refs: ['**'] },
    ];
    for (const changes of policies) {
      await expect(verifySigned(sigstore, dir, changed(changes))).rejects.toMatchObject({
        code: 'trust-policy-invalid',
      });
    }
  });
});

describe('signing untrusted data under the identity of the repository', () => {
  it.each(['pull_request_target', 'workflow_run'])(
    '%s: the certificate says so, and the policy refuses it',
    async (event) => {
      await signedBy({ event_name: event });
      expect(await rejected()).toEqual(['trust_policy/event']);
    },
  );
});
