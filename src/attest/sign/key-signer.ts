import { sign } from 'node:crypto';
import { PAYLOAD_TYPE } from '../../contracts/attestation.ts';
import { preAuthEncoding } from '../verify/dsse.ts';
import type { SignedBundle, Signer } from './signer.ts';
import { type KeyText, readSigningKey } from './signing-key.ts';

/** Signs with a key of a laboratory, without any network. @throws WorldGateError as {@link readSigningKey} */
export function keySigner(text: KeyText): Signer {
  const { privateKey, algorithm, hint, id } = readSigningKey(text);
  return {
    backend: 'key',
    level: 'L0',
    async sign(payloads) {
      const { bundleToJSON, toDSSEBundle } = await import('@sigstore/bundle');
      const bundles = payloads.map((payload): SignedBundle => {
        const signature = sign(algorithm, preAuthEncoding(PAYLOAD_TYPE, payload), privateKey);
        const bundle = toDSSEBundle({
          artifact: payload,
          artifactType: PAYLOAD_TYPE,
          signature,
          keyHint: hint,
          certificateChain: false,
        });
        // The bundle names the key by its hint. cosign skips a signature whose `keyid` is not its own fingerprint.
        for (const one of bundle.content.dsseEnvelope.signatures) one.keyid = '';
        return { json: bundleToJSON(bundle), log: null, timestamp: null };
      });
      return { bundles, signer: `key ${id}`, attestationUrl: null };
    },
  };
}
