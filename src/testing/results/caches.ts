import { done, refuse, type TwirpAnswer, type TwirpCall } from './artifacts.ts';
import type { BlobStore } from './blob-store.ts';
import type { ResultsJob } from './job.ts';

export interface CacheEntry {
  id: number;
  key: string;
  version: string;
  /** Ref that it was saved from. */
  scope: string;
  bytes: Buffer;
  /** Number of the restore or save that used it last. */
  usedAt: number;
}

/**
 * Version 2 of the cache service: entries never change; they belong to the ref that saved them, and are seen by that ref
 * and by those that may read it. Over `quotaBytes` the least recently used go.
 */
export class CacheService {
  readonly entries: CacheEntry[] = [];
  quotaBytes = 10 * 1024 ** 3;
  readonly #blobs: BlobStore;
  #reserved = new Set<string>();
  #nextId = 1;
  #uses = 0;

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  call(method: string, call: TwirpCall): TwirpAnswer | null {
    const key = String(call.body.key ?? '');
    const version = String(call.body.version ?? '');
    switch (method) {
      case 'CreateCacheEntry':
        return this.#reserve(call, key, version);
      case 'FinalizeCacheEntryUpload':
        return this.#finish(call, key, version);
      case 'GetCacheEntryDownloadURL':
        return this.#find(call, key, version);
      default:
        return null;
    }
  }

  #reserve({ job, address }: TwirpCall, key: string, version: string): TwirpAnswer {
    if (job.cacheMode === 'none' || job.cacheMode === 'read') {
      const message = 'cache write denied: the token does not allow writes to this scope';
      return done({ ok: false, message });
    }
    const name = blobOf(job.ref, key, version);
    const exists = this.entries.some(
      (entry) => entry.key === key && entry.version === version && entry.scope === job.ref,
    );
    if (exists || this.#reserved.has(name)) {
      return refuse(
        409,
        'already_exists',
        'cache entry with the same key, version, and scope already exists',
      );
    }
    this.#reserved.add(name);
    return done({ ok: true, signed_upload_url: address(name) });
  }

  #finish({ job, body }: TwirpCall, key: string, version: string): TwirpAnswer {
    const name = blobOf(job.ref, key, version);
    const blob = this.#blobs.blobs.get(name);
    if (!this.#reserved.delete(name)) return refuse(404, 'not_found', 'cache entry was not reserved');
    if (blob === undefined || blob.bytes.length !== Number(body.size_bytes ?? 0)) {
      return done({ ok: false, message: 'the size of the cache is not that of its blob' });
    }
    const { bytes } = blob;
    const entry = { id: this.#nextId++, key, version, scope: job.ref, bytes, usedAt: this.#uses++ };
    this.entries.push(entry);
    this.#evict();
    return done({ ok: true, entry_id: String(entry.id) });
  }

  #find({ job, body, address }: TwirpCall, key: string, version: string): TwirpAnswer {
    if (job.cacheMode === 'none' || job.cacheMode === 'write-only') {
      return refuse(403, 'permission_denied', 'cache read denied: the token has no readable cache scopes');
    }
    const restoreKeys = Array.isArray(body.restore_keys) ? body.restore_keys.map(String) : [];
    for (const scope of [job.ref, ...job.readableRefs]) {
      const visible = this.entries
        .filter((entry) => entry.scope === scope && entry.version === version)
        .sort((a, b) => b.id - a.id);
      const found =
        visible.find((entry) => entry.key === key) ??
        [key, ...restoreKeys]
          .map((prefix) => visible.find((entry) => entry.key.startsWith(prefix)))
          .find(Boolean);
      if (found === undefined) continue;
      found.usedAt = this.#uses++;
      const url = address(blobOf(found.scope, found.key, found.version));
      return done({ ok: true, signed_download_url: url, matched_key: found.key });
    }
    return done({ ok: false });
  }

  #evict(): void {
    const total = () => this.entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
    while (total() > this.quotaBytes && this.entries.length > 0) {
      const oldest = this.entries.reduce((a, b) => (a.usedAt <= b.usedAt ? a : b));
      this.entries.splice(this.entries.indexOf(oldest), 1);
      this.#blobs.blobs.delete(blobOf(oldest.scope, oldest.key, oldest.version));
    }
  }
}

function blobOf(scope: ResultsJob['ref'], key: string, version: string): string {
  return `caches/${encodeURIComponent(scope)}/${version}/${encodeURIComponent(key)}`;
}
