/** What a report keeps of an output that could not be used: enough to see what the tool complained of. */
const MAX_TAIL = 4000;
/** Redaction sees much more than is kept, so that a label does not stand before the cut and its value behind it. */
const MAX_REDACTED = 256 * 1024;

/** The end of a text, redacted before it is cut; null where there is none. */
export function tailOf(text: string, redact: (text: string) => string): string | null {
  if (text.trim() === '') return null;
  let end = text.slice(-MAX_REDACTED);
  // What is left of a line that was cut may be a value without its label.
  if (end.length < text.length && end.includes('\n')) end = end.slice(end.indexOf('\n') + 1);
  const clean = redact(end.toWellFormed()).trimEnd();
  return clean.length <= MAX_TAIL ? clean : `…${clean.slice(1 - MAX_TAIL).toWellFormed()}`;
}

/** The last line that names an error, else the last that says something, for a sentence. */
export function lastWords(text: string): string {
  const lines = text
    .slice(-64 * 1024)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 1 && line.length < 2000 && !line.startsWith('at '));
  return lines.findLast((line) => /error|fail|not found|denied|refused/i.test(line)) ?? lines.at(-1) ?? '';
}
