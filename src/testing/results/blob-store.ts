import { createHash } from 'node:crypto';

/** What a request to the storage gets. */
export interface BlobAnswer {
  status: number;
  headers: Record<string, string>;
  body?: Buffer;
}

export interface BlobRequest {
  method: string;
  /** Name of the blob: everything behind the container. */
  name: string;
  query: URLSearchParams;
  range: string | null;
  bytes: Buffer;
  contentType: string;
}

const RANGE = /^bytes=(\d+)-(\d*)$/;

/**
 * Block blobs as the Azure SDK writes and reads them: one `PUT`, or blocks and their list, and `GET` of ranges. Nothing
 * is there before its list is committed.
 */
export class BlobStore {
  readonly blobs = new Map<string, { bytes: Buffer; contentType: string }>();
  #blocks = new Map<string, Buffer>();

  answer({ method, name, query, range, bytes, contentType }: BlobRequest): BlobAnswer {
    if (method === 'PUT') return this.#put(name, query, bytes, contentType);
    const blob = this.blobs.get(name);
    if (blob === undefined) return { status: 404, headers: { 'x-ms-error-code': 'BlobNotFound' } };
    const common = {
      'content-type': blob.contentType,
      'accept-ranges': 'bytes',
      ...versionOf(blob.bytes),
      'x-ms-blob-type': 'BlockBlob',
    };
    const size = blob.bytes.length;
    if (method === 'HEAD') return { status: 200, headers: { ...common, 'content-length': String(size) } };
    const asked = range === null ? null : RANGE.exec(range);
    if (asked === null) {
      return { status: 200, headers: { ...common, 'content-length': String(size) }, body: blob.bytes };
    }
    const from = Number(asked[1]);
    const to = Math.min(size - 1, asked[2] === '' ? size - 1 : Number(asked[2]));
    if (from >= size) return { status: 416, headers: { 'content-range': `bytes */${size}` } };
    const part = blob.bytes.subarray(from, to + 1);
    const headers = { 'content-range': `bytes ${from}-${to}/${size}`, 'content-length': String(part.length) };
    return { status: 206, headers: { ...common, ...headers }, body: part };
  }

  #put(name: string, query: URLSearchParams, bytes: Buffer, contentType: string): BlobAnswer {
    const part = query.get('comp');
    const key = (id: string) => `${name}\n${id}`;
    if (part === 'block') {
      this.#blocks.set(key(query.get('blockid') ?? ''), bytes);
      return { status: 201, headers: { 'x-ms-request-id': '1' } };
    }
    let whole = bytes;
    if (part === 'blocklist') {
      const ids = [...bytes.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(
        (at) => at[1]!,
      );
      const blocks = ids.map((id) => this.#blocks.get(key(id)));
      if (blocks.includes(undefined))
        return { status: 400, headers: { 'x-ms-error-code': 'InvalidBlockList' } };
      whole = Buffer.concat(blocks as Buffer[]);
    }
    for (const id of [...this.#blocks.keys()]) if (id.startsWith(key(''))) this.#blocks.delete(id);
    this.blobs.set(name, { bytes: whole, contentType: contentType || 'application/octet-stream' });
    return { status: 201, headers: { ...versionOf(whole), 'x-ms-request-id': '1' } };
  }
}

function versionOf(bytes: Buffer): Record<string, string> {
  const tag = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { etag: `"0x${tag}"`, 'last-modified': 'Sat, 21 Nov 2026 09:00:00 GMT' };
}
