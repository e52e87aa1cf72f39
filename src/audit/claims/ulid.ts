const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A ULID: 48 bits of time and 80 of randomness in Crockford's base 32, so that ids sort by time.
 * Source: github.com/ulid/spec.
 * @param time Unix time, ms
 * @param random 10 bytes
 */
export function ulid(time: number, random: Uint8Array): string {
  let value = BigInt(Math.trunc(time));
  for (const byte of random.subarray(0, 10)) value = (value << 8n) | BigInt(byte);
  let text = '';
  for (let i = 0; i < 26; i++) {
    text = ALPHABET[Number(value & 31n)]! + text;
    value >>= 5n;
  }
  return text;
}

/** Unix time of a ULID in ms. */
export function timeOfUlid(id: string): number {
  let time = 0;
  for (const character of id.slice(0, 10)) time = time * 32 + ALPHABET.indexOf(character);
  return time;
}
