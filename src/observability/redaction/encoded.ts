/** Shorter pieces of base64 are found in words that are no secret. */
const SHORTEST_BASE64 = 8;

/**
 * The forms in which programs print a value that they were given: as it is, in a JSON text, in a URL, in hexadecimal, and in base64, also where it stands
 * in the middle of what is encoded (`user:password`).
 */
export function encodedForms(value: string): string[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  return [
    ...new Set([
      value,
      JSON.stringify(value).slice(1, -1),
      encodeURIComponent(value.toWellFormed()),
      hex,
      hex.toUpperCase(),
      ...[0, 1, 2].flatMap((before) => base64At(bytes, before)),
    ]),
  ];
}

/** Base64 of bytes behind `before` others (modulo 3), without the characters that their neighbours have a part in. */
function base64At(bytes: Buffer, before: number): string[] {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  const own = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  return own.length < SHORTEST_BASE64 ? [] : [own, own.replaceAll('+', '-').replaceAll('/', '_')];
}
