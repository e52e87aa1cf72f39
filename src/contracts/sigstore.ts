import { z } from 'zod';
import { PAYLOAD_TYPE } from './attestation.ts';

/** What we write. Source: github.com/sigstore/protobuf-specs, sigstore_bundle.proto. */
export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
export const BUNDLE_MEDIA_TYPES = [
  BUNDLE_MEDIA_TYPE,
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
] as const;

export const TRUSTED_ROOT_MEDIA_TYPES = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
  'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
] as const;

/** Standard base64 of at least one byte, in the one way that its bytes have: nothing can be changed unseen. */
const bytes = z
  .string()
  .min(1)
  .refine((text) => Buffer.from(text, 'base64').toString('base64') === text, {
    message: 'must be base64 with "+", "/" and "=" (RFC 4648, section 4)',
  });

/** A whole number as ProtoJSON writes 64 bits: as text, and not at all when it is zero. */
const count = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,18})$/, 'must be a whole number in quotes')
  .default('0');

const rawCertificate = z.strictObject({ rawBytes: bytes });

/** An entry of a transparency log (sigstore_rekor.proto). */
const bundleLogEntry = z.strictObject({
  logIndex: count,
  logId: z.strictObject({ keyId: bytes }),
  kindVersion: z.strictObject({ kind: z.string().max(100), version: z.string().max(100) }),
  integratedTime: count,
  inclusionPromise: z.strictObject({ signedEntryTimestamp: bytes }).nullish(),
  inclusionProof: z
    .strictObject({
      logIndex: count,
      rootHash: bytes,
      treeSize: count,
      hashes: z.array(bytes).max(64).default([]),
      checkpoint: z.strictObject({ envelope: z.string().max(64 * 1024) }),
    })
    .nullish(),
  canonicalizedBody: bytes,
});
export type BundleLogEntry = z.infer<typeof bundleLogEntry>;

/**
 * A Sigstore bundle over one DSSE envelope with one signature. Unknown keys are refused: what a verifier skips, another
 * may act on.
 */
export const sigstoreBundle = z.strictObject({
  mediaType: z.enum(BUNDLE_MEDIA_TYPES),
  verificationMaterial: z
    .strictObject({
      publicKey: z.strictObject({ hint: z.string().max(1024).default('') }).nullish(),
      x509CertificateChain: z
        .strictObject({ certificates: z.array(rawCertificate).min(1).max(16) })
        .nullish(),
      certificate: rawCertificate.nullish(),
      tlogEntries: z.array(bundleLogEntry).max(16).nullish(),
      timestampVerificationData: z
        .strictObject({
          rfc3161Timestamps: z
            .array(z.strictObject({ signedTimestamp: bytes }))
            .max(16)
            .nullish(),
        })
        .nullish(),
    })
    .refine(
      ({ publicKey, x509CertificateChain, certificate }) =>
        [publicKey, x509CertificateChain, certificate].filter((one) => one !== undefined && one !== null)
          .length === 1,
      { message: 'must have exactly one of publicKey, certificate and x509CertificateChain' },
    ),
  dsseEnvelope: z.strictObject({
    payloadType: z.literal(PAYLOAD_TYPE),
    payload: bytes,
    signatures: z
      .array(z.strictObject({ sig: bytes, keyid: z.string().max(1024).nullish() }))
      .refine(({ length }) => length === 1, { message: 'must hold exactly one signature' }),
  }),
});
export type SigstoreBundle = z.infer<typeof sigstoreBundle>;

/** Without its start a key would count as trusted since ever. */
const validFor = z.object({
  start: z.iso.datetime({ offset: true }),
  end: z.iso.datetime({ offset: true }).nullish(),
});
const logInstance = z.object({
  baseUrl: z.string().min(1).max(1024),
  publicKey: z.object({ rawBytes: bytes, validFor }),
  logId: z.object({ keyId: bytes }),
});
const authority = z.object({
  certChain: z.object({ certificates: z.array(z.object({ rawBytes: bytes })).min(1) }),
  validFor,
});

/** What we ask of a trusted root of Sigstore (sigstore_trustroot.proto); its other keys are the library's to read. */
export const trustedRoot = z
  .object({
    mediaType: z.enum(TRUSTED_ROOT_MEDIA_TYPES),
    certificateAuthorities: z.array(authority).default([]),
    tlogs: z.array(logInstance).default([]),
    ctlogs: z.array(logInstance).default([]),
    timestampAuthorities: z.array(authority).default([]),
  })
  .refine(
    ({ certificateAuthorities, timestampAuthorities, tlogs }) =>
      certificateAuthorities.length + timestampAuthorities.length + tlogs.length > 0,
    { message: 'names neither a certificate authority, nor a timestamp authority, nor a log' },
  );
