const FIRST_CAPACITY = 128 * 1024;
const ZERO = 0x30;

/**
 * JSON text as bytes, put together piece by piece. A million lines of strings cost more to join and encode than all else
 * that an audit does; numbers and plain texts go here as bytes at once.
 */
export class LineBytes {
  #bytes: Buffer = Buffer.allocUnsafe(FIRST_CAPACITY);
  length = 0;

  /** What was put together; valid until the next is. */
  view(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  #room(bytes: number): void {
    if (this.length + bytes <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(2 * this.#bytes.length + bytes);
    this.#bytes.copy(grown, 0, 0, this.length);
    this.#bytes = grown;
  }

  /** Bytes that many lines have in common. */
  constant(bytes: Uint8Array): this {
    this.#room(bytes.length);
    const target = this.#bytes;
    let at = this.length;
    for (let i = 0; i < bytes.length; i++) target[at++] = bytes[i]!;
    this.length = at;
    return this;
  }

  /** UTF-8 of a text that is JSON already. */
  raw(text: string): this {
    this.#room(3 * text.length);
    this.length += this.#bytes.write(text, this.length);
    return this;
  }

  /** A number as ECMAScript and RFC 8785 write it; -0 is 0. */
  number(value: number): this {
    if (value >= 0 && value < 1e9 && (value | 0) === value) return this.#digits(value);
    return this.#ascii(String(value + 0));
  }

  #digits(value: number): this {
    const size =
      value < 1e4
        ? value < 100
          ? value < 10
            ? 1
            : 2
          : value < 1000
            ? 3
            : 4
        : value < 1e6
          ? value < 1e5
            ? 5
            : 6
          : value < 1e7
            ? 7
            : value < 1e8
              ? 8
              : 9;
    this.#room(size);
    const target = this.#bytes;
    let rest = value | 0;
    for (let at = this.length + size - 1; at >= this.length; at--) {
      const next = (rest / 10) | 0;
      target[at] = ZERO + rest - 10 * next;
      rest = next;
    }
    this.length += size;
    return this;
  }

  #ascii(text: string): this {
    this.#room(text.length);
    const target = this.#bytes;
    let at = this.length;
    for (let i = 0; i < text.length; i++) target[at++] = text.charCodeAt(i);
    this.length = at;
    return this;
  }

  /** A text in quotes. Plain ASCII, which pointers and names are, has nothing to escape. */
  text(value: string): this {
    this.#room(value.length + 2);
    const target = this.#bytes;
    let at = this.length;
    target[at++] = 0x22;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c)
        return this.raw(JSON.stringify(value));
      target[at++] = code;
    }
    target[at++] = 0x22;
    this.length = at;
    return this;
  }
}
