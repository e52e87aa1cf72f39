/**
 * A ring of slots in shared memory, through which one thread gives another what to write. Slots are used again and
 * again, so that nothing is allocated, copied or sent while a million lines go through.
 */

/** What a slot asks for. */
export const OP = { open: 1, data: 2, finish: 3, end: 4 } as const;

const SLOTS = 16;
/** Enough for a buffer of text, of which no character takes more than three bytes. */
export const SLOT_BYTES = 384 * 1024;
const PRODUCED = 0;
const CONSUMED = 1;
const HEAD_INTS = 2;
/** Per slot: operation, member, length in bytes. */
const META_INTS = 3;
/** A reader that takes nothing for so long is gone. */
const PATIENCE_MS = 30_000;

export interface Slot {
  op: number;
  member: number;
  bytes: Uint8Array;
}

export class WriterRing {
  readonly memory: SharedArrayBuffer;
  readonly #ints: Int32Array;
  readonly #dataOffset = 4 * (HEAD_INTS + SLOTS * META_INTS);

  /** @param memory that of the other side; new memory unless given */
  constructor(memory?: SharedArrayBuffer) {
    this.memory = memory ?? new SharedArrayBuffer(this.#dataOffset + SLOTS * SLOT_BYTES);
    this.#ints = new Int32Array(this.memory, 0, HEAD_INTS + SLOTS * META_INTS);
  }

  /**
   * Fills the next free slot and hands it over.
   * @param fill writes into the slot and answers how many bytes
   * @throws Error where the reader has stopped to take anything
   */
  put(op: number, member: number, fill: (slot: Buffer) => number): void {
    const produced = Atomics.load(this.#ints, PRODUCED);
    for (;;) {
      const consumed = Atomics.load(this.#ints, CONSUMED);
      if (produced - consumed < SLOTS) break;
      if (Atomics.wait(this.#ints, CONSUMED, consumed, PATIENCE_MS) === 'timed-out') {
        throw new Error('the thread that writes the package has stopped');
      }
    }
    const slot = produced % SLOTS;
    const meta = HEAD_INTS + slot * META_INTS;
    this.#ints[meta] = op;
    this.#ints[meta + 1] = member;
    this.#ints[meta + 2] = fill(Buffer.from(this.memory, this.#dataOffset + slot * SLOT_BYTES, SLOT_BYTES));
    Atomics.store(this.#ints, PRODUCED, produced + 1);
    Atomics.notify(this.#ints, PRODUCED);
  }

  /** Takes slots one after another, waiting for each, until `take` answers false. */
  serve(take: (slot: Slot) => boolean): void {
    for (let consumed = Atomics.load(this.#ints, CONSUMED); ; consumed++) {
      Atomics.wait(this.#ints, PRODUCED, consumed);
      const slot = consumed % SLOTS;
      const meta = HEAD_INTS + slot * META_INTS;
      const length = this.#ints[meta + 2]!;
      const goesOn = take({
        op: this.#ints[meta]!,
        member: this.#ints[meta + 1]!,
        bytes: Buffer.from(this.memory, this.#dataOffset + slot * SLOT_BYTES, length),
      });
      Atomics.store(this.#ints, CONSUMED, consumed + 1);
      Atomics.notify(this.#ints, CONSUMED);
      if (!goesOn) return;
    }
  }
}
