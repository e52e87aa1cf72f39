import { createPublicKey, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { DSSEBundleBuilder, Signer as LibrarySigner, Witness } from '@sigstore/sign';
import { PAYLOAD_TYPE } from '../../contracts/attestation.ts';
import { ServiceError } from '../../foundation/errors.ts';
import type { Clock } from '../../github/client.ts';
import type { IdentityToken } from '../../github/identity-token.ts';
import type { SigstoreInstance } from './instance.ts';
import { Retries, type SigningLimits } from './retries.ts';
import { badAnswer, type Service, serviceError } from './service-error.ts';
import type { SignedBundle } from './signer.ts';
import { type Attempt, logWitness, timestampWitness } from './witnesses.ts';

export interface SigstoreRequest {
  instance: SigstoreInstance;
  identity: IdentityToken;
  clock: Clock;
  limits: SigningLimits;
  /** Applied to every text of a service before it reaches a message. */
  redact: (text: string) => string;
}

/**
 * Signs statements with one short-lived key, for which the instance certifies once who the job is; each signature is
 * witnessed by the instance's logs and timestamp authorities.
 * @returns one bundle for each payload, and the subject of the certificate
 * @throws ServiceError
 */
export async function signWithSigstore(
  payloads: readonly Buffer[],
  { instance, identity, clock, limits, redact }: SigstoreRequest,
): Promise<{ bundles: SignedBundle[]; subject: string }> {
  const retries = new Retries(clock, limits);
  const withoutToken = (text: string) => redact(text.replaceAll(identity.token, '***'));
  const attempt: Attempt = (service, work) =>
    retries.run(async () => {
      try {
        return await work();
      } catch (error) {
        throw error instanceof ServiceError ? error : serviceError(error, service, withoutToken);
      }
    });
  try {
    const { DSSEBundleBuilder } = await import('@sigstore/sign');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const certificate = await certify(privateKey, identity.token, instance, limits, attempt);
    const signer: LibrarySigner = {
      sign: async (data) => ({
        signature: sign('sha256', data, privateKey),
        key: { $case: 'x509Certificate', certificate: certificate.toString() },
      }),
    };
    const witnesses = await Promise.all<Witness>([
      ...instance.logs.map((log) => logWitness(log, limits, attempt)),
      ...instance.timestampAuthorities.map((url) => timestampWitness(url, limits, attempt)),
    ]);
    const builder = new DSSEBundleBuilder({ signer, witnesses });
    const bundles = await Promise.all(
      payloads.map(async (payload) => signed(await create(builder, payload), instance)),
    );
    return { bundles, subject: subjectOf(certificate) };
  } catch (error) {
    retries.stop();
    throw error;
  }
}

/** The certificate that says who holds the key: asked for once, for all statements. */
function certify(
  privateKey: KeyObject,
  token: string,
  { certificateAuthority: url }: SigstoreInstance,
  { requestTimeoutMs: timeout }: SigningLimits,
  attempt: Attempt,
): Promise<X509Certificate> {
  const service: Service = { name: 'certificate authority', url };
  return attempt(service, async () => {
    const { FulcioSigner } = await import('@sigstore/sign');
    const publicKey = createPublicKey(privateKey).export({ format: 'pem', type: 'spki' }) as string;
    const authority = new FulcioSigner({
      fulcioBaseURL: url,
      identityProvider: { getToken: async () => token },
      keyHolder: {
        sign: async (data) => ({
          signature: sign('sha256', data, privateKey),
          key: { $case: 'publicKey', publicKey },
        }),
      },
      timeout,
      retry: 0,
    });
    // The library certifies and signs in one; what is signed here is nothing.
    const { key } = await authority.sign(Buffer.alloc(0));
    const certificate = key.$case === 'x509Certificate' ? new X509Certificate(key.certificate) : undefined;
    if (certificate?.checkPrivateKey(privateKey) === true) return certificate;
    throw badAnswer(service, 'the certificate is not of the key that was sent');
  });
}

/** A log that knows the entry but not its place gets another signature, which is another entry. */
async function create(builder: DSSEBundleBuilder, data: Buffer): Promise<Bundle> {
  const artifact = { data, type: PAYLOAD_TYPE };
  try {
    return await builder.create(artifact);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== 'signing-log-conflict') throw error;
    return builder.create(artifact);
  }
}

async function signed(
  bundle: Bundle,
  { logs, timestampAuthorities }: SigstoreInstance,
): Promise<SignedBundle> {
  const { bundleFromJSON, bundleToJSON } = await import('@sigstore/bundle');
  const { RFC3161Timestamp } = await import('@sigstore/core');
  const json = bundleToJSON(bundle);
  const [entry] = bundle.verificationMaterial.tlogEntries;
  const [stamp] = bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
  try {
    bundleFromJSON(json);
  } catch {
    throw badAnswer(
      { name: 'transparency log', url: logs[0]?.url ?? '' },
      'its entry has no proof of inclusion',
    );
  }
  return {
    json,
    log: entry === undefined ? null : { url: logs[0]!.url, index: entry.logIndex },
    timestamp:
      stamp === undefined
        ? null
        : {
            url: timestampAuthorities[0]!,
            at: RFC3161Timestamp.parse(Buffer.from(stamp.signedTimestamp)).signingTime.toISOString(),
          },
  };
}

/** Who a certificate is of, without the kind of name before it. */
function subjectOf({ subjectAltName = '' }: X509Certificate): string {
  return subjectAltName.replace(/^[A-Za-z]+:/, '');
}
