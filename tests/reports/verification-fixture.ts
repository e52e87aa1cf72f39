import { BUNDLE_FILES, EVIDENCE_PREDICATE, PACKAGE_PREDICATES } from '../../src/contracts/attestation.ts';
import {
  type SignerIdentity,
  type Verification,
  type VerificationCheck,
  verification,
} from '../../src/contracts/verification.ts';

/** Results of `audit verify` as it makes them, with names of its own for packages, people and places. */

export const KEY_ID = `sha256:${'7082b92b'.repeat(8)}`;
export const OTHER_KEY = `sha256:${'6878fa95'.repeat(8)}`;
export const PACKAGE_DIGEST = `sha256:${'29a1e062'.repeat(8)}`;
export const WORKFLOW = 'https://github.com/acme/robot-policies/.github/workflows/evaluate-and-sign.yml';
export const RUN_URL = 'https://github.com/acme/robot-policies/actions/runs/16999999999/attempts/1';

export const KEY_SIGNER: SignerIdentity = { kind: 'key', key_id: KEY_ID as never, owner: 'Robot lab' };
export const WORKFLOW_SIGNER: SignerIdentity = {
  kind: 'certificate',
  subject: `${WORKFLOW}@refs/heads/main`,
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/acme/robot-policies',
  repository_id: '1',
  owner_id: '2',
  workflow_digest: 'a'.repeat(40),
  caller_workflow: `${WORKFLOW}@refs/heads/main`,
  commit: 'a'.repeat(40),
  ref: 'refs/heads/main',
  event: 'push',
  run_url: RUN_URL,
  runner: 'github-hosted',
  visibility: 'public',
  environment: null,
};

const FILES = PACKAGE_PREDICATES.map((type) => BUNDLE_FILES[type]);

type State = VerificationCheck['state'];

export function check(
  phase: VerificationCheck['phase'],
  name: string,
  state: State,
  message: string,
  more: Partial<VerificationCheck> = {},
): VerificationCheck {
  return { phase, name, state, message, ...more };
}

/** The same of each bundle. */
export function each(
  phase: VerificationCheck['phase'],
  name: string,
  state: State,
  message: (file: string) => string,
  more: (file: string) => Partial<VerificationCheck> = () => ({}),
): VerificationCheck[] {
  return FILES.map((file) => check(phase, name, state, message(file), more(file)));
}

export function signatures(signer: SignerIdentity | null, valid = true): Verification['signatures'] {
  return PACKAGE_PREDICATES.map((type) => ({
    file: BUNDLE_FILES[type],
    digest: `sha256:${'b'.repeat(64)}`,
    predicate_type: type,
    signer,
    signed_at: signer?.kind === 'certificate' ? '2026-11-20T10:00:00.000Z' : null,
    witnesses:
      signer?.kind === 'certificate'
        ? {
            log: { url: 'https://rekor.sigstore.dev', index: '987654321', integrated_at: null },
            timestamps: ['2026-11-20T10:00:00.000Z'],
          }
        : { log: null, timestamps: [] },
    valid,
  }));
}

export const MEMBERS = check(
  'members',
  'members',
  'passed',
  '12 members, each with its digest and size; none missing, none besides; of these 2 attachments, carried, not judged',
);
export const RECOMPUTED = check(
  'recomputation',
  'recomputation',
  'passed',
  'the verdict follows from the 50 results of the package',
);
const STATED = [
  ...each(
    'statement',
    'statement-form',
    'passed',
    (file) => `${file}: an in-toto statement with 14 subjects`,
  ),
  ...each(
    'statement',
    'subjects',
    'passed',
    (file) => `${file} covers all 12 members and the package digest`,
  ),
  ...each('statement', 'predicate', 'passed', (file) => `${file} says of the package what the package says`),
];
const NO_WITNESS = [
  ...each(
    'log',
    'log-inclusion',
    'not_checked',
    (file) => `${file}: a signature with a key; it has no log entry and needs none`,
  ),
  ...each(
    'timestamp',
    'timestamp-authority',
    'not_checked',
    (file) => `${file}: a signature with a key; it has no timestamp and needs none`,
  ),
];
const FORM = each(
  'signature',
  'bundle-form',
  'passed',
  (file) => `${file}: application/vnd.dev.sigstore.bundle.v0.3+json`,
);

const BASE: Verification = {
  schema_version: 'worldgate.verification.v1',
  verified: true,
  package_digest: PACKAGE_DIGEST as never,
  claim: {
    id: 'clm_01HXY7K8ABCDEFGHJKMNPQRSTV',
    slug: 'pusht-success',
    hash: `sha256:${'c'.repeat(64)}`,
    outcome: 'supported',
    verdict: 'passed',
    grade: 'B',
    statement: 'acme/pusht@main: success_rate >= 0.8 on PushT, 10 tasks × 50 episodes',
    draft: [],
  },
  level: 'L0',
  signed_late: false,
  signatures: signatures(KEY_SIGNER),
  trust_policy: {
    name: 'any of the keys that were given',
    digest: `sha256:${'d'.repeat(64)}`,
    any_outcome: true,
  },
  trusted_roots: [],
  verified_at: '2026-11-21T12:00:00.000Z',
  checks: [],
};

const make = (changes: Partial<Verification>): Verification => verification.parse({ ...BASE, ...changes });

const KEY_CHECKS = [
  MEMBERS,
  ...FORM,
  ...each('signature', 'key', 'passed', (file) => `${file}: the key ${KEY_ID} of "Robot lab" is trusted`),
  ...each(
    'signature',
    'signature',
    'passed',
    (file) => `${file}: signed with the key ${KEY_ID} of "Robot lab"`,
  ),
  ...NO_WITNESS,
  ...STATED,
  check('identity', 'signature-present', 'passed', `there is a valid signature over ${EVIDENCE_PREDICATE}`),
  check('identity', 'signer-kind', 'passed', 'signed by a key'),
  check('identity', 'signer-key', 'passed', 'the key is one of those that the policy accepts'),
  RECOMPUTED,
  check(
    'trust_policy',
    'level',
    'passed',
    'L0: evidence.sigstore.json is signed with a key, outside of any platform',
  ),
  check('trust_policy', 'claim', 'passed', 'pusht-success is supported; any claim is accepted'),
  check('trust_policy', 'grade', 'passed', 'the grade is B'),
  check('trust_policy', 'not-for-proof', 'passed', 'meant as proof'),
];

export const GOOD = make({ checks: KEY_CHECKS });
export const CLAIM_FAILED = make({
  claim: { ...BASE.claim!, outcome: 'not_supported', verdict: 'failed' },
  checks: KEY_CHECKS,
});
export const GOOD_WORKFLOW = make({
  level: 'L1',
  signatures: signatures(WORKFLOW_SIGNER),
  trust_policy: { ...BASE.trust_policy!, name: 'trust-policy.yaml', any_outcome: false },
  trusted_roots: [{ name: 'public-good', digest: `sha256:${'e'.repeat(64)}`, note: null }],
  checks: [
    MEMBERS,
    ...FORM,
    ...each('signature', 'signature', 'passed', (file) => `${file}: signed with the key of its certificate`),
    ...each('certificate', 'certificate-chain', 'passed', (file) => `${file}: issued by sigstore`),
    ...each('certificate', 'certificate-time', 'passed', (file) => `${file}: the certificate was valid then`),
    ...each(
      'log',
      'log-inclusion',
      'passed',
      (file) => `${file}: entry 987654321 of https://rekor.sigstore.dev is of this signature`,
    ),
    ...each(
      'timestamp',
      'timestamp-authority',
      'passed',
      (file) => `${file}: a timestamp authority saw the signature`,
    ),
    ...STATED,
    check('identity', 'signature-present', 'passed', `there is a valid signature over ${EVIDENCE_PREDICATE}`),
    check('identity', 'signer-issuer', 'passed', 'the issuer is https://token.actions.githubusercontent.com'),
    check('identity', 'signer-repository', 'passed', 'the repository is acme/robot-policies'),
    check('identity', 'source-run', 'passed', 'the run agrees, or is a later one'),
    RECOMPUTED,
    check('trust_policy', 'level', 'passed', 'L1: signed by a job'),
    check('trust_policy', 'ref', 'passed', 'the ref is one of those that the policy accepts'),
    check('trust_policy', 'claim', 'passed', 'pusht-success is supported'),
    check('trust_policy', 'draft', 'passed', 'claim and protocol are finished'),
    check('trust_policy', 'not-for-proof', 'passed', 'meant as proof'),
  ],
});

/** Signed with a key, and nobody was named. */
export const UNJUDGED = make({
  verified: false,
  signatures: signatures(null, false),
  trust_policy: null,
  claim: {
    ...BASE.claim!,
    draft: ['claim.json: it is about "ORGANISATION/MODEL", which no model is called'],
  },
  checks: [
    MEMBERS,
    ...FORM,
    ...each(
      'signature',
      'key',
      'not_checked',
      (file) => `${file} is signed with the key ${KEY_ID}, and nobody said whose keys are trusted`,
      (file) => ({ found: KEY_ID, where: `${file}: verificationMaterial.publicKey.hint` }),
    ),
    ...NO_WITNESS,
    ...STATED,
    RECOMPUTED,
    check(
      'trust_policy',
      'no-trust-policy',
      'not_checked',
      'the signature is not judged: name whom to trust with --trusted-signers or --public-key',
    ),
  ],
});

const MISSING = PACKAGE_PREDICATES.map((type) =>
  check(
    'identity',
    'signature-present',
    'failed',
    `the policy wants a valid signature over ${type}; there is none`,
    {
      expected: type,
      found: 'no valid signature',
    },
  ),
);

/** A bad signature in each bundle, of a policy that asks for everything. */
export const REFUSED = make({
  verified: false,
  signatures: signatures(null, false),
  trust_policy: { ...BASE.trust_policy!, name: 'trust-policy.yaml', any_outcome: false },
  checks: [
    MEMBERS,
    ...FORM,
    ...each(
      'signature',
      'key',
      'failed',
      (file) => `${file} is signed with the key ${KEY_ID}, which is not trusted here`,
      (file) => ({
        expected: `one of the keys ${OTHER_KEY}`,
        found: KEY_ID,
        where: `${file}: verificationMaterial.publicKey.hint`,
      }),
    ),
    ...NO_WITNESS,
    ...STATED,
    ...MISSING,
    check('identity', 'signer-kind', 'not_checked', 'there is no valid signature to look at'),
    check('identity', 'signer-issuer', 'not_checked', 'there is no valid signature to look at'),
    RECOMPUTED,
    check(
      'trust_policy',
      'level',
      'failed',
      'the trust level is lower than the policy accepts: nothing here has a valid signature',
      {
        expected: 'L1 or higher',
        found: 'L0',
      },
    ),
    check('trust_policy', 'grade', 'passed', 'the grade is B'),
  ],
});

/** Bundles of another package, in one file. */
export const OTHER_PACKAGE = make({
  verified: false,
  signatures: signatures(KEY_SIGNER, false).map((signature, index) => ({
    ...signature,
    file: `downloads/sha256-0123.jsonl:${index + 1}`,
  })),
  checks: [
    MEMBERS,
    ...[1, 2, 3].flatMap((line) =>
      [
        'claim.json',
        'protocol.json',
        'evidence.json',
        'evidence.md',
        'audit_input.json',
        'audit_provenance.json',
      ].map((member) =>
        check(
          'statement',
          'subject-digest',
          'failed',
          `downloads/sha256-0123.jsonl:${line} was signed over another "${member}" than the one here`,
          {
            expected: KEY_ID,
            found: OTHER_KEY,
            where: `downloads/sha256-0123.jsonl:${line}: subject`,
          },
        ),
      ),
    ),
    MISSING[0]!,
    RECOMPUTED,
  ],
});

export const ALL: readonly [name: string, verification: Verification][] = Object.entries({
  GOOD,
  CLAIM_FAILED,
  GOOD_WORKFLOW,
  UNJUDGED,
  REFUSED,
  OTHER_PACKAGE,
});
