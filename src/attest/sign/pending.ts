import path from 'node:path';
import {
  EVIDENCE_PREDICATE,
  type EvidencePredicate,
  evidencePredicate,
  PACKAGE_PREDICATES,
  PAYLOAD_TYPE,
  type PackagePredicate,
  PENDING_FILE,
  type PendingSignature,
  PROVENANCE,
  pendingSignature,
  type Statement,
  statement,
  TEST_RESULT,
} from '../../contracts/attestation.ts';
import { writeFileAtomic } from '../../foundation/atomic-file.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import type { Digest } from '../../foundation/digest.ts';
import { parseJson } from '../../foundation/json.ts';
import { decodeText, readText } from '../../foundation/read-text.ts';
import { parseWith } from '../../foundation/schema.ts';
import { packageSubject, payloadOf } from '../statement.ts';
import { PENDING_INVALID, pendingInvalid, requireAgreement } from './pending-agreement.ts';

const MOST_BYTES = 64 * 1024 * 1024;

/** What waits for its signature: the very bytes, and what they say. */
export interface PendingStatements {
  reason: PendingSignature['reason'];
  packageDigest: Digest;
  /** In the order of `PACKAGE_PREDICATES`. */
  payloads: Buffer[];
  evidence: EvidencePredicate;
}

/** @returns the path of the file */
export function writePending(
  dir: string,
  reason: PendingSignature['reason'],
  packageDigest: Digest,
  payloads: readonly Buffer[],
): string {
  const pending: PendingSignature = {
    schema_version: 'worldgate.pending_signature.v1',
    reason,
    package_digest: packageDigest,
    envelopes: payloads.map((payload) => ({
      payloadType: PAYLOAD_TYPE,
      payload: payload.toString('base64'),
      signatures: [],
    })),
  };
  const file = path.join(dir, PENDING_FILE);
  writeFileAtomic(file, `${canonicalJson(pending)}\n`);
  return file;
}

/**
 * Reads a pending file and holds its statements against each other: the three of a package, each once, all with the
 * same subjects, of the package that the file names, and saying the same of it and of where it was made.
 * @throws WorldGateError `pending-invalid`, and those of reading a file
 */
export function readPending(file: string): PendingStatements {
  const name = path.basename(file);
  const pending = parseWith(pendingSignature, parseJson(readText(file, { maxBytes: MOST_BYTES }), name), {
    file: name,
    code: PENDING_INVALID,
  });
  const found = new Map<string, { payload: Buffer; parsed: Statement }>();
  for (const [index, envelope] of pending.envelopes.entries()) {
    const where = `${name}: envelopes[${index}].payload`;
    const payload = Buffer.from(envelope.payload, 'base64');
    const parsed = parseWith(statement, parseJson(decodeText(payload, where), where), {
      file: where,
      code: PENDING_INVALID,
    });
    // What a reader of statements does not know, he would not see that it was signed.
    if (!payload.equals(payloadOf(parsed))) {
      throw pendingInvalid(
        `${where}: is not a statement as WorldGate writes it: it has other keys, or another spelling`,
      );
    }
    if (found.has(parsed.predicateType))
      throw pendingInvalid(`${where}: is a second statement of ${parsed.predicateType}`);
    found.set(parsed.predicateType, { payload, parsed });
  }
  const all = PACKAGE_PREDICATES.map((type) => statementOf(found, type, name));
  if (found.size !== all.length) {
    const other = [...found.keys()].find((type) => !PACKAGE_PREDICATES.some((known) => known === type));
    throw pendingInvalid(
      `${name}: expected statements of ${PACKAGE_PREDICATES.join(', ')} and no other; found ${other}`,
    );
  }
  const main = found.get(EVIDENCE_PREDICATE)!.parsed;
  const evidence = parseWith(evidencePredicate, main.predicate, {
    file: `${name}: ${EVIDENCE_PREDICATE}`,
    code: PENDING_INVALID,
  });
  requireOnePackage(
    name,
    pending.package_digest,
    evidence,
    all.map(({ parsed }) => parsed),
  );
  requireAgreement(name, evidence, main.subject, {
    testResult: found.get(TEST_RESULT)!.parsed.predicate,
    provenance: found.get(PROVENANCE)!.parsed.predicate,
  });
  return {
    reason: pending.reason,
    packageDigest: pending.package_digest,
    payloads: all.map(({ payload }) => payload),
    evidence,
  };
}

function statementOf<T>(found: ReadonlyMap<string, T>, type: PackagePredicate, name: string): T {
  const one = found.get(type);
  if (one === undefined) throw pendingInvalid(`${name}: the statement of ${type} is missing`);
  return one;
}

function requireOnePackage(
  name: string,
  digest: Digest,
  evidence: EvidencePredicate,
  statements: readonly Statement[],
): void {
  if (evidence.package.digest !== digest) {
    throw pendingInvalid(
      `${name}: package_digest is ${digest}, but the evidence is of ${evidence.package.digest}`,
    );
  }
  // One subject is the package, and one its manifest, which is no member of itself.
  const members = statements[0]!.subject.length - 2;
  if (evidence.package.members !== members) {
    throw pendingInvalid(
      `${name}: the evidence is of ${evidence.package.members} members, and names ${members}`,
    );
  }
  const subject = packageSubject(evidence.claim.slug);
  for (const { subject: subjects, predicateType } of statements) {
    const named = subjects.find((one) => one.name === subject)?.digest.sha256;
    if (named === undefined)
      throw pendingInvalid(`${name}: the statement of ${predicateType} has no subject ${subject}`);
    if (`sha256:${named}` !== digest) {
      throw pendingInvalid(
        `${name}: expected ${digest}, but the statement of ${predicateType} is of sha256:${named}`,
      );
    }
    if (canonicalJson(subjects) !== canonicalJson(statements[0]!.subject)) {
      throw pendingInvalid(
        `${name}: the statement of ${predicateType} has other subjects than that of ${EVIDENCE_PREDICATE}`,
      );
    }
  }
}
