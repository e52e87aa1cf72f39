import { join } from 'node:path';
import { chooseSigner } from '../../attest/sign/choose-signer.ts';
import { decideMode } from '../../attest/sign/decide-mode.ts';
import type { SigningOptions, SigningWorld } from '../../attest/sign/request.ts';
import { digestSet, payloadOf } from '../../attest/statement.ts';
import { MOST_SUBJECTS, STATEMENT_TYPE, type Statement } from '../../contracts/attestation.ts';
import {
  RELEASE_PREDICATE,
  type ReleaseEvidence,
  type ReleasePredicate,
} from '../../contracts/release-evidence.ts';
import { writeFileAtomic } from '../../foundation/atomic-file.ts';
import { type Digest, sha256 } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { readSmallFile } from '../../foundation/read-text.ts';
import { EVIDENCE_BUNDLE, EVIDENCE_FILE } from './write-evidence.ts';

const MOST_BYTES = 64 * 1024 * 1024;

export type SignedRelease =
  | { state: 'signed'; file: string; signer: string; level: string; attestationUrl: string | null }
  | { state: 'unsigned'; reason: string };

/**
 * The statement over release evidence: the file and each file that is released are its subjects. Evidence that failed is signed all the same, as what
 * it is.
 * @throws WorldGateError `too-many-members`
 */
export function releaseStatement(
  evidence: ReleaseEvidence,
  digest: Digest,
  { at, version }: { at: Date; version: string },
): Statement {
  const { verdict, summary, config, source, generated_at, boundary } = evidence;
  const predicate: ReleasePredicate = {
    verdict,
    summary,
    config,
    source,
    generated_at,
    stated_at: at.toISOString(),
    tool: { name: 'worldgate', version },
    boundary,
  };
  const files = distFiles(evidence).map(({ path, digest: of }) => ({ name: path, digest: digestSet(of) }));
  const subject = [{ name: EVIDENCE_FILE, digest: digestSet(digest) }, ...files];
  if (subject.length > MOST_SUBJECTS) {
    throw new WorldGateError(
      'too-many-members',
      `the release has ${files.length} files; a statement names at most ${MOST_SUBJECTS} subjects`,
      { hint: 'Release an archive instead of many files.' },
    );
  }
  return { _type: STATEMENT_TYPE, subject, predicateType: RELEASE_PREDICATE, predicate };
}

/** The files that are released, of which the evidence knows the digest. */
export function distFiles({ rows }: ReleaseEvidence): { path: string; digest: Digest }[] {
  return rows.flatMap(({ facts }) =>
    facts?.kind === 'dist' && facts.digest !== null ? [{ path: facts.path, digest: facts.digest }] : [],
  );
}

/**
 * Signs evidence that was written into `dir`; the bundle lies beside it.
 * @throws WorldGateError where a signature is required and cannot be made
 */
export async function signEvidence(
  dir: string,
  evidence: ReleaseEvidence,
  request: SigningOptions & SigningWorld,
): Promise<SignedRelease> {
  if (request.onOutage === 'defer') {
    throw new WorldGateError('sign-options', 'a signature over release evidence cannot be deferred', {
      hint: 'Make the evidence again later, with --from this one and --sign.',
    });
  }
  const decision = decideMode({ ...request, hasKey: request.key !== null });
  if (!decision.sign) return { state: 'unsigned', reason: decision.reason };
  const digest = sha256(readSmallFile(join(dir, EVIDENCE_FILE), { maxBytes: MOST_BYTES }));
  const at = new Date(request.clock.now());
  const statement = releaseStatement(evidence, digest, { at, version: request.version });
  const signer = await chooseSigner(request);
  const { bundles, signer: name, attestationUrl } = await signer.sign([payloadOf(statement)]);
  const file = join(dir, EVIDENCE_BUNDLE);
  writeFileAtomic(file, `${JSON.stringify(bundles[0]!.json)}\n`);
  return { state: 'signed', file, signer: name, level: signer.level, attestationUrl };
}
