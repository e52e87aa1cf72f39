import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failed, passed } from '../../attest/checks.ts';
import { issuerOf, sameName } from '../../attest/policy/identity.ts';
import { isValid } from '../../attest/signature-facts.ts';
import type { TrustMaterial } from '../../attest/verify/trust.ts';
import { verifyBundle } from '../../attest/verify/verify-bundle.ts';
import {
  RELEASE_PREDICATE,
  type ReleaseEvidence,
  releasePredicate,
} from '../../contracts/release-evidence.ts';
import type { SignerIdentity, VerificationCheck } from '../../contracts/verification.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { type Digest, hexOf, sha256, sha256File } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { readSmallFile } from '../../foundation/read-text.ts';
import { safeJoin } from '../../foundation/safe-path.ts';
import { evidenceContradictions, readReleaseEvidence } from './read-earlier.ts';
import { factContradictions } from './row-contradictions.ts';
import { distFiles } from './sign-evidence.ts';
import { EVIDENCE_BUNDLE, EVIDENCE_FILE } from './write-evidence.ts';

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_BUNDLE_BYTES = 16 * 1024 * 1024;

export interface VerifyEvidenceRequest {
  /** Absolute path of `release-evidence.json`. */
  file: string;
  /** Absolute path; beside the evidence unless given. */
  bundle: string | null;
  trust: TrustMaterial;
  /** owner/name whose workflows may sign; null where a key must have. */
  repository: string | null;
  serverUrl: string;
  /** Full commit that the evidence must be of; null: any. */
  commit: string | null;
  /** Absolute folder that the released files lie below, as the evidence names them; null leaves them out. */
  distFolder: string | null;
}

export interface VerifiedEvidence {
  verified: boolean;
  evidence: ReleaseEvidence;
  signer: SignerIdentity | null;
  checks: VerificationCheck[];
}

/**
 * Verifies signed release evidence: the file and its rows, the signature and who made it, that what was signed is this evidence, and that
 * the files are those that it tells of. Every check is made.
 * @throws WorldGateError those of reading the evidence and its bundle
 */
export async function verifyEvidence(request: VerifyEvidenceRequest): Promise<VerifiedEvidence> {
  const name = basename(request.file);
  const bytes = readSmallFile(request.file, { maxBytes: MOST_BYTES });
  const evidence = readReleaseEvidence(bytes, name);
  const bundle = request.bundle ?? join(dirname(request.file), EVIDENCE_BUNDLE);
  if (request.bundle === null && !existsSync(bundle)) {
    throw new WorldGateError('file-missing', `${name} is not signed: no ${EVIDENCE_BUNDLE} lies beside it`, {
      hint: 'Sign it with "worldgate release evidence" and --sign required or --key FILE, or name its signature with --bundle.',
    });
  }
  const signature = await verifyBundle(
    readSmallFile(bundle, { maxBytes: MOST_BUNDLE_BYTES }),
    basename(bundle),
    request.trust,
    [RELEASE_PREDICATE],
  );
  const against = [
    ...evidenceContradictions(evidence),
    ...evidence.rows.flatMap((row) => factContradictions(row).map((wrong) => `${row.key}: ${wrong}`)),
  ];
  const checks: VerificationCheck[] = [
    against.length === 0
      ? passed(
          'members',
          'evidence',
          `${evidence.rows.length} rows, and the verdict is theirs: ${evidence.verdict}`,
        )
      : failed('members', 'evidence', {
          message: `${name} contradicts itself: ${against.slice(0, 5).join('; ')}`,
          where: name,
        }),
    ...signature.checks,
    signerCheck(signature.signer, isValid(signature), request),
    statementCheck(signature.statement, evidence, sha256(bytes)),
    ...commitCheck(evidence, request.commit),
    ...(request.distFolder === null ? [] : await distChecks(evidence, request.distFolder)),
  ];
  return {
    verified: checks.every(({ state }) => state !== 'failed'),
    evidence,
    signer: signature.signer,
    checks,
  };
}

function signerCheck(
  signer: SignerIdentity | null,
  valid: boolean,
  { repository, serverUrl, trust }: VerifyEvidenceRequest,
): VerificationCheck {
  const wanted = repository === null ? 'a key that was given' : `a workflow of ${repository}`;
  const wrong = (found: string) =>
    failed('identity', 'signer', {
      message: `it is not signed by ${wanted}, but by ${found}`,
      expected: wanted,
      found,
    });
  if (signer === null || !valid) return wrong('nobody whose signature is good');
  if (signer.kind === 'key') {
    return repository === null && trust.keys.has(signer.key_id)
      ? passed('identity', 'signer', `signed by ${signer.owner ?? signer.key_id}`)
      : wrong(`key ${signer.key_id}`);
  }
  const issuer = issuerOf(serverUrl);
  const isIt =
    repository !== null &&
    signer.issuer === issuer &&
    signer.repository !== null &&
    sameName(repositoryOf(signer.repository), repository);
  return isIt
    ? passed('identity', 'signer', `signed by ${signer.subject}`)
    : wrong(`${signer.subject} (${signer.issuer})`);
}

/** A certificate names the repository by its address, or as owner/name. */
const repositoryOf = (text: string) => text.replace(/^https?:\/\/[^/]+\//, '');

function statementCheck(
  statement: {
    predicateType: string;
    subject: readonly { name: string; digest: { sha256: string } }[];
    predicate: unknown;
  } | null,
  evidence: ReleaseEvidence,
  digest: Digest,
): VerificationCheck {
  const wrong = (message: string) =>
    failed('statement', 'release-statement', { message, where: EVIDENCE_BUNDLE });
  if (statement === null) return wrong('there is no statement that can be read');
  if (statement.predicateType !== RELEASE_PREDICATE) {
    return wrong(`what is signed is no release evidence, but ${statement.predicateType}`);
  }
  const expected = [
    { name: EVIDENCE_FILE, sha256: hexOf(digest) },
    ...distFiles(evidence).map(({ path, digest: of }) => ({ name: path, sha256: hexOf(of) })),
  ];
  const found = statement.subject.map(({ name, digest: { sha256: hex } }) => ({ name, sha256: hex }));
  if (canonicalJson(found) !== canonicalJson(expected))
    return wrong('what is signed is other evidence, or other files');
  const parsed = releasePredicate.safeParse(statement.predicate);
  if (!parsed.success) return wrong('the statement has not the form of one over release evidence');
  const said = (({ verdict, summary, config, source }) => ({ verdict, summary, config, source }))(
    parsed.data,
  );
  const own = (({ verdict, summary, config, source }) => ({ verdict, summary, config, source }))(evidence);
  if (canonicalJson(said) !== canonicalJson(own))
    return wrong('the statement says something else than the evidence');
  return passed(
    'statement',
    'release-statement',
    `what is signed is this evidence and ${expected.length - 1} files`,
  );
}

function commitCheck({ source }: ReleaseEvidence, commit: string | null): VerificationCheck[] {
  if (commit === null) return [];
  if (source.commit === commit) return [passed('trust_policy', 'commit', `of commit ${commit}`)];
  const found = source.commit ?? 'no known commit';
  return [
    failed('trust_policy', 'commit', {
      message: `the evidence is of ${found}, not of ${commit}`,
      expected: commit,
      found,
    }),
  ];
}

async function distChecks(evidence: ReleaseEvidence, folder: string): Promise<VerificationCheck[]> {
  const checks: VerificationCheck[] = [];
  const files = distFiles(evidence);
  if (files.length === 0) {
    const message = 'files are to be verified, and the evidence names none';
    return [failed('members', 'file', { message, where: EVIDENCE_FILE })];
  }
  for (const { path, digest } of files) {
    try {
      const found = await sha256File(safeJoin(folder, path));
      checks.push(
        found === digest
          ? passed('members', 'file', `${path} is the file that was released`)
          : failed('members', 'file', {
              message: `${path} is another file`,
              expected: digest,
              found,
              where: path,
            }),
      );
    } catch (error) {
      const message = isWorldGateError(error)
        ? error.message
        : `there is no ${path} that can be read below the folder of --dist`;
      checks.push(failed('members', 'file', { message, where: path }));
    }
  }
  return checks;
}
