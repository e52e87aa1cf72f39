/**
 * A ring of slots in shared memory, through which one thread gives another what to write. Slots are used again and
 * again, so that nothing is allocated, copied or sent while a million lines go through.
 */
/** What a slot asks for. */
export declare const OP: {
    readonly open: 1;
    readonly data: 2;
    readonly finish: 3;
    readonly end: 4;
};
/** Enough for a buffer of text, of which no character takes more than three bytes. */
export declare const SLOT_BYTES: number;
export interface Slot {
    op: number;
    member: number;
    bytes: Uint8Array;
}
export declare class WriterRing {
    #private;
    readonly memory: SharedArrayBuffer;
    /** @param memory that of the other side; new memory unless given */
    constructor(memory?: SharedArrayBuffer);
    /**
     * Fills the next free slot and hands it over.
     * @param fill writes into the slot and answers how many bytes
     * @throws Error where the reader has stopped to take anything
     */
    put(op: number, member: number, fill: (slot: Buffer) => number): void;
    /** Takes slots one after another, waiting for each, until `take` answers false. */
    serve(take: (slot: Slot) => boolean): void;
}
