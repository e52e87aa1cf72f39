import { draftReasons } from '../../audit/claims/is-draft.ts';
import { type CheckedMembers, checkMembers } from '../../audit/package/check-members.ts';
import { isAttachment } from '../../audit/package/members.ts';
import { readPackage, type StoredPackage } from '../../audit/package/read-package.ts';
import { recompute } from '../../audit/package/recompute.ts';
import { EVIDENCE_PREDICATE, type EvidencePredicate } from '../../contracts/attestation.ts';
import type { TrustPolicy } from '../../contracts/trust-policy.ts';
import { CHECK_PHASES, type Verification, type VerificationCheck } from '../../contracts/verification.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { failed, reasonOf } from '../checks.ts';
import { evaluatePolicy } from '../policy/evaluate.ts';
import type { PackageFacts, PolicyFacts, VerifierFacts } from '../policy/facts.ts';
import { isSignedLate, trustLevelOf } from '../policy/level.ts';
import { sourceChecks } from '../policy/source-checks.ts';
import { readRevocation } from '../share/revocation.ts';
import { isValid, type SignatureFacts } from '../signature-facts.ts';
import { oneStatementEach, sameSigner } from './bundle-checks.ts';
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
  /** Of WorldGate; packages of another one may word their sentences otherwise. Unless given, they may not. */
  version?: string | undefined;
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
  const read = readStored(packageDir, members, request.version);
  const found = findBundles(packageDir, request.bundles);
  const signatures = await Promise.all(
    found.bundles.map(({ bytes, file }) => verifyBundle(bytes, file, trust)),
  );
  const checks: Check[] = [...memberChecks(members), ...found.checks];
  if (policy !== null) refuseUnnamedKeys(signatures);
  matchStatements(signatures, members, read.stored);
  checks.push(
    ...signatures.flatMap((signature) => signature.checks),
    ...oneStatementEach(signatures),
    ...sameSigner(signatures),
  );
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
    claim: read.stored === null ? null : claimOf(read.stored, facts.package?.draft ?? []),
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
    checks: checks.toSorted((a, b) => CHECK_PHASES.indexOf(a.phase) - CHECK_PHASES.indexOf(b.phase)),
  };
}

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
  const attached = manifest.members.filter(({ name }) => isAttachment(name)).length;
  const carried =
    attached === 0
      ? ''
      : `; of these ${attached} attachment${attached === 1 ? '' : 's'}, carried, not judged`;
  const message = `${manifest.members.length} members, each with its digest and size; none missing, none besides${carried}`;
  return [{ phase: 'members', name: 'members', state: 'passed', message }];
}

/** The package as far as it can be read, and whether its verdict follows from its episodes. */
function readStored(
  packageDir: string,
  members: CheckedMembers,
  version: string | undefined,
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
    const { matches, differences, wording, evidence } = recompute(stored, version);
    if (matches) {
      const message = `the verdict follows from the ${evidence.counts.read} results of the package`;
      const passed: Check = { phase: 'recomputation', name: 'recomputation', state: 'passed', message };
      return { stored, checks: [passed, ...wordingChecks(stored, wording.length)] };
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
    // What nobody foresaw of a package is a failed check, too: a verifier that breaks off says nothing of the rest.
    const { name, message } = isWorldGateError(error)
      ? { name: error.code, message: error.message }
      : { name: 'recomputation-broken', message: `the verdict cannot be computed again: ${reasonOf(error)}` };
    return { stored, checks: [failed('recomputation', name, { message, where: packageDir })] };
  }
}

function wordingChecks({ provenance }: StoredPackage, count: number): Check[] {
  if (count === 0) return [];
  const message = `${count} sentences of the package are those of WorldGate ${provenance.tool.version}, which made it; this version words them otherwise`;
  return [{ phase: 'recomputation', name: 'wording', state: 'not_checked', message }];
}

/** Holds every statement that could be read against the package, whoever signed it. */
function matchStatements(
  signatures: readonly SignatureFacts[],
  { manifest, digest }: CheckedMembers,
  stored: StoredPackage | null,
): void {
  const read = signatures.flatMap(({ statement, file, checks }) =>
    statement === null ? [] : [{ statement, file, checks }],
  );
  let evidence: EvidencePredicate | null = null;
  for (const { statement, file, checks } of read) {
    if (statement.predicateType !== EVIDENCE_PREDICATE) continue;
    const own = evidencePredicateOf(statement, file);
    evidence ??= own.predicate;
    checks.push(...own.checks);
  }
  for (const { statement, file, checks } of read) {
    // What a signature is worth depends on these too, so they stand with it.
    if (manifest !== null && digest !== null)
      checks.push(...matchSubjects(statement, { manifest, digest }, file));
    if (stored !== null) checks.push(...matchPredicate(statement, evidence, stored, file));
  }
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

/** A key that nobody named is an open question only as long as nobody is asked for. */
function refuseUnnamedKeys(signatures: readonly SignatureFacts[]): void {
  for (const { checks } of signatures) {
    checks.forEach((check, index) => {
      if (check.name !== 'key' || check.state !== 'not_checked') return;
      checks[index] = { ...check, state: 'failed', expected: 'a signature of whom the verifier asks for' };
    });
  }
}

function noPolicy(signatures: readonly SignatureFacts[]): Check {
  const isKeyed = signatures.some(({ checks }) => checks.some(({ name }) => name === 'key'));
  const who = signatures.some((signature) => isValid(signature))
    ? 'who signed is shown, not judged'
    : isKeyed
      ? 'the signature is not judged'
      : 'nobody is known to have signed';
  return {
    phase: 'trust_policy',
    name: 'no-trust-policy',
    state: 'not_checked',
    message: `${who}: name whom to trust with ${isKeyed ? '--trusted-signers or --public-key' : '--trust-policy or --repository'}`,
  };
}

function factsOf({ digest, readClaim, protocol, evidence }: StoredPackage): PackageFacts {
  const { id, slug, expected_metrics: metrics, decision_rule: rule, subject } = readClaim.claim;
  return {
    digest,
    claim: { id, slug, hash: readClaim.hash, metrics, margin: rule.margin, alpha: rule.alpha, subject },
    outcome: evidence.outcome,
    verdict: evidence.verdict,
    grade: evidence.grade.grade,
    completeness: evidence.completeness?.score ?? null,
    notForProof: evidence.not_for_proof,
    draft: draftReasons(readClaim.claim, protocol).map(({ file, message }) => `${file}: ${message}`),
  };
}

function claimOf({ readClaim, evidence }: StoredPackage, draft: readonly string[]): Verification['claim'] {
  const { id, slug } = readClaim.claim;
  return {
    id,
    slug,
    hash: readClaim.hash,
    outcome: evidence.outcome,
    verdict: evidence.verdict,
    grade: evidence.grade.grade,
    statement: evidence.claim.statement,
    draft: [...draft],
  };
}
