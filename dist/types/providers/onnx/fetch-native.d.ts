import { type NativeRelease } from './native-release.js';
import { type Packer } from './npm-pack.js';
/** A machine as far as a binary depends on it. */
export interface NativeHost {
    /** As `process.platform` and `process.arch` say. */
    platform: string;
    arch: string;
    /** `true` on Alpine and others whose C library is musl. */
    isMusl: boolean;
}
export interface NativeRequest {
    /** Folders where the caller may have installed `onnxruntime-node`, in order. */
    folders: readonly string[];
    /** Absolute folder in which what was fetched is kept; need not exist. */
    cacheDir: string;
    host: NativeHost;
    /** The environment of this process; npm is given its own part of it. */
    env: Readonly<Record<string, string | undefined>>;
    /** Nothing is to be fetched. */
    isOffline: boolean;
    /** One line for people. */
    log: (line: string) => void;
    signal: AbortSignal | undefined;
    release?: NativeRelease;
    pack?: Packer;
}
/**
 * Folders that `onnxruntime-node` can be loaded from: the caller's where it is installed, else the cache,
 * which is filled with npm where it has to be. What is fetched must have the pinned digest, and what is reused
 * the digests that it was written with. Any number of processes may do this at once.
 * @throws WorldGateError `provider-unavailable` with one sentence saying why, or `interrupted`
 */
export declare function provideNativeEngine(request: NativeRequest): Promise<readonly string[]>;
