import { type Digest } from '../../foundation/digest.js';
import { LineBytes } from './line-bytes.js';
import type { FromWriter } from './writer-thread.js';
export interface WrittenMember {
    name: string;
    digest: Digest;
    sizeBytes: number;
}
/** The thread that writes large members; started by the first of them. */
export declare class WriterThread {
    #private;
    constructor(entry: URL);
    open(path: string): number;
    data(member: number, bytes: Buffer): void;
    finish(member: number): Promise<FromWriter>;
    close(): Promise<void>;
}
/** Writes one member of a package and digests it on the way: a small one here, a large one in the thread. */
export declare class MemberWriter {
    #private;
    /** What is being put together; to be followed by {@link passOn}. */
    readonly line: LineBytes;
    constructor(folder: string, name: string, thread?: WriterThread | null);
    /** Passes on what was put together, once it is worth it. */
    passOn(): void;
    /** @throws WorldGateError of writing */
    finish(): Promise<WrittenMember>;
}
/** A member that is there as a whole. @throws WorldGateError of writing */
export declare function writeMember(folder: string, name: string, text: string): Promise<WrittenMember>;
