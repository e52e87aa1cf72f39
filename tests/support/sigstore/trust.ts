import { createHash } from 'node:crypto';
import type { Fulcio } from './fulcio.ts';
import type { RekorV1 } from './rekor-v1.ts';
import type { RekorV2 } from './rekor-v2.ts';
import type { TimestampAuthority } from './timestamps.ts';

export interface ServiceUrls {
  oidc: string;
  fulcio: string;
  rekor: string;
  rekorV2: string;
  /** With the path of the API, as signing configurations have it. */
  tsa: string;
  tuf: string;
  github: string;
}

/** `trusted_root.json`, in the words of protobuf-specs' JSON. Tests may change their copy. */
export interface TrustedRootJson {
  mediaType: string;
  tlogs: LogJson[];
  certificateAuthorities: AuthorityJson[];
  ctlogs: LogJson[];
  timestampAuthorities: AuthorityJson[];
}

interface Validity {
  start?: string;
  end?: string;
}
interface LogJson {
  baseUrl: string;
  hashAlgorithm: string;
  publicKey: { rawBytes: string; keyDetails: string; validFor: Validity };
  logId: { keyId: string };
}
interface AuthorityJson {
  subject: { organization: string; commonName: string };
  uri: string;
  certChain: { certificates: { rawBytes: string }[] };
  validFor: Validity;
}

interface Parts {
  urls: ServiceUrls;
  fulcio: Fulcio;
  tsa: TimestampAuthority;
  /** None where the instance has no log. */
  logs: { v1: RekorV1; v2: RekorV2 } | null;
  born: Date;
}

export function trustedRootOf({ urls, fulcio, tsa, logs, born }: Parts): TrustedRootJson {
  // An object each, so that a test can change one.
  const validFor = () => ({ start: born.toISOString() });
  const authority = (commonName: string, uri: string, chain: Buffer[]): AuthorityJson => ({
    subject: { organization: 'sigstore.mock', commonName },
    uri,
    certChain: { certificates: chain.map((der) => ({ rawBytes: der.toString('base64') })) },
    validFor: validFor(),
  });
  const log = (baseUrl: string, key: Buffer, keyDetails: string, keyId: Buffer): LogJson => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: key.toString('base64'), keyDetails, validFor: validFor() },
    logId: { keyId: keyId.toString('base64') },
  });
  const p256 = (baseUrl: string, key: Buffer) =>
    log(baseUrl, key, 'PKIX_ECDSA_P256_SHA_256', createHash('sha256').update(key).digest());
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs:
      logs === null
        ? []
        : [
            p256(urls.rekor, logs.v1.publicKey),
            log(urls.rekorV2, logs.v2.publicKey, 'PKIX_ED25519', logs.v2.keyId),
          ],
    certificateAuthorities: [authority('sigstore', urls.fulcio, [fulcio.rootCertificate])],
    ctlogs: fulcio.ctLog === null ? [] : [p256(`${urls.fulcio}/ctfe`, fulcio.ctLog.publicKey)],
    timestampAuthorities: [authority('tsa', urls.tsa, tsa.chain)],
  };
}

export type SigningConfigJson = ReturnType<typeof signingConfigOf>;

/** `signing_config.v0.2.json`. `rekor`: major version of the log's API that it names, or no log. */
export function signingConfigOf(urls: ServiceUrls, rekor: 1 | 2 | null, born: Date) {
  const service = (url: string, majorApiVersion: number) => ({
    url,
    majorApiVersion,
    validFor: { start: born.toISOString() },
    operator: 'sigstore.mock',
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(urls.fulcio, 1)],
    oidcUrls: [service(urls.oidc, 1)],
    rekorTlogUrls: rekor === null ? [] : [service(rekor === 1 ? urls.rekor : urls.rekorV2, rekor)],
    tsaUrls: [service(urls.tsa, 1)],
    ...(rekor === null ? {} : { rekorTlogConfig: { selector: 'ANY' } }),
    tsaConfig: { selector: 'ANY' },
  };
}
