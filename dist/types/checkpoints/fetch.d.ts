import type { CheckpointAsset, CheckpointEntry } from '../contracts/checkpoint.js';
import { type CheckpointUri } from '../contracts/checkpoint-uri.js';
import { type Digest } from '../foundation/digest.js';
import type { CheckpointTools } from './tools.js';
export interface CheckpointAsk {
    uri: string;
    /** What the bytes must have: of a file its SHA-256, of a folder that of its list of files. */
    digest?: Digest | undefined;
    /** Takes a URI that may stand for other bytes tomorrow. */
    allowUnpinned?: boolean;
}
export interface FetchedCheckpoint {
    asset: CheckpointAsset;
    local: CheckpointEntry['local'];
    /** Whether nothing had to be fetched from the source. */
    hit: boolean;
}
/**
 * The bytes of a URI, from the store where they are kept and sound, else from their source into the store. What has
 * another digest than it must have is removed and never handed out. Any number of processes may do this at once: one
 * fetches, the others wait.
 * @throws WorldGateError `checkpoint-uri-invalid`, `checkpoint-unpinned`, `checkpoint-offline`, `checkpoint-digest`,
 *   `checkpoint-missing`, `checkpoint-denied`, `checkpoint-unreachable`, `disk-full`, `not-writable`, `interrupted`
 */
export declare function fetchCheckpoint(ask: CheckpointAsk, tools: CheckpointTools): Promise<FetchedCheckpoint>;
/** @throws WorldGateError `checkpoint-unpinned` */
export declare function requirePinned(uri: CheckpointUri, source: string, digest: Digest | undefined): void;
