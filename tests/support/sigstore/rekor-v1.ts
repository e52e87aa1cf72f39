import { createHash, createPublicKey, generateKeyPairSync, verify, X509Certificate } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ServiceClock } from './clock.ts';
import { initializeTLog } from './mocks.ts';
import type { Answer, ServiceRequest } from './service.ts';

type TLog = Awaited<ReturnType<typeof initializeTLog>>;

interface Envelope {
  payloadType: string;
  payload: string;
  signatures: { sig: string; publicKey?: string; keyid?: string }[];
}

const ENTRIES = '/api/v1/log/entries';
const TREE_ID = '108e9186e8c5677a';

/** Rekor v1: `dsse/0.0.1` and `intoto/0.0.2` entries, each with a signed timestamp and an inclusion proof. */
export class RekorV1 {
  readonly #tlog: TLog;
  readonly #clock: ServiceClock;
  readonly #entries = new Map<string, unknown>();

  private constructor(tlog: TLog, clock: ServiceClock) {
    this.#tlog = tlog;
    this.#clock = clock;
  }

  static async make(url: string, clock: ServiceClock): Promise<RekorV1> {
    const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    return new RekorV1(await initializeTLog(url, keys, clock.shared), clock);
  }

  get publicKey(): Buffer {
    return this.#tlog.publicKey;
  }

  async handle({ method, path, body }: ServiceRequest): Promise<Answer> {
    if (method === 'GET' && path.startsWith(`${ENTRIES}/`)) return this.#get(path.slice(ENTRIES.length + 1));
    if (method !== 'POST' || path !== ENTRIES) return failure(404, `path ${path} was not found`);
    let stored: object;
    try {
      stored = canonicalEntry(JSON.parse(body));
    } catch (error) {
      return failure(400, `error processing entry: ${(error as Error).message}`);
    }
    // Rekor names an entry by the hash of its leaf, so the same content is the same entry.
    const leaf = createHash('sha256').update('\0').update(canonicalize(stored)!).digest('hex');
    const uuid = `${TREE_ID}${leaf}`;
    const location = { location: `${ENTRIES}/${uuid}` };
    if (this.#entries.has(uuid)) {
      return failure(
        409,
        `an equivalent entry already exists in the transparency log with UUID ${uuid}`,
        location,
      );
    }
    this.#clock.refresh();
    const [entry] = Object.values(await this.#tlog.log(stored));
    this.#entries.set(uuid, entry);
    // Go's client looks the entry up under the ETag.
    return { status: 201, headers: { ...location, etag: uuid }, body: { [uuid]: entry } };
  }

  #get(uuid: string): Answer {
    const entry = this.#entries.get(uuid);
    return entry === undefined
      ? failure(404, 'the requested entry was not found')
      : { status: 200, body: { [uuid]: entry } };
  }
}

/**
 * What Rekor stores of a proposed entry, after it has verified the signature. The mock stores what it is sent, which
 * nothing can verify. Source: sigstore/rekor, pkg/types/dsse/v0.0.1 and pkg/types/intoto/v0.0.2, Canonicalize.
 */
function canonicalEntry(proposed: {
  kind?: string;
  apiVersion?: string;
  spec?: Record<string, unknown>;
}): object {
  if (proposed.kind === 'dsse' && proposed.apiVersion === '0.0.1') {
    const { envelope: text, verifiers } = proposed.spec!.proposedContent as {
      envelope: string;
      verifiers: string[];
    };
    const envelope = JSON.parse(text) as Envelope;
    const [signature] = envelope.signatures;
    checkSignature(envelope, Buffer.from(signature!.sig, 'base64'), verifiers[0]!);
    const spec = {
      envelopeHash: hash(Buffer.from(text)),
      payloadHash: hash(Buffer.from(envelope.payload, 'base64')),
      signatures: [{ signature: signature!.sig, verifier: verifiers[0] }],
    };
    return { apiVersion: '0.0.1', kind: 'dsse', spec };
  }
  if (proposed.kind === 'intoto' && proposed.apiVersion === '0.0.2') {
    const content = proposed.spec!.content as { envelope: Envelope; hash: object; payloadHash: object };
    const { payload, payloadType, signatures } = content.envelope;
    const [signature] = signatures;
    const once = { payloadType, payload: twice(payload).toString(), signatures: [] };
    checkSignature(once, Buffer.from(twice(signature!.sig).toString(), 'base64'), signature!.publicKey!);
    const spec = { content: { ...content, envelope: { payloadType, signatures } } };
    return { apiVersion: '0.0.2', kind: 'intoto', spec };
  }
  throw new Error(`unsupported entry ${proposed.kind}/${proposed.apiVersion}`);
}

/** in-toto entries hold base64 of base64. */
function twice(text: string): Buffer {
  return Buffer.from(text, 'base64');
}

function checkSignature(envelope: Envelope, signature: Buffer, verifier: string): void {
  const pem = Buffer.from(verifier, 'base64').toString();
  const key = pem.includes('CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem);
  const message = preAuthEncoding(envelope.payloadType, Buffer.from(envelope.payload, 'base64'));
  if (!verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', message, key, signature)) {
    throw new Error('could not verify envelope: invalid signature');
  }
}

/** DSSE's pre-authentication encoding. Source: github.com/secure-systems-lab/dsse, protocol.md. */
export function preAuthEncoding(payloadType: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

function hash(bytes: Buffer): object {
  return { algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') };
}

function failure(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return { status, headers, body: { code: status, message } };
}
