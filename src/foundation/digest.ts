import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { canonicalJson } from './canonical-json.ts';

/** `sha256:` followed by 64 lower-case hexadecimal digits: the only way a digest is written in our files. */
export type Digest = `sha256:${string}`;

export function sha256(data: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}

/** The 64 hexadecimal digits of a digest. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}

/** Digest of the RFC 8785 bytes of a JSON value. */
export function sha256Json(value: unknown): Digest {
  return sha256(canonicalJson(value));
}

export async function sha256File(path: string): Promise<Digest> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return `sha256:${hash.digest('hex')}`;
}

/** A digest that is fed piece by piece. */
export class RunningDigest {
  readonly #hash: Hash = createHash('sha256');

  update(data: string | Uint8Array): this {
    this.#hash.update(data);
    return this;
  }

  digest(): Digest {
    return `sha256:${this.#hash.digest('hex')}`;
  }
}
