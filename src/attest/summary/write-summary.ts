import type { Verification } from '../../contracts/verification.ts';
import { writeFileAtomic } from '../../foundation/atomic-file.ts';
import { chooseSigner } from '../sign/choose-signer.ts';
import type { SigningOptions, SigningWorld } from '../sign/request.ts';
import { payloadOf } from '../statement.ts';
import { DEFAULT_VERIFIER, summaryStatement } from './vsa.ts';

export interface SummaryRequest {
  /** Absolute path. */
  file: string;
  /** Absolute URI of what the next stage will use; the package by its digest unless given. */
  resourceUri: string | undefined;
  /** Absolute URI of who verified; WorldGate unless given. */
  verifierId: string | undefined;
  /** Null leaves the statement unsigned. */
  signing: (SigningOptions & SigningWorld) | null;
  /** Of WorldGate. */
  version: string;
}

export interface WrittenSummary {
  /** In words; null where nobody signed. */
  signer: string | null;
  /** As the summary states it: PASSED or FAILED. */
  result: string;
}

/**
 * Writes what a verification found as a verification summary (SLSA VSA v1): a Sigstore bundle where somebody signs it,
 * else the in-toto statement alone, for another tool to sign.
 * @returns who signed, in words, null where nobody did; and the result that it states
 * @throws WorldGateError as `summaryStatement`, and those of signing: a summary that was to be signed is never left
 *   unsigned
 */
export async function writeSummary(
  verification: Verification,
  { file, resourceUri, verifierId, signing, version }: SummaryRequest,
): Promise<WrittenSummary> {
  const { package_digest: digest, trust_policy: policy, signatures } = verification;
  const statement = summaryStatement(verification, {
    resourceUri: resourceUri ?? `urn:worldgate:evidence-package:${digest}`,
    verifierId: verifierId ?? DEFAULT_VERIFIER,
    version,
    policyUri: policy?.name ?? '',
    inputs: signatures,
  });
  const payload = payloadOf(statement);
  const result = String(statement.predicate.verificationResult);
  if (signing === null) {
    writeFileAtomic(file, `${payload.toString('utf8')}\n`);
    return { signer: null, result };
  }
  const signer = await chooseSigner(signing);
  const { bundles, signer: name } = await signer.sign([payload]);
  writeFileAtomic(file, `${JSON.stringify(bundles[0]!.json)}\n`);
  return { signer: name, result };
}
