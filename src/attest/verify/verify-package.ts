import { type CheckedMembers, checkMembers } from '../../audit/package/check-members.ts';
import { readPackage, type StoredPackage } from '../../audit/package/read-package.ts';
import { recompute } from '../../audit/package/recompute.ts';
import { EVIDENCE_PREDICATE } from '../../contracts/attestation.ts';
import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import type { Verification, VerificationCheck } from '../../contracts/verification.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { evaluatePolicy } from '../policy/evaluate.ts';
import type { PackageFacts, PolicyFacts, VerifierFacts } from '../policy/facts.ts';
import { isSignedLate, trustLevelOf } from '../policy/level.ts';
import { sourceChecks } from '../policy/source-checks.ts';
import { readRevocation } from '../share/revocation.ts';
import { isValid, type SignatureFacts } from '../signature-facts.ts';
import { findBundles, type NamedFile } from './find-bundles.ts';
import { evidencePredicateOf, matchPredicate, matchSubjects } from './match-package.ts';
import type { TrustMaterial } from './trust.ts';
import { verifyBundle } from './verify-bundle.ts';

type Check = VerificationCheck;

export interface VerifyRequest {
  /** Absolute folder of the package. */
  packageDir: string;
  /** Files that the caller names instead of the bundles beside the members. */
  bundles?: readonly NamedFile[];
  trust: TrustMaterial;
  /** Null where the caller asks for nothing: then nothing is verified, however sound it is. */
  policy: { policy: TrustPolicy; name: string; digest: Digest } | null;
  verifier: VerifierFacts;
}

/**
 * Verifies a package: every member, then each signature with its certificate, log entry and timestamps, then that what
 * was signed is this package, then that the verdict follows from the episodes, then the trust policy. Every check is
 * made, whatever the others found, and all are reported.
 * @throws WorldGateError `package-missing` where there is no such folder, and those of files that the caller names
 */
export async function verifyPackage(request: VerifyRequest): Promise<Verification> {
  const { packageDir, trust, policy, verifier } = request;
  const members = checkMembers(packageDir);
  const read = readStored(packageDir, members);
  const found = findBundles(packageDir, request.bundles);
  const signatures = await Promise.all(
    found.bundles.map(({ bytes, file }) => verifyBundle(bytes, file, trust)),
  );
  const checks: Check[] = [...memberChecks(members), ...found.checks];
  for (const signature of signatures) {
    // What a signature is worth depends on these too, so they stand with it.
    signature.checks.push(...matchSignature(signature, members, read.stored));
  }
  checks.push(...signatures.flatMap((signature) => signature.checks), ...sameSigner(signatures));
  const facts: PolicyFacts = {
    signatures,
    package: read.stored === null ? null : factsOf(read.stored),
    verifier,
  };
  const level = trustLevelOf(signatures, policy?.policy.reviewed_workflows ?? []);
  checks.push(...read.checks, ...revocationChecks(packageDir, members.digest));
  checks.push(
    ...(policy === null
      ? [...sourceChecks(signatures), noPolicy(signatures)]
      : await evaluatePolicy(policy.policy, facts)),
  );
  return {
    schema_version: 'worldgate.verification.v1',
    verified: policy !== null && checks.every(({ state }) => state !== 'failed'),
    package_digest: members.digest,
    claim: read.stored === null ? null : claimOf(read.stored),
    level: level.level,
    signed_late: isSignedLate(signatures),
    signatures: signatures.map((signature, index) => ({
      file: signature.file,
      digest: sha256(found.bundles[index]!.bytes),
      predicate_type: signature.statement?.predicateType ?? null,
      signer: signature.signer,
      signed_at: signature.signedAt?.toISOString() ?? null,
      witnesses: signature.witnesses,
      valid: isValid(signature),
    })),
    trust_policy:
      policy === null
        ? null
        : { name: policy.name, digest: policy.digest, any_outcome: policy.policy.claims === 'any' },
    trusted_roots: trust.rootsUsed().map(({ name, digest, note }) => ({ name, digest, note })),
    verified_at: verifier.now.toISOString(),
    checks: checks.toSorted((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase)),
  };
}

const PHASES: readonly Check['phase'][] = [
  'members',
  'signature',
  'certificate',
  'log',
  'timestamp',
  'statement',
  'identity',
  'recomputation',
  'trust_policy',
];

function memberChecks({ manifest, problems }: CheckedMembers): Check[] {
  if (problems.length > 0 || manifest === null) {
    return problems.map(({ name, where, expected, found, message }) => ({
      phase: 'members',
      name,
      state: 'failed',
      message,
      expected,
      found,
      where,
    }));
  }
  const message = `${manifest.members.length} members, each with its digest and size; none missing, none besides`;
  return [{ phase: 'members', name: 'members', state: 'passed', message }];
}

/** The package as far as it can be read, and whether its verdict follows from its episodes. */
function readStored(
  packageDir: string,
  members: CheckedMembers,
): { stored: StoredPackage | null; checks: Check[] } {
  // A file too many is refused already; what was packed can be recomputed all the same.
  const others = members.problems.filter(({ name }) => name !== 'member-extra');
  if (others.length > 0) {
    return {
      stored: null,
      checks: [
        {
          phase: 'recomputation',
          name: 'recomputation',
          state: 'not_checked',
          message: 'the verdict was not computed again, because the members are not what was packed',
        },
      ],
    };
  }
  let stored: StoredPackage | null = null;
  try {
    stored = readPackage(packageDir, { ...members, problems: [] });
    const { matches, differences, evidence } = recompute(stored);
    if (matches) {
      const message = `the verdict follows from the ${evidence.counts.read} results of the package`;
      return {
        stored,
        checks: [{ phase: 'recomputation', name: 'recomputation', state: 'passed', message }],
      };
    }
    return {
      stored,
      checks: differences.map(({ key, recorded, recomputed }) => ({
        phase: 'recomputation',
        name: 'evidence-differs',
        state: 'failed',
        message: `what the package says of ${key} does not follow from its episodes`,
        expected: recomputed,
        found: recorded,
        where: key,
      })),
    };
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return {
      stored,
      checks: [
        {
          phase: 'recomputation',
          name: error.code,
          state: 'failed',
          message: error.message,
          where: packageDir,
        },
      ],
    };
  }
}

function matchSignature(
  { statement, file }: SignatureFacts,
  { manifest, digest }: CheckedMembers,
  stored: StoredPackage | null,
): Check[] {
  if (statement === null) return [];
  const own =
    statement.predicateType === EVIDENCE_PREDICATE
      ? evidencePredicateOf(statement, file)
      : { predicate: null, checks: [] };
  return [
    ...own.checks,
    ...(manifest === null || digest === null ? [] : matchSubjects(statement, { manifest, digest }, file)),
    ...(stored === null ? [] : matchPredicate(statement, own.predicate, stored, file)),
  ];
}

/** Statements of one package are of one signer: a bundle that somebody else put beside them is not part of it. */
function sameSigner(signatures: readonly SignatureFacts[]): Check[] {
  const known = signatures.flatMap(({ signer, file }) =>
    signer === null ? [] : [{ file, who: signer.kind === 'key' ? signer.key_id : signer.subject }],
  );
  const [first, ...rest] = known;
  return rest
    .filter(({ who }) => who !== first!.who)
    .map(({ file, who }) => ({
      phase: 'identity',
      name: 'several-signers',
      state: 'failed',
      message: `${file} is signed by somebody else than ${first!.file}`,
      expected: first!.who,
      found: who,
      where: file,
    }));
}

function revocationChecks(packageDir: string, digest: Digest | null): Check[] {
  try {
    const revocation = readRevocation(packageDir);
    if (revocation === null) return [];
    return [
      {
        phase: 'trust_policy',
        name: 'revoked',
        state: 'failed',
        message: `the evidence was revoked by ${revocation.by} at ${revocation.revoked_at}: ${revocation.reason}`,
        expected: 'evidence that nobody has withdrawn',
        found: `a revocation of ${revocation.package_digest}${revocation.package_digest === digest ? '' : ', which is another package'}`,
        where: 'revocation.json',
      },
    ];
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return [
      {
        phase: 'trust_policy',
        name: 'revocation-invalid',
        state: 'failed',
        message: error.message,
        where: 'revocation.json',
      },
    ];
  }
}

function noPolicy(signatures: readonly SignatureFacts[]): Check {
  const who = signatures.some((signature) => isValid(signature))
    ? 'who signed is shown, not judged'
    : 'nobody is known to have signed';
  return {
    phase: 'trust_policy',
    name: 'no-trust-policy',
    state: 'not_checked',
    message: `${who}: name whom to trust with --trust-policy, --repository, --trusted-signers or --public-key`,
  };
}

function factsOf({ digest, readClaim, evidence }: StoredPackage): PackageFacts {
  return {
    digest,
    claim: { id: readClaim.claim.id, slug: readClaim.claim.slug, hash: readClaim.hash },
    outcome: evidence.outcome,
    verdict: evidence.verdict,
    grade: evidence.grade.grade,
    completeness: evidence.completeness?.score ?? null,
    notForProof: evidence.not_for_proof,
  };
}

function claimOf({ readClaim, evidence }: StoredPackage): Verification['claim'] {
  const { id, slug } = readClaim.claim;
  return {
    id,
    slug,
    hash: readClaim.hash,
    outcome: evidence.outcome,
    verdict: evidence.verdict,
    grade: evidence.grade.grade,
  };
}
