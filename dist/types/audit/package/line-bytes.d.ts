/**
 * JSON text as bytes, put together piece by piece. A million lines of strings cost more to join and encode than all else
 * that an audit does; numbers and plain texts go here as bytes at once.
 */
export declare class LineBytes {
    #private;
    length: number;
    /** What was put together; valid until the next is. */
    view(): Buffer;
    clear(): void;
    /** Bytes that many lines have in common. */
    constant(bytes: Uint8Array): this;
    /** UTF-8 of a text that is JSON already. */
    raw(text: string): this;
    /** A number as ECMAScript and RFC 8785 write it; -0 is 0. */
    number(value: number): this;
    /** A text in quotes. Plain ASCII, which pointers and names are, has nothing to escape. */
    text(value: string): this;
}
