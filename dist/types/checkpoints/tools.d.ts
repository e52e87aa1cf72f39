import type { Digest } from '../foundation/digest.js';
/** How far a download is. */
export interface FetchProgress {
    /** The URI, as it may be shown. */
    source: string;
    doneBytes: number;
    /** Of these, bytes that an earlier attempt had left. */
    resumedBytes: number;
    /** `null` where the server does not say. */
    totalBytes: number | null;
    elapsedMs: number;
}
/** Patience and width of downloads; tests have less of the first. */
export interface FetchLimits {
    /** A connection that sends nothing for so long is given up and tried again. */
    idleMs: number;
    /** Requests that fail in a row before a download is given up; any byte that arrives starts the count again. */
    attempts: number;
    /** Longest wait that a server may ask for. */
    maxWaitMs: number;
    /** Requests at once for one file. */
    connections: number;
    /** Bytes that one request asks for. */
    segmentBytes: number;
}
export declare const FETCH_LIMITS: FetchLimits;
/** A place beside this machine's store that is asked first and told after, by digest: the cache of hosted runners. */
export interface SharedCache {
    /** Puts the bytes at `file`; `false` where there are none. Never throws for what the service does. */
    restore: (digest: Digest, file: string) => Promise<boolean>;
    /** Never throws for what the service does. */
    save: (digest: Digest, file: string) => Promise<void>;
}
/** The world outside, as far as checkpoints need it. */
export interface CheckpointTools {
    /** Absolute folder of the store; need not exist. */
    storeDir: string;
    /** Folder that `file:` paths start from; absolute. */
    cwd: string;
    /** Credentials by their names: HF_TOKEN, GITHUB_TOKEN, AWS_*; endpoints and proxies. */
    env: Readonly<Record<string, string | undefined>>;
    now: () => Date;
    /** Milliseconds of a clock that never goes back. */
    monotonic: () => number;
    sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
    randomBytes: (count: number) => Uint8Array;
    signal: AbortSignal | undefined;
    /** Nothing is to be fetched. */
    isOffline: boolean;
    /** One line for people. */
    log: (line: string) => void;
    onProgress: (progress: FetchProgress) => void;
    shared?: SharedCache;
    limits?: Partial<FetchLimits>;
}
