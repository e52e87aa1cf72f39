/**
 * A cell of a CSV file (RFC 4180), on one line. What a spreadsheet would take for a formula gets an apostrophe in front, so
 * that opening the file runs nothing; numbers, also negative ones, stay numbers.
 * Source: OWASP, CSV injection.
 */
export function csvCell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const line = value
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim();
  // Some programs skip blanks in front, and full-width forms act like the ASCII ones.
  const safe = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u.test(line) ? `'${line}` : line;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of a CSV file with their header. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  return `${[header, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
