import { type TwirpAnswer, type TwirpCall } from './artifacts.js';
import type { BlobStore } from './blob-store.js';
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
export declare class CacheService {
    #private;
    readonly entries: CacheEntry[];
    quotaBytes: number;
    constructor(blobs: BlobStore);
    call(method: string, call: TwirpCall): TwirpAnswer | null;
}
