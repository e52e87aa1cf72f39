import type { CheckpointEntry } from '../contracts/checkpoint.ts';
import type { Digest } from '../foundation/digest.ts';
import { takeLock } from '../foundation/file-lock.ts';
import { type CheckpointStore, filesOf } from './store.ts';

/** Downloads that nobody has gone on with for so long are given up. */
const PARTIAL_AGE_MS = 7 * 86_400_000;
/** Bytes without an entry for so long are no part of a folder that another process is still fetching. */
const ORPHAN_AGE_MS = 86_400_000;

export interface PruneOptions {
  /** Bytes that may be kept. */
  maxBytes: number;
  /** Checkpoints that stay whatever they weigh. */
  keep?: ReadonlySet<Digest>;
  now: Date;
  dryRun?: boolean;
  randomBytes: (count: number) => Uint8Array;
}

export interface Pruned {
  /** What went, or would go, with the bytes that this freed. */
  removed: { source: string; digest: Digest; freed_bytes: number; used_at: string }[];
  /** Bytes of downloads that never ended. */
  partial_bytes: number;
  kept_bytes: number;
}

/**
 * Removes checkpoints until the store is within its limit, those first that were not used for longest. Bytes that several
 * checkpoints share go with the last of them. What another process is fetching stays.
 */
export function pruneStore(store: CheckpointStore, options: PruneOptions): Pruned {
  const { maxBytes, keep = new Set(), now, dryRun = false, randomBytes } = options;
  const free = (digest: Digest, act: () => void): boolean => {
    const lock = takeLock(store.lockPath(digest), randomBytes);
    if (lock === undefined) return false;
    try {
      if (!dryRun) act();
      return true;
    } finally {
      lock.release();
    }
  };
  let partialBytes = 0;
  for (const { key, size, changedAt } of store.partials()) {
    const isOld = now.getTime() - changedAt.getTime() > PARTIAL_AGE_MS;
    if ((isOld || maxBytes === 0) && free(key, () => store.partial(key).discard())) partialBytes += size;
  }
  const entries = store.entries();
  const blobs = store.blobs();
  const sizes = new Map(blobs.map(({ digest, size }) => [digest, size]));
  const users = new Map<Digest, Set<CheckpointEntry>>();
  for (const { entry } of entries) {
    for (const { digest } of filesOf(entry.asset)) {
      users.set(digest, (users.get(digest) ?? new Set()).add(entry));
    }
  }
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const drop = (digest: Digest): number => {
    const size = sizes.get(digest) ?? 0;
    if (!free(digest, () => store.dropBlob(digest))) return 0;
    sizes.delete(digest);
    total -= size;
    return size;
  };
  // Bytes without an entry are what a process left that was killed; nobody finds them.
  for (const { digest, since } of blobs) {
    const isOld = now.getTime() - since.getTime() > ORPHAN_AGE_MS;
    if ((isOld || maxBytes === 0) && !users.has(digest)) drop(digest);
  }
  const removed: Pruned['removed'] = [];
  for (const { entry, usedAt } of [...entries].reverse()) {
    if (total <= maxBytes) break;
    const { asset } = entry;
    if (keep.has(asset.digest)) continue;
    if (!free(asset.digest, () => store.dropEntry(entry))) continue;
    let freed = 0;
    for (const { digest } of filesOf(asset)) {
      users.get(digest)?.delete(entry);
      if (users.get(digest)?.size === 0) freed += drop(digest);
    }
    removed.push({
      source: asset.source,
      digest: asset.digest,
      freed_bytes: freed,
      used_at: usedAt.toISOString(),
    });
  }
  return { removed, partial_bytes: partialBytes, kept_bytes: total };
}
