import { createHash, type KeyObject, sign as rawSign, X509Certificate } from 'node:crypto';
import { bundleToJSON } from '@sigstore/bundle';
import { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import {
  DSSEBundleBuilder,
  FulcioSigner,
  RekorWitness,
  type Signer,
  TSAWitness,
  type Witness,
} from '@sigstore/sign';
import { preAuthEncoding } from './rekor-v1.ts';
import type { Sigstore } from './start.ts';

/**
 * Which witnesses a bundle has: log of API version 1 (`dsse` or `intoto` entries) or 2, timestamp authority, both or
 * none.
 */
export type Shape = 'log+tsa' | 'intoto+tsa' | 'log-v2+tsa' | 'log' | 'tsa' | 'none';

export type BundleJson = ReturnType<typeof bundleToJSON>;

export interface SignedWith {
  shape?: Shape;
  payloadType?: string;
}

const IN_TOTO = 'application/vnd.in-toto+json';
const PATIENCE = { timeout: 5000, retry: 0 };

/** Signs with the libraries as they are, so that our own signing stands beside something independent. */
export async function signKeyless(
  sigstore: Sigstore,
  payload: Buffer,
  { shape = 'log+tsa', payloadType = IN_TOTO }: SignedWith = {},
): Promise<BundleJson> {
  const signer = new FulcioSigner({
    fulcioBaseURL: sigstore.urls.fulcio,
    identityProvider: { getToken: async () => sigstore.oidc.token('sigstore') },
    ...PATIENCE,
  });
  const builder = new DSSEBundleBuilder({ signer, witnesses: witnessesOf(sigstore, shape) });
  return bundleToJSON(await builder.create({ data: payload, type: payloadType }));
}

/** A bundle of a key: no certificate, and no witness but those of `shape`. */
export async function signWithKey(
  keys: { privateKey: KeyObject; publicKey: KeyObject },
  payload: Buffer,
  { payloadType = IN_TOTO, hint }: { payloadType?: string; hint?: string } = {},
): Promise<BundleJson> {
  const der = keys.publicKey.export({ format: 'der', type: 'spki' });
  const algorithm = keys.privateKey.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  const signer: Signer = {
    sign: async (data) => ({
      signature: rawSign(algorithm, data, keys.privateKey),
      key: {
        $case: 'publicKey',
        publicKey: keys.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
        hint: hint ?? createHash('sha256').update(der).digest('base64'),
      },
    }),
  };
  const builder = new DSSEBundleBuilder({ signer, witnesses: [] });
  return bundleToJSON(await builder.create({ data: payload, type: payloadType }));
}

function witnessesOf(sigstore: Sigstore, shape: Shape): Witness[] {
  const tsaBaseURL = sigstore.urls.tsa;
  const tsa = new TSAWitness({ tsaBaseURL, ...PATIENCE });
  const rekor = (entryType: 'dsse' | 'intoto') =>
    new RekorWitness({ rekorBaseURL: sigstore.urls.rekor, entryType, ...PATIENCE });
  switch (shape) {
    case 'log+tsa':
      return [rekor('dsse'), tsa];
    case 'intoto+tsa':
      return [rekor('intoto'), tsa];
    case 'log-v2+tsa':
      return [hashedRekordWitness(sigstore.urls.rekorV2), tsa];
    case 'log':
      return [rekor('dsse')];
    case 'tsa':
      return [tsa];
    case 'none':
      return [];
  }
}

/** The stock witness posts a type that the log of API version 2 refuses. */
function hashedRekordWitness(rekorV2: string): Witness {
  return {
    testify: async (content, certificate) => {
      if (content.$case !== 'dsseEnvelope') throw new Error('only envelopes are signed here');
      const { payloadType, payload, signatures } = content.dsseEnvelope;
      const rawBytes = new X509Certificate(certificate).raw.toString('base64');
      const request = {
        hashedRekordRequestV002: {
          digest: createHash('sha256').update(preAuthEncoding(payloadType, payload)).digest('base64'),
          signature: {
            content: signatures[0]!.sig.toString('base64'),
            verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes } },
          },
        },
      };
      const answer = await fetch(`${rekorV2}/api/v2/log/entries`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      });
      if (!answer.ok) throw new Error(`the log answered ${answer.status}: ${await answer.text()}`);
      const entry = TransparencyLogEntry.fromJSON(await answer.json());
      return { tlogEntries: [{ ...entry, logId: entry.logId!, kindVersion: entry.kindVersion! }] };
    },
  };
}
