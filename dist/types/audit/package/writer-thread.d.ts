/** The one message that starts the thread; everything else goes through the ring. */
export interface StartWriter {
    type: 'write-members';
    memory: SharedArrayBuffer;
}
/** One answer a member: the digest at its end, or the first thing that failed. */
export type FromWriter = {
    type: 'finished';
    member: number;
    digest: `sha256:${string}`;
    sizeBytes: number;
} | {
    type: 'failed';
    member: number;
    code: string;
    message: string;
};
/** Writes and digests what another thread makes, so that both go on at once; returns at the end of the ring. */
export declare function serveMembers({ memory }: StartWriter, send: (message: FromWriter) => void): void;
