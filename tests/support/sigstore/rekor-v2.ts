import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import canonicalize from 'canonicalize';
import { failure } from './fulcio.ts';
import { inclusionProof, leafHash, treeHash } from './merkle.ts';
import type { Answer, ServiceRequest } from './service.ts';

interface HashedRekordRequest {
  hashedRekordRequestV002?: {
    digest?: string;
    signature?: {
      content?: string;
      verifier?: {
        keyDetails?: string;
        x509Certificate?: { rawBytes: string };
        publicKey?: { rawBytes: string };
      };
    };
  };
}

/** Algorithms of the production log that this client can meet. */
const KEY_DETAILS = ['PKIX_ECDSA_P256_SHA_256', 'PKIX_ED25519_PH'];

/**
 * Rekor v2 as production is since 2026-04 (sigstore/rekor-tiles#744): `hashedrekord/0.0.2` and nothing else, no time,
 * no signed promise; a growing tree with a checkpoint. The mock's entries have neither a tree nor a body of that form.
 */
export class RekorV2 {
  readonly origin: string;
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ed25519');
  readonly #leaves: Buffer[] = [];

  constructor(url: string) {
    // Without the port: what sigstore-go takes for the name of a log.
    this.origin = new URL(url).hostname;
  }

  get publicKey(): Buffer {
    return this.#keys.publicKey.export({ format: 'der', type: 'spki' });
  }

  /** Key id of signed notes, all 32 bytes. Source: golang.org/x/mod/sumdb/note, for Ed25519. */
  get keyId(): Buffer {
    const rawKey = this.publicKey.subarray(-32);
    return createHash('sha256')
      .update(`${this.origin}\n`)
      .update(Buffer.from([1]))
      .update(rawKey)
      .digest();
  }

  handle({ method, path, body }: ServiceRequest): Answer {
    if (method === 'GET' && path === '/api/v2/checkpoint') return { status: 200, body: this.#checkpoint() };
    if (method !== 'POST' || path !== '/api/v2/log/entries') return failure(404, 5, 'Not Found');
    let request: HashedRekordRequest;
    try {
      request = JSON.parse(body) as HashedRekordRequest;
    } catch {
      return failure(400, 3, 'the body is not JSON');
    }
    const record = request.hashedRekordRequestV002;
    if (record === undefined) return failure(400, 3, 'invalid type, must be hashedrekord');
    const { content, verifier } = record.signature ?? {};
    if (!record.digest || Buffer.from(record.digest, 'base64').length !== 32) {
      return failure(400, 3, 'invalid hashedrekord request: digest is not of SHA-256');
    }
    if (!content || (verifier?.x509Certificate === undefined) === (verifier?.publicKey === undefined)) {
      return failure(400, 3, 'invalid hashedrekord request: missing signature or verifier');
    }
    if (!KEY_DETAILS.includes(verifier!.keyDetails ?? '')) {
      return failure(400, 3, `unsupported entry algorithm ${verifier!.keyDetails}`);
    }
    const data = { algorithm: 'SHA2_256', digest: record.digest };
    const spec = { hashedRekordV002: { data, signature: { content, verifier } } };
    return this.#log(Buffer.from(canonicalize({ apiVersion: '0.0.2', kind: 'hashedrekord', spec })!));
  }

  #log(body: Buffer): Answer {
    const leaf = leafHash(body);
    const known = this.#leaves.findIndex((other) => other.equals(leaf));
    if (known >= 0) {
      const message = `an equivalent entry already exists in the transparency log with index ${known}`;
      return failure(409, 6, message);
    }
    this.#leaves.push(leaf);
    const index = this.#leaves.length - 1;
    const entry = {
      logIndex: String(index),
      logId: { keyId: this.keyId.toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      integratedTime: '0',
      inclusionPromise: null,
      inclusionProof: {
        logIndex: String(index),
        rootHash: treeHash(this.#leaves).toString('base64'),
        treeSize: String(this.#leaves.length),
        hashes: inclusionProof(index, this.#leaves).map((hash) => hash.toString('base64')),
        checkpoint: { envelope: this.#checkpoint() },
      },
      canonicalizedBody: body.toString('base64'),
    };
    return { status: 201, body: entry };
  }

  /** Source: github.com/C2SP/C2SP, tlog-checkpoint.md and signed-note.md. */
  #checkpoint(): string {
    const root = treeHash(this.#leaves).toString('base64');
    const note = `${this.origin}\n${this.#leaves.length}\n${root}\n`;
    const signature = sign(null, Buffer.from(note), this.#keys.privateKey);
    const line = Buffer.concat([this.keyId.subarray(0, 4), signature]).toString('base64');
    return `${note}\n— ${this.origin} ${line}\n`;
  }
}
