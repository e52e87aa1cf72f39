import type { SignedEntity, TrustMaterial } from '@sigstore/verify';

/**
 * The libraries of Sigstore, loaded when a certificate or a witness has to be looked at. The parts of `@sigstore/verify`
 * are taken one by one, because its `Verifier` stops at the first thing that is wrong; it is asked as a whole, too.
 */
export async function loadSigstore() {
  const [bundle, core, specs, verify, content, certificate, sct, timestamp, tlog, checkpoint] =
    await Promise.all([
      import('@sigstore/bundle'),
      import('@sigstore/core'),
      import('@sigstore/protobuf-specs'),
      import('@sigstore/verify'),
      import('@sigstore/verify/dist/bundle/dsse.js'),
      import('@sigstore/verify/dist/key/certificate.js'),
      import('@sigstore/verify/dist/key/sct.js'),
      import('@sigstore/verify/dist/timestamp/index.js'),
      import('@sigstore/verify/dist/tlog/index.js'),
      import('@sigstore/verify/dist/tlog/checkpoint.js'),
    ]);
  return {
    bundleFromJSON: bundle.bundleFromJSON,
    TransparencyLogEntry: specs.TransparencyLogEntry,
    TrustedRoot: specs.TrustedRoot,
    X509Certificate: core.X509Certificate,
    RFC3161Timestamp: core.RFC3161Timestamp,
    Verifier: verify.Verifier,
    toSignedEntity: verify.toSignedEntity,
    toTrustMaterial: verify.toTrustMaterial,
    DSSESignatureContent: content.DSSESignatureContent,
    envelopeFromJSON: bundle.envelopeFromJSON,
    verifyCertificateChain: certificate.verifyCertificateChain,
    verifySCTs: sct.verifySCTs,
    getTSATimestamp: timestamp.getTSATimestamp,
    verifyTLogInclusion: tlog.verifyTLogInclusion,
    verifyTLogBody: tlog.verifyTLogBody,
    LogCheckpoint: checkpoint.LogCheckpoint,
  };
}

export type Sigstore = Awaited<ReturnType<typeof loadSigstore>>;
export type SigstoreTrust = TrustMaterial;
export type SignatureContent = SignedEntity['signature'];
