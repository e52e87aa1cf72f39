import { createHash } from 'node:crypto';
import type { SignatureBundle, VerificationMaterial, Witness } from '@sigstore/sign';
import { preAuthEncoding } from '../verify/dsse.ts';
import type { LogService } from './instance.ts';
import type { SigningLimits } from './retries.ts';
import { badAnswer, type Service } from './service-error.ts';

/** Calls a service, again where that may help. */
export type Attempt = <T>(service: Service, work: () => Promise<T>) => Promise<T>;

/** `HashAlgorithm.SHA2_256` of Sigstore's protobuf-specs. */
const SHA2_256 = 1;

/** Writes each signature into a transparency log. */
export async function logWitness(
  { url, version }: LogService,
  { requestTimeoutMs, logTimeoutMs }: SigningLimits,
  attempt: Attempt,
): Promise<Witness> {
  const { RekorWitness } = await import('@sigstore/sign');
  const service: Service = { name: 'transparency log', url };
  const log = new RekorWitness({
    rekorBaseURL: url,
    majorApiVersion: version,
    entryType: 'dsse',
    // An entry that is there already, of a request whose answer was lost, is as good as a new one.
    fetchOnConflict: true,
    timeout: version === 2 ? logTimeoutMs : requestTimeoutMs,
    retry: 0,
  });
  return {
    testify: (content, certificate) =>
      attempt(service, async () => {
        const material = await log.testify(version === 2 ? asHashed(content) : content, certificate);
        requireEntryOf(content, material, service);
        return material;
      }),
  };
}

/** Has the time of each signature attested. */
export async function timestampWitness(
  url: string,
  { requestTimeoutMs }: SigningLimits,
  attempt: Attempt,
): Promise<Witness> {
  const { TSAWitness } = await import('@sigstore/sign');
  const { RFC3161Timestamp } = await import('@sigstore/core');
  const service: Service = { name: 'timestamp authority', url };
  const authority = new TSAWitness({ tsaBaseURL: url, timeout: requestTimeoutMs, retry: 0 });
  return {
    testify: (content) =>
      attempt(service, async () => {
        const material = await authority.testify(content);
        for (const { signedTimestamp } of material.rfc3161Timestamps ?? []) {
          try {
            const { tstInfo } = RFC3161Timestamp.parse(Buffer.from(signedTimestamp));
            tstInfo.verify(signatureOf(content));
            tstInfo.genTime.toISOString();
          } catch {
            throw badAnswer(service, 'no RFC 3161 timestamp of the signature that was sent');
          }
        }
        return material;
      }),
  };
}

/**
 * A DSSE envelope as logs of version 2 take it: as a signature over the digest of its PAE. They know no envelopes any
 * more. Source: github.com/sigstore/architecture-docs, client-spec.md, "hashedrekord".
 */
function asHashed(content: SignatureBundle): SignatureBundle {
  if (content.$case !== 'dsseEnvelope') return content;
  const { payloadType, payload } = content.dsseEnvelope;
  const digest = createHash('sha256').update(preAuthEncoding(payloadType, payload)).digest();
  return {
    $case: 'messageSignature',
    messageSignature: { messageDigest: { algorithm: SHA2_256, digest }, signature: signatureOf(content) },
  };
}

function signatureOf(content: SignatureBundle): Buffer {
  return content.$case === 'dsseEnvelope'
    ? content.dsseEnvelope.signatures[0]!.sig
    : content.messageSignature.signature;
}

/** Both versions write the signature into the entry as base64. */
function requireEntryOf(
  content: SignatureBundle,
  { tlogEntries = [] }: VerificationMaterial,
  service: Service,
): void {
  const signature = signatureOf(content).toString('base64');
  for (const { canonicalizedBody } of tlogEntries) {
    if (!canonicalizedBody.toString('utf8').includes(signature)) {
      throw badAnswer(service, 'an entry of another signature than the one that was sent');
    }
  }
}
